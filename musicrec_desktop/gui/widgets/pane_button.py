"""Brings back the panel at the side, from the corner in which it was closed."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolButton, QWidget

from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens

Pane = Literal["similar", "up-next"]
NAMES: dict[Pane, str] = {
    "similar": to_translate("Side panes", "Similar"),
    "up-next": to_translate("Side panes", "Up next"),
}
ICONS: dict[Pane, str] = {"similar": "find-similar", "up-next": "queue"}
SHOW: dict[Pane, str] = {
    "similar": to_translate("Sidebar", "Show similar tracks"),
    "up-next": to_translate("Side panes", "Show what plays next"),
}
CONTEXTS: dict[Pane, str] = {"similar": "Sidebar", "up-next": "Side panes"}  # no words


class PaneButton(QToolButton):
    """Is there while the panel is not, and is called as what it brings."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._pane: Pane = "similar"
        self.setIconSize(QSize(18, 18))
        self.setProperty("role", "small")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_words(True)
        self.offer(None)

    def offer(self, pane: Pane | None) -> None:
        """Offer to bring a pane; none where there is one in view."""
        self._pane = pane or self._pane
        said = translated(CONTEXTS[self._pane], SHOW[self._pane])
        self.setText(translated("Side panes", NAMES[self._pane]))
        self.setAccessibleName(said)
        self.setToolTip(said)
        self.apply_theme(self._tokens)
        self.setVisible(pane is not None)

    def show_words(self, shown: bool) -> None:
        """Say in words what it brings, or draw the icon alone."""
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self.setToolButtonStyle(style if shown else Qt.ToolButtonStyle.ToolButtonIconOnly)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icon."""
        self._tokens = tokens
        self.setIcon(icon(ICONS[self._pane], tokens))

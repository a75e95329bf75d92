"""The right edge holds two things, one at a time: what sounds alike, and what plays next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QMargins, Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.queue.up_next import UpNext
from musicrec_desktop.gui.panels.similar import SimilarPanel
from musicrec_desktop.gui.widgets.pane_button import CONTEXTS, NAMES, Pane

HIDE: dict[Pane, str] = {
    "similar": to_translate("Sidebar", "Hide similar tracks"),
    "up-next": to_translate("Side panes", "Hide what plays next"),
}
NARROWEST = 300
TAB_MARGINS, TABS_GAP = QMargins(14, 10, 10, 0), 2


class SidePanes(QWidget):
    """Similar tracks or the queue, with a tab for each, and a button that closes both.

    Parameters
    ----------
    similar : SimilarPanel
        Becomes a part of it.
    tokens : Tokens
    parent : QWidget

    Attributes
    ----------
    pane : str
        Which of them is shown.
    tabs : dict of str to QPushButton
    close_button : QToolButton
    up_next : UpNext or None
        None until it is first looked at: nobody waits for it at the start.

    Signals
    -------
    close_requested()
    chosen(str)
        Another pane is shown.
    """

    close_requested = Signal()
    chosen = Signal(str)

    def __init__(self, similar: SimilarPanel, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("side")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(NARROWEST)
        self._similar = similar
        self._make: Callable[[QWidget], UpNext] | None = None
        self.up_next: UpNext | None = None
        self.pane: Pane = "similar"
        self._spared = False  # the queue is wanted, but beside other pages
        self._listed = False
        self._waits = False  # the keys, at the button that closes, for rows to come
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addLayout(self._make_tabs(tokens))
        self._layout.addWidget(similar, 1)
        similar.rows_listed.connect(self._rows_listed)
        similar.rows_gone.connect(self.take_focus)
        self.chosen.connect(self._mark)
        self._mark()

    def offer_up_next(self, make: Callable[[QWidget], UpNext]) -> None:
        """Make the queue's pane so, once it is chosen."""
        self._make = make

    def choose(self, pane: Pane) -> None:
        """Show a pane in place of the other."""
        self._spared = False
        self._bring(pane)

    def spare_queue(self, listed: bool) -> None:
        """Show no queue beside a page that lists it, until it is asked for there.

        Parameters
        ----------
        listed : bool
            Whether the page in view does; beside others, what was chosen comes back.
        """
        if listed == self._listed:
            return
        self._listed = listed
        if listed:
            self._give_way()
        elif self._spared:
            self.choose("up-next")

    def _give_way(self) -> None:
        if self.pane == "up-next":
            self._spared = True
            self._bring("similar")

    def _bring(self, pane: Pane) -> None:
        if pane == self.pane:
            return
        focused = self.has_keys(self.pane)
        self.pane = pane
        if pane == "up-next" and self.up_next is None:
            assert self._make is not None
            self.up_next = self._make(self)
            self._layout.addWidget(self.up_next, 1)
        self._similar.setVisible(pane == "similar")
        if self.up_next is not None:
            self.up_next.setVisible(pane == "up-next")
        if focused:
            self.take_focus()
        self.chosen.emit(pane)

    def has_keys(self, pane: Pane) -> bool:
        """Return whether a pane is shown and the keyboard is in it."""
        focused = self.window().focusWidget()
        return pane == self.pane and focused is not None and self._shown().isAncestorOf(focused)

    def take_focus(self) -> None:
        """Let the keys work on what is shown; where that is nothing, on the button that closes."""
        self._waits = not self._shown().take_focus()
        if self._waits:
            self.close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _rows_listed(self) -> None:
        """Let the keys work on rows that came where they waited for some."""
        if self._waits and self.close_button.hasFocus():
            self.take_focus()
        self._waits = False

    def state(self) -> dict[str, Any]:
        """Return which pane is wanted."""
        return {"pane": "up-next" if self._spared else self.pane}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Show the pane that :meth:`state` named."""
        self.choose("up-next" if kept.get("pane") == "up-next" else "similar")
        if self._listed:
            self._give_way()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw both, and the icon."""
        self.close_button.setIcon(icon("cancel", tokens))
        self._similar.apply_theme(tokens)
        if self.up_next is not None:
            self.up_next.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self._similar.covers_loaded()
        if self.up_next is not None:
            self.up_next.covers_loaded()

    def _shown(self) -> SimilarPanel | UpNext:
        other = self.up_next
        return other if self.pane == "up-next" and other is not None else self._similar

    def _mark(self) -> None:
        self.tabs[self.pane].setChecked(True)
        hide = translated(CONTEXTS[self.pane], HIDE[self.pane])
        self.close_button.setAccessibleName(hide)
        self.close_button.setToolTip(hide)

    def _make_tabs(self, tokens: Tokens) -> QHBoxLayout:
        self.tabs: dict[Pane, QPushButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(TAB_MARGINS)
        row.setSpacing(TABS_GAP)
        for pane, name in NAMES.items():
            tab = QPushButton(translated("Side panes", name), self)
            tab.setProperty("role", "tab")
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tab.clicked.connect(lambda _=False, pane=pane: self.choose(pane))
            group.addButton(tab)
            row.addWidget(tab)
            self.tabs[pane] = tab
        row.addStretch(1)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("role", "small")
        self.close_button.setIcon(icon("cancel", tokens))
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.close_button.clicked.connect(self.close_requested)
        row.addWidget(self.close_button)
        return row

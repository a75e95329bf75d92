"""Small round buttons: a filter that is on or off, and something that can be taken away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens

ICON = QSize(11, 11)


def _style(tokens: Tokens) -> str:
    return f"""
    QPushButton {{ background: {tokens.raised}; color: {tokens.text_secondary};
        border: 1px solid transparent; border-radius: 10px; padding: 2px 8px; font-size: 12px; }}
    QPushButton:hover {{ color: {tokens.text}; }}
    QPushButton:checked {{ background: {tokens.selection}; color: {tokens.accent}; }}
    QPushButton:focus {{ border: 1px solid {tokens.accent}; }}
    QPushButton[quiet="true"]:focus {{ border-color: transparent; }}
    """  # no words


class Chip(QPushButton):
    """A filter that is on or off; one with values offers them in its menu.

    Parameters
    ----------
    text, explanation : str
        What it shows, and what it does, for the tool tip and screen readers.
    choices : sequence of (str, object), optional
        Values after their names; a right-click, the menu key or Alt+Down offers them.

    Signals
    -------
    chosen(object)
        A value was taken from the menu.
    """

    chosen = Signal(object)

    def __init__(
        self,
        text: str,
        explanation: str,
        tokens: Tokens,
        parent: QWidget,
        choices: Sequence[tuple[str, object]] = (),
    ) -> None:
        super().__init__(text, parent)
        self._choices = tuple(choices)
        self.value: object = None
        self._said: tuple[str, str] | None = None
        self.setCheckable(True)
        self.setIconSize(ICON)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.explain(text, explanation)
        self.apply_theme(tokens)

    def explain(self, text: str, explanation: str) -> None:
        """Show another text, and say what it does."""
        if (text, explanation) == self._said:
            return  # as with nearly every key of a search
        self._said = text, explanation
        self.setText(text)
        self.setAccessibleName(text)
        self.setAccessibleDescription(explanation)
        lines = [explanation]
        if self._choices:
            lines.append(translate("Filters", "Right-click for other values."))
        self.setToolTip("\n".join(lines))

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.setStyleSheet(_style(tokens))

    def menu_of_choices(self) -> QMenu | None:
        """Return the menu of values; None where there is nothing to choose."""
        if not self._choices:
            return None
        menu = QMenu(self)
        give_letters(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        group = QActionGroup(menu)
        for name, value in self._choices:
            action = QAction(name, menu, checkable=True)
            action.setChecked(value == self.value)
            action.setData(value)
            group.addAction(action)
            menu.addAction(action)
        group.triggered.connect(self._choose)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._open_menu(event.globalPos())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        down = event.key() == Qt.Key.Key_Down
        if down and event.modifiers() & Qt.KeyboardModifier.AltModifier and self._choices:
            self._open_menu(self.mapToGlobal(self.rect().bottomLeft()))
        else:
            super().keyPressEvent(event)

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu_of_choices()
        if menu is not None:
            menu.popup(place)

    def _choose(self, action: QAction) -> None:
        self.chosen.emit(action.data())


class RemovableChip(QPushButton):
    """Something chosen, with a cross; a click or Delete takes it away.

    Signals
    -------
    removed(object)
        The key of what it holds.
    """

    removed = Signal(object)

    def __init__(
        self, text: str, explanation: str, key: object, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._metrics = self.fontMetrics()
        self.hold(text, explanation, key)
        self.setIconSize(ICON)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft)  # the cross stands after the text
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._remove)
        self.apply_theme(tokens)

    def hold(self, text: str, explanation: str, key: object) -> None:
        """Stand for something else: what a chip is made with."""
        self._key = key
        self.setText(elided(self._metrics, text, 160))
        self.setAccessibleName(translate("Filters", "{what}; remove", what=explanation))
        self.setToolTip(translate("Filters", "{what}. Click to remove.", what=explanation))

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.setIcon(icon("cancel", tokens))
        self.setStyleSheet(_style(tokens))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._remove()
        else:
            super().keyPressEvent(event)

    def _remove(self) -> None:
        self.removed.emit(self._key)

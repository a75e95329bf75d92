"""Buttons that are one stop for Tab, as a list is: arrows go from one to the next."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from musicrec_desktop.core.name_order import plain_key

PLAIN = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
SHOWN_OR_NOT = (QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.EnabledChange)
SIDEWAYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)
ARROWS = (*SIDEWAYS, Qt.Key.Key_Up, Qt.Key.Key_Down)
STOP, BESIDE = Qt.FocusPolicy.StrongFocus, Qt.FocusPolicy.ClickFocus


def typed_letter(event: QKeyEvent) -> str:
    """Return the letter or digit that was typed, if it was one; else nothing."""
    alone = (*PLAIN, Qt.KeyboardModifier.ShiftModifier)
    letter = event.text()
    return letter if event.modifiers() in alone and len(letter) == 1 and letter.isalnum() else ""


class OneStop(QObject):
    """Lets Tab come to one of some buttons, and arrows, Home and End go through them.

    Tab comes to the one that had the keyboard last, or else to the chosen one, or the first.

    Parameters
    ----------
    parent : QWidget
        In which they stand.
    buttons : callable
        Returns them in their order; some may be out of view.
    heading : QAbstractButton, optional
        What stands above them and folds them: gone to with the arrows, too, but by Tab only
        where there is nothing else; the arrows to the sides fold and unfold.
    row : bool, optional
        They stand beside each other, not below.
    letters : bool, optional
        A letter goes to the next one that begins with it.

    Signals
    -------
    reached(QWidget)
        The keyboard went to this one by an arrow or a letter: it should be in view.
    """

    reached = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        buttons: Callable[[], Sequence[QAbstractButton]],
        *,
        heading: QAbstractButton | None = None,
        row: bool = False,
        letters: bool = False,
    ) -> None:
        super().__init__(parent)
        self._within = parent
        self._buttons = buttons
        self._heading = heading
        self._row, self._letters = row, letters
        self._stop: QAbstractButton | None = None
        self._soon = QTimer(self, interval=0, singleShot=True)
        self._soon.timeout.connect(self.settle)
        if heading is not None:
            self.add(heading)

    def add(self, button: QAbstractButton) -> None:
        """Let one more button be one of them."""
        button.setFocusPolicy(BESIDE)
        button.installEventFilter(self)
        button.toggled.connect(self._soon.start)
        self._soon.start()

    def members(self) -> list[QAbstractButton]:
        """Return all of them, the heading first."""
        above = [] if self._heading is None else [self._heading]
        return [*above, *self._buttons()]

    def settle(self) -> None:
        """Choose which of them Tab comes to."""
        shown = self._shown()
        focused = next((button for button in shown if button.hasFocus()), None)
        listed = [button for button in shown if button is not self._heading]
        chosen = next((button for button in listed if button.isChecked()), None)
        last = self._stop if self._stop in shown else None
        stop = focused or chosen or last or next(iter(listed or shown), None)
        for button in self.members():
            wanted = STOP if button is stop else BESIDE
            if button.focusPolicy() != wanted:
                button.setFocusPolicy(wanted)
        self._stop = stop

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusIn:
            self.settle()
        elif kind == QEvent.Type.FocusOut or kind in SHOWN_OR_NOT:
            self._soon.start()
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return isinstance(watched, QAbstractButton) and self._pressed(watched, event)
        return False

    def _shown(self) -> list[QAbstractButton]:
        return [
            button
            for button in self.members()
            if button.isVisibleTo(self._within) and button.isEnabled()
        ]

    def _pressed(self, button: QAbstractButton, event: QKeyEvent) -> bool:
        """Do what a key asks for; return whether the button is to leave it alone."""
        if event.modifiers() not in (*PLAIN, Qt.KeyboardModifier.ShiftModifier):
            return False
        letter = typed_letter(event) if self._letters else ""
        if letter:
            self._go(self._beginning_with(letter, button))
            return True
        if event.modifiers() not in PLAIN:
            return False
        return self._arrow_pressed(button, event)

    def _arrow_pressed(self, button: QAbstractButton, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        before, behind = self._arrows()
        shown = self._shown()
        place = shown.index(button) if button in shown else 0
        steps = {before: place - 1, behind: place + 1, Qt.Key.Key_Home: 0}
        steps[Qt.Key.Key_End] = len(shown) - 1
        if key in steps:
            self._go(shown[min(max(steps[key], 0), len(shown) - 1)])
            return True
        if button is self._heading and key in SIDEWAYS:
            self._fold(button, open_=key == self._onward())
        return key in ARROWS  # Qt would go on to another stop with those that have no use here

    def _onward(self) -> Qt.Key:
        return Qt.Key.Key_Left if self._within.isRightToLeft() else Qt.Key.Key_Right

    def _arrows(self) -> tuple[Qt.Key, Qt.Key]:
        """Return the arrow to the one before, and to the next."""
        if not self._row:
            return Qt.Key.Key_Up, Qt.Key.Key_Down
        onward = self._onward()
        back = Qt.Key.Key_Left if onward == Qt.Key.Key_Right else Qt.Key.Key_Right
        return back, onward

    def _fold(self, heading: QAbstractButton, *, open_: bool) -> None:
        if heading.isChecked() != open_:
            heading.click()

    def _beginning_with(self, letter: str, button: QAbstractButton) -> QAbstractButton | None:
        """Return the next one whose name begins with a letter, from the top again at the end."""
        shown = self._shown()
        place = shown.index(button) + 1 if button in shown else 0
        around = [*shown[place:], *shown[:place]]
        begins = plain_key(letter)
        return next(
            (
                each
                for each in around
                if each is not self._heading and plain_key(each.accessibleName()).startswith(begins)
            ),
            None,
        )

    def _go(self, button: QAbstractButton | None) -> None:
        if button is not None:
            button.setFocus(Qt.FocusReason.TabFocusReason)  # so that one sees where it is
            self.reached.emit(button)

"""A button that says when playing will end by itself, and lets that be chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMenu, QToolButton, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens

MINUTES = (15, 30, 45, 60, 90)
MOST_MINUTES = 24 * 60
ICON_SIZE = QSize(20, 20)


class SleepButton(QToolButton):
    """Opens a menu.

    Signals
    -------
    chosen(object)
        Minutes, "track", "album" or "queue"; None takes the timer back.
    quit_chosen(bool)
        Whether the program is to end then, too.
    """

    chosen = Signal(object)
    quit_chosen = Signal(bool)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._said = ""
        self._own_minutes = 20
        self.setAccessibleName(translate("Playback", "Sleep timer"))
        self.setIconSize(ICON_SIZE)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setMenu(self._menu())
        self._draw()

    def show_sleep(self, said: str) -> None:
        """Say when playing will end by itself; empty where it will not."""
        if said != self._said:
            self._said = said
            self._heading.setText(said or translate("Playback", "Stop playing"))
            self._off.setEnabled(bool(said))
            self._draw()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icon."""
        self._tokens = tokens
        self._draw()

    def _draw(self) -> None:
        self.setIcon(icon("timer", self._tokens, accent=bool(self._said)))
        self.setToolTip(self._said or translate("Playback", "Sleep timer: off"))
        self.setAccessibleDescription(
            self._said or translate("Playback", "Off", comment="Sleep timer")
        )

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        give_letters(menu)
        self._heading = menu.addAction(translate("Playback", "Stop playing"))
        self._heading.setEnabled(False)
        for minutes in MINUTES:
            self._add(menu, translate("Playback", "In %n minute(s)", n=minutes), minutes)
        self.own = menu.addAction(translate("Playback", "In other minutes…"))
        self.own.triggered.connect(self._ask)
        self._add(menu, translate("Playback", "At the end of this track"), "track")
        self._add(menu, translate("Playback", "At the end of the album"), "album")
        self._add(menu, translate("Playback", "At the end of the queue"), "queue")
        self._off = self._add(menu, translate("Playback", "Do not stop"), None)
        self._off.setEnabled(False)
        menu.addSeparator()
        self.then_quit = menu.addAction(translate("Playback", "Then quit the program"))
        self.then_quit.setCheckable(True)
        self.then_quit.toggled.connect(self.quit_chosen)
        return menu

    def _ask(self) -> None:
        """Ask after how many minutes."""
        dialog = QInputDialog(self.window())
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setIntRange(1, MOST_MINUTES)
        dialog.setIntValue(self._own_minutes)
        dialog.setWindowTitle(translate("Playback", "Sleep timer"))
        dialog.setLabelText(translate("Playback", "Stop playing in so many minutes:"))
        dialog.intValueSelected.connect(self._own_chosen)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _own_chosen(self, minutes: int) -> None:
        self._own_minutes = minutes
        self.chosen.emit(minutes)

    def _add(self, menu: QMenu, text: str, value: object) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(lambda: self.chosen.emit(value))
        return action

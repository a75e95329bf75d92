"""What dialogs have in common that make a list of tracks and show it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QLabel, QLayout, QTableWidget, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.layout.shy_buttons import ShyButton, ShyButtons
from musicrec_desktop.gui.widgets.tables.chosen_tracks import (
    ChosenTracksButtons,
    ChosenTracksTable,
)


class TrackListDialog(QDialog):
    """Shows tracks in a table, says below it what they are, and plays and keeps them.

    A dialog makes the parts one after the other, in the order in which Tab goes through them.

    Attributes
    ----------
    tracks : ChosenTracksTable
    said : QLabel
    buttons : ChosenTracksButtons
    """

    tracks: ChosenTracksTable
    said: QLabel
    buttons: ChosenTracksButtons

    def show_problem(self, sentence: str) -> None:
        """Say why there is no list."""
        self.said.setText(sentence)

    def _make_list(
        self,
        name: str,
        headings: Sequence[str],
        stretched: Sequence[int],
        numbers: Sequence[int],
        hint: str,
    ) -> None:
        """Make the table, as :class:`ChosenTracksTable` has it, and what is said below it."""
        self.tracks = ChosenTracksTable(name, headings, stretched, self, numbers)
        self.tracks.play_asked.connect(lambda row: self.buttons.play_from(row))
        self.said = self._make_said(hint)

    def _make_said(self, text: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setProperty("role", "secondary")
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _add_list(self, layout: QVBoxLayout, row: QLayout) -> None:
        """Lay the list out below what is asked, and a row of buttons below all."""
        layout.addWidget(self.tracks, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons.job)
        layout.addLayout(row)


class MendingButtons(ShyButtons):
    """Put another track in the place of the selected one, or take it out.

    Parameters
    ----------
    table : QTableWidget
        Whose row is meant; Delete takes it out, too.
    removal : str
        What taking it out does, for who points at the button.
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    replace_requested(int), remove_requested(int)
        The row.
    """

    replace_requested = Signal(int)
    remove_requested = Signal(int)

    def __init__(self, table: QTableWidget, removal: str, tokens: Tokens, parent: QWidget) -> None:
        replace = ShyButton(translate("Paths", "Another track"), parent)
        replace.setIcon(icon("rescan", tokens))
        replace.setToolTip(translate("Paths", "Put another track in the place of the selected one"))
        remove = ShyButton(translate("Paths", "Remove"), parent)
        remove.setIcon(icon("remove", tokens))
        remove.setToolTip(removal)
        super().__init__((replace, remove), parent, Qt.AlignmentFlag.AlignLeft)
        self.replace, self.remove = replace, remove
        self._table = table
        replace.clicked.connect(lambda: self.replace_requested.emit(table.currentRow()))
        remove.clicked.connect(lambda: self.remove_requested.emit(table.currentRow()))
        for button in (replace, remove):
            button.setAutoDefault(False)
        delete = QShortcut(QKeySequence.StandardKey.Delete, table, remove.click)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)

    def allow(self, *, replace: bool, remove: bool) -> None:
        """Let only be done what can be; the table gets the keyboard from a button that cannot."""
        pressed = self.replace.hasFocus() or self.remove.hasFocus()
        self.replace.setEnabled(replace)
        self.remove.setEnabled(remove)
        if pressed and not (replace and remove):  # else it goes to whatever comes next
            self._table.setFocus()

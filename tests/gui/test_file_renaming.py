"""The dialog that renames files: what differs between two names is seen."""

from __future__ import annotations

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.dialogs.file_renaming import FileRenamingDialog
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.services.library.file_moving import PlannedMove

LONG = "Miles Davis/Kind of Blue, the whole of it in one long row/01 Ladder to the Greenhouse "


def test_of_long_names_the_end_is_seen_and_not_the_middle(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = FileRenamingDialog(2, "{title}", DARK, parent)
    dialog.resize(700, 500)
    dialog.show()
    moves = [
        PlannedMove(number, f"/m/{LONG}{end}.flac", f"/m/{LONG}{end} new.flac", "/m")
        for number, end in enumerate(("of air ab", "of air ba"))
    ]
    dialog.show_plan("{title}", moves)
    table = dialog.table
    for row in range(2):
        table.setRowHeight(row, table.fontMetrics().height() + 4)  # one line, in any style
    picture = table.viewport().grab().toImage()

    def drawn(row: int) -> QImage:
        return picture.copy(table.visualRect(table.model().index(row, 0)))

    assert drawn(0) != drawn(1)
    dialog.close()

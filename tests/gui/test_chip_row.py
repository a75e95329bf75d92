"""Facts beside each other are as large as what stands above them."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.chip_row import ChipRow

FACTS = ("Opus 48 kHz", "classical", "−19.6 LUFS")


def test_larger_letters_make_higher_chips_and_leave_out_what_finds_no_room(qtbot: QtBot) -> None:
    holder = QWidget()
    holder.setStyleSheet(style_sheet(DARK))
    qtbot.addWidget(holder)
    row = ChipRow("Facts", holder)
    row.set_texts(FACTS)
    row.resize(600, row.height())
    holder.show()
    chips = row.findChildren(QLabel)
    qtbot.waitUntil(chips[0].isVisible)
    usual = [chip.size() for chip in chips]
    row.set_letters(16)
    assert row.height() == 26
    for chip, before in zip(chips, usual, strict=True):
        assert chip.fontInfo().pixelSize() == 16
        assert chip.height() == row.height() > before.height() and chip.width() > before.width()
        assert chip.sizeHint().height() <= row.height()
    row.resize(chips[1].geometry().right() + 20, row.height())
    assert [chip.isVisible() for chip in chips] == [True, True, False]
    row.set_letters(12)
    assert [chip.size() for chip in chips[:2]] == usual[:2]

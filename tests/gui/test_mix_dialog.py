"""The window of a mix by a recipe: what it says of a mix, and what its keys do."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.discovery import MixName
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.dialogs.mix_dialog import MixDialog
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.services.discovery.mixing import MadeMix

SHORT = "No more tracks fit"


@pytest.fixture
def dialog(qtbot) -> Iterator[MixDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    yield MixDialog([], DARK, parent)


def mix_of(minutes: list[float]) -> MadeMix:
    tracks = [
        Track(number, f"/{number}.flac", Tags(duration_seconds=60.0 * each))
        for number, each in enumerate(minutes)
    ]
    return MadeMix(tuple(tracks), (0.5,) * len(tracks), MixName())


@pytest.mark.parametrize(
    ("minutes", "short"), [([5, 5], True), ([5, 5, 5, 4], False), ([12, 12], False)]
)
def test_a_mix_that_is_shorter_than_its_minutes_says_so(
    dialog: MixDialog, minutes: list[float], short: bool
) -> None:
    dialog.unit.setCurrentIndex(1)
    dialog.number.setValue(20)
    dialog.show_mix(mix_of(minutes))
    assert (SHORT in dialog.said.text()) == short


def test_enter_presses_the_button_that_has_the_focus(dialog: MixDialog, qtbot) -> None:
    dialog.show_mix(mix_of([5, 5]))
    dialog.show()
    asked: list[object] = []
    dialog.make_requested.connect(asked.append)
    with qtbot.waitSignal(dialog.buttons.save_requested):
        qtbot.keyClick(dialog.buttons.save, Qt.Key.Key_Return)
    assert not asked

"""The search as chips: one truth, in the field and in the chips."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.search_chips import QUICK, SearchChips, parts_of, without


@pytest.fixture
def chips(qtbot) -> SearchChips:
    chips = SearchChips(DARK, None)
    qtbot.addWidget(chips)
    chips.search_changed.connect(chips.show_search)
    return chips


def test_what_a_search_asks_is_shown_and_taken_away(chips: SearchChips) -> None:
    chips.show_search('piano genre:jazz artist:"miles davis" -live:x rating:>=3')
    assert [chip.toolTip().split(". ")[0] for chip in chips.asked] == [
        "Searched: genre:jazz",
        'Searched: artist:"miles davis"',
    ]  # and no third, for which there is no room
    stars = chips.quick[QUICK[0]]
    assert stars.isChecked()
    assert stars.text() == "★ 3+"
    chips.asked[1].click()
    assert chips._text == "piano genre:jazz -live:x rating:>=3"
    stars.click()
    assert chips._text == "piano genre:jazz -live:x"


def test_a_quick_chip_asks_and_its_menu_asks_for_more(chips: SearchChips) -> None:
    chips.show_search("piano")
    chips.quick[QUICK[3]].click()
    assert chips._text == "piano lossless:yes"
    chips.quick[QUICK[1]].chosen.emit("added:<7d")
    chips.quick[QUICK[1]].chosen.emit("added:<1y")
    assert chips._text == "piano lossless:yes added:<1y"
    assert chips.quick[QUICK[1]].text() == "This year"


@given(st.lists(st.sampled_from(["piano", 'artist:"a b"', "bpm:>120", "-genre:pop", "x"])))
def test_every_part_can_be_taken_away(words: list[str]) -> None:
    text = " ".join(words)
    for part in parts_of(text):
        text = without(text, part)
    assert parts_of(text) == []
    assert text.split() == [word for word in words if ":" not in word and word[0] != "-"]


def test_every_quick_chip_is_understood_by_the_library(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    for quick in QUICK:
        for asked in quick.all():
            assert opened.services.songs.find(asked) is not None
    window.songs.chips.quick[QUICK[3]].click()
    assert window.header.search.text() == "lossless:yes"
    qtbot.waitUntil(lambda: window.songs.searched == "lossless:yes")
    window.header.search.setText("title:steady")
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    window.songs.chips.asked[0].click()
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)

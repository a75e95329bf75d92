"""The pages of the window: made when opened, with a way back, each finding its place again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.pages import Page, PageStack


class Shelf(Page):
    """A page with a place on it."""

    def __init__(self) -> None:
        super().__init__()
        self.place = 0
        self.openings = 0

    def opened(self) -> None:
        self.openings += 1

    def state(self) -> dict[str, int]:
        return {"place": self.place}

    def restore(self, state: dict[str, int]) -> None:
        self.place = state["place"]


@pytest.fixture
def stack(qtbot) -> Iterator[PageStack]:
    parent = QWidget()
    qtbot.addWidget(parent)
    pages = PageStack(DARK, parent)
    for name in ("one", "two", "three"):
        pages.add(name, Shelf)
    pages.open("one")
    yield pages
    parent.close()


def test_a_page_is_made_when_it_is_opened(stack: PageStack) -> None:
    assert len(stack.made()) == 1
    stack.open("two")
    stack.open("one")
    assert len(stack.made()) == 2
    assert stack.page("one").openings == 2


def test_the_way_back_leads_to_the_place_one_left(stack: PageStack) -> None:
    stack.page("one").place = 7
    stack.open("two")
    stack.open("three", {"place": 3})
    stack.page("three").place = 4
    stack.back()
    assert stack.name == "two"
    stack.page("one").place = 1
    stack.back()
    assert (stack.name, stack.page("one").place) == ("one", 7)
    assert not stack.can_go_back
    stack.back()
    assert stack.name == "one"
    stack.forward()
    stack.forward()
    assert (stack.name, stack.page("three").place) == ("three", 4)
    assert not stack.can_go_forward


def test_who_turns_off_the_way_forward_cannot_go_it_any_more(stack: PageStack) -> None:
    stack.open("two")
    stack.back()
    stack.open("three")
    assert not stack.can_go_forward
    stack.back()
    assert stack.name == "one"


def test_states_outlive_a_start_in_which_the_page_was_not_opened(stack: PageStack) -> None:
    stack.keep({"one": {"place": 2}, "two": {"place": 5}, "three": "nonsense"})
    assert stack.page("one").place == 2
    assert stack.states() == {"one": {"place": 2}, "two": {"place": 5}}
    stack.open("two")
    assert stack.page("two").place == 5


def test_a_search_from_any_page_comes_to_the_songs(
    open_window: Callable[..., object], scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.pages.add("other", Shelf)
    window.pages.open("other")
    assert not window.songs.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.header.search.hasFocus()
    qtbot.keyClicks(window.header.search, "pulsed")
    qtbot.waitUntil(lambda: window.model.rowCount() == 4)
    assert window.songs.isVisible()
    assert window.sidebar.pages["songs"].isChecked()
    window.header.back.click()
    assert window.pages.name == "other"
    assert not window.sidebar.pages["songs"].isChecked()
    window.header.forward.click()
    assert window.pages.name == "songs"

"""Playlists that sort themselves in view, and those whose places are put in order."""

from __future__ import annotations

from typing import Literal

import pytest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.models.queue_list import QueueListModel
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.panels.playlist_sorting import PlaylistSorting
from musicrec_desktop.gui.words.playlist_names import Sorted
from musicrec_desktop.services.exchange.playlists import PlaylistContents
from tests.gui.menus import entry


def contents(
    *titles: str, kind: Literal["manual", "smart"] = "manual", playlist_id: int = 1
) -> PlaylistContents:
    """Return a playlist of tracks with these titles, at places of these numbers."""
    playlist = Playlist(playlist_id, 1, "Sunday", kind, "", 0.0, 0.0, len(titles))
    entries = [
        (place, Track(place, f"/{place}.flac", Tags(title=title)))
        for place, title in enumerate(titles)
    ]
    return PlaylistContents(playlist, tuple(entries))


def moved(held: PlaylistContents, ids: list[int]) -> PlaylistContents:
    """Return a playlist once its places were put into this order."""
    places = dict(held.entries)
    return PlaylistContents(held.playlist, tuple((place, places[place]) for place in ids))


class Page:
    """A sorting, and what it asked for."""

    def __init__(self, widget: QWidget) -> None:
        self.widget = widget
        self.model = QueueListModel(lambda _track: None, widget)
        self.sorting = PlaylistSorting(self.model, widget)
        self.chosen = 0
        self.asked: list[tuple[list[int], Sorted]] = []
        self.sorting.chosen.connect(self._count)
        self.sorting.sort_requested.connect(lambda ids, how: self.asked.append((ids, how)))

    def _count(self) -> None:
        self.chosen += 1

    def places(self) -> list[int]:
        return [place for place, _ in self.sorting.arranged()]


@pytest.fixture
def page(qtbot: QtBot) -> Page:
    widget = QWidget()
    qtbot.addWidget(widget)
    return Page(widget)


def test_a_smart_playlist_is_shown_in_another_order_and_back_in_its_own(page: Page) -> None:
    page.sorting.show_contents(contents("C", "A", "B", kind="smart"))
    assert page.sorting.smart
    assert page.places() == [0, 1, 2]
    page.sorting.sort_by(Column.TITLE)
    assert (page.places(), page.chosen, page.asked) == ([1, 2, 0], 1, [])
    page.sorting.sort_by(Column.TITLE)
    assert (page.places(), page.chosen) == ([0, 1, 2], 2)


def menu_of(page: Page) -> QMenu:
    """Return the menu that is open."""
    return next(menu for menu in page.widget.findChildren(QMenu) if menu.isVisible())


def test_each_smart_playlist_keeps_an_order_of_its_own(page: Page) -> None:
    one, other = (contents("B", "A", kind="smart", playlist_id=number) for number in (1, 2))
    page.sorting.show_contents(one)
    page.sorting.sort_by(Column.TITLE)
    page.sorting.show_contents(other)
    assert page.places() == [0, 1]
    left = page.sorting.state()
    page.sorting.restore(left | {"2": "A column of another version"})
    assert page.places() == [0, 1]
    page.sorting.show_contents(one)
    assert page.places() == [1, 0]


def test_places_of_any_other_are_put_in_order_and_the_second_time_the_other_way_round(
    page: Page,
) -> None:
    held = contents("C", "A", "B")
    page.sorting.show_contents(held)
    page.sorting.sort_by(Column.TITLE)
    ids, how = page.asked.pop()
    assert (ids, how) == ([1, 2, 0], Sorted("column", COLUMNS[Column.TITLE].name))
    assert page.places() == [0, 1, 2]  # until it was done
    page.sorting.show_contents(moved(held, ids))
    page.sorting.sort_by(Column.TITLE)
    assert page.asked.pop()[0] == [0, 2, 1]


def test_the_heading_says_by_what_a_playlist_stands_until_it_does_no_longer(page: Page) -> None:
    held = contents("C", "A", "B")
    page.sorting.show_contents(held)
    page.sorting.sort_by(Column.TITLE)
    for ids, descending in (([1, 2, 0], [False]), ([0, 2, 1], [True]), ([0, 1, 2], [])):
        page.sorting.show_contents(moved(held, ids))
        page.sorting.arranged()
        assert [sort.descending for sort in page.model.sorts] == descending


def test_a_heading_shows_a_playlist_in_another_order_and_leaves_its_own_alone(page: Page) -> None:
    page.sorting.show_contents(contents("C", "A", "B"))
    for places, descending in (([1, 2, 0], [False]), ([0, 2, 1], [True]), ([0, 1, 2], [])):
        page.sorting.show_by(Column.TITLE)
        assert page.places() == places
        assert [sort.descending for sort in page.model.sorts] == descending
    assert (page.asked, page.chosen) == ([], 3)
    page.sorting.show_by(Column.TITLE)
    page.sorting.show_contents(contents("C", "A", "B", "D"))  # a song was added
    assert page.places() == [1, 2, 0, 3]
    page.sorting.show_contents(contents("B", "A", playlist_id=2))
    assert page.places() == [0, 1]


def test_the_order_that_is_shown_becomes_the_playlists_own_where_it_is_asked_for(
    page: Page, qtbot: QtBot
) -> None:
    held = contents("C", "A", "B")
    page.sorting.show_contents(held)
    page.sorting.show_by(Column.TITLE)
    button = QPushButton()
    qtbot.addWidget(button)
    page.sorting.open_menu(button)
    entry(menu_of(page), "Keep the order that is shown").trigger()
    ((ids, how),) = page.asked
    assert (ids, how) == ([1, 2, 0], Sorted("column", COLUMNS[Column.TITLE].name))
    page.sorting.show_contents(moved(held, ids))
    assert page.places() == ids
    assert page.sorting.shown_by is None


def test_a_single_track_needs_no_order(page: Page) -> None:
    page.sorting.show_contents(contents("A"))
    page.sorting.sort_by(Column.TITLE)
    page.sorting.show_by(Column.TITLE)
    assert page.sorting.shown_by is None
    assert page.asked == []

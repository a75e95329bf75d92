"""A row of mixes tells them apart by their covers."""

from __future__ import annotations

from datetime import datetime

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QCursor, QPixmap
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.discovery import Card, Shelf
from musicrec_desktop.core.name_order import natural_key
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.covers import stand_in_hue
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.tiles import Tile, TileListModel
from musicrec_desktop.gui.widgets.shelf import CardDelegate, ShelfRow, leads_of
from musicrec_desktop.gui.widgets.tables.tile_grid import TileGrid


def card(*tracks: tuple[int, str]) -> Card:
    made = tuple(Track(n, f"/{n}", Tags(title=str(n), cover_key=cover)) for n, cover in tracks)
    return Card(f"mix:{tracks[0][0]}", made)


@pytest.mark.parametrize(
    ("cards", "leads"),
    [
        ([card((1, "a"), (2, "b")), card((3, "a"), (4, "b"))], [1, 4]),
        ([card((1, "a")), card((2, "a"))], [1, 2]),  # all covers of a mix are taken
        ([card((1, ""), (2, "b"))], [2]),  # a picture says more than a stand-in
        ([card((1, ""), (2, ""))], [1]),
    ],
)
def test_each_mix_shows_a_cover_of_its_own(cards: list[Card], leads: list[int]) -> None:
    assert [track.id for track in leads_of(cards)] == leads


def test_mixes_without_covers_show_the_least_alike_stand_ins() -> None:
    """Two albums of about one colour each, and a third that stands out from the first."""
    tracks = [
        Track(n, f"/{n}", Tags(title=str(n), artist="Somebody", album=f"Album {n}"))
        for n in range(40)
    ]
    first = tracks[0]
    others = sorted(tracks[1:], key=lambda track: apart(first, track))
    near, far = others[0], others[-1]
    mixes = [Card("mix:0", (first,)), Card("mix:1", (near, far))]
    assert leads_of(mixes) == [first, far]


def apart(one: Track, other: Track) -> float:
    way = abs(stand_in_hue(one) - stand_in_hue(other))
    return min(way, 1 - way)


def test_covers_grow_where_the_page_is_wide(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    row = ShelfRow(StandIns(), DARK, parent)
    row.show_shelf(Shelf("sampler", (card((1, ""), (2, "")),)), datetime.now().astimezone())
    narrow = row.strip.height()
    row.fit(2000)
    assert row.strip.height() > narrow
    row.fit(900)
    assert row.strip.height() == narrow


def test_a_click_beside_all_tiles_offers_nothing_and_the_menu_key_what_is_chosen(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    delegate = CardDelegate(StandIns(), {}.get, DARK, parent)
    grid = TileGrid(TileListModel(parent), delegate, parent, name="")
    grid.resize(600, 600)
    parent.resize(600, 600)
    parent.show()
    grid.show_tiles([Tile("a", "A", "", "", 1, natural_key("A"))])
    grid.go_to("a")
    offered: list[list[str]] = []
    grid.menu_requested.connect(lambda keys, _place: offered.append(keys))
    beside = grid.viewport().rect().bottomRight() - QPoint(5, 5)
    QCursor.setPos(grid.viewport().mapToGlobal(beside))
    grid.customContextMenuRequested.emit(beside)
    assert offered == []
    QCursor.setPos(grid.viewport().mapToGlobal(QPoint(1, 1)))
    grid.customContextMenuRequested.emit(beside)  # as the key sends it
    assert offered == [["a"]]


class StandIns:
    """Covers of one colour."""

    def pixmap(self, track: Track, size: int, ratio: float) -> QPixmap:
        return QPixmap(size, size)

    def at_hand(self, track: Track, size: int, ratio: float, *, load: bool = False) -> QPixmap:
        return QPixmap(size, size)

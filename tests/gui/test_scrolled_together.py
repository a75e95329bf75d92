"""A page whose head, tracks and shelf are scrolled as one, however many tracks there are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.tiles import Tile
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.panels.browsing.genre_page import GenrePage

MANY = 20_000


class Covers:
    """Covers of no colour."""

    def pixmap(self, track: Track, size: int, ratio: float) -> QPixmap:
        return QPixmap(size, size)

    def at_hand(self, track: Track, size: int, ratio: float, *, load: bool = False) -> QPixmap:
        return QPixmap(size, size)


def track(number: int, artist: str = "Ann") -> Track:
    tags = Tags(f"Title {number}", artist=artist, album="A", genre="Dub")
    return Track(number, f"/m/{number}.flac", tags)


@pytest.fixture
def page(qtbot) -> Iterator[GenrePage]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(800, 500)
    page = GenrePage({}.get, Covers(), DARK, parent)
    page.resize(800, 500)
    parent.show()
    parent.activateWindow()
    qtbot.waitUntil(parent.isActiveWindow)
    page.restore({"genre": "Dub"})
    yield page


def show(page: GenrePage, number: int) -> None:
    page.show_tracks("Dub", [track(n) for n in range(number)])
    page.shelf.show_tiles([Tile(str(n), f"Genre {n}", "", "", n, ()) for n in range(3)])
    QApplication.processEvents()


def seen(page: GenrePage, part: QWidget) -> bool:
    """Whether all of a part is in view."""
    where = part.mapTo(page.together, QPoint())
    return part.isVisible() and 0 <= where.y() <= page.together.height() - part.height()


def seen_rows(page: GenrePage) -> list[int]:
    """Return the rows of which all is in view."""
    table = page.view.table
    viewport = table.viewport()
    rows = []
    for row in range(table.rowAt(0), table.model().rowCount()):
        top = table.rowViewportPosition(row)
        below = viewport.mapTo(page.together, QPoint(0, top + table.rowHeight(row))).y()
        if top >= viewport.height() or below > page.together.height():
            break
        if top >= 0:
            rows.append(row)
    return rows


def turn(part: QWidget, notches: int) -> None:
    """Turn the wheel over a part; upwards where the number is above 0."""
    window = part.window()
    place = QPointF(part.mapTo(window, part.rect().center()))
    QTest.wheelEvent(window.windowHandle(), place, QPoint(0, 120 * notches))


def press(page: GenrePage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.view.table, key)


def test_the_wheel_leads_from_the_head_past_all_tracks_to_the_shelf(page: GenrePage) -> None:
    show(page, 12)
    viewport = page.view.table.viewport()
    assert seen(page, page.head) and not seen(page, page.shelf)
    assert seen_rows(page)[0] == 0
    turn(viewport, -2)
    assert not seen(page, page.head)
    for _ in range(9):
        turn(viewport, -1)
    assert seen(page, page.shelf) and seen_rows(page)[-1] == 11
    turn(page.shelf.strip.viewport(), 1)
    assert not seen(page, page.shelf)
    page.together.bar.setValue(40)
    turn(page.head, 1)
    assert seen(page, page.head) and page.together.place() == 0


def test_the_table_is_no_higher_than_the_page_and_its_headings_stay(page: GenrePage) -> None:
    show(page, MANY)
    table, together = page.view.table, page.together
    for share in (0.0, 0.3, 0.999, 1.0):
        together.bar.setValue(int(together.bar.maximum() * share))
        assert table.height() <= together.height()
        assert len(seen_rows(page)) < 20
        assert seen(page, page.view.columns)
    assert seen_rows(page)[-1] == MANY - 1
    assert seen(page, page.shelf)


def test_what_the_page_is_of_is_said_while_the_head_is_out_of_view(page: GenrePage) -> None:
    show(page, 60)
    together = page.together
    assert not together.name.isVisible()
    for place in (400, 1200, together.bar.maximum()):
        together.bar.setValue(place)
        assert seen(page, together.name) and together.name.whole_text() == "Dub"
        assert together.name.geometry().bottom() < page.view.geometry().top()
        assert together.name.geometry().top() > page.head.geometry().bottom()
    together.bar.setValue(0)
    assert not together.name.isVisible()


def test_keys_keep_the_current_row_in_view(page: GenrePage) -> None:
    show(page, MANY)
    table = page.view.table
    page.opened()
    for key in (Qt.Key.Key_Down,) * 14 + (Qt.Key.Key_PageDown,) * 3 + (Qt.Key.Key_PageUp,):
        press(page, key)
        assert table.currentIndex().row() in seen_rows(page)
    before = seen_rows(page)
    press(page, Qt.Key.Key_PageDown, Qt.Key.Key_PageDown)
    assert seen_rows(page)[0] >= before[-1] - 1  # a page, not a part of one
    press(page, Qt.Key.Key_End)
    assert seen_rows(page)[-1] == MANY - 1 and seen(page, page.shelf)
    press(page, Qt.Key.Key_Home)
    assert seen_rows(page)[0] == 0 and seen(page, page.head)
    table.keyboardSearch("Title 777")
    assert table.currentIndex().row() == 777 in seen_rows(page)
    press(page, *(Qt.Key.Key_Up,) * 40)
    assert table.currentIndex().row() == 737 in seen_rows(page)


def test_nothing_moves_below_the_mouse_when_the_first_row_is_clicked(page: GenrePage) -> None:
    show(page, MANY)
    page.together.bar.setValue(100)
    table = page.view.table
    first = table.visualRect(table.model().index(0, Column.TITLE)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=first)
    table.scrollTo(table.currentIndex())  # as Qt does a moment later
    assert table.currentIndex().row() == 0
    assert page.together.place() == 100


def test_one_comes_back_to_where_one_was(page: GenrePage) -> None:
    show(page, MANY)
    page.together.bar.setValue(30_000)
    kept, rows = page.state(), seen_rows(page)
    page.restore({"genre": "Ska"})
    page.show_tracks("Ska", [track(n) for n in range(5)])
    assert page.together.place() == 0
    page.restore(kept)
    page.show_tracks("Dub", [track(n) for n in range(MANY)])
    QApplication.processEvents()
    assert seen_rows(page) == rows


def test_one_stays_where_one_is_while_tags_change(page: GenrePage) -> None:
    show(page, 60)
    page.view.table.select_rows([50], 50)
    for place in (40, 400):
        page.together.bar.setValue(place)
        rows = seen_rows(page)
        page.show_tracks("Dub", [track(n, artist=f"Of {place}") for n in range(60)])
        QApplication.processEvents()
        assert page.together.place() == place and seen_rows(page) == rows


def test_the_genre_of_the_page_is_not_said_again_in_each_row_until_it_is_chosen(
    page: GenrePage,
) -> None:
    others = [track(n) for n in range(8)]
    tags = replace(others[0].tags, genre="Dub; Ska")
    page.resize(1600, 500)
    page.show_tracks("Dub", [*others[1:], replace(others[0], tags=tags)])
    columns = page.view.columns
    assert Column.GENRE not in columns.columns()
    columns.choose_columns([Column.TITLE, Column.GENRE])
    assert columns.columns() == [Column.TITLE, Column.GENRE]


def test_the_keyboard_brings_the_head_back(page: GenrePage) -> None:
    show(page, MANY)
    page.together.bar.setValue(9_000)
    assert not seen(page, page.head)
    page.head.play.setFocus(Qt.FocusReason.TabFocusReason)
    assert seen(page, page.head)
    QTest.keyClick(page.head.play, Qt.Key.Key_PageDown)
    assert not seen(page, page.head)

"""A table whose rows become more while it is looked at, as while a folder is scanned."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QHelpEvent, QPaintEvent, QPixmap, QRegion
from PySide6.QtWidgets import QApplication, QToolTip

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate


class NoCovers:
    """Covers that are all the same grey."""

    def pixmap(self, _track: object, size: int, ratio: float) -> QPixmap:
        picture = QPixmap(round(size * ratio), round(size * ratio))
        picture.fill(Qt.GlobalColor.gray)
        return picture


class Painted(QObject):
    """Keeps what was drawn."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.region = QRegion()

        self.times = 0

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.region |= event.region()
            self.times += 1
        return False


@pytest.fixture
def table(qtbot) -> SongsTable:
    table = SongsTable(TrackTableModel(), TrackDelegate(NoCovers(), DARK, None), None)
    qtbot.addWidget(table)
    table.resize(600, 300)
    table.show()
    return table


def songs(first: int, last: int) -> list[Track]:
    return [Track(n, f"/{n}.flac", Tags(title=f"Song {n:03}")) for n in range(first, last)]


def drawn(table: SongsTable) -> QRegion:
    """Return what is drawn until nothing is left to be done."""
    return painted(table).region


def painted(table: SongsTable) -> Painted:
    """Return what is drawn until nothing is left to be done, and how often."""
    painted = Painted(table)
    table.viewport().installEventFilter(painted)
    for _ in range(5):
        QApplication.processEvents()
    table.viewport().removeEventFilter(painted)
    return painted


def test_songs_below_those_in_view_are_not_a_reason_to_draw(table) -> None:
    table.tracks.append(songs(0, 50))
    assert not drawn(table).isEmpty()
    before = table.verticalScrollBar().maximum()
    table.tracks.append(songs(50, 80))
    assert drawn(table).isEmpty()
    assert table.verticalScrollBar().maximum() > before


def test_a_table_of_another_width_is_drawn_once_with_its_columns_as_they_fit(table) -> None:
    table.tracks.append(songs(0, 50))
    drawn(table)
    before = table.columns.sectionSize(Column.TITLE)
    table.resize(560, 300)
    seen = painted(table)
    assert table.columns.sectionSize(Column.TITLE) != before
    assert (seen.times, seen.region) == (1, QRegion(table.viewport().rect()))
    assert table.columns.length() == table.viewport().width()
    assert table.horizontalScrollBar().maximum() == 0


def test_columns_that_find_no_room_can_be_scrolled_to_at_once(table) -> None:
    table.tracks.append(songs(0, 50))
    table.columns.choose_columns(list(Column))
    drawn(table)
    table.resize(300, 300)
    drawn(table)
    assert (
        table.horizontalScrollBar().maximum() == table.columns.length() - table.viewport().width()
    )


@pytest.mark.parametrize("place", [0, 1])
def test_covers_that_arrive_are_drawn_and_not_the_words_beside_them(table, place: int) -> None:
    table.tracks.append(songs(0, 50))
    table.columns.moveSection(table.columns.visualIndex(Column.TITLE), place)
    drawn(table)
    table.draw_covers()
    rows = table.viewport().rect()
    left, width = table.columnViewportPosition(Column.TITLE), table.columnWidth(Column.TITLE)
    assert 0 < width < rows.width()
    assert drawn(table) == QRegion(left, 0, width, rows.height())


@pytest.mark.parametrize("held", [0, 3, 50])
@pytest.mark.parametrize("change", ["none", "sort", "filter", "remove", "replace"])
def test_all_that_changes_is_drawn(table, held: int, change: str) -> None:
    """Whatever else happens in the same turn as the coming of rows."""
    model = table.tracks
    model.append(songs(0, held))
    drawn(table)
    model.append(songs(held, 60))
    if change == "sort":
        model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    elif change == "filter":
        model.set_filter(range(5, 9))
    elif change == "remove":
        model.keep_only([*range(4, 60)])
    elif change == "replace":
        model.replace(songs(30, 35))
    seen = drawn(table)
    rows = table.viewport().rect()
    if held < 50 or change != "none":
        assert QRegion(rows).subtracted(seen).isEmpty()
    height = table.model().rowCount() * table.rowHeight(0)
    assert table.verticalScrollBar().maximum() == max(0, height - rows.height())


def test_a_tip_tells_only_what_the_row_does_not_show(table, qtbot) -> None:
    long = "A title that has no room at all in a column as narrow as this one is here"
    table.model().append([Track(1, "/1.flac", Tags(title=long, artist="Ann"))])
    for column in (Column.TITLE, Column.ARTIST):
        table.setColumnHidden(column, False)
        table.setColumnWidth(column, 200)

    def tip(column: Column) -> str:
        place = table.visualRect(table.model().index(0, column)).center()
        asked = QHelpEvent(QEvent.Type.ToolTip, place, table.viewport().mapToGlobal(place))
        QApplication.sendEvent(table.viewport(), asked)
        return QToolTip.text()

    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert tip(Column.ARTIST) == ""
    assert tip(Column.TITLE) == long
    QToolTip.hideText()

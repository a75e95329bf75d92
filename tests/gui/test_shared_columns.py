"""Columns of tables on different pages: each by itself, or all at once, and found again."""

from __future__ import annotations

from pathlib import Path

from musicrec_desktop.gui.dialogs.columns import ColumnsDialog
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_order import SortBy
from musicrec_desktop.gui.widgets.tables.column_header import ColumnHeader
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable

MINE = [Column.TITLE, Column.YEAR, Column.BITRATE, Column.ARTIST]


def header(window: MainWindow, page: str) -> ColumnHeader:
    """Return the headings of a page's table; the page is made where it was not."""
    return window.pages.page(page).findChild(SongsTable).columns


def test_the_columns_of_one_table_are_those_of_all(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    songs = window.songs.view.columns.columns()
    album, artists = header(window, "album"), header(window, "artists")
    standard = album.columns()
    artists.choose_columns(MINE)
    assert window.songs.view.columns.columns() == songs  # each has its own
    album.moveSection(0, 3)
    assert album.columns()[:2] == [Column.TRACK_NUMBER, Column.TITLE]
    album.moveSection(4, 1)
    assert album.columns()[:2] == [Column.TRACK_NUMBER, Column.TITLE]
    album.reset_columns()
    artists.resizeSection(Column.YEAR, 123)
    artists.arrange_requested.emit()
    dialog = next(each for each in window.findChildren(ColumnsDialog) if each.isVisible())
    dialog.all.click()
    assert dialog.said.isVisible()
    dialog.accept()
    assert album.columns() == [Column.TRACK_NUMBER, *MINE]
    for page in ("songs", "genre", "queue"):  # the last two are only made now
        assert header(window, page).columns() == MINE
        assert header(window, page).sectionSize(Column.YEAR) == 123
    window.answers.undo()
    assert (album.columns(), window.songs.view.columns.columns()) == (standard, songs)
    assert artists.columns() == MINE
    window.answers.redo()
    assert album.columns() == [Column.TRACK_NUMBER, *MINE]

    genre = header(window, "genre")
    genre.choose_columns([Column.TITLE, Column.COMPOSER])
    window.pages.page("genre").view.model.sort_by([SortBy(Column.COMPOSER, descending=True)])
    window.keep_settings()
    opened.close()

    window = open_window(scanned).window
    assert header(window, "genre").columns() == [Column.TITLE, Column.COMPOSER]
    kept = window.pages.page("genre").view.model.sorts
    assert kept == (SortBy(Column.COMPOSER, descending=True),)
    assert header(window, "folders").columns() == MINE  # was never opened before

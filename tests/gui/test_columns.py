"""Columns of the songs table: chosen, moved, sorted by, rated in, and found again."""

from __future__ import annotations

import operator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAction, QContextMenuEvent, QFont, QFontMetrics, QImage
from PySide6.QtWidgets import QApplication, QMenu

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.desktop.track_mime import TRACKS_TYPE, track_ids
from musicrec_desktop.gui.dialogs.columns import ColumnsDialog
from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.track_columns import COLUMNS, KINDS, STANDARD, Column
from musicrec_desktop.gui.models.track_order import Sortable, SortBy, TrackOrder
from musicrec_desktop.gui.models.track_table import AT_ONCE, TrackTableModel
from musicrec_desktop.gui.models.tracks_by_column import RATING_ROLE
from musicrec_desktop.gui.widgets.tables.column_header import ColumnHeader
from musicrec_desktop.gui.widgets.tables.heading_widths import (
    HEADING_MARGINS,
    HEADING_PIXELS,
    SIGNS_IN_MARGIN,
)


def track(number: int, **tags) -> Track:
    return Track(number, f"/music/{number:03}.flac", Tags(**{"title": f"Song {number}", **tags}))


@pytest.fixture
def header(qapp) -> ColumnHeader:
    model = TrackTableModel()
    header = ColumnHeader(model, None)
    header.model_kept = model
    header.fit(1400)
    return header


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "Ann", "ann", "Bob", "The Zoo", "émile"]),
            st.sampled_from([None, 1960, 1999, 2020]),
        ),
        max_size=30,
    ),
    st.permutations([Column.ARTIST, Column.YEAR]),
    st.tuples(st.booleans(), st.booleans()),
)
def test_sorting_by_several_is_sorting_by_the_last_first(values, columns, downwards) -> None:
    tracks = [track(n, artist=artist, year=year) for n, (artist, year) in enumerate(values)]
    sorts = [SortBy(column, down) for column, down in zip(columns, downwards, strict=True)]
    versions = dict.fromkeys(Column, 0)
    places = TrackOrder().places(Sortable(tracks, versions, {}, {}, {}), sorts)
    found = [tracks[place] for place in places]
    expected = list(tracks)
    for sort in reversed(sorts):
        key = COLUMNS[sort.column].sort_key
        known = [item for item in expected if key(item) not in (None, "")]
        unknown = [item for item in expected if key(item) in (None, "")]
        expected = sorted(known, key=key, reverse=sort.descending) + unknown
    assert found == expected


def test_stars_sort_as_numbers_and_those_without_come_last(qapp) -> None:
    model = TrackTableModel()
    model.append([track(n) for n in range(4)])
    model.set_ratings({0: Rating(3.0), 2: Rating(4.5), 3: Rating(0.5)})
    model.sort_by([SortBy(Column.RATING, descending=True)])
    assert [item.id for item in model.shown()] == [2, 0, 3, 1]
    assert model.index(0, Column.RATING).data(RATING_ROLE) == 4.5
    assert model.index(0, Column.RATING).data() == "4½ stars"


def test_many_tracks_are_sorted_in_the_background_and_none_is_lost(qapp) -> None:
    later = []
    model = TrackTableModel(background=lambda work, answer: later.append((work, answer)))
    model.append([track(n, year=9000 - n) for n in range(AT_ONCE + 10)])
    model.set_filter(range(0, AT_ONCE + 10, 2))
    model.sort_by([SortBy(Column.YEAR)])
    assert model.shown()[0].id == 0  # as before, until the answer is there
    model.append([track(AT_ONCE + 20, year=1)])  # comes meanwhile, and is filtered out
    model.set_filter(None)
    for work, answer in later[:]:
        answer(work())
    assert len(model.shown()) == model.total == AT_ONCE + 11
    years = [item.tags.year for item in model.shown()]
    assert years == sorted(years)
    assert [model.row_of(item.id) for item in model.shown()] == list(range(model.total))


def test_what_changes_in_other_columns_leaves_the_order_and_shows_at_once(qapp) -> None:
    later = []
    model = TrackTableModel(background=lambda work, answer: later.append((work, answer)))
    tracks = [track(n, year=9000 - n) for n in range(AT_ONCE + 1)]
    model.append(tracks)
    model.sort_by([SortBy(Column.YEAR)])
    played = replace(tracks[7], play_count=3)
    model.update_tracks([played])  # while it is sorted
    model.set_ratings({7: Rating(4.0)})
    ((work, answer),) = later
    answer(work())
    assert model.in_order
    assert model.shown()[-8] is played
    model.update_tracks([replace(played, play_count=4)])
    assert model.in_order
    model.update_tracks([replace(played, tags=replace(played.tags, year=1))])
    assert not model.in_order
    model.put_in_order()
    work, answer = later[-1]
    answer(work())
    assert model.in_order
    assert model.shown()[0].id == 7


def test_a_newer_order_overtakes_an_older_one(qapp) -> None:
    later = []
    model = TrackTableModel(background=lambda work, answer: later.append((work, answer)))
    model.append([track(n, year=9000 - n) for n in range(AT_ONCE + 1)])
    model.sort_by([SortBy(Column.YEAR)])
    model.sort_by([SortBy(Column.YEAR, descending=True)])
    for work, answer in reversed(later):
        answer(work())
    assert model.shown()[0].tags.year == 9000


def test_clicks_sort_upwards_downwards_and_no_longer(header) -> None:
    model = header.model_kept
    header.sort_next(Column.ARTIST, more=False)
    header.sort_next(Column.YEAR, more=True)
    header.sort_next(Column.YEAR, more=True)
    assert model.sorts == (SortBy(Column.ARTIST), SortBy(Column.YEAR, descending=True))
    heading = operator.methodcaller("headerData", Column.YEAR, Qt.Orientation.Horizontal)
    assert heading(model) == "YEAR ↓²"
    header.sort_next(Column.YEAR, more=True)
    assert model.sorts == (SortBy(Column.ARTIST),)
    header.sort_next(Column.ARTIST, more=False)
    header.sort_next(Column.ARTIST, more=False)
    assert model.sorts == ()


def test_the_order_is_numbered_among_the_columns_that_are_seen(header) -> None:
    model = header.model_kept
    model.sort_by([SortBy(Column.YEAR), SortBy(Column.TITLE), SortBy(Column.ARTIST, True)])

    def heading(column: Column, role: int = Qt.ItemDataRole.DisplayRole) -> str:
        return model.headerData(column, Qt.Orientation.Horizontal, role)

    assert heading(Column.TITLE) == "TITLE ↑²"
    header.choose_columns([Column.TITLE, Column.ARTIST])
    assert (heading(Column.TITLE), heading(Column.ARTIST)) == ("TITLE ↑¹", "ARTIST ↓²")
    header.choose_columns([Column.TITLE])
    assert heading(Column.TITLE) == "TITLE ↑"
    assert heading(Column.TITLE, Qt.ItemDataRole.AccessibleTextRole) == "Title, sorted upwards"
    header.reset_columns()
    assert heading(Column.TITLE) == "TITLE ↑²"


@pytest.mark.parametrize("columns", [STANDARD, (Column.TITLE, Column.PLAYS, Column.DISC)])
def test_headings_have_room_for_their_arrow_and_its_number(header, columns) -> None:
    header.choose_columns(columns)
    before = header.sizes()
    font = header.font()
    font.setPixelSize(HEADING_PIXELS)
    font.setWeight(QFont.Weight.DemiBold)
    width = QFontMetrics(font).horizontalAdvance
    for column in columns:
        other = next(each for each in columns if each != column)
        for sorts in ([column], [column, other], [other, column]):
            header.model_kept.sort_by([SortBy(each) for each in sorts])
            text = header.model_kept.headerData(column, Qt.Orientation.Horizontal)
            margins = HEADING_MARGINS - SIGNS_IN_MARGIN
            assert header.sectionSize(column) >= width(text) + margins
    assert header.sizes() == before


@pytest.mark.parametrize("column", [Column.KEY, Column.BPM])
def test_the_arrow_of_a_second_key_is_drawn(header, column) -> None:
    font = header.font()
    font.setPixelSize(15)  # as of the window, by which Qt cuts
    header.setFont(font)
    header.setStyleSheet(style_sheet(DARK))
    header.model_kept.sort_by([SortBy(Column.ARTIST), SortBy(column)])

    def drawn() -> QImage:
        header.resize(header.length(), header.sizeHint().height())
        left = header.sectionPosition(column)
        if KINDS[column].numeric:  # at the right
            left += header.sectionSize(column) - usual
        return header.grab(QRect(left + 1, 0, usual - 2, header.height())).toImage()

    usual = header.sectionSize(column)
    at_first = drawn()
    header.resizeSection(column, usual + 60)
    assert drawn() == at_first


def test_columns_step_aside_only_where_nobody_chose_them(header) -> None:
    assert header.columns() == list(STANDARD)
    header.fit(420)
    assert header.columns()[0] == Column.TITLE
    assert set(header.columns()) < set(STANDARD)
    chosen = [Column.TITLE, Column.FOLDER, Column.ARTIST, Column.PLAYS, Column.ADDED]
    header.choose_columns(chosen)
    assert header.columns() == chosen
    header.fit(2000)
    header.reset_columns()
    assert header.columns() == list(STANDARD)


def test_chosen_columns_are_shortened_before_one_is_cut(header) -> None:
    header.fit(828)
    header.choose_columns([*(c for c in STANDARD if c != Column.YEAR), Column.YEAR])
    assert header.length() == 828
    narrow = {c: header.sectionSize(c) for c in (Column.TITLE, Column.ARTIST, Column.ALBUM)}
    assert min(narrow.values()) >= 64
    assert header.sectionSize(Column.YEAR) >= COLUMNS[Column.YEAR].width
    header.fit(1400)
    assert header.length() == 1400
    assert header.sectionSize(Column.ARTIST) >= COLUMNS[Column.ARTIST].width > narrow[Column.ARTIST]
    header.resizeSection(Column.ALBUM, 210)
    header.fit(828)
    assert header.sectionSize(Column.ALBUM) == 210


def test_what_was_chosen_is_found_again(header, qapp) -> None:
    header.choose_columns([Column.TITLE, Column.PLAYS, Column.ARTIST])
    header.resizeSection(Column.ARTIST, 222)
    header.sort_next(Column.PLAYS, more=False)
    kept = header.choices()
    other = ColumnHeader(TrackTableModel(header), None)
    other.fit(1400)
    other.restore_choices(kept)
    assert other.columns() == header.columns()
    assert other.sectionSize(Column.ARTIST) == 222
    assert other.choices() == kept


@pytest.mark.parametrize(
    "kept",
    [{"columns": "title"}, {"columns": [7, "no such"]}, {"widths": [1]}, {"sorts": [["artist"]]}],
)
def test_damaged_choices_leave_the_standard_columns(header, kept) -> None:
    header.restore_choices(kept)
    assert header.columns() == list(STANDARD)


def test_every_column_is_shown_and_sorted_for_any_track(qapp) -> None:
    full = replace(
        track(2, codec="flac", sample_rate_hz=44100, bit_depth=16, bitrate_bps=900_000),
        added_at=1.7e9,
        last_played_at=1.7e9,
        play_count=3,
        loudness_lufs=-14.25,
    )
    model = TrackTableModel()
    model.append([track(1), full])
    cells = {column: model.index(1, column).data() for column in Column}
    assert cells[Column.FORMAT] == "FLAC 44.1/16"
    assert cells[Column.LOUDNESS] == "−14.2"
    assert cells[Column.FOLDER] == "/music"
    assert cells[Column.PLAYS] == "3"
    for column in Column:
        model.sort_by([SortBy(column)])
        assert model.rowCount() == 2
        assert model.headerData(column, Qt.Orientation.Horizontal).endswith("↑")
        assert KINDS[column].name


def test_the_dialog_ticks_and_moves_by_keys(qtbot) -> None:
    dialog = ColumnsDialog([Column.TITLE, Column.ARTIST, Column.ALBUM], None)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.list.setFocus()
    dialog.list.setCurrentRow(1)
    with qtbot.waitSignal(dialog.chosen) as moved:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert moved.args[0] == [Column.TITLE, Column.ALBUM, Column.ARTIST]
    dialog.list.setCurrentRow(3)
    with qtbot.waitSignal(dialog.chosen) as ticked:
        qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    assert ticked.args[0] == [Column.TITLE, Column.ALBUM, Column.ARTIST, Column.GENRE]


def test_a_click_on_the_stars_rates_and_is_kept(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    table = window.songs.table
    index = window.model.index(2, Column.RATING)
    track_id = window.model.shown()[2].id
    place = table.visualRect(index).topLeft() + QPoint(8 + 3 * 14 + 9, 19)  # the fourth star
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.model.index(2, Column.RATING).data(RATING_ROLE) == 4.0)
    assert opened.services.ratings.all()[track_id].stars == 4.0
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: window.model.index(2, Column.RATING).data(RATING_ROLE) is None)


def test_the_columns_are_reached_by_keys_and_kept(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window = opened.window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.songs.open_columns_menu()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    columns = menu.findChildren(QMenu)[0]
    plays = next(a for a in columns.findChildren(QAction) if a.text() == "Play count")
    plays.trigger()
    menu.close()
    assert Column.PLAYS in window.songs.view.columns.columns()
    window.keep_settings()
    opened.close()
    again = open_window(scanned).window
    assert Column.PLAYS in again.songs.view.columns.columns()


def test_a_right_click_below_the_songs_offers_nothing_for_the_selected_ones(
    open_window, scanned: Path, qtbot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    table = window.songs.table
    table.selectRow(1)
    place = QPoint(60, table.viewport().height() - 4)
    assert not table.indexAt(place).isValid()
    at = table.viewport().mapToGlobal(place)
    click = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, at)
    QApplication.sendEvent(table.viewport(), click)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    said = [action.text().replace("&", "") for action in menu.actions()]
    assert said[0] == "Select all"
    assert "Columns" in said
    assert not any("Remove" in text or "Play" in text for text in said)
    menu.actions()[0].trigger()
    menu.close()
    assert len(table.selected()) == 8


def test_copied_songs_are_files_and_lines(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    table = window.songs.table
    table.selectRow(1)
    table.setFocus()
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    copied = QApplication.clipboard().mimeData()
    wanted = window.model.shown()[1]
    assert [url.toLocalFile() for url in copied.urls()] == [wanted.path]
    assert copied.text() == f"{wanted.artist} – {wanted.title} ({wanted.tags.album})"
    dragged = window.model.mimeData([window.model.index(1, 0), window.model.index(1, 3)])
    assert track_ids(dragged) == [wanted.id]
    assert dragged.hasFormat(TRACKS_TYPE)

"""The songs table's model: rows in and out, order, filter, narrow changes."""

from __future__ import annotations

from dataclasses import replace
from unittest.mock import patch

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QStyleOptionViewItem, QTableView

from musicrec_desktop.core.tracks import AnalysisState, Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models import track_table
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.models.tracks_by_column import PLAYING_ROLE
from musicrec_desktop.gui.widgets.tables.track_delegate import ICON, PADDING, TrackDelegate


def track(number: int, **tags: object) -> Track:
    return Track(number, f"/music/{number:03}.flac", Tags(**{"title": f"Song {number}", **tags}))


class NoCovers:
    """Covers that are never asked for."""

    def pixmap(self, track: Track, side: int, ratio: float) -> QPixmap:
        raise AssertionError("no cover belongs into these columns")


@pytest.fixture
def model(qapp) -> TrackTableModel:
    model = TrackTableModel()
    model.tester = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


def titles(model: TrackTableModel) -> list[str]:
    return [model.index(row, Column.TITLE).data() for row in range(model.rowCount())]


def test_rows_keep_the_order_in_which_they_arrive(model) -> None:
    model.append([track(2), track(1)])
    model.append([track(3), track(1)])
    assert titles(model) == ["Song 2", "Song 1", "Song 3"]
    assert model.total == 3


def test_numbers_in_titles_sort_by_value_and_clearing_the_sort_brings_the_order_back(model) -> None:
    model.append([track(n) for n in (10, 9, 1)])
    model.sort(Column.TITLE)
    assert titles(model) == ["Song 1", "Song 9", "Song 10"]
    model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    assert titles(model) == ["Song 10", "Song 9", "Song 1"]
    model.sort(-1)
    assert titles(model) == ["Song 10", "Song 9", "Song 1"]


def test_articles_case_and_accents_do_not_matter_in_order(model) -> None:
    names = ["The Zebra", "émile", "Apple", "a Bee"]
    model.append([track(n, artist=name) for n, name in enumerate(names)])
    model.sort(Column.ARTIST)
    shown = [model.index(row, Column.ARTIST).data() for row in range(4)]
    assert shown == ["Apple", "a Bee", "émile", "The Zebra"]


def test_a_sort_of_the_last_session_holds_for_what_is_loaded_after_it(model) -> None:
    model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    model.append([track(1), track(3)])
    model.append([track(2)])
    model.put_in_order()
    assert titles(model) == ["Song 3", "Song 2", "Song 1"]


def test_unknown_values_sort_last(model) -> None:
    model.append([track(1), track(2, year=1999), track(3, year=1950)])
    model.sort(Column.YEAR)
    assert titles(model) == ["Song 3", "Song 2", "Song 1"]
    model.sort(Column.YEAR, Qt.SortOrder.DescendingOrder)
    assert titles(model) == ["Song 2", "Song 3", "Song 1"]
    model.sort(Column.ARTIST)
    assert model.rowCount() == 3


def test_the_sorted_column_says_its_direction(model) -> None:
    def headings() -> list[str]:
        return [
            model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.DisplayRole)
            for column in (Column.TITLE, Column.YEAR)
        ]

    assert headings() == ["TITLE", "YEAR"]
    model.sort(Column.YEAR, Qt.SortOrder.DescendingOrder)
    assert headings() == ["TITLE", "YEAR ↓"]
    model.sort(Column.TITLE)
    assert headings() == ["TITLE ↑", "YEAR"]


def test_tracks_that_wait_to_be_listened_to_are_counted(model) -> None:
    heard = replace(track(2), analysis=AnalysisState.DONE)
    gone = replace(track(3), missing=True)
    model.append([track(1), heard, gone])
    assert model.pending() == 1
    model.update_tracks([replace(track(1), analysis=AnalysisState.DONE), track(4)])
    assert model.pending() == 1
    model.update_tracks([replace(track(4), missing=True)])
    assert model.pending() == 0


def test_only_what_a_search_shows_is_counted_as_waiting(model) -> None:
    model.append([track(n) for n in range(1, 6)])
    model.set_filter([2, 3])
    assert model.pending() == 2
    model.update_tracks([replace(track(n), analysis=AnalysisState.DONE) for n in (2, 4)])
    assert model.pending() == 1
    model.keep_only([1, 3, 5])
    assert model.pending() == 1
    model.set_filter(None)
    assert model.pending() == 3
    model.set_order([5, 3, 1])
    model.set_filter([5])
    assert model.pending() == 1


def test_a_sorted_search_shows_what_changed_meanwhile(model) -> None:
    model.append([track(n, year=2000 + n) for n in range(4)])
    model.sort(Column.YEAR, Qt.SortOrder.DescendingOrder)
    model.set_filter([0, 1, 2])
    model.update_tracks([track(0, year=2050), track(9, year=1990)])
    model.set_filter([0, 1, 9])
    assert titles(model) == ["Song 0", "Song 1", "Song 9"]


def test_a_filter_hides_and_brings_back(model) -> None:
    model.append([track(n) for n in range(5)])
    model.set_filter([1, 3, 99])
    assert titles(model) == ["Song 1", "Song 3"]
    model.append([track(7)])
    assert titles(model) == ["Song 1", "Song 3"]
    assert model.total == 6
    for ids in ([], [-1], [10**12]):
        model.set_filter([1, 7, *ids])
        assert titles(model) == ["Song 1", "Song 7"]
    model.set_filter([])
    assert titles(model) == []
    model.set_filter(None)
    assert model.rowCount() == 6


def test_an_update_changes_one_row_and_says_only_that(model, qtbot) -> None:
    model.append([track(n) for n in range(5)])
    with qtbot.waitSignal(model.dataChanged) as blocker:
        model.update_tracks([replace(track(3), tempo_bpm=128.4, tempo_confidence=0.9)])
    first, last = blocker.args[0], blocker.args[1]
    assert (first.row(), last.row()) == (3, 3)
    assert model.index(3, Column.BPM).data() == "128"


def test_updates_of_new_tracks_append_them(model) -> None:
    model.update_tracks([track(1)])
    assert titles(model) == ["Song 1"]


def test_the_library_order_replaces_that_of_arrival(model) -> None:
    model.append([track(n) for n in (3, 1, 2)])
    model.set_order([1, 2, 99, 3])
    assert titles(model) == ["Song 1", "Song 2", "Song 3"]
    model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    model.set_order([3, 1, 2])
    assert titles(model) == ["Song 3", "Song 2", "Song 1"]
    model.sort(-1)
    assert titles(model) == ["Song 3", "Song 1", "Song 2"]


def test_the_playing_mark_moves(model) -> None:
    model.append([track(n) for n in range(3)])
    model.set_playing(1)
    model.set_playing(2)
    marks = [model.index(row, 0).data(PLAYING_ROLE) for row in range(3)]
    assert marks == [False, False, True]
    model.set_playing(99)
    assert not model.index(2, 0).data(PLAYING_ROLE)


def test_a_held_index_follows_its_track_through_sort_and_filter(model) -> None:
    from PySide6.QtCore import QPersistentModelIndex

    model.append([track(n) for n in (3, 1, 2)])
    held = QPersistentModelIndex(model.index(0, 0))
    model.sort(Column.TITLE)
    assert held.data() == "Song 3"
    assert held.row() == 2
    model.set_filter([1])
    assert not held.isValid()


NUMBERS = st.lists(st.integers(0, 12), max_size=9)
STEPS = st.one_of(
    st.tuples(st.sampled_from(["append", "replace", "keep_only", "set_order"]), NUMBERS),
    st.tuples(st.just("set_filter"), st.none() | NUMBERS),
    st.tuples(st.just("sort"), st.sampled_from([-1, Column.YEAR])),
    st.tuples(st.just("answer"), st.none()),
)


@given(st.lists(STEPS, max_size=14))
def test_any_sequence_of_changes_keeps_rows_order_and_lookups_in_step(steps) -> None:
    """Beside a plain dictionary; sorted in the background, whose answers come at any time."""
    later = []
    model = TrackTableModel(background=lambda work, answer: later.append((work, answer)))
    held: dict[int, Track] = {}
    wanted = None

    def expected() -> list[Track]:
        return [item for item in held.values() if wanted is None or item.id in wanted]

    def answer_all() -> None:
        while later:
            work, answer = later.pop(0)
            answer(work())

    with patch.object(track_table, "AT_ONCE", 0):
        for step, given_value in steps:
            value = given_value
            if step == "answer":
                answer_all()
                continue
            if step in ("append", "replace"):
                value = [track(number, year=1990 + number % 4) for number in given_value]
                held = (held if step == "append" else {}) | {item.id: item for item in value}
            elif step == "keep_only":
                held = {number: item for number, item in held.items() if number in value}
            elif step == "set_order":
                held = {number: held[number] for number in value if number in held} | held
            elif step == "set_filter":
                wanted = value
            getattr(model, step)(value)
            shown = model.shown()
            assert [model.row_of(item.id) for item in shown] == list(range(len(shown)))
            assert {item.id for item in shown} == {item.id for item in expected()}
            assert (model.rowCount(), model.total) == (len(expected()), len(held))
        model.put_in_order()
        answer_all()
    by = (lambda item: item.tags.year) if model.sorts else (lambda _: 0)
    assert model.shown() == sorted(expected(), key=by)


def test_a_list_of_its_own_is_replaced_whole(model) -> None:
    model.append([track(1), track(2)])
    model.sort(Column.TITLE, Qt.SortOrder.DescendingOrder)
    model.replace([track(5), track(7), track(6)])
    assert titles(model) == ["Song 7", "Song 6", "Song 5"]
    assert (model.total, model.row_of(5), model.row_of(1)) == (3, 2, None)
    model.sort(-1)
    assert titles(model) == ["Song 5", "Song 7", "Song 6"]


def test_a_tempo_that_is_unsure_is_only_in_the_tip(model) -> None:
    model.append([replace(track(1), tempo_bpm=90.2, tempo_confidence=0.2, key="A min")])
    assert model.index(0, Column.BPM).data() == ""
    assert model.index(0, Column.KEY).data() == ""
    tip = model.index(0, Column.BPM).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "Perhaps 90 BPM; no clear pulse was heard"
    assert model.index(0, Column.KEY).data(Qt.ItemDataRole.ToolTipRole).startswith("Perhaps A")


def test_nothing_is_drawn_where_nothing_sure_was_heard(model, qtbot) -> None:
    heard = replace(track(1), analysis=AnalysisState.DONE)
    model.append([heard, track(2), replace(heard, id=3, tempo_bpm=90.0, tempo_confidence=1.0)])
    view = QTableView()
    qtbot.addWidget(view)
    delegate = TrackDelegate(NoCovers(), DARK, view)

    def ink(row: int, column: Column) -> set[str]:
        picture = QImage(60, 38, QImage.Format.Format_RGB32)
        picture.fill(DARK.content)
        option = QStyleOptionViewItem()
        option.rect = picture.rect()
        option.widget = view
        painter = QPainter(picture)
        delegate.paint(painter, option, model.index(row, column))
        painter.end()
        line = range(4, 30)  # without the rule below
        return {picture.pixelColor(x, y).name() for x in range(60) for y in line}

    for column in (Column.BPM, Column.KEY):
        assert ink(0, column) == ink(1, column) == {DARK.content}
    assert len(ink(2, Column.BPM)) > 1
    tips = [model.index(row, Column.BPM).data(Qt.ItemDataRole.ToolTipRole) for row in (0, 1)]
    assert tips == ["No pulse was heard", "Not analysed yet"]


class WhiteCovers:
    """Covers on which a shade is seen."""

    def pixmap(self, track: Track, side: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.white)
        return pixmap


@pytest.mark.parametrize("failed", [False, True])
def test_a_title_that_plays_has_its_sign_before_it_though_it_is_cut(
    model, qtbot, failed: bool
) -> None:
    model.append(
        [replace(track(n), analysis=AnalysisState.FAILED) if failed else track(n) for n in range(2)]
    )
    model.set_playing(1)
    view = QTableView()
    qtbot.addWidget(view)
    one_ink = replace(DARK, accent=DARK.text)  # a faint edge of a letter is seen in both or none
    delegate = TrackDelegate(WhiteCovers(), one_ink, view)
    option = QStyleOptionViewItem()
    option.widget = view
    title = option.fontMetrics.horizontalAdvance("Song 1") + (ICON + PADDING) * failed

    def begin(row: int, room: int) -> tuple[int, bool]:
        """Return where the words, or a sign before them, begin, and whether the cover is bare."""
        picture = QImage(62 + room, 38, QImage.Format.Format_RGB32)
        picture.fill(DARK.content)
        option.rect = picture.rect()
        painter = QPainter(picture)
        delegate.paint(painter, option, model.index(row, Column.TITLE))
        painter.end()
        inked = (
            x
            for x in range(44, picture.width())
            for y in range(8, 30)
            if picture.pixelColor(x, y).lightness() > 90
        )
        return next(inked), picture.pixelColor(12, 8) == QColor(Qt.GlobalColor.white)

    roomy, tight = title + ICON + PADDING + 4, title + 4
    assert begin(0, tight) == begin(0, roomy)
    assert begin(1, tight) == begin(1, roomy) != begin(0, tight)
    assert begin(1, tight)[1]

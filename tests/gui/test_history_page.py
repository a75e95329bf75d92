"""The history's page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QFrame,
    QLabel,
    QMessageBox,
    QTableView,
    QWidget,
)

from musicrec_desktop.core.listeners import GUEST
from musicrec_desktop.core.listening_statistics import (
    Discovered,
    ListeningStatistics,
    Period,
    Ranked,
)
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.controllers.exchange import exports
from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK, LIGHT
from musicrec_desktop.gui.models.history_table import HistoryColumn, HistoryTableModel
from musicrec_desktop.gui.panels.history.history_page import FIRST_PLAYS, HistoryPage
from musicrec_desktop.gui.panels.history.statistics_plots import day_columns, discovery_columns
from musicrec_desktop.gui.panels.history.statistics_view import StatisticsView
from musicrec_desktop.gui.panels.history.year_picture import SIZE, figures_said, year_image
from musicrec_desktop.gui.panels.history.year_view import READABLE
from musicrec_desktop.gui.widgets.plots.bar_chart import ROW
from musicrec_desktop.gui.widgets.plots.column_chart import Column, ColumnChart
from musicrec_desktop.gui.widgets.tables.column_widths import CELL_MARGINS
from musicrec_desktop.gui.widgets.tables.history_widths import LAYOUT
from musicrec_desktop.gui.words.bars import nice_top
from musicrec_desktop.gui.words.statistics import figures, hours, hours_top
from musicrec_desktop.gui.words.text import day_and_time, day_or_time
from musicrec_desktop.library.listeners.history import PlayEvent
from musicrec_desktop.services.listeners.history import HeardTrack

COVER_COLOUR = "#ff00ff"
NOON = datetime(2026, 3, 10, 12, 0, tzinfo=UTC).timestamp()


def heard(number: int, hours_ago: float = 1.0, **play: object) -> HeardTrack:
    track = Track(number, f"/m/{number}.flac", Tags(f"Title {number}", artist="Artist"))
    return HeardTrack(PlayEvent(number, number, NOON - hours_ago * 3600, **play), track)


@pytest.mark.parametrize(
    ("hours_ago", "said"),
    [
        (0, "Today 12:00"),
        (12, "Today 00:00"),
        (12.5, "Yesterday 23:30"),
        (24 * 3, "7 Mar 12:00"),
        (24 * 300, "14 May 2025 12:00"),
    ],
)
def test_moments_are_said_as_people_say_them(hours_ago: float, said: str) -> None:
    now = datetime.fromtimestamp(NOON, UTC)
    assert day_and_time(NOON - hours_ago * 3600, now) == said


@pytest.mark.parametrize(
    ("hours_ago", "said"),
    [(0, "12:00"), (12.5, "Yesterday"), (24 * 3, "7 Mar"), (24 * 300, "14 May 2025")],
)
def test_moments_are_said_in_few_letters_where_there_is_little_room(
    hours_ago: float, said: str
) -> None:
    now = datetime.fromtimestamp(NOON, UTC)
    assert day_or_time(NOON - hours_ago * 3600, now) == said


def test_rows_say_what_was_heard_and_from_where(qtbot) -> None:
    model = HistoryTableModel()
    model.tester = QAbstractItemModelTester(model)
    model.show_rows(
        [
            heard(1, played_seconds=61.0, outcome="skipped", origin="similar"),
            heard(2, played_seconds=200.0, outcome="finished"),
            heard(3),
        ]
    )
    column = HistoryColumn.HEARD
    assert [model.index(row, column).data() for row in range(3)] == ["1:01, skipped", "3:20", ""]
    assert model.index(0, HistoryColumn.FROM).data() == "Similar tracks"


@pytest.mark.parametrize(
    ("length", "played", "said"),
    [
        (60.0, 58.0, "finished"),  # its last seconds were cut off
        (20.0, 17.5, "finished"),
        (600.0, 545.0, "finished"),
        (600.0, 500.0, "skipped"),
        (60.0, 50.0, "skipped"),
        (4.0, 1.5, "skipped"),  # near its end, as anything is in something so short
        (None, 500.0, "skipped"),
    ],
)
def test_what_was_left_just_before_its_end_was_finished(
    length: float | None, played: float, said: str
) -> None:
    row = heard(1, played_seconds=played, outcome="skipped")
    track = replace(row.track, tags=replace(row.track.tags, duration_seconds=length))
    assert replace(row, track=track).ending == said


def test_newer_and_older_plays_leave_what_is_selected_where_it_is(qtbot) -> None:
    model, table = HistoryTableModel(), QTableView()
    qtbot.addWidget(table)
    model.tester = QAbstractItemModelTester(model)
    table.setModel(model)
    model.show_rows([heard(5), heard(4), heard(3)])
    table.selectRow(1)
    model.show_rows([heard(7), heard(6), heard(5, played_seconds=60.0), heard(4)])
    assert [index.row() for index in table.selectionModel().selectedRows()] == [3]
    assert model.index(2, HistoryColumn.HEARD).data() == "1:00"
    model.show_rows([heard(number) for number in (7, 6, 5, 4, 3, 2, 1)])
    assert [index.row() for index in table.selectionModel().selectedRows()] == [3]
    assert [model.index(row, 1).data()[-1] for row in range(7)] == list("7654321")
    model.show_rows([heard(7), heard(5)])  # one was forgotten
    assert model.play_ids([0, 1]) == [7, 5]
    assert not table.selectionModel().hasSelection()


class Covers:
    def pixmap(self, _track: Track, size: int, ratio: float) -> QPixmap:
        pixmap = QPixmap(round(size * ratio), round(size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(COVER_COLOUR))
        return pixmap


@pytest.fixture
def page(qtbot) -> Iterator[HistoryPage]:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = HistoryPage(Covers(), lambda _track, _side: None, DARK, parent)
    page.setParent(parent)
    parent.show()
    yield page
    parent.close()


def test_without_a_play_it_says_so(page: HistoryPage, qtbot) -> None:
    page.show_rows([])
    assert page.empty.isVisible()
    with qtbot.waitSignal(page.songs_requested):
        page.empty.action.click()


def test_home_and_end_go_to_the_first_and_the_last_row(page: HistoryPage, qtbot) -> None:
    page.resize(600, 400)
    page.show_rows([heard(number) for number in range(1, 200)])
    qtbot.keyClick(page.table, Qt.Key.Key_End)
    assert page.table.selected_rows() == [198]
    qtbot.keyClick(page.table, Qt.Key.Key_Home)
    assert page.table.selected_rows() == [0]


def test_enter_plays_a_row_again(page: HistoryPage, qtbot) -> None:
    page.show_rows([heard(1), heard(2)])
    page.table.selectRow(1)
    with qtbot.waitSignal(page.entered) as told:
        qtbot.keyClick(page.table, Qt.Key.Key_Return)
    assert [track.id for track in told.args[0].listed] == [2]


def test_what_was_played_in_the_window_is_there(open_window, scanned: Path, qtbot) -> None:
    opened = open_window(scanned)
    window, services = opened.window, opened.services
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    played = window.model.shown()[0]
    window.playback.play([played], 0)
    qtbot.waitUntil(lambda: bool(services.history.recent_of([services.listener_id], 1)))
    window.pages.open("history")
    page = window.pages.page("history")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.tracks() == [played]


# ---- statistics

TODAY = date(2026, 3, 10)


def a_year(**values: object) -> ListeningStatistics:
    top = tuple(
        Ranked(name, "Somebody", plays, 3600.0, place)
        for place, (name, plays) in enumerate([("Ünïcode & Sons", 40), ("B" * 90, 7), ("", 1)])
    )
    given = {
        "starts": 60,
        "plays": 48,
        "skips": 6,
        "seconds": 90_000.0,
        "tracks": 12,
        "artists": 3,
        "new_tracks": 3,
        "by_day": {"2025-03-01": 7200.0, "2025-03-02": 1800.0, "2025-12-31": 3600.0},
        "top_artists": top,
        "top_albums": top,
        "top_tracks": top,
        "top_genres": top,
        "discovered": (Discovered("2025-03", 4, 1), Discovered("2025-12", 2, 2)),
    }
    return ListeningStatistics(**{"period": Period.of_year(2025), **given, **values})


@pytest.mark.parametrize(("days", "columns"), [(7, 7), (120, 120), (365, 53), (3000, 99)])
def test_columns_stand_for_days_weeks_or_months_and_keep_the_sum(days: int, columns: int) -> None:
    known = {(TODAY - timedelta(days=n)).isoformat(): 3600.0 for n in range(days)}
    shown = day_columns(ListeningStatistics(Period(), by_day=known), TODAY)
    assert abs(len(shown) - columns) <= 1
    assert sum(column.value for column in shown) == pytest.approx(days)


def test_figures_and_discoveries_are_said() -> None:
    said = figures(a_year(), TODAY)
    assert ("25%", "of tracks new to you", "") in said
    assert ("10%", "skipped", "") in said
    assert ("4 min", "a day", "") in said  # 25 hours in 365 days
    assert ("2 h 0 min", "most in a day", "1 Mar 2025") in said
    assert [value for value, name, _ in said if "row" in name or "streak" in name] == ["2 days"]
    assert ("0%", "skipped", "") in figures(ListeningStatistics(Period()), TODAY)
    days = {f"2026-03-{day:02}": 600.0 for day in (1, 7, 8, 9)}
    of_all_time = figures(a_year(period=Period(), by_day=days), TODAY)
    assert ("3 days", "in a row now", "") in of_all_time  # today is not over
    assert not [name for _, name, _ in of_all_time if "new to you" in name]
    first, second = discovery_columns(a_year().discovered)
    assert (first.value, second.value) == (0.25, 1.0)
    assert first.said == "Mar 2025: 25% new (1 of 4 tracks)"
    assert first.label == "Mar 2025"  # a bare year would hide which month it is
    assert day_columns(ListeningStatistics(Period()), TODAY) == []


def test_a_short_time_a_day_is_not_said_to_be_none() -> None:
    found = a_year(seconds=5_475.0)  # in 365 days
    said = {figure.name: figure.value for figure in figures(found, TODAY)}
    assert said["a day"] == "15 s"


def test_one_of_something_is_called_so() -> None:
    one = figures(a_year(plays=1, tracks=1, artists=1), TODAY)
    assert {"play", "different track", "artist"} <= {figure.name for figure in one}
    more = figures(a_year(plays=2, tracks=0, artists=3), TODAY)
    assert {"plays", "different tracks", "artists"} <= {figure.name for figure in more}


def test_figures_below_each_other_begin_at_one_line(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    view = StatisticsView(DARK, parent)
    view.resize(420, 600)
    parent.show()
    view.show_statistics(a_year(), TODAY)
    qtbot.waitUntil(lambda: len({frame.x() for frame in shown_figures(view)}) > 1)
    frames = shown_figures(view)
    lines = {frame.y() for frame in frames}
    assert len(lines) > 1
    assert len({frame.x() for frame in frames}) == max(
        sum(frame.y() == line for frame in frames) for line in lines
    )


def shown_figures(view: StatisticsView) -> list[QWidget]:
    names = [figure for figure in view.findChildren(QFrame) if figure.accessibleName()]
    return [frame for frame in names if frame.parentWidget() is view._figures]


def test_a_plot_is_read_with_the_arrow_keys(qtbot) -> None:
    chart = ColumnChart("Hours", "accent", str, DARK, None)
    qtbot.addWidget(chart)
    chart.show_columns([Column(1.0, "one"), Column(3.0, "three"), Column(0.0, "none")])
    assert chart.accessibleDescription() == "Highest: three"
    chart.resize(400, 150)
    chart.show()
    for key, said in ((Qt.Key.Key_Right, "one"), (Qt.Key.Key_Right, "three")):
        qtbot.keyClick(chart, key)
        assert chart.accessibleDescription() == said
    chart.show_columns([])
    assert chart.accessibleDescription() == "Nothing"


@pytest.mark.parametrize("highest", [0.0, 0.01, 0.99, 1.0, 7.3, 119.0, 121.0, 9999.0])
def test_the_axis_ends_at_or_above_the_highest(highest: float) -> None:
    assert highest <= nice_top(highest) <= max(1.6 * highest, 1.0)
    assert highest <= hours_top(highest) <= max(2.0 * highest, 0.25)


@pytest.mark.parametrize(
    ("highest", "said"),
    [
        (0.0, ["0", "5 min", "10 min", "15 min"]),
        (1.4, ["0", "30 min", "1 h", "1.5 h"]),
        (1.7, ["0", "1 h", "2 h", "3 h"]),
        (20.0, ["0", "8 h", "16 h", "24 h"]),
    ],
)
def test_an_axis_of_hours_is_divided_into_round_ones(highest: float, said: list[str]) -> None:
    top = hours_top(highest)
    assert [hours(top * third / 3) for third in range(4)] == said


@pytest.mark.parametrize("tokens", [DARK, LIGHT])
def test_a_year_is_drawn_in_both_themes_within_its_edges(qapp, tokens) -> None:
    image = year_image(a_year(), "Anna", "#3d63dd", tokens)
    assert image.size() == SIZE
    empty = year_image(ListeningStatistics(Period.of_year(2025)), "Anna", "#3d63dd", tokens)
    differing = [
        (x, y)
        for x in range(0, SIZE.width(), 4)
        for y in range(0, SIZE.height(), 4)
        if image.pixel(x, y) != empty.pixel(x, y)
    ]
    assert len(differing) > 2000
    assert all(60 <= x < SIZE.width() - 60 for x, _ in differing)


def test_a_year_s_covers_say_what_they_are_of(qapp) -> None:
    cover = QPixmap(8, 8)
    cover.fill(Qt.GlobalColor.red)
    named, nameless = (
        year_image(a_year(top_albums=(Ranked(name, artist, 3, 60.0, 1),)), "Anna", "#3d63dd", DARK,
                   lambda _track, _side: cover)
        for name, artist in (("Kind of Blue", "Miles Davis"), (" ", ""))
    )  # fmt: skip
    below = {
        (x < 250, y < 600)
        for x in range(60, 1020)
        for y in range(568, 640)
        if named.pixel(x, y) != nameless.pixel(x, y)
    }
    assert below == {(True, True), (True, False)}  # two lines, below that cover alone


def test_a_year_stays_readable_where_there_is_little_room(page: HistoryPage, qtbot) -> None:
    page.resize(640, 480)
    page.show_year(a_year(), "Anna", "#3d63dd")
    page.views["year"].click()
    picture = page.year.picture
    qtbot.waitUntil(lambda: picture.width() == READABLE)
    assert picture.height() == READABLE * SIZE.height() // SIZE.width()
    page.resize(1100, 1400)
    qtbot.waitUntil(lambda: picture.width() > READABLE)
    room = picture.parentWidget()
    assert picture.height() <= room.height()
    assert min(room.width() - picture.width(), room.height() - picture.height()) <= 1


def test_a_year_tells_what_was_new_in_it_unless_all_was() -> None:
    told = figures_said(a_year(plays=9, tracks=4, artists=2, new_tracks=1))
    assert told == "9 plays · 4 tracks · 2 artists · 25% new"
    first = figures_said(a_year(plays=9, tracks=4, artists=2, new_tracks=4))
    assert first == "9 plays · 4 tracks · 2 artists"


def test_one_s_history_is_summed_up_pictured_forgotten_and_taken_along(
    open_window, scanned: Path, qtbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = open_window(scanned)
    window, services = opened.window, opened.services
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    year = date.today().year
    for number, track in enumerate(window.model.shown()):
        at = datetime(year, 1, 1, 9, number).timestamp()
        services._library.history.finish(
            services._library.history.start(track.id, at), 6.0, "finished"
        )
    at = datetime(year, 1, 1, 8).timestamp()
    services._library.history.finish(services._library.history.start(track.id, at), 0.01, "skipped")
    window.pages.open("history")
    page = window.pages.page("history")
    qtbot.waitUntil(lambda: page.model.rowCount() == 9)
    page.table.selectRow(0)
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: page.model.rowCount() == 8)
    window.notice.action.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 9)

    page.table.sort_requested.emit(HistoryColumn.HEARD)
    page.table.sort_requested.emit(HistoryColumn.HEARD)
    qtbot.waitUntil(lambda: page.model.index(0, HistoryColumn.HEARD).data() == "0:00, skipped")
    assert page.model.headerData(HistoryColumn.HEARD, Qt.Orientation.Horizontal)[-1] == "↑"
    page.table.horizontalHeader().sectionClicked.emit(HistoryColumn.TITLE)
    titles = sorted([*(track.title for track in window.model.shown()), track.title])
    qtbot.waitUntil(lambda: [each.title for each in page.model.tracks()] == titles)
    page.table.sort_requested.emit(HistoryColumn.WHEN)

    monkeypatch.setattr(page, "_wanted", 3)
    window.header.search.setFocus()
    page.refresh()
    qtbot.waitUntil(lambda: page.model.rowCount() == 3)
    assert page._count.text() == "8 plays  ·  1 too short to count"  # not only those that are shown
    assert not page.table.hasFocus()
    page.table.verticalScrollBar().valueChanged.emit(page.table.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: page.model.rowCount() == 6)
    monkeypatch.undo()

    page.views["statistics"].click()
    qtbot.waitUntil(lambda: "Tone Artist" in page.statistics.artists.text())
    assert "09–10" in page.statistics.by_hour.accessibleDescription()
    for chart, row, name in (
        (page.statistics.artists, 0, "artists"),
        (page.statistics.albums, 0, "album"),
    ):
        place = QPoint(40, row * ROW + ROW // 2)
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=place)
        qtbot.waitUntil(lambda name=name: window.pages.name == name)
        window.pages.open("history")
    page.statistics.tracks.setFocus()

    def key_moves_on() -> bool:  # from the top again, where the figures came in between
        qtbot.keyClick(page.statistics.tracks, Qt.Key.Key_Down)
        first = page.statistics.tracks.accessibleDescription()
        qtbot.keyClick(page.statistics.tracks, Qt.Key.Key_Down)
        return first != page.statistics.tracks.accessibleDescription()

    qtbot.waitUntil(key_moves_on)
    with qtbot.waitSignal(page.ranked_chosen) as chosen:
        page.statistics.genres.chosen.emit(page.statistics.tracks._ranked[1], QPoint())
    assert chosen.args[0] == "genre"
    qtbot.waitUntil(lambda: window.pages.name == "genre")
    window.pages.open("history")

    page.views["year"].click()
    qtbot.waitUntil(lambda: not page.year.picture.image.isNull())
    picture = tmp_path / "year.png"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(picture), ""))
    page.year.save.click()
    assert picture.read_bytes()[:4] == b"\x89PNG"
    shown: list[str] = []
    monkeypatch.setattr(exports, "show_in_file_manager", lambda path: not shown.append(path))
    assert window.notice.action.text() == "Show in folder"
    window.notice.action.click()
    assert shown == [str(picture)]
    kept, offered = picture.read_bytes() + b"kept", list[Path]()
    picture.write_bytes(kept)

    def typed_without_its_ending(*asked: object) -> tuple[str, str]:
        offered.append(Path(str(asked[2])))
        return str(picture.with_suffix("")), ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", typed_without_its_ending)
    page.year.save.click()  # the system's dialog asked of no file that is there
    assert offered[0].parent.is_absolute() and offered[0].suffix == ".png"
    assert picture.read_bytes() == kept and (tmp_path / "year 2.png").exists()

    data = tmp_path / "data.json"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(data), ""))
    window.pages.page("settings").scrobbling.own.export.click()
    qtbot.waitUntil(lambda: "written" in window.notice.text())
    assert len(json.loads(data.read_text("utf-8"))["plays"]) == 9
    window.notice.action.click()
    assert shown == [str(picture), str(data)]
    yes = QMessageBox.StandardButton.Yes
    offered_first: list[object] = []

    def said_yes(*_: object, **asked: object) -> object:
        offered_first.append(asked["defaultButton"])
        return yes

    monkeypatch.setattr(QMessageBox, "question", said_yes)
    services.ratings.love([track.id], True)
    shown = window.model

    def known() -> tuple[int, bool]:
        return shown.track(track.id).play_count, window.listening.ratings.rating(track.id).loved

    qtbot.waitUntil(lambda: known()[1])
    plays = services.songs.get([track.id])[0].play_count
    window.pages.open("settings")
    window.pages.page("settings").scrobbling.own.forget_all.click()
    qtbot.waitUntil(lambda: known() == (0, False))
    assert offered_first == [QMessageBox.StandardButton.No]
    qtbot.waitUntil(lambda: "deleted" in window.notice.text())
    window.pages.open("history")
    page.views["plays"].click()
    qtbot.waitUntil(lambda: page.empty.isVisible())
    window.notice.action.click()
    qtbot.waitUntil(lambda: page.model.rowCount() == 9)
    qtbot.waitUntil(lambda: known() == (plays, True))
    page._wanted = 4000
    services.listeners.switch(GUEST)
    qtbot.waitUntil(lambda: page._wanted == FIRST_PLAYS)
    for view, empty in (
        ("plays", page.empty),
        ("statistics", page.statistics.empty),
        ("year", page.year.empty),
    ):
        page.views[view].click()
        qtbot.waitUntil(empty.isVisible)
        assert "guest" in " ".join(label.text() for label in empty.findChildren(QLabel))


def test_who_heard_it_is_in_view(page: HistoryPage, qtbot) -> None:
    page.show_rows([heard(1)], names={1: "Me", 2: "Lena"})
    header = page.table.horizontalHeader()
    end = header.sectionViewportPosition(HistoryColumn.WHO) + header.sectionSize(HistoryColumn.WHO)
    assert end <= page.table.viewport().width()


def shown_in(page: HistoryPage, qtbot, width: int) -> dict[HistoryColumn, int]:
    """Return how wide the columns in view are, in a table so wide."""
    page.show()
    page.resize(width + page.width() - page.table.viewport().width(), 500)
    qtbot.waitUntil(lambda: page.table.viewport().width() == width)
    widths = {column: page.table.columnWidth(column) for column in HistoryColumn}
    return {column: wide for column, wide in widths.items() if wide}


def test_names_get_what_short_words_leave(page: HistoryPage, qtbot) -> None:
    def widths(origin: str) -> dict[HistoryColumn, int]:
        page.show_rows([replace(heard(1), play=PlayEvent(1, 1, NOON, origin=origin))], NOON)
        return shown_in(page, qtbot, 900)

    short, long = widths("queue"), widths("similar")
    assert short[HistoryColumn.FROM] < long[HistoryColumn.FROM]
    names = (HistoryColumn.TITLE, HistoryColumn.ARTIST, HistoryColumn.ALBUM)
    assert sum(map(short.get, names)) > sum(map(long.get, names))
    assert all(short[column] >= long[column] for column in names)
    assert short[HistoryColumn.ARTIST] < short[HistoryColumn.TITLE] / 2


def named(number: int, origin: str = "songs", **tags: str) -> HeardTrack:
    row = heard(number, number, origin=origin, played_seconds=61.0, outcome="skipped")
    return replace(row, track=replace(row.track, tags=replace(row.track.tags, **tags)))


@pytest.mark.parametrize("plays", [12, 400])  # all are looked at, or some
def test_long_titles_are_whole_beside_short_artists(page: HistoryPage, qtbot, plays: int) -> None:
    width = page.table.fontMetrics().horizontalAdvance
    title = "n" * (330 // width("n"))
    page.show_rows([named(n, title=title, artist="Ann", album="Sea") for n in range(plays)], NOON)
    shown = shown_in(page, qtbot, 842)
    assert shown[HistoryColumn.TITLE] >= width(title) + LAYOUT.before_title
    assert list(shown) == [*HistoryColumn][: HistoryColumn.WHO]


def test_where_it_was_played_from_gives_way_to_who_played(page: HistoryPage, qtbot) -> None:
    width = page.table.fontMetrics().horizontalAdvance
    name, title = "n" * (132 // width("n")), "n" * (230 // width("n"))
    rows = [named(n, "similar", title=title, artist=name, album=name) for n in range(400)]
    page.show_rows(rows, NOON)
    shown = shown_in(page, qtbot, 780)
    assert HistoryColumn.FROM not in shown
    assert min(shown[column] for column in (HistoryColumn.ARTIST, HistoryColumn.ALBUM)) >= (
        width(name) + CELL_MARGINS
    )
    assert shown[HistoryColumn.TITLE] >= width(title) + LAYOUT.before_title
    assert HistoryColumn.FROM in shown_in(page, qtbot, 1000)


def test_columns_stay_while_tracks_end_and_follow_other_plays(page: HistoryPage, qtbot) -> None:
    rows = [named(n, artist="Ann") for n in range(1, 400)]
    page.show_rows(rows, NOON)
    before = shown_in(page, qtbot, 700)
    long = "n" * 20
    page.show_rows([named(0, title=long, artist=long), *rows], NOON)
    assert shown_in(page, qtbot, 700) == before
    page.show_rows([named(n, artist=long) for n in range(1000, 1400)], NOON)
    assert shown_in(page, qtbot, 700)[HistoryColumn.ARTIST] > before[HistoryColumn.ARTIST]


def test_rows_are_measured_once_however_often_the_window_is_resized(
    page: HistoryPage, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page.show_rows([named(n) for n in range(50)], NOON)
    before = shown_in(page, qtbot, 842)
    asked: list[int] = []
    data = HistoryTableModel.data

    def counted(self: HistoryTableModel, index: QModelIndex, role: int = 0) -> object:
        asked.append(role)
        return data(self, index, role)

    page.table.setUpdatesEnabled(False)  # what is drawn asks, too
    monkeypatch.setattr(HistoryTableModel, "data", counted)
    shown_in(page, qtbot, 860)
    assert not asked
    page.show_rows([named(n, artist="n" * 20) for n in range(50)], NOON)
    assert shown_in(page, qtbot, 842)[HistoryColumn.ARTIST] > before[HistoryColumn.ARTIST]


def test_a_play_is_drawn_as_a_song_is_with_its_cover(page: HistoryPage, qtbot) -> None:
    page.show_rows([heard(1)], NOON)
    shown_in(page, qtbot, 900)
    table = page.table
    table.setStyleSheet("background: black")
    seen = table.viewport().grab().toImage()

    def colours(column: HistoryColumn) -> set[str]:
        cell = table.visualRect(page.model.index(0, column)).adjusted(0, 0, 0, -1)
        xs, ys = range(cell.left(), cell.right()), range(cell.top(), cell.bottom())
        return {seen.pixelColor(x, y).name() for x in xs for y in ys}

    def brightest(column: HistoryColumn) -> int:
        return max(QColor(name).lightness() for name in colours(column) - {COVER_COLOUR})

    assert COVER_COLOUR in colours(HistoryColumn.TITLE)
    assert COVER_COLOUR not in colours(HistoryColumn.ARTIST)
    assert brightest(HistoryColumn.TITLE) > brightest(HistoryColumn.ARTIST)


def test_the_whole_row_under_the_mouse_is_lit_up(page: HistoryPage, qtbot) -> None:
    page.window().resize(1200, 600)
    page.show_rows([heard(1), heard(2)], NOON)
    shown_in(page, qtbot, 900)
    table = page.table

    def ground(row: int) -> str:
        cell = table.visualRect(page.model.index(row, HistoryColumn.ARTIST))
        return table.viewport().grab().toImage().pixelColor(cell.right() - 2, cell.top() + 4).name()

    usual = ground(0)
    place = table.visualRect(page.model.index(1, HistoryColumn.WHEN)).center()
    qtbot.mouseMove(table.viewport(), place)
    qtbot.waitUntil(lambda: ground(1) == DARK.hover)
    assert ground(0) == usual
    qtbot.mouseMove(table.viewport(), QPoint(place.x(), table.viewport().height() - 5))
    qtbot.waitUntil(lambda: ground(1) == usual)
    qtbot.mouseMove(table.viewport(), place)
    qtbot.waitUntil(lambda: ground(1) == DARK.hover)
    headings = table.horizontalHeader().viewport()
    qtbot.mouseMove(headings, headings.rect().center())
    qtbot.waitUntil(lambda: ground(1) == usual)


def test_when_title_and_artist_stay_and_shrink_where_others_have_gone(
    page: HistoryPage, qtbot
) -> None:
    table, columns = page.table, list(HistoryColumn)
    text_width = table.fontMetrics().horizontalAdvance
    name = "n" * (136 // text_width("n"))
    page.show_rows([named(24, title=name, artist=name, album=name)], NOON)
    page.show_listeners(False)
    page.show()

    def seen(width: int) -> list[HistoryColumn]:
        page.resize(width + page.width() - table.viewport().width(), 500)
        qtbot.waitUntil(lambda: table.viewport().width() == width)
        return [column for column in columns if not table.isColumnHidden(column)]

    def when() -> str:
        return table.model().index(0, HistoryColumn.WHEN).data()

    assert seen(900) == columns[: HistoryColumn.WHO]
    whole = when()
    kept = columns[: HistoryColumn.ALBUM]
    assert seen(640) == [*kept, HistoryColumn.HEARD]  # rather than with titles that are cut
    assert table.columnWidth(HistoryColumn.TITLE) >= LAYOUT.title
    assert seen(400) == kept
    assert table.horizontalHeader().length() == 400  # nothing is cut, and nothing left over
    assert table.columnWidth(HistoryColumn.WHEN) >= text_width(when()) + CELL_MARGINS
    assert when() != whole
    assert table.model().index(0, 0).data(Qt.ItemDataRole.ToolTipRole) == whole
    assert seen(900) == columns[: HistoryColumn.WHO]
    assert when() == whole


def test_the_views_stand_still_while_one_goes_from_one_to_another(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setStyleSheet(style_sheet(DARK))  # in which a choice is higher than a view's button
    page = HistoryPage(Covers(), lambda _track, _side: None, DARK, parent)
    parent.resize(900, 600)
    page.resize(900, 600)
    parent.show()
    heights = set()
    for view in page.views:
        page.views[view].click()
        QApplication.processEvents()
        heights.add(page.views["plays"].mapTo(page, QPoint(0, 0)).y())
    assert len(heights) == 1

"""Panels in another language: what they show is its, what they keep and compare is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core import translation
from musicrec_desktop.core.listening_statistics import Period
from musicrec_desktop.core.play_queue import QueueItem, QueueView
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.browsing_entries import ALBUM_SORTS, GENRE_SORTS
from musicrec_desktop.gui.panels.browsing.tiles_page import TilesPage
from musicrec_desktop.gui.panels.history.history_page import HistoryPage
from musicrec_desktop.gui.panels.history.period_choice import MONTH
from musicrec_desktop.gui.panels.music_map.no_map import NoMap
from musicrec_desktop.gui.panels.playing.transport import TransportBar
from musicrec_desktop.gui.panels.queue.queue_page import QueuePage
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.panels.tidy_page import TidyPage
from musicrec_desktop.gui.words.jobs import progress_parts
from tests.gui.test_tidy_page import FOUND, TRACK


class Foreign(translation.English):
    """English in capitals, as no other text and no key is written; places stay as they are."""

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        said = super().text(context, text, comment, n)
        parts = said.replace("{", "\0{").replace("}", "}\0").split("\0")
        return "".join(p if p.startswith("{") or "%n" in p else p.upper() for p in parts)


class Covers:
    def pixmap(self, track: object, side: int, ratio: float) -> QPixmap:
        return QPixmap(side, side)


@pytest.fixture
def parent(qtbot) -> Iterator[QWidget]:
    translation.install(Foreign())
    widget = QWidget()
    qtbot.addWidget(widget)
    yield widget
    translation.install(None)


def test_folding_is_kept_by_the_names_of_the_code(parent: QWidget) -> None:
    sidebar = Sidebar(DARK, parent)
    tools = sidebar.sections["Tools"]
    sidebar.restore({"Tools": True})
    QTest.mouseClick(tools.heading, Qt.MouseButton.LeftButton)
    assert tools.open
    assert sidebar.state() == {"Tools": False}
    assert sidebar.add_folder.accessibleName() == "ADD A MUSIC FOLDER"


def test_the_buttons_of_playing_find_their_icons(parent: QWidget) -> None:
    bar = TransportBar(Covers(), DARK, parent)
    assert bar.play.accessibleName() == "PLAY"
    bar.show_snapshot(PlayerSnapshot(state="playing", item=QueueItem(1, "a.flac"), gain_db=-1.5))
    assert bar.play.accessibleName() == "PAUSE"
    assert not bar.play.icon().isNull()
    assert bar.track.cover.toolTip() == "NOW PLAYING\n−1.5 DB GAIN"
    bar.set_repeat("one")
    assert bar.repeat.toolTip() == "REPEAT: THIS TRACK"


def test_the_chosen_period_stays_when_years_come(parent: QWidget) -> None:
    page = HistoryPage(Covers(), lambda _track, _side: None, DARK, parent)
    asked: list[Period] = []
    page.statistics_requested.connect(asked.append)
    page.restore({"view": "statistics"})
    page.show_years([2025])
    page.period.setCurrentIndex(page.period.findText("LAST 30 DAYS"))
    page.show_years([2026, 2025])
    assert page.period.currentText() == "LAST 30 DAYS"
    assert asked[-1].first == Period.last_days(int(MONTH), asked[-1].last).first


@pytest.mark.parametrize(
    ("show", "signal"),
    [
        (NoMap.show_given_up, "draw_requested"),
        (lambda page: page.show_too_little(0), "add_folder_requested"),
        (lambda page: page.show_too_little(1000), "analysis_requested"),
        (lambda page: page.show_lacking(1000, 1000), "songs_requested"),
    ],
)
def test_the_way_to_a_map_does_not_go_by_its_name(
    parent: QWidget, qtbot, show: Callable[[NoMap], None], signal: str
) -> None:
    page = NoMap(parent)
    show(page)
    with qtbot.waitSignal(getattr(page, signal)):
        page.action.click()


def test_what_is_undone_is_told_by_the_players_name_for_it(parent: QWidget) -> None:
    page = QueuePage(lambda _id: None, Covers(), DARK, parent)
    page.show_view(QueueView(undo="clear"))
    assert page.undo_button.text() == "UNDO CLEAR"
    page.show_view(QueueView())
    assert page.undo_button.text() == "UNDO"


def test_an_empty_page_says_what_a_table_has_marked(parent: QWidget) -> None:
    page = TidyPage(lambda _id: None, DARK, parent)
    assert page.empty._title.text() == "WHAT COULD BE TIDIER?"


@pytest.mark.parametrize(
    ("kind", "sorts", "none", "kept"),
    [
        ("album", ALBUM_SORTS, "NO ALBUMS YET", "Artist"),
        ("genre", GENRE_SORTS, "NO GENRES YET", "Name"),
    ],
)
def test_tiles_say_what_they_are_of(
    parent: QWidget, kind: str, sorts: dict, none: str, kept: str
) -> None:
    page = TilesPage(kind, sorts, lambda _id: None, Covers(), DARK, parent)
    page.show_entries([], 0)
    assert page.empty._title.text() == none
    assert page.state()["sort"] == kept
    assert page.sort.currentText() == kept.upper()


@pytest.mark.parametrize("of_tracks", [True, False])
def test_a_rate_says_whether_it_is_of_tracks(of_tracks: bool) -> None:
    progress = Progress(40, 80, "Training", 12.0, 30.0, of_tracks)
    rate = "12.0 tracks/s" if of_tracks else "12.0 a second"
    assert progress_parts(progress) == ["Training 40 of 80", rate, "30 s left"]


@pytest.mark.parametrize(("position", "length"), [(0.0, 1 / 44100), (7.0, 1 / 44100), (3.0, 1e6)])
def test_a_sound_may_last_one_sample(parent: QWidget, position: float, length: float) -> None:
    bar = TransportBar(Covers(), DARK, parent)
    snapshot = PlayerSnapshot(
        item=QueueItem(1, "a.flac"), position_seconds=position, duration_seconds=length
    )
    bar.show_snapshot(snapshot)
    assert 1 <= bar.seek.singleStep() <= bar.seek.maximum()
    assert 0 <= bar.seek.value() <= bar.seek.maximum()


def test_proposals_are_drawn_in_every_language(parent: QWidget) -> None:
    page = TidyPage({1: TRACK}.get, DARK, parent)
    page.show_findings(FOUND)
    parent.resize(900, 640)
    page.resize(900, 640)
    parent.show()
    assert not page.grab().isNull()
    assert page.list.proposals.rowCount()

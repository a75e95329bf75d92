"""The pages of copies and of the report, and the passages one can hear."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.errors import MusicRecError, UnreadableFile
from musicrec_desktop.core.library_report import (
    Change,
    Coverage,
    Hub,
    IndexFigures,
    LibraryReport,
    NeighbourFigures,
)
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.controllers.library.duplicates import DuplicatesController
from musicrec_desktop.gui.controllers.library.report import ReportController
from musicrec_desktop.gui.controllers.similarity.passages import PassageController
from musicrec_desktop.gui.look.theme import DARK, LIGHT
from musicrec_desktop.gui.models.duplicates_tree import DuplicatesModel, format_text
from musicrec_desktop.gui.models.folder_tree import FolderTreeModel
from musicrec_desktop.gui.panels.duplicates_page import DuplicatesPage, DuplicatesTree
from musicrec_desktop.gui.panels.report_cards import FiguresCard
from musicrec_desktop.gui.panels.report_page import GENRES, HISTOGRAM, ReportPage
from musicrec_desktop.gui.widgets.tables.folder_tree_view import FolderTree
from musicrec_desktop.gui.words.report_steps import Step
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.similarity.duplicates import Duplicates, DuplicatesFound
from tests.gui.test_similar_panel import neighbour, track

FLAC = Tags(title="Song", artist="Band", codec="flac", bit_depth=16, sample_rate_hz=44100)
MP3 = Tags(title="Song", codec="mp3", bitrate_bps=128_000, sample_rate_hz=44100)
GROUP = Duplicates((Track(1, "/a/song.flac", FLAC), Track(2, "/b/song.mp3", MP3)), 0.93)


@pytest.fixture
def parent(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    widget.resize(900, 700)
    widget.show()
    return widget


@pytest.fixture
def jobs(qapp):
    runner = JobRunner()
    yield runner
    runner.shut_down()


# ---- copies


def test_copies_stand_below_their_recording_the_better_first(parent: QWidget) -> None:
    page = DuplicatesPage(DARK, parent)
    page.show_groups([GROUP])
    model = page.model
    top = model.index(0, 0)
    assert top.data() == "Song – Band"
    copies = [model.index(row, 0, top).data() for row in range(model.rowCount(top))]
    assert copies == ["song.flac  ·  keep: lossless", "song.mp3"]
    assert model.index(0, 1, top).data() == "FLAC 44.1 kHz, 16 bit"
    assert model.index(1, 1, top).data() == "MP3 44.1 kHz, 128 kbit/s"
    assert page.tree.isExpanded(top)


def test_a_copy_that_is_called_otherwise_says_what_it_is_called(parent: QWidget) -> None:
    better, other = GROUP.tracks
    other = replace(other, tags=replace(other.tags, title="Another", artist="Guest"))
    model = DuplicatesModel(DARK, parent)
    model.show_groups([Duplicates((better, other), 0.9)])
    top = model.index(0, 0)
    assert model.index(0, 0, top).data() == "song.flac  ·  keep: lossless"
    assert model.index(1, 0, top).data() == "song.mp3  ·  Another – Guest"


def test_folders_of_copies_leave_out_what_all_have_in_common(parent: QWidget) -> None:
    better, other = GROUP.tracks
    model = DuplicatesModel(DARK, parent)
    there = replace(better, path="/home/me/Music/Band/Album/song.flac")
    model.show_groups(
        [Duplicates((there, replace(other, path="/home/me/Music/New/song.mp3")), 0.9)]
    )
    top = model.index(0, 0)
    assert [model.index(row, 4, top).data() for row in (0, 1)] == ["Band/Album", "New"]
    assert model.index(0, 4, top).data(Qt.ItemDataRole.ToolTipRole) == "/home/me/Music/Band/Album"
    model.show_groups([GROUP])  # on two drives
    assert model.index(1, 4, model.index(0, 0)).data() == "/b"


def test_enter_plays_a_copy_and_the_menu_gets_what_is_selected(parent: QWidget, qtbot) -> None:
    page = DuplicatesPage(DARK, parent)
    page.show_groups([GROUP])
    played, offered = [], []
    page.entered.connect(lambda entered: played.append(entered.listed))
    page.menu_requested.connect(lambda tracks, place: offered.append(tracks))
    copy = page.model.index(1, 0, page.model.index(0, 0))
    page.tree.setCurrentIndex(copy)
    page.tree.activated.emit(copy)
    assert played == [[GROUP.tracks[1]]]
    page.tree.setCurrentIndex(page.model.index(0, 0))
    page.tree.customContextMenuRequested.emit(page.tree.visualRect(copy).center())
    assert offered == [list(GROUP.tracks)]


def test_where_nothing_is_left_to_fold_the_arrows_do_not_seek(parent: QWidget, qtbot) -> None:
    trees = (
        FolderTree(FolderTreeModel(), DARK, parent),
        DuplicatesTree(parent),
    )
    for tree in trees:
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            pressed = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier)
            QCoreApplication.sendEvent(tree, pressed)
            assert pressed.isAccepted()


def test_without_copies_the_page_says_what_to_do(parent: QWidget) -> None:
    page = DuplicatesPage(DARK, parent)
    page.show()
    asked = []
    page.find_requested.connect(lambda: asked.append("find"))
    page.cancel_requested.connect(lambda: asked.append("cancel"))
    assert page.empty.isVisibleTo(page)
    page.empty.action.click()
    page.show_progress(Progress(5, 10, "Looking for copies"))
    assert page.look.text() == "Stop"
    page.look.click()
    page.show_progress(None)
    assert asked == ["find", "cancel"]
    assert not page.look.isVisibleTo(page)


def test_the_tree_keeps_qts_rules_in_both_themes(parent: QWidget) -> None:
    model = DuplicatesModel(DARK, parent)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_groups([GROUP])
    model.apply_theme(LIGHT)
    assert model.tracks(model.index(0, 0)) == list(GROUP.tracks)
    model.show_groups([])
    assert model.rowCount(QModelIndex()) == 0


def test_a_format_that_is_not_known_is_empty() -> None:
    assert format_text(Tags()) == ""


class FakeDuplicates:
    """Finds what it is told to."""

    def __init__(self) -> None:
        self.searches = 0
        self.error: Exception | None = None
        self.endless = False

    def find(self):
        self.searches += 1
        yield Progress(0, 1, "Looking for copies")
        while self.endless:
            yield Progress(0, 1, "Looking for copies")
        if self.error is not None:
            raise self.error
        return DuplicatesFound(1, 2, 3)

    def all(self) -> list[Duplicates]:
        return [GROUP]


def test_a_search_reports_lists_and_tells_of_changes(parent, jobs, qtbot) -> None:
    controller = DuplicatesController(FakeDuplicates(), jobs, parent)
    reports: list[object] = []
    controller.progress.connect(reports.append)
    with qtbot.waitSignals([controller.changed, controller.listed]):
        controller.find()
    assert isinstance(reports[0], Progress)
    assert reports[-1] is None


def test_a_search_asked_for_while_one_runs_follows_it(parent, jobs, qtbot) -> None:
    service = FakeDuplicates()
    controller = DuplicatesController(service, jobs, parent)
    controller.find()
    controller.find()
    qtbot.waitUntil(lambda: service.searches == 2)


def test_a_search_can_be_stopped(parent, jobs, qtbot) -> None:
    service = FakeDuplicates()
    service.endless = True
    controller = DuplicatesController(service, jobs, parent)
    with qtbot.waitSignal(controller.progress):
        controller.find()
    with qtbot.waitSignal(controller.progress, check_params_cb=lambda value: value is None):
        controller.cancel()


def test_what_stops_a_search_is_said(parent, jobs, qtbot) -> None:
    service = FakeDuplicates()
    service.error = MusicRecError("The disk is full.", "Free some space.")
    controller = DuplicatesController(service, jobs, parent)
    with qtbot.waitSignal(controller.problem) as told:
        controller.find()
    assert told.args == ["The disk is full. Free some space."]


# ---- the report

REPORT = LibraryReport(
    0.0,
    Coverage(100, 0, 90, 8, 2, 2, 50, 80, 85, 70, 95, {"music": 88, "speech": 2}, 4, 2),
    (("the decoder crashed", 2),),
    NeighbourFigures(
        90, 0.4, 0.1, (("0", 9), ("1–2", 81)), (Hub(1, "Song", "Band", 40),), 60, 0.6, 0.5, 0.4, 0.2
    ),
    IndexFigures(90, 3, 0.0, 3, 0.995, 0.8),
    0.17,
)


def test_what_can_be_done_comes_first_and_leads_there(parent: QWidget) -> None:
    page = ReportPage(DARK, parent)
    taken: list[Step] = []
    page.step_chosen.connect(taken.append)
    page.show_counts(REPORT)
    assert page.steps.text().startswith("2 files could not be read; The decoder crashed; ")
    assert "8 tracks were not analysed yet" in page.steps.text()
    assert "2 recordings exist twice or more" in page.steps.text()  # in four files
    for button in page.steps.buttons:
        button.click()
    assert [step.way for step in taken] == [
        *("failures", "analysis", "duplicates", "learn-genres", "search")
    ]
    assert taken[-1].search == "untagged:artist missing:no"
    before = list(page.steps.buttons)
    page.show_counts(REPORT)
    assert page.steps.buttons == before  # the keyboard stays where it is
    well = replace(REPORT.coverage, pending=0, unreadable=0, copies=0, copied=0, with_genre=100)
    page.show_counts(replace(REPORT, coverage=replace(well, with_artist=100)))
    assert page.steps.text().startswith("Nothing: ") and not page.steps.buttons


def test_what_is_analysed_now_is_not_offered_to_be(parent: QWidget) -> None:
    page = ReportPage(DARK, parent, analysing=lambda: True)
    taken: list[Step] = []
    page.step_chosen.connect(taken.append)
    only = replace(
        REPORT.coverage, unreadable=0, copies=0, copied=0, with_genre=100, with_artist=100
    )
    page.show_counts(replace(REPORT, coverage=only))
    assert page.steps.text() == "8 tracks were not analysed yet; They are being analysed now."
    [button] = page.steps.buttons
    assert button.text() == "Show progress"
    button.click()
    assert taken[0].way == "jobs"


def test_a_step_that_goes_moves_nothing_below_until_one_comes_again(parent: QWidget, qtbot) -> None:
    page = ReportPage(DARK, parent)
    page.resize(900, 700)
    page.show()
    page.opened()
    page.show_counts(REPORT)
    qtbot.waitUntil(page.make.isVisible)
    page.grab()  # lays it out

    def place() -> int:
        return page.make.mapTo(page, QPoint(0, 0)).y()

    def below_title() -> int:
        return page.steps.buttons[0].mapTo(page.steps, QPoint(0, 0)).y()

    before, first = place(), below_title()
    page.show_counts(
        replace(REPORT, coverage=replace(REPORT.coverage, pending=0, copies=0, copied=0))
    )
    page.grab()
    assert place() == before
    QApplication.processEvents()
    page.grab()
    assert below_title() == first  # what is left stays together at the top
    page.hide()
    page.show()
    page.grab()
    assert place() < before


def test_a_report_is_plotted_and_said(parent: QWidget) -> None:
    page = ReportPage(DARK, parent)
    page.opened()
    page.show_counts(REPORT)
    page.show_report(REPORT, [Change("index.recall_at_10", 0.99, 0.995, 1)])
    assert "about 4 have its genre; of 10 taken at random, it would be about 2" in (
        page.fit_words.text()
    )
    assert page.charts[HISTOGRAM].text() == "never: 9; 1–2 times: 81"
    genres = page.charts[GENRES]
    assert genres.accessibleDescription() == "Nearest: 60.0%; Nearest 5: 50.0%; Nearest 10: 40.0%"
    assert not page.charts[HISTOGRAM].isVisibleTo(page)  # folded away
    page.details.button.click()
    assert page.charts[HISTOGRAM].isVisibleTo(page) and page.state() == {"details": True}
    text = " ".join(card.text() for card in page.findChildren(FiguresCard))
    for said in ("The decoder crashed", "Band – Song", "40 times", "0.990 → 0.995 (better)"):
        assert said in text
    page.apply_theme(LIGHT)
    assert not page.grab().isNull()
    page.show_report(replace(REPORT, neighbours=None))
    assert not page.charts[HISTOGRAM].isVisibleTo(page)  # of the report before


def test_a_report_without_tags_leaves_the_plot_of_genres_out(parent: QWidget) -> None:
    figures = NeighbourFigures(90, 0.4, 0.1, (("0", 9),), ())
    page = ReportPage(DARK, parent)
    page.show_report(LibraryReport(0.0, REPORT.coverage, (), figures, None, None))
    assert not page.charts[GENRES].isVisibleTo(page)
    assert "too few genre and artist tags" in page.fit_words.text()


def test_before_the_first_report_the_page_counts_and_offers_one(parent: QWidget) -> None:
    page = ReportPage(DARK, parent)
    asked: list[str] = []
    page.counts_requested.connect(lambda: asked.append("counts"))
    page.last_requested.connect(lambda: asked.append("last"))
    page.make_requested.connect(lambda: asked.append("make"))
    page.cancel_requested.connect(lambda: asked.append("cancel"))
    page.opened()
    page.opened()
    page.show_report(None)
    assert "That takes some seconds" in page.fit_words.text()
    page.make.click()
    page.show_progress(Progress(1, 9, "Comparing neighbours"))
    page.make.click()
    assert asked == ["counts", "last", "counts", "make", "cancel"]


class FakeReports:
    """Makes the one report."""

    def __init__(self) -> None:
        self.error: Exception | None = None

    def make(self):
        yield Progress(0, 0, "Counting")
        if self.error is not None:
            raise self.error
        return REPORT

    def last(self) -> LibraryReport | None:
        return REPORT

    def changes(self, report: LibraryReport) -> list[Change]:
        return []


def test_reports_are_made_in_the_background(parent, jobs, qtbot) -> None:
    controller = ReportController(FakeReports(), jobs, parent)
    with qtbot.waitSignal(controller.made) as made:
        controller.make()
    assert made.args == [REPORT, []]


def test_a_report_that_cannot_be_kept_is_said(parent, jobs, qtbot) -> None:
    reports = FakeReports()
    reports.error = MusicRecError("The disk is full.", "Free some space.")
    controller = ReportController(reports, jobs, parent)
    with qtbot.waitSignal(controller.problem):
        controller.make()


# ---- passages


class FakePanel(QObject):
    """Remembers what is marked."""

    passages_requested = Signal(object)
    preview_ended = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.query = track(1)
        self.marks: list[tuple[int | None, str]] = []

    def show_sounding(self, track_id: int | None, state: str = "") -> None:
        self.marks.append((track_id, state))


class FakePlayer:
    """Remembers the preview."""

    def __init__(self) -> None:
        self.items: Sequence[QueueItem] = ()
        self.ended: Callable[[], None] = lambda: None
        self.cancelled = 0

    def preview(self, items: Sequence[QueueItem], ended: Callable[[], None]) -> None:
        self.items, self.ended = items, ended

    def cancel_preview(self) -> None:
        self.cancelled += 1


class FakePassages:
    """Hands out futures that the test fulfils."""

    def __init__(self) -> None:
        self.futures: list[Future[tuple[float, float, float]]] = []

    def find(self, one: Track, other: Track) -> Future[tuple[float, float, float]]:
        self.futures.append(Future())
        return self.futures[-1]


class Held(QObject):
    """Remembers whether the similar panel is held."""

    def __init__(self) -> None:
        super().__init__()
        self.held = False

    def hold(self, held: bool) -> None:
        self.held = held


@pytest.fixture
def passages(parent, jobs):
    panel, player, finder, similar = FakePanel(), FakePlayer(), FakePassages(), Held()
    controller = PassageController(finder, player, similar, panel, jobs, parent)
    controller.parts = panel, player, finder, similar
    yield controller
    for future in finder.futures:
        future.cancel()


def test_two_passages_are_played_and_the_panel_held_meanwhile(passages, qtbot) -> None:
    panel, player, finder, similar = passages.parts
    panel.passages_requested.emit(neighbour(2))
    assert panel.marks[-1] == (2, "looking")
    finder.futures[0].set_result((10.0, 20.0, 0.8))
    qtbot.waitUntil(lambda: bool(player.items))
    assert [(item.track_id, item.start_seconds, item.end_seconds) for item in player.items] == [
        (1, 10.0, 18.0),
        (2, 20.0, 28.0),
    ]
    assert panel.marks[-1] == (2, "playing")
    assert similar.held
    player.ended()
    qtbot.waitUntil(lambda: panel.marks[-1] == (None, ""))
    assert not similar.held


def test_the_same_again_stops_it(passages, qtbot) -> None:
    panel, player, finder, _similar = passages.parts
    passages.hear(neighbour(2))
    finder.futures[0].set_result((1.0, 2.0, 0.8))
    qtbot.waitUntil(lambda: bool(player.items))
    passages.hear(neighbour(2))
    assert player.cancelled == 1
    assert panel.marks[-1] == (None, "")
    assert len(finder.futures) == 1


def test_the_preview_is_ended_from_the_panel(passages, qtbot) -> None:
    panel, player, finder, _similar = passages.parts
    passages.hear(neighbour(2))
    finder.futures[0].set_result((1.0, 2.0, 0.9))
    qtbot.waitUntil(lambda: panel.marks[-1] == (2, "playing"))
    panel.preview_ended.emit()
    assert player.cancelled == 1
    assert panel.marks[-1] == (None, "")


def test_another_neighbour_takes_its_place(passages, qtbot) -> None:
    _panel, player, finder, _ = passages.parts
    passages.hear(neighbour(2))
    passages.hear(neighbour(3))
    assert finder.futures[0].cancelled()
    finder.futures[1].set_result((1.0, 2.0, 0.8))
    qtbot.waitUntil(lambda: bool(player.items))
    assert player.items[1].track_id == 3


def test_a_file_that_cannot_be_read_is_said(passages, qtbot) -> None:
    panel, _player, finder, _similar = passages.parts
    with qtbot.waitSignal(passages.problem) as told:
        passages.hear(neighbour(2))
        finder.futures[0].set_exception(UnreadableFile("/music/2.flac", "it is gone"))
    assert "it is gone" in told.args[0]
    assert panel.marks[-1] == (None, "")


def test_without_music_the_next_step_is_a_folder(qtbot, parent) -> None:
    for page in (
        DuplicatesPage(DARK, parent, has_music=lambda: False),
        ReportPage(DARK, parent, has_music=lambda: False),
    ):
        page.opened()
        assert page.empty.action.text() == "Add a music folder…"
        with qtbot.waitSignal(page.add_folder_requested):
            page.empty.action.click()


def test_a_running_search_says_so_in_the_empty_page(parent) -> None:
    page = DuplicatesPage(DARK, parent)
    page.show_progress(Progress(1, 4, "Comparing"))
    assert page.empty.action.isHidden()
    assert not page.look.isHidden()
    assert page.look.text() == "Stop"
    page.show_progress(None)
    assert not page.empty.action.isHidden()
    assert page.look.isHidden()

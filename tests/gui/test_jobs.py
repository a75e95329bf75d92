"""Jobs: seen, held, stopped, tried again, and kept to their share of the machine."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit, QProgressBar, QWidget

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.settings import Settings
from musicrec_desktop.gui.controllers.jobs import JobsController
from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.panels.header import Header
from musicrec_desktop.gui.panels.job_pill import JobPill
from musicrec_desktop.gui.panels.jobs_page import JobsPage
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.job_card import ROOM_FOR_WORDS, JobCard
from musicrec_desktop.gui.words.jobs import progress_parts
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.listening.bounded import completed
from musicrec_desktop.services.listening.machine_share import MachineShare


@pytest.fixture
def runner(qapp) -> Iterator[JobRunner]:
    runner = JobRunner()
    yield runner
    runner.shut_down()


@pytest.fixture
def jobs(runner: JobRunner) -> JobsController:
    return JobsController(runner, runner)


def steps(let_go: threading.Event, fail: bool = False) -> Iterator[Progress]:
    yield Progress(1, 3, "Counting")
    while not let_go.wait(0.01):
        yield Progress(2, 3, "Counting")
    if fail:
        raise MusicRecError("The disk is full.", "Free some space.")


def test_a_job_that_reports_is_seen_until_it_ends(runner, jobs, qtbot) -> None:
    go = threading.Event()
    runner.start(lambda: 7)  # says nothing, and is nobody's business
    runner.start(lambda: steps(go), name="Sums")
    qtbot.waitUntil(lambda: [job.name for job in jobs.running()] == ["Sums"])
    go.set()
    qtbot.waitUntil(lambda: [job.ending for job in jobs.recent()] == ["finished"])
    assert jobs.running() == []
    assert jobs.leading() is None


def test_what_is_done_again_and_again_stands_there_once(runner, jobs, qtbot) -> None:
    go = threading.Event()
    go.set()
    runner.start(lambda: steps(go), name="Sums")
    qtbot.waitUntil(lambda: len(jobs.recent()) == 1)
    job = runner.start(lambda: steps(go), name="Sums")
    qtbot.waitUntil(lambda: jobs.recent() == [job])
    failed = runner.start(lambda: steps(go, fail=True), failed=lambda _: None, name="Sums")
    qtbot.waitUntil(lambda: jobs.recent() == [failed, job])
    telling = runner.start(lambda: steps(go), name="Sums")
    telling.said = "Six"
    qtbot.waitUntil(lambda: jobs.recent() == [telling, failed, job])


def test_a_job_is_held_and_goes_on_and_is_stopped(runner, jobs, qtbot) -> None:
    runner.start(lambda: steps(threading.Event()), name="Sums")
    qtbot.waitUntil(lambda: len(jobs.running()) == 1)
    job = jobs.leading()
    jobs.pause(job, True)
    assert job.control.paused
    jobs.pause(job, False)
    assert not job.control.paused
    jobs.stop(job)
    qtbot.waitUntil(lambda: [item.ending for item in jobs.recent()] == ["cancelled"])


def test_what_failed_says_why_and_is_tried_again(runner, jobs, qtbot) -> None:
    go = threading.Event()
    go.set()
    again = []
    page = JobsPage(DARK, None)
    qtbot.addWidget(page)
    page.again_requested.connect(jobs.try_again)
    runner.start(
        lambda: steps(go, fail=True),
        failed=lambda _error: None,
        name="Sums",
        again=lambda: again.append(1),
    )
    qtbot.waitUntil(lambda: len(jobs.recent()) == 1)
    page.show_jobs(jobs.running(), jobs.recent())
    texts = [label.text() for label in page.ended[0].findChildren(type(page._heading))]
    assert "The disk is full. Free some space." in texts
    page.ended[0].again.click()
    assert again == [1]
    assert jobs.recent() == []


def test_the_page_follows_and_its_buttons_are_named(runner, jobs, qtbot) -> None:
    page = JobsPage(DARK, None)
    qtbot.addWidget(page)
    page.pause_requested.connect(jobs.pause)
    go = threading.Event()
    runner.start(lambda: steps(go), name="Sums")
    qtbot.waitUntil(lambda: len(jobs.running()) == 1)
    page.show_jobs(jobs.running(), [])
    card = page.cards[jobs.leading()]
    assert card.stop.accessibleName() == "Stop Sums"
    card.pause.click()
    page.show_jobs(jobs.running(), [])
    assert card.pause.accessibleName() == "Go on: Sums"
    card.pause.click()
    go.set()
    qtbot.waitUntil(lambda: not jobs.running())
    page.show_jobs(jobs.running(), jobs.recent())
    assert page.cards == {}


def test_the_keyboard_stays_on_the_page_when_what_it_was_on_goes(runner, jobs, qtbot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    page, other = JobsPage(DARK, window), QLineEdit(window)
    page.stop_requested.connect(jobs.stop)
    window.show()
    runner.start(lambda: steps(threading.Event()), name="Sums")
    qtbot.waitUntil(lambda: len(jobs.running()) == 1)
    page.show_jobs(jobs.running(), [])
    stop = page.cards[jobs.leading()].stop
    qtbot.waitUntil(stop.isVisible)
    stop.setFocus()
    page.show_jobs(jobs.running(), [])
    assert window.focusWidget() is stop
    stop.click()
    page.show_jobs(list(page.cards), [])
    assert window.focusWidget() is page
    other.setFocus()
    qtbot.waitUntil(lambda: not jobs.running())
    page.show_jobs([], jobs.recent())
    assert window.focusWidget() is other


def test_the_pill_shows_a_job_and_opens_the_page(open_window, qtbot) -> None:
    window = open_window().window
    go = threading.Event()
    window.runner.start(lambda: steps(go), name="Sums")
    qtbot.waitUntil(window.header.pill.isVisible)
    assert "Counting 2 of 3" in window.header.pill.text()
    window.header.pill.all.click()
    assert window.pages.name == "jobs"
    page = window.pages.page("jobs")
    qtbot.waitUntil(lambda: [job.name for job in page.cards] == ["Sums"])
    window.header.pill.pause.click()
    assert next(iter(page.cards)).control.paused
    window.header.pill.pause.click()
    go.set()
    qtbot.waitUntil(lambda: not window.header.pill.isVisible())
    qtbot.waitUntil(lambda: [entry.job.name for entry in page.ended] == ["Sums"])


def test_the_pill_is_a_bar_that_says_its_words_where_there_is_no_room(open_window, qtbot) -> None:
    window = open_window().window
    header, pill = window.header, window.header.pill
    window.resize(800, 600)
    qtbot.waitUntil(lambda: window.width() == 800)
    go = threading.Event()
    window.runner.start(lambda: steps(go), name="Sums")
    bar = pill.findChild(QProgressBar)
    label = pill.findChild(ElidedLabel)
    qtbot.waitUntil(lambda: bar.isVisible() and not label.isVisible())
    qtbot.waitUntil(lambda: "Counting 2 of 3" in pill.toolTip())
    assert bar.accessibleName() == pill.toolTip() == pill.text()
    qtbot.waitUntil(lambda: pill.x() + bar.x() > header.search.geometry().right() + 7)
    window.resize(1440, 900)
    qtbot.waitUntil(label.isVisible)
    assert not pill.toolTip()
    go.set()
    qtbot.waitUntil(lambda: not pill.isVisible())


def test_a_scan_says_what_came_of_it_and_nothing_begins_after_it_was_stopped(
    open_window, scanned, music, qtbot, tmp_path, monkeypatch
) -> None:
    (tmp_path / "more").mkdir()
    (tmp_path / "more" / "broken.flac").write_bytes(b"fLaC and nothing else")
    shutil.copy(music / "steady 0.flac", tmp_path / "more" / "again.flac")
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    jobs = window.jobs.jobs

    def named(known: list[Job], name: str) -> list[Job]:
        return [job for job in known if job.name == name]

    def scans() -> list[Job]:
        return named(jobs.recent(), "Looking through your music")

    window.library.add_folders([str(tmp_path / "more")])
    qtbot.waitUntil(lambda: len(scans()) == 1)
    assert {"2 new", "1 could not be read"} <= set(scans()[0].said.split("  ·  "))
    qtbot.waitUntil(lambda: bool(named(jobs.recent(), "Measuring loudness")))
    window.pages.open("jobs")
    page = window.pages.page("jobs")
    qtbot.waitUntil(lambda: "1 file could not be read" in page._failed.text())

    monkeypatch.setattr(window.library._scanning, "scan", lambda: steps(threading.Event()))
    window.library.rescan()
    qtbot.waitUntil(lambda: bool(named(jobs.running(), "Looking through your music")))
    jobs.stop(named(jobs.running(), "Looking through your music")[0])
    qtbot.waitUntil(lambda: len(scans()) == 2)
    assert scans()[0].ending == "cancelled"
    assert window.library._measuring is None


def test_the_share_is_applied_at_once_and_kept(open_window, qtbot) -> None:
    opened = open_window()
    window = opened.window
    window.pages.open("jobs")
    page = window.pages.page("jobs")
    page.share_chosen.emit("one")
    assert opened.services.share.processes() == 1
    assert window.settings.current.analysis_share == "one"
    assert page.share.currentText() == "one core"
    assert Settings().analysis_share == "all"


@pytest.mark.parametrize(
    ("share", "quiet", "playing"),
    [("all", 8, 7), ("half", 4, 3), ("one", 1, 1), ("idle", 8, 0)],
)
def test_analysis_steps_aside_while_music_plays(share, quiet, playing) -> None:
    machine = MachineShare(8, share)
    assert machine.processes() == quiet
    machine.playing = True
    assert machine.processes() == playing


@pytest.mark.parametrize("playing", [False, True])
@pytest.mark.parametrize("share", ["all", "half", "one", "idle"])
@pytest.mark.parametrize("workers", [1, 2, 8])
def test_no_process_that_is_to_stay_free_is_given_a_file(workers, share, playing) -> None:
    machine = MachineShare(workers, share, playing)
    taken_up = min(workers, machine.jobs())  # whatever waits, some process takes it
    assert taken_up == machine.processes()


def test_work_waits_while_it_may_use_nothing_and_goes_on_after() -> None:
    allowed = [0]
    with ThreadPoolExecutor(2) as pool:
        pairs = completed(pool, abs, [-1, -2, -3], in_flight=lambda: allowed[0])
        assert next(pairs) is None
        allowed[0] = 2
        found = [pair[1].result() for pair in pairs if pair is not None]
    assert sorted(found) == [1, 2, 3]


@pytest.mark.parametrize(
    "style",
    ["", style_sheet(DARK), "QWidget { font-size: 22px; }"],
    ids=["plain", "theme", "large"],
)
def test_what_finds_no_room_in_a_line_is_said_in_a_second(qtbot, style: str) -> None:
    job = Job(lambda: None, {})
    job.name = "Scan"
    job.progress = Progress(6204, 9820, "Analysing", 11.4, 317.0)
    parent = QWidget()
    parent.setStyleSheet(style)
    qtbot.addWidget(parent)
    card = JobCard(job, DARK, parent)
    card.resize(2000, 90)
    parent.show()

    def lines() -> list[ElidedLabel]:
        parts = "  ·  ".join(progress_parts(job.progress)).split("  ·  ")
        found = [label for label in card.findChildren(ElidedLabel) if label.isVisible()]
        return [label for label in found if any(part in label.whole_text() for part in parts)]

    assert len(lines()) == 1
    one_line = card.sizeHint().height()
    first, *others = progress_parts(job.progress)
    card.resize(_width_for(card, lines()[0], "  ·  ".join(others)), 110)
    assert [line.whole_text() for line in lines()] == [first, "  ·  ".join(others)]
    qtbot.waitUntil(lambda: lines()[1].text() == lines()[1].whole_text())
    assert "left" in lines()[1].text()
    job.progress = Progress(6204, 9820, "Analysing", 0.0, None)
    card.refresh()
    assert card.sizeHint().height() > one_line  # two lines stay two: nothing jumps
    card.resize(2000, 110)
    assert len(lines()) == 1


def _width_for(card: JobCard, line: QWidget, said: str) -> int:
    """Return how wide a narrow card is in which a line has room for this, in any font."""
    card.resize(ROOM_FOR_WORDS - 1, 110)
    card.layout().activate()
    beside = card.width() - line.width()
    return beside + line.fontMetrics().horizontalAdvance(said) + 8


def test_the_rate_goes_before_the_time_left_is_cut(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    label = ElidedLabel(parent)
    parent.show()
    whole, brief = (
        "Analysing 6 of 9  ·  11.4 tracks/s  ·  5 min left",
        "Analysing 6 of 9  ·  5 min left",
    )
    label.setText(whole, brief)
    label.resize(label.sizeHint().width(), 20)
    assert label.text() == whole
    label.resize(label.sizeHint().width() - 20, 20)
    assert label.text() == brief
    assert label.toolTip() and label.accessibleName() == whole
    label.resize(60, 20)
    assert label.text().endswith("…")


def test_numbers_are_said_whole_where_the_words_of_a_job_find_no_room(qtbot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    pill = JobPill(DARK, parent)
    parent.show()
    pill.show_progress(Progress(585, 1354, "Measuring loudness", 11.4, 317.0))
    label = pill.findChild(ElidedLabel)
    seen = []
    for width in range(label.sizeHint().width(), 90, -1):
        label.resize(width, 20)
        if label.text() not in seen:
            seen.append(label.text())
    assert seen == [
        "Measuring loudness 585 of 1,354  ·  11.4 tracks/s  ·  5 min left",
        "Measuring loudness 585 of 1,354  ·  5 min left",
        "Measuring loudness 585 of 1,354",
        "585 of 1,354",
    ]


@pytest.mark.parametrize("width", [380, 411, 600, 900])
def test_the_bar_beside_the_search_ends_before_its_buttons(qtbot, width: int) -> None:
    parent = QWidget()
    parent.setStyleSheet(style_sheet(DARK))
    qtbot.addWidget(parent)
    header = Header(DARK, parent)
    header.resize(width, 60)
    parent.resize(width, 60)
    parent.show()
    header.pill.show_progress(Progress(6204, 9820, "Analysing", 11.4, 317.0))
    bar, pause = header.pill.findChild(QProgressBar), header.pill.pause
    qtbot.waitUntil(lambda: bar.isVisible() and bar.width() >= 32 and pause.x() > 0)
    assert bar.mapTo(header, bar.rect().topRight()).x() < pause.mapTo(header, QPoint()).x()
    assert header.pill.all.mapTo(header, header.pill.all.rect().topRight()).x() < width

"""A bar of progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK, LIGHT
from musicrec_desktop.gui.panels.job_pill import JobPill
from musicrec_desktop.gui.widgets.job_card import JobCard
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.worker import Job


class Counted(QWidget):
    """Counts how often it is drawn."""

    drawn = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.drawn += 1

    def sizeHint(self) -> QSize:
        return QSize(200, 40)


def of_a_pill(parent: QWidget) -> tuple[QWidget, Callable[[int], None]]:
    pill = JobPill(DARK, parent)
    return pill, lambda done: pill.show_progress(Progress(done, 100, "Reading"))


def of_a_card(parent: QWidget) -> tuple[QWidget, Callable[[int], None]]:
    job = Job(lambda: None, {})
    card = JobCard(job, DARK, parent)

    def show(done: int) -> None:
        job.progress = Progress(done, 100, "Reading")
        card.refresh()

    return card, show


def of_a_bar(parent: QWidget) -> tuple[QWidget, Callable[[int], None]]:
    bar = QuietBar(parent)
    return bar, lambda done: bar.show_steps(done, 100)


@pytest.mark.parametrize("made", [of_a_bar, of_a_pill, of_a_card])
def test_progress_draws_nothing_in_the_midst_of_what_is_done(
    qtbot: QtBot, made: Callable[[QWidget], tuple[QWidget, Callable[[int], None]]]
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    beside = Counted(window)
    bar, show = made(window)
    layout = QVBoxLayout(window)
    layout.addWidget(beside)
    layout.addWidget(bar)
    show(1)
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: beside.drawn > 0)
    before = beside.drawn
    beside.update()
    show(40)
    show(60)
    assert beside.drawn == before
    qtbot.waitUntil(lambda: beside.drawn > before)


def test_a_bar_shows_how_far_it_is_and_whether_that_is_known(qtbot: QtBot) -> None:
    bar = QuietBar()
    qtbot.addWidget(bar)
    bar.resize(200, 20)
    bar.show()
    qtbot.waitExposed(bar)
    bar.show_steps(3, 10)
    assert (bar.value(), bar.maximum()) == (3, 10)
    little = bar.grab().toImage()
    bar.show_steps(9, 10)
    assert bar.grab().toImage() != little
    bar.show_steps(0, 0)
    assert (bar.minimum(), bar.maximum()) == (0, 0)
    assert bar.updatesEnabled()


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[QuietBar]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(220, 40)
    bar = QuietBar(window)
    bar.setGeometry(10, 10, 200, 6)
    window.show()
    qtbot.waitExposed(window)
    # Now, not before: a theme that another test has left gives its own colours at first sight.
    bar.setProperty("doneColour", QColor("#ff0000"))
    bar.setProperty("restColour", QColor("#00ff00"))
    yield bar


def reds(bar: QuietBar) -> list[int]:
    """Return where along its middle a bar is filled."""
    picture = bar.grab().toImage()
    colours = [picture.pixelColor(x, picture.height() // 2) for x in range(picture.width())]
    return [x for x, colour in enumerate(colours) if colour.red() > colour.green()]


def test_something_runs_along_a_bar_only_while_that_is_seen(qtbot: QtBot, bar: QuietBar) -> None:
    bar.show_steps(0, 0)
    assert bar.running
    first = reds(bar)
    assert 50 <= len(first) <= 70
    qtbot.waitUntil(lambda: reds(bar) != first)
    bar.hide()
    assert not bar.running
    bar.show_steps(0, 0)
    assert not bar.running
    bar.show()
    assert bar.running
    bar.show_steps(1, 2)
    assert not bar.running
    assert len(reds(bar)) == 100


def test_nothing_runs_where_nothing_is_to_move(bar: QuietBar) -> None:
    bar.show_steps(0, 0)
    bar.setProperty("moves", False)
    assert not bar.running
    still = bar.grab().toImage()
    assert bar.grab().toImage() == still
    assert len({still.pixel(x, 3) for x in range(10, 190)}) == 1  # as nothing that is half done
    bar.show_steps(0, 10)
    assert reds(bar) == []


def test_a_little_has_round_ends_and_begins_where_it_is_read(bar: QuietBar) -> None:
    bar.show_steps(1, 1000)
    corner, middle = bar.grab().toImage().pixelColor(0, 0), reds(bar)
    assert corner.red() < 250
    assert 0 < len(middle) <= 6
    assert middle[0] == 0
    bar.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert reds(bar)[-1] == 199


def test_the_style_sheet_says_colours_and_whether_bars_move(bar: QuietBar) -> None:
    bar.show_steps(0, 0)
    for tokens in (DARK, LIGHT):
        bar.setStyleSheet(style_sheet(replace(tokens, motion=tokens is DARK)))
        bar.ensurePolished()
        assert bar.property("doneColour") == QColor(tokens.rhythm)
        assert bar.property("restColour") == QColor(tokens.line)
        assert bar.running == (tokens is DARK)

"""A bar of progress."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.gui.look.theme import DARK
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

"""The cards of the library report: what can be done, and figures with their plots."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.library_report import LibraryReport, NeighbourFigures
from musicrec_desktop.core.translation import number, percent, translate
from musicrec_desktop.gui.widgets.layout.titled_card import TitledCard, Words
from musicrec_desktop.gui.words.bars import Bar
from musicrec_desktop.gui.words.report import Lines
from musicrec_desktop.gui.words.report_steps import Step

LONG_VALUE = 24  # letters, from which on it is a sentence


class StepsCard(TitledCard):
    """What can be done, each with a button that leads there; or that nothing needs to be.

    While it is seen it grows no smaller, so that nothing below it moves away from a click.

    Signals
    -------
    chosen(Step)
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Library report", "What you can do"), parent)
        self._nothing = Words(
            translate(
                "Library report",
                "Nothing: every file was read and analysed, has its tags, and is there once.",
            ),
            "small",
            self,
        )
        self.body.addWidget(self._nothing)
        self.body.addStretch(1)  # where it keeps a height, words stay together at its top
        self._steps: list[Step] = []
        self._rows: list[QWidget] = []
        self.buttons: list[QPushButton] = []

    def show_steps(self, steps: Sequence[Step]) -> None:
        """Replace what is offered; the keyboard stays on a button where that is the same."""
        self._nothing.setVisible(not steps)
        if list(steps) == self._steps:
            return
        self._steps = list(steps)
        if self.isVisible():
            self.setMinimumHeight(self.height())
        for row in self._rows:
            self.body.removeWidget(row)
            row.deleteLater()
        self.buttons = []
        self._rows = [self._row(step) for step in steps]
        width = max((button.sizeHint().width() for button in self.buttons), default=0)
        for button in self.buttons:
            button.setMinimumWidth(width)

    def hideEvent(self, event: QHideEvent) -> None:
        """Take what room it needs when it is seen again."""
        self.setMinimumHeight(0)
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let words that are broken otherwise take their own room."""
        if event.size().width() != event.oldSize().width():
            self.setMinimumHeight(0)
        super().resizeEvent(event)

    def text(self) -> str:
        """Return what it says."""
        labels = (label for row in self._rows for label in row.findChildren(QLabel))
        return "; ".join(label.text() for label in labels) or self._nothing.text()

    def _row(self, step: Step) -> QWidget:
        row = QWidget(self)
        what = QLabel(step.what, row)
        what.setWordWrap(True)
        button = QPushButton(step.button, row)
        button.setAccessibleName(
            translate("Library report", "{what}: {button}", what=step.what, button=step.button)
        )
        button.clicked.connect(lambda: self.chosen.emit(step))
        self.buttons.append(button)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(what)
        words.addWidget(Words(step.why, "muted", row))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addLayout(words, 1)
        layout.addWidget(button)
        self.body.insertWidget(self.body.count() - 1, row)
        return row


class FiguresCard(TitledCard):
    """A heading, perhaps a plot, and lines of names and values; hidden while it has none."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(name, parent)
        self._lines: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(6)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self.body.addLayout(self._grid)
        self.body.addStretch(1)

    def put(self, chart: QWidget) -> None:
        """Show a plot above the lines."""
        self.body.insertWidget(1, chart)

    def show_lines(self, lines: Lines) -> None:
        """Replace the lines."""
        for label in self._lines:
            self._grid.removeWidget(label)
            label.deleteLater()
        self._lines = []
        for row, (name, value) in enumerate(lines):
            for column, text in enumerate((name, value)):
                label = QLabel(text, self)
                label.setTextFormat(Qt.TextFormat.PlainText)
                label.setWordWrap(column == 0 or len(text) > LONG_VALUE)
                label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
                if column:
                    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
                else:
                    label.setProperty("role", "secondary")
                self._grid.addWidget(label, row, column)
                self._lines.append(label)
        self.setVisible(bool(lines))

    def text(self) -> str:
        """Return the lines in words."""
        return "; ".join(label.text() for label in self._lines)


def coverage_bars(report: LibraryReport) -> list[Bar]:
    """Return how much is known of the tracks that are there."""
    coverage = report.coverage
    there = max(1, coverage.tracks - coverage.missing)
    return [
        Bar(
            name,
            percent(known / there),
            known / there,
            explanation=translate("Counts", "%n track(s)", n=known),
        )
        for name, known in (
            (translate("Library report", "Listened to"), coverage.analysed),
            (translate("Library report", "Loudness measured"), coverage.loudness_measured),
            (translate("Library report", "With a genre tag"), coverage.with_genre),
            (translate("Library report", "With an artist tag"), coverage.with_artist),
        )
    ]


def histogram_bars(figures: NeighbourFigures) -> list[Bar]:
    """Return how many tracks are how often among others' nearest."""
    most = max((tracks for _, tracks in figures.histogram), default=1) or 1
    return [
        Bar(
            translate("Library report", "never")
            if times == "0"
            else translate("Library report", "once")
            if times == "1"
            else translate("Library report", "{times} times", times=times),
            number(tracks),
            tracks / most,
            explanation=translate(
                "Library report",
                "%n track(s) (is|are) among others’ nearest 10 {times} times",
                n=tracks,
                times=times,
            ),
        )
        for times, tracks in figures.histogram
    ]


def genre_bars(figures: NeighbourFigures) -> list[Bar]:
    """Return how many of the nearest tracks have the same genre."""
    return [
        Bar(
            name,
            percent(share, 1),
            share,
            figures.genre_chance,
            translate("Library report", "The line is what chance would reach"),
        )
        for name, share in (
            (translate("Library report", "Nearest"), figures.genre_first),
            (translate("Library report", "Nearest 5"), figures.genre_five),
            (translate("Library report", "Nearest 10"), figures.genre_ten),
        )
        if share is not None
    ]

"""How well the library is known, and how good its neighbours are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.library_report import Change, LibraryReport, NeighbourFigures
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import number, percent, to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.bar_chart import Bar, BarChart
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.words.report import (
    Lines,
    change_lines,
    coverage_lines,
    failure_lines,
    hub_lines,
    index_lines,
    moment_said,
    neighbour_lines,
)

LONG_VALUE = 24  # letters, from which on it is a sentence
ROOM_FOR_COLUMNS = 640  # pixels of the page
NO_MUSIC = (
    to_translate("Library report", "There is no music yet"),
    to_translate(
        "Library report",
        "Add the folder that your music is in; once it was analysed, there is something to "
        "measure.",
    ),
)
MAKING = (
    to_translate("Library report", "Measuring your library…"),
    to_translate("Library report", "You can go on listening; this runs beside it."),
)
NOT_YET = (
    to_translate("Library report", "How well is your music known?"),
    to_translate(
        "Library report",
        "Count what was read and analysed, see what failed, and measure how good the "
        "neighbours are that similar tracks, radio and mixes rest on. That takes some seconds.",
    ),
)
COVERAGE = to_translate("Library report", "Coverage")
SAME_GENRE = to_translate("Library report", "Same genre")
FAILURES = to_translate("Library report", "Failures")
CHANGES = to_translate("Library report", "Since the space was learnt again")
HUBS = to_translate("Library report", "Hubs and orphans")
MOST_OFTEN = to_translate("Library report", "Most often a neighbour")
SPEED = to_translate("Library report", "Index and speed")
_COLUMNS = ((COVERAGE, SAME_GENRE, FAILURES, CHANGES), (HUBS, MOST_OFTEN, SPEED))
_CARDS = tuple(name for names in _COLUMNS for name in names)
HISTOGRAM = to_translate("Library report", "How often tracks are among others' nearest 10")
GENRES = to_translate("Library report", "Nearest tracks by other artists with the same genre")
COVERED = to_translate("Library report", "How much is known")


class ReportPage(Page):
    """Cards with plots and their numbers.

    Signals
    -------
    make_requested(), cancel_requested()
    last_requested()
        The page was opened for the first time; the last report is wanted.
    add_folder_requested()

    Parameters
    ----------
    tokens : Tokens
    parent : QWidget
    has_music : callable
        Whether there is anything to measure.
    """

    make_requested = Signal()
    cancel_requested = Signal()
    last_requested = Signal()
    add_folder_requested = Signal()

    def __init__(
        self, tokens: Tokens, parent: QWidget, has_music: Callable[[], bool] = lambda: True
    ) -> None:
        super().__init__(parent)
        self._has_music = has_music
        self._tokens = tokens
        self._asked = False
        self._as_of = ""
        heading = QLabel(translate("Library report", "Library report"), self)
        heading.setProperty("role", "heading")
        self._when = ElidedLabel(self)
        self._when.setProperty("role", "secondary")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setMaximumWidth(180)
        self._bar.setAccessibleName(translate("Library report", "Progress of the report"))
        self._bar.hide()
        self.make = QPushButton(translate("Library report", "Measure now"), self)
        self.make.clicked.connect(self._clicked)
        self._making = False
        self.charts = {
            name: BarChart(translated("Library report", name), colour, tokens, self)
            for name, colour in ((COVERED, "rhythm"), (HISTOGRAM, "timbre"), (GENRES, "harmony"))
        }
        self._cards = {
            name: Card(translated("Library report", name), tokens, self) for name in _CARDS
        }
        for name, chart in zip((COVERAGE, HUBS, SAME_GENRE), self.charts.values(), strict=True):
            self._cards[name].put(chart)
        self.empty = MessagePage(translate("Library report", "Measure now"), self, "report")
        self.empty.action.clicked.connect(self._next_step)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._scrolled())
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(heading)
        top.addWidget(self._when, 2)
        top.addWidget(self._bar, 1)
        top.addWidget(self.make)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, 20, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
        self.apply_theme(tokens)

    def opened(self) -> None:
        self._show_message()
        if not self._asked:
            self._asked = True
            self.last_requested.emit()

    def show_report(self, report: LibraryReport | None, changes: Sequence[Change] = ()) -> None:
        """Show a report; None where there is none yet."""
        self.show_progress(None)
        self._stack.setCurrentIndex(0 if report is None else 1)
        self.make.setVisible(report is not None)
        if report is None:
            return
        made = moment_said(report.made_at)
        self._as_of = translate("Library report", "as of {date}", date=made)
        self._when.setText(self._as_of)
        cards = self._cards
        self.charts[COVERED].show_bars(_coverage_bars(report))
        plotted = {bar.name for bar in _coverage_bars(report)}
        cards[COVERAGE].show_lines(
            [line for line in coverage_lines(report) if line[0] not in plotted]
        )
        cards[SPEED].show_lines(index_lines(report))
        cards[FAILURES].show_lines(failure_lines(report))
        cards[CHANGES].show_lines(change_lines(changes))
        figures = report.neighbours
        for name in (HUBS, SAME_GENRE, MOST_OFTEN):
            cards[name].setVisible(figures is not None)
        if figures is not None:
            self._show_neighbours(figures)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far a report has come; None when none is made."""
        self._making = progress is not None
        self.make.setText(
            translate("Library report", "Stop")
            if self._making
            else translate("Library report", "Measure now")
        )
        self.make.setAccessibleName(self.make.text())
        self._bar.setVisible(self._making)
        self._show_message()
        if progress is None:  # stopped, or it did not come to an end
            self.make.setHidden(self._stack.currentWidget() is self.empty)
            self._when.setText(self._as_of)
        if progress is not None:
            self.make.show()
            self._when.setText(f"{progress.label}…")
            self._bar.setRange(0, progress.total)
            self._bar.setValue(progress.done)

    def _show_message(self) -> None:
        """Say, where there is no report, why, and what to do."""
        message = MAKING if self._making else NOT_YET if self._has_music() else NO_MUSIC
        self.empty.show_message(*(translated("Library report", part) for part in message))
        self.empty.show_picture("songs" if message is NO_MUSIC else "report")
        self.empty.action.setVisible(not self._making)
        self.empty.action.setText(
            translate("Next steps", "Add a music folder…")
            if message is NO_MUSIC
            else translate("Library report", "Measure now")
        )

    def _next_step(self) -> None:
        (self.make_requested if self._has_music() else self.add_folder_requested).emit()

    def apply_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        for chart in self.charts.values():
            chart.apply_theme(tokens)
        for card in self._cards.values():
            card.apply_theme(tokens)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        directions, wide = QBoxLayout.Direction, event.size().width() >= ROOM_FOR_COLUMNS
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def _show_neighbours(self, figures: NeighbourFigures) -> None:
        lines = neighbour_lines(figures)
        self.charts[HISTOGRAM].show_bars(_histogram_bars(figures))
        self._cards[HUBS].show_lines(lines[:3])
        self.charts[GENRES].show_bars(_genre_bars(figures))
        self.charts[GENRES].setVisible(figures.genre_ten is not None)
        genre = lines[3:] if figures.genre_ten is None else lines[-1:]
        self._cards[SAME_GENRE].show_lines(genre)
        self._cards[MOST_OFTEN].show_lines(hub_lines(figures))

    def _clicked(self) -> None:
        (self.cancel_requested if self._making else self.make_requested).emit()

    def _scrolled(self) -> QScrollArea:
        inside = QWidget(self)
        inside.setObjectName("content")
        self._columns = columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, inside)
        columns.setContentsMargins(0, 0, 12, 20)
        columns.setSpacing(16)
        for names in _COLUMNS:
            column = QVBoxLayout()
            column.setSpacing(16)
            for name in names:
                column.addWidget(self._cards[name])
            column.addStretch(1)
            columns.addLayout(column, 1)
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        return area


class Card(QFrame):
    """A heading, perhaps a plot, and lines of names and values; hidden while it has none."""

    def __init__(self, name: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._lines: list[QLabel] = []
        heading = QLabel(name, self)
        heading.setProperty("role", "title")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(16, 14, 16, 14)
        self._layout.setSpacing(10)
        self._layout.addWidget(heading)
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(6)
        self._grid.setHorizontalSpacing(16)
        self._grid.setColumnStretch(0, 1)
        self._layout.addLayout(self._grid)
        self.apply_theme(tokens)

    def put(self, chart: QWidget) -> None:
        """Show a plot above the lines."""
        self._layout.insertWidget(1, chart)

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

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.setStyleSheet(
            f"#card {{ background: {tokens.surface}; border: 1px solid {tokens.line};"
            " border-radius: 10px; }"
        )


def _coverage_bars(report: LibraryReport) -> list[Bar]:
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
            (translate("Library report", "With a tempo"), coverage.with_tempo),
            (translate("Library report", "With a key"), coverage.with_key),
            (translate("Library report", "With a genre tag"), coverage.with_genre),
            (translate("Library report", "With an artist tag"), coverage.with_artist),
        )
    ]


def _histogram_bars(figures: NeighbourFigures) -> list[Bar]:
    most = max((tracks for _, tracks in figures.histogram), default=1) or 1
    return [
        Bar(
            translate("Library report", "never")
            if times == "0"
            else translate("Library report", "{times} times", times=times),
            number(tracks),
            tracks / most,
            explanation=translate(
                "Library report",
                "%n track(s) (is|are) among others' nearest 10 {times} times",
                n=tracks,
                times=times,
            ),
        )
        for times, tracks in figures.histogram
    ]


def _genre_bars(figures: NeighbourFigures) -> list[Bar]:
    chance = figures.genre_chance
    return [
        Bar(
            name,
            percent(share, 1),
            share,
            chance,
            translate("Library report", "The line is what chance would reach"),
        )
        for name, share in (
            (translate("Library report", "Nearest"), figures.genre_first),
            (translate("Library report", "Nearest 5"), figures.genre_five),
            (translate("Library report", "Nearest 10"), figures.genre_ten),
        )
        if share is not None
    ]

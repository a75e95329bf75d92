"""What can be done about the library, how well it is known, and how good its neighbours are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.library_report import Change, LibraryReport, NeighbourFigures
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.report_cards import (
    FiguresCard,
    StepsCard,
    coverage_bars,
    genre_bars,
    histogram_bars,
)
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.layout.card_columns import CardColumns
from musicrec_desktop.gui.widgets.layout.fold import Fold
from musicrec_desktop.gui.widgets.layout.page_scroll import EDGE, MARGIN, PageScroll
from musicrec_desktop.gui.widgets.layout.titled_card import TitledCard, Words
from musicrec_desktop.gui.widgets.plots.bar_chart import BarChart
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.words.report import (
    change_lines,
    coverage_lines,
    failure_lines,
    fit_said,
    hub_lines,
    index_lines,
    kind_lines,
    moment_said,
    neighbour_lines,
)
from musicrec_desktop.gui.words.report_steps import next_steps

COLUMN_WIDTH = 300  # pixels that a column of two has at least
COVERAGE = to_translate("Library report", "How well your tracks are known")
FAILURES = to_translate("Library report", "Why files could not be read")
CHANGES = to_translate("Library report", "Since the space was learnt again")
OFTEN = to_translate("Library report", "How often tracks are found as similar")
MOST_OFTEN = to_translate("Library report", "Found most often")
SPEED = to_translate("Library report", "Index and speed")
HISTOGRAM = to_translate("Library report", "How often tracks are among others’ nearest 10")
GENRES = to_translate("Library report", "Nearest tracks by other artists with the same genre")
COVERED = to_translate("Library report", "How much is known")


class ReportPage(Page):
    """What can be done first, then figures; what is only for the curious is folded.

    Signals
    -------
    counts_requested()
        The page is seen; what can be counted at once is wanted.
    last_requested()
        The page was opened for the first time; the last measurement is wanted.
    make_requested(), cancel_requested()
    step_chosen(Step)
    add_folder_requested()

    Parameters
    ----------
    tokens : Tokens
    parent : QWidget
    has_music : callable
        Whether there is anything to measure.
    analysing : callable
        Whether tracks are being listened to.
    """

    counts_requested = Signal()
    last_requested = Signal()
    make_requested = Signal()
    cancel_requested = Signal()
    step_chosen = Signal(object)
    add_folder_requested = Signal()

    def __init__(
        self,
        tokens: Tokens,
        parent: QWidget,
        has_music: Callable[[], bool] = lambda: True,
        analysing: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._has_music = has_music
        self._analysing = analysing
        self._asked = self._making = False
        self._as_of = ""
        heading = QLabel(translate("Library report", "Library report"), self)
        heading.setProperty("role", "heading")
        heading.setObjectName("page-heading")
        self.empty = MessagePage(translate("Next steps", "Add a music folder…"), self, "songs")
        self.empty.show_message(
            translate("Library report", "There is no music yet"),
            translate(
                "Library report",
                "Add the folder that your music is in; once it was analysed, there is something "
                "to measure.",
            ),
        )
        self.empty.action.clicked.connect(self.add_folder_requested)
        self._make_cards(tokens)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(self._scrolled(tokens))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 10, EDGE, 0)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(self._stack, 1)
        self._show_standing()

    def opened(self) -> None:
        self.look_again()
        if not self._asked:
            self._asked = True
            self.last_requested.emit()

    def look_again(self) -> None:
        """Count again, where somebody looks."""
        music = self._has_music()
        self._stack.setCurrentIndex(1 if music else 0)
        if music:
            self.counts_requested.emit()

    def show_counts(self, report: LibraryReport) -> None:
        """Show what is known at once, and what can be done about it."""
        self.steps.show_steps(next_steps(report, analysing=self._analysing()))
        self.steps.show()
        self.charts[COVERED].show_bars(coverage_bars(report))
        self._figures[COVERAGE].show_lines([*coverage_lines(report)[:1], *kind_lines(report)])

    def show_report(self, report: LibraryReport | None, changes: Sequence[Change] = ()) -> None:
        """Show what was measured; None where nothing was yet."""
        self.show_progress(None)
        self.details.setVisible(report is not None)
        if report is None:
            return
        made = moment_said(report.made_at)
        self._as_of = translate("Library report", "as of {date}", date=made)
        self._show_standing()
        figures = self._figures
        figures[SPEED].show_lines(index_lines(report))
        figures[FAILURES].show_lines(failure_lines(report))
        figures[CHANGES].show_lines(change_lines(changes))
        self._show_neighbours(report.neighbours)

    def show_progress(self, progress: Progress | None) -> None:
        """Show how far a measurement has come; None when none is made."""
        self._making = progress is not None
        self._show_standing()
        if progress is not None:
            self._when.setText(f"{progress.label}…")
            self._bar.show_steps(progress.done, progress.total)

    def apply_theme(self, tokens: Tokens) -> None:
        for chart in self.charts.values():
            chart.apply_theme(tokens)
        self.details.apply_theme(tokens)

    def state(self) -> dict[str, Any]:
        return {"details": self.details.open}

    def restore(self, state: dict[str, Any]) -> None:
        self.details.set_open(state.get("details") is True)

    # ---- inside

    def _make_cards(self, tokens: Tokens) -> None:
        self.steps = StepsCard(self)
        self.steps.chosen.connect(self.step_chosen)
        self.steps.hide()  # until it is counted
        self.charts = {
            name: BarChart(translated("Library report", name), colour, tokens, self)
            for name, colour in ((COVERED, "rhythm"), (HISTOGRAM, "timbre"), (GENRES, "harmony"))
        }
        self._figures = {
            name: FiguresCard(translated("Library report", name), self)
            for name in (COVERAGE, OFTEN, MOST_OFTEN, SPEED, CHANGES, FAILURES)
        }
        for card in self._figures.values():
            card.hide()
        self._figures[COVERAGE].put(self.charts[COVERED])
        self._figures[OFTEN].put(self.charts[HISTOGRAM])
        self._make_fit()

    def _make_fit(self) -> None:
        """Make the card that says how well similar tracks fit, and measures it."""
        self._fit = TitledCard(translate("Library report", "How well similar tracks fit"), self)
        self.fit_words = Words("", "small", self._fit)
        self.make = QPushButton(self._fit)
        self.make.clicked.connect(self._clicked)
        self._bar = QuietBar(self._fit)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Library report", "Progress of the report"))
        self._when = ElidedLabel(self._fit)
        self._when.setProperty("role", "muted")
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.make)
        row.addWidget(self._bar, 1)
        row.addWidget(self._when, 2)
        for widget in (self.fit_words, self.charts[GENRES]):
            self._fit.body.addWidget(widget)
        self._fit.body.addLayout(row)
        self._fit.body.addStretch(1)
        self._show_neighbours(None)

    def _scrolled(self, tokens: Tokens) -> PageScroll:
        area = PageScroll(self)
        inside = QWidget(area)
        inside.setObjectName("content")
        self.details = Fold(translate("Library report", "Details"), tokens, inside)
        self.details.hide()
        figures = self._figures
        known = _columns((figures[COVERAGE], self._fit), inside)
        self.details.body.addWidget(
            _columns(
                (figures[OFTEN], *(figures[n] for n in (MOST_OFTEN, SPEED, CHANGES, FAILURES))),
                self.details,
            )
        )
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 20)
        layout.setSpacing(14)
        for widget in (self.steps, known, self.details):
            layout.addWidget(widget)
        layout.addStretch(1)
        area.setWidget(inside)
        return area

    def _show_neighbours(self, figures: NeighbourFigures | None) -> None:
        self.fit_words.setText(fit_said(figures))
        measured = figures is not None and figures.genre_ten is not None
        self.charts[GENRES].setVisible(measured)
        if figures is None:
            for name in (OFTEN, MOST_OFTEN):
                self._figures[name].show_lines([])
            return
        self.charts[GENRES].show_bars(genre_bars(figures))
        self.charts[HISTOGRAM].show_bars(histogram_bars(figures))
        self._figures[OFTEN].show_lines(neighbour_lines(figures)[:3])
        self._figures[MOST_OFTEN].show_lines(hub_lines(figures))

    def _show_standing(self) -> None:
        """Offer to measure, or to stop it, and say when that was done last."""
        self.make.setText(
            translate("Library report", "Stop")
            if self._making
            else translate("Library report", "Measure now")
        )
        self.make.setAccessibleName(self.make.text())
        self._bar.setVisible(self._making)
        self._when.setText(self._as_of)

    def _clicked(self) -> None:
        (self.cancel_requested if self._making else self.make_requested).emit()


def _columns(cards: Sequence[QWidget], parent: QWidget) -> QWidget:
    """Put the first card beside the others, or above them where there is no room."""
    holder = QWidget(parent)
    columns = CardColumns(holder, narrowest=COLUMN_WIDTH)
    columns.setContentsMargins(0, 0, 0, 0)
    for place, card in enumerate(cards):
        columns.add(card, min(place, 1))
    return holder

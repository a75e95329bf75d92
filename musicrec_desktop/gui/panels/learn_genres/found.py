"""What there is to learn genres from: genres with their sizes, and what should be known."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from musicrec_desktop.core.genres import SMALLEST_CLASS, DataSummary
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.learn_genres.bars import balance_bars, size_bars, small_bars
from musicrec_desktop.gui.widgets.layout.titled_card import TitledCard, Words
from musicrec_desktop.gui.widgets.plots.bar_chart import Bar, BarChart
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.words.genre import (
    outside,
    summary_headline,
    summary_notes,
)

Genres = Sequence[tuple[str, int]]

CHOOSE_FOLDER = to_translate("Learn genres", "Choose a folder to see what can be learnt from it.")
SECONDS_TO_LISTEN = 1  # to a track, at most, on an idle machine of two cores
LOOKING = to_translate("Learn genres", "Looking at what is there…")


class GenreFound(TitledCard):
    """A look at labelled music, while it goes on and after.

    Signals
    -------
    outside_requested(DataSummary)
        Which files are not learnt from, and why.
    fewer_requested(int)
        Let so many tracks do for a genre.
    """

    outside_requested = Signal(object)
    fewer_requested = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translate("Learn genres", "What there is to learn from"), parent)
        self.summary: DataSummary | None = None
        self._enough = 0
        self._headline = QLabel(self)
        self._headline.setProperty("role", "secondary")
        self._headline.setWordWrap(True)
        self._bar = QuietBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(
            translate("Learn genres", "Progress of looking at labelled music")
        )
        self.classes = BarChart(
            translate("Learn genres", "Tracks of each genre"), "timbre", tokens, self
        )
        self.notes = Words("", "small", self)
        self.fewer = QPushButton(self)
        self.fewer.setProperty("role", "primary")
        self.fewer.clicked.connect(lambda: self.fewer_requested.emit(self._enough))
        self.outside = QPushButton(self)
        self.outside.setProperty("role", "link")
        self.outside.setProperty("flush", True)
        self.outside.clicked.connect(lambda: self.outside_requested.emit(self.summary))
        for widget in (self._headline, self._bar, self.classes, self.notes):
            self.body.addWidget(widget)
        for button in (self.fewer, self.outside):
            row = QHBoxLayout()
            row.addWidget(button)
            row.addStretch(1)
            self.body.addLayout(row)
        self.body.addStretch(1)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Say that a folder is to be chosen."""
        self._show(translated("Learn genres", CHOOSE_FOLDER))

    def show_looking(self, progress: Progress | None = None) -> None:
        """Say that somebody looks."""
        label = progress.label if progress is not None else ""
        self._show(f"{label}…" if label else translated("Learn genres", LOOKING))
        self._bar.setVisible(True)
        done, total = (progress.done, progress.total) if progress is not None else (0, 0)
        self._bar.show_steps(done, total)

    def show_summary(self, summary: DataSummary) -> None:
        """Show what there is to learn from."""
        notes = summary_notes(summary)
        if not summary.heard:
            notes.append(_listening_said(summary.tracks))
        self._show(summary_headline(summary), "\n\n".join(notes))
        self.summary = summary
        bars = balance_bars(summary.classes, summary.grouped_by)
        self._show_bars([*bars, *small_bars(summary)])
        said = outside(summary)
        self.outside.setVisible(bool(said))
        self.outside.setText(f"{said}…")

    def show_problem(
        self, said: str, enough: int = 0, genres: Genres = (), smallest: int = SMALLEST_CLASS
    ) -> None:
        """Say why nothing can be learnt from it, and what to do.

        Parameters
        ----------
        said : str
        enough : int
            Learning is possible where so many tracks do for a genre; 0 where it never is.
        genres : sequence of (str, int)
            Those there are, with their tracks, the largest first, where these are too few.
        smallest : int
            Tracks that a genre needs as it is.
        """
        few = translate("Learn genres", "This is not enough to learn from")
        headline = translate("Learn genres", "Nothing can be learnt from this yet")
        if genres:
            headline = few = _too_few_said(genres, smallest)
        self._show(few if enough else headline, said)
        if genres:
            self._show_bars(size_bars(genres, smallest))
        self._enough = enough
        self.fewer.setVisible(enough > 0)
        self.fewer.setText(
            translate("Learn genres", "Use genres with at least %n track(s)", n=max(enough, 1))
        )

    def _show_bars(self, bars: Sequence[Bar]) -> None:
        self.classes.show_bars(bars)
        self.classes.setVisible(True)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.classes.apply_theme(tokens)

    def _show(self, headline: str, notes: str = "") -> None:
        self.summary = None
        self._headline.setText(headline)
        self.notes.setText(notes)
        for widget in (self._bar, self.classes, self.fewer, self.outside):
            widget.hide()


def _too_few_said(genres: Genres, smallest: int) -> str:
    """Return how many genres have enough tracks; two is the least that can be told apart."""
    large = sum(tracks >= smallest for _, tracks in genres)
    if not large:
        return translate(
            "Learn genres", "No genre has %n track(s) yet; two such genres are needed.", n=smallest
        )
    return translate(
        "Learn genres", "Only one genre has %n track(s) yet; two are needed.", n=smallest
    )


def _listening_said(tracks: int) -> str:
    """Return how long it takes to learn from music that was not listened to yet."""
    minutes = -(-tracks * SECONDS_TO_LISTEN // 60)
    return translate(
        "Learn genres",
        "Listening takes about %n minute(s), the first time only; testing and learning some more.",
        n=max(1, minutes),
    )

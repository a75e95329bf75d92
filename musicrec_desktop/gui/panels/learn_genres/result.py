"""A trained model: how well it guesses, what it takes for what, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.genre_notes import shown_note
from musicrec_desktop.core.genre_scores import AttentionPicture, EpochDone, ModelCard
from musicrec_desktop.core.translation import percent, to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.learn_genres.bars import class_bars, method_bars
from musicrec_desktop.gui.panels.learn_genres.confusion import ConfusedCard, MatrixCard
from musicrec_desktop.gui.panels.learn_genres.figures import GenreFigures, GenreHead
from musicrec_desktop.gui.panels.learn_genres.genres_in_library import GenresInLibrary
from musicrec_desktop.gui.widgets.layout.fold import Fold
from musicrec_desktop.gui.widgets.layout.page_scroll import PageScroll
from musicrec_desktop.gui.widgets.layout.titled_card import TitledCard, Words
from musicrec_desktop.gui.widgets.plots.attention_view import AttentionView
from musicrec_desktop.gui.widgets.plots.bar_chart import BarChart
from musicrec_desktop.gui.widgets.plots.reliability_plot import ReliabilityPlot
from musicrec_desktop.gui.widgets.plots.training_curves import TrainingCurves
from musicrec_desktop.gui.words.genre import (
    figures,
    outside,
    summary_headline,
    summary_notes,
    threshold_said,
)
from musicrec_desktop.gui.words.genre_verdict import best_method, trusted, verdict

WIDE = 780  # pixels, from which cards stand in two columns
MOST_PICTURES, PICTURE_COLUMNS = 8, 2
LOOKED_AT = to_translate(
    "Learn genres",
    "Its surest mistakes as mel spectrograms, low notes below. Warm colours: what spoke for the "
    "wrong genre. Cool colours: what spoke against it.",
)
HIGHEST_THRESHOLD = 95  # per cent


class GenreResult(PageScroll):
    """What a model is worth to a listener, and folded, everything else that is known of it.

    Signals
    -------
    search_requested(str)
    tidy_requested()
    play_requested(list of Confusion, int)
    threshold_chosen(float)
    outside_requested(DataSummary)
    """

    search_requested = Signal(str)
    tidy_requested = Signal()
    play_requested = Signal(list, int)
    threshold_chosen = Signal(float)
    outside_requested = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._card: ModelCard | None = None
        inside = QWidget(self)
        inside.setObjectName("content")
        self._make_head(tokens, inside)
        self._make_confusion(tokens, inside)
        self._make_bars(tokens, inside)
        self._make_reliability(tokens, inside)
        self._make_network(tokens, inside)
        self._make_data(inside)
        self._lay_out(inside)
        self.setWidget(inside)

    def show_card(self, card: ModelCard, threshold: float | None = None) -> None:
        """Show a model; ``threshold`` where it is in use with one of the user's own."""
        if self._card is None or card.id != self._card.id:
            self.show_details((), ())
            self.verticalScrollBar().setValue(0)
        self._card = card
        found = card.evaluation
        self._figures.show_figures(figures(found))
        why = shown_note(card.chosen_because) or best_method(card)
        self.head.show_found(percent(found.accuracy), verdict(found), trusted(found))
        self._because.setText(why)
        self._matrix_card.show_found(found)
        self.recall.show_bars(class_bars(found.per_class, recall=True))
        self.precision.show_bars(class_bars(found.per_class, recall=False))
        self.methods.show_bars(method_bars(card))
        self._methods_card.setVisible(len(found.methods) > 1)
        self._confused_card.show_found(found)
        self._show_threshold(found.unknown_below if threshold is None else threshold)
        self.reliability.show_bins(found.reliability, self._threshold)
        notes = "\n\n".join(summary_notes(card.data))
        versions = ", ".join(f"{name} {value}" for name, value in card.versions.items())
        self._data.setText(f"{summary_headline(card.data)}\n\n{notes}")
        self._about.setText(f"{shown_note(card.licence_note)}\n{versions}")
        said = outside(card.data)
        self.outside.setVisible(bool(said))
        self.outside.setText(f"{said}…")

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        for chart in (self.matrix, self.recall, self.precision, self.reliability, self.methods):
            chart.apply_theme(tokens)
        self._tokens = tokens
        self.details.apply_theme(tokens)
        self.curves.apply_theme(tokens)
        self._show_pictures()

    def plots(self) -> Sequence[tuple[str, QWidget]]:
        """Return what is drawn of a model, with a name for each; it is unfolded."""
        self.details.lay_out()
        return (
            ("confusion", self.matrix),
            ("recall", self.recall),
            ("precision", self.precision),
            ("reliability", self.reliability),
            ("methods", self.methods),
            *((("curves", self.curves),) if self.curves.isVisibleTo(self) else ()),
            *((_file_name(place), view) for place, view in enumerate(self._views, 1)),
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width() >= WIDE
        directions = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    # ---- making

    def _make_head(self, tokens: Tokens, inside: QWidget) -> None:
        self.head = GenreHead(inside)
        self.details = Fold(translate("Learn genres", "Details"), tokens, inside)
        self._figures = GenreFigures(inside)
        self._because = Words("", "small", inside)
        self.in_library = GenresInLibrary(inside)
        self.in_library.search_requested.connect(self.search_requested)
        self.in_library.tidy.clicked.connect(self.tidy_requested)

    def _make_confusion(self, tokens: Tokens, inside: QWidget) -> None:
        self._matrix_card = MatrixCard(tokens, inside)
        self.matrix = self._matrix_card.matrix
        self._confused_card = ConfusedCard(self.matrix, inside)
        self._confused_card.play_requested.connect(self.play_requested)
        self.confused = self._confused_card.tracks

    def _make_bars(self, tokens: Tokens, inside: QWidget) -> None:
        self._classes_card = TitledCard(translate("Learn genres", "Genre by genre"), inside)
        self.recall = BarChart(
            translate("Learn genres", "Recall of each genre"), "rhythm", tokens, inside
        )
        self.precision = BarChart(
            translate("Learn genres", "Precision of each genre"), "timbre", tokens, inside
        )
        body = self._classes_card.body
        body.addWidget(
            Words(
                translate("Learn genres", "Recall: how many of a genre are found"), "small", inside
            )
        )
        body.addWidget(self.recall)
        said = translate("Learn genres", "Precision: how many guesses of a genre are right")
        body.addWidget(Words(said, "small", inside))
        body.addWidget(self.precision)
        body.addStretch(1)
        self._methods_card = TitledCard(translate("Learn genres", "What was tried"), inside)
        self.methods = BarChart(
            translate("Learn genres", "Macro-F1 of each method"), "harmony", tokens, inside
        )
        said = translate(
            "Learn genres",
            "Macro-F1 of each by itself, on the same tests. ✓ is what this model uses.",
        )
        self._methods_card.body.addWidget(Words(said, "small", inside))
        self._methods_card.body.addWidget(self.methods)
        self._methods_card.body.addStretch(1)

    def _make_reliability(self, tokens: Tokens, inside: QWidget) -> None:
        self._threshold = 0.0
        self._reliability_card = TitledCard(
            translate("Learn genres", "How far confidence can be trusted"), inside
        )
        self.reliability = ReliabilityPlot(tokens, inside)
        label = QLabel(translate("Learn genres", "Say “I don’t know” below"), inside)
        self.threshold = QSlider(Qt.Orientation.Horizontal, inside)
        self.threshold.setRange(0, HIGHEST_THRESHOLD)
        self.threshold.setPageStep(5)
        self.threshold.setAccessibleName(
            translate("Learn genres", "Confidence below which nothing is guessed")
        )
        self.threshold.valueChanged.connect(self._threshold_moved)
        self.threshold.sliderReleased.connect(self._threshold_let_go)
        label.setBuddy(self.threshold)
        self._threshold_value = QLabel(inside)
        self._threshold_value.setMinimumWidth(40)
        self._threshold_words = Words("", "small", inside)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.threshold, 1)
        row.addWidget(self._threshold_value)
        body = self._reliability_card.body
        body.addWidget(self.reliability)
        body.addLayout(row)
        body.addWidget(self._threshold_words)
        body.addStretch(1)

    def _make_network(self, tokens: Tokens, inside: QWidget) -> None:
        self._tokens = tokens
        self._pictures: tuple[AttentionPicture, ...] = ()
        self._views: list[QWidget] = []
        self._network_card = TitledCard(
            translate("Learn genres", "How the network learnt, and what it looked at"), inside
        )
        self.curves = TrainingCurves(tokens, inside)
        self._picture_words = Words(translated("Learn genres", LOOKED_AT), "small", inside)
        self._picture_grid = QGridLayout()
        self._picture_grid.setSpacing(12)
        for column in range(PICTURE_COLUMNS):
            self._picture_grid.setColumnStretch(column, 1)
        body = self._network_card.body
        body.addWidget(self.curves)
        body.addWidget(self._picture_words)
        body.addLayout(self._picture_grid)
        self._network_card.hide()

    def show_details(
        self, epochs: Sequence[EpochDone], pictures: Sequence[AttentionPicture]
    ) -> None:
        """Show how a network was trained, and what it looked at in its mistakes."""
        self._pictures = tuple(pictures)
        self.curves.show_epochs(epochs)
        self._network_card.setVisible(bool(epochs or pictures))
        self._picture_words.setVisible(bool(pictures))
        self._show_pictures()

    def _show_pictures(self) -> None:
        for view in self._views:
            self._picture_grid.removeWidget(view)
            view.deleteLater()
        shown = self._pictures[:MOST_PICTURES]
        self._views = [AttentionView(item, self._tokens, self) for item in shown]
        for place, view in enumerate(self._views):
            self._picture_grid.addWidget(view, *divmod(place, PICTURE_COLUMNS))

    def _make_data(self, inside: QWidget) -> None:
        self._data_card = TitledCard(translate("Learn genres", "Learnt from"), inside)
        self._data = Words("", "small", inside)
        self._about = Words("", "muted", inside)
        self.outside = QPushButton(inside)
        self.outside.setProperty("role", "link")
        self.outside.setProperty("flush", True)
        self.outside.clicked.connect(self._ask_outside)
        row = QHBoxLayout()
        row.addWidget(self.outside)
        row.addStretch(1)
        self._data_card.body.addWidget(self._data)
        self._data_card.body.addLayout(row)
        self._data_card.body.addWidget(self._about)
        self._data_card.body.addStretch(1)

    def _lay_out(self, inside: QWidget) -> None:
        self._rows: list[QBoxLayout] = []
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 20)
        layout.setSpacing(14)
        for widget in (self.head, self.in_library, self.details):
            layout.addWidget(widget)
        layout.addStretch(1)
        self._lay_out_details(self.details.body)

    def _lay_out_details(self, layout: QVBoxLayout) -> None:
        layout.addWidget(self._figures)
        layout.addWidget(self._because)
        for left, right in (
            (self._matrix_card, self._classes_card),
            (self._reliability_card, self._methods_card),
        ):
            row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
            row.setSpacing(14)
            row.addWidget(left, 1)
            row.addWidget(right, 1)
            self._rows.append(row)
            layout.addLayout(row)
        layout.addWidget(self._confused_card)
        layout.addWidget(self._network_card)
        layout.addWidget(self._data_card)

    # ---- inside

    def _show_threshold(self, threshold: float) -> None:
        self._threshold = threshold
        with QSignalBlocker(self.threshold):
            self.threshold.setValue(round(100 * threshold))
        self._threshold_value.setText(percent(threshold))
        if self._card is not None:
            self._threshold_words.setText(threshold_said(self._card.evaluation, threshold))

    def _threshold_moved(self, value: int) -> None:
        self._show_threshold(value / 100)
        self.reliability.show_threshold(self._threshold)
        if not self.threshold.isSliderDown():
            self.threshold_chosen.emit(self._threshold)

    def _threshold_let_go(self) -> None:
        self.threshold_chosen.emit(self._threshold)

    def _ask_outside(self) -> None:
        if self._card is not None:
            self.outside_requested.emit(self._card.data)


def _file_name(place: int) -> str:
    return f"looked-at-{place}"  # no words

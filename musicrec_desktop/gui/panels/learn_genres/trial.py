"""A model on trial: other labelled music, how it goes, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.genre_notes import shown_note
from musicrec_desktop.core.genre_scores import Evaluation, ModelCard
from musicrec_desktop.core.translation import percent, translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.training_run import Trial
from musicrec_desktop.gui.panels.learn_genres.bars import class_bars
from musicrec_desktop.gui.panels.learn_genres.confusion import ConfusedCard, MatrixCard
from musicrec_desktop.gui.panels.learn_genres.figures import GenreFigures, GenreHead
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.layout.fold import Fold
from musicrec_desktop.gui.widgets.layout.page_scroll import PageScroll
from musicrec_desktop.gui.widgets.layout.titled_card import TitledCard, Words
from musicrec_desktop.gui.widgets.plots.bar_chart import BarChart
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.words.genre import (
    figures,
    outside,
)
from musicrec_desktop.gui.words.genre_verdict import trusted
from musicrec_desktop.gui.words.jobs import progress_parts

WIDE = 780  # pixels, from which cards stand in two columns


class GenreTrial(PageScroll):
    """Asks for a folder, follows the test, and shows its figures and mistakes.

    Signals
    -------
    begin_requested(ModelCard, str)
        With this folder.
    cancel_requested(), back_requested()
    save_requested(Trial), save_plots_requested(Trial)
    outside_requested(DataSummary)
    play_requested(list of Confusion, int)
    """

    begin_requested = Signal(object, str)
    cancel_requested = Signal()
    back_requested = Signal()
    save_requested = Signal(object)
    save_plots_requested = Signal(object)
    outside_requested = Signal(object)
    play_requested = Signal(list, int)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._card: ModelCard | None = None
        self._trial: Trial | None = None
        self._folder = ""
        inside = QWidget(self)
        inside.setObjectName("content")
        self._make_top(inside)
        self._make_result(tokens, inside)
        self._lay_out(inside)
        self.setWidget(inside)
        self.apply_theme(tokens)
        self._refresh()

    def show_card(self, card: ModelCard) -> None:
        """Offer to try a model; what another one did is no longer shown."""
        if self._card is not None and card.id != self._card.id:
            self._trial = None
        self._card = card
        self._intro.setText(
            translate(
                "Learn genres",
                "See how well “{model}” guesses music that it was not trained on: choose a folder "
                "that holds a folder for each genre, named as the model names them ({genres}). "
                "It is analysed; nothing is changed, and nothing is learnt from it.",
                model=card.title,
                genres=", ".join(card.classes),
            )
        )
        self._refresh()

    def show_trial(self, trial: Trial) -> None:
        """Show how a test goes, or what came of it."""
        ended = self._trial is not trial or trial.standing != "running"
        self._trial = trial
        self._folder = trial.folder
        if trial.progress is not None:
            self._bar.show_steps(trial.progress.done, trial.progress.total)
        self._said.setText(_standing_said(trial))
        if ended:
            self._refresh()

    def choose_folder(self) -> None:
        """Ask for the labelled music."""
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        folder = QFileDialog.getExistingDirectory(
            self,
            translate("Learn genres", "A folder that holds a folder for each genre"),
            self._folder or music,
        )
        if folder and self._card is not None:
            self.begin_requested.emit(self._card, folder)

    def plots(self) -> Sequence[tuple[str, QWidget]]:
        """Return what is drawn of the test, with a name for each; it is unfolded."""
        self.details.lay_out()
        return (
            ("confusion", self.matrix),
            ("recall", self.recall),
            ("precision", self.precision),
        )

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        for chart in (self.matrix, self.recall, self.precision):
            chart.apply_theme(tokens)
        self.details.apply_theme(tokens)
        self.choose.setIcon(icon("folders", tokens))
        self.cancel.setIcon(icon("cancel", tokens))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width() >= WIDE
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    # ---- making

    def _make_top(self, inside: QWidget) -> None:
        self._top = TitledCard(translate("Learn genres", "Try it on other music"), inside)
        self._intro = Words("", "secondary", inside)
        self.choose = QPushButton(translate("Learn genres", "Choose folder…"), inside)
        self.choose.clicked.connect(self.choose_folder)
        self._path = ElidedLabel(inside)
        self._path.setProperty("role", "secondary")
        self._said = QLabel(inside)
        self._said.setProperty("role", "secondary")
        self._bar = QuietBar(inside)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Learn genres", "Progress of trying the model"))
        self._problem = Words("", "small", inside)
        self.cancel = QPushButton(translate("Learn genres", "Cancel"), inside)
        self.cancel.clicked.connect(self.cancel_requested)
        self.back = QPushButton(translate("Learn genres", "Back to the model"), inside)
        self.back.clicked.connect(self.back_requested)
        self.save = QPushButton(translate("Learn genres", "Save the report…"), inside)
        self.save.clicked.connect(lambda: self.save_requested.emit(self._trial))
        self.save_plots = QPushButton(
            translate("Learn genres", "Save the plots as pictures…"), inside
        )
        self.save_plots.clicked.connect(lambda: self.save_plots_requested.emit(self._trial))
        chosen, buttons = QHBoxLayout(), QHBoxLayout()
        for row in (chosen, buttons):
            row.setSpacing(8)
        chosen.addWidget(self.choose)
        chosen.addWidget(self._path, 1)
        for button in (self.cancel, self.save, self.save_plots):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        body = self._top.body
        body.addWidget(self._intro)
        body.addLayout(chosen)
        for widget in (self._said, self._bar, self._problem):
            body.addWidget(widget)
        body.addLayout(buttons)

    def _make_result(self, tokens: Tokens, inside: QWidget) -> None:
        self.head = GenreHead(inside)
        self.details = Fold(translate("Learn genres", "Details"), tokens, inside)
        self._figures = GenreFigures(inside)
        self._notes = Words("", "small", inside)
        self.outside = QPushButton(inside)
        self.outside.setProperty("role", "link")
        self.outside.setProperty("flush", True)
        self.outside.clicked.connect(self._ask_outside)
        self._matrix_card = MatrixCard(tokens, inside)
        self.matrix = self._matrix_card.matrix
        self._classes_card = TitledCard(translate("Learn genres", "Genre by genre"), inside)
        recall, precision = (
            translate("Learn genres", "Recall of each genre"),
            translate("Learn genres", "Precision of each genre"),
        )
        self.recall = BarChart(recall, "rhythm", tokens, inside)
        self.precision = BarChart(precision, "timbre", tokens, inside)
        body = self._classes_card.body
        for words, chart in (
            (translate("Learn genres", "Recall: how many of a genre are found"), self.recall),
            (
                translate("Learn genres", "Precision: how many that are said to be of a genre are"),
                self.precision,
            ),
        ):
            body.addWidget(Words(words, "small", inside))
            body.addWidget(chart)
        body.addStretch(1)
        self._confused_card = ConfusedCard(self.matrix, inside)
        self._confused_card.play_requested.connect(self.play_requested)
        self.confused = self._confused_card.tracks

    def _lay_out(self, inside: QWidget) -> None:
        self._result = QWidget(inside)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(14)
        self._columns.addWidget(self._matrix_card, 1)
        self._columns.addWidget(self._classes_card, 1)
        link = QHBoxLayout()
        link.addWidget(self.outside)
        link.addStretch(1)
        result = QVBoxLayout(self._result)
        result.setContentsMargins(0, 0, 0, 0)
        result.setSpacing(14)
        for widget in (self.head, self._notes):
            result.addWidget(widget)
        result.addLayout(link)
        result.addWidget(self.details)
        self.details.body.addWidget(self._figures)
        self.details.body.addLayout(self._columns)
        self.details.body.addWidget(self._confused_card)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 20)
        layout.setSpacing(14)
        layout.addWidget(self._top)
        layout.addWidget(self._result)
        layout.addStretch(1)

    # ---- inside

    def _refresh(self) -> None:
        """Show what belongs to how the test stands."""
        trial = self._trial
        running = trial is not None and trial.standing == "running"
        done = trial is not None and trial.found is not None
        self._path.setText(display_path(self._folder) if trial is not None else "")
        self.choose.setEnabled(not running)
        self.choose.setText(
            translate("Learn genres", "Choose another folder…")
            if done
            else translate("Learn genres", "Choose folder…")
        )
        self._said.setVisible(trial is not None)
        self._bar.setVisible(running)
        self.cancel.setVisible(running)
        self._problem.setText(trial.problem if trial is not None else "")
        for button in (self.save, self.save_plots):
            button.setVisible(done)
        self._result.setVisible(done)
        if trial is not None and done:
            self._show_result(trial)

    def _show_result(self, trial: Trial) -> None:
        assert trial.found is not None
        found, summary = trial.found.evaluation, trial.found.summary
        said = _shares_said(found, trial.card)
        self.head.show_found(percent(found.accuracy), said, trusted(found))
        self._figures.show_figures(figures(found, outside=True))
        self._notes.setText("\n\n".join(map(shown_note, summary.warnings)))
        said = outside(summary)
        self.outside.setVisible(bool(said))
        self.outside.setText(translate("Learn genres", "Not asked about: {files}…", files=said))
        self._matrix_card.show_found(found)
        met = [score for score in found.per_class if score.tracks]
        self.recall.show_bars(class_bars(met, recall=True))
        self.precision.show_bars(class_bars(found.per_class, recall=False))
        self._confused_card.show_found(found)

    def _ask_outside(self) -> None:
        if self._trial is not None and self._trial.found is not None:
            self.outside_requested.emit(self._trial.found.summary)


def _standing_said(trial: Trial) -> str:
    """Return how far it is, or how it ended."""
    if trial.standing == "failed":
        return translate("Learn genres", "It could not be tried on this folder")
    if trial.standing == "cancelled":
        return translate("Learn genres", "Cancelled: what was analysed is kept for the next time")
    if trial.found is not None:
        tracks = translate("Counts", "%n track(s)", n=trial.found.summary.tracks)
        return translate("Learn genres", "Asked about {tracks}", tracks=tracks)
    if trial.progress is None:
        return translate("Learn genres", "Beginning…")
    return "  ·  ".join(progress_parts(trial.progress))


def _shares_said(found: Evaluation, card: ModelCard) -> str:
    """Return how a model did on other music, beside its own test."""
    return translate(
        "Learn genres",
        "{share} of this music was guessed right; in its own test, on artists it had not heard, "
        "it was {own}.",
        share=percent(found.accuracy),
        own=percent(card.evaluation.accuracy),
    )

"""A training while it runs: how far it is, how well it goes, and its two buttons."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.training_run import TrainingRun
from musicrec_desktop.gui.panels.learn_genres.bars import fold_bar
from musicrec_desktop.gui.panels.learn_genres.steps import GenreSteps
from musicrec_desktop.gui.widgets.layout.page_scroll import PageScroll
from musicrec_desktop.gui.widgets.layout.titled_card import TitledCard, Words
from musicrec_desktop.gui.widgets.plots.bar_chart import BarChart
from musicrec_desktop.gui.widgets.plots.training_curves import TrainingCurves
from musicrec_desktop.gui.widgets.quiet_bar import QuietBar
from musicrec_desktop.gui.words.genre import (
    epoch_line,
    summary_headline,
    summary_notes,
)
from musicrec_desktop.gui.words.jobs import progress_parts

EXPLAINED = to_translate(
    "Learn genres",
    "The music is parted so that no artist is on both sides: learnt from one part, tested on the "
    "other, in turn. You can leave this page and listen; training goes on.",
)


class GenreProgress(PageScroll):
    """What a training has told so far.

    Signals
    -------
    pause_requested(bool), cancel_requested()
    end_network_requested()
        The network is to be trained no longer, and the classical model to be kept.
    again_requested(), change_requested()
        After it failed or was cancelled: the same again, or something else.
    back_requested()
        Likewise: to the models that there are.
    """

    pause_requested = Signal(bool)
    cancel_requested = Signal()
    end_network_requested = Signal()
    again_requested = Signal()
    change_requested = Signal()
    back_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._paused = self._way_back = self._ends_network = False
        self._drawn_epochs = -1
        inside = QWidget(self)
        inside.setObjectName("content")
        self._card = TitledCard(translate("Learn genres", "Learning genres"), inside)
        self._make_top(inside)
        self._tests = TitledCard(translate("Learn genres", "Tests"), inside)
        self.folds = BarChart(translate("Learn genres", "Tests so far"), "rhythm", tokens, inside)
        self._not_compared = Words("", "small", inside)
        self._tests.body.addWidget(self.folds)
        self._tests.body.addWidget(self._not_compared)
        self._network = TitledCard(translate("Learn genres", "The network"), inside)
        self.curves = TrainingCurves(tokens, inside)
        self._epoch = Words("", "small", inside)
        self._network.body.addWidget(self.curves)
        self._network.body.addWidget(self._epoch)
        self._data = TitledCard(translate("Learn genres", "Learnt from"), inside)
        self._summary = Words("", "small", inside)
        self._data.body.addWidget(self._summary)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 20)
        layout.setSpacing(14)
        for card in (self._card, self._tests, self._network, self._data):
            layout.addWidget(card)
        layout.addStretch(1)
        self.setWidget(inside)
        self.apply_theme(tokens)

    def show_run(self, run: TrainingRun) -> None:
        """Show how a training goes, or how it ended."""
        running = run.standing == "running"
        self._paused = run.paused
        self._show_progress(run)
        self._bar.setVisible(running)
        self.steps.setVisible(running)
        self.steps.show_kinds(run.options.model == "auto")
        self.steps.show_step(run.step)
        for button in (self.pause, self.cancel):
            button.setVisible(running)
        self.end_network.setVisible(run.network_optional)
        ended = run.standing in ("failed", "cancelled")
        for button in (self.again, self.change):
            button.setVisible(ended)
        self.back.setVisible(ended and self._way_back)
        self._words.setText(translated("Learn genres", EXPLAINED) if running else _ending(run))
        self._show_tests(run)
        if len(run.epochs) != self._drawn_epochs:
            self._drawn_epochs = len(run.epochs)
            self.curves.show_epochs(run.epochs)
            self._epoch.setText(epoch_line(run.epochs[-1]) if run.epochs else "")
        self._network.setVisible(bool(run.epochs))
        self._data.setVisible(run.summary is not None)
        if run.summary is not None:
            notes = " ".join(summary_notes(run.summary))
            self._summary.setText(f"{summary_headline(run.summary)}\n{notes}")

    def show_way_back(self, there: bool) -> None:
        """Offer, once it has ended, to go to the models there are."""
        self._way_back = there
        self.back.setVisible(there and not self.again.isHidden())

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self.folds.apply_theme(tokens)
        self.curves.apply_theme(tokens)
        self.cancel.setIcon(icon("cancel", tokens))
        self._show_pause()

    # ---- inside

    def _make_top(self, inside: QWidget) -> None:
        self.steps = GenreSteps(inside)
        self._said = QLabel(inside)
        self._said.setProperty("role", "secondary")
        self._bar = QuietBar(inside)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Learn genres", "Progress of learning genres"))
        self._words = Words("", "small", inside)
        self.pause = QPushButton(translate("Learn genres", "Pause"), inside)
        self.pause.clicked.connect(lambda: self.pause_requested.emit(not self._paused))
        self.cancel = QPushButton(translate("Learn genres", "Cancel"), inside)
        self.cancel.setToolTip(
            translate("Learn genres", "What was analysed is kept; models stay as they are")
        )
        self.cancel.clicked.connect(self._cancel)
        self.end_network = QPushButton(
            translate("Learn genres", "Keep the classical model"), inside
        )
        self.end_network.setToolTip(
            translate(
                "Learn genres",
                "Train the network no longer: the classical model was tested, and can be used now",
            )
        )
        self.end_network.clicked.connect(self._end_network)
        self.again = QPushButton(translate("Learn genres", "Try again"), inside)
        self.again.setProperty("role", "primary")
        self.again.clicked.connect(self.again_requested)
        self.change = QPushButton(translate("Learn genres", "Learn from something else"), inside)
        self.change.clicked.connect(self.change_requested)
        self.back = QPushButton(translate("Learn genres", "Back to the models"), inside)
        self.back.clicked.connect(self.back_requested)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (
            self.pause,
            self.end_network,
            self.cancel,
            self.again,
            self.change,
            self.back,
        ):
            buttons.addWidget(button)
        buttons.addStretch(1)
        body = self._card.body
        body.addWidget(self.steps)
        body.addWidget(self._said)
        body.addWidget(self._bar)
        body.addWidget(self._words)
        body.addLayout(buttons)

    def _cancel(self) -> None:
        self._stopping()
        self.cancel_requested.emit()

    def _end_network(self) -> None:
        self._ends_network = True
        self._stopping()
        self.end_network_requested.emit()

    def _stopping(self) -> None:
        """Say so until it has, or goes on with the next step."""
        self.setFocus()  # which else the next plot would get
        for button in (self.pause, self.end_network, self.cancel):
            button.setEnabled(False)
        self._said.setText(translate("Learn genres", "Stopping…"))

    def _show_progress(self, run: TrainingRun) -> None:
        progress = run.progress
        if run.standing == "running" and self.cancel.isEnabled():
            self._said.setText("  ·  ".join(_said(run)))
        if run.standing != "running" or (self._ends_network and run.step == 2):
            self._ends_network = False
            for button in (self.pause, self.end_network, self.cancel):
                button.setEnabled(True)
        if run.standing != "running":
            self._said.setText(_head(run))
        done, total = (progress.done, progress.total) if progress is not None else (0, 0)
        self._bar.show_steps(done, total)
        self._show_pause()

    def _show_pause(self) -> None:
        does = (
            translate("Learn genres", "Go on")
            if self._paused
            else translate("Learn genres", "Pause")
        )
        self.pause.setText(does)
        self.pause.setIcon(icon("resume-job" if self._paused else "pause-job", self._tokens))

    def _show_tests(self, run: TrainingRun) -> None:
        self.folds.show_bars([fold_bar(score) for score in run.folds])
        self._not_compared.setText("\n".join(item.reason for item in run.not_compared))
        self._tests.setVisible(bool(run.folds or run.not_compared))


def _said(run: TrainingRun) -> list[str]:
    """Return how far it is, in parts."""
    if run.progress is None:
        parts = [translate("Learn genres", "Beginning…")]
    else:
        parts = progress_parts(run.progress)
    return [translate("Learn genres", "Paused"), parts[0]] if run.paused else parts


def _head(run: TrainingRun) -> str:
    """Return how it ended, in a word or two."""
    if run.standing == "failed":
        return translate("Learn genres", "Training failed")
    if run.standing == "cancelled":
        return translate("Learn genres", "Training was cancelled")
    return translate("Learn genres", "Done")


def _ending(run: TrainingRun) -> str:
    if run.standing == "failed":
        saved = translate("Learn genres", "Nothing was half-saved: your models are as they were.")
        return f"{run.problem} {saved}"
    if run.standing == "done":
        return translate("Learn genres", "The model is kept, and guesses from now on.")
    return translate(
        "Learn genres",
        "Nothing was changed: your models are as they were. What was analysed is kept, so that "
        "it goes quicker next time.",
    )

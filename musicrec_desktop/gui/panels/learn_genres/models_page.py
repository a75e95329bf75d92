"""Genres that are learnt: what from, how it goes, how good it is, and which model is used."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.genre_scores import ModelCard
from musicrec_desktop.core.genres import DataSummary
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.training_run import Details, Models, TrainingRun
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.learn_genres.progress import GenreProgress
from musicrec_desktop.gui.panels.learn_genres.result import GenreResult
from musicrec_desktop.gui.panels.learn_genres.setup import GenreSetup
from musicrec_desktop.gui.panels.learn_genres.trial import GenreTrial
from musicrec_desktop.gui.widgets.layout.page_scroll import EDGE, MARGIN
from musicrec_desktop.gui.words.genre import card_name

HEADING = to_translate("Learn genres", "Learn genres")


class GenreModelsPage(Page):
    """One of four views: what to learn from, a training that runs, a model, and it on trial.

    Signals
    -------
    opened_now()
        The page has become visible.
    summarise_requested(GenreSource, TrainingOptions)
    train_requested(GenreSource, TrainingOptions)
    details_requested(str)
        Of a network that is looked at.
    choose_requested(str), delete_requested(ModelCard), report_requested(str)
    save_report_requested(ModelCard), save_plots_requested(ModelCard)
    threshold_chosen(str, float)
    """

    opened_now = Signal()
    summarise_requested = Signal(object, object)
    train_requested = Signal(object, object)
    details_requested = Signal(str)
    choose_requested = Signal(str)
    delete_requested = Signal(object)
    report_requested = Signal(str)
    save_report_requested = Signal(object)
    save_plots_requested = Signal(object)
    threshold_chosen = Signal(str, float)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._models = Models((), "")
        self._run: TrainingRun | None = None
        self._wants_setup = False
        self._asked_for: object = None
        self._guessed: tuple[Mapping[str, int], int, int, int] = {}, 0, 0, 0
        self.setup = GenreSetup(tokens, self)
        self.progress = GenreProgress(tokens, self)
        self.result = GenreResult(tokens, self)
        self.trial = GenreTrial(tokens, self)
        self._wants_trial = False
        self._make_top()
        self._views = QStackedWidget(self)
        for view in (self.setup, self.progress, self.result, self.trial):
            self._views.addWidget(view)
        self._lay_out()
        self._wire()
        self.apply_theme(tokens)
        self._show_view()

    # ---- what is shown

    def opened(self) -> None:
        self.opened_now.emit()
        if self.view() is self.setup:
            self._ask_summary(again=True)

    def look_again(self) -> None:
        """Look once more at what the library holds, where it is to be learnt from."""
        source = self.setup.source()
        if self.view() is self.setup and source is not None and source.kind == "library":
            self._ask_summary(again=True)

    def view(self) -> QWidget:
        """Return which of the views is seen."""
        return self._views.currentWidget() or self.setup

    def show_looking(self, progress: Progress) -> None:
        """Show how far a look at labelled music is."""
        self.setup.show_looking(progress)

    def show_run(self, run: TrainingRun) -> None:
        """Show how a training goes, or what came of it."""
        begun = self._run is not run
        self._run = run
        if begun:
            self._wants_setup = self._wants_trial = False
        self.progress.show_run(run)
        self._show_view()

    def show_models(self, models: Models) -> None:
        """Show which models there are; the one in use, unless another is looked at."""
        newest_before = self._models.cards[0].id if self._models.cards else ""
        looked_at = self.model_id()
        self._models = models
        if self._run is not None and self._run.standing == "done":
            self._run = None  # what came of it is among the models
        newest = models.cards[0].id if models.cards else ""
        wanted = looked_at if newest == newest_before and models.card(looked_at) else models.chosen
        with QSignalBlocker(self.models):
            self.models.clear()
            now = datetime.now().astimezone()
            for card in models.cards:
                name = card_name(card, now)
                if card.id == models.chosen:
                    name = translate("Learn genres", "{model}  ✓ in use", model=name)
                self.models.addItem(name, card.id)
            self.models.setCurrentIndex(max(0, self.models.findData(wanted)))
        self._show_model()
        self._show_view()

    def show_guessed(
        self, guessed: Mapping[str, int], unknown: int, tracks: int, surest: int
    ) -> None:
        """Show how many tracks without a genre tag are guessed to be what, and how many not.

        Parameters
        ----------
        guessed : mapping of str to int
        unknown : int
        tracks : int
            In the library.
        surest : int
            How many of the guesses Tidy up proposes.
        """
        self._guessed = guessed, unknown, tracks, surest
        self._show_use()

    def _show_use(self) -> None:
        used = bool(self._models.chosen) and self.model_id() == self._models.chosen
        self.result.in_library.show_guessed(*self._guessed, in_use=used)

    def show_details(self, details: Details) -> None:
        """Show how a network was trained and what it looked at, if it is still looked at."""
        if details.model_id == self.model_id():
            self.result.show_details(details.epochs, details.pictures)

    def model_id(self) -> str:
        """Return which model is looked at; empty where there is none."""
        return str(self.models.currentData() or "")

    def card(self) -> ModelCard | None:
        """Return the model that is looked at."""
        return self._models.card(self.model_id())

    def apply_theme(self, tokens: Tokens) -> None:
        for view in (self.setup, self.progress, self.result, self.trial):
            view.apply_theme(tokens)
        self.more.setIcon(icon("more", tokens))

    def state(self) -> dict[str, Any]:
        return {**self.setup.state(), "details": self.result.details.open}

    def restore(self, state: dict[str, Any]) -> None:
        if state:
            self.setup.restore(state)
            self.result.details.set_open(state.get("details") is True)

    # ---- inside

    def _make_top(self) -> None:
        self._heading = QLabel(translated("Learn genres", HEADING), self)
        self._heading.setProperty("role", "heading")
        self._heading.setObjectName("page-heading")
        self.again = QPushButton(translate("Learn genres", "Learn again…"), self)
        self.again.clicked.connect(self._open_setup)
        self.try_it = QPushButton(translate("Learn genres", "Try it on other music…"), self)
        self.try_it.clicked.connect(self._open_trial)
        self.models = QComboBox(self)
        self.models.setAccessibleName(
            translate("Learn genres", "Models", comment="Trained ones, to choose from")
        )
        self.models.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.models.currentIndexChanged.connect(self._show_model)
        self.use = QPushButton(translate("Learn genres", "Use this model"), self)
        self.use.clicked.connect(lambda: self.choose_requested.emit(self.model_id()))
        self.more = QToolButton(self)
        self.more.setAccessibleName(translate("Learn genres", "More about this model"))
        self.more.setToolTip(translate("Learn genres", "Report, plots, delete"))
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self.more)
        give_letters(menu)
        self._add_action(
            menu,
            translate("Learn genres", "Open the report"),
            lambda card: self.report_requested.emit(card.id),
        )
        self._add_action(
            menu, translate("Learn genres", "Save the report…"), self.save_report_requested.emit
        )
        self._add_action(
            menu,
            translate("Learn genres", "Save the plots as pictures…"),
            self.save_plots_requested.emit,
        )
        menu.addSeparator()
        self._add_action(
            menu, translate("Learn genres", "Delete this model…"), self.delete_requested.emit
        )
        self.more.setMenu(menu)

    def _add_action(self, menu: QMenu, name: str, answer: Any) -> None:
        action = QAction(name, menu)

        def act() -> None:
            card = self.card()
            if card is not None:
                answer(card)

        action.triggered.connect(act)
        menu.addAction(action)

    def _lay_out(self) -> None:
        beside = MARGIN - EDGE
        top = QHBoxLayout()
        top.setContentsMargins(0, 0, beside, 0)
        top.setSpacing(12)
        top.addWidget(self._heading)
        top.addStretch(1)
        top.addWidget(self.try_it)
        top.addWidget(self.again)
        self._model_row = QWidget(self)
        row = QHBoxLayout(self._model_row)
        row.setContentsMargins(0, 0, beside, 0)
        row.setSpacing(8)
        row.addWidget(self.models, 1)
        row.addWidget(self.use)
        row.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 10, EDGE, 0)
        layout.setSpacing(10)
        layout.addLayout(top)
        layout.addWidget(self._model_row)
        layout.addWidget(self._views, 1)

    def _wire(self) -> None:
        setup, progress = self.setup, self.progress
        setup.changed.connect(self._ask_summary)
        setup.train_requested.connect(self._train)
        setup.back_requested.connect(self._close_setup)
        self.trial.back_requested.connect(self._close_trial)
        progress.again_requested.connect(self._repeat)
        progress.change_requested.connect(self._open_setup)
        progress.back_requested.connect(self._close_run)
        self.result.threshold_chosen.connect(
            lambda threshold: self.threshold_chosen.emit(self.model_id(), threshold)
        )

    def _show_view(self) -> None:
        if self._run is not None and not self._wants_setup:
            view: QWidget = self.progress
        elif self._models.cards and self._wants_trial:
            view = self.trial
        elif self._models.cards and not self._wants_setup:
            view = self.result
        else:
            view = self.setup
        self._model_row.setVisible(view is self.result)
        for button in (self.again, self.try_it):
            button.setVisible(view is self.result)
        for part in (self.setup, self.progress):
            part.show_way_back(bool(self._models.cards))
        if view is not self._views.currentWidget():
            self._views.setCurrentWidget(view)

    def _show_model(self) -> None:
        card = self.card()
        if card is None:
            return
        used = card.id == self._models.chosen
        self.use.setVisible(not used)
        self.result.show_card(card, self._models.threshold if used else None)
        self._show_use()
        if card.kind == "cnn":
            self.details_requested.emit(card.id)

    def _open_setup(self) -> None:
        self._wants_setup = True
        if self._run is not None and self._run.standing != "running":
            self._run = None
        self._show_view()
        self.setup.begin()
        self._ask_summary(again=True)

    def _open_trial(self) -> None:
        card = self.card()
        if card is not None:
            self._wants_trial = True
            self.trial.show_card(card)
            self._show_view()
            self.trial.choose.setFocus()

    def _close_trial(self) -> None:
        self._wants_trial = False
        self._show_view()
        self.try_it.setFocus()

    def _close_run(self) -> None:
        self._run = None
        self._show_view()

    def _close_setup(self) -> None:
        self._wants_setup = False
        self._show_view()

    def _ask_summary(self, *, again: bool = False) -> None:
        source, options = self.setup.source(), self.setup.options()
        asked = (source, options.smallest_class, options.small_classes)
        if source is None or self.view() is not self.setup or not self.isVisible():
            return
        if again or asked != self._asked_for:
            self._asked_for = asked
            self.setup.show_looking()
            self.summarise_requested.emit(source, options)

    def _train(self) -> None:
        source = self.setup.source()
        if source is not None:
            self.train_requested.emit(source, self.setup.options())

    def _repeat(self) -> None:
        if self._run is not None:
            self.train_requested.emit(self._run.source, self._run.options)

    def show_summary(self, summary: DataSummary) -> None:
        """Show what there is to learn from."""
        self.setup.show_summary(summary)

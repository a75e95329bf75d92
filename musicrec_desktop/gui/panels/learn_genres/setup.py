"""What genres are to be learnt from, what that holds, and how: the first step."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.genres import (
    SMALLEST_CLASS,
    DataSummary,
    GenreSource,
    ModelChoice,
    SmallClasses,
    TrainingOptions,
)
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.learn_genres.found import GenreFound, Genres
from musicrec_desktop.gui.panels.learn_genres.network import GenreNetwork
from musicrec_desktop.gui.panels.learn_genres.source_form import GenreSourceForm
from musicrec_desktop.gui.widgets.forms.form_row import FormRow
from musicrec_desktop.gui.widgets.forms.number_field import NumberField
from musicrec_desktop.gui.widgets.layout.guided_steps import GuidedSteps
from musicrec_desktop.gui.widgets.layout.page_scroll import PageScroll
from musicrec_desktop.gui.widgets.layout.titled_card import TitledCard, Words
from musicrec_desktop.gui.words.genre import network_time_line
from musicrec_desktop.services.genre.network_time import NetworkTime

ASK_AFTER_MS = 250  # while a number is being typed
WIDE = 780  # pixels, from which both cards stand beside each other
LEAST_SIZE, MOST_SIZE = 3, 1000
MODELS: dict[ModelChoice, str] = {
    "auto": to_translate("Learn genres", "Both, and keep the better one"),
    "classic": to_translate("Learn genres", "Classical models: seconds"),
    "cnn": to_translate("Learn genres", "A neural network: minutes to hours"),
}
SMALL: dict[SmallClasses, str] = {
    "merge": to_translate("Learn genres", "combined as “Other”"),
    "leave out": to_translate("Learn genres", "left out"),  # no words: as it is kept
}
INTRO = to_translate(
    "Learn genres",
    "Labelled music teaches the program what your genres sound like. It then guesses the genre "
    "of everything that has none. Your files are not changed.",
)
STEPS = (
    to_translate("Learn genres", "Music"),
    to_translate("Learn genres", "Genres"),
    to_translate("Learn genres", "Model"),
)
MUSIC, GENRES, MODEL = range(len(STEPS))
TALL = 700  # pixels, from which all of it is seen at once, one below the other
ONLY_CLASSIC = to_translate(
    "Learn genres",
    "Without the packages of the neural network, classical models are compared with each other.",
)
NO_NETWORK = to_translate("Learn genres", "The neural network needs packages that are not here.")


class GenreSetup(QWidget):
    """The form, what it would learn from, and the button that begins.

    Where there is room for all of it neither beside nor below each other, it is gone
    through step by step: the music, its genres, the model.

    Signals
    -------
    changed()
        Something else is to be learnt from.
    train_requested(), back_requested()
    outside_requested(DataSummary)
        Which files are not learnt from, and why.
    """

    changed = Signal()
    train_requested = Signal()
    back_requested = Signal()
    outside_requested = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._missing = ""
        self._stepwise = self._way_back = False
        self._later = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._later.timeout.connect(self.changed)
        self._scroll = PageScroll(self)
        inside = QWidget(self)
        inside.setObjectName("content")
        self._form_card = TitledCard(
            translate("Learn genres", "Learn from", comment="What: a choice follows"), inside
        )
        self._make_form()
        self.found = GenreFound(tokens, inside)
        self.found.outside_requested.connect(self.outside_requested)
        self.found.fewer_requested.connect(self.smallest.setValue)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._form_card, 1)
        self._columns.addWidget(self.found, 1)
        self._intro = Words(translated("Learn genres", INTRO), "secondary", inside)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 0, 20)
        layout.setSpacing(12)
        layout.addWidget(self._intro)
        layout.addLayout(self._columns)
        layout.addStretch(1)
        self._scroll.setWidget(inside)
        self._make_steps()
        self.apply_theme(tokens)
        self._source_changed()

    # ---- what is asked for

    def source(self) -> GenreSource | None:
        """Return what is to be learnt from; None while no folder is chosen."""
        return self.sources.source()

    def options(self) -> TrainingOptions:
        """Return how it is to be learnt."""
        return TrainingOptions(
            model=self.model.currentData(),
            small_classes=self.small.currentData(),
            smallest_class=self.smallest.value(),
        )

    def state(self) -> dict[str, Any]:
        """Return, as JSON can hold it, what is chosen."""
        return {
            **self.sources.state(),
            "model": self.model.currentData(),
            "small": self.small.currentData(),
            "smallest": self.smallest.value(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Choose what :meth:`state` said; what is not understood is left out."""
        self.sources.restore(state)
        for box, name in ((self.model, "model"), (self.small, "small")):
            place = box.findData(state.get(name))
            if place >= 0:
                box.setCurrentIndex(place)
        smallest = state.get("smallest")
        if isinstance(smallest, int):
            self.smallest.setValue(smallest)

    # ---- what is shown

    def show_looking(self, progress: Progress | None = None) -> None:
        """Say that somebody looks."""
        self.found.show_looking(progress)
        self._refresh()

    def show_summary(self, summary: DataSummary) -> None:
        """Show what there is to learn from."""
        self.found.show_summary(summary)
        self._refresh()

    def show_problem(self, said: str, enough: int = 0, genres: Genres = ()) -> None:
        """Say why nothing can be learnt from it, and what to do; see :class:`GenreFound`."""
        self.found.show_problem(said, enough, genres, self.smallest.value())
        self._refresh()

    def show_network_missing(
        self, said: str, command: str = "", *, installable: bool = False, megabytes: int = 0
    ) -> None:
        """Say why no network can be trained here; see :meth:`GenreNetwork.show_missing`."""
        self._missing = said
        self.network.show_missing(said, command, installable=installable, megabytes=megabytes)
        self._refresh()

    def show_network_time(self, time: NetworkTime) -> None:
        """Say how long a network would take, where one can be trained and is asked for."""
        self.network_time.setText(network_time_line(time))
        self._refresh()

    def begin(self) -> None:
        """Go to the top, or the first step, and let it be chosen what to learn from."""
        self.steps.go_to(0)
        self._scroll.verticalScrollBar().setValue(0)
        self.sources.kind.setFocus()

    def show_way_back(self, there: bool) -> None:
        """Offer to go back to the models there are."""
        self._way_back = there
        self._show_step()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.found.apply_theme(tokens)
        self.sources.apply_theme(tokens)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)
        stepwise = not wide and self.height() < TALL
        if stepwise != self._stepwise:
            self._stepwise = stepwise
            self._place_buttons()
            self._show_step()

    # ---- inside

    def _make_steps(self) -> None:
        self.steps = GuidedSteps([translated("Learn genres", step) for step in STEPS], self)
        self.steps.changed.connect(self._step_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.steps)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self.steps.foot)
        self._show_step()

    def _place_buttons(self) -> None:
        """Put them at the end of the form, or below the steps, which takes them from there."""
        if self._stepwise:
            self.steps.row.insertWidget(0, self.back)
            self.steps.row.addWidget(self.train)
        else:
            self._buttons.insertWidget(0, self.train)
            self._buttons.addWidget(self.back)

    def _step_changed(self) -> None:
        self._show_step()
        self._scroll.verticalScrollBar().setValue(0)
        if self.train.isVisible() and self.train.isEnabled():
            self.train.setFocus()

    def _show_step(self) -> None:
        """Show what belongs to the present step, or all where there is room for it."""
        every, now = not self._stepwise, self.steps.now
        self.steps.setVisible(not every)
        self.steps.foot.setVisible(not every)
        of_steps = (
            (self._intro, self.sources),
            (self._genres_part, self.found),
            (self._model_part,),
        )
        for step, parts in enumerate(of_steps):
            for part in parts:
                part.setVisible(every or step == now)
        self._form_card.show_title(self._title_of(MUSIC if every else now))
        self._offer_next()
        self.train.setVisible(every or now == MODEL)
        self.back.setVisible(self._way_back and (every or now == MUSIC))

    def _offer_next(self) -> None:
        """Let nobody choose a model for what nothing can be learnt from."""
        known = self.found.summary is not None
        self.steps.after.setEnabled(known if self.steps.now == GENRES else bool(self.source()))
        self.steps.tabs[MODEL].setEnabled(known or self.steps.now == MODEL)

    def _title_of(self, step: int) -> str:
        if step == MUSIC:
            return translate("Learn genres", "Learn from", comment="What: a choice follows")
        return translated("Learn genres", STEPS[step])

    def _make_form(self) -> None:
        self.sources = GenreSourceForm(self)
        self.sources.changed.connect(self._source_changed)
        self.smallest = NumberField(self)
        self.smallest.setRange(LEAST_SIZE, MOST_SIZE)
        self.smallest.setValue(SMALLEST_CLASS)
        self.smallest.setFixedWidth(84)
        self.smallest.setAccessibleName(translate("Learn genres", "Minimum tracks per genre"))
        self.smallest.valueChanged.connect(self._later.start)
        self.small = self._box(SMALL, translate("Learn genres", "What to do with smaller genres"))
        self.small.currentIndexChanged.connect(self._later.start)
        self.model = self._box(MODELS, translate("Learn genres", "Which model"))
        self.model.currentIndexChanged.connect(self._refresh)
        self.network = GenreNetwork(self)
        self.network_time = Words("", "muted", self)
        self.train = QPushButton(
            translate("Learn genres", "Learn", comment="A button: begin"), self
        )
        self.train.setProperty("role", "primary")
        self.train.setMinimumHeight(36)
        self.train.setMinimumWidth(120)
        self.train.clicked.connect(self.train_requested)
        self.back = QPushButton(translate("Learn genres", "Back to the models"), self)
        self.back.clicked.connect(self.back_requested)
        self._lay_out_form()

    def _lay_out_form(self) -> None:
        fewest = translate("Learn genres", "Minimum tracks per genre")
        smaller = translate("Learn genres", "Smaller genres", comment="are: a choice follows")
        model = translated("Learn genres", STEPS[MODEL])
        self._genres_part = self._part(
            FormRow(fewest, self.smallest, "", self), FormRow(smaller, self.small, "", self)
        )
        self._model_part = self._part(
            FormRow(model, self.model, "", self), self.network_time, self.network
        )
        self._buttons = QHBoxLayout()
        self._buttons.addWidget(self.train)
        self._buttons.addStretch(1)
        self._buttons.addWidget(self.back)
        body = self._form_card.body
        for part in (self.sources, self._genres_part, self._model_part):
            body.addWidget(part)
        body.addLayout(self._buttons)
        body.addStretch(1)

    def _part(self, *rows: QWidget) -> QWidget:
        """Put the rows of a step below each other."""
        part = QWidget(self)
        layout = QVBoxLayout(part)
        layout.setContentsMargins(0, 2, 0, 0)
        layout.setSpacing(10)
        for row in rows:
            layout.addWidget(row)
        return part

    def _box(self, choices: dict[Any, str], name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setMinimumWidth(120)
        for value, said in choices.items():
            box.addItem(translated("Learn genres", said), value)
        return box

    def _source_changed(self) -> None:
        if self.source() is None:
            self.found.show_nothing()
            self._refresh()
        self._later.start()

    def _refresh(self) -> None:
        """Offer what can be done now."""
        model: ModelChoice = self.model.currentData()
        stuck = model == "cnn" and bool(self._missing)
        notes = {"auto": ONLY_CLASSIC, "cnn": NO_NETWORK}
        note = notes.get(model, "") if self._missing else ""
        self.network.show_wanted(translated("Learn genres", note) if note else "")
        known = self.found.summary is not None
        timed = known and model != "classic" and not self._missing
        self.network_time.setVisible(timed and bool(self.network_time.text()))
        able = known and not stuck
        self._offer_next()
        self.train.setEnabled(able)
        self.train.setProperty("role", "primary" if able else None)
        self.train.style().polish(self.train)

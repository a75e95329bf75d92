"""What genres are to be learnt from, what that holds, and how: the first step."""

from __future__ import annotations

from typing import Any, get_args

from PySide6.QtCore import QStandardPaths, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFileDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.genres import (
    SMALLEST_CLASS,
    DataSummary,
    GenreSource,
    ModelChoice,
    SmallClasses,
    SourceKind,
    TrainingOptions,
)
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.genre_words import outside, summary_headline, summary_notes
from musicrec_desktop.gui.icons import icon
from musicrec_desktop.gui.panels.genre_bars import balance_bars
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.widgets.bar_chart import BarChart
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.number_field import NumberField
from musicrec_desktop.gui.widgets.titled_card import TitledCard, Words

ASK_AFTER_MS = 250  # while a number is being typed
WIDE = 780  # pixels, from which both cards stand beside each other
LEAST_SIZE, MOST_SIZE = 3, 1000
SOURCES: dict[SourceKind, str] = {
    "library": to_translate("Learn genres", "The genre tags of my library"),
    "folder": to_translate("Learn genres", "A folder that holds a folder for each genre"),
    "fma": to_translate("Learn genres", "FMA: its audio folder with tracks.csv"),
}
MODELS: dict[ModelChoice, str] = {
    "auto": to_translate("Learn genres", "Both, and keep the better one"),
    "classic": to_translate("Learn genres", "Classical models: seconds"),
    "cnn": to_translate("Learn genres", "A neural network: minutes"),
}
SMALL: dict[SmallClasses, str] = {
    "merge": to_translate("Learn genres", "put together as “Other”"),
    "leave out": to_translate("Learn genres", "left out"),  # no words: as it is kept
}
INTRO = to_translate(
    "Learn genres",
    "Labelled music teaches the program what your genres sound like. It then guesses the genre "
    "of everything that has none. Your files are not changed.",
)
CHOOSE_FOLDER = to_translate("Learn genres", "Choose a folder to see what can be learnt from it.")
ONLY_CLASSIC = to_translate(
    "Learn genres", "As it is, classical models are compared with each other."
)
LOOKING = to_translate("Learn genres", "Looking at what is there…")


class GenreSetup(QScrollArea):
    """The form, what it would learn from, and the button that begins.

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
        self._folders: dict[SourceKind, str] = {}
        self._summary: DataSummary | None = None
        self._missing = ""
        self._later = QTimer(self, singleShot=True, interval=ASK_AFTER_MS)
        self._later.timeout.connect(self.changed)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        inside = QWidget(self)
        inside.setObjectName("content")
        self._form_card = TitledCard(
            translate("Learn genres", "Learn from", comment="What: a choice follows"), inside
        )
        self._make_form()
        self._found_card = TitledCard(
            translate("Learn genres", "What there is to learn from"), inside
        )
        self._make_found(tokens)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(16)
        self._columns.addWidget(self._form_card, 1)
        self._columns.addWidget(self._found_card, 1)
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(0, 0, 12, 20)
        layout.setSpacing(12)
        layout.addWidget(Words(translated("Learn genres", INTRO), "secondary", inside))
        layout.addLayout(self._columns)
        layout.addStretch(1)
        self.setWidget(inside)
        self.apply_theme(tokens)
        self._kind_changed()

    # ---- what is asked for

    def source(self) -> GenreSource | None:
        """Return what is to be learnt from; None while no folder is chosen."""
        kind: SourceKind = self.kind.currentData()
        folder = self._folders.get(kind, "")
        return None if kind != "library" and not folder else GenreSource(kind, folder)

    def options(self) -> TrainingOptions:
        """Return how it is to be learnt."""
        return TrainingOptions(
            model=self.model.currentData(),
            small_classes=self.small.currentData(),
            smallest_class=self.smallest.value(),
        )

    def set_folder(self, kind: SourceKind, folder: str) -> None:
        """Learn from a folder."""
        self._folders[kind] = folder
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self._kind_changed()

    def state(self) -> dict[str, Any]:
        """Return, as JSON can hold it, what is chosen."""
        return {
            "kind": self.kind.currentData(),
            "folders": dict(self._folders),
            "model": self.model.currentData(),
            "small": self.small.currentData(),
            "smallest": self.smallest.value(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        """Choose what :meth:`state` said; what is not understood is left out."""
        folders = state.get("folders")
        if isinstance(folders, dict):
            known = set(get_args(SourceKind))
            self._folders = {k: v for k, v in folders.items() if k in known and isinstance(v, str)}
        for box, name in ((self.kind, "kind"), (self.model, "model"), (self.small, "small")):
            place = box.findData(state.get(name))
            if place >= 0:
                box.setCurrentIndex(place)
        smallest = state.get("smallest")
        if isinstance(smallest, int):
            self.smallest.setValue(smallest)
        self._kind_changed()

    # ---- what is shown

    def show_looking(self, progress: Progress | None = None) -> None:
        """Say that somebody looks."""
        self._summary = None
        label = progress.label if progress is not None else ""
        self._headline.setText(f"{label}…" if label else translated("Learn genres", LOOKING))
        self._bar.setVisible(True)
        self._bar.setRange(0, progress.total if progress is not None else 0)
        self._bar.setValue(progress.done if progress is not None else 0)
        self._show_found(None)

    def show_summary(self, summary: DataSummary) -> None:
        """Show what there is to learn from."""
        self._summary = summary
        self._bar.hide()
        self._headline.setText(summary_headline(summary))
        self._show_found(summary)

    def show_problem(self, said: str) -> None:
        """Say why nothing can be learnt from it, and what to do."""
        self._summary = None
        self._bar.hide()
        self._headline.setText(translate("Learn genres", "This is not enough to learn from"))
        self._show_found(None)
        self.notes.setText(said)

    def show_network_missing(self, said: str) -> None:
        """Say why no network can be trained here; empty where one can."""
        self._missing = said
        self._refresh()

    def show_way_back(self, there: bool) -> None:
        """Offer to go back to the models there are."""
        self.back.setVisible(there)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.classes.apply_theme(tokens)
        self.choose.setIcon(icon("folders", tokens))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = self.viewport().width() >= WIDE
        directions = QBoxLayout.Direction
        self._columns.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    # ---- inside

    def _make_form(self) -> None:
        self.kind = self._box(SOURCES, translate("Learn genres", "What to learn from"))
        self.kind.currentIndexChanged.connect(self._kind_changed)
        self.kind.activated.connect(self._kind_chosen)
        self.choose = QPushButton(translate("Learn genres", "Choose folder…"), self)
        self.choose.clicked.connect(self.choose_folder)
        self._folder = ElidedLabel(self)
        self._folder.setProperty("role", "secondary")
        self.smallest = NumberField(self)
        self.smallest.setRange(LEAST_SIZE, MOST_SIZE)
        self.smallest.setValue(SMALLEST_CLASS)
        self.smallest.setMaximumWidth(72)
        self.smallest.setAccessibleName(translate("Learn genres", "Fewest tracks of a genre"))
        self.smallest.valueChanged.connect(self._later.start)
        self.small = self._box(SMALL, translate("Learn genres", "What becomes of smaller genres"))
        self.small.currentIndexChanged.connect(self._later.start)
        self.model = self._box(MODELS, translate("Learn genres", "Which model"))
        self.model.currentIndexChanged.connect(self._refresh)
        self._model_note = Words("", "muted", self)
        self.train = QPushButton(
            translate("Learn genres", "Learn", comment="A button: begin"), self
        )
        self.train.setProperty("role", "primary")
        self.train.setMinimumHeight(36)
        self.train.setMinimumWidth(120)
        self.train.clicked.connect(self.train_requested)
        self.back = QPushButton(translate("Learn genres", "Back to the models"), self)
        self.back.clicked.connect(self.back_requested)
        self.back.hide()
        self._lay_out_form()

    def _lay_out_form(self) -> None:
        folder = QHBoxLayout()
        folder.setSpacing(8)
        folder.addWidget(self.choose)
        folder.addWidget(self._folder, 1)
        sizes = QHBoxLayout()
        sizes.setSpacing(8)
        sizes.addWidget(
            QLabel(translate("Learn genres", "under", comment="[under] 10 tracks: left out"), self)
        )
        sizes.addWidget(self.smallest)
        sizes.addWidget(
            QLabel(
                translate("Learn genres", "tracks:", comment="under 10 [tracks:] left out"), self
            )
        )
        sizes.addWidget(self.small, 1)
        form = QFormLayout()
        form.setVerticalSpacing(12)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        buttons = QHBoxLayout()
        buttons.addWidget(self.train)
        buttons.addStretch(1)
        buttons.addWidget(self.back)
        body = self._form_card.body
        body.addWidget(self.kind)
        body.addLayout(folder)
        form.addRow(translate("Learn genres", "Genres"), sizes)
        form.addRow(translate("Learn genres", "Model"), self.model)
        body.addLayout(form)
        body.addWidget(self._model_note)
        body.addStretch(1)
        body.addLayout(buttons)

    def _make_found(self, tokens: Tokens) -> None:
        self._headline = QLabel(self)
        self._headline.setProperty("role", "secondary")
        self._headline.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(
            translate("Learn genres", "Progress of looking at labelled music")
        )
        self._bar.hide()
        self.classes = BarChart(
            translate("Learn genres", "Tracks of each genre"), "timbre", tokens, self
        )
        self.notes = Words("", "small", self)
        self.outside = QPushButton(self)
        self.outside.setProperty("role", "link")
        self.outside.clicked.connect(lambda: self.outside_requested.emit(self._summary))
        body = self._found_card.body
        body.addWidget(self._headline)
        body.addWidget(self._bar)
        body.addWidget(self.classes)
        body.addWidget(self.notes)
        row = QHBoxLayout()
        row.addWidget(self.outside)
        row.addStretch(1)
        body.addLayout(row)
        body.addStretch(1)
        self._show_found(None)

    def _box(self, choices: dict[Any, str], name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setMinimumWidth(120)
        for value, said in choices.items():
            box.addItem(translated("Learn genres", said), value)
        return box

    def _kind_chosen(self) -> None:
        if self.source() is None:
            self.choose_folder()

    def choose_folder(self) -> None:
        """Ask for the folder to learn from."""
        kind: SourceKind = self.kind.currentData()
        music = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.MusicLocation)
        start = self._folders.get(kind, music)
        folder = QFileDialog.getExistingDirectory(
            self, translated("Learn genres", SOURCES[kind]), start
        )
        if folder:
            self.set_folder(kind, folder)

    def _kind_changed(self) -> None:
        kind: SourceKind = self.kind.currentData()
        by_folder = kind != "library"
        self.choose.setVisible(by_folder)
        self._folder.setVisible(by_folder)
        self._folder.setText(display_path(self._folders.get(kind, "")))
        if self.source() is None:
            self._summary = None
            self._headline.setText(translated("Learn genres", CHOOSE_FOLDER))
            self._bar.hide()
            self._show_found(None)
        self._later.start()

    def _show_found(self, summary: DataSummary | None) -> None:
        self.classes.setVisible(summary is not None)
        if summary is not None:
            self.classes.show_bars(balance_bars(summary.classes, summary.grouped_by))
        self.notes.setText("" if summary is None else "\n\n".join(summary_notes(summary)))
        said = "" if summary is None else outside(summary)
        self.outside.setVisible(bool(said))
        self.outside.setText(translate("Learn genres", "Not learnt from: {files}…", files=said))
        self._refresh()

    def _refresh(self) -> None:
        """Offer what can be done now."""
        model: ModelChoice = self.model.currentData()
        stuck = model == "cnn" and bool(self._missing)
        only_classic = translated("Learn genres", ONLY_CLASSIC)
        notes = {"auto": f"{only_classic} {self._missing}", "cnn": self._missing}
        self._model_note.setText(notes.get(model, "") if self._missing else "")
        able = self._summary is not None and not stuck
        self.train.setEnabled(able)
        self.train.setProperty("role", "primary" if able else None)
        self.train.style().polish(self.train)

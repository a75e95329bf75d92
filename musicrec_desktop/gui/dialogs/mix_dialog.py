"""A mix by a recipe: how long, how lively, in which tempo, from when; then heard or kept."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.discovery import CURVES, MixRecipe
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.dialog_size import open_at
from musicrec_desktop.gui.discovery_words import energy_word, mix_title
from musicrec_desktop.gui.text import count, long_duration
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.widgets.chosen_tracks import (
    ChosenTracksButtons,
    ChosenTracksTable,
    measures,
)
from musicrec_desktop.gui.widgets.number_field import NumberField
from musicrec_desktop.services.discovery.mixing import MadeMix

CURVE_NAMES = {
    "As it comes": "",
    "Calm": "calm",
    "Lively": "lively",
    "From calm to lively": "calm-lively",
    "From lively to calm": "lively-calm",
    "Calm, lively and back": "calm-lively-calm",
    "Lively, calm and back": "lively-calm-lively",
}
ANY = "any"
SLOWEST_BPM, QUICKEST_BPM = 40, 240
FIRST_DECADE, LAST_DECADE = 1920, 2020
MOST_TRACKS, MOST_MINUTES = 500, 1440
USUAL_TRACKS, USUAL_MINUTES = 25, 60
COLUMNS = ("Title", "Artist", "BPM", "Key", "Time", "")


class MixDialog(QDialog):
    """Asks for a recipe and shows what comes of it.

    Parameters
    ----------
    must : list of Track
        Tracks that the mix is to hold.

    Signals
    -------
    make_requested(MixRecipe)
    """

    make_requested = Signal(object)

    def __init__(self, must: list[Track], tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._must = must
        self.setWindowTitle("New mix")
        self._make_fields()
        self.tracks = ChosenTracksTable("Tracks of the mix", COLUMNS, (0, 1), self)
        self.said = QLabel(self)
        self.said.setProperty("role", "secondary")
        self.said.setWordWrap(True)
        self._make_buttons(tokens)
        self._lay_out()
        self._show_ready()
        open_at(self, 880, 640)

    # ---- what it is told

    def show_mix(self, mix: MadeMix) -> None:
        """Show what the recipe brought."""
        self.tracks.show_texts(
            [
                (track.title, track.artist, *measures(track), energy_word(energy))
                for track, energy in zip(mix.tracks, mix.energies, strict=True)
            ]
        )
        self.buttons.show_tracks(mix.tracks)
        wanted = self.recipe().tracks
        few = wanted is not None and len(mix.tracks) < wanted
        self.said.setText(
            f"{mix_title(mix.name)}: {count(len(mix.tracks), 'track')}, "
            f"{long_duration(mix.seconds)}." + (" No more tracks fit the recipe." if few else "")
        )
        self._show_ready()

    def show_problem(self, sentence: str) -> None:
        """Say why there is no mix."""
        self.said.setText(sentence)
        self._show_ready()

    def recipe(self) -> MixRecipe:
        """Return the recipe as it stands in the fields."""
        by_tracks = self.unit.currentIndex() == 0
        low, high = self.slowest.value(), self.quickest.value()
        limits = (float(low), float(high)) if (low, high) != (SLOWEST_BPM, QUICKEST_BPM) else None
        decade = self.decade.currentData()
        return MixRecipe(
            tracks=self.number.value() if by_tracks else None,
            seconds=None if by_tracks else 60.0 * self.number.value(),
            curve=CURVES.get(self.curve.currentData(), ()),
            tempo_bpm=limits,
            walk_keys=self.keys.isChecked(),
            decades=() if decade is None else (decade,),
            genres=_names(self.genres.text()),
            without_artists=_names(self.without.text()),
            must=tuple(track.id for track in self._must),
        )

    # ---- what it does

    def _make(self) -> None:
        self.said.setText("Choosing tracks…")
        self.make.setEnabled(False)
        self.make_requested.emit(self.recipe())

    def _unit_changed(self, index: int) -> None:
        self.number.setRange(1, MOST_MINUTES if index else MOST_TRACKS)
        self.number.setValue(USUAL_MINUTES if index else USUAL_TRACKS)

    def _show_ready(self) -> None:
        self.make.setEnabled(True)

    # ---- making

    def _make_fields(self) -> None:
        self.number = NumberField(self)
        self.number.setAccessibleName("Length of the mix")
        self.unit = QComboBox(self)
        self.unit.addItems(["tracks", "minutes"])
        self.unit.setAccessibleName("Unit of the length")
        self.unit.currentIndexChanged.connect(self._unit_changed)
        self._unit_changed(0)
        self.curve = QComboBox(self)
        for said, name in CURVE_NAMES.items():
            self.curve.addItem(said, name)
        self.curve.setAccessibleName("Mood")
        self.slowest = self._tempo("Slowest tempo", SLOWEST_BPM)
        self.quickest = self._tempo("Quickest tempo", QUICKEST_BPM)
        self.keys = QCheckBox("Each key fits the one before it", self)
        self.decade = QComboBox(self)
        self.decade.addItem(ANY, None)
        for year in range(LAST_DECADE, FIRST_DECADE - 1, -10):
            self.decade.addItem(f"{year}s", year)
        self.decade.setAccessibleName("Decade")
        self.genres = QLineEdit(self)
        self.genres.setPlaceholderText("any; several with commas")
        self.genres.setAccessibleName("Only these genres")
        self.without = QLineEdit(self)
        self.without.setPlaceholderText("nobody; several with commas")
        self.without.setAccessibleName("Without these artists")

    def _tempo(self, name: str, value: int) -> NumberField:
        field = NumberField(self)
        field.setRange(SLOWEST_BPM, QUICKEST_BPM)
        field.setValue(value)
        field.setSuffix(" BPM")
        field.setAccessibleName(name)
        return field

    def _make_buttons(self, tokens: Tokens) -> None:
        self.make = QPushButton("Make the mix", self)
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self._make)
        self.buttons = ChosenTracksButtons(tokens, self)

    def _lay_out(self) -> None:
        left, right = QFormLayout(), QFormLayout()
        left.addRow("Length", _beside(self.number, self.unit))
        left.addRow("Mood", self.curve)
        left.addRow("Tempo", _beside(self.slowest, QLabel("to", self), self.quickest))
        left.addRow("Keys", self.keys)
        right.addRow("Decade", self.decade)
        right.addRow("Genres", self.genres)
        right.addRow("Without", self.without)
        if self._must:
            titles = ", ".join(track.title for track in self._must)
            holding = QLabel(titles, self)
            holding.setTextFormat(Qt.TextFormat.PlainText)
            holding.setWordWrap(True)
            right.addRow("Holding", holding)
        fields = QHBoxLayout()
        fields.setSpacing(32)
        for form in (left, right):
            form.setSpacing(10)
            fields.addLayout(form, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.make)
        buttons.addStretch(1)
        buttons.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(fields)
        layout.addWidget(self.tracks, 1)
        layout.addWidget(self.said)
        layout.addLayout(buttons)


def _names(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row

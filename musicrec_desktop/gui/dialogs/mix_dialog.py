"""A mix by a recipe: how long, how lively, in which tempo, from when; then heard or kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.discovery import CURVES, MixRecipe
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.dialog_size import open_at
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.chosen_tracks import (
    ChosenTracksButtons,
    ChosenTracksTable,
    measures,
    track_headings,
)
from musicrec_desktop.gui.widgets.names_field import NamesField
from musicrec_desktop.gui.widgets.number_field import NumberField
from musicrec_desktop.gui.words.discovery import energy_word, mix_title
from musicrec_desktop.gui.words.text import long_duration
from musicrec_desktop.services.discovery.mixing import MadeMix

CURVE_NAMES = {
    to_translate("Mixes", "As it comes"): "",
    to_translate("Mixes", "Calm"): "calm",
    to_translate("Mixes", "Lively"): "lively",
    to_translate("Mixes", "From calm to lively"): "calm-lively",
    to_translate("Mixes", "From lively to calm"): "lively-calm",
    to_translate("Mixes", "Calm, lively and back"): "calm-lively-calm",
    to_translate("Mixes", "Lively, calm and back"): "lively-calm-lively",
}
ANY = to_translate("Mixes", "any", "Any decade")
HINT = to_translate(
    "Mixes", "Tracks that suit your taste, fit the recipe, and go well one after the other."
)
SLOWEST_BPM, QUICKEST_BPM = 40, 240
FIRST_DECADE, LAST_DECADE = 1920, 2020
MOST_TRACKS, MOST_MINUTES = 500, 1440
USUAL_TRACKS, USUAL_MINUTES = 25, 60


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
        self.setWindowTitle(translate("Mixes", "New mix"))
        self._make_fields()
        self.tracks = ChosenTracksTable(
            translate("Mixes", "Tracks of the mix"),
            [*track_headings(), translate("Music map", "Energy")],
            (0, 1),
            self,
        )
        self.tracks.doubleClicked.connect(lambda index: self.buttons.play_from(index.row()))
        self.said = QLabel(translated("Mixes", HINT), self)
        self.said.setProperty("role", "secondary")
        self.said.setWordWrap(True)
        self._make_buttons(tokens)
        self._lay_out()
        open_at(self, max(880, self.sizeHint().width()), 640)

    # ---- what it is told

    def show_mix(self, mix: MadeMix) -> None:
        """Show what the recipe brought."""
        self.tracks.show_texts(
            [
                (track.title, track.artist, *measures(track), energy_word(energy))
                for track, energy in zip(mix.tracks, mix.energies, strict=True)
            ]
        )
        self.buttons.show_tracks(mix.tracks, mix_title(mix.name))
        few = _falls_short(mix, self.recipe())
        said = translate(
            "Mixes",
            "{name}: {tracks}, {time}.",
            name=mix_title(mix.name),
            tracks=translate("Counts", "%n track(s)", n=len(mix.tracks)),
            time=long_duration(mix.seconds),
        )
        self.said.setText(
            f"{said} {translate('Mixes', 'No more tracks fit the recipe.')}" if few else said
        )

    def show_problem(self, sentence: str) -> None:
        """Say why there is no mix; what another recipe brought is not left in its place."""
        self.tracks.show_texts([])
        self.buttons.show_tracks([])
        self.said.setText(sentence)

    def offer_names(self, genres: Sequence[str], artists: Sequence[str]) -> None:
        """Let the fields offer what the library holds."""
        self.genres.offer(genres)
        self.without.offer(artists)

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
            genres=self.genres.names(),
            without_artists=self.without.names(),
            must=tuple(track.id for track in self._must),
        )

    # ---- what it does

    def _make(self) -> None:
        self.said.setText(translate("Mixes", "Choosing tracks…"))
        self.make_requested.emit(self.recipe())

    def _unit_changed(self, index: int) -> None:
        self.number.setRange(1, MOST_MINUTES if index else MOST_TRACKS)
        self.number.setValue(USUAL_MINUTES if index else USUAL_TRACKS)

    # ---- making

    def _make_fields(self) -> None:
        self.number = NumberField(self)
        self.number.setAccessibleName(translate("Mixes", "Length of the mix"))
        self.unit = QComboBox(self)
        self.unit.addItems([translate("Mixes", "tracks"), translate("Mixes", "minutes")])
        self.unit.setAccessibleName(translate("Mixes", "Unit of the length"))
        self.unit.currentIndexChanged.connect(self._unit_changed)
        self._unit_changed(0)
        self.curve = QComboBox(self)
        for said, name in CURVE_NAMES.items():
            self.curve.addItem(translated("Mixes", said), name)
        self.curve.setAccessibleName(translate("Mixes", "Mood"))
        self.slowest = self._tempo(translate("Mixes", "Slowest tempo"), SLOWEST_BPM)
        self.quickest = self._tempo(translate("Mixes", "Quickest tempo"), QUICKEST_BPM)
        self.keys = QCheckBox(translate("Mixes", "Each key fits the one before it"), self)
        self.decade = QComboBox(self)
        self.decade.addItem(translated("Mixes", ANY, comment="Any decade"), None)
        for year in range(LAST_DECADE, FIRST_DECADE - 1, -10):
            self.decade.addItem(translate("Mixes", "{year}s", comment="A decade", year=year), year)
        self.decade.setAccessibleName(translate("Mixes", "Decade"))
        self.genres = NamesField(self)
        self.genres.setPlaceholderText(translate("Mixes", "any; several with commas"))
        self.genres.setAccessibleName(translate("Mixes", "Only these genres"))
        self.without = NamesField(self)
        self.without.setPlaceholderText(translate("Mixes", "nobody; several with commas"))
        self.without.setAccessibleName(translate("Mixes", "Without these artists"))

    def _tempo(self, name: str, value: int) -> NumberField:
        field = NumberField(self)
        field.setRange(SLOWEST_BPM, QUICKEST_BPM)
        field.setValue(value)
        field.setSuffix(translate("Units", " BPM", comment="After a number"))
        field.setAccessibleName(name)
        return field

    def _make_buttons(self, tokens: Tokens) -> None:
        self.make = QPushButton(translate("Mixes", "Make the mix"), self)
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self._make)
        self.buttons = ChosenTracksButtons(tokens, self)

    def _lay_out(self) -> None:
        left, right = QFormLayout(), QFormLayout()
        left.addRow(translate("Mixes", "Length"), _beside(self.number, self.unit))
        left.addRow(translate("Mixes", "Mood"), self.curve)
        left.addRow(
            translate("Mixes", "Tempo"),
            _beside(
                self.slowest,
                QLabel(translate("Mixes", "to", comment="From one tempo to another"), self),
                self.quickest,
            ),
        )
        left.addRow(translate("Mixes", "Keys", comment="Musical keys"), self.keys)
        right.addRow(translate("Mixes", "Decade"), self.decade)
        right.addRow(translate("Mixes", "Genres"), self.genres)
        right.addRow(
            translate("Mixes", "Without", comment="Artists whom the mix leaves out"), self.without
        )
        if self._must:
            titles = ", ".join(track.title for track in self._must)
            holding = QLabel(titles, self)
            holding.setTextFormat(Qt.TextFormat.PlainText)
            holding.setWordWrap(True)
            right.addRow(
                translate("Mixes", "Holding", comment="Tracks that the mix has to hold"), holding
            )
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


def _falls_short(mix: MadeMix, recipe: MixRecipe) -> bool:
    """Whether there is less than was asked for: by time, if one more track had had room."""
    if recipe.seconds is None:
        return len(mix.tracks) < (recipe.tracks or 0)
    longest = max((track.tags.duration_seconds or 0.0 for track in mix.tracks), default=0.0)
    return recipe.seconds - mix.seconds > longest / 2


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row

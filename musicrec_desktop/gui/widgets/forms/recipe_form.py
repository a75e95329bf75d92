"""The fields of a recipe for a mix."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QWidget

from musicrec_desktop.core.discovery import CURVES, MixRecipe
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.forms.held_tracks import HeldTracks
from musicrec_desktop.gui.widgets.forms.level_labels import level_labels
from musicrec_desktop.gui.widgets.forms.names_field import NamesField
from musicrec_desktop.gui.widgets.forms.number_field import NumberField

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
SLOWEST_BPM, QUICKEST_BPM = 40, 240
MOST_TRACKS, MOST_MINUTES = 500, 1440
USUAL_TRACKS, USUAL_MINUTES = 25, 60


class RecipeForm(QWidget):
    """Shows a recipe, and lets it be changed.

    Signals
    -------
    changed()
        Another recipe stands in the fields.
    """

    changed = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._make_fields(tokens)
        self._lay_out()
        for signal in (
            self.number.valueChanged,
            self.unit.currentIndexChanged,
            self.curve.currentIndexChanged,
            self.slowest.valueChanged,
            self.quickest.valueChanged,
            self.keys.toggled,
            self.decade.currentIndexChanged,
            self.genres.textChanged,
            self.artists.textChanged,
            self.without.textChanged,
            self.holding.changed,
        ):
            signal.connect(lambda *_: self.changed.emit())

    def recipe(self) -> MixRecipe:
        """Return the recipe as it stands in the fields."""
        by_tracks = self.unit.currentIndex() == 0
        low, high = sorted((self.slowest.value(), self.quickest.value()))
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
            artists=self.artists.names(),
            without_artists=self.without.names(),
            must=tuple(track.id for track in self.holding.tracks()),
        )

    def show_recipe(self, recipe: MixRecipe, held: Sequence[Track]) -> None:
        """Put a recipe into the fields, with the tracks that it has to hold."""
        self.unit.setCurrentIndex(0 if recipe.seconds is None else 1)
        length = recipe.tracks if recipe.seconds is None else recipe.seconds / 60
        self.number.setValue(round(length or USUAL_TRACKS))
        curve = next((name for name, each in CURVES.items() if each == tuple(recipe.curve)), "")
        self.curve.setCurrentIndex(max(0, self.curve.findData(curve)))
        low, high = recipe.tempo_bpm or (SLOWEST_BPM, QUICKEST_BPM)
        self.slowest.setValue(round(low))
        self.quickest.setValue(round(high))
        self.keys.setChecked(recipe.walk_keys)
        decade = recipe.decades[0] if recipe.decades else None
        if decade is not None and self.decade.findData(decade) < 0:
            self._add_decade(decade)
        self.decade.setCurrentIndex(max(0, self.decade.findData(decade)))
        for field, names in (
            (self.genres, recipe.genres),
            (self.artists, recipe.artists),
            (self.without, recipe.without_artists),
        ):
            field.setText(", ".join(names))
        self.holding.set_tracks(held)

    def offer_names(self, genres: Sequence[str], artists: Sequence[str]) -> None:
        """Let the fields offer what the library holds."""
        self.genres.offer(genres)
        self.artists.offer(artists)
        self.without.offer(artists)

    def offer_decades(self, years: Sequence[int]) -> None:
        """Offer the decades of the library, the latest first; the chosen one stays."""
        chosen = self.decade.currentData()
        blocked = self.decade.blockSignals(True)
        while self.decade.count() > 1:
            self.decade.removeItem(1)
        for year in sorted({*years, *([] if chosen is None else [chosen])}, reverse=True):
            self._add_decade(year)
        self.decade.setCurrentIndex(max(0, self.decade.findData(chosen)))
        self.decade.blockSignals(blocked)

    def _add_decade(self, year: int) -> None:
        self.decade.addItem(translate("Mixes", "{year}s", comment="A decade", year=year), year)

    def _unit_changed(self, index: int) -> None:
        self.number.setRange(1, MOST_MINUTES if index else MOST_TRACKS)
        self.number.setValue(USUAL_MINUTES if index else USUAL_TRACKS)

    def _make_fields(self, tokens: Tokens) -> None:
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
        self.decade.setAccessibleName(translate("Mixes", "Decade"))
        several = translate("Mixes", "any; separate with commas")
        self.genres = self._names(translate("Mixes", "Only these genres"), several)
        self.artists = self._names(translate("Mixes", "Only these artists"), several)
        nobody = translate("Mixes", "nobody; separate with commas")
        self.without = self._names(translate("Mixes", "Without these artists"), nobody)
        self.holding = HeldTracks(tokens, self)

    def _names(self, name: str, placeholder: str) -> NamesField:
        field = NamesField(self)
        field.setPlaceholderText(placeholder)
        field.setAccessibleName(name)
        return field

    def _tempo(self, name: str, value: int) -> NumberField:
        field = NumberField(self)
        field.setRange(SLOWEST_BPM, QUICKEST_BPM)
        field.setValue(value)
        field.setSuffix(translate("Units", " BPM", comment="After a number"))
        field.setAccessibleName(name)
        return field

    def _lay_out(self) -> None:
        left, right = QFormLayout(), QFormLayout()
        left.addRow(translate("Mixes", "Length"), _beside(self.number, self.unit))
        left.addRow(translate("Mixes", "Mood"), self.curve)
        to = QLabel(translate("Mixes", "to", comment="From one tempo to another"), self)
        left.addRow(translate("Mixes", "Tempo"), _beside(self.slowest, to, self.quickest))
        left.addRow(translate("Mixes", "Keys", comment="Musical keys"), self.keys)
        left.addRow(translate("Mixes", "Decade"), self.decade)
        right.addRow(translate("Mixes", "Genres"), self.genres)
        right.addRow(translate("Mixes", "Only by", comment="These artists"), self.artists)
        right.addRow(
            translate("Mixes", "Without", comment="Artists whom the mix leaves out"), self.without
        )
        for form in (left, right):
            level_labels(form, self)
        right.addRow(
            translate("Mixes", "Including", comment="Tracks that the mix has to hold"), self.holding
        )
        fields = QHBoxLayout(self)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(32)
        for form in (left, right):
            form.setSpacing(10)
            fields.addLayout(form, 1)


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row

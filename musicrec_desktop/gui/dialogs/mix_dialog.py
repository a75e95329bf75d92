"""A mix by a recipe: how long, how lively, in which tempo, from when; then heard or kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.discovery import MixRecipe
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.dialogs.recipe_name import RecipeNameDialog
from musicrec_desktop.gui.dialogs.track_list_dialog import MendingButtons, TrackListDialog
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.forms.recipe_form import RecipeForm
from musicrec_desktop.gui.widgets.tables.chosen_tracks import (
    ChosenTracksButtons,
    measures,
    track_headings,
)
from musicrec_desktop.gui.words.mix_names import energy_word, mix_title
from musicrec_desktop.gui.words.text import long_duration
from musicrec_desktop.services.discovery.mixing import Fitting, MadeMix

HINT = to_translate(
    "Mixes", "Tracks that suit your taste, fit the recipe, and go well one after the other."
)
COUNT_REST_MS = 200


class MixDialog(TrackListDialog):
    """Asks for a recipe and shows what comes of it.

    Parameters
    ----------
    must : list of Track
        Tracks that the mix is to hold.

    Attributes
    ----------
    touched : bool
        Whether anything was put into the fields.

    Signals
    -------
    make_requested(MixRecipe)
    count_requested(MixRecipe)
        Another recipe stands in the fields; what fits it is wanted.
    replace_requested(int), remove_requested(int)
        A track of the mix is not wanted.
    search_requested(str)
        Tracks that the mix could hold are wanted.
    recipe_wanted(str), recipe_saved(str, MixRecipe), recipe_removed(str)
        One that has a name is to be shown, kept or forgotten.
    """

    make_requested = Signal(object)
    count_requested = Signal(object)
    replace_requested = Signal(int)
    remove_requested = Signal(int)
    search_requested = Signal(str)
    recipe_wanted = Signal(str)
    recipe_saved = Signal(str, object)
    recipe_removed = Signal(str)

    def __init__(self, must: list[Track], tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Mixes", "New mix"))
        self.form = RecipeForm(tokens, self)
        self.form.holding.set_tracks(must)
        self.form.holding.search_requested.connect(self.search_requested)
        self._rest = QTimer(self, singleShot=True, interval=COUNT_REST_MS)
        self._rest.timeout.connect(lambda: self.count_requested.emit(self.recipe()))
        self.touched = False
        self.form.changed.connect(self._changed)
        self.fits = self._make_said()
        self._make_recipes()
        self._make_list(
            translate("Mixes", "Tracks of the mix"),
            [*track_headings(), translate("Music map", "Energy")],
            (0, 1),
            (2, 4),
            translated("Mixes", HINT),
        )
        self.tracks.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.tracks.itemSelectionChanged.connect(self._show_mendable)
        self._make_buttons(tokens)
        self._lay_out()
        open_at(self, max(880, self.sizeHint().width()), 680)
        self.form.number.setFocus()
        self._rest.start()

    # ---- what it is told

    def show_mix(self, mix: MadeMix, *, mended: bool = False) -> None:
        """Show what the recipe brought, or what was made of it by hand: the row stays selected."""
        row = self.tracks.currentRow()
        self.tracks.show_texts(
            [
                (track.title, track.artist, *measures(track), energy_word(energy))
                for track, energy in zip(mix.tracks, mix.energies, strict=True)
            ]
        )
        self.buttons.show_tracks(mix.tracks, mix_title(mix.name))
        said = translate(
            "Mixes",
            "{name}: {tracks}, {time}.",
            name=mix_title(mix.name),
            tracks=translate("Counts", "%n track(s)", n=len(mix.tracks)),
            time=long_duration(mix.seconds),
        )
        owed = _shortcomings(mix, self.recipe(), mended=mended)
        self.said.setText(" ".join([said, *owed]))
        self.tracks.clearSelection()
        if mended and mix.tracks:
            self.tracks.selectRow(min(max(row, 0), len(mix.tracks) - 1))
        self._show_mendable()

    def show_nothing_else(self) -> None:
        """Say that no other track can stand where one is to be replaced."""
        self.said.setText(translate("Mixes", "No other track fits the recipe."))

    def show_problem(self, sentence: str) -> None:
        """Say why there is no mix; what another recipe brought is not left in its place."""
        self.tracks.show_texts([])
        self.buttons.show_tracks([])
        super().show_problem(sentence)
        self._show_mendable()

    def show_fitting(self, fitting: Fitting) -> None:
        """Say how much of the library fits, and which names nothing in it has."""
        count = translate("Counts", "%n track(s)", n=fitting.tracks)
        said = [
            translate("Mixes", "No track fits.")
            if not fitting.tracks
            else translate(
                "Mixes",
                "{tracks} to choose from, {time}.",
                tracks=count,
                time=long_duration(fitting.seconds),
            )
        ]
        if fitting.unknown:
            names = ", ".join(
                translate("Tracks", "“{name}”", name=name) for name in fitting.unknown
            )
            said.append(
                translate("Mixes", "Nothing in the library is called {names}.", names=names)
            )
        self.fits.setText(" ".join(said))

    def show_recipe(self, recipe: MixRecipe, held: Sequence[Track]) -> None:
        """Put a recipe into the fields, with the tracks that it has to hold."""
        self.form.show_recipe(recipe, held)

    def show_recipes(self, names: Sequence[str], chosen: str = "") -> None:
        """Offer recipes by name."""
        blocked = self.recipes.blockSignals(True)
        while self.recipes.count() > 1:
            self.recipes.removeItem(1)
        self.recipes.addItems(list(names))
        self.recipes.setCurrentIndex(list(names).index(chosen) + 1 if chosen in names else -1)
        self.recipes.blockSignals(blocked)
        self._show_chosen()

    def offer_names(self, genres: Sequence[str], artists: Sequence[str]) -> None:
        """Let the fields offer what the library holds."""
        self.form.offer_names(genres, artists)

    def offer_decades(self, years: Sequence[int]) -> None:
        """Let the fields offer the decades that the library's music is from."""
        self.form.offer_decades(years)

    def offer_tracks(self, tracks: Sequence[Track]) -> None:
        """Let one of these tracks be held."""
        self.form.holding.offer(tracks)

    def recipe(self) -> MixRecipe:
        """Return the recipe as it stands in the fields."""
        return self.form.recipe()

    # ---- what it does

    def _changed(self) -> None:
        self.touched = True
        self._rest.start()

    def _make(self) -> None:
        self.said.setText(translate("Mixes", "Choosing tracks…"))
        self.make_requested.emit(self.recipe())

    def _show_mendable(self) -> None:
        """Let a track be replaced where one is selected, and taken out where others stay."""
        selected = bool(self.tracks.selectedItems())
        self.mending.allow(replace=selected, remove=selected and self.tracks.rowCount() > 1)

    def _recipe_chosen(self, index: int) -> None:
        self._show_chosen()
        if index == 0:
            self.form.show_recipe(MixRecipe(), [])
        elif index > 0:
            self.recipe_wanted.emit(self.recipes.currentText())

    def _show_chosen(self) -> None:
        self.remove_recipe.setEnabled(self.recipes.currentIndex() > 0)

    def _ask_name(self) -> None:
        proposed = self.recipes.currentText() if self.recipes.currentIndex() > 0 else ""
        known = [self.recipes.itemText(row) for row in range(1, self.recipes.count())]
        asking = RecipeNameDialog(proposed, known, self)
        asking.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        asking.named.connect(lambda name: self.recipe_saved.emit(name, self.recipe()))
        asking.open()

    # ---- making

    def _make_recipes(self) -> None:
        self.recipes = QComboBox(self)
        self.recipes.setAccessibleName(translate("Mixes", "Your recipes"))
        self.recipes.setPlaceholderText(translate("Mixes", "Your recipes"))
        self.recipes.addItem(translate("Mixes", "Empty recipe"))
        self.recipes.setCurrentIndex(-1)
        self.recipes.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.recipes.setMinimumContentsLength(22)
        self.recipes.activated.connect(self._recipe_chosen)  # the one that is shown, too
        self.save_recipe = QPushButton(translate("Mixes", "Save recipe…"), self)
        self.save_recipe.clicked.connect(self._ask_name)
        self.remove_recipe = QPushButton(translate("Mixes", "Delete recipe"), self)
        self.remove_recipe.clicked.connect(
            lambda: self.recipe_removed.emit(self.recipes.currentText())
        )
        for button in (self.save_recipe, self.remove_recipe):
            button.setAutoDefault(False)
        self._show_chosen()

    def _make_buttons(self, tokens: Tokens) -> None:
        self.make = QPushButton(translate("Mixes", "Make the mix"), self)
        self.make.setProperty("role", "primary")
        self.make.setDefault(True)
        self.make.clicked.connect(self._make)
        self.buttons = ChosenTracksButtons(tokens, self)
        out = translate("Mixes", "Take the selected track out of the mix")
        self.mending = MendingButtons(self.tracks, out, tokens, self)
        self.mending.replace_requested.connect(self.replace_requested)
        self.mending.remove_requested.connect(self.remove_requested)
        self._show_mendable()

    def _lay_out(self) -> None:
        recipes = QHBoxLayout()
        recipes.addWidget(self.recipes)
        recipes.addWidget(self.save_recipe)
        recipes.addWidget(self.remove_recipe)
        recipes.addStretch(1)
        buttons = QHBoxLayout()
        buttons.addWidget(self.make)
        buttons.addWidget(self.mending)
        buttons.addStretch(1)
        buttons.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(12)
        layout.addLayout(recipes)
        layout.addWidget(self.form)
        layout.addWidget(self.fits)
        self._add_list(layout, buttons)


def _shortcomings(mix: MadeMix, recipe: MixRecipe, *, mended: bool) -> list[str]:
    """Return what a mix owes to its recipe, in sentences."""
    said = []
    unclear = sum(not track.sure_key for track in mix.tracks)
    if recipe.walk_keys and unclear:
        said.append(
            translate(
                "Mixes", "%n of them (has|have) no clear key, and may stand anywhere.", n=unclear
            )
        )
    if not mended and _falls_short(mix, recipe):
        said.append(translate("Mixes", "No more tracks fit the recipe."))
    return said


def _falls_short(mix: MadeMix, recipe: MixRecipe) -> bool:
    """Whether there is less than was asked for: by time, if one more track had had room."""
    if recipe.seconds is None:
        return len(mix.tracks) < (recipe.tracks or 0)
    longest = max((track.tags.duration_seconds or 0.0 for track in mix.tracks), default=0.0)
    return recipe.seconds - mix.seconds > longest / 2

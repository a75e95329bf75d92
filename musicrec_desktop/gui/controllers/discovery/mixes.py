"""Lets a dialog make mixes, play them and keep them, and their recipes."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from musicrec_desktop.core.discovery import MixRecipe
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.discovery.list_dialogs import AnswerList, ListDialogs
from musicrec_desktop.gui.controllers.questions import Questions
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.discovery.mixing import MadeMix, MixService
from musicrec_desktop.services.discovery.recipes import RecipeBook
from musicrec_desktop.services.library.browsing import BrowsingService

if TYPE_CHECKING:
    from musicrec_desktop.gui.dialogs.mix_dialog import MixDialog

logger = logging.getLogger(__name__)

Held = tuple[MixRecipe, list[Track]]
Offered = tuple[list[str], list[str], list[int]]


class MixController(ListDialogs):
    """Opens the dialog and answers it in the background.

    Signals
    -------
    recipe_deleted(str, callable)
        By its name, and what brings it back: that returns its job.

    Parameters
    ----------
    search, get : callable
        Return the tracks that a text finds, and those of ids.
    recipes : RecipeBook
    answer : callable
        Connects the buttons of a list of tracks; takes them and from where they are played.
    """

    recipe_deleted = Signal(str, object)

    def __init__(
        self,
        mixes: MixService,
        browsing: BrowsingService,
        *,
        search: Callable[[str], list[Track]],
        get: Callable[[Sequence[int]], list[Track]],
        recipes: RecipeBook,
        answer: AnswerList,
        theme: ThemeController,
        jobs: JobRunner,
        window: QWidget,
    ) -> None:
        super().__init__(answer=answer, theme=theme, jobs=jobs, window=window)
        self.mixes = mixes
        self.search = search
        self.get = get
        self._browsing = browsing
        self._recipes = recipes

    def ask(self, must: Sequence[Track] = ()) -> MixDialog:
        """Show the dialog for a mix that is to hold some tracks, and return it.

        Where none are given, the recipe that was used last stands in the fields.
        """
        from musicrec_desktop.gui.dialogs.mix_dialog import MixDialog

        dialog = MixDialog(list(must), self._theme.tokens, self._window)
        _Session(self, dialog, self._recipes.of_now(), self._jobs)
        self._show(dialog, "mix")
        return dialog

    def offered(self) -> Offered:
        """Return what the library's genres, artists and decades are called."""
        groups = (self._browsing.genres(), self._browsing.artists())
        genres, artists = ([group.name for group in each if group.name] for each in groups)
        return genres, artists, self.mixes.decades()


class _Session(QObject):
    """One dialog; of several recipes only the newest is answered."""

    def __init__(
        self, controller: MixController, dialog: MixDialog, recipes: RecipeBook, jobs: JobRunner
    ) -> None:
        super().__init__(dialog)
        self._controller = controller
        self._dialog = dialog
        self._recipes = recipes
        self._jobs = jobs
        self._given = bool(dialog.recipe().must)
        self._made, self._counted, self._searched, self._named, self._last, offered = (
            Questions(dialog, jobs) for _ in range(6)
        )
        self._mix: tuple[MadeMix, MixRecipe] | None = None
        self._refused: set[int] = set()
        dialog.make_requested.connect(self._make)
        dialog.replace_requested.connect(self._replace)
        dialog.remove_requested.connect(self._take_out)
        dialog.count_requested.connect(self._count)
        dialog.search_requested.connect(self._search)
        dialog.recipe_wanted.connect(self._show_named)
        dialog.recipe_saved.connect(self._save)
        dialog.recipe_removed.connect(self._remove)
        dialog.finished.connect(self._keep_last)
        offered.ask(controller.offered, self._offer)
        self._named.ask(lambda: list(recipes.named()), dialog.show_recipes)
        if not self._given:
            self._last.ask(lambda: self._with_held(recipes.last()), self._show_unless_touched)

    def _make(self, recipe: MixRecipe) -> None:
        def show(mix: MadeMix) -> None:
            self._mix = mix, recipe
            self._dialog.show_mix(mix)

        self._mix = None
        self._refused.clear()
        self._made.ask(lambda: self._controller.mixes.make(recipe), show)

    def _replace(self, place: int) -> None:
        if self._mix is None:
            return
        mix, recipe = self._mix
        self._refused.add(mix.tracks[place].id)
        refused = tuple(self._refused)
        self._made.ask(
            lambda: self._controller.mixes.replaced(mix, recipe, place, refused), self._mended
        )

    def _take_out(self, place: int) -> None:
        if self._mix is not None:
            mix, _ = self._mix
            self._refused.add(mix.tracks[place].id)
            self._mended(mix.without(place))

    def _mended(self, mix: MadeMix | None) -> None:
        if mix is None:
            self._dialog.show_nothing_else()
        elif self._mix is not None:
            self._mix = mix, self._mix[1]
            self._dialog.show_mix(mix, mended=True)

    def _count(self, recipe: MixRecipe) -> None:
        self._counted.ask(lambda: self._controller.mixes.fitting(recipe), self._dialog.show_fitting)

    def _search(self, text: str) -> None:
        self._searched.ask(lambda: self._controller.search(text), self._dialog.offer_tracks)

    def _offer(self, offered: Offered) -> None:
        genres, artists, decades = offered
        self._dialog.offer_names(genres, artists)
        self._dialog.offer_decades(decades)

    def _with_held(self, recipe: MixRecipe | None) -> Held | None:
        return None if recipe is None else (recipe, self._controller.get(recipe.must))

    def _show_named(self, name: str) -> None:
        self._last.ask(lambda: self._with_held(self._recipes.named().get(name)), self._show)

    def _show_unless_touched(self, found: Held | None) -> None:
        if not self._dialog.touched:
            self._show(found)

    def _show(self, found: Held | None) -> None:
        if found is not None:
            self._dialog.show_recipe(*found)

    def _save(self, name: str, recipe: MixRecipe) -> None:
        self._change(lambda: self._recipes.save(name, recipe), name)

    def _remove(self, name: str) -> None:
        recipes, jobs, dialog = self._recipes, self._jobs, self._dialog

        def work() -> tuple[MixRecipe | None, list[str]]:
            recipe = recipes.named().get(name)
            recipes.remove(name)
            return recipe, list(recipes.named())

        def bring_back(recipe: MixRecipe) -> Job:
            def again() -> list[str]:
                recipes.save(name, recipe)
                return list(recipes.named())

            def show(names: list[str]) -> None:
                if isValid(dialog):
                    dialog.show_recipes(names, name)

            return jobs.start(again, finished=show)

        def removed(found: tuple[MixRecipe | None, list[str]]) -> None:
            recipe, names = found
            dialog.show_recipes(names)
            if recipe is not None:
                self._controller.recipe_deleted.emit(name, lambda: bring_back(recipe))

        self._named.ask(work, removed)

    def _change(self, change: Callable[[], None], chosen: str) -> None:
        def work() -> list[str]:
            change()
            return list(self._recipes.named())

        self._named.ask(work, lambda names: self._dialog.show_recipes(names, chosen))

    def _keep_last(self, _result: int) -> None:
        """Let the recipe be there the next time; tracks that came from a menu are not of it."""
        recipe, recipes = self._dialog.recipe(), self._recipes
        if self._given:
            recipe = replace(recipe, must=())
        if self._dialog.touched:
            self._jobs.start(lambda: recipes.keep_last(recipe), failed=_not_kept)


def _not_kept(error: Exception) -> None:
    logger.warning("the recipe was not kept: %s", sentence_of(error))

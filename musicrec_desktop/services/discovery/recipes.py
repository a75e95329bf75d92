"""Recipes of mixes that a listener made: the last one, and those that were given a name."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping
from dataclasses import asdict, fields
from typing import Any

from musicrec_desktop.core.discovery import MixRecipe
from musicrec_desktop.services.listeners.kept_taste import Store

logger = logging.getLogger(__name__)

NAME = "recipes"
_FIELDS = {item.name for item in fields(MixRecipe)}


class RecipeBook:
    """What a listener keeps. What makes no sense any more is left out. Thread-safe.

    Parameters
    ----------
    store : callable
        Returns the current listener's settings.
    """

    def __init__(self, store: Callable[[], Store]) -> None:
        self._store = store
        self._writing = threading.Lock()

    def of_now(self) -> RecipeBook:
        """Return the book of whoever listens now, whoever listens later."""
        store = self._store()
        return RecipeBook(lambda: store)

    def last(self) -> MixRecipe | None:
        """Return the recipe that was used last."""
        return _recipe(self._kept().get("last"))

    def named(self) -> dict[str, MixRecipe]:
        """Return the recipes with names, by name."""
        kept = self._kept().get("named")
        if not isinstance(kept, dict):
            return {}
        read = {str(name): _recipe(value) for name, value in kept.items()}
        recipes = {name: recipe for name, recipe in read.items() if recipe is not None}
        return dict(sorted(recipes.items(), key=lambda item: item[0].casefold()))

    def keep_last(self, recipe: MixRecipe) -> None:
        """Remember what was used last.

        Raises
        ------
        DatabaseError
        """
        with self._writing:
            self._put(recipe, self.named())

    def save(self, name: str, recipe: MixRecipe) -> None:
        """Keep a recipe under a name, in place of one of that name.

        Raises
        ------
        DatabaseError
        """
        with self._writing:
            self._put(self.last(), {**self.named(), name: recipe})

    def remove(self, name: str) -> None:
        """Keep a recipe no longer.

        Raises
        ------
        DatabaseError
        """
        with self._writing:
            left = {key: each for key, each in self.named().items() if key != name}
            self._put(self.last(), left)

    def _kept(self) -> Mapping[str, Any]:
        kept = self._store().get(NAME)
        return kept if isinstance(kept, dict) else {}

    def _put(self, last: MixRecipe | None, named: Mapping[str, MixRecipe]) -> None:
        value = {
            "last": None if last is None else asdict(last),
            "named": {name: asdict(recipe) for name, recipe in named.items()},
        }
        self._store().put(NAME, value)


def _recipe(value: object) -> MixRecipe | None:
    """Return a recipe as JSON held it; None where it is none."""
    if not isinstance(value, dict) or not value:
        return None
    known: dict[str, Any] = {
        name: tuple(part) if isinstance(part, list) else part
        for name, part in value.items()
        if name in _FIELDS
    }
    recipe = MixRecipe(**known)
    try:
        if _makes_sense(recipe):
            return recipe
    except TypeError:  # one thing where several belong
        pass
    logger.warning("a recipe that was kept makes no sense: %r", value)
    return None


def _makes_sense(recipe: MixRecipe) -> bool:
    numbers = [*recipe.curve, *(recipe.tempo_bpm or (1.0, 1.0)), recipe.seconds or 0.0]
    ids = [*recipe.decades, *recipe.must, *recipe.must_not, *recipe.like, recipe.tracks or 0]
    names = [
        *recipe.genres,
        *recipe.artists,
        *recipe.without_artists,
        *recipe.without_genres,
    ]
    return (
        all(isinstance(each, int | float) for each in numbers)
        and all(isinstance(each, int) for each in ids)
        and all(isinstance(each, str) for each in names)
        and len(recipe.tempo_bpm or (0, 0)) == 2
    )

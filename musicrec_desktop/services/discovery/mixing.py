"""Mixes by recipe."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.discovery import MixName, MixRecipe
from musicrec_desktop.core.errors import NothingToPlay
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.discovery.discovery_pool import Discoverable, DiscoveryPool
from musicrec_desktop.services.discovery.for_you import mix_name
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste

if TYPE_CHECKING:
    from musicrec_desktop.recommend.pool import TrackPool

LIKE_WEIGHT = 2.0  # of what was named, against the listener's taste


@dataclass(frozen=True, slots=True)
class MadeMix:
    """A mix and what it is like.

    Attributes
    ----------
    tracks : tuple of Track
    energies : tuple of float
        Of each track, 0 calm to 1 lively.
    name : MixName
    """

    tracks: tuple[Track, ...]
    energies: tuple[float, ...]
    name: MixName

    @property
    def seconds(self) -> float:
        """Playing time, as far as it is known."""
        return sum(track.tags.duration_seconds or 0.0 for track in self.tracks)

    def without(self, place: int) -> MadeMix:
        """Return it without one track."""
        tracks = self.tracks[:place] + self.tracks[place + 1 :]
        return replace(
            self, tracks=tracks, energies=self.energies[:place] + self.energies[place + 1 :]
        )


@dataclass(frozen=True, slots=True)
class Fitting:
    """What a recipe leaves of the library.

    Attributes
    ----------
    tracks : int
        Recordings that fit, those that must be there included.
    seconds : float
        How long they last together, as far as it is known.
    unknown : tuple of str
        Names of the recipe that nothing in the library has.
    """

    tracks: int
    seconds: float
    unknown: tuple[str, ...] = ()


class MixService:
    """Makes mixes. Thread-safe."""

    def __init__(self, discovery: DiscoveryPool, taste: ListenerTaste) -> None:
        self._discovery = discovery
        self._taste = taste

    def make(self, recipe: MixRecipe, *, random: np.random.Generator | None = None) -> MadeMix:
        """Return a mix by a recipe; shorter where no more tracks fit.

        Raises
        ------
        NothingToPlay
            If the recipe makes no sense, or no track fits it.
        UnknownTrack
            If a track that must be there, or that it is to be like, was not listened to.
        """
        from musicrec_desktop.recommend.mixes import make_mix

        _check(recipe)
        found = self._discovery.required()
        pool = found.pool
        for number in (*recipe.must, *recipe.like):
            self._discovery.row(found, number)
        rows = make_mix(
            pool,
            recipe,
            self._allowed(found, recipe),
            self._worth(pool, recipe),
            random or np.random.default_rng(),
        )
        if not rows:
            raise _nothing_fits(found, recipe)
        tracks = self._discovery.tracks(found, rows)
        rows = pool.rows(track.id for track in tracks).tolist()  # some may have been removed
        return MadeMix(
            tuple(tracks), tuple(pool.energies[rows].tolist()), mix_name(found, rows, tracks)
        )

    def fitting(self, recipe: MixRecipe) -> Fitting:
        """Count what fits a recipe, whatever its length.

        Raises
        ------
        NothingToPlay
            If nothing was listened to yet, or every file is away.
        """
        found = self._discovery.required()
        pool = found.pool
        fits = self._fits(found, recipe)
        must = pool.rows(recipe.must)
        fits[must] = pool.playable[must]
        rows = np.flatnonzero(fits)
        _, first = np.unique(pool.recordings[rows], return_index=True)
        seconds = float(np.nansum(pool.seconds[rows[first]]))
        return Fitting(len(first), seconds, _unknown(found, recipe))

    def replaced(
        self, mix: MadeMix, recipe: MixRecipe, place: int, refused: Sequence[int] = ()
    ) -> MadeMix | None:
        """Return a mix with another track at a place, which goes well with those beside it.

        Parameters
        ----------
        mix : MadeMix
        recipe : MixRecipe
            Which the other track fits, too.
        place : int
        refused : sequence of int
            Track ids that were there before and are not wanted; nor is the one there now.

        Returns
        -------
        MadeMix or None
            None where no other track is left.

        Raises
        ------
        NothingToPlay, UnknownTrack
        """
        from musicrec_desktop.recommend.path import replacement

        found = self._discovery.required()
        pool = found.pool
        rows = [self._discovery.row(found, track.id) for track in mix.tracks]
        fits = self._fits(found, recipe)
        fits[pool.rows(refused)] = False
        other = replacement(pool, rows, place, np.flatnonzero(~fits).tolist())
        if other is None:
            return None
        [track] = self._discovery.tracks(found, [other])
        return replace(
            mix,
            tracks=(*mix.tracks[:place], track, *mix.tracks[place + 1 :]),
            energies=(
                *mix.energies[:place],
                float(pool.energies[other]),
                *mix.energies[place + 1 :],
            ),
        )

    def decades(self) -> list[int]:
        """Return the first years of the decades that the library's music is from, ascending."""
        found = self._discovery.current()
        if found is None:
            return []
        years = found.pool.years[found.pool.playable]
        years = years[np.isfinite(years) & (years > 0)]
        return [int(year) for year in np.unique(years // 10 * 10)]

    def _fits(self, found: Discoverable, recipe: MixRecipe) -> NDArray[np.bool_]:
        """Return which tracks a mix by a recipe may be made of, those it must hold aside."""
        from musicrec_desktop.recommend.mixes import fitting_tempo, of_decades

        pool = found.pool
        fits = self._allowed(found, recipe) & pool.playable
        fits &= fitting_tempo(pool, recipe.tempo_bpm) & of_decades(pool, recipe.decades)
        fits &= ~np.isin(pool.recordings, pool.recordings[pool.rows(recipe.must_not)])
        return fits

    def _allowed(self, found: Discoverable, recipe: MixRecipe) -> NDArray[np.bool_]:
        pool = found.pool
        allowed = np.ones(len(pool), bool)
        for column, only, never in (
            (pool.genres, recipe.genres, recipe.without_genres),
            (pool.artists, recipe.artists, recipe.without_artists),
        ):
            if only:
                allowed &= np.isin(column, found.numbered(only))
            allowed &= ~np.isin(column, found.numbered(never))
        allowed[pool.rows(self._taste.disliked())] = False
        return allowed

    def _worth(self, pool: TrackPool, recipe: MixRecipe) -> NDArray[np.float32]:
        worth = self._taste.within(pool).worth()
        if recipe.like:
            seeds = pool.vectors[pool.rows(recipe.like)]
            worth = worth + LIKE_WEIGHT * (pool.vectors @ seeds.T).max(axis=1)
        return worth


def _unknown(found: Discoverable, recipe: MixRecipe) -> tuple[str, ...]:
    """Return the names of a recipe that nothing has, as they were typed, each once."""
    names = (
        *recipe.genres,
        *recipe.artists,
        *recipe.without_genres,
        *recipe.without_artists,
    )
    return tuple(name for name in dict.fromkeys(names) if not found.numbered([name]))


def _nothing_fits(found: Discoverable, recipe: MixRecipe) -> NothingToPlay:
    """Return what is said where no track fits; names that nothing has are the likely reason."""
    for names in (recipe.genres, recipe.artists):
        if names and not found.numbered(names):
            return NothingToPlay(
                translate(
                    "Mixes", "Nothing in the library is called “{names}”.", names=", ".join(names)
                ),
                translate("Next steps", "Check the name, or scan the library."),
            )
    return NothingToPlay(
        translate("Mixes", "No track fits the recipe."),
        translate("Next steps", "Leave a condition out."),
    )


def _check(recipe: MixRecipe) -> None:
    """Refuse what cannot be meant.

    Raises
    ------
    NothingToPlay
    """
    length = recipe.tracks if recipe.seconds is None else recipe.seconds
    problem = ""
    if length is None or length <= 0:
        problem = translate("Mixes", "A mix needs a length.")
    elif any(not 0 <= energy <= 1 for energy in recipe.curve):
        problem = translate("Mixes", "The energies of a curve are from 0, calm, to 1, lively.")
    elif recipe.tempo_bpm is not None and not 0 < recipe.tempo_bpm[0] <= recipe.tempo_bpm[1]:
        problem = translate("Mixes", "A range of tempos begins with the slower one.")
    elif recipe.seconds is None and len(set(recipe.must)) > (recipe.tracks or 0):
        problem = translate("Mixes", "More tracks are required than the mix has room for.")
    elif set(recipe.must) & set(recipe.must_not):
        problem = translate("Mixes", "A track cannot both have to be in the mix and be left out.")
    if problem:
        raise NothingToPlay(problem, translate("Next steps", "Change the recipe."))

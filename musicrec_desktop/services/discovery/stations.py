"""Radio stations: what plays on them, track by track, and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from musicrec_desktop.core.discovery import RadioSeeds
from musicrec_desktop.core.errors import NothingToPlay
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.discovery.discovery_pool import Discoverable, DiscoveryPool
from musicrec_desktop.services.discovery.kept_radio import StationMemory
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste

if TYPE_CHECKING:
    from musicrec_desktop.recommend.pool import Rows
    from musicrec_desktop.recommend.radio import Pick, Radio
    from musicrec_desktop.recommend.seams import Seam

USUAL_DIVERSITY = 0.3
RESTING_SECONDS = 3 * 3600.0  # in which a track that was heard is not wanted again


@dataclass(frozen=True, slots=True)
class RadioPick:
    """A track on a station, and why it is there.

    Attributes
    ----------
    track : Track
    to_seeds : float
        Cosine to the nearest of what the station was started with.
    to_last : float or None
        Cosine to the last track that was not skipped; None for the first.
    seam : Seam or None
        How it follows the track before: tempo, key, loudness, silence, total; 0 to 1.
    after, near : Track or None
        The track before it; a track that was liked in this session and is like it.
    again : bool
        Everything was played, so it comes a second time.
    seed : bool
        It is what the station was started with.
    last : Track or None
        The last track that was not skipped, which it goes on from.
    nearer_to_seeds, nearer_to_last : float
        Shares of what can be played that are nearer to the seeds, and to the last.
    """

    track: Track
    to_seeds: float
    to_last: float | None = None
    seam: Seam | None = None
    after: Track | None = None
    near: Track | None = None
    again: bool = False
    seed: bool = False
    last: Track | None = None
    nearer_to_seeds: float = 1.0
    nearer_to_last: float = 1.0

    def without_last(self) -> RadioPick:
        """Return the pick as it is where that track was skipped, or is not the last any more."""
        return replace(self, seam=None, to_last=None, last=None, nearer_to_last=1.0)


@dataclass(frozen=True, slots=True)
class RadioState:
    """What a window shows of the radio.

    Attributes
    ----------
    seeds : RadioSeeds or None
        What it was started with; None while it is off.
    diversity : float
    playing : RadioPick or None
        Where what plays was chosen by the radio.
    upcoming : tuple of RadioPick
        What comes, in order.
    title : str
        Of the first track that it was started from; empty where it was from something else.
    following : RadioPick, Track or None
        What plays next, as the queue says: a track where the radio did not choose it.
    """

    seeds: RadioSeeds | None = None
    diversity: float = USUAL_DIVERSITY
    playing: RadioPick | None = None
    upcoming: tuple[RadioPick, ...] = ()
    title: str = ""
    following: RadioPick | Track | None = None

    @property
    def on(self) -> bool:
        """Whether the radio plays."""
        return self.seeds is not None


class Station:
    """One radio station; not for two threads at once.

    Parameters
    ----------
    seeds : RadioSeeds
    radio : Radio
    discovery : DiscoveryPool
    found : Discoverable
    heard : frozenset of int
        Tracks that were heard too lately to come again while enough others are left.
    """

    def __init__(
        self,
        seeds: RadioSeeds,
        radio: Radio,
        discovery: DiscoveryPool,
        found: Discoverable,
        heard: frozenset[int] = frozenset(),
    ) -> None:
        self.seeds = seeds
        self._radio = radio
        self._discovery = discovery
        self._found = found
        self._last: Track | None = None
        self._heard = heard

    @property
    def diversity(self) -> float:
        """How far from the nearest it may go, 0 to 1."""
        return self._radio.diversity

    @diversity.setter
    def diversity(self, value: float) -> None:
        self._radio.diversity = value

    def begin_with(self, track: Track) -> RadioPick | None:
        """Let the station begin with one of its seeds; None where that cannot be played."""
        row = self._found.pool.row(track.id)
        if row is None or track.missing:
            return None
        self._radio.begin_with(row)
        self._last = track
        return RadioPick(track, 1.0, seed=True)

    def next(self) -> RadioPick | None:
        """Decide what comes next; None where there is nothing at all."""
        while (pick := self._radio.next()) is not None:
            found = self._explained(pick)
            if found is not None:
                return found
            self._radio.forbid(pick.track_id)  # went away since the station began
        return None

    def pass_over(self, queued: Iterable[int] = ()) -> None:
        """Choose none of these tracks from now on, nor what was heard lately, if enough is left."""
        self._radio.rest(self._found.pool.rows(self._heard.union(queued)).tolist())

    def memory(self) -> StationMemory:
        """Return what was played and learnt, for :meth:`recall`."""
        return StationMemory(tuple(self._radio.played), tuple(self._radio.learnt))

    def recall(self, memory: StationMemory) -> None:
        """Go on where another station was left."""
        for number in self._found.pool.rows(memory.played).tolist():
            self._radio.begin_with(number)
        for number, heard in memory.learnt:
            (self._radio.heard if heard else self._radio.skipped)(number)

    def go_on_with(self, track_id: int, *, seed: bool = False) -> RadioPick | None:
        """Let a track come next that was decided on before; None where it is there no more.

        ``seed`` where the station began with it.
        """
        if seed and track_id in self.seeds.track_ids:
            track = self._discovery.track(track_id)
            return None if track is None else self.begin_with(track)
        pick = self._radio.take(track_id)
        return None if pick is None else self._explained(pick)

    def _explained(self, pick: Pick) -> RadioPick | None:
        """Return a pick with the tracks that it tells of; None where it is there no more."""
        others = [number for number in (pick.near, pick.last) if number is not None]
        rows = self._found.pool.rows([pick.track_id, *others])
        known = {track.id: track for track in self._discovery.tracks(self._found, rows)}
        track = known.get(pick.track_id)
        if track is None or track.missing:
            return None
        after, self._last = self._last, track
        return RadioPick(
            track,
            pick.to_seeds,
            pick.to_last,
            pick.seam,
            after,
            None if pick.near is None else known.get(pick.near),
            pick.again,
            last=None if pick.last is None else known.get(pick.last),
            nearer_to_seeds=pick.nearer_to_seeds,
            nearer_to_last=pick.nearer_to_last,
        )

    def take_back(self, picks: list[RadioPick], last: Track | None) -> None:
        """Let picks that were not begun come later; go on from ``last``."""
        self._radio.take_back([pick.track.id for pick in reversed(picks)])
        self._last = last

    def heard(self, track_id: int) -> None:
        """Learn that a track was heard to its end."""
        self._radio.heard(track_id)

    def skipped(self, track_id: int) -> None:
        """Learn that a track was skipped."""
        self._radio.skipped(track_id)

    def disliked(self, track_id: int) -> None:
        """Learn that a track is never wanted."""
        self._radio.disliked(track_id)


class Stations:
    """Makes stations."""

    def __init__(self, discovery: DiscoveryPool, taste: ListenerTaste) -> None:
        self._discovery = discovery
        self._taste = taste

    def make(
        self,
        seeds: RadioSeeds,
        diversity: float = USUAL_DIVERSITY,
        *,
        random: np.random.Generator | None = None,
    ) -> Station:
        """Return a station.

        Parameters
        ----------
        seeds : RadioSeeds
        diversity : float
            0: always the nearest, 1: far and wide.
        random : numpy.random.Generator, optional
            Left out: another station each time.

        Raises
        ------
        NothingToPlay
            If nothing can be played, or nothing that was named can be found.
        UnknownTrack
            If a track has not been listened to yet.
        """
        from musicrec_desktop.recommend.radio import Radio

        found = self._discovery.required()
        radio = Radio(
            found.pool,
            self._rows(found, seeds),
            diversity=diversity,
            random=random or np.random.default_rng(),
            unwanted=found.pool.rows(self._taste.disliked() - set(seeds.track_ids)).tolist(),
        )
        heard = frozenset(self._taste.heard_since(self._taste.clock() - RESTING_SECONDS))
        station = Station(seeds, radio, self._discovery, found, heard)
        station.pass_over()
        return station

    def track(self, track_id: int) -> Track | None:
        """Return a track of the library, if it is one."""
        return self._discovery.track(track_id)

    def first_heard(self, ids: Sequence[int]) -> Track | None:
        """Return the first of these tracks that a station can be made of."""
        found = self._discovery.required()
        tracks = (self.track(number) for number in ids if found.pool.row(number) is not None)
        return next((track for track in tracks if track and not track.missing), None)

    def _rows(self, found: Discoverable, seeds: RadioSeeds) -> Rows:
        if seeds.kind == "tracks":
            rows = [self._discovery.row(found, number) for number in seeds.track_ids]
            return np.array(rows, np.int64)
        if seeds.kind == "playlist":
            rows_of = found.pool.rows(seeds.track_ids)
            return _some(
                rows_of,
                translate("Radio", "No track of “{name}” has been analysed yet.", name=seeds.name),
            )
        column = found.pool.artists if seeds.kind == "artist" else found.pool.genres
        rows_of = np.flatnonzero(np.isin(column, found.numbered([seeds.name])))
        unheard = (
            translate("Radio", "No track by “{name}” has been analysed yet.", name=seeds.name)
            if seeds.kind == "artist"
            else translate(
                "Radio", "No track of the genre “{name}” has been analysed yet.", name=seeds.name
            )
        )
        return _some(rows_of, unheard)


def _some(rows: Rows, otherwise: str) -> Rows:
    if not len(rows):
        raise NothingToPlay(
            otherwise, translate("Next steps", "Check the name, or scan the library.")
        )
    return rows


def nothing_to_play() -> NothingToPlay:
    """Return what is raised where a radio finds no track at all."""
    return NothingToPlay(
        translate("Radio", "There is nothing to play."),
        translate("Next steps", "Scan a folder of music."),
    )

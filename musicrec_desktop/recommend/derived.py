"""Derived features, made by one pipeline that is fitted once, kept as JSON, and versioned.

Fitting learns what depends on the library: which categories there are, how many tracks an
artist has, what is typical. Transforming depends on nothing else, so that the same track
gives the same numbers in training and ever after.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field, fields
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.derived import DerivedTable, TrackColumns
from musicrec_desktop.core.errors import MusicRecError, display_path, storage_error
from musicrec_desktop.core.translation import translate

DERIVED_VERSION = 1  # another, and pipelines that were kept are fitted again
FILE = "derived_features.json"
POPULARITY_HALF_LIFE_DAYS = 180.0
RECENCY_HALF_LIFE_DAYS = 30.0
DAY_SECONDS = 86_400.0
MOST_GENRES = 64
LEAST_TRACKS_OF_A_GENRE = 3
UNKNOWN_CODE = -1.0

Column = NDArray[np.float64]


class DerivedOutdated(MusicRecError):
    """A pipeline of another version, or a damaged one; it is to be fitted again."""


@dataclass(frozen=True, slots=True)
class Scale:
    """Brings a column to mean 0 and deviation 1; what is unknown becomes typical, 0."""

    mean: float
    deviation: float

    @classmethod
    def of(cls, values: Column) -> Scale:
        """Learn from a column, NaN left out."""
        known = values[np.isfinite(values)]
        if not len(known):
            return cls(0.0, 1.0)
        return cls(float(known.mean()), float(known.std()) or 1.0)

    def apply(self, values: Column) -> Column:
        """Return the column scaled."""
        scaled = (values - self.mean) / self.deviation
        return np.where(np.isfinite(scaled), scaled, 0.0)


@dataclass(frozen=True, slots=True)
class DerivedFeatures:
    """A fitted pipeline. Make one by :meth:`fit` or :meth:`load`.

    Attributes
    ----------
    fitted_at : float
        Unix time.
    tracks : int
        That it was fitted on.
    artist_counts, album_counts : dict of str to int
        Tracks of each.
    artist_codes : dict of str to int
        A whole number for each artist with two tracks or more, the most frequent first.
    genres : tuple of str
        Those that have columns, the most frequent first, in lower case.
    decades : tuple of int
        Such as 1970, ascending.
    scales : dict of str to Scale
    version : int
    """

    fitted_at: float
    tracks: int
    artist_counts: dict[str, int]
    album_counts: dict[str, int]
    artist_codes: dict[str, int]
    genres: tuple[str, ...]
    decades: tuple[int, ...]
    scales: dict[str, Scale] = field(default_factory=dict)
    version: int = DERIVED_VERSION

    @classmethod
    def fit(cls, columns: TrackColumns, now: float) -> DerivedFeatures:
        """Learn from a library.

        Parameters
        ----------
        columns : TrackColumns
        now : float
            Unix time.
        """
        artists = Counter(filter(None, columns.artists))
        named = Counter(name for names in columns.genres for name in set(_folded(names)))
        frequent = [artist for artist, number in _by_count(artists) if number > 1]
        decades = {int(year) // 10 * 10 for year in columns.years[np.isfinite(columns.years)]}
        unscaled = cls(
            now,
            len(columns),
            dict(artists),
            dict(Counter(filter(None, columns.releases))),
            {artist: code for code, artist in enumerate(frequent)},
            tuple(genre for genre, count in _by_count(named) if count >= LEAST_TRACKS_OF_A_GENRE)[
                :MOST_GENRES
            ],
            tuple(sorted(decades)),
        )
        scales = {name: Scale.of(raw) for name, raw in unscaled._numbers(columns, now).items()}
        return cls(**{**_shallow(unscaled), "scales": scales})

    @property
    def names(self) -> tuple[str, ...]:
        """What the columns of a table are called."""
        return (
            *_NUMBERS,
            "recency",
            "year_unknown",
            *(f"decade={decade}" for decade in self.decades),  # no words
            *(f"genre={genre}" for genre in self.genres),  # no words
            "genre=other",
            "artist_code",
        )

    def transform(self, columns: TrackColumns, now: float) -> DerivedTable:
        """Return the features of tracks, of which it need not have seen any before.

        Parameters
        ----------
        columns : TrackColumns
        now : float
            Unix time, from which plays have faded.

        Returns
        -------
        DerivedTable
            Numbers are scaled; recency is from 0, never played, to 1, just now;
            "artist_code" is whole, and −1 for artists that were not there, or once only.
        """
        raw = self._numbers(columns, now)
        parts: list[Column] = [self.scales[name].apply(raw[name]) for name in _NUMBERS]
        parts.append(_faded(columns.last_played_at, now, RECENCY_HALF_LIFE_DAYS))
        unknown = ~np.isfinite(columns.years)
        decades = np.where(unknown, 0.0, columns.years) // 10 * 10
        parts.append(unknown.astype(np.float64))
        parts += [(decades == decade) & ~unknown for decade in self.decades]
        parts += list(self._genre_columns(columns.genres))
        codes = [self.artist_codes.get(artist, UNKNOWN_CODE) for artist in columns.artists]
        parts.append(np.array(codes, np.float64))
        values = np.zeros((len(columns), len(self.names)), np.float32)
        values[:] = np.column_stack(parts)
        return DerivedTable(columns.ids, self.names, values)

    def _numbers(self, columns: TrackColumns, now: float) -> dict[str, Column]:
        """Return the columns that are to be scaled; NaN where unknown."""
        artists = np.array([self.artist_counts.get(name, 0) for name in columns.artists], float)
        albums = np.array([self.album_counts.get(name, 0) for name in columns.releases], float)
        lengths = columns.durations_seconds
        age = np.maximum(now - columns.added_at, 0.0) / DAY_SECONDS
        return {
            "artist_tracks": np.log1p(artists),
            "album_tracks": np.log1p(albums),
            "popularity": np.log1p(popularity(columns, now)),
            "days_in_library": np.log1p(age),
            "duration": np.log(np.where(lengths > 0, lengths, np.nan)),
            "year": columns.years,
        }

    def _genre_columns(self, genres: list[tuple[str, ...]]) -> Iterable[Column]:
        places = {genre: place for place, genre in enumerate(self.genres)}
        hot = np.zeros((len(self.genres) + 1, len(genres)))
        for row, names in enumerate(genres):
            for name in _folded(names):
                hot[places.get(name, len(self.genres)), row] = 1.0
        return hot

    # ---- kept

    def save(self, folder: Path) -> None:
        """Keep it, in one step.

        Raises
        ------
        StorageError
        """
        stored = {**asdict(self), "scales": {n: asdict(s) for n, s in self.scales.items()}}
        with replacing(folder / FILE) as file:
            file.write(json.dumps(stored, ensure_ascii=False).encode("utf-8", "surrogatepass"))

    @classmethod
    def load(cls, folder: Path) -> DerivedFeatures | None:
        """Return the pipeline that was kept; None where there is none.

        Raises
        ------
        DerivedOutdated
            If it is of another version, or damaged.
        StorageError
            If it cannot be read.
        """
        path = folder / FILE
        try:
            stored = json.loads(path.read_bytes().decode("utf-8", "surrogatepass"))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise storage_error(path, error) from error
        except ValueError as error:
            raise _outdated(path) from error
        if not isinstance(stored, dict) or stored.get("version") != DERIVED_VERSION:
            raise _outdated(path)
        try:
            return cls(**_typed(stored))
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise _outdated(path) from error


_NUMBERS = (
    "artist_tracks",
    "album_tracks",
    "popularity",
    "days_in_library",
    "duration",
    "year",
)


def popularity(columns: TrackColumns, now: float) -> Column:
    """Return how much each track is listened to, by all listeners, older plays counting less.

    A play counts half after :data:`POPULARITY_HALF_LIFE_DAYS`. Plays whose time is not
    known count as if they were as long ago as the last one, or as the track is known.
    """
    weights = _faded(columns.played_at, now, POPULARITY_HALF_LIFE_DAYS)
    found = np.bincount(columns.play_rows, weights, minlength=len(columns)).astype(np.float64)
    known = np.isfinite(columns.last_played_at)
    last = np.where(known, columns.last_played_at, columns.added_at)
    return found + columns.uncounted_plays * _faded(last, now, POPULARITY_HALF_LIFE_DAYS)


def _faded(times: Column, now: float, half_life_days: float) -> Column:
    """Return 1 for now, a half after the half-life, and 0 for never; the future is now."""
    days = np.maximum(now - times, 0.0) / DAY_SECONDS
    return np.where(np.isfinite(days), np.exp2(-days / half_life_days), 0.0)


def _folded(names: Iterable[str]) -> list[str]:
    return [name.casefold() for name in names if name]


def _by_count(counted: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counted.items(), key=lambda item: (-item[1], item[0]))


def _shallow(features: DerivedFeatures) -> dict[str, Any]:
    return {item.name: getattr(features, item.name) for item in fields(features)}


def _typed(stored: dict[str, Any]) -> dict[str, Any]:
    scales = {name: Scale(**scale) for name, scale in stored["scales"].items()}
    if scales.keys() < set(_NUMBERS) or not all(
        math.isfinite(scale.mean) and scale.deviation > 0 for scale in scales.values()
    ):
        raise ValueError("a scale is missing")
    tuples = {name: tuple(stored[name]) for name in ("genres", "decades")}
    return {**stored, **tuples, "scales": scales}


def _outdated(path: Path) -> DerivedOutdated:
    return DerivedOutdated(
        translate(
            "Export",
            "The derived features “{path}” are of another version, or damaged.",
            path=display_path(path),
        ),
        translate("Next steps", "Export them again: they are fitted anew."),
    )

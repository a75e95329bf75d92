"""What the points of the map can be coloured by, with a legend for each."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from hashlib import sha256

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor

from musicrec_desktop.core.genre_names import genre_key, genre_names
from musicrec_desktop.core.music_map import MusicMap
from musicrec_desktop.core.translation import number, to_translate, translate
from musicrec_desktop.gui.look.colour_map import lookup_table
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.words.mix_names import ENERGY_LIMITS
from musicrec_desktop.gui.words.tracks import display_name

SCHEMES = {
    "genre": (
        to_translate("Music map", "Genre"),
        to_translate("Music map", "Colour by the genre in the tags"),
    ),
    "tempo": (
        to_translate("Music map", "Tempo"),
        to_translate("Music map", "Colour by the tempo that was heard"),
    ),
    "energy": (
        to_translate("Music map", "Energy"),
        to_translate("Music map", "Colour by how loud, even and driving the music is"),
    ),
    "decade": (
        to_translate("Music map", "Decade"),
        to_translate("Music map", "Colour by the year in the tags"),
    ),
    "plays": (
        to_translate("Music map", "Plays"),
        to_translate("Music map", "Colour by how often each track was played"),
    ),
}
GENRES_SHOWN = 11
FIRST_DECADE, LAST_DECADE = 1950, 2020
TEMPO_LIMITS = (80, 100, 120, 140, 160)
PLAY_LIMITS = (2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000)
PLAY_SHARES = (0.4, 0.7, 0.9)  # of the tracks that were played, under a limit of plays

# In both themes the same hues, told apart by at least 10 % of OKLab (Ottosson 2020).
_DARK = {
    "blue": "#6f93ff",
    "orange": "#ff9a4d",
    "mint": "#3fd6b0",
    "red": "#f0555a",
    "violet": "#c08bf5",
    "yellow": "#e8d24a",
    "pink": "#ff8fc4",
    "sky": "#6fd3f2",
    "green": "#8fc63f",
    "brown": "#b98a5e",
    "plum": "#b0588f",
}
_LIGHT = {
    "blue": "#2f55d8",
    "orange": "#d9680a",
    "mint": "#009c84",
    "red": "#c9222f",
    "violet": "#8a3fd1",
    "yellow": "#a68a00",
    "pink": "#d84a97",
    "sky": "#1691c4",
    "green": "#4d8b12",
    "brown": "#7a4f26",
    "plum": "#7d1f63",
}
# Of genres and what is a part of them, as long as it is free.
_OWN = {
    genre.strip(): colour
    for colour, genres in (
        ("red", "Rock"),  # no words
        ("plum", "Metal"),  # no words
        ("blue", "Jazz; Blues"),  # no words
        ("violet", "Classical"),  # no words
        ("sky", "Piano; Ambient; Soundtrack"),  # no words
        ("mint", "Electronic"),  # no words
        ("yellow", "Folk"),  # no words
        ("brown", "Country; R&B"),  # no words
        ("pink", "Pop"),  # no words
        ("orange", "Hip-Hop; Latin"),  # no words
        ("green", "Reggae; World"),  # no words
    )
    for genre in genres.split(";")
}

Codes = NDArray[np.int64]


@dataclass(frozen=True, slots=True, eq=False)
class Colouring:
    """The colour of every point, by its class.

    Attributes
    ----------
    codes : ndarray of shape (n,), int64
        The class of each point.
    labels, colours : list of str
        Of each class, colours as "#rrggbb"; the last class is what is unknown or rare.
    """

    codes: Codes
    labels: list[str]
    colours: list[str]

    def counts(self) -> list[int]:
        """Return how many points each class has."""
        counted = np.bincount(self.codes, minlength=len(self.labels)).tolist()
        return [int(each) for each in counted]


def colouring(
    scheme: str, music: MusicMap, plays: Callable[[], NDArray[np.int64]], tokens: Tokens
) -> Colouring:
    """Return the colours of a map's points.

    Parameters
    ----------
    scheme : str
        A key of :data:`SCHEMES`.
    music : MusicMap
    plays : callable
        Returns how often each track was played, by the rows of the layout.
    tokens : Tokens
    """
    if scheme == "genre":
        return _genres(music, tokens)
    if scheme == "plays":
        counted = plays()
        limits = _play_limits(counted)
        codes = np.searchsorted(limits, counted, side="right").astype(np.int64)
        return _graded(codes, _play_labels(limits), tokens)
    if scheme == "tempo":
        return _graded(_binned(music.tempos_bpm, TEMPO_LIMITS), _tempo_labels(), tokens)
    if scheme == "energy":
        return _graded(_binned(music.energies, ENERGY_LIMITS), _energy_labels(), tokens)
    decades = range(FIRST_DECADE, LAST_DECADE + 1, 10)
    codes, labels = _occurring(_binned(music.years, list(decades)), _decade_labels(decades))
    return _graded(codes, labels, tokens)


def _play_limits(plays: NDArray[np.int64]) -> list[int]:
    """Return from how many plays on a class begins, so that each has some of the tracks."""
    heard = np.sort(plays[plays > 0])
    found = {1}
    for share in PLAY_SHARES if len(heard) else ():
        wanted = int(heard[int(share * len(heard))])
        found |= {limit for limit in PLAY_LIMITS if limit <= wanted < 2.5 * limit}
    return sorted(found)


def _play_labels(limits: Sequence[int]) -> list[str]:
    spans = [_times(low, high - 1) for low, high in itertools.pairwise(limits)]
    most = translate("Music map", "{low} times and more", low=number(limits[-1]))
    if len(limits) == 1:
        most = translate("Music map", "Played")
    return [translate("Music map", "Never"), *spans, most]


def _times(low: int, high: int) -> str:
    if low == high == 1:
        return translate("Music map", "Once")
    return translate("Music map", "{low}–{high} times", low=number(low), high=number(high))


def _occurring(codes: Codes, labels: list[str]) -> tuple[Codes, list[str]]:
    """Leave out the classes before the first and after the last that there is.

    The colours are then spread over those that are to be told apart.
    """
    known = codes[codes >= 0]
    if not len(known):
        return codes, []
    first, last = int(known.min()), int(known.max())
    return np.where(codes < 0, codes, codes - first), labels[first : last + 1]


def _tempo_labels() -> list[str]:
    return [
        translate("Music map", "Under {tempo}", tempo=TEMPO_LIMITS[0]),
        *(
            translate("Music map", "{low}–{high} BPM", low=low, high=high)
            for low, high in itertools.pairwise(TEMPO_LIMITS)
        ),
        translate("Music map", "Over {tempo}", tempo=TEMPO_LIMITS[-1]),
    ]


def _energy_labels() -> list[str]:
    return [
        translate("Music map", "Calm"),
        translate("Music map", "Mellow"),
        translate("Music map", "Easy"),
        translate("Music map", "Lively"),
        translate("Music map", "Intense"),
    ]


def _decade_labels(decades: Iterable[int]) -> list[str]:
    return [
        translate("Music map", "Before {year}", year=FIRST_DECADE),
        *(translate("Music map", "{decade}s", decade=decade) for decade in decades),
    ]


def _binned(values: NDArray[np.float32], limits: Sequence[float]) -> Codes:
    """Return between which limits values lie; −1 where they are unknown."""
    codes = np.searchsorted(np.asarray(limits, np.float64), values, side="right")
    return np.where(np.isfinite(values), codes, -1)


def _graded(codes: Codes, labels: list[str], tokens: Tokens) -> Colouring:
    """Colour classes that have an order, from dark to light or the other way round."""
    places = np.linspace(0, 255, len(labels))
    ramp = "classes-dark" if tokens.dark else "classes-light"
    table = lookup_table(1.0, ramp)[np.rint(places).astype(int)]
    colours = [QColor.fromRgb(int(pixel)).name() for pixel in table]
    return _with_unknown(codes, labels, colours, translate("Music map", "Unknown"), tokens)


def shown_genres(music: MusicMap) -> tuple[list[str], Codes]:
    """Return the genres that have a colour, the commonest first, and each track's; −1 for none."""
    numbers, counted = np.unique(music.genres[music.genres >= 0], return_counts=True)
    often = dict(zip(numbers.tolist(), counted.tolist(), strict=True))
    order = sorted(often, key=lambda genre: (-often[genre], genre_key(music.names[genre])))
    codes = np.full(len(music.genres), -1, np.int64)
    for code, genre in enumerate(order[:GENRES_SHOWN]):
        codes[music.genres == genre] = code
    return [display_name(music.names[genre]) for genre in order[:GENRES_SHOWN]], codes


def _genres(music: MusicMap, tokens: Tokens) -> Colouring:
    labels, codes = shown_genres(music)
    palette = _DARK if tokens.dark else _LIGHT
    colours = [palette[name] for name in _own_colours(labels)]
    more = len(np.unique(music.genres[music.genres >= 0])) > len(labels)
    rest = translate("Music map", "Other") if more else translate("Music map", "No genre")
    return _with_unknown(codes, labels, colours, rest, tokens)


def _own_colours(names: Sequence[str]) -> list[str]:
    """Return names of colours, the commonest genre first: its own where that is free.

    The others rank what is left by a hash (highest random weight, Thaler and Ravishankar
    1998), so that a genre without a colour of its own has mostly the same one, too.
    """
    free, found = set(_DARK), dict[int, str]()
    for place, name in enumerate(names):
        lineage = genre_names().lineage(name)
        own = next((_OWN[each] for each in lineage if each in _OWN), "")
        if own in free:
            found[place] = own
            free.remove(own)
    for place, name in enumerate(names):
        if place not in found:
            found[place] = max(free, key=lambda colour: _rank(name, colour))
            free.remove(found[place])
    return [found[place] for place in range(len(names))]


def _rank(name: str, colour: str) -> bytes:
    return sha256(f"{genre_key(name)} {colour}".encode()).digest()  # no words


def _with_unknown(
    codes: Codes, labels: list[str], colours: list[str], rest: str, tokens: Tokens
) -> Colouring:
    codes = np.where(codes < 0, len(labels), codes)
    return Colouring(codes, [*labels, rest], [*colours, tokens.text_muted])

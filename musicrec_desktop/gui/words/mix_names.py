"""What mixes are called: by their genre, how lively they are, who leads them."""

from __future__ import annotations

from bisect import bisect_right

from musicrec_desktop.core.browsing import values_of
from musicrec_desktop.core.discovery import MixName
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.tracks import display_name

ENERGY_LIMITS = (0.22, 0.42, 0.6, 0.8)
SLOW_BPM, QUICK_BPM = 92.0, 128.0
MINOR = 0.65

_ENERGIES = (
    to_translate("Mixes", "calm"),
    to_translate("Mixes", "mellow"),
    to_translate("Mixes", "easy"),
    to_translate("Mixes", "lively"),
    to_translate("Mixes", "intense"),
)
_MOODS = (  # of a genre, of music in minor, of any other
    (
        to_translate("Mixes", "Calm {genre}"),
        to_translate("Mixes", "Calm in minor"),
        to_translate("Mixes", "Calm mix"),
    ),
    (
        to_translate("Mixes", "Mellow {genre}"),
        to_translate("Mixes", "Mellow in minor"),
        to_translate("Mixes", "Mellow mix"),
    ),
    (
        to_translate("Mixes", "Easy {genre}"),
        to_translate("Mixes", "Easy in minor"),
        to_translate("Mixes", "Easy mix"),
    ),
    (
        to_translate("Mixes", "Lively {genre}"),
        to_translate("Mixes", "Lively in minor"),
        to_translate("Mixes", "Lively mix"),
    ),
    (
        to_translate("Mixes", "Intense {genre}"),
        to_translate("Mixes", "Intense in minor"),
        to_translate("Mixes", "Intense mix"),
    ),
)
_SLOW = (
    to_translate("Mixes", "Slow {genre}"),
    to_translate("Mixes", "Slow in minor"),
    to_translate("Mixes", "Slow mix"),
)
_QUICK = (
    to_translate("Mixes", "Quick {genre}"),
    to_translate("Mixes", "Quick in minor"),
    to_translate("Mixes", "Quick mix"),
)


def energy_word(energy: float) -> str:
    """Return a word for an energy from 0 to 1."""
    return translated("Mixes", _ENERGIES[bisect_right(ENERGY_LIMITS, energy)])


def mix_title(name: MixName) -> str:
    """Return what a mix is called: "Calm classical", "Lively electronic"."""
    return _titled(name, _MOODS[bisect_right(ENERGY_LIMITS, name.energy)])


def _titled(name: MixName, mood: tuple[str, str, str]) -> str:
    of_genre, in_minor, plain = mood
    if genre := _genres(name):
        title = translated("Mixes", of_genre, genre=genre)
        return title[:1].upper() + title[1:]
    return translated("Mixes", in_minor if name.minor_share >= MINOR else plain)


def mix_titles(names: list[MixName]) -> list[str]:
    """Return a different title for each of some mixes, told apart by tempo, then by artist."""
    titles = [mix_title(name) for name in names]
    titles = [
        _with_tempo(name, title) if titles.count(title) > 1 else title
        for name, title in zip(names, titles, strict=True)
    ]
    taken: set[str] = set()
    for place, (name, title) in enumerate(zip(names, titles, strict=True)):
        around = (
            translate("Mixes", "Around {artist}", artist=display_name(artist))
            for artist in name.artists
        )
        numbered = (f"{title} {number}" for number in range(2, len(names) + 2))
        titles[place] = next(each for each in (title, *around, *numbered) if each not in taken)
        taken.add(titles[place])
    return titles


def _genres(name: MixName) -> str:
    """Return the genre that a mix is named by, or the two; empty where it is of many."""
    if len(name.pair) != 2:
        return _genre(name.genre)
    one, other = map(_genre, name.pair)
    return f"{one} & {other}"


def _genre(name: str) -> str:
    """Return the first value of a genre tag, as it stands within a phrase: Classical, R&B, IDM."""
    first = values_of(name)[0]
    plain = first.istitle() and first.replace(" ", "").isalpha() and len(first) > 3
    return first.lower() if plain else first


def mix_subtitle(name: MixName) -> str:
    """Return who leads a mix, and its tempo: "Ada, Ivo and 6 more · mostly 74–92 BPM"."""
    artists = ", ".join(map(display_name, name.artists))
    if name.others:
        artists = translate("Mixes", "{names} and %n more", n=name.others, names=artists)
    tempo = "" if name.tempo_bpm is None else _tempo_range(*name.tempo_bpm)
    in_minor = name.minor_share >= MINOR and not tempo
    minor = translate("Mixes", "minor keys") if in_minor else ""
    return joined(" · ", artists, tempo, minor)


def _tempo_range(low: float, high: float) -> str:
    low, high = round(low), round(high)
    if low == high:
        return translate("Mixes", "{tempo} BPM", tempo=low)
    return translate("Mixes", "mostly {low}–{high} BPM", low=low, high=high)


def _with_tempo(name: MixName, title: str) -> str:
    """Return a title that says how fast a mix is, where that is out of the ordinary."""
    if name.tempo_bpm is None:
        return title
    middle = sum(name.tempo_bpm) / 2
    if middle < SLOW_BPM:
        return _titled(name, _SLOW)
    return _titled(name, _QUICK) if middle > QUICK_BPM else title

"""Why something is played or recommended, in words. Needs no Qt: commands say the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicrec_desktop.core.discovery import MixName

if TYPE_CHECKING:
    from musicrec_desktop.services.stations import RadioPick

CLOSE, NEAR = 0.5, 0.25  # of a cosine
GOOD_SEAM = 0.75  # of a part of a seam
ENERGY_WORDS = ((0.22, "calm"), (0.42, "mellow"), (0.6, "easy"), (0.8, "lively"), (1.01, "intense"))
SLOW_BPM, QUICK_BPM = 92.0, 128.0
MINOR = 0.65


def radio_why(pick: RadioPick) -> str:
    """Return why a track comes on the radio: "sounds like “Kite”; same tempo, keys fit"."""
    if pick.seed:
        return "what you started from"
    parts = [_likeness(pick)]
    seam = pick.seam
    if seam is not None:
        flows = [
            words
            for value, words in (
                (seam.tempo, "tempo goes on"),
                (seam.key, "keys fit"),
                (seam.loudness, "as loud"),
            )
            if value >= GOOD_SEAM
        ]
        parts += [", ".join(flows[:2])] if flows else []
    if pick.again:
        parts.append("everything else was played")
    return "; ".join(parts)


def _likeness(pick: RadioPick) -> str:
    if pick.near is not None:
        return f"like “{pick.near.title}”, which you heard out"
    to_last = pick.to_last if pick.to_last is not None else -1.0
    if pick.after is not None and to_last >= max(NEAR, pick.to_seeds):
        close = "sounds like" if to_last >= CLOSE else "goes on from"
        return f"{close} “{pick.after.title}”"
    if pick.to_seeds >= CLOSE:
        return "close to where you started"
    if pick.to_seeds >= NEAR:
        return "not far from where you started"
    return "further afield"


def energy_word(energy: float) -> str:
    """Return a word for an energy from 0 to 1."""
    return next(word for limit, word in ENERGY_WORDS if energy < limit)


def mix_title(name: MixName) -> str:
    """Return what a mix is called: "Calm classical", "Lively electronic"."""
    what = name.genre or ("in minor" if name.minor_share >= MINOR else "mix")
    return f"{energy_word(name.energy).capitalize()} {what}"


def mix_titles(names: list[MixName]) -> list[str]:
    """Return a different title for each of some mixes, told apart by tempo, then by artist."""
    titles = [mix_title(name) for name in names]
    for tell in (_with_tempo, _with_artist):
        titles = [
            tell(name, title) if titles.count(title) > 1 else title
            for name, title in zip(names, titles, strict=True)
        ]
    seen: dict[str, int] = {}
    for place, title in enumerate(titles):
        seen[title] = seen.get(title, 0) + 1
        if seen[title] > 1:
            titles[place] = f"{title} {seen[title]}"
    return titles


def mix_subtitle(name: MixName) -> str:
    """Return who leads a mix, and its tempo: "Ada, Ivo and 6 more · 74–92 BPM"."""
    artists = ", ".join(map(display_name, name.artists))
    if name.others:
        artists = f"{artists} and {name.others} more"
    tempo = "" if name.tempo_bpm is None else _tempo_range(*name.tempo_bpm)
    minor = "minor keys" if name.minor_share >= MINOR and not tempo else ""
    return " · ".join(filter(None, (artists, tempo, minor)))


def display_name(name: str) -> str:
    """Return a name that was folded to lower case as names are written."""
    return name if any(letter.isupper() for letter in name) else name.title()


def _tempo_range(low: float, high: float) -> str:
    low, high = round(low), round(high)
    return f"{low} BPM" if low == high else f"{low}–{high} BPM"


def _with_tempo(name: MixName, title: str) -> str:
    if name.tempo_bpm is None:
        return title
    middle = sum(name.tempo_bpm) / 2
    word = "slow" if middle < SLOW_BPM else "quick" if middle > QUICK_BPM else ""
    first, _, rest = title.partition(" ")
    return f"{first}, {word} {rest}" if word else title


def _with_artist(name: MixName, title: str) -> str:
    return f"{title} around {display_name(name.artists[0])}" if name.artists else title

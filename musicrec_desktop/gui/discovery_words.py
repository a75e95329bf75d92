"""Why something is played or recommended, in words. Needs no Qt: commands say the same."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from musicrec_desktop.core.browsing import values_of
from musicrec_desktop.core.discovery import Card, ForYou, MixName, Shelf

if TYPE_CHECKING:
    from musicrec_desktop.services.discovery.stations import RadioPick

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


def greeting(now: datetime) -> str:
    """Return what one says at this time of day."""
    if 5 <= now.hour < 12:
        return "Good morning"
    return "Good afternoon" if 12 <= now.hour < 18 else "Good evening"


def shelf_title(shelf: Shelf) -> tuple[str, str]:
    """Return the heading of a row of cards, and what is said beside it."""
    if shelf.kind == "because":
        title = shelf.about.title if shelf.about else "that"
        return f"Because you played “{title}”", "what sounds like it, by others"
    title, beside = _SHELVES[shelf.kind]
    if shelf.kind == "neglected" and not any(card.last_heard_at for card in shelf.cards):
        beside = "sound like your favourites, never played"
    return title, beside


def card_words(shelf: Shelf, now: datetime) -> list[tuple[str, str]]:
    """Return the title and the reason of each card of a shelf."""
    if shelf.kind in ("mixes", "sampler"):
        names = [card.mix or MixName() for card in shelf.cards]
        return [
            ("Edges", "close to your taste, rarely yours")
            if card.edges
            else (title, mix_subtitle(name))
            for card, name, title in zip(shelf.cards, names, mix_titles(names), strict=True)
        ]
    if shelf.kind == "continue":
        return [(card.album, _going_on(card)) for card in shelf.cards]
    return [(card.tracks[0].title, _why(card, shelf, now)) for card in shelf.cards]


def nothing_to_show(page: ForYou) -> tuple[str, str]:
    """Return a heading and a sentence where the page holds nothing; empty where it does."""
    return _NOTHING.get(page.readiness, _NOTHING["ready"]) if not page.shelves else ("", "")


def ago(then: float, now: datetime) -> str:
    """Return how long ago something was: "14 months ago", "3 years ago"."""
    days = max(0.0, (now.timestamp() - then) / 86_400)
    if days < 1:
        return "today"
    for length, unit in ((365.25, "year"), (365.25 / 12, "month"), (7.0, "week"), (1.0, "day")):
        if days >= (2 * length if unit == "year" else length):
            number = int(days / length)
            return f"{number} {unit}{'' if number == 1 else 's'} ago"
    return "yesterday"


def _going_on(card: Card) -> str:
    artist = card.tracks[0].tags.album_artist or card.tracks[0].artist
    return " · ".join(filter(None, (artist, f"from track {card.place} of {card.total}")))


def _why(card: Card, shelf: Shelf, now: datetime) -> str:
    artist = card.tracks[0].artist
    heard = "never played" if card.last_heard_at is None else ago(card.last_heard_at, now)
    like = f"like {card.like.title}" if card.like is not None else ""
    if shelf.kind == "because":
        return " · ".join(filter(None, (artist, heard)))
    if shelf.kind == "new":
        return " · ".join(filter(None, (artist, like)))
    return " · ".join(filter(None, (heard, like)))


_SHELVES = {
    "continue": ("Continue listening", "albums that you began"),
    "mixes": ("Daily mixes", "from what you play, renewed every morning"),
    "sampler": ("From all over your library", "play a few, and the mixes become yours"),
    "neglected": (
        "Neglected neighbours",
        "sound like your favourites, not played for a year or ever",
    ),
    "new": ("New in your library", "came lately, and fits what you play"),
}
_NOTHING = {
    "nothing": (
        "Nothing has been listened to yet",
        "Add the folder your music is in, or let its scan come to an end; then there is a choice.",
    ),
    "missing": (
        "None of your music is there",
        "Connect the drive that it is on, and look for changes with F5.",
    ),
    "one-track": (
        "There is one track yet",
        "With a second one there is something to choose from: add a folder of music.",
    ),
    "ready": (
        "There is nothing to recommend",
        "Everything that is there was disliked or skipped. Add music, or take a dislike back.",
    ),
}


def energy_word(energy: float) -> str:
    """Return a word for an energy from 0 to 1."""
    return next(word for limit, word in ENERGY_WORDS if energy < limit)


def mix_title(name: MixName) -> str:
    """Return what a mix is called: "Calm classical", "Lively electronic"."""
    what = _genre(name.genre) or ("in minor" if name.minor_share >= MINOR else "mix")
    return f"{energy_word(name.energy).capitalize()} {what}"


def mix_titles(names: list[MixName]) -> list[str]:
    """Return a different title for each of some mixes, told apart by tempo, then by artist."""
    titles = [mix_title(name) for name in names]
    titles = [
        _with_tempo(name, title) if titles.count(title) > 1 else title
        for name, title in zip(names, titles, strict=True)
    ]
    taken: set[str] = set()
    for place, (name, title) in enumerate(zip(names, titles, strict=True)):
        around = (f"Around {display_name(artist)}" for artist in name.artists)
        numbered = (f"{title} {number}" for number in range(2, len(names) + 2))
        titles[place] = next(each for each in (title, *around, *numbered) if each not in taken)
        taken.add(titles[place])
    return titles


def _genre(name: str) -> str:
    """Return the first value of a genre tag, as it stands within a phrase: Classical, R&B, IDM."""
    first = values_of(name)[0]
    plain = first.istitle() and first.replace(" ", "").isalpha() and len(first) > 3
    return first.lower() if plain else first


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
    return f"{word.capitalize()} {rest}" if word else f"{first} {rest}"

"""Why something is played or recommended, in words. Needs no Qt: commands say the same."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from musicrec_desktop.core.discovery import Card, ForYou, MixName, Shelf
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.mix_names import mix_subtitle, mix_titles
from musicrec_desktop.gui.words.text import shortly

if TYPE_CHECKING:
    from musicrec_desktop.services.discovery.stations import RadioPick, RadioState

CLOSE = 0.5  # of a cosine
CLOSE_SHARE, NEAR_SHARE = 0.05, 0.25  # of the library, that are nearer
GOOD_SEAM = 0.75  # of a part of a seam
YEAR_DAYS = 365.25
LETTERS_OF_HEARD = 22  # of a title, of which a row says much besides


def radio_why(pick: RadioPick, *, brief: bool = False) -> str:
    """Return why a track comes on the radio: "sounds like “Kite”; same tempo, keys fit".

    Of tempos and keys only those are spoken of that are sure enough to be shown, and none of
    them where it is to be brief, or where the first reason is a long one.
    """
    if pick.seed:
        return translate("Radio", "your starting point")
    parts = [_likeness(pick)]
    seam = pick.seam
    if seam is not None and pick.near is None and not brief:
        before, track = pick.after, pick.track
        sure_tempo = bool(before and before.sure_bpm and track.sure_bpm)
        sure_key = bool(before and before.sure_key and track.sure_key)
        flows = [
            words
            for value, sure, words in (
                (seam.tempo, sure_tempo, translate("Radio", "same tempo")),
                (seam.key, sure_key, translate("Radio", "keys fit")),
                (seam.loudness, True, translate("Radio", "equally loud")),
            )
            if sure and value >= GOOD_SEAM
        ]
        parts += [", ".join(flows[:2])] if flows else []
    if pick.again and not brief:
        parts.append(translate("Radio", "everything else was played"))
    return "; ".join(parts)


def radio_reasons(state: RadioState) -> dict[int, str]:
    """Return why what plays and what comes was chosen by the radio, by track id."""
    playing = (state.playing,) if state.playing else ()
    return {pick.track.id: radio_why(pick) for pick in (*playing, *state.upcoming)}


def _likeness(pick: RadioPick) -> str:
    if pick.near is not None:
        title = shortly(pick.near.title, LETTERS_OF_HEARD)
        return translate("Radio", "like “{title}”, which you played to the end", title=title)
    nearer = pick.nearer_to_last
    if pick.last is not None and nearer <= min(NEAR_SHARE, pick.nearer_to_seeds):
        title = shortly(pick.last.title)
        if pick.to_last is not None and pick.to_last >= CLOSE:
            return translate("Radio", "sounds like “{title}”", title=title)
        return translate("Radio", "goes on from “{title}”", title=title)
    if pick.nearer_to_seeds <= CLOSE_SHARE:
        return translate("Radio", "close to where you started")
    if pick.nearer_to_seeds <= NEAR_SHARE:
        return translate("Radio", "not far from where you started")
    return translate("Radio", "further afield")


def greeting(now: datetime) -> str:
    """Return what one says at this time of day."""
    if 5 <= now.hour < 12:
        return translate("For you", "Good morning")
    if 12 <= now.hour < 18:
        return translate("For you", "Good afternoon")
    return translate("For you", "Good evening")


def shelf_title(shelf: Shelf) -> tuple[str, str]:
    """Return the heading of a row of cards, and what is said beside it."""
    if shelf.kind == "because":
        title = shelf.about.title if shelf.about else translate("For you", "that")
        return (
            translate("For you", "Because you played “{title}”", title=title),
            translate("For you", "what sounds like it, by others"),
        )
    title, beside = _SHELVES[shelf.kind]
    if shelf.kind == "sampler" and shelf.for_guest:
        beside = _FOR_GUEST
    if _never_played(shelf):
        beside = _NEVER_PLAYED
    return translated("For you", title), translated("For you", beside)


def card_words(shelf: Shelf, now: datetime) -> list[tuple[str, str]]:
    """Return the title and the reason of each card of a shelf."""
    if shelf.kind in ("mixes", "sampler"):
        names = [card.mix or MixName() for card in shelf.cards]
        return [
            _edges() if card.edges else (title, mix_subtitle(name))
            for card, name, title in zip(shelf.cards, names, mix_titles(names), strict=True)
        ]
    if shelf.kind == "continue":
        return [(card.album, _going_on(card)) for card in shelf.cards]
    if shelf.kind in _OF_LIBRARY:
        return [_OF_LIBRARY[shelf.kind](card) for card in shelf.cards]
    said = not _never_played(shelf)  # else the heading says it of all
    return [(card.tracks[0].title, _why(card, shelf, now, said)) for card in shelf.cards]


def still_to_come(page: ForYou) -> str:
    """Return what the page will hold later; empty where it is whole."""
    if page.readiness != "waiting" or not page.shelves:
        return ""
    return translate(
        "For you",
        "Mixes and stations appear here as soon as the first songs have been analysed.",
    )


def nothing_to_show(page: ForYou) -> tuple[str, str]:
    """Return a heading and a sentence where the page holds nothing; empty where it does."""
    if page.shelves:
        return "", ""
    heading, sentence = _NOTHING.get(page.readiness, _NOTHING["ready"])
    return translated("For you", heading), translated("For you", sentence)


def ago(then: float, now: datetime) -> str:
    """Return how long ago something was: "14 months ago", "3 years ago"."""
    days = max(0.0, (now.timestamp() - then) / 86_400)
    if days < 1:
        return translate("Dates", "today")
    if days >= 2 * YEAR_DAYS:
        return translate("Dates", "%n year(s) ago", n=int(days / YEAR_DAYS))
    if days >= YEAR_DAYS / 12:
        return translate("Dates", "%n month(s) ago", n=int(days / YEAR_DAYS * 12))
    if days >= 7:
        return translate("Dates", "%n week(s) ago", n=int(days / 7))
    return translate("Dates", "%n day(s) ago", n=int(days))


def _edges() -> tuple[str, str]:
    return (
        translate("For you", "Edges", comment="a mix of what lies at the edges of one's taste"),
        translate("For you", "close to your taste, rarely played"),
    )


def _going_on(card: Card) -> str:
    artist = card.tracks[0].tags.album_artist or card.tracks[0].artist
    where = translate(
        "For you", "from track {place} of {total}", place=card.place, total=card.total
    )
    return joined(" · ", artist, where)


def _album(card: Card) -> tuple[str, str]:
    lead = card.tracks[0]
    artists = {track.artist for track in card.tracks}
    artist = lead.tags.album_artist or (lead.artist if len(artists) == 1 else "")
    years = [track.tags.year for track in card.tracks if track.tags.year]
    many = translate("Counts", "%n track(s)", n=len(card.tracks))
    return card.album, joined(" · ", artist, str(min(years)) if years else many)


def _station(card: Card) -> tuple[str, str]:
    return card.name, translate("Counts", "%n track(s)", n=card.total)


def _corner(card: Card) -> tuple[str, str]:
    name = card.mix or MixName()
    if card.name in _CORNERS:
        return translated("For you", _CORNERS[card.name]), mix_subtitle(name)
    return translate("For you", "The {year}s", year=card.name), mix_subtitle(name)


def _never_played(shelf: Shelf) -> bool:
    """Return whether nothing among the neglected was ever heard."""
    return shelf.kind == "neglected" and not any(card.last_heard_at for card in shelf.cards)


def _why(card: Card, shelf: Shelf, now: datetime, heard_said: bool) -> str:
    """Return whom a track is by, and what else is the reason for its card."""
    never = card.last_heard_at is None
    heard = translate("For you", "never played") if never else ago(card.last_heard_at or 0.0, now)
    like = translate("For you", "like {title}", title=card.like.title) if card.like else ""
    parts = {
        "because": (heard,),
        "new": (like,),
        "neglected": (heard if heard_said else "", like),
        "most": (translate("Counts", "%n play(s)", n=card.total),),
        "resting": (heard,),
    }[shelf.kind]
    return joined(" · ", card.tracks[0].artist, *parts)


_NEVER_PLAYED = to_translate("For you", "sound like your favourites, never played")
_FOR_GUEST = to_translate("For you", "a new choice every day; what a guest plays is not kept")


def _decade(card: Card) -> tuple[str, str]:
    many = translate("Counts", "%n track(s)", n=card.total)
    return translate("For you", "The {year}s", year=card.name), many


_OF_LIBRARY = {
    "albums": _album,
    "genres": _station,
    "corners": _corner,
    "recent": _album,
    "decades": _decade,
}
_CORNERS = {
    "calmest": to_translate("For you", "The calmest"),
    "liveliest": to_translate("For you", "The liveliest"),
    "longest": to_translate("For you", "The longest"),
}
_SHELVES = {
    "continue": (
        to_translate("For you", "Continue listening"),
        to_translate("For you", "albums that you began"),
    ),
    "mixes": (
        to_translate("For you", "Daily mixes"),
        to_translate("For you", "based on what you play, new every morning"),
    ),
    "sampler": (
        to_translate("For you", "From all over your library"),
        to_translate("For you", "play a few, and the mixes will follow your taste"),
    ),
    "neglected": (
        to_translate("For you", "Neglected neighbours"),
        to_translate("For you", "sound like your favourites, not played for a year or ever"),
    ),
    "new": (
        to_translate("For you", "New in your library"),
        to_translate("For you", "added lately, and close to your taste"),
    ),
    "albums": (
        to_translate("For you", "Albums to put on"),
        to_translate("For you", "chosen at random from those you have not heard lately"),
    ),
    "genres": (
        to_translate("For you", "Radio by genre"),
        to_translate("For you", "the largest genres of your library, as stations that never end"),
    ),
    "corners": (
        to_translate("For you", "Corners of your library"),
        to_translate("For you", "its calmest and liveliest songs, the longest, and its decades"),
    ),
    "recent": (
        to_translate("For you", "Recently added"),
        to_translate("For you", "the albums that came last"),
    ),
    "most": (
        to_translate("For you", "Most played"),
        to_translate("For you", "what you come back to"),
    ),
    "resting": (
        to_translate("For you", "Not heard for long"),
        to_translate("For you", "what you played once, and not for a month or more"),
    ),
    "decades": (
        to_translate("For you", "By decade"),
        to_translate("For you", "a choice from each, new every day"),
    ),
}
_NOTHING = {
    "nothing": (
        to_translate("For you", "There is no music yet"),
        to_translate(
            "For you",
            "Add the folder your music is in, and albums, stations and mixes of it appear here.",
        ),
    ),
    "waiting": (
        to_translate("For you", "Your music is still to be heard"),
        to_translate(
            "For you",
            "As soon as the first songs were analysed and compared, mixes of them appear here. "
            "All of them can be played meanwhile.",
        ),
    ),
    "missing": (
        to_translate("For you", "None of your music can be found"),
        to_translate("For you", "Connect the drive it is on, then press F5 to look for changes."),
    ),
    "one-track": (
        to_translate("For you", "There is only one track so far"),
        to_translate(
            "For you",
            "Add a folder of music, and there is something to choose from.",
        ),
    ),
    "ready": (
        to_translate("For you", "There is nothing to recommend"),
        to_translate(
            "For you",
            "Everything that is there was disliked or skipped. Add music, or take a dislike back.",
        ),
    ),
}

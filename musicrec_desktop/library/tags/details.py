"""What the rest of a file's tags means: sort names, totals, ratings, identifiers, lyrics."""

from __future__ import annotations

import math
import re
from typing import Any

from musicrec_desktop.core.tag_details import MAX_STARS, TagDetails
from musicrec_desktop.library.tags.fields import POPM_COUNT, POPM_RATING, Fields
from musicrec_desktop.library.tags.values import ALIASES, first_of, joined, year
from musicrec_desktop.library.text import clean_lines

MAX_TOTAL = 9_999
MAX_PLAYS = 10_000_000
MAX_COMMENT_CHARACTERS = 4_000
MAX_LYRICS_CHARACTERS = 64_000

DISC_SUBTITLE = ("discsubtitle", "setsubtitle", "wm/setsubtitle")
SORT_NAMES = {
    "title_sort": ("titlesort", "wm/titlesortorder", "title-sort"),
    "artist_sort": ("artistsort", "wm/artistsortorder", "artist-sort"),
    "album_sort": ("albumsort", "wm/albumsortorder", "album-sort"),
    "album_artist_sort": ("albumartistsort", "wm/albumartistsortorder", "album_artist-sort"),
    "composer_sort": ("composersort", "wm/composersortorder", "composer-sort"),
}
MORE = {  # which only the files hold
    "conductor": ("conductor", "wm/conductor"),
    "lyricist": ("lyricist", "wm/writer"),
    "remixer": ("remixer", "mixartist", "wm/modifiedby"),
    "grouping": ("grouping", "grp1", "wm/contentgroupdescription"),
    "mood": ("mood", "wm/mood"),
    "bpm": ("bpm", "wm/beatsperminute"),
    "publisher": ("label", "publisher", "organization", "wm/publisher"),
    "isrc": ("isrc", "wm/isrc"),
    "copyright": ("copyright",),
}
_TEXTS = {
    "artists": ("artists", "wm/artists"),
    **SORT_NAMES,
    "disc_subtitle": DISC_SUBTITLE,
    "acoustid": ("acoustid_id", "acoustid id", "acoustid/id"),
}
# Tags of Vorbis and APE; of ID3 and MP4; of ASF.
_IDENTIFIERS = {
    "recording_id": ("musicbrainz_trackid", "musicbrainz track id", "musicbrainz/track id"),
    "release_track_id": (
        "musicbrainz_releasetrackid",
        "musicbrainz release track id",
        "musicbrainz/release track id",
    ),
    "album_id": ("musicbrainz_albumid", "musicbrainz album id", "musicbrainz/album id"),
    "release_group_id": (
        "musicbrainz_releasegroupid",
        "musicbrainz release group id",
        "musicbrainz/release group id",
    ),
    "artist_ids": ("musicbrainz_artistid", "musicbrainz artist id", "musicbrainz/artist id"),
    "album_artist_ids": (
        "musicbrainz_albumartistid",
        "musicbrainz album artist id",
        "musicbrainz/album artist id",
    ),
}
COMMENTS = ("comment", "description")
SYNCHRONISED = "syncedlyrics"
LYRICS = (SYNCHRONISED, "lyrics", "unsyncedlyrics", "unsynced lyrics", "wm/lyrics")
COMPILATION = ("compilation", "itunescompilation", "wm/iscompilation")
TRACK_TOTALS = ("tracktotal", "totaltracks", "total_tracks")
DISC_TOTALS = ("disctotal", "totaldiscs", "total_discs")
_TRACKS = ALIASES["track"]
_DISCS = ALIASES["disc"]
_ORIGINAL_DATES = (
    "originaldate",
    "originalyear",
    "wm/originalreleasetime",
    "wm/originalreleaseyear",
    "original year",
)

_RATINGS = ("fmps_rating", POPM_RATING, "wm/shareduserrating", "rating")
_PLAY_COUNTS = ("fmps_playcount", POPM_COUNT, "playcount", "play_count")
_NAMES = frozenset(
    {
        *(name for names in (*_TEXTS.values(), *_IDENTIFIERS.values()) for name in names),
        *(*COMMENTS, *LYRICS, *COMPILATION, *TRACK_TOTALS, *DISC_TOTALS),
        *(*_ORIGINAL_DATES, *_RATINGS, *_PLAY_COUNTS),
    }
)

_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_WHOLE = re.compile(r"\s*(\d{1,9})\s*")
_YES = frozenset({"1", "true", "yes"})
_NO = frozenset({"0", "false", "no"})

# What Windows reads as 1 to 5 stars, and what MediaMonkey and MusicBee write for the halves.
_POPM_STARS = ((224, 5.0), (160, 4.0), (96, 3.0), (32, 2.0), (1, 1.0))
_POPM_HALVES = {13: 0.5, 54: 1.5, 118: 2.5, 186: 3.5, 242: 4.5}
_WMA_STARS = ((99, 5.0), (75, 4.0), (50, 3.0), (25, 2.0), (1, 1.0))


def details_of(fields: Fields) -> TagDetails:
    """Return what the fields of a tag say beyond :class:`core.tracks.Tags`.

    Parameters
    ----------
    fields : dict of str to list of str
        As :func:`tag_fields.fields_of` returns them.
    """
    if fields.keys().isdisjoint(_NAMES) and not any(name.startswith("rating:") for name in fields):
        return TagDetails(  # as of most files
            track_total=total(fields, _TRACKS, ()), disc_total=total(fields, _DISCS, ())
        )
    found: dict[str, Any] = {
        name: joined(first_of(fields, names)) for name, names in _TEXTS.items()
    }
    for name, names in _IDENTIFIERS.items():
        found[name] = _identifiers(first_of(fields, names), several=name.endswith("_ids"))
    return TagDetails(
        **found,
        track_total=total(fields, _TRACKS, TRACK_TOTALS),
        disc_total=total(fields, _DISCS, DISC_TOTALS),
        original_year=year(" ".join(first_of(fields, _ORIGINAL_DATES))),
        compilation=flag(first_of(fields, COMPILATION)),
        comment=clean_lines("\n".join(first_of(fields, COMMENTS)), MAX_COMMENT_CHARACTERS),
        lyrics=clean_lines("\n".join(first_of(fields, LYRICS)), MAX_LYRICS_CHARACTERS),
        stars=_stars(fields),
        play_count=_play_count(fields),
    )


def _identifiers(values: list[str], *, several: bool) -> str:
    """Return the UUIDs that some values hold, in lower case and each once."""
    found = dict.fromkeys(
        identifier.lower() for value in values for identifier in _UUID.findall(value)
    )
    return "; ".join(found) if several else next(iter(found), "")


def total(fields: Fields, numbers: tuple[str, ...], totals: tuple[str, ...]) -> int | None:
    """Return how many there are, from "3/12" or from a tag of its own."""
    texts = [text.partition("/")[2] for text in first_of(fields, numbers)]
    for text in [*texts, *first_of(fields, totals)]:
        match = _WHOLE.fullmatch(text)
        if match and 0 < int(match[1]) <= MAX_TOTAL:
            return int(match[1])
    return None


def flag(values: list[str]) -> bool | None:
    """Return whether the first value says yes or no; None where it says neither."""
    text = values[0].strip("\0 ").lower() if values else ""
    return True if text in _YES else False if text in _NO else None


def _stars(fields: Fields) -> float | None:
    """Return the rating, from the tag that leaves least doubt about its scale."""
    share = _number(fields.get("fmps_rating"))
    if share is not None and 0 <= share <= 1:
        return _halves(MAX_STARS * share)
    popm = _number(fields.get(POPM_RATING))
    if popm is not None:
        return _POPM_HALVES.get(int(popm)) or _step(popm, _POPM_STARS)
    shared = _number(fields.get("wm/shareduserrating"))
    if shared is not None:
        return _step(shared, _WMA_STARS)
    return _plain_rating(fields)


def _plain_rating(fields: Fields) -> float | None:
    """Return what "RATING" says: a share as Quod Libet writes it, stars, or percent."""
    for name, values in fields.items():
        value = _number(values) if name == "rating" or name.startswith("rating:") else None
        if value is None or not 0 <= value <= 100:
            continue
        if name != "rating" or "." in values[0]:
            return _halves(MAX_STARS * value) if value <= 1 else _halves(value)
        return _halves(value if value <= MAX_STARS else value / 100 * MAX_STARS)
    return None


def _halves(stars: float) -> float | None:
    return min(round(2 * stars) / 2, MAX_STARS) or None


def _step(value: float, steps: tuple[tuple[int, float], ...]) -> float | None:
    return next((stars for least, stars in steps if value >= least), None)


def _play_count(fields: Fields) -> int | None:
    for name in _PLAY_COUNTS:
        count = _number(fields.get(name))
        if count is not None and 0 < count <= MAX_PLAYS:
            return int(count)
    return None


def _number(values: list[str] | None) -> float | None:
    try:
        value = float(values[0]) if values else math.nan
    except ValueError:
        return None
    return value if math.isfinite(value) else None

"""What the text of tags means: names, numbers, years, gains."""

from __future__ import annotations

import math
import re
from typing import Any

from musicrec_desktop.library.tags.fields import Fields
from musicrec_desktop.library.text import clean_text

JOINED_WITH = "; "
R128_TO_REPLAYGAIN_DB = 5.0  # −23 LUFS (EBU R 128, RFC 7845) to −18 LUFS (ReplayGain 2)
R128_STEPS_PER_DB = 256  # Q7.8 fixed point
MAX_GAIN_DB = 64.0  # beyond it a tag is damaged, or somebody's joke
MAX_PEAK = 16.0
MAX_NUMBER = 99_999

# For each field, the names it goes by, the best first.
ALIASES = {
    "title": ("title",),
    "artist": ("artist", "author"),
    "album": ("album", "wm/albumtitle"),
    "album_artist": ("albumartist", "album artist", "album_artist", "wm/albumartist"),
    "genre": ("genre", "wm/genre"),
    "composer": ("composer", "wm/composer"),
    "date": ("date", "year", "wm/year", "originaldate", "originalyear"),
    "track": ("tracknumber", "track", "wm/tracknumber"),
    "disc": ("discnumber", "disc", "wm/partofset"),
}
_GAINS = ("replaygain_{}_gain", "rva2_{}_gain", "r128_{}_gain")
_OPUS_GAINS = ("r128_{}_gain", "replaygain_{}_gain")
_TEXTS = ("title", "artist", "album", "album_artist", "genre", "composer")
_PEOPLE = ("artist", "album_artist", "composer")
# What lists the names of such a field one by one, and what lists their numbers.
_EACH_NAME = {"artist": ("artists",), "album_artist": ("albumartists",)}
_EACH_ID = {
    "artist": ("musicbrainz_artistid", "musicbrainz artist id"),
    "album_artist": ("musicbrainz_albumartistid", "musicbrainz album artist id"),
}

_ENTITY = re.compile(r"&#?\w+;")
_BARE = re.compile(";")
_SPACED = re.compile(r";\s|\s;")
_LISTED = re.compile(r";\s+|\s+;|;$")  # and what such a list may end with
_ID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_YEAR = re.compile(r"[12]\d{3}")
_WHOLE = re.compile(r"\d{1,9}")
_DECIMAL = re.compile(r"[+-]?(?:\d+(?:[.,]\d+)?|[.,]\d+)(?:[eE][+-]?\d{1,4})?")
_MINUS = str.maketrans(dict.fromkeys("\N{MINUS SIGN}\N{EN DASH}\N{FULLWIDTH HYPHEN-MINUS}", "-"))


def described(fields: Fields, codec: str) -> dict[str, Any]:
    """Return the arguments of :class:`core.tracks.Tags` that the fields of a tag decide.

    Parameters
    ----------
    fields : dict of str to list of str
        As :func:`tag_fields.fields_of` returns them.
    codec : str
        Opus states its gain in a tag of its own, against another reference (RFC 7845).
    """
    gains = _OPUS_GAINS if codec == "opus" else _GAINS
    found: dict[str, Any] = {name: joined(first_of(fields, ALIASES[name])) for name in _TEXTS}
    found["genre"] = _spaced(found["genre"])
    for name in _PEOPLE:
        found[name] = _people(found[name], name, fields)
    found["year"] = _first_year(fields)
    found["track_number"] = number(" ".join(first_of(fields, ALIASES["track"])))
    found["disc_number"] = number(" ".join(first_of(fields, ALIASES["disc"])))
    for kind in ("track", "album"):
        found[f"{kind}_gain_db"] = _gain(fields, [name.format(kind) for name in gains])
        found[f"{kind}_peak"] = _peak(" ".join(fields.get(f"replaygain_{kind}_peak", ())))
    return found


def first_of(fields: Fields, names: tuple[str, ...]) -> list[str]:
    """Return the values of the first of some names that says anything."""
    for name in names:
        values = fields.get(name)
        if values and any(value.strip("\0 ") for value in values):
            return values
    return []


def joined(values: list[str]) -> str:
    """Return several values as one text, each once; NULs part values too (ID3v2.4)."""
    if len(values) == 1 and "\0" not in values[0]:
        return clean_text(values[0])
    parts = (clean_text(part) for value in values for part in value.split("\0"))
    return clean_text(JOINED_WITH.join(dict.fromkeys(part for part in parts if part)))


def _people(text: str, name: str, fields: Fields) -> str:
    """Return the names of a field, each as one that "; " parts from the next.

    Bare semicolons part names, as in "a;b", but for those that are part of one, as in
    "Steins;Gate": where several values or "; " part names already, and where the file says
    in another place that it is one.
    """
    if ";" not in text or len(first_of(fields, ALIASES[name])) > 1:
        return text
    if _SPACED.search(text):
        return _spaced(text, _LISTED)
    return text if _is_one(text, name, fields) else _spaced(text)


def _spaced(text: str, mark: re.Pattern[str] = _BARE) -> str:
    """Return names that semicolons part, "a;b", as other tags hold them.

    Text with entities of HTML is left alone: "Simon &amp; Garfunkel".
    """
    if ";" not in text or _ENTITY.search(text):
        return text
    parts = (part.strip() for part in mark.split(text))
    return JOINED_WITH.join(dict.fromkeys(part for part in parts if part)) or text


def _is_one(text: str, name: str, fields: Fields) -> bool:
    """Whether a file says that a name with semicolons is the name of one.

    A list that names each, or a number for each, says so; what the title or the album says
    in the same way is a name, too.
    """
    count = sum(1 for part in text.split(";") if part.strip())
    if count == 1:
        return True
    each = first_of(fields, _EACH_NAME.get(name, ()))
    if each:
        return text in map(clean_text, each)
    ids = set(_ID.findall(" ".join(first_of(fields, _EACH_ID.get(name, ()))).lower()))
    if ids:
        return len(ids) < count
    called = (joined(first_of(fields, ALIASES[each])) for each in ("title", "album"))
    return any(text.casefold() in said.casefold() for said in called)


def _first_year(fields: Fields) -> int | None:
    """Return the year of the first name that holds one: beside "0000" another may."""
    dates = (" ".join(fields.get(name, ())) for name in ALIASES["date"])
    return next((found for date in dates if (found := year(date)) is not None), None)


def year(text: str) -> int | None:
    """Return the first year from 1000 to 2999 that a date holds."""
    match = _YEAR.search(text)
    return int(match[0]) if match else None


def number(text: str) -> int | None:
    """Return the number before the slash of "3/12"; None for none, and for 0, which means none."""
    match = _WHOLE.search(text.partition("/")[0])
    value = int(match[0]) if match else 0
    return value if 0 < value <= MAX_NUMBER else None


def _decimal(text: str) -> float | None:
    match = _DECIMAL.search(text[:64].translate(_MINUS))
    return float(match[0].replace(",", ".")) if match else None


def _gain(fields: Fields, names: list[str]) -> float | None:
    """Return a gain in dB towards −18 LUFS, from the first of the tags that states one."""
    for name in names:
        gain = _decimal(" ".join(fields.get(name, ())))
        if gain is None:
            continue
        if name.startswith("r128"):
            gain = gain / R128_STEPS_PER_DB + R128_TO_REPLAYGAIN_DB
        if abs(gain) <= MAX_GAIN_DB:
            return gain
    return None


def _peak(text: str) -> float | None:
    peak = _decimal(text)
    return peak if peak is not None and math.isfinite(peak) and 0 < peak <= MAX_PEAK else None

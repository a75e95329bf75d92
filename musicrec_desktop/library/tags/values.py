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
_SEVERAL = ("artist", "album_artist", "genre", "composer")

_ENTITY = re.compile(r"&#?\w+;")
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
    for name in _SEVERAL:
        found[name] = _spaced(found[name])
    found["year"] = year(" ".join(first_of(fields, ALIASES["date"])))
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


def _spaced(text: str) -> str:
    """Return names that are parted by bare semicolons, "a;b", as other tags hold them.

    Text with entities of HTML is left alone: "Simon &amp; Garfunkel".
    """
    if ";" not in text or _ENTITY.search(text):
        return text
    parts = (part.strip() for part in text.split(";"))
    return JOINED_WITH.join(dict.fromkeys(part for part in parts if part)) or text


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

"""File names made from tags: a pattern, and names that every system can hold.

``{albumartist}/{album} ({year})/{disc}-{track:02} {title}`` names a file by its tags;
what stands in square brackets is left out where a field in it is empty.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.tag_edits import DEFAULT_PATTERN
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate

MAX_NAME_BYTES = 240  # most file systems hold 255; the rest is for copies and their endings
UNKNOWN = "Unknown"  # no words

_FIELDS: Mapping[str, Callable[[Track], str | int | None]] = {
    "title": lambda track: track.title,
    "artist": lambda track: track.artist,
    "album": lambda track: track.tags.album,
    "albumartist": lambda track: track.tags.album_artist or track.tags.artist,
    "genre": lambda track: track.tags.genre.partition("; ")[0],
    "composer": lambda track: track.tags.composer,
    "year": lambda track: track.tags.year,
    "track": lambda track: track.tags.track_number,
    "disc": lambda track: track.tags.disc_number,
    "name": lambda track: PurePosixPath(track.path.replace("\\", "/")).stem,
}
_PART = re.compile(
    r"\{(?P<field>\w+)(?::0?(?P<width>\d))?\}|(?P<mark>[\[\]{}])|(?P<text>[^\[\]{}]+)"
)
_UNSAFE = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')
_EMPTY = re.compile(r"\(\s*\)|\[\s*\]|\{\s*\}")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)


class BadPattern(MusicRecError):
    """A pattern that cannot be understood."""

    exit_code = 2


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a pattern, and how many digits its number has at least."""

    name: str
    width: int


Item = str | Field
Section = tuple[bool, tuple[Item, ...]]  # whether it may be left out, and what is in it


class PathPattern:
    """A pattern that was understood.

    Parameters
    ----------
    text : str
        Parts with "/" between folders. Fields: title, artist, album, albumartist,
        genre, composer, year, track, disc, name (as the file is called now);
        ``{track:02}`` fills up with zeros.

    Raises
    ------
    BadPattern
    """

    def __init__(self, text: str) -> None:
        self._parts = parsed_parts(text)
        if not any(isinstance(item, Field) for _, items in self._parts[-1] for item in items):
            raise BadPattern(
                translate(
                    "Path patterns",
                    "All files would get one name: the last part of the pattern names no field.",
                ),
                translate(
                    "Next steps",
                    "End it with {title}, or with {name}, which is the name the file has.",
                    comment="{title} and {name} stay as they are",
                ),
            )

    def path_for(self, track: Track) -> str:
        """Return the path of a track's file below its root, with "/" and its ending."""
        names = [_filled(part, track) for part in self._parts]
        ending = PurePosixPath(track.path.replace("\\", "/")).suffix
        folders = [safe_name(name) for name in names[:-1]]
        return "/".join([*folders, safe_name(names[-1], ending)])


def parsed_parts(text: str, also: tuple[str, ...] = ()) -> list[tuple[Section, ...]]:
    """Return what a pattern says, one after the other for folders and at last the file.

    Parameters
    ----------
    text : str
    also : tuple of str
        Fields beside those that files can be named by.

    Raises
    ------
    BadPattern
    """
    parts = [part for part in text.strip().split("/") if part.strip()]
    if not parts:
        raise BadPattern(
            translate("Path patterns", "The pattern is empty."),
            translate("Next steps", "Such as: {pattern}", pattern=DEFAULT_PATTERN),
        )
    return [_parsed(part, (*_FIELDS, *also)) for part in parts]


def _parsed(part: str, known: tuple[str, ...]) -> tuple[Section, ...]:
    sections: list[Section] = []
    items: list[Item] = []
    optional = False
    for match in _PART.finditer(part):
        mark = match["mark"]
        if mark in ("{", "}") or (mark == "[" and optional) or (mark == "]" and not optional):
            raise BadPattern(
                translate(
                    "Path patterns",
                    "“{mark}” at place {place} of “{part}” has no partner.",
                    mark=mark,
                    place=match.start() + 1,
                    part=part,
                ),
                translate("Next steps", "Fields stand in {}, what may be left out in []."),
            )
        if mark:
            sections.append((optional, tuple(items)))
            items, optional = [], mark == "["
        elif match["text"]:
            items.append(match["text"])
        elif match["field"] not in known:
            raise BadPattern(
                translate("Path patterns", "There is no field “{field}”.", field=match["field"]),
                translate("Next steps", "Choose among: {names}.", names=", ".join(known)),
            )
        else:
            items.append(Field(match["field"], int(match["width"] or 0)))
    if optional:
        raise BadPattern(
            translate("Path patterns", "A “[” of “{part}” has no partner.", part=part),
            translate("Next steps", "Close it with “]”."),
        )
    return (*sections, (False, tuple(items)))


def _filled(sections: tuple[Section, ...], track: Track) -> str:
    said = ""
    for optional, items in sections:
        values = [_value(item, track) if isinstance(item, Field) else item for item in items]
        missing = any(
            not value for item, value in zip(items, values, strict=True) if isinstance(item, Field)
        )
        if not (optional and missing):
            said += "".join(values)
    return _EMPTY.sub("", said)


def _value(field: Field, track: Track) -> str:
    value = _FIELDS[field.name](track)
    if value is None:
        return ""
    return str(value).zfill(field.width) if isinstance(value, int) else value


def safe_name(text: str, ending: str = "") -> str:
    """Return a name for a file or folder that Windows, macOS and Linux can hold.

    Parameters
    ----------
    text : str
        Of anything; a name that says nothing becomes "Unknown".
    ending : str
        Such as ".flac"; kept whole.
    """
    text = text.encode("utf-8", "replace").decode()
    text = unicodedata.normalize("NFC", _UNSAFE.sub("_", text))
    text = " ".join(text.split()).strip(" -")
    if text.startswith("."):
        text = "_" + text[1:]  # hidden files are left out of scans
    text = text.encode()[: MAX_NAME_BYTES - len(ending.encode())].decode("utf-8", "ignore")
    if not ending:
        text = text.rstrip(". ")  # Windows drops them
    text = text.strip() or UNKNOWN
    return f"{text}_{ending}" if _RESERVED.fullmatch(text) else text + ending

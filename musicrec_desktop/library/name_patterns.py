"""Tags read from the names of files and folders, by the patterns that also make such names."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import PurePosixPath

from musicrec_desktop.core.tag_edits import TagValue
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.path_patterns import BadPattern, Field, Section, parsed_parts

READ_ONLY: Mapping[str, str] = {
    "tracks": "track_total",
    "discs": "disc_total",
    "disctitle": "disc_subtitle",
}
_KEPT_AS: Mapping[str, str] = {
    "title": "title",
    "artist": "artist",
    "album": "album",
    "albumartist": "album_artist",
    "genre": "genre",
    "composer": "composer",
    "year": "year",
    "track": "track_number",
    "disc": "disc_number",
    **READ_ONLY,
}
_NUMBERS: Mapping[str, str] = {"year": r"\d{4}", "track": r"\d{1,4}", "disc": r"\d{1,2}"} | {
    "tracks": r"\d{1,4}",
    "discs": r"\d{1,2}",
}


class NamePattern:
    """A pattern that was understood, to be read backwards.

    Parameters
    ----------
    text : str
        As :class:`PathPattern`. Its last part is the file's name without the ending, the one
        before it the folder that holds the file, and so on. ``{name}`` stands for something
        that is not kept; what is in square brackets may be missing.

    Raises
    ------
    BadPattern
    """

    def __init__(self, text: str) -> None:
        parts = parsed_parts(text, also=tuple(READ_ONLY))
        fields = [item.name for part in parts for _, items in part for item in _fields(items)]
        twice = next((name for name in fields if name != "name" and fields.count(name) > 1), "")
        if twice:
            raise BadPattern(
                translate("Path patterns", "The field “{field}” is named twice.", field=twice),
                translate(
                    "Next steps",
                    "Write {name} for what is not to be kept.",
                    comment="{name} stays as it is",
                ),
            )
        if not set(fields) & _KEPT_AS.keys():
            raise BadPattern(
                translate("Path patterns", "The pattern names no field."),
                translate("Next steps", "Choose among: {names}.", names=", ".join(_KEPT_AS)),
            )
        self._parts = [re.compile(_expression(part), re.IGNORECASE) for part in parts]

    def tags_of(self, path: str) -> dict[str, TagValue] | None:
        """Return the fields that a path names; None where the pattern does not fit it."""
        file = PurePosixPath(path.replace("\\", "/"))
        names = [*file.parts[:-1], file.stem][-len(self._parts) :]
        if len(names) < len(self._parts):
            return None
        found: dict[str, TagValue] = {}
        for part, name in zip(self._parts, names, strict=True):
            match = part.fullmatch(_with_blanks(name))
            if match is None:
                return None
            for field, text in match.groupdict().items():
                if text is not None and text.strip():
                    value = text.strip()
                    found[_KEPT_AS[field]] = int(value) if field in _NUMBERS else value
        return found


def _with_blanks(name: str) -> str:
    """Return a name with blanks, where underscores stand for them."""
    return name if " " in name else name.replace("_", " ")


def _fields(items: tuple[str | Field, ...]) -> list[Field]:
    return [item for item in items if isinstance(item, Field)]


def _expression(sections: tuple[Section, ...]) -> str:
    """Return the regular expression of one part of a path."""
    said = ""
    for optional, items in sections:
        inside = "".join(_item(item) for item in items)
        said += f"(?:{inside})?" if optional else inside
    return rf"\s*{said}\s*"


def _item(item: str | Field) -> str:
    if isinstance(item, str):
        return r"\s+".join(re.escape(word) for word in re.split(r"\s+", item))
    if item.name == "name":
        return ".+?"
    return f"(?P<{item.name}>{_NUMBERS.get(item.name, '.+?')})"

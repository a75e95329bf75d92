"""The atoms of MP4."""

from __future__ import annotations

import re
from typing import Any

from mutagen.mp4 import MP4Cover, MP4FreeForm

from musicrec_desktop.core.tag_edits import BadTagValue
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.tags.details import flag
from musicrec_desktop.library.tags.forms.form import OTHER_PICTURES, TagForm, Values
from musicrec_desktop.library.tags.forms.mp4_fragments import Fragments
from musicrec_desktop.library.tags.pictures import PictureInfo

_ATOMS = {
    "title": "\xa9nam",
    "artist": "\xa9ART",
    "album": "\xa9alb",
    "albumartist": "aART",
    "genre": "\xa9gen",
    "composer": "\xa9wrt",
    "date": "\xa9day",
    "comment": "\xa9cmt",
    "lyrics": "\xa9lyr",
    "titlesort": "sonm",
    "artistsort": "soar",
    "albumsort": "soal",
    "albumartistsort": "soaa",
    "composersort": "soco",
    "grouping": "\xa9grp",
    "copyright": "cprt",
    "bpm": "tmpo",
}
_PAIRS = {"tracknumber": "trkn", "discnumber": "disk"}
_FreeForm: Any = MP4FreeForm  # mutagen states no types for them
_Cover: Any = MP4Cover
MAX_PAIR = 65_535
_FLAGS = {"compilation": "cpil"}
_WHOLE = frozenset({"bpm"})
_SPELT = {  # as other programs look for it
    name: name.upper()
    for name in (
        *("discsubtitle", "conductor", "lyricist", "remixer", "mood", "label", "isrc"),
        "bpm",
    )
}
_FREE_FORM = "----:com.apple.iTunes:"


class Mp4Form(TagForm):
    """iTunes' atoms, and free-form ones for what has none."""

    apart = TagForm.apart | {"author"}

    def get(self, name: str) -> Values:
        tags = self._file.tags
        if name == OTHER_PICTURES:
            return [str(len(tags["covr"]) - 1)] if tags.get("covr") else []
        if name in _ATOMS:
            if tags.get(_ATOMS[name]):
                values = [str(value) for value in tags[_ATOMS[name]]]
                return self._exact(name, values) if name in _WHOLE else values
        elif name in _PAIRS and tags.get(_PAIRS[name]):
            return [f"{one}/{of}" if of else str(one) for one, of in tags[_PAIRS[name]]]
        elif name in _FLAGS and _FLAGS[name] in tags:
            return [str(int(tags[_FLAGS[name]]))]
        return self._free_form(name)

    def put(self, name: str, values: Values) -> None:
        tags = self._file.tags
        if name == OTHER_PICTURES:
            self._make_room(int(values[0]) + 1 if values else 0)
            return
        atom = _ATOMS.get(name) or _PAIRS.get(name) or _FLAGS.get(name)
        if atom is not None:
            if not values:
                tags.pop(atom, None)
            elif name in _FLAGS:
                tags[atom] = bool(flag(values))
            elif name in _WHOLE:
                atom = self._put_whole(atom, values)
            else:
                tags[atom] = [_pair(value) for value in values] if name in _PAIRS else values
        free = self._free(name)
        if not values or atom is not None:
            for key in free:
                del tags[key]
        else:
            key = free[0] if free else _FREE_FORM + _SPELT.get(name, name)
            tags[key] = [_FreeForm(value.encode()) for value in values]

    def _put_whole(self, atom: str, values: Values) -> str | None:
        """Put numbers; the atom takes the nearest to "128.5", which stands in a free-form one.

        Returns None for that: it is to be put there, too.
        """
        numbers = [_number(value) for value in values]
        if any(number is None or round(number) > MAX_PAIR for number in numbers):
            self._file.tags.pop(atom, None)
            return None
        self._file.tags[atom] = [round(number) for number in numbers if number is not None]
        return atom if all(value.isdecimal() for value in values) else None

    def _exact(self, name: str, values: Values) -> Values:
        """Return the numbers that a free-form atom holds with their decimals, if they are these."""
        exact = self._free_form(name)
        numbers = [_number(value) for value in exact]
        near = (
            number is not None and abs(number - int(value)) < 1
            for number, value in zip(numbers, values, strict=False)
        )
        return exact if len(exact) == len(values) and all(near) else values

    def _free_form(self, name: str) -> Values:
        return [
            bytes(value).decode("utf-8", "replace")
            for key in self._free(name)[:1]
            for value in self._file.tags[key]
        ]

    def put_cover(self, picture: bytes | None, info: PictureInfo | None) -> None:
        tags = self._file.tags
        rest = list(tags.get("covr", ()))[1:]  # atoms have no types: the first is the front
        if picture is not None and info is not None:
            rest.insert(0, _cover(picture, info))
        if rest:
            tags["covr"] = rest
        else:
            tags.pop("covr", None)

    def add_picture(self, kind: int, picture: bytes, info: PictureInfo) -> None:  # noqa: ARG002
        """As every form; of what kind it is cannot be said."""
        self._file.tags["covr"] = [*self._file.tags.get("covr", ()), _cover(picture, info)]

    def put_cover_back(self, picture: bytes | None, info: PictureInfo | None) -> None:
        """As every form; there is room for it since how many others there are was put back."""
        self.put_cover(picture, info)

    def save(self, path: str) -> None:
        """As every form; what lies in fragments is found where it is then."""
        fragments = Fragments.of(path)
        super().save(path)
        fragments.follow(path)

    def _make_room(self, pictures: int) -> None:
        """Take the first pictures away, or put empty ones before them, until there are so many."""
        covers = list(self._file.tags.get("covr", ()))
        covers = covers[max(len(covers) - pictures, 0) :]
        covers[:0] = [_Cover(b"")] * (pictures - len(covers))
        if covers:
            self._file.tags["covr"] = covers
        else:
            self._file.tags.pop("covr", None)

    def _free(self, name: str) -> list[str]:
        wanted = (_FREE_FORM + name).lower()
        return [key for key in self._file.tags if key.lower() == wanted]


def _cover(picture: bytes, info: PictureInfo) -> Any:
    kind = MP4Cover.FORMAT_PNG if info.mime == "image/png" else MP4Cover.FORMAT_JPEG
    return _Cover(picture, imageformat=kind)


def _number(value: str) -> float | None:
    return float(value) if re.fullmatch(r"\d{1,9}(\.\d{1,9})?", value, re.ASCII) else None


def _pair(value: str) -> tuple[int, int]:
    one, _, of = value.partition("/")
    total: Any = of.strip()
    pair = int(one), int(total) if total.isdecimal() else 0
    if max(pair) > MAX_PAIR:
        raise BadTagValue(
            translate("Tag editor", "MP4 holds no number beyond {number}.", number=MAX_PAIR)
        )
    return pair

"""What the tag formats have in common: values by the reader's names, and a front cover."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from musicrec_desktop.core.lyrics import has_times
from musicrec_desktop.library.covers import FRONT_COVER, embedded_cover, pictures_inside
from musicrec_desktop.library.tags.details import (
    COMMENTS,
    COMPILATION,
    DISC_SUBTITLE,
    DISC_TOTALS,
    LYRICS,
    MORE,
    SORT_NAMES,
    SYNCHRONISED,
    TRACK_TOTALS,
)
from musicrec_desktop.library.tags.pictures import PictureInfo
from musicrec_desktop.library.tags.values import ALIASES, joined
from musicrec_desktop.library.text import clean_lines

Values = list[str]
OTHER = 0  # the picture type of those that have none

APPENDED = "apev2 "  # before what an APEv2 tag behind another one says
LINE_NAMES: Mapping[str, tuple[str, ...]] = {
    "comment": COMMENTS,
    "lyrics": LYRICS,
}
ID3_NAMES = {"comment": ("id3_comment",), "lyrics": ("id3_synced", "id3_lyrics")}
# For each field, the names that the reader looks for.
FIELD_NAMES: Mapping[str, tuple[str, ...]] = {
    **{name: ALIASES[name] for name in ALIASES if name not in ("date", "track", "disc")},
    "year": ALIASES["date"],
    "track_number": ALIASES["track"],
    "disc_number": ALIASES["disc"],
    "track_total": (*ALIASES["track"], *TRACK_TOTALS),  # behind a number, or for themselves
    "disc_total": (*ALIASES["disc"], *DISC_TOTALS),
    "compilation": COMPILATION,
    "disc_subtitle": DISC_SUBTITLE,
    **SORT_NAMES,
    **MORE,
    **{
        f"{kind}_gain_db": (
            f"replaygain_{kind}_gain",
            f"rva2_{kind}_gain",
            f"r128_{kind}_gain",
        )
        for kind in ("track", "album")
    },
    **{f"{kind}_peak": (f"replaygain_{kind}_peak",) for kind in ("track", "album")},
    **{
        field: (*ID3_NAMES[field], *names, *(APPENDED + name for name in names))
        for field, names in LINE_NAMES.items()
    },
}
# How many pictures stand behind the cover, where formats give them no types.
OTHER_PICTURES = "other pictures"
# Read where nothing better is there, but of another meaning: not to be overwritten.
ORIGINAL_DATES = frozenset({"originaldate", "originalyear"})


class TagForm(ABC):
    """The tags of one parsed file.

    Parameters
    ----------
    file : mutagen.FileType
        Whose ``tags`` are not None.
    """

    primary: ClassVar[Mapping[str, str]] = {}  # where it is not the reader's first name
    apart: ClassVar[frozenset[str]] = ORIGINAL_DATES

    def __init__(self, file: Any) -> None:
        self._file = file

    def names_to_write(self, field: str) -> list[str]:
        """Return the names a field is written under: this format's own, and spellings in use."""
        own = self.primary.get(field, FIELD_NAMES[field][0])
        return [
            name
            for name in FIELD_NAMES[field]
            if name == own or (name not in self.apart and self.get(name))
        ]

    def lines(self, field: str) -> str:
        """Return the comment or the lyrics in the file, as they are to be edited."""
        text = "\n".join(self._shown(field))
        return clean_lines(text, len(text))

    def more(self, field: str) -> str:
        """Return what the file holds of what only files do; several values parted by "; "."""
        names = FIELD_NAMES[field]
        said = joined(next((said for name in names if _says(said := self.get(name))), []))
        return "" if field == "bpm" and said == "0" else said  # as iTunes leaves it

    def put_lines(self, field: str, text: str | None) -> None:
        """Set what :meth:`lines` returns, wherever it stands; another text stays.

        Lyrics that have lost their times take the place of those that never had any.
        """
        if field == "lyrics" and text and self.get(SYNCHRONISED) and not has_times(text):
            self.put(SYNCHRONISED, [])
        shown = self._shown(field)
        own = self.primary.get(field, field)
        names = [name for name in LINE_NAMES[field] if shown and self.get(name) == shown]
        for name in names or [own]:
            self.put(name, [text] if text else [])

    def _shown(self, field: str) -> Values:
        """Return the values of the first name that says anything, in the reader's order."""
        return next((said for name in LINE_NAMES[field] if _says(said := self.get(name))), [])

    @property
    def tags(self) -> Any:
        """What mutagen parsed."""
        return self._file.tags

    @property
    def cover(self) -> bytes | None:
        """The picture inside that the reader takes for the cover."""
        return embedded_cover(self._file)

    def is_cover(self, kind: int, picture: bytes) -> bool:
        """Return whether a picture is the front cover, or one without a type that stands for it.

        Parameters
        ----------
        kind : int
            ID3's picture type, which FLAC and ASF use too.
        picture : bytes
        """
        if not picture:
            return False
        return kind == FRONT_COVER or (kind == OTHER and picture == self.cover)

    @property
    def pictures(self) -> list[tuple[int, bytes]]:
        """All pictures inside, each with its type as ID3 counts them."""
        return list(pictures_inside(self._file))

    def add_picture(self, kind: int, picture: bytes, info: PictureInfo) -> None:
        """Add a picture behind those there are; only in the kinds of files that copies are of."""
        raise NotImplementedError

    @abstractmethod
    def get(self, name: str) -> Values:
        """Return the values under a name of the reader, exactly as the file holds them."""

    @abstractmethod
    def put(self, name: str, values: Values) -> None:
        """Set the values under a name; none removes it."""

    @abstractmethod
    def put_cover(self, picture: bytes | None, info: PictureInfo | None) -> None:
        """Put a front cover in place of the one there is, or remove that one."""

    def put_cover_back(self, picture: bytes | None, info: PictureInfo | None) -> None:
        """Let the picture that showed before show again; all others stay."""
        self.put_cover(None, None)  # what shows then may be what was shown before
        if picture is not None and self.cover != picture:
            self.put_cover(picture, info)

    def save(self, path: str) -> None:
        """Write to a file of the same content as the one that was parsed."""
        self._file.save(path)


def _says(values: Values) -> bool:
    return any(value.strip("\0 ") for value in values)

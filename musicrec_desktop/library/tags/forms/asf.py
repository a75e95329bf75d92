"""The attributes of ASF, which Windows Media Audio lies in."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any, ClassVar

from mutagen import asf

from musicrec_desktop.library.covers import FRONT_COVER, asf_picture
from musicrec_desktop.library.tags.details import flag
from musicrec_desktop.library.tags.forms.form import TagForm, Values
from musicrec_desktop.library.tags.pictures import PictureInfo

_SPELT = {
    "title": "Title",
    "author": "Author",
    "wm/albumtitle": "WM/AlbumTitle",
    "wm/albumartist": "WM/AlbumArtist",
    "wm/genre": "WM/Genre",
    "wm/composer": "WM/Composer",
    "wm/year": "WM/Year",
    "wm/tracknumber": "WM/TrackNumber",
    "wm/partofset": "WM/PartOfSet",
    "totaltracks": "TotalTracks",
    "wm/iscompilation": "WM/IsCompilation",
    "wm/setsubtitle": "WM/SetSubTitle",
    "wm/titlesortorder": "WM/TitleSortOrder",
    "wm/artistsortorder": "WM/ArtistSortOrder",
    "wm/albumsortorder": "WM/AlbumSortOrder",
    "wm/albumartistsortorder": "WM/AlbumArtistSortOrder",
    "wm/composersortorder": "WM/ComposerSortOrder",
    "wm/conductor": "WM/Conductor",
    "wm/writer": "WM/Writer",
    "wm/modifiedby": "WM/ModifiedBy",
    "wm/contentgroupdescription": "WM/ContentGroupDescription",
    "wm/mood": "WM/Mood",
    "wm/beatsperminute": "WM/BeatsPerMinute",
    "wm/publisher": "WM/Publisher",
    "wm/isrc": "WM/ISRC",
    "copyright": "Copyright",
    "description": "Description",
    "wm/lyrics": "WM/Lyrics",
}
_PICTURE = "WM/Picture"
_FLAGS = frozenset({"wm/iscompilation"})
_SAID = {"True": True, "False": False}  # as a flag is read; as text it is "1"
# mutagen states no types for them
_Text: Any = asf.ASFUnicodeAttribute  # type: ignore[attr-defined]
_Whole: Any = asf.ASFDWordAttribute  # type: ignore[attr-defined]
_Flag: Any = asf.ASFBoolAttribute  # type: ignore[attr-defined]
_Bytes: Any = asf.ASFByteArrayAttribute  # type: ignore[attr-defined]


class AsfForm(TagForm):
    """Attributes by name, each with its type."""

    primary: ClassVar[Mapping[str, str]] = {
        "artist": "author",
        "album": "wm/albumtitle",
        "album_artist": "wm/albumartist",
        "genre": "wm/genre",
        "composer": "wm/composer",
        "year": "wm/year",
        "track_number": "wm/tracknumber",
        "disc_number": "wm/partofset",
        "track_total": "totaltracks",
        "disc_total": "wm/partofset",
        "compilation": "wm/iscompilation",
        "disc_subtitle": "wm/setsubtitle",
        "title_sort": "wm/titlesortorder",
        "artist_sort": "wm/artistsortorder",
        "album_sort": "wm/albumsortorder",
        "album_artist_sort": "wm/albumartistsortorder",
        "composer_sort": "wm/composersortorder",
        "conductor": "wm/conductor",
        "lyricist": "wm/writer",
        "remixer": "wm/modifiedby",
        "grouping": "wm/contentgroupdescription",
        "mood": "wm/mood",
        "bpm": "wm/beatsperminute",
        "publisher": "wm/publisher",
        "isrc": "wm/isrc",
        "comment": "description",
        "lyrics": "wm/lyrics",
    }

    def get(self, name: str) -> Values:
        return [
            str(item.value)
            for key, item in self._file.tags
            if key.lower() == name and isinstance(item.value, (str, int))
        ]

    def put(self, name: str, values: Values) -> None:
        attributes = self._file.tags
        where = [at for at, (key, _) in enumerate(attributes) if key.lower() == name]
        at = where[0] if where else len(attributes)
        key = list.__getitem__(attributes, at)[0] if where else _SPELT.get(name, name)
        before = list.__getitem__(attributes, at)[1] if where else None
        for position in reversed(where):
            list.pop(attributes, position)
        for offset, value in enumerate(values):
            list.insert(attributes, at + offset, (key, _attribute(name, value, before)))

    def put_cover(self, picture: bytes | None, info: PictureInfo | None) -> None:
        attributes = self._file.tags
        for at in reversed(range(len(attributes))):
            key, item = list.__getitem__(attributes, at)
            if key == _PICTURE and self.is_cover(*asf_picture(item.value)):
                list.pop(attributes, at)
        if picture is not None and info is not None:
            head = struct.pack("<bI", FRONT_COVER, len(picture))
            words = f"{info.mime}\0\0".encode("utf-16-le")
            list.append(attributes, (_PICTURE, _Bytes(head + words + picture)))


def _attribute(name: str, value: str, before: object) -> Any:
    """Return a value in the type of the one before it, or in that which it was read from."""
    if isinstance(before, _Whole) and value.isdecimal():
        return _Whole(int(value))
    if isinstance(before, _Flag) and (said := flag([value])) is not None:
        return _Flag(said)
    if before is None and name in _FLAGS and value in _SAID:  # taken away before, and put back
        return _Flag(_SAID[value])
    return _Text(value)

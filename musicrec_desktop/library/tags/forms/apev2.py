"""APEv2 tags, as WavPack, Musepack and Monkey's Audio carry them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from mutagen.apev2 import APEBinaryValue, APETextValue

from musicrec_desktop.library.covers import FRONT_COVER
from musicrec_desktop.library.tags.details import SORT_NAMES
from musicrec_desktop.library.tags.forms.form import OTHER, TagForm, Values
from musicrec_desktop.library.tags.pictures import PictureInfo

_Binary: Any = APEBinaryValue  # mutagen states no types for it
_TYPES = {"front": FRONT_COVER, "other": OTHER}
_IN_CAPITALS = frozenset(  # as Picard writes them
    {*(names[0] for names in SORT_NAMES.values()), "bpm", "isrc"}
)
FRONT = "Cover Art (Front)"


class ApeForm(TagForm):
    """An APEv2 tag; names keep their case."""

    primary: ClassVar[Mapping[str, str]] = {
        "album_artist": "album artist",
        "year": "year",
        "track_number": "track",
        "disc_number": "disc",
        "track_total": "track",
        "disc_total": "disc",
    }
    apart = TagForm.apart | {"author"}

    def get(self, name: str) -> Values:
        value = self._file.tags.get(name)
        return list(value) if isinstance(value, APETextValue) else []

    def put(self, name: str, values: Values) -> None:
        tags = self._file.tags
        if values:
            spelt = name.upper() if name in _IN_CAPITALS else name.title()
            key = next((key for key in tags if key.lower() == name), spelt)
            tags[key] = values
        elif self.get(name):
            del tags[name]

    def put_cover(self, picture: bytes | None, info: PictureInfo | None) -> None:
        tags = self._file.tags
        for key in [key for key in tags if key.lower().startswith("cover art")]:
            value = tags[key]
            if isinstance(value, APEBinaryValue):
                kind = next((kind for name, kind in _TYPES.items() if name in key.lower()), -1)
                if self.is_cover(kind, bytes(value.value or b"").partition(b"\0")[2]):
                    del tags[key]
        if picture is not None and info is not None:
            ending = b".png" if info.mime == "image/png" else b".jpg"
            name = FRONT.encode() + ending
            tags[FRONT] = _Binary(name + b"\0" + picture)

"""The tag formats, brought to one shape: names in lower case, each with its values.

Every format calls things differently ("TPE2", "aART", "WM/AlbumArtist", "album
artist"); :data:`ALIASES` of :mod:`tag_values` says which of the names means what.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mutagen.apev2 import APETextValue, APEv2
from mutagen.asf import ASFTags
from mutagen.id3 import ID3
from mutagen.mp4 import MP4Tags

Fields = dict[str, list[str]]

_ID3_FRAMES = {
    "TIT2": "title",
    "TPE1": "artist",
    "TALB": "album",
    "TPE2": "albumartist",
    "TCON": "genre",
    "TCOM": "composer",
    "TDRC": "date",
    "TDRL": "year",
    "TDOR": "originaldate",
    "TRCK": "tracknumber",
    "TPOS": "discnumber",
}
_MP4_ATOMS = {
    "\xa9nam": "title",
    "\xa9ART": "artist",
    "\xa9alb": "album",
    "aART": "albumartist",
    "\xa9gen": "genre",
    "\xa9wrt": "composer",
    "\xa9day": "date",
    "trkn": "tracknumber",
    "disk": "discnumber",
}
_MP4_FREE_FORM = "----:com.apple.itunes:"
_RVA2_MASTER_VOLUME = 1


def fields_of(tags: object) -> Fields:
    """Return the fields of whatever kind of tag mutagen found.

    Parameters
    ----------
    tags : ID3, MP4Tags, ASFTags, APEv2, Vorbis comment or None

    Returns
    -------
    dict of str to list of str
        Values as the file holds them, not yet cleaned.
    """
    if isinstance(tags, ID3):
        return _from_id3(tags)
    if isinstance(tags, MP4Tags):
        return _from_mp4(tags)
    if isinstance(tags, ASFTags):
        return _gathered((name, str(value.value)) for name, value in tags if _is_text(value.value))
    if isinstance(tags, APEv2):
        return from_apev2(tags)
    if isinstance(tags, list):  # a Vorbis comment is a list of pairs
        return _gathered(tags)
    return {}


def from_apev2(tags: Any) -> Fields:
    """Return the text fields of an APEv2 tag."""
    return {
        name.lower(): list(value) for name, value in tags.items() if isinstance(value, APETextValue)
    }


def from_metadata(metadata: dict[str, str]) -> Fields:
    """Return the fields that FFmpeg found in a container."""
    return _gathered(metadata.items())


def _gathered(pairs: Iterable[tuple[str, str]]) -> Fields:
    fields: Fields = {}
    for name, value in pairs:
        fields.setdefault(name.lower(), []).append(value)
    return fields


def _is_text(value: object) -> bool:
    return isinstance(value, (str, int)) and not isinstance(value, bool)


def _from_id3(tags: Any) -> Fields:
    fields: Fields = {}
    for frame in tags.values():
        name = _ID3_FRAMES.get(frame.FrameID)
        if frame.FrameID == "TCON":
            fields["genre"] = frame.genres  # numbers turned into names
        elif name is not None:
            fields[name] = [str(value) for value in frame.text]
        elif frame.FrameID == "TXXX":
            fields.setdefault(frame.desc.lower(), [str(value) for value in frame.text])
        elif frame.FrameID == "RVA2" and frame.channel == _RVA2_MASTER_VOLUME:
            kind = "album" if frame.desc.lower() == "album" else "track"
            fields.setdefault(f"rva2_{kind}_gain", [str(frame.gain)])
    return fields


def _from_mp4(tags: Any) -> Fields:
    fields: Fields = {}
    for name, values in tags.items():
        known = _MP4_ATOMS.get(name)
        if known in ("tracknumber", "discnumber"):
            fields[known] = [str(number) for number, _ in values]
        elif known is not None:
            fields[known] = [str(value) for value in values]
        elif name.lower().startswith(_MP4_FREE_FORM):
            free = name[len(_MP4_FREE_FORM) :].lower()
            fields.setdefault(free, [_decoded(value) for value in values])
    return fields


def _decoded(value: Any) -> str:
    return bytes(value).decode("utf-8", "replace")

"""The tag formats, brought to one shape: names in lower case, each with its values.

Every format calls things differently ("TPE2", "aART", "WM/AlbumArtist", "album
artist"); :data:`ALIASES` of :mod:`tag_values` says which of the names means what.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from mutagen.apev2 import APETextValue, APEv2
from mutagen.asf import ASFTags
from mutagen.id3 import ID3, Encoding
from mutagen.mp4 import MP4Tags

from musicrec_desktop.library.misread_text import mended
from musicrec_desktop.library.tags.id3_lines import line_frames, says

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
    "TSOT": "titlesort",
    "TSOP": "artistsort",
    "TSOA": "albumsort",
    "TSO2": "albumartistsort",
    "TSOC": "composersort",
    "TCMP": "compilation",
    "TSST": "discsubtitle",
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
    "sonm": "titlesort",
    "soar": "artistsort",
    "soal": "albumsort",
    "soaa": "albumartistsort",
    "soco": "composersort",
    "\xa9cmt": "comment",
    "\xa9lyr": "lyrics",
}
_MP4_FREE_FORM = "----:com.apple.itunes:"
_RVA2_MASTER_VOLUME = 1
POPM_RATING = "popm_rating"  # 1 to 255
POPM_COUNT = "popm_count"
_MUSICBRAINZ = "http://musicbrainz.org"
_LINES = (("comment", "COMM"), ("lyrics", "USLT"))
_SYLT_MILLISECONDS = 2


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
    return isinstance(value, (str, int))


def _from_id3(tags: Any) -> Fields:
    fields: Fields = {}
    intended = meant(tags)
    for frame in tags.values():
        name = _ID3_FRAMES.get(frame.FrameID)
        texts = [intended.get(value, value) for value in _texts(frame)]
        if frame.FrameID == "TCON":
            genres = frame.genres  # numbers turned into names
            fields["genre"] = [intended.get(genre, genre) for genre in genres]
        elif name is not None:
            fields[name] = texts
        elif frame.FrameID == "TXXX":
            fields.setdefault(frame.desc.lower(), texts)
        elif frame.FrameID == "RVA2" and frame.channel == _RVA2_MASTER_VOLUME:
            kind = "album" if frame.desc.lower() == "album" else "track"
            fields.setdefault(f"rva2_{kind}_gain", [str(frame.gain)])
        else:
            _add_rare_frame(fields, frame)
    for name, frame_id in _LINES:
        frames = line_frames(tags, frame_id)
        if frames and says(frames[0]):
            fields[name] = [intended.get(value, value) for value in _texts(frames[0])]
    if (sung := timed_frame(tags)) is not None:  # before a text that says the same
        fields["syncedlyrics"] = [lrc(sung.text)]
    return fields


def timed_frame(tags: Any) -> Any | None:
    """Return the frame of lyrics with times: the first whose times are in milliseconds."""
    return next((f for f in tags.getall("SYLT") if f.format == _SYLT_MILLISECONDS), None)


def meant(tags: Any) -> dict[str, str]:
    """Return what is meant where frames say Latin-1 and hold another code page.

    Programs have written UTF-8, and whatever their own code page was, into such frames.
    """
    said = [
        value
        for frame in tags.values()
        if getattr(frame, "encoding", None) == Encoding.LATIN1
        for value in _texts(frame)
        if not value.isascii()
    ]
    return dict(zip(said, mended(said), strict=True))


def _texts(frame: Any) -> list[str]:
    """Return the values of a text frame as it holds them; none of any other."""
    text = getattr(frame, "text", ())
    if isinstance(text, str):
        return [text]
    return [str(value) for value in text if not isinstance(value, tuple)]  # a line and its time


def _add_rare_frame(fields: Fields, frame: Any) -> None:
    """Add ratings and MusicBrainz's identifier."""
    kind = frame.FrameID
    if kind == "POPM":
        if frame.rating:
            fields.setdefault(POPM_RATING, [str(frame.rating)])
        fields.setdefault(POPM_COUNT, [str(getattr(frame, "count", 0))])
    elif kind == "UFID" and frame.owner == _MUSICBRAINZ:
        fields["musicbrainz_trackid"] = [frame.data.decode("ascii", "replace")]


def lrc(lines: Iterable[tuple[str, int]]) -> str:
    """Write lines and their times, in milliseconds, as an LRC file has them."""
    hundredths = ((text.strip(), round(time / 10)) for text, time in lines)
    return "\n".join(
        f"[{time // 6000:02}:{time % 6000 / 100:05.2f}]{text}" for text, time in hundredths
    )


def _from_mp4(tags: Any) -> Fields:
    fields: Fields = {}
    for name, values in tags.items():
        known = _MP4_ATOMS.get(name)
        if known in ("tracknumber", "discnumber"):
            fields[known] = [f"{number}/{total}" for number, total in values]
        elif known is not None:
            fields[known] = [str(value) for value in values]
        elif name == "cpil":
            fields["compilation"] = [str(values)]
        elif name.lower().startswith(_MP4_FREE_FORM):
            free = name[len(_MP4_FREE_FORM) :].lower()
            fields.setdefault(free, [_decoded(value) for value in values])
    return fields


def _decoded(value: Any) -> str:
    return bytes(value).decode("utf-8", "replace")

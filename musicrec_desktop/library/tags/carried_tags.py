"""Tags that the library neither shows nor edits, from one kind of file to another.

Where each kind of tag has them is said in Picard's appendix of tag mappings. What is about the
encoding, such as its program and its settings, is not carried, nor what one program invented.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from mutagen.mp4 import MP4FreeForm, MP4Tags

from musicrec_desktop.core.tag_edits import BadTagValue, TagsNotWritten
from musicrec_desktop.library.tags import carried_id3
from musicrec_desktop.library.tags.forms.form import TagForm, Values
from musicrec_desktop.library.tags.forms.id3 import is_id3
from musicrec_desktop.library.tags.forms.opening import open_tags
from musicrec_desktop.library.tags.pictures import PictureInfo, picture_info
from musicrec_desktop.library.tags.reading import PARSER_ERRORS

_FreeForm: Any = MP4FreeForm  # mutagen states no types for it
_FREE_FORM = "----:com.apple.iTunes:"
_ATOM_LETTERS = 4
_NUMBERS = frozenset({"tmpo", "\xa9mvi", "\xa9mvc"})  # of MP4
_MOST_NUMBER = 65_535


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a tag stands.

    Attributes
    ----------
    id3 : str
        As :func:`carried_id3.held` has it.
    mp4 : str
        An atom, or the name of one of free form.
    also : tuple of str
        Names in other tags, beside that in Vorbis comments, in lower case.
    of_album : bool
        Whether all tracks of one file have it in common.
    """

    id3: str
    mp4: str
    also: tuple[str, ...] = ()
    of_album: bool = False


_PLACES: Mapping[str, _Place] = {  # by the name in Vorbis comments
    "titlesort": _Place("TSOT", "sonm", ("wm/titlesortorder",)),
    "artistsort": _Place("TSOP", "soar", ("wm/artistsortorder",)),
    "albumsort": _Place("TSOA", "soal", ("wm/albumsortorder",), of_album=True),
    "albumartistsort": _Place("TSO2", "soaa", ("wm/albumartistsortorder",), of_album=True),
    "composersort": _Place("TSOC", "soco", ("wm/composersortorder",)),
    "artists": _Place("ARTISTS", "ARTISTS", ("wm/artists",)),
    "albumartists": _Place("ALBUMARTISTS", "ALBUMARTISTS", of_album=True),
    "originaldate": _Place("TDOR", "ORIGINALDATE", ("wm/originalreleasetime",), of_album=True),
    "originalyear": _Place(
        "ORIGINALYEAR", "ORIGINALYEAR", ("wm/originalreleaseyear",), of_album=True
    ),
    "conductor": _Place("TPE3", "CONDUCTOR", ("wm/conductor",)),
    "lyricist": _Place("TEXT", "LYRICIST", ("wm/writer",)),
    "remixer": _Place("TPE4", "REMIXER", ("wm/modifiedby", "mixartist")),
    "writer": _Place("WRITER", "WRITER"),
    "arranger": _Place("TIPL:arranger", "ARRANGER"),
    "engineer": _Place("TIPL:engineer", "ENGINEER", ("wm/engineer",)),
    "producer": _Place("TIPL:producer", "PRODUCER", ("wm/producer",)),
    "mixer": _Place("TIPL:mix", "MIXER", ("wm/mixer",)),
    "djmixer": _Place("TIPL:DJ-mix", "DJMIXER", ("wm/djmixer",)),
    "performer": _Place(carried_id3.PERFORMERS, "PERFORMER"),
    "director": _Place("DIRECTOR", "DIRECTOR"),
    "bpm": _Place("TBPM", "tmpo", ("wm/beatsperminute",)),
    "key": _Place("TKEY", "initialkey", ("initialkey", "wm/initialkey")),
    "mood": _Place("TMOO", "MOOD", ("wm/mood",)),
    "copyright": _Place("TCOP", "cprt", of_album=True),
    "license": _Place("LICENSE", "LICENSE", of_album=True),
    "grouping": _Place("TIT1", "\xa9grp", ("wm/contentgroupdescription",)),
    "subtitle": _Place("TIT3", "SUBTITLE", ("wm/subtitle",)),
    "work": _Place("WORK", "\xa9wrk", ("wm/work",)),
    "movement": _Place("MVIN/0", "\xa9mvi"),
    "movementtotal": _Place("MVIN/1", "\xa9mvc"),
    "movementname": _Place("MVNM", "\xa9mvn"),
    "website": _Place("WOAR", "WEBSITE", ("weblink", "wm/authorurl")),
    "originalalbum": _Place("TOAL", "ORIGINALALBUM", ("original album", "wm/originalalbumtitle")),
    "originalartist": _Place("TOPE", "ORIGINALARTIST", ("original artist", "wm/originalartist")),
    "isrc": _Place("TSRC", "ISRC", ("wm/isrc",)),
    "language": _Place("TLAN", "LANGUAGE", ("wm/language",)),
    "label": _Place("TPUB", "LABEL", ("wm/publisher",), of_album=True),
    "media": _Place("TMED", "MEDIA", ("wm/media",), of_album=True),
    "catalognumber": _Place("CATALOGNUMBER", "CATALOGNUMBER", ("wm/catalogno",), of_album=True),
    "barcode": _Place("BARCODE", "BARCODE", ("wm/barcode",), of_album=True),
    "asin": _Place("ASIN", "ASIN", of_album=True),
    "script": _Place("SCRIPT", "SCRIPT", ("wm/script",), of_album=True),
    "fmps_rating": _Place("FMPS_Rating", "FMPS_RATING"),
    "fmps_playcount": _Place("FMPS_Playcount", "FMPS_PLAYCOUNT"),
    "acoustid_id": _Place("Acoustid Id", "Acoustid Id", ("acoustid/id",)),
    "acoustid_fingerprint": _Place(
        "Acoustid Fingerprint", "Acoustid Fingerprint", ("acoustid/fingerprint",)
    ),
    "musicbrainz_trackid": _Place(
        carried_id3.RECORDING,
        "MusicBrainz Track Id",
        ("musicbrainz track id", "musicbrainz/track id"),
    ),
    **{
        name: _Place(said, said, (said.lower().replace(" ", "/", 1),), of_album=of_album)
        for name, said, of_album in (
            ("musicbrainz_releasetrackid", "MusicBrainz Release Track Id", False),
            ("musicbrainz_artistid", "MusicBrainz Artist Id", False),
            ("musicbrainz_workid", "MusicBrainz Work Id", False),
            ("musicbrainz_albumid", "MusicBrainz Album Id", True),
            ("musicbrainz_albumartistid", "MusicBrainz Album Artist Id", True),
            ("musicbrainz_releasegroupid", "MusicBrainz Release Group Id", True),
            ("musicbrainz_discid", "MusicBrainz Disc Id", True),
            ("releasecountry", "MusicBrainz Album Release Country", True),
            ("releasestatus", "MusicBrainz Album Status", True),
            ("releasetype", "MusicBrainz Album Type", True),
        )
    },
}

_ENCODING = "encodersettings"
_ENCODED = _Place("TSSE", "ENCODERSETTINGS")


def note_encoding(output: str, settings: str) -> None:
    """Write into a new file how it was encoded.

    Raises
    ------
    TagsNotWritten
        If the file cannot be tagged.
    """
    written = open_tags(output)[0]
    _put(written, _ENCODING, _ENCODED, [settings])
    written.save(output)


def noted_encoding(path: str) -> str:
    """Return how a file says that it was encoded; empty where it does not, or has no tags."""
    try:
        return "; ".join(_held(open_tags(path)[0], _ENCODING, _ENCODED))
    except TagsNotWritten:
        return ""


def carry_tags(source: str, output: str, *, stretch: bool = False) -> None:
    """Write into a new file what another one says beyond what is edited here.

    Parameters
    ----------
    source : str
        Nothing is carried from a file whose tags cannot be parsed.
    output : str
        Which is no one else's yet.
    stretch : bool
        Whether it is only a part of the source: then what all of it has in common.

    Raises
    ------
    TagsNotWritten
        If the new file cannot be tagged.
    """
    try:
        read = open_tags(source)[0]
    except TagsNotWritten:
        return  # its sound was read all the same
    said = {
        name: values
        for name, place in _PLACES.items()
        if (place.of_album or not stretch) and (values := _held(read, name, place))
    }
    pictures = _beside_the_cover(read)
    if said or pictures:
        written = open_tags(output)[0]
        for name, values in said.items():
            _put(written, name, _PLACES[name], values)
        for kind, picture, info in pictures:
            written.add_picture(kind, picture, info)
        written.save(output)


def _beside_the_cover(read: TagForm) -> list[tuple[int, bytes, PictureInfo]]:
    """Return the other pictures inside that players show, with their types: back, booklet."""
    try:
        seen, pictures = {read.cover}, read.pictures
    except PARSER_ERRORS:
        return []  # one of them is damaged; the rest is carried all the same
    found = []
    for kind, picture in pictures:
        if picture not in seen:
            with contextlib.suppress(BadTagValue):  # of a kind, or a size, that players do not show
                found.append((kind, picture, picture_info(picture)))
        seen.add(picture)
    return found


def _held(form: TagForm, name: str, place: _Place) -> Values:
    tags = form.tags
    names = [name, *place.also]
    if is_id3(tags):
        return _said(carried_id3.held(tags, place.id3, names))
    if isinstance(tags, MP4Tags):
        atoms: Any = tags
        if atom := _said(map(str, atoms.get(place.mp4, ()))):
            return atom
        names.insert(0, place.mp4.lower())
    return next((held for each in names if (held := _said(form.get(each)))), [])


def _said(values: Iterable[str]) -> Values:
    """Return the values that say anything."""
    return [value for value in values if value.strip("\0 ")]


def _put(form: TagForm, name: str, place: _Place, values: Values) -> None:
    tags: Any = form.tags
    if is_id3(tags):
        carried_id3.put(tags, place.id3, values)
    elif not isinstance(tags, MP4Tags):
        form.put(name, values)
    elif place.mp4 in _NUMBERS:
        if values[0].isdecimal() and int(values[0]) <= _MOST_NUMBER:
            tags[place.mp4] = [int(values[0])]
    elif len(place.mp4) == _ATOM_LETTERS and not place.mp4.isupper():
        tags[place.mp4] = values
    else:
        tags[_FREE_FORM + place.mp4] = [_FreeForm(value.encode()) for value in values]

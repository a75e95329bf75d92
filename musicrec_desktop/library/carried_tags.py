"""Tags that the library neither shows nor edits, from one kind of file to another.

Where each kind of tag has them is said in Picard's appendix of tag mappings. What is about the
encoding, such as its program and its settings, is not carried, nor what one program invented.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mutagen.id3 import Encoding, Frames
from mutagen.mp4 import MP4FreeForm, MP4Tags

from musicrec_desktop.core.tag_edits import TagsNotWritten
from musicrec_desktop.library.tag_forms.form import TagForm, Values
from musicrec_desktop.library.tag_forms.id3 import is_id3
from musicrec_desktop.library.tag_forms.opening import open_tags

_Frames: Any = Frames  # mutagen states no types for them
_FreeForm: Any = MP4FreeForm
_FREE_FORM = "----:com.apple.iTunes:"
_DESCRIBED = "TXXX"
_RECORDING = "UFID"
_MUSICBRAINZ = "http://musicbrainz.org"
_TEMPO = "tmpo"
_MOST_TEMPO = 65_535  # of MP4


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a tag stands.

    Attributes
    ----------
    id3 : str
        A frame, or what describes it in TXXX.
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
    "director": _Place("DIRECTOR", "DIRECTOR"),
    "bpm": _Place("TBPM", _TEMPO, ("wm/beatsperminute",)),
    "key": _Place("TKEY", "initialkey", ("initialkey", "wm/initialkey")),
    "mood": _Place("TMOO", "MOOD", ("wm/mood",)),
    "copyright": _Place("TCOP", "cprt", of_album=True),
    "license": _Place("LICENSE", "LICENSE", of_album=True),
    "grouping": _Place("TIT1", "\xa9grp", ("wm/contentgroupdescription",)),
    "subtitle": _Place("TIT3", "SUBTITLE", ("wm/subtitle",)),
    "work": _Place("WORK", "\xa9wrk", ("wm/work",)),
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
        _RECORDING, "MusicBrainz Track Id", ("musicbrainz track id", "musicbrainz/track id")
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
    if said:
        written = open_tags(output)[0]
        for name, values in said.items():
            _put(written, name, _PLACES[name], values)
        written.save(output)


def _held(form: TagForm, name: str, place: _Place) -> Values:
    tags = form.tags
    names = [name, *place.also]
    if is_id3(tags):
        return _said(_in_id3(tags, place, names))
    if isinstance(tags, MP4Tags):
        atoms: Any = tags
        if atom := _said(map(str, atoms.get(place.mp4, ()))):
            return atom
        names.insert(0, place.mp4.lower())
    return next((held for each in names if (held := _said(form.get(each)))), [])


def _in_id3(tags: Any, place: _Place, names: Sequence[str]) -> Iterable[str]:
    if place.id3 == _RECORDING:
        for frame in tags.getall(_RECORDING):
            if frame.owner == _MUSICBRAINZ:
                return [frame.data.decode("ascii", "replace")]
    frames = tags.getall(place.id3) if place.id3 in _Frames else []
    known_as = {place.id3.lower(), *names}
    frames = frames or [
        frame for frame in tags.getall(_DESCRIBED) if frame.desc.lower() in known_as
    ]
    return [str(value) for frame in frames[:1] for value in frame.text]


def _said(values: Iterable[str]) -> Values:
    """Return the values that say anything."""
    return [value for value in values if value.strip("\0 ")]


def _put(form: TagForm, name: str, place: _Place, values: Values) -> None:
    tags: Any = form.tags
    if is_id3(tags):
        _put_frame(tags, place.id3, values)
    elif not isinstance(tags, MP4Tags):
        form.put(name, values)
    elif place.mp4 == _TEMPO:
        if values[0].isdecimal() and int(values[0]) <= _MOST_TEMPO:
            tags[_TEMPO] = [int(values[0])]
    elif len(place.mp4) == len(_TEMPO) and not place.mp4.isupper():
        tags[place.mp4] = values
    else:
        tags[_FREE_FORM + place.mp4] = [_FreeForm(value.encode()) for value in values]


def _put_frame(tags: Any, where: str, values: Values) -> None:
    if where == _RECORDING:
        data = values[0].encode("ascii", "replace")
        tags.add(_Frames[_RECORDING](owner=_MUSICBRAINZ, data=data))
    elif where in _Frames:
        tags.delall(where)
        tags.add(_Frames[where](encoding=Encoding.UTF8, text=values))
    else:
        tags.add(_Frames[_DESCRIBED](encoding=Encoding.UTF8, desc=where, text=values))

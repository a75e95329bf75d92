"""The tracks of an audio file that a CUE sheet divides."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.cue import CueFile, CueSheet, CueTrack, DamagedSheet, parse_sheet
from musicrec_desktop.library.files import is_audio_name
from musicrec_desktop.library.tags.reading import read_file_tags
from musicrec_desktop.library.tags.values import described
from musicrec_desktop.library.text import clean_text

MIN_TRACK_SECONDS = 0.5
_REMARKS = {
    "DATE": "date",
    "GENRE": "genre",
    "DISCNUMBER": "discnumber",
    "COMPOSER": "composer",
    "REPLAYGAIN_ALBUM_GAIN": "replaygain_album_gain",
    "REPLAYGAIN_ALBUM_PEAK": "replaygain_album_peak",
    "REPLAYGAIN_TRACK_GAIN": "replaygain_track_gain",
    "REPLAYGAIN_TRACK_PEAK": "replaygain_track_peak",
}
_OF_THE_ALBUM = (
    "album_sort",
    "album_artist_sort",
    "disc_total",
    "disc_subtitle",
    "original_year",
    "compilation",
    "album_id",
    "release_group_id",
    "album_artist_ids",
)


@dataclass(frozen=True, slots=True)
class TrackOfFile:
    """One track that a file holds: all of it where the segment is 0."""

    tags: Tags
    segment: int = 0
    start_seconds: float = 0.0
    end_seconds: float | None = None
    details: TagDetails = field(default_factory=TagDetails)


@dataclass(frozen=True, slots=True)
class FileTracks:
    """What a file holds, and why its sheet was of no use, as a clause for people."""

    tracks: list[TrackOfFile]
    sheet_problem: str = ""


@dataclass(frozen=True, slots=True)
class SheetOfFile:
    """A sheet, and the file of it that is meant.

    Attributes
    ----------
    sheet : CueSheet
    file : CueFile
    own : bool
        The sheet bears the name of the audio file.
    """

    sheet: CueSheet
    file: CueFile
    own: bool = True


def divided(tags: Tags, sheet: CueSheet, file: CueFile) -> list[TrackOfFile]:
    """Return the tracks that a sheet finds in a file.

    A file with one track stays whole, whatever gap lies before it; the sheet then says
    what the file's own tags leave out.

    Parameters
    ----------
    tags : Tags
        Of the file itself.
    sheet : CueSheet
    file : CueFile
        Of the sheet.
    """
    if not file.divided:
        named = _tags(replace(tags, disc_number=None), sheet, file.tracks[0])
        return [TrackOfFile(_filled(tags, named))]
    length = tags.duration_seconds
    inside = [
        track
        for track in file.tracks
        if length is None or track.start_seconds + MIN_TRACK_SECONDS <= length
    ]
    if not inside:
        return [TrackOfFile(tags)]
    found = []
    for track in inside:
        end = track.end_seconds if track is not inside[-1] else None
        stop = end if end is not None else length
        seconds = None if stop is None else stop - track.start_seconds
        told = replace(_tags(tags, sheet, track), duration_seconds=seconds)
        found.append(TrackOfFile(told, track.number, track.start_seconds, end))
    return found


def _tags(tags: Tags, sheet: CueSheet, track: CueTrack) -> Tags:
    """Return what a sheet says of a track, with the file's own tags where it says nothing.

    What the file says of its own title and track gain is said of all of it.
    """
    fields = {
        name: [remarks[remark]]
        for remarks in (sheet.remarks, track.remarks)
        for remark, name in _REMARKS.items()
        if remark in remarks
    }
    told: dict[str, Any] = described(fields, "")
    album_gain, album_peak = told["album_gain_db"], told["album_peak"]
    if album_gain is None:
        album_gain = tags.track_gain_db if tags.album_gain_db is None else tags.album_gain_db
    if album_peak is None:
        album_peak = tags.track_peak if tags.album_peak is None else tags.album_peak
    return replace(
        tags,
        title=clean_text(track.title),
        artist=clean_text(track.performer or sheet.performer) or tags.artist,
        album=clean_text(sheet.title) or tags.album,
        album_artist=clean_text(sheet.performer) or tags.album_artist,
        genre=told["genre"] or tags.genre,
        composer=clean_text(track.songwriter or sheet.songwriter)
        or told["composer"]
        or tags.composer,
        year=told["year"] or tags.year,
        track_number=track.number,
        disc_number=told["disc_number"] or tags.disc_number,
        track_gain_db=told["track_gain_db"],
        album_gain_db=album_gain,
        track_peak=told["track_peak"],
        album_peak=album_peak,
    )


def _filled(tags: Tags, told: Tags) -> Tags:
    """Return tags with what they leave out taken from the sheet."""
    names = ("title", "artist", "album", "album_artist", "genre", "composer", "year")
    return replace(
        tags,
        **{
            name: getattr(tags, name) or getattr(told, name)
            for name in (*names, "track_number", "disc_number")
        },
    )


def read_tracks(path: str, sheets: Mapping[str, SheetOfFile] | None = None) -> FileTracks:
    """Read a file and the sheet that is about it, beside it or within its tags.

    Parameters
    ----------
    path : str
    sheets : mapping of str to SheetOfFile, optional
        By the path of the audio file. One that bears the file's name is preferred to one
        within the file, and that to any other beside it.

    Raises
    ------
    UnreadableFile
        If the file itself cannot be read. A sheet that makes no sense leaves it whole.
    """
    read = read_file_tags(path)
    beside = sheets.get(path) if sheets else None
    within, problem = (None, "") if beside is not None and beside.own else _within(read.sheet)
    about = within or beside
    if about is None:
        return FileTracks([TrackOfFile(read.tags, details=read.details)], problem)
    found = divided(read.tags, about.sheet, about.file)
    return FileTracks(_detailed(found, read.details), "" if beside is not None else problem)


def _within(text: str) -> tuple[SheetOfFile | None, str]:
    """Return the sheet that a file's tags hold, or why it is of no use."""
    if not text.strip():
        return None, ""
    try:
        sheet = parse_sheet(text)
    except DamagedSheet as error:
        return None, f"its CUE sheet cannot be used: {error}"  # no words: core.reasons has it
    if len(sheet.files) > 1:  # it cannot be about this file alone
        return None, ""
    return SheetOfFile(sheet, sheet.files[0]), ""


def _detailed(found: list[TrackOfFile], details: TagDetails) -> list[TrackOfFile]:
    """Give each track what the file says: a whole one all, a part what is said of the album."""
    of_parts = TagDetails(**{name: getattr(details, name) for name in _OF_THE_ALBUM})
    return [replace(track, details=of_parts if track.segment else details) for track in found]


class AudioFiles:
    """The audio files of a scan, found by the names that sheets give them."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._exact: set[str] = set()
        self._folders: dict[str, list[str]] = {}
        for path in paths:
            self._exact.add(path)
            self._folders.setdefault(os.path.dirname(path), []).append(path)  # noqa: PTH120

    def resolve(self, sheet_path: str, names: Sequence[str]) -> list[str | None]:
        """Return the file that each name of a sheet means; None where there is none.

        A name may differ in case or Unicode form, or have the extension of the format
        that was converted from (".wav" for what is ".flac" now). A sheet of one file
        means the file that bears the sheet's own name, if no other fits.

        Parameters
        ----------
        sheet_path : str
        names : sequence of str
        """
        folder = os.path.dirname(sheet_path)  # noqa: PTH120 - as the system gave it
        found = [self._named(folder, name) for name in names]
        if found == [None]:
            stem = os.path.basename(sheet_path).rsplit(".", 1)[0]  # noqa: PTH119
            found = [self._beside(folder, stem)]
        return found

    def _named(self, folder: str, name: str) -> str | None:
        parts = [part for part in name.replace("\\", "/").split("/") if part not in ("", ".")]
        if not parts:
            return None
        # "C:\\rips\\album.wav" was true on another machine
        for inner in (parts, parts[-1:]):
            path = os.path.normpath(os.path.join(folder, *inner))  # noqa: PTH118
            if path in self._exact:
                return path
            found = self._like(os.path.dirname(path), inner[-1])  # noqa: PTH120
            if found is not None:
                return found
        return None

    def _like(self, folder: str, name: str) -> str | None:
        """Return the one file of a folder whose name is the same but for case and form."""
        wanted = _folded(name)
        there = self._folders.get(folder, ())
        same = [path for path in there if _folded(_name(path)) == wanted]
        if not same:
            stem = wanted.rpartition(".")[0] if is_audio_name(wanted) else wanted
            same = [path for path in there if _folded(_name(path)).rpartition(".")[0] == stem]
        return same[0] if len(same) == 1 else None

    def _beside(self, folder: str, stem: str) -> str | None:
        if stem in map(_name, self._folders.get(folder, ())):  # "album.flac.cue"
            return os.path.join(folder, stem)  # noqa: PTH118
        return self._like(folder, f"{stem}.wav")


def _name(path: str) -> str:
    return os.path.basename(path)  # noqa: PTH119 - hot, and keeps undecodable bytes


def _folded(name: str) -> str:
    return unicodedata.normalize("NFC", name).casefold()

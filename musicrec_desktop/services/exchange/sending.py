"""Files of songs, sent to a folder, a stick or a player."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import count
from pathlib import Path

from musicrec_desktop.core.codecs import LOSSLESS
from musicrec_desktop.core.errors import (
    FolderMissing,
    StorageError,
    UnreadableFile,
    display_path,
    storage_error,
)
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.core.translation import decimal, translate
from musicrec_desktop.library.path_patterns import PathPattern, safe_name
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.library.transcoding import is_encoded_as, is_encoded_here
from musicrec_desktop.services.exchange.free_names import free_name
from musicrec_desktop.services.exchange.playlist_copy import (
    FAT_SECONDS,
    CopiedFiles,
    CopyPlan,
    copied_files,
    is_encoded,
    place_key,
)

__all__ = ["CopiedFiles", "Sending", "checked_pattern", "sent_files"]

MEGABYTE = 1_000_000
LIST = ".m3u8"
SAME_SECONDS = 1.0  # encoders add some silence
MOST_BITS_A_SECOND = {TargetKind.MP3: 256_000, TargetKind.AAC: 256_000, TargetKind.OPUS: 160_000}
LOSSY_AS_FLAC_BPS = 1_000_000


@dataclass(frozen=True, slots=True)
class Sending:
    """Where files go, and what they are called there.

    Attributes
    ----------
    folder : pathlib.Path
        It has to be there: a stick that is not would be made a folder of this machine.
    pattern : str
        As for renaming files; empty to keep the names they have.
    playlist : str
        The name of a list that is written beside them; empty for none.
    target : Target or None
        What files of other kinds are encoded as; None for copies as they are.
    """

    folder: Path
    pattern: str = ""
    playlist: str = ""
    target: Target | None = None


def checked_pattern(text: str) -> str:
    """Return a pattern that can be understood.

    Raises
    ------
    BadPattern
    """
    PathPattern(text)
    return text


def folder_named(text: str) -> Path:
    """Return the folder that a text names, with ``~`` for somebody's own where there is one."""
    try:
        return Path(text).expanduser()
    except RuntimeError:  # nobody is called so
        return Path(text)


def checked_folder(folder: Path) -> Path:
    """Return a folder that is there.

    Raises
    ------
    FolderMissing
    """
    if not folder.is_dir():
        raise FolderMissing(
            translate("Send", "“{path}” is not there.", path=display_path(folder)),
            translate("Next steps", "Connect its drive, or choose another folder."),
        )
    return folder


def sent_files(tracks: Sequence[Track], sending: Sending) -> Iterator[Progress | CopiedFiles]:
    """Copy the files of tracks; none that is there is written over.

    A file that is there already with the same length is left and counted; one of the same
    name and another length stays, and the new one gets a number.

    Yields
    ------
    Progress
        Before each file.
    CopiedFiles
        At the end.

    Raises
    ------
    FolderMissing
        If the folder is not there.
    BadPattern
    StorageError
        If there is too little room, before anything is copied; or if the folder cannot be
        written. What was copied stays.
    """
    folder = checked_folder(sending.folder)
    places, needed = _places(tracks, sending)
    _check_room(folder, needed)
    listed = free_name(folder, sending.playlist, LIST) if sending.playlist else None
    plan = CopyPlan(places, listed)
    yield from copied_files(tracks, folder, sending.playlist, sending.target, plan)


def _places(tracks: Sequence[Track], sending: Sending) -> tuple[dict[tuple[str, int], Path], int]:
    """Return where each file goes, and how many bytes of them are not there yet."""
    pattern = PathPattern(sending.pattern) if sending.pattern else None
    target = sending.target
    places: dict[tuple[str, int], Path] = {}
    taken: set[str] = set()
    needed = 0
    for track in tracks:
        key = place_key(track, target)
        if key in places:
            continue
        size = _size(Path(track.path))
        there = partial(_holds_size, size)
        if target is not None and is_encoded(track, target):
            there = partial(_holds_encoded, track, target)
            size = None if size is None else _encoded_size(track, target, size)
        place = _free(sending.folder / _named(track, target, pattern), there, taken)
        taken.add(str(place).casefold())  # sticks do not tell “a” from “A”
        places[key] = place
        if size is not None and _size(place) is None:
            needed += size
    return places, needed


def _named(track: Track, target: Target | None, pattern: PathPattern | None) -> str:
    """Return where a copy goes in the folder; a part of a file has its title for a name."""
    path, stem = Path(track.path), Path(track.path).stem
    if target is not None and is_encoded(track, target):
        path = path.with_suffix(f".{target.kind.value}")
        stem = f"{track.segment:02} {track.title}" if track.segment else stem
    if pattern is not None:
        return pattern.path_for(replace(track, path=str(path)))
    return safe_name(stem, path.suffix)


def _free(wanted: Path, there: Callable[[Path], bool], taken: set[str]) -> Path:
    """Return a place where nothing is, or what was sent there at an earlier time."""
    for number in count(1):
        name = wanted.name if number == 1 else f"{wanted.stem} {number}{wanted.suffix}"
        place = wanted.with_name(name)
        if str(place).casefold() not in taken and (_size(place) is None or there(place)):
            return place
    raise AssertionError("numbers do not end")


def _holds_size(size: int | None, place: Path) -> bool:
    return _size(place) == size


def _holds_encoded(track: Track, target: Target, place: Path) -> bool:
    """Whether what lies in a place is a track as it was encoded since it has changed.

    It may have been encoded here at another bit rate: then it is encoded anew. A file that
    somebody else made at another one stays.
    """
    try:
        if place.stat().st_mtime + FAT_SECONDS < Path(track.path).stat().st_mtime:
            return False
        held = read_tags(str(place))
        if not is_encoded_here(str(place)) and is_encoded_as(str(place), target) is False:
            return False
    except (OSError, UnreadableFile):
        return False  # whatever it is, it stays as it is
    said, length = track.tags, held.duration_seconds or 0.0
    same = (held.title, held.artist, held.album) == (track.title, said.artist, said.album)
    return same and abs(length - (said.duration_seconds or 0.0)) < SAME_SECONDS


def _encoded_size(track: Track, target: Target, size: int) -> int:
    """Return about how many bytes a track takes once it is encoded.

    FLAC takes no more than other lossless files do, but far more than lossy ones.
    """
    tags = track.tags
    if target.kind is TargetKind.FLAC:
        rate = (tags.bitrate_bps or 0) if tags.codec in LOSSLESS else LOSSY_AS_FLAC_BPS
    else:
        rate = target.bitrate_bps or MOST_BITS_A_SECOND[target.kind]
    seconds = tags.duration_seconds
    return round(rate * seconds / 8) if rate and seconds else size


def _size(path: Path) -> int | None:
    """Return how many bytes a file has; None where there is none to read."""
    try:
        return path.stat().st_size
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise storage_error(path, error) from error


def _check_room(folder: Path, needed: int) -> None:
    try:
        free = shutil.disk_usage(folder).free
    except OSError as error:
        raise storage_error(folder, error) from error
    if needed > free:
        raise StorageError(
            translate(
                "Send",
                "There is too little room in “{path}”: {needed} MB are needed, {free} MB are free.",
                path=display_path(folder),
                needed=decimal(needed / MEGABYTE),
                free=decimal(free / MEGABYTE),
            ),
            translate("Next steps", "Send fewer songs, or make room there. Nothing was copied."),
        )

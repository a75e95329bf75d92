"""The music of a playlist, copied to a folder or a player."""

from __future__ import annotations

import logging
import tempfile
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import UnreadableFile, storage_error
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.tag_edits import TagsNotWritten
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.transcoding import Target
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.transcoding import is_encoded_as, is_of_kind, transcoding
from musicrec_desktop.services.exchange.playlist_output import write_tracks

logger = logging.getLogger(__name__)

TOLD_SECONDS = 0.25
PIECE_BYTES = 1 << 20
FAT_SECONDS = 2.0  # between two times that its file systems can tell apart
MOST_LETTERS = 100  # FAT and the players that read it are no friends of long names
_Copying = Generator[Progress, None, bool]
_FORBIDDEN = set('<>:"/\\|?*')


@dataclass(frozen=True, slots=True)
class CopiedFiles:
    """How many files are in the folder now, and the paths of those that could not be read."""

    copied: int
    unread: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CopyPlan:
    """Where each file goes, and the list that is written beside them, if any.

    Attributes
    ----------
    places : mapping
        By :func:`place_key`.
    listed : pathlib.Path or None
    """

    places: Mapping[tuple[str, int], Path]
    listed: Path | None


def is_encoded(track: Track, target: Target | None) -> bool:
    """Whether a track becomes another file than the one it is in."""
    return target is not None and not is_of_kind(track, target)


def place_key(track: Track, target: Target | None) -> tuple[str, int]:
    """Return what stands for the copy of a track: those of one file share it, as it is."""
    return track.path, track.segment if is_encoded(track, target) else 0


def copied_files(
    tracks: Sequence[Track],
    folder: Path,
    name: str,
    target: Target | None = None,
    plan: CopyPlan | None = None,
) -> Iterator[Progress | CopiedFiles]:
    """Copy the file of each track; see :meth:`PlaylistExchange.copy_files`.

    Without a plan they are numbered as they stand, and a list of them has their name.
    """
    meter = RateMeter(
        len(tracks),
        translate("Jobs", "Copying") if target is None else translate("Jobs", "Converting"),
    )
    targets: dict[tuple[str, int], Path] = {}
    listed: list[Track] = []
    unread: list[str] = []
    for number, track in enumerate(tracks, 1):
        yield meter.progress(number - 1)
        anew, key = is_encoded(track, target), place_key(track, target)
        copy = targets.get(key)
        if copy is None:
            suffix = f".{target.kind.value}" if anew and target else Path(track.path).suffix
            named = folder / _name(number, len(tracks), track, suffix)
            copy = named if plan is None else plan.places[key]
            work = _converted(track, copy, target) if anew and target else _copied(track, copy)
            if not (yield from _told(work, meter, number - 1)):
                unread.append(track.path)
                continue
            targets[key] = copy
        whole = replace(track, path=str(copy.absolute()))
        listed.append(replace(whole, segment=0, start_seconds=0.0) if anew else whole)
    usual = folder / f"{_plain(name) or 'playlist'}.m3u8"
    list_file = usual if plan is None else plan.listed
    if listed and list_file is not None:
        write_tracks(list_file, listed, name, relative=True)
    yield meter.progress(len(tracks))
    yield CopiedFiles(len(targets), tuple(unread))


def _told(work: Generator[None, None, bool], meter: RateMeter, done: int) -> _Copying:
    """Do some work and tell of it again and again, so that it can be stopped; return its answer."""
    told = time.monotonic()
    while True:
        try:
            next(work)
        except StopIteration as end:
            return bool(end.value)
        if time.monotonic() - told >= TOLD_SECONDS:
            told = time.monotonic()
            yield meter.progress(done)


def _converted(track: Track, output: Path, target: Target) -> Generator[None, None, bool]:
    """Encode a track, whole or not at all; False where the source cannot be read.

    A copy that is there already, newer than its source and encoded so, is left: so what was
    broken off goes on where it was. The encoder writes to the disk of the program first, because
    players are slow and tags are written twice.
    """
    try:
        before = Path(track.path).stat().st_mtime
    except OSError:
        return False
    try:
        newer = output.exists() and output.stat().st_mtime + FAT_SECONDS >= before
    except OSError as error:
        raise storage_error(output, error) from error
    if newer and _is_so(output, target):
        return True
    with tempfile.TemporaryDirectory(prefix="musicrec-") as folder:
        encoded = Path(folder, f"track.{target.kind.value}")  # no words
        try:
            yield from transcoding(track, encoded, target)
        except (UnreadableFile, TagsNotWritten) as error:
            logger.warning("%s", error)
            return False
        except OSError as error:
            raise storage_error(encoded, error) from error
        with encoded.open("rb") as file, replacing(output) as copy:
            yield from _written(file, copy)
    return True


def _is_so(copy: Path, target: Target) -> bool:
    try:
        return is_encoded_as(str(copy), target) is not False
    except UnreadableFile:
        return False


def _copied(track: Track, target: Path) -> Generator[None, None, bool]:
    """Copy a file, whole or not at all; False where the source cannot be read."""
    source = Path(track.path)
    try:
        size = source.stat().st_size
        file = source.open("rb")
    except OSError:
        return False
    with file:
        try:
            if target.exists() and target.stat().st_size == size:
                return True
        except OSError as error:
            raise storage_error(target, error) from error
        with replacing(target) as copy:
            yield from _written(file, copy)
    return True


def _written(source: BinaryIO, copy: BinaryIO) -> Iterator[None]:
    while piece := source.read(PIECE_BYTES):
        copy.write(piece)
        yield


def _name(number: int, total: int, track: Track, suffix: str) -> str:
    said = " - ".join(filter(None, (track.artist, track.title)))
    place = str(number).zfill(max(len(str(total)), 2))
    return f"{place} {_plain(said)[:MOST_LETTERS].strip(' .')}{suffix}"


def _plain(text: str) -> str:
    """Return text that is a file name on every system."""
    kept = (" " if c in _FORBIDDEN or not c.isprintable() else c for c in text)
    return " ".join("".join(kept).split()).strip(" .")

"""The music of a playlist, copied to a folder or a player."""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import storage_error
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.playlist_output import write_tracks

MOST_LETTERS = 100  # FAT and the players that read it are no friends of long names
_FORBIDDEN = set('<>:"/\\|?*')


@dataclass(frozen=True, slots=True)
class CopiedFiles:
    """How many files are in the folder now, and the paths of those that could not be read."""

    copied: int
    unread: tuple[str, ...]


def copied_files(
    tracks: Sequence[Track], folder: Path, name: str
) -> Iterator[Progress | CopiedFiles]:
    """Copy the file of each track; see :meth:`PlaylistExchange.copy_files`."""
    meter = RateMeter(len(tracks), "Copying")
    targets: dict[str, Path] = {}
    listed: list[Track] = []
    unread: list[str] = []
    for number, track in enumerate(tracks, 1):
        yield meter.progress(number - 1)
        target = targets.get(track.path)
        if target is None:
            target = folder / _name(number, len(tracks), track)
            if not _copied(Path(track.path), target):
                unread.append(track.path)
                continue
            targets[track.path] = target
        listed.append(replace(track, path=str(target.absolute())))
    if listed:
        write_tracks(folder / f"{_plain(name) or 'playlist'}.m3u8", listed, name, relative=True)
    yield meter.progress(len(tracks))
    yield CopiedFiles(len(targets), tuple(unread))


def _copied(source: Path, target: Path) -> bool:
    """Copy a file, whole or not at all; False where the source cannot be read."""
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
            shutil.copyfileobj(file, copy, 1 << 20)
    return True


def _name(number: int, total: int, track: Track) -> str:
    said = " - ".join(filter(None, (track.artist, track.title)))
    place = str(number).zfill(max(len(str(total)), 2))
    return f"{place} {_plain(said)[:MOST_LETTERS].strip(' .')}{Path(track.path).suffix}"


def _plain(text: str) -> str:
    """Return text that is a file name on every system."""
    kept = (" " if c in _FORBIDDEN or not c.isprintable() else c for c in text)
    return " ".join("".join(kept).split()).strip(" .")

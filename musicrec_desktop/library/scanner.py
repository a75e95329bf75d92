"""What lies in a folder, and how that differs from what the library knows."""

from __future__ import annotations

import os
from collections import Counter, defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from musicrec_desktop.core.errors import FolderMissing, display_path
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.files import (
    absolute,
    is_audio_name,
    is_cover_name,
    is_sheet_name,
    kept_time,
)

SYSTEM_FOLDERS = frozenset(
    {
        "$recycle.bin",
        "system volume information",  # no words
        "lost+found",
        "__macosx",
        "@eadir",  # Synology's thumbnails, named like the music
        "#recycle",
        "#snapshot",
    }
)

OnError = Callable[[str, str], None]
OnSheet = Callable[["FoundFile"], None]  # no words
OnCover = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class FoundFile:
    """An audio file, or a CUE sheet, as the last look found it.

    Attributes
    ----------
    path : str
        Absolute, as the operating system gave it.
    size : int
        In bytes.
    mtime_ns : int
        Time of last change, in nanoseconds since 1970.
    """

    path: str
    size: int
    mtime_ns: int

    @classmethod
    def of(cls, path: str, status: os.stat_result) -> FoundFile:
        """Return a file as the operating system describes it."""
        return cls(path, status.st_size, kept_time(status.st_mtime_ns))


@dataclass(frozen=True, slots=True)
class KnownFile:
    """A track and its file as the library remembers them; several may lie in one file."""

    id: int
    path: str
    size: int
    mtime_ns: int
    missing: bool


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened in a folder since the library last looked.

    Attributes
    ----------
    new, changed : list of FoundFile
        To be read.
    moved : list of (int, FoundFile)
        Known tracks under a new path.
    gone : list of int
        Tracks whose file is there no more, and was at the last look.
    back : list of int
        Tracks that were missing and are there again, as they were.
    unchanged : int
        How many files need nothing.
    reread : list of FoundFile
        As they were, and to be read all the same.
    restored : list of int
        Tracks that were removed, and are known again since their files are there again.
    """

    new: list[FoundFile]
    changed: list[FoundFile]
    moved: list[tuple[int, FoundFile]]
    gone: list[int]
    back: list[int]
    unchanged: int
    reread: list[FoundFile] = field(default_factory=list)
    restored: list[int] = field(default_factory=list)


def _ignore(_found: FoundFile | str) -> None:
    """Leave CUE sheets and pictures alone."""


def walk(
    folder: str, *, on_error: OnError, on_sheet: OnSheet = _ignore, on_cover: OnCover = _ignore
) -> Iterator[FoundFile]:
    """Find the audio files below a folder.

    Links to folders are followed, each real folder once, so that loops end.
    Hidden and system folders are left out, and hidden files with them (macOS
    leaves "._song.mp3" beside every song on foreign disks).

    Parameters
    ----------
    folder : str
        Where to begin; made absolute.
    on_error : callable
        Called with path and reason for each folder or file that cannot be looked at.
    on_sheet : callable
        Called with each CUE sheet.
    on_cover : callable
        Called with the path of each album's picture.

    Returns
    -------
    iterator of FoundFile

    Raises
    ------
    FolderMissing
        At once, if ``folder`` is not there or cannot be entered.
    """
    root = absolute(folder)
    try:
        with os.scandir(root):
            pass
    except OSError as error:
        reason = system_reason(error)
        raise FolderMissing(
            translate(
                "Library",
                "The folder “{path}” cannot be opened: {reason}.",
                path=display_path(root),
                reason=reason,
            ),
            translate("Next steps", "Check the path, and that its drive is connected."),
        ) from error
    return _walk(root, on_error, on_sheet, on_cover)


def _walk(
    root: str, on_error: OnError, on_sheet: OnSheet, on_cover: OnCover
) -> Iterator[FoundFile]:
    waiting = [root]
    seen: set[tuple[int, int]] = set()
    while waiting:
        folder = waiting.pop()
        try:
            status = Path(folder).stat()
            identity = (status.st_dev, status.st_ino)
            if identity in seen:
                continue
            seen.add(identity)
            with os.scandir(folder) as entries:
                listed = sorted(entries, key=_entry_name)
        except OSError as error:
            on_error(folder, system_reason(error))
            continue
        found, folders = _sorted_out(listed, on_error, on_sheet, on_cover)
        yield from found
        waiting.extend(reversed(folders))


def _entry_name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _sorted_out(
    entries: list[os.DirEntry[str]], on_error: OnError, on_sheet: OnSheet, on_cover: OnCover
) -> tuple[list[FoundFile], list[str]]:
    """Part a folder's entries into audio files and folders to enter."""
    files: list[FoundFile] = []
    folders: list[str] = []
    for entry in entries:
        if entry.name.startswith("."):
            continue
        try:
            if is_audio_name(entry.name) and entry.is_file():
                files.append(_found(entry))
            elif is_sheet_name(entry.name) and entry.is_file():
                on_sheet(_found(entry))
            elif is_cover_name(entry.name) and entry.is_file():
                on_cover(entry.path)
            elif entry.is_dir() and entry.name.lower() not in SYSTEM_FOLDERS:
                folders.append(entry.path)
        except OSError as error:
            on_error(entry.path, system_reason(error))
    return files, folders


def _found(entry: os.DirEntry[str]) -> FoundFile:
    return FoundFile.of(entry.path, entry.stat())


def compare(
    known: Iterable[KnownFile], found: Iterable[FoundFile], *, unreadable: Collection[str] = ()
) -> Changes:
    """Tell what changed between what the library knows and what is there.

    A file counts as moved where exactly one absent track and exactly one new
    file share size, time of change and name, whatever its case; anything less sure is new and gone.
    Files that have taken each other's names have moved, too.

    Parameters
    ----------
    known : iterable of KnownFile
        Tracks of one file share its path. One of them may be missing while others are
        not, where a CUE sheet names it no more.
    found : iterable of FoundFile
        A path that comes twice counts once.
    unreadable : collection of str
        Folders and files that :func:`walk` could not look at. What is known below
        them is left as it is: not seen is not gone.

    Returns
    -------
    Changes
        A file of several tracks that moved, or is there again, counts as changed too:
        only reading it tells which of its tracks are in it now.
    """
    absent, several = _by_path(known)
    everything = absent.copy()
    new: dict[str, FoundFile] = {}
    changed: list[FoundFile] = []
    other: list[tuple[KnownFile, FoundFile]] = []
    back: list[int] = []
    unchanged = 0
    seen: set[str] = set()
    for file in found:
        if file.path in seen:
            continue
        seen.add(file.path)
        before = absent.pop(file.path, None)
        if before is None:
            new[file.path] = file
        elif (before.size, before.mtime_ns) != (file.size, file.mtime_ns):
            changed.append(file)
            if file.path not in several:
                other.append((before, file))
        elif not before.missing:
            unchanged += 1
        elif file.path in several:
            changed.append(file)
        else:
            back.append(before.id)
    if unreadable:
        absent = {path: file for path, file in absent.items() if not _below(path, unreadable)}
    moved = [(track.id, file) for track, file in _exchanged(other, everything.values())]
    if moved:
        elsewhere = {file.path for _, file in moved}
        changed = [file for file in changed if file.path not in elsewhere]
    for track, target in _moves(absent.values(), new.values()):
        del absent[track.path], new[target.path]
        if track.path in several:
            changed.append(target)
        moved += [(each.id, target) for each in several.get(track.path, (track,))]
    return Changes(
        new=list(new.values()),
        changed=changed,
        moved=moved,
        gone=[
            each.id
            for track in absent.values()
            for each in several.get(track.path, (track,))
            if not each.missing
        ],
        back=back,
        unchanged=unchanged,
    )


def _exchanged(
    changed: Sequence[tuple[KnownFile, FoundFile]], known: Iterable[KnownFile]
) -> list[tuple[KnownFile, FoundFile]]:
    """Pair tracks with files that have taken each other's names, in twos or in a ring.

    Each is as large and as old, to the nanosecond, as one of the others was, and nothing else.
    """
    before: defaultdict[tuple[int, int], list[KnownFile]] = defaultdict(list)
    after: defaultdict[tuple[int, int], list[FoundFile]] = defaultdict(list)
    for track, file in changed:
        before[track.size, track.mtime_ns].append(track)
        after[file.size, file.mtime_ns].append(file)
    pairs = [
        (tracks[0], after[state][0])
        for state, tracks in before.items()
        if len(tracks) == 1 and len(after.get(state, ())) == 1
    ]
    if pairs:
        states = Counter((track.size, track.mtime_ns) for track in known)
        pairs = [pair for pair in pairs if states[pair[1].size, pair[1].mtime_ns] == 1]
    while True:
        left, taken = {track.path for track, _ in pairs}, {file.path for _, file in pairs}
        if left == taken:
            return pairs
        both = left & taken
        pairs = [(track, file) for track, file in pairs if {track.path, file.path} <= both]


def _by_path(
    known: Iterable[KnownFile],
) -> tuple[dict[str, KnownFile], dict[str, list[KnownFile]]]:
    """Return the track that speaks for each file, and all tracks of those that hold several.

    One that is not missing speaks for its file: the others may be of an older sheet.
    """
    speaking: dict[str, KnownFile] = {}
    several: dict[str, list[KnownFile]] = {}
    for track in known:
        before = speaking.setdefault(track.path, track)
        if before is not track:
            several.setdefault(track.path, [before]).append(track)
            if before.missing and not track.missing:
                speaking[track.path] = track
    return speaking, several


def _below(path: str, folders: Collection[str]) -> bool:
    return any(path == folder or path.startswith(folder + os.sep) for folder in folders)


_Likeness = tuple[int, int, str]


def _moves(
    absent: Iterable[KnownFile], new: Iterable[FoundFile]
) -> list[tuple[KnownFile, FoundFile]]:
    """Pair absent tracks with new files that can only be the same."""
    before: defaultdict[_Likeness, list[KnownFile]] = defaultdict(list)
    after: defaultdict[_Likeness, list[FoundFile]] = defaultdict(list)
    for track in absent:
        before[_likeness(track)].append(track)
    if before:
        for file in new:
            after[_likeness(file)].append(file)
    return [
        (tracks[0], after[likeness][0])
        for likeness, tracks in before.items()
        if len(tracks) == 1 and len(after[likeness]) == 1
    ]


def _likeness(file: KnownFile | FoundFile) -> _Likeness:
    # where case does not matter, a name may be renamed in nothing else
    return file.size, file.mtime_ns, Path(file.path).name.casefold()

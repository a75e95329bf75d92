"""Of what lies on a drive that is away nobody knows whether it is gone."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.listening import whereabouts
from musicrec_desktop.services.listening.scanning import ScanSummary
from tests.services.conftest import Library, touch_later

Unplug = Callable[[Library, Path, pytest.MonkeyPatch], None]


def leave_nothing(_library: Library, drive: Path, _patch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(drive)


def leave_an_old_place(library: Library, drive: Path, _patch: pytest.MonkeyPatch) -> None:
    shutil.rmtree(drive)
    drive.mkdir()
    long_ago = library.track(drive / "album" / "1.flac").added_at - 5
    os.utime(drive, (long_ago, long_ago))


def leave_a_new_place(library: Library, drive: Path, _patch: pytest.MonkeyPatch) -> None:
    """As where the system makes it anew at each start."""
    shutil.rmtree(drive)
    drive.mkdir()
    soon = library.track(drive / "album" / "1.flac").added_at + 5
    os.utime(drive, (soon, soon))


def answer_nothing(library: Library, drive: Path, patch: pytest.MonkeyPatch) -> None:
    """As what a network, or a program, shows as a folder."""
    leave_a_new_place(library, drive, patch)
    scandir = os.scandir

    def refuse(place: str | Path) -> object:
        if str(place) == str(drive):
            raise OSError(5, "Input/output error")
        return scandir(place)

    patch.setattr(os, "scandir", refuse)


def lead_nowhere(library: Library, drive: Path, _patch: pytest.MonkeyPatch) -> None:
    drive.rename(library.root / "elsewhere")
    drive.symlink_to(library.root / "unplugged")


def is_not_known(library: Library, copy: Path, song: Track) -> None:
    assert (library.track(song.path).id, library.track(song.path).play_count) == (song.id, 1)
    assert library.track(copy).id != song.id and library.track(copy).play_count == 0


@pytest.mark.parametrize("below", [False, True], ids=["a folder", "in a folder"])
@pytest.mark.parametrize("copied", ["before", "after"])
@pytest.mark.parametrize(
    "unplug",
    [leave_nothing, leave_an_old_place, leave_a_new_place, answer_nothing, lead_nowhere],
)
def test_what_is_on_a_drive_that_is_away_keeps_its_plays(
    library: Library, monkeypatch: pytest.MonkeyPatch, unplug: Unplug, copied: str, below: bool
) -> None:
    """The drive is a folder of the library, or lies in one that holds other music, too."""
    drives = library.root / "drives"
    monkeypatch.setattr(whereabouts, "FOR_DRIVES", {str(drives): 1})
    drive = drives / "stick"
    roots = [library.music, drives if below else drive]
    library.add(2)
    library.add(3, folder=drives)
    (path,) = library.add(1, folder=drive / "album")
    library.scan(*roots)
    library.history.finish(library.history.start(library.track(path).id, 5.0), 0.2, "finished")
    song = library.track(path)
    copy = library.music / "1.flac"
    saved = shutil.copy(path, library.root / "saved.flac")

    def put_copy() -> None:
        shutil.copy(saved, copy)
        touch_later(copy)

    if copied == "before":
        put_copy()
        library.scan(*roots)
    unplug(library, drive, monkeypatch)
    look(library)
    if copied == "after":
        put_copy()
        look(library)
    is_not_known(library, copy, song)


def test_in_a_folder_among_the_drives_that_is_none_files_are_followed(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Or that is bound to another folder, which looks the same."""
    folder = library.root / "drives" / "music"
    monkeypatch.setattr(whereabouts, "FOR_DRIVES", {str(folder.parent): 1})
    library.add(2, folder=folder)
    (path,) = library.add(1, folder=folder)
    library.scan(folder)
    library.history.finish(library.history.start(library.track(path).id, 5.0), 0.2, "finished")
    target = Path(shutil.move(path, folder / "album.flac"))
    library.tone(folder / "3.flac", 3)
    touch_later(target)
    assert library.scan(folder).moved == 1
    assert library.track(target).play_count == 1


def look(library: Library) -> None:
    events = library.scanning().scan()
    assert [event for event in events if isinstance(event, ScanSummary)]

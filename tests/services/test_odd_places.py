"""Odd places and times: a sentence each, and nothing is lost."""

from __future__ import annotations

import os
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from threading import Event
from typing import Any

import platformdirs
import pytest

from musicrec_desktop.__main__ import main
from musicrec_desktop.core.errors import DatabaseBusy, DatabaseError, FolderMissing
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import TrackStarted
from musicrec_desktop.library import backups, database
from musicrec_desktop.library.backups import fold
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.locks import is_write_locked
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library.backups import BackupService
from musicrec_desktop.services.library.data_moving import DataMove
from musicrec_desktop.services.playing import play_recorder
from musicrec_desktop.services.playing.play_recorder import PlayRecorder
from tests.services.conftest import Library

NO_UNICODE = os.fsdecode(b"d\xe9\xff#%")


@pytest.mark.parametrize(
    "name",
    [
        "Müsik & data – ünï ❤ #%20?",
        pytest.param(
            NO_UNICODE,
            id="not Unicode",  # A test is told of by its name, which has to be
            marks=pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there"),
        ),
    ],
)
def test_a_folder_of_any_name_is_worked_in_moved_and_restored(tmp_path: Path, name: str) -> None:
    data = DataFolder(tmp_path / name / "it's")
    with closing(Services(data)) as services:
        services.playlists.create("Mine")
        made = services.backups.make()
        tracks = TrackRepository(services._database)
        tracks.remove([1])
        assert not tracks.locked()
    with BackupService(data).library_open():
        assert not fold(data.database)
    BackupService(data).restore(made)
    DataMove(data).request(tmp_path / "drüben?#")
    assert "drüben?#" in DataMove(data).carry_out()
    now = DataFolder.at(data.root)
    with closing(Services(now)) as services:
        assert [each.name for each in services.playlists.all()] == ["Mine"]
        assert services.backups.verify() == []


def test_whether_a_library_is_locked_makes_none(tmp_path: Path) -> None:
    with pytest.raises(DatabaseError, match="could not be opened"):
        is_write_locked(tmp_path / "library.sqlite")
    assert not list(tmp_path.iterdir())


def test_a_path_that_is_too_long_for_a_library_is_said(tmp_path: Path) -> None:
    long = tmp_path.joinpath(*("x" * 120 for _ in range(5)))
    with pytest.raises(DatabaseError, match="too long") as refusal:
        Services(DataFolder(long))
    assert "shorter" in refusal.value.next_step


def test_a_user_without_a_home_is_asked_for_a_folder(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(platformdirs, "user_data_dir", lambda *_, **__: "~/.local/share/there")
    with pytest.raises(FolderMissing, match="no home"):
        DataFolder.chosen(None, demo=False)


@pytest.mark.parametrize("command", ["backup", "verify"])
def test_where_there_is_no_library_none_is_called_damaged(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: str
) -> None:
    assert main(["--data-dir", str(tmp_path), command]) == DatabaseError.exit_code
    assert "There is no library" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("code", "said"),
    [(sqlite3.SQLITE_IOERR_SHMSIZE, "disk"), (sqlite3.SQLITE_READONLY, "may not be written")],
)
def test_a_library_that_cannot_be_looked_at_now_is_not_called_damaged(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, said: str
) -> None:
    data, real = DataFolder(tmp_path), sqlite3.connect

    def failing(address: str, **known: Any) -> sqlite3.Connection:
        if "immutable" in address:
            return real(address, **known)
        error = sqlite3.OperationalError("not now")
        error.sqlite_errorcode = code
        raise error

    with closing(Services(data)):
        monkeypatch.setattr(backups.sqlite3, "connect", failing)
        with pytest.raises(DatabaseError, match=said):
            BackupService(data).verify()
        monkeypatch.undo()
    monkeypatch.setattr(backups.sqlite3, "connect", failing)
    assert BackupService(data).verify() == []  # nobody has it open: nothing need be written


def test_a_clock_that_was_set_back_loses_no_play(library: Library) -> None:
    (path,) = library.add(1)
    library.scan()
    track = library.track(path).id
    history = PlayHistory(library.database)
    for at in (2e9, 1e9):
        history.finish(history.start(track, at), 100.0, "finished")
    assert sorted(play.started_at for play in history.recent()) == [1e9, 2e9]
    assert library.track(path).play_count == 2


@pytest.mark.parametrize("tries", [3, 1])
def test_a_play_waits_for_a_library_that_another_program_holds(
    library: Library, monkeypatch: pytest.MonkeyPatch, tries: int
) -> None:
    (path,) = library.add(1)
    library.scan()
    track = library.track(path).id
    monkeypatch.setattr(database, "BUSY_TIMEOUT_SECONDS", 0)
    monkeypatch.setattr(play_recorder, "TRIES", tries)
    with closing(Database.open(library.root / "library.sqlite")) as opened:
        history = PlayHistory(opened)
        other = sqlite3.connect(opened.path, isolation_level=None, check_same_thread=False)
        refused: list[DatabaseBusy] = []

        def start(*arguments: Any, **options: Any) -> int:
            try:
                return PlayHistory.start(history, *arguments, **options)
            except DatabaseBusy as error:
                refused.append(error)
                if len(refused) == 2:
                    other.execute("ROLLBACK")
                raise

        monkeypatch.setattr(history, "start", start)
        other.execute("BEGIN IMMEDIATE")
        recorder = PlayRecorder(history)
        recorder.hear(TrackStarted(QueueItem(track, "/1.flac"), 1e9, key=1))
        done = Event()
        recorder.later(done.set)
        done.wait()
        recorder.close()
        other.close()
        plays = [play.track_id for play in history.recent()]
    assert plays == ([track] if tries == 3 else [])
    assert len(refused) == min(tries, 2)

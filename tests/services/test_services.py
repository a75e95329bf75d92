"""The other things a user can ask for: songs, covers, plays, the doctor, all of it together."""

from __future__ import annotations

import importlib.metadata
import re
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import DatabaseError, StorageError, UnknownTrack, UnreadableFile
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import TrackEnded, TrackStarted
from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.tracks import AnalysisState
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.library import doctor
from musicrec_desktop.services.library.covers import CoverService
from musicrec_desktop.services.library.doctor import examine
from musicrec_desktop.services.listening.scanning import ScanSummary
from musicrec_desktop.services.playing.player import PlayerService
from musicrec_desktop.services.playing.queue_items import queue_item
from tests.conftest import ToneFile
from tests.playback.null_output import NullOutput
from tests.services.conftest import Library

# ---- songs


def test_songs_are_found_by_path_and_by_words(library: Library) -> None:
    path, _ = library.add(1, 2)
    library.scan()
    track = library.songs.by_path(path)
    assert (track.title, track.artist) == ("Title 1", "Artist 1")
    assert library.songs.find("title 1") == [track.id]
    assert library.songs.find("") is None
    assert library.songs.folders() == [str(library.music)]
    with pytest.raises(UnknownTrack, match="There is no file"):
        library.songs.by_path(path + "x")
    with pytest.raises(UnknownTrack, match="not in the library"):
        library.songs.by_path(__file__)


def test_a_file_that_a_scan_could_not_read_is_known_as_such(library: Library) -> None:
    library.add(1)
    broken = library.music / "broken.flac"
    broken.write_bytes(b"")
    library.scan()
    with pytest.raises(UnreadableFile, match=re.escape(str(broken))):
        library.songs.by_path(str(broken))


# ---- covers


def test_thumbnails_are_kept_by_size_and_may_be_deleted(tmp_path: Path) -> None:
    covers = CoverService(tmp_path / "covers")
    assert covers.thumbnail("abcdef", 40) is None
    covers.keep_thumbnail("abcdef", 40, b"small")
    covers.keep_thumbnail("abcdef", 200, b"large")
    assert covers.thumbnail("abcdef", 40) == b"small"
    assert covers.thumbnail("abcdef", 200) == b"large"
    shutil.rmtree(tmp_path / "covers")
    assert covers.thumbnail("abcdef", 40) is None


def test_a_file_without_a_picture_has_none(library: Library) -> None:
    assert CoverService(library.root / "covers").picture(library.add(1)[0]) is None


# ---- plays


def test_plays_are_on_disk_when_the_player_is_closed(library: Library) -> None:
    path = library.add(1)[0]
    library.scan()
    track = library.track(path)
    player = PlayerService(NullOutput(clock=None), library.history)
    item = queue_item(track)
    player._plays.hear(TrackStarted(item, 1000.0))
    player._plays.hear(TrackEnded(item, 60.0, "finished"))
    player._plays.hear(TrackStarted(QueueItem(None, "/elsewhere.flac"), 1100.0))
    player._plays.hear(TrackEnded(QueueItem(None, "/elsewhere.flac"), 60.0, "finished"))
    player.close()
    assert library.track(path).play_count == 1
    assert [event.track_id for event in library.history.recent()] == [track.id]


def test_the_queue_knows_file_and_level(library: Library) -> None:
    path = library.tone(library.music / "1.flac", 1, REPLAYGAIN_TRACK_GAIN="-6.50 dB")
    library.scan()
    item = queue_item(library.track(path))
    assert (item.path, item.levels.track_gain_db, item.track_id) == (
        path,
        -6.5,
        library.track(path).id,
    )


# ---- the doctor


def test_each_problem_comes_with_advice(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    version = importlib.metadata.version

    def without_annoy(name: str) -> str:
        if name == "annoy":
            raise importlib.metadata.PackageNotFoundError(name)
        return version(name)

    monkeypatch.setattr(doctor.importlib.metadata, "version", without_annoy)
    monkeypatch.setattr(doctor.ctypes.util, "find_library", lambda _name: None)
    monkeypatch.setattr(doctor, "MINIMUM_FREE_BYTES", 1 << 80)
    checks = {check.name: check for check in examine(DataFolder(tmp_path))}
    bad = {name for name, check in checks.items() if not check.ok}
    assert {"annoy", "Disk space"} <= bad
    if sys.platform.startswith("linux"):
        assert "apt install libpulse0" in checks["libpulse"].advice
    assert all(checks[name].advice and checks[name].detail for name in bad)
    assert checks["numpy"].ok


def test_the_doctor_makes_no_folder(tmp_path: Path) -> None:
    list(examine(DataFolder(tmp_path / "a" / "b")))
    assert list(tmp_path.iterdir()) == []


# ---- all of it, with real processes


def test_a_library_is_scanned_by_real_processes_and_opened_again(
    tmp_path: Path, tone_file: ToneFile
) -> None:
    music = tmp_path / "music"
    music.mkdir()
    paths = [tone_file(music / f"{hz}.flac", 1.0, float(hz)) for hz in (200, 210, 900)]
    (music / "bad.mp3").write_bytes(b"no sound" * 100)
    data = DataFolder(tmp_path / "data")
    services = Services(data, Settings(analysis_share="one"))
    try:
        with ThreadPoolExecutor(2) as threads:
            scanning = services.scanning(threads)
            events = list(scanning.scan(scanning.add_folders([str(music)])))
    finally:
        services.close()
    assert isinstance(events[-1], ScanSummary)
    assert (events[-1].analysed, events[-1].failed) == (3, 1)
    again = Services(data)
    try:
        track = again.songs.by_path(paths[0])
        assert track.analysis is AnalysisState.DONE
        assert track.tags.duration_seconds == pytest.approx(1.0, abs=0.01)
        found = again.similarity.neighbours(track.id)
        assert {item.track.path for item in found} == set(paths[1:])
        assert [failure.path for failure in again.songs.failures()] == [str(music / "bad.mp3")]
    finally:
        again.close()


def test_a_data_folder_that_cannot_be_used_leaves_nothing_open(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError):
        Services(DataFolder(tmp_path / "file"))
    (tmp_path / "library.sqlite").write_bytes(b"no database" * 500)
    with pytest.raises(DatabaseError):
        Services(DataFolder(tmp_path))

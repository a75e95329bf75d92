"""The loudness pass: everything once, those asked for first, one bad file a failure."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from musicrec_desktop.core.errors import (
    Cancelled,
    MusicRecError,
    ReadingEnded,
    ReadingNotBegun,
    TooLong,
    UnreadableFile,
)
from musicrec_desktop.core.loudness import REFERENCE_LUFS, Edges, Loudness
from musicrec_desktop.core.play_queue import Levels
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.heard.loudness import LoudnessRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tracks import ScannedFile
from musicrec_desktop.services.listening import bounded, loudness_job, scan_results
from musicrec_desktop.services.listening.listening_job import level_album, measure
from musicrec_desktop.services.listening.loudness_job import (
    LevelsChanged,
    LoudnessEvent,
    LoudnessService,
)
from tests.conftest import ToneFile
from tests.services.conftest import Immediate, Library, Patient

LUFS = -12.0


class Meter(Immediate):
    """Finds every file equally loud, and every album as loud as it has tracks."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: dict[str, Exception] = {}
        self.measured: list[tuple[Any, ...]] = []
        self.on_measure: Callable[[str], None] = lambda _path: None

    def answer(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if fn is level_album:
            return -10.0 - len(args[0])
        self.measured.append(args)
        self.on_measure(args[0])
        if args[0] in self.errors:
            raise self.errors[args[0]]
        return Loudness(LUFS, 5.0, 0.5, Edges(0.25, 0.5, -20.0, -30.0), b"blocks")


@pytest.fixture
def meter() -> Meter:
    return Meter()


@pytest.fixture
def repository(library: Library) -> LoudnessRepository:
    return LoudnessRepository(library.database)


def service(
    repository: LoudnessRepository, executor: Executor, workers: int = 2
) -> LoudnessService:
    return LoudnessService(repository, executor=executor, workers=workers)


def add(library: Library, count: int, **tags: Any) -> list[Track]:
    """Add tracks whose files are there, without scanning them."""
    found = []
    for _ in range(count):
        path = library.music / f"{len(list(library.music.iterdir()))}.flac"
        path.write_bytes(b"x")
        found.append(ScannedFile(FoundFile(str(path), 1, 1), Tags(**tags)))
    return library.tracks.save(found)


def changed(events: list[LoudnessEvent]) -> set[int]:
    return {
        number for item in events if isinstance(item, LevelsChanged) for number in item.track_ids
    }


def test_everything_is_measured_once(
    library: Library, repository: LoudnessRepository, meter: Meter
) -> None:
    tracks = add(library, 5)
    events = list(service(repository, meter).measure())
    assert sorted(meter.measured) == sorted((track.path, 0.0, None) for track in tracks)
    assert changed(events) == {track.id for track in tracks}
    level = repository.levels([tracks[0].id])[tracks[0].id]
    assert level == (
        Levels(track_gain_db=REFERENCE_LUFS - LUFS, track_peak=0.5),
        Edges(0.25, 0.5, -20.0, -30.0),
    )
    progress = [item for item in events if isinstance(item, Progress)]
    assert [progress[0].done, progress[-1].done, progress[-1].total] == [0, 5, 5]
    assert list(service(repository, meter).measure()) == []
    assert len(meter.measured) == 5


def test_albums_are_levelled_when_they_are_whole(
    library: Library, repository: LoudnessRepository, meter: Meter
) -> None:
    album = add(library, 3, album="Record", album_artist="Band")
    single = add(library, 1)[0]
    list(service(repository, meter).measure())
    levels = repository.levels([album[0].id, single.id])
    assert levels[album[0].id][0].album_gain_db == REFERENCE_LUFS + 13.0
    assert levels[single.id][0].album_gain_db is None


def test_an_album_that_a_broken_off_run_has_left_is_levelled(
    library: Library, repository: LoudnessRepository, meter: Meter
) -> None:
    album = add(library, 2, album="Record", album_artist="Band")
    loud = Loudness(LUFS, 0.0, 1.0, Edges(), b"b")
    repository.store([(item, loud) for item in repository.pending()])
    events = list(service(repository, meter).measure())
    assert changed(events) == {track.id for track in album}
    assert meter.measured == []


def test_stretches_are_measured_as_such(
    library: Library, repository: LoudnessRepository, meter: Meter
) -> None:
    path = str(library.music / "a.flac")
    file = FoundFile(path, 1, 1)
    library.tracks.save(
        [ScannedFile(file, Tags(), 1, 0.0, 2.0), ScannedFile(file, Tags(), 2, 2.0, None)]
    )
    list(service(repository, meter).measure())
    assert sorted(meter.measured, key=str) == [(path, 0.0, 2.0), (path, 2.0, None)]


def test_a_bad_file_is_a_failure_and_a_file_that_is_gone_is_none(
    library: Library, repository: LoudnessRepository, meter: Meter, caplog: pytest.LogCaptureFixture
) -> None:
    bad, odd, gone, ended, good, long = add(library, 6)
    meter.errors = {
        bad.path: UnreadableFile(bad.path, "no sound was found"),
        ended.path: ReadingEnded(ended.path, "reading it was ended by the system"),
        odd.path: KeyError("bug"),
        long.path: TooLong(long.path, "it is too long"),
        gone.path: UnreadableFile(gone.path, "no such file"),
    }
    Path(gone.path).unlink()
    events = list(service(repository, meter).measure())
    assert changed(events) == {good.id}
    failures = {item.path: (item.stage, item.reason) for item in library.failures.all()}
    assert failures.keys() == {bad.path, odd.path}
    assert failures[bad.path] == ("loudness", "no sound was found")
    assert "KeyError" in failures[odd.path][1]
    assert {item.track_id for item in repository.pending()} == {ended.id, gone.id}


def test_measuring_ends_with_a_sentence_where_no_process_starts(
    library: Library, repository: LoudnessRepository, meter: Meter
) -> None:
    tracks = add(library, 8)
    for track in tracks:
        meter.errors[track.path] = ReadingNotBegun(track.path, "no process could be started")
    with pytest.raises(MusicRecError, match="no process could be started"):
        list(service(repository, meter).measure())
    assert library.failures.all() == []
    assert len(repository.pending()) == len(tracks)


def test_files_that_went_away_do_not_stand_in_the_way_of_others(
    library: Library,
    repository: LoudnessRepository,
    meter: Meter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(loudness_job, "LOOKED_AT_ONCE", 3)
    monkeypatch.setattr(scan_results, "FLUSH_TRACKS", 1)
    there, away = add(library, 4), add(library, 8)
    for track in away:
        Path(track.path).unlink()
        meter.errors[track.path] = UnreadableFile(track.path, "no such file")
    events = list(service(repository, meter).measure())
    assert changed(events) == {track.id for track in there}
    assert repository.count_pending() == len(away)
    assert len(meter.measured) == 12


def test_a_cancelled_pass_keeps_what_was_measured_and_goes_on_later(
    library: Library,
    repository: LoudnessRepository,
    meter: Meter,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(scan_results, "FLUSH_TRACKS", 3)
    add(library, 10)
    events = service(repository, meter).measure()
    next(event for event in events if isinstance(event, LevelsChanged))
    events.close()
    assert repository.count_pending() == 7
    meter.measured.clear()
    list(service(repository, meter).measure())
    assert len(meter.measured) == 7


def test_a_pass_holds_few_files_at_a_time_and_leaves_a_worker_free(
    library: Library, repository: LoudnessRepository, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bounded, "TICK_SECONDS", 0.001)
    add(library, 10)
    patient = Patient()
    events = service(repository, patient, workers=4).measure()
    for _ in range(3):
        next(events)
    assert len(patient.waiting) == 3
    events.close()
    assert all(future.cancelled() for future, _ in patient.waiting)


def test_a_pass_that_is_stopped_records_no_failure(
    library: Library, repository: LoudnessRepository, meter: Meter
) -> None:
    (track,) = add(library, 1)
    meter.errors = {track.path: Cancelled()}
    with pytest.raises(Cancelled):
        list(service(repository, meter).measure())
    assert library.failures.all() == []
    assert repository.count_pending() == 1


def test_real_files_get_real_levels(
    library: Library, repository: LoudnessRepository, tone_file: ToneFile
) -> None:
    paths = [
        tone_file(library.music / f"{number}.flac", 2.0, 440, level=level, tags={"album": "A"})
        for number, level in enumerate((0.2, 0.4))
    ]
    library.scan()
    list(service(repository, Immediate()).measure())
    ids = [library.track(path).id for path in paths]
    levels = {number: found for number, (found, _) in repository.levels(ids).items()}
    quiet, loud = (levels[number] for number in ids)
    assert quiet.track_gain_db is not None
    assert loud.track_gain_db is not None
    assert quiet.track_gain_db - loud.track_gain_db == pytest.approx(20 * np.log10(2), abs=0.1)
    expected = REFERENCE_LUFS - (measure(paths[1]).integrated_lufs or 0.0)
    assert loud.track_gain_db == pytest.approx(expected, abs=1e-9)
    assert quiet.album_gain_db == loud.album_gain_db
    assert quiet.album_peak == loud.album_peak == pytest.approx(loud.track_peak)
    mean = -10 * np.log10((1 + 0.25) / 2)  # of the power of both
    assert loud.album_gain_db == pytest.approx(loud.track_gain_db + mean, abs=0.2)

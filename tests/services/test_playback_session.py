"""The queue survives a restart to the second."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import StorageError
from musicrec_desktop.core.loudness import Edges
from musicrec_desktop.core.play_queue import Levels, QueueState
from musicrec_desktop.core.player_events import TrackEnded, TrackStarted
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.services.playing.playback_session import SETTLE_SECONDS
from musicrec_desktop.services.playing.player import PlayerService
from tests.playback.listening import CrankedOutput, buffered_seconds
from tests.playback.null_output import NullOutput
from tests.playback.synthesis import noise, write

PATIENCE_SECONDS = 60.0


class Kept:
    """A queue kept in memory, and how often it was written."""

    def __init__(self) -> None:
        self.state: QueueState | None = None
        self.position: float | None = None
        self.saves = 0
        self.broken = False

    def save_queue(self, state: QueueState) -> None:
        if self.broken:
            raise StorageError("The disk is full.", "Free some space.")
        self.state, self.position = state, state.position_seconds
        self.saves += 1

    def save_position(self, seconds: float) -> None:
        self.position = seconds

    def load(self) -> QueueState | None:
        return self.state


def until(holds: Callable[[], bool]) -> None:
    pause = threading.Event()
    for _ in range(int(PATIENCE_SECONDS / 0.005)):
        if holds():
            return
        pause.wait(0.005)
    raise AssertionError("waited in vain")


@pytest.fixture
def paths(tmp_path: Path) -> list[str]:
    return [str(write(tmp_path / f"{n}.flac", noise(4.0))) for n in range(3)]


def crank(service: PlayerService, output: CrankedOutput, seconds: float) -> None:
    until(lambda: not service.snapshot().buffering and service.snapshot().state == "playing")
    left = round(seconds * output.rate_hz)

    def heard() -> bool:
        nonlocal left
        ready = round(buffered_seconds(service._player) * output.rate_hz)
        left -= len(output.advance(min(ready, left)))
        return left == 0

    until(heard)


def test_a_restart_comes_back_paused_at_the_second_without_opening_the_device(
    paths: list[str],
) -> None:
    kept, output = Kept(), CrankedOutput()
    first = PlayerService(output, saved=kept)
    first.play_files(paths)
    first.next()
    until(lambda: first.snapshot().queue_index == 1)
    crank(first, output, 1.6)
    first.close()

    unopened = CrankedOutput()
    unopened.missing = True
    second = PlayerService(unopened, saved=kept)
    assert second.restore()
    until(lambda: second.snapshot().state == "paused")
    snapshot = second.snapshot()
    assert snapshot.item is not None
    assert (snapshot.item.path, snapshot.queue_index) == (paths[1], 1)
    assert snapshot.position_seconds == pytest.approx(1.5, abs=1e-3)
    assert (snapshot.error, snapshot.device) == (None, "")
    unopened.missing = False
    second.play()
    crank(second, unopened, 0.53)
    assert second.snapshot().position_seconds == pytest.approx(2.0, abs=1e-3)
    second.close()


def test_a_crash_loses_no_more_than_the_last_moments(paths: list[str]) -> None:
    kept = Kept()
    service = PlayerService(NullOutput(), saved=kept)
    service.play_files(paths)
    until(lambda: kept.position is not None and kept.position > 0.5)
    assert kept.state is not None
    assert [item.path for item in kept.state.items] == paths
    service.close()


def test_a_program_that_was_only_opened_leaves_the_last_session_as_it_is() -> None:
    kept = Kept()
    service = PlayerService(CrankedOutput(), saved=kept)
    assert not service.restore()
    service.close()
    assert kept.saves == 0


def test_what_a_window_sets_before_the_queue_is_back_does_not_wipe_it(paths: list[str]) -> None:
    kept = Kept()
    first = PlayerService(NullOutput(), saved=kept)
    first.play_files(paths)
    first.close()
    saves = kept.saves

    second = PlayerService(NullOutput(), saved=kept)
    second.set_shuffle(True)  # a window takes these up first; a large library loads for seconds
    second.set_repeat("all")
    second._player.settle(PATIENCE_SECONDS)
    second._keeper._keep()  # as its thread does a moment later
    assert kept.saves == saves
    assert second.restore()
    second.clear()
    second.close()
    assert kept.state is not None
    assert kept.state.items == ()  # what the user clears is cleared


def test_a_queue_that_comes_back_late_leaves_what_was_played_meanwhile(paths: list[str]) -> None:
    kept = Kept()
    first = PlayerService(CrankedOutput(), saved=kept)
    first.play_files(paths[:2])
    first.close()

    second = PlayerService(CrankedOutput(), saved=kept)
    second.play_files(paths[2:])  # before a large library has told what there was
    second.restore()
    assert second._player.settle(PATIENCE_SECONDS)
    assert [entry.item.path for entry in second.queue_view().entries] == paths[2:]
    assert second.snapshot().state == "playing"
    second.close()


def test_many_changes_at_once_are_written_once(paths: list[str]) -> None:
    kept, began = Kept(), time.monotonic()
    service = PlayerService(CrankedOutput(), saved=kept)
    for _ in range(50):
        service.insert_files(paths, 0)
    until(lambda: kept.state is not None and len(kept.state.items) == 150)
    assert kept.saves <= 1 + (time.monotonic() - began) / SETTLE_SECONDS  # however long it took
    service.close()


def test_a_full_disk_is_told_in_the_log_and_written_later(
    paths: list[str], caplog: pytest.LogCaptureFixture
) -> None:
    kept = Kept()
    kept.broken = True
    service = PlayerService(CrankedOutput(), saved=kept)
    service.insert_files(paths, 0)
    until(lambda: "The disk is full" in caplog.text)
    kept.broken = False
    service.insert_files(paths, 0)
    service.close()
    assert kept.state is not None
    assert len(kept.state.items) == 6


def test_what_was_heard_is_told_with_its_origin(paths: list[str]) -> None:
    output = CrankedOutput()
    service = PlayerService(output)
    told: list[object] = []
    service.subscribe(told.append)
    service.play_files(paths, origin="radio")
    crank(service, output, 1.1)
    service.next()
    until(lambda: any(isinstance(event, TrackEnded) for event in told))
    service.close()
    started = next(event for event in told if isinstance(event, TrackStarted))
    ended = next(event for event in told if isinstance(event, TrackEnded))
    assert (started.item.origin, started.key) == ("radio", ended.key)
    assert (ended.outcome, ended.reason) == ("skipped", "next")
    assert ended.played_seconds == pytest.approx(1.0, abs=1e-3)


def test_measured_levels_are_used_and_those_of_a_long_list_follow(paths: list[str]) -> None:
    asked: list[int] = []

    def measured(ids: Sequence[int]) -> dict[int, tuple[Levels, Edges | None]]:
        asked.append(len(ids))
        return {number: (Levels(track_gain_db=-number / 100), Edges()) for number in ids}

    tracks = [
        Track(number, paths[number % 3], Tags(title=str(number), track_gain_db=5.0))
        for number in range(1200)
    ]
    service = PlayerService(CrankedOutput(), loudness=measured)
    service.play_tracks(tracks, start=7, origin="songs")
    until(lambda: service.queue_view().entries[1100:1101] != ())
    first = service.queue_view().entries[8].item
    assert (first.levels.track_gain_db, first.origin, first.edges) == (-0.08, "songs", Edges())
    until(lambda: service.queue_view().entries[1100].item.levels.track_gain_db == -11.0)
    assert asked == [500, 1200]
    service.close()


def test_the_queue_is_edited_through_the_service(paths: list[str]) -> None:
    service = PlayerService(CrankedOutput())
    service.insert_files(paths, 0)
    until(lambda: len(service.queue_view().entries) == 3)
    keys = [entry.key for entry in service.queue_view().entries]
    service.move_keys([keys[2]], 0)
    service.insert_files([paths[0]], 1)
    service.remove_keys([keys[0]])
    until(lambda: service.queue_view().undo == "remove")
    view = service.queue_view()
    assert [entry.item.path for entry in view.entries] == [paths[2], paths[0], paths[1]]
    service.undo()
    until(lambda: len(service.queue_view().entries) == 4)
    service.clear()
    until(lambda: not service.queue_view().entries)
    service.close()

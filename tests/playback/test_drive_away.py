"""A drive that goes away under a long queue: playing stops, says why, and keeps its place."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from musicrec_desktop.core.player_events import Failed, TrackStarted
from musicrec_desktop.core.settings import Repeat
from musicrec_desktop.playback.silent_row import MOST_IN_A_ROW
from tests.playback.listening import CrankedOutput, Listening, queue_of
from tests.playback.synthesis import FLAC, noise, write

RATE_HZ = 8000
START = 7


@pytest.fixture
def listening() -> Iterator[Listening]:
    before = set(threading.enumerate())
    listening = Listening(CrankedOutput(RATE_HZ))
    yield listening
    listening.player.close()
    assert set(threading.enumerate()) <= before


@pytest.fixture
def short(tmp_path: Path) -> Path:
    return write(tmp_path / "short.flac", noise(0.1, rate_hz=RATE_HZ), FLAC, rate_hz=RATE_HZ)


def files_of(drive: Path, count: int) -> list[Path]:
    return [drive / f"{number}.flac" for number in range(count)]


def come_back(drive: Path, paths: list[Path], short: Path) -> None:
    drive.mkdir()
    for path in paths:
        os.link(short, path)


def stopped_at(listening: Listening) -> int | None:
    listening.settle()
    listening.until(lambda: listening.player.snapshot().state == "stopped")
    return listening.player.snapshot().queue_index


@pytest.mark.parametrize("repeat", ["off", "all"])
@pytest.mark.parametrize("shuffle", [False, True])
def test_it_stops_at_the_first_that_failed_and_goes_on_there_once_it_is_back(
    listening: Listening, tmp_path: Path, short: Path, repeat: Repeat, shuffle: bool
) -> None:
    drive, player = tmp_path / "drive", listening.player
    paths = files_of(drive, 40)
    player.set_repeat(repeat)
    player.set_shuffle(shuffle)
    player.play_items(queue_of(paths), START)
    said = f"The drive of “{drive}” is not there. Connect it and press Play."
    for tries in (1, 2):
        assert stopped_at(listening) == START
        assert player.snapshot().error == said
        told = listening.told(Failed)
        assert len(told) == tries * MOST_IN_A_ROW
        assert [event.reason for event in told].count(said) == tries
        player.play()
    assert stopped_at(listening) == START
    come_back(drive, paths, short)
    player.play()
    listening.hear(2.0 if repeat == "all" else 1e6)
    heard = [event.item.track_id for event in listening.told(TrackStarted)]
    assert heard[0] == START
    if repeat == "off":
        left = range(40) if shuffle else range(START, 40)
        assert sorted(number or 0 for number in heard) == list(left)


def test_of_a_queue_that_ends_on_that_drive_the_first_of_it_stays(
    listening: Listening, tmp_path: Path, short: Path
) -> None:
    paths = [short, short, *files_of(tmp_path / "drive", MOST_IN_A_ROW - 2)]
    listening.player.play_items(queue_of(paths))
    listening.hear_all()
    assert stopped_at(listening) == 2
    assert "Connect it and press Play." in (listening.player.snapshot().error or "")


def test_a_place_to_go_on_from_is_kept(listening: Listening, tmp_path: Path) -> None:
    listening.player.play_items(queue_of(files_of(tmp_path / "drive", 20)), START)
    assert stopped_at(listening) == START
    listening.player.seek(30.0)
    listening.player.play()
    assert stopped_at(listening) == START
    assert listening.player.snapshot().position_seconds == 30.0


@pytest.mark.parametrize("damaged", [MOST_IN_A_ROW - 1, MOST_IN_A_ROW])
def test_a_few_damaged_files_are_skipped_and_more_of_them_stop_it(
    listening: Listening, tmp_path: Path, short: Path, damaged: int
) -> None:
    bad = [tmp_path / f"{number}.mp3" for number in range(damaged)]
    for path in bad:
        path.write_bytes(b"no sound")
    listening.player.play_items(queue_of([short, *bad, short, *bad[:-1], short]))
    listening.hear_all()
    started = [event.item.track_id for event in listening.told(TrackStarted)]
    error = listening.player.snapshot().error
    if damaged < MOST_IN_A_ROW:
        assert (started, error) == ([0, damaged + 1, 2 * damaged + 1], None)
    else:
        assert (started, stopped_at(listening)) == ([0], 1)
        assert error is not None and "drive" not in error
        assert error.startswith(f"Playing stopped: {damaged} files in a row could not be played.")

"""Files that change, break off or go away while they are played."""

from __future__ import annotations

import os
import re
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.core.player_events import Failed, TrackEnded, TrackStarted
from musicrec_desktop.playback.decoder import TrackDecoder
from musicrec_desktop.playback.ring import RING_SECONDS
from tests.playback.listening import CrankedOutput, Listening, queue_of
from tests.playback.synthesis import FLAC, LOSSLESS, LOSSY, Format, noise, write

WAV = LOSSLESS[0]
CAF = replace(WAV, extension="caf", codec="pcm_s16be")
RATE_HZ = 8000
LONG_SECONDS = 2.5 * RING_SECONDS


@pytest.fixture
def listening() -> Iterator[Listening]:
    before = set(threading.enumerate())
    listening = Listening(CrankedOutput(RATE_HZ))
    yield listening
    listening.player.close()
    assert set(threading.enumerate()) <= before


def long_file(folder: Path, form: Format = FLAC, seconds: float = LONG_SECONDS) -> Path:
    sound = noise(seconds, channels=1, rate_hz=RATE_HZ)
    path = folder / f"long{seconds}.{form.extension}"
    dense = {"b": "64k"} if form.codec == "libmp3lame" else None  # more than is read at once
    return write(path, sound, form, rate_hz=RATE_HZ, layout="mono", encoder=dense)


def cut_to(path: Path, share: float) -> None:
    os.truncate(path, round(path.stat().st_size * share))


@pytest.mark.parametrize("form", [FLAC, WAV, LOSSY[0]], ids=lambda form: form.extension)
def test_a_file_cut_off_while_it_plays_is_told_and_its_place_kept(
    listening: Listening, tmp_path: Path, form: Format
) -> None:
    path = long_file(tmp_path, form)
    whole = path.read_bytes()
    listening.player.play_items(queue_of([path]))
    listening.hear(1.0)
    cut_to(path, 0.6)
    heard = 1.0 + len(listening.hear_all()) / RATE_HZ
    (failed,) = listening.told(Failed)
    assert "cut off or replaced" in failed.reason and "Once it is whole" in failed.reason
    assert listening.told(TrackEnded)[-1].reason == "failed"
    snapshot = listening.player.snapshot()
    assert (snapshot.state, snapshot.error) == ("stopped", failed.reason)
    assert snapshot.item is not None and snapshot.item.path == str(path)
    assert snapshot.position_seconds == pytest.approx(0.6 * LONG_SECONDS, rel=0.05)
    assert heard == pytest.approx(snapshot.position_seconds, abs=0.5)
    path.write_bytes(whole)
    listening.player.play()
    rest = len(listening.hear_all()) / RATE_HZ
    assert rest == pytest.approx(LONG_SECONDS - snapshot.position_seconds, abs=0.5)
    assert len(listening.told(Failed)) == 1


def test_one_overwritten_by_something_else_is_told_and_the_next_plays(
    listening: Listening, tmp_path: Path
) -> None:
    path = long_file(tmp_path)
    after = write(tmp_path / "after.wav", noise(1.0, rate_hz=RATE_HZ), WAV, rate_hz=RATE_HZ)
    listening.player.play_items(queue_of([path, after]))
    listening.hear(1.0)
    with path.open("r+b") as file:
        file.write(bytes(path.stat().st_size))
    listening.hear_all()
    assert ["cut off or replaced" in event.reason for event in listening.told(Failed)] == [True]
    assert [event.item.path for event in listening.told(TrackStarted)] == [str(path), str(after)]
    snapshot = listening.player.snapshot()
    assert snapshot.item is not None and snapshot.item.path == str(path)
    assert snapshot.position_seconds == 0.0


def test_a_queue_whose_drive_goes_away_stops_where_it_was(
    listening: Listening, tmp_path: Path
) -> None:
    drive = tmp_path / "drive"
    drive.mkdir()
    paths = [long_file(drive), *(drive / f"{number}.flac" for number in range(3))]
    for path in paths[1:]:
        path.write_bytes(paths[0].read_bytes())
    listening.player.play_items(queue_of(paths), start=1)
    listening.hear(1.0)
    cut_to(paths[1], 0.5)  # what a system has read ahead can be had, no more
    drive.rename(tmp_path / "away")
    listening.hear_all()
    told = [event.reason for event in listening.told(Failed)]
    assert len(told) == 3 and all("not there" in reason for reason in told)
    snapshot = listening.player.snapshot()
    assert snapshot.item is not None and snapshot.item.path == str(paths[1])
    assert snapshot.position_seconds == pytest.approx(0.5 * LONG_SECONDS, rel=0.05)
    (tmp_path / "away").rename(drive)
    paths[1].write_bytes(paths[0].read_bytes())
    listening.player.play()
    listening.hear(0.5)
    assert listening.told(TrackStarted)[-1].position_seconds == snapshot.position_seconds


def test_one_that_was_cut_off_before_is_told_at_its_end_and_a_whole_one_is_not(
    listening: Listening, tmp_path: Path
) -> None:
    adpcm = replace(WAV, extension="adpcm.wav", codec="adpcm_ms")
    matroska = replace(FLAC, extension="mka")
    forms = (FLAC, LOSSY[0], WAV, replace(WAV, extension="w64"), CAF, adpcm, matroska)
    paths = [long_file(tmp_path, form, 6.0) for form in forms]
    listening.player.play_items(queue_of(paths))
    listening.hear_all()
    assert not listening.told(Failed)
    for path in paths:
        cut_to(path, 0.5)
    listening.player.play_items(queue_of(paths))
    listening.hear_all()
    told = [event.reason for event in listening.told(Failed)]
    assert len(told) == len(forms)
    assert all("of 0:06, the rest is missing" in reason for reason in told)
    assert len(listening.told(TrackStarted)) == 2 * len(forms)


@pytest.mark.parametrize("form", [FLAC, LOSSY[0]], ids=lambda form: form.extension)
def test_behind_its_end_one_that_was_cut_off_is_told_where_that_is(
    listening: Listening, tmp_path: Path, form: Format
) -> None:
    path = long_file(tmp_path, form, 12.0)
    after = write(tmp_path / "after.wav", noise(1.0, rate_hz=RATE_HZ), WAV, rate_hz=RATE_HZ)
    cut_to(path, 0.5)
    listening.player.play_items(queue_of([path, after]))
    listening.hear(0.5)
    listening.player.seek(10.0)
    listening.hear_all()
    (failed,) = listening.told(Failed)
    assert re.search(r"ends at 0:0[567] of 0:12, the rest is missing", failed.reason)
    assert [event.item.path for event in listening.told(TrackStarted)] == [str(path), str(after)]


@pytest.mark.parametrize("form", [replace(FLAC, extension="oga"), LOSSY[1], LOSSY[2]])
@pytest.mark.parametrize("rest", [b"", bytes(1_000_000)], ids=["cut", "zeros"])
def test_an_ogg_file_whose_end_is_missing_is_as_long_as_what_is_there(
    tmp_path: Path, form: Format, rest: bytes
) -> None:
    path = write(tmp_path / f"a.{form.extension}", noise(20.0), form)
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] + rest)
    decoder = TrackDecoder(str(path), 44_100)
    stated = decoder.info.duration_seconds
    heard = sum(map(len, decoder.blocks())) / 44_100
    assert decoder.broken_off() is None
    decoder.close()
    assert heard > 7.0
    assert stated == pytest.approx(heard, abs=0.01)


def test_one_with_a_hole_is_not_said_to_end_early(listening: Listening, tmp_path: Path) -> None:
    forms = (FLAC, LOSSLESS[4], LOSSY[0], LOSSY[3])
    paths = [long_file(tmp_path, form, 12.0) for form in forms]
    for path in paths:
        content = bytearray(path.read_bytes())
        begin, end = 4 * len(content) // 10, 6 * len(content) // 10
        content[begin:end] = bytes(end - begin)
        path.write_bytes(content)
    listening.player.play_items(queue_of(paths))
    listening.hear_all()
    told = [event.reason for event in listening.told(Failed)]
    assert len(told) == len(forms)
    for reason in told:
        assert re.search(r"parts of it are damaged: 0:0[2345] of 0:12 could not be heard", reason)


@pytest.mark.parametrize("stated", [0, 0x7FFFF000, 0xFFFFFFFF])
def test_a_wav_file_that_was_written_to_a_pipe_states_no_length(
    listening: Listening, tmp_path: Path, stated: int
) -> None:
    path = long_file(tmp_path, WAV, 3.0)
    sound = path.read_bytes()
    place = sound.index(b"data") + 4
    path.write_bytes(sound[:place] + stated.to_bytes(4, "little") + sound[place + 4 :])
    listening.player.play_items(queue_of([path]))
    listening.hear_all()
    assert not listening.told(Failed)


@pytest.mark.parametrize("seconds", [1.5, 4.0])
def test_a_file_replaced_while_it_is_queued_plays_at_its_new_length(
    listening: Listening, tmp_path: Path, seconds: float
) -> None:
    first, second = long_file(tmp_path), tmp_path / "second.flac"
    second.write_bytes(long_file(tmp_path, seconds=2.5).read_bytes())
    listening.player.play_items(queue_of([first, second]))
    listening.hear(1.0)
    long_file(tmp_path, seconds=seconds).replace(second)
    listening.hear_all()
    ended = listening.told(TrackEnded)[-1]
    assert ended.item.path == str(second)
    assert ended.length_seconds == pytest.approx(seconds, abs=0.01)
    assert not listening.told(Failed)


def test_a_download_shows_the_length_that_it_has_grown_to(
    listening: Listening, tmp_path: Path
) -> None:
    whole = long_file(tmp_path, WAV).read_bytes()
    path = tmp_path / "growing.wav"
    path.write_bytes(whole[: len(whole) // 2])
    listening.player.play_items(queue_of([path]))
    listening.hear(0.5)
    assert listening.player.snapshot().duration_seconds == pytest.approx(LONG_SECONDS / 2, rel=0.01)
    with path.open("ab") as download:
        download.write(whole[len(whole) // 2 :])
    heard = listening.hear(LONG_SECONDS / 2)
    assert np.abs(heard).max() > 0
    assert listening.player.snapshot().duration_seconds == pytest.approx(LONG_SECONDS, rel=0.01)
    listening.hear_all()
    assert not listening.told(Failed)

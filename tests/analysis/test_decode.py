"""Excerpts are cut where planned, from any container, whatever it claims."""

from __future__ import annotations

import os
import time
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.analysis import decode
from musicrec_desktop.analysis.audio_file import AudioFile
from musicrec_desktop.analysis.decode import (
    EXCERPT_SECONDS,
    SAMPLE_RATE_HZ,
    decode_excerpts,
    plan_excerpts,
)
from musicrec_desktop.core.errors import TooLong, UnreadableFile
from tests.analysis import sound


@cache
def chirp(seconds: float, rate_hz: int = 44100) -> np.ndarray:
    """Rise by 50 Hz a second from 200 Hz, so that the pitch tells the time."""
    t = sound.times(seconds, rate_hz)
    rising = 0.4 * np.sin(2 * np.pi * (200 * t + 25 * t**2))
    return sound.both(rising.astype(np.float32))


def heard_at(samples: np.ndarray) -> float:
    """Return the second at which the first tenth of ``samples`` stands in the chirp."""
    size = SAMPLE_RATE_HZ // 10
    spectrum = np.abs(np.fft.rfft(samples[0, :size] * np.hanning(size), 16 * size))
    return (np.argmax(spectrum) / len(spectrum) * SAMPLE_RATE_HZ / 2 - 200) / 50 - 0.05


@given(st.floats(0.01, 36000))
def test_the_plan_stays_inside_the_track_in_order(duration: float) -> None:
    plan = plan_excerpts(duration)
    starts = [start for start, _ in plan]
    assert 1 <= len(plan) <= 3
    assert starts == sorted(starts)
    assert all(start >= 0 and 0 < length <= EXCERPT_SECONDS for start, length in plan)
    assert all(start + length <= duration * (1 + 1e-9) for start, length in plan)


def test_a_long_track_is_heard_at_one_three_and_five_sixths() -> None:
    assert plan_excerpts(240) == [(30, 20), (110, 20), (190, 20)]


@pytest.mark.parametrize(
    ("name", "codec"),
    [
        ("a.mp3", "libmp3lame"),
        ("a.flac", "flac"),
        ("a.opus", "libopus"),
        ("a.m4a", "aac"),
        ("a.wv", "wavpack"),
        ("a.mka", "libopus"),
        ("a.mp2", "mp2"),
    ],
)
def test_every_container_is_sought_to_the_right_place(
    tmp_path: Path, name: str, codec: str
) -> None:
    rate_hz = 48000 if codec == "libopus" else 44100
    path = sound.encode(tmp_path / name, chirp(66, rate_hz), codec, rate_hz=rate_hz)
    track = decode_excerpts(path)
    assert track.duration_seconds == pytest.approx(66, abs=0.2)
    assert [e.samples.shape for e in track.excerpts] == [(2, 20 * SAMPLE_RATE_HZ)] * 3
    for excerpt in track.excerpts:
        assert heard_at(excerpt.samples) == pytest.approx(excerpt.start_seconds, abs=0.08)


@pytest.mark.parametrize("factor", [0, 10])
def test_a_header_that_lies_about_the_length_is_found_out(tmp_path: Path, factor: int) -> None:
    path = Path(sound.encode(tmp_path / "a.flac", chirp(45), "flac"))
    data = bytearray(path.read_bytes())
    stated = slice(8 + 14, 8 + 18)  # low 32 bits of the total samples in STREAMINFO
    assert int.from_bytes(data[stated], "big") == 45 * 44100
    data[stated] = (45 * 44100 * factor).to_bytes(4, "big")
    path.write_bytes(data)
    track = decode_excerpts(str(path))
    assert track.duration_seconds == pytest.approx(45, abs=0.2)
    assert [round(e.start_seconds) for e in track.excerpts] == [0, 15, 30]
    assert heard_at(track.excerpts[2].samples) == pytest.approx(30, abs=0.08)


def test_a_duration_that_the_file_cannot_hold_is_not_believed(tmp_path: Path) -> None:
    path = Path(sound.write_wav(tmp_path / "a.wav", chirp(30, 22050)))
    whole = path.read_bytes()
    path.write_bytes(whole[: 44 + 5 * 22050 * 4])  # the header still says 30 s
    track = decode_excerpts(str(path))
    assert track.duration_seconds == pytest.approx(5, abs=0.1)
    assert len(track.excerpts) == 1


def test_one_channel_is_not_made_quieter(tmp_path: Path) -> None:
    path = sound.write_wav(tmp_path / "mono.wav", sound.tone(440))
    (excerpt,) = decode_excerpts(path).excerpts
    assert excerpt.samples.max() == pytest.approx(0.5, abs=0.01)
    assert np.array_equal(excerpt.samples[0], excerpt.samples[1])


def test_damaged_packets_are_skipped(tmp_path: Path) -> None:
    path = Path(sound.encode(tmp_path / "a.mp3", chirp(30), "libmp3lame"))
    data = bytearray(path.read_bytes())
    rng = np.random.default_rng(3)
    for start in rng.integers(5000, len(data) - 2000, 20):
        data[start : start + 300] = rng.bytes(300)
    path.write_bytes(data)
    track = decode_excerpts(str(path))
    assert sum(e.samples.shape[1] for e in track.excerpts) > 20 * SAMPLE_RATE_HZ
    assert all(np.isfinite(e.samples).all() for e in track.excerpts)


def test_a_stream_that_changes_its_format_is_heard_to_the_end(tmp_path: Path) -> None:
    first = sound.encode(tmp_path / "1.mp3", chirp(4), "libmp3lame")
    second = sound.encode(tmp_path / "2.mp3", chirp(4, 32000), "libmp3lame", rate_hz=32000)
    joined = tmp_path / "joined.mp3"
    joined.write_bytes(Path(first).read_bytes() + Path(second).read_bytes())
    (excerpt,) = decode_excerpts(str(joined)).excerpts
    assert excerpt.samples.shape[1] / SAMPLE_RATE_HZ == pytest.approx(8, abs=0.3)
    for second_of, start in ((1.0, 1.0), (3.0, 3.0), (1.0, 5.1), (3.0, 7.1)):
        position = round(start * SAMPLE_RATE_HZ)
        assert heard_at(excerpt.samples[:, position:]) == pytest.approx(second_of, abs=0.25)


def test_values_that_are_no_numbers_are_silenced(tmp_path: Path) -> None:
    samples = sound.tone(440)
    samples[1000:1010] = np.nan
    samples[2000:2010] = np.inf
    samples[3000] = 1e30
    (excerpt,) = decode_excerpts(sound.write_float_wav(tmp_path / "a.wav", samples)).excerpts
    assert np.isfinite(excerpt.samples).all()
    assert np.abs(excerpt.samples).max() <= 16


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"", "it is empty"),
        (b"just text, no sound" * 50, "it is not a sound file of a known format"),
        (b"\x00" * 4000, "it holds nothing but zeros"),
    ],
)
def test_what_is_no_sound_is_named_and_explained(
    tmp_path: Path, content: bytes, reason: str
) -> None:
    path = tmp_path / "odd.mp3"
    path.write_bytes(content)
    with pytest.raises(UnreadableFile) as caught:
        decode_excerpts(str(path))
    assert caught.value.path == str(path)
    assert caught.value.reason == reason


def test_what_is_no_file_is_named_and_explained(tmp_path: Path) -> None:
    with pytest.raises(UnreadableFile, match="it is a folder"):
        decode_excerpts(str(tmp_path))
    with pytest.raises(UnreadableFile, match="it is not there"):
        decode_excerpts(str(tmp_path / "gone.mp3"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_named_pipe_does_not_block(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.mp3")
    with pytest.raises(UnreadableFile, match="not a regular file"):
        decode_excerpts(str(tmp_path / "pipe.mp3"))


def test_a_playlist_opens_no_other_file(tmp_path: Path) -> None:
    track = sound.write_wav(tmp_path / "a.wav", sound.tone(440))
    for name, text in {
        "a.m3u8": f"#EXTM3U\n#EXT-X-TARGETDURATION:4\n#EXTINF:4,\n{track}\n#EXT-X-ENDLIST\n",
        "a.ffconcat": f"ffconcat version 1.0\nfile '{track}'\n",
    }.items():
        (tmp_path / name).write_text(text)
        with pytest.raises(UnreadableFile):
            decode_excerpts(str(tmp_path / name))


def test_names_that_are_no_text_are_opened(tmp_path: Path) -> None:
    path = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe\x80.wav")
    try:
        Path(sound.write_wav(tmp_path / "a.wav", sound.tone(440))).rename(path)
    except OSError:
        pytest.skip("this file system takes only names that are text")
    assert decode_excerpts(path).duration_seconds == pytest.approx(4)


def test_the_deadline_stops_a_long_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sound.write_wav(tmp_path / "a.wav", sound.tone(440, 30))
    with AudioFile(path, deadline_seconds=60) as audio:
        frames = audio.frames()
        next(frames)
        late = time.monotonic() + 61
        monkeypatch.setattr(time, "monotonic", lambda: late)
        with pytest.raises(UnreadableFile, match="longer than 60 seconds"):
            list(frames)


@pytest.mark.parametrize(("start", "heard"), [(0.0, True), (20.0, True), (40.0, False)])
def test_the_first_part_stands_for_what_is_too_long_to_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, start: float, heard: bool
) -> None:
    path = Path(sound.encode(tmp_path / "a.flac", chirp(75), "flac"))
    data = bytearray(path.read_bytes())
    data[22:26] = (100 * 3600 * 44100 % 2**32).to_bytes(4, "big")  # far beyond its end
    path.write_bytes(data)
    monkeypatch.setattr(decode, "LONG_SECONDS", 60.0)
    monkeypatch.setattr(decode, "FIRST_PART_SECONDS", 30.0)
    with AudioFile(str(path), deadline_seconds=60) as audio:
        stated = audio.duration_seconds
    assert stated is not None
    assert stated > 3600

    def late(_audio: AudioFile) -> float:
        raise TooLong(str(path), "it is too long")

    monkeypatch.setattr(AudioFile, "measure_seconds", late)
    if not heard:
        with pytest.raises(TooLong):
            decode_excerpts(str(path), start_seconds=start)
        return
    track = decode_excerpts(str(path), start_seconds=start)
    assert track.duration_seconds == pytest.approx(stated - start)
    assert [round(each.start_seconds) for each in track.excerpts] == [0, 15]
    for each in track.excerpts:
        assert heard_at(each.samples) == pytest.approx(start + each.start_seconds, abs=0.1)


@pytest.mark.parametrize(
    ("name", "codec"), [("a.flac", "flac"), ("a.mp3", "libmp3lame"), ("a.m4a", "aac")]
)
def test_a_track_within_a_file_is_cut_where_it_lies(tmp_path: Path, name: str, codec: str) -> None:
    path = sound.encode(tmp_path / name, chirp(105), codec)
    track = decode_excerpts(path, start_seconds=8, end_seconds=98)
    assert track.duration_seconds == pytest.approx(90)
    assert [e.start_seconds for e in track.excerpts] == pytest.approx([5, 35, 65])
    for excerpt in track.excerpts:
        assert heard_at(excerpt.samples) == pytest.approx(8 + excerpt.start_seconds, abs=0.1)
    last = decode_excerpts(path, start_seconds=93)
    assert last.duration_seconds == pytest.approx(12, abs=0.1)
    assert heard_at(last.excerpts[0].samples) == pytest.approx(93, abs=0.1)
    short = decode_excerpts(path, start_seconds=60, end_seconds=65)
    assert [e.start_seconds for e in short.excerpts] == [0]
    assert short.excerpts[0].samples.shape[1] == pytest.approx(5 * SAMPLE_RATE_HZ, abs=2)


def test_a_track_within_a_file_that_cannot_be_sought(tmp_path: Path) -> None:
    path = sound.encode(tmp_path / "a.aac", chirp(100), "aac")
    track = decode_excerpts(path, start_seconds=30, end_seconds=95)
    assert track.duration_seconds == pytest.approx(65, abs=0.2)
    for excerpt in track.excerpts:
        assert heard_at(excerpt.samples) == pytest.approx(30 + excerpt.start_seconds, abs=0.2)


def test_a_track_that_ends_with_the_file_may_be_said_to_end_later(tmp_path: Path) -> None:
    path = sound.encode(tmp_path / "a.flac", chirp(80), "flac")
    track = decode_excerpts(path, start_seconds=10, end_seconds=999)
    assert track.duration_seconds == pytest.approx(70, abs=0.1)


def test_a_track_beyond_the_end_of_its_file_is_refused(tmp_path: Path) -> None:
    path = sound.encode(tmp_path / "a.flac", chirp(5), "flac")
    with pytest.raises(UnreadableFile, match="ends before"):
        decode_excerpts(path, start_seconds=60, end_seconds=90)

"""Files that other people's programs write: each is heard, or refused with the right reason."""

from __future__ import annotations

import struct
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from mutagen import flac

from musicrec_desktop.analysis import audio_file
from musicrec_desktop.analysis.audio_file import AudioFile
from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.analysis.loudness import measure_loudness
from musicrec_desktop.core.errors import TooLong, UnreadableFile
from musicrec_desktop.library.streams import open_container
from musicrec_desktop.playback.decoder import TrackDecoder
from tests.analysis import sound

DEADLINE_SECONDS = 200
RATE_HZ = 44100


def heard_seconds(path: str, layout: str = "stereo") -> float:
    with AudioFile(path, deadline_seconds=DEADLINE_SECONDS) as audio:
        blocks = audio.blocks(layout, 22050)
        return float(sum(block.shape[1] for block in blocks)) / 22050


def dsf(rate_hz: int) -> bytes:
    """Return a DSD file of one block a channel that states a rate."""
    form = b"fmt " + struct.pack("<QIIIIIIQII", 52, 1, 0, 2, 2, rate_hz, 1, 32768, 4096, 0)
    data = b"data" + struct.pack("<Q", 12 + 8192) + bytes([0x69]) * 8192
    length = 28 + len(form) + len(data)
    return b"DSD " + struct.pack("<QQQ", 28, length, 0) + form + data


@pytest.mark.parametrize("order", [("stereo", "mono"), ("mono", "stereo")], ids="-".join)
def test_a_stream_may_change_its_channels_half_way(tmp_path: Path, order: tuple[str, str]) -> None:
    tone = sound.both(sound.tone(440, 3, rate_hz=44100))
    parts = [
        Path(sound.encode(tmp_path / f"{layout}.mp3", tone, "libmp3lame", layout=layout))
        for layout in order
    ]
    joined = tmp_path / "joined.mp3"
    joined.write_bytes(b"".join(part.read_bytes() for part in parts))
    assert heard_seconds(str(joined)) == pytest.approx(6, abs=0.2)
    assert np.isfinite(analyse_file(str(joined)).excerpts).all()


@pytest.mark.parametrize("rate_hz", [0, 1, 7, 799])
def test_a_rate_that_no_music_has_is_refused_before_a_demuxer_divides_by_it(
    tmp_path: Path, rate_hz: int
) -> None:
    path = tmp_path / "a.dsf"
    path.write_bytes(dsf(2_822_400))
    assert heard_seconds(str(path)) > 0.01
    path.write_bytes(dsf(rate_hz))
    with pytest.raises(UnreadableFile, match=r"sample rate|known format"):
        heard_seconds(str(path))


def test_less_sound_than_a_resampler_lets_through_is_called_too_short(tmp_path: Path) -> None:
    path = sound.write_wav(tmp_path / "a.wav", np.full(10, 0.5), 44100)
    with pytest.raises(UnreadableFile, match="too short"):
        analyse_file(path)


def test_whole_numbers_of_64_bits_are_heard_like_others(tmp_path: Path) -> None:
    samples = (np.sin(np.arange(RATE_HZ) / 20) * 2**62).astype("<i8")
    path = tmp_path / "wide.wav"
    path.write_bytes(_wav(1, 64, samples.tobytes()))
    with AudioFile(str(path), deadline_seconds=DEADLINE_SECONDS) as audio:
        heard = np.concatenate([frame.to_ndarray() for frame, _ in audio.frames()], axis=1)
    assert np.allclose(heard, samples[None] / 2**63)


def test_a_wav_without_channels_or_with_hundreds_is_refused_in_a_sentence(tmp_path: Path) -> None:
    for channels in (0, 300):
        path = tmp_path / f"{channels}.wav"
        path.write_bytes(_wav(channels, 16, bytes(60_000)))
        with pytest.raises(UnreadableFile):
            measure_loudness(str(path))


def _wav(channels: int, bits: int, samples: bytes) -> bytes:
    block = channels * bits // 8
    form = struct.pack("<HHIIHH", 1, channels, RATE_HZ, RATE_HZ * block, block, bits)
    body = b"WAVEfmt " + struct.pack("<I", len(form)) + form
    body += b"data" + struct.pack("<I", len(samples)) + samples
    return b"RIFF" + struct.pack("<I", len(body)) + body


def test_a_reading_that_is_only_long_is_told_from_one_that_does_not_get_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sound.write_wav(tmp_path / "a.wav", np.full(4 * RATE_HZ, 0.5), RATE_HZ)
    for long_seconds, told in ((0.001, TooLong), (3600.0, UnreadableFile)):
        with monkeypatch.context() as patch, AudioFile(path, deadline_seconds=20) as audio:
            patch.setattr(audio_file, "LONG_SECONDS", long_seconds)
            frames = audio.frames()
            next(frames)
            patch.setattr(audio_file, "time", SimpleNamespace(monotonic=lambda: float("inf")))
            with pytest.raises(UnreadableFile) as caught:
                list(frames)
        assert type(caught.value) is told
        assert caught.value.reason.endswith("20 seconds")


@pytest.mark.parametrize("hole", ["zeros", "noise", "missing"])
def test_a_wavpack_file_is_heard_on_behind_a_hole(tmp_path: Path, hole: str) -> None:
    seconds = 60
    loud = sound.both(sound.noise(seconds) * np.linspace(0.01, 1, seconds * sound.RATE_HZ))
    path = tmp_path / "a.wv"
    sound.encode(path, loud.astype(np.float32), "wavpack", rate_hz=sound.RATE_HZ)
    whole, loudness = analyse_file(str(path)), measure_loudness(str(path))
    data = bytearray(path.read_bytes())
    first, size = len(data) // 5, len(data) // 50
    if hole == "missing":
        del data[first : first + size]
    else:
        data[first : first + size] = (
            bytes(size) if hole == "zeros" else np.random.default_rng(1).bytes(size)
        )
    path.write_bytes(data)
    assert seconds - 4 < heard_seconds(str(path)) < seconds
    heard = analyse_file(str(path))
    assert heard.duration_seconds == pytest.approx(seconds, abs=0.1)
    assert len(heard.excerpts) == len(whole.excerpts) == 3
    np.testing.assert_allclose(heard.excerpts[1:], whole.excerpts[1:], atol=1e-3)
    measured = measure_loudness(str(path))
    assert measured.integrated_lufs == pytest.approx(loudness.integrated_lufs, abs=0.3)


def test_a_wavpack_file_that_breaks_off_is_heard_to_there(tmp_path: Path) -> None:
    path = tmp_path / "a.wv"
    sound.encode(path, sound.both(sound.noise(60)), "wavpack", rate_hz=sound.RATE_HZ)
    data = path.read_bytes()
    path.write_bytes(data[: len(data) // 3])
    assert heard_seconds(str(path)) == pytest.approx(20, abs=1.5)
    assert analyse_file(str(path)).duration_seconds == pytest.approx(20, abs=1.5)


def test_a_file_with_a_thousand_pictures_is_heard_and_played(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    sound.encode(path, sound.both(sound.tone(440, 3)), "flac", rate_hz=sound.RATE_HZ)
    tags: Any = flac
    file = tags.FLAC(path)
    for number in range(1200):
        picture = tags.Picture()
        picture.data, picture.mime, picture.type = (
            b"\xff\xd8\xff" + bytes(40),
            "image/jpeg",
            number % 20,
        )
        file.add_picture(picture)
    file.save()
    assert heard_seconds(str(path)) == pytest.approx(3, abs=0.01)
    assert measure_loudness(str(path)).integrated_lufs is not None
    decoder = TrackDecoder(str(path), RATE_HZ)
    assert sum(len(block) for block in decoder.blocks()) == pytest.approx(3 * RATE_HZ, abs=RATE_HZ)
    decoder.close()
    assert open_container(str(path)) is not None

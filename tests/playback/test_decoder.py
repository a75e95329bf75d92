from __future__ import annotations

import os
import random
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.playback.decoder import TrackDecoder
from tests.playback.synthesis import (
    FLAC,
    LOSSLESS,
    LOSSY,
    RATE_HZ,
    Format,
    as_float,
    noise,
    sweep,
    write,
)

WAV = LOSSLESS[0]


def decode(
    path: Path,
    rate_hz: int = RATE_HZ,
    *,
    start: float = 0.0,
    between: tuple[float, float | None] = (0.0, None),
) -> NDArray[np.float32]:
    decoder = TrackDecoder(str(path), rate_hz, start_seconds=between[0], end_seconds=between[1])
    try:
        decoder.seek(start)
        blocks = list(decoder.blocks())
    finally:
        decoder.close()
    return np.concatenate(blocks) if blocks else np.zeros((0, 2), np.float32)


def name(form: Format) -> str:
    return form.extension


@pytest.mark.parametrize("form", LOSSLESS, ids=name)
def test_lossless_files_come_out_bit_exact(tmp_path: Path, form: Format) -> None:
    samples = noise(1.7)
    path = write(tmp_path / f"a.{form.extension}", samples, form)
    np.testing.assert_array_equal(decode(path), as_float(samples))


@pytest.mark.parametrize("form", LOSSY, ids=name)
def test_lossy_files_keep_their_length_and_place(tmp_path: Path, form: Format) -> None:
    samples = sweep(2.3)
    decoded = decode(write(tmp_path / f"a.{form.extension}", samples, form))
    assert 0 <= len(decoded) - len(samples) <= form.padding
    reference = as_float(samples)
    error = np.sqrt(np.mean((decoded[: len(reference)] - reference) ** 2))
    assert error < 0.1 * np.sqrt(np.mean(reference**2))


@pytest.mark.parametrize("form", LOSSLESS, ids=name)
@pytest.mark.parametrize("start", [0.01, 1.0, 2.34567, 3.4])
def test_seeking_a_lossless_file_is_exact_to_the_sample(
    tmp_path: Path, form: Format, start: float
) -> None:
    samples = noise(3.5)
    path = write(tmp_path / f"a.{form.extension}", samples, form)
    np.testing.assert_array_equal(
        decode(path, start=start), as_float(samples)[round(start * RATE_HZ) :]
    )


@pytest.mark.parametrize("form", LOSSY, ids=name)
def test_seeking_a_lossy_file_lands_within_a_sample(tmp_path: Path, form: Format) -> None:
    path = write(tmp_path / f"a.{form.extension}", sweep(4.0), form)
    whole, part = decode(path), decode(path, start=2.5)
    expected = whole[round(2.5 * RATE_HZ) :]
    assert abs(len(part) - len(expected)) <= 1
    shared = min(len(part), len(expected))
    np.testing.assert_allclose(part[100:shared], expected[100:shared], atol=0.02)


def test_seeking_past_the_end_gives_nothing(tmp_path: Path) -> None:
    assert len(decode(write(tmp_path / "a.flac", noise(1.0)), start=5.0)) == 0


def test_mono_plays_at_full_level_on_both_sides(tmp_path: Path) -> None:
    samples = noise(0.5, channels=1)
    decoded = decode(write(tmp_path / "a.flac", samples, layout="mono"))
    np.testing.assert_array_equal(decoded, np.repeat(as_float(samples), 2, axis=1))


def test_surround_is_mixed_down_without_clipping(tmp_path: Path) -> None:
    full = np.full((RATE_HZ // 2, 6), 32767, np.int16)
    decoded = decode(write(tmp_path / "a.flac", full, layout="5.1"))
    assert decoded.shape == (RATE_HZ // 2, 2)
    assert 0.5 < decoded.max() <= 1.0


@pytest.mark.parametrize("rate_hz", [8000, 22050, 96000, 192000])
def test_other_rates_keep_their_pitch_and_length(tmp_path: Path, rate_hz: int) -> None:
    tone = np.rint(9000 * np.sin(2 * np.pi * 1000 * np.arange(rate_hz) / rate_hz))
    path = write(
        tmp_path / "a.wav", np.stack([tone, tone], 1).astype(np.int16), WAV, rate_hz=rate_hz
    )
    decoded = decode(path)
    assert abs(len(decoded) - RATE_HZ) <= 1
    spectrum = np.abs(np.fft.rfft(decoded[:, 0], RATE_HZ))
    assert np.argmax(spectrum) == 1000


def test_the_stream_is_described(tmp_path: Path) -> None:
    decoder = TrackDecoder(str(write(tmp_path / "a.flac", noise(1.25))), 48000)
    assert decoder.info.text == "FLAC 44.1 kHz"
    assert decoder.info.channels == 2
    assert decoder.info.duration_seconds == pytest.approx(1.25)
    decoder.close()


def test_a_duration_that_the_file_cannot_hold_is_lowered(tmp_path: Path) -> None:
    path = write(tmp_path / "a.wav", noise(2.0), WAV)
    os.truncate(path, path.stat().st_size // 2)
    decoder = TrackDecoder(str(path), RATE_HZ)
    assert decoder.info.duration_seconds == pytest.approx(1.0, abs=0.01)
    decoder.close()


@pytest.mark.parametrize("form", [FLAC, LOSSY[0], LOSSY[2]], ids=name)
def test_damaged_packets_are_skipped(tmp_path: Path, form: Format) -> None:
    path = write(tmp_path / f"a.{form.extension}", sweep(4.0), form)
    damaged = bytearray(path.read_bytes())
    middle = len(damaged) // 2
    damaged[middle : middle + 600] = random.Random(3).randbytes(600)
    path.write_bytes(damaged)
    decoded = decode(path)
    assert len(decoded) > 2.5 * RATE_HZ
    np.testing.assert_allclose(decoded[:RATE_HZ], as_float(sweep(4.0))[:RATE_HZ], atol=0.1)


def test_a_truncated_file_plays_as_far_as_it_goes(tmp_path: Path) -> None:
    path = write(tmp_path / "a.flac", noise(2.0))
    os.truncate(path, path.stat().st_size // 2)
    decoded = decode(path)
    assert 0.8 * RATE_HZ < len(decoded) < 1.1 * RATE_HZ
    np.testing.assert_array_equal(decoded[:20000], as_float(noise(2.0))[:20000])


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (None, "it is not there"),
        (b"", "the file is empty"),
        (b"These are words, not sounds. " * 40, "it is not a sound file that can be decoded"),
    ],
)
def test_a_file_without_sound_is_refused_by_name(
    tmp_path: Path, content: bytes | None, reason: str
) -> None:
    path = tmp_path / "broken.flac"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(UnreadableFile) as caught:
        decode(path)
    assert caught.value.path == str(path)
    assert caught.value.reason == reason


def test_random_bytes_behind_a_good_header_are_an_error_not_silence(tmp_path: Path) -> None:
    path = write(tmp_path / "a.mp3", sweep(1.0), LOSSY[0])
    path.write_bytes(b"ID3\x04\x00\x00\x00\x00\x00\x00" + random.Random(1).randbytes(5000))
    with pytest.raises(UnreadableFile):
        decode(path)


def test_a_path_with_undecodable_bytes_can_be_played(tmp_path: Path) -> None:
    path = write(tmp_path / "a.flac", noise(0.3))
    odd = os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.flac")
    path.rename(odd)
    assert len(decode(Path(odd))) == round(0.3 * RATE_HZ)


@pytest.mark.parametrize("form", LOSSLESS, ids=name)
def test_stretches_of_one_file_join_without_a_sample_lost_or_doubled(
    tmp_path: Path, form: Format
) -> None:
    samples = noise(3.0)
    path = write(tmp_path / f"a.{form.extension}", samples, form)
    frames = [0, 7, 75, 76, 151, 225]  # a CUE sheet counts 75 frames a second
    ends = [*(frame / 75 for frame in frames[1:-1]), None]
    stretches = [
        decode(path, between=(frame / 75, end)) for frame, end in zip(frames, ends, strict=False)
    ]
    assert [len(stretch) for stretch in stretches] == [588 * 7, 588 * 68, 588, 588 * 75, 588 * 74]
    np.testing.assert_array_equal(np.concatenate(stretches), as_float(samples))


def test_a_stretch_tells_its_own_duration_and_seeks_within_itself(tmp_path: Path) -> None:
    samples = noise(3.0)
    path = str(write(tmp_path / "a.flac", samples))
    decoder = TrackDecoder(path, RATE_HZ, start_seconds=1.0, end_seconds=2.5)
    assert decoder.info.duration_seconds == pytest.approx(1.5)
    decoder.seek(0.25)
    decoded = np.concatenate(list(decoder.blocks()))
    decoder.close()
    np.testing.assert_array_equal(
        decoded, as_float(samples)[round(1.25 * RATE_HZ) : round(2.5 * RATE_HZ)]
    )


def test_a_stretch_behind_the_end_of_its_file_is_an_error(tmp_path: Path) -> None:
    path = write(tmp_path / "a.flac", noise(1.0))
    with pytest.raises(UnreadableFile, match="ends before"):
        decode(path, between=(3.0, 4.0))

"""One signal cut in two at a sample, each half encoded, decoded one after the other."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import av
import mutagen.id3
import mutagen.mp4
import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.playback.converter import StereoConverter
from musicrec_desktop.playback.decoder import TrackDecoder
from tests.playback.synthesis import (
    LOSSLESS,
    LOSSY,
    RATE_HZ,
    Format,
    as_float,
    rms,
    write,
)
from tests.playback.test_decoder import decode

MP3, VORBIS, OPUS, AAC = LOSSY
HALF = 60000 - 431  # no frame of any codec ends here
LONGEST_SILENCE = 32
# FFmpeg before 8 rounds the last packet, too, to the milliseconds of the edit list.
MP4_TOLERANCE = 1 if av.library_versions["libavformat"][0] >= 62 else RATE_HZ // 1000


@dataclass(frozen=True, slots=True)
class Case:
    """How halves are encoded, and how far the joined length may be off, in samples."""

    name: str
    form: Format
    tolerance: int = 0


CASES = (
    *(Case(form.extension, form) for form in LOSSLESS),
    Case("mp3", MP3),
    Case("opus", OPUS, 1),
    Case("aac", AAC, MP4_TOLERANCE),
    Case("opus.webm", Format("webm", "libopus", "flt", 48000), 1),
    Case("opus.mp4", Format("mp4", "libopus", "flt", 48000), MP4_TOLERANCE),
    Case("flac.mka", Format("mka", "flac", "s16")),
)


def music(rate_hz: int, frames: int = 2 * HALF + 900) -> NDArray[np.int16]:
    """Return tones, a tremolo and a little noise: never silent, nowhere the same."""
    time = np.arange(frames) / rate_hz
    parts = ((0.25, 220.0, 0.0), (0.15, 554.37, 1.0), (0.1, 1318.5, 2.0), (0.05, 3520.0, 0.5))
    tones = sum(level * np.sin(2 * np.pi * hz * time + phase) for level, hz, phase in parts)
    tones = tones * (1 + 0.3 * np.sin(2 * np.pi * 3 * time))
    hiss = np.random.default_rng(1).normal(0, 0.002, (frames, 2))
    return np.rint((np.stack([tones, np.roll(tones, 37)], 1) + hiss) * 29000).astype(np.int16)


def longest_silence(samples: NDArray[np.float32]) -> int:
    loud = np.flatnonzero(np.abs(samples).max(axis=1) > 1e-4)
    return int(np.diff(loud).max()) - 1


def expect_join(
    first: NDArray[np.float32], second: NDArray[np.float32], reference: NDArray[np.float32]
) -> None:
    """Expect the reference, but for what a lossy codec does at its edges."""
    joined = np.concatenate([first, second])[: len(reference)]
    error = joined - reference[: len(joined)]
    assert rms(error) < 0.07 * rms(reference)
    around = slice(HALF - 400, HALF + 400)
    assert rms(error[around]) < 0.2 * rms(reference[around])
    assert longest_silence(joined) <= LONGEST_SILENCE


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_two_halves_join_at_the_sample(tmp_path: Path, case: Case) -> None:
    rate = case.form.rate_hz
    samples = music(rate)
    halves = [
        decode(write(tmp_path / f"{n}.{case.form.extension}", part, case.form, rate_hz=rate), rate)
        for n, part in enumerate((samples[:HALF], samples[HALF:]))
    ]
    wanted = (HALF, len(samples) - HALF)
    assert all(
        abs(len(half) - length) <= case.tolerance
        for half, length in zip(halves, wanted, strict=True)
    )
    if case.tolerance > 1:
        pytest.skip("this FFmpeg cuts the end of MP4 to its millisecond")
    if case.form in LOSSLESS or case.form.codec == "flac":
        np.testing.assert_array_equal(np.concatenate(halves), as_float(samples))
    else:
        expect_join(*halves, as_float(samples))


@pytest.mark.parametrize(
    ("name", "options"),
    [
        ("a.ogg", ["-c:a", "libvorbis", "-q:a", "6"]),
        ("vbr.mp3", ["-c:a", "libmp3lame", "-q:a", "0"]),
        ("cbr.mp3", ["-c:a", "libmp3lame", "-b:a", "256k"]),
    ],
    ids=["vorbis", "mp3-vbr", "mp3-cbr"],
)
def test_halves_from_other_encoders_join_at_the_sample(
    tmp_path: Path, name: str, options: list[str]
) -> None:
    samples = music(RATE_HZ)
    halves = []
    for part in (samples[:HALF], samples[HALF:]):
        wav = write(tmp_path / "half.wav", part, LOSSLESS[0])
        halves.append(decode(by_ffmpeg(wav, tmp_path / name, *options)))
    assert [len(half) for half in halves] == [HALF, len(samples) - HALF]
    expect_join(*halves, as_float(samples))


def by_ffmpeg(source: Path, target: Path, *options: str) -> Path:
    program = shutil.which("ffmpeg")
    if program is None:
        pytest.skip("the program ffmpeg is not installed; PyAV has no libvorbis")
    arguments = ("-nostdin", "-y", "-loglevel", "error", "-i", str(source))
    subprocess.run([program, *arguments, *options, str(target)], check=True)
    return target


# What encoders say in other places


def with_itunes_padding(path: Path, samples: int) -> Path:
    """Say in iTunes' words what the encoder added, which is 1024 before and the rest behind."""
    frames = -(-(samples + 1024) // 1024)
    behind = 1024 * frames - 1024 - samples
    zeros = " 00000000" * 8
    tags = mutagen.mp4.MP4(path)
    tags["----:com.apple.iTunes:iTunSMPB"] = mutagen.mp4.MP4FreeForm(
        f" 00000000 {1024:08X} {behind:08X} {samples:016X}{zeros}".encode()
    )
    tags.save()
    return path


@pytest.mark.parametrize("edit_list", ["0", "1"])
def test_the_tag_of_itunes_cuts_aac_to_the_sample(tmp_path: Path, edit_list: str) -> None:
    samples = music(RATE_HZ)
    halves = []
    for n, part in enumerate((samples[:HALF], samples[HALF:])):
        path = write(tmp_path / f"{n}.m4a", part, AAC, container={"use_editlist": edit_list})
        halves.append(decode(with_itunes_padding(path, len(part))))
        decoder = TrackDecoder(str(path), RATE_HZ)
        assert decoder.info.duration_seconds == pytest.approx(len(part) / RATE_HZ, abs=1e-6)
        decoder.close()
    assert [len(half) for half in halves] == [HALF, len(samples) - HALF]
    expect_join(*halves, as_float(samples))


def test_a_tag_of_itunes_that_cannot_be_true_is_not_believed(tmp_path: Path) -> None:
    samples = music(RATE_HZ)
    path = with_itunes_padding(write(tmp_path / "a.m4a", samples, AAC), 20000)
    assert abs(len(decode(path)) - len(samples)) <= MP4_TOLERANCE


def test_the_tag_of_itunes_cuts_an_mp3_without_a_header(tmp_path: Path) -> None:
    samples = music(RATE_HZ)
    path = write(tmp_path / "a.mp3", samples, MP3, container={"write_xing": "0"})
    tags = mutagen.id3.ID3()
    text = f" 00000000 {576:08X} {0x200:08X} {len(samples):016X}"
    tags.add(mutagen.id3.COMM(encoding=0, lang="eng", desc="iTunSMPB", text=text))
    tags.save(path)
    decoded = decode(path)
    assert len(decoded) == len(samples)
    assert rms(decoded - as_float(samples)) < 0.07 * rms(decoded)


def without_lame_tag(path: Path) -> Path:
    """Leave of the header what Xing's encoder wrote: how many frames there are."""
    content = bytearray(path.read_bytes())
    place = content.index(b"Info") + 120
    assert content[place : place + 4] in (b"Lavc", b"Lavf", b"LAME")
    content[place : place + 36] = bytes(36)
    path.write_bytes(content)
    return path


def mp3_without_lame_tag(path: Path, samples: NDArray[np.int16]) -> Path:
    return without_lame_tag(write(path / "a.mp3", samples, MP3))


def mp3_without_header(path: Path, samples: NDArray[np.int16]) -> Path:
    return write(path / "a.mp3", samples, MP3, container={"write_xing": "0"})


def adts(path: Path, samples: NDArray[np.int16]) -> Path:
    return write(path / "a.aac", samples, AAC)


@pytest.mark.parametrize("make", [mp3_without_lame_tag, mp3_without_header, adts])
def test_a_file_that_says_nothing_of_its_delay_begins_with_its_music(
    tmp_path: Path, make: Callable[[Path, NDArray[np.int16]], Path]
) -> None:
    samples = music(RATE_HZ)
    path = make(tmp_path, samples)
    decoded = decode(path)
    assert 0 <= len(decoded) - len(samples) < 2 * 1152  # its end is told by nothing
    assert rms(decoded[: len(samples)] - as_float(samples)) < 0.07 * rms(decoded)
    expected = decoded[round(1.5 * RATE_HZ) :]
    assert rms(decode(path, start=1.5) - expected) < 0.05 * rms(expected)


def test_an_mp3_cut_out_of_another_loses_nothing(tmp_path: Path) -> None:
    options = {"write_xing": "0", "id3v2_version": "0"}
    encoder = {"reservoir": "0"}  # frames that need no others
    path = write(tmp_path / "a.mp3", music(RATE_HZ), MP3, container=options, encoder=encoder)
    whole = path.read_bytes()
    path.write_bytes(whole[whole.index(whole[:2], 40 * 417) :])
    assert len(decode(path)) % 1152 == 0


# Rates


def test_tracks_of_one_rate_join_without_a_seam_at_another(tmp_path: Path) -> None:
    samples = music(RATE_HZ)
    paths = [
        write(tmp_path / f"{n}.flac", part)
        for n, part in enumerate((samples[:HALF], samples[HALF:]))
    ]
    whole = decode(write(tmp_path / "whole.flac", samples), 48000)
    converter = StereoConverter(48000)
    blocks = []
    for path in paths:
        decoder = TrackDecoder(str(path), 48000)
        blocks.extend(decoder.blocks(converter))
        decoder.close()
    blocks.extend(converter.flush())
    np.testing.assert_array_equal(np.concatenate(blocks), whole)


@pytest.mark.parametrize(("first_hz", "then_hz"), [(44100, 48000), (96000, 44100), (22050, 96000)])
def test_tracks_of_other_rates_join_without_a_click(
    tmp_path: Path, first_hz: int, then_hz: int
) -> None:
    """What no sine of this pitch can do from one sample to the next is a click."""
    pitch, device_hz = 500.0, 48000
    cut = (first_hz - 431) / first_hz
    converter = StereoConverter(device_hz)
    blocks = []
    for name, rate, begin, seconds in (("a", first_hz, 0.0, cut), ("b", then_hz, cut, 1.0)):
        time = begin + np.arange(round(seconds * rate)) / rate
        wave = np.rint(20000 * np.sin(2 * np.pi * pitch * time)).astype(np.int16)
        path = write(tmp_path / f"{name}.wav", np.stack([wave, wave], 1), LOSSLESS[0], rate_hz=rate)
        decoder = TrackDecoder(str(path), device_hz)
        blocks.extend(decoder.blocks(converter))
        decoder.close()
    joined = np.concatenate([*blocks, *converter.flush()])[:, 0]
    bend = joined[2:] - 2 * np.cos(2 * np.pi * pitch / device_hz) * joined[1:-1] + joined[:-2]
    join = round(cut * device_hz)
    assert np.abs(bend[join - 300 : join + 300]).max() < 0.05 * joined.max()
    steps = np.abs(np.diff(joined[join - 300 : join + 300]))
    assert steps.max() < 1.3 * 2 * np.pi * pitch / device_hz * joined.max()

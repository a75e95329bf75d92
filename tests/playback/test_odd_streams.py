"""Places in long files and coarse containers, chains of streams, and files that grow."""

from __future__ import annotations

import struct
import sys
from itertools import islice
from pathlib import Path

import numpy as np
import psutil
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
    rms,
    sweep,
    write,
)
from tests.playback.test_decoder import decode

MP3, VORBIS, OPUS, _ = LOSSY

# Holes


@pytest.mark.parametrize("hole", [bytes(1), b"\xa5"], ids=["zeros", "rubbish"])
def test_behind_a_hole_of_seconds_the_music_goes_on(tmp_path: Path, hole: bytes) -> None:
    """Where a drive failed, a copy has zeros; the container still knows where the packets are."""
    path = write(tmp_path / "a.m4a", sweep(12.0), LOSSY[3])
    content = bytearray(path.read_bytes())
    first, length = content.index(b"mdat") + 4, len(content)
    begin, end = first + (length - first) // 4, first + 3 * (length - first) // 4
    content[begin:end] = hole * (end - begin)
    path.write_bytes(content)
    assert len(decode(path)) > 5.5 * RATE_HZ


# Places


COARSE = (
    Format("webm", "libopus", "flt", 48000),
    Format("mka", "aac", "fltp"),
    Format("mka", "vorbis", "fltp"),
    Format("mka", "flac", "s16"),
    Format("wma", "wmav2", "fltp"),
)


@pytest.mark.parametrize("form", COARSE, ids=lambda form: f"{form.codec}.{form.extension}")
def test_containers_that_count_milliseconds_are_sought_to_the_sample(
    tmp_path: Path, form: Format
) -> None:
    rate = form.rate_hz
    path = write(tmp_path / f"a.{form.extension}", sweep(6.0, rate_hz=rate), form, rate_hz=rate)
    whole = decode(path, rate)
    for start in (1.3, 2.34567, 3.0, 4.4444):
        expected = whole[round(start * rate) :][:rate]
        found = decode(path, rate, start=start)[:rate]
        assert rms(found - expected) < 0.05 * rms(expected)  # one sample off is 0.14


def ten_hours(path: Path, rate_hz: int, marks: dict[int, NDArray[np.int16]]) -> Path:
    """Write mono silence with some sounds in it, without filling the disk."""
    frames = 36000 * rate_hz
    form = struct.pack("<IHHIIHH", 16, 1, 1, rate_hz, 2 * rate_hz, 2, 16)
    with path.open("wb") as file:
        file.write(b"RIFF" + struct.pack("<I", 36 + 2 * frames) + b"WAVEfmt " + form)
        file.write(b"data" + struct.pack("<I", 2 * frames))
        start = file.tell()
        for frame, sound in marks.items():
            file.seek(start + 2 * frame)
            file.write(sound.tobytes())
        file.truncate(start + 2 * frames)
    return path


ROUNDED = (
    Format("ac3", "ac3", "fltp"),
    Format("eac3", "eac3", "fltp"),
    Format("wav", "adpcm_ima_wav", "s16p"),
    Format("aiff", "adpcm_ima_qt", "s16p"),
)


@pytest.mark.parametrize("form", ROUNDED, ids=lambda form: f"{form.codec}.{form.extension}")
def test_places_of_which_only_means_and_roundings_are_stated_are_sought_to_the_sample(
    tmp_path: Path, form: Format
) -> None:
    path = write(tmp_path / f"a.{form.extension}", noise(20.0), form)
    whole = decode(path)[:, 0]
    decoder = TrackDecoder(str(path), RATE_HZ)
    for seconds in (17.77, 5.0, 12.345):
        decoder.seek(seconds)
        rest = np.concatenate(list(decoder.blocks()))[:, 0]
        start = round(seconds * RATE_HZ)
        assert len(rest) == len(whole) - start
        # Not equal: what AC-3 does not hold of a sound is made up, and differs each time.
        assert np.corrcoef(rest[2000:], whole[start + 2000 :])[0, 1] > 0.9
    decoder.close()


def test_flac_in_ogg_is_sought_to_the_sample_back_and_forth(tmp_path: Path) -> None:
    """Each time in the same file, of which FFmpeg remembers what it has read."""
    samples = noise(40.0)
    path = write(tmp_path / "a.oga", samples, Format("oga", "flac", "s16"))
    decoder = TrackDecoder(str(path), RATE_HZ)
    for seconds in (0.5, 3.3, 7.777, 11.0, 5.0, 39.0, 20.0, 30.0, 0.2):
        decoder.seek(seconds)
        heard = np.concatenate(list(islice(decoder.blocks(), 12)))
        start = round(seconds * RATE_HZ)
        expected = as_float(samples[start : start + len(heard)])
        assert np.array_equal(heard, expected), seconds
    decoder.close()


@pytest.mark.skipif(sys.platform == "win32", reason="files there have no holes unless asked for")
@pytest.mark.parametrize("rate_hz", [8000, 48000])  # the second is over 2 GiB
def test_ten_hours_are_sought_to_the_sample(tmp_path: Path, rate_hz: int) -> None:
    sound = noise(1.0, channels=1, rate_hz=rate_hz)[:, 0]
    places = {100 * rate_hz + 1: sound, 35990 * rate_hz + 7: sound}
    path = ten_hours(tmp_path / "a.wav", rate_hz, places)
    expected = np.repeat(as_float(sound)[:, None], 2, axis=1)
    for frame in (*places, min(places)):
        start = frame / rate_hz
        found = decode(path, rate_hz, between=(start, start + 1.0))
        np.testing.assert_array_equal(found, expected)
    decoder = TrackDecoder(str(path), rate_hz)
    assert decoder.info.duration_seconds == 36000
    decoder.close()


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize("form", [MP3, Format("flac", "flac", "s16")], ids=["mp3", "flac"])
def test_ten_hours_play_through_and_cost_no_memory(tmp_path: Path, form: Format) -> None:
    """Ten minutes sixty times: as one MP3 of bare frames, and as one FLAC that is encoded."""
    rate, repeats = 8000, 60
    options = {"write_xing": "0", "id3v2_version": "0"} if form is MP3 else {}
    part = noise(600.0, channels=1, rate_hz=rate)
    if form is MP3:
        path = write(tmp_path / "a.mp3", part, form, rate_hz=rate, layout="mono", container=options)
        path.write_bytes(path.read_bytes() * repeats)
    else:
        whole = np.tile(part, (repeats, 1))
        path = write(tmp_path / "a.flac", whole, form, rate_hz=rate, layout="mono")
    del part
    decoder, process = TrackDecoder(str(path), rate), psutil.Process()
    frames, memory = 0, []
    for block in decoder.blocks():
        frames += len(block)
        if frames > (len(memory) + 1) * 3600 * rate:
            memory.append(process.memory_info().rss)
    assert frames / rate == pytest.approx(36000, abs=20)  # each part of an MP3 is padded
    assert memory[-1] - memory[0] < 5e6
    period = (frames + 1105) // repeats if form is MP3 else 600 * rate
    decoder.seek(100.0)
    early = next(decoder.blocks())
    decoder.seek(100.0 + 59 * period / rate)
    late = next(decoder.blocks())
    decoder.close()
    shared = min(len(early), len(late))
    np.testing.assert_allclose(late[:shared], early[:shared], atol=1e-4)


# Chains


def chain(path: Path, *links: Path) -> Path:
    path.write_bytes(b"".join(link.read_bytes() for link in links))
    return path


def pitch_hz(samples: NDArray[np.float32]) -> float:
    spectrum = np.abs(np.fft.rfft(samples[:, 0] * np.hanning(len(samples))))
    return float(np.argmax(spectrum)) * RATE_HZ / len(samples)


def tone(hz: float, *, rate_hz: int = RATE_HZ, channels: int = 2) -> NDArray[np.int16]:
    wave = np.rint(9000 * np.sin(2 * np.pi * hz * np.arange(2 * rate_hz) / rate_hz))
    return np.repeat(wave[:, None], channels, axis=1).astype(np.int16)


FLAC_IN_OGG = Format("oga", "flac", "s16")


@pytest.mark.parametrize("form", [FLAC_IN_OGG, OPUS, VORBIS], ids=lambda form: form.codec)
def test_a_chain_with_other_rates_and_channels_plays_through(tmp_path: Path, form: Format) -> None:
    path = chain(
        tmp_path / "chain.ogg",
        write(tmp_path / f"a.{form.extension}", tone(440), form),
        write(
            tmp_path / f"b.{FLAC_IN_OGG.extension}",
            tone(880, rate_hz=22050),
            FLAC_IN_OGG,
            rate_hz=22050,
        ),
        write(tmp_path / f"c.{form.extension}", tone(660, channels=2), form),
    )
    decoded = decode(path)
    assert abs(len(decoded) - 6 * RATE_HZ) < 200
    heard = [pitch_hz(decoded[n * RATE_HZ // 2 :][: RATE_HZ // 2]) for n in (1, 5, 9)]
    assert heard == pytest.approx([440, 880, 660], abs=3)
    decoder = TrackDecoder(str(path), RATE_HZ)
    assert decoder.info.duration_seconds == pytest.approx(6.0, abs=0.005)
    decoder.close()


def test_a_chain_is_sought_and_cut_to_the_sample(tmp_path: Path) -> None:
    parts = [noise(1.5), sweep(1.0), noise(2.0)]
    files = [write(tmp_path / f"{n}.oga", part, FLAC_IN_OGG) for n, part in enumerate(parts)]
    path = chain(tmp_path / "chain.ogg", *files)
    whole = as_float(np.concatenate(parts))
    np.testing.assert_array_equal(decode(path), whole)
    np.testing.assert_array_equal(decode(path, start=2.2), whole[round(2.2 * RATE_HZ) :])
    stretch = decode(path, between=(1.0, 3.0))
    np.testing.assert_array_equal(stretch, whole[RATE_HZ : 3 * RATE_HZ])


def test_a_chain_that_repeats_its_serial_number_is_sought(tmp_path: Path) -> None:
    sound = noise(3.0)
    link = write(tmp_path / "a.oga", sound, FLAC_IN_OGG)
    path = chain(tmp_path / "chain.ogg", link, link)
    whole = as_float(np.concatenate([sound, sound]))
    np.testing.assert_array_equal(decode(path), whole)
    np.testing.assert_array_equal(decode(path, start=3.2), whole[round(3.2 * RATE_HZ) :])


def test_a_link_that_cannot_be_read_is_left_out(tmp_path: Path) -> None:
    good = [
        write(tmp_path / f"{n}.oga", part, FLAC_IN_OGG)
        for n, part in enumerate((noise(1.0), sweep(1.0)))
    ]
    bad = bytearray(good[0].read_bytes()[:400])
    bad[14:18] = b"none"
    bad[28:60] = bytes(32)
    broken = tmp_path / "broken"
    broken.write_bytes(bad)
    decoded = decode(chain(tmp_path / "chain.ogg", good[0], broken, good[1]))
    np.testing.assert_array_equal(decoded, as_float(np.concatenate([noise(1.0), sweep(1.0)])))


# Files that grow


GROWING = (*LOSSLESS[:4], MP3, VORBIS, OPUS)


@pytest.mark.parametrize("form", GROWING, ids=lambda form: form.extension)
def test_a_file_that_grows_is_played_as_far_as_it_has_come(tmp_path: Path, form: Format) -> None:
    rate = form.rate_hz
    path = write(tmp_path / f"a.{form.extension}", noise(4.0, rate_hz=rate), form, rate_hz=rate)
    whole, content = decode(path, rate), path.read_bytes()
    reached = 2 * len(content) // 5 + 1
    path.write_bytes(content[:reached])
    decoder = TrackDecoder(str(path), rate)
    blocks = []
    for block in decoder.blocks():
        blocks.append(block)
        if reached < len(content):
            with path.open("ab") as file:
                file.write(content[reached : reached + len(content) // 7])
            reached += len(content) // 7
    decoder.close()
    decoded = np.concatenate(blocks)
    assert len(decoded) == len(whole)
    assert rms(decoded - whole) < 0.02 * rms(whole)


def test_an_empty_download_is_refused_with_its_reason(tmp_path: Path) -> None:
    path = tmp_path / "a.flac"
    path.write_bytes(write(tmp_path / "whole.flac", noise(1.0), FLAC).read_bytes()[:30])
    with pytest.raises(UnreadableFile):
        decode(path)

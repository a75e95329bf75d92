"""Copies in another form sound the same, begin and end where they should, and keep their tags."""

from __future__ import annotations

import struct
from pathlib import Path

import av
import numpy as np
import pytest

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.tag_edits import COVER
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.library.covers import cover_key
from musicrec_desktop.library.tags.reading import read_cover, read_file_tags, read_tags
from musicrec_desktop.library.tags.writing import write_tags
from musicrec_desktop.library.transcoding import is_of_kind, transcode
from tests.library.tagged_files import png

RATE_HZ = 44_100
SECONDS = 2.0
TONE_HZ = 1_000.0


def source(path: Path, codec: str = "flac", seconds: float = SECONDS) -> str:
    """Write a tone that grows louder all the time, so that each moment is known by its level."""
    moments = np.arange(round(seconds * RATE_HZ)) / RATE_HZ
    tone = 0.8 * moments / seconds * np.sin(2 * np.pi * TONE_HZ * moments)
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=RATE_HZ, layout="stereo")
        pcm = np.tile((32_767 * tone).astype(np.int16), (2, 1))
        frame = av.AudioFrame.from_ndarray(pcm, "s16p", "stereo")
        frame.sample_rate = RATE_HZ
        resampler = av.AudioResampler(stream.format, "stereo", RATE_HZ)
        for ready in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(ready))
        container.mux(stream.encode(None))
    return str(path)


def decoded(path: str | Path) -> tuple[np.ndarray, int]:
    with av.open(str(path)) as container:
        resampler = av.AudioResampler("s16p", "stereo")
        frames = [
            ready.to_ndarray()
            for frame in container.decode(audio=0)
            for ready in resampler.resample(frame)
        ]
        return np.concatenate(frames, axis=1), container.streams.audio[0].rate


@pytest.mark.parametrize("kind", TargetKind)
def test_sound_tags_and_cover_are_carried(tmp_path: Path, kind: TargetKind) -> None:
    path = source(tmp_path / "song.flac")
    cover = png(3, 3)
    tags = Tags(title="Sö", artist="A; B", album="C", year=1999, track_number=3, track_gain_db=-6.5)
    more = {"track_total": 12, "disc_total": 2, "compilation": 1, "disc_subtitle": "Live"}
    lines = {"comment": "One\nTwo", "lyrics": "La\nla"}
    write_tags(path, {COVER: cover, "title": "What the file says", **more, **lines})
    output = tmp_path / f"copy.{kind.value}"
    transcode(Track(1, path, tags), output, Target(kind))
    read = read_tags(str(output))
    assert (read.title, read.artist, read.album) == ("Sö", "A; B", "C")
    assert (read.year, read.track_number, read.cover_key) == (1999, 3, cover_key(cover))
    assert read.track_gain_db == pytest.approx(-6.5, abs=0.01)
    assert read_cover(str(output)) == cover
    details = read_file_tags(str(output)).details
    assert {name: getattr(details, name) for name in (*more, *lines)} == {**more, **lines}
    samples, rate = decoded(output)
    assert samples.shape[1] / rate == pytest.approx(SECONDS, abs=0.1)
    spectrum = np.abs(np.fft.rfft(samples[0][-rate:] * np.hanning(rate)))
    assert np.argmax(spectrum) * rate / rate == pytest.approx(TONE_HZ, abs=2)
    assert is_of_kind(Track(1, str(output), read), Target(kind))


def test_flac_of_a_stretch_is_that_stretch_to_the_sample(tmp_path: Path) -> None:
    path = source(tmp_path / "album.flac")
    whole, _ = decoded(path)
    track = Track(1, path, Tags(), segment=2, start_seconds=0.5, end_seconds=1.25)
    assert not is_of_kind(track, Target(TargetKind.FLAC))
    transcode(track, tmp_path / "two.flac", Target(TargetKind.FLAC))
    part, _ = decoded(tmp_path / "two.flac")
    first, last = round(0.5 * RATE_HZ), round(1.25 * RATE_HZ)
    assert np.array_equal(part, whole[:, first:last])
    assert read_tags(str(tmp_path / "two.flac")).title == "album (2)"


def test_the_bitrate_is_the_one_asked_for(tmp_path: Path) -> None:
    path = source(tmp_path / "song.flac", seconds=5.0)
    for bitrate in (96_000, 192_000):
        transcode(Track(1, path, Tags()), tmp_path / "a.mp3", Target(TargetKind.MP3, bitrate))
        read = read_tags(str(tmp_path / "a.mp3"))
        assert read.bitrate_bps == pytest.approx(bitrate, rel=0.05)
        small = Target(TargetKind.MP3, 128_000)
        assert is_of_kind(Track(1, "a.mp3", read), small) == (bitrate < 128_000)


def test_what_holds_no_sound_is_refused(tmp_path: Path) -> None:
    text = tmp_path / "text.mp3"
    text.write_text("no music " * 500)
    with pytest.raises(UnreadableFile):
        transcode(Track(1, str(text), Tags()), tmp_path / "a.flac", Target(TargetKind.FLAC))
    with pytest.raises(UnreadableFile):
        transcode(Track(1, "/none", Tags()), tmp_path / "a.flac", Target(TargetKind.FLAC))


@pytest.mark.parametrize("kind", TargetKind)
def test_a_stream_may_change_its_channels_and_its_rate_half_way(
    tmp_path: Path, kind: TargetKind
) -> None:
    stereo = Path(source(tmp_path / "stereo.mp3", "libmp3lame")).read_bytes()
    mono = tmp_path / "mono.mp3"
    with av.open(str(mono), "w") as container:
        stream = container.add_stream("libmp3lame", rate=22_050, layout="mono")
        moments = np.arange(22_050) / 22_050
        pcm = (16_000 * np.sin(2 * np.pi * TONE_HZ * moments)).astype(np.int16)[None]
        frame = av.AudioFrame.from_ndarray(pcm, "s16p", "mono")
        frame.sample_rate = 22_050
        container.mux(stream.encode(frame))
        container.mux(stream.encode(None))
    joined = tmp_path / "joined.mp3"
    joined.write_bytes(stereo + mono.read_bytes() + stereo)
    output = tmp_path / f"copy.{kind.value}"
    transcode(Track(1, str(joined), Tags()), output, Target(kind))
    samples, rate = decoded(output)
    assert samples.shape[1] / rate == pytest.approx(2 * SECONDS + 1.0, abs=0.3)
    middle = samples[0, round(2.3 * rate) : round(2.8 * rate)] * np.hanning(round(0.5 * rate))
    assert np.argmax(np.abs(np.fft.rfft(middle))) / 0.5 == pytest.approx(TONE_HZ, abs=5)


@pytest.mark.parametrize("kind", TargetKind)
def test_what_is_no_number_is_copied_as_silence(tmp_path: Path, kind: TargetKind) -> None:
    tone = 0.4 * np.sin(2 * np.pi * TONE_HZ * np.arange(RATE_HZ) / RATE_HZ)
    samples = np.tile(tone.astype("<f4")[:, None], 2)
    samples[1000:2000], samples[5000, 0], samples[6000, 1] = np.nan, np.inf, 1e30
    form = struct.pack("<IHHIIHH", 16, 3, 2, RATE_HZ, 8 * RATE_HZ, 8, 32)
    body = b"fmt " + form + b"data" + struct.pack("<I", samples.nbytes) + samples.tobytes()
    path = tmp_path / "odd.wav"
    path.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body)
    output = tmp_path / f"copy.{kind.value}"
    transcode(Track(1, str(path), Tags()), output, Target(kind))
    heard, rate = decoded(output)
    assert heard.shape[1] / rate == pytest.approx(1.0, abs=0.1)
    quiet = heard[:, round(1300 / RATE_HZ * rate) : round(1700 / RATE_HZ * rate)]
    if kind is TargetKind.FLAC:
        assert not quiet.any()
    assert np.abs(heard[:, rate // 2 :]).max() == pytest.approx(0.4 * 32_768, rel=0.1)


def test_a_tag_in_front_of_another_container_is_passed_over(tmp_path: Path) -> None:
    wave = Path(source(tmp_path / "song.wav", "pcm_s16le")).read_bytes()
    tagged = tmp_path / "tagged.wav"
    tagged.write_bytes(b"ID3\x04\0\0\0\0\x10\0" + bytes(2048) + wave)
    transcode(Track(1, str(tagged), Tags()), tmp_path / "a.flac", Target(TargetKind.FLAC))
    samples, rate = decoded(tmp_path / "a.flac")
    assert samples.shape[1] == round(SECONDS * rate)


def test_a_file_of_which_not_even_the_form_is_known_is_refused(tmp_path: Path) -> None:
    flac = Path(source(tmp_path / "song.flac")).read_bytes()
    damaged = tmp_path / "damaged.flac"
    damaged.write_bytes(flac[:8] + bytes(34) + flac[42:])  # of the STREAMINFO nothing is left
    with pytest.raises(UnreadableFile, match="no sound was found"):
        transcode(Track(1, str(damaged), Tags()), tmp_path / "a.flac", Target(TargetKind.FLAC))


def test_a_rate_that_no_music_has_is_refused(tmp_path: Path) -> None:
    body = b"fmt " + struct.pack("<IHHIIHH", 16, 1, 2, 2**31 - 1, 176_400, 4, 16)
    body += b"data" + struct.pack("<I", 400_000) + bytes(400_000)
    path = tmp_path / "fast.wav"
    path.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body)
    with pytest.raises(UnreadableFile, match="sample rate"):
        transcode(Track(1, str(path), Tags()), tmp_path / "a.mp3", Target(TargetKind.MP3))


def test_a_rate_that_the_form_does_not_have_is_halved(tmp_path: Path) -> None:
    frames = 1_411_200
    body = b"fmt " + struct.pack("<IHHIIHH", 16, 1, 1, frames, 2 * frames, 2, 16)
    body += b"data" + struct.pack("<I", 2 * frames) + bytes(range(200, 220)) * (frames // 10)
    path = tmp_path / "fast.wav"
    path.write_bytes(b"RIFF" + struct.pack("<I", 4 + len(body)) + b"WAVE" + body)
    transcode(Track(1, str(path), Tags()), tmp_path / "a.flac", Target(TargetKind.FLAC))
    samples, rate = decoded(tmp_path / "a.flac")
    assert (samples.shape[1], rate) == (352_800, 352_800)


def test_what_comes_after_a_hole_in_wavpack_is_copied(tmp_path: Path) -> None:
    path = Path(source(tmp_path / "song.wv", "wavpack", seconds=12.0))
    whole, _ = decoded(path)
    data = bytearray(path.read_bytes())
    data[len(data) // 3 : len(data) // 2] = bytes(len(data) // 2 - len(data) // 3)
    path.write_bytes(data)
    transcode(Track(1, str(path), Tags()), tmp_path / "a.flac", Target(TargetKind.FLAC))
    copied, rate = decoded(tmp_path / "a.flac")
    assert 6.0 < copied.shape[1] / rate < 11.0
    np.testing.assert_allclose(copied[:, -rate:], whole[:, -rate:], atol=1)

"""The outline of a track: as high as the sound, where the sound is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from av.audio.frame import AudioFrame

from musicrec_desktop.analysis import waveform as waveform_module
from musicrec_desktop.analysis.audio_file import AudioFile
from musicrec_desktop.analysis.waveform import waveform
from musicrec_desktop.core.errors import UnreadableFile
from tests.analysis import sound


def steps(rate_hz: int) -> np.ndarray:
    """Silence, a soft tone and a loud one, a second each."""
    tones = [0 * sound.tone(500, 1, rate_hz=rate_hz)]
    tones += [sound.tone(500, 1, level=level, rate_hz=rate_hz) for level in (0.25, 0.9)]
    return np.concatenate(tones)


@pytest.mark.parametrize("rate_hz", [8000, 44100])
def test_peaks_and_rms_follow_the_sound(tmp_path: Path, rate_hz: int) -> None:
    path = sound.write_wav(tmp_path / "a.wav", sound.both(steps(rate_hz)), rate_hz)
    outline = waveform(path, 30)
    assert outline.shape == (2, 30)
    assert outline.dtype == np.uint8
    for first, level in ((0, 0.0), (10, 0.25), (20, 0.9)):
        middle = outline[:, first + 2 : first + 8].astype(float) / 255
        assert middle[0] == pytest.approx(level, abs=0.01)
        assert middle[1] == pytest.approx(level / np.sqrt(2), abs=0.01)


def test_a_stretch_of_a_file(tmp_path: Path) -> None:
    path = sound.write_wav(tmp_path / "a.wav", steps(22050), 22050)
    outline = waveform(path, 10, start_seconds=1.0, end_seconds=2.0)
    assert outline[0, 2:8] / 255 == pytest.approx(0.25, abs=0.01)


def test_of_a_late_stretch_nothing_before_is_decoded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    loud = sound.tone(500, 20, level=0.9, rate_hz=44100)
    soft = sound.tone(500, 4, level=0.25, rate_hz=44100)
    path = sound.encode(tmp_path / "a.flac", sound.both(np.concatenate([loud, soft])), "flac")
    decoded: list[float] = []
    decode = AudioFile._decode

    def counted(audio: AudioFile) -> Iterator[AudioFrame]:
        for frame in decode(audio):
            decoded.append(frame.samples / frame.sample_rate)
            yield frame

    monkeypatch.setattr(AudioFile, "_decode", counted)
    outline = waveform(path, 10, start_seconds=21.0, end_seconds=23.0)
    assert outline[0] / 255 == pytest.approx(0.25, abs=0.01)
    assert sum(decoded) < 4.0


def test_the_outline_is_the_same_however_much_is_measured_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stream of small frames, which is measured many at a time."""
    rising = np.linspace(0, 0.9, 6 * 44100, dtype=np.float32)
    rising *= sound.tone(500, 6, level=1.0, rate_hz=44100)
    path = sound.encode(tmp_path / "a.mp3", sound.both(rising), "libmp3lame")
    together = waveform(path, 100)
    monkeypatch.setattr(waveform_module, "GATHERED_SAMPLES", 1)
    np.testing.assert_array_equal(waveform(path, 100), together)


def test_the_louder_channel_gives_the_peak(tmp_path: Path) -> None:
    left, right = sound.tone(300, 1, level=0.1), sound.tone(300, 1, level=0.6)
    path = sound.write_wav(tmp_path / "a.wav", np.stack([left, right]))
    assert waveform(path, 5)[0] / 255 == pytest.approx(0.6, abs=0.01)


@pytest.mark.parametrize("columns", [1, 7, 5000])
def test_any_number_of_columns(tmp_path: Path, columns: int) -> None:
    path = sound.encode(tmp_path / "a.flac", sound.both(sound.tone(440, 1, rate_hz=44100)), "flac")
    assert waveform(path, columns).shape == (2, columns)


def test_samples_that_are_no_numbers_stay_within_full_scale(tmp_path: Path) -> None:
    samples = sound.tone(440, 1)
    samples[100:200] = np.nan
    samples[300:400] = np.inf
    path = sound.write_float_wav(tmp_path / "a.wav", samples)
    assert waveform(path, 10)[0].max() == 255


def test_a_file_without_sound_is_said_to_be_unreadable(tmp_path: Path) -> None:
    path = sound.write_wav(tmp_path / "a.wav", np.zeros((1, 0), np.float32))
    with pytest.raises(UnreadableFile):
        waveform(path, 10)
    text = tmp_path / "a.flac"
    text.write_text("no music")
    with pytest.raises(UnreadableFile):
        waveform(str(text), 10)

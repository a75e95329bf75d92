"""Mix and master an arrangement with pydub.

pydub is imported late and inside a filter: its import warns of the standard
library's ``audioop`` and of a missing ffmpeg program, and neither matters here,
since nothing but raw samples passes through it.
"""

from __future__ import annotations

import threading
import warnings
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.demo.arrangement import Arrangement, Clip, Scene
from musicrec_desktop.demo.sound import SAMPLE_RATE_HZ, Stereo

# Clips are mixed this far below full scale, in 32 bits, so that no sum can clip.
MIX_HEADROOM = 1.0 / 16.0
# Lossy codecs overshoot the peaks they were given; this leaves them room.
PEAK_HEADROOM_DB = 1.6
_KNEE = 0.6
_FULL_SCALE_32 = np.float32(2**31 - 128)  # the largest 32-bit float below the top

_import_lock = threading.Lock()  # the warning filters belong to the whole process


def master(arrangement: Arrangement) -> NDArray[np.int16]:
    """Turn an arrangement into the samples of a finished track.

    Parameters
    ----------
    arrangement : Arrangement

    Returns
    -------
    ndarray of shape (n_samples, 2), int16
        At :data:`~musicrec_desktop.demo.sound.SAMPLE_RATE_HZ`; its peak lies at
        least 1.6 dB under full scale.
    """
    mix = _mixed(arrangement.scenes[0])
    for scene in arrangement.scenes[1:]:
        overlap = round(arrangement.crossfade_seconds * 1000)
        mix = mix.append(_mixed(scene), crossfade=overlap)
    mix = _segment(_limited(_samples(mix), arrangement.level_dbfs))
    mix = mix.normalize(headroom=PEAK_HEADROOM_DB)
    mix = mix.apply_gain(min(0.0, arrangement.level_dbfs - mix.dBFS))
    mix = _faded(mix, arrangement.fade_in_seconds, arrangement.fade_out_seconds)
    return np.frombuffer(mix.set_sample_width(2).raw_data, np.int16).reshape(-1, 2)


@cache
def _audio_segment() -> Any:  # pydub has no types
    with _import_lock, warnings.catch_warnings():
        warnings.filterwarnings("ignore", ".*invalid escape sequence")
        warnings.filterwarnings("ignore", "'audioop' is deprecated", DeprecationWarning)
        warnings.filterwarnings("ignore", "Couldn't find ff", RuntimeWarning)
        from pydub import AudioSegment
    return AudioSegment


def _mixed(scene: Scene) -> Any:
    silent = np.zeros((2, round(scene.seconds * SAMPLE_RATE_HZ)), np.float32)
    mix = _segment(silent)
    for clip in scene.clips:
        mix = mix.overlay(
            _placed(clip), position=round(clip.at_seconds * 1000), times=max(1, clip.repeats)
        )
    return mix


def _placed(clip: Clip) -> Any:
    segment = _segment(clip.sound, MIX_HEADROOM * 10.0 ** (clip.gain_db / 20.0))
    return _faded(segment, clip.fade_in_seconds, clip.fade_out_seconds)


def _faded(segment: Any, in_seconds: float, out_seconds: float) -> Any:
    if in_seconds:  # pydub refuses a fade of no length
        segment = segment.fade_in(round(in_seconds * 1000))
    if out_seconds:
        segment = segment.fade_out(round(out_seconds * 1000))
    return segment


def _segment(sound: Stereo, gain: float = 1.0) -> Any:
    interleaved = np.empty(sound.shape[::-1], np.float32)
    np.multiply(sound.T, np.float32(gain) * _FULL_SCALE_32, out=interleaved)
    np.clip(interleaved, -_FULL_SCALE_32, _FULL_SCALE_32, out=interleaved)
    return _audio_segment()(
        data=interleaved.astype("<i4").tobytes(),
        sample_width=4,
        frame_rate=SAMPLE_RATE_HZ,
        channels=2,
    )


def _samples(segment: Any) -> Stereo:
    integers = np.frombuffer(segment.raw_data, "<i4").reshape(-1, 2)
    return np.ascontiguousarray(integers.T.astype(np.float32) / _FULL_SCALE_32)


def _limited(sound: Stereo, level_dbfs: float) -> Stereo:
    """Raise the mix to its level; what stands out over the knee is bent, not cut."""
    loudness = float(np.sqrt(np.mean(np.square(sound, dtype=np.float64))))
    raised = sound * np.float32(10.0 ** (level_dbfs / 20.0) / max(loudness, 1e-9))
    loud = np.abs(raised) > _KNEE
    over = (np.abs(raised[loud]) - _KNEE) / (1.0 - _KNEE)
    raised[loud] = np.copysign(_KNEE + (1.0 - _KNEE) * np.tanh(over), raised[loud])
    return raised

"""How loud a note is while it lasts."""

from __future__ import annotations

import numpy as np

from musicrec_desktop.demo.sound import Mono, samples, times


def decay(count: int, seconds: float) -> Mono:
    """Return an exponential decay that falls by 60 dB in ``seconds``."""
    return np.asarray(np.exp(times(count) * np.float32(-6.908 / seconds)), np.float32)


def held(
    seconds: float, *, attack: float, release: float, sustain: float = 1.0, fall: float = 0.2
) -> Mono:
    """Return attack, fall to the sustain level, hold, and a release after ``seconds``.

    Parameters
    ----------
    seconds : float
        How long the key is down; the envelope lasts ``seconds + release``.
    attack, release, fall : float
        In seconds; ``fall`` is the time constant towards ``sustain``.
    sustain : float
        Level, where the attack reaches 1.
    """
    time = times(samples(seconds + release))
    rise = np.minimum(time / np.float32(attack), 1.0)
    level = sustain + (1.0 - sustain) * np.exp(-np.maximum(time - attack, 0.0) / fall)
    gone = np.clip((seconds + release - time) / np.float32(release), 0.0, 1.0)
    smooth = rise * rise * (3.0 - 2.0 * rise)
    return np.asarray(smooth * level * gone * gone, np.float32)

"""From a song of the catalogue to the samples of its finished track."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.demo.arrangement import Arrangement
from musicrec_desktop.demo.mastering import master
from musicrec_desktop.demo.song import Song
from musicrec_desktop.demo.styles import ambient, chiptune, dub, folk, jazz, strings, techno

STYLES: dict[str, Callable[[Song, np.random.Generator], Arrangement]] = {
    "ambient": ambient.compose,
    "chiptune": chiptune.compose,
    "dub": dub.compose,
    "folk": folk.compose,
    "jazz": jazz.compose,
    "strings": strings.compose,
    "techno": techno.compose,
}


def compose(song: Song) -> NDArray[np.int16]:
    """Compose, perform, mix and master a song.

    Parameters
    ----------
    song : Song

    Returns
    -------
    ndarray of shape (n_samples, 2), int16
        At 44,100 Hz. The same song always gives the same samples.
    """
    return master(STYLES[song.style](song, np.random.default_rng(song.seed)))

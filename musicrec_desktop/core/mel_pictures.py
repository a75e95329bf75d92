"""Mel pictures: what a network sees of a track.

They are made where sound is decoded and learnt from where there is no sound any more;
this is what both have to agree on.
"""

from __future__ import annotations

PICTURE_EXCERPTS = 3  # fewer are repeated
PICTURE_FRAMES = 428  # 20 s; shorter excerpts are repeated
PICTURE_BANDS = 128
PICTURE_SHAPE = (PICTURE_EXCERPTS, PICTURE_FRAMES, PICTURE_BANDS)
PICTURE_FLOOR = 1e-4  # of the power, 94 dB below a sine at full scale; under it codecs differ
PICTURE_VERSION = 1
FRAMES_A_SECOND = 22050 / 1024

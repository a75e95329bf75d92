"""A limit to what compressed frames of ID3 tags become.

A frame of 200 KB may unfold to 200 MB, and one of 10 MB to ten gigabytes, in the process
that plays. mutagen unfolds them whole when it reads a tag, and knows no limit.
"""

from __future__ import annotations

import zlib
from typing import Any

from mutagen.id3 import _frames

MOST_BYTES = 32 << 20  # as much as a cover may have


class Bounded:
    """What mutagen needs of ``zlib``."""

    error = zlib.error

    @staticmethod
    def decompress(data: bytes) -> bytes:
        """Return what compressed bytes become.

        Raises
        ------
        zlib.error
            If that is damaged, or more than :data:`MOST_BYTES`; mutagen leaves the frame out.
        """
        unfolding = zlib.decompressobj()
        found = unfolding.decompress(data, MOST_BYTES)
        if not unfolding.eof:
            raise zlib.error("incomplete, or too much")
        return found


def bound() -> None:
    """Let mutagen unfold no frame beyond the limit."""
    frames: Any = _frames
    frames.zlib = Bounded

"""Codecs, by the names that tracks keep."""

from __future__ import annotations

LOSSLESS = frozenset({"flac", "alac", "pcm", "wavpack", "ape", "tta", "tak", "dsd", "wmalossless"})

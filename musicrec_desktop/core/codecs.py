"""Codecs, by the names that tracks keep."""

from __future__ import annotations

LOSSLESS = frozenset({"flac", "alac", "pcm", "wavpack", "ape", "tta", "tak", "dsd", "wmalossless"})

_WRITTEN = {  # others stand for their letters
    "vorbis": "Vorbis",  # no words
    "opus": "Opus",  # no words
    "musepack": "Musepack",  # no words
    "wavpack": "WavPack",  # no words
    "speex": "Speex",  # no words
}


def codec_said(codec: str) -> str:
    """Return how a codec is written: "FLAC", but "Opus"."""
    return _WRITTEN.get(codec, codec.upper())

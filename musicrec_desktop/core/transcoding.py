"""Forms that music can be copied in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class TargetKind(StrEnum):
    """What a copy is encoded as."""

    MP3 = "mp3"
    OPUS = "opus"
    AAC = "m4a"
    FLAC = "flac"


@dataclass(frozen=True, slots=True)
class Target:
    """How copies are to be encoded.

    Attributes
    ----------
    kind : TargetKind
    bitrate_bps : int
        0 for the kind's own; FLAC takes what it needs.
    """

    kind: TargetKind
    bitrate_bps: int = 0

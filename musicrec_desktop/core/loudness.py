"""How loud a whole file is, and how it begins and ends."""

from __future__ import annotations

from dataclasses import dataclass

REFERENCE_LUFS = -18.0  # ReplayGain 2; R128 itself uses -23


@dataclass(frozen=True, slots=True)
class Edges:
    """How a track begins and ends, for what is mixed at its seams.

    Attributes
    ----------
    lead_in_seconds, lead_out_seconds : float
        Of silence, before the first and after the last sound.
    head_lufs, tail_lufs : float
        Loudness of the first and last seconds of sound; −70 at the least.
    """

    lead_in_seconds: float = 0.0
    lead_out_seconds: float = 0.0
    head_lufs: float = -70.0
    tail_lufs: float = -70.0


@dataclass(frozen=True, slots=True)
class Loudness:
    """EBU R128 over a whole file.

    Attributes
    ----------
    integrated_lufs : float or None
        None where nothing is loud enough to be measured.
    range_lu : float
        Loudness range (EBU Tech 3342).
    true_peak : float
        Linear, 1.0 is full scale (ITU-R BS.1770, four times oversampled).
    edges : Edges
    blocks : bytes
        Counts of the gating blocks by loudness, from which an album's loudness follows.
    channels : int
        Of what was measured.
    """

    integrated_lufs: float | None
    range_lu: float
    true_peak: float
    edges: Edges
    blocks: bytes = b""
    channels: int = 2

    @property
    def gain_db(self) -> float:
        """Return the gain that brings the file to :data:`REFERENCE_LUFS`; 0 for silence."""
        return 0.0 if self.integrated_lufs is None else REFERENCE_LUFS - self.integrated_lufs

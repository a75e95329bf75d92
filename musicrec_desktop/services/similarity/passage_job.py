"""What a worker process is asked when alike passages are to be heard."""

from __future__ import annotations

Stretch = tuple[float, float | None]


def find_passages(
    path: str, other: str, stretch: Stretch, other_stretch: Stretch, seconds: float
) -> tuple[float, float, float]:
    """Return where in two tracks passages sound most alike, and how much.

    Raises
    ------
    UnreadableFile
        If one of the files cannot be decoded.
    """
    from musicrec_desktop.analysis.passages import alike_passages

    return alike_passages(path, other, seconds=seconds, stretch_a=stretch, stretch_b=other_stretch)

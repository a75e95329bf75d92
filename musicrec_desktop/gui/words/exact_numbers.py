"""Numbers with as many digits as they need."""

from __future__ import annotations

from musicrec_desktop.core.translation import decimal


def exact(value: float) -> str:
    """Return a number of six digits at most: 44.1, 48, 22.05."""
    return decimal(value, len(f"{value:g}".partition(".")[2]))

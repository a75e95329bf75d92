"""Gains and loudness in decibels as people read them."""

from __future__ import annotations

from musicrec_desktop.core.translation import decimal, translate

SILENCE_LUFS = -70.0


def decibels_said(value: float) -> str:
    """Return a gain such as +3.0 dB, −1.5 dB or 0 dB."""
    return translate("Playback", "{level} dB", level=_signed(value))


def gain_said(value: float) -> str:
    """Return a gain such as −1.5 dB gain, where nothing else says what it is; empty for none."""
    if not round(value, 1):
        return ""
    return translate("Playback", "{level} dB gain", level=_signed(value))


def lufs(value: float) -> str:
    """Return a loudness as −14.2, and a dash for silence."""
    return "–" if value <= SILENCE_LUFS else decimal(value).replace("-", "−")


def _signed(value: float) -> str:
    if not round(value, 1):
        return "0"
    return f"{'−' if value < 0 else '+'}{decimal(abs(value), 1)}"

"""Names of keys, and which of them fit each other in a mix."""

from __future__ import annotations

PITCH_CLASSES = ("C", "C#", "D", "Eb", "E", "F", "F#", "G", "Ab", "A", "Bb", "B")
MODES = ("maj", "min")

_HOURS = 12
_C_MAJOR_HOUR = 8  # Camelot's wheel has C major at 8B and A minor at 8A
_FIFTH = 7  # semitones
_RELATIVE_MAJOR = 3  # semitones above a minor tonic


def camelot(key: str) -> str:
    """Return the place of a key on the Camelot wheel.

    Parameters
    ----------
    key : str
        Such as "A min" or "C maj", with the spelling of :data:`PITCH_CLASSES`.

    Returns
    -------
    str
        Such as "8A" or "8B"; empty for an empty key or one that is not known.
    """
    place = _place(key)
    return "" if place is None else f"{place[0]}{place[1]}"


def fits(one: str, other: str) -> bool:
    """Return whether two keys are the same or neighbours on the Camelot wheel.

    Neighbours are a fifth apart in one mode, or relative major and minor. An empty or
    unknown key fits nothing.
    """
    here, there = _place(one), _place(other)
    if here is None or there is None:
        return False
    steps = (here[0] - there[0]) % _HOURS
    if here[1] == there[1]:
        return steps in (0, 1, _HOURS - 1)
    return steps == 0


def _place(key: str) -> tuple[int, str] | None:
    """Return the hour on the wheel, and A for minor or B for major."""
    tonic, _, mode = key.partition(" ")
    if tonic not in PITCH_CLASSES or mode not in MODES:
        return None
    pitch = PITCH_CLASSES.index(tonic) + (_RELATIVE_MAJOR if mode == "min" else 0)
    fifths = pitch * _FIFTH % _HOURS  # seven fifths make a semitone, and back
    return (fifths + _C_MAJOR_HOUR - 1) % _HOURS + 1, "A" if mode == "min" else "B"

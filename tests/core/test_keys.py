"""The Camelot wheel, as it is printed."""

from __future__ import annotations

import pytest

from musicrec_desktop.core.keys import MODES, PITCH_CLASSES, camelot, fits

WHEEL_MINOR = ("Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E", "B", "F#", "C#")
WHEEL_MAJOR = ("B", "F#", "C#", "Ab", "Eb", "Bb", "F", "C", "G", "D", "A", "E")
KEYS = [f"{tonic} {mode}" for tonic in PITCH_CLASSES for mode in MODES]


@pytest.mark.parametrize(
    ("letter", "mode", "wheel"), [("A", "min", WHEEL_MINOR), ("B", "maj", WHEEL_MAJOR)]
)
def test_every_key_has_its_printed_code(letter: str, mode: str, wheel: tuple[str, ...]) -> None:
    assert [camelot(f"{tonic} {mode}") for tonic in wheel] == [f"{i}{letter}" for i in range(1, 13)]


@pytest.mark.parametrize("key", ["", "H maj", "C", "C dorian", "a min", "A min ", "D# min"])
def test_what_is_no_key_has_no_code_and_fits_nothing(key: str) -> None:
    assert camelot(key) == ""
    assert not fits(key, "C maj")
    assert not fits("C maj", key)
    assert not fits(key, key)


def test_fitting_is_mutual_and_every_key_has_four() -> None:
    for key in KEYS:
        assert fits(key, key)
        assert sum(fits(key, other) for other in KEYS) == 4
        assert all(fits(key, other) == fits(other, key) for other in KEYS)


def test_the_neighbours_of_a_minor() -> None:
    assert {other for other in KEYS if fits("A min", other)} == {"A min", "E min", "D min", "C maj"}

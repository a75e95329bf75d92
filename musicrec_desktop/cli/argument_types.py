"""What arguments of commands may look like."""

from __future__ import annotations

import argparse
import math
import re
from pathlib import Path

from musicrec_desktop.core.discovery import CURVES
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.tag_edits import TABLE_COLUMNS


class GoesWithAnother(MusicRecError):
    """An option that says nothing beside the others that were named."""

    exit_code = 2


def colour(text: str) -> str:
    """Accept a colour such as #3d63dd."""
    if not re.fullmatch("#[0-9a-fA-F]{6}", text):
        raise argparse.ArgumentTypeError(f"“{text}” is no colour such as #3d63dd")
    return text.lower()


def name(text: str) -> str:
    """Return a name that is not empty."""
    if not text:  # what an unset variable of a shell leaves; not the folder one is in
        raise argparse.ArgumentTypeError("the name is empty")
    return text


def path(text: str) -> Path:
    """Return a path."""
    return Path(name(text))


def column(text: str) -> tuple[str, str]:
    """Return a field, and the name of the column of a table that holds it."""
    field, separator, named = text.partition("=")
    if field not in TABLE_COLUMNS or not separator or not named:
        known = ", ".join(TABLE_COLUMNS)
        raise argparse.ArgumentTypeError(f"{text!r} is not FIELD=NAME, with a field of: {known}")
    return field, named


def positive(text: str) -> int:
    """Return a whole number from 1 up."""
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 1 up")
    return int(text)


def percent(text: str) -> int:
    """Return a whole number from 0 to 100."""
    if not text.isdecimal() or int(text) > 100:
        raise argparse.ArgumentTypeError(f"{text!r} is not a whole number from 0 to 100")
    return int(text)


def share(text: str) -> float:
    """Return a number from 0 to 1."""
    value = _number(text)
    if not 0 <= value <= 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not from 0 to 1")
    return value


def seconds(text: str) -> float:
    """Return a time from 0 to 60 seconds."""
    value = _number(text)
    if not 0 <= value <= 60:
        raise argparse.ArgumentTypeError(f"{text!r} is not from 0 to 60")
    return value


def minutes(text: str) -> float:
    """Return a playing time in minutes, above 0 and below a week."""
    value = _number(text)
    if not 0 < value <= 7 * 24 * 60:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of minutes")
    return value


def tempos(text: str) -> tuple[float, float]:
    """Return a range of tempos such as 90-120."""
    low, _, high = text.partition("-")
    limits = _number(low), _number(high or low)
    if not 0 < limits[0] <= limits[1]:
        raise argparse.ArgumentTypeError(f"{text!r} is not a range such as 90-120")
    return limits


def curve(text: str) -> tuple[float, ...]:
    """Return energies by the name of a curve, or as numbers from 0 to 1 with commas."""
    if text in CURVES:
        return CURVES[text]
    try:
        return tuple(share(part) for part in text.split(","))
    except argparse.ArgumentTypeError as error:
        raise argparse.ArgumentTypeError(
            f"{text!r} is neither one of {', '.join(CURVES)} nor numbers such as 0.1,0.9,0.2"
        ) from error


def decade(text: str) -> int:
    """Return a decade by its first year, such as 1980 or 1980s."""
    year = text.removesuffix("s")
    if not (year.isdecimal() and len(year) == 4 and year.endswith("0")):
        raise argparse.ArgumentTypeError(f"{text!r} is not a decade such as 1980")
    return int(year)


def _number(text: str) -> float:
    try:
        value = float(text)
    except ValueError:
        value = math.nan
    if not math.isfinite(value):
        raise argparse.ArgumentTypeError(f"{text!r} is not a number")
    return value

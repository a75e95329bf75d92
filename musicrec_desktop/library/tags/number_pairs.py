"""A number and how many there are: "3/12" in one tag, or each in a tag of its own."""

from __future__ import annotations

import re

from musicrec_desktop.library.tags.details import DISC_TOTALS, TRACK_TOTALS, total
from musicrec_desktop.library.tags.forms.form import FIELD_NAMES, TagForm, Values

PAIRED = {"track_number": "track_total", "disc_number": "disc_total"}
_NUMBERS = {total_field: field for field, total_field in PAIRED.items()}
_TOTALS = {"track_total": TRACK_TOTALS, "disc_total": DISC_TOTALS}
_NUMBER = re.compile(r"\s*(\d+)\s*(/.*)?")
_NONE = "0"  # in the place of a number that is not there


def numbered(number: str, before: str) -> str:
    """Write a number as the one before: "4" after "03/12" is "04/12"."""
    match = _NUMBER.fullmatch(before)
    if match is None:
        return number
    width = len(match[1]) if match[1].startswith("0") else 0
    return number.zfill(width) + (match[2] or "")


def unnumbered(before: Values) -> Values:
    """Return what stays without the number: "0/12" of "3/12", nothing of "3"."""
    of = before[0].partition("/")[2].strip("\0 ") if before else ""
    return [f"{_NONE}/{of}"] if of.strip("0") else []


def put_total(form: TagForm, field: str, value: str | None) -> None:
    """Set how many tracks or discs there are, wherever that stands; the number stays.

    Where it stands nowhere, it goes where this kind of tag has it.

    Parameters
    ----------
    form : TagForm
    field : str
        One of :data:`core.tag_edits.TOTAL_FIELDS`.
    value : str or None
        None takes it out.
    """
    numbers = FIELD_NAMES[_NUMBERS[field]]
    for name in numbers:
        before = form.get(name)
        if before and "/" in before[0]:
            form.put(name, _with_total(before, value))
    for name in _TOTALS[field]:
        if form.get(name):
            form.put(name, [] if value is None else [value])
    said = total({name: form.get(name) for name in FIELD_NAMES[field]}, numbers, _TOTALS[field])
    if value is not None and said != int(value):
        own = form.primary.get(field, FIELD_NAMES[field][0])
        form.put(own, _with_total(form.get(own), value) if own in numbers else [value])


def _with_total(before: Values, value: str | None) -> Values:
    number, _, old = (before[0] if before else "").partition("/")
    number = number.strip("\0 ") or _NONE
    if value is not None:
        return [f"{number}/{numbered(value, old)}", *before[1:]]
    return [number, *before[1:]] if number.strip("0") else before[1:]

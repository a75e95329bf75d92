"""How the columns of a table share its width: some go, some shrink, and words get what is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeVar

Name = TypeVar("Name")


def that_stay(wanted: Mapping[Name, int], left_out: Sequence[Name], room: int) -> list[Name]:
    """Return which columns stay in view.

    Parameters
    ----------
    wanted : mapping of a column to int
        Pixels without which a column says too little.
    left_out : sequence of columns
        What goes while there is too little room, the least important first; what is not
        named stays.
    room : int
        Pixels for all of them.
    """
    shown = list(wanted)
    for column in left_out:
        if sum(wanted[each] for each in shown) <= room:
            break
        if column in shown:
            shown.remove(column)
    return shown


def shared(stages: Sequence[Mapping[Name, int]], room: int) -> dict[Name, int]:
    """Return how wide each column is.

    Parameters
    ----------
    stages : sequence of mappings of a column to int
        Pixels, from where there is little room to where there is much. In between, each
        column has come as far on its way from one stage to the next as the others.
    room : int
        Pixels for all of them. Below the first stage they are cut, beyond the last one they
        leave some of it.
    """
    below = stages[0]
    for above in stages[1:]:
        least, most = sum(below.values()), sum(above.values())
        if room < most:
            part = max(0, room - least) / max(1, most - least)
            widths = {each: below[each] + int(part * (above[each] - below[each])) for each in below}
            return _filled(widths, above, room if room > least else least)
        below = above
    return dict(below)


def _filled(widths: dict[Name, int], most: Mapping[Name, int], room: int) -> dict[Name, int]:
    """Give the pixels that rounding has left to the first columns that still grow."""
    left = room - sum(widths.values())
    for column, width in widths.items():
        if left > 0 and width < most[column]:
            widths[column] = width + 1
            left -= 1
    return widths

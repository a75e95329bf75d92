"""Albums as they stand in a queue: which entries belong together, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from itertools import groupby

from musicrec_desktop.core.play_queue import QueueItem

ItemOf = Callable[[int], QueueItem]


def album_blocks(keys: Iterable[int], item_of: ItemOf) -> list[list[int]]:
    """Return keys by album, in the order of each album's discs and tracks.

    Parameters
    ----------
    keys : iterable of int
    item_of : callable
        Returns what an entry of the queue plays.

    Returns
    -------
    list of list of int
        A track without an album is one of its own. Tracks without a number keep their order.
    """
    blocks: dict[Hashable, list[int]] = {}
    places: dict[int, tuple[int, int]] = {}
    for key in keys:
        item = item_of(key)
        places[key] = item.place
        blocks.setdefault(item.album or key, []).append(key)
    for block in blocks.values():
        block.sort(key=places.__getitem__)
    return list(blocks.values())


def album_runs(keys: Iterable[int], item_of: ItemOf) -> list[list[int]]:
    """Return keys in the order given, cut wherever another album begins."""
    runs = groupby(keys, lambda key: item_of(key).album or key)
    return [list(run) for _album, run in runs]


def begun_with(first: int | None, blocks: Sequence[list[int]]) -> tuple[list[int], list[list[int]]]:
    """Return the album of a track, nothing for None, and the other ones."""
    begun = next((block for block in blocks if first in block), [])
    return begun, [block for block in blocks if block is not begun]

"""The shuffled way through a queue: drawn once, walked forth and back."""

from __future__ import annotations

import random
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import partial
from itertools import chain, repeat
from operator import itemgetter
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.playback.album_blocks import ItemOf, album_blocks, album_runs, begun_with

KEPT_STEPS = 1000  # back that are remembered at least
Weights = Callable[[], Mapping[int, float]]


class Step(NamedTuple):
    """One step; cycles count how often the queue was played through."""

    cycle: int
    key: int


_cycle_of, _key_of = itemgetter(0), itemgetter(1)  # of a step
_new_step = partial(tuple.__new__, Step)  # Step._make without its detour through Python


class ShuffledPath:
    """Keys in a drawn order. Every key comes once in a cycle; looking ahead changes nothing.

    Parameters
    ----------
    rng : random.Random
    item_of : callable
        Returns what the entry with a key plays.

    Attributes
    ----------
    by_album : bool
        Whether whole albums are drawn, each in its own order, and not songs.
    weights : callable or None
        Returns how much sooner than others tracks are to come, by their ids: of two, one
        comes first as often as its share of both weights says. 1 for all it does not name.
    at : int
        The current step; −1 before the first.
    """

    def __init__(self, rng: random.Random, item_of: ItemOf) -> None:
        self._rng = rng
        self._item_of = item_of
        self.by_album = False
        self.weights: Weights | None = None
        self._steps: list[Step] = []
        self.at = -1

    # Looking

    def remembered(self) -> tuple[tuple[Step, ...], int]:
        """Return all steps and the current one, for :meth:`recall`."""
        return tuple(self._steps), self.at

    def upcoming(self) -> list[int]:
        """Return the keys that come after the current one in this cycle."""
        end = bisect_right(self._steps, self._cycle(), key=_cycle_of)
        return list(map(_key_of, self._steps[self.at + 1 : end]))

    def walked(self) -> list[int]:
        """Return the keys that came before the current one in this cycle, the oldest first."""
        start = bisect_left(self._steps, self._cycle(), key=_cycle_of)
        return list(map(_key_of, self._steps[start : max(self.at, 0)]))

    def ahead(self, steps: int, keys: Sequence[int] | None) -> int | None:
        """Return the key ``steps`` on.

        Parameters
        ----------
        steps : int
        keys : sequence of int or None
            All there are, to draw another cycle from where this one ends; None to end with it.
        """
        while keys and self.at + steps >= len(self._steps):
            self._extend(keys)
        where = self.at + steps
        return self._steps[where].key if where < len(self._steps) else None

    # Walking

    def begin(self) -> int:
        """Stand on the first step and return its key."""
        self.at = 0
        return self._steps[0].key

    def step(self, steps: int) -> None:
        """Go on; the way there was looked at before."""
        self.at += steps
        surplus = self.at - KEPT_STEPS
        if surplus > KEPT_STEPS:
            del self._steps[:surplus]
            self.at -= surplus

    def back(self) -> int | None:
        """Go back one step and return its key; None, and no step, at the beginning."""
        if self.at <= 0:
            return None
        self.at -= 1
        return self._steps[self.at].key

    def go_back(self, key: int) -> bool:
        """Go back to the last step of a key; what came after it comes again. False for none."""
        for where in range(min(self.at, len(self._steps) - 1), -1, -1):
            if self._steps[where].key == key:
                self.at = where
                return True
        return False

    def bring_forward(self, key: int) -> None:
        """Make ``key`` the next step and go there; it does not come again in this cycle."""
        if self._stands_on(key):
            return
        cycle = self._cycle()
        self.drop_later_cycles()
        for where in range(self.at + 1, len(self._steps)):
            if self._steps[where].key == key:
                del self._steps[where]
                break
        self.at += 1
        self._steps.insert(self.at, Step(cycle, key))

    # Changing

    def clear(self) -> None:
        """Forget the way."""
        self._steps, self.at = [], -1

    def draw(self, keys: Iterable[int], first: int | None) -> None:
        """Draw a new way through ``keys``, standing on ``first`` or before its beginning.

        An album that ``first`` is in the middle of was walked up to it: nobody wants to hear
        its beginning alone, some hours later.
        """
        if self.by_album:
            begun, others = begun_with(first, album_blocks(keys, self._item_of))
            drawn = begun + self._joined(others)
        else:
            drawn = self._songs([key for key in keys if key != first])
            if first is not None:
                drawn.insert(0, first)
        self._steps = _steps(0, drawn)
        self.at = -1 if first is None else drawn.index(first)

    def scatter(self, keys: Sequence[int]) -> None:
        """Let new keys fall anywhere into what is still to come; albums between albums."""
        self.drop_later_cycles()
        if self.by_album:
            self._scatter_albums(keys)
            return
        cycle = self._cycle()
        coming = self._steps[self.at + 1 :]
        added = self._songs(keys)
        new = [1] * len(added) + [0] * len(coming)
        if coming:
            new = self._shuffled(new)
        old, drawn = iter(coming), iter(_steps(cycle, added))
        self._steps[self.at + 1 :] = [next(drawn if is_new else old) for is_new in new]

    def insert_next(self, keys: Iterable[int]) -> None:
        """Let new keys come next, in the order given."""
        self.drop_later_cycles()
        cycle = self._cycle()
        self._steps[self.at + 1 : self.at + 1] = [Step(cycle, key) for key in keys]

    def put_before(self, keys: Sequence[int], before: int | None) -> None:
        """Let keys come, in this order, before one that is to come; None is the end.

        They come next where ``before`` is not to come any more in this cycle.
        """
        self.drop_later_cycles()
        cycle = self._cycle()
        moved = set(keys)
        coming = [step for step in self._steps[self.at + 1 :] if step.key not in moved]
        places = {step.key: place for place, step in enumerate(coming)}
        place = len(coming) if before is None else places.get(before, 0)
        coming[place:place] = [Step(cycle, key) for key in keys]
        self._steps[self.at + 1 :] = coming
        self._join_repeats()

    def remove(self, keys: Collection[int]) -> None:
        """Forget keys. Where the current one is of them, stand on what would have followed.

        There ``at`` is past the last step if nothing would have followed.
        """
        self.drop_later_cycles()
        here = self._steps[self.at].key if 0 <= self.at < len(self._steps) else None
        before = sum(step.key not in keys for step in self._steps[: max(self.at, 0)])
        self._steps = [step for step in self._steps if step.key not in keys]
        self.at = before if here is not None else -1
        self._join_repeats()

    def drop_later_cycles(self) -> None:
        """Forget what was drawn for after this cycle."""
        cycle = self._cycle()
        end = len(self._steps)
        while end > self.at + 1 and self._steps[end - 1].cycle > cycle:
            end -= 1
        del self._steps[end:]

    def recall(self, steps: Iterable[Step], at: int, current: int | None) -> bool:
        """Take a remembered way again, standing on ``current``; False if it is not on it."""
        self._steps, self.at = list(steps), at
        if current is None or self._stands_on(current):
            return True
        keys = [step.key for step in self._steps]
        if current not in keys:
            return False
        start = max(at, 0)
        self.at = keys.index(current, start) if current in keys[start:] else keys.index(current)
        return True

    def _stands_on(self, key: int) -> bool:
        return 0 <= self.at < len(self._steps) and self._steps[self.at].key == key

    def _join_repeats(self) -> None:
        """Let no key follow itself in a cycle, as where what stood between is gone."""
        kept: list[Step] = []
        at = self.at
        for where, step in enumerate(self._steps):
            if kept and kept[-1] == step:
                at -= where <= self.at
            else:
                kept.append(step)
        self._steps, self.at = kept, at

    def _extend(self, keys: Sequence[int]) -> None:
        drawn = self._drawn(keys)
        if len(drawn) > 1 and self._steps and drawn[0] == self._steps[-1].key:
            again = len(album_runs(drawn, self._item_of)[0]) if self.by_album else 1
            drawn = drawn[again:] + drawn[:again]  # nothing is heard twice in a row
        cycle = self._steps[-1].cycle + 1 if self._steps else 0
        self._steps += _steps(cycle, drawn)

    def _scatter_albums(self, keys: Sequence[int]) -> None:
        cycle, here = self._cycle(), self.at
        playing = [self._steps[here].key] if 0 <= here < len(self._steps) else []
        coming = album_runs(playing + [step.key for step in self._steps[here + 1 :]], self._item_of)
        begun = coming.pop(0)[1:] if playing else []  # goes on as it is
        added = album_blocks(keys, self._item_of)
        where = self._shuffled([1] * len(added) + [0] * len(coming))
        new = iter([added[number] for number in self._shuffled(range(len(added)))])
        old = iter(coming)
        blocks = [next(new if is_new else old) for is_new in where]
        self._steps[here + 1 :] = _steps(cycle, chain(begun, *blocks))

    def _drawn(self, keys: Sequence[int]) -> list[int]:
        """Return keys in a drawn order, of albums or of songs."""
        if self.by_album:
            return self._joined(album_blocks(keys, self._item_of))
        return self._songs(keys)

    def _songs(self, keys: Sequence[int]) -> list[int]:
        """Return songs in a drawn order, what weighs more rather sooner.

        Each waits for a time drawn with its weight as the rate (Efraimidis and Spirakis 2006).
        """
        if self.weights is None:
            return self._shuffled(keys)
        known = self.weights()
        ids = (self._item_of(key).track_id for key in keys)
        rates = np.array([1.0 if found is None else known.get(found, 1.0) for found in ids])
        waited = -np.log((self._random(len(keys)) + 0.5) / 2.0**64) / rates
        drawn: list[int] = np.array(keys, np.int64)[np.argsort(waited, kind="stable")].tolist()
        return drawn

    def _joined(self, blocks: Sequence[list[int]]) -> list[int]:
        """Return what is in blocks, those in a drawn order."""
        order = self._shuffled(range(len(blocks)))
        return list(chain.from_iterable(blocks[number] for number in order))

    def _shuffled(self, values: Sequence[int]) -> list[int]:
        """Return values in a drawn order: ten times as fast as `random.shuffle`."""
        order = np.argsort(self._random(len(values)), kind="stable")
        shuffled: list[int] = np.array(values, np.int64)[order].tolist()
        return shuffled

    def _random(self, number: int) -> NDArray[np.uint64]:
        return np.frombuffer(self._rng.randbytes(8 * number), np.uint64)

    def _cycle(self) -> int:
        return self._steps[self.at].cycle if 0 <= self.at < len(self._steps) else 0


def _steps(cycle: int, keys: Iterable[int]) -> list[Step]:
    return list(map(_new_step, zip(repeat(cycle), keys)))

"""The order in which files are played. Pure: no sound, no threads, no clock."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import count

from musicrec_desktop.core.audio import QueueItem
from musicrec_desktop.core.settings import Repeat

KEPT_HISTORY = 1000  # steps back that shuffle remembers at least


@dataclass(frozen=True, slots=True)
class QueueEntry:
    """One place in the queue; the same item may stand in several, each with its own key."""

    key: int
    item: QueueItem


@dataclass(frozen=True, slots=True)
class _Step:
    """One step of the shuffled order; cycles count how often the queue was played through."""

    cycle: int
    key: int


class PlayQueue:
    """Entries, the current one, and what comes before and after it.

    Without shuffle the order is that of the list. With shuffle it is a path
    that is drawn once: every entry comes once in a cycle, the way back is the
    way that was gone, and looking ahead never changes what comes.

    Parameters
    ----------
    rng : random.Random, optional
        Source of the shuffled order.
    """

    def __init__(self, *, rng: random.Random | None = None) -> None:
        self._rng = rng or random.Random()
        self._keys = count()
        self._entries: list[QueueEntry] = []
        self._places: dict[int, int] = {}
        self._index: int | None = None
        self._shuffle = False
        self._repeat: Repeat = "off"
        self._path: list[_Step] = []  # used while shuffling
        self._at = -1  # the current step of the path

    # What is there

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def entries(self) -> Sequence[QueueEntry]:
        """Everything queued, in list order."""
        return tuple(self._entries)

    @property
    def index(self) -> int | None:
        """Place of the current entry; None where nothing is current."""
        return self._index

    @property
    def current(self) -> QueueEntry | None:
        """The entry that is played, or would be."""
        return None if self._index is None else self._entries[self._index]

    @property
    def shuffle(self) -> bool:
        """Whether the order is shuffled."""
        return self._shuffle

    @property
    def repeat(self) -> Repeat:
        """ "off", "all" or "one"."""
        return self._repeat

    def place(self, key: int) -> int | None:
        """Return where the entry with this key stands; None where it was removed."""
        return self._places.get(key)

    def peek(self, steps: int = 1) -> QueueEntry | None:
        """Return what plays by itself ``steps`` after the current entry; None after the end."""
        if self._index is None:
            return None
        if self._repeat == "one" or steps == 0:
            return self._entries[self._index]
        return self._ahead(steps, wrap=self._repeat == "all")

    # Moving through it

    def advance(self) -> QueueEntry | None:
        """Step on as a track that ended does; None, and no step, after the last."""
        return self.current if self._repeat == "one" else self._step(1, self._repeat == "all")

    def next(self) -> QueueEntry | None:
        """Step on because the listener asked; "one" does not hold them back."""
        return self._step(1, wrap=self._repeat != "off")

    def previous(self) -> QueueEntry | None:
        """Step back the way that was come; None, and no step, before the first."""
        if self._index is None:
            return None
        if not self._shuffle:
            if self._index == 0 and self._repeat == "off":
                return None
            self._index = (self._index - 1) % len(self._entries)
        else:
            if self._at <= 0:
                return None
            self._at -= 1
            self._index = self._places[self._path[self._at].key]
        return self.current

    def jump(self, index: int) -> QueueEntry:
        """Make the entry at ``index`` the current one."""
        key = self._entries[index].key
        if self._shuffle:
            self._bring_forward(key)
        self._index = index
        return self._entries[index]

    def rewind(self) -> QueueEntry | None:
        """Go back to the beginning; with shuffle, to that of a new order."""
        if not self._entries:
            self._index = None
        elif self._shuffle:
            self._draw_path(first=None)
            self._at = 0
            self._index = self._places[self._path[0].key]
        else:
            self._index = 0
        return self.current

    # Changing it

    def replace(self, items: Iterable[QueueItem], start: int = 0) -> QueueEntry | None:
        """Queue these items instead, the one at ``start`` being current.

        Raises
        ------
        IndexError
            If there are items, but none at ``start``.
        """
        entries = self._new_entries(items)
        if entries and not 0 <= start < len(entries):
            raise IndexError(start)
        self._entries = entries
        self._index = start if entries else None
        self._reindex()
        if self._shuffle:
            self._draw_path(first=self._index)
        return self.current

    def add(self, items: Iterable[QueueItem]) -> None:
        """Append items; with shuffle they fall anywhere into what is still to come."""
        added = self._new_entries(items)
        self._entries += added
        self._reindex()
        if self._shuffle:
            self._drop_later_cycles()
            for entry in added:
                where = self._rng.randint(self._at + 1, len(self._path))
                self._path.insert(where, _Step(self._cycle(), entry.key))

    def play_next(self, items: Iterable[QueueItem]) -> None:
        """Put items right after the current entry, shuffled or not."""
        added = self._new_entries(items)
        where = 0 if self._index is None else self._index + 1
        self._entries[where:where] = added
        self._reindex()
        if self._shuffle:
            self._drop_later_cycles()
            steps = [_Step(self._cycle(), entry.key) for entry in added]
            self._path[self._at + 1 : self._at + 1] = steps

    def remove(self, index: int) -> QueueEntry:
        """Take an entry out; where it was current, what would have followed becomes current."""
        entry = self._entries.pop(index)
        if self._shuffle:
            self._remove_from_path(entry.key)
        if self._index is not None and index < self._index:
            self._index -= 1
        elif index == self._index:
            self._index = self._successor_of_removed(index)
        self._reindex()
        if self._shuffle and self._index is None:
            self._path, self._at = [], -1
            self._draw_path(first=None)
        return entry

    def move(self, source: int, target: int) -> None:
        """Take the entry at ``source`` out and put it back so that it stands at ``target``."""
        current = self.current
        self._entries.insert(target, self._entries.pop(source))
        self._reindex()
        if current is not None:
            self._index = self._places[current.key]

    def clear(self) -> None:
        """Forget everything queued."""
        self.replace(())

    def set_shuffle(self, shuffle: bool) -> None:
        """Turn shuffle on, with every other entry still to come, or off."""
        if shuffle and not self._shuffle:
            self._shuffle = True
            self._draw_path(first=self._index)
        elif not shuffle:
            self._shuffle = False
            self._path, self._at = [], -1

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the whole queue, or one entry."""
        self._repeat = repeat
        self._drop_later_cycles()

    # The order

    def _step(self, steps: int, wrap: bool) -> QueueEntry | None:
        if self._index is None:
            return None
        entry = self._ahead(steps, wrap)
        if entry is None:
            return None
        self._index = self._places[entry.key]
        if self._shuffle:
            self._at += steps
            surplus = self._at - KEPT_HISTORY
            if surplus > KEPT_HISTORY:
                del self._path[:surplus]
                self._at -= surplus
        return entry

    def _ahead(self, steps: int, wrap: bool) -> QueueEntry | None:
        assert self._index is not None
        if self._shuffle:
            while wrap and self._at + steps >= len(self._path):
                self._extend_path()
            where = self._at + steps
            if where >= len(self._path):
                return None
            return self._entries[self._places[self._path[where].key]]
        where = self._index + steps
        if where >= len(self._entries) and not wrap:
            return None
        return self._entries[where % len(self._entries)]

    def _successor_of_removed(self, index: int) -> int | None:
        """Return the new current place, after the current entry at ``index`` was popped."""
        if not self._entries:
            return None
        if self._shuffle:
            if self._at >= len(self._path):
                return None
            following = self._path[self._at].key
            return next(i for i, entry in enumerate(self._entries) if entry.key == following)
        if index < len(self._entries):
            return index
        return 0 if self._repeat == "all" else None

    # The shuffled path

    def _draw_path(self, first: int | None) -> None:
        keys = [entry.key for i, entry in enumerate(self._entries) if i != first]
        self._rng.shuffle(keys)
        if first is not None:
            keys.insert(0, self._entries[first].key)
        self._path = [_Step(0, key) for key in keys]
        self._at = -1 if first is None else 0

    def _extend_path(self) -> None:
        keys = [entry.key for entry in self._entries]
        self._rng.shuffle(keys)
        if len(keys) > 1 and self._path and keys[0] == self._path[-1].key:
            keys.append(keys.pop(0))  # nothing is heard twice in a row
        cycle = self._path[-1].cycle + 1 if self._path else 0
        self._path += [_Step(cycle, key) for key in keys]

    def _cycle(self) -> int:
        return self._path[self._at].cycle if 0 <= self._at < len(self._path) else 0

    def _drop_later_cycles(self) -> None:
        cycle = self._cycle()
        end = len(self._path)
        while end > self._at + 1 and self._path[end - 1].cycle > cycle:
            end -= 1
        del self._path[end:]

    def _bring_forward(self, key: int) -> None:
        cycle = self._cycle()
        self._drop_later_cycles()
        for where in range(self._at + 1, len(self._path)):
            if self._path[where].key == key:
                del self._path[where]
                break
        self._at += 1
        self._path.insert(self._at, _Step(cycle, key))

    def _remove_from_path(self, key: int) -> None:
        self._drop_later_cycles()
        self._at -= sum(step.key == key for step in self._path[: max(self._at, 0)])
        self._path = [step for step in self._path if step.key != key]

    # Book-keeping

    def _new_entries(self, items: Iterable[QueueItem]) -> list[QueueEntry]:
        return [QueueEntry(next(self._keys), item) for item in items]

    def _reindex(self) -> None:
        self._places = {entry.key: i for i, entry in enumerate(self._entries)}

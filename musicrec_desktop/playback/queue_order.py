"""What is queued, and the order in which it is played, to be looked at."""

from __future__ import annotations

import random
from collections.abc import Sequence

from musicrec_desktop.core.play_queue import QueuedItem, QueueItem, QueueView
from musicrec_desktop.core.settings import Repeat
from musicrec_desktop.playback.shuffle import ShuffledPath


class QueueOrder:
    """Entries, the current one, and what comes before and after it.

    Parameters
    ----------
    rng : random.Random, optional
        Source of the shuffled order.

    Attributes
    ----------
    version : int
        Grows with every change and every step.
    """

    def __init__(self, *, rng: random.Random | None = None) -> None:
        self._entries: tuple[QueuedItem, ...] = ()
        self._places: dict[int, int] = {}
        self._index: int | None = None
        self._shuffle = False
        self._repeat: Repeat = "off"
        self._path = ShuffledPath(rng or random.Random(), self._item)  # used while shuffling
        self._stop_after: int | None = None
        self.version = 0

    # What is there

    def __len__(self) -> int:
        return len(self._entries)

    @property
    def entries(self) -> Sequence[QueuedItem]:
        """Everything queued, in list order."""
        return self._entries

    @property
    def index(self) -> int | None:
        """Place of the current entry; None where nothing is current."""
        return self._index

    @property
    def current(self) -> QueuedItem | None:
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

    @property
    def stop_after(self) -> int | None:
        """Key of the entry after which playing stops."""
        return self._stop_after

    def place(self, key: int) -> int | None:
        """Return where the entry with this key stands; None where it was removed."""
        return self._places.get(key)

    def peek(self, steps: int = 1) -> QueuedItem | None:
        """Return what plays by itself ``steps`` after the current entry; None after the end."""
        here = self.current
        for step in range(steps):
            if here is None or here.key == self._stop_after:
                return None
            here = self.current if self._repeat == "one" else self._ahead(step + 1, self._wraps)
        return here

    def before(self) -> QueuedItem | None:
        """Return the entry that stands before the current one in the order of playing."""
        if self._index is None:
            return None
        if self._shuffle:
            steps, at = self._path.remembered()
            return self._entry(steps[at - 1].key) if at > 0 else None
        return self._entries[self._index - 1] if self._index else None

    def upcoming(self) -> list[int]:
        """Return the keys of what plays by itself after the current entry, once through."""
        current = self.current
        if current is None or self._repeat == "one":
            return []
        if self._shuffle:
            keys = self._path.upcoming()
        else:
            assert self._index is not None
            keys = [entry.key for entry in self._entries[self._index + 1 :]]
            if self._repeat == "all":
                keys += [entry.key for entry in self._entries[: self._index]]
        if self._stop_after == current.key:
            return []
        if self._stop_after in keys:
            del keys[keys.index(self._stop_after) + 1 :]
        return keys

    def order(self) -> list[int]:
        """Return the keys of all entries as they are played, those that were played first."""
        if not self._shuffle:
            return self._all_keys()
        current = self._current_key
        here = [] if current is None else [current]
        coming = dict.fromkeys(self._path.upcoming())
        later = coming | dict.fromkeys(here)
        newest_first = dict.fromkeys(reversed(self._path.walked()))
        walked = [key for key in reversed(newest_first) if key not in later]
        first: list[int] = []
        if len(walked) + len(later) < len(self._places):  # the way there was forgotten in part
            known = later.keys() | walked
            first = [key for key in self._places if key not in known]
        return [*first, *walked, *here, *(key for key in coming if key != current)]

    def view(self) -> QueueView:
        """Return all that a window shows, but for what can be undone."""
        current, after = self.current, self.peek(1)
        return QueueView(
            entries=self._entries,
            current_key=current.key if current else None,
            stop_after_key=self._stop_after,
            upcoming=tuple(self.upcoming()),
            shuffle=self._shuffle,
            repeat=self._repeat,
            version=self.version,
            order=tuple(self.order()) if self._shuffle else (),
            next_key=after.key if after else None,
        )

    @property
    def _current_key(self) -> int | None:
        return None if self._index is None else self._entries[self._index].key

    @property
    def _wraps(self) -> bool:
        return self._repeat == "all"

    def _stops_here(self) -> bool:
        return self._stop_after is not None and self._stop_after == self._current_key

    def _entry(self, key: int) -> QueuedItem:
        return self._entries[self._places[key]]

    def _item(self, key: int) -> QueueItem:
        return self._entry(key).item

    def _all_keys(self) -> list[int]:
        return [entry.key for entry in self._entries]

    def _ahead(self, steps: int, wrap: bool) -> QueuedItem | None:
        if self._index is None:
            return None
        if self._shuffle:
            key = self._path.ahead(steps, self._all_keys() if wrap else None)
            return None if key is None else self._entry(key)
        where = self._index + steps
        if where >= len(self._entries) and not wrap:
            return None
        return self._entries[where % len(self._entries)]

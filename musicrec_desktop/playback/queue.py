"""The order in which files are played. Pure: no sound, no threads, no clock."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import count

from musicrec_desktop.core.loudness import Edges
from musicrec_desktop.core.play_queue import Levels, QueuedItem, QueueItem, QueueState
from musicrec_desktop.core.settings import Repeat, ShuffleUnit
from musicrec_desktop.playback.queue_order import QueueOrder
from musicrec_desktop.playback.shuffle import Step, Weights

__all__ = ["PlayQueue", "QueueMemory", "QueuedItem"]  # no words


@dataclass(frozen=True, slots=True)
class QueueMemory:
    """The queue as it was before an edit."""

    entries: tuple[QueuedItem, ...]
    current_key: int | None
    stop_after: int | None
    path: tuple[tuple[Step, ...], int]
    shuffle: bool

    def carried(self, added: Sequence[QueuedItem], gone: Collection[int]) -> QueueMemory:
        """Return the queue as it was, with what came to its end since and without what went."""
        lost = set(gone) - {self.current_key}
        steps, at = self.path
        kept = [step for step in steps if step.key not in lost]
        at -= sum(step.key in lost for step in steps[: max(at, 0)])
        if steps:  # what was not shuffled has no way to be on
            cycle = kept[at].cycle if 0 <= at < len(kept) else 0
            end = sum(step.cycle <= cycle for step in kept)
            kept[end:end] = [Step(cycle, entry.key) for entry in added]
        left = tuple(entry for entry in self.entries if entry.key not in lost)
        stop_after = None if self.stop_after in lost else self.stop_after
        entries, path = (*left, *added), (tuple(kept), at)
        return QueueMemory(entries, self.current_key, stop_after, path, self.shuffle)


class PlayQueue(QueueOrder):
    """An order that is stepped through, and changed.

    Without shuffle the order is that of the list. With shuffle it is a path
    that is drawn once: every entry comes once in a cycle, the way back is the
    way that was gone, and looking ahead never changes what comes.
    """

    def __init__(self, *, rng: random.Random | None = None) -> None:
        super().__init__(rng=rng)
        self._keys = count()
        self._weights: Weights = dict

    # Moving through it

    def advance(self) -> QueuedItem | None:
        """Step on as a track that ended does; None, and no step, after the last."""
        if self._repeat == "one" or self._stops_here():
            return None if self._stops_here() else self.current
        return self._step(1, self._wraps)

    def finish(self) -> None:
        """Be ready to begin again, after the track that played last: where it was to stop, or at
        the beginning.
        """
        if self._stops_here():
            self._stop_after = None
            if self._step(1, wrap=self._wraps) is not None:
                return
        self.rewind()

    def next(self) -> QueuedItem | None:
        """Step on because the listener asked; "one" does not hold them back."""
        return self._step(1, wrap=self._repeat != "off")

    def previous(self) -> QueuedItem | None:
        """Step back the way that was come; None, and no step, before the first."""
        if self._index is None:
            return None
        self.version += 1
        if self._shuffle:
            key = self._path.back()
            if key is None:
                return None
            self._index = self._places[key]
        elif self._index == 0 and self._repeat == "off":
            return None
        else:
            self._index = (self._index - 1) % len(self._entries)
        return self.current

    def jump(self, index: int) -> QueuedItem:
        """Make the entry at ``index`` the current one."""
        entry = self._entries[index]
        self.version += 1
        if self._shuffle:
            self._path.bring_forward(entry.key)
        self._index = index
        return entry

    def return_to(self, key: int) -> bool:
        """Go back the way that was come, to the entry with this key; False where it is gone."""
        place = self._places.get(key)
        if place is None:
            return False
        self.version += 1
        if self._shuffle and not self._path.go_back(key):
            self._path.bring_forward(key)
        self._index = place
        return True

    def rewind(self) -> QueuedItem | None:
        """Go back to the beginning; with shuffle, to that of a new order."""
        self.version += 1
        if not self._entries:
            self._index = None
        elif self._shuffle:
            self._path.draw(self._all_keys(), None)
            self._index = self._places[self._path.begin()]
        else:
            self._index = 0
        return self.current

    # Changing it

    def replace(self, items: Iterable[QueueItem], start: int = 0) -> QueuedItem | None:
        """Queue these items instead, the one at ``start`` being current.

        Raises
        ------
        IndexError
            If there are items, but none at ``start``.
        """
        return self.replace_by(self.new_entries(items), start)

    def new_entries(self, items: Iterable[QueueItem]) -> tuple[QueuedItem, ...]:
        """Return entries of these items, which are not in the queue yet."""
        return tuple(QueuedItem(next(self._keys), item) for item in items)

    def replace_by(self, entries: tuple[QueuedItem, ...], start: int = 0) -> QueuedItem | None:
        """Do the same with entries of :meth:`new_entries`.

        Raises
        ------
        IndexError
            If there are entries, and ``start`` is none of them.
        """
        if entries and not 0 <= start < len(entries):
            raise IndexError(start)
        self._stop_after = None
        self._set_entries(entries, entries[start].key if entries else None)
        if self._shuffle:
            self._path.draw(self._all_keys(), self._current_key)
        return self.current

    def surround(self, entries: tuple[QueuedItem, ...]) -> None:
        """Have these entries, the current one among them and the first that is played."""
        self._set_entries(entries, self._current_key)
        if self._shuffle:
            self._path.draw(self._all_keys(), self._current_key)

    def add(self, items: Iterable[QueueItem]) -> None:
        """Append items; with shuffle they fall anywhere into what is still to come."""
        self.insert(items, len(self._entries))

    def insert(self, items: Iterable[QueueItem], index: int) -> None:
        """Put items before the place ``index``; with shuffle they come at any time."""
        added = self._put(items, index)
        if self._shuffle:
            self._path.scatter([entry.key for entry in added])

    def play_next(self, items: Iterable[QueueItem]) -> None:
        """Put items right after the current entry, shuffled or not."""
        added = self._put(items, 0 if self._index is None else self._index + 1)
        if self._shuffle:
            self._path.insert_next(entry.key for entry in added)

    def remove(self, index: int) -> QueuedItem:
        """Take an entry out; where it was current, what would have followed becomes current."""
        entry = self._entries[index]
        self.remove_keys({entry.key})
        return entry

    def remove_keys(self, keys: Iterable[int]) -> None:
        """Take entries out; where the current one is of them, what would have followed is next."""
        gone = set(keys) & self._places.keys()
        current = self._current_key
        if self._stop_after in gone:
            self._stop_after = None
        if self._shuffle:
            self._path.remove(gone)
        if current in gone:
            current = self._successor(gone)
        left = tuple(entry for entry in self._entries if entry.key not in gone)
        self._set_entries(left, current)
        if self._shuffle and current is None:
            self._path.draw(self._all_keys(), None)
            if self._wraps and left:
                self._index = self._places[self._path.begin()]

    def move(self, source: int, target: int) -> None:
        """Take the entry at ``source`` out and put it back so that it stands at ``target``."""
        before = target if target < source else target + 1
        self.move_keys([self._entries[source].key], before)

    def move_keys(self, keys: Iterable[int], before: int) -> None:
        """Move entries, keeping their order, to before what stands at the place ``before``."""
        wanted = set(keys)
        self._move_block([e.key for e in self._entries if e.key in wanted], before)

    def _move_block(self, keys: Sequence[int], before: int) -> None:
        moved = set(keys)
        block = [self._entries[self._places[key]] for key in keys]
        head = [entry for entry in self._entries[:before] if entry.key not in moved]
        tail = [entry for entry in self._entries[before:] if entry.key not in moved]
        self._set_entries((*head, *block, *tail), self._current_key)

    def reorder(self, keys: Sequence[int], before: int | None) -> None:
        """Let entries be played, in this order, before the one of a key; None is the end.

        Without shuffle that moves them in the list. With shuffle the list stays, and
        those that were played already come once more.
        """
        if not self._shuffle:
            end = len(self._entries)
            place = end if before is None else self._places.get(before, end)
            self._move_block(tuple(key for key in keys if key in self._places), place)
            return
        moved = [key for key in keys if key in self._places and key != self._current_key]
        self._path.put_before(moved, before)
        self.version += 1

    def clear(self) -> None:
        """Forget everything queued."""
        self.replace(())

    def set_shuffle(self, shuffle: bool) -> None:
        """Turn shuffle on, with every other entry still to come, or off."""
        if shuffle and not self._shuffle:
            self._path.draw(self._all_keys(), self._current_key)
        elif not shuffle:
            self._path.clear()
        self._shuffle = shuffle
        self.version += 1

    def set_shuffle_by(self, unit: ShuffleUnit) -> None:
        """Shuffle songs, better-rated ones sooner or not, or albums that stay whole.

        What is shuffled is drawn anew.
        """
        by_album, weights = unit == "albums", self._weights if unit == "rated" else None
        if (by_album, weights) == (self._path.by_album, self._path.weights):
            return
        self._path.by_album, self._path.weights = by_album, weights
        if self._shuffle:
            self._path.draw(self._all_keys(), self._current_key)
        self.version += 1

    def weigh_by(self, weights: Weights) -> None:
        """Take from here how much sooner tracks come where they are shuffled as they are rated."""
        self._weights = weights

    def reweigh(self) -> None:
        """Draw what is shuffled by weights anew, as where they were not known before."""
        if self._shuffle and self._path.weights is not None:
            self._path.draw(self._all_keys(), self._current_key)
            self.version += 1

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the whole queue, or one entry."""
        self._repeat = repeat
        self.version += 1
        self._path.drop_later_cycles()

    def set_stop_after(self, key: int | None) -> None:
        """Stop once after the entry with this key; None: do not."""
        self._stop_after = key if key in self._places else None
        self.version += 1

    def relevelled(
        self, known: Mapping[int, tuple[Levels, Edges | None]]
    ) -> tuple[QueuedItem, ...]:
        """Return the entries as they will be, and change nothing yet."""
        return tuple(_relevelled(entry, known) for entry in self._entries)

    def identified(self, known: Mapping[str, QueueItem]) -> tuple[QueuedItem, ...]:
        """Return the entries with files for the tracks that they are; change nothing yet."""
        return tuple(_identified(entry, known) for entry in self._entries)

    def relocated(self, paths: Mapping[int, str]) -> tuple[QueuedItem, ...]:
        """Return the entries with other paths for tracks, by their ids; change nothing yet."""
        return tuple(_relocated(entry, paths) for entry in self._entries)

    def take_relevelled(self, entries: tuple[QueuedItem, ...]) -> None:
        """Take over what was returned so, if nothing was changed since."""
        self._entries = entries
        self.version += 1

    # Memory

    def remember(self) -> QueueMemory:
        """Return the entries and the place, for :meth:`recall`."""
        return QueueMemory(
            self._entries,
            self._current_key,
            self._stop_after,
            self._path.remembered(),
            self._shuffle,
        )

    def recall(self, memory: QueueMemory) -> None:
        """Be as it was, shuffled or not; the current entry stays where it was there already."""
        places = {entry.key for entry in memory.entries}
        current = self._current_key if self._current_key in places else memory.current_key
        self._stop_after = memory.stop_after
        self._set_entries(memory.entries, current)
        self._shuffle = memory.shuffle
        if not self._shuffle:
            self._path.clear()
        elif not self._path.recall(*memory.path, current):
            self._path.draw(self._all_keys(), current)

    def state(self, position_seconds: float) -> QueueState:
        """Return all that another session needs to go on."""
        steps, at = self._path.remembered()
        return QueueState(
            items=tuple(entry.item for entry in self._entries),
            current=self._index,
            position_seconds=position_seconds,
            shuffle=self._shuffle,
            order=tuple(self._places[step.key] for step in steps),
            order_at=at,
            repeat=self._repeat,
            stop_after=None if self._stop_after is None else self._places[self._stop_after],
        )

    def restore(self, state: QueueState) -> None:
        """Be as in another session; a place that is not there counts as none."""
        entries = self.new_entries(state.items)
        keys = [entry.key for entry in entries]
        current = _at(keys, state.current)
        self._shuffle, self._repeat = state.shuffle, state.repeat
        self._stop_after = _at(keys, state.stop_after)
        self._set_entries(entries, current)
        self._path.clear()
        order = [_at(keys, place) for place in state.order]
        steps = [Step(0, key) for key in order if key is not None]
        whole = set(keys) == {step.key for step in steps} and len(steps) == len(order)
        if state.shuffle and not (whole and self._path.recall(steps, state.order_at, current)):
            self._path.draw(keys, current)

    # Book-keeping

    def _step(self, steps: int, wrap: bool) -> QueuedItem | None:
        entry = self._ahead(steps, wrap)
        if entry is None:
            return None
        self._index = self._places[entry.key]
        self.version += 1
        if self._shuffle:
            self._path.step(steps)
        return entry

    def _successor(self, gone: set[int]) -> int | None:
        """Return the key that is current after the current entry and others are gone."""
        if self._shuffle:
            return self._path.ahead(0, None)
        assert self._index is not None
        after = (entry.key for entry in self._entries[self._index :] if entry.key not in gone)
        found = next(after, None)
        if found is None and self._wraps:
            return next((entry.key for entry in self._entries if entry.key not in gone), None)
        return found

    def _put(self, items: Iterable[QueueItem], index: int) -> tuple[QueuedItem, ...]:
        added = self.new_entries(items)
        entries = (*self._entries[:index], *added, *self._entries[index:])
        self._set_entries(entries, self._current_key)
        return added

    def _set_entries(self, entries: tuple[QueuedItem, ...], current: int | None) -> None:
        self._entries = entries
        self.version += 1
        self._places = {entry.key: place for place, entry in enumerate(entries)}
        self._index = None if current is None else self._places[current]


def _at(keys: Sequence[int], place: int | None) -> int | None:
    return keys[place] if place is not None and 0 <= place < len(keys) else None


def _identified(entry: QueuedItem, known: Mapping[str, QueueItem]) -> QueuedItem:
    item = entry.item
    found = known.get(item.path) if item.track_id is None else None
    return entry if found is None else QueuedItem(entry.key, replace(found, origin=item.origin))


def _relocated(entry: QueuedItem, paths: Mapping[int, str]) -> QueuedItem:
    item = entry.item
    path = item.path if item.track_id is None else paths.get(item.track_id, item.path)
    return entry if path == item.path else QueuedItem(entry.key, replace(item, path=path))


def _relevelled(entry: QueuedItem, known: Mapping[int, tuple[Levels, Edges | None]]) -> QueuedItem:
    item = entry.item
    found = None if item.track_id is None else known.get(item.track_id)
    if found is None or found == (item.levels, item.edges):
        return entry
    return QueuedItem(entry.key, replace(item, levels=found[0], edges=found[1]))

"""What a listener does to the queue, and how it is undone; on the engine's thread."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from musicrec_desktop.core.loudness import Edges
from musicrec_desktop.core.play_queue import (
    Levels,
    QueuedItem,
    QueueItem,
    QueueState,
)
from musicrec_desktop.core.player_events import EndReason, QueueChanged
from musicrec_desktop.playback.engine import Engine
from musicrec_desktop.playback.queue import PlayQueue
from musicrec_desktop.playback.queue_edits import Edit, QueueEdits, label_of

RESTART_SECONDS = 3.0  # "previous" within a track goes to its start after this long
LOOK_AFTER_ENTRIES = 1000  # of a long queue: whether its first sound is ready


class QueueCommands:
    """Change the queue of an engine, and what plays with it.

    Parameters
    ----------
    engine : Engine
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self.edits = QueueEdits()
        self._moved: dict[int, str] = {}  # where files are that were moved, by their tracks

    @property
    def noted(self) -> dict[str, Any]:
        """What a window knows of edits, by the names of a view. From any thread."""
        edits = self.edits
        return {
            "undo": label_of(edits.undoable),
            "redo": label_of(edits.redoable),
            "edits": edits.count,
            "replaced": edits.replaced,
            "done": edits.done,
            "undone": edits.undone,
        }

    # Going through it

    def next(self) -> None:
        """Go to the next track; after the last, stop."""
        with self._engine.lock:
            entry = self._engine.queue.next()
        if entry is None:
            self._engine.stop("next")
        else:
            self._engine.switch(entry, "next")

    def previous(self) -> None:
        """Go to the start of the track or, within its first seconds, to the one before."""
        with self._engine.lock:
            line = self._engine.line
            late = bool(line.chain) and line.position_now() > RESTART_SECONDS
            entry = None if late else self._engine.queue.previous()
        if entry is None:
            self._engine.seek(0.0)
        else:
            self._engine.switch(entry, "previous")

    def jump(self, index: int | None) -> None:
        """Play the entry at ``index``, if there is one."""
        with self._engine.lock:
            if index is None or not 0 <= index < len(self._engine.queue):
                return
            entry = self._engine.queue.jump(index)
        self._engine.following.end_current("chosen")
        self._engine.load(entry, 0.0, playing=True)

    def jump_to(self, key: int) -> None:
        """Play the entry with this key, if it is still there."""
        with self._engine.lock:
            index = self._engine.queue.place(key)
        self.jump(index)

    # Changing it

    def replace(self, items: Sequence[QueueItem], start: int) -> None:
        """Queue these items instead and play the one at ``start``."""
        engine = self._engine
        with engine.lock:
            before = self._now("play")
        engine.following.end_current("replaced")
        entries = engine.queue.new_entries(items)  # before the lock, for which windows may wait
        with engine.lock:
            entry = engine.queue.replace_by(entries, start)
            if before.memory.entries:
                self.edits.note(before, items[0].origin if items else "")
        engine.emit(QueueChanged())
        if entry is None:
            engine.stop("stop")
        else:
            engine.load(entry, 0.0, playing=True)

    def replace_around(self, first: QueueItem, items: Iterable[QueueItem], start: int) -> None:
        """Play an item, and queue all of them, it being at ``start``, while it is decoded."""
        engine, queue = self._engine, self._engine.queue
        with engine.lock:
            before = self._now("play")
        engine.following.end_current("replaced")
        with engine.lock:
            entry = queue.replace((first,))
            if before.memory.entries:
                self.edits.note(before, first.origin)
        assert entry is not None
        engine.load(entry, 0.0, playing=True)
        entries: list[QueuedItem] = []
        for item in items:
            if len(entries) % LOOK_AFTER_ENTRIES == 0:
                engine.start_ready()
            entries += (entry,) if len(entries) == start else queue.new_entries((item,))
        with engine.lock:
            queue.surround(tuple(entries))
        engine.ahead.mend()
        engine.emit(QueueChanged())

    def change(self, label: str, change: Callable[[PlayQueue], None]) -> None:
        """Change what does not take away the current entry; no label where it is not undoable."""
        with self._engine.lock:
            before = self._now(label)
            change(self._engine.queue)
            now = self._engine.queue.remember()
            then = before.memory
            if label and (now.entries, now.path) != (then.entries, then.path):
                self.edits.note(before, tracks=abs(len(now.entries) - len(then.entries)))
        self._engine.ahead.mend()
        self._engine.emit(QueueChanged())

    def carry(self, added: Sequence[QueueItem], gone: set[int]) -> None:
        """Append items and take entries out, but for the current one, as no edit of the listener's.

        What can be undone and done again stays so, and has the same entries more and less.
        """
        queue = self._engine.queue
        with self._engine.lock:
            before = {entry.key for entry in queue.entries}
            current = queue.current
            taken = (gone - {current.key} if current else gone) & before
            if not taken and not added:
                return
            if taken:
                queue.remove_keys(taken)
            if added:
                queue.add(added)
            new = [entry for entry in queue.entries if entry.key not in before]
            self.edits.carry(new, taken)
        self._engine.ahead.mend()
        self._engine.emit(QueueChanged())

    def remove(self, keys: set[int], label: str = "remove") -> None:
        """Take entries out; where the current one is of them, what follows it plays."""
        engine = self._engine
        with engine.lock:
            before = self._now(label)
            if not any(engine.queue.place(key) is not None for key in keys):
                return
            engine.queue.remove_keys(keys)
            gone = len(before.memory.entries) - len(engine.queue.entries)
            self.edits.note(before, tracks=gone)
            entry = engine.queue.current
        if entry is not None and entry.key == before.memory.current_key:
            engine.ahead.mend()
        elif entry is not None:
            engine.switch(entry, "removed")
        elif before.memory.current_key is not None:
            engine.stop("removed")
        engine.emit(QueueChanged())

    def leave_only(self, key: int) -> None:
        """Take out all but the entry with this key, as where another queue begins with it."""
        with self._engine.lock:
            others = {entry.key for entry in self._engine.queue.entries} - {key}
            there = self._engine.queue.place(key) is not None
        if there:
            self.remove(others, "play")

    def remove_at(self, index: int) -> None:
        """Take the entry at ``index`` out, if there is one."""
        with self._engine.lock:
            if not 0 <= index < len(self._engine.queue):
                return
            key = self._engine.queue.entries[index].key
        self.remove({key})

    def clear(self) -> None:
        """Stop and empty the queue."""
        engine = self._engine
        with engine.lock:
            before = self._now("clear")
        engine.stop("stop")
        with engine.lock:
            engine.queue.clear()
            if before.memory.entries:
                self.edits.note(before)
        engine.emit(QueueChanged())

    def relevel(self, known: Mapping[int, tuple[Levels, Edges | None]]) -> None:
        """Take other levels and edges for tracks, by their ids."""
        entries = self._engine.queue.relevelled(known)  # before the lock, as in replacing
        with self._engine.lock:
            self._engine.queue.take_relevelled(entries)

    def identify(self, known: Mapping[str, QueueItem]) -> None:
        """Take files for the tracks that they are, by their paths."""
        entries = self._engine.queue.identified(known)
        with self._engine.lock:
            self._take(entries)
        self._engine.emit(QueueChanged())

    def relocate(self, paths: Mapping[int, str]) -> None:
        """Look for the files of tracks elsewhere, also of those that an undoing brings back."""
        self._moved |= paths
        entries = self._engine.queue.relocated(paths)
        if all(new is old for new, old in zip(entries, self._engine.queue.entries, strict=True)):
            return
        with self._engine.lock:
            self._take(entries, begun=True)  # a seek opens it anew
        self._engine.emit(QueueChanged())

    def _take(self, entries: tuple[QueuedItem, ...], *, begun: bool = False) -> None:
        """Take entries over, also for what is decoded ahead: it is the same sound."""
        by_key = {entry.key: entry for entry in entries}
        self._engine.queue.take_relevelled(entries)
        for segment in self._engine.line.chain:
            if begun or not segment.begun:
                segment.entry = by_key.get(segment.entry.key, segment.entry)

    def undo(self) -> None:
        """Be as before the last edit; what plays goes on playing if it is still queued."""
        self._step(None, back=True)

    def redo(self) -> None:
        """Take back the last :meth:`undo`."""
        self._step(None, back=False)

    def undo_to(self, number: int) -> None:
        """Be as before the edit of a number, and all that came after it, if it is remembered."""
        self._step(number, back=True)

    def redo_to(self, number: int) -> None:
        """Be as after the edit of a number, if that was undone and is remembered."""
        self._step(number, back=False)

    # Across sessions

    def state(self) -> QueueState:
        """Return all that another session needs to go on; the lock is held."""
        state = self._engine.queue.state(self._engine.position())
        return replace(state, put_together=self.edits.put_together)

    def restore(self, state: QueueState, *, playing: bool, instead: bool = True) -> None:
        """Be as in another session; without playing, the device is left alone."""
        engine = self._engine
        if engine.queue.entries and not instead:
            return
        engine.following.end_current("stop")  # interrupted: nobody skipped it
        with engine.lock:
            engine.queue.restore(state)
            entry = engine.queue.current
        self.edits.forget(put_together=state.put_together)
        engine.emit(QueueChanged())
        if entry is None:
            engine.stop("stop")
        elif playing:
            engine.load(entry, state.position_seconds, playing=True)
        else:
            engine.come_to_rest(state.position_seconds, "paused")

    # Memory

    def _now(self, label: str) -> Edit:
        engine = self._engine
        memory = engine.queue.remember()
        return Edit(label, memory, engine.position(), engine.state, self.edits.put_together)

    def _step(self, number: int | None, *, back: bool) -> None:
        engine = self._engine
        with engine.lock:
            now = self._now("")
            edit = self.edits.step(now, number, back=back)
            if edit is None:
                return
            engine.queue.recall(edit.memory)
            if self._moved:
                engine.queue.take_relevelled(engine.queue.relocated(self._moved))
            entry = engine.queue.current
        reason: EndReason = "undone"
        if entry is None:
            engine.stop(reason)
        elif entry.key == now.memory.current_key:
            engine.ahead.mend()
        else:
            engine.following.end_current(reason)
            if edit.state == "stopped":
                engine.stop(reason)
            else:
                playing = edit.state == "playing"
                engine.load(entry, edit.seconds, playing=playing)
        engine.emit(QueueChanged())

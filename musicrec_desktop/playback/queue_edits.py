"""What a listener did to the queue, kept so that it can be taken back and done again."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from musicrec_desktop.core.play_queue import RADIO_ORIGIN, NotedEdit, QueuedItem, ReplacedQueue
from musicrec_desktop.core.player_events import PlayState
from musicrec_desktop.playback.queue import QueueMemory

OTHER_QUEUE = frozenset({"play", "clear"})  # edits that leave nothing of what was queued
PUTS_TOGETHER = frozenset(
    {"add", "next", "move", "remove"}
)  # edits that make a queue somebody's own
LONG_LISTS = frozenset({"", "songs"})  # origins of which nobody chose the whole
UNDOABLE_EDITS = 50
UNDOABLE_ENTRIES = 2_000_000  # kept for undoing, in all edits together
# Of them, those that nothing but an edit holds any more; each takes up to half a kilobyte.
UNDOABLE_REPLACED = 150_000


@dataclass(frozen=True, slots=True)
class Edit:
    """How it was before an edit.

    Attributes
    ----------
    label : str
    memory : QueueMemory
    seconds : float
        Into what played.
    state : PlayState
    put_together : bool
        Whether the queue was more than a list that was played as it is.
    number : int
        Of the edit, among those of this session; it keeps it as it is undone and done again.
    tracks : int
        How many it brought or took away.
    at : float
        When it was done, or undone, by the monotonic clock.
    together : int
        Number of the edit with which it was undone at once; it is done again with it.
    """

    label: str
    memory: QueueMemory
    seconds: float
    state: PlayState
    put_together: bool = False
    number: int = 0
    tracks: int = 0
    at: float = 0.0
    together: int = 0


class QueueEdits:
    """The edits of the queue that is there and of those before it, one behind the other.

    Attributes
    ----------
    count : int
        How many were noted so far.
    put_together : bool
        Whether the queue that is there is more than a list that was played as it is.
    replaced : ReplacedQueue or None
        The last queue that was put together and then replaced by another.
    done, undone : tuple of NotedEdit
        What can be undone, and done again, to be asked for from any thread.
    """

    def __init__(self) -> None:
        self.undoable: deque[Edit] = deque()
        self.redoable: deque[Edit] = deque()
        self.count = 0
        self.put_together = False
        self.replaced: ReplacedQueue | None = None
        self.done: tuple[NotedEdit, ...] = ()
        self.undone: tuple[NotedEdit, ...] = ()

    def note(self, before: Edit, follows: str = "", *, tracks: int = 0) -> None:
        """Remember an edit that was carried out.

        Parameters
        ----------
        before : Edit
        follows : str
            From where what plays instead was started.
        tracks : int
            How many came, or went.
        """
        self.redoable.clear()
        self.count += 1
        edit = replace(before, number=self.count, tracks=tracks, at=time.monotonic())
        self.undoable.append(edit)
        while len(self.undoable) > 1 and self._remembers_too_much():
            self.undoable.popleft()
        if before.label in OTHER_QUEUE:
            self.put_together = False
        elif before.label in PUTS_TOGETHER:
            self.put_together = True
        if before.label == "play" and _worth_keeping(before, follows):
            entries = before.memory.entries
            radio = any(entry.item.origin == RADIO_ORIGIN for entry in entries)
            self.replaced = ReplacedQueue(self.count, len(entries), radio)
        self._number()

    def step(self, now: Edit, number: int | None, *, back: bool) -> Edit | None:
        """Go back, or forth, by one edit or as far as that of a number; None where there is none.

        What was undone at once is done again at once: that leads to where one was.

        Parameters
        ----------
        now : Edit
            How it is now.
        number : int or None
            None: by one.
        back : bool

        Returns
        -------
        Edit or None
            How it is to be.
        """
        source, target = self._ways(back=back)
        reached = False
        if not source or (number is not None and not any(e.number == number for e in source)):
            return None
        at, goal = time.monotonic(), source[-1].number if number is None else number
        together = goal if back else next(e.together for e in source if e.number == goal)
        while True:
            edit = source.pop()
            kept = replace(now, label=edit.label, number=edit.number, tracks=edit.tracks, at=at)
            target.append(replace(kept, together=together))
            reached = edit.number == goal or reached
            if reached and (back or not source or source[-1].together != together):
                break
            now = edit
        self.put_together = edit.put_together
        self._number()
        return edit

    def carry(self, added: Sequence[QueuedItem], gone: set[int]) -> None:
        """Let what can be undone and done again have the same entries more and less."""
        self.put_together |= bool(added)
        for edits in (self.undoable, self.redoable):
            _carry(edits, added, gone)

    def forget(self, *, put_together: bool) -> None:
        """Remember none: the queue is another one's, or of another session."""
        self.undoable.clear()
        self.redoable.clear()
        self.put_together = put_together
        self._number()

    def can_step(self, number: int, *, back: bool) -> bool:
        """Return whether the edit of a number can be undone, or done again. From any thread."""
        return any(edit.number == number for edit in (self.done if back else self.undone))

    def _ways(self, *, back: bool) -> tuple[deque[Edit], deque[Edit]]:
        return (self.undoable, self.redoable) if back else (self.redoable, self.undoable)

    def _number(self) -> None:
        self.done = _noted(self.undoable)
        self.undone = _noted(reversed(self.redoable))

    def _remembers_too_much(self) -> bool:
        edits = self.undoable
        held = sum(len(edit.memory.entries) for edit in edits)
        replaced = sum(len(edit.memory.entries) for edit in edits if edit.label in OTHER_QUEUE)
        return (
            len(edits) > UNDOABLE_EDITS or held > UNDOABLE_ENTRIES or replaced > UNDOABLE_REPLACED
        )


def label_of(edits: deque[Edit]) -> str:
    """Return what the last of some edits is called; empty for none. From any thread."""
    try:
        return edits[-1].label
    except IndexError:
        return ""


def _noted(edits: Iterable[Edit]) -> tuple[NotedEdit, ...]:
    return tuple(NotedEdit(edit.number, edit.label, edit.tracks, edit.at) for edit in edits)


def _carry(edits: deque[Edit], added: Sequence[QueuedItem], gone: set[int]) -> None:
    """Add to and take from the memories of the queue that is there, not of those before it."""
    for place in reversed(range(len(edits))):
        edit = edits[place]
        if edit.label in OTHER_QUEUE:
            return
        edits[place] = replace(edit, memory=edit.memory.carried(added, gone))


def _worth_keeping(edit: Edit, follows: str) -> bool:
    """Return whether a queue is more than the list of the last double-click.

    What was chosen as a whole, such as an album, is more, too, than a song of the long list.
    """
    entries = edit.memory.entries
    if len(entries) < 2:
        return False
    if edit.put_together:
        return True
    origins = {entry.item.origin for entry in entries}
    if len(origins) > 1 or RADIO_ORIGIN in origins:
        return True
    return follows in LONG_LISTS and not origins & LONG_LISTS

"""Tell which folders of the library change, within seconds and at next to no cost.

The operating system tells, through watchdog. Where it cannot (shares of other
machines, too many folders), the folder is looked at now and then. A folder that is
away is waited for.
"""

from __future__ import annotations

import contextlib
import errno
import logging
import os
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from watchdog import events
from watchdog.observers import Observer
from watchdog.observers.api import BaseObserver, ObservedWatch

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.mounts import is_network_folder
from musicrec_desktop.services.listening.folder_poll import POLL_SECONDS, FolderPoll
from musicrec_desktop.services.listening.touched_folders import (
    LONGEST_SECONDS,
    QUIET_SECONDS,
    TouchedFolders,
    concerns,
    worth_a_look,
)

logger = logging.getLogger(__name__)

CHECK_SECONDS = 20.0  # between two looks at whether each folder is there at all
STOP_SECONDS = 5.0

Identity = tuple[int, int]


@dataclass(slots=True)
class _Root:
    """How one folder of the library is watched.

    Attributes
    ----------
    path : str
    identity : (int, int) or None
        Device and number of the folder itself; None while it is away.
    watch : ObservedWatch or None
        What the operating system tells of it by.
    poll : FolderPoll or None
    """

    path: str
    identity: Identity | None = None
    watch: ObservedWatch | None = None
    poll: FolderPoll | None = None


class Watcher:
    """Watches the library's folders from a thread of its own.

    Parameters
    ----------
    folders : callable
        Returns the folders of the library, absolute.
    changed : callable
        Called in the watcher's thread with folders that are worth a scan.
    said : callable
        Called in the watcher's thread with a sentence for the user.
    quiet_seconds, longest_seconds, check_seconds, poll_seconds : float
    is_network : callable
        Whether nobody tells of changes in a folder.
    """

    def __init__(
        self,
        folders: Callable[[], Sequence[str]],
        changed: Callable[[list[str]], None],
        said: Callable[[str], None],
        *,
        quiet_seconds: float = QUIET_SECONDS,
        longest_seconds: float = LONGEST_SECONDS,
        check_seconds: float = CHECK_SECONDS,
        poll_seconds: float = POLL_SECONDS,
        is_network: Callable[[str], bool] = is_network_folder,
    ) -> None:
        self._folders = folders
        self._changed = changed
        self._said = said
        self._check_seconds = check_seconds
        self._poll_seconds = poll_seconds
        self._is_network = is_network
        self._touched = TouchedFolders(quiet_seconds=quiet_seconds, longest_seconds=longest_seconds)
        self._condition = threading.Condition()
        self._stopped = False
        self._next_check = 0.0
        self._roots: dict[str, _Root] = {}
        self._observer: BaseObserver | None = None
        self._limit_said = False
        self._thread = threading.Thread(target=self._run, name="watching", daemon=True)

    def start(self) -> None:
        """Begin to watch; each folder is told once its watch stands, so that nothing is missed."""
        self._thread.start()

    def refresh(self) -> None:
        """Take note that the library has other folders now."""
        with self._condition:
            self._next_check = 0.0
            self._condition.notify()

    def stop(self) -> None:
        """End; a drive that does not answer is not waited for."""
        with self._condition:
            self._stopped = True
            self._condition.notify()
        if self._thread.is_alive() and self._thread is not threading.current_thread():
            self._thread.join(STOP_SECONDS)

    # ---- the thread

    def _run(self) -> None:
        try:
            for folders in self._batches():
                if folders:
                    self._changed(folders)
                self._check_if_due()
        finally:
            if self._observer is not None:
                self._observer.stop()
                self._observer.join(STOP_SECONDS)

    def _batches(self) -> Iterator[list[str]]:
        """Sleep until there is something to do; yield the folders that changed, if any."""
        yield []
        while True:
            with self._condition:
                while not self._stopped and (wait := self._seconds_to_wait()) > 0:
                    self._condition.wait(wait)
                if self._stopped:
                    return
                due = self._touched.due
                told = due is not None and due <= time.monotonic()
                folders = self._touched.take() if told else set()
            yield worth_a_look(folders, list(self._roots))  # unlocked: a drive may hang

    def _seconds_to_wait(self) -> float:
        moments = [self._next_check]
        if (due := self._touched.due) is not None:
            moments.append(due)
        moments += [root.poll.due for root in self._roots.values() if root.poll is not None]
        return min(moments) - time.monotonic()

    def _check_if_due(self) -> None:
        if self._next_check <= time.monotonic():
            self._next_check = time.monotonic() + self._check_seconds
            self._check()
        for root in list(self._roots.values()):
            if root.poll is not None and root.poll.due <= time.monotonic():
                for folder in root.poll.look():
                    self._note(folder)

    def _check(self) -> None:
        """Begin with new folders, end with those that left, and see which came or went."""
        wanted = list(self._folders())
        for path in [path for path in self._roots if path not in wanted]:
            self._unwatch(self._roots.pop(path))
        for path in wanted:
            new = path not in self._roots
            root = self._roots.setdefault(path, _Root(path))
            now = _identity(path)
            if now == root.identity and not new:
                continue
            self._unwatch(root)
            root.identity = now
            if now is not None:
                self._watch(root)
            self._note(path)

    # ---- one folder

    def _watch(self, root: _Root) -> None:
        if not self._is_network(root.path):
            try:
                self._schedule(root)
            except OSError as error:
                self._unwatch(root)
                self._explain(root, error)
            else:
                return
        root.poll = FolderPoll(root.path, seconds=self._poll_seconds)
        root.poll.look()

    def _schedule(self, root: _Root) -> None:
        """Let the operating system tell of changes.

        Raises
        ------
        OSError
            If it cannot, or not of every folder below.
        """
        observer = self._running_observer()
        handler = _Handler(root.path, self._note, self._lost)
        # the real folder, because a link is not followed; and because macOS tells of that
        real = os.path.realpath(root.path)
        root.watch = observer.schedule(handler, real, recursive=True, event_filter=_events())
        if sys.platform == "linux":  # where folders too many are left out without a word
            with tempfile.TemporaryDirectory(prefix="musicrec-watch-") as probe:
                observer.unschedule(observer.schedule(events.FileSystemEventHandler(), probe))

    def _running_observer(self) -> BaseObserver:
        if self._observer is None:
            self._observer = Observer()
            self._observer.start()
        return self._observer

    def _unwatch(self, root: _Root) -> None:
        if root.watch is not None and self._observer is not None:
            with contextlib.suppress(KeyError):  # it ended by itself when the folder went
                self._observer.unschedule(root.watch)
        root.watch = root.poll = None

    def _explain(self, root: _Root, error: OSError) -> None:
        logger.warning("%s is looked at now and then: %s", display_path(root.path), error)
        if error.errno in (errno.ENOSPC, errno.EMFILE) and not self._limit_said:
            self._limit_said = True
            self._said(
                translate(
                    "Library",
                    "The system does not let programs watch so many folders, so changes show after "
                    "a minute or more. To raise the limit: {command}",
                    command=f"sysctl fs.inotify.max_user_watches={1 << 20}",  # no words
                )
            )

    def _lost(self, path: str) -> None:
        """Look again at a folder that went, even where another has come in its place."""
        with self._condition:
            if path in self._roots:
                self._roots[path].identity = None
            self._next_check = 0.0
            self._touched.add(path)
            self._condition.notify()

    def _note(self, folder: str) -> None:
        with self._condition:
            self._touched.add(folder)
            self._condition.notify()


class _Handler(events.FileSystemEventHandler):
    """Picks from what the operating system tells what may matter."""

    def __init__(self, root: str, note: Callable[[str], None], lost: Callable[[str], None]) -> None:
        self._root = root
        self._real = os.path.realpath(root)
        self._note = note
        self._lost = lost

    def dispatch(self, event: events.FileSystemEvent) -> None:
        """Note the folders that an event is about."""
        for told in (os.fsdecode(event.src_path), os.fsdecode(event.dest_path)):
            if not told.startswith(self._real):
                continue
            path = self._root + told[len(self._real) :]
            if path == self._root:
                self._lost(path)
            elif concerns(path, self._root, is_folder=event.is_directory):
                arrived = event.is_directory and event.event_type == events.EVENT_TYPE_CREATED
                self._note(path if arrived else os.path.dirname(path))  # noqa: PTH120


def _events() -> list[type[events.FileSystemEvent]]:
    kinds: list[type[events.FileSystemEvent]] = [
        events.FileCreatedEvent,
        events.FileDeletedEvent,
        events.FileMovedEvent,
        events.DirCreatedEvent,
        events.DirDeletedEvent,
        events.DirMovedEvent,
    ]
    # Linux tells when a file that was written is closed: no look at a half-written one.
    written = events.FileClosedEvent if sys.platform == "linux" else events.FileModifiedEvent
    return [*kinds, written]


def _identity(path: str) -> Identity | None:
    try:
        status = os.stat(path)  # noqa: PTH116 - keeps bytes
    except OSError:
        return None
    return status.st_dev, status.st_ino

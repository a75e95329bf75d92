"""Move the data folder to another place, so that a crash leaves a whole one."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import (
    DatabaseDamaged,
    MusicRecError,
    StorageError,
    display_path,
    storage_error,
)
from musicrec_desktop.core.paths import APP_NAME, FORWARDING, DataFolder
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.backups import check, fold, sync
from musicrec_desktop.services.library.data_emptying import (
    MOVED_FROM,
    UNFINISHED,
    begin_emptying,
    end_emptying,
    finish_emptying,
)
from musicrec_desktop.services.library.data_gate import at_work, closed_to_others
from musicrec_desktop.services.library.instance import InstanceLock

logger = logging.getLogger(__name__)

SPARE_BYTES = 64 << 20
Copied = Callable[[int, int], None]
Stamps = dict[Path, tuple[int, int]]  # bytes, and nanoseconds of the last change


class DataMove:
    """Moves one data folder, between a window that is closed and the next.

    The copy is compared with the original before a line where the folder was says where it
    is now; only then the original is deleted.
    """

    def __init__(self, data: DataFolder) -> None:
        self._data = data

    def request(self, target: Path) -> None:
        """Remember to move the folder before the library is opened again.

        Parameters
        ----------
        target : pathlib.Path
            An empty folder, or one that can be made.

        Raises
        ------
        StorageError
            If it cannot be moved there.
        """
        self._must_fit(target.absolute())
        with replacing(self._data.move_request) as file:
            file.write(os.fsencode(target.absolute()))

    def request_within(self, folder: Path) -> None:
        """Remember to move into a folder: itself where it is empty, else a new one in it.

        Raises
        ------
        StorageError
            If it cannot be moved there.
        """
        try:
            holds_something = folder.is_dir() and any(folder.iterdir())
        except OSError as error:
            raise storage_error(folder, error) from error
        self.request(folder / APP_NAME if holds_something and folder != self._data.home else folder)

    def requested(self) -> Path | None:
        """Return where the folder is to be moved, if it is."""
        try:
            return Path(os.fsdecode(self._data.move_request.read_bytes()))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise storage_error(self._data.move_request, error) from error

    def call_off(self) -> None:
        """Move nothing at the next start; nothing was moved yet.

        Raises
        ------
        StorageError
            If that cannot be noted.
        """
        try:
            self._data.move_request.unlink(missing_ok=True)
        except OSError as error:
            raise storage_error(self._data.move_request, error) from error

    def carry_out(self, copied: Copied | None = None) -> str:
        """Move the folder where that was asked for; the library must be closed.

        What a move that was killed has left where the folder was is deleted before.

        Parameters
        ----------
        copied : callable, optional
            Told the bytes that were copied, and of how many.

        Returns
        -------
        str
            What was done, or why it was not, for the user; empty where nothing was asked.
        """
        finished, target = finish_emptying(self._data), self.requested()
        moved = "" if target is None else self._moved(target, copied or (lambda *_: None))
        return " ".join(filter(None, (finished, moved)))

    def _moved(self, target: Path, copied: Copied) -> str:
        """Move the folder; return what was done, or why it was not."""
        try:
            self._must_fit(target)
            with closed_to_others(self._data):
                with self._nobody_else():
                    self._copy(target, copied)
                    self._point_to(target)
                left = self._clear(target)
        except MusicRecError as error:
            _unlink(self._data.move_request)
            logger.warning("The data folder was not moved: %s", error)
            return translate(
                "Storage",
                "The data folder stays where it is, whole. {reason}",
                reason=error,
            )
        if left:
            return translate(
                "Storage",
                "The data folder is now “{folder}”. What was copied could not be deleted: "
                "“{file}”.",
                folder=display_path(target),
                file=display_path(left[0]),
            )
        return translate(
            "Storage", "The data folder is now “{folder}”.", folder=display_path(target)
        )

    def _must_fit(self, target: Path) -> None:
        root = self._data.root
        if target.resolve() == root.resolve():
            raise StorageError(
                translate("Storage", "The data folder is there already."),
                translate("Storage", "Choose another folder."),
            )
        if target.resolve().is_relative_to(root.resolve()) or root.resolve().is_relative_to(
            target.resolve()
        ):
            raise StorageError(
                translate("Storage", "A folder cannot be moved into itself, or what it is in."),
                translate("Storage", "Choose a folder elsewhere."),
            )
        try:
            self._must_be_empty(target)
            self._must_have_room(target)
        except OSError as error:
            raise storage_error(target, error) from error

    def _must_be_empty(self, target: Path) -> None:
        target.mkdir(0o700, parents=True, exist_ok=True)
        marker, ours = target / UNFINISHED, os.fsencode(self._data.root)
        if marker.exists() and marker.read_bytes() == ours:  # from a move that was broken off
            _delete(target, self._kept(target))
        own = self._kept(target)
        others = [entry for entry in target.iterdir() if entry.name not in own]
        if others:
            raise StorageError(
                translate(
                    "Storage",
                    "“{folder}” holds something already: “{file}”.",
                    folder=display_path(target),
                    file=display_path(others[0].name),
                ),
                translate("Storage", "Choose an empty folder, or make a new one."),
            )

    def _must_have_room(self, target: Path) -> None:
        needed = sum(size for size, _ in _stamps(self._data.root).values()) + SPARE_BYTES
        free = shutil.disk_usage(target).free
        if needed > free:
            raise StorageError(
                translate(
                    "Storage",
                    "There is not enough room in “{folder}”: {needed} MB are needed, {free} MB "
                    "are free.",
                    folder=display_path(target),
                    needed=needed >> 20,
                    free=free >> 20,
                ),
                translate("Storage", "Choose a folder on another disk."),
            )

    @contextlib.contextmanager
    def _nobody_else(self) -> Iterator[None]:
        """See that nobody works on what is to be moved, and let no demo begin meanwhile.

        The one who moves holds the folder's lock; the demo in it has one of its own, and
        commands that only read have the library open.
        """
        with contextlib.ExitStack() as held:
            demo = self._data.within
            if demo.root.is_dir():
                lock = InstanceLock(demo)
                lock.acquire()
                held.callback(lock.release)
            if not all(fold(data.database) for data in (self._data, demo)):
                raise at_work()
            yield

    def _copy(self, target: Path, copied: Copied) -> None:
        """Copy everything; what was copied is deleted again where that fails."""
        try:
            before = self._stamps()
            self._copy_all(before, target, copied)
            wrong = check(target / self._data.database.name)
            if wrong and not check(self._data.database):
                raise DatabaseDamaged(
                    translate("Storage", "The copy of the library cannot be read: {reason}.",
                              reason=wrong[0]),
                    translate("Storage", "Choose a folder on another disk."),
                )  # fmt: skip
            if self._stamps() != before:
                raise StorageError(
                    translate("Storage", "What it holds was changed while it was copied."),
                    translate("Storage", "Let it end, then move the folder again."),
                )
        except (OSError, MusicRecError) as error:
            self._take_back(target)
            if isinstance(error, OSError):
                raise storage_error(target, error) from error
            raise

    def _copy_all(self, stamps: Stamps, target: Path, copied: Copied) -> None:
        root, done = self._data.root, 0
        sizes = {path: size for path, (size, _) in stamps.items()}
        with replacing(target / UNFINISHED) as marker:
            marker.write(os.fsencode(root))
        for path, size in sizes.items():
            place = target / path.relative_to(root)
            place.parent.mkdir(0o700, parents=True, exist_ok=True)
            if path.is_symlink():
                _link(path, place, root, target)
            else:
                _copy_file(path, place)
            done += size
            copied(done, sum(sizes.values()))

    def _stamps(self) -> Stamps:
        """Return what is moved; whoever waits for a lock touches that."""
        found = _stamps(self._data.root)
        return {path: stamp for path, stamp in found.items() if self._moves(path)}

    def _moves(self, path: Path) -> bool:
        """Whether a file goes along: not who holds a folder, and what tells where it goes."""
        data = self._data
        marks = (data.root / UNFINISHED, data.root / MOVED_FROM)
        own = (data.move_request, data.forwarding, data.moving_lock, *marks)
        return path.name != self._data.lock.name and path not in own

    def _take_back(self, target: Path) -> None:
        """Delete what was copied; what cannot be is logged, and found by the next try."""
        with contextlib.suppress(OSError):
            _delete(target, self._kept(target))

    def _point_to(self, target: Path) -> None:
        """Say at home where the folder is now: from here on it is there."""
        home = self._data.home
        try:
            if target == home:
                self._data.forwarding.unlink(missing_ok=True)
            else:
                with replacing(home / FORWARDING) as file:
                    file.write(os.fsencode(target))
        except (OSError, MusicRecError) as error:
            self._take_back(target)
            if isinstance(error, OSError):
                raise storage_error(home, error) from error
            raise

    def _clear(self, target: Path) -> list[Path]:
        """Delete what was copied, and return what of it could not go."""
        root = self._data.root
        try:
            begin_emptying(target)  # not before: by its mark a next try knows what it may delete
            left = _delete(root, self._kept(root))
            if not left and root != self._data.home:
                self._data.lock.unlink(missing_ok=True)
                root.rmdir()
        except OSError as error:  # as of a lock that is held, where such files stay
            logger.warning("“%s” could not be deleted: %s", root, error)
            left = [root]
        end_emptying(target, root)
        return left

    def _kept(self, folder: Path) -> set[str]:
        """Return what stays in a folder: what says where the data is, and who holds it."""
        lock = {self._data.lock.name} if folder in (self._data.root, self._data.home) else set()
        if folder == self._data.home:
            return lock | {FORWARDING, self._data.moving_lock.name}
        return lock


def _stamps(folder: Path) -> Stamps:
    """Return the files and links in a folder, with what shows that one was written to."""
    found = {}
    for path in sorted(folder.rglob("*")):
        about = path.lstat()
        if not stat.S_ISDIR(about.st_mode):
            found[path] = (about.st_size, about.st_mtime_ns)
    return found


def _unlink(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        logger.warning("“%s” could not be deleted: %s", path, error)


def _copy_file(path: Path, place: Path) -> None:
    """Copy a file with its times and rights, and see it on the disk."""
    shutil.copyfile(path, place)
    sync(place)  # while it may be written: a copy has its original's rights
    shutil.copystat(path, place)
    if place.stat().st_size != path.stat().st_size:
        raise OSError(None, "the copy is shorter than the file")


def _link(path: Path, place: Path, root: Path, target: Path) -> None:
    """Make a link to what another leads to, or to the copy of that."""
    end, root = path.resolve(), root.resolve()
    end = target / end.relative_to(root) if end.is_relative_to(root) else end
    place.symlink_to(end, target_is_directory=path.is_dir())


def _delete(folder: Path, kept: set[str]) -> list[Path]:
    """Delete what a folder holds but for some names, and return what stayed."""
    left: list[Path] = []
    for entry in folder.iterdir():
        if entry.name in kept:
            continue
        try:
            if entry.is_dir() and not entry.is_symlink():
                shutil.rmtree(entry)
            else:
                entry.unlink()
        except OSError as error:
            logger.warning("“%s” could not be deleted: %s", entry, error)
            left.append(entry)
    return left

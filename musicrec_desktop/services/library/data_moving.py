"""Move the data folder to another place, so that a crash leaves a whole one."""

from __future__ import annotations

import logging
import os
import shutil
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
from musicrec_desktop.library.backups import check

logger = logging.getLogger(__name__)

UNFINISHED = "being-moved-here.txt"
SPARE_BYTES = 64 << 20
Copied = Callable[[int, int], None]


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
        holds_something = folder.is_dir() and any(folder.iterdir())
        self.request(folder / APP_NAME if holds_something and folder != self._data.home else folder)

    def requested(self) -> Path | None:
        """Return where the folder is to be moved, if it is."""
        try:
            return Path(os.fsdecode(self._data.move_request.read_bytes()))
        except FileNotFoundError:
            return None
        except OSError as error:
            raise storage_error(self._data.move_request, error) from error

    def carry_out(self, copied: Copied | None = None) -> str:
        """Move the folder where that was asked for; the library must be closed.

        Parameters
        ----------
        copied : callable, optional
            Told the bytes that were copied, and of how many.

        Returns
        -------
        str
            What was done, or why it was not, for the user; empty where nothing was asked.
        """
        target = self.requested()
        if target is None:
            return ""
        try:
            self._must_fit(target)
            self._copy(target, copied or (lambda *_: None))
            left = self._switch(target)
        except MusicRecError as error:
            self._data.move_request.unlink(missing_ok=True)
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
        needed = sum(path.stat().st_size for path in _files(self._data.root)) + SPARE_BYTES
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

    def _copy(self, target: Path, copied: Copied) -> None:
        """Copy everything; what was copied is deleted again where that fails."""
        aside = (self._data.lock, self._data.move_request)
        files = [path for path in _files(self._data.root) if path not in aside]
        total, done = sum(path.stat().st_size for path in files), 0
        try:
            with replacing(target / UNFINISHED) as marker:
                marker.write(os.fsencode(self._data.root))
            for path in files:
                place = target / path.relative_to(self._data.root)
                place.parent.mkdir(0o700, parents=True, exist_ok=True)
                done += _copied(path, place)
                copied(done, total)
            wrong = check(target / self._data.database.name)
            if wrong and not check(self._data.database):
                raise DatabaseDamaged(
                    translate("Storage", "The copy of the library cannot be read: {reason}.",
                              reason=wrong[0]),
                    translate("Storage", "Choose a folder on another disk."),
                )  # fmt: skip
            (target / UNFINISHED).unlink()
        except (OSError, MusicRecError) as error:
            _delete(target, self._kept(target))
            if isinstance(error, OSError):
                raise storage_error(target, error) from error
            raise

    def _switch(self, target: Path) -> list[Path]:
        """Say at home where the folder is now, and return what of the old could not go."""
        home = self._data.home
        if target == home:
            self._data.forwarding.unlink(missing_ok=True)
        else:
            with replacing(home / FORWARDING) as file:
                file.write(os.fsencode(target))
        left = _delete(self._data.root, self._kept(self._data.root))
        if not left and self._data.root != home:
            self._data.lock.unlink(missing_ok=True)
            self._data.root.rmdir()
        return left

    def _kept(self, folder: Path) -> set[str]:
        """Return what stays in a folder: what says where the data is, and who holds it."""
        lock = {self._data.lock.name} if folder in (self._data.root, self._data.home) else set()
        return lock | ({FORWARDING} if folder == self._data.home else set())


def _files(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file() and not path.is_symlink())


def _copied(path: Path, place: Path) -> int:
    """Copy a file with its times, see it on the disk, and return its size."""
    shutil.copy2(path, place)
    with place.open("rb") as file:
        os.fsync(file.fileno())
    size = path.stat().st_size
    if place.stat().st_size != size:
        raise OSError(None, "the copy is shorter than the file")
    return size


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

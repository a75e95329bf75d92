"""One writer a data folder."""

from __future__ import annotations

from filelock import FileLock, Timeout

from musicrec_desktop.core.errors import AlreadyRunning, display_path, storage_error
from musicrec_desktop.core.paths import DataFolder


class InstanceLock:
    """Held while a window or a scanning command works on a data folder.

    The operating system releases it when the process ends, however it ends.
    """

    def __init__(self, data: DataFolder) -> None:
        self._data = data
        self._lock = FileLock(data.lock)

    def acquire(self) -> None:
        """Take the lock.

        Raises
        ------
        AlreadyRunning
            If another process holds it.
        StorageError
            If the data folder cannot be written.
        """
        self._data.create()
        try:
            self._lock.acquire(timeout=0)
        except Timeout as error:
            raise AlreadyRunning(
                f"MusicRec Desktop is already running on “{display_path(self._data.root)}”.",
                "Use the window that is open, or close it first, or choose another folder "
                "with --data-dir.",
            ) from error
        except OSError as error:
            raise storage_error(self._data.lock, error) from error

    def release(self) -> None:
        """Give the lock back."""
        self._lock.release()

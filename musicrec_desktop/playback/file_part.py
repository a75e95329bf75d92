"""A stretch of a file that reads as if it were a file."""

from __future__ import annotations

import io
import os


class FilePart(io.RawIOBase):
    """Bytes ``start`` to ``stop`` of a file.

    Parameters
    ----------
    path : str
    start, stop : int
    """

    def __init__(self, path: str, start: int, stop: int) -> None:
        super().__init__()
        self._file = open(path, "rb", buffering=0)  # noqa: PTH123, SIM115 - closed in close()
        self._start, self._length = start, stop - start
        self._file.seek(start)
        self._position = 0

    def readable(self) -> bool:
        """Return True."""
        return True

    def seekable(self) -> bool:
        """Return True."""
        return True

    def read(self, size: int = -1) -> bytes:
        """Return up to ``size`` bytes; none at the end of the part."""
        left = max(self._length - self._position, 0)
        data = self._file.read(left if size < 0 else min(size, left)) or b""
        self._position += len(data)
        return data

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Go to a place, counted from the part's start, and return it."""
        base = {os.SEEK_SET: 0, os.SEEK_CUR: self._position, os.SEEK_END: self._length}[whence]
        self._position = max(base + offset, 0)
        self._file.seek(self._start + self._position)
        return self._position

    def tell(self) -> int:
        """Return the place, counted from the part's start."""
        return self._position

    def close(self) -> None:
        """Close the file."""
        self._file.close()
        super().close()

"""A local file as FFmpeg may read it: nothing but a file, and not for ever."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Callable
from typing import BinaryIO

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.core.vorbis_comments import refuse_too_many


class GuardedReader:
    """The file as FFmpeg sees it; a demuxer that reads for ever meets the deadline here.

    It begins at a byte that may be another than the first, behind a tag too heavy to read,
    and ends before tags that FFmpeg would take for sound.
    """

    def __init__(
        self, file: BinaryIO, path: str, check_deadline: Callable[[], None], begins: int, ends: int
    ) -> None:
        self.name = path
        self._file = file
        self._check_deadline = check_deadline
        self._begins, self._ends = begins, ends
        file.seek(begins)

    def tell(self) -> int:
        """Return the place in what FFmpeg takes for the file."""
        return self._file.tell() - self._begins

    def read(self, size: int) -> bytes:
        self._check_deadline()
        try:
            return self._file.read(max(min(size, self._ends - self._file.tell()), 0))
        except OSError as error:
            raise UnreadableFile(self.name, system_reason(error)) from error

    def seek(self, offset: int, whence: int = os.SEEK_SET) -> int:
        """Move, or answer as C does: damaged files ask for places before their start."""
        self._check_deadline()
        if whence == os.SEEK_SET:
            if offset < 0:
                return -errno.EINVAL
            offset += self._begins
        elif whence == os.SEEK_END:
            offset, whence = self._ends + offset, os.SEEK_SET
        try:
            return self._file.seek(offset, whence) - self._begins
        except (OSError, ValueError, OverflowError):
            return -errno.EINVAL


def open_regular(path: str) -> BinaryIO:
    """Open a file that is really one: a named pipe would block for ever."""
    try:
        status = os.stat(path)  # noqa: PTH116 - pathlib normalises what the system gave us
        if stat.S_ISDIR(status.st_mode):
            raise UnreadableFile(path, to_translate("Reasons", "it is a folder"))
        if not stat.S_ISREG(status.st_mode):
            raise UnreadableFile(path, to_translate("Reasons", "it is not a regular file"))
        if status.st_size == 0:
            raise UnreadableFile(
                path,
                to_translate("Reasons", "it is empty"),
                to_translate("Next steps", "Copy it again from its source."),
            )
        refuse_too_many(path)
        return open(path, "rb")  # noqa: PTH123 - closed by whoever asked
    except FileNotFoundError as error:
        raise UnreadableFile(path, to_translate("Reasons", "it is not there")) from error
    except PermissionError as error:
        raise UnreadableFile(
            path,
            to_translate("Reasons", "permission was denied"),
            to_translate("Next steps", "Check its permissions."),
        ) from error
    except (OSError, ValueError) as error:
        known = system_reason(error) if isinstance(error, OSError) else str(error)
        raise UnreadableFile(path, known) from error

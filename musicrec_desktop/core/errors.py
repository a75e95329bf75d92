"""Errors a user can act on.

Everything raised on purpose derives from :class:`MusicRecError`: one sentence
that names the file or folder, and one that says what to do next. Anything else
that reaches the top is a bug and is reported as one.
"""

from __future__ import annotations

import errno
import os

from musicrec_desktop.core.reasons import shown_reason
from musicrec_desktop.core.translation import translate, translated


class MusicRecError(Exception):
    """A problem the user can act on.

    Parameters
    ----------
    message : str
        What happened, naming the file, folder or device.
    next_step : str
        What the user can do about it. Empty where nothing helps.
    """

    exit_code = 1

    def __init__(self, message: str, next_step: str = "") -> None:
        super().__init__(message, next_step)
        self.message = message
        self.next_step = next_step

    def __str__(self) -> str:
        return f"{self.message} {self.next_step}".strip()


class FolderMissing(MusicRecError):
    """A folder that was named cannot be found or entered."""

    exit_code = 3


class UnreadableFile(MusicRecError):
    """One file cannot be read as audio; carries its path and the bare reason.

    Parameters
    ----------
    path : str
    reason : str
        A clause in English, which may be kept: `core.reasons.shown_reason` shows it.
    next_step : str
        In English, too, where a worker process says it.
    """

    exit_code = 4

    def __init__(self, path: str, reason: str, next_step: str = "") -> None:
        said = translate(
            "Errors",
            "“{path}” could not be read: {reason}.",
            path=display_path(path),
            reason=shown_reason(reason),
        )
        super().__init__(said, translated("Next steps", next_step))
        self.path = path
        self.reason = reason
        self._english_step = next_step

    def __reduce__(self) -> tuple[type[UnreadableFile], tuple[str, str, str]]:
        return type(self), (self.path, self.reason, self._english_step)


class ReadingEnded(UnreadableFile):
    """The process that read a file was ended from outside, which says nothing about the file."""


class ReadingNotBegun(ReadingEnded):
    """No process could be started to read a file, which says nothing about it either."""


class TooLong(UnreadableFile):
    """A file that can be read, but lasts too long for all of it to be listened to ahead."""


class UnknownTrack(MusicRecError):
    """A track was asked for that the library does not hold, or has not heard yet."""

    exit_code = 5


class NothingToUndo(MusicRecError):
    """Nothing was done that could be taken back, or done again."""


class UnknownListener(MusicRecError):
    """A listener was asked for who was deleted, or never was."""

    exit_code = 12


class WrongPin(MusicRecError):
    """The PIN is not the listener's, or too many were tried."""

    exit_code = 13


class DatabaseError(MusicRecError):
    """The library file cannot be used: locked, damaged, or on a full disk."""

    exit_code = 6


class DatabaseBusy(DatabaseError):
    """Another program holds the library; it can be used when that lets go of it."""


class DatabaseTooNew(DatabaseError):
    """The library was written by a newer version of the program."""


class DatabaseDamaged(DatabaseError):
    """The library file, or a copy of it, no longer holds what was written."""


class AlreadyRunning(MusicRecError):
    """Another instance is working on the same data folder."""

    exit_code = 7


class NoAudioDevice(MusicRecError):
    """There is nothing to play sound on."""

    exit_code = 8


class StorageError(MusicRecError):
    """A file of ours could not be written: full disk, no permission."""

    exit_code = 9


class LibraryMissing(MusicRecError):
    """A library of the system or of Python that a command needs cannot be loaded."""

    exit_code = 10


class NothingToPlay(MusicRecError):
    """There is no track, or there are too few, for the radio, path or mix that was asked for."""

    exit_code = 11


class SearchSyntaxError(MusicRecError):
    """What was typed into the search cannot be understood.

    Attributes
    ----------
    start, end : int
        Where in the text it stands.
    instead : str
        What was probably meant there; empty where nobody knows.
    """

    exit_code = 2

    def __init__(
        self, message: str, next_step: str = "", start: int = 0, end: int = 0, instead: str = ""
    ) -> None:
        super().__init__(message, next_step)
        self.start = start
        self.end = end
        self.instead = instead

    def __reduce__(self) -> tuple[type[SearchSyntaxError], tuple[str, str, int, int, str]]:
        return type(self), (self.message, self.next_step, self.start, self.end, self.instead)

    def mended(self, text: str) -> str:
        """Return a text that was searched for, with what was probably meant in it."""
        return text[: self.start] + self.instead + text[self.end :]


class Cancelled(Exception):
    """Raised inside a job whose user asked it to stop."""


def display_path(path: str | os.PathLike[str]) -> str:
    """Return a path that any output can print, whatever bytes it is made of.

    Parameters
    ----------
    path : str or os.PathLike
        A path as the operating system gave it; may hold surrogate escapes.

    Returns
    -------
    str
        The same text with undecodable bytes shown as replacement characters.
    """
    return os.fsencode(path).decode("utf-8", "replace")


def storage_error(path: str | os.PathLike[str], error: OSError) -> StorageError:
    """Turn an ``OSError`` met while writing into a sentence with a next step.

    Parameters
    ----------
    path : str or os.PathLike
        The file being written.
    error : OSError
        What the operating system said.
    """
    where = display_path(path)
    if _no_room(error):
        return StorageError(
            translate("Errors", "The disk is full: “{path}” could not be written.", path=where),
            translate(
                "Next steps", "Free some space and try again; nothing that was saved is lost."
            ),
        )
    if error.errno == errno.EFBIG:
        return StorageError(
            translate(
                "Errors",
                "“{path}” would be larger than its disk, or your system, allows.",
                path=where,
            ),
            translate(
                "Next steps",
                "Choose a disk with another file system, or lift the limit on the size of files.",
            ),
        )
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return StorageError(
            translate("Errors", "“{path}” may not be written.", path=where),
            translate(
                "Next steps", "Check its permissions, or choose another folder with --data-dir."
            ),
        )
    return StorageError(
        translate(
            "Errors",
            "“{path}” could not be written: {reason}.",
            path=where,
            reason=error.strerror or error,
        ),
        translate("Next steps", "Check the disk and try again."),
    )


def _no_room(error: OSError) -> bool:
    """Whether the disk is full; numpy says only that a write was cut short."""
    if error.errno is None:
        return "requested and" in str(error)  # no words
    return error.errno in (errno.ENOSPC, errno.EDQUOT)

"""How the albums' pictures in folders were at the last scan, from one start to the next."""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import StorageError

logger = logging.getLogger(__name__)

SizeAndTime = tuple[int, int]


class KnownPictures:
    """Size and time of change of pictures, by path.

    Without its file, or where that cannot be used, nothing is known of them, as at the
    first start: a picture that took the place of another is seen once a song changes.

    Parameters
    ----------
    file : pathlib.Path, optional
        Can be deleted at any time.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file
        self._known: dict[str, SizeAndTime] | None = None

    def replaced(self, found: Mapping[str, SizeAndTime]) -> list[str]:
        """Return which of the pictures that are found were others at the last scan."""
        known = self._all()
        return [path for path, now in found.items() if known.get(path, now) != now]

    def keep(
        self,
        found: Mapping[str, SizeAndTime],
        looked_at: Sequence[str] = (),
        unseen: Sequence[str] = (),
    ) -> None:
        """Remember pictures, now that the songs beside them were read.

        Parameters
        ----------
        found : mapping
        looked_at : sequence of str
            Folders: what was known in them and is not found is forgotten.
        unseen : sequence of str
            Folders in those that could not be looked at, of which nothing is forgotten.
        """
        known = self._all()
        left = _below(known, looked_at) - _below(known, unseen) - found.keys()
        if left or any(known.get(path) != now for path, now in found.items()):
            known.update(found)
            for path in left:
                del known[path]
            self._write(known)

    def _all(self) -> dict[str, SizeAndTime]:
        if self._known is None:
            self._known = self._read()
        return self._known

    def _read(self) -> dict[str, SizeAndTime]:
        if self._file is None:
            return {}
        try:
            kept = json.loads(self._file.read_bytes())
            return {str(path): (int(size), int(at)) for path, (size, at) in kept.items()}
        except FileNotFoundError:
            return {}
        except (OSError, ValueError, TypeError, AttributeError) as error:
            logger.warning("what is known of albums’ pictures cannot be used: %s", error)
            return {}

    def _write(self, known: Mapping[str, SizeAndTime]) -> None:
        if self._file is None:
            return
        try:
            with replacing(self._file) as file:
                file.write(json.dumps(known).encode())  # names that are no text, too, as escapes
        except StorageError as error:  # a scan is worth more than this
            logger.warning("what is known of albums’ pictures was not kept: %s", error)


def _below(paths: Iterable[str], folders: Sequence[str]) -> set[str]:
    inside = tuple(os.path.join(folder, "") for folder in folders)  # noqa: PTH118 - keeps bytes
    return {path for path in paths if path.startswith(inside)}

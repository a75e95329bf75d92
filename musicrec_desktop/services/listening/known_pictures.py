"""How the albums' pictures in folders were at the last scan, from one start to the next."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
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

    def keep(self, found: Mapping[str, SizeAndTime]) -> None:
        """Remember pictures, now that the songs beside them were read."""
        known = self._all()
        if any(known.get(path) != now for path, now in found.items()):
            known.update(found)
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

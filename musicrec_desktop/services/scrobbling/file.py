"""Events as lines of JSON in a file of the user's choice."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from musicrec_desktop.core.errors import storage_error
from musicrec_desktop.core.scrobbling import EventFile
from musicrec_desktop.services.scrobbling.http import TryLater

AT_ONCE = 500


class EventFileSink:
    """Appends to one file; where its folder is gone, the lines wait."""

    name = "file"
    at_once = AT_ONCE
    plain = True

    def __init__(self, file: EventFile) -> None:
        self._path = Path(file.path)

    def takes(self, message: dict[str, Any]) -> bool:  # noqa: ARG002 - all of them
        """Return True: every event is written."""
        return True

    def deliver(self, messages: Sequence[dict[str, Any]]) -> None:
        """Append a line for each message, whole lines only.

        Raises
        ------
        TryLater
            If the file cannot be written now.
        """
        lines = "".join(json.dumps(message, ensure_ascii=False) + "\n" for message in messages)
        try:
            with self._path.open("ab") as file:
                size = file.tell()
                try:
                    file.write(lines.encode())
                    file.flush()
                    os.fsync(file.fileno())
                except OSError:
                    os.truncate(self._path, size)
                    raise
        except OSError as error:
            said = storage_error(self._path, error)
            raise TryLater(said.message, said.next_step) from error

    def now_playing(self, message: dict[str, Any]) -> None:
        """Write nothing: a start is an event of its own."""

    def close(self) -> None:
        """Do nothing: writing takes no time."""

"""Files for other programs: CSV and JSON lines, whole or not at all."""

from __future__ import annotations

import contextlib
import csv
import io
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import storage_error


@contextlib.contextmanager
def target(output: Path) -> Iterator[BinaryIO]:
    """Replace a file in one step; a pipe or a device is written to, not replaced."""
    if output.is_file() or output.is_dir() or not output.exists():
        with replacing(output) as file:
            yield file
        return
    try:
        with output.open("wb") as file:
            yield file
    except BrokenPipeError:
        raise
    except OSError as error:
        raise storage_error(output, error) from error


def write_csv(output: Path, header: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Write CSV whose paths are the bytes the file system uses."""
    with target(output) as file:
        text = io.TextIOWrapper(file, "utf-8", errors="surrogateescape", newline="")
        plain = csv.writer(text, lineterminator=os.linesep)
        # Python quotes a carriage return by itself only where it ends the lines.
        quoted = csv.writer(text, lineterminator=os.linesep, quoting=csv.QUOTE_ALL)
        plain.writerow(header)
        for row in rows:
            writer = quoted if any("\r" in value for value in row) else plain
            writer.writerow(row)
        text.flush()
        text.detach()


def write_json_lines(output: Path, rows: Iterable[Mapping[str, Any]]) -> None:
    """Write one JSON object a line, in ASCII; bytes of paths that are no UTF-8 as surrogates.

    Raises
    ------
    StorageError
        If the file cannot be written.
    """
    with target(output) as file:
        for row in rows:
            file.write(json.dumps(row, allow_nan=False).encode("ascii") + b"\n")

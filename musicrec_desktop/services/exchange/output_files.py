"""Files for other programs: CSV, JSON lines and Parquet, whole or not at all."""

from __future__ import annotations

import contextlib
import csv
import importlib.util
import io
import json
import os
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any, BinaryIO

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import MusicRecError, storage_error
from musicrec_desktop.core.optional_packages import how_to_install
from musicrec_desktop.core.translation import translate

PARQUET_ROWS = 10_000  # in each group of rows
Column = type | list[type]  # bool, int, float, str, datetime, or a list with one of these


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


def parquet_is_there() -> bool:
    """Whether what writes Parquet is installed; finding out imports nothing."""
    return importlib.util.find_spec("pyarrow") is not None


def require_parquet() -> Any:
    """Return the library that writes Parquet.

    Raises
    ------
    MusicRecError
        If it is not installed.
    """
    try:
        import pyarrow.parquet
    except ModuleNotFoundError as error:
        raise MusicRecError(
            translate("Export", "Parquet needs pyarrow, which is not installed."),
            translate(
                "Next steps",
                "{hint} – or export as CSV.",
                comment="hint: “Install what is missing with: …”",
                hint=how_to_install(["pyarrow"]),
            ),
        ) from error
    return pyarrow


def write_parquet(
    output: Path, columns: Mapping[str, Column], rows: Iterable[Mapping[str, Any]]
) -> None:
    """Write a Parquet file.

    Parameters
    ----------
    output : pathlib.Path
    columns : mapping of str to type
        What each column holds; any value may be None.
    rows : iterable of mapping
        A value for each column. Text that is no UTF-8, as names of files may be, has its
        odd bytes written out as ``\\udcXX``.

    Raises
    ------
    MusicRecError
        If pyarrow is not installed; no file is made.
    StorageError
        If the file cannot be written; an older one stays.
    """
    arrow = require_parquet()
    schema = arrow.schema([(name, _arrow_type(arrow, kind)) for name, kind in columns.items()])
    waiting: list[dict[str, Any]] = []
    with (
        target(output) as file,
        arrow.parquet.ParquetWriter(file, schema, compression="zstd") as writer,
    ):
        for row in rows:
            waiting.append({name: _unicode(row[name]) for name in columns})
            if len(waiting) >= PARQUET_ROWS:
                writer.write_table(arrow.Table.from_pylist(waiting, schema))
                waiting.clear()
        writer.write_table(arrow.Table.from_pylist(waiting, schema))


def _arrow_type(arrow: Any, kind: Column) -> Any:
    if isinstance(kind, list):
        return arrow.list_(_arrow_type(arrow, kind[0]))
    return {
        bool: arrow.bool_(),
        int: arrow.int64(),
        float: arrow.float64(),
        str: arrow.string(),
        datetime: arrow.timestamp("ms", "UTC"),
    }[kind]


def _unicode(value: Any) -> Any:
    if isinstance(value, str) and not value.isascii():
        return value.encode("utf-8", "backslashreplace").decode()
    return value

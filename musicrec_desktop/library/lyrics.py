"""Lyrics in a file beside the music: "song.lrc" for "song.flac"."""

from __future__ import annotations

import codecs
import os
from functools import lru_cache
from pathlib import Path

from musicrec_desktop.library.tag_details import MAX_LYRICS_CHARACTERS
from musicrec_desktop.library.text import clean_lines

MAX_LYRICS_BYTES = 4 * MAX_LYRICS_CHARACTERS
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def lyrics_beside(path: str) -> str:
    """Return the lyrics in the LRC file of the same name; empty where there are none.

    Parameters
    ----------
    path : str
        Of the audio file.

    Returns
    -------
    str
        As the file has them, with their times.
    """
    folder, name = os.path.split(path)
    try:
        files = _lyrics_in(folder, os.stat(folder or os.curdir).st_mtime_ns)  # noqa: PTH116 - hot
        beside = files.get(name.rpartition(".")[0].casefold())
        return _read(Path(folder, beside)) if beside is not None else ""
    except OSError:
        return ""  # lyrics that cannot be read are lyrics that are not shown


@lru_cache(maxsize=512)
def _lyrics_in(folder: str, _mtime_ns: int) -> dict[str, str]:
    """Return names of LRC files by their stems; looked for once in each state of a folder."""
    with os.scandir(folder or os.curdir) as entries:
        # a named pipe would be waited for until somebody writes into it
        names = [
            entry.name for entry in entries if entry.name[-4:].lower() == ".lrc" and entry.is_file()
        ]
    return {name[:-4].casefold(): name for name in names}


def _read(file: Path) -> str:
    if file.stat().st_size > MAX_LYRICS_BYTES:
        return ""
    raw = file.read_bytes()
    encoding = next((name for mark, name in _BYTE_ORDER_MARKS if raw.startswith(mark)), "utf-8")
    try:
        text = raw.decode(encoding)
    except UnicodeError:
        text = raw.decode("cp1252", "replace")
    return clean_lines(text, MAX_LYRICS_CHARACTERS)

"""Lyrics in a file beside the music: "song.lrc" for "song.flac", or else "song.txt"."""

from __future__ import annotations

import codecs
import os
from functools import lru_cache
from pathlib import Path

from musicrec_desktop.library.tags.details import MAX_LYRICS_CHARACTERS
from musicrec_desktop.library.text import clean_lines

SUFFIXES = (".txt", ".lrc")  # the last that is there is taken
MAX_LYRICS_BYTES = 4 * MAX_LYRICS_CHARACTERS
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)


def lyrics_beside(path: str) -> str:
    """Return the lyrics in the LRC or text file of the same name; empty where there are none.

    What is written beside a file that a CUE sheet divides is about the disc, and no lyrics.

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
    """Return names of such files by their stems; looked for once in each state of a folder."""
    found: dict[str, dict[str, str]] = {suffix: {} for suffix in (*SUFFIXES, ".cue")}
    with os.scandir(folder or os.curdir) as entries:
        for entry in entries:
            suffix = entry.name[-4:].lower()
            # a named pipe would be waited for until somebody writes into it
            if suffix in found and entry.is_file():
                found[suffix][entry.name[:-4].casefold()] = entry.name
    for divided in found[".cue"]:
        found[".txt"].pop(divided, None)
    return {stem: name for suffix in SUFFIXES for stem, name in found[suffix].items()}


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

"""Which player a library is of, by its content."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.library.exchange.other_players.itunes import read_itunes
from musicrec_desktop.library.exchange.other_players.model import ForeignLibrary
from musicrec_desktop.library.exchange.other_players.quod_libet import read_quod_libet
from musicrec_desktop.library.exchange.other_players.rhythmbox import read_rhythmbox
from musicrec_desktop.library.exchange.other_players.strawberry import read_strawberry

_HEAD_BYTES = 4096
_PICKLE = b"\x80"


def reader_of(path: Path) -> Callable[[Path], ForeignLibrary] | None:
    """Return what reads a file, or None where it is no library of a known player.

    Raises
    ------
    UnreadableFile
        If it cannot be opened, or is XML that defines entities, by which a small file
        could fill the memory.
    """
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD_BYTES)
    except OSError as error:
        raise UnreadableFile(str(path), system_reason(error)) from error
    if head.startswith(b"SQLite format 3\0"):
        return read_strawberry
    if head.startswith(_PICKLE):
        return read_quod_libet
    if b"<!ENTITY" in head:
        raise UnreadableFile(
            str(path), to_translate("Reasons", "it defines entities, which no library needs")
        )
    if b"<plist" in head:
        return read_itunes
    return read_rhythmbox if b"<rhythmdb" in head and b"<rhythmdb-playlists" not in head else None

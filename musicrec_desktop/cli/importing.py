"""``import FILE…``: playlists of other players."""

from __future__ import annotations

import argparse

from musicrec_desktop.cli.terminal import library, one_line, put
from musicrec_desktop.services.playlist_exchange import ImportedPlaylist

NAMED_ABSENT = 10


def run(arguments: argparse.Namespace) -> int:
    """Import the files, and say what was not found."""
    with library(arguments) as services:
        for done in services.exchange.import_files(arguments.files):
            _say(done)
    return 0


def _say(done: ImportedPlaylist) -> None:
    total = done.found + len(done.absent)
    how = [
        f"{number} {said}"
        for number, said in ((done.moved, "by the end of the path"), (done.by_tags, "by tags"))
        if number
    ]
    also = f" ({', '.join(how)})" if how else ""
    put(f"{one_line(done.playlist.name)}: {done.found} of {total} tracks found{also}")
    for line in done.absent[:NAMED_ABSENT]:
        put(f"  not in the library: {one_line(line)}", error=True)
    if len(done.absent) > NAMED_ABSENT:
        put(f"  and {len(done.absent) - NAMED_ABSENT} more", error=True)

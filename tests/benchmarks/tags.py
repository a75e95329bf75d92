"""How fast tags are written, beside mutagen alone: ``python -m tests.benchmarks.tags``."""

from __future__ import annotations

import argparse
import shutil
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mutagen

from musicrec_desktop.library.database import Database
from musicrec_desktop.library.folders import FolderRepository
from musicrec_desktop.library.tag_journal import TagJournal
from musicrec_desktop.library.tags.writing import write_tags
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.library.file_moving import FileMoves
from musicrec_desktop.services.library.tag_editing import TagEditingService
from tests.conftest import write_tone

KINDS = (("flac", "flac"), ("mp3", "libmp3lame"), ("m4a", "aac"), ("ogg", "vorbis"))


def milliseconds(work: Callable[[str], object], paths: list[str]) -> float:
    """Return how long it takes for one of these files."""
    start = time.perf_counter()
    for path in paths:
        work(path)
    return 1000 * (time.perf_counter() - start) / len(paths)


def by_mutagen(path: str) -> None:
    """Change a title in place, without a copy, a check or a sync."""
    parse: Any = mutagen.File
    file = parse(path, easy=True)
    file["title"] = "by mutagen"
    file.save()


def main() -> None:
    """Print milliseconds a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=float, default=240.0, help="length of the files")
    parser.add_argument("--files", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        database = Database.open(root / "library.sqlite")
        journal, tracks = TagJournal(database), TrackRepository(database)
        service = TagEditingService(
            journal, tracks, FileMoves(journal, tracks, FolderRepository(database))
        )
        for extension, codec in KINDS:
            first = write_tone(root / f"0.{extension}", options.seconds, codec=codec)
            paths = [
                shutil.copy(first, root / f"{number}.{extension}")
                for number in range(1, options.files + 1)
            ]
            megabytes = Path(first).stat().st_size / 1e6
            bare = milliseconds(by_mutagen, paths)
            safe = milliseconds(lambda path: write_tags(path, {"title": "safe"}), paths)
            kept = milliseconds(lambda path: [*service.edit({path: {"title": "kept"}})], paths)
            print(
                f"{extension:4} {megabytes:5.1f} MB  mutagen in place {bare:6.1f}"
                f"  written and checked {safe:6.1f}  with journal {kept:6.1f} ms a file"
            )
        database.close()


if __name__ == "__main__":
    main()

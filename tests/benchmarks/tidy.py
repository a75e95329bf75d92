"""How fast, and how right, is tidying? ``python -m tests.benchmarks.tidy [--tracks N]``.

The library is invented: names are made of syllables, albums of twelve tracks, and a known
share of everything is spoilt. It lies in a temporary folder. Times are of one core's work.
"""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
import time
from collections import Counter
from collections.abc import Generator
from pathlib import Path
from typing import Any, TypeVar

from musicrec_desktop.analysis.loudness import sounding_seconds
from musicrec_desktop.core.tidying import Proposal, TidyFindings, TidyKind
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tidying.engine import look
from musicrec_desktop.library.tidying.journal import TidyJournal
from musicrec_desktop.library.tidying.reading import TidyReader
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot
from musicrec_desktop.library.track_rows import ScannedFile
from musicrec_desktop.library.tracks import TrackRepository

T = TypeVar("T")

SAVED_TOGETHER = 2000
TRACKS_AN_ALBUM, ALBUMS_AN_ARTIST = 12, 2
SPOILT = 0.02  # of the tracks, by each kind of mischief
_SPOKEN = """
ba be bo da de do fa fe ga go ka ke ko la le li lo lu ma me mi mo na ne ni no pa pe po ra re ri
ro sa se si so ta te ti to va ve vi vo za zo an en in on ar er or al el ol
"""
SYLLABLES = _SPOKEN.split()
GENRES = ("Rock", "rock", "hip hop", "HipHop", "Jazz", "(17)", "Electronica", "Pop/Rock", "Misc")


class Mess:
    """An invented library, and what is wrong with it."""

    def __init__(self, seed: int, tracks: int) -> None:
        self.chance = random.Random(seed)
        self.misspelt: dict[str, str] = {}  # wrong artist: right artist
        self.tracks = tracks
        count = max(4, tracks // (TRACKS_AN_ALBUM * ALBUMS_AN_ARTIST))
        self.artists = sorted({self.name(self.chance.choice((1, 2, 2, 3))) for _ in range(count)})

    def word(self) -> str:
        size = self.chance.choice((2, 2, 3, 3, 4))
        return "".join(self.chance.choices(SYLLABLES, k=size)).capitalize()

    def name(self, words: int) -> str:
        return " ".join(self.word() for _ in range(words))

    def slip(self, name: str) -> str:
        """Return a name with one mistake of the pen in it."""
        place = self.chance.randrange(1, len(name) - 1)
        kind = self.chance.choice(("drop", "double", "swap", "accent", "case", "the"))
        if kind == "drop":
            return name[:place] + name[place + 1 :]
        if kind == "double":
            return name[:place] + name[place] + name[place:]
        if kind == "swap":
            return name[: place - 1] + name[place] + name[place - 1] + name[place + 1 :]
        if kind == "accent":
            return name[:place] + name[place:].replace("o", "ö", 1)
        return name.upper() if kind == "case" else f"{name}, The"

    def files(self) -> Generator[ScannedFile, None, None]:
        """Yield the files, the spoilt ones among them."""
        for number in range(self.tracks):
            album_number = number // TRACKS_AN_ALBUM
            artist = self.artists[(album_number // ALBUMS_AN_ARTIST) % len(self.artists)]
            album = self.album(album_number)
            track = number % TRACKS_AN_ALBUM + 1
            title = self.name(3)
            tags = {
                "title": title, "artist": artist, "album": album, "track_number": track,
                "genre": GENRES[album_number % len(GENRES)], "year": 1970 + album_number % 50,
            }  # fmt: skip
            path = f"/music/{artist}/{album}/{track:02} - {title} {number}.flac"
            yield ScannedFile(FoundFile(path, 1, 1), Tags(**self.spoilt(tags), **SOUND))

    def album(self, number: int) -> str:
        kept, self.chance = self.chance, random.Random(number)
        try:
            return self.name(3)
        finally:
            self.chance = kept

    def spoilt(self, tags: dict[str, Any]) -> dict[str, Any]:
        """Spoil some of it."""
        draw = self.chance.random()
        if draw < SPOILT:
            wrong = self.slip(tags["artist"])
            if wrong not in self.artists:
                self.misspelt[wrong] = tags["artist"]
                tags["artist"] = wrong
        elif draw < 2 * SPOILT:
            tags["album"] = tags["album"].replace(" ", "  ", 1)
        elif draw < 3 * SPOILT:
            tags |= {"title": "", "artist": "", "album": "", "track_number": None}
        elif draw < 4 * SPOILT:
            tags["artist"] += " ft. " + self.chance.choice(self.artists)
        elif draw < 5 * SPOILT:
            tags["year"] = self.chance.choice((None, 2097))
        return tags


SOUND = {"duration_seconds": 200.0, "codec": "flac"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tracks", type=int, default=100_000)
    arguments = parser.parse_args()
    mess = Mess(1, arguments.tracks)
    with tempfile.TemporaryDirectory() as folder:
        database = Database.open(Path(folder) / "library.sqlite")
        fill(database, mess)
        measure(database, mess)
        database.close()
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def fill(database: Database, mess: Mess) -> None:
    tracks, waiting = TrackRepository(database), []
    for file in mess.files():
        waiting.append(file)
        if len(waiting) == SAVED_TOGETHER:
            tracks.save(waiting)
            waiting = []
    tracks.save(waiting)


def measure(database: Database, mess: Mess) -> None:
    reader = TidyReader(database, sounding_seconds)
    seconds, chunks = timed(lambda: list(reader.chunks()))
    tracks = [track for chunk in chunks for track in chunk]
    print(f"{len(tracks):,} tracks, {len(mess.artists):,} artists, read in {seconds:.1f} s")
    seconds, heard = timed(reader.heard)
    print(f"measurements and failures read in {seconds:.2f} s")
    library = LibrarySnapshot(tracks, heard=heard, roots=["/music"])
    started = time.perf_counter()
    seconds, found = timed(lambda: drained(look(library)))
    passed = time.perf_counter() - started
    print(
        f"looked through in {seconds:.1f} s ({passed:.1f} s by the clock): "
        f"{len(found.proposals):,} proposals"
    )
    for name, each in sorted(found.seconds.items(), key=lambda item: -item[1])[:10]:
        print(f"  {name:20} {each:5.2f} s")
    for kind in TidyKind:
        of_kind = found.of(kind)
        if of_kind:
            touched = len({number for item in of_kind for number in item.tracks})
            print(f"  {kind.value:20} {len(of_kind):6,} proposals, {touched:7,} tracks")
    judge(found.of(TidyKind.SPELLING), mess)
    journal = TidyJournal(database)
    batch = journal.begin("Everything", in_files=False)
    changes = [change for proposal in found.proposals for change in proposal.changes]
    seconds, _ = timed(lambda: [
        journal.apply(batch, changes[first : first + 500]) for first in range(0, len(changes), 500)
    ])  # fmt: skip
    print(f"{len(changes):,} changes accepted in the library in {seconds:.1f} s")
    kept = journal.changes(batch)
    seconds, _ = timed(lambda: [
        journal.take_back(kept[first : first + 500]) for first in range(0, len(kept), 500)
    ])  # fmt: skip
    print(f"and taken back in {seconds:.1f} s")


def judge(spellings: list[Proposal], mess: Mess) -> None:
    """Compare merges of artists with what was spoilt."""
    verdicts: Counter[str] = Counter()
    for item in spellings:
        if item.subject == "Artist":
            right = mess.misspelt.get(item.before, "")
            verdicts["right" if item.after in (right, f"The {right}") else "wrong"] += 1
    merged = verdicts["right"] + verdicts["wrong"]
    print(
        f"artists: {verdicts['right']} of {len(mess.misspelt)} misspellings merged, "
        f"{verdicts['wrong']} wrong: precision {verdicts['right'] / max(1, merged):.4f}, "
        f"recall {verdicts['right'] / max(1, len(mess.misspelt)):.3f}"
    )


def drained(looking: Generator[Any, None, TidyFindings]) -> TidyFindings:
    while True:
        try:
            next(looking)
        except StopIteration as end:
            found: TidyFindings = end.value
            return found


def timed(work: Any) -> tuple[float, Any]:
    started = time.process_time()
    result = work()
    return time.process_time() - started, result


if __name__ == "__main__":
    main()

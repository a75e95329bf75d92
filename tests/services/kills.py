"""Kill -9 at random moments of everything that writes; what is left must be whole.

``python -m tests.services.kills [--kills 200] [--seed N] [--only STAGE]``
    Forks a process for each kill, which scans, writes tags, migrates, builds the index or
    makes backups until it is killed. Afterwards the database opens, SQLite's quick check
    and the check of the full-text index find nothing, what the process said to be on disk
    is there, work that was finished a second before the kill is there, and no file is half
    written. Prints how many kills each stage survived.

Forking keeps a kill under a second: the libraries are imported once.
"""

from __future__ import annotations

import argparse
import os
import random
import select
import shutil
import signal
import sqlite3
import tempfile
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any, ClassVar

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tracks import AnalysisState, Tags, Track
from musicrec_desktop.library.audio_identity import audio_identity
from musicrec_desktop.library.backups import Backups, check
from musicrec_desktop.library.database import Database, migrate
from musicrec_desktop.library.file_replacing import sweep
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.schema import SEARCH_TABLE
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from musicrec_desktop.recommend.similarity import SimilarityIndex
from musicrec_desktop.services.library.backups import BackupService
from musicrec_desktop.services.listening.file_reading import read_portion
from musicrec_desktop.services.listening.scanning import TracksChanged
from musicrec_desktop.services.similarity.index_job import build_library_index
from tests.conftest import write_tone
from tests.services.conftest import Ears, Immediate, Library, planted_features
from tests.services.editing import finish, service_of

WORK_LOST_SECONDS = 1.0
Tell = Callable[[str], None]


class Stage(ABC):
    """Something that writes, and how to tell that what it wrote is whole."""

    share: ClassVar[float]
    longest_seconds: ClassVar[float]
    cue: str = ""  # what is waited for before the moment begins; nothing where empty
    cue_seconds: ClassVar[float] = 60.0  # to wait for it at most

    def __init__(self, folder: Path) -> None:
        self.data = DataFolder(folder / "data")
        self.data.create()
        self.folder = folder

    @property
    def name(self) -> str:
        """What the stage is called."""
        return type(self).__name__.lower()

    def before(self, moments: random.Random) -> None:  # noqa: B027 - most need nothing
        """Bring about what the next process finds."""

    @abstractmethod
    def work(self, tell: Tell) -> None:
        """Write, in the process that is killed, telling what is done."""

    @abstractmethod
    def whole(self, told: list[tuple[float, str]], killed_at: float) -> None:
        """Look at what is left."""

    def finish(self) -> None:  # noqa: B027
        """Check at the end that work goes on."""

    def opened(self) -> Database:
        """Open the library as a start of the program does it, and check it."""
        database, account = BackupService(self.data).opened(
            lambda: Database.open(self.data.database)
        )
        assert account == "", account
        assert check(self.data.database, in_use=True) == []
        with database.write() as connection:
            connection.exec_driver_sql(
                f"INSERT INTO {SEARCH_TABLE}({SEARCH_TABLE}, rank) VALUES ('integrity-check', 1)"
            )
        return database


class Telling(Immediate):
    """Does what it is asked, and tells when it is done."""

    def __init__(self, tell: Tell, word: str, answer: Callable[..., Any]) -> None:
        super().__init__()
        self._tell, self._word, self._answer = tell, word, answer

    def answer(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        found = self._answer(fn, *args, **kwargs)
        self._tell(f"{self._word} {args[0]}")
        return found


class Processes(Telling):
    """Hears, and reads the tags of portions of many files."""

    def answer(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if fn is not read_portion:
            return super().answer(fn, *args, **kwargs)
        found = fn(*args, **kwargs)
        for path in (args[0], *args[1]):
            self._tell(f"read {path}")
        return found


class Scan(Stage):
    """Tags, listening and the index of a small folder, again and again from where it ended."""

    share, longest_seconds = 0.3, 4.0
    FILES, TONES = 300, 30

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.music = folder / "music"
        self.music.mkdir()
        tones = [
            write_tone(folder / f"{number}.flac", 0.2, 200 + 9 * number, tags={"title": "T"})
            for number in range(self.TONES)
        ]
        for number in range(self.FILES):
            shutil.copy(tones[number % self.TONES], self.music / f"{number}.flac")
        self.completed = 0

    def before(self, moments: random.Random) -> None:
        if moments.random() < 0.3:
            for path in self.data.root.glob("library.sqlite*"):
                path.unlink()

    def library(self) -> Library:
        """Return a library on the disk of this stage."""
        database = Database.open(self.data.database)
        return Library(self.data.root, self.music, database, write_tone)

    def work(self, tell: Tell) -> None:
        library = self.library()
        ears = Ears()
        library.tag_reader = Telling(tell, "read", lambda fn, *args, **kwargs: fn(*args, **kwargs))
        heard = Processes(tell, "heard", ears.answer)
        scanning = library.scanning(heard)
        roots = scanning.add_folders([str(self.music)])
        while True:
            for event in scanning.scan(roots):
                if isinstance(event, TracksChanged):
                    for track in event.tracks:
                        tell(f"saved {track.path}")
            tell("completed")
            for path in self.music.iterdir():  # everything has changed
                os.utime(path)

    def whole(self, told: list[tuple[float, str]], killed_at: float) -> None:
        database = self.opened()
        tracks = {track.path: track for chunk in TrackRepository(database).all() for track in chunk}
        database.close()
        assert len(tracks) <= self.FILES
        self.completed += sum(said == "completed" for _, said in told)
        for at, said in told:
            word, _, path = said.partition(" ")
            early = at < killed_at - WORK_LOST_SECONDS
            if word == "saved" or (word == "read" and early):
                assert path in tracks, (word, path)
        last_round = max((n for n, item in enumerate(told) if item[1] == "completed"), default=-1)
        for at, said in told[last_round + 1 :]:
            word, _, path = said.partition(" ")
            if word == "heard" and at < killed_at - WORK_LOST_SECONDS:
                assert tracks[path].analysis is AnalysisState.DONE, path

    def finish(self) -> None:
        library = self.library()
        library.scan()
        assert library.tracks.counts().analysed == self.FILES
        library.database.close()


class Tagging(Stage):
    """Edits of tags, with their journal."""

    share, longest_seconds = 0.2, 1.5
    FILES = 12

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.paths = [
            write_tone(folder / f"{number}.{kind}", 0.3, 300, codec=codec, tags={"artist": "Kept"})
            for number in range(self.FILES)
            for kind, codec in [
                (("flac", "flac"), ("mp3", "libmp3lame"), ("m4a", "aac"))[number % 3]
            ]
        ]
        self.sounds = {path: audio_identity(path) for path in self.paths}
        database = Database.open(self.data.database)
        TrackRepository(database).save(
            [ScannedFile(_found(path), read_tags(path)) for path in self.paths]
        )
        database.close()

    def work(self, tell: Tell) -> None:
        service = service_of(Database.open(self.data.database))
        number = 0
        while True:
            number = number % 50 + 1
            changes = {"title": "T" * number, "album": "A" * number}
            result = finish(service.edit(dict.fromkeys(self.paths, changes)))
            assert not result.failures, result.failures
            tell(f"wrote {number}")

    def whole(self, told: list[tuple[float, str]], killed_at: float) -> None:
        database = self.opened()
        service_of(database).recover()
        for path in self.paths:
            tags = read_tags(path)
            assert len(tags.title) == len(tags.album), path
            assert tags.artist == "Kept"
            assert audio_identity(path) == self.sounds[path], path
        tracks = TrackRepository(database).known_files()
        assert {file.path for file in tracks} == set(self.paths)
        database.close()
        sweep(str(self.folder), older_than_seconds=-1)
        assert sorted(map(str, self.folder.glob("*.*"))) == sorted(self.paths)


class Migration(Stage):
    """A library of an older version is opened."""

    share, longest_seconds = 0.2, 2.5
    TRACKS = 20_000

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.old = folder / "old.sqlite"
        migrate(self.old, "0004")
        rows = [
            (os.fsencode(f"/m/{n // 12}/{n}.mp3"), f"Title {n}", f"Artist {n % 999}", f"{n // 12}")
            for n in range(self.TRACKS)
        ]
        with closing(sqlite3.connect(self.old)) as connection, connection:
            connection.executemany(
                "INSERT INTO tracks (path, size, mtime_ns, added_at, title, artist, album) "
                "VALUES (?, 1, 1, 0, ?, ?, ?)",
                rows,
            )

    def before(self, moments: random.Random) -> None:
        for path in self.data.root.glob("library.sqlite*"):
            path.unlink()
        shutil.copy(self.old, self.data.database)

    def work(self, tell: Tell) -> None:
        Database.open(self.data.database)
        tell("migrated")
        signal.pause()

    def whole(self, told: list[tuple[float, str]], killed_at: float) -> None:
        for copy in self.data.root.glob("library.sqlite.backup-????"):
            assert check(copy) == []
        database = self.opened()
        assert TrackRepository(database).counts().tracks == self.TRACKS
        database.close()


class Index(Stage):
    """The index is built and takes the place of the one before."""

    share, longest_seconds = 0.15, 2.0
    TRACKS = 64

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.index = folder / "index"
        database = Database.open(self.data.database)
        library = Library(self.data.root, folder, database, write_tone)
        saved = TrackRepository(database).save(
            [ScannedFile(FoundFile(f"/m/{n}.flac", 1, 1), Tags()) for n in range(self.TRACKS)]
        )
        library.features.store([(track.id, planted_features(track.id)) for track in saved])
        database.close()
        build_library_index(self.data.database, self.index)

    def work(self, tell: Tell) -> None:
        while True:
            build_library_index(self.data.database, self.index)
            tell("built")

    def whole(self, told: list[tuple[float, str]], killed_at: float) -> None:
        self.opened().close()
        opened = SimilarityIndex.open(self.index)
        assert opened is not None
        assert len(opened) == self.TRACKS
        assert len(opened.neighbours(1, 5)) == 5

    def finish(self) -> None:
        build_library_index(self.data.database, self.index)
        assert not list(self.index.glob(".features-*"))
        left = [path for path in self.index.iterdir() if path.is_dir()]
        assert len(left) <= 2, left  # the one in use, and the one that readers may still have


class Backup(Stage):
    """Backups are made while tracks are added."""

    share, longest_seconds = 0.15, 1.5

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        database = Database.open(self.data.database)
        _add(database, "old", 10_000)
        database.close()
        self.round = 0

    def before(self, moments: random.Random) -> None:
        self.round += 1

    def work(self, tell: Tell) -> None:
        database = Database.open(self.data.database)
        backups = Backups(self.data.backups, self.data.database)

        def copy() -> None:
            for number in range(1000):
                backups.make(1.7e9 + 10_000 * self.round + number)
                tell("copied")

        threading.Thread(target=copy, daemon=True).start()
        for number in range(100_000):
            (track,) = _add(database, f"{self.round}-{number}", 1)
            tell(f"saved {track.path}")
            time.sleep(0.005)

    def whole(self, told: list[tuple[float, str]], killed_at: float) -> None:
        database = self.opened()
        known = {file.path for file in TrackRepository(database).known_files()}
        database.close()
        assert {said[6:] for _, said in told if said.startswith("saved ")} <= known
        for copy in Backups(self.data.backups, self.data.database).all():
            assert check(copy.path) == []

    def finish(self) -> None:
        made = Backups(self.data.backups, self.data.database).make()
        assert not list(self.data.backups.glob("*.unfinished*"))
        assert check(made.path) == []


STAGES: tuple[type[Stage], ...] = (Scan, Tagging, Migration, Index, Backup)


def _found(path: str) -> FoundFile:
    status = Path(path).stat()
    return FoundFile(path, status.st_size, status.st_mtime_ns)


def _add(database: Database, prefix: str, count: int) -> list[Track]:
    return TrackRepository(database).save(
        [
            ScannedFile(FoundFile(f"/m/{prefix}/{n}.mp3", 1, 1), Tags(title=f"Title {n}"))
            for n in range(count)
        ]
    )


def killed(stage: Stage, seconds: float) -> tuple[list[tuple[float, str]], float]:
    """Let a stage work in a process of its own, and kill that.

    Returns
    -------
    (list of (float, str), float)
        What the process told and when, and when it was killed. Where the stage has a cue,
        that is so many seconds after its first mention.
    """
    reading, writing = os.pipe()
    child = os.fork()
    if not child:
        os.close(reading)
        try:
            stage.work(lambda said: _tell(writing, said))
        finally:
            os._exit(1)
    os.close(writing)
    heard = bytearray()
    waited_for = f" {stage.cue}".encode()
    end = time.monotonic() + (stage.cue_seconds if stage.cue else seconds)
    while (left := end - time.monotonic()) > 0:
        if select.select([reading], [], [], left)[0]:
            part = os.read(reading, 1 << 16)
            assert part, f"{stage.name} ended by itself"
            heard += part
            if stage.cue and waited_for in heard:
                end, waited_for = min(end, time.monotonic() + seconds), b"\n\n"
    os.kill(child, signal.SIGKILL)
    killed_at = time.time()
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL
    while part := os.read(reading, 1 << 16):
        heard += part
    os.close(reading)
    lines = heard.decode("utf-8", "surrogateescape").split("\n")[:-1]
    return [(float(at), said) for at, _, said in (line.partition(" ") for line in lines)], killed_at


def _tell(pipe: int, said: str) -> None:
    os.write(pipe, f"{time.time()} {said}\n".encode("utf-8", "surrogateescape"))


def prove(kind: type[Stage], kills: int, seed: int = 0) -> int:
    """Kill a stage so many times; return how many pieces of work it had told of."""
    moments = random.Random(f"{kind.__name__} {seed}")
    told_of = 0
    with tempfile.TemporaryDirectory(prefix="kills-") as folder:
        stage = kind(Path(folder))
        for _ in range(kills):
            stage.before(moments)
            told, killed_at = killed(stage, moments.uniform(0.0, stage.longest_seconds))
            stage.whole(told, killed_at)
            told_of += len(told)
        stage.finish()
    return told_of


def main() -> None:
    """Parse the command line, kill and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--only", choices=[kind.__name__.lower() for kind in STAGES])
    arguments = parser.parse_args()
    for kind in STAGES:
        if arguments.only in (None, kind.__name__.lower()):
            kills = round(arguments.kills * kind.share)
            started = time.monotonic()
            told = prove(kind, kills, arguments.seed)
            seconds = time.monotonic() - started
            print(
                f"{kind.__name__.lower():<10}{kills:4} kills survived; "
                f"{told:7,} pieces of work told of before; {seconds:.0f} s",
                flush=True,
            )


if __name__ == "__main__":
    main()

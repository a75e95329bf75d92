"""A library whose listening is planted, so that its scans are quick and its answers known."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.features import TrackFeatures
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import TagDetailsRepository
from musicrec_desktop.library.failures import FailureRepository
from musicrec_desktop.library.folders import FolderRepository
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.identities import IdentityRepository
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.schema import tracks
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.sheets import SheetRepository
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.exchange.export import ExportService
from musicrec_desktop.services.genre.genres import GenreService
from musicrec_desktop.services.library.songs import SongService
from musicrec_desktop.services.listening.file_reading import read_portion
from musicrec_desktop.services.listening.known_pictures import KnownPictures
from musicrec_desktop.services.listening.scanning import ScanEvent, ScanService, ScanSummary
from musicrec_desktop.services.similarity.similarity import SimilarityService
from tests.conftest import ToneFile
from tests.patience import patience
from tests.recommend.planted import planted

__all__ = ["patience"]  # a fixture

STYLES = 4
PLANTED = planted(64, styles=STYLES)
IN_FLIGHT = 4  # files that a scan gives out at once


class Immediate(Executor):
    """Does what it is asked at once, and remembers what that was."""

    def __init__(self) -> None:
        self.asked: list[Any] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.asked.append(args[0])
        future: Future[Any] = Future()
        future.set_running_or_notify_cancel()
        try:
            future.set_result(self.answer(fn, *args, **kwargs))
        except Exception as error:  # noqa: BLE001 - it belongs to the future's owner
            future.set_exception(error)
        return future

    def answer(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        return fn(*args, **kwargs)


class Ears(Immediate):
    """Hears in "N.flac" the N-th planted track; those of equal N modulo STYLES are alike."""

    def __init__(self) -> None:
        super().__init__()
        self.errors: dict[str, Exception] = {}
        self.stretches: dict[str, tuple[Any, ...]] = {}
        self.on_listen: Callable[[str], None] = lambda _path: None

    def answer(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if fn is read_portion:  # tags of many files
            return fn(*args, **kwargs)
        path, *stretch = args
        self.stretches[path] = tuple(stretch)
        self.on_listen(path)
        if not Path(path).exists():
            raise UnreadableFile(path, "it is not a sound file of a known format")
        if path in self.errors:
            raise self.errors[path]
        return planted_features(int(Path(path).stem))


class Patient(Executor):
    """Keeps what it is asked until it is told to do it."""

    def __init__(self) -> None:
        self.waiting: list[tuple[Future[Any], Any]] = []
        self.asked: list[Any] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        self.asked.append(args[0])
        self.waiting.append((future, args[0]))
        return future

    def finish(self, count: int = 1, answer: Callable[[Any], Any] = lambda item: item) -> None:
        for future, item in self.waiting[:count]:
            future.set_running_or_notify_cancel()
            future.set_result(answer(item))
        del self.waiting[:count]


def planted_features(number: int) -> TrackFeatures:
    rows = np.flatnonzero(PLANTED.table.owners == number % len(PLANTED.table))
    return TrackFeatures(
        excerpts=np.array(PLANTED.table.excerpts[rows]),
        starts_seconds=tuple(30.0 * position for position in range(len(rows))),
        duration_seconds=120.0,
        tempo_bpm=120.0,
        tempo_confidence=0.9,
        key="A min",
        key_confidence=0.8,
        loudness_lufs=-14.0,
    )


def last_long(library: Library, seconds: float, *ids: int) -> None:
    """Let tracks, or all of them, last so long."""
    statement = tracks.update().values(duration_seconds=seconds)
    with library.database.write() as connection:
        connection.execute(statement.where(tracks.c.id.in_(ids)) if ids else statement)


@dataclass
class Library:
    """Every part of a library, open to look into."""

    root: Path
    music: Path
    database: Database
    tone_file: ToneFile
    ears: Ears = field(default_factory=Ears)
    tag_reader: Immediate = field(default_factory=Immediate)
    builder: Immediate = field(default_factory=Immediate)
    genres: GenreService | None = None

    def __post_init__(self) -> None:
        self.tracks = TrackRepository(self.database)
        self.features = FeatureRepository(self.database)
        self.failures = FailureRepository(self.database)
        self.folders = FolderRepository(self.database)
        self.history = PlayHistory(self.database)
        self.similarity = self.new_similarity()
        self.songs = SongService(
            self.tracks, TrackSearch(self.database), self.failures, self.folders
        )
        self.exports = ExportService(self.tracks, self.features, self.similarity)

    def new_similarity(self) -> SimilarityService:
        """Return the service as a program that starts now would have it."""
        return SimilarityService(
            self.tracks,
            self.features,
            database_path=self.database.path,
            index_folder=self.root / "index",
            executor=self.builder,
        )

    def scanning(self, ears: Executor | None = None) -> ScanService:
        return ScanService(
            self.tracks,
            self.features,
            self.failures,
            self.folders,
            SheetRepository(self.database),
            IdentityRepository(self.database),
            TagDetailsRepository(self.database),
            self.similarity,
            tag_executor=self.tag_reader,
            analysis_executor=ears or self.ears,
            in_flight=IN_FLIGHT,
            genres=self.genres,
            pictures=KnownPictures(self.root / "cache" / "pictures.json"),
        )

    def scan(self, *folders: Path) -> ScanSummary:
        """Scan to the end, remembering only what this scan asked for."""
        return self.scan_events(*folders)[-1]

    def scan_events(self, *folders: Path) -> list[ScanEvent]:
        self.ears.asked.clear()
        self.tag_reader.asked.clear()
        self.builder.asked.clear()
        scanning = self.scanning()
        roots = scanning.add_folders([str(folder) for folder in folders or [self.music]])
        return list(scanning.scan(roots))

    def add(self, *numbers: int, folder: Path | None = None) -> list[str]:
        """Write the files "N.flac"."""
        into = folder or self.music
        into.mkdir(parents=True, exist_ok=True)
        return [self.tone(into / f"{number}.flac", number) for number in numbers]

    def tone(self, path: Path, number: int, **tags: str) -> str:
        named = {"title": f"Title {number}", "artist": f"Artist {number}", **tags}
        return self.tone_file(path, 0.2, 200 + 10 * number, tags=named)

    def track(self, path: Path | str) -> Track:
        found = self.tracks.by_path(str(path))
        assert found is not None
        return found

    def paths(self) -> set[str]:
        return {track.path for chunk in self.tracks.all() for track in chunk}

    def reasons(self) -> dict[str, str]:
        return {failure.path: failure.reason for failure in self.failures.all()}


@pytest.fixture
def library(tmp_path: Path, tone_file: ToneFile) -> Iterator[Library]:
    music = tmp_path / "music"
    music.mkdir()
    database = Database.open(tmp_path / "library.sqlite")
    yield Library(tmp_path, music, database, tone_file)
    database.close()


def touch_later(path: Path | str) -> None:
    """Give a file a time of change that differs from the one it had."""
    status = Path(path).stat()
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1_000_000_000))

"""Whatever becomes of files: plays, stars and places in playlists stay with their song."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections import Counter, defaultdict
from collections.abc import Callable
from concurrent.futures import Executor, Future
from contextlib import closing
from itertools import count
from pathlib import Path
from sqlite3 import connect
from typing import Any

import pytest
from hypothesis import Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from mutagen.flac import FLAC
from sqlalchemy import text

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.audio_identity import audio_identity
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import TagDetailsRepository
from musicrec_desktop.library.failures import FailureRepository
from musicrec_desktop.library.folders import FolderRepository
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.identities import IdentityRepository
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.removed.kept_removals import SPENT
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.sheets import SheetRepository
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.library.songs import RemovalNotKept, SongService
from musicrec_desktop.services.library.trashing import TrashService
from musicrec_desktop.services.listening.scanning import ScanService
from tests.conftest import write_tone
from tests.services.conftest import planted_features

SOUNDS = 8
ANY = st.integers(0, 10_000)
STEPS = 30
RUNS = 12  # with `--hypothesis-profile=explore` others each time


class AtOnce(Executor):
    """Does what it is asked at once; of sounds it hears always the same."""

    def __init__(self, hears: bool = False) -> None:
        self._hears = hears

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        try:
            future.set_result(planted_features(1) if self._hears else fn(*args, **kwargs))
        except Exception as error:  # noqa: BLE001 - it belongs to the future's owner
            future.set_exception(error)
        return future


class NoIndex:
    """Stands in for what finds similar tracks, of which nothing is asked here."""

    def reload(self) -> None: ...

    def heard(self, track_ids: object) -> None: ...

    def size(self) -> int:
        return 0

    def stale(self) -> bool:
        return False

    def outgrown(self, analysed: int) -> bool:
        return False

    def take_asked_in_vain(self) -> tuple[int, ...]:
        return ()


@pytest.fixture(scope="module", autouse=True)
def sources(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Write each sound once, and make one empty library; the others are copies of these."""
    write_sources(tmp_path_factory.mktemp("sounds"))


def write_sources(folder: Path) -> None:
    """Write what every world begins with."""
    World.empty = folder / "library.sqlite"
    Database.open(World.empty).close()
    World.sources = [
        Path(write_tone(folder / f"{number}.flac", 0.3, 200.0 + 37 * number))
        for number in range(SOUNDS)
    ]
    World.sound_of = {audio_identity(str(path)): n for n, path in enumerate(World.sources)}
    assert len(World.sound_of) == SOUNDS


class World(RuleBasedStateMachine):
    """Folders, a drive that comes and goes, a trash, a library and who uses it.

    A song is told by its sound. Where a user has done what nobody could follow, such as
    putting another song's file in a song's place, it is only asked that nothing is gone.
    """

    empty: Path
    sources: list[Path]
    sound_of: dict[bytes, int]

    def __init__(self) -> None:
        super().__init__()
        self.root = Path(tempfile.mkdtemp(prefix="nothing-lost-"))
        self.music, self.drive = self.root / "music", self.root / "drive"
        self.inner = self.music / "inner"
        self.unplugged, self.bin = self.root / "unplugged", self.root / "bin"
        self.aside = self.root / "aside"
        for folder in (self.inner, self.drive, self.bin, self.aside):
            folder.mkdir(parents=True)
        (self.drive / "other.txt").write_text("so that it is not empty")
        self.numbers = count(1)
        self.at = count(1)
        self.plays: defaultdict[int, set[float]] = defaultdict(set)
        self.stars: dict[int, float] = {}
        self.places: dict[int, int] = {}  # by entry
        self.tangled: set[int] = set()
        self.scanned = False
        shutil.copy(self.empty, self.root / "library.sqlite")
        self._open()
        self.playlist = self.playlists.create("Mine").id
        self._scanning().add_folders([str(self.music), str(self.inner), str(self.drive)])
        for _ in range(3):
            self.new_file(0, 0)
        self.scan()

    def _open(self) -> None:
        self.database = Database.open(self.root / "library.sqlite")
        self.tracks = TrackRepository(self.database)
        self.failures = FailureRepository(self.database)
        self.folders = FolderRepository(self.database)
        self.history = PlayHistory(self.database)
        self.ratings = RatingRepository(self.database)
        self.playlists = PlaylistRepository(self.database)
        self.songs = SongService(
            self.tracks, TrackSearch(self.database), self.failures, self.folders
        )
        self.trash = TrashService(self.songs, self.tracks)

    def _scanning(self) -> ScanService:
        return ScanService(
            self.tracks,
            FeatureRepository(self.database),
            self.failures,
            self.folders,
            SheetRepository(self.database),
            IdentityRepository(self.database),
            TagDetailsRepository(self.database),
            NoIndex(),  # type: ignore[arg-type]
            tag_executor=AtOnce(),
            analysis_executor=AtOnce(hears=True),
            in_flight=2,
        )

    def teardown(self) -> None:
        self.database.close()
        shutil.rmtree(self.root)

    # ---- what there is

    def files(self, *folders: Path) -> list[Path]:
        found = [
            Path(path, name)
            for folder in folders or (self.music, self.drive)
            for path, _, names in os.walk(folder)
            for name in names
            if name.lower().endswith(".flac")
        ]
        return sorted(found)

    def sound(self, path: Path | str) -> int:
        return self.sound_of[audio_identity(str(path))]

    def pick(self, number: int, *folders: Path) -> Path | None:
        files = self.files(*folders)
        return files[number % len(files)] if files else None

    def listed(self, number: int) -> Track | None:
        """Return a song that a user sees, and that is what it seems to be."""
        tracks = [
            track
            for chunk in self.tracks.all()
            for track in chunk
            if not track.missing and Path(track.path).exists()
        ]
        return tracks[number % len(tracks)] if tracks else None

    def folder(self, number: int) -> Path:
        folders = [self.music, self.inner, self.music / "album"]
        folders += [self.drive, self.drive / "album"] if self.drive.exists() else []
        chosen = folders[number % len(folders)]
        chosen.mkdir(exist_ok=True)
        return chosen

    def name(self) -> str:
        return f"a{next(self.numbers)}.flac"

    # ---- what a user does with files

    @rule(sound=ANY, folder=ANY)
    def new_file(self, sound: int, folder: int) -> None:
        taken = {self.sound(path) for path in self._everywhere()} | set(self.plays)
        taken |= self.stars.keys() | set(self.places.values())
        free = [number for number in range(SOUNDS) if number not in taken]
        if free:
            path = self.folder(folder) / self.name()
            shutil.copy(self.sources[free[sound % len(free)]], path)
            self._tag(path)
            self.scanned = False

    def _everywhere(self) -> list[Path]:
        return self.files(self.music, self.drive, self.unplugged, self.bin, self.aside)

    def _tag(self, path: Path) -> None:
        tags: Any = FLAC(path)  # type: ignore[no-untyped-call]
        tags["title"] = "x" * next(self.at)
        tags.save()

    @rule(which=ANY, folder=ANY, retagged=st.booleans())
    def rename(self, which: int, folder: int, retagged: bool) -> None:
        path = self.pick(which)
        if path is not None:
            target = self.folder(folder) / self.name()
            path.rename(target)
            if retagged:
                self._tag(target)
            self.scanned = False

    @rule(which=ANY)
    def retag(self, which: int) -> None:
        path = self.pick(which)
        if path is not None:
            self._tag(path)
            self.scanned = False

    @rule(which=ANY)
    def change_case(self, which: int) -> None:
        path = self.pick(which)
        if path is not None:
            path.rename(path.with_name(path.name.swapcase()))
            self.scanned = False

    @rule(which=ANY, folder=ANY)
    def copy(self, which: int, folder: int) -> None:
        path = self.pick(which)
        if path is not None:
            self.tangled.add(self.sound(path))
            shutil.copy2(path, self.folder(folder) / self.name())
            self.scanned = False

    @rule(one=ANY, other=ANY)
    def replace(self, one: int, other: int) -> None:
        first, second = self.pick(one), self.pick(other)
        if first is not None and second is not None and first != second:
            self.tangled |= {self.sound(first), self.sound(second)}
            first.replace(second)
            self.scanned = False

    @rule(one=ANY, other=ANY)
    def swap(self, one: int, other: int) -> None:
        first, second = self.pick(one), self.pick(other)
        if first is not None and second is not None and first != second:
            self.tangled |= {self.sound(first), self.sound(second)}
            kept = self.root / "swapped"
            first.rename(kept)
            second.rename(first)
            kept.rename(second)
            self.scanned = False

    @rule(which=ANY)
    def put_aside(self, which: int) -> None:
        path = self.pick(which)
        if path is not None:
            path.rename(self.aside / path.name)
            self.scanned = False

    @rule(which=ANY, folder=ANY, retagged=st.booleans())
    def put_back(self, which: int, folder: int, retagged: bool) -> None:
        path = self.pick(which, self.aside)
        if path is not None:
            target = self.folder(folder) / path.name
            path.rename(target)
            if retagged:
                self._tag(target)
            self.scanned = False

    @rule(which=ANY, retagged=st.booleans())
    def take_out_of_the_trash(self, which: int, retagged: bool) -> None:
        path = self.pick(which, self.bin)
        if path is not None:
            target = self.music / path.name
            path.rename(target)
            if retagged:
                self._tag(target)
            self.scanned = False

    @rule()
    def plug(self) -> None:
        if self.drive.exists():
            self.drive.rename(self.unplugged)
        else:
            self.unplugged.rename(self.drive)
        self.scanned = False

    # ---- what a user does in the program

    @rule(which=ANY)
    def play(self, which: int) -> None:
        track = self.listed(which)
        if track is not None and (sound := self._surely(track)) is not None:
            at = float(next(self.at))
            self.history.finish(self.history.start(track.id, at), 500.0, "finished")
            self.plays[sound].add(at)

    @rule(which=ANY, stars=st.integers(1, 10))
    def rate(self, which: int, stars: int) -> None:
        track = self.listed(which)
        if track is not None and (sound := self._surely(track)) is not None:
            self.ratings.put({track.id: Rating(stars / 2)})
            self.stars[sound] = stars / 2

    @rule(which=ANY)
    def list(self, which: int) -> None:
        track = self.listed(which)
        if track is not None and (sound := self._surely(track)) is not None:
            self.playlists.add(self.playlist, [track.id])
            entry = max(item.id for item in self.playlists.entries(self.playlist))
            self.places[entry] = sound

    def _surely(self, track: Track) -> int | None:
        """Return the sound of a track that the library has read as it lies on the disk now."""
        status = Path(track.path).stat()
        file = self.tracks.file_of(track.path)
        assert file is not None
        as_read = (file.size, file.mtime_ns // 1000) == (
            status.st_size,
            status.st_mtime_ns // 1000,
        )
        return self.sound(track.path) if as_read else None

    @rule()
    def scan(self) -> None:
        for event in self._scanning().scan():
            assert isinstance(event, object)
        self.scanned = True

    @rule(which=ANY)
    def scan_one(self, which: int) -> None:
        folders = self.folders.all()
        if folders:
            list_of = [folders[which % len(folders)]]
            for _ in self._scanning().scan(list_of):
                pass

    @rule(after=st.integers(1, 12))
    def break_a_scan_off(self, after: int) -> None:
        events = self._scanning().scan()
        for _ in range(after):
            if next(events, None) is None:
                break
        events.close()  # type: ignore[attr-defined]
        self.scanned = False

    @rule(which=ANY)
    def remove(self, which: int) -> None:
        track = self.listed(which)
        if track is not None:
            self.songs.remove([track.id])
            self.scanned = False

    @rule()
    def remove_what_is_missing(self) -> None:
        ids = [file.id for file in self.tracks.missing()]
        if ids:
            self.songs.remove(ids)
            self.scanned = False

    @rule(which=ANY)
    def remove_folder(self, which: int) -> None:
        folders = self.folders.all()
        if folders:
            self.songs.remove_folder(folders[which % len(folders)])
            self.scanned = False

    @rule()
    def add_folders(self) -> None:
        there = [str(path) for path in (self.music, self.drive) if path.exists()]
        self._scanning().add_folders(there)
        self.scanned = False

    @rule(which=ANY)
    def throw_away(self, which: int) -> None:
        track = self.listed(which)
        if track is not None:
            self.trash.move(self.trash.plan([track.id]), self._to_trash, self._report)
            self.scanned = False

    def _to_trash(self, path: str) -> str:
        target = self.bin / Path(path).name
        if target.exists():
            target = self.bin / self.name()
        shutil.move(path, target)
        return str(target)

    def _report(self, progress: Progress) -> None: ...

    @rule()
    def undo(self) -> None:
        try:
            self.songs.undo_remove()
        except RemovalNotKept as error:
            raise AssertionError("what was removed is kept no longer") from error
        self.scanned = False

    @rule()
    def start_again(self) -> None:
        self.database.close()
        self._open()

    # ---- what must be so

    @invariant()
    def nothing_is_gone(self) -> None:
        if not hasattr(self, "playlist"):
            return
        given = sorted(at for times in self.plays.values() for at in times)
        with self.database.read() as connection:
            there = list(connection.scalars(text("SELECT started_at FROM play_events")))
            rated = {row[0] for row in connection.execute(text("SELECT stars FROM ratings"))}
            counted = {
                row[0]: row[1]
                for row in connection.execute(
                    text("SELECT track_id, count(*) FROM play_events GROUP BY track_id")
                )
            }
            said = {
                row.id: row.play_count
                for row in connection.execute(text("SELECT id, play_count FROM tracks"))
                if row.play_count
            }
            places = list(connection.scalars(text("SELECT id FROM playlist_entries")))
        for path in self.root.glob("library.sqlite.removed*"):
            with closing(connect(path)) as kept:
                if kept.execute("PRAGMA user_version").fetchone()[0] != SPENT:
                    there += [row[0] for row in kept.execute("SELECT started_at FROM play_events")]
                    rated |= {row[0] for row in kept.execute("SELECT stars FROM ratings")}
        assert Counter(there) == Counter(given)
        assert said == counted
        assert sorted(places) == sorted(self.places)
        assert {s for sound, s in self.stars.items() if sound not in self.tangled} <= rated

    @precondition(lambda self: self.scanned and self.drive.exists())
    @invariant()
    def songs_have_what_was_given_to_them(self) -> None:
        inside = tuple(f"{folder}{os.sep}" for folder in self.folders.all())
        where: defaultdict[int, list[str]] = defaultdict(list)
        for path in self.files():
            where[self.sound(path)].append(str(path))
        entries = {entry.id: entry for entry in self.playlists.entries(self.playlist)}
        with self.database.read() as connection:
            played = defaultdict[int, set[float]](set)
            for number, at in connection.execute(
                text("SELECT track_id, started_at FROM play_events")
            ):
                played[number].add(at)
        rated = self.ratings.all()
        for sound, paths in where.items():
            if sound in self.tangled or len(paths) != 1 or not paths[0].startswith(inside):
                continue
            track = self.tracks.by_path(paths[0])
            assert track is not None and not track.missing
            assert played[track.id] == self.plays[sound], paths
            stars = rated[track.id].stars if track.id in rated else None
            assert stars == self.stars.get(sound), paths
            for entry, listed in self.places.items():
                if listed == sound:
                    assert entries[entry].track_id == track.id, paths


TestNothingIsLost = World.TestCase
TestNothingIsLost.settings = settings(
    max_examples=RUNS, stateful_step_count=STEPS, deadline=None, phases=[Phase.generate]
)

"""How fast is the library?

``python -m tests.benchmarks.library [--tracks N] [--tree N] [--folder F]``.

Everything it measures it makes itself, in a temporary folder. ``--tree 0`` leaves out the
tree of sound files, which takes minutes.
"""

from __future__ import annotations

import argparse
import random
import resource
import statistics
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TypeVar

import av
import mutagen
import numpy as np

from musicrec_desktop.core.features import EXCERPT_SIZE, TrackFeatures
from musicrec_desktop.core.loudness import Edges, Loudness
from musicrec_desktop.core.play_queue import QueueItem, QueueState
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.library.heard.loudness import LoudnessRepository
from musicrec_desktop.library.listeners.sessions import QueueRepository
from musicrec_desktop.library.scanner import compare, walk
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository
from tests.benchmarks.tree import measure_tree

T = TypeVar("T")

RATE_HZ = 44_100
SAVED_TOGETHER = 500
TRACKS_PER_FOLDER = 12
EXCERPTS_PER_TRACK = 3
COVER_BYTES = 60_000
HISTOGRAM_BYTES = 300  # of the loudness of a song, packed
FORMATS = {"mp3": "libmp3lame", "flac": "flac", "opus": "libopus", "m4a": "aac"}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--tracks", type=int, default=100_000)
    parser.add_argument("--heard", type=int, default=10_000, help="tracks with features")
    parser.add_argument("--tree", type=int, default=100_000, help="sound files to scan")
    parser.add_argument("--folder", help="where the temporary folder is made")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=arguments.folder) as folder:
        root = Path(folder)
        measure_tags(root / "tags")
        database = Database.open(root / "library.sqlite")
        vocabulary = Vocabulary(random.Random(1))
        measure_check(root / "music", database, arguments.tracks, vocabulary)
        measure_load(database)
        measure_search(database, vocabulary)
        measure_features(database, arguments.heard)
        measure_levels(database)
        measure_queue(database)
        database.close()
        opened, _ = timed(lambda: Database.open(root / "library.sqlite").close())
        print(f"open an existing library: {1000 * opened:.1f} ms")
        if arguments.tree:
            measure_tree(root / "tree", arguments.tree)
    print(f"peak memory: {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")


def timed(work: Callable[[], T]) -> tuple[float, T]:
    started = time.perf_counter()
    result = work()
    return time.perf_counter() - started, result


class Vocabulary:
    """Invented words, and tags made of them."""

    def __init__(self, chance: random.Random) -> None:
        self._chance = chance
        letters = "aaabcdeeeefghiijklmnooopqrrsssttuuvwxyz"
        self.words = ["".join(chance.choices(letters, k=chance.randint(2, 9))) for _ in range(8000)]
        self._artists = [self._phrase(2) for _ in range(5000)]
        self._albums = [self._phrase(3) for _ in range(10_000)]

    def _phrase(self, count: int) -> str:
        return " ".join(self._chance.choices(self.words, k=count)).title()

    def tags(self, number: int) -> Tags:
        """Return the tags of one of many tracks: albums of twelve, two albums an artist."""
        album = number // TRACKS_PER_FOLDER
        return Tags(
            title=self._phrase(3),
            artist=self._artists[album // 2 % len(self._artists)],
            album=self._albums[album % len(self._albums)],
            genre="Rock",
            year=1960 + album % 60,
            track_number=number % TRACKS_PER_FOLDER + 1,
            duration_seconds=200.0,
            codec="mp3",
            sample_rate_hz=RATE_HZ,
            channels=2,
            bitrate_bps=256_000,
            cover_key=f"{album:032x}",
        )


def measure_tags(folder: Path) -> None:
    """Read the tags of sound files with full tags and a cover."""
    folder.mkdir()
    for extension, encoder in FORMATS.items():
        first = folder / f"0.{extension}"
        encode(first, encoder)
        paths = [folder / f"{number}.{extension}" for number in range(500)]
        for path in paths[1:]:
            path.write_bytes(first.read_bytes())
        read_tags(str(first))
        seconds, _ = timed(lambda paths=paths: [read_tags(str(path)) for path in paths])
        print(f"tags of {extension}: {len(paths) / seconds:,.0f} files/s")


def encode(path: Path, encoder: str) -> None:
    noise = np.random.default_rng(1).normal(0, 0.1, (2, 5 * 48_000)).astype(np.float32)
    described = {"title": "Title", "artist": "Artist", "album": "Album", "track": "3/12"}
    with av.open(str(path), "w") as container:
        container.metadata.update({**described, "date": "2003", "genre": "Jazz"})
        stream = container.add_stream(encoder, rate=48_000, layout="stereo")
        resampler = av.AudioResampler(stream.format, "stereo", 48_000, 1024)
        frame = av.AudioFrame.from_ndarray(noise, "fltp", "stereo")
        frame.sample_rate = 48_000
        for piece in [*resampler.resample(frame), *resampler.resample(None)]:
            container.mux(stream.encode(piece))
        container.mux(stream.encode(None))
    add_cover(path, random.Random(1).randbytes(COVER_BYTES))


def add_cover(path: Path, picture: bytes) -> None:
    from mutagen.flac import Picture
    from mutagen.id3 import APIC
    from mutagen.mp4 import MP4Cover

    file = mutagen.File(path)
    if path.suffix == ".mp3":
        file.tags.add(APIC(mime="image/jpeg", type=3, data=picture))
    elif path.suffix == ".m4a":
        file["covr"] = [MP4Cover(picture)]
    elif path.suffix == ".flac":
        cover = Picture()
        cover.type, cover.mime, cover.data = 3, "image/jpeg", picture
        file.add_picture(cover)
    file.save()


def measure_check(folder: Path, database: Database, count: int, vocabulary: Vocabulary) -> None:
    """Save a library of small files, then look whether any of them changed."""
    for number in range(count):
        place = folder / f"{number // TRACKS_PER_FOLDER:05}"
        if number % TRACKS_PER_FOLDER == 0:
            place.mkdir(parents=True)
        (place / f"{number % TRACKS_PER_FOLDER:02}.mp3").write_bytes(b"x")
    found = list(walk(str(folder), on_error=complain))
    tracks = TrackRepository(database)
    scanned = [ScannedFile(file, vocabulary.tags(number)) for number, file in enumerate(found)]
    batches = [scanned[at : at + SAVED_TOGETHER] for at in range(0, count, SAVED_TOGETHER)]
    seconds, _ = timed(lambda: [tracks.save(batch) for batch in batches])
    print(f"save {count:,} tracks: {seconds:.1f} s, {count / seconds:,.0f} tracks/s")

    def check() -> int:
        changes = compare(tracks.known_files(), walk(str(folder), on_error=complain))
        return changes.unchanged

    seconds, unchanged = timed(check)
    print(f"re-check {unchanged:,} unchanged files: {seconds:.2f} s")


def complain(path: str, reason: str) -> None:
    raise RuntimeError(f"{path}: {reason}")


def measure_load(database: Database) -> None:
    tracks = TrackRepository(database)

    def first_chunk() -> list[Track]:
        return next(tracks.all())

    def everything() -> list[Track]:
        return [track for chunk in tracks.all() for track in chunk]

    seconds, _ = timed(first_chunk)
    print(f"first tracks of the library: {1000 * seconds:.0f} ms")
    seconds, loaded = timed(everything)
    print(f"load {len(loaded):,} tracks in order: {seconds:.2f} s")
    ids = [track.id for track in loaded]
    random.Random(2).shuffle(ids)
    seconds, _ = timed(lambda: tracks.get(ids[:1000]))
    print(f"get 1,000 tracks by id: {1000 * seconds:.0f} ms")
    seconds, _ = timed(tracks.counts)
    print(f"count by state: {1000 * seconds:.0f} ms")


def measure_search(database: Database, vocabulary: Vocabulary) -> None:
    """Type phrases letter by letter."""
    search, chance = TrackSearch(database), random.Random(3)
    phrases = [" ".join(chance.choices(vocabulary.words, k=2)) for _ in range(20)]
    typed = [phrase[:end] for phrase in phrases for end in range(1, len(phrase) + 1)]
    search.find("a")
    times = [timed(lambda text=text: search.find(text))[0] for text in typed]
    print(
        f"search, {len(times)} keystrokes: median {1000 * statistics.median(times):.1f} ms, "
        f"worst {1000 * max(times):.1f} ms"
    )
    seconds, found = timed(lambda: search.find("rock"))
    print(f"search that finds all {len(found or []):,}: {1000 * seconds:.1f} ms")


def measure_features(database: Database, count: int) -> None:
    features, tracks = FeatureRepository(database), TrackRepository(database)
    ids = [item.id for item in tracks.pending_analysis()[:count]]
    values = np.random.default_rng(1).normal(size=(EXCERPTS_PER_TRACK, EXCERPT_SIZE))
    heard = TrackFeatures(
        excerpts=values.astype(np.float16),
        starts_seconds=(0.0, 30.0, 60.0),
        duration_seconds=200.0,
        tempo_bpm=120.0,
        tempo_confidence=0.5,
        key="A min",
        key_confidence=0.5,
        loudness_lufs=-9.0,
    )
    batches = [ids[at : at + 50] for at in range(0, len(ids), 50)]
    seconds, _ = timed(lambda: [features.store([(n, heard) for n in batch]) for batch in batches])
    print(f"store features: {len(ids) / seconds:,.0f} tracks/s")
    seconds, table = timed(features.table)
    megabytes = table.excerpts.nbytes / 1e6
    print(f"read features of {len(table):,} tracks ({megabytes:.0f} MB): {seconds:.2f} s")


def measure_levels(database: Database) -> None:
    """Measure every track, by pretence, and ask for levels."""
    loudness, tracks = LoudnessRepository(database), TrackRepository(database)
    seconds, waiting = timed(loudness.pending)
    print(f"list {len(waiting):,} tracks to be measured: {1000 * seconds:.0f} ms")
    found = Loudness(-9.0, 6.0, 0.99, Edges(0.1, 0.2, -20.0, -30.0), b"x" * HISTOGRAM_BYTES)
    batches = [waiting[at : at + 200] for at in range(0, len(waiting), 200)]
    seconds, _ = timed(
        lambda: [loudness.store([(item, found) for item in batch]) for batch in batches]
    )
    print(f"store loudness: {len(waiting) / seconds:,.0f} tracks/s")
    seconds, albums = timed(loudness.albums_to_level)
    print(f"find {len(albums):,} albums to level: {seconds:.2f} s")
    loudness.store_album_levels([(album, -9.0) for album in albums])
    ids = tracks.order()
    random.Random(4).shuffle(ids)
    seconds = min(timed(lambda: loudness.levels(ids))[0] for _ in range(3))
    print(f"levels of {len(ids):,} tracks: {seconds:.2f} s")
    times = [timed(lambda number=number: loudness.levels([number]))[0] for number in ids[:200]]
    print(f"levels of one track: median {1000 * statistics.median(times):.2f} ms")


def measure_queue(database: Database) -> None:
    """Save every track as the queue, shuffled, and read it back."""
    items = [
        QueueItem(track.id, track.path, origin="songs")
        for chunk in TrackRepository(database).all()
        for track in chunk
    ]
    order = list(range(len(items)))
    random.Random(5).shuffle(order)
    state = QueueState(tuple(items), 0, 1.0, shuffle=True, order=tuple(order), order_at=0)
    queue = QueueRepository(database)
    seconds, _ = timed(lambda: queue.save_queue(state))
    print(f"save a queue of {len(items):,}: {seconds:.2f} s")
    seconds, _ = timed(lambda: queue.save_queue(replace(state, order_at=1)))
    print(f"save its next step: {1000 * seconds:.0f} ms")
    times = [timed(lambda at=at: queue.save_position(float(at)))[0] for at in range(200)]
    print(
        f"save the position: median {1000 * statistics.median(times):.2f} ms, "
        f"worst {1000 * max(times):.2f} ms"
    )
    seconds, _ = timed(QueueRepository(database).load)
    print(f"load the queue: {seconds:.2f} s")


if __name__ == "__main__":
    main()

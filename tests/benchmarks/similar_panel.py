"""How fast is the similar panel? ``python -m tests.benchmarks.similar_panel [COUNT]``.

A library of synthetic tracks with tags, tempos, keys and kinds, and an index of vectors
in the space's layout. Measured from the click to painted rows, in the real panel; then
what filters and weights add, the search for copies, and the report.
"""

from __future__ import annotations

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from sqlalchemy import insert, text
from threadpoolctl import threadpool_limits

from musicrec_desktop.core.features import FEATURE_VERSION, TrackFeatures
from musicrec_desktop.core.keys import MODES, PITCH_CLASSES
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.similar import PRESETS, SimilarFilters, SimilarQuestion
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.schema import fingerprints, sounds
from musicrec_desktop.library.tracks import ScannedFile
from musicrec_desktop.recommend.index import write_vectors
from musicrec_desktop.recommend.manifest import make_current, new_folder
from musicrec_desktop.recommend.space import Space
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.similarity.similar_answers import SimilarAnswer
from tests.benchmarks.index import synthetic
from tests.recommend.planted import planted

QUERIES = 40
COPIES_SHARE = 0.05
PRINTS = 512
KEYS = [f"{pitch} {mode}" for pitch in PITCH_CLASSES for mode in MODES]
MIXES = ("Groove", "Harmony")
BATCH = 5_000
FILTERS = {
    "no filter": SimilarFilters(),
    "other artists": SimilarFilters(other_artists=True),
    "±8 BPM, key fits": SimilarFilters(bpm_within=8.0, key_fits=True),
    "all filters": SimilarFilters(True, 8.0, True, 3, True),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int, nargs="?", default=100_000)
    arguments = parser.parse_args()
    # One thread for matrices, as in the program.
    with tempfile.TemporaryDirectory() as folder, threadpool_limits(1, user_api="blas"):
        services = Services(DataFolder(Path(folder)))
        try:
            started = time.perf_counter()
            ids = fill(services, arguments.count)
            print(f"{len(ids)} tracks, made in {time.perf_counter() - started:.0f} s", flush=True)
            measure(services, ids)
        finally:
            services.close()


def fill(services: Services, count: int) -> np.ndarray:
    """Write tracks and an index of them; a share of the tracks are copies of others."""
    rng = np.random.default_rng(0)
    tracks = services._library.tracks
    for start in range(0, count, BATCH):
        tracks.save([scanned(number) for number in range(start, min(start + BATCH, count))])
    ids = np.array(sorted(services.songs.order()))
    listened(services, ids, rng)
    space = Space.fit(planted(2_000, styles=64).table)
    root = new_folder(services.data.index)
    space.save(root)
    vectors = synthetic(count, space)
    copies = rng.choice(count - PRINTS, round(COPIES_SHARE * count), replace=False)
    vectors[copies + PRINTS] = vectors[copies]
    write_vectors(root, ids, vectors)
    make_current(root)
    return ids


def scanned(number: int) -> ScannedFile:
    artist, genre = number // 50, number // 4_000
    tags = Tags(
        title=f"Title {number}",
        artist=f"Artist {artist}",
        album=f"Album {number // 10}",
        genre=f"Genre {genre}",
        duration_seconds=120.0 + number % PRINTS * 300 / PRINTS,
        codec="flac" if number % 3 else "mp3",
    )
    return ScannedFile(FoundFile(f"/music/{artist}/{number}", 1, 1), tags)


def listened(services: Services, ids: np.ndarray, rng: np.random.Generator) -> None:
    """Say of every track what listening would, but for the raw values (see :func:`describe`)."""
    tempos, keys = rng.uniform(60, 180, len(ids)), rng.integers(len(KEYS), size=len(ids))
    prints = rng.integers(0, 2**32, (PRINTS, 633), np.uint32)
    heard = {"analysis": "done", "version": FEATURE_VERSION}
    with services._database.write() as connection:
        connection.execute(
            text(
                "UPDATE tracks SET analysis=:analysis, analysis_version=:version, tempo_bpm=:bpm,"
                " tempo_confidence=0.9, key=:key, key_confidence=0.8 WHERE id=:id"
            ),
            [
                heard | {"id": number, "bpm": bpm, "key": KEYS[key]}
                for number, bpm, key in zip(ids.tolist(), tempos.tolist(), keys, strict=True)
            ],
        )
        connection.execute(
            insert(sounds),
            [
                {
                    "track_id": number,
                    "version": FEATURE_VERSION,
                    "kind": "music" if number % 50 else "speech",
                    "kind_confidence": 0.9,
                    "beat_strength": 0.5,
                    "tuning_cents": 0.0,
                    "loudness_range_db": 9.0,
                    "crest_db": 12.0,
                }
                for number in ids.tolist()
            ],
        )
        connection.execute(
            insert(fingerprints),
            [
                {"track_id": number, "values": prints[number % PRINTS].tobytes()}
                for number in ids.tolist()
            ],
        )


def describe(services: Services, queries: Sequence[int]) -> None:
    """Store raw values for the tracks that answers will name, which reasons are made from."""
    table = planted(64, styles=64).table
    rows = [np.array(table.excerpts[table.owners == number]) for number in range(64)]
    questions = [{"filters": filters} for filters in FILTERS.values()]
    questions += [{"weights": PRESETS[name]} for name in MIXES]
    named = set(queries)
    for query in queries:
        for question in questions:
            named |= {row.track.id for row in ask(services, query, **question).rows}
    plain = TrackFeatures(rows[0], (0.0, 30.0, 60.0), 200.0, 120.0, 0.9, "A min", 0.8, -12.0)
    services._library.features.store(
        [(number, replace(plain, excerpts=rows[number % 64])) for number in sorted(named)]
    )


def measure(services: Services, ids: np.ndarray) -> None:
    queries = np.random.default_rng(1).choice(ids, QUERIES, replace=False).tolist()
    started = time.perf_counter()
    services.similar.warm()
    print(f"opening index and facts: {time.perf_counter() - started:.2f} s")
    describe(services, queries)
    for name, filters in FILTERS.items():
        show(f"answer, {name}", queries, lambda query, f=filters: ask(services, query, filters=f))
    for name in MIXES:
        show(
            f"answer, mix {name}",
            queries,
            lambda query, w=PRESETS[name]: ask(services, query, weights=w),
        )
    measure_panel(services, queries)
    measure_tools(services)


def ask(services: Services, query: int, **named: object) -> SimilarAnswer:
    return services.similar.ask(SimilarQuestion((query,), **named), 25)  # type: ignore[arg-type]


def measure_panel(services: Services, queries: Sequence[int]) -> None:
    """Measure from the click to painted rows, in the real panel on no screen."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QWidget

    from musicrec_desktop.gui.controllers.similarity.similar import SimilarController
    from musicrec_desktop.gui.covers import CoverLoader
    from musicrec_desktop.gui.look.theme import ThemeController
    from musicrec_desktop.gui.panels.similar import SimilarPanel
    from musicrec_desktop.gui.worker import JobRunner

    application = QApplication.instance() or QApplication([])
    theme = ThemeController(application, "dark")  # type: ignore[arg-type]
    jobs, parent = JobRunner(), QWidget()
    panel = SimilarPanel(CoverLoader(services.covers, jobs, parent), theme.tokens, parent)
    panel.resize(340, 800)
    parent.resize(340, 800)
    parent.show()
    controller = SimilarController(services.similar, services.similar_taste, panel, jobs, parent)
    answers: list[object] = []
    controller.answered.connect(answers.append)
    tracks = {track.id: track for track in services.songs.get(queries)}

    def click(query: int) -> None:
        answers.clear()
        controller.find(tracks[query])
        while not answers:
            application.processEvents()
        panel.grab()

    show("panel, from click to painted rows", queries, click)
    jobs.shut_down()


def measure_tools(services: Services) -> None:
    started = time.perf_counter()
    found = drained(services.duplicates.find())
    print(f"search for copies: {time.perf_counter() - started:.1f} s, {found}")
    started = time.perf_counter()
    report = drained(services.reports().make())
    print(f"report: {time.perf_counter() - started:.1f} s, {report.index}")  # type: ignore[attr-defined]


def drained(events: object) -> object:
    while True:
        try:
            next(events)  # type: ignore[call-overload]
        except StopIteration as end:
            return end.value


def show(name: str, queries: Sequence[int], work: Callable[[int], object]) -> None:
    passed, spent = [], []
    for query in queries:
        started, used = time.perf_counter(), time.process_time()
        work(query)
        passed.append(1000 * (time.perf_counter() - started))
        spent.append(1000 * (time.process_time() - used))
    median, high = np.percentile(passed, [50, 95])
    print(
        f"{name}: median {median:.1f} ms ({np.median(spent):.1f} of processor time), "
        f"95th percentile {high:.1f} ms",
        flush=True,
    )


if __name__ == "__main__":
    main()

"""Does it find what a listener likes? ``python -m tests.benchmarks.discovery FOLDER``.

The folder holds one folder a genre, with tagged audio files. Listeners are simulated: a
taste is some artists, or a genre; half of what they play they choose themselves, the other
half comes by chance, and what is outside their taste they skip. After twenty plays ten
tracks they have not played are recommended, and those within the taste are counted.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from threadpoolctl import threadpool_limits

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.listeners.history import PlayEvent
from musicrec_desktop.recommend.mixes import gathered
from musicrec_desktop.recommend.path import angles, arc, find_path
from musicrec_desktop.recommend.pool import TrackPool
from musicrec_desktop.recommend.radio import Radio
from musicrec_desktop.recommend.spacing import spaced
from musicrec_desktop.recommend.taste import Listening, Taste, track_weights
from musicrec_desktop.services.assembly import Services
from musicrec_desktop.services.discovery.discovery_pool import Discoverable
from musicrec_desktop.services.discovery.for_you import ForYouService
from tests.benchmarks.skippers import show_skippers
from tests.recommend.measures import artist_gap, smoothness

LISTENERS = 200
PLAYS = 20
RECOMMENDED = 10
ARTISTS_LIKED = 8
OWN_CHOICE = 0.5
STATION = 50
PATHS = 100
LARGE = 100_000
DAY = 86_400.0


@dataclass(frozen=True)
class Listener:
    """A taste, and what was done with it: rows in order, and which were skipped."""

    taste: NDArray[np.bool_]
    played: list[int]

    def weights(self, pool: TrackPool) -> dict[int, float]:
        plays = [
            Listening(int(pool.ids[row]), number, "heard" if self.taste[row] else "skipped")
            for number, row in enumerate(self.played)
        ]
        return track_weights(plays, {}, float(len(plays)))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--keep", type=Path, help="data folder to keep the library in")
    arguments = parser.parse_args()
    with threadpool_limits(1, user_api="blas"):  # as the program runs
        measure(arguments)


def measure(arguments: argparse.Namespace) -> None:
    with tempfile.TemporaryDirectory() as temporary:
        services = Services(DataFolder(arguments.keep or Path(temporary)))
        try:
            pool, genres = listened(services, arguments.folder)
            show_listeners(pool, genres)
            show_radio(pool)
            show_skippers(pool, genres)
            show_paths(pool)
            show_pages(services)
        finally:
            services.close()
    show_speed()


def listened(services: Services, folder: Path) -> tuple[TrackPool, NDArray[np.str_]]:
    """Scan where that was not done before; return the tracks and the folders they are in."""
    with ThreadPoolExecutor(2) as threads:
        scanning = services.scanning(threads)
        for _event in scanning.scan(scanning.add_folders([str(folder)])):
            pass
    pool = services.discovery.pool.required().pool
    tracks = {track.id: Path(track.path) for track in services.songs.get(pool.ids.tolist())}
    inside = np.array([tracks[number].is_relative_to(folder) for number in pool.ids.tolist()])
    pool.playable[:] &= inside
    genres = np.array([tracks[number].parent.name for number in pool.ids.tolist()])
    print(f"{pool.playable.sum()} tracks, {len(np.unique(pool.artists[inside]))} artists")
    return pool, genres


# ---- listeners


def show_listeners(pool: TrackPool, genres: NDArray[np.str_]) -> None:
    for kind in ("artists", "genre"):
        random = np.random.default_rng(1)
        listeners = [simulated(pool, genres, kind, random) for _ in range(LISTENERS)]
        plays = np.zeros(len(pool))
        for listener in listeners:
            np.add.at(plays, [row for row in listener.played if listener.taste[row]], 1)
        makers: dict[str, Callable[[Listener], NDArray[np.floating]]] = {
            "random": lambda _listener, random=random: random.random(len(pool)),
            "popularity": lambda listener, plays=plays: plays - own_plays(pool, listener),
            "neighbours of the last": lambda listener: pool.vectors @ pool.vectors[last(listener)],
            "For you, by sound alone": lambda listener: worth(pool, listener, tags=False),
            "For you": lambda listener: worth(pool, listener, tags=True),
        }
        share = np.mean([listener.taste[pool.playable].mean() for listener in listeners])
        print(f"\ntaste is {kind}: {share:.0%} of the library; ten recommended after {PLAYS} plays")
        print(f"{'':26}{'hit@10':>8}{'any':>8}{'cover':>8}{'spread':>8}{'artists':>8}")
        for name, make in makers.items():
            show_recommender(name, pool, listeners, make)


def simulated(
    pool: TrackPool, genres: NDArray[np.str_], kind: str, random: np.random.Generator
) -> Listener:
    if kind == "genre":
        taste = genres == random.choice(np.unique(genres[pool.playable]))
    else:
        known = np.unique(pool.artists[pool.playable])
        taste = np.isin(pool.artists, random.choice(known, ARTISTS_LIKED, replace=False))
    taste &= pool.playable
    played: list[int] = []
    while len(played) < PLAYS:
        own = random.random() < OWN_CHOICE
        choices = np.setdiff1d(np.flatnonzero(taste if own else pool.playable), played)
        if len(choices):
            played.append(int(random.choice(choices)))
    return Listener(taste, played)


def own_plays(pool: TrackPool, listener: Listener) -> NDArray[np.float64]:
    own = np.zeros(len(pool))
    own[[row for row in listener.played if listener.taste[row]]] = 1
    return own


def last(listener: Listener) -> int:
    """The last that was heard out: the one that was skipped says less."""
    return next(row for row in reversed(listener.played) if listener.taste[row])


def worth(pool: TrackPool, listener: Listener, *, tags: bool) -> NDArray[np.float32]:
    return Taste(pool, listener.weights(pool), tags=tags).worth()


def show_recommender(
    name: str,
    pool: TrackPool,
    listeners: list[Listener],
    make: Callable[[Listener], NDArray[np.floating]],
) -> None:
    hits, spread, artists, ever = [], [], [], np.zeros(len(pool), bool)
    random = np.random.default_rng(2)
    for listener in listeners:
        allowed = pool.playable.copy()
        allowed[listener.played] = False
        rows = gathered(pool, make(listener), allowed, RECOMMENDED, random, per_artist=3, noise=0)
        hits.append(listener.taste[rows].mean())
        cosines = pool.vectors[rows] @ pool.vectors[rows].T
        spread.append(1 - cosines[np.triu_indices(len(rows), 1)].mean())
        artists.append(len(np.unique(pool.artists[rows])))
        ever[rows] = True
    print(
        f"{name:26}{np.mean(hits):8.1%}{np.mean(np.array(hits) > 0):8.0%}"
        f"{ever[pool.playable].mean():8.0%}{np.mean(spread):8.2f}{np.mean(artists):8.1f}"
    )


# ---- radio and paths


def show_radio(pool: TrackPool) -> None:
    print(f"\nradio of {STATION}, from every fourth track")
    seeds = np.flatnonzero(pool.playable)[::4]
    bound = np.mean([greedy(pool, int(seed)) for seed in seeds])
    print(f"greedy, same rules: mean cosine of neighbours {bound:.3f}")
    for diversity in (0.0, 0.3, 0.6, 1.0):
        random = np.random.default_rng(3)
        stations = [station(pool, int(seed), diversity, random) for seed in seeds]
        mean = np.mean([near(pool, rows) for rows in stations])
        again = sum(len(rows) - len(np.unique(pool.recordings[rows])) for rows in stations)
        gaps = [artist_gap(pool.artists[rows].tolist()) for rows in stations]
        known = [gap for gap in gaps if gap is not None]
        seedy = np.mean(
            [(pool.vectors[rows[1:]] @ pool.vectors[rows[0]]).mean() for rows in stations]
        )
        print(
            f"diversity {diversity}: {mean:.3f}, {mean / bound:.0%} of greedy; to the seed "
            f"{seedy:.3f}; repeats {again}; least artist gap {min(known)}"
        )


def station(pool: TrackPool, seed: int, diversity: float, random: np.random.Generator) -> list[int]:
    radio = Radio(pool, np.array([seed]), diversity=diversity, random=random)
    radio.begin_with(seed)
    rows = [seed]
    while len(rows) < STATION and (pick := radio.next()) is not None:
        rows.append(int(pool.rows([pick.track_id])[0]))
    return rows


def greedy(pool: TrackPool, seed: int) -> float:
    free, rows = pool.playable & (pool.recordings != pool.recordings[seed]), [seed]
    while len(rows) < STATION:
        choices = np.flatnonzero(spaced(pool, free, rows))
        rows.append(int(choices[(pool.vectors[choices] @ pool.vectors[rows[-1]]).argmax()]))
        free &= pool.recordings != pool.recordings[rows[-1]]
    return near(pool, rows)


def near(pool: TrackPool, rows: list[int]) -> float:
    return float(np.cos(angles(pool.vectors[rows[:-1]], pool.vectors[rows[1:]])).mean())


def show_paths(pool: TrackPool) -> None:
    makers: dict[str, Callable[[TrackPool, int, int, int], list[int]]] = {
        "as built": find_path,
        "nearest to each target": nearest_to_targets,
        "shortest way on 10 neighbours": shortest_way,
    }
    rows = np.flatnonzero(pool.playable)
    print(f"\n{PATHS} random paths: steps in radians; a path is smooth if max/mean is 1.5 at most")
    print(
        f"{'':32}{'tracks':>7}{'mean':>7}{'max':>7}{'ratio':>7}{'worst':>7}{'smooth':>8}{'artists':>9}"
    )
    for steps in (5, 10, 20):
        for name, make in makers.items():
            random = np.random.default_rng(4)
            pairs = [random.choice(rows, 2, replace=False).tolist() for _ in range(PATHS)]
            found = [path for start, end in pairs if (path := make(pool, start, end, steps))]
            measured = [smoothness(pool, path) for path in found]
            ratios = np.array([each.ratio for each in measured])
            distinct = [len(np.unique(pool.artists[path])) / len(path) for path in found]
            print(
                f"{name:32}{np.mean([len(path) for path in found]):7.1f}"
                f"{np.mean([each.mean for each in measured]):7.2f}"
                f"{np.mean([each.largest for each in measured]):7.2f}{ratios.mean():7.2f}"
                f"{ratios.max():7.2f}{(ratios <= 1.5).mean():8.0%}{np.mean(distinct):9.0%}"
            )


def nearest_to_targets(pool: TrackPool, start: int, end: int, steps: int) -> list[int]:
    """What comes to mind first: the unused track nearest to each point of the arc."""
    rows, free = [start], pool.playable.copy()
    free[[start, end]] = False
    for target in arc(pool.vectors[start], pool.vectors[end], steps)[1:-1]:
        choices = np.flatnonzero(free)
        rows.append(int(choices[(pool.vectors[choices] @ target).argmax()]))
        free[rows[-1]] = False
    return [*rows, end]


def shortest_way(pool: TrackPool, start: int, end: int, _steps: int) -> list[int]:
    """Dijkstra between neighbours; as long as it happens to be."""
    from scipy.sparse import csr_matrix
    from scipy.sparse.csgraph import dijkstra

    rows = np.flatnonzero(pool.playable)
    apart = np.arccos(np.clip(pool.vectors[rows] @ pool.vectors[rows].T, -1, 1)).astype(float)
    np.fill_diagonal(apart, np.inf)
    nearest = np.argsort(apart, axis=1)[:, :10]
    graph = np.zeros_like(apart)
    np.put_along_axis(graph, nearest, np.take_along_axis(apart, nearest, 1) ** 2, 1)
    here, there = np.searchsorted(rows, [start, end])
    _, before = dijkstra(csr_matrix(graph), directed=False, indices=here, return_predecessors=True)
    way = [int(there)]
    while way[-1] != here and before[way[-1]] >= 0:
        way.append(int(before[way[-1]]))
    return rows[way[::-1]].tolist() if way[-1] == here and len(way) > 1 else []


# ---- speed


def show_pages(services: Services) -> None:
    services.discovery.for_you.page()
    seconds = [timed(services.discovery.for_you.page) for _ in range(5)]
    print(f"\nFor you on this library: {1000 * np.median(seconds):.0f} ms")


def show_speed() -> None:
    random = np.random.default_rng(5)
    for count in (20_000, LARGE):
        pool = invented(count, random)
        radio = Radio(pool, np.arange(500), random=random)
        picks = [timed(radio.next) for _ in range(50)]
        skip = timed(lambda radio=radio: radio.skipped(7))
        path = timed(lambda pool=pool: find_path(pool, 3, 77, 20))
        taste = Taste(pool, dict.fromkeys(range(200), 1.0))
        first, still, heard, skipped = (1000 * each for each in page_seconds(pool))
        worth_ms = 1000 * timed(taste.worth)
        print(
            f"{count:,} tracks: next {1000 * np.median(picks):.0f} ms, at most "
            f"{1000 * max(picks):.0f}; learning from a skip {1000 * skip:.0f} ms; a path of 20 "
            f"{1000 * path:.0f} ms; what each is worth to a taste {worth_ms:.0f} ms; "
            f"For you, of processor time: first of a day {first:.0f} ms, asked again {still:.0f}, "
            f"after a play {heard:.0f}, after a skip {skipped:.0f}"
        )


def page_seconds(pool: TrackPool) -> tuple[float, float, float, float]:
    """Time the page For you of a listener who played three hundred tracks, and goes on."""
    library = _Invented(pool)
    service = ForYouService(library, library, library, library)
    first = used(service.page)
    still = float(np.median([used(service.page) for _ in range(5)]))
    events = []
    for counted in (True, False):
        seconds = []
        for _ in range(5):
            library.go_on(counted=counted)
            seconds.append(used(service.page))
        events.append(float(np.median(seconds)))
    return first, still, events[0], events[1]


class _Invented:
    """As much of a library and of a listener as the page asks for."""

    listener_id = 1

    def __init__(self, pool: TrackPool) -> None:
        names = [f"name {number}" for number in range(len(pool))]
        self._found = Discoverable(pool, names, np.zeros(len(pool)))
        ids = pool.ids[:: len(pool) // 300][:300]
        self._plays = [
            PlayEvent(
                number,
                int(track),
                self.clock() - DAY * (1 + number),
                100.0,
                "finished",
                counted=True,
            )
            for number, track in enumerate(ids)
        ]

    def current(self) -> Discoverable:
        return self._found

    def clock(self) -> float:
        return 1.8e9

    def plays(self) -> list[PlayEvent]:
        return self._plays

    def last_heard(self) -> dict[int, float]:
        return {play.track_id: play.started_at for play in self._plays}

    def disliked(self, *, until: float = 0.0) -> set[int]:
        return set()

    def go_on(self, *, counted: bool) -> None:
        """Play another track just now, or skip it."""
        number = len(self._plays)
        track = int(self._found.pool.ids[777 * number % len(self._found.pool)])
        outcome = "finished" if counted else "skipped"
        event = PlayEvent(number, track, self.clock() - 1, 100.0, outcome, counted=counted)
        self._plays = [event, *self._plays]

    def within(self, pool: TrackPool, *, until: float | None = None, plays: object = None) -> Taste:
        moment = until or self.clock()
        plays = [
            Listening(play.track_id, play.started_at, "heard" if play.counted else "skipped")
            for play in self._plays
            if play.started_at <= moment
        ]
        return Taste(pool, track_weights(plays, {}, moment))

    def get(self, ids: Sequence[int]) -> list[Track]:
        return [Track(number, f"/{number}.flac", Tags(title=str(number))) for number in ids]

    def of_album(self, _album: str) -> list[int]:
        return []


def invented(count: int, random: np.random.Generator) -> TrackPool:
    vectors = random.normal(size=(count, 164)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return TrackPool.of(
        np.arange(count),
        vectors,
        artists=random.integers(0, count // 12, count).astype(np.int32),
        tempos_bpm=random.uniform(60, 180, count).astype(np.float32),
        keys=random.integers(0, 24, count).astype(np.int8),
    )


def timed(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def used(work: Callable[[], object]) -> float:
    """Return seconds of processor time."""
    started = time.process_time()
    work()
    return time.process_time() - started


if __name__ == "__main__":
    main()

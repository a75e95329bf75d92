"""The music map: drawn in the background, kept, and added to without moving what is there."""

from __future__ import annotations

import logging
import shutil
import tempfile
from collections import Counter
from collections.abc import Callable, Generator
from concurrent.futures import Executor, Future, wait
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.browsing import values_of
from musicrec_desktop.core.errors import storage_error
from musicrec_desktop.core.genre_names import genre_key, genre_names
from musicrec_desktop.core.music_map import FEWEST_TRACKS, MapLayout, MusicMap
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.discovery.map_job import advance_map, finish_map, prepare_map

if TYPE_CHECKING:
    from musicrec_desktop.recommend.similarity import SimilarityIndex
    from musicrec_desktop.services.discovery.discovery_pool import Discoverable, DiscoveryPool
    from musicrec_desktop.services.similarity.similarity import SimilarityService

logger = logging.getLogger(__name__)

T = TypeVar("T")
Drawing = Generator[Progress, None, T]

FILE = "map.npz"
WORK_PREFIX = ".drawing-"
CHUNK_SECONDS = 1.0
LOOK_SECONDS = 0.2
STALE_SHARE = 0.1  # of the tracks, placed later or gone


@dataclass(frozen=True, slots=True, eq=False)
class KeptMap:
    """What is on disk: tracks by ascending id, some no longer in the library.

    Attributes
    ----------
    ids : ndarray of shape (n,), int64
    xy : ndarray of shape (n, 2), float32
    drawn : ndarray of shape (n,), bool
        Laid out with all others, not placed among them later.
    space_version : int
    """

    ids: NDArray[np.int64]
    xy: NDArray[np.float32]
    drawn: NDArray[np.bool_]
    space_version: int

    def positions(self, ids: NDArray[np.int64]) -> NDArray[np.float64]:
        """Return where some tracks lie, NaN where they are not on the map: (m, 2)."""
        places = np.minimum(np.searchsorted(self.ids, ids), len(self.ids) - 1)
        found = self.xy[places].astype(np.float64)
        found[self.ids[places] != ids] = np.nan
        return found


class MapService:
    """Draws the map. Thread-safe; two drawings at once waste each other's time.

    Parameters
    ----------
    similarity : SimilarityService
    discovery : DiscoveryPool
    executor : concurrent.futures.Executor
        Of processes.
    folder : pathlib.Path
        Where the map is kept.
    """

    def __init__(
        self,
        similarity: SimilarityService,
        discovery: DiscoveryPool,
        executor: Executor,
        folder: Path,
    ) -> None:
        self._similarity = similarity
        self._discovery = discovery
        self._executor = executor
        self._folder = folder

    def layout(self, *, again: bool = False) -> Drawing[MusicMap | None]:
        """Return the map, drawn where there is none yet.

        Tracks that were added since are placed beside what they are like, and nothing
        else moves.

        Parameters
        ----------
        again : bool
            Draw it anew, from where everything lies now, and turned to fit that.

        Yields
        ------
        Progress
            While it is drawn. Closing the generator gives the drawing up.

        Returns
        -------
        MusicMap or None
            None where fewer than :data:`FEWEST_TRACKS` tracks were listened to.

        Raises
        ------
        StorageError
            If the map cannot be written.
        """
        found, index = self._discovery.current(), self._similarity.index()
        if found is None or index is None or len(found.pool) < FEWEST_TRACKS:
            return None
        kept = self._load()
        if again or kept is None or not np.isin(kept.ids, found.pool.ids).any():
            kept = yield from self._drawn(index, kept)
        return self._map(found, self._with_new(kept, index))

    def heard(self) -> int:
        """Return how many tracks were listened to, whether the index knows them or not."""
        return self._similarity.heard_tracks()

    # ---- drawing

    def _drawn(self, index: SimilarityIndex, before: KeptMap | None) -> Drawing[KeptMap]:
        ids, vectors = index.smoothed()
        start = None if before is None else before.positions(ids)
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            for left in self._folder.glob(f"{WORK_PREFIX}*"):  # by a program that was killed
                shutil.rmtree(left, ignore_errors=True)
            work = Path(tempfile.mkdtemp(dir=self._folder, prefix=WORK_PREFIX))
            try:
                xy = yield from self._fitted(work, ids, vectors, start)
            finally:
                shutil.rmtree(work, ignore_errors=True)
        except OSError as error:
            raise storage_error(self._folder, error) from error
        kept = KeptMap(ids, xy, np.ones(len(ids), bool), index.space.version)
        self._save(kept)
        return kept

    def _fitted(
        self,
        work: Path,
        ids: NDArray[np.int64],
        vectors: NDArray[np.float32],
        start: NDArray[np.float64] | None,
    ) -> Drawing[NDArray[np.float32]]:
        from musicrec_desktop.recommend.map import RESULT_FILE, begin

        begin(work, ids, vectors, start)
        progress = Progress(0, 0, translate("Jobs", "Comparing tracks"))
        step, steps = yield from self._watched(progress, prepare_map, work)
        first, meter = step, RateMeter(steps - step, translate("Jobs", "Drawing the map"))
        while step < steps:
            progress = meter.progress(step - first)
            step = yield from self._watched(progress, advance_map, work, CHUNK_SECONDS)
        yield from self._watched(meter.progress(steps - first), finish_map, work)
        xy: NDArray[np.float32] = np.load(work / RESULT_FILE)
        return xy

    def _watched(self, now: Progress, job: Callable[..., T], *args: Any) -> Drawing[T]:
        """Run a job in the other process, and let it be given up while it runs."""
        future: Future[T] = self._executor.submit(job, *args)
        try:
            yield now
            while not future.done():
                wait([future], timeout=LOOK_SECONDS)
                yield now
            return future.result()
        finally:
            future.cancel()

    # ---- what came later

    def _with_new(self, kept: KeptMap, index: SimilarityIndex) -> KeptMap:
        if np.isin(index.track_ids, kept.ids).all():
            return kept
        from musicrec_desktop.recommend.map import place

        ids, vectors = index.smoothed()
        known = np.isin(ids, kept.ids)
        xy = kept.positions(ids[known])
        placed = place(ids[~known], vectors[~known], np.ascontiguousarray(vectors[known]), xy)
        everything = np.concatenate([kept.ids, ids[~known]])
        order = np.argsort(everything, kind="stable")
        added = replace(
            kept,
            ids=everything[order],
            xy=np.concatenate([kept.xy, placed.astype(np.float32)])[order],
            drawn=np.concatenate([kept.drawn, np.zeros(len(placed), bool)])[order],
        )
        self._save(added)
        return added

    def _map(self, found: Discoverable, kept: KeptMap) -> MusicMap:
        from musicrec_desktop.recommend.map import widening
        from musicrec_desktop.recommend.map_names import artist_places, genre_places
        from musicrec_desktop.recommend.regions import regions

        pool = found.pool
        there = np.isin(pool.ids, kept.ids)  # all but those heard in the last moment
        ids = pool.ids[there]
        xy = kept.positions(ids).astype(np.float32)
        xy[:, 0] *= widening(kept.xy[kept.drawn])
        present = np.isin(kept.ids, ids)
        changed = int((~kept.drawn & present).sum()) + int((kept.drawn & ~present).sum())
        artists = pool.artists[there]
        genres, names = first_values(pool.genres[there], found.names)
        parts = regions(xy, genres, artists, names)
        return MusicMap(
            layout=MapLayout(ids, xy),
            regions=parts,
            genres=genres,
            names=names,
            years=pool.years[there],
            tempos_bpm=pool.tempos_bpm[there],
            energies=pool.energies[there],
            stale=changed > STALE_SHARE * len(ids) or kept.space_version != self._space_version(),
            waiting=self._similarity.waiting(),
            places=artist_places(xy, artists, names),
            islands=genre_places(xy, genres, names, parts),
            drawn=int((kept.drawn & present).sum()),
        )

    def _space_version(self) -> int:
        index = self._similarity.index()
        return -1 if index is None else index.space.version

    # ---- keeping

    def _load(self) -> KeptMap | None:
        path = self._folder / FILE
        try:
            with path.open("rb") as file, np.load(file, allow_pickle=False) as kept:
                ids, xy, drawn = kept["ids"], kept["xy"], kept["drawn"]
                version = int(kept["space_version"])
        except FileNotFoundError:
            return None
        except (OSError, ValueError, KeyError, EOFError, BadZipFile) as error:
            logger.warning("the map in %s is drawn again: %s", path, error)
            return None
        fits = len(ids) and xy.shape == (len(ids), 2) and drawn.shape == ids.shape
        if not fits or not np.isfinite(xy).all() or (np.diff(ids) <= 0).any():
            logger.warning("the map in %s is damaged and drawn again", path)
            return None
        return KeptMap(ids, xy, drawn, version)

    def _save(self, kept: KeptMap) -> None:
        with replacing(self._folder / FILE) as file:
            np.savez(
                file,
                ids=kept.ids,
                xy=kept.xy,
                drawn=kept.drawn,
                space_version=kept.space_version,
            )


def first_values(
    numbers: NDArray[np.int32], names: list[str]
) -> tuple[NDArray[np.int32], list[str]]:
    """Return numbers of the first of several values ("Rock; Indie"), and all names.

    All spellings of one genre ("Hip-Hop", "hip hop") have the number of the commonest.
    """
    names = list(names)
    places = {name: place for place, name in enumerate(names)}
    often: dict[str, Counter[str]] = {}
    present, counted = np.unique(numbers[numbers >= 0], return_counts=True)
    firsts = {number: values_of(names[number])[0] for number in present.tolist()}
    for first, count in zip(firsts.values(), counted.tolist(), strict=True):
        often.setdefault(_meant(first), Counter())[first] += count
    answers = np.arange(len(names) + 1, dtype=np.int32)
    answers[-1] = -1  # of no genre
    for number, first in firsts.items():
        spellings = often[_meant(first)]
        usual = min(spellings, key=lambda name: (-spellings[name], name))
        if usual not in places:
            places[usual] = len(names)
            names.append(usual)
        answers[number] = places[usual]
    return answers[numbers], names


def _meant(name: str) -> str:
    """Return what all spellings of a genre share."""
    known = genre_names().find(name)
    return genre_key(known.name if known else name) or name

"""Answering "what sounds like this?" from the index and the tracks newer than it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Container, Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.core.recommendation import (
    BALANCED,
    Components,
    FamilyWeights,
    Recommendation,
)
from musicrec_desktop.core.translation import translate
from musicrec_desktop.recommend.annoy_file import (
    OVERFETCH,
    RECALL_SAMPLE,
    candidates,
    open_annoy,
    pays,
    recall,
    sample_rows,
)
from musicrec_desktop.recommend.catalogue import Catalogue, IdLookup, PlacedTracks
from musicrec_desktop.recommend.consistency import check_consistency
from musicrec_desktop.recommend.hubs import (
    LOCAL_NEIGHBOURS,
    local_distances,
    nearest_scaled,
    scales,
)
from musicrec_desktop.recommend.index import (
    ANNOY_FILE,
    SCALES_FILE,
    SMOOTHED_FILE,
    STRENGTHS_FILE,
    TRACK_IDS_FILE,
    VECTORS_FILE,
)
from musicrec_desktop.recommend.manifest import (
    IndexMismatch,
    Manifest,
    current_folder,
)
from musicrec_desktop.recommend.nearest import nearest_exact
from musicrec_desktop.recommend.question import ROUGHNESS, Question, ask, similarity_of
from musicrec_desktop.recommend.ranking import Accept, best, rounded
from musicrec_desktop.recommend.smoothing import Smoothed, smooth_later
from musicrec_desktop.recommend.space import Space

logger = logging.getLogger(__name__)

EXPORT_BLOCK_ROWS = 256
FEW_TRACKS = 4_000  # of so many, copying the vectors costs less than going over all
EXPORT_SPARE = 16  # more than wanted, so that equal similarities can be put in order


class SimilarityIndex:
    """Neighbours of tracks. Usable from several threads at once.

    The order of an answer and its ``similarity`` come from the distances of a
    :class:`~musicrec_desktop.recommend.question.Question`: after each track was pulled
    towards its neighbours, and scaled to keep hubs down, which finds better neighbours.
    The components are cosines before that, so that they say what the two recordings
    themselves have in common. Their weighted mean (by the shares of ``space.families``,
    or by the weights asked with) is the cosine of the two recordings: near the
    similarity, but not equal to it.
    """

    def __init__(self, folder: Path, manifest: Manifest, space: Space) -> None:
        """Map the files of a built index; use :meth:`open`.

        Raises
        ------
        IndexMismatch, OSError, ValueError
            If the files do not belong together or are damaged.
        """
        self.manifest = manifest
        self.space = space
        indexed = PlacedTracks(
            np.load(folder / TRACK_IDS_FILE),
            np.load(folder / VECTORS_FILE, mmap_mode="r"),
            np.load(folder / SMOOTHED_FILE, mmap_mode="r"),
            np.load(folder / SCALES_FILE),
        )
        self._strengths = np.load(folder / STRENGTHS_FILE)
        check_consistency(folder, manifest, space, indexed, self._strengths)
        # From mappings of their own, gone afterwards: what is read counts as memory in use.
        self._apart = space.set_apart(np.load(folder / VECTORS_FILE, mmap_mode="r"))
        self._energies = space.family_energies(np.load(folder / SMOOTHED_FILE, mmap_mode="r"))
        self._annoy = open_annoy(folder / ANNOY_FILE, manifest.dimensions)
        self._index_pays = pays(manifest.search_k, manifest.count)
        self._changing = threading.Lock()
        self._catalogue = Catalogue(
            indexed,
            PlacedTracks.none(manifest.dimensions),
            frozenset(),
            IdLookup(indexed.ids),
        )

    @classmethod
    def open(cls, folder: Path) -> SimilarityIndex | None:
        """Open the current index below ``folder``.

        Returns
        -------
        SimilarityIndex or None
            None where none was built yet, or where it does not fit this program or is
            damaged (logged): it has to be built again.
        """
        current = None
        while True:
            before = current
            try:
                current = current_folder(folder)
                if current is None:
                    return None
                return cls(current, Manifest.load(current), Space.load(current))
            except (IndexMismatch, OSError, ValueError, KeyError, EOFError) as error:
                # A build may have replaced the folder since its name was read; if so,
                # the name is another now.
                if current is None or current == before:
                    logger.warning("the index in %s has to be built again: %s", folder, error)
                    return None

    @property
    def track_ids(self) -> NDArray[np.int64]:
        """Ids (n,) of all tracks that can be asked for, ascending."""
        catalogue = self._catalogue
        visible = np.delete(catalogue.indexed.ids, sorted(catalogue.hidden))
        return np.sort(np.concatenate([visible, catalogue.tail.ids]))

    def placed(self) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return ids (n,), ascending, and vectors (n, d), as the space places all tracks."""
        catalogue = self._catalogue
        everything = catalogue.at(catalogue.places())
        order = np.argsort(everything.ids, kind="stable")
        return everything.ids[order], everything.vectors[order]

    def smoothed(self) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        """Return ids (n,), ascending, and vectors (n, d), as all tracks are searched."""
        catalogue = self._catalogue
        everything = catalogue.at(catalogue.places())
        order = np.argsort(everything.ids, kind="stable")
        return everything.ids[order], everything.smoothed[order]

    @property
    def tail_size(self) -> int:
        """How many tracks are newer than the index."""
        return len(self._catalogue.tail)

    def __len__(self) -> int:
        return len(self._catalogue)

    def __contains__(self, track_id: object) -> bool:
        return (
            isinstance(track_id, int | np.integer)
            and self._catalogue.place(int(track_id)) is not None
        )

    def add(self, table: FeatureTable) -> None:
        """Place tracks in the space as it is and answer with them from now on.

        Parameters
        ----------
        table : FeatureTable
            A track that is known already is replaced.
        """
        if not len(table):
            return
        library = self._catalogue.indexed
        vectors = self.space.transform(table)
        smoothed = smooth_later(
            vectors,
            library.vectors,
            Smoothed(library.smoothed, self._strengths),
            newer_apart=self.space.set_apart(vectors),
            apart=self._apart,
        )
        nearest = nearest_exact(smoothed, library.smoothed, LOCAL_NEIGHBOURS)
        local = local_distances(smoothed, library.smoothed, nearest)
        newer = PlacedTracks(
            np.array(table.track_ids, np.int64),
            vectors,
            smoothed,
            scales(local, self.manifest.typical_distance),
        )
        with self._changing:
            self._catalogue = self._catalogue.adding(newer)

    def remove(self, ids: Iterable[int]) -> None:
        """Leave tracks out of every answer from now on; unknown ids are ignored."""
        gone = np.array(list(ids), np.int64)
        with self._changing:
            self._catalogue = self._catalogue.removing(gone)

    def neighbours(
        self,
        seeds: int | Sequence[int],
        k: int = 10,
        *,
        unlike: Sequence[int] = (),
        weights: FamilyWeights = BALANCED,
        allowed: NDArray[np.int64] | None = None,
        exclude: Container[int] | None = None,
        accept: Accept | None = None,
    ) -> list[Recommendation]:
        """Return the tracks that sound most like one, or like several together.

        Parameters
        ----------
        seeds : int or sequence of int
            Track ids: "more like this", or "more like this and this".
        k : int
            At most so many; fewer where the library or the filters hold fewer.
        unlike : sequence of int
            Track ids: "less like this". Those that are not known are ignored.
        weights : FamilyWeights
            How much each family counts.
        allowed : ndarray of int64, optional
            The only track ids that may be returned; unknown ones are ignored.
        exclude : container of int, optional
            Track ids to leave out.
        accept : callable, optional
            Called with track ids; only those it accepts are returned. A filter known
            beforehand is faster as ``allowed``.

        Returns
        -------
        list of Recommendation
            Most similar first; equal ones by track id. Never a seed, nor a track of
            ``unlike``.

        Raises
        ------
        UnknownTrack
            If a seed was not analysed yet.
        ValueError
            If there is no seed.
        """
        catalogue = self._catalogue
        question = self._question(catalogue, seeds, unlike, weights)
        if question.ratios is not None or allowed is not None:
            return self._exact(catalogue, question, k, exclude, accept, allowed)
        wanted = OVERFETCH * (k + len(question.without))
        if wanted < len(catalogue.indexed) and self._index_pays:
            rows = candidates(self._annoy, question.smoothed, wanted, self.manifest.search_k)
            found = self._ranked(question, catalogue.at(catalogue.places(rows)), k, exclude, accept)
            if len(found) == k:
                return found
        return self._exact(catalogue, question, k, exclude, accept)

    def _question(
        self,
        catalogue: Catalogue,
        seeds: int | Sequence[int],
        unlike: Sequence[int],
        weights: FamilyWeights,
    ) -> Question:
        places = []
        for seed in [seeds] if isinstance(seeds, int | np.integer) else seeds:
            place = catalogue.place(int(seed))
            if place is None:
                raise UnknownTrack(
                    translate("Similar tracks", "Track {id} has not been analysed yet.", id=seed),
                    translate("Next steps", "Wait until its analysis is done and ask again."),
                )
            places.append(place)
        if not places:
            raise ValueError("no seed to look around")
        away = [place for track in unlike if (place := catalogue.place(int(track))) is not None]
        return ask(
            self.space,
            catalogue.at(np.array(places, np.int64)),
            catalogue.at(np.array(away, np.int64)),
            weights,
        )

    def neighbours_of_all(self, k: int) -> Iterator[tuple[int, list[Recommendation]]]:
        """Yield every track's id with its exact neighbours, ids ascending.

        Changes made meanwhile do not show.
        """
        catalogue, nothing = self._catalogue, np.empty(0, np.int64)
        places = catalogue.places()
        everything = catalogue.at(places[np.argsort(catalogue.at(places).ids, kind="stable")])
        for start in range(0, len(everything), EXPORT_BLOCK_ROWS):
            block = everything.smoothed[start : start + EXPORT_BLOCK_ROWS]
            nearest = nearest_scaled(
                block, everything.smoothed, everything.scales, k + 1 + EXPORT_SPARE
            )
            for row, rows in enumerate(nearest, start):
                query = everything.rows(np.array([row]))
                question = ask(self.space, query, everything.rows(nothing))
                yield int(query.ids[0]), self._ranked(question, everything.rows(rows), k)

    def nearest_among(
        self, ids: NDArray[np.int64], k: int
    ) -> Iterator[tuple[NDArray[np.int64], NDArray[np.int64]]]:
        """Yield the exact neighbours of some tracks among themselves, block by block.

        Parameters
        ----------
        ids : ndarray of shape (n,), int64
            Those that are not known are left out.
        k : int

        Yields
        ------
        (ndarray of shape (m,), ndarray of shape (m, min(k, n - 1))), int64
            Ids of tracks, and of their nearest, nearest first.
        """
        catalogue = self._catalogue
        chosen = catalogue.at(catalogue.places_of(ids))
        for start in range(0, len(chosen), EXPORT_BLOCK_ROWS):
            rows = np.arange(start, min(start + EXPORT_BLOCK_ROWS, len(chosen)))
            nearest = nearest_scaled(chosen.smoothed[rows], chosen.smoothed, chosen.scales, k + 1)
            others = nearest != rows[:, None]
            others[others.all(axis=1), -1] = False  # of many equal ones the track is not first
            yield chosen.ids[rows], chosen.ids[nearest[others].reshape(len(rows), -1)]

    def measured_recall(self, sample: int = RECALL_SAMPLE) -> float:
        """Measure recall@10 against exact search on a sample of the index's tracks.

        It is 1 where comparing all tracks is faster than the index, and done instead.
        """
        if not self._index_pays:
            return 1.0
        indexed = self._catalogue.indexed
        rows = sample_rows(len(indexed), sample)
        search_k = self.manifest.search_k
        return recall(self._annoy, indexed.smoothed, indexed.scales, rows, search_k)

    def _ranked(
        self,
        question: Question,
        found: PlacedTracks,
        k: int,
        exclude: Container[int] | None = None,
        accept: Accept | None = None,
    ) -> list[Recommendation]:
        """Return the best ``k`` of the tracks found, by their exact similarity."""
        energies = self.space.family_energies(found.smoothed)
        distances = rounded(question.distances(found, energies))
        without = question.without
        chosen = best(found.ids, distances, k, without=without, exclude=exclude, accept=accept)
        return self._recommendations(question, found.rows(chosen), distances[chosen])

    def _exact(
        self,
        catalogue: Catalogue,
        question: Question,
        k: int,
        exclude: Container[int] | None,
        accept: Accept | None,
        allowed: NDArray[np.int64] | None = None,
    ) -> list[Recommendation]:
        """Return the best ``k`` of all tracks, without copying the vectors of many."""
        places = catalogue.places() if allowed is None else catalogue.places_of(allowed)
        if len(places) <= FEW_TRACKS:
            return self._ranked(question, catalogue.at(places), k, exclude, accept)
        parts = (catalogue.indexed, catalogue.tail)
        energies = (self._energies, self.space.family_energies(catalogue.tail.smoothed))
        rough = np.concatenate(
            [
                question.rough_distances(part, energy)
                for part, energy in zip(parts, energies, strict=True)
            ]
        )[places]
        ids = np.concatenate([part.ids for part in parts])[places]
        without = question.without
        chosen = best(ids, rough, k, without=without, exclude=exclude, accept=accept)
        if len(chosen) == k > 0:  # with all that rounding may have put behind the last
            chosen = np.flatnonzero(rough <= rough[chosen].max() + 2 * ROUGHNESS)
        return self._ranked(question, catalogue.at(places[chosen]), k, exclude, accept)

    def _recommendations(
        self, question: Question, found: PlacedTracks, distances: NDArray[np.float64]
    ) -> list[Recommendation]:
        cosines = self.space.family_cosines(question.vector, found.vectors)
        return [
            Recommendation(track_id, similarity, Components(*parts))
            for track_id, similarity, parts in zip(
                found.ids.tolist(),
                similarity_of(distances).tolist(),
                cosines.tolist(),
                strict=True,
            )
        ]

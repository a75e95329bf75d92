"""Answering "what sounds like this?" from the index and the tracks newer than it."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Container, Iterable, Iterator
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.core.recommendation import Components, Recommendation
from musicrec_desktop.recommend.annoy_file import (
    RECALL_SAMPLE,
    candidates,
    open_annoy,
    recall,
    sample_rows,
)
from musicrec_desktop.recommend.catalogue import Catalogue, IdLookup, PlacedTracks
from musicrec_desktop.recommend.expansion import expand, expansion_neighbours, nearest_exact
from musicrec_desktop.recommend.index import (
    ANNOY_FILE,
    EXPANDED_FILE,
    TRACK_IDS_FILE,
    VECTORS_FILE,
)
from musicrec_desktop.recommend.manifest import (
    IndexMismatch,
    Manifest,
    current_folder,
    file_digest,
    ids_digest,
)
from musicrec_desktop.recommend.space import Space

logger = logging.getLogger(__name__)

OVERFETCH = 4  # candidates for each neighbour wanted, so that filters leave enough
EXPORT_BLOCK_ROWS = 256
EXPORT_SPARE = 16  # more than wanted, so that equal similarities can be put in order
SIMILARITY_DECIMALS = 6  # equal tracks come out equal, whatever the rounding of the product

Accept = Callable[[int], bool]


class SimilarityIndex:
    """Neighbours of tracks. Usable from several threads at once.

    The order of an answer and its ``similarity`` come from the expanded vectors: the
    cosine after each track was pulled towards its nearest, which finds better
    neighbours. The components are cosines before that, so that they say what the two
    recordings themselves have in common; their weighted mean (by the shares of
    ``space.families``) is near the similarity, but not equal to it.
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
            np.load(folder / EXPANDED_FILE, mmap_mode="r"),
        )
        _check(folder, manifest, space, indexed)
        self._annoy = open_annoy(folder / ANNOY_FILE, manifest.dimensions)
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
        nearest = nearest_exact(vectors, library.vectors, expansion_neighbours(len(library)))
        expanded = expand(vectors, nearest, library.vectors)
        newer = PlacedTracks(np.array(table.track_ids, np.int64), vectors, expanded)
        with self._changing:
            self._catalogue = self._catalogue.adding(newer)

    def remove(self, ids: Iterable[int]) -> None:
        """Leave tracks out of every answer from now on; unknown ids are ignored."""
        gone = np.array(list(ids), np.int64)
        with self._changing:
            self._catalogue = self._catalogue.removing(gone)

    def neighbours(
        self,
        track_id: int,
        k: int = 10,
        *,
        exclude: Container[int] | None = None,
        accept: Accept | None = None,
    ) -> list[Recommendation]:
        """Return the tracks that sound most like one.

        Parameters
        ----------
        track_id : int
        k : int
            At most so many; fewer where the library or the filters hold fewer.
        exclude : container of int, optional
            Track ids to leave out.
        accept : callable, optional
            Called with track ids; only those it accepts are returned.

        Returns
        -------
        list of Recommendation
            Most similar first; equal ones by track id. Never the track itself.

        Raises
        ------
        UnknownTrack
            If the track was not analysed yet.
        """
        catalogue = self._catalogue
        place = catalogue.place(track_id)
        if place is None:
            raise UnknownTrack(
                f"Track {track_id} has not been listened to yet.",
                "Wait until its analysis is done and ask again.",
            )
        query = catalogue.at(np.array([place]))
        wanted = OVERFETCH * (k + 1)
        if wanted < len(catalogue.indexed):
            rows = candidates(self._annoy, query.expanded[0], wanted, self.manifest.search_k)
            found = self._ranked(query, catalogue.at(catalogue.places(rows)), k, exclude, accept)
            if len(found) == k:
                return found
        return self._exact(catalogue, query, k, exclude, accept)

    def neighbours_of_all(self, k: int) -> Iterator[tuple[int, list[Recommendation]]]:
        """Yield every track's id with its exact neighbours, ids ascending.

        Changes made meanwhile do not show.
        """
        catalogue = self._catalogue
        places = catalogue.places()
        everything = catalogue.at(places[np.argsort(catalogue.at(places).ids, kind="stable")])
        for start in range(0, len(everything), EXPORT_BLOCK_ROWS):
            block = everything.expanded[start : start + EXPORT_BLOCK_ROWS]
            nearest = nearest_exact(block, everything.expanded, k + 1 + EXPORT_SPARE)
            for row, rows in enumerate(nearest, start):
                query = everything.rows(np.array([row]))
                yield int(query.ids[0]), self._ranked(query, everything.rows(rows), k)

    def measured_recall(self, sample: int = RECALL_SAMPLE) -> float:
        """Measure recall@10 of the index against exact search on a sample of its tracks."""
        expanded = self._catalogue.indexed.expanded
        rows = sample_rows(len(expanded), sample)
        return recall(self._annoy, expanded, rows, self.manifest.search_k)

    def _ranked(
        self,
        query: PlacedTracks,
        found: PlacedTracks,
        k: int,
        exclude: Container[int] | None = None,
        accept: Accept | None = None,
    ) -> list[Recommendation]:
        """Return the best ``k`` of the tracks found, by their exact similarity."""
        similarities = _similarities(query, found.expanded)
        chosen = _choose(query, found.ids, similarities, k, exclude=exclude, accept=accept)
        return self._recommendations(query, found.rows(chosen), similarities[chosen])

    def _exact(
        self,
        catalogue: Catalogue,
        query: PlacedTracks,
        k: int,
        exclude: Container[int] | None,
        accept: Accept | None,
    ) -> list[Recommendation]:
        """Return the best ``k`` of all tracks, without copying their vectors."""
        places = catalogue.places()
        products = np.concatenate(
            [_similarities(query, part.expanded) for part in (catalogue.indexed, catalogue.tail)]
        )[places]
        ids = np.concatenate([catalogue.indexed.ids, catalogue.tail.ids])[places]
        chosen = _choose(query, ids, products, k, exclude=exclude, accept=accept)
        return self._recommendations(query, catalogue.at(places[chosen]), products[chosen])

    def _recommendations(
        self, query: PlacedTracks, found: PlacedTracks, similarities: NDArray[np.float64]
    ) -> list[Recommendation]:
        cosines = self.space.family_cosines(query.vectors[0], found.vectors)
        return [
            Recommendation(track_id, similarity, Components(*parts))
            for track_id, similarity, parts in zip(
                found.ids.tolist(), similarities.tolist(), cosines.tolist(), strict=True
            )
        ]


def _similarities(query: PlacedTracks, expanded: NDArray[np.float32]) -> NDArray[np.float64]:
    """Return the cosines of a query with rows (n, d), rounded so that ties are ties."""
    products = np.einsum("ij,j->i", expanded, query.expanded[0], dtype=np.float64)
    rounded: NDArray[np.float64] = np.round(np.clip(products, -1.0, 1.0), SIMILARITY_DECIMALS)
    return rounded


def _choose(
    query: PlacedTracks,
    ids: NDArray[np.int64],
    similarities: NDArray[np.float64],
    k: int,
    *,
    exclude: Container[int] | None,
    accept: Accept | None,
) -> NDArray[np.int64]:
    """Return the positions of the best ``k`` that pass the filters, best first."""
    chosen: list[int] = []
    for position in np.lexsort((ids, -similarities)):
        if len(chosen) >= k:
            break
        track_id = int(ids[position])
        if track_id == query.ids[0] or (exclude is not None and track_id in exclude):
            continue
        if accept is None or accept(track_id):
            chosen.append(int(position))
    return np.array(chosen, np.int64)


def _check(folder: Path, manifest: Manifest, space: Space, indexed: PlacedTracks) -> None:
    """Make sure that the files belong together.

    Raises
    ------
    IndexMismatch
    """
    shape = manifest.count, manifest.dimensions
    if indexed.vectors.shape != shape or indexed.expanded.shape != shape:
        raise IndexMismatch(f"vectors are not of shape {shape}")
    if space.dimensions != manifest.dimensions:
        raise IndexMismatch("space and index differ in their dimensions")
    if ids_digest(indexed.ids) != manifest.track_ids_digest:
        raise IndexMismatch("track ids are not those of the manifest")
    annoy_path = folder / ANNOY_FILE
    if annoy_path.stat().st_size != manifest.annoy_bytes:
        raise IndexMismatch("the Annoy file is not of its size")
    if file_digest(annoy_path) != manifest.annoy_digest:
        raise IndexMismatch("the Annoy file is damaged")

"""Asking a trained model: numpy alone, a few milliseconds a track."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.features import FeatureTable, TrackFeatures
from musicrec_desktop.core.genre_scores import ModelCard
from musicrec_desktop.core.genres import TOP, GenreGuess, GenrePrediction
from musicrec_desktop.genre.classic import ClassicModel
from musicrec_desktop.genre.model_files import check_files, damaged, read_card, read_classic
from musicrec_desktop.services.genre.space import GenreSpace

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class ClassicPredictor:
    """A classical model with the space it was trained in."""

    card: ModelCard
    model: ClassicModel
    space: GenreSpace

    @classmethod
    def load(cls, folder: Path) -> ClassicPredictor:
        """Read a model.

        Raises
        ------
        ModelNotUsable
            If it is damaged, newer, or made for other features.
        """
        card = read_card(folder)
        check_files(folder)
        model = read_classic(folder)
        try:
            space = GenreSpace.load(folder)
        except (OSError, ValueError, KeyError) as error:
            raise damaged(folder, str(error)) from error
        return cls(card, model, space)

    def probabilities(
        self, table: FeatureTable, albums: NDArray[np.int64] | None = None
    ) -> tuple[Floats, NDArray[np.bool_]]:
        """Return calibrated probabilities, and which tracks the model was trained in hearing of.

        Parameters
        ----------
        table : FeatureTable
        albums : ndarray of shape (n_tracks,), int64, optional
            Equal for tracks of one album, which help each other; −1 for one alone.

        Returns
        -------
        ndarray of shape (n_tracks, n_classes), float64
        ndarray of shape (n_tracks,), bool
        """
        placed = self.space.locate(table, albums if self.model.accompanied else None)
        said = self.model.probabilities(placed.vectors, placed.met, placed.accompanied)
        return said, placed.met


def number_albums(names: Sequence[str]) -> NDArray[np.int64]:
    """Return equal numbers for equal names, −1 for none, shape (n,)."""
    numbers = {name: place for place, name in enumerate(dict.fromkeys(names)) if name}
    return np.array([numbers.get(name, -1) for name in names], np.int64)


def predictions(
    card: ModelCard, track_ids: Sequence[int], said: Sequence[NDArray[np.floating]] | Floats
) -> dict[int, GenrePrediction]:
    """Return what a model guesses of tracks, from its probabilities of each class."""
    threshold = card.evaluation.unknown_below
    found = {}
    for track_id, row in zip(track_ids, said, strict=True):
        best = np.argsort(-row, kind="stable")[:TOP]
        top = tuple(GenreGuess(card.classes[place], float(row[place])) for place in best)
        found[track_id] = GenrePrediction(top, top[0].probability < threshold, card.id)
    return found


def table_of(features: TrackFeatures) -> FeatureTable:
    """Return a table of one track, with the id 0, as it was just listened to."""
    excerpts = np.asarray(features.excerpts, np.float16)
    return FeatureTable(
        np.zeros(1, np.int64),
        excerpts,
        np.zeros(len(excerpts), np.int32),
        np.full(1, -1, np.int32),
    )

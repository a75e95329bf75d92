"""The genre models of a library: which there are, which is in use, what is known of them."""

from __future__ import annotations

import logging
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import storage_error
from musicrec_desktop.core.genre_scores import AttentionPicture, EpochDone, ModelCard
from musicrec_desktop.core.genres import (
    GenreSource,
    ModelNotUsable,
    NoGenreModel,
    TrainingOptions,
)
from musicrec_desktop.core.translation import translate

if TYPE_CHECKING:
    from musicrec_desktop.library.genres import GenreRepository
    from musicrec_desktop.services.genre.guessing import GenreGuessing
    from musicrec_desktop.services.genre.network_time import NetworkTime

logger = logging.getLogger(__name__)


class GenreModels:
    """Keeps models. Thread-safe.

    Parameters
    ----------
    genres : GenreRepository
    guessing : GenreGuessing
    root : pathlib.Path
        Models lie in a folder within it.
    """

    def __init__(self, genres: GenreRepository, guessing: GenreGuessing, root: Path) -> None:
        self._genres = genres
        self._guessing = guessing
        self._root = root

    def models(self) -> list[ModelCard]:
        """Return the models that can be used, the newest first."""
        found = []
        for folder in self._model_folders():
            try:
                found.append(_read_card(folder))
            except ModelNotUsable as error:
                logger.warning("%s", error)
        return sorted(found, key=lambda card: card.made_at, reverse=True)

    def chosen(self) -> ModelCard | None:
        """Return the model in use; None before the first was trained.

        Raises
        ------
        ModelNotUsable
            If it is damaged or gone.
        """
        choice = self._genres.chosen()
        return None if choice is None else _read_card(self._guessing.folder(choice[0]))

    def chosen_id(self) -> str:
        """Return the id of the model in use; empty before the first was trained."""
        choice = self._genres.chosen()
        return "" if choice is None else choice[0]

    def card(self, model_id: str | None = None) -> ModelCard:
        """Return what a model is, with its evaluation; of the one in use where left out.

        Raises
        ------
        NoGenreModel, ModelNotUsable
        """
        return _read_card(self._guessing.folder(model_id or self._chosen_id()))

    def unknown_below(self) -> float:
        """Return the confidence below which nothing is guessed; 0 before the first training."""
        choice = self._genres.chosen()
        return 0.0 if choice is None else choice[1]

    def choose(self, model_id: str, unknown_below: float | None = None) -> None:
        """Use a model from now on. What it has not guessed yet, :meth:`predict_library` does.

        Parameters
        ----------
        model_id : str
        unknown_below : float, optional
            Confidence below which nothing is guessed; as the model was tested, where left out.

        Raises
        ------
        ModelNotUsable
            If it cannot be used.
        """
        card = self._guessing.open(model_id).card
        threshold = card.evaluation.unknown_below if unknown_below is None else unknown_below
        self._genres.choose(model_id, threshold)

    def delete(self, model_id: str) -> ModelCard | None:
        """Delete a model and what it guessed. Where it was in use, the next best is then.

        Returns
        -------
        ModelCard or None
            The model in use afterwards; None where none is left.

        Raises
        ------
        StorageError
            If its files cannot be deleted.
        """
        folder = self._guessing.folder(model_id)
        cards = {card.id: card for card in self.models()}
        chosen = self.chosen_id()
        try:
            if folder.exists():
                shutil.rmtree(folder)
        except OSError as error:
            raise storage_error(folder, error) from error
        self._genres.forget(model_id)
        self._guessing.forget(model_id)
        if chosen != model_id:
            return cards.get(chosen)
        return self._choose_best(cards[chosen].data.source if chosen in cards else None)

    def _choose_best(self, source: GenreSource | None) -> ModelCard | None:
        """Use the best model that was learnt from some music; else the best of any."""

        def worth(card: ModelCard) -> tuple[bool, float]:
            return card.data.source == source, card.evaluation.macro_f1

        for card in sorted(self.models(), key=worth, reverse=True):
            try:
                self.choose(card.id)
            except ModelNotUsable as error:
                logger.warning("%s", error)
            else:
                return card
        return None

    def report(self, model_id: str | None = None) -> Path:
        """Write what is known of a model as a page for a browser, and return its path.

        Raises
        ------
        NoGenreModel, ModelNotUsable, StorageError
        """
        from musicrec_desktop.core.atomic_file import replacing
        from musicrec_desktop.genre.report.page import page

        card = self.card(model_id)
        path = self._guessing.folder(card.id) / "report.html"
        told = page(card, self.epochs(card.id), self.pictures(card.id))
        with replacing(path) as file:
            file.write(told.encode("utf-8"))
        return path

    def epochs(self, model_id: str | None = None) -> list[EpochDone]:
        """Return how a network was trained, epoch by epoch; nothing for a classical model.

        Raises
        ------
        NoGenreModel, ModelNotUsable
        """
        from musicrec_desktop.genre.histories import read_epochs

        return read_epochs(self._guessing.folder(model_id or self._chosen_id()))

    def network_time(self, tracks: int, options: TrainingOptions) -> NetworkTime:
        """Return how long a network will take to learn from so many tracks.

        By the last one that was trained here; before the first, by what was measured elsewhere.
        """
        from musicrec_desktop.services.genre.network_time import network_time, seconds_of_a_piece

        for card in self.models():
            if card.kind == "cnn":
                each = seconds_of_a_piece(self.epochs(card.id), card.data.tracks)
                return network_time(tracks, options, each)
        return network_time(tracks, options)

    def pictures(self, model_id: str | None = None) -> list[AttentionPicture]:
        """Return what a network looked at in its surest mistakes; nothing for a classical model.

        Raises
        ------
        NoGenreModel, ModelNotUsable
        """
        from musicrec_desktop.genre.histories import read_pictures

        card = self.card(model_id)
        return read_pictures(self._guessing.folder(card.id), card.evaluation.confused)

    def _chosen_id(self) -> str:
        choice = self._genres.chosen()
        if choice is None:
            raise NoGenreModel(
                translate("Genre models", "No genre model has been trained yet."),
                translate(
                    "Next steps",
                    "Train one: musicrec-desktop genre train FOLDER, or --library for your own "
                    "tags.",
                ),
            )
        return choice[0]

    def _model_folders(self) -> list[Path]:
        models = self._root / "models"
        if not models.is_dir():
            return []
        return [each for each in models.iterdir() if each.is_dir() and each.name[0] != "."]


def _read_card(folder: Path) -> ModelCard:
    from musicrec_desktop.genre.model_files import read_card

    return read_card(folder)

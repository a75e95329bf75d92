"""Guessing the genres of tracks with the model in use, of whichever kind it is."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Mapping, Sequence
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from musicrec_desktop.core.errors import UnknownTrack, UnreadableFile, display_path
from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.genres import GenrePrediction, ModelNotUsable
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.listening.listening_job import listen

if TYPE_CHECKING:
    from musicrec_desktop.library.genres import GenreRepository
    from musicrec_desktop.library.heard.features import FeatureRepository
    from musicrec_desktop.library.heard.sounds import SoundRepository
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.services.genre.network import NetworkPredictor
    from musicrec_desktop.services.genre.prediction import ClassicPredictor

    Predictor = ClassicPredictor | NetworkPredictor


class GenreGuessing:
    """Asks models. Thread-safe; the one that was asked last stays open.

    Parameters
    ----------
    genres : GenreRepository
    tracks : TrackRepository
    features : FeatureRepository
    sounds : SoundRepository
    models : pathlib.Path
        The folder of all models.
    listeners : concurrent.futures.Executor
        The processes that listen.
    """

    def __init__(
        self,
        genres: GenreRepository,
        tracks: TrackRepository,
        features: FeatureRepository,
        sounds: SoundRepository,
        models: Path,
        listeners: Executor,
    ) -> None:
        self._genres = genres
        self._tracks = tracks
        self._features = features
        self._sounds = sounds
        self._models = models
        self._listeners = listeners
        self._lock = threading.Lock()
        self._opened: Predictor | None = None

    def folder(self, model_id: str) -> Path:
        """Return where a model is kept.

        Raises
        ------
        ModelNotUsable
            If nothing can be called so.
        """
        name = Path(model_id).name
        if not name or name != model_id or name.startswith("."):
            raise ModelNotUsable(
                translate(
                    "Genres", "There is no genre model “{path}”.", path=display_path(model_id)
                ),
                translate("Next steps", "See: musicrec-desktop genre models"),
            )
        return self._models / name

    def open(self, model_id: str) -> Predictor:
        """Return a model, read where it was not open.

        Raises
        ------
        ModelNotUsable
        """
        with self._lock:
            opened = self._opened
        if opened is None or opened.card.id != model_id:
            opened = _load(self.folder(model_id))
            with self._lock:
                self._opened = opened
        return opened

    def forget(self, model_id: str) -> None:
        """Close a model that is about to be deleted."""
        with self._lock:
            if self._opened is not None and self._opened.card.id == model_id:
                self._opened = None

    def guess(self, model_id: str, track_ids: Sequence[int]) -> dict[int, GenrePrediction]:
        """Guess the genres of tracks; those not listened to, and silent ones, are left out.

        A classical model hears albums as a whole: the answer holds the other tracks of theirs.

        Raises
        ------
        ModelNotUsable
        """
        from musicrec_desktop.services.genre.prediction import ClassicPredictor

        predictor = self.open(model_id)
        if isinstance(predictor, ClassicPredictor):
            return self._guess_by_features(predictor, self._genres.albums(track_ids))
        return self._guess_by_network(predictor, self._with_sound(track_ids))

    def _guess_by_features(
        self, predictor: ClassicPredictor, albums: Mapping[int, str]
    ) -> dict[int, GenrePrediction]:
        from musicrec_desktop.services.genre.prediction import number_albums, predictions

        table = self._features.table(self._with_sound(albums))
        if not len(table):
            return {}
        ids = table.track_ids.tolist()
        said, _ = predictor.probabilities(table, number_albums([albums[each] for each in ids]))
        return predictions(predictor.card, ids, said)

    def _with_sound(self, track_ids: Iterable[int]) -> list[int]:
        kinds = self._sounds.of(list(track_ids))
        return [each for each, sound in kinds.items() if sound.kind is not SoundKind.SILENCE]

    def guess_file(self, model_id: str, path: str) -> GenrePrediction:
        """Guess the genre of a file that need not be in the library.

        Raises
        ------
        ModelNotUsable, UnreadableFile
        UnknownTrack
            If it is silent.
        """
        from musicrec_desktop.services.genre.prediction import (
            ClassicPredictor,
            predictions,
            table_of,
        )

        predictor = self.open(model_id)
        features = self._listeners.submit(listen, path).result()
        if features.sound.kind is SoundKind.SILENCE:
            raise UnknownTrack(
                translate("Genres", "“{path}” is silent.", path=display_path(path)),
                translate("Next steps", "Silence has no genre."),
            )
        if isinstance(predictor, ClassicPredictor):
            said, _ = predictor.probabilities(table_of(features))
        else:
            said = predictor.probabilities([self._ask(predictor, path, 0.0, None).result()])
        return predictions(predictor.card, [0], said)[0]

    def _guess_by_network(
        self, predictor: NetworkPredictor, track_ids: Sequence[int]
    ) -> dict[int, GenrePrediction]:
        from musicrec_desktop.services.genre.prediction import predictions

        there = [track for track in self._tracks.get(track_ids) if not track.missing]
        asked = {
            track.id: self._ask(predictor, track.path, track.start_seconds, track.end_seconds)
            for track in there
        }
        answers = {}
        for track_id, future in asked.items():
            try:
                answers[track_id] = future.result()
            except UnreadableFile:  # the next scan will say so
                continue
        said: Any = predictor.probabilities(list(answers.values())) if answers else []
        return predictions(predictor.card, list(answers), said)

    def _ask(
        self, predictor: NetworkPredictor, path: str, start: float, end: float | None
    ) -> Future[Any]:
        from musicrec_desktop.services.genre import job as genre_job

        return self._listeners.submit(
            genre_job.ask_network, path, start, end, str(predictor.network)
        )


def _load(folder: Path) -> Predictor:
    from musicrec_desktop.genre.model_files import read_card
    from musicrec_desktop.services.genre.network import NetworkPredictor
    from musicrec_desktop.services.genre.prediction import ClassicPredictor

    card = read_card(folder)
    return (ClassicPredictor if card.kind == "classic" else NetworkPredictor).load(folder)

"""Genres: learnt from labelled music, tested fairly, guessed for what has none."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from concurrent.futures import Executor
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import LibraryMissing, UnknownTrack
from musicrec_desktop.core.genre_scores import ModelCard, Trained, TrainingEvent
from musicrec_desktop.core.genres import (
    DataSummary,
    GenreCorrection,
    GenreGuess,
    GenrePrediction,
    GenreSource,
    ModelNotUsable,
    TrainingOptions,
)
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.translation import translate
from musicrec_desktop.services.genre.guessing import GenreGuessing
from musicrec_desktop.services.genre.models import GenreModels

if TYPE_CHECKING:
    from musicrec_desktop.library.genres import GenreRepository
    from musicrec_desktop.library.heard.features import FeatureRepository
    from musicrec_desktop.library.heard.sounds import SoundRepository
    from musicrec_desktop.library.tracks import TrackRepository
    from musicrec_desktop.services.genre.sources import GenreSources
    from musicrec_desktop.services.genre.testing import OutsideTest
    from musicrec_desktop.services.genre.training import GenreTraining

logger = logging.getLogger(__name__)

PREDICTED_AT_ONCE = 100
DEFAULT_OPTIONS = TrainingOptions()


class GenreService(GenreModels):
    """Everything a user can ask about genres. Thread-safe; models are opened when needed.

    Parameters
    ----------
    genres : GenreRepository
    tracks : TrackRepository
    features : FeatureRepository
    sounds : SoundRepository
    root : pathlib.Path
        Where models are kept, and what was heard of labelled folders.
    listeners : concurrent.futures.Executor
        The processes that listen.
    builder : concurrent.futures.Executor
        The process that learns.
    workers : int
        How many listen.
    """

    def __init__(
        self,
        genres: GenreRepository,
        tracks: TrackRepository,
        features: FeatureRepository,
        sounds: SoundRepository,
        *,
        root: Path,
        listeners: Executor,
        builder: Executor,
        workers: int,
    ) -> None:
        guessing = GenreGuessing(genres, tracks, features, sounds, root / "models", listeners)
        super().__init__(genres, guessing, root)
        self._tracks = tracks
        self._features = features
        self._sounds = sounds
        self._listeners = listeners
        self._builder = builder
        self._workers = workers
        self.changed: Callable[[Sequence[int]], None] = _nothing

    # ---- training

    def summarise(
        self, source: GenreSource, options: TrainingOptions = DEFAULT_OPTIONS
    ) -> Generator[Progress, None, DataSummary]:
        """Look at what a model would be learnt from, without listening to anything new.

        Yields
        ------
        Progress

        Returns
        -------
        DataSummary

        Raises
        ------
        FolderMissing, NotTrainable, DatabaseError
        """
        return self._training().summarise(source, options)

    def network_missing(self) -> str:
        """Return why no network can be trained here and what to do; empty where one can."""
        from musicrec_desktop.genre.cnn.process import require

        try:
            require()
        except LibraryMissing as error:
            return str(error)
        return ""

    def network_command(self) -> str:
        """Return the command that installs what a network needs; empty where there is none."""
        from musicrec_desktop.core.optional_packages import install_command
        from musicrec_desktop.services.genre.packages import requirements

        wanted = [f'"{each}"' for each in requirements()]  # no words
        return install_command(wanted) if wanted else ""

    def train(
        self,
        source: GenreSource,
        options: TrainingOptions = DEFAULT_OPTIONS,
        enough: Callable[[], bool] = lambda: False,
    ) -> Generator[TrainingEvent, None, ModelCard]:
        """Listen to labelled music, test models on it, keep the better one, and use it.

        Closing the generator cancels: nothing is kept but what was heard of a folder. To
        pause, take no further event: what runs comes to the end of its fold or epoch.

        Parameters
        ----------
        source : GenreSource
        options : TrainingOptions, optional
        enough : callable, optional
            Whether the network takes too long where another model was tested already: that
            one is kept then. Asked from the thread that takes events.

        Yields
        ------
        TrainingEvent
            At least every 0.2 s: :class:`Progress`; :class:`DataReady` once; for each kind
            of model :class:`FoldDone` (and :class:`EpochDone` of networks) and
            :class:`Evaluated`, or :class:`NotCompared`; :class:`Trained` at last, when the
            tracks of the library have been predicted.

        Returns
        -------
        ModelCard

        Raises
        ------
        FolderMissing, NotTrainable, StorageError, DatabaseError, MusicRecError
        """
        card = yield from self._training().train(source, options, enough)
        self.choose(card.id)
        yield from self.predict_library()
        yield Trained(card)
        return card

    def evaluate(
        self, source: GenreSource, model_id: str | None = None
    ) -> Generator[Progress, None, OutsideTest]:
        """Test a model on labelled music that it was not trained on.

        The test on its own training music is part of its :meth:`card`.

        Yields
        ------
        Progress

        Returns
        -------
        OutsideTest

        Raises
        ------
        NoGenreModel, ModelNotUsable, FolderMissing, NotTrainable
        """
        from musicrec_desktop.services.genre.testing import tested

        predictor = self._guessing.open(model_id or self._chosen_id())
        return tested(predictor, self._sources(), source, self._listeners)

    def report_outside(self, card: ModelCard, test: OutsideTest, target: Path) -> None:
        """Write how a model did on other music as a page for a browser.

        Raises
        ------
        StorageError
        """
        from musicrec_desktop.core.atomic_file import replacing
        from musicrec_desktop.genre.report.outside import outside_page

        with replacing(target) as file:
            file.write(outside_page(card, test.evaluation, test.summary).encode("utf-8"))

    # ---- predictions

    def predict(
        self, track_ids: Sequence[int], model_id: str | None = None
    ) -> dict[int, GenrePrediction]:
        """Guess the genres of tracks that were listened to, and keep the guesses.

        Those that were not, and silent ones, are left out of the answer. A classical model
        takes a few milliseconds a track, and guesses the other tracks of their albums anew,
        which are in the answer, too; a network decodes each again.

        Raises
        ------
        NoGenreModel, ModelNotUsable
        """
        wanted = model_id or self._chosen_id()
        found = self._guessing.guess(wanted, track_ids)
        self._genres.store(wanted, found)
        return found

    def predict_file(self, path: str, model_id: str | None = None) -> GenrePrediction:
        """Guess the genre of a file, which need not be in the library.

        Raises
        ------
        NoGenreModel, ModelNotUsable, UnreadableFile
        UnknownTrack
            If it is silent.
        """
        return self._guessing.guess_file(model_id or self._chosen_id(), path)

    def predictions(self, track_ids: Iterable[int] | None = None) -> dict[int, GenrePrediction]:
        """Return what the model in use has guessed of some tracks; for columns.

        Where none are named, of all that have no genre tag, and all that were corrected.
        Tracks whose genre the user corrected have that genre, with a probability of 1.
        """
        choice = self._genres.chosen()
        ids = None if track_ids is None else set(track_ids)
        found = {} if choice is None else self._genres.predictions(*choice, ids)
        for item in self._genres.corrections():
            if ids is None or item.track_id in ids:
                guess = GenreGuess(item.genre, 1.0)
                found[item.track_id] = GenrePrediction((guess,), False, "")
        return found

    def predict_library(self) -> Iterator[Progress]:
        """Guess the genre of every track that was listened to and has no guess yet.

        Raises
        ------
        NoGenreModel, ModelNotUsable
        """
        waiting = self._genres.unpredicted(self._chosen_id())
        meter = RateMeter(len(waiting), translate("Jobs", "Predicting genres"))
        for start in range(0, len(waiting), PREDICTED_AT_ONCE):
            yield meter.progress(start)
            some = waiting[start : start + PREDICTED_AT_ONCE]
            self.changed(list({*some, *self.predict(some)}))
        if waiting:
            yield meter.progress(len(waiting))

    def heard(self, track_ids: Sequence[int]) -> None:
        """Guess the genres of tracks that were just listened to, where there is a model.

        Where that is a network, :meth:`catch_up` does it at the end of the scan.
        """
        try:
            card = self.chosen() if track_ids else None
            if card is not None and card.kind == "classic":
                self.changed(list({*track_ids, *self.predict(track_ids)}))
        except ModelNotUsable as error:
            logger.warning("%s", error)

    def catch_up(self) -> Iterator[Progress]:
        """Guess what is left at the end of a scan; nothing where there is no model."""
        try:
            if self.chosen() is not None:
                yield from self.predict_library()
        except ModelNotUsable as error:
            logger.warning("%s", error)

    # ---- what the user says

    def correct(self, track_id: int, genre: str) -> None:
        """Keep what the user says a track is, for the next training; empty takes it back.

        The file is not changed.

        Raises
        ------
        UnknownTrack
            If the library does not hold the track.
        """
        if not self._tracks.get([track_id]):
            raise UnknownTrack(
                translate("Genres", "This track is no longer in the library."),
                translate("Next steps", "Scan its folder again."),
            )
        choice = self._genres.chosen()
        said = self._genres.predictions(*choice, [track_id]) if choice else {}
        predicted = said[track_id].top[0].genre if track_id in said else ""
        self._genres.correct(track_id, genre, predicted)
        self.changed([track_id])

    def corrections(self) -> list[GenreCorrection]:
        """Return everything that was corrected, the newest first."""
        return self._genres.corrections()

    # ---- inside

    def _training(self) -> GenreTraining:
        from musicrec_desktop.services.genre.training import GenreTraining

        return GenreTraining(
            self._sources(),
            self._root,
            listeners=self._listeners,
            builder=self._builder,
            workers=self._workers,
        )

    def _sources(self) -> GenreSources:
        from musicrec_desktop.services.genre.folder import TrainingFolder
        from musicrec_desktop.services.genre.second_hearing import SecondHearing
        from musicrec_desktop.services.genre.sources import GenreSources

        again = SecondHearing(
            self._genres,
            self._features,
            self._listeners,
            in_flight=self._workers,
            heard=lambda ids: self.changed(ids),  # whoever is to be told by then
        )
        return GenreSources(
            self._genres,
            self._features,
            self._sounds,
            lambda: TrainingFolder(self._root, self._listeners, self._workers, self._features),
            again,
        )


def _nothing(_ids: Sequence[int]) -> None:
    """Tell nobody."""

"""What tracks are guessed to be: read, made anew, and corrected."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.genres import GenrePrediction, NoGenreModel
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.genre.genres import PREDICTED_AT_ONCE, GenreService

GUESSING = to_translate("Jobs", "Guess genres")


class GenreGuesses(QObject):
    """Asks models about tracks, and keeps what the user says instead.

    Signals
    -------
    guesses_read(dict of int to GenrePrediction, set of int)
        What these tracks are guessed to be.
    said(str, object, str)
        A sentence, what can be done about it (None, or a callable), and its name.
    """

    guesses_read = Signal(object, object)
    said = Signal(str, object, str)

    def __init__(self, service: GenreService, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._jobs = jobs
        self._reads = 0
        self._last_read: dict[int, int] = {}  # by track: which of the reads asked for it last

    def read_guesses(self, ids: set[int]) -> None:
        """Tell what tracks are guessed to be; of a track, only what was asked for last."""
        self._reads += 1
        read = self._reads
        self._last_read.update(dict.fromkeys(ids, read))

        def answer(found: dict[int, GenrePrediction]) -> None:
            if read == self._reads:
                self.guesses_read.emit(found, ids)
                return
            latest = {track_id for track_id in ids if self._last_read[track_id] == read}
            self.guesses_read.emit({key: found[key] for key in found.keys() & latest}, latest)

        self._jobs.start(
            lambda: self._service.predictions(ids), finished=answer, failed=self._complain
        )

    def predict(
        self,
        tracks: Sequence[Track],
        answer: Callable[[dict[int, GenrePrediction]], None],
        without: Callable[[str], None],
    ) -> None:
        """Guess the genres of tracks now.

        Parameters
        ----------
        tracks : sequence of Track
        answer : callable
            Takes what they are guessed to be; what was not listened to is left out.
        without : callable
            Takes a sentence where there is no model yet.
        """
        ids = [track.id for track in tracks]

        def work() -> Generator[Progress, None, dict[int, GenrePrediction]]:
            meter = RateMeter(len(ids), translate("Jobs", "Predicting genres"))
            for start in range(0, len(ids), PREDICTED_AT_ONCE):
                yield meter.progress(start)
                self._service.predict(ids[start : start + PREDICTED_AT_ONCE])
            return self._service.predictions(ids)

        def answered(found: dict[int, GenrePrediction]) -> None:
            self.guesses_read.emit(found, set(ids))
            answer(found)

        def failed(error: Exception) -> None:
            if isinstance(error, NoGenreModel):
                without(translate("Learn genres", "No genres were learnt yet."))
            else:
                self._complain(error)

        def guess() -> None:
            name = translated("Jobs", GUESSING)
            self._jobs.start(work, finished=answered, failed=failed, name=name, again=guess)

        guess()

    def correct(self, genres: Mapping[int, str]) -> None:
        """Keep what the user says tracks are, by id. Files stay as they are."""

        def work() -> dict[int, str]:
            before = {item.track_id: item.genre for item in self._service.corrections()}
            for track_id, genre in genres.items():
                self._service.correct(track_id, genre)
            return {track_id: before.get(track_id, "") for track_id in genres}

        def undo(before: dict[int, str]) -> None:
            def back() -> None:
                for track_id, genre in before.items():
                    self._service.correct(track_id, genre)

            self._jobs.start(back, failed=self._complain)

        def answer(before: dict[int, str]) -> None:
            said = translate(
                "Learn genres",
                "%n genre(s) kept, to be learnt from at the next training.",
                n=len(genres),
            )
            self.said.emit(said, lambda: undo(before), translate("Notices", "Undo"))

        self._jobs.start(work, finished=answer, failed=self._complain)

    def forget_corrections(self, ids: Sequence[int]) -> None:
        """Take back what the user said of tracks, since their tags say it now."""

        def work() -> None:
            for track_id in ids:
                self._service.correct(track_id, "")

        if ids:
            self._jobs.start(work, failed=self._complain)

    def _complain(self, error: Exception) -> None:
        self.said.emit(genre_sentence(error), None, "")


def genre_sentence(error: object) -> str:
    """Return what a person can do something about; anything else is a bug, and raised."""
    if isinstance(error, MusicRecError):
        return str(error)
    assert isinstance(error, Exception)
    raise error

"""Listen again to labelled tracks that could not be listened to, before genres are learnt.

A decoder that died, or a drive that was off, is no fault of the file's: the next scan leaves
such a track alone until it is asked for, and nothing could be learnt from it.
"""

from __future__ import annotations

from collections.abc import Callable, Generator
from concurrent.futures import Executor

from musicrec_desktop.core.features import TrackFeatures
from musicrec_desktop.core.progress import Progress, RateMeter
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.files import is_there
from musicrec_desktop.library.genres import GenreRepository
from musicrec_desktop.library.heard.analysis_state import PendingTrack
from musicrec_desktop.library.heard.features import FeatureRepository
from musicrec_desktop.services.listening.bounded import completed
from musicrec_desktop.services.listening.listening_job import listen
from musicrec_desktop.services.listening.scan_results import Batch, outcome


class SecondHearing:
    """Listens to what failed.

    Parameters
    ----------
    genres : GenreRepository
        Knows what is labelled and could not be heard.
    features : FeatureRepository
        Where what is heard is kept.
    executor : concurrent.futures.Executor
        The processes that listen.
    in_flight : int
        How many may be asked for at the same time.
    heard : callable
        Told which tracks were heard after all.
    """

    def __init__(
        self,
        genres: GenreRepository,
        features: FeatureRepository,
        executor: Executor,
        *,
        in_flight: int,
        heard: Callable[[list[int]], None],
    ) -> None:
        self._genres = genres
        self._features = features
        self._executor = executor
        self._in_flight = in_flight
        self._heard = heard

    def listen(self) -> Generator[Progress, None, None]:
        """Listen to each once; what fails again stays as it is."""
        waiting = [track for track in self._genres.unheard() if is_there(track.path)]
        meter = RateMeter(len(waiting), translate("Jobs", "Analysing"))
        batch = Batch[tuple[int, TrackFeatures]]()
        done = 0
        answers = completed(
            self._executor, listen, waiting, in_flight=self._in_flight, arguments=_stretch
        )
        for pair in answers:
            if pair is not None:
                track, future = pair
                done += 1
                features = outcome(track.path, future)
                if not isinstance(features, Exception):
                    batch.add((track.id, features))
            if batch.due():
                self._keep(batch)
            yield meter.progress(done)
        self._keep(batch)

    def _keep(self, batch: Batch[tuple[int, TrackFeatures]]) -> None:
        results = batch.take()
        if results:
            self._features.store(results)
            self._features.correct_lengths(results)
            self._heard([track_id for track_id, _ in results])


def _stretch(track: PendingTrack) -> tuple[str, float, float | None]:
    return track.path, track.start_seconds, track.end_seconds

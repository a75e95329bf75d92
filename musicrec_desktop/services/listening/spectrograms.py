"""The picture of a track's sound: all of it at once, and live as it plays."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Executor, Future

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.analysis.levels import BANDS, band_centres_hz, live_column, window_samples
from musicrec_desktop.core.errors import TooLong
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.services.listening.listening_job import draw_overview

COLUMNS = 1600

_Stretch = tuple[str, float, float | None]


class SpectrogramService:
    """Spectrograms on one scale, whether read from a file or from what plays."""

    bands = BANDS
    columns = COLUMNS

    def __init__(self, executor: Executor) -> None:
        self._executor = executor
        self._too_long: dict[_Stretch, TooLong] = {}  # not worth another try: it takes a minute

    def overview(self, item: QueueItem) -> Future[NDArray[np.uint8]]:
        """Start drawing a whole track in another process: levels of shape (bands, columns).

        What was too long once fails at once with ``TooLong`` as long as the program runs.
        """
        stretch = item.path, item.start_seconds, item.end_seconds
        known = self._too_long.get(stretch)
        if known is not None:
            failed: Future[NDArray[np.uint8]] = Future()
            failed.set_exception(known)
            return failed
        future = self._executor.submit(
            draw_overview, item.path, COLUMNS, BANDS, item.start_seconds, item.end_seconds
        )
        future.add_done_callback(lambda done: self._note(stretch, done))
        return future

    def _note(self, stretch: _Stretch, done: Future[NDArray[np.uint8]]) -> None:
        error = None if done.cancelled() else done.exception()
        if isinstance(error, TooLong):
            self._too_long[stretch] = error

    def live(
        self, audible: Callable[[int], NDArray[np.float32]], sample_rate_hz: int
    ) -> NDArray[np.uint8]:
        """Return one column, shape (bands,), of the sound that is heard now.

        Parameters
        ----------
        audible : callable
            Given a number of frames, returns the last so many, shape (frames, 2).
        sample_rate_hz : int
        """
        samples = audible(window_samples(sample_rate_hz))
        mono = (samples[:, 0] + samples[:, 1]) * np.float32(0.5)  # mean() is far slower
        return live_column(mono, sample_rate_hz)

    def frequencies_hz(self) -> NDArray[np.float32]:
        """Return the centre of each band, shape (bands,), low first."""
        return band_centres_hz()

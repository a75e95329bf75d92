"""Between the sound that plays and the spectrogram at the foot of the window."""

from __future__ import annotations

import logging

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject

from musicrec_desktop.core.errors import MusicRecError, TooLong
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.gui.widgets.sound.spectrogram_strip import SpectrogramStrip
from musicrec_desktop.gui.worker import JobRunner, result_of
from musicrec_desktop.services.listening.spectrograms import SpectrogramService
from musicrec_desktop.services.playing.player import PlayerService

logger = logging.getLogger(__name__)


class PlayingStrip(QObject):
    """Has the strip painted ahead of playing, and by what plays where that is late."""

    def __init__(
        self,
        player: PlayerService,
        spectrograms: SpectrogramService,
        strip: SpectrogramStrip,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._spectrograms = spectrograms
        self._strip = strip
        self._jobs = jobs
        self._number = 0  # of the track that the strip shows

    def begin(self, item: QueueItem | None, seconds: float) -> None:
        """Show another track, or none.

        Parameters
        ----------
        item : QueueItem or None
        seconds : float
            How long it is; 0 where nobody knows.
        """
        self._number += 1
        self._strip.start_track(seconds, playing=item is not None)
        if item is not None:
            future, number = self._spectrograms.overview(item), self._number
            self._jobs.start(
                lambda: result_of(future),
                finished=lambda levels: self._show_overview(number, levels),
                failed=lambda error: self._no_overview(number, error),
            )

    def go_on(self, snapshot: PlayerSnapshot, seconds: float) -> None:
        """Move the line to what is heard, in a track so many seconds long."""
        column, position = None, snapshot.position_seconds
        playing = snapshot.state == "playing" and self._player.rate_hz > 0
        if playing and self._strip.lacks_column(position, seconds):
            column = self._spectrograms.live(self._player.audible_samples, self._player.rate_hz)
        self._strip.set_position(position, seconds, column)

    def _show_overview(self, number: int, levels: NDArray[np.uint8]) -> None:
        if number == self._number:
            self._strip.set_overview(levels)

    def _no_overview(self, number: int, error: Exception) -> None:
        """Leave the strip to be painted live, where it still shows that track."""
        if number == self._number:
            self._strip.end_waiting(too_long=isinstance(error, TooLong))
        if not isinstance(error, (MusicRecError, OSError)):
            raise error
        logger.warning("no spectrogram ahead of playing: %s", error)

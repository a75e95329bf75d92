"""What was heard of a track before its live spectrogram could be seen."""

from __future__ import annotations

import logging
from concurrent.futures import Future
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.gui.widgets.sound.live_spectrogram import LiveSpectrogram
from musicrec_desktop.services.playing.live_views import LiveViewsService

logger = logging.getLogger(__name__)

SOON_MS, LOOK_MS = 80, 40
LEAST_SECONDS = 0.25  # missing at the left edge, that is worth reading
MORE_SECONDS = 0.25  # than is missing: a column stands for the middle of its window


@dataclass(frozen=True, slots=True)
class _Wanted:
    item: QueueItem
    until_seconds: float
    rows: int


class PastReading(QObject):
    """Has the picture filled with what was heard already, in another process.

    Parameters
    ----------
    live : LiveViewsService
    spectrogram : LiveSpectrogram
    parent : QObject
    """

    def __init__(
        self, live: LiveViewsService, spectrogram: LiveSpectrogram, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._live = live
        self._spectrogram = spectrogram
        self._snapshot = PlayerSnapshot()
        self._asked: _Wanted | None = None
        self._coming: Future[tuple[NDArray[np.uint8], NDArray[np.float64]]] | None = None
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._ask)
        self._looking = QTimer(self, interval=LOOK_MS)
        self._looking.timeout.connect(self._take)

    def show_snapshot(self, snapshot: PlayerSnapshot) -> None:
        """Note what plays, and where it is."""
        self._snapshot = snapshot

    def ask_soon(self) -> None:
        """Ask in a moment, once all stands where it is to stand."""
        self._soon.start()

    def begin_anew(self) -> None:
        """What was asked for does not belong to what is shown any more."""
        self._asked = None
        self._drop()

    def rest(self) -> None:
        """Ask for nothing: the picture is not seen."""
        self._soon.stop()
        self.begin_anew()

    def _drop(self) -> None:
        self._looking.stop()
        if self._coming is not None:
            self._coming.cancel()
            self._coming = None

    def _ask(self) -> None:
        spectrogram, now = self._spectrogram, self._snapshot
        item, missing = now.item, spectrogram.missing_seconds
        if item is None or not spectrogram.isVisible() or missing < LEAST_SECONDS:
            return
        oldest = spectrogram.heard_from
        until = now.position_seconds if oldest is None else oldest
        wanted = _Wanted(item, until, spectrogram.rows)
        if until < LEAST_SECONDS or wanted == self._asked:
            return
        self._drop()
        self._asked = wanted
        if oldest is not None:  # it has been heard, and what is known is not drawn twice
            until += MORE_SECONDS
        length = missing + 2 * MORE_SECONDS
        self._coming = self._live.heard_before(item, until, length, now.gain_db)
        self._looking.start()

    def _take(self) -> None:
        """Show it when it was read; asked for here, so that no thread waits."""
        if self._coming is None or not self._coming.done():
            return
        done, asked = self._coming, self._asked
        self._drop()
        if done.cancelled() or asked is None or asked.item != self._snapshot.item:
            return
        try:
            columns, seconds = done.result()
        except (MusicRecError, OSError) as error:
            logger.warning("what was heard before is not drawn: %s", error)
            return
        self._spectrogram.put_before(columns, seconds - asked.item.start_seconds)

"""The waveform of the track that plays: asked for once, shown when it has been read."""

from __future__ import annotations

import logging
from concurrent.futures import Future

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.gui.widgets.sound.waveform_view import WaveformView
from musicrec_desktop.services.playing.live_views import LiveViewsService

logger = logging.getLogger(__name__)


class OutlineReading:
    """Reads outlines one at a time.

    Parameters
    ----------
    live : LiveViewsService
    waveform : WaveformView
    """

    def __init__(self, live: LiveViewsService, waveform: WaveformView) -> None:
        self._live = live
        self._waveform = waveform
        self._outline: Future[NDArray[np.uint8]] | None = None

    def begin(self, item: QueueItem | None) -> None:
        """Read a track before its waveform is looked at: it takes seconds."""
        if self._outline is not None:
            self._outline.cancel()
            self._outline = None
        self._waveform.start_track()
        if item is not None:
            self._waveform.show_reading()
            self._outline = self._live.waveform(item)

    def take(self) -> None:
        """Show the waveform when it has been read; asked for here, so that no thread waits."""
        if self._outline is None or not self._outline.done():
            return
        done, self._outline = self._outline, None
        self._waveform.end_reading()
        if done.cancelled():
            return
        try:
            self._waveform.set_outline(done.result())
        except (MusicRecError, OSError) as error:
            logger.warning("no waveform: %s", error)

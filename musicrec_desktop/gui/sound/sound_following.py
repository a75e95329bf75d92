"""The views of the page of what plays follow the sound that is heard."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.frame_rate import CALM_RATE_HZ, frame_rate_hz
from musicrec_desktop.gui.look.frequency import hertz, note
from musicrec_desktop.gui.widgets.sound.level_meters import LevelMeters
from musicrec_desktop.gui.widgets.sound.live_spectrogram import LiveSpectrogram
from musicrec_desktop.gui.widgets.sound.spectrogram_options import SpectrogramChoices
from musicrec_desktop.gui.widgets.sound.spectrum_bars import SpectrumBars
from musicrec_desktop.gui.widgets.sound.waveform_view import WaveformView
from musicrec_desktop.gui.words.gain import lufs
from musicrec_desktop.services.playing.live_views import LiveFrame, LiveViewsService

TICKS_OF_A_FRAME = 3  # of analysis
NUMBERS_SECONDS = 0.2
DESCRIPTION_SECONDS = 1.0
FALL_MS, FALL_DB = 33, 5.0  # of bars and meters once nothing is heard: half a second in all


@dataclass(frozen=True, slots=True)
class SoundViews:
    """What shows the sound, on one page."""

    spectrogram: LiveSpectrogram
    bars: SpectrumBars
    meters: LevelMeters
    waveform: WaveformView


class SoundFollowing(QObject):
    """Draws frame by frame what is heard.

    Samples are asked for only while the page can be seen and sound is heard.

    Parameters
    ----------
    live : LiveViewsService
    views : SoundViews
    page : QWidget
        That they stand on.
    """

    def __init__(self, live: LiveViewsService, views: SoundViews, page: QWidget) -> None:
        super().__init__(page)
        self._live = live
        self._views = views
        self._page = page
        self._choices = SpectrogramChoices()
        self._coming: list[tuple[NDArray[np.uint8], NDArray[np.float64]]] = []
        self._numbers_at = self._described_at = 0.0
        self.timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self.timer.timeout.connect(self.tick)
        self._risen = False  # whether bars and meters show sound
        self._falling = QTimer(self, interval=FALL_MS)
        self._falling.timeout.connect(self._fall)
        views.spectrogram.rows_changed.connect(self._rows_changed)

    @property
    def running(self) -> bool:
        """Whether views move."""
        return self.timer.isActive()

    def choose(self, choices: SpectrogramChoices) -> None:
        """Draw in another way."""
        self._choices = choices
        self._views.spectrogram.set_colours(
            choices.colour_map, choices.floor_db, choices.ceiling_db
        )
        self.configure()
        if self.running:
            self.timer.start(self._interval_ms())

    def configure(self) -> None:
        """Agree with the analysis on what rows there are."""
        spectrogram, choices = self._views.spectrogram, self._choices
        if spectrogram.rows:
            self._coming = []
            rows_hz = self._live.configure(choices.axis, spectrogram.rows, choices.detail)
            spectrogram.set_rows(choices.axis, rows_hz)

    def start_afresh(self, seconds: float, *, anyway: bool) -> bool:
        """Let go of a picture that what is heard now does not continue; return whether it did."""
        afresh = anyway or not self._views.spectrogram.continues_at(seconds)
        if afresh:
            self._coming = []
            self._views.spectrogram.clear()
        return afresh

    def clear(self) -> None:
        """Show that nothing plays."""
        self._views.spectrogram.clear()
        self._views.bars.clear()
        self._views.meters.clear()

    def follow(self, playing: bool) -> None:
        """Run while there is something to see that moves, and rest otherwise."""
        wanted = playing and self._is_seen()
        if wanted and not self.running:
            self._falling.stop()
            self.timer.start(self._interval_ms())
        elif not wanted and self.running:
            self.timer.stop()
            for _ in range(len(self._coming) + 1):  # and what was heard up to the pause
                self.tick()
        if self._risen and not playing:
            self._begin_to_fall()

    def rest(self) -> None:
        """Stand still: the page is not seen any more."""
        self.timer.stop()
        while self._falling.isActive():
            self._fall()

    def tick(self) -> None:
        """Show what was heard since the last time."""
        if self._coming:
            self._views.spectrogram.append(*self._coming.pop(0))
            return
        if not self._is_seen():
            self.timer.stop()  # until the window is on the screen again
            return
        frame = self._live.advance()
        if frame is not None:
            self._show_frame(frame)

    def describe(self) -> None:
        """Say in words what the views show."""
        views = self._views
        loudness = lufs(self._live.loudness().short_term_lufs)
        hz = self._live.strongest_hz()
        strongest = _strongest_said(hz) if hz else ""
        level = _loudness_said(loudness) if loudness != "–" else translate("Now playing", "silence")
        text = ", ".join(filter(None, (level, strongest)))
        views.meters.setAccessibleDescription(level)
        views.bars.setAccessibleDescription(strongest)
        views.spectrogram.setAccessibleDescription(views.spectrogram.cursor_text() or text)
        self._page.setAccessibleDescription(text)

    def _begin_to_fall(self) -> None:
        """Let bars and meters come to rest, at once where nothing is to move."""
        self._risen = False
        self._falling.start()
        calm = frame_rate_hz(self._page, self._choices.motion) <= CALM_RATE_HZ
        while self._falling.isActive() and (calm or not self._is_seen()):
            self._fall()

    def _fall(self) -> None:
        fallen = [view.fall(FALL_DB) for view in (self._views.bars, self._views.meters)]
        if all(fallen):
            self._falling.stop()

    def _rows_changed(self, _rows: int) -> None:
        self.configure()

    def _interval_ms(self) -> int:
        return int(1000 / frame_rate_hz(self._page, self._choices.motion))

    def _is_seen(self) -> bool:
        handle = self._page.window().windowHandle()
        if handle is None or not handle.isExposed() or not self._page.isVisible():
            return False
        views = self._views
        drawn = (views.spectrogram, views.bars, views.meters, views.waveform)
        return any(view.isVisible() for view in drawn)

    def _show_frame(self, frame: LiveFrame) -> None:
        """Show a third of the columns now and the others at the next two ticks.

        The picture moves at every tick, but analysis, bars and meters, which cost
        more than moving it, come at every third one.
        """
        views = self._views
        smooth = self.running and self.timer.interval() < 1000 / CALM_RATE_HZ
        count, pieces = len(frame.columns), TICKS_OF_A_FRAME if smooth else 1
        ends = [count * (n + 1) // pieces for n in range(pieces)]
        parts = [slice(start, end) for start, end in zip([0, *ends], ends, strict=False)]
        first, *self._coming = ((frame.columns[part], frame.seconds[part]) for part in parts)
        views.spectrogram.append(*first)
        if views.bars.isVisible() or views.meters.isVisible():
            self._risen = True
            views.bars.show_bars(frame.bars_db, frame.bar_peaks_db)
            views.meters.show_levels(frame.peak_db, frame.hold_db, frame.rms_db)
        if views.waveform.isVisible():
            views.waveform.set_position(frame.position_seconds, frame.duration_seconds)
        now = time.monotonic()
        if now - self._numbers_at >= NUMBERS_SECONDS:
            self._numbers_at = now
            views.meters.show_loudness(self._live.loudness())
        if now - self._described_at >= DESCRIPTION_SECONDS:
            self._described_at = now
            self.describe()


def _strongest_said(hz: float) -> str:
    said = ", ".join(filter(None, (hertz(hz), note(hz))))
    return translate("Now playing", "strongest at {frequency}", frequency=said)


def _loudness_said(loudness: str) -> str:
    return translate("Now playing", "loudness {loudness} LUFS", loudness=loudness)

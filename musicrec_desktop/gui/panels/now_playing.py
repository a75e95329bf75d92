"""The page of what plays: its cover and names, and its sound as it is heard."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedLayout, QVBoxLayout, QWidget

from musicrec_desktop.core.audio import PlayerSnapshot, QueueItem
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.lyrics import LyricLine
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.frame_rate import CALM_RATE_HZ, frame_rate_hz
from musicrec_desktop.gui.frequency import hertz, note
from musicrec_desktop.gui.icons import icon
from musicrec_desktop.gui.live_picture import annotated, ask_where_to_keep
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.now_playing_header import NowPlayingHeader
from musicrec_desktop.gui.text import clock
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.widgets.level_meters import LevelMeters, lufs
from musicrec_desktop.gui.widgets.live_spectrogram import LiveSpectrogram
from musicrec_desktop.gui.widgets.lyrics_view import LyricsView
from musicrec_desktop.gui.widgets.paragraph import Paragraph
from musicrec_desktop.gui.widgets.spectrogram_options import (
    SpectrogramChoices,
    SpectrogramOptions,
    choices_from,
)
from musicrec_desktop.gui.widgets.spectrum_bars import SpectrumBars
from musicrec_desktop.services.playing.live_views import LiveFrame, LiveViewsService

logger = logging.getLogger(__name__)

TICKS_OF_A_FRAME = 3  # of analysis
NUMBERS_SECONDS = 0.2
DESCRIPTION_SECONDS = 1.0

MARGIN, SPACING = 20, 12
COVER_OF_HEIGHT, COVER_OF_WIDTH = 0.36, 0.3
METERS_FROM_WIDTH = 600
BOTTOM_FROM_HEIGHT = 330
LYRICS_WIDTH, LYRICS_OF_WIDTH = 340, 0.42


class NowPlayingPage(Page):
    """Cover, names and waveform above a live spectrogram, spectrum bars and meters.

    What is drawn follows the frame that is heard. Samples are asked for only while
    the page can be seen and sound is heard.

    Parameters
    ----------
    live : LiveViewsService
    covers : CoverSource
    tokens : Tokens

    Signals
    -------
    seek_requested(float)
        Seconds into the track.
    lyrics_requested(Track)
        Its lyrics are to be shown, where it has any.
    options_changed(dict)
        As :meth:`state` returns them, after the user changed one.
    problem(str)
        A sentence.
    """

    shows_header = False  # the picture takes the room

    seek_requested = Signal(float)
    lyrics_requested = Signal(object)
    options_changed = Signal(dict)
    problem = Signal(str)

    def __init__(
        self, live: LiveViewsService, covers: CoverSource, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Now playing", "Now playing"))
        self._live = live
        self._covers = covers
        self._tokens = tokens
        self._choices = SpectrogramChoices()
        self._track: Track | None = None
        self._item: QueueItem | None = None
        self._snapshot = PlayerSnapshot()
        self._outline: Future[NDArray[np.uint8]] | None = None
        self._outlined: QueueItem | None = None
        self._began_unseen = False
        self._coming: list[tuple[NDArray[np.uint8], NDArray[np.float64]]] = []
        self._numbers_at = self._described_at = 0.0
        self._timer = QTimer(self, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._make_views()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+Shift+S"), self, self.choose_picture_file)  # no words
        self.apply_theme(tokens)
        self.meters.clear()
        self._choose(self._choices)
        self.show_track(None)

    # ---- what is shown

    def show_track(self, track: Track | None) -> None:
        """Show what plays; None where nothing does, or a file that is not in the library."""
        before, self._track = self._track, track
        self._show_names()
        if track is None or before is None or track.id != before.id:
            self._put_lyrics(())
        if track is not None:
            self.lyrics_requested.emit(track)

    def show_lyrics(self, track_id: int, lines: Sequence[LyricLine]) -> None:
        """Show the lyrics of a track, where it is still the one that plays."""
        if self._track is not None and self._track.id == track_id:
            self._put_lyrics(lines)

    def _put_lyrics(self, lines: Sequence[LyricLine]) -> None:
        self._has_lyrics = any(line.text for line in lines)
        self.lyrics.show_lines(lines)
        self.lyrics.follow(self._snapshot.position_seconds)
        self._adapt()

    def show_snapshot(self, snapshot: PlayerSnapshot) -> None:
        """Follow the player; to be called a few times a second, or more often."""
        before, self._snapshot = self._snapshot, snapshot
        if snapshot.item != self._item:
            self._begin(snapshot.item)
        if (before.stream, before.gain_db) != (snapshot.stream, snapshot.gain_db):
            self.header.show_facts(snapshot)
        if snapshot.item is not None and not self._timer.isActive() and self.isVisible():
            self.waveform.set_position(snapshot.position_seconds, snapshot.duration_seconds)
        self.lyrics.follow(snapshot.position_seconds)
        self._take_outline()
        self._run_or_rest()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        for part in (
            self.header,
            self.spectrogram,
            self.lyrics,
            self.bars,
            self.meters,
            self._panel,
        ):
            part.apply_theme(tokens)
        self._empty_icon.setPixmap(icon("songs", tokens).pixmap(QSize(48, 48)))

    def covers_loaded(self) -> None:
        """Draw the cover that has arrived."""
        self.header.draw_cover()

    def state(self) -> dict[str, Any]:
        """Return what the user chose, as JSON can hold it."""
        return self._choices.to_dict()

    def restore(self, options: Mapping[str, Any]) -> None:
        """Take up what :meth:`state` returned; what makes no sense is left at its default."""
        self._choose(choices_from({**self._choices.to_dict(), **options}))

    # ---- making

    def _make_views(self) -> None:
        self.header = NowPlayingHeader(self._covers, self._tokens, self)
        self.header.seek_requested.connect(self.seek_requested)
        self.header.picture_button.clicked.connect(self.choose_picture_file)
        self.header.options_button.clicked.connect(self._open_options)
        self.waveform = self.header.waveform
        self.spectrogram = LiveSpectrogram(self._tokens, self)
        self.spectrogram.rows_changed.connect(self._rows_changed)
        self.lyrics = LyricsView(self._tokens, self)
        self.lyrics.seek_requested.connect(self.seek_requested)
        self._has_lyrics = False
        self.bars = SpectrumBars(self._tokens, self)
        self.meters = LevelMeters(self._tokens, self)
        self._panel = SpectrogramOptions(self._tokens, self)
        self._panel.changed.connect(self._options_chosen)

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.setSpacing(2 * SPACING)
        bottom.addWidget(self.bars, 1)
        bottom.addWidget(self.meters)
        self._bottom = QWidget(self)
        self._bottom.setFixedHeight(self.meters.sizeHint().height())
        bottom.setContentsMargins(0, 0, 0, 0)
        self._bottom.setLayout(bottom)
        shown = QWidget(self)
        layout = QVBoxLayout(shown)
        layout.setContentsMargins(MARGIN, 14, MARGIN, 10)
        layout.setSpacing(SPACING)
        layout.addWidget(self.header)
        middle = QHBoxLayout()
        middle.setSpacing(2 * SPACING)
        middle.addWidget(self.spectrogram, 1)
        middle.addWidget(self.lyrics)
        layout.addLayout(middle, 1)
        layout.addWidget(self._bottom)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._make_empty())
        self._stack.addWidget(shown)

    def _make_empty(self) -> QWidget:
        empty = QWidget(self)
        self._empty_icon = QLabel(empty)
        self._empty_icon.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        heading = QLabel(translate("Now playing", "Nothing is playing"), empty)
        heading.setProperty("role", "display")
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        text = Paragraph(
            translate(
                "Now playing",
                "Double-click a song to hear and see it, or press Space to play the songs in view.",
            ),
            "secondary",
            empty,
        )
        layout = QVBoxLayout(empty)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(SPACING)
        layout.addStretch(1)
        for part in (self._empty_icon, heading, text):
            layout.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)
        return empty

    # ---- the track

    def _begin(self, item: QueueItem | None) -> None:
        self._item = item
        self._began_unseen = not self.isVisible()
        if self._outline is not None:
            self._outline.cancel()
            self._outline = None
        self._outlined = None
        self.waveform.start_track()
        self._show_names()
        self._ask_outline()
        self._configure()  # the device may have opened at another rate since
        if item is None:
            self.spectrogram.clear()
            self.bars.clear()
            self.meters.clear()

    def _show_names(self) -> None:
        self._stack.setCurrentIndex(0 if self._item is None else 1)
        self.header.show_track(self._track, self._item.path if self._item else "")
        self.header.show_facts(self._snapshot)

    def _ask_outline(self) -> None:
        """Have the waveform drawn, ahead of its being looked at: it takes seconds."""
        if self._item is not None and self._outlined != self._item:
            self._outlined = self._item
            self.waveform.show_reading()
            self._outline = self._live.waveform(self._item)

    def _take_outline(self) -> None:
        """Show the waveform when it has been drawn; asked for here, so that no thread waits."""
        if self._outline is None or not self._outline.done():
            return
        done, self._outline = self._outline, None
        self.waveform.end_reading()
        if done.cancelled():
            return
        try:
            self.waveform.set_outline(done.result())
        except (MusicRecError, OSError) as error:
            logger.warning("no waveform: %s", error)

    # ---- following the sound

    def _run_or_rest(self) -> None:
        """Run the timer while there is something to see that moves."""
        wanted = self._is_seen() and self._snapshot.state == "playing"
        if wanted and not self._timer.isActive():
            self._timer.start(int(1000 / frame_rate_hz(self, self._choices.motion)))
        elif not wanted and self._timer.isActive():
            self._timer.stop()
            for _ in range(len(self._coming) + 1):  # and what was heard up to the pause
                self._tick()

    def _is_seen(self) -> bool:
        handle = self.window().windowHandle()
        return self.isVisible() and handle is not None and handle.isExposed()

    def _tick(self) -> None:
        if self._coming:
            self.spectrogram.append(*self._coming.pop(0))
            return
        if not self._is_seen():
            self._timer.stop()  # until the window is on the screen again
            return
        frame = self._live.advance()
        if frame is not None:
            self._show_frame(frame)

    def _show_frame(self, frame: LiveFrame) -> None:
        """Show a third of the columns now and the others at the next two ticks.

        The picture moves at every tick, but analysis, bars and meters, which cost
        more than moving it, come at every third one.
        """
        smooth = self._timer.isActive() and self._timer.interval() < 1000 / CALM_RATE_HZ
        count, pieces = len(frame.columns), TICKS_OF_A_FRAME if smooth else 1
        ends = [count * (n + 1) // pieces for n in range(pieces)]
        parts = [slice(start, end) for start, end in zip([0, *ends], ends, strict=False)]
        first, *self._coming = ((frame.columns[part], frame.seconds[part]) for part in parts)
        self.spectrogram.append(*first)
        if self._bottom.isVisible():
            self.bars.show_bars(frame.bars_db, frame.bar_peaks_db)
            self.meters.show_levels(frame.peak_db, frame.hold_db, frame.rms_db)
        if self.waveform.isVisible():
            self.waveform.set_position(frame.position_seconds, frame.duration_seconds)
        now = time.monotonic()
        if now - self._numbers_at >= NUMBERS_SECONDS:
            self._numbers_at = now
            self.meters.show_loudness(self._live.loudness())
        if now - self._described_at >= DESCRIPTION_SECONDS:
            self._described_at = now
            self._describe()

    def _describe(self) -> None:
        """Say in words what the views show."""
        loudness = lufs(self._live.loudness().short_term_lufs)
        hz = self._live.strongest_hz()
        strongest = _strongest_said(hz) if hz else ""
        level = _loudness_said(loudness) if loudness != "–" else translate("Now playing", "silence")
        text = ", ".join(filter(None, (level, strongest)))
        self.meters.setAccessibleDescription(level)
        self.bars.setAccessibleDescription(strongest)
        self.spectrogram.setAccessibleDescription(self.spectrogram.cursor_text() or text)
        self.setAccessibleDescription(text)

    # ---- options and pictures

    def _rows_changed(self, _rows: int) -> None:
        self._configure()

    def _configure(self) -> None:
        """Agree with the analysis on what rows there are."""
        if self.spectrogram.rows:
            choices, self._coming = self._choices, []
            rows_hz = self._live.configure(choices.axis, self.spectrogram.rows, choices.detail)
            self.spectrogram.set_rows(choices.axis, rows_hz)

    def _choose(self, choices: SpectrogramChoices) -> None:
        self._choices = choices
        self._panel.show_choices(choices)
        self.spectrogram.set_colours(choices.colour_map, choices.floor_db, choices.ceiling_db)
        self._configure()
        if self._timer.isActive():
            self._timer.start(int(1000 / frame_rate_hz(self, self._choices.motion)))

    def _options_chosen(self, choices: SpectrogramChoices) -> None:
        self._choose(choices)
        self.options_changed.emit(self.state())

    def _open_options(self) -> None:
        self._panel.open_below(self.header.options_button)

    def picture(self) -> QImage:
        """Return the spectrogram as it is now, with its title and scale written beside it."""
        moment = clock(self._snapshot.position_seconds)
        names = " — ".join(filter(None, (self.header.title, self.header.artist)))
        return annotated(self.spectrogram.picture(), names, moment, self._choices, self.font())

    def choose_picture_file(self) -> None:
        """Ask where the picture should be kept; it shows the moment of asking."""
        if self._item is None:
            return
        picture, moment = self.picture(), clock(self._snapshot.position_seconds)
        ask_where_to_keep(
            self, f"{self.header.title} {moment}", lambda path: self.save_picture(picture, path)
        )

    def save_picture(self, picture: QImage, path: str) -> None:
        """Write a picture as PNG; what goes wrong is signalled as a problem."""
        if not picture.save(path, "PNG"):  # type: ignore[call-overload]
            self.problem.emit(
                translate(
                    "Now playing",
                    "The picture could not be written to {path}. Choose a folder that you may "
                    "write to.",
                    path=path,
                )
            )

    # ---- Qt's events

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._start_afresh()
        self._run_or_rest()

    def _start_afresh(self) -> None:
        """Let go of a picture that what is heard now does not continue."""
        if self._began_unseen or not self.spectrogram.continues_at(self._snapshot.position_seconds):
            self._coming = []
            self.spectrogram.clear()
        self._began_unseen = False

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._timer.stop()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._adapt()
        super().resizeEvent(event)

    def _adapt(self) -> None:
        """Give the sound the room: the smaller the page, the less stands around it."""
        width, height = self.width(), self.height()
        self.header.fit(min(height * COVER_OF_HEIGHT, width * COVER_OF_WIDTH))
        self.meters.setVisible(width >= METERS_FROM_WIDTH)
        self._bottom.setVisible(height >= BOTTOM_FROM_HEIGHT)
        self.lyrics.setFixedWidth(round(min(LYRICS_WIDTH, width * LYRICS_OF_WIDTH)))
        self.lyrics.setVisible(self._has_lyrics)


def _strongest_said(hz: float) -> str:
    said = ", ".join(filter(None, (hertz(hz), note(hz))))
    return translate("Now playing", "strongest at {frequency}", frequency=said)


def _loudness_said(loudness: str) -> str:
    return translate("Now playing", "loudness {loudness} LUFS", loudness=loudness)

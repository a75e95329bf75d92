"""One look of the page of what plays: its sound as it is heard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.playing.now_playing_header import NowPlayingHeader
from musicrec_desktop.gui.panels.playing.playing_choices import PlayingChoices
from musicrec_desktop.gui.widgets.lyrics_view import LyricsView
from musicrec_desktop.gui.widgets.sound.level_meters import LevelMeters
from musicrec_desktop.gui.widgets.sound.live_spectrogram import LiveSpectrogram
from musicrec_desktop.gui.widgets.sound.spectrum_bars import SpectrumBars

SPACING = 12
COVER_OF_HEIGHT, COVER_OF_WIDTH = 0.36, 0.3
COVER_LARGEST = 240
COVER_ALONE_OF_HEIGHT = 0.8  # where nothing stands below it
METERS_FROM_WIDTH = 560
BOTTOM_FROM_HEIGHT = 516  # below it, the spectrogram gets the room
LYRICS_WIDTH, LYRICS_OF_WIDTH, LYRICS_OF_ROOM = 340, 0.42, 0.26
USUAL_HEIGHT = 950  # of what is drawn in its usual size; it grows with a larger page
ANY_HEIGHT = 16_777_215


class SoundView(QWidget):
    """Cover, names and waveform above a live spectrogram, spectrum bars and meters.

    Signals
    -------
    arranged()
        Parts came or went.
    """

    arranged = Signal()

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._choices = PlayingChoices()
        self._has_lyrics = False
        self.header = NowPlayingHeader(covers, tokens, self)
        self.waveform = self.header.waveform
        self.spectrogram = LiveSpectrogram(tokens, self)
        self.lyrics = LyricsView(tokens, self, fading=True)
        self.bars = SpectrumBars(tokens, self)
        self.meters = LevelMeters(tokens, self)
        self._lay_out()

    def show_lyrics(self, *, any_words: bool) -> None:
        """Give the lyrics room, or take it."""
        self._has_lyrics = any_words
        self.adapt()

    def choose(self, choices: PlayingChoices) -> None:
        """Show the parts that were chosen."""
        self._choices = choices
        self.adapt()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        for part in (self.header, self.spectrogram, self.lyrics, self.bars, self.meters):
            part.apply_theme(tokens)

    def _lay_out(self) -> None:
        bottom = QHBoxLayout()
        bottom.setSpacing(2 * SPACING)
        bottom.setContentsMargins(0, 0, 0, 0)
        bottom.addWidget(self.bars, 1)
        bottom.addWidget(self.meters, 0, Qt.AlignmentFlag.AlignBottom)
        self._bottom = QWidget(self)
        self._bottom.setLayout(bottom)
        middle = QHBoxLayout()
        middle.setSpacing(2 * SPACING)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addWidget(self.spectrogram, 1)
        middle.addWidget(self.lyrics)
        self._middle = QWidget(self)
        self._middle.setLayout(middle)
        layout = self._layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self.header)
        layout.addWidget(self._middle, 1)
        layout.addWidget(self._bottom)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.adapt()

    def adapt(self) -> None:
        """Give the sound the room: the smaller the page, the less stands around it."""
        width, height, shows = self.width(), self.height(), self._choices.shows
        spectrogram, lyrics = shows("spectrogram"), shows("lyrics") and self._has_lyrics
        meters = shows("meters") and width >= METERS_FROM_WIDTH
        bars, middle = shows("bars"), spectrogram or lyrics
        bottom = (bars or meters) and (height >= BOTTOM_FROM_HEIGHT or not middle)
        self._enlarge(height)
        self.spectrogram.setVisible(spectrogram)
        self.lyrics.setVisible(lyrics)
        self._fit_lyrics(width, alone=not spectrogram)
        self._middle.setVisible(middle)
        self.bars.setVisible(bars)
        self.meters.setVisible(meters)
        self._bottom.setVisible(bottom)
        filled = bars and not middle  # then the bars take what the spectrogram left
        meters_height = self.meters.sizeHint().height()
        self._bottom.setMinimumHeight(meters_height)
        self._bottom.setMaximumHeight(ANY_HEIGHT if filled else meters_height)
        self._layout.setStretch(0, 0 if middle or filled else 1)
        self._layout.setStretch(2, 1 if filled else 0)
        self._fit_header(width, height, alone=not middle and not filled)
        self.arranged.emit()

    def _enlarge(self, height: int) -> None:
        times = min(max(height / USUAL_HEIGHT, 1.0), 1.6)
        self.meters.enlarge(times if times > 1.1 else 1.0)
        self.lyrics.enlarge(round(min(max(height / 48, 15), 30)))

    def _fit_lyrics(self, width: int, *, alone: bool) -> None:
        if alone:
            self.lyrics.setMinimumWidth(0)
            self.lyrics.setMaximumWidth(ANY_HEIGHT)
            return
        room = max(LYRICS_WIDTH, width * LYRICS_OF_ROOM)
        self.lyrics.setFixedWidth(round(min(room, width * LYRICS_OF_WIDTH)))

    def _fit_header(self, width: int, height: int, *, alone: bool) -> None:
        if alone:
            edge = min((height - 120) * COVER_ALONE_OF_HEIGHT, width * LYRICS_OF_WIDTH)
        else:
            largest = max(COVER_LARGEST, height / 4)
            edge = min(height * COVER_OF_HEIGHT, width * COVER_OF_WIDTH, largest)
        self.header.fit(edge, width=width, waveform=self._choices.shows("waveform"))

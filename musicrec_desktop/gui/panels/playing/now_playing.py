"""The page of what plays: its cover and names, and its sound as it is heard."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QVBoxLayout, QWidget

from musicrec_desktop.core.lyrics import LyricLine
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.playing.live_picture import annotated, ask_where_to_keep
from musicrec_desktop.gui.panels.playing.now_playing_header import NowPlayingHeader
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.sound.outline_reading import OutlineReading
from musicrec_desktop.gui.sound.sound_following import SoundFollowing, SoundViews
from musicrec_desktop.gui.widgets.lyrics_view import LyricsView
from musicrec_desktop.gui.widgets.sound.level_meters import LevelMeters
from musicrec_desktop.gui.widgets.sound.live_spectrogram import LiveSpectrogram
from musicrec_desktop.gui.widgets.sound.spectrogram_options import (
    SpectrogramChoices,
    SpectrogramOptions,
    choices_from,
)
from musicrec_desktop.gui.widgets.sound.spectrum_bars import SpectrumBars
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.text import clock
from musicrec_desktop.services.playing.live_views import LiveViewsService

MARGIN, SPACING = 20, 12
COVER_OF_HEIGHT, COVER_OF_WIDTH = 0.36, 0.3
METERS_FROM_WIDTH = 600
BOTTOM_FROM_HEIGHT = 540  # below it, the spectrogram gets the room
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
    songs_requested()
        Nothing plays, and the user wants to choose something.
    """

    shows_header = False  # the picture takes the room

    seek_requested = Signal(float)
    lyrics_requested = Signal(object)
    options_changed = Signal(dict)
    problem = Signal(str)
    songs_requested = Signal()

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
        self._began_unseen = False
        self._make_views()
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+S"), self, self.choose_picture_file)  # no words
        self.apply_theme(tokens)
        self.meters.clear()
        self._choose(self._choices)
        self.show_track(None)

    def opened(self) -> None:
        self.setFocus(Qt.FocusReason.OtherFocusReason)  # else its first button had the ring

    # ---- what is shown

    def show_track(self, track: Track | None) -> None:
        """Show what plays; None where nothing does."""
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
        if snapshot.item is not None and not self.following.running and self.isVisible():
            stated = self._track.tags.duration_seconds if self._track else None
            length = snapshot.duration_seconds or stated or 0.0  # before the file is open
            self.waveform.set_position(snapshot.position_seconds, length)
        self.lyrics.follow(snapshot.position_seconds)
        self._outline.take()
        self._follow()

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
        self.lyrics = LyricsView(self._tokens, self)
        self.lyrics.seek_requested.connect(self.seek_requested)
        self._has_lyrics = False
        self.bars = SpectrumBars(self._tokens, self)
        self.meters = LevelMeters(self._tokens, self)
        views = SoundViews(self.spectrogram, self.bars, self.meters, self.waveform)
        self.following = SoundFollowing(self._live, views, self)
        self._outline = OutlineReading(self._live, self.waveform)
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
        empty = MessagePage(translate("Next steps", "Show the songs"), self, "now-playing")
        empty.setContentsMargins(MARGIN, 0, MARGIN, 0)
        empty.action.setAccessibleName(empty.action.text())
        empty.action.clicked.connect(self.songs_requested)
        empty.show_message(
            translate("Now playing", "Nothing is playing"),
            translate(
                "Now playing",
                "Double-click a song to hear and see it, or press Space to play the songs in view.",
            ),
        )
        return empty

    # ---- the track

    def _begin(self, item: QueueItem | None) -> None:
        self._item = item
        self._began_unseen = not self.isVisible()
        self._outline.begin(item)
        self._show_names()
        self.following.configure()  # the device may have opened at another rate since
        if self._snapshot.state != "playing":  # what is seen was heard of another track
            self._follow()
            self.following.clear()

    def _show_names(self) -> None:
        self._stack.setCurrentIndex(0 if self._item is None else 1)
        self.header.show_track(self._track, self._item.path if self._item else "")
        self.header.show_facts(self._snapshot)

    def _follow(self) -> None:
        self.following.follow(self._snapshot.state == "playing")

    # ---- options and pictures

    def _choose(self, choices: SpectrogramChoices) -> None:
        self._choices = choices
        self._panel.show_choices(choices)
        self.following.choose(choices)

    def _options_chosen(self, choices: SpectrogramChoices) -> None:
        self._choose(choices)
        self.options_changed.emit(self.state())

    def _open_options(self) -> None:
        self._panel.open_below(self.header.options_button)

    def picture(self) -> QImage:
        """Return the spectrogram as it is now, with its title and scale written beside it."""
        moment = clock(self._snapshot.position_seconds)
        names = joined(" — ", self.header.title, self.header.artist)
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
        self.following.start_afresh(self._snapshot.position_seconds, anyway=self._began_unseen)
        self._began_unseen = False
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.following.rest()

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

"""The page of what plays: its sound as it is heard, or its cover, words and what comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QImage, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QStackedLayout, QStyle, QVBoxLayout, QWidget

from musicrec_desktop.core.lyrics import LyricLine
from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.playing.listening_view import ListeningView
from musicrec_desktop.gui.panels.playing.live_picture import annotated, ask_where_to_keep
from musicrec_desktop.gui.panels.playing.look_bar import HEIGHT as BAR_HEIGHT
from musicrec_desktop.gui.panels.playing.look_bar import LookBar
from musicrec_desktop.gui.panels.playing.playing_choices import (
    Look,
    PlayingChoices,
    playing_choices_from,
)
from musicrec_desktop.gui.panels.playing.playing_options import PlayingOptions
from musicrec_desktop.gui.panels.playing.sound_view import SoundView
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.sound.outline_reading import OutlineReading
from musicrec_desktop.gui.sound.past_reading import PastReading
from musicrec_desktop.gui.sound.sound_following import SoundFollowing, SoundViews
from musicrec_desktop.gui.widgets.pane_button import Pane
from musicrec_desktop.gui.widgets.sound.spectrogram_options import SpectrogramChoices, choices_from
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.text import clock
from musicrec_desktop.services.playing.live_views import LiveViewsService

MARGIN, TOP, BOTTOM = 20, 14, 10
BAR_RIGHT = 20
FEWEST_PIXELS = 240  # of the bar: left of it stand names


class NowPlayingPage(Page):
    """Two looks: the sound as it is heard, or a large cover with lyrics and the next songs.

    What is drawn follows the frame that is heard. Samples are asked for only while
    what shows them can be seen and sound is heard.

    Parameters
    ----------
    live : LiveViewsService
    covers : CoverSource
    tokens : Tokens
    parent : QWidget
    track : callable
        Returns the library's track of an id, or None.

    Attributes
    ----------
    next : NextSongs

    Signals
    -------
    seek_requested(float)
        Seconds into the track.
    album_requested(Track), artist_requested(Track)
    menu_requested(Track, QPoint)
        Its menu is wanted at a place of the screen.
    lyrics_requested(Track)
        Its lyrics are to be shown, where it has any.
    options_changed(dict)
        As :meth:`state` returns them, after the user changed one.
    problem(str)
        A sentence.
    stale()
        The page is seen again, and its next songs want to be shown anew.
    pane_requested()
        The panel at the side shall come back.
    songs_requested()
        Nothing plays, and the user wants to choose something.
    """

    shows_header = False  # the picture takes the room

    seek_requested = Signal(float)
    album_requested = Signal(object)
    artist_requested = Signal(object)
    menu_requested = Signal(object, QPoint)
    lyrics_requested = Signal(object)
    options_changed = Signal(dict)
    problem = Signal(str)
    stale = Signal()
    pane_requested = Signal()
    songs_requested = Signal()

    def __init__(
        self,
        live: LiveViewsService,
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
        track: Callable[[int], Track | None] = lambda _id: None,
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Now playing", "Now playing"))
        self._live = live
        self._covers = covers
        self._tokens = tokens
        self._choices = SpectrogramChoices()
        self._playing = PlayingChoices()
        self._track: Track | None = None
        self._item: QueueItem | None = None
        self._snapshot = PlayerSnapshot()
        self._began_unseen = False
        self._make_views(track)
        self._lay_out()
        QShortcut(QKeySequence("Ctrl+S"), self, self.choose_picture_file)  # no words
        self.apply_theme(tokens)
        self.meters.clear()
        self._choose(self._choices)
        self._arrange(self._playing)
        self.show_track(None)

    def lists_queue(self) -> bool:
        return self._playing.look == "listening" and self._playing.shows("next")

    def offer_pane(self, pane: Pane | None) -> None:
        self.bar.pane.offer(pane)
        self._show_look()

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
        any_words = any(line.text for line in lines)
        for look in (self.sound, self.listening):
            look.lyrics.show_lines(lines)
            look.lyrics.follow(self._snapshot.position_seconds)
            look.show_lyrics(any_words=any_words)

    def show_snapshot(self, snapshot: PlayerSnapshot) -> None:
        """Follow the player; to be called a few times a second, or more often."""
        before, self._snapshot = self._snapshot, snapshot
        self._past.show_snapshot(snapshot)
        if snapshot.item != self._item:
            self._begin(snapshot.item)
        if (before.stream, before.gain_db) != (snapshot.stream, snapshot.gain_db):
            self.header.show_facts(snapshot)
        if snapshot.item is not None and not self.following.running and self.isVisible():
            stated = self._track.tags.duration_seconds if self._track else None
            length = snapshot.duration_seconds or stated or 0.0  # before the file is open
            self.waveform.set_position(snapshot.position_seconds, length)
        for look in (self.sound, self.listening):
            look.lyrics.follow(snapshot.position_seconds)
        self._outline.take()
        if snapshot.state == "paused" and self.spectrogram.isVisible():
            self._begin_afresh()  # where it was sought to
        self._follow()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        for part in (self.sound, self.listening, self.bar, self._panel):
            part.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw the cover that has arrived."""
        self.header.draw_cover()
        self.listening.covers_loaded()

    def toggle_look(self) -> None:
        """Have the other of the two looks, as when the user chose it."""
        self._look_chosen("listening" if self._playing.look == "sound" else "sound")

    def state(self) -> dict[str, Any]:
        """Return what the user chose, as JSON can hold it."""
        return self._choices.to_dict() | self._playing.to_dict()

    def restore(self, options: Mapping[str, Any]) -> None:
        """Take up what :meth:`state` returned; what makes no sense is left at its default."""
        kept = {**self.state(), **options}
        self._choose(choices_from(kept))
        self._arrange(playing_choices_from(kept))

    # ---- making

    def _make_views(self, track: Callable[[int], Track | None]) -> None:
        self.sound = SoundView(self._covers, self._tokens, self)
        self.header, self.waveform = self.sound.header, self.sound.waveform
        self.spectrogram, self.lyrics = self.sound.spectrogram, self.sound.lyrics
        self.bars, self.meters = self.sound.bars, self.sound.meters
        self.listening = ListeningView(track, self._covers, self._tokens, self)
        self.next = self.listening.next
        for sender in (self.header, self.lyrics, self.listening.lyrics):
            sender.seek_requested.connect(self.seek_requested)
        for look in (self.header, self.listening):
            look.album_requested.connect(self.album_requested)
            look.artist_requested.connect(self.artist_requested)
            look.menu_requested.connect(self.menu_requested)
        self.bar = LookBar(self._tokens, self)
        self.bar.look_chosen.connect(self._look_chosen)
        self.bar.pane_requested.connect(self.pane_requested)
        self.bar.picture_button.clicked.connect(self.choose_picture_file)
        self.bar.options_button.clicked.connect(self._open_options)
        views = SoundViews(self.spectrogram, self.bars, self.meters, self.waveform)
        self.following = SoundFollowing(self._live, views, self)
        self._outline = OutlineReading(self._live, self.waveform)
        self._past = PastReading(self._live, self.spectrogram, self)
        self.spectrogram.rows_changed.connect(self._past.ask_soon)
        self._panel = PlayingOptions(self._tokens, self)
        self._panel.changed.connect(self._options_chosen)
        self._panel.arranged.connect(self._arranged)

    def _lay_out(self) -> None:
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._make_empty())
        for look, top in ((self.sound, TOP), (self.listening, TOP + BAR_HEIGHT + 4)):
            around = QWidget(self)
            layout = QVBoxLayout(around)
            layout.setContentsMargins(MARGIN, top, MARGIN, BOTTOM)
            layout.addWidget(look)
            self._stack.addWidget(around)

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
        self._began_unseen = not self.spectrogram.isVisible()
        self._outline.begin(item)
        self._past.begin_anew()
        self._show_names()
        self.following.configure()  # the device may have opened at another rate since
        if self._snapshot.state != "playing":  # what is seen was heard of another track
            self._follow()
            self.following.clear()
            self._past.ask_soon()

    def _show_names(self) -> None:
        path = self._item.path if self._item else ""
        self.header.show_track(self._track, path)
        self.listening.show_track(self._track, path)
        self.meters.show_whole(self._track.loudness_lufs if self._track else None)
        self._show_look()
        self.header.show_facts(self._snapshot)

    def _follow(self) -> None:
        self.following.follow(self._snapshot.state == "playing")

    def _begin_afresh(self, *, anyway: bool = False) -> None:
        """Show what was heard up to here, where what is shown does not lead here."""
        seconds = self._snapshot.position_seconds
        if self.following.start_afresh(seconds, anyway=anyway):
            self._past.begin_anew()
            self._past.ask_soon()

    # ---- which look

    def _show_look(self) -> None:
        """Bring the chosen look into view, where there is something that plays."""
        look = self._playing.look
        shown = 0 if self._item is None else 1 if look == "sound" else 2
        seen_before = self.spectrogram.isVisible()
        self._stack.setCurrentIndex(shown)
        pictured = shown == 1 and self._playing.shows("spectrogram")
        self.bar.stand_alone(shown == 0)
        self.bar.setVisible(shown > 0 or not self.bar.pane.isHidden())
        self.bar.show_look(look, pictured=pictured)
        self.bar.raise_()
        self._place_bar()
        if self.spectrogram.isVisible() and not seen_before:
            self._seen_again()
        self._follow()

    def _seen_again(self) -> None:
        self._begin_afresh(anyway=self._began_unseen)
        self._began_unseen = False
        self._past.ask_soon()

    def _look_chosen(self, look: Look) -> None:
        self._arranged(replace(self._playing, look=look))

    def _arranged(self, choices: PlayingChoices) -> None:
        self._arrange(choices)
        self.options_changed.emit(self.state())

    def _arrange(self, choices: PlayingChoices) -> None:
        self._playing = choices
        self._panel.show_playing(choices)
        self.sound.choose(choices)
        self.listening.choose(choices)
        self._show_look()

    # ---- options and pictures

    def _choose(self, choices: SpectrogramChoices) -> None:
        self._choices = choices
        self._panel.show_choices(choices)
        self.following.choose(choices)

    def _options_chosen(self, choices: SpectrogramChoices) -> None:
        self._choose(choices)
        self.options_changed.emit(self.state())

    def _open_options(self) -> None:
        self._panel.open_below(self.bar.options_button)

    def picture(self) -> QImage:
        """Return the spectrogram as it is now, with its title and scale written beside it."""
        moment = clock(self._snapshot.position_seconds)
        names = joined(" — ", self.header.title, self.header.artist)
        return annotated(self.spectrogram.picture(), names, moment, self._choices, self.font())

    def choose_picture_file(self) -> None:
        """Ask where the picture should be kept; it shows the moment of asking."""
        if self._item is None or not self.spectrogram.isVisible():
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
        self.stale.emit()
        if self.spectrogram.isVisible():
            self._seen_again()
        self._follow()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.following.rest()
        self._past.rest()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._place_bar()  # around which all else is placed then
        super().resizeEvent(event)
        self._past.ask_soon()

    def _place_bar(self) -> None:
        """Let the bar stand at the end of the upper edge, over either look."""
        small = self._playing.look == "sound" and self.width() < 2 * FEWEST_PIXELS
        self.bar.fit(0 if small else self.width() - 2 * MARGIN)
        wide = self.bar.sizeHint().width()
        self.header.leave(wide)
        place = QRect(self.width() - BAR_RIGHT - wide, TOP, wide, BAR_HEIGHT)
        self.bar.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))

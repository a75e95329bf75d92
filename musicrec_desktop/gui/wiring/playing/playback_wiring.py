"""What plays: the transport, the strip and the desktop, wired to the playback."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from musicrec_desktop.core.play_queue import QueueView
from musicrec_desktop.core.settings import Repeat, Settings, ShuffleUnit
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.desktop import DesktopController
from musicrec_desktop.gui.controllers.playing.playback import PlaybackController
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.words.direction import joined


class PlaybackWiring(QObject):
    """Takes what is pressed to the playback, and what plays to where it is shown.

    Parameters
    ----------
    frame : WindowFrame
    playback : PlaybackController
    desktop : DesktopController
    settings : SettingsController
        Volume, shuffle and repeat are kept in it.
    theme : ThemeController
    what_to_play : callable
        What is played where nothing is yet.
    window : QMainWindow
        Has the playing track as its title.
    """

    def __init__(
        self,
        frame: WindowFrame,
        *,
        playback: PlaybackController,
        desktop: DesktopController,
        settings: SettingsController,
        theme: ThemeController,
        what_to_play: Callable[[], tuple[list[Track], int] | None],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._transport = frame.transport
        self._strip = frame.strip
        self._notice = frame.notice
        self._playback = playback
        self._desktop = desktop
        self._settings = settings
        self._what_to_play = what_to_play
        self._window = window
        self._shuffled_by: ShuffleUnit = "songs"
        self._wire_transport()
        settings.changed.connect(self._take_up)
        self._wire_desktop(theme)

    def toggle(self) -> None:
        """Play or pause; where nothing plays yet, begin with what is in view."""
        self._playback.toggle(self._what_to_play)

    def restore(self, settings: Settings) -> None:
        """Take up volume, shuffle and repeat as they were left."""
        self._take_up(settings)
        self._transport.set_volume(settings.volume)
        self._transport.set_shuffle(settings.shuffle)
        self._transport.set_repeat(settings.repeat)
        self._playback.set_volume(settings.volume)
        self._playback.set_shuffle(settings.shuffle)
        self._playback.set_repeat(settings.repeat)

    def tags_changed(self, tracks: list[Track]) -> None:
        """Show what plays by its new name, and with its new lyrics."""
        playing = self._playback.track
        if playing is not None and any(track.id == playing.id for track in tracks):
            self._playback.shown_changed.emit(playing)

    def _wire_transport(self) -> None:
        playback, transport = self._playback, self._transport
        transport.toggle_requested.connect(self.toggle)
        transport.stop_requested.connect(playback.end)
        transport.next_requested.connect(playback.next)
        transport.previous_requested.connect(playback.previous)
        transport.seek_requested.connect(playback.seek)
        transport.volume_changed.connect(self._set_volume)
        transport.shuffle_changed.connect(self._set_shuffle)
        transport.shuffle_by_changed.connect(lambda unit: self._settings.change(shuffle_by=unit))
        transport.repeat_changed.connect(self._set_repeat)
        self._strip.seek_requested.connect(playback.seek)
        playback.snapshot_taken.connect(transport.show_snapshot)
        playback.shown_changed.connect(self._show_track)
        playback.problem.connect(self._notice.say)
        playback.queued.connect(self._notice.say)
        playback.queue_changed.connect(self._follow_queue)

    def _take_up(self, settings: Settings) -> None:
        self._playback.entering = settings.song_entered
        self._transport.set_shuffle_by(settings.shuffle_by)
        if settings.shuffle_by != self._shuffled_by:
            self._shuffled_by = settings.shuffle_by
            self._playback.set_shuffle_by(settings.shuffle_by)

    def _wire_desktop(self, theme: ThemeController) -> None:
        desktop, requests, playback = self._desktop, self._desktop.requests, self._playback
        playback.sought.connect(desktop.service.jumped)
        playback.shown_changed.connect(desktop.show_track)
        playback.snapshot_taken.connect(desktop.show_snapshot)
        playback.queue_changed.connect(desktop.show_queue)
        theme.changed.connect(desktop.tray.apply_theme)
        requests.volume.connect(self._transport.set_volume)
        requests.volume.connect(self._set_volume)
        requests.shuffle.connect(self._transport.set_shuffle)
        requests.shuffle.connect(self._set_shuffle)
        requests.repeat.connect(self._transport.set_repeat)
        requests.repeat.connect(self._set_repeat)
        requests.speed.connect(lambda speed: self._settings.change_playback(speed=speed))
        requests.problem_said.connect(self._notice.say)
        self._transport.sleep_requested.connect(desktop.sleep)
        self._transport.quit_after_sleep.connect(desktop.quit_after_sleep)
        desktop.sleep_said.connect(self._transport.show_sleep)

    def _set_volume(self, volume: float) -> None:
        self._settings.change(volume=volume)
        self._playback.set_volume(volume)

    def _set_shuffle(self, shuffle: bool) -> None:
        self._settings.change(shuffle=shuffle)
        self._playback.set_shuffle(shuffle)

    def _follow_queue(self, view: QueueView) -> None:
        """Show where the queue stops, and whether it is shuffled, as where that was undone."""
        stop = view.stop_after_key
        self._transport.show_stop_after(stop is not None and stop == view.current_key)
        if view.entries and view.shuffle != self._settings.current.shuffle:
            self._settings.change(shuffle=view.shuffle)
            self._transport.set_shuffle(view.shuffle)

    def _set_repeat(self, repeat: Repeat) -> None:
        self._settings.change(repeat=repeat)
        self._playback.set_repeat(repeat)

    def _show_track(self, track: Track | None) -> None:
        self._transport.show_track(track)
        parts = [track.title, track.artist] if track else []
        parts.append("MusicRec Desktop")  # no words: a name
        self._window.setWindowTitle(joined(" – ", *parts))

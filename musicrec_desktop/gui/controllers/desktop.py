"""Between the desktop and the window: what it asks goes through the window's own thread."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from musicrec_desktop.core.play_queue import QueueView
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.desktop.tray import TrayIcon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.settings import SettingsController
from musicrec_desktop.gui.words.text import time_left
from musicrec_desktop.services.library.covers import CoverService
from musicrec_desktop.services.playing.desktop import DesktopService, Scope, SleepTimer
from musicrec_desktop.services.playing.player import PlayerService

TICK_MS = 250


class Requests(QObject):
    """What the desktop asks for, said again in the window's thread.

    Signals
    -------
    volume(float), shuffle(bool), repeat(str), speed(float), problem_said(str)
    raise_requested(), quit_requested()
    """

    volume = Signal(float)
    shuffle = Signal(bool)
    repeat = Signal(str)
    speed = Signal(float)
    problem_said = Signal(str)
    raise_requested = Signal()
    quit_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.set_volume = self.volume.emit
        self.set_shuffle = self.shuffle.emit
        self.set_repeat = self.repeat.emit
        self.set_speed = self.speed.emit
        self.problem = self.problem_said.emit
        self.raise_window = self.raise_requested.emit
        self.quit = self.quit_requested.emit


class DesktopController(QObject):
    """Tray, media keys, notifications and the sleep timer of one window.

    Signals
    -------
    sleep_said(str)
        When playing will end by itself; empty where it will not.
    """

    sleep_said = Signal(str)
    _slept = Signal()

    def __init__(
        self,
        player: PlayerService,
        settings: SettingsController,
        model: TrackTableModel,
        covers: CoverService,
        tokens: Tokens,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._player = player
        self._settings = settings
        self._window = window
        self.requests = Requests(self)
        self.tray = TrayIcon(window, tokens)
        self.service = DesktopService(
            player,
            self.requests,
            lambda: settings.current,
            model.track,
            lambda track: covers.picture_file(track.tags.cover_key),
            self.tray.announce,
            self._slept.emit,
        )
        self._quits = False
        self._slept.connect(self._quit_asleep)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._ticked)
        settings.changed.connect(self._settings_changed)
        window.installEventFilter(self)
        self._wire_tray()

    def start(self) -> None:
        """Go on the desktop, once the window is there."""
        self._settings_changed(self._settings.current)
        self.service.start()

    def show_track(self, track: Track | None) -> None:
        """Show what plays in the tray."""
        self.tray.show_track(track.title if track else "", track.artist if track else "")

    def show_snapshot(self, snapshot: PlayerSnapshot) -> None:
        """Show in the tray whether anything plays."""
        self.tray.show_state(snapshot.state)

    def show_queue(self, view: QueueView) -> None:
        """Show in the tray whether playing ends with what plays."""
        stop = view.stop_after_key
        self.tray.show_stop_after(stop is not None and stop == view.current_key)

    def sleep_after(self, minutes: float) -> None:
        """Fall silent after a while."""
        self.service.sleep_timer.start_after(60 * minutes)
        self._tick.start()
        self._ticked()

    def sleep(self, when: float | Scope | None) -> None:
        """Fall silent in some minutes or at an end; None takes that back."""
        if when is None:
            self.service.sleep_timer.cancel()
            self._ticked()
        elif isinstance(when, str):
            self.service.sleep_timer.start_until(when)
            self._tick.start()
            self._ticked()
        else:
            self.sleep_after(when)

    def quit_after_sleep(self, quits: bool) -> None:
        """End the program, or not, when the sleep timer has ended playing."""
        self._quits = quits
        self._ticked()

    def close(self) -> None:
        """Leave the desktop."""
        self._tick.stop()
        self.tray.hide()
        self.service.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate:
            self.service.set_window_active(True)
        elif event.type() == QEvent.Type.WindowDeactivate:
            self.service.set_window_active(False)
        return super().eventFilter(watched, event)

    def _ticked(self) -> None:
        timer = self.service.sleep_timer
        timer.tick()
        if not timer.active:
            self._tick.stop()
        said = _said(timer)
        if said and self._quits:
            said = translate("Playback", "{stops}, then the program quits", stops=said)
        self.sleep_said.emit(said)

    def _quit_asleep(self) -> None:
        if self._quits:
            self.requests.quit_requested.emit()

    def _settings_changed(self, settings: Settings) -> None:
        self.service.settings_changed()
        self.tray.close_to_tray = settings.close_to_tray and settings.tray
        if settings.tray:
            self.tray.appear()
        else:
            self.tray.hide()
        QApplication.setQuitOnLastWindowClosed(not self.tray.keeps_running)

    def _wire_tray(self) -> None:
        tray, player = self.tray, self._player
        tray.toggle_requested.connect(player.toggle)
        tray.stop_requested.connect(player.stop)
        tray.next_requested.connect(player.next)
        tray.previous_requested.connect(player.previous)
        tray.quit_requested.connect(self.requests.quit_requested)
        tray.stop_after_changed.connect(self._stop_after)
        tray.volume_stepped.connect(self._step_volume)
        self.requests.raise_requested.connect(tray.show_window)

    def _stop_after(self, stop: bool) -> None:
        if stop:
            self._player.stop_after_current()
        else:
            self._player.stop_after(None)

    def _step_volume(self, step: float) -> None:
        volume = min(max(self._settings.current.volume + step, 0.0), 1.0)
        self.requests.volume.emit(volume)


_STOPS: dict[Scope, str] = {
    "track": to_translate("Playback", "Playing stops at the end of the track"),
    "album": to_translate("Playback", "Playing stops at the end of the album"),
    "queue": to_translate("Playback", "Playing stops at the end of the queue"),
}


def _said(timer: SleepTimer) -> str:
    if not timer.active:
        return ""
    if timer.scope is not None:
        return translated("Playback", _STOPS[timer.scope])
    seconds = timer.seconds_left
    return (
        ""
        if seconds is None
        else translate("Playback", "Playing stops: {time}", time=time_left(seconds))
    )

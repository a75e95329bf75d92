"""The player among other programs: media keys, notifications, staying awake, falling asleep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.play_queue import QueuedItem, QueueItem
from musicrec_desktop.core.playback_options import SPEED_RANGE
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.settings import Repeat, Settings
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.desktop.addresses import local_path
from musicrec_desktop.desktop.integration import DesktopIntegration, DesktopOptions
from musicrec_desktop.desktop.now_playing import now_playing
from musicrec_desktop.desktop.port import Controls, ControlsChanged, NowPlaying, PositionJumped
from musicrec_desktop.desktop.sleep_timer import Horizon, Scope, SleepTimer, queue_horizon
from musicrec_desktop.services.playing.player import PlayerService
from musicrec_desktop.services.playing.queue_items import without_radio

__all__ = ["DesktopRequests", "DesktopService", "Scope", "SleepTimer"]

AROUND = 10  # entries of the queue that are shown on either side of the current one


class DesktopRequests(Protocol):
    """What the desktop asks of the program beside the transport. From any thread; at once."""

    def set_volume(self, volume: float) -> None:
        """Move the volume slider, 0 to 1."""

    def set_shuffle(self, shuffle: bool) -> None:
        """Play in a drawn order."""

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the queue, or the track."""

    def set_speed(self, speed: float) -> None:
        """Play faster or slower."""

    def problem(self, sentence: str) -> None:
        """Say why something asked for cannot be."""

    def raise_window(self) -> None:
        """Bring the window to the front."""

    def quit(self) -> None:
        """End the program."""


class DesktopService:
    """Ties a player to the desktop and to a sleep timer.

    Parameters
    ----------
    player : PlayerService
    requests : DesktopRequests
    settings : callable
        Returns the settings as they are now.
    track_of : callable
        Returns the library's track of an id, or None.
    art_of : callable
        Returns the picture file of a track, or an empty path.
    notice : callable, optional
        Shows a title and a text where the system has no notifications of its own.
    slept : callable, optional
        Told, in any thread, that the sleep timer has ended playing.
    """

    def __init__(
        self,
        player: PlayerService,
        requests: DesktopRequests,
        settings: Callable[[], Settings],
        track_of: Callable[[int], Track | None],
        art_of: Callable[[Track], str],
        notice: Callable[[str, str], None] | None = None,
        slept: Callable[[], None] = lambda: None,
    ) -> None:
        self._player = player
        self._slept = slept
        self._settings = settings
        self._track_of = track_of
        port = _Port(player, requests, settings, track_of, art_of, self.jumped)
        self._integration = DesktopIntegration(
            port, _options(settings()), queue=port, notice=notice
        )
        self.sleep_timer = SleepTimer(self._fall_asleep, self._fade, self._horizon)
        player.subscribe(self._integration.notify)
        player.subscribe(self.sleep_timer.notify)

    def start(self) -> None:
        """Go on the desktop; returns at once."""
        self._integration.start()

    def jumped(self, seconds: float) -> None:
        """Tell that somebody sought within the track."""
        self._integration.notify(PositionJumped(seconds))

    def settings_changed(self) -> None:
        """Take over other settings, volume and speed among them."""
        self._integration.set_options(_options(self._settings()))
        self._integration.notify(ControlsChanged())

    def set_window_active(self, active: bool) -> None:
        """Say whether the window has the user's attention."""
        self._integration.set_window_active(active)

    def close(self) -> None:
        """Leave the desktop, within half a second."""
        self.sleep_timer.cancel()
        self._integration.close()

    def _fall_asleep(self) -> None:
        self._player.pause()
        self._slept()

    def _fade(self, gain: float) -> None:
        self._player.set_volume(self._settings().volume * gain)

    def _horizon(self, scope: Scope) -> Horizon | None:
        view = without_radio(self._player.queue_view())
        return queue_horizon(scope, self._player.snapshot(), view, self._length_of)

    def _length_of(self, item: QueueItem) -> float:
        track = None if item.track_id is None else self._track_of(item.track_id)
        seconds = track.tags.duration_seconds if track is not None else None
        return float("inf") if seconds is None else seconds


class _Port:
    """The player as the desktop sees it."""

    def __init__(
        self,
        player: PlayerService,
        requests: DesktopRequests,
        settings: Callable[[], Settings],
        track_of: Callable[[int], Track | None],
        art_of: Callable[[Track], str],
        jumped: Callable[[float], None],
    ) -> None:
        self._player = player
        self._requests = requests
        self._settings = settings
        self._track_of = track_of
        self._art_of = art_of
        self._jumped = jumped
        self.play, self.pause, self.toggle = player.play, player.pause, player.toggle
        self.stop, self.next, self.previous = player.stop, player.next, player.previous
        self.snapshot: Callable[[], PlayerSnapshot] = player.snapshot
        self.go_to = player.jump_to
        self.set_volume, self.set_shuffle = requests.set_volume, requests.set_shuffle
        self.set_repeat, self.set_speed = requests.set_repeat, requests.set_speed
        self.raise_window, self.quit = requests.raise_window, requests.quit

    def seek(self, seconds: float) -> None:
        self._player.seek(seconds)
        self._jumped(seconds)

    def open_uri(self, uri: str) -> None:
        self._with_path(uri, lambda path: self._player.play_files([path]))

    def controls(self) -> Controls:
        view = self._player.queue_view()
        return Controls(
            volume=self._settings().volume,
            shuffle=view.shuffle,
            repeat=view.repeat,
            speed=self._player.options.speed,
            speed_range=SPEED_RANGE,
            can_go_next=bool(view.upcoming) or view.repeat != "off",
            can_go_previous=view.current_key is not None,
        )

    def now_playing(self) -> NowPlaying | None:
        snapshot = self._player.snapshot()
        if snapshot.item is None:
            return None
        entry = QueuedItem(snapshot.queue_key or 0, snapshot.item)
        return self._shown(entry, snapshot.duration_seconds)

    def queued(self) -> Sequence[NowPlaying]:
        view = self._player.queue_view()
        keys = [entry.key for entry in view.entries]
        at = keys.index(view.current_key) if view.current_key in keys else 0
        near = view.entries[max(at - AROUND, 0) : at + AROUND + 1]
        return [self._shown(entry, 0.0) for entry in near]

    def remove(self, key: int) -> None:
        self._player.remove_keys([key])

    def add_uri(self, uri: str, after: int | None, play: bool) -> None:
        def add(path: str) -> None:
            if play:
                self._player.play_files([path])
                return
            keys = [entry.key for entry in self._player.queue_view().entries]
            place = keys.index(after) + 1 if after in keys else 0
            self._player.insert_files([path], place)

        self._with_path(uri, add)

    def _with_path(self, uri: str, answer: Callable[[str], None]) -> None:
        try:
            path = local_path(uri)
        except MusicRecError as error:
            self._requests.problem(str(error))
            return
        answer(path)

    def _shown(self, entry: QueuedItem, length_seconds: float) -> NowPlaying:
        number = entry.item.track_id
        track = None if number is None else self._track_of(number)
        art = self._art_of(track) if track is not None else ""
        return now_playing(entry, track, length_seconds=length_seconds, art_path=art)


def _options(settings: Settings) -> DesktopOptions:
    return DesktopOptions(keep_awake=settings.keep_awake, notifications=settings.notifications)

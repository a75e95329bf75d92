"""Windows' media overlay and media keys: System Media Transport Controls.

Needs the packages winrt-Windows.Media.Playback, winrt-Windows.Media,
winrt-Windows.Foundation, winrt-Windows.Storage and winrt-Windows.Storage.Streams, none
of which the program requires. Written from Microsoft's documentation and tested on
fakes only: it has not been tried on Windows.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from importlib import import_module
from pathlib import Path
from typing import Any

from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.desktop.port import DesktopEvent, NowPlaying, PlayerPort


class WindowsMediaControls:
    """The player in the overlay of Windows; used from one thread.

    Parameters
    ----------
    port : PlayerPort
    load : callable
        Imports a module by its name.

    Raises
    ------
    ImportError
        If the packages are not installed.
    OSError
        If Windows refuses.
    """

    def __init__(self, port: PlayerPort, *, load: Callable[[str], Any] = import_module) -> None:
        self._port = port
        self._media = load("winrt.windows.media")
        self._storage = load("winrt.windows.storage")
        self._streams = load("winrt.windows.storage.streams")
        self._shown: NowPlaying | None = None
        # A desktop program has controls only through a player; this one never plays.
        self._player = load("winrt.windows.media.playback").MediaPlayer()
        self._player.command_manager.is_enabled = False
        controls = self._controls = self._player.system_media_transport_controls
        controls.is_enabled = True
        for name in ("play", "pause", "stop", "next", "previous"):
            setattr(controls, f"is_{name}_enabled", True)
        controls.add_button_pressed(self._pressed)
        controls.add_playback_position_change_requested(self._sought)

    def notify(self, _event: DesktopEvent, /) -> None:
        """Show what plays, after something changed."""
        snapshot, now = self._port.snapshot(), self._port.now_playing()
        status = self._media.MediaPlaybackStatus
        self._controls.playback_status = {
            "playing": status.PLAYING,
            "paused": status.PAUSED,
            "stopped": status.STOPPED,
        }[snapshot.state]
        if now != self._shown:
            self._shown = now
            self._show_track(now)
        self._show_place(snapshot)

    def close(self) -> None:
        """Leave the overlay."""
        self._controls.is_enabled = False
        self._player.close()

    def _show_track(self, now: NowPlaying | None) -> None:
        updater = self._controls.display_updater
        updater.clear_all()
        updater.type = self._media.MediaPlaybackType.MUSIC
        if now is not None:
            words = updater.music_properties
            words.title = now.title
            words.artist = ", ".join(now.artists)
            words.album_title = now.album
            words.album_artist = ", ".join(now.album_artists)
            if now.art_path:
                updater.thumbnail = self._picture(now.art_path)
        updater.update()

    def _picture(self, path: str) -> Any:
        absolute = str(Path(path).absolute())
        file = self._storage.StorageFile.get_file_from_path_async(absolute).get()
        return self._streams.RandomAccessStreamReference.create_from_file(file)

    def _show_place(self, snapshot: PlayerSnapshot) -> None:
        timeline = self._media.SystemMediaTransportControlsTimelineProperties()
        timeline.start_time = timeline.min_seek_time = timedelta(0)
        timeline.position = timedelta(seconds=snapshot.position_seconds)
        length = timedelta(seconds=snapshot.duration_seconds)
        timeline.end_time = timeline.max_seek_time = length
        self._controls.update_timeline_properties(timeline)

    def _pressed(self, _sender: object, arguments: Any) -> None:
        button = self._media.SystemMediaTransportControlsButton
        answers = {
            button.PLAY: self._port.play,
            button.PAUSE: self._port.pause,
            button.STOP: self._port.stop,
            button.NEXT: self._port.next,
            button.PREVIOUS: self._port.previous,
        }
        if arguments.button in answers:
            answers[arguments.button]()

    def _sought(self, _sender: object, arguments: Any) -> None:
        self._port.seek(arguments.requested_playback_position.total_seconds())

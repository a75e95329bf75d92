"""macOS' Now Playing panel and media keys: MPNowPlayingInfoCenter.

Needs the package pyobjc-framework-MediaPlayer, which the program does not require.
Written from Apple's documentation and tested on fakes only: it has not been tried on
macOS. The system sends commands through the run loop of the main thread, which Qt runs.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from musicrec_desktop.desktop.port import DesktopEvent, PlayerPort


class MacMediaControls:
    """The player in macOS' Now Playing panel; used from one thread.

    Parameters
    ----------
    port : PlayerPort
    load : callable
        Imports a module by its name.

    Raises
    ------
    ImportError
        If the package is not installed.
    """

    def __init__(self, port: PlayerPort, *, load: Callable[[str], Any] = import_module) -> None:
        self._port = port
        self._library = load("MediaPlayer")
        self._pictures = load("AppKit").NSImage
        self._center = self._library.MPNowPlayingInfoCenter.defaultCenter()
        self._targets: list[tuple[Any, Any]] = []
        self._art: tuple[str, Any] = ("", None)
        commands = self._library.MPRemoteCommandCenter.sharedCommandCenter()
        self._answer(commands.playCommand(), lambda _: port.play())
        self._answer(commands.pauseCommand(), lambda _: port.pause())
        self._answer(commands.togglePlayPauseCommand(), lambda _: port.toggle())
        self._answer(commands.stopCommand(), lambda _: port.stop())
        self._answer(commands.nextTrackCommand(), lambda _: port.next())
        self._answer(commands.previousTrackCommand(), lambda _: port.previous())
        place = commands.changePlaybackPositionCommand()
        self._answer(place, lambda event: port.seek(event.positionTime()))

    def notify(self, _event: DesktopEvent, /) -> None:
        """Show what plays, after something changed."""
        state = self._port.snapshot().state
        names = {"playing": "Playing", "paused": "Paused", "stopped": "Stopped"}
        self._center.setNowPlayingInfo_(self._info())
        self._center.setPlaybackState_(
            getattr(self._library, f"MPNowPlayingPlaybackState{names[state]}")
        )

    def close(self) -> None:
        """Leave the panel."""
        for command, target in self._targets:
            command.removeTarget_(target)
        self._center.setNowPlayingInfo_(None)

    def _answer(self, command: Any, act: Callable[[Any], None]) -> None:
        def handle(event: Any) -> int:
            act(event)
            return int(self._library.MPRemoteCommandHandlerStatusSuccess)

        command.setEnabled_(True)
        self._targets.append((command, command.addTargetWithHandler_(handle)))

    def _info(self) -> dict[Any, Any] | None:
        now, snapshot, library = self._port.now_playing(), self._port.snapshot(), self._library
        if now is None:
            return None
        playing = snapshot.state == "playing"
        info = {
            library.MPMediaItemPropertyTitle: now.title,
            library.MPMediaItemPropertyArtist: ", ".join(now.artists),
            library.MPMediaItemPropertyAlbumTitle: now.album,
            library.MPMediaItemPropertyPlaybackDuration: snapshot.duration_seconds,
            library.MPNowPlayingInfoPropertyElapsedPlaybackTime: snapshot.position_seconds,
            library.MPNowPlayingInfoPropertyPlaybackRate: (
                self._port.controls().speed if playing else 0.0
            ),
        }
        if (art := self._artwork(now.art_path)) is not None:
            info[library.MPMediaItemPropertyArtwork] = art
        return info

    def _artwork(self, path: str) -> Any:
        if path != self._art[0]:
            self._art = (path, self._load_artwork(path))
        return self._art[1]

    def _load_artwork(self, path: str) -> Any:
        image = self._pictures.alloc().initWithContentsOfFile_(path) if path else None
        if image is None:
            return None
        artwork = self._library.MPMediaItemArtwork.alloc()
        return artwork.initWithBoundsSize_requestHandler_(image.size(), lambda _size: image)

"""Windows' and macOS' controls against fakes that have the names of their documentation.

What this cannot show is whether the real systems agree.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from enum import Enum
from types import SimpleNamespace
from typing import Any
from unittest.mock import MagicMock

import pytest

from musicrec_desktop.core.player_events import StateChanged
from musicrec_desktop.desktop.media_controls_macos import MacMediaControls
from musicrec_desktop.desktop.media_controls_windows import WindowsMediaControls
from tests.desktop.ports import FakePort

PAUSED = StateChanged("paused")


@pytest.fixture
def port() -> FakePort:
    return FakePort()


class Status(Enum):
    PLAYING, PAUSED, STOPPED = range(3)


class Button(Enum):
    PLAY, PAUSE, STOP, NEXT, PREVIOUS, RECORD = range(6)


class Windows:
    """What is loaded in place of the winrt packages."""

    def __init__(self) -> None:
        self.player = MagicMock()
        self.controls = self.player.system_media_transport_controls
        self.modules: dict[str, Any] = defaultdict(MagicMock)
        self.modules["winrt.windows.media.playback"].MediaPlayer.return_value = self.player
        self.modules["winrt.windows.media"] = SimpleNamespace(
            MediaPlaybackStatus=Status,
            SystemMediaTransportControlsButton=Button,
            MediaPlaybackType=SimpleNamespace(MUSIC="music"),
            SystemMediaTransportControlsTimelineProperties=SimpleNamespace,
        )

    def load(self, name: str) -> Any:
        return self.modules[name]

    def press(self, button: Button) -> None:
        handler = self.controls.add_button_pressed.call_args.args[0]
        handler(self.controls, SimpleNamespace(button=button))


def test_windows_shows_the_track_and_its_place(port: FakePort) -> None:
    windows = Windows()
    controls = WindowsMediaControls(port, load=windows.load)
    controls.notify(PAUSED)
    shown = windows.controls.display_updater
    assert windows.controls.playback_status is Status.PLAYING
    assert (shown.music_properties.title, shown.music_properties.artist) == (
        "Höhenflug",
        "Ada, Ben",
    )
    assert shown.music_properties.album_title == "Wolken"
    shown.update.assert_called_once_with()
    timeline = windows.controls.update_timeline_properties.call_args.args[0]
    assert timeline.position == timedelta(seconds=10)
    assert timeline.end_time == timeline.max_seek_time == timedelta(seconds=4000.5)


def test_windows_is_told_of_a_track_once(port: FakePort) -> None:
    windows = Windows()
    controls = WindowsMediaControls(port, load=windows.load)
    controls.notify(PAUSED)
    port.state = replace(port.state, state="paused")
    controls.notify(PAUSED)
    assert windows.controls.playback_status is Status.PAUSED
    assert windows.controls.display_updater.update.call_count == 1
    port.track = None
    controls.notify(PAUSED)
    assert windows.controls.display_updater.clear_all.call_count == 2


def test_windows_buttons_steer(port: FakePort) -> None:
    windows = Windows()
    controls = WindowsMediaControls(port, load=windows.load)
    for button in Button:
        windows.press(button)
    place = SimpleNamespace(requested_playback_position=timedelta(seconds=75.5))
    windows.controls.add_playback_position_change_requested.call_args.args[0](None, place)
    names = ["play", "pause", "stop", "next", "previous"]
    assert port.asked == [*((name,) for name in names), ("seek", 75.5)]
    controls.close()
    assert windows.controls.is_enabled is False


class Command:
    """One command of MPRemoteCommandCenter."""

    def __init__(self) -> None:
        self.enabled = False
        self.handlers: dict[str, Callable[[Any], int]] = {}

    def setEnabled_(self, enabled: bool) -> None:
        self.enabled = enabled

    def addTargetWithHandler_(self, handler: Callable[[Any], int]) -> str:
        self.handlers["target"] = handler
        return "target"

    def removeTarget_(self, target: str) -> None:
        del self.handlers[target]


class Mac:
    """What is loaded in place of pyobjc's frameworks."""

    def __init__(self) -> None:
        self.commands: dict[str, Command] = defaultdict(Command)
        self.center = MagicMock()
        library: Any = MagicMock()
        library.MPNowPlayingInfoCenter.defaultCenter.return_value = self.center
        library.MPRemoteCommandHandlerStatusSuccess = 0
        library.MPRemoteCommandCenter.sharedCommandCenter.return_value = self
        for name in ("Title", "Artist", "AlbumTitle", "PlaybackDuration", "Artwork"):
            setattr(library, f"MPMediaItemProperty{name}", name)
        library.MPNowPlayingInfoPropertyElapsedPlaybackTime = "Elapsed"
        library.MPNowPlayingInfoPropertyPlaybackRate = "Rate"
        for name in ("Playing", "Paused", "Stopped"):
            setattr(library, f"MPNowPlayingPlaybackState{name}", name)
        self.library = library

    def load(self, name: str) -> Any:
        return {"MediaPlayer": self.library, "AppKit": MagicMock()}[name]

    def __getattr__(self, name: str) -> Callable[[], Command]:
        return lambda: self.commands[name]


def test_macos_shows_the_track_and_its_place(port: FakePort) -> None:
    mac = Mac()
    controls = MacMediaControls(port, load=mac.load)
    controls.notify(PAUSED)
    info = mac.center.setNowPlayingInfo_.call_args.args[0]
    assert info.pop("Artwork") is not None
    assert info == {
        "Title": "Höhenflug",
        "Artist": "Ada, Ben",
        "AlbumTitle": "Wolken",
        "PlaybackDuration": 4000.5,
        "Elapsed": 10.0,
        "Rate": 1.0,
    }
    mac.center.setPlaybackState_.assert_called_with("Playing")
    port.state, port.track = replace(port.state, state="stopped"), None
    controls.notify(PAUSED)
    mac.center.setNowPlayingInfo_.assert_called_with(None)
    mac.center.setPlaybackState_.assert_called_with("Stopped")


def test_macos_commands_steer(port: FakePort) -> None:
    mac = Mac()
    controls = MacMediaControls(port, load=mac.load)
    event = SimpleNamespace(positionTime=lambda: 75.5)
    assert [command.handlers["target"](event) for command in mac.commands.values()] == [0] * 7
    assert all(command.enabled for command in mac.commands.values())
    names = ["play", "pause", "toggle", "stop", "next", "previous"]
    assert port.asked == [*((name,) for name in names), ("seek", 75.5)]
    controls.close()
    assert not any(command.handlers for command in mac.commands.values())

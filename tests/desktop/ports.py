"""A player that does what the desktop asks, at once and without sound."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import replace

from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import PlayerSnapshot, PlayState, StateChanged
from musicrec_desktop.core.settings import Repeat
from musicrec_desktop.desktop.port import (
    Controls,
    ControlsChanged,
    DesktopEvent,
    NowPlaying,
    PositionJumped,
)

TRACK = NowPlaying(
    key=7,
    title="Höhenflug",
    url="file:///music/h%C3%B6henflug.flac",
    artists=("Ada", "Ben"),
    album="Wolken",
    album_artists=("Ada",),
    composers=("Cleo",),
    genres=("Ambient", "Jazz"),
    track_number=3,
    disc_number=2,
    year=1999,
    length_seconds=4000.5,
    art_path="/covers/a b.jpg",
    use_count=12,
    user_rating=0.8,
    tempo_bpm=119.6,
)
ITEM = QueueItem(track_id=1, path="/music/höhenflug.flac")


class FakePort:
    """Implements ``PlayerPort`` and ``QueuePort``; ``listener`` hears of each change."""

    def __init__(self) -> None:
        self.state = PlayerSnapshot("playing", ITEM, 10.0, TRACK.length_seconds)
        self.setting = Controls(volume=0.5, speed_range=(0.5, 2.0))
        self.track: NowPlaying | None = TRACK
        self.tracks: Sequence[NowPlaying] = (TRACK, replace(TRACK, key=8, title="Next one"))
        self.asked: list[tuple[object, ...]] = []
        self.threads: set[str] = set()
        self.listener: Callable[[DesktopEvent], None] = lambda event: None

    def change(self, event: DesktopEvent, **state: object) -> None:
        """Change what is heard, and say so."""
        self.state = replace(self.state, **state)  # type: ignore[arg-type]
        self.listener(event)

    def _note(self, *asked: object) -> None:
        self.asked.append(asked)
        self.threads.add(threading.current_thread().name)

    def _become(self, state: PlayState) -> None:
        self.change(StateChanged(state), state=state)

    def play(self) -> None:
        self._note("play")
        self._become("playing")

    def pause(self) -> None:
        self._note("pause")
        self._become("paused")

    def toggle(self) -> None:
        self._note("toggle")
        self._become("paused" if self.state.state == "playing" else "playing")

    def stop(self) -> None:
        self._note("stop")
        self.change(StateChanged("stopped"), state="stopped", position_seconds=0.0)

    def next(self) -> None:
        self._note("next")

    def previous(self) -> None:
        self._note("previous")

    def seek(self, seconds: float) -> None:
        self._note("seek", seconds)
        self.change(PositionJumped(seconds), position_seconds=seconds)

    def _set(self, **setting: object) -> None:
        self._note(*setting.items())
        self.setting = replace(self.setting, **setting)  # type: ignore[arg-type]
        self.listener(ControlsChanged())

    def set_volume(self, volume: float) -> None:
        self._set(volume=volume)

    def set_shuffle(self, shuffle: bool) -> None:
        self._set(shuffle=shuffle)

    def set_repeat(self, repeat: Repeat) -> None:
        self._set(repeat=repeat)

    def set_speed(self, speed: float) -> None:
        self._set(speed=speed)

    def open_uri(self, uri: str) -> None:
        self._note("open_uri", uri)

    def raise_window(self) -> None:
        self._note("raise_window")

    def quit(self) -> None:
        self._note("quit")

    def snapshot(self) -> PlayerSnapshot:
        return self.state

    def controls(self) -> Controls:
        return self.setting

    def now_playing(self) -> NowPlaying | None:
        return self.track

    def queued(self) -> Sequence[NowPlaying]:
        return self.tracks

    def go_to(self, key: int) -> None:
        self._note("go_to", key)

    def remove(self, key: int) -> None:
        self._note("remove", key)

    def add_uri(self, uri: str, after: int | None, play: bool) -> None:
        self._note("add_uri", uri, after, play)

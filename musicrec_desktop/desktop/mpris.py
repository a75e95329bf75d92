"""MPRIS 2: media keys, desktop widgets and ``playerctl`` steer the player over D-Bus.

GNOME and KDE (and ``playerctld`` elsewhere) catch the media keys of keyboards and
headsets and send them to the MPRIS player that was used last; a player needs no hot
keys of its own there.
"""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from musicrec_desktop.core.player_events import PlayerSnapshot, QueueChanged
from musicrec_desktop.desktop.bus import BusThread
from musicrec_desktop.desktop.port import DesktopEvent, PlayerPort, PositionJumped, QueuePort

if TYPE_CHECKING:
    from dbus_fast.aio import MessageBus

    from musicrec_desktop.desktop.mpris_interfaces import Player, TrackList

logger = logging.getLogger(__name__)

BUS_NAME = "org.mpris.MediaPlayer2.musicrec_desktop"
OBJECT_PATH = "/org/mpris/MediaPlayer2"
JUMP_SECONDS = 1.0  # a client extrapolates the position; further off than this, it is told


@dataclass(frozen=True, slots=True)
class _Anchor:
    """From where a client counts the position on."""

    track: object
    position_seconds: float
    at: float
    pace: float

    def expected(self, now: float) -> float:
        return self.position_seconds + (now - self.at) * self.pace


class Mpris:
    """The player on the session's bus; a guest of its thread.

    Parameters
    ----------
    port : PlayerPort
        Called from the bus's thread.
    thread : BusThread
    queue : QueuePort, optional
        Left out, there is no track list.
    clock : callable
        Seconds, monotonic.
    """

    def __init__(
        self,
        port: PlayerPort,
        thread: BusThread,
        *,
        queue: QueuePort | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._port = port
        self._queue = queue
        self._thread = thread
        self._clock = clock
        self._bus: MessageBus | None = None
        self._player: Player | None = None
        self._list: TrackList | None = None
        self._announced: dict[str, object] = {}
        self._tracks: list[str] = []
        self._anchor: _Anchor | None = None
        self._lock = threading.Lock()
        self._waiting: list[DesktopEvent] = []
        thread.add(self)

    def notify(self, event: DesktopEvent) -> None:
        """Tell the bus what changed. From any thread; returns at once."""
        with self._lock:
            self._waiting.append(event)
            first = len(self._waiting) == 1
        if first:
            self._thread.post(self._announce)

    # In the bus's thread

    async def attach(self, bus: MessageBus) -> None:
        """Offer the player on the bus, under a name of its own if it is the second one."""
        from dbus_fast import NameFlag, RequestNameReply

        from musicrec_desktop.desktop.mpris_interfaces import Player, Root, TrackList

        self._bus, player = bus, Player(self._port)
        bus.export(OBJECT_PATH, Root(self._port, has_track_list=self._queue is not None))
        bus.export(OBJECT_PATH, player)
        if self._queue is not None:
            self._list = TrackList(self._queue)
            self._tracks = self._list.tracks
            bus.export(OBJECT_PATH, self._list)
        self._player, self._announced = player, player.announced()
        self._anchor = self._new_anchor(self._port.snapshot())
        taken = await bus.request_name(BUS_NAME, NameFlag.DO_NOT_QUEUE)
        if taken is not RequestNameReply.PRIMARY_OWNER:
            await bus.request_name(f"{BUS_NAME}.instance{os.getpid()}", NameFlag.DO_NOT_QUEUE)

    async def detach(self) -> None:
        """Forget the connection."""
        self._bus = self._player = self._list = None

    def _announce(self) -> None:
        with self._lock:
            events, self._waiting = self._waiting, []
        if self._bus is None or self._player is None:
            return
        try:
            self._announce_properties(self._player)
            sought = any(isinstance(event, PositionJumped) for event in events)
            self._announce_jump(self._player, sought)
            if self._list is not None and any(isinstance(event, QueueChanged) for event in events):
                self._announce_tracks(self._list)
        except Exception as error:
            if self._bus.connected:
                raise
            # In the moment in which the connection is lost the library stumbles over itself.
            logger.info("the session bus was lost while it was told something: %s", error)

    def _announce_properties(self, player: Player) -> None:
        current = player.announced()
        changed = {
            name: value
            for name, value in current.items()
            if name not in self._announced or self._announced[name] != value
        }
        self._announced = current
        if changed:
            player.emit_properties_changed(changed)

    def _announce_jump(self, player: Player, sought: bool) -> None:
        """Say where the sound is, if that is not where a client would think it is."""
        from musicrec_desktop.desktop.mpris_metadata import microseconds

        snapshot = self._port.snapshot()
        before, self._anchor = self._anchor, self._new_anchor(snapshot)
        if snapshot.state == "stopped" and not sought:
            return
        expected = 0.0
        if before is not None and before.track == self._anchor.track:
            expected = before.expected(self._anchor.at)
        if sought or abs(snapshot.position_seconds - expected) > JUMP_SECONDS:
            player.seeked(microseconds(snapshot.position_seconds))

    def _announce_tracks(self, track_list: TrackList) -> None:
        from musicrec_desktop.desktop.mpris_metadata import NO_TRACK, track_path

        tracks, now = track_list.tracks, self._port.now_playing()
        if tracks == self._tracks:
            return
        self._tracks = tracks
        current = track_path(now.key) if now else NO_TRACK
        track_list.track_list_replaced(tracks, current if current in tracks else NO_TRACK)
        track_list.emit_properties_changed({}, ["Tracks"])

    def _new_anchor(self, snapshot: PlayerSnapshot) -> _Anchor:
        now = self._port.now_playing()
        pace = self._port.controls().speed if snapshot.state == "playing" else 0.0
        return _Anchor(now.key if now else None, snapshot.position_seconds, self._clock(), pace)

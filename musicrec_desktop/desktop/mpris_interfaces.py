"""The D-Bus interfaces of MPRIS 2.2, as the specification at freedesktop.org writes them.

Property and argument types come from the annotations; dbus-fast reads them at run time.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Annotated

from dbus_fast import DBusError, ErrorType, PropertyAccess, Variant
from dbus_fast.annotations import (
    DBusBool,
    DBusDict,
    DBusDouble,
    DBusInt64,
    DBusObjectPath,
    DBusSignature,
    DBusStr,
)
from dbus_fast.service import ServiceInterface, dbus_method, dbus_property, dbus_signal

from musicrec_desktop.core.player_events import PlayState
from musicrec_desktop.core.settings import Repeat
from musicrec_desktop.desktop.addresses import BadAddress, local_path
from musicrec_desktop.desktop.mpris_metadata import (
    MICROSECONDS,
    NO_TRACK,
    metadata,
    microseconds,
    track_key,
    track_path,
)
from musicrec_desktop.desktop.port import PlayerPort, QueuePort

READ = PropertyAccess.READ
IDENTITY = "MusicRec Desktop"
DESKTOP_ENTRY = "musicrec-desktop"  # of the .desktop file, which carries the icon
MIME_TYPES = [
    "audio/aac",
    "audio/ac3",
    "audio/aiff",
    "audio/flac",
    "audio/mp4",
    "audio/mpeg",
    "audio/ogg",
    "audio/opus",
    "audio/vnd.wave",
    "audio/vorbis",
    "audio/wav",
    "audio/webm",
    "audio/x-aiff",
    "audio/x-ape",
    "audio/x-flac",
    "audio/x-m4a",
    "audio/x-mp3",
    "audio/x-ms-wma",
    "audio/x-musepack",
    "audio/x-vorbis+ogg",
    "audio/x-wav",
    "audio/x-wavpack",
]

STATUS: dict[PlayState, str] = {"playing": "Playing", "paused": "Paused", "stopped": "Stopped"}
LOOPS: dict[Repeat, str] = {"off": "None", "one": "Track", "all": "Playlist"}
REPEATS: dict[str, Repeat] = {loop: repeat for repeat, loop in LOOPS.items()}

Nothing = Annotated[None, DBusSignature("")]
Strings = Annotated[list[str], DBusSignature("as")]
Paths = Annotated[list[str], DBusSignature("ao")]
Maps = Annotated[list[dict[str, Variant]], DBusSignature("aa{sv}")]
PathsAndPath = Annotated[tuple[list[str], str], DBusSignature("aoo")]


class Root(ServiceInterface):
    """``org.mpris.MediaPlayer2``: the program."""

    def __init__(self, port: PlayerPort, *, has_track_list: bool) -> None:
        super().__init__("org.mpris.MediaPlayer2")
        self._port = port
        self._has_track_list = has_track_list

    @dbus_method("Raise")
    def bring_to_front(self) -> Nothing:
        self._port.raise_window()

    @dbus_method("Quit")
    def quit(self) -> Nothing:
        self._port.quit()

    @dbus_property(READ, "CanQuit")
    def can_quit(self) -> DBusBool:
        return True

    @dbus_property(READ, "CanRaise")
    def can_raise(self) -> DBusBool:
        return True

    @dbus_property(READ, "HasTrackList")
    def has_track_list(self) -> DBusBool:
        return self._has_track_list

    @dbus_property(READ, "Identity")
    def identity(self) -> DBusStr:
        return IDENTITY

    @dbus_property(READ, "DesktopEntry")
    def desktop_entry(self) -> DBusStr:
        return DESKTOP_ENTRY

    @dbus_property(READ, "SupportedUriSchemes")
    def uri_schemes(self) -> Strings:
        return ["file"]

    @dbus_property(READ, "SupportedMimeTypes")
    def mime_types(self) -> Strings:
        return MIME_TYPES


class Player(ServiceInterface):
    """``org.mpris.MediaPlayer2.Player``: the transport."""

    def __init__(self, port: PlayerPort) -> None:
        super().__init__("org.mpris.MediaPlayer2.Player")
        self._port = port

    @dbus_method("Next")
    def go_next(self) -> Nothing:
        self._port.next()

    @dbus_method("Previous")
    def go_previous(self) -> Nothing:
        self._port.previous()

    @dbus_method("Pause")
    def pause(self) -> Nothing:
        self._port.pause()

    @dbus_method("PlayPause")
    def play_pause(self) -> Nothing:
        self._port.toggle()

    @dbus_method("Stop")
    def stop(self) -> Nothing:
        self._port.stop()

    @dbus_method("Play")
    def play(self) -> Nothing:
        self._port.play()

    @dbus_method("Seek")
    def seek(self, Offset: DBusInt64) -> Nothing:  # noqa: N803  (the name that introspection shows)
        """Go on from so many microseconds later; past the end, with the next track."""
        snapshot = self._port.snapshot()
        target = snapshot.position_seconds + Offset / MICROSECONDS
        if snapshot.duration_seconds and target > snapshot.duration_seconds:
            self._port.next()
        elif snapshot.item is not None:
            self._port.seek(max(target, 0.0))

    @dbus_method("SetPosition")
    def set_position(self, TrackId: DBusObjectPath, Position: DBusInt64) -> Nothing:  # noqa: N803
        """Go on from there, if that track is still the audible one and is that long."""
        now = self._port.now_playing()
        length = self._port.snapshot().duration_seconds or (now.length_seconds if now else 0.0)
        if now is None or track_key(TrackId) != now.key:
            return
        if 0 <= Position <= microseconds(length):
            self._port.seek(Position / MICROSECONDS)

    @dbus_method("OpenUri")
    def open_uri(self, Uri: DBusStr) -> Nothing:  # noqa: N803
        self._port.open_uri(local_address(Uri))

    @dbus_signal("Seeked")
    def seeked(self, position: int) -> DBusInt64:
        return position

    @dbus_property(READ, "PlaybackStatus")
    def playback_status(self) -> DBusStr:
        return STATUS[self._port.snapshot().state]

    @dbus_property(name="LoopStatus")
    def loop_status(self) -> DBusStr:
        return LOOPS[self._port.controls().repeat]

    @loop_status.setter
    def set_loop_status(self, loop: DBusStr) -> None:
        if loop not in REPEATS:
            raise DBusError(ErrorType.INVALID_ARGS, f"LoopStatus is one of {', '.join(REPEATS)}")
        self._port.set_repeat(REPEATS[loop])

    @dbus_property(name="Rate")
    def rate(self) -> DBusDouble:
        return self._port.controls().speed

    @rate.setter
    def set_rate(self, rate: DBusDouble) -> None:
        """Set the speed; 0 pauses, as the specification asks."""
        if rate == 0:
            self._port.pause()
            return
        lowest, highest = self._port.controls().speed_range
        if lowest < highest and rate > 0:
            self._port.set_speed(min(max(rate, lowest), highest))

    @dbus_property(name="Shuffle")
    def shuffle(self) -> DBusBool:
        return self._port.controls().shuffle

    @shuffle.setter
    def set_shuffle(self, shuffle: DBusBool) -> None:
        self._port.set_shuffle(shuffle)

    @dbus_property(READ, "Metadata")
    def metadata(self) -> DBusDict:
        return metadata(self._port.now_playing())

    @dbus_property(name="Volume")
    def volume(self) -> DBusDouble:
        return self._port.controls().volume

    @volume.setter
    def set_volume(self, volume: DBusDouble) -> None:
        if not math.isnan(volume):
            self._port.set_volume(min(max(volume, 0.0), 1.0))

    @dbus_property(READ, "Position")
    def position(self) -> DBusInt64:
        return microseconds(self._port.snapshot().position_seconds)

    @dbus_property(READ, "MinimumRate")
    def minimum_rate(self) -> DBusDouble:
        return self._port.controls().speed_range[0]

    @dbus_property(READ, "MaximumRate")
    def maximum_rate(self) -> DBusDouble:
        return self._port.controls().speed_range[1]

    @dbus_property(READ, "CanGoNext")
    def can_go_next(self) -> DBusBool:
        return self._port.controls().can_go_next

    @dbus_property(READ, "CanGoPrevious")
    def can_go_previous(self) -> DBusBool:
        return self._port.controls().can_go_previous

    @dbus_property(READ, "CanPlay")
    def can_play(self) -> DBusBool:
        return self._port.snapshot().item is not None

    @dbus_property(READ, "CanPause")
    def can_pause(self) -> DBusBool:
        return self._port.snapshot().item is not None

    @dbus_property(READ, "CanSeek")
    def can_seek(self) -> DBusBool:
        snapshot = self._port.snapshot()
        return snapshot.item is not None and snapshot.duration_seconds > 0

    @dbus_property(READ, "CanControl")
    def can_control(self) -> DBusBool:
        return True

    def announced(self) -> dict[str, object]:
        """Return the properties whose changes are signalled: all but the position."""
        return {
            prop.name: getattr(self, prop.prop_getter.__name__)
            for prop in ServiceInterface._get_properties(self)
            if prop.name != "Position"
        }


class TrackList(ServiceInterface):
    """``org.mpris.MediaPlayer2.TrackList``: the queue around the audible track."""

    def __init__(self, queue: QueuePort) -> None:
        super().__init__("org.mpris.MediaPlayer2.TrackList")
        self._queue = queue

    @dbus_method("GetTracksMetadata")
    def tracks_metadata(self, TrackIds: Paths) -> Maps:  # noqa: N803
        queued = {track_path(track.key): track for track in self._queue.queued()}
        return [metadata(queued[path]) for path in TrackIds if path in queued]

    @dbus_method("AddTrack")
    def add_track(
        self,
        Uri: DBusStr,  # noqa: N803
        AfterTrack: DBusObjectPath,  # noqa: N803
        SetAsCurrent: DBusBool,  # noqa: N803
    ) -> Nothing:
        after = None if AfterTrack == NO_TRACK else track_key(AfterTrack)
        if after is None and AfterTrack != NO_TRACK:
            raise DBusError(ErrorType.INVALID_ARGS, f"{AfterTrack} is not a track of this player")
        self._queue.add_uri(local_address(Uri), after, SetAsCurrent)

    @dbus_method("RemoveTrack")
    def remove_track(self, TrackId: DBusObjectPath) -> Nothing:  # noqa: N803
        self._with_key(TrackId, self._queue.remove)

    @dbus_method("GoTo")
    def go_to(self, TrackId: DBusObjectPath) -> Nothing:  # noqa: N803
        self._with_key(TrackId, self._queue.go_to)

    @dbus_signal("TrackListReplaced")
    def track_list_replaced(self, tracks: list[str], current: str) -> PathsAndPath:
        return tracks, current

    @dbus_property(READ, "Tracks")
    def tracks(self) -> Paths:
        return [track_path(track.key) for track in self._queue.queued()]

    @dbus_property(READ, "CanEditTracks")
    def can_edit_tracks(self) -> DBusBool:
        return True

    def _with_key(self, path: str, act: Callable[[int], None]) -> None:
        key = track_key(path)
        if key is not None:
            act(key)


def local_address(uri: str) -> str:
    """Return an address as it is, if it names a file of this machine.

    Raises
    ------
    DBusError
        If it does not.
    """
    try:
        local_path(uri)
    except BadAddress as error:
        raise DBusError(ErrorType.INVALID_ARGS, str(error)) from error
    return uri


# As the specification annotates them: a client counts the position on by itself, and asks
# for the tracks when it needs them.
_EMITS = "org.freedesktop.DBus.Property.EmitsChangedSignal"
Player.position.introspection.annotations[_EMITS] = "false"
TrackList.tracks.introspection.annotations[_EMITS] = "invalidates"

"""MPRIS as other programs see it: ``playerctl``, and a client that reads every type."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import shutil
import socket
import sys
import threading
import time
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest

pytest.importorskip("dbus_fast", reason="dbus-fast is not installed")

from dbus_fast import Message, MessageType, Variant
from dbus_fast.aio import MessageBus

from musicrec_desktop.core.player_events import QueueChanged, StateChanged, TrackStarted
from musicrec_desktop.desktop import bus
from musicrec_desktop.desktop.bus import BusThread
from musicrec_desktop.desktop.mpris import BUS_NAME, OBJECT_PATH, Mpris
from musicrec_desktop.desktop.mpris_metadata import NO_TRACK
from musicrec_desktop.desktop.port import PositionJumped
from tests.desktop.ports import ITEM, TRACK, FakePort
from tests.desktop.session_bus import PATIENCE_SECONDS, SessionBus, wait_until

ROOT = "org.mpris.MediaPlayer2"
PLAYER = f"{ROOT}.Player"
TRACK_LIST = f"{ROOT}.TrackList"
PATH = "/org/musicrec_desktop/track/7"


@pytest.fixture
def port() -> FakePort:
    return FakePort()


@pytest.fixture
def now() -> list[float]:
    """The clock by which a client would count the position."""
    return [0.0]


@pytest.fixture
def mpris(
    port: FakePort, now: list[float], bus_thread: BusThread, session_bus: SessionBus
) -> Mpris:
    mpris = Mpris(port, bus_thread, queue=port, clock=lambda: now[0])
    port.listener = mpris.notify
    bus_thread.start()
    wait_until(lambda: BUS_NAME in session_bus.names())
    return mpris


class Client:
    """Another program on the bus, which notes every signal of the player."""

    def __init__(self, bus: MessageBus, loop: asyncio.AbstractEventLoop, player: BusThread) -> None:
        self._bus, self._loop, self._player = bus, loop, player
        self.signals: list[tuple[str, list[Any]]] = []

    def _hear(self, message: Message) -> None:
        if message.message_type is MessageType.SIGNAL and message.path == OBJECT_PATH:
            self.signals.append((message.member, message.body))

    async def listen(self) -> None:
        self._bus.add_message_handler(self._hear)
        await self._send(
            "org.freedesktop.DBus",
            "/org/freedesktop/DBus",
            "org.freedesktop.DBus",
            "AddMatch",
            "s",
            [f"type='signal',path='{OBJECT_PATH}'"],
        )

    async def _send(
        self, to: str, path: str, interface: str, member: str, signature: str, body: list[Any]
    ) -> Message:
        return await self._bus.call(
            Message(
                destination=to,
                path=path,
                interface=interface,
                member=member,
                signature=signature,
                body=body,
            )
        )

    def call(self, interface: str, member: str, signature: str = "", *body: Any) -> Message:
        return self._loop.run_until_complete(
            self._send(BUS_NAME, OBJECT_PATH, interface, member, signature, list(body))
        )

    def get(self, interface: str, name: str) -> Variant:
        reply = self.call("org.freedesktop.DBus.Properties", "Get", "ss", interface, name)
        assert reply.message_type is MessageType.METHOD_RETURN, reply.body
        return reply.body[0]

    def set(self, interface: str, name: str, value: Variant) -> Message:
        member = "org.freedesktop.DBus.Properties"
        return self.call(member, "Set", "ssv", interface, name, value)

    def heard(self, member: str) -> list[list[Any]]:
        """Return the signals of that name about all that was reported up to now."""
        announced = threading.Event()
        self._player.post(announced.set)
        assert announced.wait(PATIENCE_SECONDS)
        self.call("org.freedesktop.DBus.Peer", "Ping")  # its answer comes after them
        return [body for name, body in self.signals if name == member]

    def changed(self) -> dict[str, Any]:
        """Return every property whose change was signalled, with its last value."""
        return {
            name: value.value
            for _, properties, _ in self.heard("PropertiesChanged")
            for name, value in properties.items()
        }


@pytest.fixture
def client(mpris: Mpris, session_bus: SessionBus, bus_thread: BusThread) -> Iterator[Client]:
    loop = asyncio.new_event_loop()

    async def connect() -> Client:
        bus = await MessageBus(session_bus.address).connect()
        client = Client(bus, loop, bus_thread)
        await client.listen()
        return client

    client = loop.run_until_complete(connect())
    yield client
    client._bus.disconnect()
    loop.run_until_complete(client._bus.wait_for_disconnect())
    loop.close()


@pytest.fixture
def playerctl(mpris: Mpris, session_bus: SessionBus) -> Callable[..., str]:
    if not shutil.which("playerctl"):
        pytest.skip("playerctl is not installed")
    return session_bus.playerctl


# By playerctl


def test_playerctl_reads_the_transport(playerctl: Callable[..., str]) -> None:
    assert playerctl("status") == "Playing"
    asked = time.monotonic()
    position = float(playerctl("position"))
    assert 10.0 <= position <= 10.0 + time.monotonic() - asked  # it counts on itself
    assert playerctl("volume") == "0.500000"
    assert playerctl("loop") == "None"
    assert playerctl("shuffle") == "Off"


def test_playerctl_reads_the_metadata(playerctl: Callable[..., str]) -> None:
    form = "{{title}}|{{artist}}|{{album}}|{{mpris:length}}|{{mpris:artUrl}}"
    assert playerctl("metadata", "--format", form) == (
        "Höhenflug|Ada, Ben|Wolken|4000500000|file:///covers/a%20b.jpg"
    )


@pytest.mark.parametrize(
    ("words", "asked"),
    [
        (("play-pause",), ("toggle",)),
        (("pause",), ("pause",)),
        (("play",), ("play",)),
        (("stop",), ("stop",)),
        (("next",), ("next",)),
        (("previous",), ("previous",)),
        (("position", "65.5"), ("seek", 65.5)),
        (("position", "5+"), ("seek", 15.0)),
        (("position", "30-"), ("seek", 0.0)),
        (("volume", "0.25"), (("volume", 0.25),)),
        (("volume", "7"), (("volume", 1.0),)),
        (("loop", "Track"), (("repeat", "one"),)),
        (("loop", "Playlist"), (("repeat", "all"),)),
        (("shuffle", "On"), (("shuffle", True),)),
        (("open", "file:///music/other.ogg"), ("open_uri", "file:///music/other.ogg")),
    ],
)
def test_playerctl_steers(
    playerctl: Callable[..., str],
    port: FakePort,
    words: tuple[str, ...],
    asked: tuple[object, ...],
) -> None:
    playerctl(*words)
    wait_until(lambda: port.asked == [asked])
    assert port.threads == {"desktop-bus"}


# Types, as the specification has them


def test_every_property_of_the_player_is_there_with_its_type_and_access(client: Client) -> None:
    shape = introspect(client, PLAYER, "property")
    assert shape == {
        "PlaybackStatus": ("s", "read"),
        "LoopStatus": ("s", "readwrite"),
        "Rate": ("d", "readwrite"),
        "Shuffle": ("b", "readwrite"),
        "Metadata": ("a{sv}", "read"),
        "Volume": ("d", "readwrite"),
        "Position": ("x", "read"),
        "MinimumRate": ("d", "read"),
        "MaximumRate": ("d", "read"),
        "CanGoNext": ("b", "read"),
        "CanGoPrevious": ("b", "read"),
        "CanPlay": ("b", "read"),
        "CanPause": ("b", "read"),
        "CanSeek": ("b", "read"),
        "CanControl": ("b", "read"),
    }
    assert introspect(client, ROOT, "property") == {
        "CanQuit": ("b", "read"),
        "CanRaise": ("b", "read"),
        "HasTrackList": ("b", "read"),
        "Identity": ("s", "read"),
        "DesktopEntry": ("s", "read"),
        "SupportedUriSchemes": ("as", "read"),
        "SupportedMimeTypes": ("as", "read"),
    }


def test_every_method_and_signal_has_the_types_of_the_specification(client: Client) -> None:
    assert introspect(client, ROOT, "method") == {"Raise": "", "Quit": ""}
    assert introspect(client, PLAYER, "method") == {
        **dict.fromkeys(("Next", "Previous", "Pause", "PlayPause", "Stop", "Play"), ""),
        "Seek": "x",
        "SetPosition": "ox",
        "OpenUri": "s",
    }
    assert introspect(client, PLAYER, "signal") == {"Seeked": "x"}
    assert introspect(client, TRACK_LIST, "method") == {
        "GetTracksMetadata": "aoaa{sv}",
        "AddTrack": "sob",
        "RemoveTrack": "o",
        "GoTo": "o",
    }
    assert introspect(client, TRACK_LIST, "signal") == {"TrackListReplaced": "aoo"}


def introspect(client: Client, interface: str, kind: str) -> dict[str, Any]:
    """Return what introspection says of an interface's properties, methods or signals."""
    reply = client.call("org.freedesktop.DBus.Introspectable", "Introspect")
    node = ET.fromstring(reply.body[0])
    members = node.findall(f"interface[@name='{interface}']/{kind}")
    if kind == "property":
        return {m.attrib["name"]: (m.attrib["type"], m.attrib["access"]) for m in members}
    return {m.attrib["name"]: "".join(a.attrib["type"] for a in m.iter("arg")) for m in members}


def test_metadata_travel_with_the_types_of_the_specification(client: Client) -> None:
    received = client.get(PLAYER, "Metadata").value
    assert {name: value.signature for name, value in received.items()} == {
        "mpris:trackid": "o",
        "mpris:length": "x",
        "mpris:artUrl": "s",
        "xesam:title": "s",
        "xesam:artist": "as",
        "xesam:album": "s",
        "xesam:albumArtist": "as",
        "xesam:composer": "as",
        "xesam:genre": "as",
        "xesam:trackNumber": "i",
        "xesam:discNumber": "i",
        "xesam:contentCreated": "s",
        "xesam:audioBPM": "i",
        "xesam:useCount": "i",
        "xesam:userRating": "d",
        "xesam:url": "s",
    }
    assert received["mpris:length"].value == 4_000_500_000  # more than 32 bits hold
    assert received["xesam:contentCreated"].value == "1999-01-01T00:00:00"
    assert received["xesam:audioBPM"].value == 120


def test_nothing_audible_is_no_track(client: Client, port: FakePort) -> None:
    port.track, port.state = None, replace(port.state, state="stopped", item=None)
    assert client.get(PLAYER, "Metadata").value == {"mpris:trackid": Variant("o", NO_TRACK)}
    assert client.get(PLAYER, "CanPlay").value is False
    assert client.get(PLAYER, "CanSeek").value is False


def test_the_program_says_who_it_is(client: Client) -> None:
    assert client.get(ROOT, "Identity").value == "MusicRec Desktop"
    assert client.get(ROOT, "DesktopEntry").value == "musicrec-desktop"
    assert client.get(ROOT, "HasTrackList").value is True
    assert client.get(ROOT, "SupportedUriSchemes").value == ["file"]
    assert "audio/flac" in client.get(ROOT, "SupportedMimeTypes").value


# Signals


def test_only_what_changed_is_signalled(client: Client, port: FakePort) -> None:
    port.change(StateChanged("paused"), state="paused")
    assert client.heard("PropertiesChanged") == [
        [PLAYER, {"PlaybackStatus": Variant("s", "Paused")}, []]
    ]


def test_settings_are_signalled_whoever_made_them(client: Client, port: FakePort) -> None:
    port.set_volume(0.75)
    client.set(PLAYER, "Shuffle", Variant("b", True))
    client.set(PLAYER, "LoopStatus", Variant("s", "Playlist"))
    client.set(PLAYER, "Rate", Variant("d", 1.5))
    assert client.changed() == {
        "Volume": 0.75,
        "Shuffle": True,
        "LoopStatus": "Playlist",
        "Rate": 1.5,
    }


def test_a_new_track_is_signalled_and_the_position_never_is(client: Client, port: FakePort) -> None:
    port.track = replace(TRACK, key=8, title="Other")
    port.change(TrackStarted(ITEM, at=0.0), position_seconds=0.05)
    changed = client.changed()
    assert changed.keys() == {"Metadata"}
    assert changed["Metadata"]["xesam:title"].value == "Other"
    assert client.heard("Seeked") == []


def test_a_seek_is_signalled_once_with_its_place(client: Client, port: FakePort) -> None:
    client.call(PLAYER, "SetPosition", "ox", PATH, 90_000_000)
    assert port.asked == [("seek", 90.0)]
    assert client.heard("Seeked") == [[90_000_000]]
    assert client.heard("PropertiesChanged") == []


def test_a_short_seek_of_the_window_is_signalled_too(client: Client, port: FakePort) -> None:
    port.change(PositionJumped(10.3), position_seconds=10.3)
    assert client.heard("Seeked") == [[10_300_000]]


def test_playing_on_is_no_jump_but_a_repeated_track_is(
    client: Client, port: FakePort, now: list[float]
) -> None:
    now[0] = 60.0
    port.change(QueueChanged(), position_seconds=70.1)
    assert client.heard("Seeked") == []
    port.change(TrackStarted(ITEM, at=0.0), position_seconds=0.1)
    assert client.heard("Seeked") == [[100_000]]


def test_a_paused_position_stays(client: Client, port: FakePort, now: list[float]) -> None:
    port.change(StateChanged("paused"), state="paused")
    assert client.changed() == {"PlaybackStatus": "Paused"}
    now[0] = 500.0
    port.change(StateChanged("playing"), state="playing")
    assert client.heard("Seeked") == []


# What clients may ask wrongly


@pytest.mark.parametrize(
    ("path", "microseconds"),
    [(PATH, -1), (PATH, 4_000_500_001), ("/org/other/track/7", 5), (NO_TRACK, 5)],
)
def test_a_position_that_is_stale_or_outside_is_ignored(
    client: Client, port: FakePort, path: str, microseconds: int
) -> None:
    client.call(PLAYER, "SetPosition", "ox", path, microseconds)
    assert port.asked == []


def test_seeking_past_the_end_is_next(client: Client, port: FakePort) -> None:
    client.call(PLAYER, "Seek", "x", 2**62)
    assert port.asked == [("next",)]


def test_the_speed_stays_in_its_range_and_zero_pauses(client: Client, port: FakePort) -> None:
    client.set(PLAYER, "Rate", Variant("d", 99.0))
    client.set(PLAYER, "Rate", Variant("d", 0.0))
    client.set(PLAYER, "Rate", Variant("d", -1.0))
    assert port.asked == [(("speed", 2.0),), ("pause",)]


def test_what_cannot_be_is_refused(client: Client, port: FakePort) -> None:
    refused = [
        client.set(PLAYER, "LoopStatus", Variant("s", "Forever")),
        client.set(PLAYER, "Volume", Variant("s", "loud")),
        client.set(PLAYER, "Metadata", Variant("a{sv}", {})),
        client.call(PLAYER, "OpenUri", "s", "https://example.org/a.mp3"),
    ]
    assert {reply.message_type for reply in refused} == {MessageType.ERROR}
    assert port.asked == []


def test_the_window_is_raised_and_closed(client: Client, port: FakePort) -> None:
    client.call(ROOT, "Raise")
    client.call(ROOT, "Quit")
    assert port.asked == [("raise_window",), ("quit",)]


# The queue


def test_the_track_list_is_the_queue(client: Client, port: FakePort) -> None:
    assert client.get(TRACK_LIST, "Tracks").value == [PATH, PATH[:-1] + "8"]
    unknown = PATH[:-1] + "99"
    received = client.call(TRACK_LIST, "GetTracksMetadata", "ao", [unknown, PATH]).body[0]
    assert [track["xesam:title"].value for track in received] == ["Höhenflug"]


def test_the_track_list_is_edited(client: Client, port: FakePort) -> None:
    client.call(TRACK_LIST, "GoTo", "o", PATH)
    client.call(TRACK_LIST, "RemoveTrack", "o", PATH)
    client.call(TRACK_LIST, "RemoveTrack", "o", NO_TRACK)
    client.call(TRACK_LIST, "AddTrack", "sob", "file:///a.ogg", PATH, True)
    client.call(TRACK_LIST, "AddTrack", "sob", "file:///b.ogg", NO_TRACK, False)
    assert port.asked == [
        ("go_to", 7),
        ("remove", 7),
        ("add_uri", "file:///a.ogg", 7, True),
        ("add_uri", "file:///b.ogg", None, False),
    ]


def test_a_changed_queue_is_signalled(client: Client, port: FakePort) -> None:
    port.tracks = (TRACK,)
    port.change(QueueChanged())
    port.change(QueueChanged())
    assert client.heard("TrackListReplaced") == [[[PATH], PATH]]
    assert client.heard("PropertiesChanged") == [[TRACK_LIST, {}, ["Tracks"]]]


# The bus


def test_a_second_player_has_a_name_of_its_own(mpris: Mpris, session_bus: SessionBus) -> None:
    second = BusThread(session_bus.address)
    Mpris(FakePort(), second)
    second.start()
    own = f"{BUS_NAME}.instance{os.getpid()}"
    wait_until(lambda: own in session_bus.names())
    second.close()
    wait_until(lambda: own not in session_bus.names())
    assert BUS_NAME in session_bus.names()


def test_the_name_is_given_back(
    mpris: Mpris, session_bus: SessionBus, bus_thread: BusThread
) -> None:
    bus_thread.close()
    wait_until(lambda: BUS_NAME not in session_bus.names())


def test_a_dead_bus_hurts_nobody_and_is_found_again(
    mpris: Mpris, port: FakePort, session_bus: SessionBus, caplog: pytest.LogCaptureFixture
) -> None:
    session_bus.kill()
    for number in range(100):
        port.change(PositionJumped(number), position_seconds=float(number))
    session_bus.start()
    wait_until(lambda: BUS_NAME in session_bus.names())
    if shutil.which("playerctl"):
        assert session_bus.playerctl("metadata", "title") == TRACK.title
    gc.collect()  # what was never sent would complain now
    assert not [record for record in caplog.records if record.levelno > logging.INFO]


def test_the_program_ends_although_the_bus_is_dead(
    mpris: Mpris, session_bus: SessionBus, bus_thread: BusThread
) -> None:
    session_bus.kill()
    mpris.notify(QueueChanged())
    bus_thread.close(PATIENCE_SECONDS)
    wait_until(lambda: not bus_thread.post(lambda: None))


def test_a_bus_that_is_late_at_login_is_tried_again(
    session_bus: SessionBus, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Long enough for one of ours on a busy machine; nobody answers in any time at the first.
    monkeypatch.setitem(bus.connect.__kwdefaults__, "timeout_seconds", 1.0)
    with TemporaryDirectory(prefix="bus-") as folder, socket.socket(socket.AF_UNIX) as deaf:
        place = Path(folder, "bus")
        deaf.bind(str(place))
        deaf.listen()
        thread = BusThread(f"unix:path={place}", retry_seconds=0.05)
        Mpris(FakePort(), thread)
        thread.start()
        caller, _ = deaf.accept()
        with caller:
            ready = Path(folder, "ready")
            ready.symlink_to(session_bus.address.removeprefix("unix:path="))
            ready.replace(place)
            wait_until(lambda: BUS_NAME in session_bus.names())
        thread.close(PATIENCE_SECONDS)


@pytest.mark.parametrize("address", [None, "unix:path=/nowhere/bus", "nonsense"])
def test_without_a_bus_there_is_one_sentence_and_no_thread(
    address: str | None, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    assert sentences_of_a_start(address, caplog) == 1


def test_without_the_library_there_is_one_sentence_and_no_thread(
    session_bus: SessionBus, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setitem(sys.modules, "dbus_fast.aio", None)
    assert sentences_of_a_start(session_bus.address, caplog) == 1


def sentences_of_a_start(address: str | None, caplog: pytest.LogCaptureFixture) -> int:
    """Start, wait until the thread has ended by itself, and count what it logged."""
    caplog.set_level("INFO", "musicrec_desktop")
    thread = BusThread(address)
    mpris = Mpris(FakePort(), thread)
    thread.start()
    wait_until(lambda: not thread.post(lambda: None))
    mpris.notify(QueueChanged())
    thread.close()
    return len(caplog.records)

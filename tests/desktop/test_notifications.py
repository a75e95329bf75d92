"""A track is announced in one notification, in words that the server can show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from musicrec_desktop.desktop.bus import BusThread
from musicrec_desktop.desktop.notifications import TrackNotifications
from musicrec_desktop.desktop.port import NowPlaying
from tests.desktop.ports import TRACK
from tests.desktop.session_bus import Service, wait_until

SERVER = ("org.freedesktop.Notifications", "/org/freedesktop/Notifications")
HINTS = {
    "desktop-entry": "musicrec-desktop",
    "category": "x-gnome.music",
    "urgency": 0,
    "suppress-sound": True,
}

StartService = Callable[[str, str, str], Service]
Shown = list[tuple[str, str]]


@pytest.fixture
def otherwise() -> Shown:
    return []


@pytest.fixture
def raised() -> list[str]:
    return []


@pytest.fixture
def notifications(bus_thread: BusThread, otherwise: Shown, raised: list[str]) -> TrackNotifications:
    """Connected, but nothing was shown yet."""
    made = TrackNotifications(
        bus_thread, lambda: raised.append("window"), lambda *words: otherwise.append(words)
    )
    bus_thread.start()
    wait_until(lambda: made._bus is not None)
    return made


def test_a_track_replaces_the_one_before(
    notifications: TrackNotifications, service: StartService
) -> None:
    server = service(*SERVER, "notifications:body,actions")
    notifications.show(TRACK)
    wait_until(lambda: len(server.calls) == 1)
    notifications.show(replace(TRACK, title="Other", artists=(), album="", art_path=""))
    wait_until(lambda: len(server.calls) == 2)
    program, icon, actions = "MusicRec Desktop", "musicrec-desktop", ["default", "Show the player"]
    art = {"image-path": "file:///covers/a%20b.jpg"}
    assert server.calls == [
        [
            *("notify", program, 0, icon, "Höhenflug", "Ada, Ben\nWolken", actions),
            *(HINTS | art, -1),
        ],
        ["notify", program, 5, icon, "Other", "", actions, HINTS, -1],
    ]


@pytest.mark.parametrize(
    ("capabilities", "summary", "body"),
    [
        ("body,body-markup", "<b>", "Tom &amp; &lt;i&gt;Jerry\nA &lt; B"),
        ("body", "<b>", "Tom & <i>Jerry\nA < B"),
        ("persistence", "<b> – Tom & <i>Jerry – A < B", ""),
    ],
)
def test_markup_is_escaped_where_it_would_be_read_as_markup(
    notifications: TrackNotifications,
    service: StartService,
    capabilities: str,
    summary: str,
    body: str,
) -> None:
    server = service(*SERVER, f"notifications:{capabilities}")
    notifications.show(NowPlaying(key=1, title="<b>", artists=("Tom & <i>Jerry",), album="A < B"))
    wait_until(lambda: server.calls)
    assert server.calls[0][4:7] == [summary, body, []]


def test_a_click_shows_the_window(
    notifications: TrackNotifications, service: StartService, raised: list[str]
) -> None:
    server = service(*SERVER, "notifications:body,actions")
    notifications.show(TRACK)
    wait_until(lambda: len(server.calls) == 1)
    assert raised == []
    notifications.show(replace(TRACK, title="click"))
    wait_until(lambda: raised == ["window"])


def test_names_of_files_that_are_no_text_do_not_break_the_connection(
    notifications: TrackNotifications, service: StartService
) -> None:
    server = service(*SERVER, "notifications:body")
    notifications.show(NowPlaying(key=1, title="caf\udce9\0", artists=("\ud800",)))
    wait_until(lambda: server.calls)
    assert server.calls[0][4:6] == ["caf?", "?"]


def test_without_a_server_the_window_shows_it(
    notifications: TrackNotifications, otherwise: Shown
) -> None:
    notifications.show(TRACK)
    wait_until(lambda: otherwise == [("Höhenflug", "Ada, Ben\nWolken")])


def test_without_a_bus_the_window_shows_it(otherwise: Shown) -> None:
    thread = BusThread("unix:path=/nowhere/bus")
    shown = TrackNotifications(thread, lambda: None, lambda *words: otherwise.append(words))
    thread.start()
    wait_until(lambda: not thread.post(lambda: None))
    shown.show(TRACK)
    assert otherwise == [("Höhenflug", "Ada, Ben\nWolken")]

"""Whatever a library holds can be sent over D-Bus: a wrong value would cost the connection."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("dbus_fast", reason="dbus-fast is not installed")

from dbus_fast import Message

from musicrec_desktop.desktop.mpris_metadata import (
    NO_TRACK,
    metadata,
    microseconds,
    track_key,
    track_path,
)
from musicrec_desktop.desktop.port import NowPlaying

TEXT = st.text(st.characters(), max_size=12)  # with surrogates and NUL
TEXTS = st.lists(TEXT, max_size=3).map(tuple)
NUMBER = st.none() | st.integers()
TRACKS = st.builds(
    NowPlaying,
    key=st.integers(min_value=0),
    title=TEXT,
    url=TEXT,
    artists=TEXTS,
    album=TEXT,
    album_artists=TEXTS,
    composers=TEXTS,
    genres=TEXTS,
    track_number=NUMBER,
    disc_number=NUMBER,
    year=NUMBER,
    length_seconds=st.floats(),
    art_path=st.sampled_from(["", "/a b/ä.png", "cover.jpg", "/caf\udce9.jpg"]),
    use_count=st.integers(),
    user_rating=st.none() | st.floats(),
    tempo_bpm=st.none() | st.floats(),
)


@given(TRACKS)
def test_every_track_can_be_sent(track: NowPlaying) -> None:
    entries = metadata(track)
    message = Message.new_signal("/a", "a.b", "C", "a{sv}", [entries])
    message.serial = 1
    wire = bytes(message._marshall(False))
    assert entries["mpris:trackid"].value.encode() in wire
    for entry in entries.values():
        texts = entry.value if isinstance(entry.value, list) else [entry.value]
        assert not any("\0" in text for text in texts if isinstance(text, str))


@given(st.integers(min_value=0))
def test_a_path_names_its_entry(key: int) -> None:
    assert track_key(track_path(key)) == key


@pytest.mark.parametrize(
    "path", [NO_TRACK, "/", track_path(1) + "/2", track_path(1)[:-1], track_path(1)[:-1] + "²"]
)
def test_other_paths_name_nothing(path: str) -> None:
    assert track_key(path) is None


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(1.5, 1_500_000), (36_000.25, 36_000_250_000), (-1.0, 0), (math.nan, 0), (math.inf, 0)],
)
def test_times_are_microseconds(seconds: float, expected: int) -> None:
    assert microseconds(seconds) == expected


def test_what_is_not_known_is_not_said() -> None:
    assert metadata(NowPlaying(key=3, title="Only this")).keys() == {
        "mpris:trackid",
        "xesam:title",
        "xesam:useCount",
    }

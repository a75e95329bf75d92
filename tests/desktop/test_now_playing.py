"""What is shown of a track, and the addresses of files."""

from __future__ import annotations

import os
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.play_queue import QueuedItem, QueueItem
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.desktop.addresses import BadAddress, file_uri, local_path
from musicrec_desktop.desktop.now_playing import now_playing
from musicrec_desktop.desktop.port import NowPlaying

posix = pytest.mark.skipif(sys.platform == "win32", reason="paths as POSIX writes them")


@posix
def test_a_track_of_the_library() -> None:
    tags = Tags(
        title="Höhenflug",
        artist="Ada; Ben",
        album="Wolken",
        album_artist="Ada",
        genre="Ambient; Jazz",
        composer="Cleo",
        year=1999,
        track_number=3,
        disc_number=2,
        duration_seconds=61.0,
    )
    track = Track(id=5, path="/music/a b.flac", tags=tags, play_count=12, tempo_bpm=119.6)
    entry = QueuedItem(9, QueueItem(track_id=5, path=track.path))
    assert now_playing(entry, track, art_path="/c.jpg", user_rating=0.8) == NowPlaying(
        key=9,
        title="Höhenflug",
        url="file:///music/a%20b.flac",
        artists=("Ada", "Ben"),
        album="Wolken",
        album_artists=("Ada",),
        composers=("Cleo",),
        genres=("Ambient", "Jazz"),
        track_number=3,
        disc_number=2,
        year=1999,
        length_seconds=61.0,
        art_path="/c.jpg",
        use_count=12,
        user_rating=0.8,
        tempo_bpm=119.6,
    )
    assert now_playing(entry, track, length_seconds=60.5).length_seconds == 60.5


@posix
def test_a_file_that_is_not_in_the_library() -> None:
    entry = QueuedItem(0, QueueItem(track_id=None, path="/music/caf\udce9.ogg"))
    shown = now_playing(entry, None)
    assert (shown.title, shown.artists, shown.url) == ("caf\ufffd", (), "file:///music/caf%E9.ogg")


@posix
@given(st.binary(min_size=1, max_size=20).filter(lambda name: not set(name) & {0, ord("/")}))
def test_the_address_of_any_file_leads_back_to_it(name: bytes) -> None:
    path = os.fsdecode(b"/music/x" + name)
    assert local_path(file_uri(path)) == path


@posix
def test_addresses_that_other_programs_write() -> None:
    assert local_path("file:///a%20b/c.mp3") == "/a b/c.mp3"
    assert local_path("file:/a.mp3") == "/a.mp3"
    assert local_path("FILE://localhost/a.mp3") == "/a.mp3"
    assert local_path("file:///ä?.mp3".replace("?", "%3F")) == "/ä?.mp3"


@posix
@pytest.mark.parametrize(
    "uri",
    [
        "",
        "http://a/b.mp3",
        "/a.mp3",
        "file:a.mp3",
        "file://server/a.mp3",
        "file:///a%00b",
        "file://[broken/a",
    ],
)
def test_what_names_no_file_here_is_refused(uri: str) -> None:
    with pytest.raises(BadAddress) as caught:
        local_path(uri)
    assert caught.value.next_step

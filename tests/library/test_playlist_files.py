"""Playlist files: what is written is read back, and what others write is understood."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import MusicRecError, UnreadableFile
from musicrec_desktop.library.exchange.playlist_files import (
    SUFFIXES,
    ListedTrack,
    is_playlist_name,
    read_playlist,
    write_playlist,
)

NAME_BYTES = st.binary(min_size=1, max_size=40).filter(
    lambda name: not set(name) & {0, 0x2F} and name not in (b".", b"..")
)
FOLDERS = st.lists(NAME_BYTES, max_size=3)
WORDS = st.text(st.characters(categories=["L", "N"]), max_size=20)


def at(path: str, *readings: str) -> list[str]:
    """Return what readings, seen from a playlist's folder, mean."""
    return [os.path.normpath(os.path.join(os.path.dirname(path), item)) for item in readings]  # noqa: PTH118, PTH120


@pytest.mark.skipif(os.name == "nt", reason="names there are no bytes")
@pytest.mark.parametrize("suffix", SUFFIXES)
@pytest.mark.parametrize("relative", [None, True, False])
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(folders=FOLDERS, name=NAME_BYTES, inside=st.booleans())
def test_any_path_comes_back(
    tmp_path: Path,
    suffix: str,
    relative: bool | None,
    folders: list[bytes],
    name: bytes,
    inside: bool,
) -> None:
    start = os.fsencode(tmp_path) if inside else b"/elsewhere"
    path = os.fsdecode(b"/".join([start, *folders, name]))
    file = tmp_path / f"list{suffix}"
    left_out = write_playlist(file, "List", [ListedTrack((path,))], relative=relative)
    if left_out:
        assert suffix != ".xspf"
        assert "\n" in path or "\r" in path
        return
    (track,) = read_playlist(file).tracks
    assert at(str(file), *track.locations)[0] == os.path.normpath(path)


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(artist=WORDS, title=WORDS, seconds=st.none() | st.integers(1, 100_000))
def test_what_is_said_of_a_track_comes_back(
    tmp_path: Path, suffix: str, artist: str, title: str, seconds: int | None
) -> None:
    file = tmp_path / f"list{suffix}"
    written = ListedTrack(("/m/a.mp3",), title, artist if title else "", "", seconds)
    write_playlist(file, "List", [written, written])
    for track in read_playlist(file).tracks:
        assert (track.title, track.artist) == (written.title, written.artist)
        assert track.duration_seconds == seconds


@settings(max_examples=80, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    content=st.binary(max_size=300),
    start=st.sampled_from([b"", b"#EXTM3U\n", b"[playlist]\n", b"<"]),
)
def test_no_content_is_too_odd(tmp_path: Path, content: bytes, start: bytes) -> None:
    file = tmp_path / "odd.m3u"
    file.write_bytes(start + content)
    try:
        for track in read_playlist(file).tracks:
            assert track.written
    except UnreadableFile as error:
        assert "odd.m3u" in str(error)


def test_an_xspf_keeps_its_name_and_album(tmp_path: Path) -> None:
    file = tmp_path / "a.xspf"
    write_playlist(file, "Rüm & Rail <3", [ListedTrack(("/m/a b%20.mp3",), "T", "A", "L", 1.5)])
    read = read_playlist(file)
    assert read.name == "Rüm & Rail <3"
    assert read.tracks[0].album == "L"
    assert read.tracks[0].duration_seconds == 1.5
    assert "a%20b%2520.mp3" in file.read_text()


def test_windows_paths_in_latin_1(tmp_path: Path) -> None:
    file = tmp_path / "old.m3u"
    file.write_bytes(
        b"#EXTM3U\r\n#EXTINF:12,Bj\xf6rk - J\xf3ga\r\nC:\\Musik\\Bj\xf6rk\\J\xf3ga.mp3\r\n"
    )
    (track,) = read_playlist(file).tracks
    assert "C:\\Musik\\Björk\\Jóga.mp3" in track.locations
    assert (track.artist, track.title, track.duration_seconds) == ("Björk", "Jóga", 12)


def test_utf_16_and_marks_at_the_beginning(tmp_path: Path) -> None:
    file = tmp_path / "a.m3u8"
    for encoding in ("utf-16", "utf-8-sig", "utf-8"):
        file.write_text("ö.mp3\n", encoding=encoding)
        (track,) = read_playlist(file).tracks
        assert track.locations[0] == "ö.mp3"


def test_streams_are_no_files_and_uris_are(tmp_path: Path) -> None:
    file = tmp_path / "a.pls"
    file.write_text(
        "[playlist]\nFile1=http://radio.example/stream.mp3\nTitle1=Radio\n"
        "File2=file:///m/a%20b.mp3\nFile10=c.mp3\nLength10=-1\nNumberOfEntries=3\n"
    )
    tracks = read_playlist(file).tracks
    assert [track.locations[:1] for track in tracks] == [(), ("/m/a b.mp3",), ("c.mp3",)]
    assert tracks[0].written == "http://radio.example/stream.mp3"
    assert tracks[2].duration_seconds is None


@pytest.mark.parametrize(
    "content",
    [
        b"<html><body/></html>",
        b"<playlist",
        b'<!DOCTYPE p [<!ENTITY a "b">]><playlist>&a;</playlist>',
        b"ID3\x03\0\0\0",
        b'<?xml version="1.0" encoding="nonsense"?><playlist/>',
    ],
)
def test_what_is_no_playlist_is_refused(tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "a.xspf"
    file.write_bytes(content)
    with pytest.raises(UnreadableFile, match="xspf"):
        read_playlist(file)


def test_other_formats_are_not_written(tmp_path: Path) -> None:
    with pytest.raises(MusicRecError, match="xspf"):
        write_playlist(tmp_path / "a.doc", "", [])
    assert not list(tmp_path.iterdir())
    with pytest.raises(UnreadableFile, match="it is not there"):
        read_playlist(tmp_path / "none.m3u")
    assert is_playlist_name("A.M3U8")
    assert not is_playlist_name("a.mp3")


@pytest.mark.parametrize("suffix", [".m3u", ".pls"])
@pytest.mark.parametrize(
    ("page", "artist", "title"),
    [
        ("cp1251", "Кино", "Группа крови"),
        ("cp932", "椎名林檎", "丸ノ内サディスティック"),
        ("cp1253", "Νάνα Μούσχουρη", "Χάρτινο το φεγγαράκι"),
        ("cp1252", "Motörhead", "Überkill – Live"),
    ],
)
def test_a_list_in_an_old_code_page_is_read_and_leads_to_its_files(
    tmp_path: Path, page: str, artist: str, title: str, suffix: str
) -> None:
    place, said = f"{artist}\\{title}.mp3", f"{artist} - {title}"
    lines = (
        ["#EXTM3U", f"#EXTINF:201,{said}", place]
        if suffix == ".m3u"
        else ["[playlist]", f"File1={place}", f"Title1={said}", "Length1=201"]
    )
    path = tmp_path / f"list{suffix}"
    path.write_bytes("\r\n".join(lines).encode(page))
    (track,) = read_playlist(path).tracks
    assert (track.artist, track.title) == (artist, title)
    assert f"{artist}/{title}.mp3" in track.locations


def test_elements_within_elements_without_end_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "a.xspf"
    file.write_bytes(b"<playlist>" + b"<a>" * 100_000 + b"</a>" * 100_000 + b"</playlist>")
    with pytest.raises(UnreadableFile, match="too large"):
        read_playlist(file)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.m3u8", b"ab\n" * 8_000_001),
        ("a.m3u", b"\r\n" * 4_000_001),
        ("a.xspf", b"<playlist>" + b"<track/>" * 1_000_002 + b"</playlist>"),
    ],
)
def test_a_list_of_more_tracks_than_anybody_has_is_refused(
    tmp_path: Path, name: str, content: bytes
) -> None:
    file = tmp_path / name
    file.write_bytes(content)
    with pytest.raises(UnreadableFile, match="too large"):
        read_playlist(file)


def test_of_an_xspf_only_what_is_said_of_a_track_itself_is_taken(tmp_path: Path) -> None:
    file = tmp_path / "a.xspf"
    file.write_text(
        "<playlist><title>Mine</title><creator>Me</creator><trackList><track>"
        "<meta><title>of the meta</title></meta><location> a.mp3\n</location>"
        "<title>First</title><title>Second</title><duration>1500</duration>"
        "</track><title>between</title></trackList></playlist>"
    )
    read = read_playlist(file)
    assert read.name == "Mine"
    (track,) = read.tracks
    assert (track.locations, track.title, track.artist) == (("a.mp3",), "First", "")
    assert track.duration_seconds == 1.5

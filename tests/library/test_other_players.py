"""Libraries of other players, written as those write them."""

from __future__ import annotations

import pickle
import plistlib
import sqlite3
import sys
import tracemalloc
from datetime import datetime
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.library.exchange.other_players import itunes
from musicrec_desktop.library.exchange.other_players.detection import reader_of
from musicrec_desktop.library.exchange.other_players.model import (
    ForeignLibrary,
    ForeignPlaylist,
    ForeignTrack,
)

SONG = ForeignTrack(("/m/Jóga live.mp3",), "Jóga", "Björk", 305.0, 4.0, False, 12, 1_600_000_000.0)
PLAIN = ForeignTrack(("/m/other.flac",), "Other", "", 10.0)
RHYTHMDB = """<?xml version="1.0" standalone="yes"?>
<rhythmdb version="2.0">
  <entry type="song"><title>Jóga</title><genre>Pop</genre><artist>Björk</artist>
    <duration>305</duration><location>file:///m/J%C3%B3ga%20live.mp3</location>
    <play-count>12</play-count><last-played>1600000000</last-played><rating>4</rating></entry>
  <entry type="song"><title>Other</title><duration>10</duration>
    <location>file:///m/other.flac</location></entry>
  <entry type="iradio"><title>Radio</title><location>http://radio</location></entry>
</rhythmdb>"""
RHYTHM_LISTS = """<?xml version="1.0"?>
<rhythmdb-playlists>
  <playlist name="Mine" type="static"><location>file:///m/other.flac</location>
    <location>file:///m/J%C3%B3ga%20live.mp3</location></playlist>
  <playlist name="Clever" type="automatic"><conjunction/></playlist>
</rhythmdb-playlists>"""


def read(path: Path) -> ForeignLibrary:
    reader = reader_of(path)
    assert reader is not None
    return reader(path)


def test_itunes(tmp_path: Path) -> None:
    file = tmp_path / "Library.xml"
    stored = {
        "Major Version": 1,
        "Tracks": {
            "7": {
                "Track ID": 7,
                "Name": "Jóga",
                "Artist": "Björk",
                "Total Time": 305_000,
                "Play Count": 12,
                "Play Date UTC": datetime(2020, 9, 13, 12, 26, 40),
                "Rating": 80,
                "Location": "file://localhost/m/J%C3%B3ga%20live.mp3",
            },
            "9": {
                "Name": "Other",
                "Total Time": 10_000,
                "Rating": 60,
                "Rating Computed": True,
                "Loved": True,
                "Location": "file:///C:/Music/other.flac",
            },
        },
        "Playlists": [
            {"Name": "Library", "Master": True, "Playlist Items": [{"Track ID": 7}]},
            {"Name": "Music", "Distinguished Kind": 4, "Playlist Items": [{"Track ID": 7}]},
            {"Name": "Mine", "Playlist Items": [{"Track ID": 9}, {"Track ID": 7}]},
            {"Name": "Empty"},
        ],
    }
    file.write_bytes(plistlib.dumps(stored))
    library = read(file)
    other = ForeignTrack(("C:/Music/other.flac",), "Other", "", 10.0, None, True)
    assert library == ForeignLibrary(
        "iTunes", (SONG, other), (ForeignPlaylist("Mine", (other, SONG)),)
    )


def test_rhythmbox(tmp_path: Path) -> None:
    (tmp_path / "rhythmdb.xml").write_text(RHYTHMDB, "utf-8")
    assert read(tmp_path / "rhythmdb.xml").playlists == ()
    (tmp_path / "playlists.xml").write_text(RHYTHM_LISTS, "utf-8")
    assert read(tmp_path / "rhythmdb.xml") == ForeignLibrary(
        "Rhythmbox", (SONG, PLAIN), (ForeignPlaylist("Mine", (PLAIN, SONG)),)
    )


@pytest.mark.parametrize(
    ("player", "place", "length", "key"),
    [
        ("Strawberry", "url", "length", "collection_id"),
        ("Clementine", "filename", "length_nanosec", "library_id"),
    ],
)
def test_strawberry_and_clementine(
    tmp_path: Path, player: str, place: str, length: str, key: str
) -> None:
    file = tmp_path / "player.db"
    connection = sqlite3.connect(file)
    connection.executescript(f"""
        CREATE TABLE songs (title TEXT, artist TEXT, {length} INTEGER, {place} TEXT,
            unavailable INTEGER, playcount INTEGER, lastplayed INTEGER, rating REAL);
        CREATE TABLE playlists (name TEXT);
        CREATE TABLE playlist_items (playlist INTEGER, {key} INTEGER, url TEXT,
            title TEXT, artist TEXT);
        INSERT INTO playlists VALUES ('Mine'), ('Empty');
    """)
    rows = [
        ("Jóga", "Björk", 305e9, "file:///m/J%C3%B3ga%20live.mp3", 0, 12, 1_600_000_000, 0.8),
        ("Other", "", 10e9, "file:///m/other.flac", 0, 0, -1, -1),
        ("Gone", "", 10e9, "file:///m/gone.flac", 1, 5, 5, 1),
    ]
    connection.executemany("INSERT INTO songs VALUES (?, ?, ?, ?, ?, ?, ?, ?)", rows)
    items = [(1, 2, "", "", ""), (1, 1, "", "", ""), (1, -1, "file:///x.mp3", "X", "Y")]
    connection.executemany("INSERT INTO playlist_items VALUES (?, ?, ?, ?, ?)", items)
    connection.commit()
    connection.close()
    loose = ForeignTrack(("/x.mp3",), "X", "Y")
    expected = ForeignLibrary(
        player, (SONG, PLAIN), (ForeignPlaylist("Mine", (PLAIN, SONG, loose)),)
    )
    assert read(file) == expected
    tmp_path.chmod(0o500)  # no lock can be made beside it
    try:
        assert read(file) == expected
    finally:
        tmp_path.chmod(0o700)


@pytest.fixture
def song_class(monkeypatch: pytest.MonkeyPatch) -> type:
    """A class as Quod Libet has them, gone again before its pickle is read."""
    module = ModuleType("quodlibet.formats.mp3")
    song = type("MP3File", (dict,), {"__module__": module.__name__, "__qualname__": "MP3File"})
    module.MP3File = song
    for name in ("quodlibet", "quodlibet.formats"):
        monkeypatch.setitem(sys.modules, name, ModuleType(name))
    monkeypatch.setitem(sys.modules, module.__name__, module)
    return song


@pytest.mark.parametrize("protocol", [2, 4])
def test_quod_libet(tmp_path: Path, song_class: type, protocol: int) -> None:
    songs = [
        song_class(
            {
                b"~filename": "/m/Jóga live.mp3".encode(),
                b"title": "Jóga",
                b"artist": "Björk\nGuest",
                b"~#length": 305,
                b"~#rating": 0.8,
                b"~#playcount": 12,
                b"~#lastplayed": 1_600_000_000,
            }
        ),
        song_class({"~filename": "/m/other.flac", "title": "Other", "~#length": 10.0, "~x": b""}),
    ]
    file = tmp_path / "songs"
    file.write_bytes(pickle.dumps(songs, protocol))
    for name in ("quodlibet", "quodlibet.formats", "quodlibet.formats.mp3"):
        del sys.modules[name]
    folder = tmp_path / "playlists"
    folder.mkdir()
    (folder / "Mine").write_text("/m/other.flac\n/m/Jóga live.mp3\n", "utf-8")
    assert read(file) == ForeignLibrary(
        "Quod Libet", (SONG, PLAIN), (ForeignPlaylist("Mine", (PLAIN, SONG)),)
    )


def test_one_damaged_playlist_costs_no_other_and_is_told(tmp_path: Path) -> None:
    (tmp_path / "songs").write_bytes(pickle.dumps([{"~filename": "/m/a.mp3"}], 2))
    (tmp_path / "playlists").mkdir()
    (tmp_path / "playlists" / "Bad").write_bytes(bytes(100))
    (tmp_path / "playlists" / "Good").write_text("/m/a.mp3\n", "utf-8")
    library = read(tmp_path / "songs")
    assert [item.name for item in library.playlists] == ["Good"]
    assert len(library.unread) == 1 and "Bad" in library.unread[0]


def test_tracks_of_rhythmbox_beside_damaged_playlists(tmp_path: Path) -> None:
    (tmp_path / "rhythmdb.xml").write_text(RHYTHMDB, "utf-8")
    (tmp_path / "playlists.xml").write_text(RHYTHM_LISTS[:-30], "utf-8")
    library = read(tmp_path / "rhythmdb.xml")
    assert library.tracks == (SONG, PLAIN)
    assert [item.name for item in library.playlists] == ["Mine"]
    assert len(library.unread) == 1 and "damaged XML" in library.unread[0]


def test_a_library_of_itunes_larger_than_any_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "Library.xml"
    file.write_bytes(plistlib.dumps({"Tracks": {}}))
    assert read(file).tracks == ()
    monkeypatch.setattr(itunes, "MOST_BYTES", file.stat().st_size - 1)
    with pytest.raises(UnreadableFile, match="larger than any library"):
        read(file)


def test_fields_of_itunes_that_nothing_reads_take_no_memory(tmp_path: Path) -> None:
    comments = {f"Comments {n}": "words " * 200 for n in range(20)}
    rows = {str(n): {"Name": f"{n}", **comments} for n in range(500)}
    file = tmp_path / "Library.xml"
    file.write_bytes(plistlib.dumps({"Tracks": rows}))
    del rows, comments
    tracemalloc.start()
    try:
        assert len(read(file).tracks) == 500
        assert tracemalloc.get_traced_memory()[1] < file.stat().st_size / 4
    finally:
        tracemalloc.stop()


class Evil:
    def __reduce__(self):
        return Path.touch, (Path("/tmp/musicrec-was-here"),)


class Subtle:
    def __reduce__(self):
        return getattr, ("", "format")


@pytest.mark.parametrize("content", [Evil(), [Subtle()], [{"a": Evil()}], {"a": 1}, [1]])
def test_a_pickle_can_make_nothing_but_songs(tmp_path: Path, content: object) -> None:
    file = tmp_path / "songs"
    file.write_bytes(pickle.dumps(content, 2))
    with pytest.raises(UnreadableFile, match="not a list of songs"):
        read(file)
    assert not Path("/tmp/musicrec-was-here").exists()


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([b"\x80\x02", b"<plist", b"<rhythmdb", b"SQLite format 3\0", b""]),
    st.binary(max_size=200),
)
def test_damage_is_a_sentence(tmp_path: Path, head: bytes, rest: bytes) -> None:
    file = tmp_path / "damaged"
    file.write_bytes(head + rest)
    try:
        reader = reader_of(file)
    except UnreadableFile as error:
        assert "entities" in str(error)
        return
    if reader is not None:
        with pytest.raises(UnreadableFile, match="damaged"):
            reader(file)


@pytest.mark.parametrize(
    "row",
    [
        {"Total Time": 77_777, "Play Count": 77_777, "Rating": 77_777},
        {"Name": 5, "Artist": b"x", "Location": 7.5, "Total Time": "long", "Rating": {}},
    ],
)
def test_values_of_itunes_that_make_no_sense_are_left_out(
    tmp_path: Path, row: dict[str, object]
) -> None:
    file = tmp_path / "Library.xml"
    lists = [
        {"Name": "A", "Playlist Items": ["text", {"Track ID": 1}, [2]]},
        {"Name": "B", "Playlist Items": "none"},
        "C",
    ]
    large = b"<integer>1" + b"0" * 400 + b"</integer>"  # more than any float
    stored = plistlib.dumps({"Tracks": {"1": row}, "Playlists": lists})
    file.write_bytes(stored.replace(b"<integer>77777</integer>", large))
    library = read(file)
    (track,) = library.tracks
    assert (track.duration_seconds, track.play_count, track.stars) == (None, 0, None)
    assert library.playlists == (ForeignPlaylist("A", (track,)),)
    file.write_bytes(plistlib.dumps({"Tracks": {"1": row}, "Playlists": 5}))
    assert read(file).playlists == ()


@pytest.mark.parametrize("stated", ["-5", "nan", "1e14", str(10**400)])
def test_a_moment_that_no_calendar_has_is_left_out(tmp_path: Path, stated: str) -> None:
    file = tmp_path / "rhythmdb.xml"
    file.write_text(RHYTHMDB.replace("1600000000", stated), "utf-8")
    assert read(file).tracks[0].last_played_at is None


def strawberry(file: Path, script: str) -> Path:
    connection = sqlite3.connect(file)
    connection.executescript(script)
    connection.commit()
    connection.close()
    return file


SONGS = """
    CREATE TABLE songs (title TEXT, artist TEXT, url TEXT, playcount INTEGER, rating REAL);
    INSERT INTO songs VALUES (CAST(x'4AF36761' AS TEXT), 'Björk', 'file:///m/a.mp3', 1, 0.8);
"""


def test_text_of_strawberry_that_is_no_utf_8_can_be_kept(tmp_path: Path) -> None:
    lists = """
        CREATE TABLE playlists (name TEXT);
        INSERT INTO playlists VALUES (CAST(x'4AF3' AS TEXT));
        CREATE TABLE playlist_items (playlist, collection_id, url TEXT, title TEXT, artist TEXT);
        INSERT INTO playlist_items VALUES (1, 1, '', '', '');
    """
    library = read(strawberry(tmp_path / "a.db", SONGS + lists))
    assert library.tracks[0].title.encode() == b"J?ga"
    assert library.playlists[0].name.encode() == b"J?"


@pytest.mark.parametrize(
    "lists",
    [
        "CREATE TABLE playlists (other); CREATE TABLE playlist_items (playlist, title, artist)",
        "CREATE TABLE playlists (name); CREATE TABLE playlist_items (url TEXT, title, artist)",
        "CREATE TABLE playlist_items (playlist, collection_id, url, title, artist)",
    ],
)
def test_playlists_of_strawberry_in_an_unknown_form_are_left_out(
    tmp_path: Path, lists: str
) -> None:
    library = read(strawberry(tmp_path / "a.db", SONGS + lists))
    assert len(library.tracks) == 1
    assert not library.playlists


def test_a_damaged_database_whose_error_is_no_utf_8_is_a_sentence(tmp_path: Path) -> None:
    file = strawberry(tmp_path / "a.db", SONGS)
    content = file.read_bytes()
    file.write_bytes(content.replace(b"tablesongssongs", b"table\xfcongssongs"))
    with pytest.raises(UnreadableFile, match="database cannot be used"):
        read(file)


def test_a_view_that_computes_for_ever_is_not_asked(tmp_path: Path) -> None:
    endless = """
        CREATE VIEW songs AS
        WITH RECURSIVE n(title) AS (SELECT 1 UNION ALL SELECT title + 1 FROM n)
        SELECT title, 1 AS artist, 1 AS url, 1 AS playcount, 1 AS rating FROM n
    """
    with pytest.raises(UnreadableFile, match="not a library of Strawberry"):
        read(strawberry(tmp_path / "a.db", endless))


def test_a_pickle_of_ten_bytes_takes_no_gigabytes(tmp_path: Path) -> None:
    file = tmp_path / "songs"
    file.write_bytes(b"\x80\x02]r\xff\xff\xff\x00.")  # object number 16,777,215 is a list
    tracemalloc.start()
    try:
        assert read(file).tracks == ()
        assert tracemalloc.get_traced_memory()[1] < 10 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize(
    "song",
    [
        {"~filename": "/m/\ud800.mp3", "title": "\ud800", "artist": b"\xff"},
        {("a", 1): "b", "~filename": 5, "~#length": 10**400, "~#rating": "x", "title": None},
    ],
)
def test_songs_of_quod_libet_that_make_no_sense_can_be_kept(
    tmp_path: Path, song: dict[object, object]
) -> None:
    file = tmp_path / "songs"
    file.write_bytes(pickle.dumps([song], 2))
    (track,) = read(file).tracks
    assert track.locations == ()
    assert track.duration_seconds is None
    (track.title + track.artist).encode()


def test_entities_are_refused_and_others_are_unknown(tmp_path: Path) -> None:
    file = tmp_path / "bomb.xml"
    file.write_text('<!DOCTYPE a [<!ENTITY b "c">]><rhythmdb>&b;</rhythmdb>')
    with pytest.raises(UnreadableFile, match="entities"):
        reader_of(file)
    file.write_text("<rhythmdb-playlists/>")
    assert reader_of(file) is None
    with pytest.raises(UnreadableFile, match="it is not there"):
        reader_of(tmp_path / "none")

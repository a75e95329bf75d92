"""The rest of the tags, in every format; what mutagen and ffprobe read is what we read."""

from __future__ import annotations

import json
import shutil
import struct
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mutagen
import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen import asf, id3
from mutagen.apev2 import APEv2
from mutagen.mp4 import MP4FreeForm

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.detail_rows import TagDetailsRepository
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tags.details import details_of
from musicrec_desktop.library.tags.reading import read_file_tags
from musicrec_desktop.library.tags.writing import write_tags
from musicrec_desktop.library.tracks import ScannedFile, TrackRepository

Encode = Callable[..., str]

RECORDING = "b1a9c0e9-d987-4042-ae91-78d6a3267d69"
ARTIST = "5b11f4ce-a62d-471e-81fc-a69a8278c7da"
OTHER = "561d854a-6a28-4aa7-8c99-323e6ce46c2a"
ALBUM = "c97b8a5b-ea6c-4c1c-9b7a-6a7b1d2c3e4f"

WHOLE = TagDetails(
    artists="Ann; Bob",
    title_sort="Song, The",
    artist_sort="Band, The",
    album_sort="Album, The",
    album_artist_sort="Heads, The",
    composer_sort="Bach, J. S.",
    track_total=12,
    disc_total=2,
    original_year=1959,
    compilation=True,
    comment="First line\nsecond: ü",
    lyrics="La la\nla",
    stars=4.0,
    play_count=7,
    recording_id=RECORDING,
    release_track_id=OTHER,
    album_id=ALBUM,
    release_group_id=OTHER,
    artist_ids=f"{ARTIST}; {OTHER}",
    album_artist_ids=ARTIST,
    acoustid=OTHER,
)

NAMED = {  # as Picard writes them to Vorbis comments and APEv2
    "ARTISTS": ["Ann", "Bob"],
    "TITLESORT": "Song, The",
    "ARTISTSORT": "Band, The",
    "ALBUMSORT": "Album, The",
    "ALBUMARTISTSORT": "Heads, The",
    "COMPOSERSORT": "Bach, J. S.",
    "ORIGINALDATE": "1959-08-17",
    "COMPILATION": "1",
    "COMMENT": "First line\r\nsecond: ü",
    "LYRICS": "La la\nla",
    "FMPS_RATING": "0.8",
    "FMPS_PLAYCOUNT": "7.0",
    "MUSICBRAINZ_TRACKID": RECORDING,
    "MUSICBRAINZ_RELEASETRACKID": OTHER,
    "MUSICBRAINZ_ALBUMID": ALBUM,
    "MUSICBRAINZ_RELEASEGROUPID": OTHER,
    "MUSICBRAINZ_ARTISTID": [ARTIST, OTHER],
    "MUSICBRAINZ_ALBUMARTISTID": ARTIST.upper(),
    "ACOUSTID_ID": OTHER,
}


def vorbis(file: Any) -> None:
    for name, value in NAMED.items():
        file[name] = value
    file["TRACKNUMBER"], file["TRACKTOTAL"] = "3", "12"
    file["DISCNUMBER"] = "1/2"


def ape(file: Any) -> None:
    for name, value in NAMED.items():
        file[name] = value
    file["Track"], file["Disc"] = "3/12", "1/2"


def id3_frames(file: Any) -> None:
    if file.tags is None:
        file.add_tags()
    described = {
        "ARTISTS": ["Ann", "Bob"],
        "MusicBrainz Album Id": ALBUM,
        "MusicBrainz Artist Id": [ARTIST, OTHER],
        "MusicBrainz Album Artist Id": ARTIST,
        "MusicBrainz Release Group Id": OTHER,
        "MusicBrainz Release Track Id": OTHER,
        "Acoustid Id": OTHER,
    }
    frames = [
        id3.TSOT(3, ["Song, The"]),
        id3.TSOP(3, ["Band, The"]),
        id3.TSOA(3, ["Album, The"]),
        id3.TSO2(3, ["Heads, The"]),
        id3.TSOC(3, ["Bach, J. S."]),
        id3.TRCK(3, ["3/12"]),
        id3.TPOS(3, ["1/2"]),
        id3.TDOR(3, ["1959-08-17"]),
        id3.TCMP(3, ["1"]),
        id3.COMM(3, "eng", "iTunNORM", ["00000123"]),
        id3.COMM(3, "eng", "", ["First line\nsecond: ü"]),
        id3.USLT(3, "eng", "", "La la\nla"),
        id3.POPM(email="Windows Media Player 9 Series", rating=196, count=7),
        id3.UFID("http://musicbrainz.org", RECORDING.encode()),
        *(id3.TXXX(3, name, value) for name, value in described.items()),
    ]
    for frame in frames:
        file.tags.add(frame)


def mp4(file: Any) -> None:
    atoms = {"sonm": "Song, The", "soar": "Band, The", "soal": "Album, The"}
    atoms |= {"soaa": "Heads, The", "soco": "Bach, J. S."}
    atoms |= {"\xa9cmt": "First line\nsecond: ü", "\xa9lyr": "La la\nla"}
    for name, value in atoms.items():
        file[name] = value
    file["trkn"], file["disk"], file["cpil"] = [(3, 12)], [(1, 2)], True
    free = {
        "ARTISTS": ["Ann", "Bob"],
        "ORIGINALDATE": ["1959-08-17"],
        "FMPS_Rating": ["0.8"],
        "FMPS_Playcount": ["7"],
        "MusicBrainz Track Id": [RECORDING],
        "MusicBrainz Release Track Id": [OTHER],
        "MusicBrainz Album Id": [ALBUM],
        "MusicBrainz Release Group Id": [OTHER],
        "MusicBrainz Artist Id": [ARTIST, OTHER],
        "MusicBrainz Album Artist Id": [ARTIST],
        "Acoustid Id": [OTHER],
    }
    make: Any = MP4FreeForm
    for name, values in free.items():
        file[f"----:com.apple.iTunes:{name}"] = [make(value.encode()) for value in values]


def windows_media(file: Any) -> None:
    integer: Any = asf.ASFDWordAttribute  # type: ignore[attr-defined]
    file["WM/ARTISTS"] = ["Ann", "Bob"]
    for name, value in {
        "WM/TitleSortOrder": "Song, The",
        "WM/ArtistSortOrder": "Band, The",
        "WM/AlbumSortOrder": "Album, The",
        "WM/AlbumArtistSortOrder": "Heads, The",
        "WM/ComposerSortOrder": "Bach, J. S.",
        "WM/TrackNumber": "3/12",
        "WM/PartOfSet": "1/2",
        "WM/OriginalReleaseYear": "1959",
        "WM/IsCompilation": True,
        "Description": "First line\r\nsecond: ü",
        "WM/Lyrics": "La la\nla",
        "WM/SharedUserRating": integer(75),
        "FMPS_Playcount": "7",
        "MusicBrainz/Track Id": RECORDING,
        "MusicBrainz/Release Track Id": OTHER,
        "MusicBrainz/Album Id": ALBUM,
        "MusicBrainz/Release Group Id": OTHER,
        "MusicBrainz/Album Artist Id": ARTIST,
        "Acoustid/Id": OTHER,
    }.items():
        file[name] = value
    file["MusicBrainz/Artist Id"] = [ARTIST, OTHER]


FORMATS = [
    ("flac", "flac", vorbis),
    ("ogg", "vorbis", vorbis),
    ("opus", "libopus", vorbis),
    ("wv", "wavpack", ape),
    ("mp3", "libmp3lame", id3_frames),
    ("aiff", "pcm_s16be", id3_frames),
    ("wav", "pcm_s16le", id3_frames),
    ("m4a", "aac", mp4),
    ("wma", "wmav2", windows_media),
]
ALIKE = {  # our name, and those that ffprobe uses in one format or another
    "artist_sort": ("artistsort", "artist-sort", "wm/artistsortorder"),
    "album_sort": ("albumsort", "album-sort", "wm/albumsortorder"),
    "title_sort": ("titlesort", "title-sort", "wm/titlesortorder", "sort_name"),
    "album_artist_sort": ("albumartistsort", "sort_album_artist", "wm/albumartistsortorder"),
    "album_id": ("musicbrainz_albumid", "musicbrainz album id", "musicbrainz/album id"),
}


def probed(path: str) -> dict[str, str]:
    """Return the tags that FFmpeg's own tool prints, by names in lower case."""
    said = subprocess.run(
        ["ffprobe", "-v", "error", "-print_format", "json", "-show_format", "-show_streams", path],
        capture_output=True,
        check=True,
        timeout=60,
    )
    found = json.loads(said.stdout)
    tags = {**found["streams"][0].get("tags", {}), **found["format"].get("tags", {})}
    return {name.lower(): value for name, value in tags.items()}


@pytest.mark.parametrize(("extension", "encoder", "fill"), FORMATS)
def test_every_format_gives_all_of_it(
    encode: Encode,
    tmp_path: Path,
    extension: str,
    encoder: str,
    fill: Callable[[Any], None],
) -> None:
    path = encode(tmp_path / f"song.{extension}", encoder)
    file: Any = mutagen.File(path)  # type: ignore[attr-defined]
    fill(file)
    file.save()
    assert read_file_tags(path).details == WHOLE
    write_tags(path, {"title": "Another", "track_number": 4})  # all else stays
    after = read_file_tags(path)
    assert (after.details, after.tags.title, after.tags.track_number) == (WHOLE, "Another", 4)
    if shutil.which("ffprobe") is None or extension == "wav":
        return
    told = probed(path)
    compared = {
        name: told[other] for name, others in ALIKE.items() for other in others if other in told
    }
    assert len(compared) >= 2 or extension == "aiff"
    assert compared == {name: getattr(WHOLE, name) for name in compared}


def test_totals_are_read_again_after_numbers_were_edited(
    encode: Encode, tmp_path: Path, database: Database
) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame", {"track": "3/12", "disc": "1/2"})
    repository, details = TrackRepository(database), TagDetailsRepository(database)
    found = read_file_tags(path)
    (track,) = repository.save(
        [ScannedFile(FoundFile(path, 1, 1), found.tags, details=found.details)]
    )
    assert details.of([track.id])[track.id].track_total == 12
    for changes, unread in (({"title": "New"}, []), ({"track_number": None}, [path])):
        written = write_tags(path, changes)
        repository.tags_written(written.file, written.tags)
        assert details.unread() == unread


def test_apev2_behind_an_mp3_and_id3_version_1_count_too(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame")
    id3.ID3(path).delete(path)  # type: ignore[no-untyped-call]
    tag = b"TAG" + bytes(90) + b"1984" + b"Old comment".ljust(28, b"\0") + b"\0\x07" + b"\x11"
    with Path(path).open("ab") as file:
        file.write(tag)
    assert read_file_tags(path).details == TagDetails(comment="Old comment")
    appended: Any = APEv2()  # type: ignore[no-untyped-call]
    appended["Track"] = "7/9"
    appended["MUSICBRAINZ_TRACKID"] = RECORDING
    appended.save(path)
    details = read_file_tags(path).details
    assert (details.track_total, details.recording_id) == (9, RECORDING)


def test_id3_version_2_2_counts_too(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame")
    id3.ID3(path).delete(path)  # type: ignore[no-untyped-call]

    def frame(name: bytes, body: bytes) -> bytes:
        return name + struct.pack(">I", len(body))[1:] + body

    frames = frame(b"TRK", b"\x003/12") + frame(b"TCP", b"\x001")
    frames += frame(b"COM", b"\0eng\0Old but good") + frame(b"ULT", b"\0eng\0La")
    frames += frame(b"TSP", b"\0Band, The") + frame(b"POP", b"a@b\0\xff\0\0\0\x05")
    size = bytes([0, 0, len(frames) >> 7, len(frames) & 0x7F])
    Path(path).write_bytes(b"ID3\x02\0\0" + size + frames + Path(path).read_bytes())
    assert read_file_tags(path).details == TagDetails(
        artist_sort="Band, The",
        track_total=12,
        compilation=True,
        comment="Old but good",
        lyrics="La",
        stars=5.0,
        play_count=5,
    )


def test_old_chunks_of_wav_give_their_comment(encode: Encode, tmp_path: Path) -> None:
    metadata = {"title": "Old", "comment": "From tape"}
    wav = encode(tmp_path / "song.wav", "pcm_s16le", metadata)
    assert read_file_tags(wav).details == TagDetails(comment="From tape")


def test_synchronised_lyrics_become_those_of_an_lrc_file(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame")
    tags = id3.ID3(path)  # type: ignore[no-untyped-call]
    lines = [("One", 1_500), ("Two", 61_250)]
    tags.add(id3.SYLT(3, "eng", 2, 1, "", lines))  # type: ignore[no-untyped-call]
    tags.save(path)
    assert read_file_tags(path).details.lyrics == "[00:01.50]One\n[01:01.25]Two"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_lyrics_beside_the_file_are_read(encode: Encode, tmp_path: Path, encoding: str) -> None:
    path = encode(tmp_path / "Song.flac", "flac")
    (tmp_path / "song.LRC").write_bytes("[00:01.00]Über\r\n".encode(encoding))
    (tmp_path / "songs.lrc").write_bytes(b"not these")
    assert read_file_tags(path).details.lyrics == "[00:01.00]Über"


def test_a_text_beside_the_file_is_its_lyrics_where_no_lrc_is_and_no_disc_that_it_tells_of(
    encode: Encode, tmp_path: Path
) -> None:
    song = encode(tmp_path / "Song.flac", "flac")
    other = encode(tmp_path / "Other.flac", "flac")
    disc = encode(tmp_path / "Disc.flac", "flac")
    (tmp_path / "song.TXT").write_text("Line one\nLine two\n", "utf-8")
    (tmp_path / "Other.txt").write_text("not these", "utf-8")
    (tmp_path / "Other.lrc").write_text("[00:01.00]These", "utf-8")
    (tmp_path / "Disc.txt").write_text("Extracted with care", "utf-8")
    (tmp_path / "Disc.cue").write_text("", "utf-8")
    assert read_file_tags(song).details.lyrics == "Line one\nLine two"
    assert read_file_tags(other).details.lyrics == "[00:01.00]These"
    assert read_file_tags(disc).details.lyrics == ""


def test_utf_8_in_frames_that_say_latin_1_is_put_right(encode: Encode, tmp_path: Path) -> None:
    path = encode(tmp_path / "song.mp3", "libmp3lame")
    tags = id3.ID3()  # type: ignore[no-untyped-call]
    tags.add(id3.TIT2(0, ["Ágætis".encode().decode("latin-1")]))  # type: ignore[no-untyped-call]
    tags.add(id3.TPE1(0, ["Björk"]))  # type: ignore[no-untyped-call]
    tags.save(path)
    read = read_file_tags(path).tags
    assert (read.title, read.artist) == ("Ágætis", "Björk")


@pytest.mark.parametrize(
    ("fields", "stars"),
    [
        ({"fmps_rating": ["0.5"], "rating": ["5"]}, 2.5),
        ({"fmps_rating": ["-1"], "rating": ["4"]}, 4.0),
        ({"popm_rating": ["1"]}, 1.0),
        ({"popm_rating": ["128"]}, 3.0),
        ({"popm_rating": ["186"]}, 3.5),
        ({"popm_rating": ["255"]}, 5.0),
        ({"wm/shareduserrating": ["99"]}, 5.0),
        ({"wm/shareduserrating": ["0"]}, None),
        ({"rating": ["80"]}, 4.0),
        ({"rating:me@here": ["0.7"]}, 3.5),
        ({"rating": ["0"]}, None),
        ({"rating": ["explicit"]}, None),
        ({}, None),
    ],
)
def test_every_scale_of_ratings_becomes_stars(
    fields: dict[str, list[str]], stars: float | None
) -> None:
    assert details_of(fields).stars == stars


names = st.sampled_from(["rating", "fmps_rating", "popm_rating", "tracktotal", "compilation"])
texts = st.text(max_size=12) | st.sampled_from(["1e999", "nan", "-0", "９", "1/0", "\0"])


@given(st.dictionaries(names | st.sampled_from(["comment", "lyrics"]), st.lists(texts, max_size=2)))
def test_nothing_a_tag_may_say_breaks_it(fields: dict[str, list[str]]) -> None:
    details = details_of(fields)
    assert details.stars is None or 0.5 <= details.stars <= 5.0
    assert details.track_total is None or details.track_total > 0
    (details.comment + details.lyrics).encode()


def test_they_are_kept_and_searched(database: Database) -> None:
    repository = TrackRepository(database)
    saved = repository.save(
        [
            ScannedFile(FoundFile(f"/m/{number}.mp3", 1, 1), tags, details=details)
            for number, (tags, details) in enumerate(
                [
                    (Tags(year=1990), WHOLE),
                    (Tags(year=1972), TagDetails(comment="100 % vinyl")),
                    (Tags(year=1990), TagDetails()),
                ]
            )
        ]
    )
    ids = [track.id for track in saved]
    assert TagDetailsRepository(database).of(ids)[ids[0]] == WHOLE
    search = TrackSearch(database)
    for asked, found in {
        "comment:second": [0],
        'comment:"100 %"': [1],
        "-comment:vinyl": [0, 2],
        "lyrics:la": [0],
        "compilation:yes": [0],
        "compilation:no": [1, 2],
        "originalyear:1959": [0],
        "originalyear:1990": [2],
    }.items():
        assert search.find(asked) == [ids[place] for place in found], asked

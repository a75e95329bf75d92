"""Files of songs sent to a folder: their names, what is there already, and too little room."""

from __future__ import annotations

from collections import namedtuple
from dataclasses import replace
from pathlib import Path

import pytest
from mutagen.id3 import ID3

from musicrec_desktop.core.errors import FolderMissing, StorageError
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.core.transcoding import Target, TargetKind
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.library.transcoding import transcode
from musicrec_desktop.services.exchange import sending
from musicrec_desktop.services.exchange.sending import CopiedFiles, Sending, sent_files
from tests.conftest import ToneFile


def _track(number: int, path: Path, content: bytes, **tags: object) -> Track:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return Track(id=number, path=str(path), tags=Tags(**tags))


@pytest.fixture
def tracks(tmp_path: Path) -> list[Track]:
    """Two files that are called the same, and one more."""
    said = {"artist": "Björk", "album": "Post", "album_artist": "Björk"}
    return [
        _track(1, tmp_path / "a/01.flac", b"first", title="Army: of Me", track_number=1, **said),
        _track(2, tmp_path / "b/01.FLAC", b"another", title="Hyper", track_number=2, **said),
        _track(3, tmp_path / "b/c?d.flac", b"third", title="Isobel", track_number=3, **said),
    ]


def _send(tracks: list[Track], wanted: Sending) -> CopiedFiles:
    done = list(sent_files(tracks, wanted))[-1]
    assert isinstance(done, CopiedFiles)
    return done


def _held(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_names_are_kept_and_nothing_that_is_there_is_written_over(
    tracks: list[Track], tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "c_d.flac").write_bytes(b"of somebody else")
    (stick / "Post.m3u8").write_text("theirs")
    wanted = Sending(stick, playlist="Post")
    assert _send(tracks, wanted) == CopiedFiles(3, ())
    held = _held(stick)
    assert held.pop("Post 2.m3u8").decode().splitlines()[0] == "#EXTM3U"
    assert held == {
        "01.flac": b"first",
        "01 2.FLAC": b"another",  # many sticks do not tell “01.flac” from “01.FLAC”
        "c_d.flac": b"of somebody else",
        "c_d 2.flac": b"third",
        "Post.m3u8": b"theirs",
    }
    before = len(_held(stick))
    _send(tracks, Sending(stick))  # once more: all are there
    assert len(_held(stick)) == before


def test_names_come_from_tags_and_what_cannot_be_read_is_told(
    tracks: list[Track], tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    Path(tracks[1].path).unlink()
    pattern = "{albumartist}/{album}/{track:02} {title}"
    assert _send(tracks, Sending(stick, pattern)) == CopiedFiles(2, (tracks[1].path,))
    assert _held(stick) == {
        "Björk/Post/01 Army_ of Me.flac": b"first",
        "Björk/Post/03 Isobel.flac": b"third",
    }


def test_a_stick_that_is_gone_or_full_is_said_before_anything_is_copied(
    tracks: list[Track], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    with pytest.raises(FolderMissing, match="is not there"):
        _send(tracks, Sending(stick))
    assert not stick.exists()
    stick.mkdir()
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(sending.shutil, "disk_usage", lambda _folder: usage(10))
    with pytest.raises(StorageError, match=r"too little room .*Nothing was copied"):
        _send(tracks, Sending(stick))
    assert _held(stick) == {}


def test_songs_are_encoded_where_that_is_wanted_and_nothing_else_passes_for_them(
    tone_file: ToneFile, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "one.mp3").write_bytes(b"of somebody else")
    said = {"title": "One", "artist": "Björk"}
    first = tone_file(tmp_path / "one.flac", 1.0, 300, tags=said)
    (tmp_path / "b").mkdir()
    other = tone_file(tmp_path / "b" / "one.flac", 1.0, 500, tags={"title": "Another"})
    small = str(tmp_path / "small.mp3")
    transcode(Track(9, str(first), read_tags(str(first))), Path(small), Target(TargetKind.MP3))
    tracks = [
        Track(id=number, path=str(path), tags=read_tags(str(path)))
        for number, path in enumerate((first, other, small))
    ]
    wanted = Sending(stick, playlist="All", target=Target(TargetKind.MP3))
    for _once_more in range(2):  # then all are there
        assert _send(tracks, wanted) == CopiedFiles(3, ())
        assert {name for name in _held(stick) if name.endswith("mp3")} == {
            "one.mp3",
            "one 2.mp3",
            "one 3.mp3",
            "small.mp3",
        }
        assert (stick / "one.mp3").read_bytes() == b"of somebody else"
        assert (stick / "small.mp3").read_bytes() == Path(small).read_bytes()
    sent = read_tags(str(stick / "one 2.mp3"))
    assert (sent.codec, sent.title, sent.artist) == ("mp3", "One", "Björk")
    assert read_tags(str(stick / "one 3.mp3")).title == "Another"
    assert "one 3.mp3" in (stick / "All.m3u8").read_text()


def test_songs_sent_again_at_another_bit_rate_are_encoded_anew_and_nobody_elses_written_over(
    tone_file: ToneFile, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    path = str(tone_file(tmp_path / "one.flac", 10.0, 300, tags={"title": "One"}))
    track = Track(id=1, path=path, tags=read_tags(path))
    large = Sending(stick, target=Target(TargetKind.MP3, 256_000))
    small = Sending(stick, target=Target(TargetKind.MP3, 64_000))
    _send([track], large)
    before = _held(stick)
    _send([track], small)
    after = _held(stick)
    assert after.keys() == before.keys() == {"one.mp3"}
    assert len(after["one.mp3"]) < len(before["one.mp3"]) / 2
    theirs = ID3(stick / "one.mp3")
    theirs.delall("TSSE")
    theirs.save()
    somebodys = _held(stick)["one.mp3"]
    _send([track], large)
    assert _held(stick).keys() == {"one.mp3", "one 2.mp3"}
    assert _held(stick)["one.mp3"] == somebodys


def test_tracks_of_one_file_are_sent_as_files_of_their_own_where_they_are_encoded(
    tone_file: ToneFile, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    whole = str(tone_file(tmp_path / "record.flac", 4.0, 300, tags={"title": "Record"}))
    parts = [
        Track(
            id=number,
            path=whole,
            tags=replace(
                read_tags(whole), title=f"Part {number}", track_number=number, duration_seconds=2.0
            ),
            segment=number,
            start_seconds=2.0 * (number - 1),
            end_seconds=2.0 * number,
        )
        for number in (1, 2)
    ]
    encoded = Sending(stick, "{track:02} {title}", target=Target(TargetKind.OPUS))
    assert _send(parts, encoded) == CopiedFiles(2, ())
    assert sorted(_held(stick)) == ["01 Part 1.opus", "02 Part 2.opus"]
    kept_names = Sending(stick, target=Target(TargetKind.MP3))  # that of the whole says nothing
    assert _send(parts, kept_names) == CopiedFiles(2, ())
    assert {"01 Part 1.mp3", "02 Part 2.mp3"} < set(_held(stick))
    assert _send(parts, Sending(stick)) == CopiedFiles(1, ())
    assert (stick / "record.flac").exists()


def test_room_is_asked_for_what_is_encoded(
    tone_file: ToneFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = str(tone_file(tmp_path / "one.wav", 10.0, 300))
    track = Track(id=1, path=path, tags=read_tags(path))
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(
        sending.shutil, "disk_usage", lambda _folder: usage(Path(path).stat().st_size - 1)
    )
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(StorageError, match="too little room"):
        _send([track], Sending(stick))
    wanted = Sending(stick, target=Target(TargetKind.MP3, 32_000))
    assert _send([track], wanted) == CopiedFiles(1, ())


def test_tracks_of_one_file_need_the_room_of_their_parts_and_lossy_ones_more_as_flac(
    tone_file: ToneFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = str(tone_file(tmp_path / "record.wav", 4.0, 300))
    parts = [
        Track(
            id=number,
            path=whole,
            tags=replace(read_tags(whole), title=f"Part {number}", duration_seconds=1.0),
            segment=number,
            start_seconds=number - 1.0,
            end_seconds=float(number),
        )
        for number in range(1, 5)
    ]
    free = Path(whole).stat().st_size + 1000
    usage = namedtuple("usage", "free")
    monkeypatch.setattr(sending.shutil, "disk_usage", lambda _folder: usage(free))
    stick = tmp_path / "stick"
    stick.mkdir()
    wanted = Sending(stick, target=Target(TargetKind.FLAC))
    assert _send(parts, wanted) == CopiedFiles(4, ())
    lossy = str(tmp_path / "lossy.mp3")
    transcode(parts[0], Path(lossy), Target(TargetKind.MP3))
    track = Track(id=9, path=lossy, tags=replace(read_tags(lossy), duration_seconds=60.0))
    with pytest.raises(StorageError, match="too little room"):
        _send([track], wanted)

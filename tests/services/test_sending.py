"""Files of songs sent to a folder: their names, what is there already, and too little room."""

from __future__ import annotations

from collections import namedtuple
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import FolderMissing, StorageError
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.services.exchange import sending
from musicrec_desktop.services.exchange.sending import CopiedFiles, Sending, sent_files


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

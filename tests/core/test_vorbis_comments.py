"""A file of a million comments is refused before anything chokes on them."""

from __future__ import annotations

import struct
from collections.abc import Callable
from pathlib import Path

import pytest

from musicrec_desktop.analysis.audio_file import AudioFile
from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.vorbis_comments import MOST_COMMENTS, comment_count, refuse_too_many
from musicrec_desktop.library.tags.reading import read_cover, read_file_tags
from musicrec_desktop.playback.decoder import TrackDecoder


def comments(
    count: int, *, stated: int | None = None, names: int = 1, value: bytes = b"b"
) -> bytes:
    entries = [b"N%d=" % (number % names) + value for number in range(count)]
    head = struct.pack("<I", 9) + b"reference"
    body = b"".join(struct.pack("<I", len(entry)) + entry for entry in entries)
    return head + struct.pack("<I", count if stated is None else stated) + body


def flac(block: bytes) -> bytes:
    stream = (
        struct.pack(">HH", 4096, 4096)
        + bytes(6)
        + (44100 << 44 | 1 << 41 | 15 << 36).to_bytes(8, "big")
    )
    info = b"\x00" + (34).to_bytes(3, "big") + stream + bytes(16)
    return b"fLaC" + info + b"\x84" + len(block).to_bytes(3, "big") + block


def ogg(block: bytes, name: bytes) -> bytes:
    return b"OggS\0\2" + bytes(52) + b"OggS\0\0" + bytes(21) + name + block


@pytest.mark.parametrize(
    "wrapped",
    [flac, lambda block: ogg(block, b"\x03vorbis"), lambda block: ogg(block, b"OpusTags")],
    ids=["flac", "vorbis", "opus"],
)
def test_comments_are_counted_as_stated_as_far_as_there_is_room(
    wrapped: Callable[[bytes], bytes], tmp_path: Path
) -> None:
    path = tmp_path / "song"

    def count(block: bytes) -> int:
        path.write_bytes(wrapped(block))
        with path.open("rb") as file:
            return comment_count(file)

    assert count(comments(0)) == 0
    assert count(comments(12)) == 12
    assert count(comments(2, stated=2**32 - 1)) < 50
    assert count(struct.pack("<I", 2**32 - 1)) == 0
    assert count(b"") == 0


@pytest.mark.parametrize("content", [b"", b"f", b"ID3\4" * 9, b"fLaC", b"OggS", b"RIFF" * 9])
def test_whatever_else_a_file_is_it_has_no_comments(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "song"
    path.write_bytes(content)
    refuse_too_many(str(path))


def test_tags_analysis_and_playback_refuse_for_one_reason(tmp_path: Path) -> None:
    path = str(tmp_path / "song.flac")
    many = MOST_COMMENTS + 1
    Path(path).write_bytes(flac(comments(many, names=many)))
    said = set()
    for refusing in (
        lambda: read_file_tags(path),
        lambda: AudioFile(path, deadline_seconds=9),
        lambda: TrackDecoder(path, 44100),
    ):
        with pytest.raises(UnreadableFile) as caught:
            refusing()
        said.add((caught.value.reason, caught.value.next_step))
    assert len(said) == 1
    assert all("more tags" in reason and step for reason, step in said)
    assert read_cover(path) is None


def test_a_file_that_repeats_a_few_tags_a_thousand_times_is_read(tmp_path: Path) -> None:
    path = tmp_path / "song.flac"
    path.write_bytes(flac(comments(4 * MOST_COMMENTS, names=20)))
    refuse_too_many(str(path))


@pytest.mark.parametrize(
    "block",
    [
        comments(2 * MOST_COMMENTS, names=MOST_COMMENTS),
        comments(2 * MOST_COMMENTS, value=bytes(400)),  # each is put behind all before it
    ],
    ids=["many names", "one long list"],
)
def test_a_file_whose_tags_would_take_long_is_refused(block: bytes, tmp_path: Path) -> None:
    path = tmp_path / "song.flac"
    path.write_bytes(flac(block))
    with pytest.raises(UnreadableFile):
        refuse_too_many(str(path))

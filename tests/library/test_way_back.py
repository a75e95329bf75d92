"""A file becomes again, byte for byte, what it was before an edit."""

from __future__ import annotations

import random
import struct
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mutagen.id3 import ID3, TALB, TIT2, TPE1, Encoding

from musicrec_desktop.library.tags.reading import read_file_tags, read_tags
from musicrec_desktop.library.tags.writing import write_state, write_tags
from musicrec_desktop.library.way_back import (
    MOST_KEPT_BYTES,
    MOST_OTHER_BYTES,
    NoWayBack,
    go_back,
    way_back,
)

Encode = Callable[..., str]
_Tags: Any = ID3  # mutagen states no types for it
NOISE = random.Random(1).randbytes(300_000)


def written(folder: Path, name: str, content: bytes) -> str:
    path = folder / name
    path.write_bytes(content)
    return str(path)


def returned(folder: Path, old: bytes, new: bytes) -> bytes:
    """Return what the old file is made to be, out of the new one."""
    now = written(folder, "new", new)
    way = way_back(now, written(folder, "old", old))
    assert way is not None
    go_back(now, way, str(folder / "made"))
    return (folder / "made").read_bytes()


@given(
    st.binary(min_size=1, max_size=400),
    st.lists(
        st.tuples(st.integers(0, 400), st.integers(0, 40), st.binary(max_size=60)), max_size=5
    ),
)
def test_whatever_was_changed_comes_back(
    tmp_path_factory: pytest.TempPathFactory,
    old: bytes,
    changes: list[tuple[int, int, bytes]],
) -> None:
    new = bytearray(old)
    for place, taken, given_ in changes:
        new[place : place + taken] = given_
    folder = tmp_path_factory.mktemp("way")
    assert returned(folder, old, bytes(new) or b"x") == old


def test_only_what_is_different_is_kept(tmp_path: Path) -> None:
    new = bytearray(NOISE)
    new[50:60] = b"another beginning"
    new[100_000:100_000] = NOISE[:70_000]  # a picture, before what was there
    del new[200_000:200_050]
    for place in range(220_000, 300_000, 4_000):  # as every page of an Ogg file is
        new[place : place + 8] = bytes(8)
    way = way_back(written(tmp_path, "new", bytes(new)), written(tmp_path, "old", NOISE))
    assert way is not None
    assert len(way) < 4_000
    assert returned(tmp_path, NOISE, bytes(new)) == NOISE


def test_a_file_that_is_another_has_no_way_back(tmp_path: Path) -> None:
    old = written(tmp_path, "old", NOISE)
    other = random.Random(2).randbytes(len(NOISE))
    assert MOST_OTHER_BYTES > len(other) > MOST_KEPT_BYTES
    assert way_back(written(tmp_path, "new", other), old) is None


def test_a_great_deal_of_text_is_kept_packed(tmp_path: Path) -> None:
    text = b"".join(b"COMMENT=%d of a thousand of these\n" % number for number in range(15_000))
    way = way_back(
        written(tmp_path, "new", b"short" + NOISE), written(tmp_path, "old", text + NOISE)
    )
    assert way is not None
    assert MOST_KEPT_BYTES < len(text) < MOST_OTHER_BYTES


def test_a_cover_that_is_kept_elsewhere_is_not_kept_again(tmp_path: Path) -> None:
    cover = random.Random(3).randbytes(2 * MOST_OTHER_BYTES)
    old = written(tmp_path, "old", b"tags" + cover + b"more" + NOISE)
    new = written(tmp_path, "new", b"other tags" + NOISE)
    assert way_back(new, old) is None
    way = way_back(new, old, cover)
    assert way is not None
    assert len(way) < 1_000
    go_back(new, way, str(tmp_path / "made"), cover)
    assert (tmp_path / "made").read_bytes() == Path(old).read_bytes()
    with pytest.raises(NoWayBack):
        go_back(new, way, str(tmp_path / "made"), cover[:-1])


def test_a_file_that_was_changed_since_is_left_alone(tmp_path: Path) -> None:
    new = written(tmp_path, "new", b"tags" + NOISE)
    way = way_back(new, written(tmp_path, "old", NOISE))
    assert way is not None
    written(tmp_path, "new", b"Tags" + NOISE)
    with pytest.raises(NoWayBack):
        go_back(new, way, str(tmp_path / "made"))


@pytest.mark.parametrize("way", [b"", b"no way", None])
def test_a_damaged_way_leads_nowhere(tmp_path: Path, way: bytes | None) -> None:
    new = written(tmp_path, "new", b"tags" + NOISE)
    whole = way_back(new, written(tmp_path, "old", NOISE))
    assert whole is not None
    with pytest.raises(NoWayBack):
        go_back(new, whole[:-9] if way is None else way, str(tmp_path / "made"))


# ---- files whose tags were others after values had been put back


def wav_of_a_recorder(encode_once: Encode, path: Path) -> str:
    """A WAV file with an INFO chunk that is too short for most of what is written."""
    content = Path(encode_once(path, "pcm_s16le")).read_bytes()
    info = b"INFO" + b"".join(
        name + struct.pack("<I", len(text)) + text
        for name, text in ((b"INAM", b"Take\0\0"), (b"ICMT", b"A\0"), (b"IART", b"Me"))
    )
    chunk = b"LIST" + struct.pack("<I", len(info)) + info
    size = struct.pack("<I", len(content) + len(chunk) - 8)
    path.write_bytes(content[:4] + size + content[8:] + chunk)
    return str(path)


def mp3_of_another_code_page(encode_once: Encode, path: Path) -> str:
    """Tags in GBK that claim to be Latin-1: each field helps to recognise the others."""
    encode_once(path, "libmp3lame")
    tags = _Tags()
    for frame, text in ((TIT2, "角落之歌"), (TPE1, "苏云"), (TALB, "休闲音乐")):
        said = text.encode("gbk").decode("latin-1")
        tags.add(frame(encoding=Encoding.LATIN1, text=[said]))
    tags.save(path)
    return str(path)


CHANGES: dict[str, Any] = {
    "title": "A title that is a good deal longer than before",
    "artist": "Somebody",
    "comment": "Said of it",
    "year": 1999,
}


@pytest.mark.parametrize(
    ("made", "name"), [(wav_of_a_recorder, "take.wav"), (mp3_of_another_code_page, "song.mp3")]
)
def test_the_file_is_what_it_was(
    encode_once: Encode, tmp_path: Path, made: Callable[[Encode, Path], str], name: str
) -> None:
    path = made(encode_once, tmp_path / name)
    content, tags = Path(path).read_bytes(), read_file_tags(path)
    edit = write_tags(path, CHANGES)
    edited = Path(path).read_bytes()
    undone = write_state(path, edit.before, back=edit.back)
    assert Path(path).read_bytes() == content
    assert (undone.tags, read_file_tags(path)) == (tags.tags, tags)
    write_state(path, edit.after, back=undone.back)
    assert Path(path).read_bytes() == edited


def test_another_edit_since_is_kept(encode_once: Encode, tmp_path: Path) -> None:
    path = mp3_of_another_code_page(encode_once, tmp_path / "song.mp3")
    first = write_tags(path, {"title": "New"})
    write_tags(path, {"genre": "Dub"})
    write_state(path, first.before, back=first.back)
    found = read_tags(path)
    assert (found.title == "New", found.genre) == (False, "Dub")

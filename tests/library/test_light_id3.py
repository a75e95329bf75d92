"""What is too heavy to keep is left out of a tag before it is read."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from mutagen.id3 import APIC, ID3, TIT2, TPE1

from musicrec_desktop.library.tags import light_id3
from musicrec_desktop.library.tags.bounded_frames import MOST_BYTES
from musicrec_desktop.library.tags.reading import read_cover, read_tags
from musicrec_desktop.library.tags.writing import write_tags
from tests.library.tagged_files import png

Encode = Callable[..., str]


def tagged(path: str, *, version: int, heavy: int, cover: bytes = b"") -> str:
    tags = ID3()
    tags.add(TIT2(encoding=3, text=["Song"]))
    tags.add(APIC(encoding=0, mime="image/png", type=4, desc="", data=b"\x89PNG" * (heavy // 4)))
    if cover:
        tags.add(APIC(encoding=0, mime="image/png", type=3, desc="c", data=cover))
    tags.add(TPE1(encoding=3, text=["Ada"]))
    tags.save(path, v1=2, v2_version=version)
    return path


@pytest.mark.parametrize("version", [3, 4])
def test_a_picture_beyond_all_measure_costs_nothing_and_the_rest_is_read(
    encode: Encode, tmp_path: Path, version: int
) -> None:
    song = encode(tmp_path / "a.mp3", "libmp3lame")
    plain = read_tags(song)
    tagged(song, version=version, heavy=MOST_BYTES + 8, cover=png(5, 5))
    tracemalloc.start()
    found, cover = read_tags(song), read_cover(song)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert (found.title, found.artist, cover) == ("Song", "Ada", png(5, 5))
    assert (found.duration_seconds, found.codec) == (plain.duration_seconds, "mp3")
    assert peak < MOST_BYTES / 4


@pytest.mark.parametrize("version", [3, 4])
def test_what_is_said_is_the_same_with_and_without_what_is_left_out(
    encode: Encode, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, version: int
) -> None:
    song = tagged(encode(tmp_path / "a.mp3", "libmp3lame"), version=version, heavy=9000)
    before = read_tags(song)
    monkeypatch.setattr(light_id3, "MOST_BYTES", 8000)
    found = read_tags(song)
    assert (found.title, found.artist, found.duration_seconds, found.bitrate_bps) == (
        before.title,
        before.artist,
        before.duration_seconds,
        before.bitrate_bps,
    )
    assert (bool(before.cover_key), found.cover_key) == (True, "")
    data = bytearray(Path(song).read_bytes())
    place = data.index(b"APIC") + 4
    data[place : place + 4] = b"\x00\x7f\xff\xff"  # it ends nobody knows where
    Path(song).write_bytes(data)
    assert read_tags(song).duration_seconds == pytest.approx(before.duration_seconds, abs=0.2)


def test_what_is_left_out_stays_in_the_file_when_it_is_written(
    encode: Encode, tmp_path: Path
) -> None:
    song = tagged(encode(tmp_path / "a.mp3", "libmp3lame"), version=4, heavy=MOST_BYTES + 8)
    write_tags(song, {"title": "Other"})
    tags = ID3(song)
    assert (str(tags["TIT2"]), len(tags.getall("APIC")[0].data)) == ("Other", MOST_BYTES + 8)

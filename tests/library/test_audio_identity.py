"""A file is known by its sound: other names and tags leave it what it is."""

from __future__ import annotations

import shutil
from pathlib import Path

import mutagen
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutagen.apev2 import APEv2
from mutagen.id3 import APIC, TIT2

from musicrec_desktop.library.audio_identity import audio_identity
from tests.conftest import ToneFile

FORMATS = {
    "a.flac": "flac",
    "a.mp3": "libmp3lame",
    "a.ogg": "vorbis",
    "a.m4a": "aac",
    "a.wav": "pcm_s16le",
    "a.aiff": "pcm_s16be",
}
SECONDS = 12.0  # enough that no Ogg file is too short
PICTURE = bytes(range(256)) * 300


def retag(path: Path, title: str) -> None:
    """Write other tags, longer than those before."""
    file = mutagen.File(path)
    if file.tags is None:
        file.add_tags()
    if hasattr(file.tags, "getall"):
        file.tags.add(TIT2(encoding=3, text=title))
        file.tags.add(APIC(encoding=3, mime="image/png", type=3, data=PICTURE))
    else:
        name = "\xa9nam" if path.suffix == ".m4a" else "title"
        file[name] = title
        if path.suffix == ".flac":
            file.clear_pictures()
        elif path.suffix != ".m4a":
            file["comment"] = "long " * 5000
    file.save()


@pytest.mark.parametrize("name", FORMATS)
def test_tags_and_names_leave_it_and_other_sound_does_not(
    tmp_path: Path, tone_file: ToneFile, name: str
) -> None:
    path = Path(tone_file(tmp_path / name, SECONDS, 300.0, codec=FORMATS[name]))
    before = audio_identity(str(path))
    assert before
    for title in ("Short", "Long " * 3000):
        retag(path, title)
        assert audio_identity(str(path)) == before
    moved = path.rename(tmp_path / f"other {name}")
    assert audio_identity(str(moved)) == before
    other = tone_file(tmp_path / name, SECONDS, 310.0, codec=FORMATS[name])
    assert audio_identity(other) != before
    longer = tone_file(tmp_path / name, SECONDS + 1, 300.0, codec=FORMATS[name])
    assert audio_identity(longer) != before


def test_tags_at_the_end_of_mp3_are_no_sound(tmp_path: Path, tone_file: ToneFile) -> None:
    path = tone_file(tmp_path / "a.mp3", SECONDS, codec="libmp3lame")
    before = audio_identity(path)
    tags = APEv2()
    tags["Title"] = "At the end"
    tags.save(path)
    with Path(path).open("ab") as file:
        file.write(b"TAG" + bytes(125))
    assert audio_identity(path) == before


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.sampled_from([b"", b"fLaC", b"OggS", b"ID3\4\0\0", b"RIFF\0\0\0\0WAVE", b"\0\0\0\x18ftyp"]),
    st.binary(max_size=300),
)
def test_damage_has_no_identity_or_one_of_its_own(tmp_path: Path, head: bytes, rest: bytes) -> None:
    file = tmp_path / "damaged.mp3"
    file.write_bytes(head + rest)
    assert audio_identity(str(file)) == b""
    file.write_bytes(head + rest + bytes(100_000))
    first = audio_identity(str(file))
    shutil.copy(file, tmp_path / "copy")
    assert audio_identity(str(tmp_path / "copy")) == first

"""MP4 files in fragments are tagged, and their sound is found where it is then."""

from __future__ import annotations

import struct
from pathlib import Path

import av
import pytest

from musicrec_desktop.library.tags.forms.mp4_fragments import Fragments
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.library.tags.writing import write_state, write_tags
from tests.library.test_transcoding import decoded, source

FORMS = ("frag_keyframe", "frag_keyframe+empty_moov", "frag_every_frame", "dash")


def in_fragments(folder: Path, form: str) -> str:
    wave, path = source(folder / "s.wav", "pcm_s16le"), folder / "s.m4a"
    options = {"movflags": form, "frag_duration": "200000"}
    with av.open(wave) as read, av.open(str(path), "w", format="mp4", options=options) as written:
        stream = written.add_stream("aac", rate=44_100, layout="stereo")
        for frame in read.decode(audio=0):
            frame.pts = None
            written.mux(stream.encode(frame))
        written.mux(stream.encode(None))
    return str(path)


def indexed(path: str) -> list[int]:
    """Return where the index at the end says that fragments are: 64 bits each, as FFmpeg has it."""
    _, found, index = Path(path).read_bytes().rpartition(b"tfra")
    if not found:
        return []
    sizes, entries = struct.unpack_from(">II", index, 8)
    length = 16 + sum((sizes >> shift & 3) + 1 for shift in (0, 2, 4))
    return [struct.unpack_from(">Q", index, 16 + n * length + 8)[0] for n in range(entries)]


@pytest.mark.parametrize("form", FORMS)
def test_tags_grow_and_shrink_and_the_sound_stays(tmp_path: Path, form: str) -> None:
    path = in_fragments(tmp_path, form)
    samples = decoded(path)[0]
    before = Fragments.of(path).offsets
    assert len(before) > 3
    written = write_tags(path, {"title": "N" * 900, "comment": "n" * 3000})
    assert read_tags(path).title == "N" * 900
    after = Fragments.of(path).offsets
    assert after[0] - before[0] == after[-1] - before[-1] > 0
    assert set(indexed(path)) <= set(after)
    assert indexed(path)
    assert (decoded(path)[0] == samples).all()
    write_state(path, written.before)
    assert read_tags(path).title == ""
    assert set(indexed(path)) <= set(Fragments.of(path).offsets)
    assert (decoded(path)[0] == samples).all()

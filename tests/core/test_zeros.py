"""Zeros behind a header are no blocks and chunks to be walked through one by one.

Downloads leave them that took their room first, and drives that lost power: each four of
them are a block to FLAC, each eight a chunk to WAV, and a scan stood still for hours.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import numpy as np
import pytest

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.core.tags_behind import sound_end
from musicrec_desktop.core.vorbis_comments import comment_count
from musicrec_desktop.library.audio_identity import audio_identity
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.playback.decoder import TrackDecoder
from tests.conftest import write_tone

ROOM = 64 << 20
MOST_READS = 20_000
HEADS = {
    "flac": b"fLaC",
    "wav": b"RIFF\0\0\0\x40WAVE",
    "aiff": b"FORM\x40\0\0\0AIFF",
    "w64": b"riff" + bytes(36),
    "caf": b"caff\0\1\0\0",
}


class Counted(io.FileIO):
    """A file that tells how often it was read, and gives up beyond what is reasonable."""

    reads = 0

    def read(self, size: int | None = -1) -> bytes:
        self.reads += 1
        assert self.reads <= MOST_READS
        return super().read(size) or b""


def identity_of(file: BinaryIO, monkeypatch: pytest.MonkeyPatch) -> object:
    monkeypatch.setattr(Path, "open", lambda *_: file)
    return audio_identity(str(file.name))


@pytest.mark.parametrize("kind", HEADS)
@pytest.mark.parametrize(
    "asked",
    [lambda file, _: comment_count(file), lambda file, _: sound_end(file), identity_of],
    ids=["comments", "sound", "identity"],
)
def test_a_header_and_zeros_are_soon_looked_through(
    tmp_path: Path,
    kind: str,
    asked: Callable[[BinaryIO, pytest.MonkeyPatch], object],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    path = tmp_path / "a"
    path.write_bytes(HEADS[kind])
    os.truncate(path, ROOM)
    with monkeypatch.context() as patched, Counted(path) as file:
        asked(file, patched)
        assert file.reads


def test_zeros_behind_the_sound_of_wav_are_not_read(tmp_path: Path) -> None:
    plain = Path(write_tone(tmp_path / "plain.wav", 4.0, 440, codec="pcm_s16le"))
    prepared = tmp_path / "prepared.wav"
    prepared.write_bytes(plain.read_bytes())
    os.truncate(prepared, plain.stat().st_size + ROOM)
    with prepared.open("rb") as file:
        assert plain.stat().st_size <= sound_end(file) <= plain.stat().st_size + 4096
    heard, expected = (analyse_file(str(path)).excerpts for path in (prepared, plain))
    assert np.array_equal(heard, expected)
    assert read_tags(str(prepared)).duration_seconds == pytest.approx(4.0)
    decoder = TrackDecoder(str(prepared), 44100)
    assert sum(len(block) for block in decoder.blocks()) == 4 * 44100
    decoder.close()


def test_silence_that_wav_ends_with_is_sound(tmp_path: Path) -> None:
    path = tmp_path / "a.wav"
    size = 40 << 20
    head = b"RIFF" + (36 + size).to_bytes(4, "little") + b"WAVEfmt " + (16).to_bytes(4, "little")
    form = (
        b"\1\0\2\0" + (44100).to_bytes(4, "little") + (176400).to_bytes(4, "little") + b"\4\0\x10\0"
    )
    path.write_bytes(head + form + b"data" + size.to_bytes(4, "little") + b"\1" * 8)
    os.truncate(path, 44 + size)
    with path.open("rb") as file:
        assert sound_end(file) == 44 + size
    for unknown in (b"\xff" * 4, bytes(4)):  # as into a pipe
        path.write_bytes(head + form + b"data" + unknown + b"\1" * 8)
        os.truncate(path, 44 + size)
        with path.open("rb") as file:
            assert sound_end(file) == 44 + size

"""Errors for people: a sentence, a next step, an exit code."""

from __future__ import annotations

import errno
import os
import pickle
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core import errors
from musicrec_desktop.core.errors import MusicRecError, UnreadableFile, display_path, storage_error

KINDS = [
    kind
    for kind in vars(errors).values()
    if isinstance(kind, type) and issubclass(kind, MusicRecError)
]


def test_sentence_and_next_step_are_one_text() -> None:
    assert str(MusicRecError("It broke.", "Mend it.")) == "It broke. Mend it."
    assert str(MusicRecError("It broke.")) == "It broke."


@pytest.mark.parametrize("kind", KINDS)
def test_no_error_ends_a_command_well(kind: type[MusicRecError]) -> None:
    assert 0 < kind.exit_code < 126  # those from 126 up belong to the shell


@pytest.mark.parametrize("kind", KINDS)
def test_errors_cross_processes_whole(kind: type[MusicRecError]) -> None:
    error = kind("/music/a.flac", "it is empty")
    copy = pickle.loads(pickle.dumps(error))
    assert type(copy) is kind
    assert (str(copy), vars(copy)) == (str(error), vars(error))


@given(st.binary(min_size=1).filter(lambda name: b"\0" not in name))
def test_any_file_name_can_be_shown(name: bytes) -> None:
    shown = display_path(os.fsdecode(name))
    assert shown.encode("utf-8").decode("utf-8") == shown
    assert str(UnreadableFile(os.fsdecode(name), "it is empty")).encode("utf-8")


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "The disk is full"),
        (errno.EDQUOT, "The disk is full"),
        (errno.EACCES, "may not be written"),
        (errno.EROFS, "may not be written"),
        (errno.EIO, os.strerror(errno.EIO)),
    ],
)
def test_what_the_system_says_becomes_a_sentence(number: int, words: str) -> None:
    error = storage_error("/data/index", OSError(number, os.strerror(number)))
    assert words in error.message
    assert "/data/index" in error.message
    assert error.next_step


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_an_array_that_did_not_fit_on_the_disk_is_told_as_a_full_disk() -> None:
    with pytest.raises(OSError, match="requested and") as caught, Path("/dev/full").open("wb") as f:
        np.zeros(10_000).tofile(f)
    assert "The disk is full" in storage_error("/data/index", caught.value).message

"""``rename`` shows what it would do, does it, and is taken back by ``tags --undo``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from tests.cli.conftest import Call, Scanned


@pytest.fixture
def song(own: Scanned, call: Call, tmp_path: Path) -> Path:
    """A file in a folder of its own that the library knows."""
    folder = tmp_path / "few"
    folder.mkdir()
    path = Path(shutil.copy(own.paths[0], folder / "plain.flac"))
    call(
        "--data-dir", own.data, "tags", "--set", "title=So: What?", "--set", "track_number=3", path
    )
    assert call("--data-dir", own.data, "scan", folder).code == 0
    return path


def test_files_are_previewed_moved_and_moved_back(call: Call, own: Scanned, song: Path) -> None:
    options = ("--data-dir", own.data, "--pattern", "{album}/{track:02} {title}", song)
    target = song.parent / "Unknown" / "03 So_ What_.flac"
    answer = call("rename", *options)
    assert str(target) in answer.text
    assert "1 of 1 would move" in answer.text
    assert song.exists()
    assert json.loads(call("rename", "--json", *options).text)[0]["target"] == str(target)
    assert call("rename", "--apply", *options).text == "1 moved, 0 unchanged.\n"
    assert target.exists()
    assert not song.exists()
    assert call("--data-dir", own.data, "tags", "--undo").code == 0
    assert song.exists()


def test_what_cannot_be_moved_is_said(call: Call, own: Scanned, song: Path) -> None:
    (song.parent / "So_ What_.flac").write_bytes(b"other")
    options = ("--data-dir", own.data, song)
    answer = call("rename", "--apply", "--pattern", "{title}", *options)
    answer.check_refusal(9, "already")
    assert song.exists()
    call("rename", "--pattern", "{colour}", *options).check_refusal(2, "colour")
    call("rename", "--data-dir", own.data, "/none.flac").check_refusal(5, "none.flac")


def test_files_go_elsewhere_and_empty_folders_only_where_asked(
    call: Call, own: Scanned, song: Path, tmp_path: Path
) -> None:
    options = ("rename", "--apply", "--data-dir", own.data, "--pattern", "{title}")
    inside, outside = tmp_path / "few" / "in" / "side", tmp_path / "few" / "out"
    assert call(*options, "--to", inside, song).code == 0
    assert call(*options, "--to", outside, inside / "So_ What_.flac").code == 0
    assert inside.is_dir()
    assert call(*options, "--to", inside, outside / "So_ What_.flac", "--tidy").code == 0
    assert not outside.exists()
    assert (inside / "So_ What_.flac").is_file()

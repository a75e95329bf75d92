"""A scan that goes on with what changes until it is stopped."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import ENVIRONMENT, Scanned, command_line
from tests.conftest import ToneFile

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="signals of POSIX"),
    pytest.mark.timeout(300),
]


def test_new_files_are_scanned_until_ctrl_c(
    scanned: Scanned, tmp_path: Path, tone_file: ToneFile
) -> None:
    music = tmp_path / "music"
    music.mkdir()
    tone_file(music / "first.flac", 1.0)
    data = scanned.warm(tmp_path / "data")
    with subprocess.Popen(
        command_line("--data-dir", data, "scan", "--watch", music),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=ENVIRONMENT,
    ) as process:
        assert process.stdout is not None
        lines = iter(process.stdout.readline, b"")
        assert next(lines).startswith(b"1 new")
        assert next(lines).startswith(b"Watching")
        assert b"1 unchanged" in next(lines)  # a look once the watch stands
        tone_file(tmp_path / "second.flac", 1.0)
        (tmp_path / "second.flac").rename(music / "second.flac")
        assert b"1 new, 0 changed" in next(lines)
        (music / "second.flac").unlink()
        assert b"1 missing" in next(lines)
        process.send_signal(signal.SIGINT)
        assert process.wait() == 130
        assert process.stderr is not None
        assert b"Stopped" in process.stderr.read()

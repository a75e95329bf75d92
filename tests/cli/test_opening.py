"""Files on the command line, as file managers put them there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from musicrec_desktop.cli.parser import parse_arguments
from musicrec_desktop.cli.window_options import window_asked


def opened(*argv: str) -> list[str] | None:
    arguments = parse_arguments(argv)
    return arguments.files if arguments.command == "open" else None


def test_a_file_without_a_command_is_opened(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("song.flac").touch()
    Path("scan").mkdir()  # is a command, whatever lies here
    whole = str(tmp_path / "song.flac")
    assert opened("song.flac") == ["song.flac"]
    assert opened(whole, whole) == [whole, whole]
    assert opened("--demo", "--data-dir", "lib", "song.flac") == ["song.flac"]
    assert opened("--data-dir=lib", "file:///a%20b.ogg") == ["file:///a%20b.ogg"]
    assert opened("open", "scan") == ["scan"]
    assert opened("scan") is None
    assert opened("--", f"{tmp_path}{os.sep}-minus.mp3") == [f"{tmp_path}{os.sep}-minus.mp3"]


def test_what_is_neither_a_command_nor_a_file_is_refused(
    tmp_path: Path, monkeypatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit) as stopped:
        parse_arguments(["simmilar", "song.flac"])
    assert stopped.value.code == 2
    assert "invalid choice: 'simmilar'" in capsys.readouterr().err
    assert parse_arguments([]).command is None


def test_the_window_is_asked_for_as_the_whole_grammar_reads_it() -> None:
    for words in ([], ["--demo"], ["--data-dir", "a", "--smoke-test"], ["--screenshot=b"]):
        assert window_asked(words) == parse_arguments(words)
    for words in (["scan"], ["a.flac"], ["--"], ["--help"], ["--data-dir"], ["--data-dir="]):
        assert window_asked(words) is None

"""``tidy`` lists what could be tidier, does it by kind, and takes it back."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.tags.reading import read_tags
from musicrec_desktop.library.track_rows import ScannedFile
from musicrec_desktop.library.tracks import TrackRepository
from tests.cli.conftest import Call
from tests.conftest import ToneFile


@pytest.fixture
def song(tmp_path: Path, tone_file: ToneFile) -> str:
    tags = {"title": "One", "artist": "Beatles, The", "genre": "hip hop", "album": "A  B"}
    return tone_file(tmp_path / "one.flac", 0.2, 300, tags=tags)


@pytest.fixture
def data(tmp_path: Path, song: str) -> list[str]:
    folder = DataFolder(tmp_path / "data")
    folder.create()
    database = Database.open(folder.database)
    status = Path(song).stat()
    found = FoundFile(song, status.st_size, status.st_mtime_ns)
    TrackRepository(database).save([ScannedFile(found, read_tags(song))])
    database.close()
    return ["--data-dir", str(folder.root)]


def test_proposals_are_listed_by_kind(call: Call, data: list[str]) -> None:
    answer = call("tidy", *data)
    assert answer.code == 0
    for line in ("Genres (genres): 1", "hip hop → Hip-Hop", "Beatles, The → The Beatles"):
        assert line in answer.text
    (only,) = json.loads(call("tidy", *data, "--kind", "forms", "--json").text)
    assert (only["kind"], only["before"], only["after"]) == ("forms", "A  B", "A B")
    assert only["changes"][0]["field"] == "album"
    assert call("tidy", *data, "--sure", "100").text == "Nothing to tidy up.\n"
    assert call("tidy", *data, "--ask-again", "--kind", "years").text == "Nothing to tidy up.\n"
    call("tidy", *data, "--apply", "everything").check_refusal(2, "everything")


def test_kinds_are_applied_and_undone_in_turn(call: Call, data: list[str], song: str) -> None:
    assert call("tidy", *data, "--apply", "genres").text == "1 track changed. 0 skipped.\n"
    assert read_tags(song).genre == "hip hop"
    answer = call("tidy", *data, "--apply", "spelling", "--files", "--json")
    assert json.loads(answer.text) == {"changed": 1, "files": 1, "skipped": [], "failures": []}
    assert read_tags(song).artist == "The Beatles"
    assert call("tidy", *data, "--undo").code == 0
    assert read_tags(song).artist == "Beatles, The"
    assert call("tidy", *data, "--undo").text == "1 track changed back. 0 skipped.\n"
    call("tidy", *data, "--undo").check_refusal(1, "Nothing was tidied up")
    Path(song).chmod(0o444)
    answer = call("tidy", *data, "--apply", "all", "--files")
    answer.check_refusal(9, "write-protected")
    assert answer.text == "0 tracks changed. 0 skipped.\n"


def test_as_many_lines_of_each_kind_as_wanted(
    call: Call, data: list[str], tone_file: ToneFile, tmp_path: Path
) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    for number in range(4):
        tags = {"title": f"T  {number}", "artist": "A", "album": f"B  {number}"}
        tone_file(folder / f"{number}.flac", 0.2, 300 + number, tags=tags)
    assert call(*data, "scan", folder).code == 0
    forms = ("tidy", *data, "--kind", "forms")
    every, some = call(*forms).text, call(*forms, "--limit", "2").text
    assert (every.count("→"), some.count("→")) == (9, 2)
    assert "7 more" in some
    assert len(json.loads(call(*forms, "--limit", "2", "--json").text)) == 9
    assert call(*forms, "--sure", "0").text == every
    call(*forms, "--sure", "101").check_refusal(2, "0 to 100")

"""``tags`` shows tags, changes them, and takes changes back."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from tests.cli.conftest import Call
from tests.conftest import ToneFile
from tests.library.tagged_files import png


@pytest.fixture
def songs(tmp_path: Path, tone_file: ToneFile) -> list[str]:
    return [
        tone_file(tmp_path / f"{name}.flac", 0.2, 300, tags={"title": name, "artist": "Tone"})
        for name in ("one", "two")
    ]


@pytest.fixture
def data(tmp_path: Path) -> list[str]:
    return ["--data-dir", str(tmp_path / "data")]


def shown(call: Call, data: list[str], songs: list[str]) -> list[dict[str, object]]:
    found: list[dict[str, object]] = json.loads(call("tags", *data, "--json", *songs).text)
    return found


def test_tags_are_shown_and_changed(call: Call, data: list[str], songs: list[str]) -> None:
    answer = call("tags", *data, *songs)
    assert (answer.code, answer.text.count("Tone")) == (0, 2)
    cover = Path(songs[0]).with_name("cover.png")
    cover.write_bytes(png())
    changes = ("--set", "album=A = B", "--set", "year=1999", "--clear", "artist", "--number")
    answer = call("tags", *data, *changes, "--cover", str(cover), *songs)
    assert (answer.code, answer.text) == (0, "2 written, 0 unchanged.\n")
    cover.unlink()
    rows = shown(call, data, songs)
    assert [row["track_number"] for row in rows] == [1, 2]
    assert {(row["album"], row["year"], row["artist"]) for row in rows} == {("A = B", 1999, "")}
    assert all(row["cover_key"] for row in rows)


def test_edits_are_undone_and_redone_in_turn(call: Call, data: list[str], songs: list[str]) -> None:
    for title in ("first", "second"):
        assert call("tags", *data, "--set", f"title={title}", songs[0]).code == 0

    def title() -> object:
        return shown(call, data, songs)[0]["title"]

    for way, then in (("undo", "first"), ("undo", "one"), ("redo", "first"), ("redo", "second")):
        assert call("tags", *data, f"--{way}").code == 0
        assert title() == then
    call("tags", *data, "--redo").check_refusal(1, "no edit to redo")


def test_what_cannot_be_done_is_said(call: Call, data: list[str], songs: list[str]) -> None:
    Path(songs[0]).chmod(0o444)
    answer = call("tags", *data, "--set", "title=New", "--json", *songs)
    answer.check_refusal(9, "write-protected")
    assert json.loads(answer.text)["written"] == 1
    call("tags", *data, "--set", "year=soon", *songs).check_refusal(2, "year")
    call("tags", *data, "--set", "colour=red", *songs).check_refusal(2, "FIELD=VALUE")
    call("tags", *data, "--cover", songs[0], *songs).check_refusal(2, "JPEG")
    call("tags", *data, "/none.flac").check_refusal(4, "none.flac")
    call("tags", *data).check_refusal(2, "files")


@pytest.mark.parametrize("keeps", [False, True])
def test_the_time_of_change_stays_where_that_is_asked(
    call: Call, data: list[str], songs: list[str], keeps: bool
) -> None:
    long_ago, option = 1e9, ["--keep-time"] if keeps else []
    for wanted in (["--set", "title=new", songs[0]], ["--undo"], ["--redo"]):
        os.utime(songs[0], (long_ago, long_ago))
        answer = call("tags", *data, *wanted, *option)
        assert answer.text == "1 written, 0 unchanged.\n", answer.complaint
        assert (Path(songs[0]).stat().st_mtime == long_ago) is keeps


def test_a_picture_is_taken_out(call: Call, data: list[str], songs: list[str]) -> None:
    cover = Path(songs[0]).with_name("cover.png")
    cover.write_bytes(png())
    assert call("tags", *data, "--cover", cover, *songs).code == 0
    cover.unlink()
    assert call("tags", *data, "--remove-cover", songs[0]).text == "1 written, 0 unchanged.\n"
    assert [bool(row["cover_key"]) for row in shown(call, data, songs)] == [False, True]
    both = call("tags", *data, "--remove-cover", "--cover", cover, songs[0])
    both.check_refusal(2, "not allowed with")


def test_totals_and_lines_are_shown_set_and_cleared(
    call: Call, data: list[str], songs: list[str]
) -> None:
    wanted = {"track_total": 12, "disc_total": 2, "disc_subtitle": "Live", "comment": "One\nTwo"}
    wanted |= {"artist_sort": "Beatles, The"}
    changes = [part for name, value in wanted.items() for part in ("--set", f"{name}={value}")]
    assert call("tags", *data, *changes, "--set", "compilation=yes", *songs).code == 0
    row = shown(call, data, songs)[0]
    assert {name: row[name] for name in wanted} == wanted
    assert row["compilation"] is True
    text = call("tags", *data, songs[0]).text
    assert "  artist_sort        Beatles, The\n" in text
    for line in ("track_total        12", "disc_subtitle      Live", "compilation        1"):
        assert line in text
    cleared = ("--clear", "track_total", "--clear", "compilation", "--clear", "comment")
    assert call("tags", *data, *cleared, songs[0]).code == 0
    row = shown(call, data, songs)[0]
    assert (row["track_total"], row["compilation"], row["comment"]) == (None, None, "")
    call("tags", *data, "--set", "disc_total=many", songs[0]).check_refusal(2, "disc total")


def test_numbering_says_how_many_there_are(call: Call, data: list[str], songs: list[str]) -> None:
    assert call("tags", *data, "--number", *songs).code == 0
    rows = shown(call, data, songs)
    assert [(row["track_number"], row["track_total"]) for row in rows] == [(1, 2), (2, 2)]
    assert call("tags", *data, "--number", "--set", "track_total=9", *reversed(songs)).code == 0
    rows = shown(call, data, songs)
    assert [(row["track_number"], row["track_total"]) for row in rows] == [(2, 9), (1, 9)]

"""What goes in and out of the library by commands."""

from __future__ import annotations

import json
import os
from pathlib import Path
from urllib.parse import quote

import pytest

from tests.cli.conftest import Call, Scanned


def test_a_playlist_is_imported_and_exported(own: Scanned, call: Call, tmp_path: Path) -> None:
    file = tmp_path / "Morning.m3u8"
    lines = [own.paths[0], own.paths[4], "/lost/Some song.mp3"]
    file.write_bytes(b"\n".join(map(os.fsencode, lines)))
    answer = call("--data-dir", own.data, "import", file)
    assert answer.code == 0, answer.complaint
    assert "Morning: 2 of 3 tracks found" in answer.text
    assert "/lost/Some song.mp3" in answer.complaint
    target = tmp_path / "out.pls"
    answer = call("--data-dir", own.data, "export", "playlist", "morning", "-o", target)
    assert "2 tracks written" in answer.text
    assert f"File2={own.paths[4]}\n".encode() in target.read_bytes()
    folder = tmp_path / "stick"
    answer = call("--data-dir", own.data, "export", "playlist", "morning", "--files", folder)
    assert "2 files written" in answer.text, answer.complaint
    assert sorted(path.suffix for path in folder.iterdir()) == [".flac", ".flac", ".m3u8"]
    folder = tmp_path / "player"
    wanted = ("playlist", "morning", "--files", folder, "--as", "opus", "--bitrate", "96")
    only = call("--data-dir", own.data, "export", "playlist", "morning", "-o", target, *wanted[4:])
    only.check_refusal(1, "--as", "--files")
    answer = call("--data-dir", own.data, "export", *wanted)
    assert "2 files written" in answer.text, answer.complaint
    assert sorted(path.suffix for path in folder.iterdir()) == [".m3u8", ".opus", ".opus"]


def test_unknown_names_and_formats_are_refused(own: Scanned, call: Call, tmp_path: Path) -> None:
    target = tmp_path / "a.m3u"
    call("--data-dir", own.data, "export", "playlist", "None", "-o", target).check_refusal(
        1, "no playlist", "none yet"
    )
    call("--data-dir", own.data, "import", tmp_path / "gone.m3u").check_refusal(4, "gone.m3u")
    assert not target.exists()


@pytest.mark.parametrize(("what", "rows"), [("library", 6), ("history", 0)])
def test_the_format_follows_from_the_name(
    own: Scanned, call: Call, tmp_path: Path, what: str, rows: int
) -> None:
    lines, table = tmp_path / "a.jsonl", tmp_path / "a.csv"
    assert call("--data-dir", own.data, "export", what, "-o", lines).code == 0
    assert len([json.loads(line)["path"] for line in lines.read_bytes().splitlines()]) == rows
    assert call("--data-dir", own.data, "export", what, "-o", table).code == 0
    assert table.read_bytes().startswith((b"id,", b"started_at,"))


def test_extracted_features_have_a_name_of_their_own(
    own: Scanned, call: Call, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = call("--data-dir", own.data, "export", "extracted-features")
    assert answer.code == 0, answer.complaint
    header = (tmp_path / "extracted_features.csv").read_bytes().partition(b"\n")[0]
    assert header.startswith(b"folder,file,segment,title,artist,timbre_0")


def test_another_player_is_looked_at_then_taken_over(
    own: Scanned, call: Call, tmp_path: Path
) -> None:
    file = tmp_path / "rhythmdb.xml"
    place = quote(os.fsencode(own.paths[0]))
    file.write_text(
        f'<rhythmdb><entry type="song"><location>file://{place}</location><rating>5</rating>'
        "<play-count>4</play-count></entry></rhythmdb>"
    )
    answer = call("--data-dir", own.data, "import", "--dry-run", file)
    assert "1 of 1 tracks found" in answer.text
    assert "1 ratings, 0 loved, 1 play counts" in answer.text
    assert "Nothing was changed" in answer.text
    answer = call("--data-dir", own.data, "import", file)
    assert "restore" in answer.text, answer.complaint
    answer = call("--data-dir", own.data, "import", file)
    assert "nothing to import" in answer.text


def test_a_table_fills_in_what_tags_leave_empty(own: Scanned, call: Call, tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text(f"where,composer,x\n{own.paths[0]},Bach,1\n/lost/a.flac,Liszt,2\n")
    wanted = ("--data-dir", own.data, "import", table, "--column", "path=where")
    answer = call(*wanted, "--dry-run")
    assert "1 of 2 rows found here, for 1 track; no row for 5 tracks" in answer.text, (
        answer.complaint
    )
    assert "composer from “composer”: 1 filled in" in answer.text
    assert "/lost/a.flac" in answer.complaint
    assert "To have it as it was before" in call(*wanted).text
    assert "nothing to import" in call(*wanted).text
    call(*wanted, "--column", "colour=x").check_refusal(2, "is not FIELD=NAME")


def test_ratings_of_tags_are_asked_for_by_name(own: Scanned, call: Call) -> None:
    answer = call("--data-dir", own.data, "import", "--tag-ratings")
    assert "The files’ own tags: 0 of 0 tracks found" in answer.text, answer.complaint
    call("--data-dir", own.data, "import").check_refusal(2, "nothing to import", "--tag-ratings")


def test_paths_of_a_playlist_are_whole_or_as_seen_from_it(
    own: Scanned, call: Call, tmp_path: Path
) -> None:
    file, target = tmp_path / "Far.m3u8", tmp_path / "lists" / "far.m3u8"
    file.write_bytes(os.fsencode(own.paths[0]))
    target.parent.mkdir()
    call("--data-dir", own.data, "import", file)
    export = ("--data-dir", own.data, "export", "playlist", "far")
    whole = os.fsencode(own.paths[0])
    for option, written in (
        ("--relative", os.fsencode(os.path.relpath(own.paths[0], target.parent))),
        ("--absolute", whole),
    ):
        assert call(*export, "-o", target, option).code == 0
        assert target.read_bytes().splitlines()[-1] == written
    near = own.music / "near.m3u8"
    try:
        for option, written in ((), b"plain.flac"), (("--absolute",), whole):
            assert call(*export, "-o", near, *option).code == 0
            assert near.read_bytes().splitlines()[-1] == written
    finally:
        near.unlink()
    stick = tmp_path / "stick"
    call(*export, "--files", stick, "--absolute").check_refusal(2, "--absolute", "--files")
    assert not stick.exists()


def test_a_table_replaces_what_tags_say_only_where_asked(
    own: Scanned, call: Call, tmp_path: Path
) -> None:
    table = tmp_path / "mine.csv"
    wanted = ("--data-dir", own.data, "import", table)
    for composer in ("Bach", "Liszt"):
        table.write_text(f"path,composer\n{own.paths[0]},{composer}\n")
        answer = call(*wanted)
    assert "1 kept as the tags have it (see --replace)" in answer.text, answer.complaint
    assert "1 replaced" in call(*wanted, "--replace").text
    lines = tmp_path / "all.jsonl"
    call("--data-dir", own.data, "export", "library", "-o", lines)
    rows = [json.loads(line) for line in lines.read_bytes().splitlines()]
    assert [row["composer"] for row in rows if row["path"] == own.paths[0]] == ["Liszt"]


def test_what_follows_from_the_tags_is_counted_beside_what_was_heard(
    own: Scanned, call: Call, tmp_path: Path
) -> None:
    table = tmp_path / "more.csv"
    answer = call("--data-dir", own.data, "export", "extracted-features", "--derived", "-o", table)
    assert answer.code == 0, answer.complaint
    header = table.read_bytes().partition(b"\n")[0].decode().split(",")
    assert {"derived_artist_tracks", "derived_duration"} <= set(header)

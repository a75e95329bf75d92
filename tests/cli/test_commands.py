"""Every command does what its help says, on a library with difficult names."""

from __future__ import annotations

import csv
import json
import os
import re
import shlex
import shutil
import sqlite3
import subprocess
import sysconfig
from contextlib import closing
from pathlib import Path

import pytest

from tests.cli.conftest import ENVIRONMENT, Call, Scanned, command_line, start
from tests.conftest import ToneFile

COMMANDS = (
    ["scan"],
    ["similar"],
    ["play"],
    ["export"],
    ["export", "neighbours"],
    ["export", "features"],
    ["stats"],
    ["tags"],
    ["rename"],
    ["failures"],
    ["doctor"],
    ["backup"],
    ["restore"],
    ["verify"],
    ["headless-demo"],
    ["scrobbling"],
)


def read_csv(path: Path) -> list[list[str]]:
    with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        return list(csv.reader(file))


# ---- help and grammar


def test_help_shows_every_command_and_examples(call: Call) -> None:
    answer = call("--help")
    assert answer.code == 0
    for command in ("scan", "similar", "play", "export", "stats", "failures", "doctor"):
        assert re.search(rf"^ +{command} ", answer.text, re.MULTILINE)
    for word in ("--data-dir", "--demo", "--smoke-test", "--screenshot", "examples:"):
        assert word in answer.text


@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_each_command_has_help_that_says_more_than_its_usage(
    call: Call, command: list[str]
) -> None:
    answer = call(*command, "--help")
    assert answer.code == 0
    assert "usage:" in answer.text
    assert "--data-dir" in answer.text
    described = answer.text.split("\n\n")[1]
    assert len(described.split()) >= 8


@pytest.mark.parametrize(
    "arguments",
    [["sing"], ["similar"], ["similar", "a", "-k", "0"], ["similar", "a", "-k", "-3"], ["export"]],
    ids=" ".join,
)
def test_a_wrong_command_line_is_explained(call: Call, arguments: list[str]) -> None:
    answer = call(*arguments)
    assert answer.code == 2
    assert b"usage:" in answer.err
    assert answer.out == b""


@pytest.mark.parametrize(
    "arguments", [["scan", ""], ["similar", ""], ["play", ""], ["stats", "--data-dir", ""]]
)
def test_an_empty_name_is_not_taken_for_the_folder_one_is_in(
    call: Call, arguments: list[str]
) -> None:
    """What an unset variable of a shell leaves."""
    answer = call(*arguments)
    answer.check_refusal(2, "empty")


def test_version(call: Call) -> None:
    assert re.fullmatch(r"musicrec-desktop \d+\.\d+\.\d+\n", call("--version").text)


def test_the_installed_script_is_the_same_program(scanned: Scanned) -> None:
    script = Path(sysconfig.get_path("scripts")) / "musicrec-desktop"
    if not script.exists():
        pytest.skip("the project is not installed in this environment, only on its path")
    by_script = subprocess.run(
        [script, "stats", "--json", "--data-dir", scanned.data],
        capture_output=True,
        env=ENVIRONMENT,
        check=True,
    )
    by_module = start("stats", "--json", "--data-dir", scanned.data)
    assert by_script.stdout == by_module.out


@pytest.mark.parametrize("before", [True, False], ids=["before", "after"])
def test_data_dir_before_and_after_the_command(call: Call, scanned: Scanned, before: bool) -> None:
    option = ("--data-dir", scanned.data)
    answer = call(*option, "stats", "--json") if before else call("stats", "--json", *option)
    assert json.loads(answer.out)["tracks"] == 6


@pytest.mark.parametrize("place", range(4))
def test_data_dir_anywhere_in_a_command_of_two_words(
    call: Call, scanned: Scanned, tmp_path: Path, place: int
) -> None:
    words: list[list[str | Path]] = [["export"], ["features"], ["-o", tmp_path / "f.csv"]]
    words.insert(place, ["--data-dir", scanned.data])
    answer = call(*(word for part in words for word in part))
    assert answer.code == 0, answer.complaint
    assert "6 tracks written" in answer.text


# ---- scan


def test_scan_says_what_it_found(scanned: Scanned) -> None:
    assert scanned.answer.code == 0
    assert "6 new" in scanned.answer.text
    assert "6 listened to" in scanned.answer.text
    assert scanned.answer.err == b""  # no bars, no escapes, no warnings where nobody looks


def test_a_second_scan_of_all_folders_finds_nothing_new(call: Call, own: Scanned) -> None:
    answer = call("--data-dir", own.data, "scan")
    assert answer.code == 0
    assert "0 new, 0 changed, 0 moved, 0 missing, 6 unchanged; 0 listened to." in answer.text


def test_scan_without_any_folder_says_to_name_one(call: Call, tmp_path: Path) -> None:
    answer = call("--data-dir", tmp_path / "data", "scan")
    assert answer.code == 2
    assert "scan FOLDER" in answer.text + answer.complaint


def test_scan_of_a_folder_without_music_says_so(call: Call, tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("no sound")
    answer = call("--data-dir", tmp_path / "data", "scan", tmp_path / "texts")
    assert answer.code == 0
    assert "No music was found" in answer.text and "texts" in answer.text


def test_scan_names_the_files_that_cannot_be_read(call: Call, own: Scanned, tmp_path: Path) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    (folder / "empty.mp3").write_bytes(b"")
    (folder / "text.flac").write_bytes(b"this is no sound\n" * 99)
    answer = call("--data-dir", own.data, "scan", folder)
    answer.check_refusal(4, "2 files could not be read", "empty.mp3", "text.flac", "failures")
    assert "2 new" in answer.text
    listed = call("failures", "--data-dir", own.data)
    assert listed.code == 0
    rows = [line.split("\t") for line in listed.text.splitlines()]
    assert [path for path, _ in rows] == [str(folder / "empty.mp3"), str(folder / "text.flac")]
    assert all(reason for _, reason in rows)
    (folder / "empty.mp3").unlink()
    (folder / "text.flac").unlink()
    assert call("--data-dir", own.data, "scan").code == 0
    assert call("failures", "--data-dir", own.data).out == b""


def test_a_broken_tag_does_not_keep_a_file_out(
    call: Call, own: Scanned, tmp_path: Path, tone_file: ToneFile
) -> None:
    folder = tmp_path / "more"
    folder.mkdir()
    path = Path(tone_file(folder / "a.mp3", 2.0, codec="libmp3lame"))
    path.write_bytes(b"ID3\x04\x00\x00\x00\x00\x00\x7f" + b"\xff" * 127 + path.read_bytes())
    answer = call("--data-dir", own.data, "scan", folder)
    assert (answer.code, answer.err) == (0, b"")
    assert "1 new" in answer.text
    assert call("--data-dir", own.data, "similar", path).code == 0


# ---- similar and stats


def test_similar_lists_neighbours_for_people(call: Call, scanned: Scanned) -> None:
    answer = call("--data-dir", scanned.data, "similar", scanned.paths[0], "-k", "3")
    assert answer.code == 0
    lines = answer.text.splitlines()
    assert "plain" in lines[0]
    assert [line.split(".")[0].strip() for line in lines[1::2]] == ["1", "2", "3"]
    assert all("sound" in line or "drive" in line or "harmony" in line for line in lines[2::2])
    assert all(f"{part} " in lines[1] for part in ("timbre", "rhythm", "harmony"))


@pytest.mark.parametrize("number", range(6))
def test_similar_answers_in_json_and_nothing_else(
    call: Call, scanned: Scanned, number: int
) -> None:
    query = scanned.paths[number]
    answer = call("similar", query, "--json", "--data-dir", scanned.data)
    assert answer.code == 0
    assert answer.err == b""
    found = json.loads(answer.out)
    assert found["query"] == query
    neighbours = found["neighbours"]
    assert {item["path"] for item in neighbours} == set(scanned.paths) - {query}
    scores = [item["similarity"] for item in neighbours]
    assert scores == sorted(scores, reverse=True)
    assert all(-1 <= item[part] <= 1 for item in neighbours for part in ("timbre", "rhythm"))


def test_similar_takes_a_relative_path(
    call: Call, scanned: Scanned, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(scanned.music)
    assert call("similar", "sixth.flac", "--data-dir", scanned.data).code == 0


def test_stats_for_people_and_for_programs(call: Call, scanned: Scanned) -> None:
    answer = call("stats", "--json", "--data-dir", scanned.data)
    assert (answer.code, answer.err) == (0, b"")
    assert json.loads(answer.out) == {
        "tracks": 6,
        "analysed": 6,
        "pending": 0,
        "failed": 0,
        "missing": 0,
        "unreadable": 0,
        "total_seconds": pytest.approx(12.0, abs=0.1),
        "index_size": 6,
        "index_recall_at_10": 1.0,
    }
    people = call("stats", "--data-dir", scanned.data).text
    for word in ("Tracks", "Analysed", "Pending", "Failed", "Missing", "Index", "recall@10 1.000"):
        assert word in people


def test_stats_of_a_library_that_is_not_there_yet(call: Call, tmp_path: Path) -> None:
    answer = call("stats", "--json", "--data-dir", tmp_path / "new")
    assert json.loads(answer.out)["tracks"] == 0
    assert json.loads(answer.out)["index_recall_at_10"] is None


# ---- export


def test_neighbours_are_written_with_absolute_paths_that_survive(
    call: Call, scanned: Scanned, tmp_path: Path
) -> None:
    target = tmp_path / "new folder" / "neighbours.csv"
    answer = call("export", "neighbours", "-k", "3", "-o", target, "--data-dir", scanned.data)
    assert answer.code == 0
    assert "6 tracks" in answer.text
    header, *rows = read_csv(target)
    assert header == ["query", "rank", "neighbour", "similarity"]
    assert len(rows) == 6 * 3
    for query in scanned.paths:
        mine = [row for row in rows if row[0] == query]
        assert [row[1] for row in mine] == ["1", "2", "3"]
        assert query not in {row[2] for row in mine} <= set(scanned.paths)
        scores = [float(row[3]) for row in mine]
        assert scores == sorted(scores, reverse=True)


def test_export_and_similar_agree(call: Call, scanned: Scanned, tmp_path: Path) -> None:
    target = tmp_path / "neighbours.csv"
    call("export", "neighbours", "-k", "5", "-o", target, "--data-dir", scanned.data)
    query = scanned.paths[2]
    answer = call("similar", query, "-k", "5", "--json", "--data-dir", scanned.data)
    asked = [(item["path"], item["similarity"]) for item in json.loads(answer.out)["neighbours"]]
    assert [(row[2], float(row[3])) for row in read_csv(target) if row[0] == query] == asked


def test_features_are_written_with_a_row_for_each_excerpt(
    call: Call, scanned: Scanned, tmp_path: Path
) -> None:
    target = tmp_path / "features.csv"
    answer = call("export", "features", "-o", target, "--data-dir", scanned.data)
    assert answer.code == 0
    header, *rows = read_csv(target)
    assert header[:3] == ["path", "excerpt", "mfcc_mean_0"]
    assert len(header) == len(set(header))
    assert {row[0] for row in rows} == set(scanned.paths)
    assert {row[1] for row in rows} == {"1"}
    for row in rows:
        assert len(row) == len(header)
        assert [float(value) for value in row[2:]]


def test_an_export_takes_the_place_of_an_older_one(
    call: Call, scanned: Scanned, tmp_path: Path
) -> None:
    target = tmp_path / "neighbours.csv"
    target.write_text("old")
    call("export", "neighbours", "-o", target, "--data-dir", scanned.data)
    assert read_csv(target)[0][0] == "query"
    assert [path.name for path in tmp_path.iterdir()] == ["neighbours.csv"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_an_export_into_a_pipe_leaves_the_pipe_in_place(scanned: Scanned, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with subprocess.Popen(["cat", pipe], stdout=subprocess.PIPE) as reader:
        answer = start("export", "neighbours", "-o", pipe, "--data-dir", scanned.data)
        if not pipe.is_fifo():
            reader.kill()
        output, _ = reader.communicate()
    assert answer.code == 0
    assert pipe.is_fifo()
    assert output.startswith(b"query,rank,neighbour,similarity")


# ---- doctor and play


def test_doctor_says_what_to_do_about_each_problem(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    answer = start("doctor", "--data-dir", tmp_path / "file" / "data")
    assert answer.code == 1
    lines = answer.text.splitlines()
    bad = [number for number, line in enumerate(lines) if line.startswith("BAD")]
    assert any("Data folder" in lines[number] for number in bad)
    assert all(lines[number + 1].strip().startswith("→ ") for number in bad)
    assert all(line.startswith(("ok ", "BAD", "     →")) for line in lines)
    for name in ("Python", "numpy", "librosa", "SQLite", "Disk space", "Sound devices"):
        assert any(name in line for line in lines)


def test_doctor_and_the_library_do_without_qt(scanned: Scanned, tmp_path: Path) -> None:
    """On a machine that lacks the libraries of a desktop, Qt cannot be loaded."""
    (tmp_path / "PySide6").mkdir()
    broken = "raise ImportError('libEGL.so.1: cannot open shared object file')"
    (tmp_path / "PySide6" / "__init__.py").write_text(broken)
    environment = {**ENVIRONMENT, "PYTHONPATH": str(tmp_path)}

    def run(*arguments: str | Path) -> subprocess.CompletedProcess[bytes]:
        line = command_line(*arguments)
        return subprocess.run(line, capture_output=True, env=environment, check=False)

    doctor = run("doctor", "--data-dir", scanned.data)
    assert b"Traceback" not in doctor.stderr
    assert doctor.returncode == 1
    assert b"libEGL" in doctor.stdout
    stats = run("stats", "--json", "--data-dir", scanned.data)
    assert json.loads(stats.stdout)["tracks"] == 6
    for command in (["play", scanned.paths[0]], []):
        refused = run("--data-dir", scanned.data, *command)
        assert refused.returncode != 0
        assert b"Traceback" not in refused.stderr
        assert b"libEGL" in refused.stderr
        assert b"doctor" in refused.stderr


@pytest.mark.skipif(os.name == "nt", reason="shells there close no stream")
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_a_stream_that_is_closed_is_not_written_to(scanned: Scanned, closed: str) -> None:
    command = shlex.join(map(str, command_line("--data-dir", scanned.data, "stats", "--json")))
    ended = subprocess.run(
        ["/bin/sh", "-c", f"{command} {closed}"],
        capture_output=True,
        env=ENVIRONMENT,
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (0, b"")
    assert (b"tracks" in ended.stdout) is not closed.startswith(">")


@pytest.mark.skipif(os.name == "nt", reason="shells there close no stream")
def test_a_refusal_is_no_output_where_the_error_stream_is_closed(scanned: Scanned) -> None:
    command = shlex.join(map(str, command_line("--data-dir", scanned.data, "similar", "/none")))
    ended = subprocess.run(
        ["/bin/sh", "-c", f"{command} 2>&-"], capture_output=True, env=ENVIRONMENT, check=False
    )
    assert (ended.returncode, ended.stdout) == (5, b"")


def test_play_without_a_device_says_so(scanned: Scanned) -> None:
    answer = start("play", scanned.paths[0])
    answer.check_refusal(8, "doctor")


def test_play_of_a_file_that_is_not_there(call: Call, tmp_path: Path) -> None:
    answer = call("play", tmp_path / "none.flac")
    answer.check_refusal(4, "none.flac", "Check")


# ---- what a library may look like


def test_a_track_that_was_not_heard_yet_is_explained(call: Call, own: Scanned) -> None:
    with closing(sqlite3.connect(own.data / "library.sqlite")) as connection, connection:
        connection.execute("UPDATE tracks SET analysis = 'pending'")
        connection.execute("DELETE FROM excerpts")
    shutil.rmtree(own.data / "index")
    answer = call("similar", own.paths[0], "--data-dir", own.data)
    answer.check_refusal(5, "plain", "has not been analysed yet")


def test_a_library_without_an_index_is_explained_and_mended_by_a_scan(
    call: Call, own: Scanned
) -> None:
    shutil.rmtree(own.data / "index")
    answer = call("similar", own.paths[0], "--data-dir", own.data)
    answer.check_refusal(5, "plain", "index", "scan")
    assert call("scan", "--data-dir", own.data).code == 0
    assert call("similar", own.paths[0], "--data-dir", own.data).code == 0


def test_a_file_outside_the_library_is_explained(call: Call, scanned: Scanned) -> None:
    answer = call("similar", "/music/unknown.flac", "--data-dir", scanned.data)
    answer.check_refusal(5, "/music/unknown.flac", "no file")
    answer = call("similar", __file__, "--data-dir", scanned.data)
    answer.check_refusal(5, __file__, "scan FOLDER")


def test_a_library_is_copied_listed_checked_and_restored(call: Call, own: Scanned) -> None:
    made = call("backup", "--data-dir", own.data)
    assert made.code == 0
    name = made.text.split()[0]
    assert call("backup", "--list", "--data-dir", own.data).text.startswith(name)
    assert "whole" in call("verify", "--data-dir", own.data).text
    assert "restored" in call("restore", name, "--data-dir", own.data).text
    assert call("stats", "--data-dir", own.data).code == 0
    call("restore", "library-1.sqlite", "--data-dir", own.data).check_refusal(1, "library-1.sqlite")

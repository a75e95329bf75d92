"""``genre``: from a folder of tones, high and low, to a guess and a report."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.cli.conftest import Call
from tests.conftest import ToneFile


def test_from_a_folder_to_a_guess_and_a_report(
    call: Call, tmp_path: Path, tone_file: ToneFile
) -> None:
    for label, hz in (("low & loud", 90.0), ("high", 1800.0)):
        (tmp_path / "music" / label).mkdir(parents=True)
        for number in range(6):
            path = tmp_path / "music" / label / f"{number}.flac"
            tags = {"artist": f"{label} {number % 3}"}
            tone_file(path, 1.5, hz * (1 + number / 20), tags=tags)
    (tmp_path / "music" / "high" / "broken.flac").write_bytes(b"no sound")
    data = ("--data-dir", tmp_path / "data")
    small = ("--smallest", 4, "--folds", 2, "--model", "classic")
    answer = call("genre", "train", tmp_path / "music", *small, *data)
    assert answer.code == 4, answer.complaint
    assert "broken.flac" in answer.text
    assert "accuracy 100.0%" in answer.text
    new = tone_file(tmp_path / "new.flac", 1.5, 95.0)
    answer = call("genre", "predict", new, tmp_path / "nothing.flac", "--json", *data)
    assert answer.code == 4
    said = json.loads(answer.out)
    assert said["top"][0]["genre"] == "low & loud"
    assert sum(each["probability"] for each in said["top"]) > 0.999
    answer = call("genre", "evaluate", "--json", *data)
    card = json.loads(answer.out)
    assert card["data"]["tracks"] == 12
    assert card["evaluation"]["macro_f1"] == 1.0
    answer = call("genre", "report", "-o", tmp_path / "report.html", *data)
    assert answer.code == 0
    assert "low &amp; loud" in (tmp_path / "report.html").read_text("utf-8")
    answer = call("genre", "models", *data)
    assert answer.text.startswith("* music-")
    answer = call("genre", "models", "--delete", answer.text.split()[1], *data)
    assert answer.code == 0
    assert "No genre model is in use" in answer.text


def test_what_cannot_be_done_is_said(call: Call, tmp_path: Path, tone_file: ToneFile) -> None:
    (tmp_path / "texts" / "Jazz").mkdir(parents=True)
    (tmp_path / "texts" / "Jazz" / "a.txt").write_text("no sound")
    data = ("--data-dir", tmp_path / "data")
    call("genre", "train", tmp_path / "texts", *data).check_refusal(20, "holds no folder")
    (tmp_path / "one" / "Jazz").mkdir(parents=True)
    for number in range(5):
        tone_file(tmp_path / "one" / "Jazz" / f"{number}.flac", 1.5, 200.0 + number)
    answer = call("genre", "train", tmp_path / "one", *data)
    answer.check_refusal(20, "one genre, “Jazz”")
    (tmp_path / "one" / "Rock").mkdir()
    for number in range(4):
        tone_file(tmp_path / "one" / "Rock" / f"{number}.flac", 1.5, 900.0 + number)
    answer = call("genre", "train", tmp_path / "one", *data)
    answer.check_refusal(20, "Too few tracks", "--smallest 4")
    with closing(sqlite3.connect(tmp_path / "data" / "genres" / "heard.sqlite")) as heard:
        assert heard.execute("SELECT count(*) FROM excerpts").fetchone() == (0,)  # in vain
    call("genre", "train", tmp_path / "nothing", *data).check_refusal(3, "does not exist")
    call("genre", "train", "--library", *data).check_refusal(20, "No track of the library")
    call("genre", "predict", "x.flac", *data).check_refusal(22, "genre train FOLDER")
    assert call("genre", "models", *data).text == "No genre model has been trained yet.\n"
    call("genre", "report", "--name", "no such", *data).check_refusal(21, "no genre model")
    call("genre", "train", *data).check_refusal(2)


def test_models_of_fma_are_named_and_chosen_between(
    call: Call, tmp_path: Path, tone_file: ToneFile
) -> None:
    audio, table = tmp_path / "fma_small", tmp_path / "elsewhere.csv"
    audio.mkdir()
    rows = [",album,artist,track,track", ",title,name,genre_top,title", "track_id,,,,"]
    for number, genre in enumerate(["Folk"] * 4 + ["Rock"] * 4 + ["Blues"], 1):
        hz = {"Folk": 90.0, "Rock": 1800.0, "Blues": 400.0}[genre] + number
        tone_file(audio / f"{number:06}.flac", 1.5, hz)
        rows.append(f"{number},One,Artist {number},{genre},Song")
    table.write_text("\n".join(rows) + "\n")
    data = ("--data-dir", tmp_path / "data")
    train = ("genre", "train", "--model", "classic", "--folds", 2, "--json", *data)
    call(*train, audio, "--fma-table", table).check_refusal(2, "--fma")
    fma = (*train, "--fma", audio, "--fma-table", table, "--smallest", 4)
    answer = call(*fma, "--small", "leave-out", "--unknown-below", 1, "--name", "unsure")
    assert answer.code == 0, answer.complaint
    unsure = json.loads(answer.text)
    assert (unsure["data"]["tracks"], sorted(unsure["classes"])) == (8, ["Folk", "Rock"])
    sure = json.loads(call(*fma, "--small", "leave-out", "--unknown-below", 0).text)

    def guess() -> object:
        song = audio / "000001.flac"
        return json.loads(call("genre", "predict", song, "--json", *data).text)["genre"]

    assert guess() == "Folk"
    chosen = call("genre", "models", "--choose", unsure["id"], *data).text
    assert [
        line[0] for line in sorted(chosen.splitlines(), key=lambda line: sure["id"] in line)
    ] == ["*", " "]
    assert guess() is None
    call("genre", "models", "--choose", "none", *data).check_refusal(21, "no genre model")
    call("genre", "predict", "--library", "--name", sure["id"], *data).check_refusal(2, "--choose")

"""``report``, and what ``similar`` can be asked beside a file."""

from __future__ import annotations

import json

from tests.cli.conftest import Call, Scanned


def test_report_in_json_and_nothing_else(call: Call, scanned: Scanned) -> None:
    answer = call("report", "--json", "--data-dir", scanned.data)
    assert answer.code == 0
    assert answer.err == b""
    report = json.loads(answer.out)
    assert report["coverage"]["analysed"] == len(scanned.paths)
    assert report["index"]["recall_at_10"] == 1.0
    assert report["seconds_a_track"] > 0
    assert report["changes"] == []


def test_report_for_people(call: Call, scanned: Scanned) -> None:
    answer = call("report", "--data-dir", scanned.data)
    assert answer.code == 0
    headings = [line for line in answer.text.splitlines() if line and not line.startswith(" ")]
    assert headings[:2] == ["Coverage", "Neighbours"]
    assert "Recall at 10 against exact search" in answer.text


def test_a_track_cannot_be_asked_for_and_not(call: Call, scanned: Scanned) -> None:
    track = scanned.paths[0]
    answer = call("similar", track, "--less", track, "--data-dir", scanned.data)
    assert answer.code != 0
    assert "--less" in answer.complaint


def test_similar_to_several_and_less_like_one(call: Call, scanned: Scanned) -> None:
    first, second, third = scanned.paths[:3]
    answer = call(
        "similar", first, second, "--less", third, "--mix", "groove", "--any-sound", "--json",
        "--data-dir", scanned.data,
    )  # fmt: skip
    assert answer.code == 0
    found = json.loads(answer.out)
    assert found["queries"] == [first, second]
    named = {item["path"] for item in found["neighbours"]}
    assert not named & {first, second, third}
    assert all(item["why"] for item in found["neighbours"])


def test_similar_says_which_filter_leaves_nothing(call: Call, scanned: Scanned) -> None:
    answer = call(
        "similar", scanned.paths[0], "--unheard", "1", "--key-fits", "--bpm", "1", "--any-sound",
        "--other-artists", "--data-dir", scanned.data,
    )  # fmt: skip
    assert answer.code == 0
    lines = answer.text.splitlines()
    assert len(lines) > 1
    assert lines[1].startswith(("  1.", "No track passes."))

"""Radio, path, mix, for you and history on the command line: lists, JSON, M3U8, and refusals."""

from __future__ import annotations

import json
import os
from datetime import datetime
from pathlib import Path
from statistics import fmean

import pytest

from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.services.assembly import Services
from tests.cli.conftest import Call, Scanned


def listed(m3u: Path) -> list[str]:
    lines = m3u.read_bytes().splitlines()
    assert lines[0] == b"#EXTM3U"
    return [os.fsdecode(line) for line in lines if not line.startswith(b"#")]


def music(scanned: Scanned) -> list[str]:
    """Return the files that were taken for music, which is all that is ever chosen."""
    services = Services(DataFolder(scanned.data))
    try:
        found = services.discovery.pool.required()
        rows = found.pool.playable.nonzero()[0]
        return [track.path for track in services.discovery.pool.tracks(found, rows)]
    finally:
        services.close()


@pytest.fixture
def some(own: Scanned) -> Scanned:
    """The library, with every tone counted as music: they are what there is to choose from."""
    import sqlite3

    with sqlite3.connect(DataFolder(own.data).database) as connection:
        connection.execute("update sounds set kind = 'music'")
        connection.execute("delete from recordings")
    connection.close()
    assert len(music(own)) == 6
    return own


def test_a_station_is_listed_with_reasons(some: Scanned, call: Call) -> None:
    answer = call("--data-dir", some.data, "radio", some.paths[0], "-n", "3", "--seed", "1")
    assert answer.code == 0, answer.complaint
    lines = answer.text.splitlines()
    assert len(lines) == 4 and lines[-1].startswith("3 tracks, ")
    again = call("--data-dir", some.data, "radio", some.paths[0], "-n", "3", "--seed", "1")
    assert again.text == answer.text


def test_a_station_as_json_and_m3u(some: Scanned, call: Call, tmp_path: Path) -> None:
    m3u = tmp_path / "station.m3u8"
    answer = call(
        "--data-dir", some.data, "radio", some.paths[0], "-n", "9", "--json", "--m3u", m3u
    )
    tracks = json.loads(answer.text)["tracks"]
    assert {track["path"] for track in tracks} == set(some.paths)
    assert all(track["why"] for track in tracks)
    written = [path for path in (track["path"] for track in tracks) if "\n" not in path]
    assert listed(m3u) == written
    assert "line break" in answer.complaint


def test_a_path_has_both_ends_and_the_length_asked_for(some: Scanned, call: Call) -> None:
    start, end = some.paths[0], some.paths[5]
    answer = call("--data-dir", some.data, "path", start, end, "-n", "4", "--json")
    found = json.loads(answer.text)
    paths = [track["path"] for track in found["tracks"]]
    assert len(paths) == 4 == len(set(paths))
    assert (paths[0], paths[-1]) == (start, end)
    assert found["tracks"][0]["similarity"] is None
    assert 0 < found["mean_step"] <= found["largest_step"]


def test_a_mix_follows_its_recipe(some: Scanned, call: Call) -> None:
    must, must_not = some.paths[4], some.paths[0]
    answer = call(
        *("--data-dir", some.data, "mix", "-n", "4", "--curve", "calm-lively", "--json"),
        *("--must", must, "--must-not", must_not),
    )
    paths = [track["path"] for track in json.loads(answer.text)["tracks"]]
    assert len(paths) == 4 and must in paths and must_not not in paths


def test_for_you_lists_shelves_with_reasons(some: Scanned, call: Call, tmp_path: Path) -> None:
    m3u = tmp_path / "today.m3u8"
    answer = call("--data-dir", some.data, "foryou", "--json", "--m3u", m3u)
    shelves = json.loads(answer.text)["shelves"]
    assert shelves and all(card["tracks"] for shelf in shelves for card in shelf["cards"])
    assert listed(m3u)
    people = call("--data-dir", some.data, "foryou", "--mood", "0.9")
    assert people.code == 0 and shelves[0]["title"] in people.text


def test_history_is_newest_first_and_a_listener_s_own(some: Scanned, call: Call) -> None:
    assert "Nothing was played yet." in call("--data-dir", some.data, "history").text
    services = Services(DataFolder(some.data))
    try:
        history = services._library.history
        for number, path in enumerate(some.paths[:3]):
            event = history.start(services.songs.by_path(path).id, 1e9 + number, origin="radio")
            history.finish(event, 2.0, "finished")
    finally:
        services.close()
    plays = json.loads(call("--data-dir", some.data, "history", "-n", "2", "--json").text)["plays"]
    assert [play["path"] for play in plays] == [some.paths[2], some.paths[1]]
    assert plays[0]["counted"] and plays[0]["origin"] == "radio"
    refused = call("--data-dir", some.data, "history", "--listener", "Nobody")
    refused.check_refusal(12, "Nobody", "There are:")


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (["radio"], 2, "Name one of these"),
        (["radio", "--artist", "a", "--genre", "b"], 2, "Name one of these"),
        (["radio", "--artist", "Nobody"], 11, "Nobody"),
        (["radio", "--playlist", "None"], 11, "no playlist"),
        (["radio", "/nowhere.flac"], 5, "nowhere"),
        (["path", "/nowhere.flac", "/else.flac"], 5, "nowhere"),
        (["mix", "--decade", "1980"], 11, "No track fits"),
        (["mix", "--curve", "steep"], 2, "calm-lively"),
        (["mix", "--bpm", "120-80"], 2, "90-120"),
        (["mix", "--decade", "1985"], 2, "decade"),
        (["mix", "--minutes", "nan"], 2, "number"),
        (["radio", "--diversity", "2"], 2, "0 to 1"),
        (["foryou", "--mood", "-1"], 2, ""),
    ],
)
def test_what_cannot_be_is_refused(
    some: Scanned, call: Call, arguments: list[str], code: int, words: str
) -> None:
    call("--data-dir", some.data, *arguments).check_refusal(code, words)


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (["radio", "--genre", "x"], "analysed"),
        (["mix"], "analysed"),
        (["foryou"], "There is no music yet"),
    ],
)
def test_an_empty_library_says_what_to_do(
    scanned: Scanned, tmp_path: Path, call: Call, command: list[str], why: str
) -> None:
    empty = scanned.warm(tmp_path / "empty")
    call("--data-dir", empty, *command).check_refusal(11, why, "Add")


def test_a_list_on_a_place_that_cannot_be_written_is_refused(some: Scanned, call: Call) -> None:
    answer = call("--data-dir", some.data, "mix", "-n", "2", "--m3u", "/proc/no/list.m3u8")
    answer.check_refusal(9, "list.m3u8")


def test_listeners_are_added_renamed_and_deleted(own: Scanned, call: Call) -> None:
    assert call("--data-dir", own.data, "listeners", "add", "Anna").code == 0
    renamed = call("--data-dir", own.data, "listeners", "rename", "anna", "Änne", "--json")
    names = [item["name"] for item in json.loads(renamed.text)["listeners"]]
    assert names[1:] == ["Änne"]
    history = call("--data-dir", own.data, "history", "--listener", "Änne", "--json")
    assert json.loads(history.text) == {"plays": []}
    twice = call("--data-dir", own.data, "listeners", "add", "ÄNNE")
    twice.check_refusal(1, "already")
    assert call("--data-dir", own.data, "listeners", "delete", "Änne").code == 0
    assert len(call("--data-dir", own.data, "listeners").text.splitlines()) == 1
    gone = call("--data-dir", own.data, "radio", own.paths[0], "--listener", "Änne")
    gone.check_refusal(12, "There is no listener", "There are:")
    first = names[0]
    call("--data-dir", own.data, "listeners", "delete", first).check_refusal(1, "first listener")


def test_a_blend_is_listed_written_as_audio_and_summed_up(
    some: Scanned, call: Call, tmp_path: Path
) -> None:
    call("--data-dir", some.data, "listeners", "add", "Anna")
    names = json.loads(call("--data-dir", some.data, "listeners", "--json").text)["listeners"]
    first = names[0]["name"]
    output = tmp_path / "blend.flac"
    answer = call(
        *("--data-dir", some.data, "blend", first, "anna", "-n", "3", "--json", "--seed", "1"),
        *("--audio", output, "--crossfade", "0.5"),
    )
    blend = json.loads(answer.text)
    assert len(blend["tracks"]) == 3 and blend["unknown"] == [first, "Anna"]
    assert output.exists() and output.with_suffix(".cue").exists(), answer.complaint
    alone = call("--data-dir", some.data, "blend", "Anna")
    alone.check_refusal(11, "two listeners")
    wrong = call("--data-dir", some.data, "mix", "-n", "2", "--audio", tmp_path / "mix.exe")
    wrong.check_refusal(1, "ending")

    services = Services(DataFolder(some.data))
    track = services.songs.by_path(some.paths[1])
    services._library.history.finish(
        services._library.history.start(track.id, 1.7e9), 2.0, "finished"
    )
    services.close()
    found = json.loads(call("--data-dir", some.data, "history", "--statistics", "--json").text)
    assert (found["plays"], found["top_tracks"][0]["track_id"]) == (1, track.id)
    empty = call("--data-dir", some.data, "history", "--statistics", "--year", "1999")
    assert empty.text.splitlines()[1].split() == ["0", "plays"]


def test_a_mix_leaves_out_and_stays_near(some: Scanned, call: Call, tmp_path: Path) -> None:
    table = tmp_path / "who.csv"
    rows = [
        f"{path},{'AB'[number % 2]},{'Jazz' if number else 'Rock'}"
        for number, path in enumerate(plain(some))
    ]
    table.write_text("\n".join(["path,artist,genre", *rows]) + "\n")
    answer = call("--data-dir", some.data, "import", table, "--replace")
    assert answer.code == 0, answer.complaint

    def mixed(*options: str, seed: int = 1) -> list[dict[str, object]]:
        wanted = ("mix", "-n", "9", "--json", "--seed", str(seed), *options)
        answer = call("--data-dir", some.data, *wanted)
        assert answer.code == 0, answer.complaint
        return json.loads(answer.text)["tracks"]

    everything = {track["path"] for track in mixed()}
    of_rock, by_a = set(plain(some)[:1]), set(plain(some)[::2])
    assert {track["path"] for track in mixed("--without-genre", "rock")} == everything - of_rock
    assert {track["path"] for track in mixed("--without-artist", "A")} == everything - by_a
    assert {track["path"] for track in mixed("--keys")} <= everything

    def usual_place(like: str) -> float:
        """Return after how many others the lowest tone comes; chance decides among neighbours."""
        mixes = (mixed("--like", like, seed=seed) for seed in range(10))
        return fmean([track["path"] for track in mix].index(some.paths[0]) for mix in mixes)

    lowest, highest = some.paths[0], some.paths[-1]
    assert usual_place(lowest) + 1 < usual_place(highest)  # about 0.3 and 4, of five


def test_plays_of_a_year_are_summed_up(some: Scanned, call: Call) -> None:
    services = Services(DataFolder(some.data))
    try:
        history = services._library.history
        for year, path in ((2019, some.paths[0]), (2020, some.paths[0]), (2020, some.paths[1])):
            moment = datetime(year, 6, 1).timestamp()
            history.finish(history.start(services.songs.by_path(path).id, moment), 2.0, "finished")
    finally:
        services.close()
    asked = ("--data-dir", some.data, "history", "--year", "2020")
    assert json.loads(call(*asked, "--statistics", "--json").text)["plays"] == 2
    call(*asked).check_refusal(2, "--statistics")


def test_sums_of_plays_are_no_playlist(some: Scanned, call: Call, tmp_path: Path) -> None:
    playlist = tmp_path / "plays.m3u8"
    answer = call("--data-dir", some.data, "history", "--statistics", "--m3u", playlist)
    answer.check_refusal(2, "Leave --statistics out")
    assert not playlist.exists()


def test_a_blend_is_for_those_that_it_names(some: Scanned, call: Call) -> None:
    answer = call("--data-dir", some.data, "blend", "Anna", "Bo", "--listener", "Anna")
    answer.check_refusal(2, "unrecognized arguments: --listener")


def test_a_listener_has_a_colour(own: Scanned, call: Call) -> None:
    added = call("--data-dir", own.data, "listeners", "add", "Bo", "--colour", "#3D63DD", "--json")
    assert [item.get("colour") for item in json.loads(added.text)["listeners"]][-1] == "#3d63dd"
    call("--data-dir", own.data, "listeners", "add", "C", "--colour", "red").check_refusal(
        2, "no colour"
    )


def plain(some: Scanned) -> list[str]:
    """Return the files that a table can name."""
    return [path for path in some.paths if path.isprintable() and "," not in path]

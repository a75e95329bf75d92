"""How many tracks and discs there are, and what is part of a compilation, in every container."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from mutagen.asf import ASF, ASFBoolAttribute
from mutagen.flac import FLAC
from mutagen.id3 import ID3, TRCK
from mutagen.mp4 import MP4
from mutagen.wavpack import WavPack

from musicrec_desktop.core.tag_edits import BadTagValue
from musicrec_desktop.library.tags.checks import checked_value
from musicrec_desktop.library.tags.reading import read_file_tags
from musicrec_desktop.library.tags.writing import read_state, write_state, write_tags
from tests.library.tagged_files import WRITABLE

Encode = Callable[..., str]
Values = dict[str, int | None]


@pytest.fixture(scope="module", params=WRITABLE, ids=lambda item: "-".join(item))
def original(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory, encode_once: Encode
) -> str:
    """One untagged file of each container, not to be changed."""
    extension, encoder = request.param
    return encode_once(tmp_path_factory.mktemp("totals") / f"song.{extension}", encoder)


@pytest.fixture
def song(original: str, tmp_path: Path) -> str:
    return str(shutil.copy(original, tmp_path / Path(original).name))


def held(path: str) -> Values:
    found = read_file_tags(path)
    return {
        "track_number": found.tags.track_number,
        "track_total": found.details.track_total,
        "disc_number": found.tags.disc_number,
        "disc_total": found.details.disc_total,
        "compilation": 1 if found.details.compilation else None,
    }


NUMBERS = st.none() | st.integers(1, 9999)
CHANGES = st.fixed_dictionaries(
    {},
    optional={
        **dict.fromkeys(("track_number", "track_total", "disc_number", "disc_total"), NUMBERS),
        "compilation": st.none() | st.just(1),
    },
)


def changed_and_back(song: str, steps: tuple[Values, ...]) -> None:
    expected: Values = dict.fromkeys(held(song))
    for changes in steps:
        before, was = read_state(song, changes), held(song)
        written = write_tags(song, changes)
        expected |= changes
        assert held(song) == expected
        assert not write_tags(song, changes).changed
        write_state(song, written.before)
        assert (read_state(song, changes), held(song)) == (before, was)
        write_state(song, written.after)
        assert held(song) == expected


def test_each_comes_and_goes_without_the_others_and_back(song: str) -> None:
    changed_and_back(
        song,
        (
            {"track_total": 12, "disc_number": 1, "disc_total": 2, "compilation": 1},
            {"track_number": 3, "disc_number": None, "compilation": None},
            {"track_total": None, "disc_total": 4},
        ),
    )


@pytest.mark.slow
@settings(
    max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(first=CHANGES, second=CHANGES)
def test_any_come_and_go(song: str, first: Values, second: Values) -> None:
    write_tags(song, dict.fromkeys(held(song)))
    changed_and_back(song, (first, second))


WANTED: dict[str, Any] = {"track_total": 12, "disc_total": 2, "compilation": 1}


def written(encode: Encode, path: Path, encoder: str) -> str:
    song = encode(path, encoder)
    write_tags(song, {"track_number": 3, "disc_number": 1, **WANTED})
    return song


def test_they_stand_where_other_programs_look(encode: Encode, tmp_path: Path) -> None:
    id3 = ID3(written(encode, tmp_path / "a.mp3", "libmp3lame"))
    assert [str(id3[name]) for name in ("TRCK", "TPOS", "TCMP")] == ["3/12", "1/2", "1"]
    flac = FLAC(written(encode, tmp_path / "a.flac", "flac"))
    names = ("tracknumber", "tracktotal", "discnumber", "disctotal", "compilation")
    assert [flac[name] for name in names] == [["3"], ["12"], ["1"], ["2"], ["1"]]
    mp4 = MP4(written(encode, tmp_path / "a.m4a", "aac"))
    assert (mp4["trkn"], mp4["disk"], mp4["cpil"]) == ([(3, 12)], [(1, 2)], True)
    ape = WavPack(written(encode, tmp_path / "a.wv", "wavpack"))
    assert [str(ape[name]) for name in ("Track", "Disc", "Compilation")] == ["3/12", "1/2", "1"]
    asf = ASF(written(encode, tmp_path / "a.wma", "wmav2"))
    names = ("WM/TrackNumber", "TotalTracks", "WM/PartOfSet", "WM/IsCompilation")
    assert [str(asf[name][0]) for name in names] == ["3", "12", "1/2", "1"]


def test_they_stay_as_the_file_spells_them(encode: Encode, tmp_path: Path) -> None:
    flac = encode(tmp_path / "a.flac", "flac")
    tags = FLAC(flac)
    tags.update({"TRACKNUMBER": "03/09", "TotalTracks": "09", "DISCNUMBER": "1", "DISC": "1/2"})
    tags.save()
    write_tags(flac, {"track_total": 8, "disc_total": 3})
    tags = FLAC(flac)
    assert (tags["tracknumber"], tags["totaltracks"]) == (["03/08"], ["8"])
    assert (tags["disc"], tags["disctotal"], tags["discnumber"]) == (["1/3"], ["3"], ["1"])
    mp3 = encode(tmp_path / "a.mp3", "libmp3lame")
    id3 = ID3()
    id3.add(TRCK(encoding=3, text=["A3"]))  # of a record's side
    id3.save(mp3)
    write_tags(mp3, {"track_total": 12})
    assert str(ID3(mp3)["TRCK"]) == "A3/12"
    wma = encode(tmp_path / "a.wma", "wmav2")
    asf = ASF(wma)
    asf["WM/IsCompilation"] = [ASFBoolAttribute(True)]
    asf.save()
    assert not write_tags(wma, {"compilation": 1}).changed
    write_tags(wma, {"compilation": None})
    assert held(wma)["compilation"] is None


@pytest.mark.parametrize(
    ("field", "value"), [("track_total", "10000"), ("disc_total", "0"), ("compilation", "perhaps")]
)
def test_what_makes_no_sense_is_refused(field: str, value: str) -> None:
    with pytest.raises(BadTagValue):
        checked_value(field, value)


@pytest.mark.parametrize("said", [True, False])
def test_a_flag_of_windows_media_comes_back_as_a_flag(
    encode: Encode, tmp_path: Path, said: bool
) -> None:
    song = encode(tmp_path / "a.wma", "wmav2")
    tags = ASF(song)
    tags["WM/IsCompilation"] = [ASFBoolAttribute(said)]
    tags.save()

    def held_types() -> list[tuple[type, object]]:
        return [(type(item), item.value) for item in ASF(song).tags.get("WM/IsCompilation", [])]

    cleared = write_tags(song, {"compilation": None})
    assert held_types() == []
    write_state(song, cleared.before)
    assert held_types() == [(ASFBoolAttribute, said)]
    assert not write_tags(song, {"compilation": 1}).changed or not said
    assert held_types() == [(ASFBoolAttribute, True)]

"""CSV files that any program reads, whole or not at all."""

from __future__ import annotations

import csv
import errno
import io
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import StorageError, UnknownTrack
from musicrec_desktop.core.features import EXCERPT_SIZE
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.services.exchange.output_files import write_csv
from tests.services.conftest import Library, planted_features

names = st.binary(min_size=1, max_size=20).filter(lambda name: not set(name) & {0, ord("/")})


def read(path: Path) -> list[list[str]]:
    text = path.read_bytes().decode("utf-8", "surrogateescape")
    return list(csv.reader(io.StringIO(text, newline="")))


@given(st.lists(names, min_size=1, max_size=5))
@settings(max_examples=100, deadline=None)
def test_any_file_name_survives(tmp_path_factory: pytest.TempPathFactory, raw: list[bytes]) -> None:
    target = tmp_path_factory.getbasetemp() / "names.csv"
    paths = [os.fsdecode(b"/music/" + name) for name in raw]
    write_csv(target, ["path", "rank"], [[path, "1"] for path in paths])
    assert read(target) == [["path", "rank"], *([path, "1"] for path in paths)]


def test_without_an_index_there_is_a_next_step_and_no_file(library: Library) -> None:
    target = library.root / "n.csv"
    with pytest.raises(UnknownTrack, match="Scan first"):
        library.exports.neighbours(5, target)
    assert not target.exists()


def test_missing_tracks_are_in_neither_column(library: Library) -> None:
    paths = library.add(*range(6))
    library.scan()
    Path(paths[2]).unlink()
    library.scan()
    target = library.root / "n.csv"
    assert library.exports.neighbours(10, target) == 5
    rows = read(target)[1:]
    assert {row[0] for row in rows} == {row[2] for row in rows} == set(paths) - {paths[2]}
    assert len(rows) == 5 * 4


def test_progress_reaches_the_number_of_tracks(library: Library) -> None:
    library.add(*range(6))
    library.scan()
    for write in (
        lambda report: library.exports.neighbours(3, library.root / "n.csv", report),
        lambda report: library.exports.features(library.root / "f.csv", report),
    ):
        reports: list[Progress] = []
        assert write(reports.append) == 6
        assert (reports[-1].done, reports[-1].total) == (6, 6)


def test_features_are_those_that_were_heard(library: Library) -> None:
    path = library.add(3)[0]
    library.scan()
    library.exports.features(library.root / "f.csv")
    header, *rows = read(library.root / "f.csv")
    assert len(header) == 2 + EXCERPT_SIZE
    assert [row[:2] for row in rows] == [[path, "1"], [path, "2"], [path, "3"]]
    for row, heard in zip(rows, planted_features(3).excerpts, strict=True):
        assert [float(value) for value in row[2:]] == pytest.approx(heard.tolist(), rel=1e-4)


def test_a_full_disk_keeps_the_older_export(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add(1, 2)
    library.scan()
    target = library.root / "n.csv"
    target.write_text("older")

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(StorageError, match="disk is full"):
        library.exports.neighbours(5, target)
    assert target.read_text() == "older"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full here")
def test_a_device_that_takes_nothing_is_named_and_stays(library: Library) -> None:
    library.add(*range(3))
    library.scan()
    with pytest.raises(StorageError, match="/dev/full"):
        library.exports.neighbours(5, Path("/dev/full"))
    assert Path("/dev/full").is_char_device()

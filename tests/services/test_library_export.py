"""Everything known of tracks, as CSV and as JSON lines."""

from __future__ import annotations

import csv
import json
import os
import sys
import time
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.core.errors import MusicRecError, UnknownTrack
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.library.heard.derived_columns import DerivedColumnsRepository
from musicrec_desktop.library.known_tracks import KnownTracks
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.services.exchange.derived_features import DerivedFeatureService
from musicrec_desktop.services.exchange.library_export import FORMATS, Format, LibraryExport
from musicrec_desktop.services.listeners.history import HistoryService
from tests.services.conftest import Library


@pytest.fixture
def export(library: Library) -> LibraryExport:
    return LibraryExport(
        KnownTracks(library.database),
        HistoryService(library.history, library.tracks),
        library.tracks,
        library.similarity,
        DerivedFeatureService(DerivedColumnsRepository(library.database), library.root / "derived"),
    )


def read_csv(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", errors="surrogateescape", newline="") as file:
        return list(csv.DictReader(file))


def read_json(path: Path) -> list[dict]:
    return [json.loads(line) for line in path.read_bytes().splitlines()]


def test_a_track_is_written_with_all_that_is_known(library: Library, export: LibraryExport) -> None:
    library.add(1, 2)
    odd = library.tone(Path(os.fsdecode(os.fsencode(library.music) + b"/3\xff.flac")), 3)
    library.ears.errors[odd] = ValueError("cannot")
    library.scan()
    first = library.track(library.music / "1.flac")
    RatingRepository(library.database).put({first.id: Rating(3.5)})
    playlist = PlaylistRepository(library.database).create("Mine")
    PlaylistRepository(library.database).add(playlist.id, [first.id])
    library.history.finish(library.history.start(first.id, 1_700_000_000.0), 0.2, "finished")

    target = library.root / "library.jsonl"
    assert export.library(target, "jsonl") == 3
    rows = {row["path"]: row for row in read_json(target)}
    assert set(rows) == library.paths()
    row = rows[first.path]
    assert (row["title"], row["stars"], row["playlists"]) == ("Title 1", 3.5, ["Mine"])
    assert (row["play_count"], row["last_played_at"]) == (1, "2023-11-14T22:13:20+00:00")
    assert (row["analysis"], row["key"], row["missing"]) == ("done", "A min", False)

    target = library.root / "library.csv"
    assert export.library(target, "csv") == 3
    table = {row["path"]: row for row in read_csv(target)}
    assert set(table) == library.paths()
    assert table[first.path]["stars"] == "3.5"
    assert table[first.path]["playlists"] == "Mine"
    assert table[odd]["stars"] == ""


def read_parquet(path: Path) -> list[dict]:
    parquet = pytest.importorskip("pyarrow.parquet")
    return parquet.read_table(path).to_pylist()


READERS = {"csv": read_csv, "jsonl": read_json, "parquet": read_parquet}


@pytest.fixture(params=FORMATS)
def kind(request: pytest.FixtureRequest) -> Format:
    if request.param == "parquet":
        pytest.importorskip("pyarrow")
    return request.param


def test_an_empty_library_is_an_empty_file(
    library: Library, export: LibraryExport, kind: Format
) -> None:
    target = library.root / "out"
    assert export.library(target, kind) == 0
    assert export.history(target, kind) == 0
    assert READERS[kind](target) == []


def test_parquet_keeps_types_and_names_that_are_no_utf_8(
    library: Library, export: LibraryExport
) -> None:
    pytest.importorskip("pyarrow")
    odd_folder = Path(os.fsdecode(os.fsencode(library.music) + b"/\xff"))
    library.add(1)
    (odd,) = library.add(2, folder=odd_folder)
    library.scan()
    target = library.root / "library.parquet"
    assert export.library(target, "parquet") == 2
    one, two = sorted(read_parquet(target), key=lambda row: row["path"])
    assert two["path"] == odd.replace("\udcff", "\\udcff")
    assert (one["missing"], one["playlists"], one["tagged_stars"]) == (False, [], None)
    assert one["added_at"].tzinfo is not None
    features = library.root / "features.parquet"
    assert export.extracted_features(features, kind="parquet") == 2
    row = read_parquet(features)[0]
    assert isinstance(row["timbre_0"], float)


def test_without_pyarrow_parquet_says_what_to_do(
    library: Library, export: LibraryExport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    target = library.root / "library.parquet"
    with pytest.raises(MusicRecError, match="pyarrow") as caught:
        export.library(target, "parquet")
    assert "pip install pyarrow" in caught.value.next_step
    assert not target.exists()


def test_plays_are_written_the_newest_first(
    library: Library, export: LibraryExport, kind: Format
) -> None:
    library.add(1, 2)
    library.scan()
    for moment, number in ((100.0, 1), (200.0, 2)):
        track = library.track(library.music / f"{number}.flac")
        event = library.history.start(track.id, moment, origin="album")
        library.history.finish(event, 0.05, "skipped")
    target = library.root / "plays"
    assert export.history(target, kind) == 2
    rows = READERS[kind](target)
    assert [row["title"] for row in rows] == ["Title 2", "Title 1"]
    started = rows[1]["started_at"]
    if isinstance(started, datetime):
        started = started.isoformat()
    assert started == "1970-01-01T00:01:40+00:00"
    assert {(row["outcome"], row["origin"]) for row in rows} == {("skipped", "album")}


def test_reduced_features_have_folders_and_names_and_compare(
    library: Library, export: LibraryExport
) -> None:
    target = library.root / "extracted_features.csv"
    with pytest.raises(UnknownTrack, match="Scan first"):
        export.extracted_features(target)
    assert not target.exists()
    library.add(*range(8))
    library.scan()
    assert export.extracted_features(target) == 8
    rows = read_csv(target)
    assert {row["folder"] for row in rows} == {str(library.music)}
    assert sorted(row["file"] for row in rows) == [f"{n}.flac" for n in range(8)]
    columns = list(rows[0])[5:]
    vectors = {row["file"]: np.array([float(row[name]) for name in columns]) for row in rows}
    assert np.linalg.norm(vectors["0.flac"]) == pytest.approx(1, abs=1e-4)
    alike = vectors["0.flac"] @ vectors["4.flac"]  # of one style, where 1 is of another
    assert alike > vectors["0.flac"] @ vectors["1.flac"]


def test_derived_features_stand_beside_them_and_stay_comparable(
    library: Library, export: LibraryExport
) -> None:
    library.add(*range(8))
    for number in (8, 9, 10):
        library.tone(library.music / f"{number}.flac", number, artist="Ann", genre="Jazz")
    library.scan()
    heard = library.track(library.music / "8.flac")
    library.history.finish(library.history.start(heard.id, time.time()), 0.2, "finished")
    target = library.root / "extracted_features.csv"
    assert export.extracted_features(target, derived=True) == 11
    rows = {row["file"]: row for row in read_csv(target)}
    assert [rows[name]["derived_genre=jazz"] for name in ("8.flac", "1.flac")] == ["1", "0"]
    assert float(rows["8.flac"]["derived_popularity"]) > float(rows["9.flac"]["derived_popularity"])
    assert float(rows["8.flac"]["derived_recency"]) == pytest.approx(1, abs=0.01)
    assert rows["9.flac"]["derived_artist_code"] == "0"
    library.tone(library.music / "11.flac", 11, artist="Ann", genre="Polka")
    library.scan()
    assert export.extracted_features(target, derived=True) == 12
    again = {row["file"]: row for row in read_csv(target)}
    derived = {name for name in rows["9.flac"] if name.startswith("derived_")}
    assert {name for name in again["9.flac"] if name.startswith("derived_")} == derived
    assert again["9.flac"]["derived_artist_tracks"] == rows["9.flac"]["derived_artist_tracks"]
    assert again["11.flac"]["derived_genre=other"] == "1"

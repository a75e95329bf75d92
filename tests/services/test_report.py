"""A report counts what is there, and remembers the space before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.library_report import LibraryReport
from musicrec_desktop.core.loudness import Edges, Loudness
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.gui.words.report import report_lines
from musicrec_desktop.library.heard.loudness import LoudnessRepository
from musicrec_desktop.library.schema import tracks
from musicrec_desktop.library.track_facts import TrackFactsRepository
from musicrec_desktop.services.library.kept_reports import KeptReports, compared
from musicrec_desktop.services.library.report import ReportService
from musicrec_desktop.services.similarity.library_facts import LibraryFacts
from tests.services.conftest import STYLES, Library

TRACKS = 48


def fill(library: Library, tracks: int = TRACKS) -> list[str]:
    paths = [
        library.tone(library.music / f"{number}.flac", number, genre=f"Style {number % STYLES}")
        for number in range(tracks)
    ]
    library.scan()
    return paths


def service(library: Library, listen=lambda path: 0.25) -> ReportService:
    return ReportService(
        library.songs,
        library.similarity,
        LibraryFacts(TrackFactsRepository(library.database), library.history),
        loudness_measured=LoudnessRepository(library.database).count_measured,
        listen=listen,
        folder=library.root / "reports",
    )


def make(reports: ReportService) -> LibraryReport:
    making = reports.make()
    while True:
        try:
            assert isinstance(next(making), Progress)
        except StopIteration as end:
            return end.value


def test_what_could_not_be_measured_does_not_count_as_measured(library: Library) -> None:
    fill(library, 4)
    repository = LoudnessRepository(library.database)
    one, two, *_ = repository.pending()
    repository.store([(one, Loudness(-10.0, 5.0, 0.9, Edges(), b"b"))])
    repository.fail([(two, "it cannot be decoded")])
    assert make(service(library)).coverage.loudness_measured == 1


def test_a_library_whose_neighbours_are_right_says_so(library: Library) -> None:
    fill(library)
    report = make(service(library))
    assert report.coverage.tracks == report.coverage.analysed == TRACKS
    assert report.coverage.with_genre == report.coverage.with_artist == TRACKS
    assert report.coverage.loudness_measured == 0
    assert report.coverage.kinds == {"music": TRACKS, "speech": 0, "noise": 0, "silence": 0}
    figures = report.neighbours
    assert figures is not None
    assert figures.tracks == figures.queries == TRACKS
    assert figures.genre_first == figures.genre_ten == 1.0  # planted so
    assert figures.genre_chance == pytest.approx(1 / STYLES)
    assert sum(number for _, number in figures.histogram) == TRACKS
    assert report.index is not None
    assert report.index.recall_at_10 == 1.0
    assert report.seconds_a_track == 0.25


def test_an_empty_library_has_a_report_too(library: Library) -> None:
    report = make(service(library))
    assert report.coverage.tracks == 0
    assert report.neighbours is report.index is report.seconds_a_track is None
    assert dict(report_lines(report, []))["Coverage"][0] == ("Tracks", "0")


def test_failures_are_counted_by_their_reason(library: Library) -> None:
    paths = library.add(0, 1, 2)
    for path in paths[:2]:
        library.ears.errors[path] = UnreadableFile(path, "the decoder crashed")
    library.scan()
    report = make(service(library))
    assert report.failures == (("the decoder crashed", 2),)
    assert report.coverage.failed == 2


def test_tempo_and_key_are_counted_where_they_are_sure_enough_to_be_shown(library: Library) -> None:
    fill(library, 3)
    with library.database.write() as connection:
        doubt = {"tempo_bpm": 120.0, "tempo_confidence": 0.1, "key": "C", "key_confidence": 0.1}
        connection.execute(tracks.update().values(doubt))
        sure = {"tempo_confidence": 0.9, "key_confidence": 0.9}
        connection.execute(tracks.update().where(tracks.c.id == 1).values(sure))
    coverage = service(library).count().coverage
    assert (coverage.tracks, coverage.with_tempo, coverage.with_key) == (3, 1, 1)


def test_what_no_tag_says_is_counted_as_the_search_finds_it(library: Library) -> None:
    fill(library, 2)
    library.tone(library.music / "bare.flac", 2)
    library.scan()
    coverage = service(library).count().coverage
    assert (coverage.tracks, coverage.with_genre) == (3, 2)


def test_files_that_cannot_be_listened_to_leave_the_speed_open(library: Library) -> None:
    fill(library, 4)

    def refuse(path: str) -> float:
        raise UnreadableFile(path, "its drive went away")

    assert make(service(library, refuse)).seconds_a_track is None


def test_a_report_comes_back_whole_and_the_space_before_is_kept(library: Library) -> None:
    fill(library)
    reports = service(library)
    first = make(reports)
    assert reports.last() == first
    assert reports.changes(first) == []
    library.add(*range(TRACKS, TRACKS + 8))
    library.scan()
    reports = service(library)
    second = make(reports)
    changes = {change.name: change for change in reports.changes(second)}
    assert changes["coverage.tracks"].before == TRACKS
    assert changes["coverage.tracks"].after == TRACKS + 8
    assert changes["coverage.tracks"].better == 0
    assert changes["coverage.analysed"].better == 1
    again = make(reports)  # of the same space: the one before stays the one before
    assert {change.name: change.before for change in reports.changes(again)}[
        "coverage.tracks"
    ] == TRACKS


def test_a_report_that_cannot_be_read_is_none(tmp_path: Path) -> None:
    kept = KeptReports(tmp_path)
    for text in ("", "{}", "[1]", json.dumps({"made_at": 1, "coverage": 3})):
        (tmp_path / "last.json").write_text(text)
        assert kept.last() is None


def test_the_same_report_has_changed_in_nothing(library: Library) -> None:
    fill(library, 8)
    report = make(service(library))
    assert all(change.better == 0 for change in compared(report, report))

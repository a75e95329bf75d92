"""Copies are grouped by what is heard, the better one first, and nothing is deleted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.core.features import Sound, SoundKind
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.library.heard.recordings import RecordingRepository
from musicrec_desktop.library.heard.sounds import SoundRepository
from musicrec_desktop.library.track_facts import TrackFactsRepository
from musicrec_desktop.services.similarity.duplicates import (
    DuplicateService,
    DuplicatesFound,
    better_by,
    ranked,
)
from musicrec_desktop.services.similarity.library_facts import LibraryFacts
from tests.services.conftest import Library, planted_features

TRACKS = 12
# Of twelve planted tracks, number 9 is heard as number 1 is, and so are 5 and 2 alike.
COPIES = {9: 1, 5: 2}


def fingerprint(number: int) -> np.ndarray:
    return np.random.default_rng(number).integers(0, 2**32, 633, np.uint32)


def compare(one: np.ndarray, other: np.ndarray) -> float | None:
    return 0.9 if (one == other).all() else None


class Copies:
    """A library in which some tracks are copies of others."""

    def __init__(self, library: Library) -> None:
        self.library = library
        paths = library.add(*range(TRACKS))
        library.scan()
        self.ids = [library.track(path).id for path in paths]
        for number in range(TRACKS):
            self.heard_as(number, COPIES.get(number, number))
        library.similarity.start_rebuild().result()
        library.similarity.reload()
        self.facts = LibraryFacts(TrackFactsRepository(library.database), library.history)
        self.recordings = RecordingRepository(library.database)
        self.service = DuplicateService(
            library.similarity,
            self.facts,
            SoundRepository(library.database),
            self.recordings,
            library.tracks,
            compare=compare,
        )

    def heard_as(self, number: int, other: int, kind: SoundKind = SoundKind.MUSIC) -> None:
        sound = Sound(kind=kind, fingerprint=fingerprint(other))
        self.library.features.store(
            [(self.ids[number], replace(planted_features(other), sound=sound))]
        )

    def find(self) -> DuplicatesFound:
        return drained(self.service.find)[1]

    def groups(self) -> set[frozenset[int]]:
        return {
            frozenset(int(Path(track.path).stem) for track in group.tracks)
            for group in self.service.all()
        }


def drained(make: Callable[[], object]) -> tuple[list[Progress], DuplicatesFound]:
    events, finding = [], make()
    while True:
        try:
            events.append(next(finding))  # type: ignore[call-overload]
        except StopIteration as end:
            return events, end.value


@pytest.fixture
def copies(library: Library) -> Copies:
    return Copies(library)


def test_copies_are_found_kept_and_shown(copies: Copies) -> None:
    events, found = drained(copies.service.find)
    assert (found.recordings, found.tracks) == (2, 4)
    assert events[-1].done == events[-1].total == TRACKS
    assert copies.groups() == {frozenset({1, 9}), frozenset({2, 5})}
    assert copies.facts.copies(copies.ids[1]) == [copies.ids[9]]
    assert len(copies.library.paths()) == TRACKS


def test_what_only_sounds_alike_stays_apart(copies: Copies) -> None:
    copies.library.features.store(
        [
            (
                copies.ids[9],
                replace(planted_features(1), sound=Sound(fingerprint=fingerprint(77))),
            )
        ]
    )
    found = copies.find()
    assert found.compared >= 2
    assert copies.groups() == {frozenset({2, 5})}


def test_a_search_again_finds_the_same_and_forgets_what_is_no_longer(copies: Copies) -> None:
    copies.find()
    assert copies.find() == DuplicatesFound(2, 4, copies.find().compared)
    copies.heard_as(9, 9)
    copies.library.similarity.heard([copies.ids[9]])
    copies.find()
    assert copies.groups() == {frozenset({2, 5})}


def test_a_search_that_is_broken_off_leaves_what_was_known(copies: Copies) -> None:
    copies.find()
    finding = copies.service.find()
    next(finding)
    finding.close()
    assert len(copies.groups()) == 2


def test_silence_is_no_recording(copies: Copies) -> None:
    for number in (1, 9):
        copies.heard_as(number, 1, SoundKind.SILENCE)
    copies.facts.reload()
    copies.find()
    assert copies.groups() == {frozenset({2, 5})}


def test_a_copy_whose_file_is_gone_is_not_shown(copies: Copies) -> None:
    copies.find()
    copies.library.tracks.mark_missing([copies.ids[9]])
    assert copies.groups() == {frozenset({2, 5})}


def test_without_an_index_there_is_nothing_to_find(library: Library) -> None:
    service = DuplicateService(
        library.similarity,
        LibraryFacts(TrackFactsRepository(library.database), library.history),
        SoundRepository(library.database),
        RecordingRepository(library.database),
        library.tracks,
        compare=compare,
    )
    assert drained(service.find)[1] == DuplicatesFound(0, 0, 0)
    assert service.all() == []


def track(number: int, **tags: object) -> Track:
    return Track(number, f"{number}", Tags(**tags))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("better", "worse", "by"),
    [
        ({"codec": "flac", "bit_depth": 16}, {"codec": "mp3", "bitrate_bps": 320_000}, "lossless"),
        ({"codec": "flac", "bit_depth": 24}, {"codec": "flac", "bit_depth": 16}, "quality"),
        (
            {"codec": "mp3", "bitrate_bps": 320_000},
            {"codec": "mp3", "bitrate_bps": 128_000},
            "quality",
        ),
        (
            {"codec": "opus", "bitrate_bps": 128_000},
            {"codec": "mp3", "bitrate_bps": 160_000},
            "quality",
        ),
        (  # what a codec of varying bit rate spends says nothing about how it sounds
            {"codec": "opus", "bitrate_bps": 61_000, "duration_seconds": 23.0},
            {"codec": "opus", "bitrate_bps": 62_000, "duration_seconds": 20.0},
            "length",
        ),
        (
            {"codec": "opus", "bitrate_bps": 62_000, "duration_seconds": 20.0},
            {"codec": "opus", "bitrate_bps": 48_000, "duration_seconds": 23.0},
            "quality",
        ),
        (  # padding of a frame is no music
            {"codec": "mp3", "duration_seconds": 200.0, "title": "A"},
            {"codec": "mp3", "duration_seconds": 200.4},
            "tags",
        ),
        ({"codec": "flac", "title": "A", "artist": "B"}, {"codec": "flac", "title": "A"}, "tags"),
        ({"codec": "flac"}, {"codec": "flac"}, ""),
    ],
)
def test_what_makes_a_copy_the_better_one(better, worse, by) -> None:
    copies = [track(1, **better), track(2, **worse)]
    assert [ranked(order) for order in (copies, copies[::-1])] == [copies] * 2
    assert better_by(copies) == by


def test_the_longest_of_those_that_sound_best_is_kept() -> None:
    short = track(1, codec="mp3", bitrate_bps=321_000, duration_seconds=180.0)
    whole = track(2, codec="mp3", bitrate_bps=300_000, duration_seconds=183.0)
    poor = track(3, codec="mp3", bitrate_bps=128_000, duration_seconds=184.0)
    assert ranked([poor, short, whole]) == [whole, short, poor]
    assert better_by([whole, short, poor]) == "quality"

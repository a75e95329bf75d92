"""Answers pass their filters, hold each recording once, and carry their reasons."""

from __future__ import annotations

import contextlib
from dataclasses import replace
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.core.explanation import Aspect
from musicrec_desktop.core.features import Sound, SoundKind
from musicrec_desktop.core.recommendation import FamilyWeights
from musicrec_desktop.core.similar import SimilarFilters, SimilarQuestion
from musicrec_desktop.library.heard.recordings import RecordingRepository
from musicrec_desktop.library.track_facts import TrackFactsRepository
from musicrec_desktop.services.listening.scanning import TagsRead
from musicrec_desktop.services.similarity.library_facts import LibraryFacts
from musicrec_desktop.services.similarity.similar_answers import (
    SimilarAnswer,
    SimilarAnswers,
    SoFar,
)
from tests.services.conftest import STYLES, Library, last_long, planted_features

TRACKS = 16
NOW = 1_800_000_000.0
MONTH = 31 * 24 * 3600.0


class Asked:
    """A scanned library of sixteen tracks in four styles, and the service that answers."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.paths = library.add(*range(TRACKS))
        library.scan()
        self.ids = [library.track(path).id for path in self.paths]
        self.facts = LibraryFacts(
            TrackFactsRepository(library.database), library.history, clock=lambda: NOW
        )
        self.answers = SimilarAnswers(library.similarity, self.facts, library.tracks)

    def heard_as(self, number: int, **changes: object) -> None:
        """Let a track have been heard with another tempo, key or kind."""
        features = replace(planted_features(number), **changes)  # type: ignore[arg-type]
        self.library.features.store([(self.ids[number], features)])
        self.facts.changed([self.ids[number]])

    def ask(self, number: int = 0, k: int = 25, **named: object) -> SimilarAnswer:
        seeds = named.pop("seeds", (number,))
        return self.answers.ask(
            SimilarQuestion(
                tuple(self.ids[seed] for seed in seeds),  # type: ignore[attr-defined]
                tuple(self.ids[seed] for seed in named.pop("unlike", ())),  # type: ignore[attr-defined]
                named.pop("weights", SimilarQuestion((1,)).weights),  # type: ignore[arg-type]
                SimilarFilters(**named),  # type: ignore[arg-type]
            ),
            k,
        )

    def numbers(self, *arguments: int, **named: object) -> list[int]:
        return [number_of(item.track.path) for item in self.ask(*arguments, **named).rows]


def number_of(path: str) -> int:
    return int(Path(path).stem)


@pytest.fixture
def asked(library: Library) -> Asked:
    return Asked(library)


def test_without_filters_the_answer_is_that_of_the_index(asked: Asked) -> None:
    plain = asked.library.similarity.neighbours(asked.ids[0], 10)
    rows = asked.ask(0, 10).rows
    assert [item.track for item in rows] == [item.track for item in plain]
    assert [item.recommendation for item in rows] == [item.recommendation for item in plain]
    assert asked.numbers(0, 3) == pytest.approx(asked.numbers(0, 3))
    assert {number % STYLES for number in asked.numbers(0, 3)} == {0}


def test_other_artists(asked: Asked) -> None:
    track = asked.library.track(asked.paths[4])
    assert 4 in asked.numbers(0, 3)
    asked.library.tone(Path(asked.paths[4]), 4, artist="ARTIST 0", title="Title 4")
    asked.library.scan()
    asked.facts.reload()
    assert asked.library.track(asked.paths[4]).id == track.id
    assert 4 not in asked.numbers(0, other_artists=True)
    assert len(asked.numbers(0, other_artists=True)) == TRACKS - 2


@pytest.mark.parametrize(
    ("tempo", "passes"), [(127.9, True), (61.0, True), (244.0, True), (90, False)]
)
def test_tempo_counts_octaves(asked: Asked, tempo: float, passes: bool) -> None:
    asked.heard_as(4, tempo_bpm=tempo)
    assert (4 in asked.numbers(0, bpm_within=8.0)) is passes


def test_without_a_tempo_of_its_own_no_track_is_near(asked: Asked) -> None:
    asked.heard_as(0, tempo_bpm=None)
    answer = asked.ask(0, bpm_within=8.0)
    assert answer.rows == []
    assert answer.looser[0] == ("bpm_within", TRACKS - 1)


def test_keys_that_fit(asked: Asked) -> None:
    asked.heard_as(4, key="E min")
    asked.heard_as(8, key="Eb maj")
    asked.heard_as(12, key="")
    found = asked.numbers(0, key_fits=True)
    assert 4 in found
    assert not {8, 12} & set(found)


def test_unheard(asked: Asked) -> None:
    for number, at in ((4, NOW - MONTH), (8, NOW - 7 * MONTH)):
        event = asked.library.history.start(asked.ids[number], at)
        asked.library.history.finish(event, 100.0, "finished")
    assert 4 not in asked.numbers(0, unheard_months=3)
    assert 8 in asked.numbers(0, unheard_months=3)
    assert not {4, 8} & set(asked.numbers(0, unheard_months=12))


def test_a_filter_that_keeps_everything_away_is_named(asked: Asked) -> None:
    answer = asked.ask(0, lossless=False, key_fits=True, bpm_within=1.0)
    assert answer.rows
    for number in range(1, TRACKS):
        asked.heard_as(number, tempo_bpm=90.0)
    answer = asked.ask(0, key_fits=True, bpm_within=1.0)
    assert answer.rows == []
    assert answer.looser == (("bpm_within", TRACKS - 1),)


def test_speech_is_left_out_unless_asked_with_or_for(asked: Asked) -> None:
    for number in (4, 8):
        asked.heard_as(number, sound=Sound(kind=SoundKind.SPEECH, kind_confidence=0.9))
    assert not {4, 8} & set(asked.numbers(0))
    assert {4, 8} <= set(asked.numbers(0, music_only=False))
    answer = asked.ask(4)
    assert answer.kind is SoundKind.SPEECH
    assert 8 in [number_of(item.track.path) for item in answer.rows]


def test_what_is_too_short_is_left_out_unless_asked_with_or_for(asked: Asked) -> None:
    last_long(asked.library, 120.0)
    last_long(asked.library, 4.0, asked.ids[4], asked.ids[8])
    asked.facts.reload()
    assert not {4, 8} & set(asked.numbers(0))
    assert {4, 8} <= set(asked.numbers(0, music_only=False))
    assert {0, 8} <= set(asked.numbers(4))
    last_long(asked.library, 4.0)  # a library of samples
    asked.facts.reload()
    assert {4, 8} <= set(asked.numbers(0))


def test_to_silence_nothing_is_alike(asked: Asked) -> None:
    silence = Sound(kind=SoundKind.SILENCE, kind_confidence=1.0)
    asked.heard_as(0, sound=silence)
    answer = asked.ask(0)
    assert (answer.rows, answer.kind, answer.looser) == ([], SoundKind.SILENCE, ())
    assert asked.ask(seeds=(0, 1)).rows  # the other says what is meant


def test_a_recording_is_one_row_however_many_files_hold_it(asked: Asked) -> None:
    group = [(asked.ids[number], 0.9) for number in (4, 8, 12)]
    RecordingRepository(asked.library.database).store([group])
    asked.facts.reload()
    answer = asked.ask(0)
    rows = [item for item in answer.rows if number_of(item.track.path) in (4, 8, 12)]
    assert len(rows) == 1
    assert {number_of(copy.path) for copy in rows[0].copies} | {number_of(rows[0].track.path)} == {
        4,
        8,
        12,
    }
    assert len(answer.rows) == TRACKS - 3
    own = asked.ask(4)
    assert own.copies == 2
    assert not {8, 12} & {number_of(item.track.path) for item in own.rows}


def test_copies_take_no_places_from_others(asked: Asked) -> None:
    RecordingRepository(asked.library.database).store(
        [[(asked.ids[number], 0.9) for number in range(1, TRACKS - 3)]]
    )
    asked.facts.reload()
    assert len(asked.numbers(0, 4)) == 4


def test_weights_and_seeds_reach_the_index(asked: Asked) -> None:
    index = asked.library.similarity.index()
    weights = FamilyWeights(0, 1, 0, 0)
    seeds = [asked.ids[0], asked.ids[1]]
    expected = index.neighbours(seeds, 5, unlike=[asked.ids[2]], weights=weights)
    answer = asked.ask(seeds=(0, 1), unlike=(2,), weights=weights, k=5)
    assert [item.recommendation for item in answer.rows] == expected
    assert not {0, 1, 2} & {number_of(item.track.path) for item in answer.rows}


def test_reasons_agree_with_what_is_known(asked: Asked) -> None:
    asked.heard_as(4, tempo_bpm=62.0, key="E min")
    row = next(item for item in asked.ask(0).rows if number_of(item.track.path) == 4)
    reasons = {reason.aspect: reason for reason in row.reasons}
    assert reasons[Aspect.TEMPO].amount == pytest.approx(4)
    assert reasons[Aspect.TEMPO].names == ("2",)
    assert reasons[Aspect.KEY].names == ("8A", "9A")
    assert reasons[Aspect.TIMBRE].amount == row.recommendation.components.timbre


def test_a_track_that_varies_more_in_loudness_says_so(asked: Asked) -> None:
    for number, loudness_range in ((0, 4.0), (4, 16.0)):
        asked.heard_as(number, sound=Sound(loudness_range_db=loudness_range))
    row = next(item for item in asked.ask(0).rows if number_of(item.track.path) == 4)
    assert {reason.aspect: reason.amount for reason in row.reasons}[Aspect.RANGE] == 12


def test_a_track_nobody_listened_to_says_so(asked: Asked) -> None:
    with pytest.raises(UnknownTrack):
        asked.answers.ask(SimilarQuestion((4711,)))


def test_a_missing_file_is_no_answer(asked: Asked) -> None:
    Path(asked.paths[4]).unlink()
    asked.library.scan()
    assert 4 not in asked.numbers(0)


def test_it_is_known_from_how_much_answers_come(asked: Asked) -> None:
    assert asked.answers.so_far() == SoFar(TRACKS, 0)
    library = asked.library
    library.add(*range(TRACKS, TRACKS + 5))
    with contextlib.closing(library.scanning().scan([str(library.music)])) as events:
        for event in events:
            if isinstance(event, TagsRead):
                break
    assert asked.answers.so_far() == SoFar(TRACKS, 5)


def test_facts_follow_what_is_listened_to(library: Library) -> None:
    facts = LibraryFacts(TrackFactsRepository(library.database), library.history)
    assert len(facts.current()) == 0
    library.add(0, 1)
    library.scan()
    facts.changed([library.track(library.music / "0.flac").id])
    assert len(facts.current()) == 1
    facts.reload()
    assert len(facts.current()) == 2

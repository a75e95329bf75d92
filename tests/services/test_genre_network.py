"""A network's training among the services: told of, held while nobody listens, and ended."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.core.errors import Cancelled
from musicrec_desktop.core.genre_scores import EpochDone
from musicrec_desktop.core.genres import TrainingOptions
from musicrec_desktop.core.progress import JobControl, Progress
from musicrec_desktop.genre.cnn import process
from musicrec_desktop.genre.cnn.job import TrainingJob
from musicrec_desktop.genre.cnn.options import CnnOptions
from musicrec_desktop.services.genre import network as genre_network
from musicrec_desktop.services.genre.network import watched
from musicrec_desktop.services.genre.network_time import network_time, seconds_of_a_piece

WAIT_SECONDS = 60.0
JOB = TrainingJob(Path("nowhere"), np.zeros(1, int), np.zeros(1, int), CnnOptions())


def epoch(number: int) -> EpochDone:
    return EpochDone(0, number, 2, 1.0, 0.5, None, None, 1e-3, 0.1)


def test_training_holds_while_nobody_takes_events(monkeypatch: pytest.MonkeyPatch) -> None:
    held = threading.Event()

    def train(_job: TrainingJob, control: JobControl) -> Iterator[EpochDone]:
        yield epoch(1)
        while not control.paused:
            threading.Event().wait(0.005)
        held.set()
        control.checkpoint()
        yield epoch(2)

    monkeypatch.setattr(process, "train", train)
    monkeypatch.setattr(genre_network, "PAUSED_SECONDS", 0.05)
    events = watched(JOB, 2)
    assert next(event for event in events if isinstance(event, EpochDone)).epoch == 1
    assert held.wait(WAIT_SECONDS)
    rest = list(events)
    assert [event.epoch for event in rest if isinstance(event, EpochDone)] == [2]


def test_the_time_left_is_known_from_the_first_epoch_however_long_it_lasts(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def train(_job: TrainingJob, _control: JobControl) -> Iterator[EpochDone]:
        yield EpochDone(0, 1, 2, 1.0, 0.5, 1.0, 0.5, 0.1, 90.0)
        yield EpochDone(1, 1, 2, 1.0, 0.5, 1.0, 0.5, 0.1, 30.0)

    monkeypatch.setattr(process, "train", train)
    told = [event for event in watched(JOB, 6) if isinstance(event, Progress)]
    left = {event.done: event.seconds_left for event in told}
    assert left[1] == pytest.approx(5 * 90)
    assert left[2] == pytest.approx(4 * 60)


def test_the_last_training_says_what_is_left_of_it_and_not_of_all_that_might_have_been(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def train(_job: TrainingJob, _control: JobControl) -> Iterator[EpochDone]:
        for fold in range(2):
            yield EpochDone(fold, 1, 50, 1.0, 0.5, 1.0, 0.5, 0.1, 10.0)
        yield EpochDone(None, 1, 4, 1.0, 0.5, None, None, 0.1, 10.0)

    monkeypatch.setattr(process, "train", train)
    told = [event for event in watched(JOB, 150) if isinstance(event, Progress)]
    at = {event.done: (event.total, event.seconds_left) for event in told}
    assert at[2] == (150, pytest.approx(1480))
    assert at[3] == (6, pytest.approx(30))


def test_closing_ends_the_training_and_every_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    ended = threading.Event()

    def train(_job: TrainingJob, control: JobControl) -> Iterator[EpochDone]:
        try:
            while not control.cancelled:
                threading.Event().wait(0.005)
            raise Cancelled
        finally:
            ended.set()
        yield epoch(1)

    monkeypatch.setattr(process, "train", train)
    events = watched(JOB, 2)
    assert isinstance(next(events), Progress)
    events.close()
    assert ended.is_set()
    assert not [each for each in threading.enumerate() if "genre network" in each.name]


def test_what_goes_wrong_in_training_is_raised_where_it_is_followed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def train(_job: TrainingJob, _control: JobControl) -> Iterator[EpochDone]:
        yield epoch(1)
        raise process.TrainingFailed("It died.", "Train again.")

    monkeypatch.setattr(process, "train", train)
    with pytest.raises(process.TrainingFailed):
        list(watched(JOB, 2))


def test_how_long_it_takes_goes_by_the_last_training_here_and_else_by_the_measured_one() -> None:
    options = TrainingOptions(folds=5, epochs=50)
    elsewhere = network_time(200, options)
    assert not elsewhere.here
    # What was measured: 794 s for 30 and 22 of 50 epochs.
    assert elsewhere.seconds == pytest.approx(794, rel=0.1)
    assert elsewhere.most_seconds == pytest.approx(elsewhere.seconds * 50 / 30)
    told = [EpochDone(fold, 1, 50, 1.0, 0.5, 1.0, 0.5, 0.1, 3.2) for fold in range(5)]
    told[3] = replace(told[3], seconds=900.0)  # it was paused
    each = seconds_of_a_piece(told, 200)
    assert each == pytest.approx(3.2 / 320)
    here = network_time(100, options, each)
    assert here.here
    assert here.most_seconds == pytest.approx(50 * (5 * 1.6 + 2.0))
    assert seconds_of_a_piece([], 200) is None


def test_an_epoch_of_a_large_library_takes_no_longer_than_the_most_pieces() -> None:
    options = TrainingOptions()
    assert network_time(20_000, options) == network_time(10_000, options)

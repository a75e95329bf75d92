"""An executor is fed as fast as it works, and no faster."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from musicrec_desktop.services.listening import bounded
from musicrec_desktop.services.listening.bounded import completed
from tests.services.conftest import Immediate, Patient


@pytest.fixture(autouse=True)
def short_ticks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounded, "TICK_SECONDS", 0.001)


def double(number: int) -> int:
    return 2 * number


def test_every_item_comes_back_with_its_result() -> None:
    pairs = list(completed(Immediate(), double, range(50), in_flight=3))
    assert sorted((item, future.result()) for item, future in pairs) == [
        (number, 2 * number) for number in range(50)
    ]


def test_nothing_to_do_is_done_at_once() -> None:
    assert list(completed(Patient(), double, [], in_flight=3)) == []


def test_an_error_stays_in_its_future() -> None:
    def invert(number: int) -> float:
        return 1 / number

    pairs = dict(completed(Immediate(), invert, [2, 0, 4], in_flight=1))
    assert pairs[2].result() == 0.5
    assert isinstance(pairs[0].exception(), ZeroDivisionError)
    assert pairs[4].result() == 0.25


def test_no_more_than_allowed_is_under_way_and_items_are_read_late() -> None:
    read: list[int] = []

    def items() -> Iterator[int]:
        for number in range(100):
            read.append(number)
            yield number

    patient = Patient()
    results = completed(patient, double, items(), in_flight=4)
    assert next(results) is None  # a tick: nothing is finished
    assert len(patient.waiting) == len(read) == 4
    patient.finish(1)
    pair = next(results)
    assert pair is not None
    assert pair[0] == 0
    assert next(results) is None
    assert len(patient.waiting) == 4
    assert len(read) == 5
    results.close()


def test_a_consumer_that_does_not_pull_submits_nothing() -> None:
    patient = Patient()
    results = completed(patient, double, range(100), in_flight=4)
    assert next(results) is None
    patient.finish(4)
    assert len(patient.asked) == 4
    results.close()


def test_closing_cancels_what_has_not_begun() -> None:
    patient = Patient()
    results = completed(patient, double, range(100), in_flight=4)
    assert next(results) is None
    results.close()
    assert len(patient.asked) == 4
    assert all(future.cancelled() for future, _ in patient.waiting)

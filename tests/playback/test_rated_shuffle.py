"""Better-rated songs come sooner: as often as their weights say, and each of them once."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Mapping

import pytest

from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.playback.queue import PlayQueue

DRAWS = 4000


def shuffled(weights: Mapping[int, float], seed: int, *, songs: int = 4) -> PlayQueue:
    queue = PlayQueue(rng=random.Random(seed))
    queue.weigh_by(lambda: weights)
    queue.set_shuffle_by("rated")
    queue.replace([QueueItem(None, "first"), *(QueueItem(n, f"{n}") for n in range(songs))])
    queue.set_shuffle(True)
    return queue


def order(queue: PlayQueue) -> list[int | None]:
    return [queue._entry(key).item.track_id for key in queue.upcoming()]


def test_of_two_songs_one_comes_first_as_often_as_its_share_of_their_weights() -> None:
    weights = {0: 4.0, 1: 1.0, 2: 0.25}  # and 1 for the fourth
    first: Counter[int | None] = Counter()
    before = 0
    for seed in range(DRAWS):
        found = order(shuffled(weights, seed))
        assert sorted(found) == [0, 1, 2, 3]
        first[found[0]] += 1
        before += found.index(1) < found.index(2)
    total = 4.0 + 1.0 + 0.25 + 1.0
    for number, weight in ((0, 4.0), (1, 1.0), (2, 0.25), (3, 1.0)):
        assert first[number] / DRAWS == pytest.approx(weight / total, abs=0.025)
    assert before / DRAWS == pytest.approx(0.8, abs=0.025)


def test_without_ratings_all_orders_are_as_likely() -> None:
    found = Counter(tuple(order(shuffled({}, seed, songs=3))) for seed in range(DRAWS))
    assert len(found) == 6
    assert all(number / DRAWS == pytest.approx(1 / 6, abs=0.025) for number in found.values())


def test_the_next_round_is_drawn_by_what_they_are_rated_then() -> None:
    weights: dict[int, float] = {}
    first: Counter[int | None] = Counter()
    for seed in range(400):
        weights.clear()
        queue = shuffled(weights, seed)
        queue.set_repeat("all")
        weights[2] = 1e9
        drawn = [queue.advance() for _ in range(len(queue) + 1)]
        round_two = [entry.item.track_id for entry in drawn[4:] if entry is not None]
        first[round_two[0]] += 1
    assert first[2] > 260, "but where it ended the round before, which is a quarter"


def test_going_over_to_it_draws_what_is_to_come_anew_and_back_again() -> None:
    queue = shuffled({3: 1e12}, 1, songs=40)
    assert order(queue)[0] == 3
    queue.set_shuffle_by("songs")
    drawn = order(queue)
    assert sorted(drawn) == list(range(40))
    queue.set_shuffle_by("songs")
    assert order(queue) == drawn, "nothing is drawn where nothing changes"
    queue.set_shuffle_by("rated")
    assert order(queue)[0] == 3


def test_weights_that_come_late_draw_anew_what_is_shuffled_by_them_and_nothing_else() -> None:
    weights: dict[int, float] = {}
    queue = shuffled(weights, 1)
    weights[2] = 1e9
    queue.reweigh()
    assert order(queue)[0] == 2 and len(order(queue)) == 4
    queue.set_shuffle_by("songs")
    drawn = order(queue)
    queue.reweigh()
    assert order(queue) == drawn

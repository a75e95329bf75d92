"""Albums in a random order: each whole, and in its own order."""

from __future__ import annotations

import random
from itertools import groupby, pairwise

from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.playback.queue import PlayQueue

ALBUMS = [("a", number) for number in (3, 1, 2)] + [("b", 1), ("b", 2)] + [("", 1), ("", 1)]


def items(albums=ALBUMS) -> list[QueueItem]:
    return [
        QueueItem(number, f"{number}.flac", album=album, place=(1, track))
        for number, (album, track) in enumerate(albums)
    ]


def shuffled(queued, start: int = 0, seed: int = 0) -> PlayQueue:
    queue = PlayQueue(rng=random.Random(seed))
    queue.set_shuffle_by("albums")
    queue.set_shuffle(True)
    queue.replace(queued, start)
    return queue


def played(queue: PlayQueue) -> list[QueueItem]:
    return [queue.current.item, *(queue._entry(key).item for key in queue.upcoming())]


def test_albums_stay_whole_and_their_order_is_drawn() -> None:
    orders = set()
    for seed in range(40):
        found = played(shuffled(items(), start=1, seed=seed))
        assert sorted(item.track_id for item in found) == list(range(len(ALBUMS)))
        assert [item.place[1] for item in found if item.album == "a"] == [1, 2, 3]
        assert [item.place[1] for item in found if item.album == "b"] == [1, 2]
        runs = [album for album, _ in groupby(item.album or item.path for item in found)]
        assert len(runs) == 4  # two albums, and two tracks without one
        assert runs[0] == "a"
        orders.add(tuple(runs))
    assert len(orders) == 6  # of all that there are


def test_who_begins_within_an_album_hears_it_to_its_end_and_what_came_before_counts_as_played() -> (
    None
):
    for seed in range(20):
        queue = shuffled(items(), start=2, seed=seed)
        found = played(queue)
        assert [item.place[1] for item in found if item.album == "a"] == [2, 3]
        assert len(found) == len(ALBUMS) - 1
        assert queue.order()[0] == queue.entries[1].key  # of what was played
        assert queue.previous().item.place == (1, 1)  # as one goes back within an album
        assert [item.place[1] for item in played(queue)[:3]] == [1, 2, 3]


def test_an_album_begun_in_its_middle_comes_whole_when_all_is_repeated() -> None:
    for seed in range(20):
        queue = shuffled(items(), start=0, seed=seed)  # the last of its album
        queue.set_repeat("all")
        rest = [queue.next().item for _ in range(len(ALBUMS) - 3 + len(ALBUMS))]
        again = [item for item in rest[len(ALBUMS) - 3 :] if item.album == "a"]
        assert [item.place[1] for item in again] == [1, 2, 3]


def test_what_is_added_comes_between_albums_and_the_playing_one_goes_on() -> None:
    added = [QueueItem(100 + place, f"n{place}", album="new", place=(1, place)) for place in (2, 1)]
    for seed in range(20):
        queue = shuffled(items(), start=1, seed=seed)
        queue.add(added)
        found = played(queue)
        assert [item.track_id for item in found[:3]] == [1, 2, 0]
        assert [item.track_id for item in found if item.album == "new"] == [101, 102]
        runs = [album for album, _ in groupby(item.album or item.path for item in found)]
        assert len(runs) == 5


def test_what_is_repeated_is_drawn_by_album_too_and_begins_with_another() -> None:
    for seed in range(20):
        queue = shuffled(items([("a", 1), ("a", 2), ("", 1)]), seed=seed)
        queue.set_repeat("all")
        heard = [queue.next().item for _ in range(12)]
        ids = [item.track_id for item in heard]
        assert all(one != other for one, other in pairwise(ids))
        for one, other in pairwise(ids):
            assert one != 0 or other == 1  # its second follows its first


def test_another_way_of_shuffling_draws_what_is_to_come_anew_and_songs_are_drawn_again() -> None:
    many = items([(str(album), track) for album in range(8) for track in range(1, 9)])
    queue = shuffled(many, start=8)
    assert [item.album for item in played(queue)[:8]] == ["1"] * 8
    queue.set_shuffle_by("songs")
    assert queue.current.item == many[8]
    assert len({item.album for item in played(queue)[:16]}) > 2
    queue.set_shuffle_by("albums")
    assert [item.album for item in played(queue)[:8]] == ["1"] * 8


@given(
    st.lists(st.tuples(st.sampled_from(["", "a", "b", "c"]), st.integers(0, 3)), min_size=1),
    st.integers(0, 1000),
    st.data(),
)
def test_every_entry_comes_once_whatever_is_queued(albums, seed: int, data) -> None:
    start = data.draw(st.integers(0, len(albums) - 1))
    queue = shuffled(items(albums), start, seed)

    def all_of_it() -> list[int]:
        assert queue.order()[-len(played(queue)) :] == [queue.current.key, *queue.upcoming()]
        return sorted(queue._entry(key).item.track_id for key in queue.order())

    assert all_of_it() == list(range(len(albums)))
    added = [QueueItem(1000 + n, f"n{n}", album="a") for n in range(3)]
    queue.add(added)
    expected = [*range(len(albums)), 1000, 1001, 1002]
    assert all_of_it() == expected
    queue.remove(start)
    expected.remove(start)
    assert queue.current.item.track_id in expected

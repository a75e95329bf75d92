from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from musicrec_desktop.core.play_queue import QueueItem, QueueState
from musicrec_desktop.playback.queue import PlayQueue


def items(*numbers: int) -> list[QueueItem]:
    return [QueueItem(number, f"{number}.flac") for number in numbers]


def ids(queue: PlayQueue) -> list[int | None]:
    return [entry.item.track_id for entry in queue.entries]


def current(queue: PlayQueue) -> int | None:
    return queue.current.item.track_id if queue.current else None


def play_through(queue: PlayQueue) -> list[int | None]:
    heard = [current(queue)]
    while queue.advance() is not None:
        heard.append(current(queue))
    return heard


def make(count: int, *, start: int = 0, shuffle: bool = False, seed: int = 0) -> PlayQueue:
    queue = PlayQueue(rng=random.Random(seed))
    queue.set_shuffle(shuffle)
    queue.replace(items(*range(count)), start)
    return queue


def test_plays_in_list_order_and_stops_after_the_last() -> None:
    assert play_through(make(4, start=1)) == [1, 2, 3]


@given(st.integers(1, 30), st.data(), st.integers())
def test_shuffle_plays_each_once_beginning_with_the_chosen(
    count: int, data: st.DataObject, seed: int
) -> None:
    start = data.draw(st.integers(0, count - 1))
    heard = play_through(make(count, start=start, shuffle=True, seed=seed))
    assert heard[0] == start
    assert sorted(heard) == list(range(count))


@given(st.integers(1, 12), st.booleans(), st.integers(), st.integers(1, 40))
def test_the_way_back_is_the_way_that_was_gone(
    count: int, shuffle: bool, seed: int, steps: int
) -> None:
    queue = make(count, shuffle=shuffle, seed=seed)
    queue.set_repeat("all")
    there = [current(queue)]
    for _ in range(steps):
        queue.next()
        there.append(current(queue))
    back = [current(queue)]
    for _ in range(steps):
        queue.previous()
        back.append(current(queue))
    assert back == there[::-1]


@given(st.integers(2, 12), st.integers())
def test_shuffle_with_repeat_plays_all_again_and_none_twice_in_a_row(count: int, seed: int) -> None:
    queue = make(count, shuffle=True, seed=seed)
    queue.set_repeat("all")
    heard = [current(queue)]
    for _ in range(3 * count - 1):
        queue.advance()
        heard.append(current(queue))
    for cycle in range(3):
        assert sorted(heard[cycle * count : (cycle + 1) * count]) == list(range(count))
    assert all(a != b for a, b in pairwise(heard))


def test_repeat_one_holds_a_track_that_ended_but_not_the_listener() -> None:
    queue = make(3)
    queue.set_repeat("one")
    queue.advance()
    assert current(queue) == 0
    assert queue.peek(5) == queue.current
    queue.next()
    assert current(queue) == 1


def test_previous_before_the_first_stays() -> None:
    queue = make(3)
    assert queue.previous() is None
    assert current(queue) == 0


@pytest.mark.parametrize("shuffle", [False, True])
def test_play_next_comes_next_in_the_order_given(shuffle: bool) -> None:
    queue = make(5, start=2, shuffle=shuffle)
    queue.play_next(items(90, 91))
    assert play_through(queue)[:3] == [2, 90, 91]


@given(st.integers(1, 8), st.integers(1, 8), st.integers(), st.integers(0, 7))
def test_added_while_shuffling_is_still_played_once(
    count: int, more: int, seed: int, steps: int
) -> None:
    queue = make(count, shuffle=True, seed=seed)
    heard = [current(queue)]
    for _ in range(min(steps, count - 1)):
        queue.advance()
        heard.append(current(queue))
    queue.add(items(*range(100, 100 + more)))
    heard += play_through(queue)[1:]
    assert sorted(heard) == [*range(count), *range(100, 100 + more)]


@pytest.mark.parametrize("shuffle", [False, True])
def test_removing_the_current_goes_on_with_what_would_have_followed(shuffle: bool) -> None:
    queue = make(6, start=3, shuffle=shuffle)
    following = queue.peek(1)
    assert queue.index is not None
    queue.remove(queue.index)
    assert queue.current == following


def test_removing_the_last_one_while_it_is_current_leaves_none() -> None:
    queue = make(2, start=1)
    queue.remove(1)
    assert queue.current is None
    assert ids(queue) == [0]
    queue.rewind()
    assert current(queue) == 0


def test_jumping_to_what_plays_is_no_step_of_the_shuffled_way() -> None:
    queue = make(3, shuffle=True)
    queue.advance()
    assert queue.index is not None
    here, follows = queue.current, queue.peek(1)
    queue.jump(queue.index)
    assert queue.peek(1) == follows
    queue.previous()
    assert queue.peek(1) == here


def test_what_stood_between_two_turns_of_a_track_is_removed() -> None:
    queue = make(3, shuffle=True)
    first = queue.current
    second = queue.advance()
    assert first is not None
    assert second is not None
    queue.jump(queue.entries.index(first))
    queue.remove_keys({second.key})
    assert queue.current == first
    queue.previous()
    following = queue.peek(1)
    assert following is not None
    assert following != queue.current


def test_jumping_while_shuffling_does_not_play_it_again_later() -> None:
    queue = make(8, shuffle=True)
    queue.jump(5)
    assert sorted([0, *play_through(queue)]) == list(range(8))


def test_the_same_item_twice_is_two_entries() -> None:
    queue = PlayQueue()
    queue.replace(items(1, 1))
    assert play_through(queue) == [1, 1]


def test_a_start_outside_of_the_items_is_refused() -> None:
    with pytest.raises(IndexError):
        PlayQueue().replace(items(1, 2), 2)


def test_it_stops_once_after_the_chosen_entry_and_is_ready_at_the_next() -> None:
    queue = make(4)
    queue.set_stop_after(queue.entries[1].key)
    assert play_through(queue) == [0, 1]
    queue.finish()
    assert (current(queue), queue.stop_after) == (2, None)
    assert play_through(queue) == [2, 3]
    queue.finish()
    assert current(queue) == 0


@pytest.mark.parametrize("repeat", ["all", "one"])
def test_stopping_after_a_track_wins_over_repeating(repeat: str) -> None:
    queue = make(2, start=1)
    queue.set_repeat(repeat)
    queue.set_stop_after(queue.entries[1].key)
    assert queue.peek(1) is None
    assert queue.upcoming() == []
    assert queue.advance() is None


def test_upcoming_is_what_advancing_brings() -> None:
    queue = make(9, start=2, shuffle=True)
    foretold = [queue.entries[queue.place(key) or 0].item.track_id for key in queue.upcoming()]
    assert [2, *foretold] == play_through(queue)


@given(st.integers(1, 9), st.data())
def test_several_entries_move_together_and_keep_their_order(
    count: int, data: st.DataObject
) -> None:
    queue = make(count)
    moved = data.draw(st.sets(st.integers(0, count - 1)))
    before = data.draw(st.integers(0, count))
    queue.move_keys([queue.entries[place].key for place in moved], before)
    rest_before = [n for n in range(before) if n not in moved]
    rest_after = [n for n in range(before, count) if n not in moved]
    assert ids(queue) == [*rest_before, *sorted(moved), *rest_after]
    assert current(queue) == 0


@pytest.mark.parametrize("shuffle", [False, True])
def test_recalling_brings_entries_back_and_keeps_what_plays(shuffle: bool) -> None:
    queue = make(6, start=2, shuffle=shuffle)
    before = queue.remember()
    queue.advance()
    playing = current(queue)
    gone = [entry.key for entry in queue.entries if entry.item.track_id not in (playing, 2)]
    queue.remove_keys(gone[:2])
    queue.recall(before)
    assert ids(queue) == list(range(6))
    assert current(queue) == playing
    if shuffle:
        assert sorted(play_through(queue)) == sorted({*range(6)} - {2})


def test_recalling_what_was_cleared_brings_the_place_back() -> None:
    queue = make(3, start=1)
    before = queue.remember()
    queue.clear()
    queue.recall(before)
    assert (ids(queue), current(queue)) == ([0, 1, 2], 1)


@given(st.integers(0, 12), st.booleans(), st.integers(), st.data())
def test_another_session_goes_on_the_same_way_forth_and_back(
    count: int, shuffle: bool, seed: int, data: st.DataObject
) -> None:
    queue = make(count, shuffle=shuffle, seed=seed)
    for _ in range(data.draw(st.integers(0, max(count - 1, 0)))):
        queue.advance()
    if queue.current is not None and data.draw(st.booleans()):
        queue.set_stop_after(queue.entries[-1].key)
    again = PlayQueue()
    again.restore(queue.state(12.5))
    assert again.state(12.5) == queue.state(12.5)
    while queue.current is not None:
        back = queue.previous()
        assert (back and back.item) == ((went := again.previous()) and went.item)
        if back is None:
            break
    assert play_through(again) == play_through(queue)


@given(
    st.integers(0, 4),
    st.none() | st.integers(-2, 9),
    st.lists(st.integers(-2, 9), max_size=9),
    st.integers(-3, 9),
    st.booleans(),
)
def test_a_state_that_makes_no_sense_is_made_the_best_of(
    count: int, current_at: int | None, order: list[int], order_at: int, shuffle: bool
) -> None:
    queue = PlayQueue(rng=random.Random(1))
    state = QueueState(
        tuple(items(*range(count))), current_at, 3.0, shuffle, tuple(order), order_at
    )
    queue.restore(state)
    assert ids(queue) == list(range(count))
    queue.rewind()
    assert sorted(play_through(queue)) == (list(range(count)) or [None])


def test_the_order_shown_while_shuffling_is_the_order_that_is_played() -> None:
    queue = make(9, shuffle=True, start=4)
    for _ in range(3):
        queue.advance()
    shown = [queue.entries[queue.place(key) or 0].item.track_id for key in queue.order()]
    assert shown[0] == 4
    assert shown[3] == current(queue)
    assert shown[3:] == play_through(queue)


def test_without_shuffle_entries_come_in_the_order_asked_for() -> None:
    queue = make(5, start=1)
    key = {entry.item.track_id: entry.key for entry in queue.entries}
    queue.reorder([key[4], key[2], key[3]], None)
    assert ids(queue) == [0, 1, 4, 2, 3]
    queue.reorder([key[3], key[0]], key[2])
    assert ids(queue) == [1, 4, 3, 0, 2]
    assert current(queue) == 1


def test_what_is_moved_while_shuffling_plays_there_and_the_list_stays() -> None:
    queue = make(8, shuffle=True)
    order = queue.order()
    queue.reorder([order[6], order[2]], order[4])
    assert queue.order() == [order[place] for place in (0, 1, 3, 6, 2, 4, 5, 7)]
    assert ids(queue) == list(range(8))
    queue.advance()
    queue.reorder([order[0]], None)
    assert queue.order()[-1] == order[0]
    assert play_through(queue)[-1] == queue.entries[queue.place(order[0]) or 0].item.track_id


class QueueMachine(RuleBasedStateMachine):
    """Whatever is done, looking ahead tells the truth and the list is what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self.queue = PlayQueue(rng=random.Random(5))
        self.list: list[int] = []
        self.fresh = 0

    def new(self, count: int) -> list[QueueItem]:
        self.fresh += count
        return items(*range(self.fresh - count, self.fresh))

    @rule(count=st.integers(0, 5), data=st.data())
    def replace(self, count: int, data: st.DataObject) -> None:
        added = self.new(count)
        self.queue.replace(added, data.draw(st.integers(0, max(count - 1, 0))) if count else 0)
        self.list = [item.track_id or 0 for item in added]

    @rule(count=st.integers(1, 3))
    def add(self, count: int) -> None:
        added = self.new(count)
        self.queue.add(added)
        self.list += [item.track_id or 0 for item in added]

    @rule(count=st.integers(1, 3))
    def play_next(self, count: int) -> None:
        added = self.new(count)
        where = 0 if self.queue.index is None else self.queue.index + 1
        self.queue.play_next(added)
        self.list[where:where] = [item.track_id or 0 for item in added]
        if self.queue.current is not None:
            assert self.queue.repeat == "one" or self.queue.peek(1).item == added[0]

    @precondition(lambda self: self.list)
    @rule(data=st.data())
    def remove(self, data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(self.list) - 1))
        self.queue.remove(index)
        del self.list[index]

    @precondition(lambda self: self.list)
    @rule(data=st.data())
    def move(self, data: st.DataObject) -> None:
        places = st.integers(0, len(self.list) - 1)
        source, target = data.draw(places), data.draw(places)
        before = self.queue.current
        self.queue.move(source, target)
        self.list.insert(target, self.list.pop(source))
        assert self.queue.current == before

    @precondition(lambda self: self.list)
    @rule(data=st.data())
    def reorder_while_shuffling(self, data: st.DataObject) -> None:
        if not self.queue.shuffle:
            return
        keys = st.sampled_from([entry.key for entry in self.queue.entries])
        moved = data.draw(st.lists(keys, unique=True, max_size=3))
        before, playing = data.draw(st.none() | keys), self.queue.current
        self.queue.reorder(moved, None if before in moved else before)
        assert self.queue.current == playing

    @precondition(lambda self: self.list)
    @rule(data=st.data())
    def jump(self, data: st.DataObject) -> None:
        index = data.draw(st.integers(0, len(self.list) - 1))
        assert self.queue.jump(index) == self.queue.entries[index]

    @precondition(lambda self: self.list)
    @rule(data=st.data())
    def remove_several_and_recall(self, data: st.DataObject) -> None:
        gone = data.draw(st.sets(st.sampled_from([entry.key for entry in self.queue.entries])))
        before, playing = self.queue.remember(), self.queue.current
        self.queue.remove_keys(gone)
        left = self.queue.current
        assert left is None or left.key not in gone
        self.queue.recall(before)
        if playing is not None and playing.key not in gone:
            assert self.queue.current == playing

    @precondition(lambda self: self.list)
    @rule(data=st.data())
    def insert(self, data: st.DataObject) -> None:
        added, place = self.new(2), data.draw(st.integers(0, len(self.list)))
        before = self.queue.current
        self.queue.insert(added, place)
        self.list[place:place] = [item.track_id or 0 for item in added]
        assert self.queue.current == before

    @rule()
    def next(self) -> None:
        self.queue.next()

    @rule()
    def previous(self) -> None:
        self.queue.previous()

    @rule()
    def rewind(self) -> None:
        self.queue.rewind()

    @rule(steps=st.integers(1, 4))
    def advance_as_foretold(self, steps: int) -> None:
        foretold = [self.queue.peek(step) for step in range(1, steps + 1)]
        for expected in foretold:
            assert self.queue.advance() == expected
            if expected is None:
                break

    @rule(shuffle=st.booleans())
    def set_shuffle(self, shuffle: bool) -> None:
        self.queue.set_shuffle(shuffle)

    @rule(repeat=st.sampled_from(["off", "all", "one"]))
    def set_repeat(self, repeat: str) -> None:
        before = self.queue.current
        self.queue.set_repeat(repeat)
        assert self.queue.current == before

    @invariant()
    def holds_what_was_put_in(self) -> None:
        assert ids(self.queue) == self.list
        if self.queue.current is not None:
            assert self.queue.place(self.queue.current.key) == self.queue.index

    @invariant()
    def shows_each_once_and_truly_what_comes_next(self) -> None:
        view = self.queue.view()
        order = self.queue.order()
        assert sorted(order) == sorted(entry.key for entry in self.queue.entries)
        follows = self.queue.peek(1)
        assert view.next_key == (follows.key if follows else None)
        if follows is not None and self.queue.repeat == "off":
            assert order[order.index(view.current_key) + 1] == view.next_key


TestQueueMachine = QueueMachine.TestCase
TestQueueMachine.settings = settings(max_examples=60, stateful_step_count=30, deadline=None)

"""The queue of a player: what is done to it while music plays, and what is told of it."""

from __future__ import annotations

import itertools
import random
import threading
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.core.loudness import Edges
from musicrec_desktop.core.play_queue import Levels, QueueItem, QueueState
from musicrec_desktop.core.player_events import Failed, QueueChanged, TrackEnded, TrackStarted
from musicrec_desktop.playback import decoder, queue_commands, queue_edits
from musicrec_desktop.playback.lookahead import LEAD_IN_SECONDS, RESTART_LEAD_IN_SECONDS
from musicrec_desktop.playback.player import Player
from musicrec_desktop.playback.silent_row import MOST_IN_A_ROW
from tests.playback.listening import (
    PATIENCE_SECONDS,
    CrankedOutput,
    Listening,
    buffered_seconds,
    queue_of,
)
from tests.playback.synthesis import FLAC, RATE_HZ, as_float, noise, write

LEAD_IN = round(LEAD_IN_SECONDS * RATE_HZ)


@pytest.fixture
def listening() -> Iterator[Listening]:
    before = set(threading.enumerate())
    listening = Listening(CrankedOutput())
    yield listening
    listening.player.close()
    assert set(threading.enumerate()) <= before


@pytest.fixture
def samples() -> NDArray[np.int16]:
    return noise(3.0)


@pytest.fixture
def paths(tmp_path: Path, samples: NDArray[np.int16]) -> list[Path]:
    return [write(tmp_path / f"{n}.flac", np.roll(samples, n, axis=0)) for n in range(4)]


def ids(player: Player) -> list[int | None]:
    return [entry.item.track_id for entry in player.queue_view().entries]


def keys(player: Player) -> list[int]:
    return [entry.key for entry in player.queue_view().entries]


# Editing


def test_the_view_is_the_same_until_something_changes(
    listening: Listening, paths: list[Path]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths), start=1)
    listening.settle()
    view = player.queue_view()
    assert player.queue_view() is view
    assert view.current_key == view.entries[1].key
    assert view.upcoming == tuple(entry.key for entry in view.entries[2:])
    player.next()
    listening.settle()
    assert player.queue_view().current_key == view.entries[2].key


def test_moving_while_shuffling_is_undone(listening: Listening, paths: list[Path]) -> None:
    player = listening.player
    player.set_shuffle(True)
    player.play_items(queue_of(paths))
    listening.settle()
    order = player.queue_view().order
    player.reorder([order[3]], order[1])
    listening.settle()
    assert player.queue_view().order == (order[0], order[3], order[1], order[2])
    assert player.queue_view().next_key == order[3]
    assert player.queue_view().undo == "move"
    player.undo()
    listening.settle()
    assert player.queue_view().order == order


def test_entries_are_moved_and_removed_by_key_while_the_sound_goes_on(
    listening: Listening, paths: list[Path], samples: NDArray[np.int16]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths))
    first = listening.hear(LEAD_IN_SECONDS + 1.0)
    order = keys(player)
    player.move_keys([order[3]], 1)
    player.remove_keys([order[1]])
    assert player.settle(60)
    assert ids(player) == [0, 3, 2]
    heard = np.concatenate([first, listening.hear(4.0)])[LEAD_IN:]
    expected = np.concatenate([samples, np.roll(samples, 3, axis=0)])
    np.testing.assert_array_equal(heard, as_float(expected)[: len(heard)])


def test_undo_and_redo_go_through_the_edits(listening: Listening, paths: list[Path]) -> None:
    player = listening.player
    player.enqueue(queue_of(paths))
    player.move(0, 2)
    player.remove(3)
    listening.settle()
    assert (ids(player), player.queue_view().undo) == ([1, 2, 0], "remove")
    player.undo()
    player.undo()
    listening.settle()
    assert (ids(player), player.queue_view().redo) == ([0, 1, 2, 3], "move")
    player.redo()
    listening.settle()
    assert ids(player) == [1, 2, 0, 3]
    player.enqueue(queue_of(paths)[:1])
    listening.settle()
    assert player.queue_view().redo == ""


@pytest.mark.parametrize("shuffle", [False, True])
def test_what_is_carried_on_by_itself_is_no_step_to_be_undone(
    listening: Listening, paths: list[Path], shuffle: bool
) -> None:
    player = listening.player
    player.set_shuffle(shuffle)
    player.play_items(queue_of(paths)[:1])
    player.play_items(queue_of(paths)[:3])
    listening.settle()
    order = keys(player)
    player.move_keys([order[2]], 0)
    player.next()
    player.carry(queue_of(paths)[3:], [order[1]] if not shuffle else [])
    listening.settle()
    current = player.queue_view().current_key
    left = [0, 1, 2] if shuffle or current == order[1] else [0, 2]
    assert player.queue_view().undo == "move"
    player.undo()
    listening.settle()
    assert (ids(player), player.queue_view().current_key) == ([*left, 3], current)
    assert (player.queue_view().undo, player.queue_view().redo) == ("play", "move")
    assert set(player.queue_view().order) == (set(keys(player)) if shuffle else set())
    player.carry(queue_of(paths)[:1])
    player.redo()
    listening.settle()
    assert ids(player) == [2, *left[:-1], 3, 0]
    player.undo()
    player.undo()
    listening.settle()
    assert ids(player) == [0]


def test_undoing_an_edit_does_not_interrupt_what_plays(
    listening: Listening, paths: list[Path], samples: NDArray[np.int16]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths))
    first = listening.hear(LEAD_IN_SECONDS + 1.0)
    player.remove_keys(keys(player)[1:])
    player.undo()
    heard = np.concatenate([first, listening.hear(4.0)])[LEAD_IN:]
    expected = np.concatenate([samples, np.roll(samples, 1, axis=0)])
    np.testing.assert_array_equal(heard, as_float(expected)[: len(heard)])
    assert [event.item.track_id for event in listening.told(TrackStarted)] == [0, 1]


def test_undoing_a_clear_brings_queue_and_place_back(
    listening: Listening, paths: list[Path], samples: NDArray[np.int16]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths), start=1)
    listening.hear(LEAD_IN_SECONDS + 1.0)
    player.clear()
    listening.settle()
    assert (ids(player), player.snapshot().item) == ([], None)
    player.undo()
    heard = listening.hear(0.5 + RESTART_LEAD_IN_SECONDS)
    snapshot = player.snapshot()
    assert (ids(player), snapshot.queue_index) == ([0, 1, 2, 3], 1)
    assert snapshot.position_seconds == pytest.approx(1.5, abs=1e-3)
    expected = as_float(np.roll(samples, 1, axis=0))[RATE_HZ:]
    heard = heard[round(RESTART_LEAD_IN_SECONDS * RATE_HZ) :]
    np.testing.assert_array_equal(heard, expected[: len(heard)])


def test_long_queues_that_were_replaced_are_forgotten_before_edits_of_one(
    listening: Listening, paths: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queue_edits, "UNDOABLE_REPLACED", 5)
    player = listening.player
    for count in (4, 3, 4):
        player.play_items(queue_of(paths[:count]))
        listening.settle()
    for _ in range(3):
        player.move(3, 0)
        listening.settle()
    undone = []
    while label := player.queue_view().undo:
        player.undo()
        listening.settle()
        undone.append((label, len(ids(player))))
    assert undone == [("move", 4)] * 3 + [("play", 3)]  # not back to the first four


def test_undoing_a_new_queue_goes_back_to_the_old_one(
    listening: Listening, paths: list[Path]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths[:2]))
    listening.hear(LEAD_IN_SECONDS + 1.0)
    player.play_items(queue_of(paths[2:]))
    listening.hear(0.5)
    player.undo()
    listening.hear(0.25 + RESTART_LEAD_IN_SECONDS)
    snapshot = player.snapshot()
    assert (len(player.queue()), snapshot.queue_index) == (2, 0)
    assert snapshot.position_seconds == pytest.approx(1.25, abs=1e-3)
    assert [event.reason for event in listening.told(TrackEnded)] == ["replaced", "undone"]


def replaced(player: Player) -> int:
    """Return how many entries the last queue of worth had that another came in place of."""
    known = player.queue_view().replaced
    return 0 if known is None else known.entries


def test_a_queue_that_was_put_together_comes_back_whatever_was_played_since(
    listening: Listening, paths: list[Path]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths[:1]))
    player.enqueue(queue_of(paths)[1:3])
    listening.hear(LEAD_IN_SECONDS + 1.0)
    for count in (2, 4):
        player.play_items(queue_of(paths[:count]))
    player.set_shuffle(True)
    listening.settle()
    known = player.queue_view().replaced
    assert known is not None and known.entries == 3  # not the list of two, which nobody edited
    assert player.can_undo(known.edit) and not player.can_redo(known.edit)
    player.undo_to(known.edit)
    listening.settle()
    assert ids(player) == [0, 1, 2]
    assert not player.queue_view().shuffle
    assert player.snapshot().position_seconds == pytest.approx(1.0, abs=1e-3)
    assert player.snapshot().state == "playing"
    assert player.can_redo(known.edit) and not player.can_undo(known.edit)
    player.redo_to(known.edit)
    listening.settle()
    assert ids(player) == [0, 1, 2, 3]  # as it was, not the list of two in between
    assert player.queue_view().shuffle
    player.undo_to(known.edit)
    player.undo_to(known.edit)  # is not remembered any more
    listening.settle()
    assert ids(player) == [0, 1, 2]
    assert player.queue_view().replaced == known  # no other was


def test_redo_brings_back_the_queue_that_was_there_with_its_second(
    listening: Listening, paths: list[Path]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths[:1]))
    player.enqueue(queue_of(paths)[1:3])
    player.play_items(queue_of(paths[:2]))
    player.play_items(queue_of(paths), start=2)
    player.play_next(queue_of(paths)[:1])
    listening.hear(LEAD_IN_SECONDS + 1.25)
    player.pause()
    listening.settle()
    before, known = player.snapshot(), player.queue_view().replaced
    there = (ids(player), player.queue_view().current_key)
    noted = [(edit.label, edit.tracks) for edit in player.queue_view().done]
    assert noted[-2:] == [("play", 0), ("next", 1)]
    assert known is not None
    for redo in (lambda: player.redo_to(known.edit), player.redo):
        player.undo_to(known.edit)
        listening.settle()
        assert ids(player) == [0, 1, 2]
        redo()
        listening.settle()
        assert (ids(player), player.queue_view().current_key) == there
        after = player.snapshot()
        assert after.state == before.state == "paused"
        assert after.position_seconds == pytest.approx(before.position_seconds, abs=1e-3)
        assert [(edit.label, edit.tracks) for edit in player.queue_view().done] == noted


def test_a_paused_queue_comes_back_paused(listening: Listening, paths: list[Path]) -> None:
    player = listening.player
    player.play_items(queue_of(paths[:2]))
    player.move(1, 0)
    listening.hear(LEAD_IN_SECONDS + 1.0)
    player.pause()
    player.play_items(queue_of(paths)[2:])
    listening.settle()
    known = player.queue_view().replaced
    assert known is not None
    player.undo_to(known.edit)
    listening.settle()
    assert (ids(player), player.snapshot().state) == ([1, 0], "paused")
    assert player.snapshot().position_seconds == pytest.approx(1.0, abs=1e-3)


def test_lists_that_were_only_played_are_replaced_without_a_word(
    listening: Listening, paths: list[Path]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths[:3]))
    player.set_shuffle(True)
    player.next()
    player.play_items(queue_of(paths))
    listening.settle()
    assert replaced(player) == 0
    player.clear()
    player.enqueue(queue_of(paths[:1]))
    player.play_items(queue_of(paths))
    listening.settle()
    assert replaced(player) == 0  # a single song
    player.play_items([replace(item, origin="radio") for item in queue_of(paths[:2])])
    player.play_items(queue_of(paths))
    listening.settle()
    assert replaced(player) == 2


def test_a_queue_knows_in_another_session_that_it_was_put_together(
    listening: Listening, paths: list[Path]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths[:2]))
    listening.settle()
    assert not player.state().put_together
    player.move(1, 0)
    listening.settle()
    kept = player.state()
    assert kept.put_together
    player.play_items(queue_of(paths))
    player.restore(kept)
    listening.settle()
    first = player.queue_view().replaced
    player.play_items(queue_of(paths))
    listening.settle()
    assert player.queue_view().replaced != first and replaced(player) == 2


def test_what_plays_goes_on_where_another_queue_begins_with_it(
    listening: Listening, paths: list[Path]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths[:3]))
    player.move(2, 0)
    listening.hear(LEAD_IN_SECONDS + 1.0)
    before = ids(player)
    player.leave_only(player.queue_view().current_key or 0)
    player.carry(queue_of(paths)[3:])
    listening.settle()
    assert (ids(player), replaced(player)) == ([0, 3], 3)
    player.undo_to(player.queue_view().replaced.edit)  # type: ignore[union-attr]
    listening.settle()
    assert ids(player) == before
    assert [event.item.track_id for event in listening.told(TrackStarted)] == [0]


# Going through it


def test_it_stops_after_the_chosen_track_and_goes_on_behind_it(
    listening: Listening, paths: list[Path]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths))
    listening.hear(1.0)
    player.stop_after_current()
    heard = listening.hear_all()
    assert len(heard) < 2.5 * RATE_HZ
    snapshot = player.snapshot()
    assert (snapshot.state, snapshot.queue_index) == ("stopped", 1)
    assert player.queue_view().stop_after_key is None
    player.play()
    listening.hear(0.5)
    assert listening.told(TrackStarted)[-1].item.track_id == 1


def test_taking_the_stop_back_goes_on_without_a_gap(
    listening: Listening, paths: list[Path], samples: NDArray[np.int16]
) -> None:
    player = listening.player
    player.play_items(queue_of(paths))
    player.stop_after_current()
    first = listening.hear(LEAD_IN_SECONDS + 1.0)
    player.stop_after(None)
    heard = np.concatenate([first, listening.hear(4.0)])[LEAD_IN:]
    expected = np.concatenate([samples, np.roll(samples, 1, axis=0)])
    np.testing.assert_array_equal(heard, as_float(expected)[: len(heard)])


def test_a_key_is_jumped_to_and_each_start_is_told(listening: Listening, paths: list[Path]) -> None:
    player = listening.player
    player.play_items(queue_of(paths, origin="album"))
    listening.hear(0.5)
    player.jump_to(keys(player)[2])
    listening.hear(0.5)
    player.previous()
    listening.hear(0.5)
    ended = listening.told(TrackEnded)
    assert [play.item.track_id for play in listening.told(TrackStarted)] == [0, 2, 1]
    assert [event.reason for event in ended] == ["chosen", "previous"]
    assert {event.item.origin for event in ended} == {"album"}


def test_each_round_of_a_repeated_track_is_a_play(listening: Listening, paths: list[Path]) -> None:
    listening.player.set_repeat("one")
    listening.player.play_items(queue_of(paths))
    listening.hear(LEAD_IN_SECONDS + 7.0)
    ended = listening.told(TrackEnded)
    assert [event.played_seconds for event in ended] == pytest.approx([3.0, 3.0], abs=1e-3)
    assert [event.outcome for event in ended] == ["finished", "finished"]
    assert len(listening.told(TrackStarted)) == 3


# Sessions and levels


def test_a_session_is_restored_without_a_device_and_goes_on(
    listening: Listening, paths: list[Path]
) -> None:
    listening.output.missing = True
    state = QueueState(tuple(queue_of(paths)), current=2, position_seconds=1.5, repeat="all")
    listening.player.restore(state)
    listening.settle()
    snapshot = listening.player.snapshot()
    assert (snapshot.state, snapshot.queue_index, snapshot.position_seconds) == ("paused", 2, 1.5)
    assert snapshot.error is None
    assert listening.player.state() == state
    listening.player.seek(2.0)
    listening.settle()
    assert listening.player.state().position_seconds == 2.0
    listening.output.missing = False
    listening.player.play()
    listening.hear(0.25 + RESTART_LEAD_IN_SECONDS)
    assert listening.player.snapshot().position_seconds == pytest.approx(2.25, abs=1e-3)
    (started,) = listening.told(TrackStarted)
    assert started.position_seconds == 2.0


def test_a_state_is_what_is_heard_at_the_moment(listening: Listening, paths: list[Path]) -> None:
    listening.player.play_items(queue_of(paths), start=3)
    listening.hear(LEAD_IN_SECONDS + 1.25)
    state = listening.player.state()
    assert (state.current, len(state.items)) == (3, 4)
    assert state.position_seconds == pytest.approx(1.25, abs=1e-3)


def test_levels_that_become_known_are_those_of_the_next_track(
    listening: Listening, paths: list[Path], samples: NDArray[np.int16]
) -> None:
    listening.player.play_items(queue_of(paths))
    listening.player.set_repeat("one")  # nothing else is decoded ahead
    listening.hear(0.5)
    listening.player.relevel({1: (Levels(track_gain_db=-6.0), Edges(0.1, 0.2))})
    listening.player.next()
    heard = listening.hear(1.0)[LEAD_IN:]
    expected = as_float(np.roll(samples, 1, axis=0))[: len(heard)] * 10 ** (-6 / 20)
    np.testing.assert_allclose(heard, expected, atol=1e-6)


def test_queued_files_become_the_tracks_that_the_library_holds_by_now(
    listening: Listening, paths: list[Path]
) -> None:
    player = listening.player
    player.play_items([QueueItem(None, str(path), origin="file") for path in paths[:3]])
    listening.hear(0.5)
    known = QueueItem(7, str(paths[1]), album="Elsewhere")
    player.identify({known.path: known})
    listening.settle()
    assert ids(player) == [None, 7, None]
    listening.hear_all()
    listening.until(lambda: len(listening.told(TrackEnded)) == 3)
    started = [event.item for event in listening.told(TrackStarted)]
    assert [(item.track_id, item.origin) for item in started] == [
        (None, "file"),
        (7, "file"),
        (None, "file"),
    ]


def test_a_file_that_moves_while_it_is_being_opened_is_played_from_where_it_is_now(
    listening: Listening, paths: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    player, real = listening.player, decoder.TrackDecoder

    def opened(path: str, *rest: Any, **more: Any) -> decoder.TrackDecoder:
        if path == str(paths[1]):
            moved = paths[1].rename(tmp_path / "moved.flac")
            player.relocate({1: str(moved)})
            assert player.settle(PATIENCE_SECONDS)
        return real(path, *rest, **more)

    monkeypatch.setattr(decoder, "TrackDecoder", opened)
    player.play_items(queue_of(paths[:2]))
    listening.hear_all()
    listening.until(lambda: len(listening.told(TrackEnded)) == 2)
    assert not listening.told(Failed)


def test_queued_tracks_whose_files_were_moved_are_played_where_they_are_now(
    listening: Listening, paths: list[Path], samples: NDArray[np.int16], tmp_path: Path
) -> None:
    player = listening.player
    player.play_items(queue_of(paths[:3]))
    player.remove(1)
    listening.hear(0.5)
    both_open = 1.5 * len(samples) / RATE_HZ - 0.5
    listening.until(lambda: buffered_seconds(player) > both_open)
    elsewhere = {}
    for number, path in enumerate(paths[:3]):
        elsewhere[number] = str(path.rename(tmp_path / f"moved {number}.flac"))
    player.relocate(elsewhere)
    listening.settle()
    assert [entry.item.path for entry in player.queue_view().entries] == [
        elsewhere[0],
        elsewhere[2],
    ]
    player.undo()
    listening.settle()
    assert [entry.item.path for entry in player.queue_view().entries] == [*elsewhere.values()]
    player.seek(0.0)  # what plays is opened anew
    listening.hear_all()
    listening.until(lambda: len(listening.told(TrackEnded)) == 3)
    assert not listening.told(Failed)


# Damaged files


def damaged(folder: Path, count: int) -> list[Path]:
    """Write files of many kinds, none of which can be played."""
    rng = random.Random(5)
    folder = folder / "damaged"
    folder.mkdir()
    good = write(folder / "good.flac", noise(0.3)).read_bytes()
    wave = write(folder / "good.wav", noise(0.3)).read_bytes()
    kinds = [
        lambda: b"",
        lambda: b"no sound at all" * 50,
        lambda: rng.randbytes(5000),
        lambda: good[:40],
        lambda: wave[:30],
        lambda: b"ID3\x04\x00\x00\x7f\x7f\x7f\x7f",
        lambda: b"OggS" + rng.randbytes(900),
        lambda: b"\x00\x00\x00\x20ftypM4A " + bytes(200),
        lambda: b"fLaC" + bytes(5000),
        lambda: b"RIFF\xff\xff\xff\xffWAVE",
    ]
    found = []
    for number in range(count):
        suffix = ("flac", "mp3", "ogg", "m4a", "wav", "wv", "opus", "aiff")[number % 8]
        path = folder / f"{number}.{suffix}"
        if number % 17 == 3:
            path.mkdir()
        elif number % 17 != 5:  # else it is not there at all
            path.write_bytes(kinds[number % len(kinds)]())
        found.append(path)
    return found


def test_a_hundred_damaged_files_hold_up_nothing(
    listening: Listening, tmp_path: Path, paths: list[Path]
) -> None:
    bad = damaged(tmp_path, 100)
    told: list[float] = []
    listening.player.subscribe(lambda e: isinstance(e, Failed) and told.append(time.monotonic()))
    began = time.monotonic()
    row = MOST_IN_A_ROW - 1
    queued = [path for at in range(0, 100, row) for path in [*bad[at : at + row], paths[0]]]
    listening.player.play_items(queue_of(queued))
    listening.hear_all()
    failed = listening.told(Failed)
    assert [event.item.path for event in failed] == [str(path) for path in bad]
    assert all("could not be read" in event.reason for event in failed)
    started = [event.item.track_id for event in listening.told(TrackStarted)]
    assert started == list(range(row, len(queued), row + 1))
    waits = np.diff([began, *told])
    print(f"the longest wait for a damaged file was {1000 * waits.max():.0f} ms")


@pytest.mark.parametrize("repeat", ["off", "all", "one"])
@pytest.mark.parametrize("shuffle", [False, True])
def test_only_damaged_files_stop_with_a_sentence_and_do_not_spin(
    listening: Listening, tmp_path: Path, repeat: str, shuffle: bool
) -> None:
    player = listening.player
    player.set_repeat(repeat)
    player.set_shuffle(shuffle)
    player.play_items(queue_of(damaged(tmp_path, 12)))
    assert player.settle(60)
    listening.until(lambda: player.snapshot().state == "stopped")
    assert player.settle(60)
    assert "could not be read" in (player.snapshot().error or "")
    assert 1 <= len(listening.told(Failed)) <= 12
    assert not listening.told(TrackStarted)
    events = len(listening.events)
    assert player.settle(60)
    assert len(listening.events) == events


def test_commands_to_an_empty_queue_do_nothing(listening: Listening) -> None:
    player = listening.player
    for command in (player.undo, player.redo, player.stop_after_current):
        command()
    player.jump_to(4)
    player.remove_keys([1, 2])
    player.move_keys([7], 0)
    player.stop_after(3)
    listening.settle()
    assert not [e for e in listening.events if not isinstance(e, QueueChanged)]
    assert player.queue_view().stop_after_key is None


@pytest.mark.parametrize("shuffle", [False, True])
def test_a_long_queue_is_heard_before_all_of_it_is_there(tmp_path: Path, shuffle: bool) -> None:
    class Starting(CrankedOutput):
        started = threading.Event()

        def start(self) -> None:
            super().start()
            self.started.set()

    path = str(write(tmp_path / "tone.flac", noise(4.0), FLAC))
    deadline = time.monotonic() + PATIENCE_SECONDS

    def endless_unless_heard() -> Iterator[QueueItem]:
        for number in itertools.count():
            yield QueueItem(number, path)
            if number % queue_commands.LOOK_AFTER_ENTRIES == 0:
                output.started.wait(0.01)  # or there are very many before it is decoded
            assert time.monotonic() < deadline
            if number > 20 and output.started.is_set():
                return

    output = Starting()
    output.started.clear()
    listening = Listening(output)
    listening.player.set_shuffle(shuffle)
    listening.player.play_items(endless_unless_heard(), 7, first=QueueItem(7, path))
    listening.settle()
    items = listening.player.queue()
    assert [item.track_id for item in items] == list(range(len(items)))
    assert listening.player.snapshot().queue_index == 7
    view = listening.player.queue_view()
    number_of = {entry.key: entry.item.track_id for entry in view.entries}
    upcoming = [number_of[key] for key in view.upcoming]
    if shuffle:
        assert sorted(upcoming) == [number for number in range(len(items)) if number != 7]
    else:
        assert upcoming == list(range(8, len(items)))
    listening.player.close()


def test_an_unheard_queue_comes_back_after_a_long_one(
    listening: Listening, paths: list[Path]
) -> None:
    listening.player.play_items(queue_of(paths))
    long = [QueueItem(number, str(paths[0])) for number in range(3000)]
    listening.player.play_items(iter(long), 2, first=long[2])
    listening.player.undo()
    listening.settle()
    assert [item.track_id for item in listening.player.queue()] == [0, 1, 2, 3]
    listening.player.redo()
    listening.settle()
    assert list(listening.player.queue()) == long


def test_an_album_comes_back_from_below_a_song_of_the_long_list_not_from_another_album(
    listening: Listening, paths: list[Path]
) -> None:
    def of(origin: str) -> list[QueueItem]:
        return [replace(item, origin=origin) for item in queue_of(paths)]

    player = listening.player
    player.play_items(of("album")[:2])
    player.play_items(of("album")[1:])
    player.play_items(of("playlist")[1:])
    listening.settle()
    assert replaced(player) == 0
    player.play_items(of("songs"))
    listening.settle()
    assert replaced(player) == len(paths) - 1
    player.undo()
    player.play_items(of("songs"), start=1)
    player.play_items(of("songs"))
    known = player.queue_view().replaced
    assert known is not None and known.entries == len(paths) - 1

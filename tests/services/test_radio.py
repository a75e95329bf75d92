"""The radio fills the queue, follows skips, and lets go when the queue is replaced."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from musicrec_desktop.core.discovery import RadioSeeds
from musicrec_desktop.core.errors import NothingToPlay, UnknownTrack
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.play_queue import QueueItem, QueueState
from musicrec_desktop.core.player_events import TrackStarted
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.discovery.radio import RadioService
from musicrec_desktop.services.discovery.radio_line import AHEAD
from musicrec_desktop.services.discovery.stations import (
    RadioPick,
    RadioState,
    Station,
    Stations,
)
from musicrec_desktop.services.listeners.kept_taste import Forgetful
from musicrec_desktop.services.playing import led_skip
from musicrec_desktop.services.playing.player import PlayerService
from tests.conftest import ToneFile
from tests.playback.null_output import NullOutput
from tests.recommend.pools import style_of, styled_pool
from tests.services.invented import InventedLibrary, InventedListener
from tests.services.test_playback_session import until


class SameStations(Stations):
    """Makes the same station of the same seeds each time."""

    def make(self, *of: Any, random: np.random.Generator | None = None) -> Station:
        return super().make(*of, random=random or np.random.default_rng(5))


class KeptQueue:
    """A queue that is kept in memory."""

    def __init__(self) -> None:
        self.state: QueueState | None = None

    def save_queue(self, state: QueueState) -> None:
        self.state = state

    def save_position(self, seconds: float) -> None:
        """Begin again where the track was begun."""

    def load(self) -> QueueState | None:
        return self.state

    def ids(self) -> list[int | None]:
        return [item.track_id for item in self.state.items] if self.state else []


class Playing:
    """A radio on a player without a device."""

    def __init__(
        self,
        path: str,
        executor: Executor | None = None,
        *,
        queue: KeptQueue | None = None,
        store: Forgetful | None = None,
        output: NullOutput | None = None,
    ) -> None:
        self.library = InventedLibrary(styled_pool(80, artists=40), path)
        self.listener = InventedListener()
        self.player = PlayerService(output or NullOutput(), saved=queue)
        stations = SameStations(self.library, self.listener.taste)  # type: ignore[arg-type]
        self.store = store or Forgetful()
        self.radio = RadioService(
            self.player, stations, executor=executor, store=lambda: self.store
        )
        self.started: list[TrackStarted] = []
        self.player.subscribe(
            lambda event: self.started.append(event) if isinstance(event, TrackStarted) else None
        )
        self.states: list[RadioState] = []
        self.radio.subscribe(self.states.append)

    def close(self) -> None:
        self.radio.close()
        self.player.close()

    def queued(self) -> list[int | None]:
        return [entry.item.track_id for entry in self.player.queue_view().entries]

    def current(self) -> int | None:
        item = self.player.snapshot().item
        return None if item is None else item.track_id

    def upcoming(self) -> list[int]:
        return [pick.track.id for pick in self.radio.state().upcoming]

    def settled(self) -> bool:
        """Whether the queue ends with what the radio says comes."""
        upcoming = self.upcoming()
        return len(upcoming) == AHEAD and self.queued()[-AHEAD:] == upcoming

    def start(self, *track_ids: int) -> None:
        self.radio.start(RadioSeeds.of_tracks(*track_ids))
        until(lambda: self.current() in track_ids and self.settled())

    def next(self) -> None:
        before = self.current()
        self.player.next()
        until(lambda: self.current() != before and self.playing() == self.current())
        until(self.settled)

    def playing(self) -> int | None:
        pick = self.radio.state().playing
        return None if pick is None else pick.track.id

    def tracks(self, *track_ids: int) -> list[Track]:
        return self.library.get(track_ids)


@pytest.fixture(scope="module")
def tone(tmp_path_factory: pytest.TempPathFactory, tone_file: ToneFile) -> str:
    return tone_file(tmp_path_factory.mktemp("radio") / "tone.flac", 60.0)


@pytest.fixture
def playing(tone: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[Playing]:
    monkeypatch.setattr(led_skip, "MOST_SECONDS", 600.0)  # however busy the machine
    one = Playing(tone)
    yield one
    one.close()


def test_it_begins_with_its_seed_and_says_what_comes_and_why(playing: Playing) -> None:
    playing.start(0)
    state = playing.radio.state()
    assert state.on and state.title == "Title 0"
    assert state.playing is not None and state.playing.seed
    assert [entry.item.origin for entry in playing.player.queue_view().entries] == ["radio"] * 5
    first = state.upcoming[0]
    assert first.after == state.playing.track and first.seam is not None
    assert playing.radio.reason(first.track.id) == first


def test_it_fills_up_as_it_goes_and_never_repeats(playing: Playing) -> None:
    playing.start(0)
    for _ in range(6):
        playing.next()
    queued = playing.queued()
    assert len(queued) == len(set(queued))


def test_a_station_from_what_is_paused_is_heard(playing: Playing) -> None:
    playing.player.play_tracks(playing.tracks(30, 40))
    until(lambda: playing.player.snapshot().state == "playing")
    playing.player.pause()
    until(lambda: playing.player.snapshot().state == "paused")
    playing.start(30)
    until(lambda: playing.player.snapshot().state == "playing")
    assert playing.current() == 30


def test_what_plays_already_plays_on(playing: Playing) -> None:
    playing.player.play_tracks(playing.tracks(30, 0, 50), 1)
    until(lambda: playing.player.snapshot().state == "playing" and playing.current() == 0)
    key = playing.player.queue_view().current_key
    playing.start(0)
    until(lambda: playing.queued() == [0, *playing.upcoming()])
    assert playing.player.queue_view().current_key == key


def test_a_skip_changes_what_comes(playing: Playing) -> None:
    playing.start(0, 10)
    styles = []
    for _ in range(6):
        current = playing.current()
        assert current is not None
        if style_of([current // 10])[0] == 0:
            playing.next()
        else:
            break
        styles.append(style_of([number // 10 for number in playing.upcoming()]))
    assert (styles[-1] == 0).mean() < 1


def test_a_skip_leads_away_at_once_whatever_was_planned(playing: Playing) -> None:
    playing.start(0, 10)

    def style(number: int | None) -> int:
        assert number is not None
        return int(style_of([number // 10])[0])

    while not style(playing.current()) == style(playing.upcoming()[0]) == 1:
        keys = {e.item.track_id: e.key for e in playing.player.queue_view().entries}
        chosen = playing.upcoming()[0]
        playing.player.jump_to(keys[chosen])  # as who points at it: no skip
        until(lambda chosen=chosen: playing.playing() == chosen and playing.settled())
    skipped = playing.current()
    playing.next()
    assert style(playing.current()) == 0
    now = playing.radio.state().playing
    assert now is not None
    lasts = [pick.last for pick in (now, *playing.radio.state().upcoming)]
    assert skipped not in [last.id for last in lasts if last is not None]


def test_skips_that_come_fast_are_all_learnt_from(
    playing: Playing, monkeypatch: pytest.MonkeyPatch
) -> None:
    playing.start(0)
    playing.next()
    learnt: list[int] = []
    skipped = Station.skipped

    def learn(station: Station, number: int) -> None:
        learnt.append(number)
        skipped(station, number)

    monkeypatch.setattr(Station, "skipped", learn)
    first = playing.current()
    for _ in range(3):
        playing.player.next()
    until(lambda: len(learnt) == 3 and playing.settled())
    until(lambda: playing.playing() == playing.current())
    assert learnt[0] == first and len(set(learnt)) == 3
    assert playing.current() not in learnt


def test_skipping_the_seed_itself_keeps_what_is_like_it(playing: Playing) -> None:
    playing.start(0)
    upcoming = playing.upcoming()
    playing.next()
    assert [playing.current(), *playing.upcoming()][: len(upcoming)] == upcoming


def test_what_is_jumped_over_does_not_come_any_more(playing: Playing) -> None:
    playing.start(0)
    jumped = playing.upcoming()[:2]
    keys = {e.item.track_id: e.key for e in playing.player.queue_view().entries}
    third = playing.upcoming()[2]
    playing.player.jump_to(keys[third])
    until(lambda: playing.playing() == third and playing.settled())
    assert not set(jumped) & set(playing.upcoming())


def test_shuffled_it_says_what_comes_in_the_order_in_which_it_comes(playing: Playing) -> None:
    playing.start(0)
    playing.player.set_shuffle(True)
    until(lambda: playing.player.queue_view().shuffle)
    for _ in range(3):
        playing.player.next()
        until(lambda: playing.playing() == playing.current())
        until(lambda: len(playing.upcoming()) == AHEAD)

    def agree() -> bool:
        view = playing.player.queue_view()  # anew, since what comes may be chosen once more
        ids = {e.key: e.item.track_id for e in view.entries}
        return set(playing.upcoming()) == {ids[key] for key in view.upcoming if key in ids}

    until(agree)


def test_a_new_choice_after_a_skip_is_what_the_queue_holds(playing: Playing) -> None:
    playing.start(0)
    playing.next()
    assert playing.queued()[-AHEAD:] == playing.upcoming()
    assert playing.queued().count(playing.current()) == 1


def test_what_it_says_plays_next_is_what_the_queue_plays_next(playing: Playing) -> None:
    def said() -> int | None:
        following = playing.radio.state().following
        return (
            following.track.id if isinstance(following, RadioPick) else following and following.id
        )

    def agree() -> bool:
        view = playing.player.queue_view()
        ids = {entry.key: entry.item.track_id for entry in view.entries}
        return said() == (None if view.next_key is None else ids[view.next_key])

    playing.start(0)
    player, first = playing.player, playing.upcoming()[0]
    until(lambda: agree() and said() == first)
    last = player.queue_view().entries[-1]
    player.move_keys([last.key], 1)
    until(lambda: agree() and said() == last.item.track_id)
    moved = playing.radio.state().following
    assert isinstance(moved, RadioPick) and moved.seam is None
    assert moved.after is not None and moved.after.id == 0
    player.undo()
    until(lambda: agree() and said() == first)
    other = next(number for number in playing.library.known if number not in playing.queued())
    player.play_next(playing.tracks(other))
    until(lambda: agree() and said() == other)
    assert isinstance(playing.radio.state().following, Track)
    for _ in range(3):
        player.set_shuffle(False)
        player.set_shuffle(True)
        until(lambda: player.queue_view().shuffle and agree())
    player.stop_after_current()
    until(lambda: said() is None and agree())
    player.stop_after(None)
    player.set_repeat("one")
    until(lambda: said() == 0 and agree())


def test_what_it_adds_by_itself_is_nothing_to_undo(playing: Playing) -> None:
    playing.start(0)
    last = playing.player.queue_view().entries[-1].key
    playing.player.move_keys([last], 2)
    until(lambda: playing.player.queue_view().undo == "move")
    before = playing.queued()
    playing.next()
    disliked = playing.upcoming()[1]
    playing.radio.dislike(disliked)
    until(lambda: disliked not in playing.queued() and playing.settled())
    assert len(playing.queued()) == len(before) + 1
    assert playing.player.queue_view().undo == "move"
    added = playing.queued()[-1]
    playing.player.undo()
    until(lambda: playing.player.queue_view().redo == "move")
    assert added in playing.queued()


def test_a_queue_that_is_replaced_ends_it(playing: Playing) -> None:
    playing.start(0)
    playing.player.play_tracks(playing.tracks(700, 710))
    until(lambda: not playing.radio.state().on)
    until(lambda: playing.queued() == [700, 710])
    assert not playing.radio.state().upcoming


class Held(Executor):
    """Does nothing of what it is asked until it is let go."""

    def __init__(self) -> None:
        self.asked: list[Callable[[], Any]] = []

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.asked.append(lambda: fn(*args, **kwargs))
        return Future()

    def let_go(self) -> None:
        for work in self.asked:
            work()


def test_a_queue_that_is_replaced_before_anybody_has_looked_ends_it(tone: str) -> None:
    held = Held()
    playing = Playing(tone, held)
    try:
        playing.radio.start(RadioSeeds.of_tracks(0))
        playing.player.play_tracks(playing.tracks(700, 710))
        until(lambda: playing.queued() == [700, 710])
        assert playing.player.settle(60)
        held.let_go()
        assert not playing.radio.state().on
    finally:
        playing.close()


def test_a_list_with_its_seed_in_it_ends_it_too_and_undo_brings_it_back(playing: Playing) -> None:
    ids = list(range(0, 600, 10))
    playing.player.play_tracks(playing.tracks(*ids), 3, origin="songs")
    until(lambda: playing.current() == 30)
    playing.start(30)  # which plays on
    before = playing.upcoming()
    playing.player.play_tracks(playing.tracks(*ids), 7, origin="songs")
    until(lambda: not playing.radio.state().on)
    until(lambda: playing.queued() == ids)
    replaced = playing.player.queue_view().replaced
    assert replaced is not None and replaced.entries == 1 + AHEAD
    playing.player.undo_to(replaced.edit)
    until(lambda: playing.radio.state().on)
    until(playing.settled)
    assert playing.upcoming() == before
    assert playing.queued() == [30, *before]


def test_undoing_another_ones_start_goes_on_with_the_one_before(playing: Playing) -> None:
    playing.start(0)
    playing.next()
    before, playing_then = playing.upcoming(), playing.current()
    playing.start(50)
    replaced = playing.player.queue_view().replaced
    assert replaced is not None
    playing.player.undo_to(replaced.edit)
    until(lambda: playing.current() == playing_then and playing.settled())
    assert playing.upcoming() == before
    seeds = playing.radio.state().seeds
    assert seeds is not None and seeds.track_ids == (0,)
    playing.player.redo_to(replaced.edit)
    until(lambda: playing.radio.state().seeds == RadioSeeds.of_tracks(50))
    until(playing.settled)


def test_undoing_its_start_ends_it_and_brings_the_queue_back(playing: Playing) -> None:
    ids = list(range(0, 200, 10))
    playing.player.play_tracks(playing.tracks(*ids), 3, origin="songs")
    playing.player.enqueue(playing.tracks(400))
    until(lambda: playing.queued() == [*ids, 400] and playing.current() == 30)
    playing.start(30)
    replaced = playing.player.queue_view().replaced
    assert replaced is not None and replaced.entries == 21
    playing.player.undo_to(replaced.edit)
    until(lambda: not playing.radio.state().on)
    assert playing.player.settle(60)
    assert (playing.queued(), playing.current()) == ([*ids, 400], 30)
    until(lambda: bool(playing.started))
    assert [event.item.track_id for event in playing.started] == [30]  # it played on
    playing.player.redo_to(replaced.edit)
    until(lambda: playing.radio.state().on)
    until(playing.settled)


def test_what_was_heard_lately_and_what_is_queued_already_does_not_come(tone: str) -> None:
    playing = Playing(tone)
    try:
        playing.start(0)
        near = playing.upcoming()
    finally:
        playing.close()
    playing = Playing(tone)
    try:
        playing.listener.play(near[0], days_ago=1 / 24)
        playing.listener.play(near[1], days_ago=1 / 24, skipped=True)
        playing.listener.play(near[2], days_ago=1.0)
        playing.start(0)
        assert not set(near[:2]) & set(playing.upcoming())
        since = playing.listener.now - 3600.0 * 2
        assert playing.listener.taste.heard_since(since) == set(near[:2])  # not of yesterday
        mine = [number for number in range(10, 400, 10) if number not in playing.queued()]
        playing.player.enqueue(playing.tracks(*mine))
        until(lambda: set(mine) <= set(playing.queued()))
        playing.radio.set_diversity(0.0)
        until(playing.settled)
        assert not set(mine) & set(playing.upcoming())
    finally:
        playing.close()


def test_clearing_the_queue_ends_it(playing: Playing) -> None:
    playing.start(0)
    playing.player.clear()
    until(lambda: not playing.radio.state().on)
    assert playing.queued() == []


@pytest.mark.parametrize("end", ["clear", "stop"])
def test_undoing_its_end_brings_it_back(playing: Playing, end: str) -> None:
    playing.start(0, 10)
    playing.next()
    before = playing.radio.state()
    (playing.player.clear if end == "clear" else playing.radio.stop)()
    until(lambda: not playing.radio.state().on)
    playing.player.undo()
    until(lambda: playing.radio.state().on)
    until(playing.settled)
    after = playing.radio.state()
    assert after.seeds == before.seeds
    assert [pick.track for pick in after.upcoming] == [pick.track for pick in before.upcoming]
    if end == "clear":
        playing.player.play()
    until(lambda: playing.current() is not None)
    playing.next()
    queued = playing.queued()
    assert len(queued) == len(set(queued))


def test_it_goes_on_in_the_next_session(tone: str) -> None:
    queue = KeptQueue()
    first = Playing(tone, queue=queue)
    first.start(0, 10)
    for _ in range(3):
        first.next()
    played, before = first.queued(), first.radio.state()
    until(lambda: queue.ids() == played)
    first.close()
    second = Playing(tone, queue=queue, store=first.store)
    try:
        assert second.player.restore()
        after = second.radio.resume()
        assert (after.seeds, after.title) == (before.seeds, before.title)
        assert after.playing is not None and before.playing is not None
        assert after.playing.track == before.playing.track
        assert [p.track for p in after.upcoming] == [p.track for p in before.upcoming]
        assert all(pick.to_last is not None for pick in after.upcoming)
        second.player.play()
        until(lambda: second.current() == second.playing())
        for _ in range(2):
            second.next()
        assert len(second.queued()) == len(set(second.queued())) == len(played) + 2
    finally:
        second.close()


@pytest.mark.parametrize("kept", [None, 7, {"seeds": ["tracks", [99999], ""]}])
def test_what_cannot_go_on_is_over(tone: str, kept: object) -> None:
    queue = KeptQueue()
    first = Playing(tone, queue=queue)
    first.start(0)
    until(lambda: queue.ids() == first.queued())
    first.close()
    value = first.store.get("radio")
    first.store.put("radio", {**value, **kept} if isinstance(kept, dict) else kept)
    second = Playing(tone, queue=queue, store=first.store)
    try:
        second.player.restore()
        assert not second.radio.resume().on
        until(lambda: len(second.queued()) == 1 + AHEAD)
    finally:
        second.close()


def test_another_queue_in_the_next_session_is_not_the_radio_s(tone: str) -> None:
    queue = KeptQueue()
    first = Playing(tone, queue=queue)
    first.start(0)
    kept = first.store.get("radio")
    first.player.play_tracks(first.tracks(700, 710))
    until(lambda: first.store.get("radio") is None)
    first.close()
    first.store.put("radio", kept)
    second = Playing(tone, queue=queue, store=first.store)
    try:
        second.player.restore()
        assert not second.radio.resume().on
        assert first.store.get("radio") is None
    finally:
        second.close()


def test_a_radio_that_was_let_go_of_goes_on_with_its_queue(playing: Playing) -> None:
    playing.start(0)
    before, queued = playing.radio.state(), playing.queued()
    assert not playing.radio.leave().on
    assert playing.queued() == queued  # nobody chooses for who listens now
    after = playing.radio.resume()
    assert after.on and after.seeds == before.seeds
    assert playing.queued()[: len(queued)] == queued
    assert len(after.upcoming) == len(before.upcoming)


def test_a_track_that_is_queued_beside_it_does_not_end_it(playing: Playing) -> None:
    playing.start(0)
    known = [number for number in playing.library.known if number not in playing.queued()]
    playing.player.play_next(playing.tracks(known[0]))
    until(lambda: known[0] in playing.queued())
    playing.player.next()
    until(lambda: playing.current() == known[0] and playing.playing() is None)
    assert playing.radio.state().on


def test_what_is_taken_out_of_the_queue_does_not_come_back(playing: Playing) -> None:
    playing.start(0)
    gone = playing.upcoming()[1]
    keys = {e.item.track_id: e.key for e in playing.player.queue_view().entries}
    playing.player.remove_keys([keys[gone]])
    until(lambda: gone not in playing.queued() and playing.settled())
    for _ in range(3):
        playing.next()
    assert gone not in playing.queued()


def test_stopping_takes_back_what_was_to_come_and_plays_on(playing: Playing) -> None:
    playing.start(0)
    state = playing.radio.stop()
    assert not state.on
    until(lambda: playing.queued() == [0])
    assert playing.player.snapshot().state == "playing"


def test_diversity_decides_anew(playing: Playing) -> None:
    playing.start(0)
    playing.radio.set_diversity(1.0)
    until(playing.settled)
    assert playing.radio.state().diversity == 1.0


def test_a_dislike_removes_a_track_for_good(playing: Playing) -> None:
    playing.start(0)
    unwanted = playing.upcoming()[0]
    playing.radio.dislike(unwanted)
    until(playing.settled)
    for _ in range(4):
        playing.next()
    assert unwanted not in playing.queued()


def test_what_the_listener_dislikes_never_comes(playing: Playing) -> None:
    style = [10 * row for row in range(4, 80, 4)]
    playing.listener.ratings = {number: Rating(disliked=True) for number in style}
    playing.start(0)
    assert not set(playing.queued()) & set(style)


@pytest.mark.parametrize(
    "seeds",
    [
        RadioSeeds("artist", name="NAME 3"),
        RadioSeeds("genre", name="name 3"),
        RadioSeeds("playlist", (30, 70, 110, 99999), "Mine"),
    ],
)
def test_it_starts_from_an_artist_a_genre_or_a_playlist(
    playing: Playing, seeds: RadioSeeds
) -> None:
    playing.radio.start(seeds)
    until(lambda: playing.current() is not None and playing.settled())
    current = playing.current()
    assert current is not None and style_of([current // 10])[0] == 3


@pytest.mark.parametrize(
    ("seeds", "error"),
    [
        (RadioSeeds("artist", name="nobody"), NothingToPlay),
        (RadioSeeds("playlist", (), "Empty"), NothingToPlay),
        (RadioSeeds.of_tracks(99999), UnknownTrack),
    ],
)
def test_what_cannot_be_started_is_a_sentence_and_leaves_the_queue(
    playing: Playing, seeds: RadioSeeds, error: type[Exception]
) -> None:
    playing.player.play_tracks(playing.tracks(700))
    until(lambda: playing.queued() == [700])
    with pytest.raises(error):
        playing.radio.start(seeds)
    assert playing.queued() == [700] and not playing.radio.state().on


def test_every_file_away_is_said_before_it_starts(playing: Playing) -> None:
    playing.library.pool.playable[:] = False
    with pytest.raises(NothingToPlay):
        playing.radio.start(RadioSeeds.of_tracks(0))


def test_a_drive_that_goes_away_stops_the_player_and_the_radio_goes_on_once_it_is_back(
    tmp_path: Path, tone: str
) -> None:
    drive = tmp_path / "drive"
    playing = Playing(str(drive / "tone.flac"))
    try:
        playing.radio.start(RadioSeeds.of_tracks(0))
        until(lambda: playing.player.snapshot().error is not None)
        snapshot = playing.player.snapshot()
        assert snapshot.error == f"The drive of “{drive}” is not there. Connect it and press Play."
        assert (snapshot.state, playing.current()) == ("stopped", 0)
        assert playing.radio.state().on
        drive.mkdir()
        (drive / "tone.flac").symlink_to(tone)
        playing.player.play()
        until(lambda: bool(playing.started) and playing.settled())
        assert (playing.playing(), playing.current()) == (0, 0)
    finally:
        playing.close()


def test_a_preview_leaves_it_on(playing: Playing) -> None:
    playing.start(0)
    until(lambda: bool(playing.started))  # else it is restored as it was: silent
    pick = playing.radio.state().upcoming[0]
    stretches = playing.radio.seam_preview(pick)
    assert [item.track_id for item in stretches] == [0, pick.track.id]
    assert stretches[0].end_seconds == pytest.approx(
        pick.after.tags.duration_seconds if pick.after else None
    )
    ended: list[bool] = []
    one = [QueueItem(None, stretches[1].path, start_seconds=0.2, end_seconds=0.4)]
    playing.player.preview(one, lambda: ended.append(True))
    until(lambda: playing.current() is None)
    playing.player.cancel_preview()
    until(lambda: ended == [True] and playing.current() == 0)
    playing.next()
    assert playing.radio.state().on


def test_every_change_is_told(playing: Playing) -> None:
    playing.start(0)
    playing.next()
    assert {state.on for state in playing.states} == {True}
    playing.radio.stop()
    assert not playing.states[-1].on


def test_what_was_told_last_is_how_it_is(playing: Playing) -> None:
    playing.start(0)
    telling, told = threading.Event(), []

    def wait_until_it_ends(state: RadioState) -> None:
        if state.on:
            telling.set()
            until(lambda: not playing.radio.state().on)

    playing.radio.subscribe(wait_until_it_ends)
    playing.radio.subscribe(lambda state: told.append(state.on))
    playing.player.next()
    assert telling.wait(60)
    playing.radio.stop()
    until(lambda: len(told) == 2)
    assert told[-1] is False


def test_a_planned_track_that_the_listener_queues_comes_by_the_listeners_choice(
    playing: Playing,
) -> None:
    playing.start(0)
    planned = playing.upcoming()[2]
    playing.player.play_next(playing.tracks(planned))

    def comes() -> bool:
        following = playing.radio.state().following
        return isinstance(following, Track) and following.id == planned

    until(comes)

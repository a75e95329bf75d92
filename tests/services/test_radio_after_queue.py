"""Where the queue ends, what sounds alike follows: without a gap, and only if it is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import groupby
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest

from musicrec_desktop.services.discovery.radio_after_queue import RadioAfterQueue
from musicrec_desktop.services.discovery.radio_line import AHEAD
from musicrec_desktop.services.playing.queue_items import without_radio
from tests.conftest import ToneFile
from tests.patience import PATIENCE_SECONDS
from tests.playback.listening import CrankedOutput, buffered_seconds
from tests.services.test_playback_session import until
from tests.services.test_radio import KeptQueue, Playing

SECONDS = 3.0


class GoingOn(Playing):
    """A player whose queue is followed."""

    def __init__(self, path: str, output: CrankedOutput | None = None, **kept: Any) -> None:
        super().__init__(path, output=output, **kept)
        self.said: list[str] = []
        self.after = RadioAfterQueue(
            self.radio, self.player, lambda why: self.said.append(str(why))
        )
        self.after.want(True)

    def close(self) -> None:
        self.after.close()
        super().close()

    def play(self, *track_ids: int) -> None:
        self.player.play_tracks(self.tracks(*track_ids), len(track_ids) - 1)
        until(lambda: bool(self.started) and self.started[-1].item.track_id == track_ids[-1])

    def followed(self) -> bool:
        """Whether the queue ends with what the radio says comes, and both know."""
        return self.settled() and self.after._line is not None

    def looked(self) -> None:
        """Wait until whatever happened was looked at."""
        assert self.player.settle(60)
        for _ in range(2):  # what is changed by a look is looked at, too
            passed = Event()
            assert self.after._thread.later(passed.set) and passed.wait(PATIENCE_SECONDS)


@pytest.fixture(scope="module")
def tones(tmp_path_factory: pytest.TempPathFactory, tone_file: ToneFile) -> tuple[str, str]:
    folder = tmp_path_factory.mktemp("after")
    return tone_file(folder / "long.flac", 60.0), tone_file(folder / "short.flac", SECONDS)


@pytest.fixture
def going(tones: tuple[str, str]) -> Iterator[GoingOn]:
    one = GoingOn(tones[0])
    yield one
    one.close()


def test_what_sounds_alike_follows_the_last_track_without_a_gap(tones: tuple[str, str]) -> None:
    output = CrankedOutput()
    going = GoingOn(tones[1], output)
    heard: list[np.ndarray] = []

    def crank(seconds: float) -> None:
        """Hear as much of what is ready."""
        ready = round(buffered_seconds(going.player._player) * output.rate_hz)
        heard.append(output.advance(min(ready, round(seconds * output.rate_hz))))

    def begun(track_id: int) -> bool:
        crank(0.05)
        return [each.item.track_id for each in going.started[-1:]] == [track_id]

    try:
        going.player.play_tracks(going.tracks(20, 10, 0), 1)
        until(lambda: begun(10))
        going.looked()
        assert not going.radio.state().on  # something comes yet
        going.player.next()
        until(lambda: begun(0))
        until(going.followed)
        first = going.upcoming()[0]
        assert going.queued() == [20, 10, 0, *going.upcoming()]
        assert not {20, 10, 0} & set(going.upcoming())
        assert going.radio.state().title == "Title 0"
        assert going.player.queue_view().undo == ""  # it is no edit of the listener's
        assert without_radio(going.player.queue_view()).upcoming == ()  # as for falling asleep
        heard.clear()
        until(lambda: begun(first))
        until(lambda: going.playing() == going.current() == first and going.settled())
        loudest = np.abs(np.concatenate(heard)).max(axis=1)
        silences = [len(list(run)) for silent, run in groupby(loudest == 0) if silent]
        assert max(silences, default=0) < 10
        assert {20, 10, 0}.isdisjoint(going.upcoming())
    finally:
        going.close()


@pytest.mark.parametrize(
    ("leave", "take_back"),
    [
        (lambda one: one.player.stop_after_current(), lambda one: one.player.stop_after(None)),
        (lambda one: one.player.set_repeat("all"), lambda one: one.player.set_repeat("off")),
        (lambda one: one.player.set_repeat("one"), lambda one: one.player.set_repeat("off")),
        (lambda one: one.after.want(False), lambda one: one.after.want(True)),
    ],
    ids=["stop after", "repeat all", "repeat one", "unwanted"],
)
def test_it_gives_way_to_what_else_was_chosen_and_comes_back(
    going: GoingOn, leave: Callable[[GoingOn], None], take_back: Callable[[GoingOn], None]
) -> None:
    going.play(10, 0)
    until(going.followed)
    leave(going)
    until(lambda: not going.radio.state().on and going.queued() == [10, 0])
    take_back(going)
    until(going.followed)
    assert going.queued()[:2] == [10, 0] and len(going.queued()) == 2 + AHEAD


def test_what_the_listener_adds_comes_first_and_is_followed_in_its_turn(going: GoingOn) -> None:
    going.play(0)
    until(going.followed)
    going.player.enqueue(going.tracks(700))
    until(lambda: not going.radio.state().on and going.queued() == [0, 700])
    going.player.next()
    until(going.followed)
    assert going.radio.state().title == "Title 70"
    assert going.queued()[:2] == [0, 700]
    going.next()
    coming = going.upcoming()
    added = next(number for number in going.library.known if number not in going.queued())
    going.player.enqueue(going.tracks(added))
    until(lambda: going.queued()[-1 - AHEAD :] == [added, *coming])
    assert going.radio.state().on


def test_where_the_last_was_not_analysed_the_one_before_it_is_followed(going: GoingOn) -> None:
    library = going.library
    library.known[9999] = replace(library.known[20], id=9999)
    going.play(30, 0, 9999)
    until(going.followed)
    assert going.radio.state().title == "Title 0"
    assert going.queued() == [30, 0, 9999, *going.upcoming()]
    going.player.set_repeat("all")
    until(lambda: not going.radio.state().on and going.queued() == [30, 0, 9999])


@pytest.mark.parametrize("last", [0, 9999])
def test_in_the_next_session_it_still_gives_way(tones: tuple[str, str], last: int) -> None:
    queue = KeptQueue()
    first = GoingOn(tones[0], queue=queue)
    first.library.known[9999] = replace(first.library.known[20], id=9999)
    first.play(30, last)
    until(first.followed)
    until(lambda: queue.ids() == first.queued())
    first.close()
    second = GoingOn(tones[0], queue=queue, store=first.store)
    try:
        assert second.player.restore()
        assert second.radio.resume().on
        second.player.set_repeat("all")
        until(lambda: not second.radio.state().on and second.queued() == [30, last])
    finally:
        second.close()


def test_a_radio_that_is_stopped_stays_so(going: GoingOn) -> None:
    going.play(0)
    until(going.followed)
    going.radio.stop()
    going.looked()
    assert (going.queued(), going.radio.state().on) == ([0], False)
    going.player.enqueue(going.tracks(700))
    going.player.next()
    until(lambda: going.current() == 700 and going.followed())


def test_it_is_not_taken_back_once_it_plays(going: GoingOn) -> None:
    going.play(0)
    until(going.followed)
    line, first = going.after._line, going.upcoming()[0]
    assert line is not None
    going.player.next()
    until(lambda: going.current() == first)
    going.radio.withdraw(line)  # as what was looked at before that began
    until(lambda: going.settled() and len(going.upcoming()) == AHEAD)
    assert going.radio.state().on


def test_other_music_ends_it_though_the_same_track_is_in_it(going: GoingOn) -> None:
    going.play(10, 0)
    until(going.followed)
    going.player.play_tracks(going.tracks(0, 10, 20))
    until(lambda: not going.radio.state().on and going.queued() == [0, 10, 20])
    going.player.clear()
    going.looked()
    assert going.queued() == [] and not going.radio.state().on


@pytest.mark.parametrize("queued", [(0,), (20, 10, 0)])
def test_where_the_queue_has_ended_before_that_is_decided_it_goes_on_from_silence(
    tmp_path: Path, tone_file: ToneFile, queued: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    going = GoingOn(tone_file(tmp_path / "very short.flac", 0.2))
    silent = Event()
    make = going.radio._stations.make

    def in_time(*of: Any) -> Any:
        assert silent.wait(60)
        return make(*of)

    monkeypatch.setattr(going.radio._stations, "make", in_time)
    try:
        going.player.play_tracks(going.tracks(*queued), len(queued) - 1)
        until(lambda: bool(going.started) and going.player.snapshot().state == "stopped")
        silent.set()
        until(lambda: len(going.started) > 3)
        heard = [event.item.track_id for event in going.started]
        assert heard[0] == queued[-1] and not set(queued) & set(heard[1:])
        assert going.queued()[: len(queued)] == list(queued)
        assert going.radio.state().on
    finally:
        silent.set()
        going.close()


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda one: one.after.want(False),
        lambda one: one.player.set_repeat("all"),
        lambda one: one.player.clear(),
    ],
    ids=["unwanted", "repeated", "cleared"],
)
def test_a_queue_that_has_ended_stays_so_where_nothing_is_to_follow_any_more(
    tmp_path: Path,
    tone_file: ToneFile,
    meanwhile: Callable[[GoingOn], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    going = GoingOn(tone_file(tmp_path / "very short.flac", 0.2))
    silent = Event()
    make = going.radio._stations.make

    def in_time(*of: Any) -> Any:
        assert silent.wait(60)
        return make(*of)

    monkeypatch.setattr(going.radio._stations, "make", in_time)
    try:
        going.player.play_tracks(going.tracks(20, 0), 1)
        until(lambda: bool(going.started) and going.player.snapshot().state == "stopped")
        meanwhile(going)
        silent.set()
        going.looked()
        assert len(going.started) == 1 and not going.radio.state().on
        assert going.player.snapshot().state == "stopped"
    finally:
        silent.set()
        going.close()


def test_a_library_that_was_not_heard_yet_ends_with_its_queue(going: GoingOn) -> None:
    going.library.listened = False
    for last in (0, 10):
        going.play(20, last)
        going.looked()
    assert going.said == ["Nothing. Add music."]
    assert going.queued() == [20, 10] and going.player.snapshot().state == "playing"


def test_nothing_follows_a_file_that_gives_no_sound(tmp_path: Path) -> None:
    going = GoingOn(str(tmp_path / "gone.flac"))
    try:
        going.player.play_tracks(going.tracks(0))
        until(lambda: going.player.snapshot().error is not None)
        going.looked()
        assert going.queued() == [0] and not going.radio.state().on
    finally:
        going.close()

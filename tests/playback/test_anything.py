"""Commands in any order: nothing fails within, and music still plays."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable
from pathlib import Path

import pytest

from musicrec_desktop.core.playback_options import EqualiserSettings, PlaybackOptions
from musicrec_desktop.core.player_events import TrackEnded, TrackStarted
from tests.playback.listening import CrankedOutput, Listening, queue_of
from tests.playback.synthesis import noise, write

COMMANDS = 250
LOUD = EqualiserSettings(True, -3.0, (6.0,) * 10)


class Overlapping(CrankedOutput):
    """Goes on with the old sound until the new is there, as the sound server does."""

    @property
    def handover_seconds(self) -> float | None:
        return 0.06


def commands(
    listening: Listening, paths: list[Path], rng: random.Random
) -> list[Callable[[], object]]:
    player = listening.player
    items = queue_of([*paths, paths[0].with_name("gone.flac")])

    def keys() -> list[int]:
        found = [entry.key for entry in player.queue_view().entries]
        return rng.sample(found, min(len(found), rng.randrange(1, 4)))

    def options() -> PlaybackOptions:
        return PlaybackOptions(
            levels=rng.choice(["off", "track", "album", "auto"]),
            crossfade_seconds=rng.choice([0.0, 0.2, 2.0, 12.0]),
            smart_seams=rng.random() < 0.5,
            fade_seconds=rng.choice([0.0, 0.01]),
            equaliser=rng.choice([LOUD, EqualiserSettings()]),
            speed=rng.choice([0.5, 1.0, 1.0, 1.3, 2.0]),
        )

    return [
        player.play, player.pause, player.toggle, player.next, player.previous, player.stop,
        player.undo, player.redo, player.stop_after_current, listening.output.lose_if_open,
        lambda: player.seek(rng.uniform(0, 1.4)),
        lambda: player.play_items(rng.sample(items, 3), rng.randrange(3)),
        lambda: player.enqueue(rng.sample(items, 2)),
        lambda: player.play_next(rng.sample(items, 1)),
        lambda: player.insert(rng.sample(items, 1), 1),
        lambda: player.remove_keys(keys()),
        lambda: player.move_keys(keys(), 0),
        lambda: player.set_shuffle(rng.random() < 0.5),
        lambda: player.set_repeat(rng.choice(["off", "all", "one"])),
        lambda: player.restore(player.state(), playing=rng.random() < 0.5),
        lambda: player.set_options(options()),
        lambda: player.set_options(options()),
    ]  # fmt: skip


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("output", [CrankedOutput, Overlapping])
def test_any_order_of_commands(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, seed: int, output: type[CrankedOutput]
) -> None:
    paths = [write(tmp_path / f"{n}.flac", noise(0.4 + 0.3 * n)) for n in range(4)]
    rng, listening = random.Random(seed), Listening(output())
    player = listening.player
    player.play_items(queue_of(paths))
    choices = commands(listening, paths, rng)
    try:
        for _ in range(COMMANDS):
            rng.choice(choices)()
            if rng.random() < 0.4 and player.settle(60) and player.snapshot().state == "playing":
                listening.output.advance(rng.randrange(20_000))
        player.set_repeat("off")
        player.set_shuffle(False)
        player.play_items(queue_of(paths))
        begun = len(listening.told(TrackStarted))
        listening.hear_all()
        told = listening.told(TrackStarted)[begun:]
        assert [event.item.track_id for event in told][-4:] == [0, 1, 2, 3]
        started, ended = listening.told(TrackStarted), listening.told(TrackEnded)
        assert len(started) == len(ended)
        assert all(event.played_seconds >= 0 for event in ended)
        assert not [record for record in caplog.records if record.levelno >= logging.ERROR]
    finally:
        player.close()

"""A long session: the place shown is the place heard, and nothing grows."""

from __future__ import annotations

import gc
import random
from pathlib import Path

import numpy as np
import psutil
import pytest

from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.player_events import Failed, TrackStarted
from tests.playback.listening import EXACT, CrankedOutput, Listening, queue_of
from tests.playback.synthesis import FLAC, RATE_HZ, write

FILES = 12
SECONDS = 1.0
OFF_SECONDS = 0.005
GROWTH_BYTES = 5e6


def numbered(folder: Path) -> list[Path]:
    """Write files whose samples tell where they stand: left the place, right the file."""
    frames = np.arange(round(SECONDS * RATE_HZ)) // 2 + 1
    return [
        write(
            folder / f"{number}.flac",
            np.stack([frames, np.full_like(frames, number + 1)], axis=1).astype(np.int16),
            FLAC,
        )
        for number in range(FILES)
    ]


class Session:
    """A player that is led about, and looked at after every step."""

    def __init__(self, folder: Path, options: PlaybackOptions) -> None:
        self.rng = random.Random(11)
        self.listening = Listening(CrankedOutput(), options)
        self.player = self.listening.player
        self.worst = 0.0
        self.checks = 0
        self.player.set_repeat("all")
        self.player.play_items(queue_of(numbered(folder)))

    def step(self) -> None:
        """Change the track one way or the other, and listen."""
        self.rng.choice(
            [
                self.player.next,
                self.player.previous,
                lambda: self.player.jump_to(self.rng.choice(self.player.queue_view().entries).key),
                lambda: self.listening.hear(SECONDS * 1.1),
            ]
        )()
        self.look()

    def seek(self) -> None:
        """Go somewhere within the track, and listen."""
        self.player.seek(self.rng.uniform(0.0, 0.7 * SECONDS))
        self.look()

    def look(self) -> None:
        """Compare the place shown with what the last samples say."""
        heard = self.listening.hear(self.rng.uniform(0.12, 0.25))
        snapshot = self.player.snapshot()
        place, number = np.rint(heard[-1] * 32768).astype(int)
        assert snapshot.item is not None
        if number == 0:
            return  # still in the silence before a track
        assert snapshot.item.track_id == number - 1 or snapshot.position_seconds < OFF_SECONDS
        if snapshot.item.track_id == number - 1:
            off = abs(snapshot.position_seconds - (place - 1) * 2 / RATE_HZ)
            self.worst = max(self.worst, off)
            self.checks += 1

    def changes(self) -> int:
        """Return how many tracks have begun."""
        return len([event for event in self.listening.events if isinstance(event, TrackStarted)])


def lead_about(session: Session, changes: int, seeks: int) -> None:
    """Go on until so many tracks have begun, with seeks strewn in."""
    begun, done = session.changes(), 0
    while (now := session.changes() - begun) < changes or done < seeks:
        session.step()
        if done < seeks and done * changes <= now * seeks:
            session.seek()
            done += 1


def memory() -> int:
    gc.collect()
    return int(psutil.Process().memory_info().rss)


def test_the_place_shown_is_the_place_heard(tmp_path: Path) -> None:
    session = Session(tmp_path, EXACT)
    try:
        lead_about(session, changes=40, seeks=20)
    finally:
        session.player.close()
    assert session.checks > 30
    assert session.worst < OFF_SECONDS


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_thousand_tracks_and_five_hundred_seeks(tmp_path: Path) -> None:
    session = Session(tmp_path, EXACT)
    try:
        lead_about(session, changes=100, seeks=50)
        before = memory()
        lead_about(session, changes=900, seeks=450)
        grown = memory() - before
    finally:
        session.player.close()
    print(
        f"{session.changes()} tracks, {session.checks} looks: the place was off by at most "
        f"{1000 * session.worst:.2f} ms; memory grew by {grown / 1e6:+.1f} MB"
    )
    assert session.worst < OFF_SECONDS
    assert abs(grown) < GROWTH_BYTES
    assert not [event for event in session.listening.events if isinstance(event, Failed)]

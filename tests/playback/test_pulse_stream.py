"""What libpulse says of a stream, and what is made of it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any

from musicrec_desktop.playback.libpulse import Stream

RATE_HZ = 44100


class Saying:
    """A connection whose libpulse says these microseconds, one at each question."""

    def __init__(self, *microseconds: int) -> None:
        self._answers = iter(microseconds)

    @contextlib.contextmanager
    def locked(self) -> Iterator[Any]:
        yield self

    def pa_stream_get_time(self, _stream: object, answer: Any) -> int:
        answer._obj.value = next(self._answers)
        return 0


def test_less_than_nothing_heard_is_not_known_and_forgotten_at_the_next_look() -> None:
    """Seen after a hold: 2^64 less 971361114740736, as libpulse 16.1 computes it."""
    connection: Any = Saying(1_000_000, 2**64 - 971_361_114_740_736, 1_020_000)
    stream = Stream(connection, RATE_HZ)
    assert [stream.heard() for _ in range(3)] == [44100, None, 44982]


def test_what_is_heard_does_not_go_back() -> None:
    connection: Any = Saying(1_000_000, 990_000, 1_010_000)
    stream = Stream(connection, RATE_HZ)
    assert [stream.heard() for _ in range(3)] == [44100, 44100, 44541]

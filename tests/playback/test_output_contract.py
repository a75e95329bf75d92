"""What every output must do, whichever device is behind it."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import numpy as np
import pytest
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import AudioOutput
from tests.playback.null_output import NullOutput
from tests.playback.session import SECONDS
from tests.playback.sound_server import SoundServer, wait_until
from tests.playback.synthesis import RATE_HZ


class Counter:
    """A source of frames that carry their own number."""

    def __init__(self) -> None:
        self.next = 0
        self.begun_at: list[int] = []

    def begin(self) -> None:
        self.begun_at.append(self.next)

    def read_into(self, out: NDArray[np.float32]) -> None:
        assert out.dtype == np.float32
        assert out.shape[1] == 2
        out[:] = 0
        self.next += len(out)


def stays(output: AudioOutput, held: set[int]) -> bool:
    """Whether the count has stopped: the same value at ten looks in a row."""
    looks = set()
    for _ in range(10):
        looks.add(output.played_frames())
        threading.Event().wait(0.01)
    held |= looks
    return len(looks) == 1


class OutputContract:
    """The tests; a subclass says which output they are for."""

    def test_nothing_is_taken_before_the_start(self, output: AudioOutput) -> None:
        source = Counter()
        assert output.open(source) == RATE_HZ
        assert source.next == 0
        assert output.played_frames() == 0

    def test_it_takes_frames_and_counts_what_was_heard(self, output: AudioOutput) -> None:
        source = Counter()
        output.open(source)
        output.start()
        assert source.begun_at == [0]
        wait_until(lambda: output.played_frames() > 4410, SECONDS)
        assert output.played_frames() <= source.next

    def test_a_pause_holds_and_resuming_goes_on(self, output: AudioOutput) -> None:
        source = Counter()
        output.open(source)
        output.start()
        wait_until(lambda: output.played_frames() > 4410, SECONDS)
        output.pause()
        held = {output.played_frames()}
        wait_until(lambda: len(held) > 3 or stays(output, held), SECONDS)
        at_rest = output.played_frames()
        output.resume()
        wait_until(lambda: output.played_frames() > at_rest + 4410, SECONDS)
        assert source.begun_at == [0]

    def test_a_restart_counts_from_zero_and_tells_the_source(self, output: AudioOutput) -> None:
        source = Counter()
        output.open(source)
        output.start()

        def counts_from_zero() -> bool:
            """Restart; on a busy machine as much as before may pass before one looks."""
            wait_until(lambda: output.played_frames() > 8820, SECONDS)
            taken, begun, before = source.next, len(source.begun_at), output.played_frames()
            output.restart()
            assert len(source.begun_at) == begun + 1
            assert source.begun_at[-1] >= taken
            return output.played_frames() < before

        wait_until(counts_from_zero, SECONDS)
        wait_until(lambda: output.played_frames() > 2205, SECONDS)

    def test_a_restart_ends_a_pause(self, output: AudioOutput) -> None:
        output.open(Counter())
        output.start()
        output.pause()
        output.restart()
        wait_until(lambda: output.played_frames() > 2205, SECONDS)

    def test_the_volume_is_kept_whether_set_before_or_after_opening(
        self, output: AudioOutput
    ) -> None:
        output.volume = 0.25
        output.open(Counter())
        assert output.volume == 0.25
        output.volume = 0.5
        assert output.volume == 0.5

    def test_it_can_be_closed_twice_and_opened_again_and_leaves_no_thread(
        self, output: AudioOutput
    ) -> None:
        before = set(threading.enumerate())
        output.open(Counter())
        output.start()
        output.close()
        output.close()
        assert set(threading.enumerate()) <= before
        source = Counter()
        output.open(source)
        output.start()
        wait_until(lambda: source.next > 4410, SECONDS)

    def test_commands_to_a_closed_output_do_nothing(self, output: AudioOutput) -> None:
        output.pause()
        output.resume()
        output.close()
        assert output.played_frames() == 0


class TestNullOutput(OutputContract):
    @pytest.fixture
    def output(self) -> Iterator[AudioOutput]:
        output = NullOutput()
        yield output
        output.close()


@pytest.mark.sound
class TestQtOutput(OutputContract):
    @pytest.fixture
    def output(self, sound_server: SoundServer, qapp: object) -> Iterator[AudioOutput]:
        from musicrec_desktop.gui.sound.audio_output import QtAudioOutput

        output = QtAudioOutput()
        yield output
        output.close()


@pytest.mark.sound
class TestPulseOutput(OutputContract):
    @pytest.fixture
    def output(self, sound_server: SoundServer) -> Iterator[AudioOutput]:
        from musicrec_desktop.playback.pulse_output import PulseOutput

        output = PulseOutput()
        yield output
        output.close()

"""What music is heard on: outputs, what they take samples from, and devices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

CHANNELS = 2


@dataclass(frozen=True, slots=True)
class OutputDevice:
    """A sound device.

    Attributes
    ----------
    id : str
        Stays the same between sessions, as far as the system sees to that.
    name : str
        As a person reads it.
    is_default : bool
        The system's default at the time.
    """

    id: str
    name: str
    is_default: bool = False


class SampleSource(Protocol):
    """Where an output takes its samples from. Called from the output's thread."""

    def begin(self) -> None:
        """Tell the source that the next read is frame 0 of ``played_frames``.

        Called each time a device stream starts, after everything that an
        earlier stream had taken but not played was thrown away.
        """

    def read_into(self, out: NDArray[np.float32]) -> None:
        """Fill all of ``out``, shape (frames, 2), −1 to 1; silence where nothing is ready."""


class AudioOutput(Protocol):
    """A sound device. Every method may be called from any thread but the GUI's may not wait.

    Attributes
    ----------
    volume : float
        Linear amplitude, 0 to 1. At 1 the samples pass unchanged.
    on_lost : callable or None
        Called from a thread of the output, at most once for each ``open``, with
        a sentence, when the device stops taking samples, or when another than
        the opened one is to be used.
    device : str
        Identifier of the device to open; empty for the system's default, which
        stands in, too, while the wanted one is not there.
    """

    volume: float
    on_lost: Callable[[str], None] | None
    device: str

    @property
    def handover_seconds(self) -> float | None:
        """How much later than now a restart is heard, while the sound before it goes on.

        None where there is silence in between, and the first frames may be swallowed.
        """

    @property
    def device_in_use(self) -> OutputDevice | None:
        """The device that is open, or was last; None before the first."""

    def open(self, source: SampleSource) -> int:
        """Find the device and return its rate in Hz; no sound yet.

        Raises
        ------
        NoAudioDevice
            If there is none, or it cannot be used.
        """

    def start(self) -> None:
        """Play from the source's next frame.

        Raises
        ------
        NoAudioDevice
            If the device is gone.
        """

    def restart(self, fade_seconds: float = 0.0) -> None:
        """Begin anew with the source's next frame; what was taken before is not heard any more.

        With a fade, earlier sound that the device has taken falls silent within
        about that time, while the new one is heard already.
        """

    def pause(self, fade_seconds: float = 0.0) -> None:
        """Fall silent: at once, keeping what was taken, or within the time of a fade.

        After a fade only :meth:`restart` is allowed: what was taken is gone.
        """

    def resume(self) -> None:
        """Go on after :meth:`pause`, without a missing frame."""

    def close(self) -> None:
        """Let go of the device and its threads. May be called twice, and reopened."""

    def played_frames(self) -> int:
        """Return how many frames have been heard since the last start or restart."""

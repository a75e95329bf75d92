"""Where sound goes where no toolkit is needed for it."""

from __future__ import annotations

from typing import Protocol

from musicrec_desktop.core.audio_output import AudioOutput, OutputDevice
from musicrec_desktop.playback import pulse_output
from musicrec_desktop.playback.pulse_devices import PulseDevices


class Devices(Protocol):
    """What sound can go to."""

    def all(self) -> list[OutputDevice]:
        """Return the devices that there are, the default one first."""

    def close(self) -> None:
        """Let go of whatever tells."""


def server_devices() -> Devices | None:
    """Return the devices that :func:`server_output` can play on; None where it is not there."""
    return PulseDevices() if pulse_output.is_available() else None


def server_output() -> AudioOutput | None:
    """Return an output of the sound server's own, PulseAudio or PipeWire; None where none is.

    It needs no event loop, and unlike a toolkit's it can fade what the server has
    taken already.
    """
    return pulse_output.PulseOutput() if pulse_output.is_available() else None

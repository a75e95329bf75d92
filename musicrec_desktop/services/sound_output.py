"""Where sound goes where no toolkit is needed for it."""

from __future__ import annotations

from musicrec_desktop.core.audio import AudioOutput
from musicrec_desktop.playback import pulse_output


def server_output() -> AudioOutput | None:
    """Return an output of the sound server's own, PulseAudio or PipeWire; None where none is.

    It needs no event loop, and unlike a toolkit's it can fade what the server has
    taken already.
    """
    return pulse_output.PulseOutput() if pulse_output.is_available() else None

"""The sound device: opened when it is needed, and looked for while it is missing."""

from __future__ import annotations

import logging
import time
from typing import Protocol

from musicrec_desktop.core.audio_output import AudioOutput, OutputDevice, SampleSource
from musicrec_desktop.core.errors import NoAudioDevice
from musicrec_desktop.core.player_events import DeviceBack, DeviceChanged, DeviceLost, PlayerEvent
from musicrec_desktop.core.translation import translate

logger = logging.getLogger(__name__)

RETRY_SECONDS = 0.5  # between looks for a device while there is none
RETRY_SHARE = 0.1  # of the thread's time at most, where a device does not answer
RESUME_RETRIES = 80  # 40 s; music that starts later than that would startle


class DeviceUser(Protocol):
    """Whom the device serves and tells; called from within the device's own methods."""

    def fit_ring(self, rate_hz: int) -> None:
        """Have samples at the rate of the device that was opened, maybe another than before."""

    def explain_silence(self, reason: str | None) -> None:
        """Take note why there is no sound although there should be; None: there is again."""

    def emit(self, event: PlayerEvent) -> None:
        """Tell every listener."""

    def play(self) -> None:
        """Go on, now that there is a device again."""


class Device:
    """An output that may be missing. Only ``volume`` may be set from another thread.

    Parameters
    ----------
    output : AudioOutput
    source : SampleSource
        Where the output takes its samples from.
    user : DeviceUser

    Attributes
    ----------
    is_open : bool
    missing : bool
        It was lost or could not be opened, and has not been opened since.
    retry_seconds : float
        Between looks for it while it is missing.
    volume : float
        Position of the slider, 0 to 1; heard from :meth:`apply_volume` on.
    """

    def __init__(self, output: AudioOutput, source: SampleSource, user: DeviceUser) -> None:
        self._output = output
        self._source = source
        self._user = user
        self.is_open = False
        self.missing = False
        self.retry_seconds = RETRY_SECONDS
        self.volume = 1.0
        self._told: OutputDevice | None = None
        self._retries_left = 0  # looks for a device after which playing goes on by itself

    def open(self, *, quietly: bool = False) -> bool:
        """Open the output unless it is open; False, and reported unless quietly, where it fails."""
        if self.is_open:
            return True
        try:
            rate_hz = self._output.open(self._source)
        except NoAudioDevice as error:
            if not quietly:
                self._report_missing(error)
            return False
        self.is_open = True
        self.apply_volume()
        self._user.fit_ring(rate_hz)
        if self.missing:
            self.missing = False
            self._user.explain_silence(None)
            self._user.emit(DeviceBack())
        self._tell_which()
        return True

    def prepare(self) -> None:
        """Open the output ahead of the first sound; that there is none is not reported yet."""
        self.open(quietly=True)

    @property
    def name(self) -> str:
        """What the device is called that is open; empty while none is."""
        return self._told.name if self.is_open and self._told else ""

    def choose(self, device: str) -> None:
        """Say which device is wanted, from the next :meth:`open` on; "" for the default."""
        self._output.device = device

    def leave(self) -> None:
        """Let go of the device, to open another."""
        self.is_open = False
        self._output.close()

    def start(self, fade_seconds: float) -> bool:
        """Play from the source's next frame; False, and reported, where the device is gone."""
        try:
            self._output.restart(fade_seconds)
        except NoAudioDevice as error:
            self.is_open = False
            self._report_missing(error)
            return False
        return True

    def pause(self, fade_seconds: float) -> None:
        """Fall silent: at once, keeping what the output has taken, or within the fade."""
        if self.is_open:
            self._output.pause(fade_seconds)

    def resume(self) -> None:
        """Go on after :meth:`pause`, without a missing frame."""
        self._output.resume()

    def close(self) -> None:
        """Let go of the output and its threads."""
        self._output.close()

    def expect_sound(self, expected: bool) -> None:
        """Say whether playing is to go on by itself if the device is back soon."""
        self._retries_left = RESUME_RETRIES if expected else 0

    def lose(self, reason: str) -> None:
        """Take note that the output takes no more samples."""
        self.is_open = False
        self.missing = True
        logger.warning("sound device lost: %s", reason)
        self._user.emit(DeviceLost(reason))

    def retry(self) -> None:
        """Look for a device again; go on by itself if it is back soon."""
        began = time.monotonic()
        left = self._retries_left
        if self.open(quietly=True) and left:
            self._user.play()
        else:
            self._retries_left = max(left - 1, 0)
        took = time.monotonic() - began
        self.retry_seconds = max(RETRY_SECONDS, took / RETRY_SHARE)

    def apply_volume(self) -> None:
        """Hand the slider's position to the output."""
        self._output.volume = amplitude(self.volume)

    def _tell_which(self) -> None:
        """Tell of a device that is another than the last, or not the wanted one."""
        device, before = self._output.device_in_use, self._told
        self._told = device
        if device is None or (before is not None and device.id == before.id):
            return
        wanted = self._output.device
        reason = ""
        if wanted and device.id != wanted:
            reason = translate(
                "Playback",
                "The chosen sound device is not there; sound goes to “{device}”.",
                device=device.name,
            )
        if before is not None or reason:
            self._user.emit(DeviceChanged(device, reason))

    def _report_missing(self, error: NoAudioDevice) -> None:
        self._user.explain_silence(str(error))
        if not self.missing:
            self.missing = True
            self._user.emit(DeviceLost(str(error)))


def amplitude(position: float) -> float:
    """Return the linear amplitude of a volume slider's position, both 0 to 1.

    A cubic curve, the one PulseAudio uses: half-way sounds about half as loud.
    """
    return position**3

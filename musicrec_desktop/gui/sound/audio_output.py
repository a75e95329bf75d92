"""The device behind the player: Qt's audio sink, pulled in a thread of its own.

QtMultimedia is imported when a device is first opened: it costs start-up time,
and where a system library is missing (libpulse) it cannot be imported at all.
"""

from __future__ import annotations

import logging
from collections.abc import Callable

from PySide6.QtCore import QThread

from musicrec_desktop.core.audio_output import OutputDevice, SampleSource
from musicrec_desktop.core.errors import NoAudioDevice
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.sound.audio_devices import prefer_pulse
from musicrec_desktop.gui.sound.audio_sink import CALL_SECONDS, RingSink

logger = logging.getLogger(__name__)


class QtAudioOutput:
    """Play through the wanted device, or the default one while that is not there.

    Silence comes at once: what Qt and the server have taken cannot be faded any
    more (a volume is applied to blocks of 80 ms), so the time of a fade is not used.

    Needs a ``QCoreApplication``. The methods that may wait for the device
    (open, start, restart, close) are for the player's thread, not for the GUI's.
    """

    def __init__(self) -> None:
        self.on_lost: Callable[[str], None] | None = None
        self.device = ""
        self._volume = 1.0
        self._thread: QThread | None = None
        self._sink: RingSink | None = None

    @property
    def volume(self) -> float:
        """Linear amplitude, 0 to 1."""
        return self._volume

    @volume.setter
    def volume(self, amplitude: float) -> None:
        self._volume = amplitude
        if self._sink is not None:
            self._sink.volume_asked.emit(amplitude)

    @property
    def handover_seconds(self) -> float | None:
        """None: there is silence between the old sound and the new."""
        return None

    @property
    def device_in_use(self) -> OutputDevice | None:
        """The device that is open, or was last; None before the first."""
        return None if self._sink is None else self._sink.opened

    def open(self, source: SampleSource) -> int:
        """Find the device and return its rate in Hz; no sound yet.

        Raises
        ------
        NoAudioDevice
            If there is none, it cannot be used, or Qt Multimedia cannot be loaded.
        """
        _load_multimedia()
        if self._sink is None:
            # Qt's Pulse client lives, and reconnects, in the thread that used it
            # first: the thread outlasts a lost device.
            self._thread = QThread()
            self._thread.setObjectName("playback-output")
            self._sink = RingSink(self._volume, self._lost)
            self._sink.moveToThread(self._thread)
            self._thread.start()
        return self._sink.call(self._sink.open_asked, source, self.device)

    def start(self) -> None:
        """Play from the source's next frame.

        Raises
        ------
        NoAudioDevice
            If the device does not start.
        """
        self.restart()

    def restart(self, fade_seconds: float = 0.0) -> None:
        """Throw away what was taken but not heard, then start.

        Raises
        ------
        NoAudioDevice
            If the device does not start.
        """
        if self._sink is None:
            raise NoAudioDevice(translate("Sound device", "The sound device is not open."))
        self._sink.call(self._sink.start_asked)

    def pause(self, fade_seconds: float = 0.0) -> None:
        """Fall silent at once, keeping what was taken."""
        if self._sink is not None:
            self._sink.pause_asked.emit()

    def resume(self) -> None:
        """Go on after :meth:`pause`."""
        if self._sink is not None:
            self._sink.resume_asked.emit()

    def close(self) -> None:
        """Let go of the device and end the thread."""
        sink, thread = self._sink, self._thread
        self._sink = self._thread = None
        if sink is None or thread is None:
            return
        sink.close_asked.emit()
        if not thread.wait(int(CALL_SECONDS * 1000)):
            logger.error("the sound device does not let go")

    def played_frames(self) -> int:
        """Return how many frames have been heard since the last start."""
        sink = self._sink
        return 0 if sink is None else sink.heard.frames()

    def _lost(self, reason: str) -> None:
        if self.on_lost is not None:
            self.on_lost(reason)


def _load_multimedia() -> None:
    prefer_pulse()
    try:
        import PySide6.QtMultimedia  # noqa: F401
    except ImportError as error:
        raise NoAudioDevice(
            translate("Sound device", "Qt Multimedia cannot be loaded ({reason}).", reason=error),
            translate("Sound device", "On Debian and Ubuntu, install libpulse0."),
        ) from error

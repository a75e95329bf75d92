"""Qt's audio sink, which pulls the player's samples, in the one thread that touches it."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import (
    QIODevice,
    QLoggingCategory,
    QObject,
    QTimer,
    Signal,
    SignalInstance,
    Slot,
)

from musicrec_desktop.core.audio_output import CHANNELS, OutputDevice, SampleSource
from musicrec_desktop.core.errors import NoAudioDevice
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.sound import pulse_client
from musicrec_desktop.gui.sound.audio_devices import chosen_output, described, device_id

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

BUFFER_SECONDS = 2.0  # taken from the ring ahead: outlasts a held interpreter lock
UNHEARD_SHARE = 0.6  # of that latency lies between "processed" and the ear, measured
TICK_MSEC = 20
PATIENCE_TICKS = 125  # without one pull or one processed frame, while playing
LOOK_TICKS = 10  # between looks whether the sound server's client is still there
JITTER_SECONDS = 0.06  # the device counts in steps of about 20 ms
CALL_SECONDS = 10.0  # for the output's thread to answer

NEXT_STEP = to_translate(
    "Sound device",
    "Connect one or start the sound server, then press Play if the music does not go on by itself.",
)
SILENT_RULES = "default.critical=false"  # Qt repeats, every three seconds, that it was refused
BYTES_PER_FRAME = 4 * CHANNELS


class _Heard:
    """Frames heard, between the reports of a device that reports in steps.

    Written by the output's thread, read by any; each assignment is one tuple.
    """

    def __init__(self) -> None:
        self._mark = (0, 0.0, 0.0)  # frames, when, rate now

    def set(self, frames: int, rate: float) -> None:
        """Note that ``frames`` have been heard, growing by ``rate`` a second."""
        self._mark = (frames, time.monotonic(), rate)

    def report(self, frames: int, rate: float) -> None:
        """Note the same, but smooth out the steps in which a device counts."""
        smooth = self.frames()
        close = smooth > 0 and abs(frames - smooth) < JITTER_SECONDS * rate
        self.set(smooth + (frames - smooth) // 16 if close else frames, rate)

    def frames(self) -> int:
        """Return the frames heard by now."""
        frames, then, rate = self._mark
        ahead = min(time.monotonic() - then, 3 * TICK_MSEC / 1000)
        return max(int(frames + ahead * rate), 0)


class _RingDevice(QIODevice):
    """The player's samples as the endless, sequential device that a sink pulls from."""

    def __init__(self, source: SampleSource, rate_hz: int) -> None:
        super().__init__()
        self._source = source
        self._buffer = np.zeros((rate_hz, CHANNELS), np.float32)
        self.pulls = 0

    def isSequential(self) -> bool:
        return True

    def bytesAvailable(self) -> int:
        return self._buffer.nbytes + super().bytesAvailable()

    def readData(self, maxlen: int) -> bytes:
        self.pulls += 1
        frames = min(maxlen // BYTES_PER_FRAME, len(self._buffer))
        out = self._buffer[:frames]
        self._source.read_into(out)
        return out.tobytes()

    def writeData(self, data: bytes | bytearray | memoryview, maxlen: int) -> int:
        return -1


class RingSink(QObject):
    """The half that lives in the output's thread: only there is the sink touched."""

    open_asked = Signal(object)
    start_asked = Signal(object)
    pause_asked = Signal()
    resume_asked = Signal()
    close_asked = Signal()
    volume_asked = Signal(float)

    def __init__(self, volume: float, lost: Callable[[str], None]) -> None:
        super().__init__()
        self.heard = _Heard()
        self._volume = volume
        self._lost = lost
        self._source: SampleSource | None = None
        self._sink: QAudioSink | None = None
        self._device: _RingDevice | None = None
        self._devices: QMediaDevices | None = None
        self.opened: OutputDevice | None = None
        self._wanted = ""
        self._rate_hz = 0
        self._pulse_clients = 0
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MSEC)
        self._timer.timeout.connect(self._tick)
        self._ticks = 0
        self._idle_ticks = 0
        self._last_seen = (0, 0)
        self.open_asked.connect(self._open)
        self.start_asked.connect(self._start)
        self.pause_asked.connect(self._pause)
        self.resume_asked.connect(self._resume)
        self.close_asked.connect(self._close)
        self.volume_asked.connect(self._set_volume)

    def call(
        self, signal: SignalInstance, source: SampleSource | None = None, device: str = ""
    ) -> int:
        """Ask for something and wait, without the interpreter lock, for the answer."""
        answer = _Answer(source, device)
        signal.emit(answer)
        return answer.wait()

    @Slot(object)
    def _open(self, answer: _Answer) -> None:
        from PySide6.QtMultimedia import QAudioSink, QMediaDevices

        self._let_go()
        QLoggingCategory.setFilterRules(SILENT_RULES)
        if self._devices is None:
            self._devices = QMediaDevices(self)
            self._devices.audioOutputsChanged.connect(self._follow_devices)
        self._wanted = answer.device
        device = chosen_output(answer.device)
        if device.isNull() or not self._is_connected():
            answer.fail(translate("Sound device", "No sound device was found."))
            return
        QLoggingCategory.setFilterRules("")
        form = _float_stereo(device.preferredFormat().sampleRate() or 48000)
        if not device.isFormatSupported(form):
            answer.fail(
                translate(
                    "Sound device",
                    "“{name}” does not take 32-bit float stereo.",
                    name=device.description(),
                )
            )
            return
        self.opened = described(device)
        self._source = answer.source
        self._rate_hz = form.sampleRate()
        self._sink = QAudioSink(device, form, self)
        self._pulse_clients = pulse_client.count_clients()
        self._sink.setBufferSize(int(BUFFER_SECONDS * self._rate_hz) * BYTES_PER_FRAME)
        self._sink.setVolume(self._volume)
        answer.give(self._rate_hz)

    @Slot(object)
    def _start(self, answer: _Answer) -> None:
        from PySide6.QtMultimedia import QtAudio

        if self._sink is None or self._source is None or not self._is_connected():
            answer.fail(translate("Sound device", "The sound device is gone."))
            return
        if self._sink.state() != QtAudio.State.StoppedState:
            self._sink.reset()
        self._device = _RingDevice(self._source, self._rate_hz)
        self._device.open(QIODevice.OpenModeFlag.ReadOnly)
        self._source.begin()
        self.heard.set(0, 0.0)
        self._sink.start(self._device)
        if self._sink.error() not in (QtAudio.Error.NoError, QtAudio.Error.UnderrunError):
            answer.fail(translate("Sound device", "The sound device could not be started."))
            return
        self._pulse_clients = pulse_client.count_clients()
        self._watch()
        answer.give(0)

    @Slot()
    def _pause(self) -> None:
        self._timer.stop()
        if self._sink is not None and self._device is not None and self._is_connected():
            self._sink.suspend()
            self.heard.set(self._heard_frames(), 0.0)

    @Slot()
    def _resume(self) -> None:
        if self._sink is not None and self._device is not None and self._is_connected():
            self._sink.resume()
        self._watch()

    @Slot()
    def _close(self) -> None:
        self._let_go()
        self.thread().quit()

    @Slot(float)
    def _set_volume(self, volume: float) -> None:
        self._volume = volume
        if self._sink is not None:
            self._sink.setVolume(volume)

    @Slot()
    def _follow_devices(self) -> None:
        """Leave a device that is gone, or not the right one any more; the player opens that."""
        device = chosen_output(self._wanted)
        if device.isNull() or self._sink is None or self.opened is None or not self._is_connected():
            return
        if device_id(device) == self.opened.id:
            return
        if device_id(device) == self._wanted:
            self._give_up(translate("Sound device", "“{name}” is back.", name=device.description()))
        elif self._wanted:
            self._give_up(translate("Sound device", "“{name}” is gone.", name=self.opened.name))
        else:
            self._give_up(translate("Sound device", "The default sound device has changed."))

    def _let_go(self) -> None:
        self._timer.stop()
        sink, self._sink = self._sink, None
        device, self._device = self._device, None
        if sink is not None:
            if self._is_connected():
                sink.reset()
            sink.deleteLater()
        if device is not None:
            device.close()

    # The watch

    def _watch(self) -> None:
        self._ticks = self._idle_ticks = 0
        self._timer.start()

    @Slot()
    def _tick(self) -> None:
        """Report what was heard; a sound server that died gives no signal and no error."""
        if self._sink is None or self._device is None:
            self._give_up(translate("Sound device", "The sound device is gone."))
            return
        self.heard.report(self._heard_frames(), self._rate_hz)
        seen = (self._device.pulls, self._sink.processedUSecs())
        self._idle_ticks = 0 if seen != self._last_seen else self._idle_ticks + 1
        self._last_seen = seen
        self._ticks += 1
        looking = self._ticks % LOOK_TICKS == 0
        if self._idle_ticks > PATIENCE_TICKS or (looking and not self._is_connected()):
            self._give_up(translate("Sound device", "The sound device has stopped taking sound."))

    def _give_up(self, reason: str) -> None:
        self._let_go()
        self._lost(reason)

    def _heard_frames(self) -> int:
        assert self._sink is not None
        unheard = UNHEARD_SHARE * int(os.environ["PULSE_LATENCY_MSEC"]) / 1000
        return int((self._sink.processedUSecs() / 1e6 - unheard) * self._rate_hz)

    def _is_connected(self) -> bool:
        return pulse_client.count_clients() >= self._pulse_clients


class _Answer:
    """What the output's thread has to say to a caller that waits."""

    def __init__(self, source: SampleSource | None, device: str) -> None:
        self.source = source
        self.device = device
        self._done = threading.Event()
        self._value = 0
        self._failure = ""

    def give(self, value: int) -> None:
        self._value = value
        self._done.set()

    def fail(self, message: str) -> None:
        self._failure = message
        self._done.set()

    def wait(self) -> int:
        if not self._done.wait(CALL_SECONDS):
            self._failure = translate("Sound device", "The sound device does not answer.")
        if self._failure:
            raise NoAudioDevice(self._failure, translated("Sound device", NEXT_STEP))
        return self._value


def _float_stereo(rate_hz: int) -> QAudioFormat:
    from PySide6.QtMultimedia import QAudioFormat

    form = QAudioFormat()
    form.setSampleRate(rate_hz)
    form.setChannelCount(CHANNELS)
    form.setSampleFormat(QAudioFormat.SampleFormat.Float)
    return form

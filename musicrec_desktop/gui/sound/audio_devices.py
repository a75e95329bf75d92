"""Which sound devices the system offers."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from musicrec_desktop.core.audio_output import OutputDevice
from musicrec_desktop.gui.sound import pulse_client
from musicrec_desktop.services.playing.sound_output import server_devices

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QAudioDevice, QMediaDevices

LOOK_MSEC = 2000  # between looks at the sound server's list
PULSE_LATENCY_MSEC = 200  # Qt asks for 23 ms, which crackles under load


def output_device_names() -> list[str]:
    """Return the names of the devices that sound can go to, the default one first.

    Returns
    -------
    list of str
        Empty where there is none, or where Qt Multimedia cannot be loaded.
    """
    application = QCoreApplication.instance() or QCoreApplication([])
    names = [device.name for device in output_devices()]
    del application
    return names


def output_devices() -> list[OutputDevice]:
    """Return the devices that sound can go to, the default one first.

    Needs a ``QCoreApplication``.

    Returns
    -------
    list of OutputDevice
        Empty where there is none, or where Qt Multimedia cannot be loaded.
    """
    prefer_pulse()
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:  # without libpulse0; the doctor names that library itself
        return []
    found = [described(device) for device in QMediaDevices.audioOutputs()]
    return sorted(found, key=lambda device: not device.is_default)


class OutputDevices(QObject):
    """The list of devices, and word of its changes. For the thread of the window.

    Where the sound server itself can be asked it is, every two seconds: Qt 6.11 does
    not notice a device of PulseAudio that is gone. Elsewhere this loads Qt
    Multimedia, which takes a moment: make it when it is first shown.

    Signals
    -------
    changed(list of OutputDevice)
        A device was plugged in or out, or another is the default.
    """

    changed = Signal(list)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = server_devices()
        self._known = self.all()
        self._timer = QTimer(self, interval=LOOK_MSEC)
        self._timer.timeout.connect(self._look)
        if self._server is not None:
            self._timer.start()
        elif (watched := _watched_by_qt(self)) is not None:
            watched.audioOutputsChanged.connect(self._look)

    def all(self) -> list[OutputDevice]:
        """Return the devices that there are, the default one first."""
        return output_devices() if self._server is None else self._server.all()

    def close(self) -> None:
        """Look no more."""
        self._timer.stop()
        if self._server is not None:
            self._server.close()

    def _look(self) -> None:
        found = self.all()
        if found != self._known:
            self._known = found
            self.changed.emit(found)


def _watched_by_qt(parent: QObject) -> QMediaDevices | None:
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:
        return None
    return QMediaDevices(parent)


def prefer_pulse() -> None:
    """Let Qt use its Pulse client, buffer enough there, and find a server that comes later.

    Before Qt Multimedia is imported. PipeWire speaks Pulse as well; only Qt's Pulse
    client has been measured here.
    """
    os.environ.setdefault("PULSE_LATENCY_MSEC", str(PULSE_LATENCY_MSEC))
    os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")
    pulse_client.keep_trying()


def chosen_output(wanted: str) -> QAudioDevice:
    """Return the device with an identifier, or the default one where that is not there."""
    from PySide6.QtMultimedia import QMediaDevices

    default = QMediaDevices.defaultAudioOutput()
    if not wanted:
        return default
    found = (device for device in QMediaDevices.audioOutputs() if device_id(device) == wanted)
    return next(found, default)


def described(device: QAudioDevice) -> OutputDevice:
    """Return what the rest of the program knows of a device."""
    return OutputDevice(device_id(device), device.description(), device.isDefault())


def device_id(device: QAudioDevice) -> str:
    """Return a device's identifier as text that settings can hold."""
    return bytes(device.id().data()).decode("utf-8", "backslashreplace")

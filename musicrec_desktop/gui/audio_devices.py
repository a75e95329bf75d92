"""Which sound devices the system offers."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication


def output_device_names() -> list[str]:
    """Return the names of the devices that sound can go to, the default one first.

    Returns
    -------
    list of str
        Empty where there is none, or where Qt Multimedia cannot be loaded.
    """
    os.environ.setdefault("QT_AUDIO_BACKEND", "pulseaudio")
    try:
        from PySide6.QtMultimedia import QMediaDevices
    except ImportError:  # without libpulse0; the doctor names that library itself
        return []
    application = QCoreApplication.instance() or QCoreApplication([])
    default = QMediaDevices.defaultAudioOutput()
    devices = sorted(QMediaDevices.audioOutputs(), key=lambda device: device != default)
    names = [device.description() for device in devices]
    del application
    return names

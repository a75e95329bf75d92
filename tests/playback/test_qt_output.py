"""The Qt output where Qt Multimedia is missing, and that nobody waits for its import."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from musicrec_desktop.core.errors import NoAudioDevice
from musicrec_desktop.gui.sound.audio_output import QtAudioOutput
from tests.playback.test_output_contract import Counter


def test_without_its_system_library_it_is_a_missing_device_with_a_remedy(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    for name in ("PULSE_SERVER", "PULSE_LATENCY_MSEC"):  # which opening changes
        monkeypatch.setenv(name, os.environ.get(name, ""))
    output = QtAudioOutput()
    with pytest.raises(NoAudioDevice) as caught:
        output.open(Counter())
    assert "libpulse0" in caught.value.next_step
    output.pause()
    output.close()
    assert output.played_frames() == 0


def test_qt_multimedia_is_not_imported_before_a_device_is_opened() -> None:
    program = (
        "import sys\n"
        "from musicrec_desktop.gui.sound.audio_output import QtAudioOutput\n"
        "from musicrec_desktop.playback.player import Player\n"
        "player = Player(QtAudioOutput())\n"
        "player.volume = 0.5\n"
        "player.snapshot()\n"
        "player.close()\n"
        "print('PySide6.QtMultimedia' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert (done.stdout, done.returncode) == ("False\n", 0)

"""``play FILE…``: the player without a window."""

from __future__ import annotations

import argparse
import os
import signal
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from musicrec_desktop.cli.stopping import SIGNALS, Stopped
from musicrec_desktop.cli.terminal import clock, one_line, progress_bar, put
from musicrec_desktop.core.errors import NoAudioDevice, UnreadableFile
from musicrec_desktop.core.player_events import (
    DeviceLost,
    Failed,
    PlayerEvent,
    StateChanged,
    TrackStarted,
)
from musicrec_desktop.core.progress import Progress, Report
from musicrec_desktop.gui.sound.audio_output import QtAudioOutput
from musicrec_desktop.services.playing.player import PlayerService
from musicrec_desktop.services.playing.sound_output import server_output

TICK_MS = 200


def run(arguments: argparse.Namespace) -> int:
    """Play the files to the end of the last.

    Raises
    ------
    UnreadableFile
        If a file does not exist, before any sound.
    NoAudioDevice
        If there is nothing to play on.
    """
    paths = [os.path.abspath(path) for path in arguments.files]  # noqa: PTH100 - keeps symlinks
    for path in paths:
        if not Path(path).is_file():
            raise UnreadableFile(path, "there is no such file", "Check the spelling.")
    application = QCoreApplication([])
    player = PlayerService(server_output() or QtAudioOutput())
    try:
        with progress_bar() as show:
            session = _Session(player, show)
            for number in SIGNALS:
                signal.signal(number, lambda number, _frame: session.interrupt(number))
            player.play_files(paths)
            application.exec()
    finally:
        player.close()
    return session.result()


class _Session(QObject):
    """Follows the player and ends the program with it."""

    _event = Signal(object)

    def __init__(self, player: PlayerService, show: Report) -> None:
        super().__init__()
        self._player = player
        self._show = show
        self._signal = 0
        self._no_device = ""
        self._played = 0
        self._failed = 0
        self._event.connect(self._answer)
        player.subscribe(self._event.emit)
        self._timer = QTimer(self, interval=TICK_MS)  # lets Python see Ctrl-C, too
        self._timer.timeout.connect(self._report)
        self._timer.start()

    def interrupt(self, number: int) -> None:
        """Stop, because a signal such as Ctrl-C says so."""
        self._signal = number
        QCoreApplication.quit()

    def result(self) -> int:
        """Return the exit code of what was played."""
        if self._signal:
            raise Stopped(self._signal)
        if self._no_device:
            raise NoAudioDevice(self._no_device, "See: musicrec-desktop doctor")
        return UnreadableFile.exit_code if self._failed else 0

    def _answer(self, event: PlayerEvent) -> None:
        if isinstance(event, TrackStarted):
            self._played += 1
            put(f"Playing {one_line(event.item.path)}")
        elif isinstance(event, Failed):
            self._failed += 1
            put(event.reason, error=True)
        elif isinstance(event, DeviceLost):
            self._no_device = event.reason
            QCoreApplication.quit()
        elif isinstance(event, StateChanged) and event.state == "stopped":
            QCoreApplication.quit()

    def _report(self) -> None:
        if self._signal:  # one that came before the event loop could not end it
            QCoreApplication.quit()
        snapshot = self._player.snapshot()
        total = round(snapshot.duration_seconds)
        label = f"{clock(snapshot.position_seconds)} / {clock(total)}"
        self._show(Progress(round(snapshot.position_seconds), total, label))

"""What the user chose: changed in one place, heard by all, kept on disk at once."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.settings import Settings, SettingsFile

logger = logging.getLogger(__name__)

SAVE_AFTER_MS = 800


class SettingsController(QObject):
    """Holds the settings and writes them a moment after the last change.

    Signals
    -------
    changed(Settings)
    playback_changed(PlaybackOptions)
        Only where these changed.
    problem(str)
        They could not be kept; said once.
    """

    changed = Signal(object)
    playback_changed = Signal(object)
    problem = Signal(str)

    def __init__(self, file: SettingsFile, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._file = file
        self.current = settings
        self._complained = False
        self._timer = QTimer(self, singleShot=True, interval=SAVE_AFTER_MS)
        self._timer.timeout.connect(self.save)

    def change(self, **values: Any) -> None:
        """Take over new values of some settings."""
        before, self.current = self.current, replace(self.current, **values)
        if self.current == before:
            return
        self._timer.start()
        self.changed.emit(self.current)
        if self.current.playback != before.playback:
            self.playback_changed.emit(self.current.playback)

    def change_playback(self, **values: Any) -> None:
        """Take over new values of some playback options."""
        self.change(playback=replace(self.current.playback, **values))

    @property
    def playback(self) -> PlaybackOptions:
        """The playback options."""
        return self.current.playback

    def save(self) -> None:
        """Write the settings now; that they cannot be written is said once."""
        self._timer.stop()
        try:
            self._file.save(self.current)
        except MusicRecError as error:
            logger.warning("%s", error)
            if not self._complained:
                self._complained = True
                self.problem.emit(str(error))

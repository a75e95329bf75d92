"""What was changed among the settings, so that it can be taken back."""

from __future__ import annotations

import time
from dataclasses import fields
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.settings import Settings
from musicrec_desktop.gui.settings import SettingsController

REMEMBERED = 50
ONE_CHANGE_SECONDS = 1.5  # in which a slider that is dragged is one change
# How the window was left, and what is changed elsewhere.
NOT_CHOSEN = frozenset(
    {
        "window_geometry",
        "splitter_sizes",
        "views",
        "volume",
        "shuffle",
        "shuffle_by",
        "repeat",
        "listener",
    }
)

Values = dict[str, Any]


class SettingsHistory(QObject):
    """Remembers what is changed while a page is in view.

    Parameters
    ----------
    settings : SettingsController
    page : QWidget

    Signals
    -------
    recorded()
        A change can be taken back.
    stepped(Settings, Settings)
        One was taken back, or done again: what was set before, and what is now.
    """

    recorded = Signal()
    stepped = Signal(object, object)

    def __init__(self, settings: SettingsController, page: QWidget) -> None:
        super().__init__(page)
        self._settings = settings
        self._page = page
        self._known = settings.current
        self._done: list[Values] = []
        self._undone: list[Values] = []
        self._at = 0.0
        self._own = False
        settings.changed.connect(self._changed)

    def part(self) -> None:
        """Let the next change be one of its own, however soon it comes."""
        self._at = 0.0

    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return bool(self._done)

    def undo(self) -> bool:
        """Take back the last change; False where there is none."""
        return self._step(self._done, self._undone)

    def redo(self) -> bool:
        """Take back the last :meth:`undo`; False where there is none."""
        return self._step(self._undone, self._done)

    def _step(self, source: list[Values], target: list[Values]) -> bool:
        if not source:
            return False
        values = source.pop()
        target.append({name: getattr(self._settings.current, name) for name in values})
        before = self._settings.current
        self._own = True
        try:
            self._settings.change(**values)
        finally:
            self._own = False
        self.stepped.emit(before, self._settings.current)
        return True

    def _changed(self, settings: Settings) -> None:
        before, self._known = self._known, settings
        old = {
            item.name: getattr(before, item.name)
            for item in fields(Settings)
            if item.name not in NOT_CHOSEN
            and getattr(before, item.name) != getattr(settings, item.name)
        }
        if self._own or not old or not self._page.isVisible():
            return
        now = time.monotonic()
        same = self._done and self._done[-1].keys() == old.keys()
        if not (same and now - self._at < ONE_CHANGE_SECONDS):
            self._done = [*self._done, old][-REMEMBERED:]
            self.recorded.emit()
        self._at = now
        self._undone.clear()

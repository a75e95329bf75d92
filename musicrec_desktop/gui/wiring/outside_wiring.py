"""Shows files that play without being in the library wherever songs of it are shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.wiring.main_controllers import MainControllers

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.queue.queue_page import QueuePage


class OutsideWiring(QObject):
    """Lets the queue and the page of what plays tell what such files say of themselves."""

    def __init__(self, frame: WindowFrame, controllers: MainControllers, parent: QObject) -> None:
        super().__init__(parent)
        self._playback, self._outside = controllers.playback, controllers.outside
        frame.pages.when_made("queue", self._queue_made)

    def _queue_made(self, page: QueuePage) -> None:
        page.show_files(self._outside.track)
        self._outside.told.connect(lambda: page.show_files(self._outside.track))

"""The menu of what plays, where it is shown as what plays."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.playing.playback import PlaybackController
from musicrec_desktop.gui.frame.window_frame import WindowFrame


class PlayingMenu(QObject):
    """Answers a right click, or the menu key, on the page of what plays and in the bar below.

    Parameters
    ----------
    frame : WindowFrame
    playback : PlaybackController
    show_menu : callable
        Shows the menu of tracks at a place.
    parent : QObject
    """

    def __init__(
        self,
        frame: WindowFrame,
        playback: PlaybackController,
        show_menu: Callable[[list[Track], QPoint], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._playback = playback
        self._show_menu = show_menu
        shown = frame.transport.track
        for part in (shown.cover, shown.title, shown.artist):
            self._listen_at(part)
        self._pages = frame.pages
        self._pages.changed.connect(self._page_opened)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        track = self._playback.track
        if track is None:
            return False
        self._show_menu([track], event.globalPos())
        event.accept()
        return True

    def _page_opened(self, name: str) -> None:
        if name == "now-playing":
            self._listen_at(self._pages.page(name))

    def _listen_at(self, part: QWidget) -> None:
        part.installEventFilter(self)

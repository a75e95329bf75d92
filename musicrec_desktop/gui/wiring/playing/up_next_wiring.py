"""The queue at the side of the window, wired to the player."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.play_queue import QueueView
from musicrec_desktop.gui.controllers.discovery.radio import RadioController
from musicrec_desktop.gui.controllers.playing.outside_files import OutsideFiles
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.panels.queue.up_next import UpNext
from musicrec_desktop.gui.wiring.follows_library import FollowsLibrary
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.playing.queue_rows import wire_queue_rows
from musicrec_desktop.gui.words.discovery import radio_reasons


class UpNextWiring(QObject):
    """Makes the queue's pane when it is first chosen, and keeps it up to date while it is seen.

    Parameters
    ----------
    parts : Parts
    frame : WindowFrame
    serve : sequence of callable
        What tables of tracks in a widget need, as to be rated and sorted.
    outside : OutsideFiles
        Tells what files of no library are called.
    radio : RadioController
        Tells why tracks come that it chose.
    parent : QObject
    """

    def __init__(
        self,
        parts: Parts,
        frame: WindowFrame,
        serve: Sequence[Callable[[QWidget], None]],
        *,
        outside: OutsideFiles,
        radio: RadioController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._serve = serve
        self._outside = outside
        self._radio = radio
        self._pane: UpNext | None = None
        frame.panes.offer_up_next(self._make)
        parts.playback.queue_changed.connect(self._show)
        outside.told.connect(self._name_files)
        radio.changed.connect(self._say_why)

    def _make(self, parent: QWidget) -> UpNext:
        parts, player = self._parts, self._parts.player
        pane = self._pane = UpNext(parts.model.track, parts.covers, parts.theme.tokens, parent)
        for serve in self._serve:
            serve(pane)
        FollowsLibrary(parts.model, pane)
        wire_queue_rows(pane.list, parts)
        pane.stale.connect(lambda: self._show(player.listed_queue()))
        self._name_files()
        self._say_why()
        return pane

    def _name_files(self) -> None:
        if self._pane is not None:
            self._pane.show_files(self._outside.track)

    def _say_why(self) -> None:
        if self._pane is not None:
            self._pane.show_reasons(radio_reasons(self._radio.state))

    def _show(self, view: QueueView) -> None:
        if self._pane is not None and self._pane.isVisible():
            self._pane.show_view(view)

"""Lets a queue or a mix that is seen say what its songs are called now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from musicrec_desktop.gui.models.track_table import TrackTableModel

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.browsing.mix_page import MixPage
    from musicrec_desktop.gui.panels.playing.next_songs import NextSongs
    from musicrec_desktop.gui.panels.queue.queue_page import QueuePage
    from musicrec_desktop.gui.panels.queue.up_next import UpNext

MOMENT_MS = 200  # a scan tells of many tracks, one by one


class FollowsLibrary(QObject):
    """Tells of changes a moment later, all at once.

    Parameters
    ----------
    library : TrackTableModel
    queue : QueuePage, UpNext, NextSongs or MixPage
        Has this as long as it lives.
    """

    def __init__(
        self, library: TrackTableModel, queue: QueuePage | UpNext | NextSongs | MixPage
    ) -> None:
        super().__init__(queue)
        self._soon = QTimer(self, interval=MOMENT_MS, singleShot=True)
        self._soon.timeout.connect(queue.tracks_changed)
        for changed in (library.dataChanged, library.modelReset, library.rowsInserted):
            changed.connect(self._changed)
        library.forgotten.connect(self._changed)

    def _changed(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

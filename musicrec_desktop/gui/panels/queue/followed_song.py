"""What plays stays in view in a list of the queue, until somebody looks elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from musicrec_desktop.core.play_queue import QueueView

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.queue.queue_list import QueueList


class FollowedSong:
    """Scrolls a list to what plays whenever that is another song.

    Parameters
    ----------
    rows : QueueList
    above : int
        How many rows before it are in view, too.
    """

    def __init__(self, rows: QueueList, above: int = 0) -> None:
        self._rows, self._above = rows, above

    def show_view(self, view: QueueView) -> None:
        """Show another state of the queue."""
        queue = self._rows.queue
        follows = view.current_key != queue.view().current_key and self._unattended()
        queue.show_view(view)
        if follows:
            self.bring()

    def bring(self) -> None:
        """Let what plays stand at the top."""
        row = self._rows.queue.row_of(self._rows.queue.view().current_key)
        if row is not None:
            self._rows.updateGeometries()  # the bar may reach farther now
            place = self._rows.verticalHeader().sectionPosition(max(0, row - self._above))
            self._rows.verticalScrollBar().setValue(place)

    def _unattended(self) -> bool:
        """Return whether nobody aims at a row, works on some, or has scrolled away."""
        rows = self._rows
        working = rows.hasFocus() and rows.selectionModel().hasSelection()
        if rows.underMouse() or working:
            return False
        row = rows.queue.row_of(rows.queue.view().current_key)
        if row is None:
            return True
        place = rows.rowViewportPosition(row)
        return -rows.rowHeight(row) < place < rows.viewport().height()

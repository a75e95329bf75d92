"""What plays stays in view in a list of the queue, until somebody looks elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from musicrec_desktop.core.play_queue import QueueView

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.queue.queue_list import QueueList


class FollowedSong(QObject):
    """Scrolls a list to what plays whenever that is another song, and keeps it there.

    Where too little came after it for its place, it goes there as soon as more comes, or as the
    list gets lower: else it would stand at the lower edge, and what comes next out of view.

    Parameters
    ----------
    rows : QueueList
    above : int
        How many rows before it are in view, too.
    """

    def __init__(self, rows: QueueList, above: int = 0) -> None:
        super().__init__(rows)
        self._rows, self._above = rows, above
        self._left_at: int | None = None  # where the bar was put, which nobody has moved since
        self._height = 0
        if not rows.reaches_top:
            rows.verticalScrollBar().rangeChanged.connect(self._keep)

    def show_view(self, view: QueueView) -> None:
        """Show another state of the queue."""
        queue = self._rows.queue
        seen, unattended = self._in_view(), self._unattended()
        another = view.current_key != queue.view().current_key
        row = self._row()
        queue.show_view(view)
        elsewhere = seen and not another and self._row() != row  # as by shuffling
        if (another and unattended) or (elsewhere and (unattended or not self._in_view())):
            self.bring()

    def bring(self) -> None:
        """Let what plays stand at the top."""
        self._rows.updateGeometries()  # the bar may reach farther now
        self._go()

    def _go(self) -> None:
        place, bar = self._place(), self._rows.verticalScrollBar()
        if place is not None:
            bar.setValue(place)
        self._left_at, self._height = bar.value(), self._rows.viewport().height()

    def _place(self) -> int | None:
        """Return where the bar has to be."""
        row = self._row()
        if row is None:
            return None
        return self._rows.verticalHeader().sectionPosition(max(0, row - self._above))

    def _keep(self) -> None:
        """Go on standing there; rows below the mouse only move with the whole list."""
        rows = self._rows
        if rows.verticalScrollBar().value() != self._left_at or self._works():
            return
        if rows.viewport().height() != self._height or not rows.underMouse():
            self._go()

    def _works(self) -> bool:
        """Return whether somebody works on rows."""
        return self._rows.hasFocus() and self._rows.selectionModel().hasSelection()

    def _unattended(self) -> bool:
        """Return whether nobody aims at a row, works on some, or has scrolled away."""
        if not self._rows.queue.rowCount():
            return True
        if self._rows.underMouse() or self._works():
            return False
        return self._row() is None or self._in_view()

    def _in_view(self) -> bool:
        """Return whether some of what plays is seen."""
        rows, row = self._rows, self._row()
        if row is None:
            return False
        place = rows.rowViewportPosition(row)
        return -rows.rowHeight(row) < place < rows.viewport().height()

    def _row(self) -> int | None:
        """Return where what plays stands."""
        queue = self._rows.queue
        return queue.row_of(queue.view().current_key)

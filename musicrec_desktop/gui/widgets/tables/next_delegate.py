"""How a song that comes next is drawn where its row may be larger than usual."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from musicrec_desktop.gui.models.queue_list import QueueListModel, QueueRow
from musicrec_desktop.gui.models.track_columns import KINDS, Column
from musicrec_desktop.gui.widgets.tables.queue_delegate import QueueDelegate
from musicrec_desktop.gui.widgets.tables.row_background import as_read, kept_colour

GAP, AT_END = 16, 8


class NextDelegate(QueueDelegate):
    """Cover, title over artist, and the length at the end, all in one column."""

    def enlarge(self, times: float) -> bool:
        """Draw rows so many times as large as usual; return whether that is a change."""
        height = round(QueueDelegate.height * times)
        changed = height != self.height
        self.height, self.cover = height, round(QueueDelegate.cover * times)
        self.enlarged = times
        return changed

    def _draw_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        row: QueueRow,
        colours: tuple[str, str],
    ) -> None:
        model = index.model()
        assert isinstance(model, QueueListModel)
        painter.setFont(self.font_of(option))
        painter.setPen(kept_colour(colours[1]))
        length = model.cells.text(row.track, KINDS[Column.TIME])
        end = area.adjusted(0, 0, -AT_END, 0)
        place = as_read(option, area, end)
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, length)
        wide = painter.fontMetrics().horizontalAdvance(length) + GAP
        words = as_read(option, area, end.adjusted(0, 0, -wide, 0))
        super()._draw_words(painter, option, words, index, row, colours)

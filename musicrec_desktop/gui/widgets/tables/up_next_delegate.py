"""How a place in the queue is drawn where there is room for one column only."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.two_lines import one_or_two_lines
from musicrec_desktop.gui.models.queue_list import QueueListModel, QueueRow
from musicrec_desktop.gui.models.track_columns import KINDS, Column
from musicrec_desktop.gui.widgets.tables.column_layout import ColumnLayout
from musicrec_desktop.gui.widgets.tables.queue_delegate import QueueDelegate, said_below
from musicrec_desktop.gui.widgets.tables.row_background import as_read, kept_colour

LAYOUT = ColumnLayout(standard=(Column.TITLE,), left_out=(), title=160, before_title=60)
PLAIN, EXPLAINED = 48, 66  # pixels of a row of two lines, and of three
LINE = 18
GAP = 10  # between a title and its length


class UpNextDelegate(QueueDelegate):
    """Title and length; below them, as wide as the row, whom it is by and why it comes.

    A column of lengths would take from every line what only the first one needs.

    Attributes
    ----------
    explained : bool
        Whether rows have a third line, for the reasons of the radio.
    """

    @property
    def explained(self) -> bool:
        return self.height == EXPLAINED

    @explained.setter
    def explained(self, explained: bool) -> None:
        self.height = EXPLAINED if explained else PLAIN

    def _draw_words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        row: QueueRow,
        colours: tuple[str, str],
    ) -> None:
        model, metrics = index.model(), option.fontMetrics
        assert isinstance(model, QueueListModel)
        below = said_below(row, model.seen)
        if self.explained:
            lines = one_or_two_lines(below, option.font, area.width()) if below else ()
        else:
            lines = (elided(metrics, below, area.width()),) if below else ()
        height = max(self.tokens.row(LINE), metrics.height())
        top = area.top() + (area.height() - (1 + len(lines)) * height) // 2
        line = QRect(area.left(), top, area.width(), height)
        painter.setFont(option.font)
        painter.setPen(kept_colour(colours[1]))
        length = model.cells.text(row.track, KINDS[Column.TIME])
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(as_read(option, area, line), Qt.AlignmentFlag.AlignRight | middle, length)
        for said in lines:
            line.translate(0, height)
            painter.drawText(line, middle, said)
        room = area.width() - metrics.horizontalAdvance(length) - GAP
        title = as_read(option, area, QRect(area.left(), top, room, height))
        painter.setPen(kept_colour(colours[0]))
        painter.drawText(title, middle, elided(metrics, row.track.title, room))

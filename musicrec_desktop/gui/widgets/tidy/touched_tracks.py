"""The tracks that a proposal touches: each column as wide as what stands in it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHeaderView, QWidget

from musicrec_desktop.gui.widgets.tables.column_room import shared
from musicrec_desktop.gui.widgets.tables.plain_table import PlainTable

MARGINS = 26  # pixels of a cell and its heading that hold no text


class TouchedTracks(PlainTable):
    """Short values leave their room to names that would be cut.

    Parameters
    ----------
    name : str
        For screen readers.
    headings : sequence of str
    parent : QWidget
    """

    def __init__(self, name: str, headings: Sequence[str], parent: QWidget) -> None:
        super().__init__(name, headings, parent)
        self._wanted: dict[int, int] = {}
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setStretchLastSection(True)

    def share(self) -> None:
        """Lay the columns out anew; for when other texts stand in them."""
        metrics = self.fontMetrics()
        rows = range(self.rowCount())
        self._wanted = {}
        for column in range(self.columnCount()):
            if not self.isColumnHidden(column):
                said = {item.text() for row in rows if (item := self.item(row, column)) is not None}
                texts = max(map(metrics.horizontalAdvance, said), default=0)
                heading = self.horizontalHeader().sectionSizeHint(column)
                self._wanted[column] = max(texts + MARGINS, heading)
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        if not self._wanted:
            return
        room = self.viewport().width()
        part = room // len(self._wanted)
        least = {column: min(width, part) for column, width in self._wanted.items()}
        most = {column: width + room for column, width in self._wanted.items()}
        for column, width in shared([least, self._wanted, most], room).items():
            self.setColumnWidth(column, width)

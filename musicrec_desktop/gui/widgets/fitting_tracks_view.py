"""A table of tracks beside a list: as many columns as there is room for."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.models.track_table import Column, TrackTableModel
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.widgets.tracks_view import COLUMN_WIDTHS, TITLE_AT_LEAST, TracksView

# What goes first where there is too little room.
SCROLL_BAR = 12  # pixels
LEFT_OUT = (Column.KEY, Column.BPM, Column.GENRE, Column.YEAR, Column.ALBUM, Column.ARTIST)


class FittingTracksView(TracksView):
    """Leaves out what the page says already, and then what does not fit."""

    def __init__(
        self,
        model: TrackTableModel,
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
        *,
        name: str,
    ) -> None:
        super().__init__(model, covers, tokens, parent, name=name)
        self._redundant: frozenset[Column] = frozenset()

    def leave_out(self, columns: Collection[Column]) -> None:
        """Hide columns that would say the same in every row."""
        self._redundant = frozenset(columns)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        hidden = set(self._redundant)
        for column in LEFT_OUT:
            wanted = sum(
                width if column != Column.TITLE else TITLE_AT_LEAST
                for column, width in COLUMN_WIDTHS.items()
                if column not in hidden
            )
            if wanted + SCROLL_BAR <= self.width():
                break
            hidden.add(column)
        for column in Column:
            self.table.setColumnHidden(column, column in hidden)
        self.table.fill()

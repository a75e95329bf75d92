"""How wide the columns of plays are: as what stands in them wants it, as those of tracks are."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta

from PySide6.QtCore import Qt

from musicrec_desktop.gui.models.history_table import HistoryColumn, HistoryTableModel
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.widgets.tables.column_contents import (
    ENOUGH,
    SAMPLED,
    measured_texts,
)
from musicrec_desktop.gui.widgets.tables.column_layout import ColumnLayout
from musicrec_desktop.gui.widgets.tables.column_room import shared, that_stay
from musicrec_desktop.gui.widgets.tables.column_widths import CELL_MARGINS, ColumnWidths
from musicrec_desktop.gui.words.text import day_and_time

# What says which track was played: these share what the others leave, as in tables of tracks.
NAMES = {
    HistoryColumn.TITLE: Column.TITLE,
    HistoryColumn.ARTIST: Column.ARTIST,
    HistoryColumn.ALBUM: Column.ALBUM,
}
LAYOUT = ColumnLayout(standard=tuple(NAMES.values()), title=220)  # as of songs, with covers
MOST = {  # pixels of what is no name, whatever stands in it
    HistoryColumn.WHEN: 170,
    HistoryColumn.HEARD: 160,
    HistoryColumn.FROM: 160,
    HistoryColumn.WHO: 120,
}
BRIEF_WHEN = 96  # a day, or a time
LEFT_OUT = (HistoryColumn.FROM, HistoryColumn.ALBUM, HistoryColumn.HEARD)
SHORT_NAMES = 1  # the stage before which moments are said in few letters
GROWTH = 0.1  # of the rows, after which they are measured anew


class HistoryWidths:
    """Knows what stands in some of the rows, and shares a table's width by it.

    Parameters
    ----------
    model : HistoryTableModel
    heading : callable
        Pixels of the heading of a column, sorted by or not.
    """

    def __init__(self, model: HistoryTableModel, heading: Callable[[HistoryColumn], int]) -> None:
        self._model = model
        self._heading = heading
        by_column = {column: own for own, column in NAMES.items()}
        self._names = ColumnWidths(LAYOUT, lambda column: heading(by_column[column]))
        self._others: Mapping[HistoryColumn, int] = {}
        self._measured = -1  # how many rows there were when they were measured; below 0: anew

    def forget(self) -> None:
        """Measure anew the next time: these are other rows."""
        self._measured = -1

    def look_again(self, *_changed: object) -> None:
        """Know that rows came, went or changed; all count where they are few."""
        if self._measured <= SAMPLED:
            self.forget()

    def measure(self, width: Callable[[str], int]) -> None:
        """Look at some of the rows, unless they are nearly those that were looked at.

        Columns are not to move whenever a track has ended.

        Parameters
        ----------
        width : callable
            Pixels of a text.
        """
        rows = self._model.rowCount()
        few = rows <= SAMPLED
        if self._measured >= 0 and abs(rows - self._measured) <= GROWTH * self._measured:
            return
        self._measured = rows
        sample = range(0, rows, -(-rows // SAMPLED) or 1)
        texts = {column: self._texts(column, sample) for column in HistoryColumn}
        names = {NAMES[column]: texts[column] for column in NAMES}
        self._names.contents = measured_texts(names, width, enough=1 if few else ENOUGH)
        now = datetime.now().astimezone()
        texts[HistoryColumn.WHEN].append(day_and_time((now - timedelta(days=1)).timestamp(), now))
        self._others = {
            column: min(max(map(width, {*texts[column], ""})) + CELL_MARGINS, most)
            for column, most in MOST.items()
        }

    def that_fit(self, room: int, *, who: bool) -> dict[HistoryColumn, int]:
        """Return how wide those columns are that stay in view.

        From where it was played steps aside until few names are cut; then all but moment, title
        and artist do while those find no room.
        """
        whole = {column: self._wanted(column) for column in HistoryColumn}
        if not who:
            del whole[HistoryColumn.WHO]
        shown = that_stay(whole, LEFT_OUT[:1], room)
        least = {column: self._least(column) for column in shown}
        shown = that_stay(least, LEFT_OUT, room)
        others = {column: self._wanted(column) for column in shown if column not in NAMES}
        names = [NAMES[column] for column in shown if column in NAMES]
        stages = self._names.stages(names)
        if sum(others.values()) + sum(stages[SHORT_NAMES].values()) > room:
            others[HistoryColumn.WHEN] = min(others[HistoryColumn.WHEN], BRIEF_WHEN)
        named = shared(stages, room - sum(others.values()))
        return {c: named[NAMES[c]] if c in NAMES else others[c] for c in shown}

    def says_whole_moments(self, widths: Mapping[HistoryColumn, int]) -> bool:
        """Return whether a day and a time find room in widths."""
        return widths[HistoryColumn.WHEN] >= self._wanted(HistoryColumn.WHEN)

    def _texts(self, column: HistoryColumn, rows: Sequence[int]) -> list[str]:
        whole = Qt.ItemDataRole.ToolTipRole  # also where few letters are shown
        return [self._model.index(row, column).data(whole) for row in rows]

    def _wanted(self, column: HistoryColumn) -> int:
        """Return in how many pixels little of a column is cut."""
        if column in NAMES:
            return self._names.wanted(NAMES[column])
        return max(self._others.get(column, 0), self._heading(column))

    def _least(self, column: HistoryColumn) -> int:
        """Return without how many pixels a column steps aside, or lets others do."""
        if column is HistoryColumn.WHEN:
            return BRIEF_WHEN
        if column is HistoryColumn.TITLE:
            return LAYOUT.title
        return self._names.usual(NAMES[column]) if column in NAMES else self._wanted(column)

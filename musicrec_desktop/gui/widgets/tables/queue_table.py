"""The rows of the queue and of a playlist: a table of tracks that is put in order by dragging."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QItemSelection,
    QItemSelectionModel,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.queue_list import QueueListModel
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.widgets.tables.column_layout import ColumnLayout
from musicrec_desktop.gui.widgets.tables.queue_delegate import QueueDelegate
from musicrec_desktop.gui.widgets.tables.selected_rows import selected_rows
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_drag import drag_tracks

LAYOUT = ColumnLayout(
    standard=(
        Column.TITLE,
        Column.ARTIST,
        Column.ALBUM,
        Column.GENRE,
        Column.YEAR,
        Column.PLAYS,
        Column.LOVED,
        Column.RATING,
        Column.TIME,
    ),
    left_out=(
        Column.PLAYS,
        Column.YEAR,
        Column.GENRE,
        Column.LOVED,
        Column.RATING,
        Column.ARTIST,
        Column.ALBUM,
    ),
    said_below=frozenset({Column.ARTIST}),
    title=240,  # artist, and album where it has no column, stand below it
    before_title=70,
)

MOST_FOLLOWED = 20_000  # rows


class QueueTable(SongsTable):
    """The table, dragged within itself.

    Parameters
    ----------
    model : QueueListModel
    delegate : QueueDelegate
    name : str
        What it is called for who does not see it.
    parent : QWidget
    layout : ColumnLayout, optional

    Signals
    -------
    remove_pressed()
    """

    remove_pressed = Signal()

    def __init__(
        self,
        model: QueueListModel,
        delegate: QueueDelegate,
        name: str,
        parent: QWidget,
        layout: ColumnLayout = LAYOUT,
    ) -> None:
        super().__init__(model, delegate, parent, layout)
        self._places = model
        self.columns.setObjectName("queue")
        self._drawn_by = delegate
        self._artists_apart = Column.ARTIST in layout.standard  # where there is room
        self._removing: tuple[int, int] | None = None  # at which row, and of how many
        model.layoutChanged.connect(self._select_next)
        model.headerDataChanged.connect(self.fit_rows)
        self.setAccessibleName(name)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setDragDropOverwriteMode(False)
        self.setDropIndicatorShown(True)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        if model is not None:  # told before the selection is
            model.layoutAboutToBeChanged.connect(self._end_selecting)
        super().setModel(model)

    def _end_selecting(self) -> None:
        """Have each row followed: of all rows Qt keeps the ends, and what comes between them.

        So many that it would take a second are selected no longer.
        """
        selection = self.selectionModel()
        if self.model().rowCount() > MOST_FOLLOWED and selection.selection().size() == 1:
            selection.clearSelection()
        selection.select(QItemSelection(), QItemSelectionModel.SelectionFlag.Select)

    def selected(self) -> list[Track]:
        """Return the selected tracks of the library from top to bottom."""
        return self._places.tracks(self.selected_rows())

    def selected_rows(self) -> list[int]:
        """Return the numbers of the selected rows, from top to bottom."""
        return selected_rows(self.selectionModel())

    def selected_keys(self) -> list[int]:
        """Return the keys of the selected rows, from top to bottom."""
        return self._places.keys(self.selected_rows())

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the rows."""
        self._drawn_by.tokens = tokens
        self.wear(tokens, self._drawn_by.height)

    def fit_rows(self) -> None:
        """Let rows be as high as what stands in them: one line where artists have a column."""
        alone = Column.ARTIST in self._places.seen and not self._places.explained()
        if not self._artists_apart or not self._drawn_by.let_stand_alone(alone):
            return
        top = self.rowAt(0)
        self.columns.setObjectName("" if alone else "queue")
        self.columns.style().polish(self.columns)
        self.wear(self._drawn_by.tokens, self._drawn_by.height)
        if top > 0:  # what was there stays there
            self.verticalScrollBar().setValue(self.verticalHeader().sectionPosition(top))

    def startDrag(self, _actions: Qt.DropAction) -> None:
        rows = self.selected_rows()
        tracks = self._places.tracks_at(rows)
        drag_tracks(self, tracks, self._drawn_by.tokens, self._places.dragged(rows))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Delete):
            rows = self.selected_rows()
            self._removing = (rows[0], self.model().rowCount()) if rows else None
            self.remove_pressed.emit()
        else:
            super().keyPressEvent(event)

    def _select_next(self) -> None:
        """Select what stands where rows were removed, for the next press of the key."""
        rows = self.model().rowCount()
        if self._removing is None or rows >= self._removing[1]:
            return
        row, self._removing = self._removing[0], None
        if rows and not self.selected_rows():
            self.go_to_row(min(row, rows - 1))

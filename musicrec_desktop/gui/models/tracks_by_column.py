"""What every table of tracks has in common: its columns, their headings, and what cells say."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.name_order import NO_SORT_NAMES, SortNames
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.models.track_cells import TrackCells, heading, heading_said
from musicrec_desktop.gui.models.track_columns import KINDS, Column, ColumnKind
from musicrec_desktop.gui.models.track_order import Guesses, SortBy

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
# Told that only rows move, a view follows each selected row, and not each cell of it.
ROWS_MOVE = QAbstractTableModel.LayoutChangeHint.VerticalSortHint
HINTED = "QList<QPersistentModelIndex>,QAbstractItemModel::LayoutChangeHint"

TRACK_ROLE = Qt.ItemDataRole.UserRole + 1
PLAYING_ROLE = Qt.ItemDataRole.UserRole + 2
RATING_ROLE = Qt.ItemDataRole.UserRole + 3
GUESSED_ROLE = Qt.ItemDataRole.UserRole + 4  # whether what the cell says is a guess
LOVED_ROLE = Qt.ItemDataRole.UserRole + 5

RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
CENTRE = int(Qt.AlignmentFlag.AlignCenter)


class TracksByColumn(QAbstractTableModel):
    """Tracks by row and :class:`Column`, whatever they are and wherever they stand.

    Attributes
    ----------
    sortable : bool
        Whether the rows can be put in the order of a column.
    sort_names : mapping of str to str
        What people stand under.
    """

    sortable = False

    def __init__(self, parent: Any = None) -> None:
        super().__init__(parent)
        self._cells = TrackCells()
        self.sort_names = NO_SORT_NAMES
        self._sorts: tuple[SortBy, ...] = ()
        self._seen: frozenset[Column] = frozenset(Column)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(KINDS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal:
            return None
        kind = KINDS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(Column(section), self._seen_sorts())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return heading_said(Column(section), self._seen_sorts())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._heading_tip(kind)
        if role == Qt.ItemDataRole.TextAlignmentRole and kind.loved:
            return CENTRE  # over the hearts, which are drawn in the middle
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if kind.numeric else LEFT
        return None

    @property
    def sorts(self) -> tuple[SortBy, ...]:
        """What the tracks are sorted by; nothing is their own order."""
        return self._sorts

    def sort_by(self, sorts: Iterable[SortBy]) -> None:
        """Sort by the first column, equals by the second, and so on."""
        raise NotImplementedError

    def set_seen(self, columns: Iterable[Column]) -> None:
        """Number the headings of these columns only, the others being hidden."""
        seen = frozenset(columns)
        if seen != self._seen:
            self._seen = seen
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(KINDS) - 1)

    def set_ratings(
        self, ratings: Mapping[int, Rating], changed: Iterable[int] | None = None
    ) -> None:
        """Show these ratings.

        Parameters
        ----------
        ratings : mapping of int to Rating
            By track; not copied.
        changed : iterable of int, optional
            The tracks whose rating is another one; all where left out.
        """
        self._cells.ratings = ratings
        changed = None if changed is None else frozenset(changed)
        self._column_changed(Column.RATING, changed, [RATING_ROLE])
        self._column_changed(Column.LOVED, changed, [LOVED_ROLE])

    def set_guesses(self, guesses: Guesses, changed: Iterable[int] | None = None) -> None:
        """Show guessed genres where tags name none.

        Parameters
        ----------
        guesses : mapping of int to GenrePrediction
            By track; not copied.
        changed : iterable of int, optional
            The tracks whose guess is another one; all where left out.
        """
        self._cells.guesses = guesses
        self._column_changed(Column.GENRE, changed)

    def set_sort_names(self, names: SortNames) -> None:
        """Let people stand under these names in an order."""
        self.sort_names = names

    def names_reordered(self) -> None:
        """Put names in order anew: what counts at their beginning is something else now."""

    def find(self, look: Callable[[], T], answer: Callable[[T], None]) -> None:
        """Look for something among the tracks, and answer: of many of them a moment later."""
        answer(look())

    def tracks_at(self, rows: Sequence[int]) -> list[Track]:
        """Return the tracks of some rows; None for a row that is no track."""
        return [self.index(row, 0).data(TRACK_ROLE) for row in rows]

    def rows_of(self, ids: Iterable[int]) -> Sequence[int]:
        """Return every row in which one of these tracks stands."""
        raise NotImplementedError

    @property
    def seen(self) -> frozenset[Column]:
        """The columns in view."""
        return self._seen

    @property
    def cells(self) -> TrackCells:
        """What the cells of a track say."""
        return self._cells

    @property
    def ratings(self) -> Mapping[int, Rating]:
        """What the listener thinks of tracks."""
        return self._cells.ratings

    def _say_rows_will_move(self) -> None:
        self.layoutAboutToBeChanged[HINTED].emit([], ROWS_MOVE)  # type: ignore[index]

    def _say_rows_moved(self) -> None:
        self.layoutChanged[HINTED].emit([], ROWS_MOVE)  # type: ignore[index]

    def _take_along(self, held: Sequence[QModelIndex], rows: Iterable[int | None]) -> None:
        """Let indexes that are held, as of a selection, be of other rows, or None, from now on.

        All at once: one by one, thousands of them would hold the window up for seconds.
        """
        moved = [
            QModelIndex() if row is None else self.index(row, index.column())
            for index, row in zip(held, rows, strict=True)
        ]
        self.changePersistentIndexList(held, moved)

    def _value(self, track: Track, column: int, role: int) -> Any:
        """Return what a role asks of a track, but whether it plays."""
        if role == TRACK_ROLE:
            return track
        if role == RATING_ROLE:
            return self._cells.stars(track)
        if role == LOVED_ROLE:
            return self._cells.loved(track)
        if role == GUESSED_ROLE:
            return self._cells.is_guessed(track, KINDS[column])
        return self._cell(track, KINDS[column], role)

    def _cell(self, track: Track, kind: ColumnKind, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cells.text(track, kind)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return RIGHT if kind.numeric else LEFT
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._cells.tip(track, kind)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._cells.said(track, kind)
        return None

    def _heading_tip(self, kind: ColumnKind) -> str:
        if not self.sortable:
            return kind.name
        return translate(
            "Columns",
            "{column}. Click to sort, Shift+click to sort by it as well.",
            column=kind.name,
        )

    def _column_changed(
        self, column: Column, changed: Iterable[int] | None, roles: Sequence[int] = ()
    ) -> None:
        spans = [(row, row) for row in self.rows_of(changed)] if changed is not None else []
        if changed is None and self.rowCount():
            spans = [(0, self.rowCount() - 1)]
        for first, last in spans:
            self.dataChanged.emit(self.index(first, column), self.index(last, column), list(roles))

    def _seen_sorts(self) -> list[SortBy]:
        """Return what is sorted by in columns that are seen: a ² without a ¹ says nothing."""
        return [sort for sort in self._sorts if sort.column in self._seen]

"""The headings of a table of tracks: which columns there are, how wide, and what they sort by."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QContextMenuEvent,
    QFontMetrics,
    QGuiApplication,
    QPainter,
)
from PySide6.QtWidgets import QHeaderView, QMenu, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.models.kept_sorts import sorts_kept
from musicrec_desktop.gui.models.track_columns import COLUMNS, KINDS, Column, column_named
from musicrec_desktop.gui.models.track_order import MOST_SORTS, SortBy
from musicrec_desktop.gui.models.tracks_by_column import TracksByColumn
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.tables.column_contents import ColumnContents, measured_few
from musicrec_desktop.gui.widgets.tables.column_layout import SONGS, ColumnLayout
from musicrec_desktop.gui.widgets.tables.column_widths import ColumnWidths
from musicrec_desktop.gui.widgets.tables.heading_widths import SIGNS_IN_MARGIN, HeadingWidths

NARROWEST, WIDEST = 44, 2000


class ColumnHeader(QHeaderView):
    """Headings that are clicked to sort, dragged to move, and asked for more columns.

    Signals
    -------
    arrange_requested()
        The columns are to be arranged in a dialog.
    menu_made(QMenu)
        Others may add how the rows are shown.
    reordering()
        The user chose another order, in which the rows are not yet.
    """

    arrange_requested = Signal()
    reordering = Signal()
    menu_made = Signal(QMenu)

    def __init__(
        self, model: TracksByColumn, parent: QWidget, layout: ColumnLayout = SONGS
    ) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._tracks = model
        self._layout = layout
        self._chosen: tuple[Column, ...] | None = None
        self._redundant: frozenset[Column] = frozenset()
        self._dragged: set[Column] = set()
        self._begun = False  # whether anything was chosen, now or before
        self._own = 0  # above 0 while widths are changed by the program
        self._room = 0
        self._headings = HeadingWidths(self)
        self._widths = ColumnWidths(layout, self._headings.with_signs)
        self._for_rows: ColumnWidths | None = None  # where the few rows in view want others
        self._ask_contents: Callable[[], ColumnContents] | None = None
        self._few: Sequence[Track] = ()
        self.setModel(model)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionsMovable(True)
        self.setFirstSectionMovable(False)
        self.setMinimumSectionSize(NARROWEST)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setSortIndicatorShown(False)
        self.setAccessibleName(translate("Columns", "Columns"))
        self.sectionClicked.connect(self._clicked)
        self.sectionResized.connect(self._resized)
        self.sectionMoved.connect(self._moved)
        self.reset_columns()

    # ---- which columns

    @property
    def first(self) -> tuple[Column, ...]:
        """What stands first, always."""
        return self._layout.first

    def columns(self) -> list[Column]:
        """Return the columns in view, from left to right."""
        order = (Column(self.logicalIndex(place)) for place in range(self.count()))
        return [column for column in order if not self.isSectionHidden(column)]

    def choose_columns(self, columns: Iterable[Column]) -> None:
        """Show these columns in this order, shorter where they must be; titles come first."""
        self._begun = True
        first = self._layout.first
        self._chosen = (*first, *(c for c in columns if c not in first))
        self._put_in_order(self._chosen)
        self.fit()

    def reset_columns(self) -> None:
        """Show the standard columns in their own widths, as many as there is room for."""
        self._chosen = None
        self._dragged.clear()
        self._put_in_order(self._layout.standard)
        with _Quietly(self):
            for column in COLUMNS:
                self.resizeSection(column, self._widths.usual(column))
        self.fit()

    def leave_out(self, columns: Collection[Column]) -> None:
        """Hide columns that would say the same in every row, unless they were chosen."""
        self._redundant = frozenset(columns)
        self.fit()

    def fit(self, room: int | None = None) -> None:
        """Hide what does not fit, and give the titles what the other columns leave.

        Parameters
        ----------
        room : int, optional
            Pixels; as before where left out.
        """
        if room is not None and room != self._room:
            self._room = room
            self._look_at_contents()
        shown = self._chosen or self._fitting()
        with _Quietly(self):
            for column in Column:
                self.setSectionHidden(column, column not in shown)
            self._share(shown)
        self._tracks.set_seen(shown)

    def sizes(self) -> list[int]:
        """Return how wide each column is, in pixels; 0 where it is hidden."""
        return [self.sectionSize(column) for column in Column]

    def follow_contents(self, ask: Callable[[], ColumnContents]) -> None:
        """Go by what is known of the texts in the columns: now, and at each other width.

        At no other time, since columns that move while songs arrive cannot be read.
        """
        self._ask_contents = ask
        self._look_at_contents()
        self.fit()

    def show_few(self, tracks: Sequence[Track]) -> None:
        """Go by these tracks, which are all in the table; none of them: by the library's."""
        self._few, self._for_rows = tracks, None
        self._look_at_contents()

    def lay_out_as(self, layout: ColumnLayout) -> None:
        """Give columns what another layout gives them; what the user chose or dragged stays."""
        if layout != self._layout:
            self._layout, self._for_rows, contents = layout, None, self._widths.contents
            self._widths = ColumnWidths(layout, self._headings.with_signs)
            self._widths.contents = contents
            self.fit()

    def follow_rows(self, tracks: Sequence[Track], *, moved: bool = True) -> None:
        """Share the width by these tracks, the few that are left in view; none of them: by all.

        The columns stay those that they are, and where they would be seen to move also where
        they are while none of these is cut.
        """
        if not tracks:
            if self._for_rows is not None:
                self._for_rows = None
                self.fit()
            return
        rows = ColumnWidths(self._layout, self._headings.with_signs)
        rows.contents = self._measured(tracks)
        drawn = {c: self.sectionSize(c) for c in self.columns() if c not in self._dragged}
        if not moved or rows.that_are_cut(drawn):
            self._for_rows = rows
            self._share(self.columns())

    def _look_at_contents(self) -> None:
        if self._few:
            self._widths.contents = self._measured(self._few)
        elif self._ask_contents is not None:
            self._widths.contents = self._ask_contents()

    def _measured(self, tracks: Sequence[Track]) -> ColumnContents:
        width = QFontMetrics(QGuiApplication.font()).horizontalAdvance
        return measured_few(tracks, self._tracks.cells, width)

    def _share(self, shown: Collection[Column]) -> None:
        """Give the columns in view their widths, but for the user's."""
        free = [column for column in shown if column not in self._dragged]
        dragged = sum(self.sectionSize(column) for column in shown if column not in free)
        widths = (self._for_rows or self._widths).shared(free, self._room - dragged)
        with _Quietly(self):
            for column, width in widths.items():
                self.resizeSection(column, width)

    def _fitting(self) -> list[Column]:
        shown = [column for column in self._layout.standard if column not in self._redundant]
        dragged = {c: self.sectionSize(c) for c in self._dragged if not self.isSectionHidden(c)}
        return self._widths.that_fit(shown, dragged, self._room)

    @guarded
    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        # Qt cuts a heading that would just fit: it takes margins off that the style has not.
        text = str(self._tracks.headerData(section, Qt.Orientation.Horizontal) or "")
        over = self._headings.of(text) - rect.width()
        fits = over <= SIGNS_IN_MARGIN
        mode = Qt.TextElideMode.ElideNone if fits else Qt.TextElideMode.ElideRight
        self.setTextElideMode(mode)
        if 0 < over <= SIGNS_IN_MARGIN:  # what it is sorted by stands in the margin
            painter.setClipRect(rect)
            from_left = KINDS[section].numeric == self.isRightToLeft()
            rect = rect.adjusted(0, 0, over, 0) if from_left else rect.adjusted(-over, 0, 0, 0)
        super().paintSection(painter, rect, section)

    def _put_in_order(self, columns: Sequence[Column]) -> None:
        with _Quietly(self):
            rest = [column for column in Column if column not in columns]
            for place, column in enumerate((*columns, *rest)):
                self.moveSection(self.visualIndex(column), place)

    # ---- what they sort by

    def sort_next(self, column: Column, *, more: bool) -> None:
        """Sort by a column: upwards, then downwards, then no longer.

        Parameters
        ----------
        column : Column
        more : bool
            Keep what is sorted by, and sort equals by this column, too.
        """
        sorts = list(self._tracks.sorts)
        place = next((n for n, sort in enumerate(sorts) if sort.column == column), None)
        if not more:
            sorts = [sorts[place]] if place is not None else []
            place = 0 if sorts else None
        if place is None:
            sorts = [*sorts[: MOST_SORTS - 1], SortBy(column)]
        elif sorts[place].descending:
            del sorts[place]
        else:
            sorts[place] = SortBy(column, descending=True)
        self._sort_by(sorts)

    def _sort_by(self, sorts: Sequence[SortBy]) -> None:
        self.reordering.emit()
        self._tracks.sort_by(sorts)

    # ---- kept

    def choices(self) -> dict[str, Any]:
        """Return, as JSON can hold it, what the user chose."""
        state: dict[str, Any] = {
            "widths": {c.name.lower(): self.sectionSize(c) for c in sorted(self._dragged)},
        }
        if self._tracks.sortable:
            state["sorts"] = [[s.column.name.lower(), s.descending] for s in self._tracks.sorts]
        if self._chosen is not None:
            state["columns"] = [column.name.lower() for column in self.columns()]
        return state

    def restore_choices(self, state: dict[str, Any]) -> None:
        """Take over what :meth:`choices` returned; what makes no sense is left out."""
        widths = state.get("widths")
        with _Quietly(self):
            for name, width in widths.items() if isinstance(widths, dict) else ():
                column = column_named(name)
                if column is not None and isinstance(width, int):
                    self._dragged.add(column)
                    self.resizeSection(column, min(max(width, NARROWEST), WIDEST))
        names = state.get("columns")
        columns = [column_named(name) for name in names] if isinstance(names, list) else []
        known = list(dict.fromkeys(column for column in columns if column is not None))
        if known:
            self.choose_columns(known)
        sorts = tuple(sorts_kept(state.get("sorts")))
        if self._tracks.sortable and sorts != self._tracks.sorts:
            self._tracks.sort_by(sorts)
        self.fit()

    def replace_choices(self, state: dict[str, Any]) -> None:
        """Forget what the user chose, and take over what :meth:`choices` returned."""
        self.reset_columns()
        self.restore_choices(state)

    def begin_with(self, state: object) -> None:
        """Take over what was chosen when the program last ran.

        Nothing else: going back to a place keeps the columns as they were chosen since.
        """
        if isinstance(state, dict) and not self._begun:
            self.restore_choices(state)
            self._begun = True

    # ---- answers

    def menu(self) -> QMenu:
        """Return a menu of columns and orders."""
        menu = QMenu(self)
        give_letters(menu)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        shown = self.columns()
        columns = menu.addMenu(translate("Columns", "Columns"))
        for column, kind in COLUMNS.items():
            action = columns.addAction(kind.name)
            action.setCheckable(True)
            action.setChecked(column in shown)
            action.setEnabled(column not in self._layout.first)
            action.toggled.connect(lambda on, column=column: self._show(column, on))
        if self._tracks.sortable:
            self._add_orders(menu.addMenu(translate("Columns", "Sort by")), more=False)
        if self._tracks.sortable and self._tracks.sorts:
            self._add_orders(menu.addMenu(translate("Columns", "Then by")), more=True)
        self.menu_made.emit(menu)
        menu.addSeparator()
        menu.addAction(translate("Columns", "Arrange columns…")).triggered.connect(
            self.arrange_requested
        )
        menu.addAction(translate("Columns", "Reset columns")).triggered.connect(self.reset_columns)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu().popup(event.globalPos())

    def open_menu(self, place: QPoint) -> None:
        """Show the menu at a place on the screen."""
        self.menu().popup(place)

    def _add_orders(self, menu: QMenu, *, more: bool) -> None:
        sorts = self._tracks.sorts
        group = QActionGroup(menu)
        if not more:
            self._add_order(menu, group, translate("Columns", "The library’s order"), (), not sorts)
            menu.addSeparator()
        before = sorts if more else ()
        for column in self.columns():
            if column in [sort.column for sort in before]:
                continue
            name = COLUMNS[column].name
            for descending, said in (
                (False, translate("Columns", "{column}, upwards", column=name)),
                (True, translate("Columns", "{column}, downwards", column=name)),
            ):
                wanted = (*before, SortBy(column, descending))
                self._add_order(menu, group, said, wanted, sorts == wanted)

    def _add_order(
        self,
        menu: QMenu,
        group: QActionGroup,
        name: str,
        wanted: tuple[SortBy, ...],
        chosen: bool,
    ) -> None:
        action = QAction(name, menu)
        action.setCheckable(True)
        action.setChecked(chosen)
        action.triggered.connect(lambda: self._sort_by(wanted))
        group.addAction(action)
        menu.addAction(action)

    def _show(self, column: Column, shown: bool) -> None:
        columns = self.columns()
        if shown and column not in columns:
            columns.append(column)
        elif not shown:
            columns = [known for known in columns if known != column]
        self.choose_columns(columns)

    def _clicked(self, section: int) -> None:
        if self._tracks.sortable:
            shift = QGuiApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
            self.sort_next(Column(section), more=bool(shift))

    def _moved(self, _section: int, _before: int, _now: int) -> None:
        if not self._own:
            self._begun = True
            first, now = self._layout.first, self.columns()
            self._chosen = (*first, *(column for column in now if column not in first))
            if tuple(now) != self._chosen:  # what stands first was parted, or moved away
                self._put_in_order(self._chosen)

    def _resized(self, section: int, before: int, now: int) -> None:
        if self._own or not before or not now:  # hidden, or shown again
            return
        self._begun = True
        self._dragged.add(Column(section))
        self.fit()


class _Quietly:
    """While this is entered, what changes is not the user's doing."""

    def __init__(self, header: ColumnHeader) -> None:
        self._header = header

    def __enter__(self) -> None:
        self._header._own += 1

    def __exit__(self, *_: object) -> None:
        self._header._own -= 1

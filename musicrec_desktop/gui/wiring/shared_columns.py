"""The columns of one table of tracks, taken over by every other."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.columns import arrange_columns
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.widgets.tables.column_header import ColumnHeader
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable

# Pages with a table of tracks, which keep its columns as "table" of their state.
PAGES = ("songs", "album", "artists", "genre", "folders", "playlist", "queue", "mix")
TABLE = "table"  # no words

State = dict[str, Any]


class SharedColumns(QObject):
    """Lets the columns of each table be arranged, and of all of them at once.

    Parameters
    ----------
    pages : PageStack
        Those that were not opened yet have the columns once they are.
    parent : QObject

    Signals
    -------
    used(str, callable, callable)
        What was done, as it follows "Undo"; what takes it back and does it again.
    """

    used = Signal(str, object, object)

    def __init__(self, pages: PageStack, parent: QObject) -> None:
        super().__init__(parent)
        self._pages = pages
        self._tables: list[ColumnHeader] = []
        for page in pages.made():
            self._add_page(page)
        pages.page_made.connect(self._add_page)

    def use_for_all(self, of: ColumnHeader) -> None:
        """Give every table the columns of one, and their widths."""
        before = self._states(), self._kept()
        wanted = {
            "columns": [column.name.lower() for column in of.columns()],
            "widths": of.choices()["widths"],
        }
        self._put(
            {table: table.choices() | wanted for table in self._tables if table is not of},
            {
                name: state | {TABLE: _table_of(state) | wanted}
                for name, state in self._kept().items()
            },
        )
        after = self._states(), self._kept()
        said = translate("Undo", "using the same columns for all tables")
        self.used.emit(said, lambda: self._put(*before), lambda: self._put(*after))

    def _put(self, tables: dict[ColumnHeader, State], kept: dict[str, State]) -> None:
        for table, state in tables.items():
            if table in self._tables:  # it may be gone
                table.replace_choices(state)
        waiting = self._pages.waiting()
        self._pages.keep({name: state for name, state in kept.items() if name in waiting})

    def _states(self) -> dict[ColumnHeader, State]:
        return {table: table.choices() for table in self._tables}

    def _kept(self) -> dict[str, State]:
        """Return the states of the pages with a table that are still to be made."""
        waiting = self._pages.waiting()
        return {name: waiting[name] for name in PAGES if name in waiting}

    def _add_page(self, page: QWidget) -> None:
        for table in page.findChildren(SongsTable):
            header = table.columns
            self._tables.append(header)
            header.destroyed.connect(lambda _=None, gone=header: self._tables.remove(gone))
            header.arrange_requested.connect(
                lambda table=table: arrange_columns(table.columns, table.window(), self.use_for_all)
            )


def _table_of(state: State) -> State:
    kept = state.get(TABLE)
    return kept if isinstance(kept, dict) else {}

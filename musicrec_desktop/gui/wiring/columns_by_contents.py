"""The widths of columns, by what stands in those of the library."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QModelIndex, QObject
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.controllers.library.library import LibraryController
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.models.tracks_by_column import RATING_ROLE
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.widgets.tables.column_contents import (
    ENOUGH,
    LOOKED_AT,
    NOTHING_KNOWN,
    ColumnContents,
    measured,
    measured_few,
    sparse,
)
from musicrec_desktop.gui.widgets.tables.column_header import ColumnHeader
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable

GROWTH = 0.1  # of the library, after which its tracks are measured anew


class ColumnsByContents(QObject):
    """Lets the columns of every table of tracks be as wide as the library's texts want them.

    All tables go by the same tracks, so that no column moves from one artist to the next; only
    where there are few, their own words count (`TracksView.show_tracks`).

    Parameters
    ----------
    model : TrackTableModel
        Of the whole library.
    library : LibraryController
    pages : PageStack
    parent : QObject
    """

    def __init__(
        self,
        model: TrackTableModel,
        library: LibraryController,
        pages: PageStack,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._headers: list[ColumnHeader] = []
        self._texts = NOTHING_KNOWN
        self._contents: ColumnContents | None = None  # None until they are looked at anew
        self._measured = 0  # how many tracks there were when they were measured
        self._sparse: frozenset[Column] = frozenset()  # when they went by the tracks last
        self._settled = False  # whether the columns once went by enough tracks
        for changed in (
            model.dataChanged,
            model.rowsInserted,
            model.rowsRemoved,
            model.layoutChanged,
            model.modelReset,
        ):
            changed.connect(self._forget)
        model.dataChanged.connect(self._follow_opinions)
        for page in pages.made():
            self.add_page(page)
        pages.page_made.connect(self.add_page)
        library.loaded.connect(self._settle)
        library.tags_read.connect(self._settle)
        library.scan_ended.connect(self._settle)

    def contents(self) -> ColumnContents:
        """Return what is known of the texts, measured anew after the library has grown.

        Where there are few songs, all are looked at: none is to be cut beside empty columns.
        """
        if self._model.total == 0:
            return NOTHING_KNOWN
        if self._contents is None:
            self._contents = self._few() if self._model.total < ENOUGH else self._many()
        return self._contents

    def _few(self) -> ColumnContents:
        width = QFontMetrics(QGuiApplication.font()).horizontalAdvance
        return measured_few(self._model.tracks(), self._model.cells, width)

    def _many(self) -> ColumnContents:
        """Return how wide texts were when the library was about so large, and what is known now.

        What says something is counted each time: opinions come without a track.
        """
        total, tracks = self._model.total, self._model.some_tracks(LOOKED_AT)
        if abs(total - self._measured) > GROWTH * self._measured:
            width = QFontMetrics(QGuiApplication.font()).horizontalAdvance
            longest = self._model.longest_seconds()
            self._texts = measured(tracks, longest, self._model.cells, width)
            self._measured = total
        return replace(self._texts, sparse=sparse(tracks, self._model.cells))

    def _forget(self, *_changed: object) -> None:
        """Look anew when columns are asked for the next time, not at each of their widths."""
        self._contents = None

    def _follow_opinions(self, first: QModelIndex, last: QModelIndex, roles: list[int]) -> None:
        """Go by the stars of all songs once they are read, after the songs, or of someone else."""
        all_rows = first.row() == 0 and last.row() == self._model.rowCount() - 1
        if not (self._settled and all_rows and RATING_ROLE in roles):
            return
        before, self._sparse = self._sparse, self.contents().sparse
        if self._sparse != before:
            for header in self._headers:
                header.follow_contents(self.contents)

    def _settle(self) -> None:
        """Let the columns go by the tracks; once there are enough, in view only this time."""
        if not self._settled and self._model.total:
            self._settled = self._model.total >= ENOUGH
            self._sparse = self.contents().sparse
            for header in self._headers:
                header.follow_contents(self.contents)

    def add_page(self, page: QWidget) -> None:
        """Let the tables of a page, or of what stands beside pages, go by the library, too."""
        for table in page.findChildren(SongsTable):
            header = table.columns
            self._headers.append(header)
            header.destroyed.connect(lambda _=None, gone=header: self._headers.remove(gone))
            header.follow_contents(self.contents)

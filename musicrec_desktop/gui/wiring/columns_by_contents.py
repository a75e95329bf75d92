"""The widths of columns, by what stands in those of the library."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject
from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.controllers.library import LibraryController
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.widgets.tables.column_contents import (
    ENOUGH,
    NOTHING_KNOWN,
    SAMPLED,
    ColumnContents,
    measured,
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
        self._contents = NOTHING_KNOWN
        self._measured = 0  # how many tracks there were when they were measured
        self._settled = False  # whether the columns once went by enough tracks
        for page in pages.made():
            self._add_page(page)
        pages.page_made.connect(self._add_page)
        library.loaded.connect(self._settle)
        library.scan_ended.connect(self._settle)

    def contents(self) -> ColumnContents:
        """Return what is known of the texts, measured anew after the library has grown.

        Opinions are counted each time: they come without a track.
        """
        total = self._model.total
        if abs(total - self._measured) > GROWTH * self._measured:
            width = QFontMetrics(QGuiApplication.font()).horizontalAdvance
            tracks = self._model.some_tracks(SAMPLED)
            longest = self._model.longest_seconds()
            self._contents = measured(tracks, longest, self._model.cells, width)
            self._measured = total
        few_rated = sparse(self._model.some_tracks(SAMPLED), self._model.cells)
        return replace(self._contents, sparse=few_rated if total >= ENOUGH else frozenset())

    def _settle(self) -> None:
        """Let the columns go by the tracks once there are enough: in view, only this time."""
        if not self._settled and self._model.total >= ENOUGH:
            self._settled = True
            for header in self._headers:
                header.follow_contents(self.contents)

    def _add_page(self, page: QWidget) -> None:
        for table in page.findChildren(SongsTable):
            header = table.columns
            self._headers.append(header)
            header.destroyed.connect(lambda _=None, gone=header: self._headers.remove(gone))
            header.follow_contents(self.contents)

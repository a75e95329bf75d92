"""What people stand under, in every table of tracks that is put in order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.name_order import NO_SORT_NAMES, SortNames
from musicrec_desktop.core.settings import Settings
from musicrec_desktop.gui.models.tracks_by_column import TracksByColumn
from musicrec_desktop.gui.newest import Newest
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.wiring.pages.browsing_pages import BrowsingPages
from musicrec_desktop.gui.words.sentences import sentence_of

if TYPE_CHECKING:
    from musicrec_desktop.gui.wiring.parts import Parts


class SortNamesWiring(QObject):
    """Reads the names once the library is loaded, and after it or what is wanted has changed.

    Parameters
    ----------
    parts : Parts
    browsing : BrowsingPages
    pages : PageStack
        Those that are opened later have the names, too.
    parent : QObject
    """

    def __init__(
        self, parts: Parts, browsing: BrowsingPages, pages: PageStack, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._names = NO_SORT_NAMES
        self._known = False
        self._tables: list[TracksByColumn] = []
        self._asking = Newest(parts.jobs)
        self._ordering = Newest(parts.jobs)
        self._browsing = browsing
        self._chosen = _chosen(parts.settings.current)
        parts.settings.changed.connect(self._settings_changed)
        for page in pages.made():
            self.add_tables(page)
        pages.page_made.connect(self.add_tables)
        for changed in (browsing.library_changed, parts.library.scan_ended):
            changed.connect(self._read)
        parts.library.loaded.connect(self._loaded)

    def add_tables(self, page: QWidget) -> None:
        """Let the tables of a page have the names, for as long as it lives."""
        for table in page.findChildren(SongsTable):
            model = table.tracks
            self._tables.append(model)
            model.destroyed.connect(lambda _=None, model=model: self._tables.remove(model))
            model.set_sort_names(self._names)

    def _loaded(self) -> None:
        self._known = False
        self._read()

    def _read(self) -> None:
        self._asking.start(
            self._parts.services.browsing.sort_names, finished=self._take, failed=self._failed
        )

    def _take(self, names: SortNames) -> None:
        # Once they are loaded, in any case: the first came before all names were known.
        if names != self._names or not self._known:
            self._names, self._known = names, True
            for model in self._tables:
                model.set_sort_names(names)
            self._order_library()

    def _settings_changed(self, settings: Settings) -> None:
        before, self._chosen = self._chosen, _chosen(settings)
        if self._chosen == before:
            return
        self._parts.services.browsing.order_names(settings)
        for model in self._tables:
            model.names_reordered()
        self._order_library()
        self._browsing.refresh()
        self._parts.playlists.refresh()

    def _order_library(self) -> None:
        """Put the songs in the order that holds where no column is sorted."""
        self._ordering.start(
            self._parts.services.songs.order,
            finished=self._parts.model.set_order,
            failed=self._failed,
        )

    def _failed(self, error: Exception) -> None:
        self._parts.notice.say(sentence_of(error))


def _chosen(settings: Settings) -> tuple[bool, str]:
    """Return what names are ordered by."""
    return settings.sort_names, settings.articles

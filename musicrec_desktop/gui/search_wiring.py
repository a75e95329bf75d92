"""The search field, the songs it finds, and where the keyboard is meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt

from musicrec_desktop.gui.controllers.library import LibraryController
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.panels.header import Header
from musicrec_desktop.gui.panels.songs import SongsPanel


class SearchWiring(QObject):
    """Takes what is typed to the library, and what is found into view."""

    def __init__(
        self,
        header: Header,
        songs: SongsPanel,
        pages: PageStack,
        library: LibraryController,
        save: Callable[[str], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._header = header
        self._songs = songs
        self._pages = pages
        self._library = library
        header.search_changed.connect(self._search)
        header.left.connect(self._leave)
        header.results_wanted.connect(self._go_to_results)
        header.save_requested.connect(lambda: save(header.search.text()))
        header.completion_wanted.connect(library.complete)
        library.completions_found.connect(header.show_completions)
        library.search_understood.connect(header.show_understood)
        songs.clear_requested.connect(header.search.clear)
        songs.chips.search_changed.connect(header.search.setText)

    def focus(self) -> None:
        """Let the next letters be a search."""
        if not self._header.isVisible():
            self._pages.open("songs")
        self._header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._header.search.selectAll()

    def _search(self, text: str) -> None:
        """Search the songs, which come into view for it."""
        self._songs.show_search(text)
        if text.strip():
            self._pages.open("songs")
        self._library.search(text)

    def _go_to_results(self) -> None:
        """Let the keys work on what was found, from its first song on."""
        self._header.popup.hide()
        self._pages.open("songs")
        self._songs.table.setFocus(Qt.FocusReason.TabFocusReason)

    def _leave(self) -> None:
        page = self._pages.page(self._pages.name)
        (self._songs.table if page is self._songs else page).setFocus(
            Qt.FocusReason.ShortcutFocusReason
        )

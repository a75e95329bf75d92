"""The search field, the songs it finds, and where the keyboard is meanwhile.

The search belongs to the songs, and to the map, on which they stand out: on other pages the
field is empty, as nothing is narrowed there, and back at the songs it says again what they were
searched for.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer

from musicrec_desktop.core.suggestions import Suggestion
from musicrec_desktop.gui.controllers.library.library import LibraryController
from musicrec_desktop.gui.controllers.library.suggestions import SuggestionController
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.panels.header import Header
from musicrec_desktop.gui.panels.songs import SongsPanel
from musicrec_desktop.gui.widgets.forms.filter_field import FilterField


class SearchWiring(QObject):
    """Takes what is typed to the library, and what is found into view."""

    def __init__(
        self,
        header: Header,
        songs: SongsPanel,
        pages: PageStack,
        library: LibraryController,
        save: Callable[[str], None],
        suggestions: SuggestionController,
        open_suggested: Callable[[Suggestion], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._open_suggested = open_suggested
        header.search_changed.connect(suggestions.suggest)
        suggestions.found.connect(header.show_suggestions)
        header.suggestions.chosen.connect(self._open)
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
        pages.changed.connect(self._page_changed)
        self._top: int | None = None  # of songs that are searched again
        library.search_understood.connect(self._scroll_back)

    def focus(self) -> None:
        """Let the next letters narrow the page, or, asked once more, search all songs."""
        field = self._page_filter()
        if field is not None and not field.hasFocus():
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()
            return
        if not self._header.isVisible():
            self._pages.open("songs")
        self._header.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._header.search.selectAll()

    def bring_back(self, text: str, top: int) -> None:
        """Search the songs again as they were searched, and scroll them to where they were."""
        bar = self._songs.table.verticalScrollBar()
        if text == self._songs.searched:
            bar.setValue(top)
            return
        self._songs.show_search(text)
        self._header.show_search(text)
        self._library.search(text)
        self._top = top

    def _page_filter(self) -> FilterField | None:
        """Return the visible page's own field, where it has one."""
        fields = self._pages.page(self._pages.name).findChildren(FilterField)
        return next((field for field in fields if field.isVisible()), None)

    def _page_changed(self, _name: str) -> None:
        page = self._pages.page(self._pages.name)
        seen = page is self._songs or self._pages.name == "map"
        self._header.show_search(self._songs.searched if seen else "")

    def _scroll_back(self, error: object) -> None:
        """Go to where songs stood that were searched again, once they are there."""
        top, self._top = self._top, None
        if top is not None and error is None:
            bar = self._songs.table.verticalScrollBar()
            QTimer.singleShot(0, bar, lambda: bar.setValue(top))  # the rows come right after

    def _search(self, text: str) -> None:
        """Search the songs, which come into view for it."""
        self._top = None
        self._songs.show_search(text)
        if text.strip():
            self._pages.open("songs")
        self._library.search(text)

    def _open(self, chosen: Suggestion) -> None:
        """Open what was suggested; the keyboard goes there with it."""
        self._open_suggested(chosen)
        page = self._pages.page(self._pages.name)
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        page.opened()

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

"""The search field, the songs it finds, and where the keyboard is meanwhile.

The search belongs to the songs, and to the map, on which they stand out: on other pages the
field is empty, as nothing is narrowed there, and back at the songs it says again what they were
searched for.

Escape takes back one thing at a time, in the search as in the field of a page: it closes what
hangs from the field, then leaves it for what was found, and there shows everything again.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.core.suggestions import Suggestion
from musicrec_desktop.gui.controllers.library.song_search import SongSearchController
from musicrec_desktop.gui.controllers.library.suggestions import SuggestionController
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.panels.header import Header
from musicrec_desktop.gui.panels.songs import SongsPanel
from musicrec_desktop.gui.widgets.forms.filter_field import FilterField

SETTLED_MS = 500  # after which what makes no sense is no longer just being typed


class SearchWiring(QObject):
    """Takes what is typed to the library, and what is found into view.

    Attributes
    ----------
    controller : SongSearchController
        Which searches.
    """

    def __init__(
        self,
        header: Header,
        songs: SongsPanel,
        pages: PageStack,
        search: SongSearchController,
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
        self.controller = search
        header.search_changed.connect(self._search)
        header.left.connect(self._leave)
        header.results_wanted.connect(self._go_to_results)
        header.save_requested.connect(lambda: save(header.search.text()))
        header.completion_wanted.connect(search.complete)
        search.completions_found.connect(header.show_completions)
        search.understood.connect(self._understood)
        songs.clear_requested.connect(header.search.clear)
        songs.search_wanted.connect(header.search.setText)
        songs.chips.search_changed.connect(header.search.setText)
        pages.changed.connect(self._page_changed)
        pages.installEventFilter(self)
        self._top: int | None = None  # of songs that are searched again
        self._waits = False  # for what was searched for last
        self._then: Callable[[], object] | None = None  # what is done once it is there
        self._new = False  # what was found was not gone to yet
        self._wrong: SearchSyntaxError | None = None
        self._settling = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settling.timeout.connect(self._say_wrong)

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
        self.controller.search(text)
        self._top = top

    def _page_filter(self) -> FilterField | None:
        """Return the visible page's own field, where it has one."""
        fields = self._pages.page(self._pages.name).findChildren(FilterField)
        return next((field for field in fields if field.isVisible()), None)

    def _page_changed(self, _name: str) -> None:
        page = self._pages.page(self._pages.name)
        seen = page is self._songs or self._pages.name == "map"
        self._header.show_search(self._songs.searched if seen else "")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show everything on a page again where Escape is of no other use there."""
        if (
            watched is self._pages
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        ):
            return self._show_all()
        return False

    def _show_all(self) -> bool:
        """Empty what narrows the page; False where nothing does."""
        field = self._page_filter() or self._header.search
        if not field.text():
            return False
        field.clear()
        if field is self._header.search:
            table = self._songs.table
            self._once_found(lambda: table.scrollTo(table.currentIndex()))
        return True

    def _understood(self, error: SearchSyntaxError | None) -> None:
        """Show what was found; what makes no sense finds nothing once it is not typed on."""
        self._waits = False
        then, self._then = self._then, None
        if then is not None:
            QTimer.singleShot(0, self, then)  # the rows come right after
        self._wrong = error
        if error is not None:
            self._settling.start()
            return
        self._settling.stop()
        self._header.show_understood(None)
        self._songs.show_understood(None)
        top, self._top = self._top, None
        if top is not None:
            bar = self._songs.table.verticalScrollBar()
            QTimer.singleShot(0, bar, lambda: bar.setValue(top))  # the rows come right after

    def _say_wrong(self) -> None:
        self._settling.stop()
        self._top = None
        self.controller.find_nothing()
        self._header.show_understood(self._wrong)
        self._songs.show_understood(self._wrong)

    def _search(self, text: str) -> None:
        """Search the songs, which come into view for it."""
        self._top = None
        self._waits, self._new, self._then = True, bool(text.strip()), None
        self._songs.show_search(text)
        if text.strip():
            self._pages.open("songs")
        self.controller.search(text)

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
        self._once_found(self._take_first)

    def _leave(self) -> None:
        """Let the keys work on the page: on what was found from above its first song on."""
        page = self._pages.page(self._pages.name)
        if page is not self._songs:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._once_found(self._go_above_first)

    def _once_found(self, then: Callable[[], object]) -> None:
        """Do something with what was searched for last, whenever that is there."""
        if self._waits:
            self._songs.table.setFocus(Qt.FocusReason.OtherFocusReason)  # no key is for the field
            self._then = then
            return
        if self._settling.isActive():
            self._say_wrong()
        then()

    def _take_first(self) -> None:
        self._forget_place()
        table = self._songs.table
        table.setFocus(Qt.FocusReason.TabFocusReason)
        if table.model().rowCount() and not table.selectionModel().hasSelection():
            table.go_to_row(0)  # it had the focus before

    def _go_above_first(self) -> None:
        table = self._songs.table
        if not table.model().rowCount():
            self._header.search.clear()  # nothing was found to go to
            return
        self._forget_place()
        table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if not table.selectionModel().hasSelection():
            table.selectionModel().clearCurrentIndex()  # the focus has made one of it

    def _forget_place(self) -> None:
        """Forget a row that was selected before: Down is to go to the first that was found."""
        if self._new:
            self._new = False
            self._songs.table.selectionModel().clear()

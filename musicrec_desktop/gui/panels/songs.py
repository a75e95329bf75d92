"""The middle of the window: search, progress, and the table of songs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.song_counts import SongCounts
from musicrec_desktop.gui.panels.songs_place import SongsPlace
from musicrec_desktop.gui.panels.welcome import MessagePage, WelcomePage
from musicrec_desktop.gui.widgets.layout.laid_out_once import laid_out_once
from musicrec_desktop.gui.widgets.search_chips import SearchChips
from musicrec_desktop.gui.widgets.tables.found_rows import FoundSongs
from musicrec_desktop.gui.widgets.tables.tracks_view import TracksView
from musicrec_desktop.gui.words.text import literal

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.column_browser import ColumnBrowser

SEARCH_SHOWN = 60
MARGIN, SPACING = 20, 12  # pixels
LEAST_ROOM = (160, 130)  # pixels, beside or below the column browser


class SongsPanel(Page):
    """The songs table, with a page for each empty state.

    Attributes
    ----------
    searched : str
        What the tracks in view were searched for.
    found : FoundSongs

    Signals
    -------
    clear_requested()
        Show everything again.
    search_wanted(str)
        What was probably meant by a search that cannot be understood.
    widen_requested()
        Let the column browser choose nothing, at once.
    entered(Entered)
    menu_requested(list of Track, QPoint)
        The selected tracks, and where on the screen.
    """

    clear_requested = Signal()
    search_wanted = Signal(str)
    widen_requested = Signal()
    entered = Signal(object)
    menu_requested = Signal(object, QPoint)

    def __init__(
        self, model: TrackTableModel, covers: CoverSource, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._tokens = tokens
        self.searched = ""
        self._wrong: SearchSyntaxError | None = None
        self._heading = QLabel(translate("Songs", "Songs"), self)
        self._heading.setProperty("role", "heading")
        self._heading.setObjectName("page-heading")
        self._count = SongCounts(self)
        self.view = TracksView(model, covers, tokens, self)
        self.table = self.view.table
        self._place = SongsPlace(self.table, model)
        self.found = FoundSongs(self.table, model)
        self.view.entered.connect(self.entered)
        self.view.menu_requested.connect(self.menu_requested)
        self.chips = SearchChips(tokens, self)
        self.browser: ColumnBrowser | None = None
        self._browser_wanted = False
        self.browser_button = QToolButton(self)
        self.browser_button.setCheckable(True)
        self.browser_button.setAccessibleName(translate("Songs", "Column browser"))
        self.groups_button = QToolButton(self)
        self.groups_button.setCheckable(True)
        self.groups_button.setAccessibleName(translate("Songs", "Grouped by album"))
        self.columns = QToolButton(self)
        self.columns.setAccessibleName(translate("Songs", "Columns and order"))
        self.columns.clicked.connect(self.open_columns_menu)
        self.welcome = WelcomePage(self)
        self.nothing = MessagePage(translate("Songs", "Clear the search"), self, "search")
        self.nothing.action.clicked.connect(self._look_further)
        self._pages = QStackedWidget(self)
        for page in (self.view, self.welcome, self.nothing):
            self._pages.addWidget(page)
        self._lay_out()
        for signal in (model.rowsInserted, model.layoutChanged, model.dataChanged):
            signal.connect(self._refresh_later)
        self.table.selectionModel().selectionChanged.connect(self._refresh_later)
        self._refresh_timer = QTimer(self, singleShot=True, interval=100)
        self._refresh_timer.timeout.connect(self.refresh)
        self._loaded = False
        self._to_reveal: int | None = None

    def library_loaded(self) -> None:
        """From now on an empty model means an empty library."""
        self._loaded = True
        self.refresh()
        self._place.bring_back()

    def refresh(self) -> None:
        """Show the page and the counts that fit what the model holds."""
        if self._to_reveal is not None and self._model.row_of(self._to_reveal) is not None:
            self.view.reveal(self._to_reveal)
            self._to_reveal = None
        with laid_out_once(self):
            self._refresh()

    def _refresh(self) -> None:
        total, shown = self._model.total, self._model.rowCount()
        self.columns.setVisible(total > 0)
        self.browser_button.setVisible(total > 0)
        self.groups_button.setVisible(total > 0)
        self._fit_browser()
        self._count.count(self.table, self._model)
        self._fit_chips()
        if total == 0 and self._loaded:
            self._pages.setCurrentWidget(self.welcome)
        elif shown == 0 and (searched := _shortened(self.searched.strip())):
            self._say_nothing(searched)
        else:
            self._pages.setCurrentWidget(self.view)

    def selected(self) -> list[Track]:
        """Return the selected tracks from top to bottom."""
        return self.view.selected()

    def reveal(self, track_id: int) -> None:
        """Select a track and scroll to it; no search and nothing chosen in the browser hide it."""
        if self._model.narrowed and self._model.row_of(track_id) is None:
            self.widen_requested.emit()
        if self._model.row_of(track_id) is None and self._model.track(track_id) is not None:
            self.clear_requested.emit()
            self._to_reveal = track_id  # once the rows are there again
        self.view.reveal(track_id)

    def take_browser(self, splitter: QSplitter, browser: ColumnBrowser) -> None:
        """Let the column browser stand before the songs, in a splitter that is for both."""
        self.browser = browser
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(self._pages, splitter)
        self._pages.setMinimumSize(*LEAST_ROOM)
        splitter.addWidget(browser)
        splitter.addWidget(self._pages)
        splitter.setStretchFactor(1, 1)
        splitter.show()

    def show_browser(self, shown: bool) -> None:
        """Show the column browser, or hide it."""
        self._browser_wanted = shown
        self.browser_button.setChecked(shown)
        self._draw_button()
        self._fit_browser()

    def show_search(self, text: str) -> None:
        """Show what is searched for, as chips."""
        self.searched = text
        if text.strip():
            self._to_reveal = None
        self.found.search(text)
        self.chips.show_search(text)
        self._fit_chips()

    def show_understood(self, error: SearchSyntaxError | None) -> None:
        """Say in place of the songs what is wrong with the search; None where nothing is."""
        if error is not self._wrong:
            self._wrong = error
            self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_chips()

    def _draw_button(self) -> None:
        shown = self._browser_wanted
        self.browser_button.setIcon(icon("column-browser", self._tokens, accent=shown))

    def draw_groups_button(self) -> None:
        """Show whether the songs are grouped by album."""
        grouped = self._model.grouping is not None
        self.groups_button.setChecked(grouped)
        self.groups_button.setIcon(icon("song-groups", self._tokens, accent=grouped))

    def _fit_browser(self) -> None:
        if self.browser is not None:
            self.browser.setVisible(self._browser_wanted and self._model.total > 0)

    def _say_nothing(self, searched: str) -> None:
        """Say that nothing was found, and where it was looked for, or why it cannot be."""
        if self._wrong is not None:
            self._say_wrong(self._wrong)
            return
        text = translate("Songs", "Every word must appear in the title, artist, album or genre.")
        action = translate("Songs", "Clear the search")
        if self._model.narrowed:
            text = translate("Songs", "Only what is chosen in the column browser was searched.")
            action = translate("Songs", "Search all songs")
        self.nothing.show_message(
            translate("Songs", "Nothing matches “{search}”", search=searched), text
        )
        self.nothing.action.setText(action)
        self._pages.setCurrentWidget(self.nothing)

    def _say_wrong(self, wrong: SearchSyntaxError) -> None:
        action = translate("Songs", "Clear the search")
        if wrong.instead:
            action = translate("Songs", "Search for {search}", search=_shortened(wrong.instead))
        self.nothing.show_message(wrong.message, wrong.next_step)
        self.nothing.action.setText(literal(action))
        self._pages.setCurrentWidget(self.nothing)

    def _look_further(self) -> None:
        if self._wrong is not None and self._wrong.instead:
            self.search_wanted.emit(self._wrong.mended(self.searched))
            return
        (self.widen_requested if self._model.narrowed else self.clear_requested).emit()

    def _fit_chips(self) -> None:
        """Show the chips where all words beside them have room."""
        buttons = (self.groups_button, self.browser_button, self.columns)
        parts = (self._heading, self.chips, *buttons)
        needed = sum(part.sizeHint().width() + SPACING for part in parts) + 2 * MARGIN
        needed += self._count.least_width() + SPACING
        self.chips.setVisible(self._model.total > 0 and self.width() >= needed)

    def open_columns_menu(self) -> None:
        """Offer columns and orders under their button."""
        below = self.columns.rect().bottomLeft()
        self.view.columns.open_menu(self.columns.mapToGlobal(below))

    def state(self) -> dict[str, Any]:
        return {"table": self.view.columns.choices(), "place": self._place.state()}

    def restore(self, state: dict[str, Any]) -> None:
        if isinstance(state.get("table"), dict):
            self.view.columns.restore_choices(state["table"])
        if isinstance(state.get("place"), dict):
            self._place.restore(state["place"])

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the rows."""
        self.columns.setIcon(icon("view-options", tokens))
        self._tokens = tokens
        self._draw_button()
        self.draw_groups_button()
        if self.browser is not None:
            self.browser.apply_theme(tokens)
        self.chips.apply_theme(tokens)
        self.view.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.view.covers_loaded()

    def _lay_out(self) -> None:
        heading = QHBoxLayout()
        heading.setSpacing(SPACING)
        heading.addWidget(self._heading)
        heading.addWidget(self._count)
        heading.addStretch(1)
        heading.addWidget(self.chips)
        heading.addWidget(self.groups_button)
        heading.addWidget(self.browser_button)
        heading.addWidget(self.columns)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 10, MARGIN, 0)
        layout.setSpacing(10)
        layout.addLayout(heading)
        layout.addWidget(self._pages, 1)

    def _refresh_later(self) -> None:
        if not self._refresh_timer.isActive():
            self._refresh_timer.start()


def _shortened(text: str) -> str:
    return text if len(text) <= SEARCH_SHOWN else text[: SEARCH_SHOWN - 1] + "…"

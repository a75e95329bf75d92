"""A page of tiles: all albums, or all genres."""

from __future__ import annotations

import random
from collections.abc import Callable, Container, Sequence
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QSlider,
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
from musicrec_desktop.gui.models.browsing_entries import (
    BY_ARTIST,
    RANDOM,
    Entry,
    among,
    filtered,
    order_name,
    ordered,
)
from musicrec_desktop.gui.models.tiles import Tile, TileListModel
from musicrec_desktop.gui.pages import FILTER, SMALLEST, Page
from musicrec_desktop.gui.panels.browsing.tiles_words import counted, no_match, tiles_words
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.forms.filter_field import FilterField
from musicrec_desktop.gui.widgets.tables.tile_delegate import PADDING, TileDelegate
from musicrec_desktop.gui.widgets.tables.tile_grid import TileGrid

EDGES = (96, 120, 144, 184, 232)
USUAL_EDGE = 2
ROOM_FOR_SIZES = 520
ROOM_FOR_COUNT = 480


class TilesPage(Page):
    """Tiles to be sorted, filtered, enlarged and opened.

    Parameters
    ----------
    kind : {"album", "genre"}
    sorts : dict of str to callable
        Sort keys by their names; the first is used until another is chosen.
    track : callable
        Returns the library's track of an id, or None.

    Signals
    -------
    read_requested()
        The page was opened; what has changed meanwhile is wanted.
    open_requested(str), play_requested(list of str), menu_requested(list of str, QPoint)
        By keys.
    add_folder_requested(), songs_requested()
        Next steps where there is nothing to show.
    search_requested(str)
        What the filter asks of songs; answer with :meth:`show_found` or :meth:`show_misspelt`.
    """

    read_requested = Signal()
    open_requested = Signal(str)
    play_requested = Signal(list)
    menu_requested = Signal(list, QPoint)
    add_folder_requested = Signal()
    songs_requested = Signal()
    search_requested = Signal(str)

    def __init__(
        self,
        kind: str,
        sorts: dict[str, Callable[[Entry], Any]],
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._kind, self._words = kind, tiles_words(kind)
        self._sorts = sorts
        self._entries: list[Entry] | None = None
        self._ordered: list[Entry] | None = None
        self._order: tuple[str, bool, int | None] = ("", False, None)
        self._library_empty = False
        self._asks_songs: Callable[[str], bool] = lambda _text: False
        self._found: Container[str] | None = None  # keys, where songs were asked
        self._misspelt: SearchSyntaxError | None = None
        self._seed = random.randrange(2**31)
        self._kept: dict[str, Any] = {}
        self._delegate = TileDelegate(covers, track, tokens, self, edge=EDGES[USUAL_EDGE])
        self.model = TileListModel(self)
        self.grid = TileGrid(self.model, self._delegate, self, name=self._words.name)
        self.grid.opened.connect(self.open_requested)
        self.grid.play_requested.connect(self.play_requested)
        self.grid.menu_requested.connect(self.menu_requested)
        self.grid.setDragEnabled(True)
        self._make_head()
        self.nothing = MessagePage(translate("Albums", "Clear the filter"), self, "search")
        self.nothing.action.clicked.connect(self.filter.clear)
        self.empty = MessagePage(translate("Next steps", "Add a music folder…"), self, f"{kind}s")
        self.empty.action.clicked.connect(self.add_folder_requested)
        self.untagged = MessagePage(translate("Next steps", "Show the songs"), self, f"{kind}s")
        self.untagged.action.clicked.connect(self.songs_requested)
        self.loading = QLabel(self._words.reading, self, alignment=Qt.AlignmentFlag.AlignCenter)
        self.loading.setProperty("role", "secondary")
        self._pages = QStackedWidget(self)
        for page in (self.loading, self.grid, self.nothing, self.empty, self.untagged):
            self._pages.addWidget(page)
        self._lay_out()
        self.apply_theme(tokens)
        self.setMinimumSize(*SMALLEST)

    # ---- what it is told

    def show_entries(self, entries: Sequence[Entry], library_tracks: int) -> None:
        """Show these, of a library with so many tracks."""
        self._entries = list(entries)
        self._ordered = None
        self._library_empty = not library_tracks
        if self._asks_songs(self.filter.text()):
            self.search_requested.emit(self.filter.text())  # again, of what is there now
        self._arrange()
        self._find_place()
        self.pass_focus(self.grid)

    def let_search(self, asks_songs: Callable[[str], bool]) -> None:
        """Have a filter that asks more than words answered by a search for songs."""
        self._asks_songs = asks_songs

    def show_found(self, text: str, keys: Container[str] | None) -> None:
        """Show what was found for the filter, if it is still that; None finds all."""
        if text == self.filter.text():
            self._found, self._misspelt = keys, None
            self._arrange()

    def show_misspelt(self, text: str, error: SearchSyntaxError) -> None:
        """Say what is wrong with the filter, if it is still that."""
        if text == self.filter.text():
            self._found, self._misspelt = (), error
            self._arrange()

    def opened(self) -> None:
        self.read_requested.emit()
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, Any]:
        if self._entries is None and self._kept:
            return self._kept
        return {
            "sort": self.sort.currentData(),
            "turned": self.turn.isChecked(),
            "seed": self._seed,
            "size": self.size_slider.value(),
            FILTER: self.filter.text(),
            "current": self.grid.current_key(),
            "top": self.grid.verticalScrollBar().value(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        self._kept = state
        if isinstance(state.get("seed"), int):
            self._seed = state["seed"]
        if isinstance(state.get("sort"), str) and state["sort"] in self._sorts:
            self.sort.setCurrentIndex(self.sort.findData(state["sort"]))
        self.turn.setChecked(state.get("turned") is True)
        if isinstance(state.get("size"), int):
            self.size_slider.setValue(state["size"])
        if isinstance(state.get(FILTER), str):
            self.filter.setText(state[FILTER])
        if self._entries is not None:
            self._arrange()
            self._find_place()

    def show_all(self) -> None:
        self.filter.clear()

    def apply_theme(self, tokens: Tokens) -> None:
        self._delegate.tokens = tokens
        self.filter.apply_theme(tokens)
        self._draw_turn()
        self.grid.viewport().update()

    def covers_loaded(self) -> None:
        self.grid.covers_loaded()

    # ---- arranging

    def _arrange(self) -> None:
        if self._entries is None:
            return
        chosen = self.sort.currentData()
        self.model.typed_subtitle = chosen == BY_ARTIST
        self.turn.setEnabled(chosen != RANDOM)
        turned, seed = self.turn.isChecked(), self._seed if chosen == RANDOM else None
        if self._ordered is None or self._order != (chosen, turned, seed):
            self._order = chosen, turned, seed
            self._ordered = ordered(self._entries, self._sorts[chosen], seed, turned=turned)
        tiles = self._passing(self._ordered)
        self.grid.show_tiles(tiles)
        total, shown = len(self._entries), len(tiles)
        self._count.setText(counted(self._kind, shown, total))
        self._show_state(total, shown)

    def _passing(self, entries: Sequence[Entry]) -> list[Tile]:
        """Return the tiles that pass the filter; of a search, as far as it is answered."""
        text = self.filter.text()
        if not self._asks_songs(text):
            return filtered(entries, text)
        if self._found is None:
            return [entry.tile for entry in entries]
        return among(entries, self._found)

    def _show_state(self, total: int, shown: int) -> None:
        page: QWidget = self.grid
        if not total and self._library_empty:
            self.empty.show_message(
                self._words.none,
                translate("Albums", "Add the folder your music is in, and they appear here."),
            )
            page = self.empty
        elif not total:
            self.untagged.show_message(self._words.untagged, self._words.untagged_why)
            page = self.untagged
        elif not shown:
            typed = self.filter.text().strip()
            wrong = self._misspelt
            if wrong is None:
                self.nothing.show_message(no_match(self._kind, typed), self._words.unmatched)
            else:
                self.nothing.show_message(wrong.message, wrong.next_step)
            page = self.nothing
        for control in (self.filter, self.sort, self.turn, self.size_slider, self._count):
            control.setVisible(total > 0)
        before = self._pages.currentWidget()
        self._pages.setCurrentWidget(page)
        if isinstance(page, MessagePage) and self.isVisible() and not self.filter.hasFocus():
            page.action.setFocus(Qt.FocusReason.OtherFocusReason)
        if before is self.loading and page is self.grid and not self.filter.hasFocus():
            self.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    def _find_place(self) -> None:
        """Go to where one was; the first time that there is something to be at."""
        kept, self._kept = self._kept, {}
        if isinstance(kept.get("current"), str):
            self.grid.go_to(kept["current"])
        if isinstance(kept.get("top"), int):
            self.grid.executeDelayedItemsLayout()
            self.grid.verticalScrollBar().setValue(kept["top"])

    def _sort_chosen(self) -> None:
        if self.sort.currentData() == RANDOM:
            self._seed = random.randrange(2**31)
        self._arrange()
        self.grid.scrollToTop()

    def _turned(self) -> None:
        self._draw_turn()
        self._arrange()
        self.grid.scrollToTop()

    def _draw_turn(self) -> None:
        turned = self.turn.isChecked()
        sign = "sort-turned" if turned else "sort"
        self.turn.setIcon(icon(sign, self._delegate.tokens, accent=turned))

    def _filtered(self) -> None:
        text = self.filter.text()
        if self._asks_songs(text):
            self.search_requested.emit(text)  # what was found last stays until this is answered
        else:
            self._found = self._misspelt = None
            self._arrange()
        self.grid.scrollToTop()

    def _resized(self, step: int) -> None:
        self.grid.set_edge(EDGES[step])
        self.size_slider.setToolTip(
            translate(
                "Albums", "Size of the covers: {step} of {steps}", step=step + 1, steps=len(EDGES)
            )
        )

    # ---- making

    def _make_head(self) -> None:
        self._heading = QLabel(self._words.name, self)
        self._heading.setProperty("role", "heading")
        self._heading.setObjectName("page-heading")
        self._count = QLabel(self)
        self._count.setProperty("role", "secondary")
        self.filter = FilterField(self._words.filter, self)
        self.filter.textChanged.connect(self._filtered)
        self.filter.left.connect(lambda: self.grid.setFocus(Qt.FocusReason.TabFocusReason))
        self.sort = QComboBox(self)
        for sort in self._sorts:
            self.sort.addItem(order_name(sort), sort)
        self.sort.setAccessibleName(translate("Albums", "Sort by"))
        self.sort.setToolTip(translate("Albums", "Sort by"))
        self.sort.view().setAccessibleName(translate("Albums", "Sort by"))
        self.sort.activated.connect(self._sort_chosen)
        self.turn = QToolButton(self)
        self.turn.setCheckable(True)
        self.turn.setAccessibleName(translate("Albums", "Reverse the order"))
        self.turn.setToolTip(translate("Albums", "Reverse the order"))
        self.turn.toggled.connect(self._turned)
        self.size_slider = QSlider(Qt.Orientation.Horizontal, self)
        self.size_slider.setRange(0, len(EDGES) - 1)
        self.size_slider.setPageStep(1)
        self.size_slider.setValue(USUAL_EDGE)
        self.size_slider.setFixedWidth(88)
        self.size_slider.setAccessibleName(translate("Albums", "Size of the covers"))
        self.size_slider.setToolTip(translate("Albums", "Size of the covers"))
        self.size_slider.valueChanged.connect(self._resized)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(PADDING, 0, 20, 0)
        top.setSpacing(10)
        top.addWidget(self._heading)
        top.addWidget(self._count)
        top.addStretch(1)
        for widget in (self.filter, self.sort, self.turn, self.size_slider):
            top.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20 - PADDING, 10, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.size_slider.setVisible(self.width() >= ROOM_FOR_SIZES)
        self._count.setVisible(self.width() >= ROOM_FOR_COUNT)

"""The column browser of the songs page: made when it is first shown, kept for each listener."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QApplication

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.listeners.ratings import RatingsController
from musicrec_desktop.gui.controllers.tags.tag_editing import TagEditingController
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.wiring.listeners.listener_switching import ListenerSwitching
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.songs.songs_part import SongsPart
from musicrec_desktop.gui.wiring.track_answers import TrackAnswers
from musicrec_desktop.gui.wiring.window_pages import WindowPages

if TYPE_CHECKING:
    from musicrec_desktop.core.column_browser import Browsed
    from musicrec_desktop.gui.controllers.library.column_browser import ColumnBrowserController
    from musicrec_desktop.gui.panels.column_browser import ColumnBrowser
    from musicrec_desktop.gui.widgets.layout.songs_splitter import SongsSplitter

Answer = Callable[[list[Track]], None]


class ColumnBrowserWiring(SongsPart):
    """Shows and hides the browser, and answers it.

    Parameters
    ----------
    parts, frame, others, switching, parent
        As for every part of the songs.
    tags : TagEditingController
        Tells that tags were written, which is to be seen at once.
    ratings : RatingsController
    answers : TrackAnswers
        Copy tracks.
    """

    def __init__(
        self,
        parts: Parts,
        frame: WindowFrame,
        *,
        tags: TagEditingController,
        ratings: RatingsController,
        others: WindowPages,
        answers: TrackAnswers,
        switching: ListenerSwitching,
        parent: QObject,
    ) -> None:
        super().__init__(parts, frame, others=others, switching=switching, parent=parent)
        self._playlists = others.playlists
        self._copy = answers.copy
        self._shown = self._stale = self._loaded = False
        self._made: tuple[ColumnBrowser, SongsSplitter, ColumnBrowserController] | None = None
        self._songs.browser_button.clicked.connect(self.show)
        self._songs.widen_requested.connect(self.clear)
        parts.library.loaded.connect(self._songs_loaded)
        frame.pages.changed.connect(self._page_changed)
        parts.model.filter_changed.connect(self._searched)
        for changed in (tags.changed, others.tidying.controller.changed):
            changed.connect(self._read_again)
        others.browsing.library_changed.connect(self._read_again)
        ratings.changed.connect(lambda _ids: self._rated())
        ratings.reloaded.connect(self._rated)

    # ---- shown or not

    @property
    def shown(self) -> bool:
        return self._shown

    def toggle(self) -> None:
        """Show the browser among the songs, with the keyboard in it, or hide it again."""
        super().toggle()
        browser = self._songs.browser
        if self._shown and browser is not None and browser.isVisible():
            browser.take_keyboard()

    def show(self, shown: bool) -> None:
        """Show the browser or hide it; hidden, it narrows nothing."""
        self._shown = shown
        if shown:
            browser, _, controller = self._all()
            self._songs.show_browser(True)
            controller.show(browser.columns())
        elif self._made is not None:
            focused = self._made[0].pane_at_keyboard() is not None
            self._songs.show_browser(False)
            self._made[2].hide()
            if focused:
                self._songs.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._frame.order_focus_soon()

    def clear(self) -> None:
        """Choose nothing any more."""
        if self._made is not None:
            self._made[2].clear()

    def _left(self) -> dict[str, Any] | None:
        if self._made is None:
            return None
        browser, splitter, _ = self._made
        return splitter.state() | browser.state() | {"shown": self._shown}

    def _bring_back(self) -> None:
        shown = self.kept.own.get("shown") is True
        if self._made is not None:
            self._take_over(*self._made[:2])
        if shown or self._made is not None:
            self.show(shown)

    def _take_over(self, browser: ColumnBrowser, splitter: SongsSplitter) -> None:
        """Be as whoever listens has left it."""
        own = self.kept.own
        browser.restore(own)
        splitter.restore(own)

    # ---- making

    def _all(self) -> tuple[ColumnBrowser, SongsSplitter, ColumnBrowserController]:
        if self._made is None:
            self._made = self._make()
            self._take_over(*self._made[:2])
            self._browsing.add_reader(self._read_chosen)
        return self._made

    def _make(self) -> tuple[ColumnBrowser, SongsSplitter, ColumnBrowserController]:
        from musicrec_desktop.gui.controllers.library.column_browser import ColumnBrowserController
        from musicrec_desktop.gui.panels.column_browser import ColumnBrowser
        from musicrec_desktop.gui.widgets.layout.songs_splitter import SongsSplitter

        tokens, songs = self._parts.theme.tokens, self._songs
        splitter = SongsSplitter(tokens, songs)
        browser = ColumnBrowser(tokens, songs)
        songs.take_browser(splitter, browser)
        splitter.turned.connect(browser.set_beside)  # before sizes are set: it says what it needs
        self._parts.theme.changed.connect(splitter.apply_theme)
        controller = ColumnBrowserController(
            self._parts.services.column_browsing(),
            self._model,
            self._ready,
            self._parts.jobs,
            self,
        )
        self._wire(browser, controller)
        return browser, splitter, controller

    def _wire(self, browser: ColumnBrowser, controller: ColumnBrowserController) -> None:
        controller.problem.connect(self._parts.notice.say)
        controller.narrowing.connect(self._songs.found.narrow)
        controller.browsed.connect(self._show_browsed)
        browser.columns_changed.connect(self._columns_changed)
        browser.chosen.connect(controller.choose)
        browser.play_requested.connect(self._play)
        browser.menu_requested.connect(self._menu)
        browser.drag_requested.connect(self._drag)
        browser.copy_requested.connect(
            lambda place: controller.tracks(place, self._chosen(place), self._copy)
        )
        browser.queue_requested.connect(
            lambda place, keys: controller.tracks(place, keys, self._enqueue)
        )
        browser.beside_wanted.connect(self._stand)
        browser.everything_wanted.connect(controller.clear)
        browser.keep_wanted.connect(self._keep_as_playlist)

    def _columns_changed(self) -> None:
        browser, _, controller = self._all()
        controller.show(browser.columns())
        self._frame.order_focus_soon()

    def _stand(self, beside: bool) -> None:
        splitter = self._all()[1]
        splitter.set_beside(beside)

    # ---- what is listed

    def _show_browsed(self, browsed: Browsed) -> None:
        browser = self._all()[0]
        browser.show_browsed(browsed, searched=self._model.filter is not None)
        self._songs.refresh()

    def _songs_loaded(self) -> None:
        self._loaded = True
        self._searched()

    def _ready(self) -> bool:
        return self._loaded and self._model.total > 0

    def _searched(self) -> None:
        if self._shown and self._made is not None:
            self._made[2].refresh()

    def _read_again(self, *_: object) -> None:
        self._stale = True
        self._page_changed(self._frame.pages.name)

    def _page_changed(self, name: str) -> None:
        """Read again what has changed while another page was in view."""
        if name == "songs" and self._stale and self._shown and self._made is not None:
            self._stale = False
            self._made[2].read_again()

    def _rated(self) -> None:
        if self._shown and self._made is not None:
            self._made[2].ratings_changed()

    # ---- what is done with it

    def _play(self, place: int) -> None:
        def play(tracks: list[Track]) -> None:
            if tracks:
                self._parts.playback.play(tracks, 0, controller.group(place) or "songs")

        controller = self._all()[2]
        controller.tracks(place, self._chosen(place), play)

    def _keep_as_playlist(self) -> None:
        """Offer a playlist that asks for what is chosen, and searched for."""
        from musicrec_desktop.services.library.column_query import column_query

        query = column_query(self._all()[2].columns, self._songs.searched)
        self._playlists.smart.new(query)

    def _enqueue(self, tracks: list[Track]) -> None:
        if tracks:
            self._parts.playback.enqueue(tracks)

    def _menu(self, place: int, at: QPoint) -> None:
        controller, keys = self._all()[2], self._chosen(place)
        kind = controller.group(place)
        controller.tracks(
            place, keys, lambda tracks: self._browsing.menu.show(kind, keys, tracks, at)
        )

    def _drag(self, place: int) -> None:
        from musicrec_desktop.gui.widgets.tables.track_drag import drag_tracks

        browser, _, controller = self._all()
        view = browser.panes[place].list

        def drag(tracks: list[Track]) -> None:
            if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:  # not dropped meanwhile
                drag_tracks(view, tracks, self._parts.theme.tokens)

        controller.tracks(place, view.keys, drag)

    def _read_chosen(self, answer: Answer) -> bool:
        """Read what is chosen in the list that the keyboard is in, if anything is."""
        browser, _, controller = self._all()
        place = browser.pane_at_keyboard()
        if place is None or not browser.panes[place].list.keys:
            return False
        keys = browser.panes[place].list.keys
        controller.tracks(place, keys, lambda found: answer(found) if found else None)
        return True

    def _chosen(self, place: int) -> Sequence[str]:
        return self._all()[0].panes[place].list.keys

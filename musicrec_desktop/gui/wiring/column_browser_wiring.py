"""The column browser of the songs page: made when it is first shown, kept for each listener."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint, Qt, SignalInstance
from PySide6.QtWidgets import QApplication

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.playback import PlaybackController
from musicrec_desktop.gui.controllers.ratings import RatingsController
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.panels.songs import SongsPanel
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.wiring.browsing_pages import BrowsingPages
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.assembly import Services

if TYPE_CHECKING:
    from musicrec_desktop.core.column_browser import Browsed
    from musicrec_desktop.gui.controllers.column_browser import ColumnBrowserController
    from musicrec_desktop.gui.panels.column_browser import ColumnBrowser
    from musicrec_desktop.gui.widgets.songs_splitter import SongsSplitter

Answer = Callable[[list[Track]], None]


class ColumnBrowserWiring(QObject):
    """Shows and hides the browser, and answers it.

    Parameters
    ----------
    loaded : SignalInstance
        Tells that the songs are there.
    changed : sequence of SignalInstance
        Tell that tags were written, which is to be seen at once.
    switched : SignalInstance
        Tells that somebody else listens.
    copy : callable
        Copies tracks.
    order_focus : callable
        Lets Tab go through the window as it stands.
    """

    def __init__(
        self,
        services: Services,
        *,
        songs: SongsPanel,
        pages: PageStack,
        model: TrackTableModel,
        playback: PlaybackController,
        browsing: BrowsingPages,
        ratings: RatingsController,
        loaded: SignalInstance,
        changed: Sequence[SignalInstance],
        switched: SignalInstance,
        theme: ThemeController,
        jobs: JobRunner,
        notice: Notice,
        copy: Answer,
        order_focus: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._songs = songs
        self._pages = pages
        self._model = model
        self._playback = playback
        self._browsing = browsing
        self._theme = theme
        self._jobs = jobs
        self._notice = notice
        self._copy = copy
        self._order_focus = order_focus
        self._by_listener: dict[str, dict[str, Any]] = {}
        self._who = ""
        self._shown = self._stale = self._loaded = False
        self._made: tuple[ColumnBrowser, SongsSplitter, ColumnBrowserController] | None = None
        songs.browser_button.clicked.connect(self.show)
        songs.widen_requested.connect(self.clear)
        loaded.connect(self._songs_loaded)
        for written in changed:
            written.connect(self._read_again)
        switched.connect(self._switched)
        pages.changed.connect(self._page_changed)
        model.filter_changed.connect(self._searched)
        browsing.library_changed.connect(self._read_again)
        ratings.changed.connect(lambda _ids: self._rated())
        ratings.reloaded.connect(self._rated)

    # ---- shown or not

    def toggle(self) -> None:
        """Show the browser among the songs, with the keyboard in it, or hide it again."""
        if self._pages.name != "songs":
            self._pages.open("songs")
            self.show(True)
        else:
            self.show(not self._shown)
        browser = self._songs.browser
        if self._shown and browser is not None and browser.isVisible():
            browser.take_keyboard()

    def show(self, shown: bool) -> None:
        """Show the browser or hide it; hidden, it narrows nothing."""
        self._shown = shown
        if shown:
            browser, _, controller = self._parts()
            self._songs.show_browser(True)
            controller.show(browser.columns())
        elif self._made is not None:
            focused = self._made[0].pane_at_keyboard() is not None
            self._songs.show_browser(False)
            self._made[2].hide()
            if focused:
                self._songs.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self._order_focus()

    def clear(self) -> None:
        """Choose nothing any more."""
        if self._made is not None:
            self._made[2].clear()

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Be as :meth:`state` said, for whoever listens."""
        self._by_listener = {who: one for who, one in kept.items() if isinstance(one, dict)}
        self._bring_back()

    def state(self) -> dict[str, Any]:
        """Return, as JSON can hold it, what each listener sees."""
        self._keep()
        return dict(self._by_listener)

    def _keep(self) -> None:
        if self._made is not None:
            browser, splitter, _ = self._made
            own = splitter.state() | browser.state() | {"shown": self._shown}
            self._by_listener[self._who] = own

    def _bring_back(self) -> None:
        self._who = str(self._services.listener_id)
        shown = self._by_listener.get(self._who, {}).get("shown") is True
        if self._made is not None:
            self._take_over(*self._made[:2])
        if shown or self._made is not None:
            self.show(shown)

    def _take_over(self, browser: ColumnBrowser, splitter: SongsSplitter) -> None:
        """Be as whoever listens has left it."""
        own = self._by_listener.get(self._who, {})
        browser.restore(own)
        browser.set_beside(own.get("beside") is True)  # first: it says how much room it needs
        splitter.restore(own)

    def _switched(self, _listener_id: int) -> None:
        self._keep()
        self._bring_back()

    # ---- making

    def _parts(self) -> tuple[ColumnBrowser, SongsSplitter, ColumnBrowserController]:
        if self._made is None:
            self._made = self._make()
            self._take_over(*self._made[:2])
            self._browsing.add_reader(self._read_chosen)
        return self._made

    def _make(self) -> tuple[ColumnBrowser, SongsSplitter, ColumnBrowserController]:
        from musicrec_desktop.gui.controllers.column_browser import ColumnBrowserController
        from musicrec_desktop.gui.panels.column_browser import ColumnBrowser
        from musicrec_desktop.gui.widgets.songs_splitter import SongsSplitter

        tokens, songs = self._theme.tokens, self._songs
        splitter = SongsSplitter(tokens, songs)
        browser = ColumnBrowser(tokens, songs)
        songs.take_browser(splitter, browser)
        self._theme.changed.connect(splitter.apply_theme)
        controller = ColumnBrowserController(
            self._services.column_browsing(), self._model, self._ready, self._jobs, self
        )
        controller.problem.connect(self._notice.say)
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
        return browser, splitter, controller

    def _columns_changed(self) -> None:
        browser, _, controller = self._parts()
        controller.show(browser.columns())
        self._order_focus()

    def _stand(self, beside: bool) -> None:
        browser, splitter, _ = self._parts()
        browser.set_beside(beside)
        splitter.set_beside(beside)

    # ---- what is listed

    def _show_browsed(self, browsed: Browsed) -> None:
        browser = self._parts()[0]
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
        self._page_changed(self._pages.name)

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
                self._playback.play(tracks, 0, controller.group(place) or "songs")

        controller = self._parts()[2]
        controller.tracks(place, self._chosen(place), play)

    def _enqueue(self, tracks: list[Track]) -> None:
        if tracks:
            self._playback.enqueue(tracks)

    def _menu(self, place: int, at: QPoint) -> None:
        controller, keys = self._parts()[2], self._chosen(place)
        kind = controller.group(place)
        controller.tracks(
            place, keys, lambda tracks: self._browsing.show_menu(kind, keys, tracks, at)
        )

    def _drag(self, place: int) -> None:
        from musicrec_desktop.gui.widgets.track_drag import drag_tracks

        browser, _, controller = self._parts()
        view = browser.panes[place].list

        def drag(tracks: list[Track]) -> None:
            if QApplication.mouseButtons() & Qt.MouseButton.LeftButton:  # not dropped meanwhile
                drag_tracks(view, tracks, self._theme.tokens)

        controller.tracks(place, view.keys, drag)

    def _read_chosen(self, answer: Answer) -> bool:
        """Read what is chosen in the list that the keyboard is in, if anything is."""
        browser, _, controller = self._parts()
        place = browser.pane_at_keyboard()
        if place is None or not browser.panes[place].list.keys:
            return False
        keys = browser.panes[place].list.keys
        controller.tracks(place, keys, lambda found: answer(found) if found else None)
        return True

    def _chosen(self, place: int) -> Sequence[str]:
        return self._parts()[0].panes[place].list.keys

"""What leads through the library: search, tabs, columns and groups of songs, the last page."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicrec_desktop.gui.controllers.library.song_search import SongSearchController
from musicrec_desktop.gui.controllers.listeners.ratings import RatingsController
from musicrec_desktop.gui.controllers.tags.tag_editing import TagEditingController
from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.wiring.last_page import LastPage
from musicrec_desktop.gui.wiring.listeners.listener_switching import ListenerSwitching
from musicrec_desktop.gui.wiring.page_tabs_wiring import PageTabsWiring
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.search_wiring import SearchWiring
from musicrec_desktop.gui.wiring.songs.column_browser_wiring import ColumnBrowserWiring
from musicrec_desktop.gui.wiring.songs.song_groups_wiring import SongGroupsWiring
from musicrec_desktop.gui.wiring.track_answers import TrackAnswers
from musicrec_desktop.gui.wiring.window_pages import WindowPages
from musicrec_desktop.gui.wiring.window_state import KeptPart


class WaysThrough(QObject):
    """Makes them for a window.

    Parameters
    ----------
    parts : Parts
    frame : WindowFrame
    others : WindowPages
    answers : TrackAnswers
    switching : ListenerSwitching
        Each listener has left them in a way of their own.
    tags : TagEditingController
    ratings : RatingsController
    parent : QObject

    Attributes
    ----------
    search : SearchWiring
    last_page : LastPage
    page_tabs : PageTabsWiring
    column_browser : ColumnBrowserWiring
    song_groups : SongGroupsWiring
    """

    def __init__(
        self,
        parts: Parts,
        frame: WindowFrame,
        *,
        others: WindowPages,
        answers: TrackAnswers,
        switching: ListenerSwitching,
        tags: TagEditingController,
        ratings: RatingsController,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        services, model = parts.services, parts.model
        search = SongSearchController(services.songs, model, parts.jobs, self)
        search.problem.connect(parts.notice.say)
        others.browsing.library_changed.connect(search.library_changed)
        self.search = SearchWiring(
            frame.header,
            frame.songs,
            frame.pages,
            search,
            others.playlists.smart.new,
            others.suggestions,
            others.open_suggested,
            self,
        )
        self.last_page = LastPage(
            frame.pages, lambda: services.listener_id, lambda: model.total == 0, self
        )
        self.page_tabs = PageTabsWiring(
            frame,
            self.search,
            switching,
            theme=parts.theme,
            listener_id=lambda: services.listener_id,
            parent=self,
        )
        self.column_browser = ColumnBrowserWiring(
            parts,
            frame,
            tags=tags,
            ratings=ratings,
            others=others,
            answers=answers,
            switching=switching,
            parent=self,
        )
        self.song_groups = SongGroupsWiring(
            parts, frame, others=others, switching=switching, parent=self
        )

    def kept(self) -> dict[str, KeptPart]:
        """Return what the window writes down of them, in the order in which it comes back."""
        return {
            "last-page": self.last_page,
            "tabs": self.page_tabs,
            "column-browser": self.column_browser.kept,
            "song-groups": self.song_groups.kept,
        }

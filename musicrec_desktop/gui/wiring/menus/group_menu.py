"""The menu of all tracks of an album, an artist, a genre or a folder."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.browsing import Kind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.library.browsing import BrowsingController
from musicrec_desktop.gui.input.menu_letters import OF_GROUP
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.wiring.parts import Parts


class GroupMenu:
    """The menu of tracks, with what is only for what they are all of before it.

    Parameters
    ----------
    browsing : BrowsingController
        Reads the tracks.
    parts : Parts
    stack : PageStack
    open_page : callable
        Opens the page of a kind, by its key.
    start_station : callable
        Plays a radio station of an "artist" or a "genre", by its name.
    start_radio : callable
        Plays a radio from tracks.
    window : QWidget
    """

    def __init__(
        self,
        browsing: BrowsingController,
        parts: Parts,
        stack: PageStack,
        *,
        open_page: Callable[[Kind, str], None],
        start_station: Callable[[str, str], None],
        start_radio: Callable[[list[Track]], object],
        window: QWidget,
    ) -> None:
        self._browsing = browsing
        self._parts = parts
        self._stack = stack
        self._open_page = open_page
        self._start_station = start_station
        self._start_radio = start_radio
        self._window = window

    def show_of(self, kind: Kind, keys: Sequence[str], place: QPoint) -> None:
        """Show the menu of all tracks of something, once they are read."""
        self._browsing.tracks(kind, keys, lambda tracks: self.show(kind, keys, tracks, place))

    def show(
        self, kind: Kind | None, keys: Sequence[str], tracks: list[Track], place: QPoint
    ) -> None:
        """Show the menu of these tracks, which may be of no one thing."""
        if not tracks:
            return
        menu = QMenu(self._window)
        menu.setProperty(OF_GROUP, True)
        if kind is not None and len(keys) == 1:
            self._add_own_entries(menu, kind, keys[0], tracks)
        self._parts.show_menu(tracks, place, menu)

    def _add_own_entries(self, menu: QMenu, kind: Kind, key: str, tracks: list[Track]) -> None:
        tokens = self._parts.theme.tokens
        if kind in ("album", "genre"):
            there = menu.addAction(icon(f"{kind}s", tokens), _open_said(kind))
            there.setObjectName(f"{kind}s")  # in place of the way there from a track
            there.triggered.connect(lambda: self._open_page(kind, key))
        if kind in ("album", "artist", "genre"):
            tab = icon("new-tab", tokens)
            menu.addAction(tab, translate("Tabs", "Open in new tab")).triggered.connect(
                lambda: self._stack.open_elsewhere(lambda: self._open_page(kind, key))
            )
        if key:
            radio = menu.addAction(icon("radio", tokens), _radio_said(kind))
            radio.setObjectName("radio")  # in place of the entry for tracks
            radio.triggered.connect(lambda: self._radio(kind, key, tracks))

    def _radio(self, kind: Kind, key: str, tracks: list[Track]) -> None:
        if kind in ("artist", "genre"):
            self._start_station(kind, key)
        else:
            self._start_radio(tracks)


def _open_said(kind: Kind) -> str:
    if kind == "album":
        return translate("Track menu", "Open album")
    return translate("Track menu", "Open genre")


def _radio_said(kind: Kind) -> str:
    if kind == "artist":
        return translate("Track menu", "Start radio from this artist")
    if kind == "album":
        return translate("Track menu", "Start radio from this album")
    if kind == "folder":
        return translate("Track menu", "Start radio from this folder")
    return translate("Track menu", "Start radio from this genre")

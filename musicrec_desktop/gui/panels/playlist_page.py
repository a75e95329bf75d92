"""One playlist: its tracks in their order, or the search that finds them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from operator import itemgetter
from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QMenu, QStackedWidget, QVBoxLayout, QWidget

from musicrec_desktop.core.play_queue import QueueView
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.desktop.track_mime import track_ids
from musicrec_desktop.gui.input.entered import all_of, one_of
from musicrec_desktop.gui.input.menu_letters import stand_last
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.playlist_order import (
    Place,
    WordFilter,
    shuffled,
)
from musicrec_desktop.gui.models.queue_list import QueueListModel
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.playlist_sorting import PlaylistSorting
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.playlist_head import PlaylistHead
from musicrec_desktop.gui.widgets.tables.found_rows import FoundRows
from musicrec_desktop.gui.widgets.tables.queue_delegate import QueueDelegate
from musicrec_desktop.gui.widgets.tables.queue_table import QueueTable
from musicrec_desktop.gui.words.rules import rules_said
from musicrec_desktop.gui.words.text import long_duration
from musicrec_desktop.services.exchange.playlists import PlaylistContents

SLOW_MS = 150  # after which it is said that a playlist is being read
_place_id = itemgetter(0)  # of a place and its track


class PlaylistPage(Page):
    """A playlist; which one is its state.

    Parameters
    ----------
    covers : CoverSource
    tokens : Tokens
    parent : QWidget
    undo, redo : callable
        Take back the last change of what stands in a playlist, and that; False where
        there is none.

    Signals
    -------
    read_requested(int)
        Show what stands in this playlist now.
    play_requested(list of Track, int), queue_requested(list of Track), entered(Entered)
    remove_requested(int, list of int)
        The playlist, and ids of places in it.
    move_requested(int, list of int, int)
        The playlist, ids of places, and the position without them.
    sort_requested(int, list of int, Sorted)
        The playlist, ids of all of its places in their new order, and which order that is.
    tracks_dropped(int, list of int, int)
        The playlist, tracks, and the position they shall have in it.
    rename_requested(int), rules_requested(int)
        Another name, or other rules of a smart one, are to be asked for.
    radio_requested(int), delete_requested(int)
    menu_requested(QMenu, list of Track, QPoint)
        A menu with the playlist's own entries, to be completed and shown.
    """

    read_requested = Signal(int)
    play_requested = Signal(object, int)  # a list, which Signal(list) would copy
    entered = Signal(object)
    queue_requested = Signal(list)
    remove_requested = Signal(int, list)
    move_requested = Signal(int, list, int)
    sort_requested = Signal(int, list, object)
    tracks_dropped = Signal(int, list, int)
    rename_requested = Signal(int)
    rules_requested = Signal(int)
    radio_requested = Signal(int)
    delete_requested = Signal(int)
    menu_requested = Signal(object, list, QPoint)

    def __init__(
        self,
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
        *,
        undo: Callable[[int], bool],
        redo: Callable[[int], bool],
    ) -> None:
        super().__init__(parent)
        self._undo, self._redo = undo, redo
        self._tokens = tokens
        self._contents: PlaylistContents | None = None
        self._words = WordFilter()
        self._shown: list[Place] = []  # as they stand there, sorted and narrowed
        self._playing: int | None = None
        self.playlist_id = 0
        self.model = QueueListModel(self._track, self)
        self.model.moved.connect(self._moved)
        self.model.tracks_dropped.connect(
            lambda ids, row: self.tracks_dropped.emit(self.playlist_id, ids, row)
        )
        delegate = QueueDelegate(covers, tokens, self)
        name = translate("Playlist", "Tracks of the playlist")
        self.list = QueueTable(self.model, delegate, name, self)
        self.list.doubleClicked.connect(self._activated)
        self.list.enter_pressed.connect(self._enter_pressed)
        self._found = FoundRows(self.list, lambda row: self.model.row(row).key, self.model.row_of)
        self._sorting = PlaylistSorting(self.model, self)
        self._sorting.chosen.connect(self._arrange)
        self._sorting.sort_requested.connect(
            lambda ids, how: self.sort_requested.emit(self.playlist_id, ids, how)
        )
        self.list.columns.sectionClicked.connect(
            lambda column: self._sorting.show_by(Column(column))
        )
        self.list.remove_pressed.connect(self._remove_selected)
        paste = QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self.list)
        paste.setContext(Qt.ShortcutContext.WidgetShortcut)
        paste.activated.connect(self.paste)
        self.list.customContextMenuRequested.connect(self._menu)
        self.list.blank_menu_made.connect(self._add_paste)
        self.head = PlaylistHead(covers, tokens, self)
        self.filter = self.head.filter
        self._wire_head()
        self.empty = MessagePage(translate("Next steps", "Show the songs"), self, "playlist")
        self._pages = QStackedWidget(self)
        self._pages.addWidget(self.list)
        self._pages.addWidget(self.empty)
        self.nothing = MessagePage(translate("Playlist", "Clear the filter"), self, "search")
        self.nothing.action.clicked.connect(self.filter.clear)
        self._pages.addWidget(self.nothing)
        reading = translate("Playlist", "Reading the playlist…")
        self.loading = QLabel(reading, self, alignment=Qt.AlignmentFlag.AlignCenter)
        self.loading.setProperty("role", "secondary")
        self._pages.addWidget(self.loading)
        self._slow = QTimer(self, singleShot=True, interval=SLOW_MS)
        self._slow.timeout.connect(self._show_reading)
        self._lay_out()

    def show_contents(self, contents: PlaylistContents | None, playlist_id: int) -> None:
        """Show what stands in a playlist, if it is the one that is wanted."""
        if playlist_id != self.playlist_id:
            return
        self._slow.stop()
        self.head.show()
        before, self._contents = self._contents, contents
        self._sorting.show_contents(contents)
        if contents is None:
            name = translate("Playlist", "Playlist", comment="In place of its name")
            self.head.show_playlist(name, "", (), (), smart=False)
            self._show_empty(
                translate("Playlist", "This playlist is no longer there"),
                translate("Playlist", "It was deleted."),
            )
            return
        self._show_head(contents)
        self._arrange()
        if before is None or before.playlist.id != playlist_id:
            self.list.go_by_rows()

    def show_unread(self, playlist_id: int) -> None:
        """Say that a playlist could not be read, where it is the one that is wanted."""
        if playlist_id == self.playlist_id and (
            self._slow.isActive() or self._pages.currentWidget() is self.loading
        ):
            self._slow.stop()
            self._show_empty(translate("Playlist", "This playlist could not be read"), "")

    def show_playing(self, track: Track | None) -> None:
        """Mark what plays, where it stands there."""
        self._playing = None if track is None else track.id
        self.model.show_view(replace(self.model.view(), current_key=self._playing_place()))

    def opened(self) -> None:
        self.read_requested.emit(self.playlist_id)

    def undo(self) -> bool:
        return self._undo(self.playlist_id)

    def redo(self) -> bool:
        return self._redo(self.playlist_id)

    def state(self) -> dict[str, Any]:
        table = self.list.columns.choices()
        return {"playlist": self.playlist_id, "orders": self._sorting.state(), "table": table}

    def restore(self, state: dict[str, Any]) -> None:
        self.list.columns.begin_with(state.get("table"))
        if isinstance(state.get("playlist"), int):
            if state["playlist"] != self.playlist_id:
                self.filter.clear()
                self._slow.start()  # what is seen is another one, or none
            self.playlist_id = state["playlist"]
        self._sorting.restore(state.get("orders"))

    def apply_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.list.apply_theme(tokens)
        self.head.apply_theme(tokens)
        self.filter.apply_theme(tokens)

    def covers_loaded(self) -> None:
        self.list.draw_covers()
        self.head.cover.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.head.fit(event.size().width(), event.size().height())

    @property
    def _smart(self) -> bool:
        return self._sorting.smart

    def _show_reading(self) -> None:
        """Say that what is wanted is being read, in place of what was shown before."""
        self.head.hide()
        self._pages.setCurrentWidget(self.loading)

    def _show_head(self, contents: PlaylistContents) -> None:
        self.setWindowTitle(contents.playlist.name)  # as tabs are called
        parts = [
            translate("Counts", "%n track(s)", n=len(contents.entries)),
            long_duration(contents.seconds),
        ]
        if contents.absent:
            absent = len(contents.absent)
            parts.append(translate("Playlist", "%n not in your library", n=absent))
        self.head.facts.setToolTip("\n".join(contents.absent[:20]))
        self.head.show_playlist(
            contents.playlist.name,
            "  ·  ".join(parts),
            rules_said(contents.playlist.query) if self._smart else (),
            [track for _, track in contents.entries],
            smart=self._smart,
        )

    def _arrange(self) -> None:
        """Show the places in the order and as narrow as is wanted."""
        contents = self._contents
        if contents is None:
            return
        self._found.look_for(self.filter.text().strip())
        places = self._sorting.arranged()
        self._shown = self._words.matching(places, self.filter.text())
        # Its order is its own, or cannot be seen whole; out they may go.
        own = not self._smart and self._sorting.shown_by is None
        self.list.setAcceptDrops(own and len(self._shown) == len(places))
        self._show_places()
        self._found.bring()
        self.filter.setVisible(bool(places))
        if not places:
            self._show_empty(*_why_empty(contents))
        elif not self._shown:
            self.nothing.show_message(
                translate("Playlist", "Nothing here matches “{text}”", text=self.filter.text()),
                translate(
                    "Playlist", "Every word must appear in the title, artist, album or genre."
                ),
            )
            self._pages.setCurrentWidget(self.nothing)
        else:
            self._pages.setCurrentWidget(self.list)

    def _show_places(self) -> None:
        assert self._contents is not None
        items = tuple(map(self._contents.items.__getitem__, map(_place_id, self._shown)))
        self.model.show_view(QueueView(items, current_key=self._playing_place()))

    def _playing_place(self) -> int | None:
        """Return the first place at which what plays is shown."""
        if self._track(self._playing or 0) is None:
            return None
        return next((place for place, track in self._shown if track.id == self._playing), None)

    def _track(self, track_id: int) -> Track | None:
        return None if self._contents is None else self._contents.by_id.get(track_id)

    def _open_sorts(self) -> None:
        self._sorting.open_menu(self.head.sort)

    def _places(self) -> list[Place]:
        return list(self._contents.entries) if self._contents is not None else []

    def _show_empty(self, title: str, text: str) -> None:
        self.empty.show_message(title, text)
        self._pages.setCurrentWidget(self.empty)

    def paste(self) -> None:
        """Put the tracks that were copied behind those that are selected, or at the end."""
        ids = track_ids(QGuiApplication.clipboard().mimeData())
        rows = self.list.selected_rows()
        whole = len(self._shown) == len(self._places())
        if ids and not self._smart:
            place = rows[-1] + 1 if rows and whole else len(self._places())
            self.tracks_dropped.emit(self.playlist_id, ids, place)

    def _add_paste(self, menu: QMenu) -> None:
        paste = QAction(translate("Playlist", "Paste"), menu)
        paste.setEnabled(
            not self._smart and bool(track_ids(QGuiApplication.clipboard().mimeData()))
        )
        paste.triggered.connect(self.paste)
        menu.insertAction(menu.actions()[0], paste)

    def _all(self) -> list[Track]:
        return [track for _, track in self._shown]

    def _activated(self, index: QModelIndex) -> None:
        self.entered.emit(one_of(self._all(), index.row()))

    def _enter_pressed(self) -> None:
        """Enter what is selected, or the one place."""
        rows = self.list.selected_rows()
        if len(rows) > 1:
            self.entered.emit(all_of([self._shown[row][1] for row in rows]))
        elif self.list.currentIndex().isValid():
            self._activated(self.list.currentIndex())

    def _play_all(self) -> None:
        self.play_requested.emit(self._all(), 0)

    def _play_shuffled(self) -> None:
        self.play_requested.emit([track for _, track in shuffled(self._shown)], 0)

    def _queue_all(self) -> None:
        self.queue_requested.emit(self._all())

    def _moved(self, keys: list[int], before: int | None) -> None:
        moved = set(keys)
        rest = [entry.key for entry in self.model.view().entries if entry.key not in moved]
        position = len(rest) if before is None else rest.index(before)
        self.move_requested.emit(self.playlist_id, keys, position)

    def _remove_selected(self) -> None:
        keys = self.list.selected_keys()
        if keys and not self._smart:
            self.list.clearSelection()  # else each of thousands would be followed until it goes
            self.remove_requested.emit(self.playlist_id, keys)

    def _menu(self, place: QPoint) -> None:
        keys = self.list.selected_keys()
        rows = [row for key in keys if (row := self.model.row_of(key)) is not None]
        if not rows:
            return
        menu = QMenu(self)
        if not self._smart:
            remove = menu.addAction(
                icon("remove", self._tokens), translate("Playlist", "Remove from the playlist")
            )
            stand_last(remove)
            remove.triggered.connect(self._remove_selected)
        where = self.list.viewport().mapToGlobal(place)
        self.menu_requested.emit(menu, self.model.tracks(rows), where)

    def _wire_head(self) -> None:
        head = self.head
        self.filter.textChanged.connect(self._arrange)
        self.filter.left.connect(self.list.setFocus)
        head.play_requested.connect(self._play_all)
        head.shuffle_requested.connect(self._play_shuffled)
        head.queue_requested.connect(self._queue_all)
        head.sort_requested.connect(self._open_sorts)
        for asked, wanted in (
            (head.radio_requested, self.radio_requested),
            (head.rules_requested, self.rules_requested),
            (head.rename_requested, self.rename_requested),
            (head.delete_requested, self.delete_requested),
        ):
            asked.connect(lambda wanted=wanted: wanted.emit(self.playlist_id))

    def _lay_out(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 0)
        layout.setSpacing(14)
        layout.addWidget(self.head)
        layout.addWidget(self._pages, 1)


def _why_empty(contents: PlaylistContents) -> tuple[str, str]:
    if contents.playlist.kind == "smart":
        return translate("Playlist", "Nothing matches now"), translate(
            "Playlist", "Change its rules; tracks appear when they match."
        )
    if contents.absent:
        return translate("Playlist", "Its tracks are not in your library"), translate(
            "Playlist", "Scan the folder they are in again."
        )
    return translate("Playlist", "This playlist is empty"), translate(
        "Playlist", "Right-click songs and choose “Add to playlist”."
    )

"""The folders of the library as a tree, and the tracks in the chosen one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.browsing import Folder
from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.folder_tree import FOLDER_ROLE, FolderTreeModel
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.pages import SMALLEST, Page
from musicrec_desktop.gui.panels.browsing.head_buttons import let_play
from musicrec_desktop.gui.panels.browsing.loaded_stack import LoadedStack
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.chip import Chip
from musicrec_desktop.gui.widgets.collection_head import CollectionHead
from musicrec_desktop.gui.widgets.tables.folder_tree_view import FolderTree
from musicrec_desktop.gui.widgets.tables.tracks_view import TracksView
from musicrec_desktop.gui.words.text import long_duration

TREE_WIDTH = 260
ROOM_FOR_TWO = 560
BESIDE, BELOW = (16, 0, 20, 0), (20, 10, 20, 0)  # the tree: margins of the songs
TREE_SHARE = 0.36  # of the height, above the songs


class FoldersPage(Page):
    """A tree beside a table.

    Signals
    -------
    read_requested()
    children_requested(str)
        To be answered with :meth:`show_children`.
    tracks_requested(str, bool)
        A folder, and whether what lies in folders below it is wanted too.
    play_requested(list of Track, int), queue_requested(list of Track), entered(Entered)
    menu_requested(list of Track, QPoint), folder_menu_requested(str, QPoint)
    add_folder_requested()
    """

    read_requested = Signal()
    children_requested = Signal(str)
    tracks_requested = Signal(str, bool)
    play_requested = Signal(object, int)  # a list, which Signal(list) would copy
    entered = Signal(object)
    queue_requested = Signal(list)
    menu_requested = Signal(object, QPoint)
    folder_menu_requested = Signal(str, QPoint)
    add_folder_requested = Signal()

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._wanted: str | None = None
        self._unfolded: set[str] = set()
        self._shown: str | None = None
        self.folders = FolderTreeModel(self)
        self.folders.children_wanted.connect(self.children_requested)
        self.folders.filled.connect(self._filled)
        self.tree = FolderTree(self.folders, tokens, self)
        self.model = TrackTableModel(self)
        self.view = TracksView(
            self.model, covers, tokens, self, name=translate("Folders", "Tracks of the folder")
        )
        self.head = CollectionHead("", covers, tokens, self, plain=True)
        self.below = Chip(
            translate("Folders", "With subfolders"),
            translate("Folders", "Also show what lies in folders below it"),
            tokens,
            self,
        )
        self.below.setChecked(True)
        self.empty = MessagePage(
            translate("Next steps", "Add a music folder…"),
            self,
            "folders",
            heading=translate("Folders", "Folders"),
        )
        self.empty.action.clicked.connect(self.add_folder_requested)
        self.empty.show_message(
            translate("Folders", "No folders yet"),
            translate("Folders", "Add the folder your music is in, and it appears here."),
        )
        self._lay_out()
        self._wire()
        self.apply_theme(tokens)
        self.setMinimumSize(*SMALLEST)

    def show_roots(self, folders: Sequence[Folder]) -> None:
        """Show the library's folders."""
        self._pages.show_any(bool(folders))
        self.pass_focus(self.tree)
        path = self._wanted or self._current()
        unfolded = self._unfolded | self._open_paths()
        if self.folders.show_roots(folders):
            self._wanted = path
            self._unfolded = unfolded or {folder.path for folder in folders[:1]}
            for folder in folders:
                self._filled_one(folder.path)
            if self._current() is None and folders:
                self.tree.setCurrentIndex(self.folders.index(0, 0))
        elif self._current() is not None:
            self._ask()

    def show_children(self, path: str, folders: Sequence[Folder]) -> None:
        """Show the folders in one."""
        self.folders.show_children(path, folders)

    def show_tracks(self, path: str, tracks: Sequence[Track]) -> None:
        """Show what lies in a folder, if it is still the chosen one."""
        if path != self._current():
            return
        same, self._shown = path == self._shown, path
        seconds = sum(track.tags.duration_seconds or 0.0 for track in tracks)
        self.head.show_words(
            display_path(os.path.basename(path.rstrip(os.sep)) or path),  # noqa: PTH119
            "  ·  ".join(
                [translate("Counts", "%n track(s)", n=len(tracks)), long_duration(seconds)]
            ),
        )
        self.head.title.setToolTip(display_path(path))
        self.head.set_playable(bool(tracks))
        if list(tracks) == self.model.shown():
            return
        self.view.show_tracks(tracks, same=same)

    def show_playing(self, track: Track | None) -> None:
        """Mark the track that is heard."""
        self.model.set_playing(track.id if track is not None else None)

    def opened(self) -> None:
        self.read_requested.emit()
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, Any]:
        return {
            "folder": self._wanted or self._current(),
            "open": sorted(self._unfolded | self._open_paths()),
            "below": self.below.isChecked(),
            "table": self.view.columns.choices(),
        }

    def restore(self, state: dict[str, Any]) -> None:
        self.view.columns.begin_with(state.get("table"))
        if isinstance(state.get("below"), bool):
            self.below.setChecked(state["below"])
        if isinstance(state.get("open"), list):
            self._unfolded |= {path for path in state["open"] if isinstance(path, str)}
        if isinstance(state.get("folder"), str):
            self._wanted = state["folder"]
            self._go_to_wanted()

    def apply_theme(self, tokens: Tokens) -> None:
        self.tree.delegate.tokens = tokens
        self.tree.scheduleDelayedItemsLayout()
        self.head.apply_theme(tokens)
        self.below.apply_theme(tokens)
        self.view.apply_theme(tokens)

    def covers_loaded(self) -> None:
        self.view.covers_loaded()

    # ---- the tree

    def _current(self) -> str | None:
        index = self.tree.currentIndex()
        return index.data(FOLDER_ROLE).path if index.isValid() else None

    def _ask(self) -> None:
        path = self._current()
        if path is not None:
            self.tracks_requested.emit(path, self.below.isChecked())

    def _open_paths(self) -> set[str]:
        """Return the folders that are unfolded."""
        found: set[str] = set()
        waiting = [self.folders.index(row, 0) for row in range(self.folders.rowCount())]
        while waiting:
            index = waiting.pop()
            if self.tree.isExpanded(index):
                found.add(index.data(FOLDER_ROLE).path)
                rows = range(self.folders.rowCount(index))
                waiting += [self.folders.index(row, 0, index) for row in rows]
        return found

    def _filled(self, path: str) -> None:
        """Unfold further what was open, now that it is there."""
        index = self.folders.index_of(path)
        for row in range(self.folders.rowCount(index)):
            self._filled_one(self.folders.index(row, 0, index).data(FOLDER_ROLE).path)

    def _filled_one(self, path: str) -> None:
        on_the_way = self._wanted is not None and self._wanted.startswith(
            os.path.join(path, "")  # noqa: PTH118 - as the names are
        )
        if path in self._unfolded or on_the_way:
            self._unfolded.discard(path)
            self.tree.expand(self.folders.index_of(path))
        if path == self._wanted:
            self._go_to_wanted()

    def _go_to_wanted(self) -> None:
        index = self.folders.index_of(self._wanted or "")
        if index.isValid():
            self._wanted = None
            self.tree.setCurrentIndex(index)
            self.tree.scrollTo(index)

    def _current_changed(self, index: QModelIndex) -> None:
        if index.isValid():
            self._ask()

    def _menu(self, place: QPoint) -> None:
        path = self._current()
        if path is not None:
            self.folder_menu_requested.emit(path, self.tree.viewport().mapToGlobal(place))

    def _wire(self) -> None:
        self.tree.selectionModel().currentChanged.connect(self._current_changed)
        self.tree.customContextMenuRequested.connect(self._menu)
        self.tree.entered_folder.connect(
            lambda: self.view.table.setFocus(Qt.FocusReason.TabFocusReason)
        )
        self.below.toggled.connect(self._ask)
        let_play(self.head, self, self.model.shown)
        self.view.entered.connect(self.entered)
        self.view.menu_requested.connect(self.menu_requested)

    def _lay_out(self) -> None:
        left = QWidget(self)
        heading = QLabel(translate("Folders", "Folders"), left)
        heading.setProperty("role", "heading")
        heading.setObjectName("page-heading")
        inside = QVBoxLayout(left)
        inside.setContentsMargins(20, 0, 8, 0)
        inside.setSpacing(8)
        inside.addWidget(heading)
        inside.addWidget(self.tree, 1)
        left.setMinimumSize(160, 100)
        right = QWidget(self)
        right.setMinimumSize(200, 100)
        self.head.add_beside_facts(self.below)
        self._listed = QVBoxLayout(right)
        self._listed.setContentsMargins(*BESIDE)
        self._listed.setSpacing(8)
        self._listed.addWidget(self.head)
        self._listed.addWidget(self.view, 1)
        self.splitter = QSplitter(Qt.Orientation.Horizontal, self)
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(left)
        self.splitter.addWidget(right)
        self.splitter.setStretchFactor(1, 1)
        self.splitter.setSizes([TREE_WIDTH, 3 * TREE_WIDTH])
        reading = translate("Folders", "Reading folders…")
        self._pages = LoadedStack(reading, self.splitter, self.empty, self)
        self.loading = self._pages.loading
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 10, 0, 0)
        layout.addWidget(self._pages)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = self.width() >= ROOM_FOR_TWO
        wanted = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if self.splitter.orientation() != wanted:
            self.splitter.setOrientation(wanted)
            self._listed.setContentsMargins(*(BESIDE if beside else BELOW))
            tree = TREE_WIDTH if beside else round(self.height() * TREE_SHARE)
            self.splitter.setSizes([tree, (self.width() if beside else self.height()) - tree])

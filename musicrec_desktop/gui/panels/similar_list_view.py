"""What is alike as a list, with a key for each thing that can be done with a row."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.similar_list import SIMILAR_ROLE, SimilarListModel
from musicrec_desktop.gui.widgets.tables.similar_delegate import SimilarDelegate
from musicrec_desktop.gui.widgets.tables.track_drag import drag_tracks
from musicrec_desktop.services.similarity.similarity import SimilarTrack

KEYS = {"passages": "P", "numbers": "I", "more": "M", "less": "L"}


class SimilarListView(QListView):
    """Rows with their reasons; four numbers unfold below each.

    Signals
    -------
    passages_requested(SimilarTrack), more_requested(Track), less_requested(Track)
    """

    passages_requested = Signal(object)
    more_requested = Signal(object)
    less_requested = Signal(object)

    def __init__(
        self, model: SimilarListModel, covers: CoverSource, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._rows = model
        self.delegate = SimilarDelegate(covers, tokens, self)
        self.setAccessibleName(translate("Similar tracks", "Similar tracks"))
        self.setModel(model)
        self.setItemDelegate(self.delegate)
        self.setDragEnabled(True)
        self.setMouseTracking(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # reasons may need another line
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.delegate.passages_requested.connect(self._hear)
        self.delegate.numbers_requested.connect(self._toggle_numbers)
        for name, answer in (
            ("passages", self._hear_current),
            ("numbers", self._toggle_current),
            ("more", self._more_current),
            ("less", self._less_current),
        ):
            shortcut = QShortcut(QKeySequence(KEYS[name]), self, answer)
            shortcut.setContext(Qt.ShortcutContext.WidgetShortcut)

    def selected(self) -> list[Track]:
        """Return the selected tracks from top to bottom."""
        rows = sorted(self.selectionModel().selectedIndexes(), key=QModelIndex.row)
        return [index.data(SIMILAR_ROLE).track for index in rows]

    def startDrag(self, _actions: Qt.DropAction) -> None:
        drag_tracks(self, self.selected(), self.delegate.tokens)

    def _hear(self, row: int) -> None:
        self.passages_requested.emit(self._rows.rows()[row])

    def _toggle_numbers(self, row: int) -> None:
        self._rows.toggle(row)
        self.scheduleDelayedItemsLayout()
        self.scrollTo(self._rows.index(row))

    def _current(self) -> SimilarTrack | None:
        index = self.currentIndex()
        return index.data(SIMILAR_ROLE) if index.isValid() else None

    def _hear_current(self) -> None:
        item = self._current()
        if item is not None:
            self.passages_requested.emit(item)

    def _toggle_current(self) -> None:
        if self.currentIndex().isValid():
            self._toggle_numbers(self.currentIndex().row())

    def _more_current(self) -> None:
        item = self._current()
        if item is not None:
            self.more_requested.emit(item.track)

    def _less_current(self) -> None:
        item = self._current()
        if item is not None:
            self.less_requested.emit(item.track)

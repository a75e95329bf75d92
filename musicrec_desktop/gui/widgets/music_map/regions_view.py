"""The map as a list of regions and their tracks, for those who do not see it or like lists."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QTreeView, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.map_regions import MapRegionsModel
from musicrec_desktop.gui.widgets.tables.text_delegate import TextDelegate

NARROWEST, LOWEST = 180, 96


class MapRegionsView(QTreeView):
    """The tree: Left and Right fold it, Enter plays a track or a region, Escape leaves it.

    Space stays the window's.

    Signals
    -------
    rows_chosen(list of int)
        Rows of the layout.
    rows_activated(list of int)
    menu_wanted(list of int, QPoint)
    left()
        By Escape, towards the map.
    """

    rows_chosen = Signal(list)
    rows_activated = Signal(list)
    menu_wanted = Signal(list, QPoint)
    left = Signal()

    def __init__(self, model: MapRegionsModel, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._regions = model
        self._revealing = False
        self.setModel(model)
        self.setItemDelegate(TextDelegate(self))
        self.setAccessibleName(translate("Music map", "The map as a list of regions"))
        self.setMinimumSize(NARROWEST, LOWEST)
        self.setHeaderHidden(True)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setExpandsOnDoubleClick(False)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self.doubleClicked.connect(self._activate)
        self.customContextMenuRequested.connect(self._menu)
        self.apply_theme(tokens)

    def apply_theme(self, tokens: Tokens) -> None:
        """Stand on the same ground as the map."""
        self.setStyleSheet(
            f"QTreeView {{ background: {tokens.surface}; border-radius: 8px; padding: 4px; }}"
            "QTreeView::item { padding: 4px 2px; }"
        )  # no words

    def rows(self) -> list[int]:
        """Return the rows of the layout that are selected, each once."""
        rows = (row for index in self.selectedIndexes() for row in self._regions.rows(index))
        return list(dict.fromkeys(rows))

    def reveal(self, index: QModelIndex) -> None:
        """Select a track that was selected on the map, without telling anyone.

        Not while the list is hidden: its regions would be found unfolded later.
        """
        if not self.isVisible():
            return
        self._revealing = True
        self.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.ClearAndSelect
        )
        self.scrollTo(index)
        self._revealing = False

    def clear(self) -> None:
        """Select nothing, without telling anyone."""
        self._revealing = True
        self.clearSelection()
        self._revealing = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self.rows():
                self.rows_activated.emit(self.rows())
        elif event.key() == Qt.Key.Key_Space:
            event.ignore()  # the window's: play and pause
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            super().keyPressEvent(event)
            event.accept()  # or, once nothing is left to fold, the window would seek by it
        else:
            super().keyPressEvent(event)

    def _selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        if not self._revealing:
            self.rows_chosen.emit(self.rows())

    def _activate(self, index: QModelIndex) -> None:
        self.rows_activated.emit(self._regions.rows(index))

    def _menu(self, place: QPoint) -> None:
        if self.rows():
            self.menu_wanted.emit(self.rows(), self.viewport().mapToGlobal(place))

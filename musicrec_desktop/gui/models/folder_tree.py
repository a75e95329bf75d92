"""The library's folders as a tree, read level by level as it is unfolded."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from musicrec_desktop.core.browsing import Folder
from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import translate

Index = QModelIndex | QPersistentModelIndex

FOLDER_ROLE = Qt.ItemDataRole.UserRole + 1


class _Node:
    """A folder and those in it, once they were read."""

    __slots__ = ("asked", "children", "folder", "parent", "row")

    def __init__(self, folder: Folder, parent: _Node | None, row: int) -> None:
        self.folder = folder
        self.parent = parent
        self.row = row
        self.children: list[_Node] | None = None
        self.asked = False


class FolderTreeModel(QAbstractItemModel):
    """Folders; what is in one is asked for when a view wants to show it.

    Signals
    -------
    children_wanted(str)
        To be answered with :meth:`show_children`.
    filled(str)
        The folders in this one are there now.
    """

    children_wanted = Signal(str)
    filled = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roots: list[_Node] = []
        self._nodes: dict[str, _Node] = {}

    # ---- Qt's questions

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        siblings = self._inside(parent)
        if column != 0 or not 0 <= row < len(siblings):
            return QModelIndex()
        return self.createIndex(row, 0, siblings[row])

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        node = self._node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(self._inside(parent))

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 1

    def hasChildren(self, parent: Index = QModelIndex()) -> bool:  # noqa: B008
        node = self._node(parent)
        if node is None:
            return bool(self._roots)
        return node.folder.has_folders if node.children is None else bool(node.children)

    def canFetchMore(self, parent: Index) -> bool:
        node = self._node(parent)
        return node is not None and node.children is None and node.folder.has_folders

    def fetchMore(self, parent: Index) -> None:
        node = self._node(parent)
        if node is not None and not node.asked:
            node.asked = True
            self.children_wanted.emit(node.folder.path)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._node(index)
        if node is None:
            return None
        folder = node.folder
        if role == Qt.ItemDataRole.DisplayRole:
            return _name(folder.path, whole=False)
        if role == FOLDER_ROLE:
            return folder
        if role == Qt.ItemDataRole.ToolTipRole:
            return f"{display_path(folder.path)}\n{_tracks_said(folder)}"
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{_name(folder.path, whole=False)}, {_tracks_said(folder)}"
        return None

    # ---- folders in

    def show_roots(self, folders: Sequence[Folder]) -> bool:
        """Show the library's folders; return whether they are others than before."""
        if list(folders) == [node.folder for node in self._roots]:
            return False
        self.beginResetModel()
        self._nodes.clear()
        self._roots = [_Node(folder, None, row) for row, folder in enumerate(folders)]
        self._nodes.update((node.folder.path, node) for node in self._roots)
        self.endResetModel()
        return True

    def show_children(self, path: str, folders: Sequence[Folder]) -> None:
        """Show the folders in one, where it is still there and not yet filled."""
        node = self._nodes.get(path)
        if node is None or node.children is not None:
            return
        if folders:
            parent = self.createIndex(node.row, 0, node)
            self.beginInsertRows(parent, 0, len(folders) - 1)
        node.children = [_Node(folder, node, row) for row, folder in enumerate(folders)]
        self._nodes.update((child.folder.path, child) for child in node.children)
        if folders:
            self.endInsertRows()
        self.filled.emit(path)

    def index_of(self, path: str) -> QModelIndex:
        """Return where a folder is; invalid where it was not read."""
        node = self._nodes.get(path)
        return QModelIndex() if node is None else self.createIndex(node.row, 0, node)

    def _inside(self, index: Index) -> list[_Node]:
        node = self._node(index)
        return self._roots if node is None else node.children or []

    def _node(self, index: Index) -> _Node | None:
        if not index.isValid():
            return None
        node = index.internalPointer()
        return node if isinstance(node, _Node) else None


def _tracks_said(folder: Folder) -> str:
    return translate("Counts", "%n track(s)", n=folder.tracks)


def _name(path: str, *, whole: bool) -> str:
    """Return the last part of a path, fit to be shown."""
    return display_path(path if whole else os.path.basename(path.rstrip(os.sep)) or path)  # noqa: PTH119

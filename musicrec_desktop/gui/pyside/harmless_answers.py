"""What Qt is answered where a method that it calls went wrong: that there is nothing."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from types import NoneType

from PySide6.QtCore import QModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPixmap, QValidator

Answer = Callable[[], object]

VIEWS: dict[str, Answer] = {
    "createHandle": NoneType,
    "doItemsLayout": NoneType,
    "drawBranches": NoneType,
    "drawRow": NoneType,
    "hitButton": bool,
    "keyboardSearch": NoneType,
    "minimumTabSizeHint": QSize,
    "moveCursor": QModelIndex,
    "paintSection": NoneType,
    "rowsInserted": NoneType,
    "scrollContentsBy": NoneType,
    "scrollTo": NoneType,
    "sectionSizeFromContents": QSize,
    "setModel": NoneType,
    "sizeHintForColumn": partial(int, -1),
    "sizeHintForRow": partial(int, -1),
    "startDrag": NoneType,
    "tabSizeHint": QSize,
    "updateGeometries": NoneType,
    "viewportEvent": bool,
    "viewportSizeHint": QSize,
}
MODELS: dict[str, Answer] = {
    "buddy": QModelIndex,
    "canDropMimeData": bool,
    "canFetchMore": bool,
    "columnCount": int,
    "data": NoneType,
    "dropMimeData": bool,
    "fetchMore": NoneType,
    "flags": partial(Qt.ItemFlag, 0),
    "hasChildren": bool,
    "headerData": NoneType,
    "index": QModelIndex,
    "insertRows": bool,
    "itemData": dict,
    "mimeData": NoneType,
    "mimeTypes": list,
    "moveRows": bool,
    "parent": QModelIndex,
    "removeRows": bool,
    "roleNames": dict,
    "rowCount": int,
    "setData": bool,
    "sibling": QModelIndex,
    "sort": NoneType,
    "span": QSize,
    "supportedDragActions": partial(Qt.DropAction, 0),
    "supportedDropActions": partial(Qt.DropAction, 0),
    # of those that stand before another
    "filterAcceptsColumn": bool,
    "filterAcceptsRow": bool,
    "lessThan": bool,
    "mapFromSource": QModelIndex,
    "mapToSource": QModelIndex,
}
DELEGATES: dict[str, Answer] = {
    "createEditor": NoneType,
    "displayText": str,
    "editorEvent": bool,
    "helpEvent": bool,
    "initStyleOption": NoneType,
    "paint": NoneType,
    "setEditorData": NoneType,
    "setModelData": NoneType,
    "sizeHint": QSize,
    "updateEditorGeometry": NoneType,
}
LAYOUTS: dict[str, Answer] = {
    "addItem": NoneType,
    "count": int,
    "expandingDirections": partial(Qt.Orientation, 0),
    "geometry": QRect,
    "hasHeightForWidth": bool,
    "heightForWidth": partial(int, -1),
    "invalidate": NoneType,
    "itemAt": NoneType,
    "maximumSize": QSize,
    "minimumSize": QSize,
    "minimumSizeHint": QSize,
    "setGeometry": NoneType,
    "takeAt": NoneType,
}
OTHERS: dict[str, Answer] = {
    # forms and dialogs
    "accept": NoneType,
    "done": NoneType,
    "fixup": str,
    "reject": NoneType,
    "textFromValue": str,
    "validate": partial(QValidator.State, 0),
    "valueFromText": float,
    # styles, icons
    "clone": NoneType,
    "drawItemText": NoneType,
    "pixmap": QPixmap,
    # what is dragged, what is heard
    "bytesAvailable": int,
    "formats": list,
    "isSequential": bool,
    "readData": bytes,
    "retrieveData": NoneType,
    "run": NoneType,
    "writeData": partial(int, -1),
    # everything
    "event": bool,
    "eventFilter": bool,
}
ANSWERS = VIEWS | MODELS | DELEGATES | LAYOUTS | OTHERS


def harmless_answer(name: str) -> Answer | None:
    """Return what makes a harmless answer, or nothing for a method that Qt never calls."""
    if name in ANSWERS:
        return ANSWERS[name]
    return NoneType if name.endswith("Event") else None  # no words

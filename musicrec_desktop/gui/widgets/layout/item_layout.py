"""What every layout of one's own keeps, and tells Qt of itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget


class ItemLayout(QLayout):
    """Holds items in their order; as high as their places come to, which is for others to say."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setSpacing(spacing)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def _shown(self) -> Iterator[QLayoutItem]:
        """Yield the items that are not hidden."""
        return (item for item in self._items if not item.isEmpty())

    def _move(self, item: QLayoutItem, place: QRect, area: QRect) -> None:
        """Put an item at a place that is meant for reading from the left."""
        widget = self.parentWidget()
        reading = widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight
        item.setGeometry(QStyle.visualRect(reading, area, place))

    def _place(self, area: QRect, *, move: bool) -> int:
        """Find the items' places, move them there if asked to, and return how high all are."""
        raise NotImplementedError

"""Cards in as many columns as have room for them, each as high as it has to be."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QStyle, QWidget

MOST = 2


class CardColumns(QLayout):
    """One column, or two, where cards stay in the column that they were put into.

    They do so when one of them grows, so that nothing moves sideways under the pointer. In
    one column they stand in the order in which they were added. Where some are hidden, as in
    a search, the others fill the columns from the top.

    Parameters
    ----------
    parent : QWidget
    narrowest : int
        Pixels that a column of two has at least.
    gap : int
    """

    def __init__(self, parent: QWidget, *, narrowest: int, gap: int = 14) -> None:
        super().__init__(parent)
        self._narrowest = narrowest
        self._items: list[QLayoutItem] = []
        self._columns: dict[QWidget, int] = {}
        self.setSpacing(gap)

    def add(self, card: QWidget, column: int) -> None:
        """Add a card to the first column, 0, or the second, 1."""
        self._columns[card] = column
        self.addWidget(card)

    def columns(self, width: int) -> int:
        """Return in how many columns cards stand where they have this width together."""
        margins = self.contentsMargins()
        inside = width - margins.left() - margins.right()
        least = max([self._narrowest, *(item.minimumSize().width() for item in self._shown())])
        return MOST if MOST * least + self.spacing() <= inside else 1

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

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(margins.left() + widest + margins.right(), 0)

    def _shown(self) -> Iterator[QLayoutItem]:
        return (item for item in self._items if not item.isEmpty())

    def _direction(self) -> Qt.LayoutDirection:
        widget = self.parentWidget()
        return widget.layoutDirection() if widget else Qt.LayoutDirection.LeftToRight

    def _place(self, whole: QRect, *, move: bool) -> int:
        """Put the cards in their columns, and return how high these are with the margins."""
        area = whole.marginsRemoved(self.contentsMargins())
        count = self.columns(whole.width())
        width = (area.width() - (count - 1) * self.spacing()) // count
        heights = [0] * count
        shown = list(self._shown())
        for item in shown:
            card = item.widget()
            column = heights.index(min(heights))
            if count > 1 and card is not None and len(shown) == len(self._items):
                column = self._columns[card]
            height = item.heightForWidth(width) if item.hasHeightForWidth() else -1
            height = max(height, item.sizeHint().height() if height < 0 else 0)
            if move:
                x = area.x() + column * (width + self.spacing())
                place = QRect(x, area.y() + heights[column], width, height)
                item.setGeometry(QStyle.visualRect(self._direction(), area, place))
            heights[column] += height + self.spacing()
        margins = self.contentsMargins()
        high = max(0, max(heights) - self.spacing())
        return margins.top() + high + margins.bottom()

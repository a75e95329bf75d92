"""Cards in as many columns as have room for them, each as high as it has to be."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.widgets.layout.item_layout import ItemLayout

MOST = 2
UNBOUNDED = 16_777_215  # pixels, as Qt has it


class CardColumns(ItemLayout):
    """One column, or two, where cards stay in the column that they were put into.

    They do so when one of them grows, so that nothing moves sideways under the pointer. In
    one column they stand in the order in which they were added. Where some are hidden, as in
    a search, the others fill the columns from the top.

    Parameters
    ----------
    parent : QWidget
    narrowest : int
        Pixels that a column of two has at least.
    widest : int, optional
        Pixels that a column has at most, however much room there is.
    gap : int
    """

    def __init__(
        self, parent: QWidget, *, narrowest: int, widest: int = UNBOUNDED, gap: int = 14
    ) -> None:
        super().__init__(parent, spacing=gap)
        self._narrowest, self._widest = narrowest, widest
        self._columns: dict[QWidget, int] = {}

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

    def minimumSize(self) -> QSize:
        margins = self.contentsMargins()
        widest = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(margins.left() + widest + margins.right(), 0)

    def _place(self, whole: QRect, *, move: bool) -> int:
        area = whole.marginsRemoved(self.contentsMargins())
        count = self.columns(whole.width())
        width = min((area.width() - (count - 1) * self.spacing()) // count, self._widest)
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
                self._move(item, place, area)
            heights[column] += height + self.spacing()
        margins = self.contentsMargins()
        high = max(0, max(heights) - self.spacing())
        return margins.top() + high + margins.bottom()

"""The row above a playlist: its name, its count, its filter and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.forms.filter_field import FOLDED, NARROWEST, WIDEST, FilterField
from musicrec_desktop.gui.widgets.layout.shy_buttons import SPACING, ShyButtons

ROOM_FOR_COUNT = 640 - 40  # pixels, without the page's margins
NAME_ROOM = 170  # that a name keeps where the filter becomes narrower
BESIDE = 4  # pixels more than between buttons
QWIDGETSIZE_MAX = 16_777_215


class PlaylistHead(QWidget):
    """The less room there is, the less of the filter; the primary button keeps its word.

    Parameters
    ----------
    name, count, filter_, buttons
        What stands in it, from the beginning of the row.
    parent : QWidget
    """

    def __init__(
        self,
        name: ElidedLabel,
        count: QLabel,
        filter_: FilterField,
        buttons: ShyButtons,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._name, self._count, self._filter, self._buttons = name, count, filter_, buttons
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACING)
        row.addWidget(name)
        row.addSpacing(BESIDE)
        row.addWidget(count)
        row.addSpacing(BESIDE)
        row.addWidget(filter_)
        row.addWidget(buttons, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # another name, more or fewer buttons
            self._share()
        return super().event(event)

    def _share(self) -> None:
        """Leave the name, and the word of what plays it, their room where there is little."""
        name = min(self._name.sizeHint().width(), NAME_ROOM)
        rest = self.width() - name - 3 * SPACING - 2 * BESIDE
        room = rest - self._buttons.width_with_primary_words()
        beside = room - self._count.sizeHint().width() - SPACING
        roomy = self.width() >= ROOM_FOR_COUNT and beside >= NARROWEST
        widest = WIDEST if roomy else NARROWEST if room >= NARROWEST else FOLDED
        self._count.setVisible(roomy)
        self._name.setMinimumWidth(name)
        self._name.setMaximumWidth(QWIDGETSIZE_MAX if roomy else name + max(0, room - widest))
        self._filter.limit(widest)

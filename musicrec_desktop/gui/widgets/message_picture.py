"""The picture of a page that has nothing to show: an icon on a soft disc."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.look.icon_font import letter_icon
from musicrec_desktop.gui.look.icons import NAMES
from musicrec_desktop.gui.pyside.painting import guarded

DISC, ICON = 88, 40  # pixels


class MessagePicture(QWidget):
    """Drawn in the palette's colours, so that it follows every theme by itself.

    It says nothing that the words below it do not say, and has no name for that reason.

    Parameters
    ----------
    name : str
        A key of ``icons.NAMES``.
    parent : QWidget
    """

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self.setFixedSize(DISC, DISC)

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        palette = self.palette()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(palette.color(QPalette.ColorRole.Highlight))
        painter.drawEllipse(self.rect())
        place = QRect(0, 0, ICON, ICON)
        place.moveCenter(self.rect().center())
        colour = palette.color(QPalette.ColorRole.Accent).name()
        letter_icon(NAMES[self._name], {QIcon.Mode.Normal: colour}).paint(painter, place)
        painter.end()

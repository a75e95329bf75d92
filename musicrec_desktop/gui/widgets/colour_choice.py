"""One of a few colours, as round buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QRadioButton, QWidget

from musicrec_desktop.core.translation import to_translate, translated

SIDE = 28
MARGIN = 4
NAMES = (
    to_translate("Colours", "Blue"),
    to_translate("Colours", "Orange"),
    to_translate("Colours", "Green"),
    to_translate("Colours", "Magenta"),
    to_translate("Colours", "Violet"),
    to_translate("Colours", "Brown"),
    to_translate("Colours", "Teal"),
    to_translate("Colours", "Red"),
)


class ColourChoice(QWidget):
    """Buttons of which one is chosen; arrow keys move between them."""

    def __init__(self, colours: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._buttons = {colour: _Swatch(colour, self) for colour in colours}
        for button, name in zip(self._buttons.values(), NAMES, strict=False):
            button.setAccessibleName(translated("Colours", name))
            button.setToolTip(translated("Colours", name))
            layout.addWidget(button)
        layout.addStretch(1)
        self.choose(colours[0])

    @property
    def colour(self) -> str:
        """The chosen colour."""
        return next(colour for colour, button in self._buttons.items() if button.isChecked())

    def choose(self, colour: str) -> None:
        """Choose a colour; one that is not offered changes nothing."""
        if colour in self._buttons:
            self._buttons[colour].setChecked(True)


class _Swatch(QRadioButton):
    def __init__(self, colour: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._colour = colour
        self.setFixedSize(SIDE, SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def hitButton(self, _pos: object) -> bool:
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colour))
        painter.drawEllipse(area)
        if self.isChecked() or self.hasFocus():
            width = 2.0 if self.isChecked() else 1.0
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().text().color(), width))
            painter.drawEllipse(QRectF(self.rect()).adjusted(1, 1, -1, -1))

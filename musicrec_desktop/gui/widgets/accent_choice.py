"""The accent colours as round buttons, in the colours that the theme makes of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QConicalGradient, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QRadioButton, QWidget

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.widgets.flow_layout import FlowLayout

SIDE = 28
INSIDE = 5
SYSTEM = "system"
NAMES = {
    "blue": to_translate("Colours", "Blue"),
    "teal": to_translate("Colours", "Teal"),
    "green": to_translate("Colours", "Green"),
    "amber": to_translate("Colours", "Amber"),
    "coral": to_translate("Colours", "Coral"),
    "rose": to_translate("Colours", "Rose"),
    "violet": to_translate("Colours", "Violet"),
    "graphite": to_translate("Colours", "Graphite"),
    SYSTEM: to_translate("Colours", "The system’s"),
}


class AccentChoice(QWidget):
    """One of a few colours, or the system's; arrow keys move between them.

    Parameters
    ----------
    colours : mapping of str to str
        Colours by name.

    Signals
    -------
    chosen(str)
        A name, by the user.
    """

    chosen = Signal(object)

    def __init__(self, colours: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons = {name: Swatch(colour, self) for name, colour in colours.items()}
        self.buttons[SYSTEM] = Swatch("", self)
        layout = FlowLayout(self, spacing=6)
        for name, button in self.buttons.items():
            said = translated("Colours", NAMES.get(name, name))
            button.setAccessibleName(translate("Colours", "Accent: {colour}", colour=said))
            button.setToolTip(said)
            button.clicked.connect(lambda _on=True, name=name: self.chosen.emit(name))
            layout.addWidget(button)
        self.setFocusProxy(self.buttons[SYSTEM])

    def show_value(self, name: str) -> None:
        """Show what is chosen."""
        button = self.buttons.get(name)
        if button is not None:
            button.setChecked(True)
            self.setFocusProxy(button)


class Swatch(QRadioButton):
    """One colour; without one, all of them."""

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
        area = QRectF(self.rect()).adjusted(INSIDE, INSIDE, -INSIDE, -INSIDE)
        painter.setPen(Qt.PenStyle.NoPen)
        if self._colour:
            painter.setBrush(QColor(self._colour))
        else:
            wheel = QConicalGradient(area.center(), 90)
            for step in range(7):
                wheel.setColorAt(step / 6, QColor.fromHsvF(step / 6 % 1.0, 0.6, 0.9))
            painter.setBrush(wheel)
        painter.drawEllipse(area)
        if self.isChecked() or self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            ink = self.palette().text().color()
            painter.setPen(QPen(ink, 2.0 if self.isChecked() else 1.0))
            painter.drawEllipse(QRectF(self.rect()).adjusted(2, 2, -2, -2))

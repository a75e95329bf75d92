"""What the colours of the map mean; a click shows one of them alone."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QPushButton, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.map_colours import Colouring
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow
from musicrec_desktop.gui.words.text import literal

DOT = 10


class MapLegend(FlowRow):
    """A button for each class of points that there are.

    Signals
    -------
    class_chosen(int)
        Show this class alone; −1 shows all.
    """

    class_chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, spacing=2)
        self.setAccessibleName(translate("Music map", "Legend"))
        self.buttons: dict[int, QPushButton] = {}

    def show_classes(self, colouring: Colouring, tokens: Tokens) -> None:
        """Replace the buttons."""
        self.clear()
        self.buttons = {}
        shown = zip(colouring.labels, colouring.colours, colouring.counts(), strict=True)
        for code, (label, colour, number) in enumerate(shown):
            if not number:
                continue
            button = QPushButton(_dot(colour), literal(label), self)
            button.setIconSize(QSize(DOT, DOT))
            button.setCheckable(True)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(
                translate("Music map", "{name}: %n track(s)", n=number, name=label)
            )
            button.setToolTip(
                translate("Music map", "%n track(s). Click to see them alone.", n=number)
            )
            button.setStyleSheet(_style(tokens))
            button.clicked.connect(lambda checked, code=code: self._clicked(code, checked))
            self.buttons[code] = button
            self.add(button)
            button.show()

    def _clicked(self, code: int, checked: bool) -> None:
        for other, button in self.buttons.items():
            button.setChecked(checked and other == code)
        self.class_chosen.emit(code if checked else -1)


def _style(tokens: Tokens) -> str:
    return f"""
    QPushButton {{ background: transparent; color: {tokens.text_secondary}; font-size: 12px;
        border: 1px solid transparent; border-radius: 8px; padding: 2px 6px; }}
    QPushButton:hover {{ color: {tokens.text}; }}
    QPushButton:checked {{ background: {tokens.selection}; color: {tokens.text}; }}
    QPushButton:focus {{ border: 1px solid {tokens.accent}; }}
    """  # no words


def _dot(colour: str) -> QIcon:
    pixmap = QPixmap(2 * DOT, 2 * DOT)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(2, 2, 2 * DOT - 4, 2 * DOT - 4)
    painter.end()
    pixmap.setDevicePixelRatio(2)
    return QIcon(pixmap)

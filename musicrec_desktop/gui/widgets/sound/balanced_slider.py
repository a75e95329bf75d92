"""An upright slider whose bar goes from zero to where it is set, up or down."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSlider, QStyle, QStyleOptionSlider, QWidget

from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded

BAR = 4  # pixels wide, as the groove
TICK = 12  # pixels wide: the mark at zero
# The style sheet fills a slider from its end, as is right for a volume.
UNFILLED = "QSlider::add-page:vertical { background: transparent; }"  # no words


class BalancedSlider(QSlider):
    """Gains are set with it: nothing is changed where it stands at its mark.

    Parameters
    ----------
    tokens : Tokens
    parent : QWidget
    """

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._tokens = tokens
        self.setStyleSheet(UNFILLED)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        handle, zero = self._places()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.text_muted))
        painter.drawRect(QRectF(handle.center().x() - TICK / 2, zero - 0.5, TICK, 1))
        painter.end()
        super().paintEvent(event)
        reach = handle.center().y() - zero
        bar = abs(reach) - handle.height() / 2
        if bar <= 0 or not self.isEnabled():
            return
        painter = QPainter(self)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.accent))
        top = zero if reach > 0 else zero - bar
        painter.drawRect(QRectF(handle.center().x() - BAR / 2, top, BAR, bar))
        painter.end()

    def _places(self) -> tuple[QRectF, float]:
        """Return where the handle is, and at which height its middle would be at zero."""
        option, style = QStyleOptionSlider(), self.style()
        self.initStyleOption(option)
        controls = QStyle.SubControl
        slider = QStyle.ComplexControl.CC_Slider
        handle = style.subControlRect(slider, option, controls.SC_SliderHandle, self)
        groove = style.subControlRect(slider, option, controls.SC_SliderGroove, self)
        span = groove.height() - handle.height()
        above = style.sliderPositionFromValue(
            self.minimum(), self.maximum(), 0, span, upsideDown=option.upsideDown
        )
        return QRectF(handle), groove.top() + above + handle.height() / 2

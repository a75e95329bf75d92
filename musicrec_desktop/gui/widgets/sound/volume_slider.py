"""The bar that the volume is turned with; it says how loud in percent."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QToolTip, QWidget

from musicrec_desktop.core.translation import percent, translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.sound.bar_slider import BarSlider

ABOVE = 46  # pixels, so that the pointer covers nothing of it


class VolumeSlider(BarSlider):
    """A bar slider from silent to full, in hundredths."""

    def __init__(self, maximum: int, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translate("Playback", "Volume"), maximum, tokens, parent)
        self.valueChanged.connect(self._changed)
        self._changed()

    def turn_over(self, button: QWidget) -> None:
        """Let the wheel turn the volume over its button, too."""
        button.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QWheelEvent):
            return False
        self.wheelEvent(event)
        self.tell()
        return True

    def tell(self) -> None:
        """Show how loud it is, over the bar's end."""
        at = QPoint(self.width() * self.value() // max(1, self.maximum()), -ABOVE)
        QToolTip.showText(self.mapToGlobal(at), self.toolTip(), self)

    def _changed(self) -> None:
        share = percent(self.value() / self.maximum())
        self.setToolTip(translate("Playback", "Volume: {percent}", percent=share))
        if self.isVisible() and (self.underMouse() or self.hasFocus() or self.isSliderDown()):
            self.tell()

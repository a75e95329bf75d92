"""A number on a slider, and in a field in which it can be typed."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QLocale, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QHBoxLayout, QSlider, QWidget

DIGITS = 3  # kept after the decimal sign
EDGE = 2  # pixels between a field and its text
PLACED_BY = (QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.StyleChange)
FIELD_EDGES = 24  # pixels of a field that are not its text's
FIELD_WIDTH = 84  # so that most of those below each other are as wide
SLIDER_WIDTH = 96
NUMBER = re.compile(r"[-−+]?\s*\d*[.,]?\d+")

Said = Callable[[float], str]


class Amount(QWidget):
    """A number.

    Parameters
    ----------
    low, high, step : float
        What is typed may lie between the slider's steps.
    said : callable
        Returns a value as people read it.
    parent : QWidget
    typed : float, optional
        What 1 is in the unit that is shown and typed: 1,000 where seconds are said as
        milliseconds.

    Signals
    -------
    chosen(float)
        By the user, while the slider moves, or once a number is typed.
    """

    chosen = Signal(float)

    def __init__(
        self,
        low: float,
        high: float,
        step: float,
        said: Said,
        parent: QWidget,
        *,
        typed: float = 1.0,
    ) -> None:
        super().__init__(parent)
        self._step = step
        self.setProperty("fills", True)
        self.slider = QuietSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(round(low / step), round(high / step))
        self.slider.setMinimumWidth(SLIDER_WIDTH)
        self.field = AmountField(said, typed, self)
        self.field.setRange(low, high)
        self.field.setSingleStep(step)
        self.field.setFixedWidth(self._widest(said, (low, (low + high) / 2, 0.0, high)))
        self.setFocusProxy(self.slider)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.slider, 1)
        layout.addWidget(self.field)
        self.slider.valueChanged.connect(self._moved)
        self.field.valueChanged.connect(self._typed)
        self._say()

    def value(self) -> float:
        """Return what is chosen."""
        return self.field.value()

    def show_value(self, value: float) -> None:
        """Show what is chosen."""
        with QSignalBlocker(self.slider), QSignalBlocker(self.field):
            self.slider.setValue(round(value / self._step))
            self.field.setValue(value)
        self._say()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)
        self.field.setAccessibleName(name)

    def _moved(self, place: int) -> None:
        with QSignalBlocker(self.field):
            self.field.setValue(place * self._step)
        self._say()
        self.chosen.emit(self.value())

    def _typed(self, value: float) -> None:
        with QSignalBlocker(self.slider):
            self.slider.setValue(round(value / self._step))
        self._say()
        self.chosen.emit(value)

    def _say(self) -> None:
        self.slider.setAccessibleDescription(self.field.text())

    def _widest(self, said: Said, values: tuple[float, ...]) -> int:
        metrics = self.field.fontMetrics()
        widest = max(metrics.horizontalAdvance(said(value)) for value in values)
        return max(FIELD_WIDTH, FIELD_EDGES + widest)


class AmountField(QDoubleSpinBox):
    """Shows a number as people read it, and takes one as they type it; the arrow keys step."""

    def __init__(self, said: Said, typed: float, parent: QWidget) -> None:
        super().__init__(parent)
        self._said, self._scale = said, typed
        self.setProperty("role", "amount")
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setDecimals(DIGITS)
        self.setKeyboardTracking(False)

    def textFromValue(self, value: float) -> str:
        return self._said(value)

    def valueFromText(self, text: str) -> float:
        found = NUMBER.search(text)
        if found is None:  # “Off”
            return 0.0
        number = found[0].replace("−", "-").replace(",", ".").replace(" ", "")
        return QLocale.c().toDouble(number)[0] / self._scale

    def validate(self, text: str, place: int) -> tuple[QValidator.State, str, int]:
        """Let everything be typed: what is no number is none, and nothing is what it was."""
        whole = QValidator.State.Acceptable if text.strip() else QValidator.State.Intermediate
        return whole, text, place

    def fixup(self, text: str) -> str:
        return text

    def event(self, event: QEvent) -> bool:
        answered = super().event(event)
        if event.type() in PLACED_BY:  # a style sheet keeps room for buttons that are not there
            self.lineEdit().setGeometry(self.rect().adjusted(EDGE, EDGE, -EDGE, -EDGE))
        return answered

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()  # the page scrolls


class QuietSlider(QSlider):
    """A slider that the wheel passes over, unless it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

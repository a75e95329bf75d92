"""Rows of a settings form: a name, a control, and what it is for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QVBoxLayout,
    QWidget,
)

NAME_WIDTH, NAME_GAP, ROW_GAP = 176, 24, 10
HIGHEST_LINE = 44  # pixels; what is higher is a list, beside whose top its name stands
CONTROL_WIDTH = 320
ONLY_CHILDREN = Qt.FindChildOption.FindDirectChildrenOnly
WIDEST_CHOICE, NARROWEST_CHOICE = 480, 200


class Form(QWidget):
    """A headed group of settings.

    Parameters
    ----------
    heading : str
    parent : QWidget
    """

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = heading
        title = QLabel(heading, self)
        title.setProperty("role", "title")
        self._entries: list[tuple[QLabel, QWidget]] = []
        self._folded: set[int] = set()
        self._stacked = False
        self._rows = QGridLayout()
        self._rows.setHorizontalSpacing(NAME_GAP)
        self._rows.setVerticalSpacing(4)
        self._rows.setColumnMinimumWidth(0, NAME_WIDTH)
        self._rows.setColumnStretch(2, 1)
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addWidget(title)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 12)
        layout.setSpacing(14)
        layout.addLayout(self.head)
        layout.addLayout(self._rows)

    def add(self, name: str, control: QWidget, explanation: str = "") -> None:
        """Add a control under its name, with what it does below it."""
        label = QLabel(name, self)
        label.setBuddy(control)
        label.setWordWrap(True)
        if not control.accessibleName():
            control.setAccessibleName(name)
        control.setAccessibleDescription(explanation)
        holder = QWidget(self)
        cell = QVBoxLayout(holder)
        cell.setContentsMargins(0, 0, 0, ROW_GAP)
        cell.setSpacing(4)
        cell.addWidget(control)
        if explanation:
            words = QLabel(explanation, holder)
            words.setProperty("role", "muted")
            words.setWordWrap(True)
            words.setMaximumWidth(520)
            cell.addWidget(words)
        self._entries.append((label, holder))
        self._place(len(self._entries) - 1)

    def fold(self, rows: range, folded: bool) -> None:
        """Put rows away, by their numbers from the top, or show them again."""
        self._folded = self._folded.union(rows) if folded else self._folded.difference(rows)
        for number in rows:
            self._place(number)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._widest_cell(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put names above their controls where there is no room beside them."""
        super().resizeEvent(event)
        around = self.parentWidget() or self
        beside = around.findChildren(Form, options=ONLY_CHILDREN)  # which all look alike
        widest = max(form._widest_cell() for form in (self, *beside))
        stacked = NAME_WIDTH + NAME_GAP + widest > self.width()
        if stacked != self._stacked:
            self._stacked = stacked
            self._rows.setColumnMinimumWidth(0, 0 if stacked else NAME_WIDTH)
            for number in range(len(self._entries)):
                self._place(number)
        self._level_names()

    def _level_names(self) -> None:
        """Let each name stand at the height of the first line of what is beside it."""
        for label, cell in self._entries:
            free = _first_line(cell) - label.fontMetrics().lineSpacing()
            lower = 0 if self._stacked else max(0, free // 2)
            above = cell.contentsMargins().top()  # where a row is set off from the one before it
            label.setContentsMargins(0, above + lower, 0, 0 if self._stacked else ROW_GAP)

    def _widest_cell(self) -> int:
        return max((cell.minimumSizeHint().width() for _, cell in self._entries), default=0)

    def _place(self, number: int) -> None:
        """Put a row where it belongs, which takes it from where it was."""
        label, cell = self._entries[number]
        for widget in (label, cell):
            self._rows.removeWidget(widget)
        label.setMaximumWidth(WIDEST_CHOICE if self._stacked else NAME_WIDTH)
        shown = number not in self._folded
        label.setVisible(shown and bool(label.text() or not self._stacked))
        cell.setVisible(shown)
        if not shown:
            return
        if self._stacked:
            self._rows.addWidget(label, 2 * number, 0, 1, 2)
            self._rows.addWidget(cell, 2 * number + 1, 0, 1, 2)
        else:
            self._rows.addWidget(label, 2 * number, 0, Qt.AlignmentFlag.AlignTop)
            self._rows.addWidget(cell, 2 * number, 1)


def _first_line(widget: QWidget) -> int:
    """Return how high the first line of a control is, in pixels."""
    layout = widget.layout()
    first = None if layout is None or isinstance(layout, QHBoxLayout) else layout.itemAt(0)
    if first is not None:  # of what stands below each other
        inside = first.widget()
        return first.sizeHint().height() if inside is None else _first_line(inside)
    if isinstance(widget, QLabel):
        return widget.fontMetrics().lineSpacing()
    height = widget.sizeHint().height()
    return height if height <= HIGHEST_LINE else 0


class Choice(QComboBox):
    """One of a few values, each with a name.

    Signals
    -------
    chosen(object)
        By the user.
    """

    chosen = Signal(object)

    def __init__(self, values: Sequence[tuple[object, str]], parent: QWidget) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._values: list[object] = []
        self.offer(values)
        self.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    def offer(self, values: Sequence[tuple[object, str]]) -> None:
        """Replace what can be chosen."""
        self.clear()
        self._values = [value for value, _ in values]
        self.addItems([name for _, name in values])

    def value(self) -> Any:
        """Return what is shown as chosen; None where nothing is."""
        place = self.currentIndex()
        return self._values[place] if 0 <= place < len(self._values) else None

    def show_value(self, value: object) -> None:
        """Show what is chosen; nothing is shown for a value that is not offered."""
        self.setCurrentIndex(self._values.index(value) if value in self._values else -1)

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        hint.setWidth(min(max(hint.width(), CONTROL_WIDTH), WIDEST_CHOICE))
        return hint

    def minimumSizeHint(self) -> QSize:
        return QSize(NARROWEST_CHOICE, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # the page scrolls; nothing is changed by passing over it


class Switch(QCheckBox):
    """On or off.

    Signals
    -------
    chosen(bool)
        By the user.
    """

    chosen = Signal(bool)

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.clicked.connect(self.chosen)


class Amount(QWidget):
    """A number on a slider, with its value beside it.

    Parameters
    ----------
    low, high, step : float
    said : callable
        Returns a value as people read it.
    parent : QWidget

    Signals
    -------
    chosen(float)
        By the user, while it moves.
    """

    chosen = Signal(float)

    def __init__(
        self, low: float, high: float, step: float, said: Callable[[float], str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._step = step
        self._said = said
        self.slider = QuietSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(round(low / step), round(high / step))
        self.slider.setFixedWidth(CONTROL_WIDTH - 96)
        self._label = QLabel(self)
        self._label.setMinimumWidth(88)
        self.setFocusProxy(self.slider)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.slider)
        layout.addWidget(self._label)
        layout.addStretch(1)
        self.slider.valueChanged.connect(self._moved)

    def value(self) -> float:
        """Return what is chosen."""
        return self.slider.value() * self._step

    def show_value(self, value: float) -> None:
        """Show what is chosen."""
        self.slider.blockSignals(True)
        self.slider.setValue(round(value / self._step))
        self.slider.blockSignals(False)
        self._say()

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)

    def _moved(self) -> None:
        self._say()
        self.chosen.emit(self.value())

    def _say(self) -> None:
        said = self._said(self.value())
        self._label.setText(said)
        self.slider.setAccessibleDescription(said)


class QuietSlider(QSlider):
    """A slider that the wheel passes over, unless it has the focus."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

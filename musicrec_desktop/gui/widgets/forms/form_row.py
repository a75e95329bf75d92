"""One setting: its name, the control beside or below it, and what it is for."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QGridLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.gui.widgets.forms.switch import Switch
from musicrec_desktop.gui.widgets.marked_label import MarkedLabel

NAME_GAP, HINT_GAP = 20, 3
CONTROLS_SHARE = 0.63  # of a row's width
NARROWEST_CONTROLS, USUAL_CONTROLS, WIDEST_CONTROLS = 180, 300, 400
WIDEST_BELOW = 520
UNBOUNDED = 16_777_215  # pixels, as Qt has it


class FormRow(QWidget):
    """A row of a form: the name and what it is for, and the control beside both.

    Parameters
    ----------
    name : str
        Empty where the control says all.
    control : QWidget
    explanation : str
    parent : QWidget
    named : bool
        Whether the name of a switch stands above what it says.
    below : bool
        Whether the control stands below its name however much room there is.
    """

    def __init__(
        self,
        name: str,
        control: QWidget,
        explanation: str,
        parent: QWidget,
        *,
        named: bool = False,
        below: bool = False,
    ) -> None:
        super().__init__(parent)
        self.control = control
        self._name, self._below = name, below
        said = name if named or not isinstance(control, Switch) else control.said
        hints = [f"{control.said}."] if named and isinstance(control, Switch) else []
        hints += [explanation] if explanation else []
        control.setParent(self)
        self.label = Name(said, control, self)
        if named:
            self.label.setStyleSheet("font-weight: 600;")
        self.hints = [self._hint(hint) for hint in hints]
        self._wanted: int | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(NAME_GAP)
        self._grid.setVerticalSpacing(HINT_GAP)
        self._grid.setColumnStretch(0, 1)
        self._words = QWidget(self)  # one of the grid's places: both know their height by width
        self._told, self.more = QVBoxLayout(self._words), QVBoxLayout()
        for column in (self._told, self.more):
            column.setContentsMargins(0, 0, 0, 0)
            column.setSpacing(HINT_GAP)
        for words in (self.label, *self.hints):
            self._told.addWidget(words)
        self.label.setVisible(bool(said))
        self._words.setVisible(bool(said or self.hints))
        self._grid.addLayout(self.more, 2, 0, 1, 2)
        self._stacked: bool | None = None
        if isinstance(control, QComboBox):
            control.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        if _fills(control):
            control.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def fit(self, width: int, wanted: int | None = None) -> None:
        """Put the control beside its name, in the column that all of a form have, or below.

        Parameters
        ----------
        width : int
            Of the row, in pixels.
        wanted : int, optional
            What the widest control wants of those that are to stand below each other, so that
            all do so alike; as it was at first, only what this one wants.
        """
        self._wanted = wanted if wanted is not None else self._wanted
        wants = self.wanted() if self._wanted is None else self._wanted
        column = controls_width(width, wants)
        needs = wants if _fills(self.control) else _wanted(self.control)
        stacked = not isinstance(self.control, Switch) and (
            self._below or not self._name or needs > column
        )
        if _fills(self.control):
            self.control.setMaximumWidth(WIDEST_BELOW if stacked else column)
            self.control.setMinimumWidth(0 if stacked else column)
        if stacked != self._stacked:
            self._stacked = stacked
            self._lay_out(stacked)

    def tell(self, said: QWidget) -> None:
        """Let something stand between the name and what it is for: how it is now."""
        self._told.insertWidget(1, said)

    def wanted(self) -> int:
        """Return how wide the column of controls is to be; what can be chosen may be cut."""
        if not self._name or self._below or isinstance(self.control, Switch):
            return 0
        most = WIDEST_CONTROLS if isinstance(self.control, QComboBox) else UNBOUNDED
        return min(_wanted(self.control), most)

    def least_width(self) -> int:
        """Return how narrow the row can be, with its control below its name."""
        words = [self.label, *self.hints]
        return max(self.control.minimumSizeHint().width(), *(_longest_word(each) for each in words))

    def minimumSizeHint(self) -> QSize:
        return QSize(self.least_width(), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit(self.width())

    def words(self) -> str:
        """Return everything that is said in the row, as it is searched for."""
        return plain_key(" ".join(filter(None, (self._name, *_said(self)))))

    def mark(self, sought: Sequence[str]) -> None:
        """Mark words wherever they stand."""
        for label in (self.label, *self.hints):
            label.mark(sought)

    def _lay_out(self, stacked: bool) -> None:
        sides = Qt.AlignmentFlag
        for widget in (self._words, self.control):
            self._grid.removeWidget(widget)
        if stacked:
            side = sides.AlignLeft if isinstance(self.control, QPushButton) else sides(0)
            self._grid.addWidget(self._words, 0, 0, 1, 2)
            self._grid.addWidget(self.control, 1, 0, 1, 2, side)
        else:
            middle = sides.AlignVCenter
            self._grid.addWidget(self._words, 0, 0, middle)
            self._grid.addWidget(self.control, 0, 1, sides.AlignRight | middle)

    def _hint(self, text: str) -> MarkedLabel:
        hint = MarkedLabel(text, self)
        hint.setProperty("role", "muted")
        return hint


class Name(MarkedLabel):
    """What a control is called; a click on it is one on a switch."""

    def __init__(self, text: str, control: QWidget, parent: QWidget) -> None:
        super().__init__(text, parent)
        self.setBuddy(control)
        self._control = control

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if isinstance(self._control, Switch) and self.rect().contains(event.position().toPoint()):
            self._control.click()


def controls_width(width: int, wanted: int = 0) -> int:
    """Return how wide the column of controls is in a row of this width, in pixels."""
    most = min(max(wanted, USUAL_CONTROLS), WIDEST_CONTROLS)
    return max(NARROWEST_CONTROLS, min(round(width * CONTROLS_SHARE), most))


def least_beside(wanted: int) -> int:
    """Return how wide a row has to be for a control that wants so much to stand beside its name."""
    return math.ceil(min(wanted, WIDEST_CONTROLS) / CONTROLS_SHARE)


def _wanted(control: QWidget) -> int:
    """Return how wide a control has to be for all of its words."""
    if isinstance(control, QLineEdit):
        return control.minimumSizeHint().width()
    hint = QComboBox.sizeHint(control) if isinstance(control, QComboBox) else control.sizeHint()
    return hint.width()


def _fills(control: QWidget) -> bool:
    """Return whether a control takes all the room that its column has."""
    return isinstance(control, (QComboBox, QLineEdit)) or control.property("fills") is True


def _longest_word(label: QLabel) -> int:
    return label.minimumSizeHint().width() if label.text() else 0


def _said(row: QWidget) -> Iterator[str]:
    for widget in row.findChildren(QWidget):
        if isinstance(widget, (QLabel, QAbstractButton)):
            yield widget.text()
        elif isinstance(widget, QComboBox):
            yield from (widget.itemText(place) for place in range(widget.count()))
        elif isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        yield widget.accessibleName()

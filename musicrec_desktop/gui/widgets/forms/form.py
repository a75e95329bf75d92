"""A card of settings: rows of a name, a control, and what it is for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.gui.widgets.forms.form_row import FormRow
from musicrec_desktop.gui.widgets.marked_label import MarkedLabel

EDGES, ROW_GAP = (16, 14, 16, 16), 14
CONTROL_WIDTH = 320
NARROWEST_CHOICE, WIDEST_CHOICE = 200, 480


class Form(QFrame):
    """A headed group of settings, on a card.

    Parameters
    ----------
    heading : str
    parent : QWidget

    Attributes
    ----------
    rows : list of FormRow
    head : QHBoxLayout
        Of the heading; what is added stands at its end.
    """

    def __init__(self, heading: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.name = heading
        self._title = MarkedLabel(heading, self)
        self._title.setProperty("role", "title")
        self.rows: list[FormRow] = []
        self._folded: set[int] = set()
        self._sought: tuple[str, ...] = ()
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addWidget(self._title, 1)
        self._body = QVBoxLayout(self)
        self._body.setContentsMargins(*EDGES)
        self._body.setSpacing(ROW_GAP)
        self._body.addLayout(self.head)

    def add(
        self,
        name: str,
        control: QWidget,
        explanation: str = "",
        *,
        named: bool = False,
        below: bool = False,
    ) -> FormRow:
        """Add a control with its name, and what it does below both; see :class:`FormRow`."""
        if not control.accessibleName():
            control.setAccessibleName(name)
        control.setAccessibleDescription(explanation)
        row = FormRow(name, control, explanation, self, named=named, below=below)
        self.rows.append(row)
        self._body.addWidget(row)
        row.fit(self._inside())
        return row

    def fold(self, rows: range, folded: bool) -> None:
        """Put rows away, by their numbers from the top, or show them again."""
        self._folded = self._folded.union(rows) if folded else self._folded.difference(rows)
        self._show_rows()

    def seek(self, sought: Sequence[str]) -> int:
        """Show only the rows in which all of these words are, marked; all of them for none.

        Parameters
        ----------
        sought : sequence of str
            As :func:`~musicrec_desktop.core.name_order.plain_key` has them.

        Returns
        -------
        int
            How many rows these are. The form is hidden where there is none.
        """
        self._sought = tuple(sought)
        self._title.mark(self._sought)
        for row in self.rows:
            row.mark(self._sought)
        self._show_rows()
        found = sum(self._is_found(row) for row in self.rows)
        self.setVisible(bool(found))
        return found

    def minimumSizeHint(self) -> QSize:
        left, _, right, _ = EDGES
        rows = [row for row in self.rows if not row.isHidden()]
        widest = max((row.least_width() for row in rows), default=0)
        return QSize(left + widest + right, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put controls below their names where there is no room beside them."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give every row its place anew, as after something in it has become longer."""
        for row in self.rows:
            row.fit(self._inside())

    def _inside(self) -> int:
        left, _, right, _ = EDGES
        return self.width() - left - right

    def _show_rows(self) -> None:
        for number, row in enumerate(self.rows):
            row.setVisible(self._is_found(row) if self._sought else number not in self._folded)

    def _is_found(self, row: FormRow) -> bool:
        words = f"{self._title.key()} {row.words()}"  # no words
        return all(word in words for word in self._sought)


def beside_each_other(buttons: Sequence[QPushButton], form: Form) -> QWidget:
    """Put a few short buttons into a row."""
    holder = QWidget(form)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return holder


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

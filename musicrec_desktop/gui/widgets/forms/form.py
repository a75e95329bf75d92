"""A card of settings: rows of a name and what it is for, and a control."""

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

from musicrec_desktop.gui.widgets.forms.form_row import FormRow, least_beside
from musicrec_desktop.gui.widgets.marked_label import MarkedLabel

EDGE, ROW_EDGE = 16, 9  # pixels beside rows, and above and below each
TITLE_GAP = 8
FRAME = 1  # pixels around a card
CONTROL_WIDTH = 320
NARROWEST_CHOICE, WIDEST_CHOICE = 200, 480


class Form(QWidget):
    """A headed group of settings, on a card with lines between them.

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
        self.name = heading
        self._title = MarkedLabel(heading, self)
        self._title.setProperty("role", "title")
        self.rows: list[FormRow] = []
        self._lines: list[QFrame] = []  # one above each row
        self._peers: Sequence[Form] = (self,)
        self._folded: set[int] = set()
        self._sought: tuple[str, ...] = ()
        self.head = QHBoxLayout()
        self.head.setSpacing(12)
        self.head.addWidget(self._title, 1)
        self.card = QFrame(self)
        self.card.setProperty("role", "card")
        self._body = QVBoxLayout(self.card)
        self._body.setContentsMargins(EDGE, 0, EDGE, 0)
        self._body.setSpacing(0)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(TITLE_GAP)
        whole.addLayout(self.head)
        whole.addWidget(self.card)

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
        row = FormRow(name, control, explanation, self.card, named=named, below=below)
        row.setContentsMargins(0, ROW_EDGE, 0, ROW_EDGE)
        line = QFrame(self.card)
        line.setProperty("role", "line")
        line.setFixedHeight(1)
        line.setVisible(bool(self.rows))
        self.rows.append(row)
        self._lines.append(line)
        self._body.addWidget(line)
        self._body.addWidget(row)
        row.fit(self._inside())
        return row

    def stand_with(self, forms: Sequence[Form]) -> None:
        """Let the controls of several forms, this one among them, have columns of one width."""
        self._peers = forms

    def wanted(self) -> int:
        """Return how wide a column of controls is to be for all of the form."""
        return max((row.wanted() for row in self.rows), default=0)

    def least_beside(self) -> int:
        """Return how wide it has to be for all controls to stand beside their names."""
        return 2 * (EDGE + FRAME) + least_beside(max(form.wanted() for form in self._peers))

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
        rows = [row for row in self.rows if not row.isHidden()]
        widest = max((row.least_width() for row in rows), default=0)
        return QSize(2 * (EDGE + FRAME) + widest, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put controls below their names where there is no room beside them."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Give every row its place anew, as after something in it has become longer."""
        wanted = max(form.wanted() for form in self._peers)
        for row in self.rows:
            row.fit(self._inside(), wanted)

    def _inside(self) -> int:
        return self.width() - 2 * (EDGE + FRAME)

    def _show_rows(self) -> None:
        above = False
        for number, (row, line) in enumerate(zip(self.rows, self._lines, strict=True)):
            shown = self._is_found(row) if self._sought else number not in self._folded
            row.setVisible(shown)
            line.setVisible(shown and above)
            above = above or shown

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

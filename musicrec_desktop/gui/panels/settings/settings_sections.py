"""The ways to the sections of the settings: a list beside them, or a line above."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QWidget

from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.forms.form import Form
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowLayout

LIST_GAP, LINE_GAP = 2, 4  # pixels between entries
NARROWEST_LIST = 168
LIST_EDGE = 8  # pixels after the longest name


@dataclass(frozen=True, slots=True)
class Section:
    """What is shown at a time.

    Attributes
    ----------
    key : str
        Names it in what is kept.
    name : str
    icon : str
    forms : sequence of Form
        Below each other.
    """

    key: str
    name: str
    icon: str
    forms: Sequence[Form]


class SectionWays(QWidget):
    """A button for each section: with icons in a list, without in a line, which may go on below.

    The arrow keys go from one to the next and show it; Tab goes on to what is shown.

    Parameters
    ----------
    sections : sequence of Section
    parent : QWidget

    Attributes
    ----------
    buttons : dict of str to QPushButton
        By the sections' keys.

    Signals
    -------
    chosen(str)
        The key of a section, by the user.
    """

    chosen = Signal(str)

    def __init__(self, sections: Sequence[Section], parent: QWidget) -> None:
        super().__init__(parent)
        self._sections = sections
        self._tokens: Tokens | None = None
        self._listed = True
        self._choice = QButtonGroup(self)
        self._layout = _ListOrLine(self)
        self.buttons: dict[str, QPushButton] = {}
        for section in sections:
            way = QPushButton(section.name, self)
            way.setCheckable(True)
            way.clicked.connect(lambda _on=True, key=section.key: self.chosen.emit(key))
            self._choice.addButton(way)
            self._layout.addWidget(way)
            self.buttons[section.key] = way
        self._dress()

    def show_listed(self, listed: bool) -> None:
        """Stand below each other, or in a line."""
        if listed != self._listed:
            self._listed = listed
            self._dress()

    def list_width(self) -> int:
        """Return how wide they are below each other."""
        return self._layout.list_width()

    def show_chosen(self, key: str | None) -> None:
        """Mark the section that is shown; None while more than one is."""
        self._choice.setExclusive(key is not None)
        for known, way in self.buttons.items():
            way.setChecked(known == key)
        self._draw()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icons."""
        self._tokens = tokens
        self._draw()

    def _dress(self) -> None:
        self._layout.listed = self._listed
        policy = QSizePolicy.Policy
        size = QSizePolicy(policy.Fixed if self._listed else policy.Preferred, policy.Minimum)
        size.setHeightForWidth(not self._listed)
        self.setSizePolicy(size)
        for way in self.buttons.values():
            way.setProperty("role", "navigation" if self._listed else "tab")
            way.style().polish(way)
        self._draw()
        self._layout.invalidate()
        self.updateGeometry()

    def _draw(self) -> None:
        if self._tokens is None:
            return
        for section in self._sections:
            way = self.buttons[section.key]
            drawn = icon(section.icon, self._tokens, accent=way.isChecked())
            way.setIcon(drawn if self._listed else QIcon())


class _ListOrLine(FlowLayout):
    """Entries that are all as wide below each other, or lines of them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, spacing=LINE_GAP)
        self.listed = True

    def minimumSize(self) -> QSize:
        if not self.listed:
            return super().minimumSize()
        high = sum(item.sizeHint().height() + LIST_GAP for item in self._shown())
        return QSize(self.list_width(), high)

    def list_width(self) -> int:
        """Return how wide the list is for the longest name."""
        widest = max((item.sizeHint().width() for item in self._shown()), default=0)
        return max(NARROWEST_LIST, widest + LIST_EDGE)

    def hasHeightForWidth(self) -> bool:
        return not self.listed

    def _place(self, area: QRect, *, move: bool) -> int:
        if not self.listed:
            return super()._place(area, move=move)
        y = area.y()
        for item in self._shown():
            high = item.sizeHint().height()
            if move:
                self._move(item, QRect(area.x(), y, area.width(), high), area)
            y += high + LIST_GAP
        return y - area.y()

"""A group of entries under a heading that folds them away."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.sidebar.one_stop import OneStop


class SidebarSection(QWidget):
    """A heading, buttons beside it, and what it folds.

    Attributes
    ----------
    letters : bool
        Whether a letter goes to the next entry that begins with it.

    Signals
    -------
    folded(bool)
        By the user.
    """

    folded = Signal(bool)
    letters = True

    def __init__(self, name: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._tokens = tokens
        self._buttons: dict[QToolButton, str] = {}
        self._inside = False
        self._waiting = 0
        self._where: tuple[str, ...] = ()
        self.heading = QPushButton(name.upper(), self)
        self.heading.setProperty("role", "fold")
        self.heading.setCheckable(True)
        self.heading.setChecked(True)
        self.heading.setIconSize(QSize(12, 12))
        self.heading.setCursor(Qt.CursorShape.PointingHandCursor)
        self.heading.setMinimumWidth(1)  # cut rather than push its buttons out of view
        self.heading.toggled.connect(self._toggled)
        self.heading.clicked.connect(lambda open_: self.folded.emit(not open_))
        self._top = QHBoxLayout()
        self._top.setSpacing(0)
        self._top.addWidget(self.heading, 1)
        self._body = QWidget(self)
        self.entries = QVBoxLayout(self._body)
        self.entries.setContentsMargins(0, 0, 0, 0)
        self.entries.setSpacing(0)  # a click between two of them is to open one, too
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._top)
        layout.addWidget(self._body)
        self._listed: list[QAbstractButton] = []
        self.stop = OneStop(self, self.all, heading=self.heading, letters=self.letters)
        self._toggled(True)

    def add_entry(self, entry: QAbstractButton) -> None:
        """Put an entry below the others."""
        self.entries.addWidget(entry)
        self._listed.append(entry)
        self.stop.add(entry)

    def all(self) -> Sequence[QAbstractButton]:
        """Return every entry, as they stand."""
        return self._listed

    def add_button(self, icon_name: str, name: str, explanation: str) -> QToolButton:
        """Put a small button at the right of the heading."""
        button = QToolButton(self)
        button.setProperty("role", "small")
        button.setIconSize(QSize(14, 14))
        button.setAccessibleName(name)
        button.setToolTip(explanation)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        self._buttons[button] = icon_name
        self._top.addWidget(button)
        button.setIcon(icon(icon_name, self._tokens))
        return button

    @property
    def open(self) -> bool:
        """Whether the entries are in view."""
        return self.heading.isChecked()

    def set_open(self, open_: bool) -> None:
        """Show the entries or fold them away."""
        self.heading.setChecked(open_)

    def show_more(self, inside: bool, waiting: int, where: Sequence[str] = ()) -> None:
        """Say on a folded section that one is inside it, and how much waits there.

        Parameters
        ----------
        inside : bool
        waiting : int
            All of it together.
        where : sequence of str
            Which entries it waits on, with the number of each: the tool tip.
        """
        self._inside, self._waiting, self._where = inside, waiting, tuple(where)
        self._tell()

    def _tell(self) -> None:
        self.heading.setText("  ·  ".join([self._name.upper(), *self._waits()]))
        self.heading.setToolTip("\n".join([*(() if self.open else self._where), self._fold_said()]))
        self.heading.setProperty("here", self._inside and not self.open)
        self.heading.style().polish(self.heading)

    def _waits(self) -> list[str]:
        if self.open or not self._waiting:
            return []
        return [translate("Sidebar", "%n to look at", n=self._waiting)]

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icons."""
        self._tokens = tokens
        self._draw()
        for button, name in self._buttons.items():
            button.setIcon(icon(name, tokens))

    def _toggled(self, open_: bool) -> None:
        self._body.setVisible(open_)
        self._tell()
        self.heading.setAccessibleName(
            translate("Sidebar", "{name}, unfolded", name=self._name)
            if open_
            else translate("Sidebar", "{name}, folded", name=self._name)
        )
        self._draw()

    def _fold_said(self) -> str:
        name, section = self._name, self._name.lower()
        if self.open:
            return translate(
                "Sidebar",
                "Fold {section}",
                comment="Or {name}, with a capital",
                section=section,
                name=name,
            )
        return translate(
            "Sidebar",
            "Unfold {section}",
            comment="Or {name}, with a capital",
            section=section,
            name=name,
        )

    def _draw(self) -> None:
        # An open section needs no mark; a folded one says that there is more.
        self.heading.setIcon(icon("unfolded" if self.open else "forward", self._tokens))

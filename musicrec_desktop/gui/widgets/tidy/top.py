"""The top of the page that tidies: how much is proposed, and what goes for all of it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QPushButton, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.tidy import counted


class TidyTop(QWidget):
    """A heading, numbers, and buttons beside them or, where it is narrow, below.

    Signals
    -------
    look_clicked()
        Look again, or stop what is done.
    undo_clicked()
    """

    look_clicked = Signal()
    undo_clicked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._count = ElidedLabel(self)
        self._count.setProperty("role", "secondary")
        self.look = QPushButton(translate("Tidy up", "Look again"), self)
        self.look.clicked.connect(self.look_clicked)
        self.undo_last = QPushButton(translate("Tidy up", "Undo"), self)
        self.undo_last.clicked.connect(self.undo_clicked)
        self.undo_last.hide()
        self.files = QCheckBox(translate("Tidy up", "Also write to the files"), self)
        self.files.setToolTip(
            translate(
                "Tidy up",
                "Without it, values hold in this library only, and files stay as they are. With "
                "it, tags are written into the files, too. Both can be undone.",
            )
        )
        self._lay_out()

    def show_numbers(self, proposals: int, notes: int, tracks: int) -> None:
        """Say how much was found, and of how many tracks; nothing where that is nothing."""
        touched = translate("Counts", "%n track(s)", n=tracks)
        said = joined("  ·  ", counted(proposals, notes), touched)
        self._count.setText(said if proposals or notes else "")

    def show_undoable(self, said: str) -> None:
        """Say what was accepted last, that can be taken back; empty for nothing."""
        self.undo_last.setVisible(bool(said))
        self.undo_last.setToolTip(translate("Tidy up", "Undo (Ctrl+Z): {change}", change=said))
        self.undo_last.setAccessibleName(translate("Tidy up", "Undo: {change}", change=said))

    def offer(self, *, anything: bool, busy: bool) -> None:
        """Offer what can be done now.

        Parameters
        ----------
        anything : bool
            Whether something is proposed.
        busy : bool
            Whether the library is looked through, or changed.
        """
        self.look.setText(
            translate("Tidy up", "Stop") if busy else translate("Tidy up", "Look again")
        )
        for widget in (self.look, self.files):
            widget.setVisible(anything)
        for button in (self.files, self.undo_last):
            button.setEnabled(not busy)

    def set_roomy(self, roomy: bool) -> None:
        """Put the buttons beside the heading, or below it."""
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._line.setDirection(beside if roomy else below)

    def apply_theme(self, tokens: Tokens) -> None:
        """Draw the icons in the theme's colours."""
        self.look.setIcon(icon("rescan", tokens))
        self.undo_last.setIcon(icon("undo", tokens))

    def _lay_out(self) -> None:
        heading = QLabel(translate("Tidy up", "Tidy up"), self)
        heading.setProperty("role", "heading")
        heading.setObjectName("page-heading")
        said, buttons = QHBoxLayout(), QHBoxLayout()
        for line in (said, buttons):
            line.setSpacing(12)
        said.addWidget(heading)
        said.addWidget(self._count, 1)
        buttons.addWidget(self.files)
        buttons.addStretch(1)
        buttons.addWidget(self.undo_last)
        buttons.addWidget(self.look)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(12)
        self._line.addLayout(said, 1)
        self._line.addLayout(buttons)

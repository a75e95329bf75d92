"""What most readers can do without, under a button that shows it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens


class Fold(QWidget):
    """A button, and below it, once it was pressed, the rest.

    Attributes
    ----------
    button : QPushButton
    body : QVBoxLayout
        What is folded is added to it.
    """

    def __init__(self, name: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._name = name
        self._tokens = tokens
        self.button = QPushButton(name, self)
        self.button.setProperty("role", "link")
        self.button.setProperty("flush", True)
        self.button.setCheckable(True)
        self.button.setIconSize(QSize(12, 12))
        self.button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.button.toggled.connect(self._toggled)
        self._folded = QWidget(self)
        self.body = QVBoxLayout(self._folded)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(14)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._folded)
        self._toggled(False)

    @property
    def open(self) -> bool:
        """Whether the rest is in view."""
        return self.button.isChecked()

    def set_open(self, open_: bool) -> None:
        """Show the rest, or fold it away."""
        self.button.setChecked(open_)

    def lay_out(self) -> None:
        """Unfold, and give what was folded its places now, not only once the window rests."""
        self.set_open(True)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self._draw()

    def _toggled(self, open_: bool) -> None:
        self._folded.setVisible(open_)
        self.button.setAccessibleName(
            translate("Sidebar", "{name}, unfolded", name=self._name)
            if open_
            else translate("Sidebar", "{name}, folded", name=self._name)
        )
        self._draw()

    def _draw(self) -> None:
        name = "unfolded" if self.open else "forward"
        self.button.setIcon(icon(name, self._tokens, accent=True))

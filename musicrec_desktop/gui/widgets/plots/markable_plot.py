"""A plot whose parts are read one by one: with the mouse, by the arrow keys, aloud."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from musicrec_desktop.gui.look.theme import Tokens


class MarkablePlot(QWidget):
    """Marks the part under the mouse, or the one that the keys are at, and says it in words.

    Which part that is, and what it says, is for the plot: by ``_part_at`` and ``_said``.

    Signals
    -------
    marked(str)
        What the part says; empty for none.
    """

    marked = Signal(str)

    def __init__(self, name: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._tokens = tokens
        self._marked: Any = None

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            part = self._part_at(QPointF(event.pos()))
            text = "" if part is None else self._said(part)
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mark(self._part_at(event.position()))

    def leaveEvent(self, event: QEvent) -> None:
        self._mark(None)

    def _part_at(self, place: QPointF) -> Any:
        """Return the part at a place of the widget; None where there is none."""
        raise NotImplementedError

    def _said(self, part: Any) -> str:
        """Return what a part says."""
        raise NotImplementedError

    def _mark(self, part: Any) -> None:
        if part != self._marked:
            self._marked = part
            said = "" if part is None else self._said(part)
            if said:
                self.setAccessibleDescription(said)
            self.marked.emit(said)
            self.update()

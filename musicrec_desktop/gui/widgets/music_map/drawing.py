"""What the mouse draws on the map: an outline around tracks, or a line from one to another."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt

STEP_PIXELS = 4  # between two corners of an outline
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier


class MapDrawing:
    """Begun by keys that are held, or by a tool that is on.

    Attributes
    ----------
    lasso_mode, line_mode : bool
        The tool is on: no key has to be held.
    line : bool
        What is drawn, or was drawn last, is a line; else an outline.
    points : list of QPointF
        In the widget; empty while nothing is drawn.
    """

    def __init__(self) -> None:
        self.lasso_mode = self.line_mode = self.line = False
        self.points: list[QPointF] = []

    def begin(self, point: QPointF, modifiers: Qt.KeyboardModifier) -> bool:
        """Begin where the mouse was pressed; return whether something is drawn by that.

        Alt draws a line, too, but many window managers move the window by it.
        """
        shift, control = bool(modifiers & _SHIFT), bool(modifiers & _CONTROL)
        self.line = self.line_mode or (shift and control) or bool(modifiers & _ALT)
        if not (self.line or self.lasso_mode or shift):
            return False
        self.points = [point]
        return True

    def go_on(self, point: QPointF) -> bool:
        """Draw as far as here; return whether that is another picture."""
        if (point - self.points[-1]).manhattanLength() < STEP_PIXELS:
            return False
        self.points.append(point)
        return True

    def end(self) -> list[QPointF]:
        """Draw no more, and return what was drawn."""
        drawn, self.points = self.points, []
        return drawn

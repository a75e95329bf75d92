"""Let an error in painting leave a gap in the picture, not end the program.

Qt does not survive a painter that an error left open, nor the states that it left saved.
What goes wrong is told as any unexpected error.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

from PySide6.QtGui import QBrush, QColor, QPainter

from musicrec_desktop.gui.pyside.told_errors import tell

Paint = TypeVar("Paint", bound=Callable[..., None])

DEEPEST = 100  # states saved
# The ground behind text, which nothing is drawn with, is what can be marked for nothing; a
# guard has another mark than the one around it. Made once: a table paints hundreds of cells.
MARKS = QBrush(QColor(1, 2, 3, 4)), QBrush(QColor(1, 2, 4, 4))

_marks: list[QBrush] = []  # of the guards that are within each other, on the window's thread


def guarded(paint: Paint) -> Paint:
    """Make a method that paints safe to be called by Qt.

    A painter that the method was given is handed back as it came; one that it began is
    ended.

    Parameters
    ----------
    paint : callable
        ``paintEvent``, or a method such as ``paint`` whose first argument is a painter.
    """

    @wraps(paint)
    def painted(self: object, *given: Any) -> None:
        painter = given[0] if isinstance(given[0], QPainter) else None
        mark = MARKS[len(_marks) % 2]
        if painter is not None:
            painter.save()
            painter.setBackground(mark)
        _marks.append(mark)
        try:
            paint(self, *given)
        except Exception as error:  # noqa: BLE001  # whatever it is, Qt must not meet it
            tell(error, given)
            if painter is not None:
                _restore_all(painter, mark)
        else:
            if painter is not None:
                painter.restore()
        finally:
            _marks.pop()

    return cast(Paint, painted)


def _restore_all(painter: QPainter, mark: QBrush) -> None:
    """Restore what was saved since the mark, and the state of before it."""
    for _ in range(DEEPEST):
        if painter.background() != mark:
            return
        painter.restore()

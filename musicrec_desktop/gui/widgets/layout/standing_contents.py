"""Lists and panels that get lower or higher draw only what comes into view."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from types import FunctionType

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScrollArea, QWidget


@contextmanager
def contents_stand(top: QWidget) -> Iterator[None]:
    """Leave what can be scrolled below a widget as it is drawn while its lower edge moves.

    Qt draws a widget that has another size whole, and a page of songs takes as long as a
    frame, the sidebar half of that. A list's rows begin at its top, as what a panel scrolls
    does, and what they stand in is flat ground. To Qt that is said for a moment only: when
    the window is resized, other edges move.

    Parameters
    ----------
    top : QWidget
        What is changed in it meanwhile is laid out when that is over.
    """
    standing: set[QWidget] = set()
    for area in top.findChildren(QAbstractScrollArea):
        if isinstance(area, QAbstractItemView):
            standing.update(_grounds(area.viewport(), top))
        elif isinstance(area, QScrollArea) and (inside := area.widget()) is not None:
            standing.update(_grounds(inside, top))
    for widget in standing:
        widget.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
    try:
        yield
        layout = top.layout()
        if layout is not None:
            layout.activate()
    finally:
        for widget in standing:
            widget.setAttribute(Qt.WidgetAttribute.WA_StaticContents, False)


def _grounds(widget: QWidget, top: QWidget) -> Iterator[QWidget]:
    """Yield a widget and those that it stands in, as far as they are seen and flat."""
    around: QWidget | None = widget
    while around is not None and around is not top:
        if around.isVisible() and not _draws_itself(around):
            yield around
        around = around.parentWidget()


def _draws_itself(widget: QWidget) -> bool:
    """Return whether what is drawn may depend on how high the widget is; rows do not."""
    drawn_in_python = isinstance(type(widget).paintEvent, FunctionType)
    return drawn_in_python and not isinstance(widget, QAbstractItemView)

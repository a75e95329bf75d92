"""Lists that get lower or higher draw only what comes into view."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QWidget


@contextmanager
def contents_stand(top: QWidget) -> Iterator[None]:
    """Leave the lists below a widget as they are drawn while their lower edge moves.

    Qt draws a widget that has another size whole, and a page of songs takes as long as a
    frame. A list's rows begin at its top, and what it stands in is flat ground. To Qt that is
    said for a moment only: when the window is resized, other edges move.

    Parameters
    ----------
    top : QWidget
        What is changed in it meanwhile is laid out when that is over.
    """
    standing: set[QWidget] = set()
    for view in top.findChildren(QAbstractItemView):
        widget: QWidget | None = view.viewport()
        while widget is not None and widget is not top and widget.isVisible():
            standing.add(widget)
            widget = widget.parentWidget()
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

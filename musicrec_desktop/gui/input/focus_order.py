"""The order in which Tab goes through widgets: as they stand, not as they were made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QScrollArea, QSplitter, QWidget

from musicrec_desktop.gui.pyside.layout_items import children_of, placed_in


def tab_as_they_stand(areas: Sequence[QWidget]) -> None:
    """Let Tab go through some areas of one window, one after the other.

    Parameters
    ----------
    areas : sequence of QWidget
        In reading order. Within each, layouts and splitters say what comes first; their
        order is the reading order from right to left, too.
    """
    stops = [stop for area in areas for stop in _stops(area)]
    for before, after in pairwise(stops):
        QWidget.setTabOrder(before, after)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    """Yield what can have the keyboard: a widget, then what stands in it.

    Also what only a click gives it to: of some buttons that are one stop, another may be the
    one that Tab comes to by then.

    What hands the keyboard on to a part of it is a stop for Qt, whatever its own policy: it
    has to stand right before that part, or Tab would come back there from elsewhere.
    """
    proxy = widget.focusProxy()
    if proxy is None and widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
        yield widget
    if proxy is not None and widget.isAncestorOf(proxy):
        yield widget
    if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QScrollArea):
        return  # a view or an editor: what is in it is its own
    for child in _inside(widget):
        yield from _stops(child)


def _inside(widget: QWidget) -> list[QWidget]:
    """Return the children of a widget as they stand, then those that no layout places.

    Of an area that scrolls only what it shows: asked for its viewport, PySide would hand what
    is in there over to it, and call it deleted as soon as nobody holds the viewport.
    """
    if isinstance(widget, QScrollArea):
        shown = widget.widget()
        return [] if shown is None else [shown]
    if isinstance(widget, QSplitter):
        placed = [widget.widget(place) for place in range(widget.count())]
    else:
        layout = widget.layout()
        placed = [] if layout is None else [*placed_in(layout)]
    children = [child for child in children_of(widget) if not child.isWindow()]
    first = [child for child in dict.fromkeys(placed) if child in children]
    return [*first, *(child for child in children if child not in first)]

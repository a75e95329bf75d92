"""Layouts of which Python holds no items.

What PySide makes of an item of a layout is kept for as long as the layout is there, also once
Qt has deleted the item, as it does with the item's widget. Whatever of Python's comes to the
same place in memory later, and is deleted by Qt, then damages memory, and the program ends
some time after that (seen with PySide 6.11 and 6.12: ``Shiboken::Object::destroy`` asks whether
there is something of Python's at this place when its own is gone already, and finds the item).

So no layout is asked for its items, and what PySide makes of them by itself, where a layout
that holds some is put into another one (6.11), is let go at once.
"""

from __future__ import annotations

from functools import wraps
from types import FunctionType
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QLayout, QWidget

PUTTING_IN = (QBoxLayout, "addLayout"), (QBoxLayout, "insertLayout"), (QGridLayout, "addLayout")


def let_items_go() -> None:
    """Let layouts that are put into others from here on leave no items behind."""
    for kind, name in PUTTING_IN:
        _let_go_after(kind, name)


def placed_in(layout: QLayout) -> list[QWidget]:
    """Return the widgets of a layout, and of those within it, as they stand.

    Parameters
    ----------
    layout : QLayout
        Of a widget.
    """
    widget = layout.parentWidget()
    if widget is None:
        return []
    inner = [child for child in layout.children() if isinstance(child, QLayout)]
    places: list[tuple[int, list[QWidget]]] = [
        *((layout.indexOf(child), [child]) for child in children_of(widget)),
        *((layout.indexOf(child), placed_in(child)) for child in inner),
    ]
    ordered = sorted((each for each in places if each[0] >= 0), key=lambda each: each[0])
    return [child for _, children in ordered for child in children]


def children_of(widget: QWidget) -> list[QWidget]:
    """Return the widgets that stand right within one, in the order in which they were made."""
    only = Qt.FindChildOption.FindDirectChildrenOnly
    return widget.findChildren(QWidget, options=only)


def _let_go_after(kind: type[QLayout], name: str) -> None:
    method = getattr(kind, name)
    if hasattr(method, "__wrapped__"):
        return

    @wraps(method)
    def put_in(outer: QLayout, *given: Any, **named: Any) -> None:
        method(outer, *given, **named)
        for inner in (*given, *named.values()):
            if isinstance(inner, QLayout):
                _let_go(outer, inner)

    setattr(kind, name, put_in)


def _let_go(outer: QLayout, inner: QLayout) -> None:
    """Let PySide forget the items; they stay where they are, which is not in the outer one."""
    if isinstance(type(inner).itemAt, FunctionType):
        return  # a layout of Python's own, which holds them itself
    for place in range(inner.count()):
        item = inner.itemAt(place)
        if isinstance(item, QLayout):
            _let_go(inner, item)
        elif item is not None:
            outer.removeItem(item)

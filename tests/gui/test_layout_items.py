"""Items of layouts, which Qt deletes with their widgets, are nothing that Python holds on to.

PySide keeps what it makes of an item for as long as the layout is there. Once Qt had deleted
the item, an icon whose engine came to the same place in memory ended the program when it went.
"""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QApplication,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLayoutItem,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.pyside.layout_items import placed_in
from musicrec_desktop.gui.widgets.forms.level_labels import level_labels
from musicrec_desktop.gui.widgets.layout.item_layout import ItemLayout


def items() -> list[QLayoutItem]:
    """Return the items that Python knows and Qt may delete any time."""
    return [
        item
        for item in Shiboken.getAllValidWrappers()
        if isinstance(item, QLayoutItem)
        and not isinstance(item, QObject)
        and not Shiboken.ownedByPython(item)
    ]


@pytest.fixture
def held_items(qapp: QApplication) -> Callable[[QWidget], list[QLayoutItem]]:
    """Return a function that returns items held since; not those of Python's own layouts."""
    gc.collect()
    before = items()

    def held(among: QWidget) -> list[QLayoutItem]:
        gc.collect()
        own = [
            layout.itemAt(place)
            for layout in among.findChildren(ItemLayout)
            for place in range(layout.count())
        ]
        return [item for item in items() if not any(item is each for each in (*before, *own))]

    return held


def test_no_page_holds_items_of_its_layouts(
    open_window: Callable, scanned: Path, qtbot: QtBot, held_items: Callable
) -> None:
    window: MainWindow = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    for name in window.pages.names():
        window.pages.open(name)
        QApplication.processEvents()
    window.resize(800, 600)
    QApplication.processEvents()
    assert not held_items(window)


def test_widgets_are_found_as_they_stand_in_layouts_within_each_other(
    qtbot: QtBot, held_items: Callable
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    made = [QPushButton(name, widget) for name in "abcde"]
    a, b, c, d, e = made
    outer, inner, innermost = QVBoxLayout(widget), QHBoxLayout(), QVBoxLayout()
    outer.addWidget(e)
    outer.addLayout(inner)
    outer.addStretch()
    outer.addWidget(a)
    inner.addWidget(d)
    inner.addLayout(innermost)
    inner.addWidget(b)
    innermost.addWidget(c)
    assert placed_in(outer) == [e, d, c, b, a]
    assert not held_items(widget)


@pytest.mark.parametrize("laid_out", ["before", "after"])
def test_names_are_as_high_as_their_fields(
    qtbot: QtBot, held_items: Callable, laid_out: str
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    high, beside, plain = QLineEdit(widget), QLineEdit(widget), QLabel("as it is", widget)
    high.setMinimumHeight(40)
    beside.setFixedHeight(50)
    form, row = QFormLayout(), QHBoxLayout()
    if laid_out == "before":
        widget.setLayout(form)
    row.addWidget(beside)
    form.addRow("Name", high)
    form.addRow("Row", row)
    form.addRow("", plain)
    level_labels(form, widget)
    if laid_out == "after":
        widget.setLayout(form)
    names = [form.labelForField(field) for field in (high, row)]
    heights = [name.minimumHeight() for name in names if name is not None]
    assert heights == [max(40, high.sizeHint().height()), 50]
    assert not held_items(widget)

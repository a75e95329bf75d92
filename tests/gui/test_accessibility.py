"""What a screen reader is told, and what a keyboard reaches."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QLineEdit,
    QScrollBar,
    QWidget,
)

INTERACTIVE = (QAbstractButton, QAbstractItemView, QAbstractSlider, QLineEdit)


def interactive(window: QWidget) -> list[QWidget]:
    """Return what can be operated, without parts that belong to Qt's own widgets."""
    return [
        widget
        for kind in INTERACTIVE
        for widget in window.findChildren(kind)
        if not isinstance(widget, QScrollBar)
        and not widget.objectName().startswith("qt_")
        and not isinstance(widget.parent(), (QAbstractItemView, QLineEdit))
    ]


def test_every_interactive_widget_has_a_name(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    widgets = interactive(window)
    assert len(widgets) > 20
    nameless = [
        f"{type(widget).__name__} {widget.toolTip()}"
        for widget in widgets
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_the_strip_says_where_it_is(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    assert window.strip.accessibleDescription() == "Nothing is playing"
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    window.playback.play(window.model.shown(), 0)
    qtbot.waitUntil(lambda: "of 0:06" in window.strip.accessibleDescription(), timeout=20_000)


def test_tab_reaches_search_table_and_transport(open_window, scanned: Path, qtbot) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    reachable = {
        widget
        for widget in interactive(window)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible()
    }
    transport = window.transport
    assert reachable >= {
        window.header.search,
        window.songs.table,
        transport.play,
        transport.next,
        transport.previous,
        transport.shuffle,
        transport.repeat,
        transport.mute,
        transport.volume,
        window.sidebar.add_folder,
    }

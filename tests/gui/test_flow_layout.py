"""Lines of widgets: as many in each, where that is wanted."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.widgets.layout.flow_layout import FlowLayout

WIDE = 100


def lines_of(widget: QWidget) -> list[int]:
    """Return how many widgets stand in each line."""
    tops = [label.y() for label in widget.findChildren(QLabel) if not label.isHidden()]
    return [tops.count(top) for top in sorted(set(tops))]


@pytest.mark.parametrize(
    ("room", "lines"),
    [(1000, [9]), (899, [5, 4]), (450, [3, 3, 3]), (350, [3, 3, 3]), (99, 9 * [1])],
)
def test_lines_are_even(qtbot: QtBot, room: int, lines: list[int]) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = FlowLayout(widget, spacing=0, even=True)
    for number in range(9):
        label = QLabel(str(number), widget)
        label.setFixedSize(WIDE, 20)
        layout.addWidget(label)
    hidden = QLabel("not counted", widget)
    layout.addWidget(hidden)
    hidden.hide()
    widget.resize(room, 200)
    widget.show()
    assert lines_of(widget) == lines
    assert layout.heightForWidth(room) == 20 * len(lines)

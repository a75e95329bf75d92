"""What is shown at once is laid out once."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from musicrec_desktop.gui.widgets.layout.laid_out_once import laid_out_once


class Rest(QWidget):
    """Takes the room that is left, and counts how often it got another size."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.sizes = 0

    def resizeEvent(self, event: QResizeEvent) -> None:
        self.sizes += 1


class Panel(QWidget):
    """Five lines, hidden, above the rest."""

    def __init__(self) -> None:
        super().__init__()
        layout = QVBoxLayout(self)
        self.lines = [QLabel(f"line {n}", self) for n in range(5)]
        for line in self.lines:
            line.hide()
            layout.addWidget(line)
        self.rest = Rest(self)
        layout.addWidget(self.rest, 1)

    def show_lines(self) -> None:
        for line in self.lines:
            line.show()


@pytest.fixture
def panel(qtbot) -> Iterator[Panel]:
    panel = Panel()
    qtbot.addWidget(panel)
    panel.resize(200, 600)
    panel.show()
    qtbot.waitExposed(panel)
    panel.rest.sizes = 0
    yield panel


def test_all_is_laid_out_once_and_stands_where_it_would(panel: Panel) -> None:
    with laid_out_once(panel):
        panel.show_lines()
        assert panel.rest.sizes == 0
    assert panel.rest.sizes == 1
    tops = [line.y() for line in panel.lines]
    assert tops == sorted(set(tops))
    assert panel.rest.y() > max(tops)


def test_one_inside_another_leaves_it_to_the_outer(panel: Panel) -> None:
    with laid_out_once(panel):
        with laid_out_once(panel):
            panel.show_lines()
        assert panel.rest.sizes == 0
    assert panel.rest.sizes == 1


def test_a_failure_leaves_a_panel_that_is_laid_out(panel: Panel, qtbot) -> None:
    with pytest.raises(ValueError, match="meanwhile"), laid_out_once(panel):
        panel.show_lines()
        raise ValueError("meanwhile")
    assert panel.rest.sizes == 1
    panel.lines[0].hide()
    qtbot.waitUntil(lambda: panel.rest.sizes == 2, timeout=2000)

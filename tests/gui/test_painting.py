"""Errors in painting."""

from __future__ import annotations

import ast
import time
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

import musicrec_desktop.gui
from musicrec_desktop.gui.pyside import told_errors
from musicrec_desktop.gui.pyside.painting import guarded

PAINTED_BY_QT = {"paintEvent", "paintSection", "drawRow", "drawBranches", "drawItemText"}
OF_AN_ITEM = [["self", "painter", "option", "index"], ["self", "painter", "rect", "mode", "state"]]


class Broken(QWidget):
    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("red"))
        raise TypeError("a widget")


class Half(QStyledItemDelegate):
    """Fails in every other row, two states deep."""

    @guarded
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        painter.save()
        painter.translate(1000, 0)
        painter.save()
        if index.row() % 2 == 0:
            raise TypeError("a row")
        painter.restore()
        painter.restore()
        painter.fillRect(option.rect, QColor("#00ff00"))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what the crash reporter is told."""
    said: list[str] = []
    monkeypatch.setattr("sys.excepthook", lambda _kind, error, _trace: said.append(str(error)))
    return said


def test_a_widget_that_cannot_be_painted_is_told_of_once_and_stays_usable(
    qtbot: QtBot,
    told: list[str],
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    widget = Broken()
    qtbot.addWidget(widget)
    widget.resize(40, 40)
    for _ in range(3):
        assert not widget.grab().isNull()  # where a painter is still open, Qt ends the process
    qtbot.waitUntil(lambda: told == ["a widget"])
    later = time.monotonic() + 3600
    monkeypatch.setattr(told_errors, "monotonic", lambda: later)
    with caplog.at_level("ERROR", "musicrec_desktop.gui.pyside.told_errors"):
        for _ in range(3):
            widget.grab()
    assert [record.getMessage().partition(", ")[2] for record in caplog.records] == [
        "3 times: TypeError('a widget')"
    ]
    qtbot.wait(1)
    assert told == ["a widget"]


def test_rows_after_one_that_failed_are_painted_where_they_belong(
    qtbot: QtBot, told: list[str]
) -> None:
    view = QListView()
    qtbot.addWidget(view)
    model = QStringListModel(["a", "b", "c", "d"], view)
    view.setModel(model)
    view.setItemDelegate(Half(view))
    view.resize(200, 300)
    picture = view.viewport().grab().toImage()
    colours = [
        picture.pixelColor(view.visualRect(model.index(row)).center()).name() for row in range(4)
    ]
    assert [colour == "#00ff00" for colour in colours] == [False, True, False, True]
    qtbot.waitUntil(lambda: told == ["a row"])


def test_a_guard_within_a_guard_gives_back_its_own_state_only(
    qapp: object, told: list[str]
) -> None:
    class Inner:
        @guarded
        def paint(self, painter: QPainter) -> None:
            painter.save()
            painter.setPen(QColor("red"))
            raise TypeError("within")

        @guarded
        def outer(self, painter: QPainter) -> None:
            painter.setPen(QColor("blue"))
            self.paint(painter)
            assert painter.pen().color() == QColor("blue")

    image = QImage(8, 8, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    painter.setPen(Qt.GlobalColor.green)
    Inner().outer(painter)
    assert painter.pen().color() == QColor(Qt.GlobalColor.green)
    painter.end()


def test_everything_that_qt_calls_to_paint_is_guarded() -> None:
    bare = []
    for path in Path(musicrec_desktop.gui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.FunctionDef):
                continue
            given = [argument.arg for argument in node.args.args]
            paints = node.name in PAINTED_BY_QT or (node.name == "paint" and given in OF_AN_ITEM)
            if paints and "guarded" not in [ast.unparse(each) for each in node.decorator_list]:
                bare.append(f"{path.name}: {node.name}")
    assert bare == []

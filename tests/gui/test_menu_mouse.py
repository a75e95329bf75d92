"""A button that opened a menu, after the mouse has left it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.input.menu_letters import give_letters


class Told(QObject):
    """Writes down what a button is told."""

    def __init__(self, button: QToolButton) -> None:
        super().__init__(button)
        self.events: list[QEvent.Type] = []
        button.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.events.append(event.type())
        return False


def test_a_button_knows_that_the_mouse_left_while_its_menu_was_open(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(400, 300)
    button = QToolButton(around)
    button.setGeometry(20, 20, 60, 40)
    menu = QMenu(around)
    menu.addAction("One")
    give_letters(menu)
    around.show()
    qtbot.waitExposed(around)
    QCursor.setPos(button.mapToGlobal(QPoint(20, 20)))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    QCursor.setPos(around.mapToGlobal(QPoint(300, 200)))
    told = Told(button)
    menu.close()
    qtbot.waitUntil(lambda: QEvent.Type.HoverLeave in told.events)
    assert not button.underMouse()


def test_a_button_that_the_mouse_is_still_over_stays_lit(qtbot: QtBot) -> None:
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(400, 300)
    button = QToolButton(around)
    button.setGeometry(20, 20, 60, 40)
    menu = QMenu(around)
    menu.addAction("One")
    give_letters(menu)
    around.show()
    qtbot.waitExposed(around)
    QCursor.setPos(button.mapToGlobal(QPoint(20, 20)))
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    menu.close()
    for _ in range(3):
        qtbot.wait(0)
    assert button.underMouse()

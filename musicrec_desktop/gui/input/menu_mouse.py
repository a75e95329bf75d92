"""The mouse leaves a button while its menu is open: Qt does not draw that, not even afterwards."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt, QTimer
from PySide6.QtGui import QCursor, QHoverEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu
from shiboken6 import isValid


def let_go_after(menu: QMenu) -> None:
    """Let the button under the mouse know, once a menu that is about to open is closed again."""
    button = QApplication.widgetAt(QCursor.pos())
    if not isinstance(button, QAbstractButton):
        return

    def let_go() -> None:
        if isValid(button) and not _points_at(button):
            tell_left(button)

    # Once it is gone: until then the menu itself may be what the mouse is over.
    menu.aboutToHide.connect(
        lambda: QTimer.singleShot(0, button, let_go) if isValid(button) else None,
        Qt.ConnectionType.SingleShotConnection,
    )


def tell_left(button: QAbstractButton) -> None:
    """Tell a button that the mouse is elsewhere, as Qt would have without a menu."""
    button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, False)
    away = QPointF(-1, -1)
    QApplication.sendEvent(button, QHoverEvent(QEvent.Type.HoverLeave, away, away, away))
    button.update()


def _points_at(button: QAbstractButton) -> bool:
    return QApplication.widgetAt(QCursor.pos()) is button

"""How far two fingers zoom the map, on a touchpad or on the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QNativeGestureEvent
from PySide6.QtWidgets import QGestureEvent, QPinchGesture, QWidget


def pinched(event: QEvent, widget: QWidget) -> tuple[QPointF, float] | None:
    """Return where in a widget an event zooms, and by which factor; None where it does not."""
    if isinstance(event, QNativeGestureEvent):
        if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
            return event.position(), 1.0 + event.value()
    elif isinstance(event, QGestureEvent):
        pinch = event.gesture(Qt.GestureType.PinchGesture)
        if isinstance(pinch, QPinchGesture):
            event.accept(Qt.GestureType.PinchGesture)
            return QPointF(widget.mapFromGlobal(pinch.centerPoint())), pinch.scaleFactor()
    return None

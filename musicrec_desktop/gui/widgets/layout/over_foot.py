"""A card over the foot of something beside it in the window, which does not move for it."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import QEvent, QMetaObject, QObject, QPoint, QRect, QSize
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

MARGIN = 12  # pixels between the card and the edges of what it lies over
CLEAR = 8  # pixels between it and what it is not to hide
POINTER = QSize(16, 24)  # pixels around the mouse that stay free
WHEN_IT_MOVES = (QEvent.Type.Resize, QEvent.Type.Move)
WHEN_ITS_WORDS_CHANGE = (QEvent.Type.Show, QEvent.Type.LayoutRequest)


class OverFoot(QObject):
    """Keeps a card where it hides neither what the mouse is at nor the entry one works with.

    Parameters
    ----------
    card : QWidget
        In no layout.
    fitting : callable
        Returns how large the card would be within a width in pixels.
    over : QWidget
        Beside the card in their parent.
    parent : QWidget
        Of both.
    """

    def __init__(
        self, card: QWidget, fitting: Callable[[int], QSize], over: QWidget, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._card, self._fitting, self._over, self._parent = card, fitting, over, parent
        self._view: QAbstractItemView | None = None  # whose current entry is not to be hidden
        self._told_by: list[QMetaObject.Connection] = []
        for watched in (card, over):
            watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        telling = WHEN_ITS_WORDS_CHANGE if watched is self._card else WHEN_IT_MOVES
        if event.type() in telling and not self._card.isHidden():
            self._place()
        elif event.type() == QEvent.Type.Hide and watched is self._card:
            self._follow(None)
        return super().eventFilter(watched, event)

    def _follow(self, view: QAbstractItemView | None) -> None:
        """Know of each move of a view's current entry, by keys or by scrolling."""
        if view is self._view:
            return
        for connection in self._told_by:
            QObject.disconnect(connection)
        self._view, self._told_by = view, []
        if view is not None and view.selectionModel() is not None:
            moved = (view.selectionModel().currentChanged, view.verticalScrollBar().valueChanged)
            self._told_by = [signal.connect(self._stay_clear) for signal in moved]

    def _stay_clear(self, *_moved: object) -> None:
        if not self._card.isHidden():
            self._place()

    def _place(self) -> None:
        room = self._over.geometry().adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        place = QRect(QPoint(), self._fitting(room.width()))
        place.moveCenter(room.center())
        place.moveBottom(room.bottom())
        if not self._card.underMouse():  # else it would flee from who wants to press its button
            place = self._clear_of_what_is_used(place, room)
        self._card.setGeometry(place)
        self._card.raise_()

    def _clear_of_what_is_used(self, place: QRect, room: QRect) -> QRect:
        for used in sorted(self._used(), key=QRect.bottom, reverse=True):
            if place.intersects(used):
                higher = place.translated(0, used.top() - CLEAR - place.bottom())
                place = higher if higher.top() >= room.top() else place
        return place

    def _used(self) -> list[QRect]:
        """Return what is worked with, as the card's parent measures."""
        parent, used = self._parent, []
        if self._over.underMouse():
            pointer = QRect(QPoint(), POINTER)
            pointer.moveCenter(parent.mapFromGlobal(QCursor.pos()))
            used.append(pointer)
        focused = QApplication.focusWidget()
        here = isinstance(focused, QAbstractItemView) and parent.isAncestorOf(focused)
        view = cast(QAbstractItemView, focused) if here else None
        self._follow(view)
        if view is not None:
            entry = view.visualRect(view.currentIndex())
            entry.moveTopLeft(view.viewport().mapTo(parent, entry.topLeft()))
            used.append(entry)
        return used

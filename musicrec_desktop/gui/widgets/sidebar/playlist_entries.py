"""The lines of the sidebar that stand for playlists and their folders, and how they are dragged."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from musicrec_desktop.gui.desktop.track_mime import TRACKS_TYPE, track_ids
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.sidebar.one_stop import typed_letter
from musicrec_desktop.gui.widgets.sidebar.playlist_button import DropButton
from musicrec_desktop.services.exchange.playlist_folders import Place

LINE_TYPE = "application/x-musicrec-playlist"
BEFORE, INTO, BEHIND = "before", "into", "behind"
LINE_PIXELS = 2
BESIDE_POINTER = QPoint(16, 8)  # pixels
OF_FOLDER = 4  # the upper part of a folder that means "before it", as 1 / OF_FOLDER
SCROLL_EDGE, SCROLL_STEP, SCROLL_MS = 28, 14, 40  # pixels, pixels, and how often


def place_mime(place: Place) -> QMimeData:
    """Return a line of the sidebar as it is dragged."""
    data = QMimeData()
    kind = "folder" if place.folder else "playlist"
    data.setData(LINE_TYPE, QByteArray(f"{kind}:{place.id}".encode()))
    return data


def dragged_place(data: QMimeData) -> Place | None:
    """Return the line of the sidebar that is dragged, if one is."""
    kind, _, number = bytes(data.data(LINE_TYPE).data()).decode().partition(":")
    return Place(int(number), kind == "folder") if number.isdigit() else None


class PlaylistEntry(DropButton):
    """A playlist, or a folder of them: opened by a click, dragged elsewhere, dropped upon.

    Parameters
    ----------
    place : Place
    tokens : Tokens
    parent : QWidget

    Attributes
    ----------
    name : str
        As it is, while there may be room for less.
    folder_id : int or None
        In which folder it stands.
    takes_tracks, movable : bool
        Whether tracks, and other lines, may be dropped on it.

    Signals
    -------
    line_dropped(Place, str)
        What, and where: :data:`BEFORE`, :data:`INTO` or :data:`BEHIND` this one.
    stepped(int)
        To be moved up (-1) or down (1) with the keyboard.
    play_pressed()
        It was double-clicked.
    rename_pressed(), delete_pressed()
    typed(str)
        A letter, to look for a name with.
    """

    line_dropped = Signal(object, str)
    stepped = Signal(int)
    play_pressed = Signal()
    rename_pressed = Signal()
    delete_pressed = Signal()
    typed = Signal(str)

    def __init__(self, place: Place, tokens: Tokens, parent: QWidget) -> None:
        super().__init__("", parent)
        self.place = place
        self.tokens = tokens
        self.name = ""
        self.folder_id: int | None = None
        self.takes_tracks = False
        self.movable = True
        self._pressed: QPoint | None = None
        self._over = ""
        self.setMinimumWidth(1)  # cut rather than push the others out of view
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def stand_in(self, folder_id: int | None) -> None:
        """Stand in a folder, or beside them."""
        inside = folder_id is not None
        if inside != bool(self.property("inside")):
            self.setProperty("inside", inside)
            self.style().unpolish(self)
            self.style().polish(self)
        self.folder_id = folder_id

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        super().mouseDoubleClickEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self.play_pressed.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        start = self._pressed
        far = QApplication.startDragDistance()
        if start is None or not event.buttons() & Qt.MouseButton.LeftButton or not self.movable:
            super().mouseMoveEvent(event)
        elif (event.position().toPoint() - start).manhattanLength() >= far:
            self._pressed = None
            self._drag()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, held = event.key(), event.modifiers()
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if held == Qt.KeyboardModifier.AltModifier and key in steps:
            self.stepped.emit(steps[Qt.Key(key)])
        elif key == Qt.Key.Key_F2:
            self.rename_pressed.emit()
        elif key == Qt.Key.Key_Delete:
            self.delete_pressed.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif typed_letter(event):
            self.typed.emit(event.text())
        else:
            super().keyPressEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        line = dragged_place(event.mimeData())
        if line is not None and self._where(line, event.position()):
            self._show_over(self._where(line, event.position()))
            event.acceptProposedAction()
        elif line is None and self.takes_tracks and event.mimeData().hasFormat(TRACKS_TYPE):
            self._show_over(INTO)
            event.acceptProposedAction()
        else:
            self._show_over("")
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_over("")

    def dropEvent(self, event: QDropEvent) -> None:
        self._show_over("")
        event.acceptProposedAction()
        line = dragged_place(event.mimeData())
        if line is None:
            self.tracks_dropped.emit(track_ids(event.mimeData()))
        else:
            self.line_dropped.emit(line, self._where(line, event.position()))

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._over in (BEFORE, BEHIND):
            top = 0 if self._over == BEFORE else self.height() - LINE_PIXELS
            painter = QPainter(self)
            painter.fillRect(0, top, self.width(), LINE_PIXELS, QColor(self.tokens.accent))

    def _where(self, line: Place, at: QPointF) -> str:
        """Return where something would go that is let go of here; empty where it cannot."""
        if line == self.place or not self.movable or (line.folder and self.folder_id is not None):
            return ""
        height = max(self.height(), 1)
        if not self.place.folder:
            return BEFORE if at.y() < height / 2 else BEHIND
        if line.folder:
            return BEFORE if at.y() < height / 2 else BEHIND
        return BEFORE if at.y() < height / OF_FOLDER else INTO

    def _show_over(self, where: str) -> None:
        if where != self._over:
            self._over = where
            self._mark(where == INTO)
            self.update()

    def _drag(self) -> None:
        self.setDown(False)
        drag = QDrag(self)
        drag.setMimeData(place_mime(self.place))
        drag.setPixmap(self.grab())
        drag.setHotSpot(-BESIDE_POINTER)  # so that one sees where it would go
        scrolling = _Scrolling(self)
        drag.exec(Qt.DropAction.MoveAction)
        scrolling.end()


class _Scrolling(QTimer):
    """Scrolls while something is dragged near the edge of what is in view."""

    def __init__(self, entry: QPushButton) -> None:
        super().__init__(entry, interval=SCROLL_MS)
        self._area = _scroll_area(entry)
        self.timeout.connect(self._step)
        self.start()

    def end(self) -> None:
        self.stop()
        self.deleteLater()

    def _step(self) -> None:
        if self._area is None:
            return
        view = self._area.viewport()
        y = view.mapFromGlobal(QCursor.pos()).y()
        bar = self._area.verticalScrollBar()
        if y < SCROLL_EDGE:
            bar.setValue(bar.value() - SCROLL_STEP)
        elif y > view.height() - SCROLL_EDGE:
            bar.setValue(bar.value() + SCROLL_STEP)


def _scroll_area(widget: QWidget) -> QScrollArea | None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above

"""The spectrogram that scrolls with what is heard."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicrec_desktop.core.live_picture import (
    COLUMNS_PER_SECOND,
    LEVEL_FLOOR_DB,
    LEVEL_STEP_DB,
    Axis,
)
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.colour_map import DEFAULT_MAP, ranged_table
from musicrec_desktop.gui.look.frequency import decibels, hertz, note, tick_name, ticks
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.picture_text import centred, readout, shadowed
from musicrec_desktop.gui.words.spectrogram import awaits_sound, live_caption
from musicrec_desktop.gui.words.text import clock

MINIMUM_HEIGHT = 96
RADIUS = 10
TICK_PIXELS = 44
LABEL_WIDTH = 64
TICK_LENGTH = 7
LABEL_FONT_PIXELS = 12
CURSOR_STEP = 8
CAPTION_PLACE = QPoint(12, 8)


class LiveSpectrogram(QWidget):
    """Columns enter at the right edge and move left, as fast as the sound is heard.

    A ring of levels, ``uint8`` of shape (height, width) in the screen's pixels, is
    kept beside its colours: a new column is painted once, and a frame is two copies.

    Signals
    -------
    rows_changed(int)
        So many rows are drawn now; columns must come with as many.
    described(str)
        What lies under the cursor that arrow keys move.
    """

    rows_changed = Signal(int)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._axis: Axis = "mel"
        self._frequencies: NDArray[np.float64] = np.geomspace(30, 16000, MINIMUM_HEIGHT)
        self._table = ranged_table(-90, 0, LEVEL_FLOOR_DB, LEVEL_STEP_DB, DEFAULT_MAP)
        self._levels = np.zeros((0, 0), np.uint8)
        self._pixels = np.zeros((0, 0), np.uint32)
        self._seconds = np.zeros(0)
        self._image = QImage()
        self._head = 0  # where the next column goes, which is where the oldest is
        self._labels: list[tuple[QPoint, QPixmap]] = []
        self._corners: list[tuple[QPoint, QPixmap]] = []
        self._cursor: QPoint | None = None
        self._focus_ring = False
        self._readout: tuple[tuple[str, ...], QPixmap] | None = None
        self.setMinimumSize(160, MINIMUM_HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("Spectrogram", "Live spectrogram"))

    def sizeHint(self) -> QSize:
        return QSize(860, 316)

    @property
    def rows(self) -> int:
        """How many rows a column has."""
        return len(self._levels)

    # ---- what is shown

    def append(self, columns: NDArray[np.uint8], seconds: NDArray[np.float64]) -> None:
        """Move left by the columns' width and paint them at the right edge.

        Parameters
        ----------
        columns : ndarray of shape (n_columns, rows), uint8
            Oldest first, low row first.
        seconds : ndarray of shape (n_columns,)
            Place of each in its track.
        """
        width = self._levels.shape[1]
        wide = self._column_pixels()
        if wide > 1:
            columns, seconds = np.repeat(columns, wide, axis=0), np.repeat(seconds, wide)
        columns, seconds = columns[-width:].T[::-1], seconds[-width:]
        count = columns.shape[1]
        if not count:
            return
        first = min(count, width - self._head)
        self._put(self._head, columns[:, :first], seconds[:first])
        if first < count:
            self._put(0, columns[:, first:], seconds[first:])
        self._head = (self._head + count) % width
        self.update()

    def clear(self) -> None:
        """Forget what was heard."""
        self._levels[:] = 0
        self._seconds[:] = np.nan
        self._recolour()

    def set_rows(self, axis: Axis, frequencies_hz: NDArray[np.float64]) -> None:
        """Say what the rows stand for from now on; what is shown moves to its new place.

        Parameters
        ----------
        axis : {"mel", "log", "linear"}
        frequencies_hz : ndarray of shape (rows,)
            Low first.
        """
        old = self._frequencies
        self._axis, self._frequencies = axis, frequencies_hz
        if len(old) == self.rows and not np.array_equal(old, frequencies_hz):
            rows = np.rint(np.interp(frequencies_hz, old, np.arange(len(old)))).astype(int)
            self._levels[:] = self._levels[::-1][rows][::-1]
        self._draw_overlay()
        self._recolour()

    def set_colours(self, name: str, floor_db: float, ceiling_db: float) -> None:
        """Draw with another colour map, spread over these decibels."""
        self._table = ranged_table(floor_db, ceiling_db, LEVEL_FLOOR_DB, LEVEL_STEP_DB, name)
        self._recolour()

    def apply_theme(self, tokens: Tokens) -> None:
        """Draw the corners in the colour around them."""
        self._tokens = tokens
        self._draw_overlay()
        self.update()

    def levels(self) -> NDArray[np.uint8]:
        """Return a copy of what is shown: (rows, columns), low row first, oldest column first."""
        return np.roll(self._levels, -self._head, axis=1)[::-1].copy()

    def picture(self) -> QImage:
        """Return what is shown with its axis, without a cursor, in the screen's pixels."""
        ratio = self.devicePixelRatioF()
        image = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        self._draw_sound(painter)
        for place, piece in self._labels:
            painter.drawPixmap(place, piece)
        painter.end()
        return image

    def continues_at(self, seconds: float) -> bool:
        """Whether what is heard at this place of the track still meets what is shown."""
        newest = float(self._seconds[self._head - 1]) if len(self._seconds) else math.nan
        length = len(self._seconds) / self._column_pixels() / COLUMNS_PER_SECOND
        return not abs(seconds - newest) > length  # of an empty picture, too

    # ---- the ring

    def _put(self, place: int, columns: NDArray[np.uint8], seconds: NDArray[np.float64]) -> None:
        where = slice(place, place + columns.shape[1])
        self._levels[:, where] = columns
        self._pixels[:, where] = self._table[columns]
        self._seconds[where] = seconds

    def _recolour(self) -> None:
        np.take(self._table, self._levels, out=self._pixels, mode="clip")
        self.update()

    def _column_pixels(self) -> int:
        return max(1, round(self.devicePixelRatioF()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Make the ring as large as the widget, and keep the newest of what it holds."""
        ratio = self.devicePixelRatioF()
        width = max(1, round(self.width() * ratio))
        height = max(1, round(self.height() * ratio))
        if (height, width) == self._levels.shape:
            return
        old, seconds = self.levels(), np.roll(self._seconds, -self._head)
        self._levels = np.zeros((height, width), np.uint8)
        self._seconds = np.full(width, np.nan)
        kept = min(width, old.shape[1])
        if kept and len(old):
            rows = np.arange(height) * len(old) // height
            self._levels[:, width - kept :] = old[rows, -kept:][::-1]
            self._seconds[width - kept :] = seconds[-kept:]
        self._head = 0
        self._pixels = np.zeros((height, width), np.uint32)
        self._image = QImage(
            self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32
        )
        places = np.linspace(0, len(self._frequencies) - 1, height)
        self._frequencies = np.interp(places, np.arange(len(self._frequencies)), self._frequencies)
        self._draw_overlay()
        self._recolour()
        self.rows_changed.emit(height)

    # ---- drawing

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._levels.shape != self._device_shape():
            self._fit()  # the window moved to a screen of another density
        painter = QPainter(self)
        self._draw_sound(painter)
        if np.isnan(self._seconds).all():
            painter.setFont(self._label_font())
            centred(painter, self.rect(), awaits_sound())
        for place, piece in (*self._labels, *self._corners):
            painter.drawPixmap(place, piece)
        if self._cursor is not None:
            self._draw_readout(painter, self._cursor)
        if self._focus_ring and self._cursor is None:
            painter.setPen(QColor(self._tokens.accent))
            painter.drawRoundedRect(self.rect().adjusted(0, 0, -1, -1), RADIUS, RADIUS)

    def _device_shape(self) -> tuple[int, int]:
        ratio = self.devicePixelRatioF()
        return max(1, round(self.height() * ratio)), max(1, round(self.width() * ratio))

    def _draw_sound(self, painter: QPainter) -> None:
        """Copy the older part to the left and the newer to its right."""
        height, width = self._levels.shape
        ratio = self.devicePixelRatioF()
        older = width - self._head
        for left, source, count in ((0, self._head, older), (older, 0, self._head)):
            if count:
                target = QRectF(left / ratio, 0, count / ratio, height / ratio)
                painter.drawImage(target, self._image, QRectF(source, 0, count, height))

    def _draw_overlay(self) -> None:
        """Draw caption, axis and corners once: they stay while the sound moves."""
        width, height = self.width(), self.height()
        axis_left = width - LABEL_WIDTH - TICK_LENGTH
        caption = QRect(CAPTION_PLACE, QSize(min(240, max(1, axis_left)), 18))
        axis = QRect(axis_left, 0, width, height)
        self._labels = [
            (caption.topLeft(), self._draw_piece(caption, self._draw_caption)),
            (QPoint(max(0, axis_left), 0), self._draw_piece(axis, self._draw_axis)),
        ]
        self._corners = []
        for x in (0, width - RADIUS):
            for y in (0, height - RADIUS):
                piece = self._draw_piece(QRect(x, y, RADIUS, RADIUS), self._draw_outside)
                self._corners.append((QPoint(x, y), piece))

    def _draw_piece(self, box: QRect, draw: Callable[[QPainter], None]) -> QPixmap:
        """Return one piece of what lies over the sound: small ones cost less in every frame."""
        box = box.intersected(self.rect())
        ratio = self.devicePixelRatioF()
        piece = QPixmap(box.size() * ratio)
        piece.setDevicePixelRatio(ratio)
        piece.fill(Qt.GlobalColor.transparent)
        if piece.isNull():
            return piece
        painter = QPainter(piece)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-box.topLeft())
        painter.setFont(self._label_font())
        draw(painter)
        painter.end()
        return piece

    def _draw_caption(self, painter: QPainter) -> None:
        said = live_caption(self._axis)
        wide = painter.fontMetrics().horizontalAdvance(said)
        if wide <= self.width() - LABEL_WIDTH - CAPTION_PLACE.x():  # cut, it would say nothing
            shadowed(painter, QRect(CAPTION_PLACE, QSize(wide, 18)), said, left=True)

    def _draw_axis(self, painter: QPainter) -> None:
        room = max(2, self.height() // TICK_PIXELS)
        for hz, share in ticks(self._axis, self._frequencies, room):
            y = round(self.height() * (1 - share))
            if 12 <= y <= self.height() - 8:
                right = self.width() - TICK_LENGTH
                shadowed(
                    painter, QRect(right - LABEL_WIDTH, y - 9, LABEL_WIDTH - 5, 18), tick_name(hz)
                )
                painter.fillRect(QRect(right, y, TICK_LENGTH, 1), QColor(255, 255, 255, 150))

    def _draw_outside(self, painter: QPainter) -> None:
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.fillPath(outside.subtracted(inside), QColor(self._tokens.content))

    def _label_font(self) -> QFont:
        font = self.font()
        font.setPixelSize(LABEL_FONT_PIXELS)
        return font

    # ---- the cursor

    def reading(self, place: QPoint) -> tuple[str, ...]:
        """Return time, frequency, note and level at a point of the widget; empty where none."""
        if not self.rect().contains(place) or not self._levels.size:
            return ()
        ratio = self.devicePixelRatioF()
        height, width = self._levels.shape
        column = (self._head + min(int(place.x() * ratio), width - 1)) % width
        row = min(int(place.y() * ratio), height - 1)
        seconds = float(self._seconds[column])
        hz = float(self._frequencies[min(height - 1 - row, len(self._frequencies) - 1)])
        if math.isnan(seconds):
            return ()
        level = LEVEL_FLOOR_DB + LEVEL_STEP_DB * int(self._levels[row, column])
        heard = (
            decibels(level) if self._levels[row, column] else translate("Spectrogram", "silence")
        )
        return (_moment(seconds), hertz(hz), note(hz), heard)

    def cursor_text(self) -> str:
        """Return what lies under the cursor as a sentence for a screen reader."""
        reading = self.reading(self._cursor) if self._cursor is not None else ()
        return ", ".join(filter(None, reading))

    def _draw_readout(self, painter: QPainter, place: QPoint) -> None:
        reading = self.reading(place)
        painter.fillRect(QRect(place.x(), 0, 1, self.height()), QColor(255, 255, 255, 70))
        painter.fillRect(QRect(0, place.y(), self.width(), 1), QColor(255, 255, 255, 70))
        if not reading:
            return
        if self._readout is None or self._readout[0] != reading:
            moment, hz, pitch, level = reading
            lines = (f"{moment}  ·  {hz}", f"{pitch}  ·  {level}" if pitch else level)
            box = readout(lines, self._label_font(), self.devicePixelRatioF())
            self._readout = (reading, box)
        box = self._readout[1]
        size = box.deviceIndependentSize().toSize()
        x = place.x() + 14
        if x + size.width() > self.width() - 4:
            x = place.x() - 14 - size.width()
        y = min(max(place.y() - size.height() - 10, 4), self.height() - size.height() - 4)
        painter.drawPixmap(QPoint(max(4, x), y), box)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._cursor = event.position().toPoint()
        self.update()

    def leaveEvent(self, event: object) -> None:
        self._cursor = None
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {
            Qt.Key.Key_Left: QPoint(-CURSOR_STEP, 0),
            Qt.Key.Key_Right: QPoint(CURSOR_STEP, 0),
            Qt.Key.Key_Up: QPoint(0, -CURSOR_STEP),
            Qt.Key.Key_Down: QPoint(0, CURSOR_STEP),
        }
        step = steps.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self._cursor = None
        elif step is None or event.modifiers():
            super().keyPressEvent(event)
            return
        else:
            start = self._cursor or self.rect().center()
            moved = start + step
            self._cursor = QPoint(
                min(max(moved.x(), 0), self.width() - 1), min(max(moved.y(), 0), self.height() - 1)
            )
            self.setAccessibleDescription(self.cursor_text())
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus_ring = False
        self._cursor = None
        self.update()


def _moment(seconds: float) -> str:
    """Return a place in a track to the hundredth: 1:47.32; empty in the track before."""
    if seconds < 0:
        return translate("Spectrogram", "before", comment="Of the track before this one")
    return f"{clock(seconds)}.{int(seconds * 100) % 100:02}"

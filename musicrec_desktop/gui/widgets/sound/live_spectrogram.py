"""The spectrogram that scrolls with what is heard."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

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
from musicrec_desktop.gui.widgets.picture_text import readout, shadowed
from musicrec_desktop.gui.widgets.sound.sound_ring import SoundRing
from musicrec_desktop.gui.words.spectrogram import awaits_sound, live_caption, live_kind
from musicrec_desktop.gui.words.text import clock

MINIMUM_HEIGHT = 96
RADIUS = 10
TICK_PIXELS = 44
LABEL_WIDTH = 64
TICK_LENGTH = 7
LABEL_FONT_PIXELS = 12
USUAL_HEIGHT = 620  # over which labels grow
CURSOR_STEP = 8
WINDOW_COLUMNS = 24  # that the longest transform reaches over
CAPTION_PLACE = QPoint(12, 6)
EDGE = 40  # of a label: where so much of it stands beside the sound, all of it is written there


class LiveSpectrogram(QWidget):
    """Columns enter at the right edge and move left, as fast as the sound is heard.

    A ring of levels in the screen's pixels is kept beside its colours: a new column is
    painted once, and a frame is two copies. What was not heard yet is in the theme's colours.

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
        self._ring = SoundRing()
        self._pixels = np.zeros((0, 0), np.uint32)
        self._image = QImage()
        self._labels: list[tuple[QPoint, QPixmap, QPixmap]] = []  # on sound, and where none is
        self._caption = QRect()
        self._lines: list[int] = []  # of the axis, where nothing was heard
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
        return len(self._ring.levels)

    @property
    def heard_from(self) -> float | None:
        """Place in its track of the oldest that is shown; None where nothing is."""
        oldest = self._ring.oldest_seconds
        return None if math.isnan(oldest) else oldest

    @property
    def missing_seconds(self) -> float:
        """How much more of what was heard before there is room for."""
        return self._ring.unheard / self._column_pixels() / COLUMNS_PER_SECOND

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
        if self.heard_from is None:
            begin = _first_of_track(columns, seconds)
            columns, seconds = columns[begin:], seconds[begin:]
        for place in self._ring.append(*self._widened(columns, seconds)):
            self._pixels[:, place] = self._table[self._ring.levels[:, place]]
        self.update()

    def put_before(self, columns: NDArray[np.uint8], seconds: NDArray[np.float64]) -> None:
        """Show what was heard before what is shown, as far as there is room for it.

        Parameters
        ----------
        columns : ndarray of shape (n_columns, rows), uint8
        seconds : ndarray of shape (n_columns,)
        """
        if columns.shape[1:] == (self.rows,) and self._ring.put_before(
            *self._widened(columns, seconds)
        ):
            self._recolour()

    def clear(self) -> None:
        """Forget what was heard."""
        self._ring.clear()
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
            levels = self._ring.levels
            levels[:] = levels[::-1][rows][::-1]
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
        return self._ring.in_order()

    def picture(self) -> QImage:
        """Return what is shown with its axis, without a cursor, in the screen's pixels."""
        ratio = self.devicePixelRatioF()
        image = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        painter = QPainter(image)
        self._draw_sound(painter)
        for place, piece, _ in self._labels:
            painter.drawPixmap(place, piece)
        painter.end()
        return image

    def continues_at(self, seconds: float) -> bool:
        """Whether what is heard at this place of the track still meets what is shown."""
        return self._ring.continues_at(seconds)

    # ---- the ring

    def _widened(
        self, columns: NDArray[np.uint8], seconds: NDArray[np.float64]
    ) -> tuple[NDArray[np.uint8], NDArray[np.float64]]:
        """Return columns as wide as the screen's pixels are dense."""
        wide = self._column_pixels()
        if wide == 1:
            return columns, seconds
        return np.repeat(columns, wide, axis=0), np.repeat(seconds, wide)

    def _recolour(self) -> None:
        np.take(self._table, self._ring.levels, out=self._pixels, mode="clip")
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
        if (height, width) == self._ring.levels.shape:
            return
        self._ring = self._ring.resized(height, width)
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
        if self._ring.levels.shape != self._device_shape():
            self._fit()  # the window moved to a screen of another density
        painter = QPainter(self)
        self._draw_sound(painter)
        unheard = self._draw_unheard(painter)
        for place, on_sound, on_ground in self._labels:
            painter.drawPixmap(place, on_ground if place.x() + EDGE < unheard else on_sound)
        for place, piece in self._corners:
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
        height, width = self._ring.levels.shape
        ratio, head = self.devicePixelRatioF(), self._ring.head
        older = width - head
        for left, source, count in ((0, head, older), (older, 0, head)):
            if count:
                target = QRectF(left / ratio, 0, count / ratio, height / ratio)
                painter.drawImage(target, self._image, QRectF(source, 0, count, height))

    def _draw_unheard(self, painter: QPainter) -> float:
        """Draw where nothing was heard in the theme's colour; return where that ends."""
        unheard = self._ring.unheard / self.devicePixelRatioF()
        if not unheard:
            return 0.0
        painter.fillRect(QRectF(0, 0, unheard, self.height()), QColor(self._tokens.surface))
        for y in self._lines:
            painter.fillRect(QRectF(0, y, unheard, 1), QColor(self._tokens.line))
        if unheard >= self.width():
            painter.setFont(self._label_font())
            self._say_what_comes(painter)
        return unheard

    def _say_what_comes(self, painter: QPainter) -> None:
        said = awaits_sound()
        box = painter.fontMetrics().boundingRect(said).adjusted(-12, -4, 12, 4)
        box.moveCenter(self.rect().center())
        painter.fillRect(box, QColor(self._tokens.surface))  # no line goes through it
        painter.setPen(QColor(self._tokens.text_secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)

    def _draw_overlay(self) -> None:
        """Draw caption, axis and corners once: they stay while the sound moves."""
        width, height = self.width(), self.height()
        axis_left = width - LABEL_WIDTH - TICK_LENGTH
        self._lines = [y for y, _ in self._marks()]
        self._caption = QRect(CAPTION_PLACE, QSize(min(320, max(1, axis_left)), 22))
        axis = QRect(max(0, axis_left), 0, width, height)
        self._labels = []
        for box, draw in ((self._caption, self._draw_caption), (axis, self._draw_axis)):
            on_sound = self._draw_piece(box, partial(draw, bright=True))
            on_ground = self._draw_piece(box, partial(draw, bright=False))
            self._labels.append((box.topLeft(), on_sound, on_ground))
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

    def _draw_caption(self, painter: QPainter, *, bright: bool) -> None:
        said = live_caption()
        wide = painter.fontMetrics().horizontalAdvance(said)
        if wide <= self.width() - LABEL_WIDTH - CAPTION_PLACE.x():  # cut, it would say nothing
            self._write(painter, QRect(CAPTION_PLACE, QSize(wide, 22)), said, bright=bright)

    def _draw_axis(self, painter: QPainter, *, bright: bool) -> None:
        line = QColor(255, 255, 255, 150) if bright else QColor(self._tokens.text_muted)
        right = self.width() - TICK_LENGTH
        for y, hz in self._marks():
            box = QRect(right - LABEL_WIDTH, y - 11, LABEL_WIDTH - 5, 22)
            self._write(painter, box, tick_name(hz), bright=bright, left=False)
            painter.fillRect(QRect(right, y, TICK_LENGTH, 1), line)

    def _marks(self) -> list[tuple[int, float]]:
        """Return where frequencies are marked that can be written there."""
        room = max(2, self.height() // TICK_PIXELS)
        height = self.height()
        places = [
            (round(height * (1 - share)), hz)
            for hz, share in ticks(self._axis, self._frequencies, room)
        ]
        return [(y, hz) for y, hz in places if 12 <= y <= height - 8]

    def _write(
        self, painter: QPainter, box: QRect, text: str, *, bright: bool, left: bool = True
    ) -> None:
        """Write on the sound, where it must be bright, or in the theme's colour beside it."""
        if bright:
            shadowed(painter, box, text, left=left)
            return
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        painter.setPen(QColor(self._tokens.text_muted))
        painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _draw_outside(self, painter: QPainter) -> None:
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(QRectF(self.rect()))
        inside.addRoundedRect(QRectF(self.rect()), RADIUS, RADIUS)
        painter.fillPath(outside.subtracted(inside), QColor(self._tokens.content))

    def _label_font(self) -> QFont:
        font = self.font()
        times = min(max(self.height() / USUAL_HEIGHT, 1.0), 1.5)
        font.setPixelSize(round(LABEL_FONT_PIXELS * times))
        return font

    # ---- the cursor

    def reading(self, place: QPoint) -> tuple[str, ...]:
        """Return time, frequency, note and level at a point of the widget; empty where none."""
        levels = self._ring.levels
        if not self.rect().contains(place) or not levels.size:
            return ()
        ratio = self.devicePixelRatioF()
        height, width = levels.shape
        column = (self._ring.head + min(int(place.x() * ratio), width - 1)) % width
        row = min(int(place.y() * ratio), height - 1)
        seconds = float(self._ring.seconds[column])
        hz = float(self._frequencies[min(height - 1 - row, len(self._frequencies) - 1)])
        if math.isnan(seconds):
            return ()
        level = LEVEL_FLOOR_DB + LEVEL_STEP_DB * int(levels[row, column])
        heard = decibels(level) if levels[row, column] else translate("Spectrogram", "silence")
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

    def event(self, event: QEvent) -> bool:
        """Say in the exact word, over its name, what kind of picture it is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = live_kind(self._axis) if self._caption.contains(event.pos()) else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

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


def _first_of_track(columns: NDArray[np.uint8], seconds: NDArray[np.float64]) -> int:
    """Return which column is the first to begin a picture with.

    What was before the track is silence, or of another one; and of what was heard a while
    ago the player may know nothing more, which would be black. A window reaches into that.
    """
    begin = int(np.searchsorted(seconds, 0.0))
    sounding = columns[begin:].max(axis=1, initial=0) > 0
    if not sounding.any():
        return len(columns)
    first = begin + int(sounding.argmax())
    partly_heard = seconds[first] > WINDOW_COLUMNS / COLUMNS_PER_SECOND
    return min(first + (WINDOW_COLUMNS if partly_heard else 0), len(columns) - 1)


def _moment(seconds: float) -> str:
    """Return a place in a track to the hundredth: 1:47.32; empty in the track before."""
    if seconds < 0:
        return translate("Spectrogram", "before", comment="Of the track before this one")
    return f"{clock(seconds)}.{int(seconds * 100) % 100:02}"

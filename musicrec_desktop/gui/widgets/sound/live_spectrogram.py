"""The spectrogram that scrolls with what is heard."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
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
from musicrec_desktop.gui.look.frequency import ticks
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.sound.picture_cursor import PictureCursor, reading_of
from musicrec_desktop.gui.widgets.sound.sound_ring import SoundRing
from musicrec_desktop.gui.widgets.sound.spectrogram_marks import (
    RADIUS,
    SpectrogramMarks,
    label_font,
)
from musicrec_desktop.gui.words.spectrogram import awaits_sound, live_kind

MINIMUM_HEIGHT = 96
TICK_PIXELS = 44
UNHEARD_LINE = (255, 255, 255, 26)  # of the axis, on the ground of the picture
WINDOW_COLUMNS = 24  # that the longest transform reaches over


class LiveSpectrogram(QWidget):
    """Columns enter at the right edge and move left, as fast as the sound is heard.

    A ring of levels in the screen's pixels is kept beside its colours: a new column is
    painted once, and a frame is two copies. Before anything is heard it is in the theme's
    colours; then all of it has the ground of the picture, whose edge would wander otherwise.

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
        self._marks, self._cursor = SpectrogramMarks(), PictureCursor()
        self._focus_ring = False
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
        self._draw_marks()
        self._recolour()

    def set_colours(self, name: str, floor_db: float, ceiling_db: float) -> None:
        """Draw with another colour map, spread over these decibels."""
        self._table = ranged_table(floor_db, ceiling_db, LEVEL_FLOOR_DB, LEVEL_STEP_DB, name)
        self._recolour()

    def apply_theme(self, tokens: Tokens) -> None:
        """Draw the corners in the colour around them."""
        self._tokens = tokens
        self._draw_marks()
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
        self._marks.write(painter)
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
        self._draw_marks()
        self._recolour()
        self.rows_changed.emit(height)

    # ---- drawing

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._ring.levels.shape != self._device_shape():
            self._fit()  # the window moved to a screen of another density
        painter = QPainter(self)
        self._draw_sound(painter)
        self._marks.paint(painter, self._draw_unheard(painter))
        font, ratio = label_font(self.font(), self.height()), self.devicePixelRatioF()
        self._cursor.draw(painter, self.rect(), self._reading(), font, ratio)
        if self._focus_ring and self._cursor.place is None:
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
        """Draw where nothing was heard; return how far it is in the theme's colour."""
        unheard = self._ring.unheard / self.devicePixelRatioF()
        begun = unheard < self.width()
        ground = QColor.fromRgb(int(self._table[0])) if begun else QColor(self._tokens.surface)
        line = QColor(*UNHEARD_LINE) if begun else QColor(self._tokens.line)
        painter.fillRect(QRectF(0, 0, unheard, self.height()), ground)
        for y in self._marks.lines:
            painter.fillRect(QRectF(0, y, unheard, 1), line)
        if begun:
            return 0.0
        painter.setFont(label_font(self.font(), self.height()))
        self._say_what_comes(painter)
        return unheard

    def _say_what_comes(self, painter: QPainter) -> None:
        said = awaits_sound()
        box = painter.fontMetrics().boundingRect(said).adjusted(-12, -4, 12, 4)
        box.moveCenter(self.rect().center())
        painter.fillRect(box, QColor(self._tokens.surface))  # no line goes through it
        painter.setPen(QColor(self._tokens.text_secondary))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, said)

    def _draw_marks(self) -> None:
        """Draw what lies over the sound once: it stays while the sound moves."""
        room = max(2, self.height() // TICK_PIXELS)
        marked = ticks(self._axis, self._frequencies, room)
        self._marks.draw(self.size(), marked, self.font(), self.devicePixelRatioF(), self._tokens)

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
        level = int(levels[row, column])
        return reading_of(seconds, hz, LEVEL_FLOOR_DB + LEVEL_STEP_DB * level if level else None)

    def cursor_text(self) -> str:
        """Return what lies under the cursor as a sentence for a screen reader."""
        return ", ".join(filter(None, self._reading()))

    def _reading(self) -> tuple[str, ...]:
        place = self._cursor.place
        return () if place is None else self.reading(place)

    def event(self, event: QEvent) -> bool:
        """Say in the exact word, over its name, what kind of picture it is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = live_kind(self._axis) if self._marks.caption.contains(event.pos()) else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._put_cursor(event.position().toPoint())

    def leaveEvent(self, event: object) -> None:
        self._put_cursor(None)

    def _put_cursor(self, place: QPoint | None) -> None:
        self._cursor.place = place
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key == Qt.Key.Key_Escape and self._cursor.place is not None:
            self._put_cursor(None)
        elif not event.modifiers() and self._cursor.step(key, self.rect()):
            self.setAccessibleDescription(self.cursor_text())
            self.update()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._focus_ring = event.reason() != Qt.FocusReason.MouseFocusReason
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus_ring = False
        self._put_cursor(None)


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

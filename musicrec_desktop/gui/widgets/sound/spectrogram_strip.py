"""The whole playing track as a spectrogram that one can seek in."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QHelpEvent,
    QImage,
    QPainter,
    QPaintEvent,
    QPalette,
    QResizeEvent,
)
from PySide6.QtWidgets import QToolTip, QWidget

from musicrec_desktop.core.live_picture import Axis
from musicrec_desktop.core.translation import translate, translated
from musicrec_desktop.gui.look.colour_map import DEFAULT_MAP, lookup_table
from musicrec_desktop.gui.look.frequency import decibels, hertz, note, share_of
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.picture_text import centred
from musicrec_desktop.gui.widgets.sound.band_rows import BandRows
from musicrec_desktop.gui.widgets.sound.seek_picture import SeekPicture
from musicrec_desktop.gui.words.spectrogram import (
    NOTHING,
    READING,
    TOO_LONG,
    UNKNOWN_LENGTH,
    short_frequency,
    whole_caption,
    whole_kind,
)
from musicrec_desktop.gui.words.text import clock

HEIGHT, LOWEST, RIBBON = 132, 68, 20  # pixels; the last is what is left of it folded away
CAPTION_MARGIN = 10
DIM = 0.42
MARKED_FREQUENCIES_HZ = (10000, 5000, 1000, 200)  # the last gives way
TICK_CHOICES_SECONDS = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 1800, 3600)
TICK_PIXELS = 120
FRAMES_SECONDS = 1.0  # between two frames at most; farther apart it was sought
FLOOR_DB, CEILING_DB = -80.0, 0.0  # of levels 0 and 255
READOUT = QSize(150, 36)


class SpectrogramStrip(SeekPicture):
    """Played sound is bright, sound to come is dim, a line is where we are.

    What is not read yet is the theme's ground: black would lie across a light window. Only
    where a track follows another one is it as the picture before was, so that nothing flashes.

    Levels are held as they come, ``uint8`` of shape (bands, columns) with the
    low band first, and drawn once into two images of the widget's size, so that
    a frame costs two copies and no scaling.

    Signals
    -------
    began(bool)
        Another track, or, where that is False, none.
    """

    began = Signal(bool)

    def __init__(
        self, bands: int, columns: int, frequencies_hz: NDArray[np.float32], parent: QWidget
    ) -> None:
        super().__init__(
            translate("Spectrogram", "Spectrogram of the playing track"), HEIGHT, parent
        )
        self._levels = np.zeros((bands, columns), np.uint8)
        self._known = np.zeros(columns, np.bool_)  # which columns were read or heard
        self._rows = BandRows(frequencies_hz)
        self.empty_text = translated("Spectrogram", NOTHING)
        self._said = ""  # over the picture, while it is made or where it cannot be
        self._painted: int | None = None  # the column that was painted last
        self._follows = False  # on the picture of another track
        self._colour_map = DEFAULT_MAP
        self._written: tuple[object, list[tuple[QRect, str]]] | None = None
        self._bright = self._dim = QImage()
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(800, self.height())

    # ---- what is shown

    def start_track(self, duration_seconds: float, *, playing: bool = False) -> None:
        """Begin with an empty picture of a track this long.

        Parameters
        ----------
        duration_seconds : float
            0 where nothing plays, or where it is not known.
        playing : bool
            Whether there is a track.
        """
        self._follows = playing and bool(self._follows or self._known.all())
        self._levels[:] = 0
        self._known[:] = False
        self.empty_text = translated("Spectrogram", UNKNOWN_LENGTH if playing else NOTHING)
        self._duration = max(0.0, duration_seconds)
        self._position = 0.0
        self._painted = None
        self._said = translated("Spectrogram", READING) if playing else ""
        self._redraw()
        self.began.emit(playing)

    def set_view(self, axis: Axis, colour_map: str) -> None:
        """Draw with another frequency axis and other colours.

        Parameters
        ----------
        axis : {"mel", "log", "linear"}
        colour_map : str
            A key of ``colour_map.NAMES``.
        """
        self._rows, self._colour_map = replace(self._rows, axis=axis), colour_map
        self._redraw()

    def set_overview(self, levels: NDArray[np.uint8]) -> None:
        """Show the whole track; what was painted live stays.

        Parameters
        ----------
        levels : ndarray of shape (bands, columns), uint8
        """
        np.maximum(self._levels, levels, out=self._levels)
        self._known[:] = True
        self.end_waiting()

    def end_waiting(self, *, too_long: bool = False) -> None:
        """Say no more that the track is being read, though nothing may have come of it."""
        self._said = translated("Spectrogram", TOO_LONG) if too_long else ""
        self._redraw()

    def set_position(
        self, seconds: float, duration_seconds: float, column: NDArray[np.uint8] | None
    ) -> None:
        """Move the line, and paint the sound that is heard there.

        Parameters
        ----------
        seconds, duration_seconds : float
        column : ndarray of shape (bands,), uint8, optional
            The live spectrum at that place.
        """
        before = self._x(self._position)
        if duration_seconds > 0 and duration_seconds != self._duration:
            self._duration = duration_seconds
            self._redraw()  # the times along it, and what was said while it had no length
        self._position = min(max(seconds, 0.0), self._duration)
        if column is not None and self._duration > 0:
            self._paint_live(column)
        after = self._x(self._position)
        if after != before or column is not None:
            self.update(QRect(min(before, after) - 4, 0, abs(after - before) + 8, self.height()))
        self._describe()

    def lacks_column(self, seconds: float, duration_seconds: float) -> bool:
        """Whether the sound heard there is worth analysing: seen, and not painted just now."""
        if not self.isVisible() or self.window().isMinimized() or duration_seconds <= 0:
            return False
        return self._place(seconds, duration_seconds) != self._painted

    def levels(self) -> NDArray[np.uint8]:
        """Return a copy of the picture's levels, shape (bands, columns)."""
        return self._levels.copy()

    def _paint_live(self, column: NDArray[np.uint8]) -> None:
        columns = self._levels.shape[1]
        before, place = self._painted, self._place(self._position, self._duration)
        self._painted = place
        # The window of the first moments after a seek is partly silent: never paint darker.
        np.maximum(self._levels[:, place], column, out=self._levels[:, place])
        most = FRAMES_SECONDS / self._duration * columns
        first = place if before is None or not 0 < place - before <= most else before + 1
        skipped = np.flatnonzero(~self._known[first:place]) + first
        for each in (*skipped, place):
            self._draw_words_anew(int(each))
        self._levels[:, skipped] = column[:, np.newaxis]  # no frame was drawn while it sounded
        self._known[first : place + 1] = True
        left = int(first / columns * self._bright.width())
        right = max(left + 1, round((place + 1) / columns * self._bright.width()))
        self._draw_columns(left, right)

    def _place_at(self, x: int) -> int:
        """Return the column that is drawn at a place of the widget."""
        columns = len(self._known)
        return min(max(x * columns // max(1, self.width()), 0), columns - 1)

    def _draw_words_anew(self, place: int) -> None:
        """Draw what another column makes different far beside it: a number, or a word's ink.

        In the few pixels around the line alone it would be patched together of two.
        """
        if self._hover is not None and self._place_at(self._hover.x()) == place:
            self.update(self._readout(self._hover))
        if not self._known[place]:
            for box in (*(box for box, _ in self._labels()), self.rect()):
                if self._place_at(box.center().x()) == place:
                    self.update(box)

    def _place(self, seconds: float, duration_seconds: float) -> int:
        """Return the column of a moment."""
        columns = self._levels.shape[1]
        return min(columns - 1, int(seconds / duration_seconds * columns))

    def event(self, event: QEvent) -> bool:
        """Say in the exact word, over its name, what kind of picture it is."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            named = self.height() >= LOWEST and self._labels()[0][0].contains(event.pos())
            said = whole_kind(self._rows.axis) if named and self._duration > 0 else ""
            QToolTip.showText(event.globalPos(), said, self)
            return True
        return super().event(event)

    # ---- drawing

    def _redraw(self) -> None:
        """Draw both images anew, at the pixels of the screen."""
        ratio = self.devicePixelRatioF()
        width, height = round(self.width() * ratio), round(self.height() * ratio)
        if width <= 0:
            return
        self._bright = QImage(width, height, QImage.Format.Format_RGB32)
        self._dim = QImage(width, height, QImage.Format.Format_RGB32)
        if self._known.any():
            self._draw_columns(0, width)
        else:  # as where a track begins, when the window has more to do
            for image in (self._bright, self._dim):
                image.fill(self._ground())
        self.update()

    def _ground(self) -> QColor:
        if self._follows:
            return QColor.fromRgb(int(lookup_table(DIM, self._colour_map)[0]))
        return self.palette().color(QPalette.ColorRole.Window)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._redraw()

    def _draw_columns(self, left: int, right: int) -> None:
        """Copy levels through the colour tables into the images' columns [left, right)."""
        if self._bright.isNull():
            return
        width, height = self._bright.width(), self._bright.height()
        columns = self._levels.shape[1]
        rows = self._rows.bands(height)
        places = (np.arange(left, min(right, width)) * columns) // width
        levels = self._levels[np.ix_(rows, places)]
        for image, brightness in ((self._bright, 1.0), (self._dim, DIM)):
            table = lookup_table(brightness, self._colour_map)
            pixels = np.frombuffer(image.bits(), np.uint32).reshape(height, -1)
            pixels[:, left : left + len(places)] = table[levels]
            pixels[:, left : left + len(places)][:, ~self._known[places]] = self._ground().rgb()

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._redraw()
        super().resizeEvent(event)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs, and "200 Hz"
        if self._duration <= 0 or self._bright.isNull():
            painter.fillRect(self.rect(), self._ground())
            self._draw_edge(painter)
            painter.setPen(self._ink())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.empty_text)
            return
        line = self._x(self._position)
        for image, left, width in (
            (self._bright, 0, line),
            (self._dim, line, self.width() - line),
        ):
            target = QRect(left, 0, width, self.height()).intersected(event.rect())
            painter.drawImage(target, image, _scaled(target, self.devicePixelRatioF()))
        if not self._follows and not self._known.all():
            self._draw_edge(painter)
        self._draw_axes(painter, event.rect())
        if self._said:
            self._write(painter, self.rect(), self._said)
        colour = QColor("white") if self._is_known(line) else self._ink()
        painter.fillRect(QRect(line - 1, 0, 2, self.height()), colour)
        if self._hover is not None:
            self._draw_hover(painter)
        if self._focus_ring:
            painter.setPen(QColor("#7c9cff"))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _draw_edge(self, painter: QPainter) -> None:
        """Part the ground from the page above it."""
        edge = QRect(0, 0, self.width(), 1)
        painter.fillRect(edge, self.palette().color(QPalette.ColorRole.Button))

    def _draw_axes(self, painter: QPainter, dirty: QRect) -> None:
        """Write on the picture, but only where it is drawn anew: mostly beside the line."""
        if self.height() < LOWEST:
            return
        labels = [(box, text) for box, text in self._labels() if box.intersects(dirty)]
        painter.save()  # what is drawn after it has a font of its own
        painter.setFont(self._label_font())
        for box, text in labels:
            self._write(painter, box, text)
        painter.restore()

    def _write(self, painter: QPainter, box: QRect, text: str) -> None:
        """Write on the picture, or on the ground where there is none yet."""
        if self._is_known(box.center().x()):
            centred(painter, box, text)
            return
        painter.setPen(self._ink())
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)

    def _ink(self) -> QColor:
        return self.palette().color(QPalette.ColorRole.PlaceholderText)

    def _is_known(self, x: int) -> bool:
        """Return whether there is a picture at a place, or the ground of one."""
        return self._follows or bool(self._known[self._place_at(x)])

    def _labels(self) -> list[tuple[QRect, str]]:
        """Return what is written on the picture, and where."""
        key = (self.size().toTuple(), self._duration, self._rows.axis)
        if self._written is None or self._written[0] != key:
            caption = whole_caption()
            measured = QFontMetrics(self._label_font()).horizontalAdvance
            labels = [(QRect(4, 3, measured(caption) + CAPTION_MARGIN, 16), caption)]
            for seconds in self._ticks():
                place = QRect(self._x(seconds) - 22, self.height() - 18, 44, 16)
                labels.append((place, clock(seconds)))
            rows_hz = self._rows.hertz(self.height())
            for hz in MARKED_FREQUENCIES_HZ:
                y = self.height() * (1 - share_of(hz, rows_hz))
                top = int(min(max(y - 7, 1), self.height() - 15))
                said = short_frequency(hz)
                wide = max(46, measured(said) + CAPTION_MARGIN)
                box = QRect(self.width() - wide - 6, top, wide, 14)
                if any(box.intersects(other) for other, _ in labels):
                    box.moveBottom(self.height() - 19)  # above the times
                if not any(box.intersects(other) for other, _ in labels):
                    labels.append((box, said))
            self._written = (key, labels)
        return self._written[1]

    def _label_font(self) -> QFont:
        font = self.font()
        font.setPixelSize(11)
        return font

    def _ticks(self) -> list[float]:
        room = max(1.0, self.width() / TICK_PIXELS)
        step = next(
            (s for s in TICK_CHOICES_SECONDS if self._duration / s <= room),
            TICK_CHOICES_SECONDS[-1],
        )
        last = self._duration - step / 3
        return [float(s) for s in range(step, int(max(last, 0)) + 1, step)]

    def reading(self, place: QPoint) -> tuple[str, ...]:
        """Return time, frequency, note and level at a point; no level where none is known."""
        row = min(max(self.height() - 1 - place.y(), 0), self.height() - 1)
        hz = float(self._rows.hertz(self.height())[row])
        seconds = self._seconds(place.x())
        column = self._place(seconds, self._duration)
        band = self._rows.bands(self.height())[self.height() - 1 - row]
        level = int(self._levels[band, column])
        heard = decibels(FLOOR_DB + level / 255 * (CEILING_DB - FLOOR_DB)) if level else ""
        return (clock(seconds), hertz(hz), note(hz), heard)

    def _readout(self, place: QPoint) -> QRect:
        """Return where is written what is read at a point: at its right, where there is room."""
        right = place.x() + 8
        there = right + READOUT.width() < self.width()
        return QRect(QPoint(right if there else right - 16 - READOUT.width(), 22), READOUT)

    def _draw_hover(self, painter: QPainter) -> None:
        assert self._hover is not None
        x = self._hover.x()
        painter.fillRect(QRect(x, 0, 1, self.height()), QColor(255, 255, 255, 120))
        if self.height() < LOWEST:
            return
        box = self._readout(self._hover)
        painter.fillRect(box, QColor(8, 6, 14))  # the line of what is heard must not cut it
        painter.setPen(QColor("white"))
        painter.setFont(self._label_font())
        moment, hz, pitch, level = self.reading(self._hover)
        lines = (f"{moment}  ·  {hz}", "  ·  ".join(filter(None, (pitch, level))))
        painter.drawText(
            box.adjusted(8, 3, -4, -3), Qt.AlignmentFlag.AlignVCenter, "\n".join(lines)
        )


def _scaled(rect: QRect, ratio: float) -> QRect:
    return QRect(
        round(rect.x() * ratio),
        round(rect.y() * ratio),
        round(rect.width() * ratio),
        round(rect.height() * ratio),
    )

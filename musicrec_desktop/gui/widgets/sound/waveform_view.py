"""The outline of the whole track, which one can seek in."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.sound.seek_picture import SeekPicture
from musicrec_desktop.gui.words.direction import isolated
from musicrec_desktop.gui.words.text import clock

HEIGHT = 52
BAR, GAP = 2, 1
HOVER_BOX = QSize(52, 18)


class WaveformView(SeekPicture):
    """Played sound in the accent colour, sound to come in grey, a line where we are."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translate("Spectrogram", "Waveform of the playing track"), HEIGHT, parent)
        self._tokens = tokens
        self._outline: NDArray[np.uint8] | None = None
        self._reading = False
        self._played = self._coming = QPixmap()
        self.setMinimumWidth(80)

    def sizeHint(self) -> QSize:
        return QSize(480, HEIGHT)

    # ---- what is shown

    def start_track(self) -> None:
        """Begin without an outline."""
        self._outline = None
        self._reading = False
        self._duration = self._position = 0.0
        self._redraw()

    def show_reading(self) -> None:
        """Say that the outline is on its way: a flat line would look like silence."""
        self._reading = True
        self.update()

    def end_reading(self) -> None:
        """Wait for no outline any more, whether one has come or not."""
        self._reading = False
        self.update()

    def set_outline(self, outline: NDArray[np.uint8]) -> None:
        """Show peaks and RMS of the whole track, shape (2, columns), 255 at full scale."""
        self._outline = outline
        self._redraw()

    def set_position(self, seconds: float, duration_seconds: float) -> None:
        """Move the line."""
        before = self._x(self._position)
        if duration_seconds > 0 and duration_seconds != self._duration:
            self._duration = duration_seconds
            self.update()
        self._position = min(max(seconds, 0.0), self._duration)
        after = self._x(self._position)
        if after != before:
            left = min(before, after) - 2
            self.update(QRect(left, 0, abs(after - before) + 4, HEIGHT))
        self._describe()

    def apply_theme(self, tokens: Tokens) -> None:
        """Draw in these colours."""
        self._tokens = tokens
        self._redraw()

    # ---- drawing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        t = self._tokens
        muted = QColor(t.text_muted)
        self._played = self._draw(QColor(t.accent), 0.5)
        self._coming = self._draw(muted, 0.4)
        self.update()

    def _draw(self, colour: QColor, faint: float) -> QPixmap:
        """Draw the outline in one colour: peaks faint, RMS full."""
        ratio = self.devicePixelRatioF()
        pixmap = QPixmap(self.size() * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(self._tokens.content))
        if pixmap.isNull():
            return pixmap
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        peak = QColor(colour)
        peak.setAlphaF(faint)
        for row, brush in ((0, peak), (1, colour)):
            painter.setBrush(brush)
            painter.drawRects(self._bars(row))
        painter.end()
        return pixmap

    def _bars(self, row: int) -> list[QRectF]:
        count = max(1, self.width() // (BAR + GAP))
        if self._outline is None:
            heights = np.full(count, 2.0 if row else 0.0)
        else:
            columns = self._outline.shape[1]
            edges = np.arange(count) * columns // count
            values = self._outline[row].astype(float) / 255
            if row:  # louder masters fill the height, quiet ones are still seen
                sums = np.concatenate([[0.0], np.cumsum(values)])
                ends = np.append(edges[1:], columns)
                gathered = (sums[ends] - sums[edges]) / np.maximum(ends - edges, 1)
            else:
                gathered = np.maximum.reduceat(values, edges)
            scale = 1 / max(float(self._outline[0].max()) / 255, 0.05)
            heights = np.maximum(gathered * scale * (HEIGHT - 4), 2.0)
        middle = HEIGHT / 2
        return [
            QRectF(i * (BAR + GAP), middle - height / 2, BAR, height)
            for i, height in enumerate(heights.tolist())
        ]

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._played.devicePixelRatio() != self.devicePixelRatioF():
            self._redraw()
        painter = QPainter(self)
        line = self._x(self._position)
        if self._reading:
            self._draw_reading(painter)
        else:
            self._draw_outline(painter, line, event.rect())
        if self._duration > 0 and not self._reading:
            painter.fillRect(QRect(line - 1, 0, 2, HEIGHT), QColor(self._tokens.text))
        if self._hover is not None and self._duration > 0:
            self._draw_hover(painter, self._hover.x())
        if self._focus_ring:
            painter.setPen(QColor(self._tokens.accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _draw_reading(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor(self._tokens.content))
        painter.setPen(QColor(self._tokens.text_muted))
        said = isolated(translate("Spectrogram", "Reading the waveform…"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, said)

    def _draw_outline(self, painter: QPainter, line: int, dirty: QRect) -> None:
        ratio = self.devicePixelRatioF()
        for pixmap, left, width in (
            (self._played, 0, line),
            (self._coming, line, self.width() - line),
        ):
            target = QRect(left, 0, width, HEIGHT).intersected(dirty)
            if not target.isEmpty():
                source = QRectF(
                    target.x() * ratio, 0, target.width() * ratio, target.height() * ratio
                )
                painter.drawPixmap(
                    QRectF(target.x(), 0, target.width(), target.height()), pixmap, source
                )

    def _draw_hover(self, painter: QPainter, x: int) -> None:
        painter.fillRect(QRect(x, 0, 1, HEIGHT), QColor(self._tokens.text_muted))
        left = min(x + 6, self.width() - HOVER_BOX.width())
        box = QRect(QPoint(left, 2), HOVER_BOX)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._tokens.raised))
        painter.drawRoundedRect(box, 5, 5)
        painter.setPen(QColor(self._tokens.text))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, clock(self._seconds(x)))

"""The spectrum as bars, with marks where they were highest."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicrec_desktop.core.live_picture import BARS
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded

FLOOR_DB, CEILING_DB = -72.0, -6.0
SHARED_BY = (1, 2, 3, 4)  # neighbours that share a bar where there is little room
NARROWEST_BAR = 8
GAP = 2
SHADES = 16  # between a bar and what is behind it: bars move by less than a pixel
RADIUS = 2.0
PEAK_PIXELS = 2


class SpectrumBars(QWidget):
    """Bars in equal musical steps, low notes at the left.

    Drawn as one small picture with a column for each bar, which is then spread out:
    a hundred rectangles a frame would cost ten times as much.
    """

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._bars_db = np.full(BARS, FLOOR_DB, np.float32)
        self._peaks_db = self._bars_db
        self._shades = np.zeros(SHADES + 1, np.uint32)
        self._peak_colour = np.uint32(0)
        self._pixels = np.zeros((0, 0), np.uint32)
        self._source = np.zeros(0, np.intp)  # of each pixel's column: bar, its edge, or ground
        self._lower: list[int] = []
        self._image = QImage()
        self.setMinimumSize(120, 32)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("Spectrogram", "Spectrum"))
        self.apply_theme(tokens)

    def sizeHint(self) -> QSize:
        return QSize(560, 64)

    def show_bars(self, bars_db: NDArray[np.float32], peaks_db: NDArray[np.float32]) -> None:
        """Show levels in decibels, both of shape (72,)."""
        self._bars_db, self._peaks_db = bars_db, peaks_db
        self.update()

    def fall(self, by_db: float) -> bool:
        """Show lower levels; return whether they are at rest."""
        by = np.float32(by_db)
        self.show_bars(self._bars_db - by, self._peaks_db - by)
        return bool(self._peaks_db.max() <= FLOOR_DB and self._bars_db.max() <= FLOOR_DB)

    def clear(self) -> None:
        """Show silence."""
        silence = np.full(BARS, FLOOR_DB, np.float32)
        self.show_bars(silence, silence)

    def apply_theme(self, tokens: Tokens) -> None:
        """Draw in these colours."""
        self._tokens = tokens
        ground, bar = QColor(tokens.content), QColor(tokens.accent)
        share = np.linspace(0, 1, SHADES + 1)
        channels = zip(_rgb(ground), _rgb(bar), strict=True)
        self._shades = _pixels(*(a + (b - a) * share for a, b in channels))
        peak = QColor(tokens.text_muted)
        self._peak_colour = np.uint32(peak.rgb())
        self.update()

    def heights(self) -> NDArray[np.float32]:
        """Return the share of the height that each drawn bar fills, 0 to 1."""
        return _share(self._grouped(self._bars_db))

    # ---- drawing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        ratio = self.devicePixelRatioF()
        width, height = max(1, round(self.width() * ratio)), max(1, round(self.height() * ratio))
        self._pixels = np.zeros((height, width), np.uint32)
        self._image = QImage(
            self._pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32
        )
        bars = self._shown()
        self._lower = _corner(RADIUS * ratio)
        # The first bar begins at the left edge and the last one ends at the right.
        edges = np.rint(np.linspace(0, width + GAP * ratio, bars + 1)).astype(int)
        self._source = np.full(width, (len(self._lower) + 1) * bars, np.intp)
        gap = max(1, round(GAP * ratio))
        for bar, (left, right) in enumerate(zip(edges[:-1], edges[1:] - gap, strict=True)):
            self._source[left:right] = bar
            for place in range(min(len(self._lower), (right - left) // 2)):
                kind = (place + 1) * bars + bar
                self._source[left + place] = self._source[right - 1 - place] = kind

    def _shown(self) -> int:
        least = NARROWEST_BAR + GAP
        return next((n for n in _COUNTS if self.width() >= n * least), _COUNTS[-1])

    def _grouped(self, values: NDArray[np.float32]) -> NDArray[np.float32]:
        grouped: NDArray[np.float32] = values.reshape(self._shown(), -1).max(axis=1)
        return grouped

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        ratio = self.devicePixelRatioF()
        if self._pixels.shape != (round(self.height() * ratio), round(self.width() * ratio)):
            self._fit()
        self._draw(ratio)
        painter = QPainter(self)
        height, width = self._pixels.shape
        painter.drawImage(QRectF(self.rect()), self._image, QRectF(0, 0, width, height))

    def _draw(self, ratio: float) -> None:
        height, bars = len(self._pixels), self._shown()
        tops = (np.maximum(self.heights() * height, np.float32(ratio)) * SHADES).astype(np.int32)
        above = np.arange(height - 1, -1, -1, dtype=np.int32)[:, None] * SHADES
        cover = np.minimum(np.maximum(tops - above, 0), SHADES)
        kinds = len(self._lower) + 1
        small = np.empty((height, kinds * bars + 1), np.uint32)
        small[:, :bars] = self._shades.take(cover)
        small[:, -1] = self._shades[0]
        # A bar's outer columns are its middle, a little lower: that rounds its corners.
        for kind, lower in enumerate(self._lower, 1):
            rounded = small[:, kind * bars : (kind + 1) * bars]
            rounded[lower:] = small[:-lower, :bars]
            rounded[:lower] = self._shades[0]
        self._draw_peaks(small, tops, ratio)
        self._pixels[:] = small.take(self._source, axis=1)

    def _draw_peaks(self, small: NDArray[np.uint32], tops: NDArray[np.int32], ratio: float) -> None:
        """Mark where bars were highest, unless that is where they are."""
        height, bars = len(small), len(tops)
        peaks = (_share(self._grouped(self._peaks_db)) * height).astype(np.int32)
        shown = np.flatnonzero(peaks * SHADES > tops + 2 * SHADES * ratio)
        if not len(shown):
            return
        rows = np.maximum(height - peaks[shown], 0)
        for row in range(max(1, round(PEAK_PIXELS * ratio))):
            below = np.minimum(rows + row, height - 1)
            for kind in range(len(self._lower) + 1):
                small[below, kind * bars + shown] = self._peak_colour


_COUNTS = [BARS // shared for shared in SHARED_BY]


def _corner(radius: float) -> list[int]:
    """Return by how much each of a bar's outer pixels is lower than its middle."""
    from_middle = radius - np.arange(int(radius)) - 0.5
    lower = np.rint(radius - np.sqrt(radius**2 - from_middle**2)).astype(int)
    return [int(pixels) for pixels in lower if pixels]


def _share(decibels: NDArray[np.float32]) -> NDArray[np.float32]:
    share = (decibels - FLOOR_DB) * np.float32(1 / (CEILING_DB - FLOOR_DB))
    return np.asarray(np.minimum(np.maximum(share, 0), 1), np.float32)


def _rgb(colour: QColor) -> tuple[int, int, int]:
    return colour.red(), colour.green(), colour.blue()


def _pixels(*channels: NDArray[np.float64]) -> NDArray[np.uint32]:
    red, green, blue = (np.rint(channel).astype(np.uint32) for channel in channels)
    return np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue

"""Stereo level meters, and loudness in numbers."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from musicrec_desktop.core.translation import decimal, translate
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.words.gain import SILENCE_LUFS, lufs
from musicrec_desktop.services.playing.live_views import LoudnessReading

WIDTH, HEIGHT = 292, 88
WIDEST = 440  # for names that are long in some languages
LOWEST_DB = -60.0
SCALE_DB = (-60, -50, -40, -30, -20, -10, 0)
NEAR_FULL_DB, FULL_DB = -3.0, -0.1
LETTER_WIDTH = 16
BAR_HEIGHT, BAR_GAP = 8, 5
SCALE_TOP = 2 * BAR_HEIGHT + BAR_GAP + 3
FIGURES_TOP = 46
NAME_GAP = 6
SILENCE_DB = (-120.0, -120.0)
LOUDNESS_RANGE_LUFS = (-40.0, 0.0)


class LevelMeters(QWidget):
    """RMS as a solid bar, peak as a lighter one, the highest peak as a mark.

    Below them momentary, short-term and integrated loudness, and the true peak; as long as
    nothing of the track was heard, how loud all of it is, where that is known.
    """

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._peak = self._hold = self._rms = SILENCE_DB
        self._figures: tuple[tuple[str, str], ...] = ()
        self._loudness = LoudnessReading()
        self._whole_lufs: float | None = None
        self._enlarged = 1.0
        self._scale = QPixmap()
        self._numbers = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(translate("Sound level", "Levels and loudness"))

    def sizeHint(self) -> QSize:
        wanted = sum(self._wanted(len(_names()))) + 1
        return QSize(min(max(WIDTH, wanted), WIDEST), HEIGHT) * self._enlarged

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def enlarge(self, times: float) -> None:
        """Be so many times as large as usual, as on a page that fills a large screen."""
        if times != self._enlarged:
            self._enlarged = times
            self.updateGeometry()
            self._redraw()

    def show_whole(self, loudness_lufs: float | None) -> None:
        """Say how loud all of the track is, as long as nothing of it was heard."""
        self._whole_lufs = loudness_lufs
        self.show_loudness(self._loudness)

    def show_levels(
        self,
        peak_db: tuple[float, float],
        hold_db: tuple[float, float],
        rms_db: tuple[float, float],
    ) -> None:
        """Show levels of left and right, in decibels of full scale."""
        self._peak, self._hold, self._rms = peak_db, hold_db, rms_db
        self.update(QRect(0, 0, self.width(), round(SCALE_TOP * self._enlarged)))

    def show_loudness(self, loudness: LoudnessReading) -> None:
        """Show loudness in numbers."""
        self._loudness = loudness
        figures = self._figures_of(loudness)
        if figures != self._figures:
            self._figures = figures
            self.setToolTip("\n".join(name for name, _ in figures))
            self._numbers = self._draw_numbers()
            top = round(FIGURES_TOP * self._enlarged)
            self.update(QRect(0, top, self.width(), self.height() - top))

    def _figures_of(self, loudness: LoudnessReading) -> tuple[tuple[str, str], ...]:
        if loudness == LoudnessReading():
            if self._whole_lufs is None:
                return ()
            said = translate("Tracks", "{loudness} LUFS", loudness=lufs(self._whole_lufs))
            return ((translate("Sound level", "Loudness of the whole track"), said),)
        values = (
            lufs(loudness.momentary_lufs),
            lufs(loudness.short_term_lufs),
            lufs(loudness.integrated_lufs),
            _peak_text(loudness.true_peak_db),
        )
        return tuple(zip(_names(), values, strict=True))

    def fall(self, by_db: float) -> bool:
        """Show lower levels, and no loudness of this moment; return whether they are at rest."""
        shown = (self._peak, self._hold, self._rms)
        peak, hold, rms = ((left - by_db, right - by_db) for left, right in shown)
        self.show_levels(peak, hold, rms)
        still = LoudnessReading()
        loudness = replace(
            self._loudness,
            momentary_lufs=still.momentary_lufs,
            short_term_lufs=still.short_term_lufs,
        )
        self.show_loudness(loudness)
        return max(*peak, *hold, *rms) <= LOWEST_DB

    def clear(self) -> None:
        """Show silence."""
        self.show_levels(SILENCE_DB, SILENCE_DB, SILENCE_DB)
        self.show_loudness(LoudnessReading())

    def figures(self) -> dict[str, str]:
        """Return the numbers as shown, by their name."""
        return dict(self._figures)

    def apply_theme(self, tokens: Tokens) -> None:
        """Draw in these colours."""
        self._tokens = tokens
        self._redraw()

    # ---- drawing

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._redraw()

    def _redraw(self) -> None:
        self._scale, self._numbers = self._draw_scale(), self._draw_numbers()
        self.update()

    def _width(self) -> int:
        """Return the width before it is enlarged."""
        return round(self.width() / self._enlarged)

    def _height(self) -> int:
        return round(self.height() / self._enlarged)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._scale.devicePixelRatio() != self.devicePixelRatioF() * self._enlarged:
            self._scale, self._numbers = self._draw_scale(), self._draw_numbers()
        painter = QPainter(self)
        painter.scale(self._enlarged, self._enlarged)
        painter.drawPixmap(0, 0, self._scale)
        for channel in range(2):
            self._draw_channel(painter, channel)
        if event.rect().bottom() >= FIGURES_TOP * self._enlarged:
            painter.drawPixmap(0, FIGURES_TOP, self._numbers)

    def _draw_channel(self, painter: QPainter, channel: int) -> None:
        top = channel * (BAR_HEIGHT + BAR_GAP)
        left, rms = LETTER_WIDTH, self._x(self._rms[channel])
        peak, hold = self._x(self._peak[channel]), self._x(self._hold[channel])
        colour = QColor(self._tokens.rhythm)
        painter.fillRect(QRectF(left, top, rms - left, BAR_HEIGHT), colour)
        colour.setAlpha(110)
        if peak > rms:
            painter.fillRect(QRectF(rms, top, peak - rms, BAR_HEIGHT), colour)
        if hold > left + 1:
            mark = _mark_colour(self._hold[channel], self._tokens)
            painter.fillRect(QRectF(hold - 2, top, 2, BAR_HEIGHT), mark)

    def _x(self, decibels: float) -> float:
        share = min(max(1 - decibels / LOWEST_DB, 0.0), 1.0)
        return LETTER_WIDTH + share * (self._width() - LETTER_WIDTH)

    def _draw_scale(self) -> QPixmap:
        """Draw what stays: letters, the bars' tracks and the scale below them."""
        pixmap, painter = self._begin(QSize(self._width(), self._height()))
        letters = (
            translate("Sound level", "L", comment="Left, one letter"),
            translate("Sound level", "R", comment="Right, one letter"),
        )
        for channel, letter in enumerate(letters):
            top = channel * (BAR_HEIGHT + BAR_GAP)
            painter.setFont(self._font(11))
            painter.setPen(QColor(self._tokens.text_muted))
            painter.drawText(QRect(0, top - 4, LETTER_WIDTH, BAR_HEIGHT + 8), _MIDDLE_LEFT, letter)
            track = QRectF(LETTER_WIDTH, top, self._width() - LETTER_WIDTH, BAR_HEIGHT)
            painter.fillRect(track, QColor(self._tokens.raised))
        painter.setFont(self._font(10))
        for mark in SCALE_DB:
            x = round(self._x(mark))
            box = QRect(x - 16, SCALE_TOP, 32, 13)
            box.moveRight(min(box.right(), self._width() - 1))
            box.moveLeft(max(box.left(), LETTER_WIDTH - 2))
            side = Qt.AlignmentFlag.AlignHCenter
            if mark == SCALE_DB[0]:
                side = Qt.AlignmentFlag.AlignLeft
            elif mark == SCALE_DB[-1]:
                side = Qt.AlignmentFlag.AlignRight
            painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, f"{mark}".replace("-", "−"))
        painter.end()
        return pixmap

    def _draw_numbers(self) -> QPixmap:
        size = QSize(self._width(), max(1, self._height() - FIGURES_TOP))
        pixmap, painter = self._begin(size)
        columns = self._columns()
        heard = len(self._figures) > 1
        bars = (self._loudness.momentary_lufs, self._loudness.short_term_lufs) if heard else ()
        for place, (name, value) in enumerate(self._figures):
            left, column = columns[place]
            painter.setFont(self._font(11))
            painter.setPen(QColor(self._tokens.text_muted))
            room = column - NAME_GAP
            short = elided(painter.fontMetrics(), name, room)
            painter.drawText(QRect(left, 0, column, 15), _MIDDLE_LEFT, short)
            painter.setFont(self._font(15, QFont.Weight.DemiBold))
            painter.setPen(QColor(self._tokens.text))
            painter.drawText(QRect(left, 15, column, 20), _MIDDLE_LEFT, value)
            if place < len(bars):
                self._draw_loudness_bar(painter, QPoint(left, 37), column - 12, bars[place])
        painter.end()
        return pixmap

    def _wanted(self, count: int) -> list[int]:
        """Return in how many pixels each of so many figures is whole, whatever it says."""
        names = QFontMetrics(self._font(11))
        values = QFontMetrics(self._font(15, QFont.Weight.DemiBold))
        if count == 1:
            return [names.horizontalAdvance(self._figures[0][0])]
        return [
            NAME_GAP + 1 + max(names.horizontalAdvance(name), values.horizontalAdvance(widest))
            for name, widest in zip(_names(), _widest_values(), strict=True)
        ]

    def _columns(self) -> list[tuple[int, int]]:
        """Return where each figure begins and how wide it is: even, but for long names."""
        if not self._figures:
            return []
        wanted = self._wanted(len(self._figures))
        even = self._width() / max(1, len(wanted))
        if max(wanted, default=0) <= even or sum(wanted) > self._width():
            return [(round(place * even), round(even)) for place in range(len(wanted))]
        more = (self._width() - sum(wanted)) // len(wanted)
        ends = list(accumulate(width + more for width in wanted))
        return [(end - width - more, width + more) for end, width in zip(ends, wanted, strict=True)]

    def _draw_loudness_bar(
        self, painter: QPainter, place: QPoint, width: int, loudness: float
    ) -> None:
        low, high = LOUDNESS_RANGE_LUFS
        share = min(max((loudness - low) / (high - low), 0.0), 1.0)
        painter.fillRect(QRect(place, QSize(width, 3)), QColor(self._tokens.raised))
        painter.fillRect(QRect(place, QSize(round(share * width), 3)), QColor(self._tokens.accent))

    def _begin(self, size: QSize) -> tuple[QPixmap, QPainter]:
        ratio = self.devicePixelRatioF() * self._enlarged
        pixmap = QPixmap(size * ratio)
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(QColor(self._tokens.content))
        return pixmap, QPainter(pixmap)

    def _font(self, pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
        font = self.font()
        font.setPixelSize(pixels)
        font.setWeight(weight)
        return font


_MIDDLE_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def _names() -> tuple[str, ...]:
    """Return what the figures are called, from the left."""
    return (
        translate("Sound level", "Momentary"),
        translate("Sound level", "Short-term"),
        translate("Sound level", "Integrated"),
        translate("Sound level", "True peak"),
    )


def _peak_text(value: float) -> str:
    if value <= SILENCE_LUFS:
        return "–"
    sign = "+" if value >= 0 else "−"
    return translate("Units", "{x} dB", x=sign + decimal(abs(value)))


def _widest_values() -> tuple[str, ...]:
    """Return, for each figure, what takes the most room."""
    return (lufs(-48.8), lufs(-48.8), lufs(-48.8), _peak_text(-48.8))


def _mark_colour(decibels: float, tokens: Tokens) -> QColor:
    if decibels >= FULL_DB:
        return QColor(tokens.error)
    return QColor(tokens.harmony if decibels >= NEAR_FULL_DB else tokens.text)

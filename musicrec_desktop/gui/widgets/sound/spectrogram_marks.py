"""What lies over the live spectrogram and stays: its name, its frequencies, round corners."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPixmap

from musicrec_desktop.gui.look.frequency import tick_name
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.picture_text import shadowed
from musicrec_desktop.gui.words.spectrogram import live_caption

RADIUS = 10
LABEL_WIDTH = 64
TICK_LENGTH = 7
LABEL_FONT_PIXELS = 12
USUAL_HEIGHT = 620  # over which labels grow
CAPTION_PLACE = QPoint(12, 6)
ROW = 22  # pixels high, of a label
EDGE = 40  # of a label: where so much of it stands beside the sound, all of it is written there


class SpectrogramMarks:
    """Drawn once for a size, in small pieces: they cost less in every frame.

    What is written is there twice: bright, for the sound, and in the theme's colour, for
    where nothing was heard.

    Attributes
    ----------
    caption : QRect
        Where the picture's name stands.
    lines : list of int
        Where the axis has its lines, in pixels from the top.
    """

    def __init__(self) -> None:
        self.caption = QRect()
        self.lines: list[int] = []
        self._labels: list[tuple[QPoint, QPixmap, QPixmap]] = []  # on sound, and beside it
        self._corners: list[tuple[QPoint, QPixmap]] = []
        self._size, self._font, self._ratio = QSize(), QFont(), 1.0

    def draw(
        self,
        size: QSize,
        frequencies: Sequence[tuple[float, float]],
        font: QFont,
        ratio: float,
        tokens: Tokens,
    ) -> None:
        """Draw them anew.

        Parameters
        ----------
        size : QSize
            Of the widget.
        frequencies : sequence of (float, float)
            Hertz, and the share of the height where each is, from the bottom.
        font : QFont
            The widget's.
        ratio : float
            Device pixels for each of its.
        tokens : Tokens
        """
        self._size, self._font, self._ratio = size, label_font(font, size.height()), ratio
        width, height = size.width(), size.height()
        ticks = [(round(height * (1 - share)), hz) for hz, share in frequencies]
        ticks = [(y, hz) for y, hz in ticks if 12 <= y <= height - 8]  # that can be written there
        axis_left = width - LABEL_WIDTH - TICK_LENGTH
        self.lines = [y for y, _ in ticks]
        self.caption = QRect(CAPTION_PLACE, QSize(min(320, max(1, axis_left)), ROW))
        axis = QRect(max(0, axis_left), 0, width, height)
        self._labels = []
        for box, drawn in (
            (self.caption, self._draw_caption),
            (axis, partial(self._draw_axis, ticks=ticks)),
        ):
            on_sound = self._piece(box, partial(drawn, muted=None))
            on_ground = self._piece(box, partial(drawn, muted=QColor(tokens.text_muted)))
            self._labels.append((box.topLeft(), on_sound, on_ground))
        outside = partial(self._draw_outside, colour=QColor(tokens.content))
        self._corners = [
            (QPoint(x, y), self._piece(QRect(x, y, RADIUS, RADIUS), outside))
            for x in (0, width - RADIUS)
            for y in (0, height - RADIUS)
        ]

    def paint(self, painter: QPainter, unheard: float) -> None:
        """Put them over the picture, in which nothing was heard left of so many pixels."""
        for place, on_sound, on_ground in self._labels:
            painter.drawPixmap(place, on_ground if place.x() + EDGE < unheard else on_sound)
        for place, piece in self._corners:
            painter.drawPixmap(place, piece)

    def write(self, painter: QPainter) -> None:
        """Write on a picture that is all sound and keeps its corners."""
        for place, piece, _ in self._labels:
            painter.drawPixmap(place, piece)

    def _piece(self, box: QRect, draw: Callable[[QPainter], None]) -> QPixmap:
        box = box.intersected(QRect(QPoint(0, 0), self._size))
        piece = QPixmap(box.size() * self._ratio)
        piece.setDevicePixelRatio(self._ratio)
        piece.fill(Qt.GlobalColor.transparent)
        if piece.isNull():
            return piece
        painter = QPainter(piece)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-box.topLeft())
        painter.setFont(self._font)
        draw(painter)
        painter.end()
        return piece

    def _draw_caption(self, painter: QPainter, *, muted: QColor | None) -> None:
        said = live_caption()
        wide = painter.fontMetrics().horizontalAdvance(said)
        if wide <= self._size.width() - LABEL_WIDTH - CAPTION_PLACE.x():  # cut, it says nothing
            box = QRect(CAPTION_PLACE, QSize(wide, ROW))
            _write(painter, box, said, muted, Qt.AlignmentFlag.AlignLeft)

    def _draw_axis(
        self, painter: QPainter, *, ticks: Sequence[tuple[int, float]], muted: QColor | None
    ) -> None:
        right = self._size.width() - TICK_LENGTH
        for y, hz in ticks:
            box = QRect(right - LABEL_WIDTH, y - ROW // 2, LABEL_WIDTH - 5, ROW)
            _write(painter, box, tick_name(hz), muted, Qt.AlignmentFlag.AlignRight)
            painter.fillRect(QRect(right, y, TICK_LENGTH, 1), muted or QColor(255, 255, 255, 150))

    def _draw_outside(self, painter: QPainter, *, colour: QColor) -> None:
        outside, inside = QPainterPath(), QPainterPath()
        area = QRectF(QPoint(0, 0), self._size)
        outside.addRect(area)
        inside.addRoundedRect(area, RADIUS, RADIUS)
        painter.fillPath(outside.subtracted(inside), colour)


def label_font(font: QFont, height: int) -> QFont:
    """Return what is written with on a picture so high, in a widget with this font."""
    font = QFont(font)
    times = min(max(height / USUAL_HEIGHT, 1.0), 1.5)
    font.setPixelSize(round(LABEL_FONT_PIXELS * times))
    return font


def _write(
    painter: QPainter, box: QRect, text: str, muted: QColor | None, side: Qt.AlignmentFlag
) -> None:
    """Write on the sound, where it must be bright, or in a muted colour beside it."""
    if muted is None:
        shadowed(painter, box, text, left=side == Qt.AlignmentFlag.AlignLeft)
        return
    painter.setPen(muted)
    painter.drawText(box, side | Qt.AlignmentFlag.AlignVCenter, text)

"""What is drawn over the points of the map: what plays, what is chosen, what is being drawn."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF, QRadialGradient

from musicrec_desktop.gui.look.theme import Tokens

GLOW_PIXELS = 34
GLOW_STOPS = ((0.0, 0), (0.2, 0), (0.21, 170), (0.5, 70), (1.0, 0))
PLAYING_RADIUS, STEP_RADIUS, RING_RADIUS = 9, 5, 7
END_PIXELS = 2  # by which the ends of a path are larger
LINE, PLAYING_LINE = 1.6, 2.4
LASSO_ALPHA = 36
CORNER_PIXELS = 8


def paint_glow(painter: QPainter, place: QPointF, tokens: Tokens) -> None:
    """Let the track that is heard glow, with a ring about its dot, which stays as it is."""
    glow = QRadialGradient(place, GLOW_PIXELS)
    for stop, alpha in GLOW_STOPS:
        shade = QColor(tokens.accent)
        shade.setAlpha(alpha)
        glow.setColorAt(stop, shade)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(glow)
    painter.drawEllipse(place, GLOW_PIXELS, GLOW_PIXELS)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for colour, width in ((tokens.surface, PLAYING_LINE + 3), (tokens.text, PLAYING_LINE)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawEllipse(place, PLAYING_RADIUS, PLAYING_RADIUS)


def paint_path(painter: QPainter, places: Sequence[QPointF], tokens: Tokens) -> None:
    """Join the steps of a path."""
    if len(places) < 2:
        return
    painter.setBrush(Qt.BrushStyle.NoBrush)
    way = QPolygonF(places)
    painter.setPen(QPen(QColor(tokens.surface), LINE + 3))  # so that it is seen among dots
    painter.drawPolyline(way)
    painter.setPen(QPen(QColor(tokens.text), LINE, Qt.PenStyle.DashLine))
    painter.drawPolyline(way)
    painter.setPen(QPen(QColor(tokens.text), LINE))
    painter.setBrush(QColor(tokens.accent))
    for number, place in enumerate(places):
        end = number in (0, len(places) - 1)
        painter.drawEllipse(place, *(2 * [STEP_RADIUS + end * END_PIXELS]))


def paint_rings(painter: QPainter, places: Sequence[QPointF], tokens: Tokens) -> None:
    """Ring the points that are selected, or under the pointer."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(tokens.text), LINE))
    for place in places:
        painter.drawEllipse(place, RING_RADIUS, RING_RADIUS)


def paint_drawing(
    painter: QPainter, drawn: Sequence[QPointF], tokens: Tokens, *, line: bool
) -> None:
    """Show the outline, or the line, that is being drawn."""
    if len(drawn) < 2:
        return
    accent = QColor(tokens.accent)
    painter.setPen(QPen(accent, LINE))
    accent.setAlpha(LASSO_ALPHA)
    painter.setBrush(accent)
    if line:
        painter.drawLine(drawn[0], drawn[-1])
    else:
        painter.drawPolygon(QPolygonF(list(drawn)))


def paint_corners(painter: QPainter, area: QRect, tokens: Tokens) -> None:
    """Round the corners, as those of every other field are."""
    cut = QPainterPath()
    cut.addRect(QRectF(area))
    cut.addRoundedRect(QRectF(area), CORNER_PIXELS, CORNER_PIXELS)  # odd and even: the corners
    painter.fillPath(cut, QColor(tokens.content))


def paint_focus(painter: QPainter, area: QRect, tokens: Tokens) -> None:
    """Show that keys go to the map."""
    painter.setPen(QPen(QColor(tokens.accent), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inside = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inside, CORNER_PIXELS, CORNER_PIXELS)

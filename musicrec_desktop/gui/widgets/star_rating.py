"""Stars from a half to five: drawn, and given with the mouse or the keyboard."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractSlider, QWidget

from musicrec_desktop.core.listeners import MOST_STARS
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.words.text import said_stars

STARS = int(MOST_STARS)
HALVES = 2 * STARS
SIDE, SMALL_SIDE = 16, 12
GAP = 2
INNER = 0.45  # of a star's radius, where its notches are


def stars_size(side: int = SIDE) -> QSize:
    """Return how much room five stars of a side take, in pixels."""
    return QSize(STARS * (side + GAP) - GAP, side)


def paint_stars(
    painter: QPainter,
    area: QRectF,
    stars: float | None,
    tokens: Tokens,
    *,
    side: float = SIDE,
    bold: bool = False,
    empty: bool = True,
) -> None:
    """Draw five stars from where an area is read, in the middle of its height.

    Parameters
    ----------
    painter : QPainter
    area : QRectF
    stars : float or None
        0 to 5 in halves; None draws outlines.
    tokens : Tokens
    side : float
        Of a star, unless the area is lower.
    bold : bool
        Draw outlines stronger, as under the mouse.
    empty : bool
        Draw outlines of the stars that are not given.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        painter.translate(2 * area.center().x(), 0)
        painter.scale(-1, 1)
    side = min(side, area.height())
    top = area.top() + (area.height() - side) / 2
    outline = QPen(QColor(tokens.text_secondary if bold else tokens.text_muted), 1.0)
    for place in range(STARS):
        box = QRectF(area.left() + place * (side + GAP), top, side, side)
        star, share = _star(box), min(max((stars or 0.0) - place, 0.0), 1.0)
        if share < 1 and (empty or share > 0):
            painter.setPen(outline)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPolygon(star)
        if share > 0:
            painter.save()
            painter.setClipRect(QRectF(box.left(), box.top(), share * side, side))
            painter.setPen(QPen(QColor(tokens.harmony), 1.0))
            painter.setBrush(QColor(tokens.harmony))
            painter.drawPolygon(star)
            painter.restore()
    painter.restore()


def stars_at(x: float, side: float = SIDE) -> float:
    """Return how many stars, from a half to five, a place stands for.

    Parameters
    ----------
    x : float
        Pixels from the left edge of the first star.
    side : float
        Of a star.
    """
    halves = math.floor(x / (side + GAP) * 2) + 1
    return min(max(halves, 1), HALVES) / 2


def _star(box: QRectF) -> QPolygonF:
    radius = box.width() / 2 - 0.5
    points = []
    for corner in range(2 * STARS):
        reach = radius * (INNER if corner % 2 else 1.0)
        angle = math.pi * (corner / STARS - 0.5)
        points.append(
            QPointF(
                box.center().x() + reach * math.cos(angle),
                box.center().y() + 0.5 + reach * math.sin(angle),
            )
        )
    return QPolygonF(points)


class StarRating(QAbstractSlider):
    """Five stars to click; a click on what is given takes it away.

    With the keyboard: arrows change by half a star, digits set, Delete takes away.

    Signals
    -------
    rated(float or None)
        By the user.
    """

    rated = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.tokens = tokens
        self._pointed: float | None = None
        self.setRange(0, HALVES)
        self.setFixedSize(stars_size())
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(translate("Rating", "Rating"))
        self.show_stars(None)

    @property
    def stars(self) -> float | None:
        """What is shown."""
        return self.value() / 2 if self.value() else None

    def show_stars(self, stars: float | None) -> None:
        """Show a rating, without telling anybody."""
        self.setValue(round(2 * (stars or 0.0)))
        self.setAccessibleDescription(said_stars(self.stars))
        self.setToolTip(
            translate(
                "Rating",
                "{stars}. Click to rate (Ctrl+1 to Ctrl+5, Ctrl+0 for none)",
                stars=said_stars(self.stars),
            )
        )
        self.update()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.tokens = tokens
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setLayoutDirection(self.layoutDirection())
        if not self.isEnabled():
            painter.setOpacity(0.5)
        shown = self.stars if self._pointed is None else self._pointed
        marked = self._pointed is not None or self.hasFocus()
        paint_stars(painter, QRectF(self.rect()), shown, self.tokens, bold=marked)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._pointed = stars_at(self._along(event))
        self.update()

    def _along(self, event: QMouseEvent) -> float:
        """Return how far the mouse is from where the stars begin."""
        x = event.position().x()
        return self.width() - x if self.isRightToLeft() else x

    def leaveEvent(self, event: QEvent) -> None:
        self._pointed = None
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            chosen = stars_at(self._along(event))
            self._pointed = None
            self._give(None if chosen == self.stars else chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, halves = event.key(), self.value()
        if key in (Qt.Key.Key_Right, Qt.Key.Key_Up):
            self._give(min(halves + 1, HALVES) / 2)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Down):
            self._give((halves - 1) / 2 if halves > 1 else None)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace, Qt.Key.Key_0):
            self._give(None)
        elif Qt.Key.Key_1 <= key <= Qt.Key.Key_5:
            self._give(float(key - Qt.Key.Key_0))
        else:
            event.ignore()

    def _give(self, stars: float | None) -> None:
        self.show_stars(stars)
        self.rated.emit(stars)

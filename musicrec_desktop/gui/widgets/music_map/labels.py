"""Names on the map as they are drawn, and where there is room for those of tracks."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from musicrec_desktop.gui.look.elision import elided

GAP = 6
HALO = 3
DOT = 8  # pixels about the middle of a dot that are to be seen
WIDEST = 220
SHOWN_AT_MOST = 48
KEPT_AT_MOST = 400
MAJOR_SHARE = 1.1  # of the font's size, for what names the larger parts

Places = NDArray[np.float64]


class Named(NamedTuple):
    """A name to be drawn about a place of the widget.

    ``own`` are the dots that it names, where they are told; a ``spare`` name is left out
    where it would cover a dot, or seem to be that of another one.
    """

    middle: QPoint
    text: str
    colour: str
    own: Places | None = None
    spare: bool = False


def arranged(
    sized: Sequence[tuple[QPoint, QSize]],
    area: QRect,
    dots: Places | None = None,
    own: Sequence[Places | None] = (),
    spare: Sequence[bool] = (),
    taken: Sequence[QRect] = (),
) -> list[tuple[int, QRect]]:
    """Return which names are shown, and where: the first come first, and none overlap.

    Where dots are given, a name stands above, beside or below where it should, if it
    covers fewer of them there, and by its own rather than by those of another name.

    Parameters
    ----------
    sized : sequence of (QPoint, QSize)
        Where each should have its middle, and how large it is; the most important first.
    area : QRect
        They stay within it; those whose middle lies outside are left out.
    dots : ndarray of shape (m, 2), optional
        What should stay in view.
    own : sequence of (ndarray of shape (k, 2) or None), optional
        Which of the dots each names.
    spare : sequence of bool, optional
        Which are left out where they would cover a dot or mislead.
    taken : sequence of QRect, optional
        Where other names stand already.

    Returns
    -------
    list of (int, QRect)
        Their positions in ``sized``.
    """
    placed: list[tuple[int, QRect]] = []
    for number, (middle, size) in enumerate(sized):
        if len(placed) >= SHOWN_AT_MOST:
            break
        if not area.contains(middle):
            continue
        named = own[number] if number < len(own) else None
        tried = [middle]
        if dots is not None and len(dots):
            tried = [middle + aside for aside in _around(size)] + _outside(named, size)
        free = [
            rect
            for rect in (_within(place, size, area) for place in tried)
            if not any(
                rect.adjusted(-GAP, -GAP, GAP, GAP).intersects(other)
                for other in (*taken, *(rect for _, rect in placed))
            )
        ]
        if free:
            rect, clear = _clearest(free, dots, named)
            if clear or not (number < len(spare) and spare[number]):
                placed.append((number, rect))
    return placed


def _within(middle: QPoint, size: QSize, area: QRect) -> QRect:
    rect = QRect(QPoint(0, 0), size)
    rect.moveCenter(middle)
    rect.moveLeft(max(area.left(), min(rect.left(), area.right() - rect.width())))
    rect.moveTop(max(area.top(), min(rect.top(), area.bottom() - rect.height())))
    return rect


def _around(size: QSize) -> list[QPoint]:
    """Return how a name can be moved, the least first: up, down, over its place, beside it."""
    up, aside = size.height(), (size.width() + size.height()) // 2
    beside = [QPoint(side * aside, down * up) for down in (-1, 0) for side in (1, -1)]
    return [QPoint(0, down) for down in (0, -up // 2, up // 2, -2 * up)] + beside


def _outside(named: Places | None, size: QSize) -> list[QPoint]:
    """Return the places below all that a name is of, and beside it."""
    if named is None or not len(named):
        return []
    (left, top), (right, bottom) = named.min(axis=0), named.max(axis=0)
    across, down = (left + right) / 2, (top + bottom) / 2
    aside, below = size.width() / 2 + 2 * DOT, size.height() / 2 + 2 * DOT
    places = [(across, bottom + below), (right + aside, down), (left - aside, down)]
    return [QPoint(round(x), round(y)) for x, y in places]


def _clearest(
    free: Sequence[QRect], dots: Places | None, named: Places | None
) -> tuple[QRect, bool]:
    """Return the first of the places by its own dots, then of those that cover the fewest.

    And whether it covers none, and seems to be of no other dot.
    """
    if dots is None:
        return free[0], True
    best, least = free[0], (True, len(dots) + 1)
    for rect in free:
        low = (rect.left() - DOT, rect.top() + HALO - DOT)
        high = (rect.right() + DOT, rect.bottom() - HALO + DOT)
        covered = int(((dots >= low) & (dots <= high)).all(axis=1).sum())
        found = (_misleads(rect, dots, named), covered)
        if found < least:
            best, least = rect, found
        if least == (False, 0):
            break
    return best, least == (False, 0)


def _misleads(rect: QRect, dots: Places, named: Places | None) -> bool:
    """Return whether a name there would seem to be of a dot that it does not name."""
    if named is None or not len(named):
        return False
    middle = (rect.center().x(), rect.center().y())
    nearest, own = (np.square(places - middle).sum(axis=1).min() for places in (dots, named))
    return bool(own > nearest + 1.0)


class Standing(NamedTuple):
    """A name that has its place; a ``major`` one names a larger part of the map."""

    rect: QRect
    text: str
    colour: str
    major: bool = False


class LabelPainter:
    """Draws names with a halo, once each."""

    def __init__(self) -> None:
        self._pixmaps: dict[tuple[str, str, bool, str, float], QPixmap] = {}

    def paint(
        self,
        painter: QPainter,
        names: Sequence[Standing],
        font: QFont,
        ground: str,
        ratio: float,
        *,
        new: int | None = None,
    ) -> None:
        """Draw names where they stand.

        Parameters
        ----------
        painter : QPainter
        names : sequence of Standing
            The most important first.
        font : QFont
        ground : str
        ratio : float
        new : int, optional
            How many may be drawn that were not drawn before; the others are left out.
        """
        left = len(names) if new is None else new
        for name in names:
            key = (name.text, name.colour, name.major, ground, ratio)
            if key not in self._pixmaps:
                if not left:
                    continue
                left -= 1
                if len(self._pixmaps) >= KEPT_AT_MOST:
                    self._pixmaps.clear()
                self._pixmaps[key] = _drawn(name, label_font(font, major=name.major), ground, ratio)
            painter.drawPixmap(name.rect.topLeft(), self._pixmaps[key])

    def clear(self) -> None:
        """Forget what was drawn: the map has other names now."""
        self._pixmaps.clear()


def label_font(font: QFont, *, major: bool) -> QFont:
    """Return what a name is written in."""
    found = QFont(font)
    found.setWeight(QFont.Weight.DemiBold)
    if major and font.pixelSize() > 0:
        found.setPixelSize(round(font.pixelSize() * MAJOR_SHARE))
    elif major:
        found.setPointSizeF(font.pointSizeF() * MAJOR_SHARE)
    return found


def label_size(text: str, font: QFont) -> QSize:
    """Return how large a name is in the font that it is written in, its halo included."""
    metrics = QFontMetrics(font)
    text = elided(metrics, text, WIDEST)
    return QSize(metrics.horizontalAdvance(text) + 2 * HALO, metrics.height() + 2 * HALO)


def titles_of(
    named: Sequence[Named], font: QFont, area: QRect, dots: Places, taken: Sequence[QRect]
) -> list[Standing]:
    """Return the names of tracks that have room, beside the other names."""
    sizes = [label_size(each.text, label_font(font, major=False)) for each in named]
    sized = [(each.middle, size) for each, size in zip(named, sizes, strict=True)]
    own, spare = [each.own for each in named], [each.spare for each in named]
    return [
        Standing(rect, named[number].text, named[number].colour)
        for number, rect in arranged(sized, area, dots, own, spare, taken)
    ]


def _drawn(name: Standing, font: QFont, ground: str, ratio: float) -> QPixmap:
    metrics = QFontMetrics(font)
    text = elided(metrics, name.text, WIDEST)
    size = label_size(name.text, font)
    pixmap = QPixmap(size * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    path = QPainterPath()
    path.addText(HALO, HALO + metrics.ascent(), font, text)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    halo = QColor(ground)
    halo.setAlpha(215)
    pen = QPen(halo, 2 * HALO)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.strokePath(path, pen)
    painter.fillPath(path, QColor(name.colour))
    painter.end()
    return pixmap

"""Names on the map: which are shown at a zoom, and where there is room for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap

from musicrec_desktop.core.music_map import MusicMap
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.widgets.music_map.camera import MapCamera

FIRST_ZOOM = 1.7  # from which on the second level is shown; each further one at twice as much
GAP = 6
HALO = 3
DOT = 5  # pixels about the middle of a dot that are to be seen
WIDEST = 220
SHOWN_AT_MOST = 48
KEPT_AT_MOST = 400
SMALL_LIBRARY = 1_500  # tracks, up to which names stand above their regions

Places = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class MapLabel:
    """A name at a place of the map, or just above it; ``level`` as in a region.

    ``rows`` are those of the layout that it names, where they are told.
    """

    level: int
    x: float
    y: float
    text: str
    above: bool = False
    rows: NDArray[np.int64] | None = field(default=None, compare=False)


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


def level_at(zoom: float, levels: int) -> int:
    """Return which level is shown at a zoom, 1 being the whole map."""
    level, needed = 0, FIRST_ZOOM
    while zoom >= needed and level < levels - 1:
        level, needed = level + 1, needed * 2
    return level


def names_of(
    labels: Sequence[MapLabel], level: int, camera: MapCamera, above: int
) -> list[tuple[QPoint, MapLabel]]:
    """Return where in the widget the names of a level have their middle.

    Parameters
    ----------
    labels : sequence of MapLabel
    level : int
    camera : MapCamera
    above : int
        Pixels by which one stands above its place that stands above it.
    """
    shown = [label for label in labels if label.level == level]
    places = camera.to_widget(np.array([(label.x, label.y) for label in shown]).reshape(-1, 2))
    return [
        (QPoint(round(x), round(y - above * label.above)), label)
        for (x, y), label in zip(places, shown, strict=True)
    ]


def arranged(
    sized: Sequence[tuple[QPoint, QSize]],
    area: QRect,
    dots: Places | None = None,
    own: Sequence[Places | None] = (),
    spare: Sequence[bool] = (),
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
            if not any(rect.adjusted(-GAP, -GAP, GAP, GAP).intersects(other) for _, other in placed)
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


class LabelPainter:
    """Draws names with a halo, once each."""

    def __init__(self) -> None:
        self._pixmaps: dict[tuple[str, str, str, float], QPixmap] = {}

    def pixmap(self, text: str, font: QFont, colour: str, ground: str, ratio: float) -> QPixmap:
        """Return a name as it is drawn."""
        key = (text, colour, ground, ratio)
        if key not in self._pixmaps:
            if len(self._pixmaps) >= KEPT_AT_MOST:
                self._pixmaps.clear()
            self._pixmaps[key] = _drawn(text, font, colour, ground, ratio)
        return self._pixmaps[key]

    def paint(
        self,
        painter: QPainter,
        named: Sequence[Named],
        font: QFont,
        ground: str,
        area: QRect,
        ratio: float,
        *,
        new: int | None = None,
        dots: Places | None = None,
    ) -> None:
        """Draw names where there is room for them.

        Parameters
        ----------
        painter : QPainter
        named : sequence of Named
            The most important first.
        font : QFont
        ground : str
        area : QRect
            That they stay within.
        ratio : float
        new : int, optional
            How many may be drawn that were not drawn before; the others are left out.
        dots : ndarray of shape (m, 2), optional
            What should not be covered.
        """
        if new is not None:
            named = self._known(named, ground, ratio, new)
        pixmaps = [self.pixmap(each.text, font, each.colour, ground, ratio) for each in named]
        sized = [
            (each.middle, pixmap.deviceIndependentSize().toSize())
            for each, pixmap in zip(named, pixmaps, strict=True)
        ]
        own, spare = [each.own for each in named], [each.spare for each in named]
        for number, rect in arranged(sized, area, dots, own, spare):
            painter.drawPixmap(rect.topLeft(), pixmaps[number])

    def _known(self, named: Sequence[Named], ground: str, ratio: float, new: int) -> list[Named]:
        known = [(each.text, each.colour, ground, ratio) in self._pixmaps for each in named]
        allowed = accumulate((not each for each in known), initial=0)
        return [
            each
            for each, is_known, before in zip(named, known, allowed, strict=False)
            if is_known or before < new
        ]

    def clear(self) -> None:
        """Forget what was drawn: the map has other names now."""
        self._pixmaps.clear()


def _drawn(text: str, font: QFont, colour: str, ground: str, ratio: float) -> QPixmap:
    font = QFont(font)
    font.setWeight(QFont.Weight.DemiBold)
    metrics = QFontMetrics(font)
    text = elided(metrics, text, WIDEST)
    size = QSize(metrics.horizontalAdvance(text) + 2 * HALO, metrics.height() + 2 * HALO)
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
    painter.fillPath(path, QColor(colour))
    painter.end()
    return pixmap


def region_labels(music: MusicMap, names: Sequence[str]) -> list[MapLabel]:
    """Name regions in their middle or, in small libraries, above what they would hide."""
    above = len(music.layout) <= SMALL_LIBRARY
    return [
        MapLabel(
            region.level,
            region.x,
            float(music.layout.xy[region.rows, 1].min()) if above else region.y,
            name,
            above,
            region.rows,
        )
        for region, name in zip(music.regions, names, strict=True)
    ]

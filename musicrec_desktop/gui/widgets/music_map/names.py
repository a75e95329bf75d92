"""What the map names: its genres, and nearer the artists whose tracks lie together."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from concurrent.futures import Executor
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QFont

from musicrec_desktop.core.music_map import MapPlace
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.music_map.ahead import Ahead
from musicrec_desktop.gui.widgets.music_map.camera import MapCamera
from musicrec_desktop.gui.widgets.music_map.labels import Standing, label_font, label_size
from musicrec_desktop.gui.widgets.music_map.naming import (
    Places,
    Spots,
    finer_spots,
    genre_spots,
    without_overlaps,
)
from musicrec_desktop.gui.widgets.music_map.points import radius_for

SHOWN_AT_MOST = 60
AGAIN_ZOOM = 1.4  # from which on a genre is named in more than one place

Finer = tuple[Places, Places, NDArray[np.float64]]  # anchors, offsets and scales


@dataclass(frozen=True, slots=True, eq=False)
class MapWords:
    """What there is to be named.

    Attributes
    ----------
    genres : tuple of str
        The commonest first.
    codes : ndarray of shape (n,), int64
        Which of them each track is of; −1 for none.
    places, islands : tuple of MapPlace
        Of artists, and of genres.
    """

    genres: tuple[str, ...] = ()
    codes: NDArray[np.int64] = field(default_factory=lambda: np.empty(0, np.int64))
    places: tuple[MapPlace, ...] = ()
    islands: tuple[MapPlace, ...] = ()

    @property
    def finer(self) -> tuple[MapPlace, ...]:
        """What is named nearer."""
        return (*self.places, *self.islands)

    @property
    def texts(self) -> list[str]:
        """All names, the most important first."""
        return [*self.genres, *(place.name for place in self.finer)]


@dataclass(frozen=True, slots=True, eq=False)
class _Job:
    """What is to be placed: in a widget of a size and a font, of which ``of`` tells."""

    of: tuple[QSize, str]
    words: MapWords
    xy: NDArray[np.float32]
    camera: MapCamera
    sizes: Places
    finer: Finer | None


@dataclass(frozen=True, slots=True, eq=False)
class _Placed:
    """Where the names of a job stand."""

    of: tuple[QSize, str]
    words: MapWords
    sizes: Places
    finer: Finer
    spots: Spots


class MapNames:
    """Keeps where names stand, for one size of the widget.

    Another thread finds that, so that no frame waits for it: until it has, names stay where
    they stood on the map.

    Parameters
    ----------
    threads : concurrent.futures.Executor
        Of which one finds it.
    """

    def __init__(self, threads: Executor) -> None:
        self._words = MapWords()
        self._xy = np.empty((0, 2), np.float32)
        self._sizes: tuple[str, Places] | None = None
        self._placed: _Placed | None = None
        self._next: Ahead[_Placed] = Ahead(threads)

    def show(self, words: MapWords, xy: NDArray[np.float32], *, moved: bool = True) -> None:
        """Name these tracks (n, 2) of the map.

        Names from before stay until the new ones have their places, unless tracks have moved.
        """
        self._words, self._xy = words, xy
        self._sizes = None
        self._next.forget()
        if moved:
            self._placed = None

    def standing(
        self, camera: MapCamera, size: QSize, font: QFont, tokens: Tokens
    ) -> list[Standing]:
        """Return the names that are to be seen, and where, the most important first."""
        of, placed = (size, font.toString()), self._placed
        current = placed is not None and placed.words is self._words and placed.of == of
        if not current and not self.working:
            self._ask(of, camera, font)
        if placed is None:
            return []
        spots, scale = placed.spots, camera.scale
        shown = np.flatnonzero(spots.scales <= scale * (1 + 1e-9))
        middles = camera.to_widget(spots.anchors[shown]) + spots.offsets[shown]
        area, found = QRect(QPoint(0, 0), size), []
        texts, genres = placed.words.texts, set(placed.words.genres)
        for number, middle in zip(shown.tolist(), middles, strict=True):
            own = placed.sizes[number]
            rect = QRect(*np.rint(middle - own / 2).astype(int).tolist(), *own.astype(int).tolist())
            if area.contains(rect):
                major = texts[number] in genres
                colour = tokens.text if major else tokens.text_secondary
                found.append(Standing(rect, texts[number], colour, major))
        return (found if current else _apart(found))[:SHOWN_AT_MOST]

    # ---- their next places

    @property
    def working(self) -> bool:
        """Whether places are being found, or wait to be taken over."""
        return self._next.working

    def take_over(self) -> bool:
        """Let names stand where they were placed meanwhile; return whether some were."""
        placed = self._next.take()
        self._placed = placed or self._placed
        return placed is not None

    def _ask(self, of: tuple[QSize, str], camera: MapCamera, font: QFont) -> None:
        words, placed = self._words, self._placed
        if self._sizes is None or self._sizes[0] != of[1]:
            self._sizes = (of[1], _all_sizes(words, font))
        known = placed is not None and placed.words is words and placed.of[1] == of[1]
        finer = placed.finer if placed is not None and known else None
        camera = copy.copy(camera)
        self._next.start(_place, _Job(of, words, self._xy, camera, self._sizes[1], finer))


def _place(job: _Job) -> _Placed:
    """Find where names stand; in any thread."""
    words, whole, (size, _) = job.words, job.camera, job.of
    genre_sizes, finer_sizes = np.split(job.sizes, [len(words.genres)])
    whole.resize(QSizeF(size))
    whole.fit()
    area = (float(size.width()), float(size.height()))
    radius = radius_for(len(job.xy), area[0] * area[1])
    middles = genre_spots(whole.to_widget(job.xy), words.codes, genre_sizes, area, radius)
    there = np.isfinite(middles[:, 0])
    anchors = whole.centre + (middles - np.array(area) / 2) / whole.scale
    finer = finer_spots(job.xy, words.finer, finer_sizes) if job.finer is None else job.finer
    found, offsets, scales = finer
    again = np.arange(len(scales)) >= len(words.places)  # a genre once on the whole map
    scales = np.where(again, np.maximum(scales, AGAIN_ZOOM * whole.scale), scales)
    spots = Spots(
        np.concatenate([np.where(there[:, None], anchors, 0.0), found]),
        np.concatenate([np.zeros_like(anchors), offsets]),
        np.concatenate([np.where(there, 0.0, np.inf), scales]),
    )
    spots = without_overlaps(spots, job.sizes, words.texts)
    return _Placed(job.of, words, job.sizes, finer, spots)


def _apart(names: Sequence[Standing]) -> list[Standing]:
    """Return names without those that lie on one before: the map has another size now."""
    found: list[Standing] = []
    for name in names:
        if not any(name.rect.intersects(other.rect) for other in found):
            found.append(name)
    return found


def _all_sizes(words: MapWords, font: QFont) -> Places:
    """Return how large each name is, in the order of their texts."""
    parts = (
        (words.genres, True),
        ([each.name for each in words.places], False),
        ([each.name for each in words.islands], True),
    )
    return np.concatenate([_sizes(texts, label_font(font, major=major)) for texts, major in parts])


def _sizes(texts: Sequence[str], font: QFont) -> Places:
    sizes = [label_size(text, font) for text in texts]
    return np.array([(size.width(), size.height()) for size in sizes], float).reshape(-1, 2)

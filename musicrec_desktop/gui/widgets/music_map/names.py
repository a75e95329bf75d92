"""What the map names: its genres, and nearer the artists whose tracks lie together."""

from __future__ import annotations

import copy
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QFont

from musicrec_desktop.core.music_map import MapPlace
from musicrec_desktop.gui.look.theme import Tokens
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


class MapNames:
    """Keeps where names stand, for one size of the widget."""

    def __init__(self) -> None:
        self._words = MapWords()
        self._xy = np.empty((0, 2), np.float32)
        self._finer: tuple[Places, Places, NDArray[np.float64]] | None = None
        self._of: tuple[QSize, str] | None = None
        self._spots = Spots(np.empty((0, 2)), np.empty((0, 2)), np.empty(0))
        self._sizes = np.empty((0, 2))

    def show(self, words: MapWords, xy: NDArray[np.float32]) -> None:
        """Name these tracks (n, 2) of the map."""
        self._words, self._xy = words, xy
        self._finer = self._of = None

    def standing(
        self, camera: MapCamera, size: QSize, font: QFont, tokens: Tokens
    ) -> list[Standing]:
        """Return the names that are to be seen, and where, the most important first."""
        if self._of != (size, font.toString()):
            if self._of is not None and self._of[1] != font.toString():
                self._finer = None
            self._of = (size, font.toString())
            self._place(camera, size, font)
        spots, scale = self._spots, camera.scale
        shown = np.flatnonzero(spots.scales <= scale * (1 + 1e-9))
        middles = camera.to_widget(spots.anchors[shown]) + spots.offsets[shown]
        area, found = QRect(QPoint(0, 0), size), []
        texts, genres = self._words.texts, set(self._words.genres)
        for number, middle in zip(shown.tolist(), middles, strict=True):
            own = self._sizes[number]
            rect = QRect(*np.rint(middle - own / 2).astype(int).tolist(), *own.astype(int).tolist())
            if area.contains(rect):
                major = texts[number] in genres
                colour = tokens.text if major else tokens.text_secondary
                found.append(Standing(rect, texts[number], colour, major))
        return found[:SHOWN_AT_MOST]

    def _place(self, camera: MapCamera, size: QSize, font: QFont) -> None:
        words = self._words
        genre_sizes = _sizes(words.genres, label_font(font, major=True))
        finer_sizes = np.concatenate(
            [
                _sizes([each.name for each in found], label_font(font, major=major))
                for found, major in ((words.places, False), (words.islands, True))
            ]
        )
        whole = copy.copy(camera)
        whole.resize(QSizeF(size))
        whole.fit()
        area = (float(size.width()), float(size.height()))
        radius = radius_for(len(self._xy), area[0] * area[1])
        middles = genre_spots(whole.to_widget(self._xy), words.codes, genre_sizes, area, radius)
        there = np.isfinite(middles[:, 0])
        anchors = whole.centre + (middles - np.array(area) / 2) / whole.scale
        if self._finer is None:
            self._finer = finer_spots(self._xy, words.finer, finer_sizes)
        found, offsets, scales = self._finer
        again = np.arange(len(scales)) >= len(words.places)  # a genre once on the whole map
        scales = np.where(again, np.maximum(scales, AGAIN_ZOOM * whole.scale), scales)
        self._sizes = np.concatenate([genre_sizes, finer_sizes])
        spots = Spots(
            np.concatenate([np.where(there[:, None], anchors, 0.0), found]),
            np.concatenate([np.zeros_like(anchors), offsets]),
            np.concatenate([np.where(there, 0.0, np.inf), scales]),
        )
        self._spots = without_overlaps(spots, self._sizes, words.texts)


def _sizes(texts: Sequence[str], font: QFont) -> Places:
    sizes = [label_size(text, font) for text in texts]
    return np.array([(size.width(), size.height()) for size in sizes], float).reshape(-1, 2)

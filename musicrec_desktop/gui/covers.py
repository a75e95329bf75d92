"""Cover thumbnails: loaded in the background, kept in memory and on disk."""

from __future__ import annotations

import hashlib
import logging
from collections import OrderedDict
from typing import Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QPointF,
    QRectF,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPixmap

from musicrec_desktop.core.errors import StorageError
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.pictures import read_image, square
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.library.covers import CoverService

logger = logging.getLogger(__name__)

KEPT_BYTES = 64 * 2**20
BYTES_PER_PIXEL = 4
SMALL_PIXELS = 64
MASTER_PIXELS = (256, 512, 1024)
JPEG_QUALITY = 90
BATCH = 12
SHIFTS = (0.16, 0.09, -0.12, 0.24)  # of the hue, from one corner of a stand-in to the other
WAITING_AT_MOST = 192  # more than a large screen shows at once


class CoverSource(Protocol):
    """What draws covers asks for them."""

    def pixmap(self, track: Track, size: int, ratio: float) -> QPixmap:
        """Return the cover, or a drawn stand-in until it is loaded."""

    def at_hand(
        self, track: Track, size: int, ratio: float, *, load: bool = False
    ) -> QPixmap | None:
        """Return the cover if it is at hand; else None, and load it where that is wanted."""


class CoverLoader(QObject):
    """Answers at once with what is at hand, and signals when better is.

    Signals
    -------
    loaded()
        Some covers that were asked for can be drawn now.
    """

    loaded = Signal()

    def __init__(self, covers: CoverService, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._covers = covers
        self._jobs = jobs
        self._pixmaps: OrderedDict[tuple[str, int], QPixmap] = OrderedDict()
        self._kept_bytes = 0
        self._waiting: OrderedDict[tuple[str, int], tuple[str, float]] = OrderedDict()
        self._loading: set[tuple[str, int]] = set()
        self._of_missing: set[tuple[str, int]] = set()  # asked of a file that is not there
        self._busy = False
        self._kick = QTimer(self, singleShot=True, interval=0)
        self._kick.timeout.connect(self._load_next)

    def pixmap(self, track: Track, size: int, ratio: float) -> QPixmap:
        """Return a square cover with round corners.

        Parameters
        ----------
        track : Track
        size : int
            Edge in device-independent pixels.
        ratio : float
            Device pixel ratio.
        """
        pixels = round(size * ratio)
        key = (track.tags.cover_key or _stand_in_key(track), pixels)
        found = self._pixmaps.get(key)
        if found is None:
            found = rounded(_stand_in(key[0], pixels), ratio)
            self._keep(key, found)
            if track.tags.cover_key:
                self._ask(key, track, ratio)
        else:
            self._found(key, track, ratio)
        return found

    def at_hand(
        self, track: Track, size: int, ratio: float, *, load: bool = False
    ) -> QPixmap | None:
        """Return a cover or stand-in that is kept, quickly; of large grids.

        Parameters
        ----------
        track, size, ratio
            As for :meth:`pixmap`.
        load : bool
            Ask for the cover, or draw the stand-in of a track without one.
        """
        if load and not track.tags.cover_key:
            return self.pixmap(track, size, ratio)
        key = (track.tags.cover_key or _stand_in_key(track), round(size * ratio))
        found = self._pixmaps.get(key)
        if found is not None:
            self._found(key, track, ratio)
        elif load:
            self._ask(key, track, ratio)
        return found

    def _found(self, key: tuple[str, int], track: Track, ratio: float) -> None:
        self._pixmaps.move_to_end(key)
        if key in self._of_missing and not track.missing:
            self._ask(key, track, ratio)

    def _ask(self, key: tuple[str, int], track: Track, ratio: float) -> None:
        if key in self._loading:
            return
        (self._of_missing.add if track.missing else self._of_missing.discard)(key)
        self._waiting[key] = (track.path, ratio)
        self._waiting.move_to_end(key)
        if len(self._waiting) > WAITING_AT_MOST:  # scrolled past before its turn came
            forgotten, _ = self._waiting.popitem(last=False)
            self._forget(forgotten)
        if not self._busy:
            self._kick.start()

    def _load_next(self) -> None:
        batch = [self._waiting.popitem() for _ in range(min(BATCH, len(self._waiting)))]
        if batch and not self._busy:
            self._busy = True
            self._loading = {key for key, _ in batch}
            self._jobs.start(
                lambda: [
                    (key, _drawn(self._covers, *key, path, ratio)) for key, (path, ratio) in batch
                ],
                finished=self._show,
                failed=self._give_up,
            )

    def _show(self, images: list[tuple[tuple[str, int], QImage]]) -> None:
        for key, image in images:
            self._keep(key, QPixmap.fromImage(image))
        self._busy = False
        self._loading.clear()
        self.loaded.emit()
        if self._waiting:
            self._kick.start()

    def _give_up(self, _error: Exception) -> None:
        """Stay with the stand-ins: a cover that cannot be cached is no reason to stop."""
        self._busy = False
        self._loading.clear()

    def _keep(self, key: tuple[str, int], pixmap: QPixmap) -> None:
        self._forget(key)
        self._pixmaps[key] = pixmap
        self._kept_bytes += key[1] ** 2 * BYTES_PER_PIXEL
        while self._kept_bytes > KEPT_BYTES and len(self._pixmaps) > 1:
            self._forget(next(iter(self._pixmaps)))

    def _forget(self, key: tuple[str, int]) -> None:
        if self._pixmaps.pop(key, None) is not None:
            self._kept_bytes -= key[1] ** 2 * BYTES_PER_PIXEL


def _drawn(covers: CoverService, cover_key: str, pixels: int, path: str, ratio: float) -> QImage:
    """Return a cover, or its stand-in where there is none to be read, with round corners."""
    image = load_cover(covers, cover_key, pixels, path)
    return rounded_image(image if image is not None else _stand_in(cover_key, pixels), ratio)


def load_cover(covers: CoverService, cover_key: str, pixels: int, path: str) -> QImage | None:
    """Return a square picture of ``pixels``, from the kept thumbnails or from the file.

    Small ones are kept as they are drawn. Larger ones come in any size, and are scaled
    down from a few that are kept.

    Returns
    -------
    QImage or None
        None where the file holds no picture that can be read.
    """
    kept_pixels = _kept_pixels(pixels)
    kept = covers.thumbnail(cover_key, kept_pixels)
    image = QImage.fromData(kept) if kept is not None else QImage()
    if image.isNull():
        picture = covers.picture(path)
        image = read_image(picture, kept_pixels) if picture else QImage()
        if image.isNull():
            return None
        image = square(image, kept_pixels)
        try:
            covers.keep_thumbnail(cover_key, kept_pixels, _encoded(image))
        except StorageError as error:  # a full disk is no reason to show no cover
            logger.info("A cover is shown and not kept: %s", error)
    return image if kept_pixels == pixels else square(image, pixels)


def _kept_pixels(pixels: int) -> int:
    if pixels <= SMALL_PIXELS:
        return pixels
    return next((size for size in MASTER_PIXELS if size >= pixels), pixels)


def _encoded(image: QImage) -> bytes:
    """Return a small picture without loss, a larger one as JPEG, a fifth as large."""
    lossless = image.width() <= SMALL_PIXELS or image.hasAlphaChannel()
    encoded = QByteArray()
    buffer = QBuffer(encoded)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG" if lossless else "JPEG", -1 if lossless else JPEG_QUALITY)  # type: ignore[call-overload]
    return bytes(encoded.data())


def rounded(image: QImage, ratio: float) -> QPixmap:
    """Return the picture with corners rounded by a tenth of its edge."""
    return QPixmap.fromImage(rounded_image(image, ratio))


def rounded_image(image: QImage, ratio: float) -> QImage:
    """Return what :func:`rounded` returns as an image, which any thread may make."""
    result = QImage(image.size(), QImage.Format.Format_ARGB32_Premultiplied)
    result.fill(Qt.GlobalColor.transparent)
    radius = max(3.0 * ratio, image.width() / 14)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, image.width(), image.height()), radius, radius)
    painter = QPainter(result)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipPath(path)
    painter.drawImage(0, 0, image)
    painter.end()
    result.setDevicePixelRatio(ratio)
    return result


def _stand_in_key(track: Track) -> str:
    """Tracks of one album share a stand-in."""
    name = f"{track.tags.album_artist or track.artist}\n{track.tags.album or track.path}"
    return "drawn-" + hashlib.blake2b(name.encode("utf-8", "replace"), digest_size=8).hexdigest()


def stand_in_hue(track: Track) -> float:
    """Return the hue of the stand-in of a track without a cover, 0 to 1 around the circle."""
    return _hue(_stand_in_key(track))


def _hue(key: str) -> float:
    seed = hashlib.blake2b(key.encode(), digest_size=16).digest()
    return int.from_bytes(seed[:2], "big") / 2**16


def _stand_in(key: str, pixels: int) -> QImage:
    """Draw soft circles on a gradient; the album's name decides colours, number and places.

    Two of one hue differ in where they lead to, in how the light falls, and in their circles.
    """
    seed = hashlib.blake2b(key.encode(), digest_size=16).digest()
    hue, other = _hue(key), SHIFTS[seed[1] % len(SHIFTS)]
    image = QImage(pixels, pixels, QImage.Format.Format_RGB32)
    corners = QPointF(0, 0), QPointF(pixels, pixels)
    if seed[2] % 3 == 0:
        corners = QPointF(pixels, 0), QPointF(0, pixels)
    gradient = QLinearGradient(*corners)
    gradient.setColorAt(0, QColor.fromHsvF(hue, 0.4 + seed[3] / 1700, 0.8))
    gradient.setColorAt(1, QColor.fromHsvF((hue + other) % 1.0, 0.68, 0.34 + seed[4] / 1700))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), gradient)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 44))
    for i in range(5, 5 + 3 * (2 + seed[0] % 2), 3):
        radius = pixels * (0.18 + seed[i] / 780)
        centre = QPointF(pixels * seed[i + 1] / 255, pixels * seed[i + 2] / 255)
        painter.drawEllipse(centre, radius, radius)
    painter.end()
    return image

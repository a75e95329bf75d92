"""Cover thumbnails: loaded in the background, kept in memory and on disk."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from typing import Protocol

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter, QPainterPath, QPixmap

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.covers import CoverService

KEPT_BYTES = 64 * 2**20
BYTES_PER_PIXEL = 4
BATCH = 12
WAITING_AT_MOST = 192  # more than a large screen shows at once


class CoverSource(Protocol):
    """What draws covers asks for them."""

    def pixmap(self, track: Track, size: int, ratio: float) -> QPixmap:
        """Return the cover, or a drawn stand-in until it is loaded."""

    def at_hand(self, track: Track, size: int, ratio: float) -> QPixmap | None:
        """Return what :meth:`pixmap` has returned before, if it is kept; load nothing."""


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
        self._waiting: OrderedDict[tuple[str, int], str] = OrderedDict()
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
                self._ask(key, track.path)
        else:
            self._pixmaps.move_to_end(key)
        return found

    def at_hand(self, track: Track, size: int, ratio: float) -> QPixmap | None:
        """Return the cover or stand-in where it is kept; None where it would have to be made."""
        key = (track.tags.cover_key or _stand_in_key(track), round(size * ratio))
        return self._pixmaps.get(key)

    def _ask(self, key: tuple[str, int], path: str) -> None:
        self._waiting[key] = path
        if len(self._waiting) > WAITING_AT_MOST:  # scrolled past before its turn came
            forgotten, _ = self._waiting.popitem(last=False)
            self._forget(forgotten)
        if not self._busy:
            self._kick.start()

    def _load_next(self) -> None:
        batch = [self._waiting.popitem() for _ in range(min(BATCH, len(self._waiting)))]
        if batch and not self._busy:
            self._busy = True
            self._jobs.start(
                lambda: [(key, load_cover(self._covers, *key, path)) for key, path in batch],
                finished=self._show,
                failed=self._give_up,
            )

    def _show(self, images: list[tuple[tuple[str, int], QImage | None]]) -> None:
        for key, image in images:
            if image is not None:
                kept = self._pixmaps.get(key)
                ratio = kept.devicePixelRatio() if kept else 1.0
                self._keep(key, rounded(image, ratio))
        self._busy = False
        self.loaded.emit()
        if self._waiting:
            self._kick.start()

    def _give_up(self, _error: Exception) -> None:
        """Stay with the stand-ins: a cover that cannot be cached is no reason to stop."""
        self._busy = False

    def _keep(self, key: tuple[str, int], pixmap: QPixmap) -> None:
        self._forget(key)
        self._pixmaps[key] = pixmap
        self._kept_bytes += key[1] ** 2 * BYTES_PER_PIXEL
        while self._kept_bytes > KEPT_BYTES and len(self._pixmaps) > 1:
            self._forget(next(iter(self._pixmaps)))

    def _forget(self, key: tuple[str, int]) -> None:
        if self._pixmaps.pop(key, None) is not None:
            self._kept_bytes -= key[1] ** 2 * BYTES_PER_PIXEL


def load_cover(covers: CoverService, cover_key: str, pixels: int, path: str) -> QImage | None:
    """Return a square picture of ``pixels``, from the kept thumbnails or from the file.

    Runs in a worker thread. None where the file holds no picture that can be read.
    """
    kept = covers.thumbnail(cover_key, pixels)
    if kept is not None:
        image = QImage.fromData(kept)
        if not image.isNull():
            return image
    picture = covers.picture(path)
    image = QImage.fromData(picture) if picture else QImage()
    if image.isNull():
        return None
    image = _square(image, pixels)
    encoded = QByteArray()
    buffer = QBuffer(encoded)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    covers.keep_thumbnail(cover_key, pixels, bytes(encoded.data()))
    return image


def _square(image: QImage, pixels: int) -> QImage:
    """Fill a square: scale the short edge to it and cut the long one evenly."""
    scaled = image.scaled(
        QSize(pixels, pixels),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (scaled.width() - pixels) // 2, (scaled.height() - pixels) // 2
    return scaled.copy(left, top, pixels, pixels)


def rounded(image: QImage, ratio: float) -> QPixmap:
    """Return the picture with corners rounded by a tenth of its edge."""
    result = QPixmap(image.size())
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


def _stand_in(key: str, pixels: int) -> QImage:
    """Draw two soft circles on a gradient, in colours that the album's name decides."""
    seed = hashlib.blake2b(key.encode(), digest_size=8).digest()
    hue = seed[0] / 256
    image = QImage(pixels, pixels, QImage.Format.Format_RGB32)
    gradient = QLinearGradient(QPointF(0, 0), QPointF(pixels, pixels))
    gradient.setColorAt(0, QColor.fromHsvF(hue, 0.42, 0.72))
    gradient.setColorAt(1, QColor.fromHsvF((hue + 0.1) % 1.0, 0.6, 0.4))
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(image.rect(), gradient)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(255, 255, 255, 46))
    for i in (1, 3):
        radius = pixels * (0.25 + seed[i] / 1024)
        centre = QPointF(pixels * seed[i + 1] / 255, pixels * seed[i + 2] / 255)
        painter.drawEllipse(centre, radius, radius)
    painter.end()
    return image

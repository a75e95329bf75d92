"""Pictures that strangers made, decoded at no more than they are worth."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize, Qt
from PySide6.QtGui import QImage, QImageIOHandler, QImageReader

# Of pixels. A drawing (SVG, PDF) may ask for work without end in a few bytes, and a TIFF whose
# header lies makes Qt 6.11 write where it may not: the window dies, then or later.
FORMATS = frozenset({b"bmp", b"gif", b"jpeg", b"jpg", b"png", b"webp"})
JPEG_QUALITY = 92
SMALL_PIXELS = 40_000
MAX_PIXELS = 64 * 2**20  # what Qt allows: 256 MiB at four bytes each


def read_image(picture: bytes, shortest: int = 0) -> QImage:
    """Decode a picture, turned as its camera was held.

    Parameters
    ----------
    picture : bytes
        A file, of the kind that its content shows.
    shortest : int
        How many pixels of the short edge are needed. JPEG, which can be decoded at a
        part of its size in a part of the time, comes not much larger; 0 for all.

    Returns
    -------
    QImage
        The first picture of several; null where there is none, or it is too large.
    """
    buffer = QBuffer()
    buffer.setData(QByteArray(picture))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    if reader.format().data() not in FORMATS:
        return QImage()
    reader.setAutoTransform(True)
    size = reader.size()
    if size.width() * size.height() > MAX_PIXELS:
        return QImage()
    edge = min(size.width(), size.height())
    if reader.supportsOption(QImageIOHandler.ImageOption.ScaledSize) and 0 < 2 * shortest < edge:
        reader.setScaledSize(size * (2 * shortest / edge))
    return reader.read()


def encoded(image: QImage) -> bytes:
    """Return a picture, such as one from the clipboard, as a file: PNG where that is small."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    small = image.width() * image.height() < SMALL_PIXELS
    kind = "PNG" if image.hasAlphaChannel() or small else "JPEG"
    image.save(buffer, kind, -1 if kind == "PNG" else JPEG_QUALITY)  # type: ignore[call-overload]
    return bytes(data.data())


def square(image: QImage, pixels: int) -> QImage:
    """Return the middle of a picture, scaled to a square.

    It is cut before it is scaled: of a line of three pixels by many thousands, the
    whole would be scaled to gigabytes.
    """
    edge = min(image.width(), image.height())
    left, top = (image.width() - edge) // 2, (image.height() - edge) // 2
    if left or top:
        image = image.copy(QRect(left, top, edge, edge))
    return image.scaled(
        QSize(pixels, pixels),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )

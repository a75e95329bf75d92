"""Icons in every size and container, drawn from the one SVG. Run by a Python with PySide6."""

from __future__ import annotations

import struct
import sys
from pathlib import Path

PNG_SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
# Apple's names of PNG images in an icon file: the size of the image in pixels.
ICNS_KINDS = {
    b"icp4": 16,
    b"icp5": 32,
    b"ic07": 128,
    b"ic08": 256,
    b"ic09": 512,
    b"ic10": 1024,
    b"ic11": 32,
    b"ic12": 64,
    b"ic13": 256,
    b"ic14": 512,
}


def draw_all(svg: Path, folder: Path) -> None:
    """Write ``16.png`` to ``512.png``, ``icon.ico`` and ``icon.icns``.

    Parameters
    ----------
    svg : Path
        The drawing, a square.
    folder : Path
        Made where it is missing.
    """
    folder.mkdir(parents=True, exist_ok=True)
    sizes = {*PNG_SIZES, *ICO_SIZES, *ICNS_KINDS.values()}
    pictures = {size: draw(svg, size) for size in sizes}
    for size in PNG_SIZES:
        (folder / f"{size}.png").write_bytes(pictures[size])
    (folder / "icon.ico").write_bytes(ico({size: pictures[size] for size in ICO_SIZES}))
    (folder / "icon.icns").write_bytes(icns(pictures))


def draw(svg: Path, size: int) -> bytes:
    """Return a square PNG of ``size`` pixels."""
    from PySide6.QtCore import QBuffer, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """Return a Windows icon of PNG images, by size in pixels up to 256."""
    offset = 6 + 16 * len(pictures)
    entries, images = b"", b""
    for size, png in sorted(pictures.items()):
        side = size % 256  # 0 stands for 256
        entries += struct.pack("<4B2H2L", side, side, 0, 0, 1, 32, len(png), offset + len(images))
        images += png
    return struct.pack("<3H", 0, 1, len(pictures)) + entries + images


def icns(pictures: dict[int, bytes]) -> bytes:
    """Return a macOS icon of PNG images, by size in pixels."""
    body = b"".join(
        kind + struct.pack(">L", 8 + len(pictures[size])) + pictures[size]
        for kind, size in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">L", 8 + len(body)) + body


if __name__ == "__main__":
    draw_all(Path(sys.argv[1]), Path(sys.argv[2]))

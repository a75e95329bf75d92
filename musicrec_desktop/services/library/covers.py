"""Cover pictures, as bytes; drawing and scaling them is the window's part."""

from __future__ import annotations

from pathlib import Path

from musicrec_desktop.core.atomic_file import replacing


class CoverService:
    """Find a track's picture, and keep thumbnails that the window made.

    Parameters
    ----------
    folder : pathlib.Path
        Of thumbnails; can be deleted at any time.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def picture(self, path: str) -> bytes | None:
        """Return the encoded front cover of a file or its folder; None where there is none."""
        from musicrec_desktop.library.tags.reading import read_cover

        return read_cover(path)

    def thumbnail(self, cover_key: str, size: int) -> bytes | None:
        """Return a kept thumbnail of ``size`` pixels; None where there is none to be read."""
        try:
            return self._file(cover_key, size).read_bytes()
        except OSError:
            return None

    def keep_thumbnail(self, cover_key: str, size: int, encoded: bytes) -> None:
        """Store a thumbnail for the next start."""
        with replacing(self._file(cover_key, size)) as file:
            file.write(encoded)

    def picture_file(self, cover_key: str) -> str:
        """Return the largest kept thumbnail as a file; empty where there is none."""
        folder = self._folder / cover_key[:2]
        found = folder.glob(f"{cover_key}-*.png") if cover_key else iter(())
        sizes = {int(path.stem.rpartition("-")[2]): path for path in found}
        return str(sizes[max(sizes)]) if sizes else ""

    def _file(self, cover_key: str, size: int) -> Path:
        return self._folder / cover_key[:2] / f"{cover_key}-{size}.png"

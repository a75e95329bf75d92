"""One large cover: of an album, or four together of what has several."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded

CORNER = 14  # parts of the edge, of which a corner's radius is one
OVERLAP = 10  # parts of a quarter: covers come with round corners, which are cut off here


class CoverPicture(QWidget):
    """A cover in a size of its own.

    Parameters
    ----------
    covers : CoverSource
    tokens : Tokens
    parent : QWidget
    round_ : bool
        As a disc, as people are shown, in place of a square.
    """

    def __init__(
        self, covers: CoverSource, tokens: Tokens, parent: QWidget, *, round_: bool = False
    ) -> None:
        super().__init__(parent)
        self._covers = covers
        self._round = round_
        self._track: Callable[[], Track | None] = lambda: None
        self._several: Sequence[Track] = ()
        self.tokens = tokens
        self.set_edge(184)

    def set_edge(self, pixels: int) -> None:
        """Be as large as this."""
        self.setFixedSize(pixels, pixels)

    def show_cover_of(self, track: Callable[[], Track | None]) -> None:
        """Show the cover of the track that a call returns then."""
        self._track, self._several = track, ()
        self.update()

    def show_covers_of(self, tracks: Sequence[Track]) -> None:
        """Show the covers of four albums together; of the first where there are fewer."""
        leads = one_of_each(tracks)
        self._several = leads if len(leads) == 4 else ()
        self._track = lambda: leads[0] if leads else None
        self.update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        if self._several:
            painter.setClipPath(self._outline())
            half = self.width() // 2
            for number, one in enumerate(self._several):
                place = QPoint(half * (number % 2), half * (number // 2))
                self._quarter(painter, one, QRect(place, self.rect().bottomRight() - place))
        elif (track := self._track()) is not None:
            if self._round:
                painter.setClipPath(self._outline())
            pixmap = self._covers.pixmap(track, self.width(), self.devicePixelRatioF())
            painter.drawPixmap(0, 0, pixmap)
        else:
            painter.fillPath(self._outline(), QColor(self.tokens.raised))
        painter.end()

    def _outline(self) -> QPainterPath:
        path = QPainterPath()
        if self._round:
            path.addEllipse(QRectF(self.rect()))
        else:
            radius = self.width() / CORNER
            path.addRoundedRect(QRectF(self.rect()), radius, radius)
        return path

    def _quarter(self, painter: QPainter, track: Track, where: QRect) -> None:
        half = (self.width() + 1) // 2
        more = half // OVERLAP
        pixmap = self._covers.pixmap(track, half + 2 * more, self.devicePixelRatioF())
        painter.save()
        painter.setClipRect(
            QRect(where.topLeft(), QRect(0, 0, half, half).size()),
            Qt.ClipOperation.IntersectClip,
        )
        painter.drawPixmap(where.topLeft() - QPoint(more, more), pixmap)
        painter.restore()


def one_of_each(tracks: Sequence[Track], most: int = 4) -> list[Track]:
    """Return a track of each of the first albums, those with a cover before the others."""
    leads: dict[str, Track] = {}
    for track in sorted(tracks, key=lambda track: not track.tags.cover_key):
        leads.setdefault(track.tags.cover_key or track.release or track.path, track)
        if len(leads) == most:
            break
    return list(leads.values())

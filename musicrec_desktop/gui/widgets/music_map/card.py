"""What a point of the map is, beside the pointer."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.words.tracks import no_artist

COVER_PIXELS = 44
WIDTH, SHORT_WIDTH = 300, 240  # the second where it does not say why
BESIDE = 14


class MapCard(QFrame):
    """A cover, a title, an artist, and why the track lies there. The mouse goes through it.

    Attributes
    ----------
    row : int
        Of the point that was shown last, for its owner.
    """

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._over = parent
        self.setObjectName("map-card")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.row = -1
        self._cover = QLabel(self)
        self._cover.setFixedSize(COVER_PIXELS, COVER_PIXELS)
        self._title = ElidedLabel(self)
        self._title.setStyleSheet("font-weight: 600;")
        self._artist = ElidedLabel(self)
        self._artist.setProperty("role", "muted")
        self._why = QLabel(self)
        self._why.setTextFormat(Qt.TextFormat.PlainText)
        self._why.setProperty("role", "muted")
        self._why.setWordWrap(True)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._artist)
        words.addStretch(1)
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(self._cover)
        top.addLayout(words, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 10, 10, 10)
        layout.setSpacing(6)
        layout.addLayout(top)
        layout.addWidget(self._why)
        self.apply_theme(tokens)
        self.hide()

    def show_track(self, track: Track, cover: QPixmap, why: str, place: QPointF) -> None:
        """Show a track beside a place of the parent, within its edges."""
        self._cover.setPixmap(cover)
        self._title.setText(track.title)
        self._artist.setText(track.artist or no_artist())
        self._why.setText(why)
        self._why.setVisible(bool(why))
        layout = self.layout()
        assert layout is not None
        layout.activate()
        width = WIDTH if why else SHORT_WIDTH
        height = layout.totalHeightForWidth(width) if why else layout.totalMinimumSize().height()
        self.setFixedSize(width, height)  # adjustSize cuts wrapped lines
        area = self._over.rect().adjusted(4, 4, -4, -4)
        x, y = place.x() + BESIDE, place.y() + BESIDE
        if x + self.width() > area.right():
            x = place.x() - BESIDE - self.width()
        if y + self.height() > area.bottom():
            y = place.y() - BESIDE - self.height()
        self.move(max(area.left(), round(x)), max(area.top(), round(y)))
        self.show()
        self.raise_()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.setStyleSheet(
            f"#map-card {{ background: {tokens.raised}; border: 1px solid {tokens.line};"
            " border-radius: 8px; }"
        )

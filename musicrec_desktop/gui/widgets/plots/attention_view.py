"""What a network looked at: a mel spectrogram, lit where it speaks for the guess."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from musicrec_desktop.core.genre_scores import AttentionPicture
from musicrec_desktop.core.translation import percent, translate
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel

HEIGHT, LEAST_WIDTH = 120, 200
CORNER = 6
LEAST_TITLE = 40  # pixels
SPARE = 6  # pixels that a label leaves free
NEUTRAL = 128  # of the attention, which speaks neither for nor against
STRENGTH = 0.75  # of the colour where something speaks as clearly as it can


def attention_image(picture: AttentionPicture, pro: str, contra: str) -> QImage:
    """Return a spectrogram as grey, coloured by what speaks for the guess and against it.

    Parameters
    ----------
    picture : AttentionPicture
    pro, contra : str
        Colours, as "#rrggbb".
    """
    grey = np.repeat(picture.mel[::-1, :, None].astype(np.float32), 3, axis=2)
    leaning = (picture.attention[::-1].astype(np.float32) - NEUTRAL) / NEUTRAL
    share = STRENGTH * np.abs(leaning).clip(0, 1)[..., None]
    colours = np.where(leaning[..., None] > 0, _rgb(pro), _rgb(contra))
    mixed = grey * (1 - share) + colours * share * (0.35 + 0.65 * grey / 255)
    pixels: NDArray[np.uint8] = np.ascontiguousarray(mixed.clip(0, 255).astype(np.uint8))
    height, width = pixels.shape[:2]
    image = QImage(pixels.data, width, height, 3 * width, QImage.Format.Format_RGB888)
    return image.copy()  # which owns its pixels


def _rgb(colour: str) -> NDArray[np.float32]:
    shade = QColor(colour)
    return np.array([shade.red(), shade.green(), shade.blue()], np.float32)


class _Picture(QWidget):
    def __init__(self, image: QImage, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = image
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(LEAST_WIDTH, HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.Antialiasing
        )
        rounded = QPainterPath()
        rounded.addRoundedRect(QRectF(self.rect()), CORNER, CORNER)
        painter.setClipPath(rounded)
        painter.drawImage(QRectF(self.rect()), self._image)


class AttentionView(QWidget):
    """One picture with its words under it."""

    def __init__(self, picture: AttentionPicture, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._mistake = picture.confusion
        self._words = ElidedLabel(self)
        self._words.setProperty("role", "muted")
        self.setAccessibleName(self._said(self._mistake.title))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(_Picture(attention_image(picture, tokens.harmony, tokens.timbre), self))
        layout.addWidget(self._words)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the title rather than what it was taken for."""
        super().resizeEvent(event)
        metrics = self._words.fontMetrics()
        room = self.width() - metrics.horizontalAdvance(self._said("")) - SPARE
        title = elided(metrics, self._mistake.title, max(LEAST_TITLE, room))
        self._words.setText(self._said(title))
        self._words.set_hint(self.accessibleName() if title != self._mistake.title else "")

    def _said(self, title: str) -> str:
        return translate(
            "Learn genres",
            "{title}: “{genre}”, taken for “{guess}” ({percent})",
            title=title,
            genre=self._mistake.genre,
            guess=self._mistake.predicted,
            percent=percent(self._mistake.probability),
        )

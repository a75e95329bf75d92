"""What is shown of a text that has less room than it takes."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF

from musicrec_desktop.gui.words.direction import isolated, on_one_line


def elided(metrics: QFontMetrics | QFontMetricsF, text: str, width: float) -> str:
    """Return what is shown of a text in so many pixels of a line, in its own order."""
    text = on_one_line(text)
    if isinstance(metrics, QFontMetrics):
        return isolated(metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(width)))
    return isolated(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))

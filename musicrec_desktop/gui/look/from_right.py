"""How widgets write where one reads from the right."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import QProxyStyle

from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.words.direction import isolated


class FromRightStyle(QProxyStyle):
    """Fusion, but labels and buttons keep the order of names, paths and numbers in them."""

    def __init__(self) -> None:
        super().__init__("Fusion")  # no words

    @guarded
    def drawItemText(
        self,
        painter: QPainter,
        rect: QRect,
        flags: int,
        pal: QPalette | Qt.GlobalColor | QColor,
        enabled: bool,
        text: str,
        textRole: QPalette.ColorRole = QPalette.ColorRole.NoRole,  # noqa: N803
    ) -> None:
        super().drawItemText(painter, rect, flags, pal, enabled, isolated(text), textRole)

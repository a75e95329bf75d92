"""Qt's own folder chooser, where the desktop has none, is drawn in the theme's colours."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDir, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.look.style_sheet import palette, style_sheet
from musicrec_desktop.gui.look.theme import DARK, LIGHT, Tokens
from musicrec_desktop.gui.look.tokens import contrast

BUTTONS = (
    "backButton",
    "forwardButton",
    "toParentButton",
    "newFolderButton",
    "listModeButton",
    "detailModeButton",
)
SEEN = 3.0  # contrast that signs need, by WCAG


def colours(drawn: QImage) -> set[str]:
    """Return the colours of what is drawn whole, not of its soft edges."""
    points = [(x, y) for x in range(drawn.width()) for y in range(drawn.height())]
    found = (drawn.pixelColor(x, y) for x, y in points)
    return {colour.name() for colour in found if colour.alpha() > 250}


@pytest.mark.parametrize("from_right", [False, True])
@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_the_signs_of_the_folder_chooser_are_seen_in_both_themes(
    qtbot: QtBot, tokens: Tokens, from_right: bool
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setPalette(palette(tokens))
    parent.setStyleSheet(style_sheet(tokens, from_right=from_right))
    chooser = QFileDialog(parent, "Choose a music folder", QDir.tempPath())
    chooser.setOption(QFileDialog.Option.DontUseNativeDialog)
    chooser.setFileMode(QFileDialog.FileMode.Directory)
    chooser.ensurePolished()
    for name in BUTTONS:
        button = chooser.findChild(QToolButton, name)
        assert button is not None, name
        drawn = colours(button.icon().pixmap(QSize(32, 32)).toImage())
        assert drawn, name
        assert all(contrast(colour, tokens.surface) >= SEEN for colour in drawn), name

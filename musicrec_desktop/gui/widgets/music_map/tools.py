"""What stands above the map: by what it is coloured, and what can be done on it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QToolButton, QWidget

from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.gui.look.map_colours import SCHEMES
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.chip import Chip

ICON_PIXELS = 18
TOOLS = (  # name, what it does, and whether it stays on
    ("lasso", to_translate("Music map", "Draw around tracks (Shift-drag)"), True),
    (
        "path",
        to_translate(
            "Music map", "Draw a line from one track to another, and hear the way (Ctrl+Shift-drag)"
        ),
        True,
    ),
    ("centre", to_translate("Music map", "Show what plays (Home)"), False),
    ("zoom", to_translate("Music map", "Come nearer (+)"), False),
    ("fit", to_translate("Music map", "Show the whole map (0)"), False),
    ("list", to_translate("Music map", "Show the map as a list, too"), True),
)


def scheme_chips(chosen: str, tokens: Tokens, parent: QWidget) -> dict[str, Chip]:
    """Return a chip for each way of colouring, of which one is on."""
    group = QButtonGroup(parent)
    chips = {}
    for name, (text, explanation) in SCHEMES.items():
        said = (translated("Music map", text), translated("Music map", explanation))
        chip = Chip(*said, tokens, parent)
        chip.setChecked(name == chosen)
        group.addButton(chip)
        chips[name] = chip
    return chips


def map_tools(parent: QWidget) -> dict[str, QToolButton]:
    """Return the buttons of the map by name; their icons are given by who shows them."""
    tools = {}
    for name, marked, checkable in TOOLS:
        text = translated("Music map", marked)
        button = QToolButton(parent)
        button.setIconSize(QSize(ICON_PIXELS, ICON_PIXELS))
        button.setCheckable(checkable)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        tools[name] = button
    return tools

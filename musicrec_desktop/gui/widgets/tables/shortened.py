"""What is shown of the texts of a table, each found once."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QStyleOptionViewItem

from musicrec_desktop.gui.look.elision import elided

KEPT = 2000  # texts; some twenty windows full


class Shortened:
    """Shortens texts to what there is room for: most of a table's are said in many rows."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int], str] = {}  # by text and pixels
        self._font = QFont()

    def __len__(self) -> int:
        return len(self._found)

    def shown(self, option: QStyleOptionViewItem, font: QFont, text: str, width: int) -> str:
        """Return what is shown of a text.

        Parameters
        ----------
        option : QStyleOptionViewItem
            Whose metrics are those of the font, or nearly so.
        font : QFont
        text : str
        width : int
            Pixels.
        """
        if font != self._font or len(self._found) > KEPT:
            self._found.clear()
            self._font = QFont(font)
        found = self._found.get((text, width))
        if found is None:
            found = self._found[text, width] = elided(option.fontMetrics, text, width)
        return found

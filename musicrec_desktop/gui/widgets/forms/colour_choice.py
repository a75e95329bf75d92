"""One of a few colours, as round buttons."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QWidget

from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.gui.widgets.forms.swatch import Swatch

NAMES = (
    to_translate("Colours", "Blue"),
    to_translate("Colours", "Orange"),
    to_translate("Colours", "Green"),
    to_translate("Colours", "Magenta"),
    to_translate("Colours", "Violet"),
    to_translate("Colours", "Brown"),
    to_translate("Colours", "Teal"),
    to_translate("Colours", "Red"),
)


class ColourChoice(QWidget):
    """Buttons of which one is chosen; arrow keys move between them."""

    def __init__(self, colours: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._buttons = {colour: Swatch(colour, self) for colour in colours}
        for button, name in zip(self._buttons.values(), NAMES, strict=False):
            button.setAccessibleName(translated("Colours", name))
            button.setToolTip(translated("Colours", name))
            layout.addWidget(button)
        layout.addStretch(1)
        self.choose(colours[0])

    @property
    def colour(self) -> str:
        """The chosen colour."""
        return next(colour for colour, button in self._buttons.items() if button.isChecked())

    def choose(self, colour: str) -> None:
        """Choose a colour; one that is not offered changes nothing."""
        if colour in self._buttons:
            self._buttons[colour].setChecked(True)

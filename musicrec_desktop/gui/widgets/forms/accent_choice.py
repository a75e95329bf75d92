"""The accent colours as round buttons, in the colours that the theme makes of them."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.widgets.forms.swatch import Swatch
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowLayout

SYSTEM = "system"
NAMES = {
    "blue": to_translate("Colours", "Blue"),
    "teal": to_translate("Colours", "Teal"),
    "green": to_translate("Colours", "Green"),
    "amber": to_translate("Colours", "Amber"),
    "coral": to_translate("Colours", "Coral"),
    "rose": to_translate("Colours", "Rose"),
    "violet": to_translate("Colours", "Violet"),
    "graphite": to_translate("Colours", "Graphite"),
    SYSTEM: to_translate("Colours", "The system’s"),
}


class AccentChoice(QWidget):
    """One of a few colours, or the system's; arrow keys move between them.

    Parameters
    ----------
    colours : mapping of str to str
        Colours by name.

    Signals
    -------
    chosen(str)
        A name, by the user.
    """

    chosen = Signal(object)

    def __init__(self, colours: Mapping[str, str], parent: QWidget) -> None:
        super().__init__(parent)
        self.buttons = {name: Swatch(colour, self) for name, colour in colours.items()}
        self.buttons[SYSTEM] = Swatch("", self)
        layout = FlowLayout(self, spacing=6)
        for name, button in self.buttons.items():
            said = translated("Colours", NAMES.get(name, name))
            button.setAccessibleName(translate("Colours", "Accent: {colour}", colour=said))
            button.setToolTip(said)
            button.clicked.connect(lambda _on=True, name=name: self.chosen.emit(name))
            layout.addWidget(button)
        self.setFocusProxy(self.buttons[SYSTEM])

    def show_value(self, name: str) -> None:
        """Show what is chosen."""
        button = self.buttons.get(name)
        if button is not None:
            button.setChecked(True)
            self.setFocusProxy(button)

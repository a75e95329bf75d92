"""The button that shuffles; its menu says what is drawn."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from musicrec_desktop.core.settings import ShuffleUnit
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.input.action_book import with_keys
from musicrec_desktop.gui.input.menu_letters import give_letters
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens

ICON_SIZE = QSize(20, 20)
UNITS: dict[ShuffleUnit, str] = {
    "songs": to_translate("Playback", "Shuffle songs"),
    "rated": to_translate("Playback", "Shuffle songs, better-rated ones sooner"),
    "albums": to_translate("Playback", "Shuffle albums, each in its order"),
}
SAID_ON: dict[ShuffleUnit, str] = {
    "songs": to_translate("Playback", "Shuffle: on"),
    "rated": to_translate("Playback", "Shuffle: better-rated sooner"),
    "albums": to_translate("Playback", "Shuffle: albums"),
}


class ShuffleButton(QToolButton):
    """On or off with a click; a right-click, or the menu key, chooses what is drawn.

    Signals
    -------
    unit_chosen(str)
        "songs", "rated" or "albums".
    """

    unit_chosen = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._unit: ShuffleUnit = "songs"
        self._keys = ""
        self.setAccessibleName(translate("Playback", "Shuffle", comment="In random order"))
        self.setIconSize(ICON_SIZE)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._open_menu)
        self.toggled.connect(self._draw)
        self._draw()

    def show_unit(self, unit: ShuffleUnit) -> None:
        """Say what is drawn."""
        self._unit = unit
        self._draw()

    def show_keys(self, keys: str) -> None:
        """Name the keys that do the same."""
        self._keys = keys
        self._draw()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icon."""
        self._tokens = tokens
        self._draw()

    def menu_of_units(self) -> QMenu:
        """Return what a right-click offers."""
        menu = QMenu(self)
        give_letters(menu)
        group = QActionGroup(menu)
        for unit, said in UNITS.items():
            action = menu.addAction(translated("Playback", said))
            action.setCheckable(True)
            action.setChecked(unit == self._unit)
            action.triggered.connect(lambda _=False, unit=unit: self.unit_chosen.emit(unit))
            group.addAction(action)
        return menu

    def _open_menu(self, place: QPoint) -> None:
        menu = self.menu_of_units()
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(place))

    def _draw(self) -> None:
        on = self.isChecked()
        self.setIcon(icon("shuffle", self._tokens, accent=on))
        said = SAID_ON[self._unit] if on else to_translate("Playback", "Shuffle: off")
        tip = with_keys(translated("Playback", said), self._keys)
        how = translate("Playback", "Right-click: songs, by rating, or albums")
        self.setToolTip(f"{tip}\n{how}")

"""What can be done with the files of songs outside of this program; made when first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.wiring.parts import Parts

if TYPE_CHECKING:
    from musicrec_desktop.gui.wiring.open_with_menu import OpenWithMenu


class FileMenus(QObject):
    """Adds to the menu of songs what is about their files.

    Parameters
    ----------
    parts : Parts
    window : QWidget
    """

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._window = window
        self._programs: OpenWithMenu | None = None

    @property
    def programs(self) -> OpenWithMenu:
        """What opens songs with other programs."""
        if self._programs is None:
            from musicrec_desktop.gui.wiring.open_with_menu import OpenWithMenu

            self._programs = OpenWithMenu(self._parts, self._window)
        return self._programs

    def extend_menu(self, menu: QMenu, tracks: list[Track]) -> None:
        """Offer other programs."""
        self.programs.add_to(menu, tracks)

    def open_with(self, tracks: list[Track]) -> None:
        """Ask which program is to open songs."""
        self.programs.pop_up(tracks)

"""The menu of the library: what is done seldom, with the keys that do it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.input.action_book import ActionBook
from musicrec_desktop.gui.input.menu_letters import pop_up
from musicrec_desktop.gui.panels.sidebar import Sidebar

ENTRIES = (
    ("undo", "redo"),
    ("add-folder", "rescan", "new-playlist"),
    ("import", "export"),
    ("page-settings", "shortcuts", "about"),
    ("quit",),
)


class LibraryMenu(QObject):
    """Opens below its button at the head of the sidebar.

    Parameters
    ----------
    book : ActionBook
        Whose commands stand in it.
    """

    def __init__(self, book: ActionBook, sidebar: Sidebar, window: QWidget) -> None:
        super().__init__(window)
        self._book = book
        self._button = sidebar.menu
        self._window = window
        self._button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        sidebar.menu_requested.connect(self.open)

    def open(self) -> QMenu:
        """Show the menu, and return it."""
        menu = QMenu(self._window)
        menu.setAccessibleName(translate("Sidebar", "Library menu"))
        for group in ENTRIES:
            menu.addActions([self._book.command(name).action for name in group])
            menu.addSeparator()
        pop_up(menu, self._button.mapToGlobal(QPoint(0, self._button.height())))
        return menu

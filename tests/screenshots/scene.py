"""A picture to be taken, and what bringing a window there takes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from musicrec_desktop.gui.main_window import MainWindow


@dataclass(frozen=True, slots=True)
class Scene:
    """One picture.

    Attributes
    ----------
    name : str
        Of the file.
    prepare : callable
        Brings the window there. Returns what is seen in front of it, for which the
        window waits and which is closed afterwards; a dialog that opens later is found.
    empty : bool
        In a library without music.
    """

    name: str
    prepare: Callable[[MainWindow], QWidget | None]
    empty: bool = False


def opens(name: str) -> Callable[[MainWindow], QWidget | None]:
    """Return what opens a page."""

    def prepare(window: MainWindow) -> None:
        window.header.search.clear()
        window.pages.open(name)

    return prepare


def songs(window: MainWindow) -> None:
    """Show the songs, none selected."""
    opens("songs")(window)
    window.songs.table.clearSelection()
    window.notice.hide()


def dialog(window: MainWindow, opener: Callable[[], object]) -> QWidget | None:
    """Open a dialog over the songs, and return it, unless it only opens later."""
    songs(window)
    before = set(QApplication.topLevelWidgets())
    opener()
    after = [
        widget
        for widget in QApplication.topLevelWidgets()
        if widget not in before and widget.isVisible() and widget.isWindow()
    ]
    return after[0] if after else None


def in_front(window: MainWindow) -> QWidget | None:
    """Return the dialog that is open over a window."""
    found = [each for each in window.findChildren(QDialog) if each.isVisible()]
    return found[-1] if found else None

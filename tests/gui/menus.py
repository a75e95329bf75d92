"""Entries of menus by their words."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu


def words(entry: QAction) -> str:
    """Return what an entry says, without the mark of the letter that chooses it."""
    return entry.text().replace("&&", "\0").replace("&", "").replace("\0", "&")


def entry(menu: QMenu, *names: str) -> QAction:
    """Return an entry of a menu, or of the menus in it on the way there."""
    found = next(each for each in menu.actions() if words(each) == names[0])
    inner = found.menu()
    if len(names) == 1:
        return found
    assert isinstance(inner, QMenu)
    return entry(inner, *names[1:])

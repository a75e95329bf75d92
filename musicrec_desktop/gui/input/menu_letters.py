"""The letters that choose the entries of an open menu, each of them underlined and there once.

They are taken from the words as they are shown, so that every language has its own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from musicrec_desktop.gui.input.menu_mouse import let_go_after

GIVEN = "letters"  # the property of a menu that has them
SOMETIMES = "sometimes"  # the property of an entry that takes no letter from those always there
TAKES_AWAY = "takes-away"  # the property of an entry of a place that stands last, with its like
OF_GROUP = "of-group"  # the property of a menu of all that is in something, not of one track
_MARKED = re.compile("&([^&])")
_LITERAL = "&&"


def pop_up(menu: QMenu, place: QPoint) -> None:
    """Show a menu, each entry of which a letter chooses; it is gone once it is closed."""
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    give_letters(menu)
    menu.popup(place)


def stand_last(entry: QAction) -> None:
    """Let an entry take something away that the Delete key takes away, too, and stand last."""
    entry.setProperty(TAKES_AWAY, True)
    entry.setShortcut(QKeySequence.StandardKey.Delete)  # the list's own key: only shown
    entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    entry.setShortcutVisibleInContextMenu(True)


def give_letters(menu: QMenu) -> None:
    """Let letters choose the entries of a menu, and of those in it, whenever it is shown."""
    if not menu.property(GIVEN):
        menu.setProperty(GIVEN, True)
        menu.aboutToShow.connect(lambda: mark_letters(menu))
        menu.aboutToShow.connect(lambda: let_go_after(menu))


def mark_letters(menu: QMenu) -> None:
    """Underline a letter in each entry that has none yet, as long as there are any left."""
    entries = [entry for entry in menu.actions() if entry.isEnabled() and entry.text()]
    for entry in entries:
        inner = entry.menu()
        if isinstance(inner, QMenu):
            give_letters(inner)
    taken = {letter for entry in entries if (letter := _letter(entry.text()))}
    unmarked = [entry for entry in entries if not _letter(entry.text())]
    for sometimes in (False, True):
        waiting = [entry for entry in unmarked if bool(entry.property(SOMETIMES)) is sometimes]
        for places in (_first_letters, _all_letters):
            waiting = [entry for entry in waiting if not _mark(entry, places(entry.text()), taken)]


def _mark(entry: QAction, places: Sequence[int], taken: set[str]) -> bool:
    """Underline the first free letter of these; False where all are taken."""
    text = entry.text()
    for place in places:
        letter = text[place].casefold()
        if letter not in taken:
            taken.add(letter)
            entry.setText(f"{text[:place]}&{text[place:]}")
            return True
    return False


def _letter(text: str) -> str:
    """Return the letter that is underlined already; empty for none."""
    found = _MARKED.search(text.replace(_LITERAL, ""))
    return found[1].casefold() if found else ""


def _all_letters(text: str) -> list[int]:
    shown = text.partition("\t")[0]  # what follows are keys
    return [place for place, letter in enumerate(shown) if letter.isalpha() or letter.isdecimal()]


def _first_letters(text: str) -> list[int]:
    return [at for at in _all_letters(text) if not at or not text[at - 1].isalnum()]

"""The page that the window opens on: the one on which it was left."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QApplication, QWidget

from musicrec_desktop.gui.pages import Page, PageStack

FIRST = "songs"
PASSED = frozenset({"settings", "jobs"})  # where one goes to do something, and back


class LastPage(QObject):
    """Remembers for each listener where they were, and opens the window there.

    Parameters
    ----------
    pages : PageStack
    listener_id : callable
        Returns who listens; 0 is a guest.
    library_is_empty : callable
    parent : QObject
    """

    def __init__(
        self,
        pages: PageStack,
        listener_id: Callable[[], int],
        library_is_empty: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._listener_id = listener_id
        self._library_is_empty = library_is_empty
        self._by_listener: dict[str, str] = {}
        self._waits = False
        pages.changed.connect(self._page_changed)

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Open the window where it was left; what stands there is read once songs are loaded."""
        known = self._pages.names()
        self._by_listener = {who: name for who, name in kept.items() if name in known}
        name = self._by_listener.get(self._who(), FIRST)
        if name != FIRST:
            self._pages.begin(name)
            self._waits = True

    def library_loaded(self) -> None:
        """Fill the page that was opened; without any music the first one says what to do."""
        if self._waits and self._library_is_empty():
            self._pages.begin(FIRST)
        elif self._waits:
            self._waits = False
            page = self._pages.page(self._pages.name)
            page.opened()
            focus = QApplication.focusWidget()
            if focus is None or not page.isAncestorOf(focus):
                _focus_list(page)

    def state(self) -> dict[str, str]:
        """Return each listener's page, as :meth:`restore` takes it."""
        return dict(self._by_listener)

    def _page_changed(self, name: str) -> None:
        self._waits = False  # somebody went on before the songs were there
        if name not in PASSED:
            self._by_listener[self._who()] = name

    def _who(self) -> str:
        return str(self._listener_id())


def _focus_list(page: Page) -> None:
    """Let the keys work on what the page shows."""
    lists = [view for view in page.findChildren(QWidget) if isinstance(view, QAbstractItemView)]
    shown = next((view for view in lists if view.isVisibleTo(page)), None)
    if shown is not None:
        shown.setFocus(Qt.FocusReason.OtherFocusReason)

"""Several ways through the pages at once; pages stay single, a tab says where they are to be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.gui.pages import Page, PageStack, Place, Way

MOST = 50  # tabs that are kept over a restart
CLOSED = 20  # that can be opened again


@dataclass(frozen=True, slots=True)
class Tab:
    """A way through the pages, as it was left.

    Attributes
    ----------
    way : Way
    title : str
        What the page showed; empty where its own name says it.
    beside : dict
        What belongs to its place beside the page, such as a search.
    """

    way: Way
    title: str = ""
    beside: dict[str, Any] = field(default_factory=dict)


class Tabs(QObject):
    """The tabs of a stack of pages; one of them is what the stack shows.

    Parameters
    ----------
    stack : PageStack
    beside : callable
        Returns, as JSON can hold it, what belongs to the visible page's place beside it.
    restore_beside : callable
        Brings that back, once the page is shown.

    Signals
    -------
    changed()
        There are others, they are called otherwise, or another one is shown.
    """

    changed = Signal()

    def __init__(
        self,
        stack: PageStack,
        beside: Callable[[], dict[str, Any]],
        restore_beside: Callable[[dict[str, Any]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._stack = stack
        self._beside = beside
        self._restore_beside = restore_beside
        self._tabs = [Tab(Way(Place("", {})))]
        self._current = 0
        self._closed: list[tuple[int, Tab]] = []  # the last one last; and where they stood
        for page in stack.made():
            self._follow(page)
        stack.page_made.connect(self._follow)
        stack.changed.connect(self._page_changed)

    @property
    def current(self) -> int:
        """Which one is shown."""
        return self._current

    def shown(self) -> list[tuple[str, str]]:
        """Return of each tab which page it is on, and what that shows; empty for its own name."""
        found = [(tab.way.place.name, tab.title) for tab in self._tabs]
        found[self._current] = self._stack.name, self._title()
        return found

    def open_new(self, go: Callable[[], Any]) -> None:
        """Let what goes to a page do so in a tab of its own, right of the present one."""
        self._leave()
        self._current += 1
        self._tabs.insert(self._current, Tab(Way(Place("", {}))))
        go()
        self._stack.forget_way()
        self.changed.emit()

    def show(self, number: int) -> None:
        """Show a tab where it was left."""
        if number != self._current and 0 <= number < len(self._tabs):
            self._leave()
            self._enter(number)

    def step(self, by: int) -> None:
        """Show the next tab, or the one before; round from the last to the first."""
        self.show((self._current + by) % len(self._tabs))

    def close(self, number: int) -> None:
        """Close a tab; the last one stays."""
        if len(self._tabs) == 1 or not 0 <= number < len(self._tabs):
            return
        was_shown = number == self._current
        if was_shown:
            self._leave()
        self._closed = [*self._closed, (number, self._tabs.pop(number))][-CLOSED:]
        if was_shown:
            self._enter(min(number, len(self._tabs) - 1))
        else:
            self._current -= number < self._current
            self.changed.emit()

    def reopen(self) -> None:
        """Open the tab that was closed last, where it stood and as it was left."""
        if self._closed:
            self._leave()
            number, tab = self._closed.pop()
            number = min(number, len(self._tabs))
            self._tabs.insert(number, tab)
            self._enter(number)

    def close_others(self, number: int) -> None:
        """Close all tabs but one."""
        self.show(number)
        others = [(at, tab) for at, tab in enumerate(self._tabs) if at != self._current]
        self._closed = [*self._closed, *others[::-1]][-CLOSED:]
        self._tabs = [self._tabs[self._current]]
        self._current = 0
        self.changed.emit()

    def move(self, start: int, end: int) -> None:
        """Put a tab where another one stands."""
        shown = self._tabs[self._current]
        self._tabs.insert(end, self._tabs.pop(start))
        self._current = next(at for at, tab in enumerate(self._tabs) if tab is shown)
        self.changed.emit()

    def states(self) -> list[dict[str, Any]]:
        """Return the tabs as JSON can hold them, without their ways back; none for a single one."""
        if len(self._tabs) == 1:
            return []
        tabs = self._tabs.copy()
        tabs[self._current] = self._as_left()
        return [
            {
                "page": tab.way.place.name,
                "state": tab.way.place.state,
                "title": tab.title,
                "beside": tab.beside,
                "shown": number == self._current,
            }
            for number, tab in enumerate(tabs[:MOST])
        ]

    def keep(self, states: Sequence[Any], *, go: bool) -> None:
        """Have these tabs; the one that was shown is gone to, or is what the stack shows now."""
        known = set(self._stack.names())
        good = [each for each in states if isinstance(each, Mapping) and each.get("page") in known]
        self._tabs = [_tab(each) for each in good]
        self._closed = []  # which were somebody else's
        here = [at for at, each in enumerate(good) if each.get("shown") is True]
        self._current = here[0] if here else 0
        if not here:
            self._tabs.insert(0, Tab(Way(Place("", {}))))
        if here and go:
            self._enter(self._current)
        else:
            self.changed.emit()

    def _leave(self) -> None:
        self._tabs[self._current] = self._as_left()

    def _as_left(self) -> Tab:
        return Tab(self._stack.way(), self._title(), self._beside())

    def _enter(self, number: int) -> None:
        self._current = number
        tab = self._tabs[number]
        self._stack.take(tab.way)
        self._restore_beside(tab.beside)
        self.changed.emit()

    def _title(self) -> str:
        page = self._stack.currentWidget()
        return page.windowTitle() if page is not None else ""

    def _follow(self, page: Page) -> None:
        page.windowTitleChanged.connect(self._title_changed)

    def _title_changed(self, _title: str) -> None:
        if len(self._tabs) > 1:
            self.changed.emit()

    def _page_changed(self, _name: str) -> None:
        if len(self._tabs) > 1:
            self.changed.emit()


def _tab(kept: Mapping[str, Any]) -> Tab:
    """Return a tab as it was kept; what makes no sense is left out."""
    state, title, beside = kept.get("state"), kept.get("title"), kept.get("beside")
    place = Place(str(kept["page"]), state if isinstance(state, dict) else {})
    tab = Tab(Way(place), title if isinstance(title, str) else "")
    return replace(tab, beside=beside) if isinstance(beside, dict) else tab

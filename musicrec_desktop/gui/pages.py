"""The middle of the window: one page at a time, made when first opened, with a way back."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.pane_button import Pane

logger = logging.getLogger(__name__)

REMEMBERED = 100  # places to go back to
FILTER = "filter"  # in the state of a page: what narrows it, until the program ends
SMALLEST = (260, 160)  # pixels, which a page that can do with little asks the window for


class Page(QWidget):
    """A page of the window. What a page does not need it leaves as it is here.

    Attributes
    ----------
    shows_header : bool
        Whether the search field stands above it.
    """

    shows_header = True

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("content")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def lists_queue(self) -> bool:
        """Return whether it shows what plays next, which is then shown at the side no more."""
        return False

    def offer_pane(self, pane: Pane | None) -> None:
        """Offer to bring back the panel at the side, where no search field stands above."""

    def opened(self) -> None:
        """Refresh: the page has become the visible one."""

    def state(self) -> dict[str, Any]:
        """Return, as JSON can hold it, what brings the page back to where it is now."""
        return {}

    def restore(self, state: dict[str, Any]) -> None:
        """Go to where :meth:`state` was taken; what is no longer there is left out."""

    def show_all(self) -> None:
        """Forget what narrows the page: one comes to it anew, and not back."""

    def pass_focus(self, view: QWidget) -> None:
        """Let the keys work on what could not be seen yet when the page was opened."""
        if self.window().focusWidget() is self:
            view.setFocus(Qt.FocusReason.OtherFocusReason)

    def undo(self) -> bool:
        """Take back the last change made on the page; False where there is none."""
        return False

    def redo(self) -> bool:
        """Take back the last :meth:`undo`; False where there is none."""
        return False

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""


@dataclass(frozen=True, slots=True)
class Place:
    """A page, and where on it."""

    name: str
    state: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Way:
    """Where one is, and what one came through: the last place one left stands last."""

    place: Place
    back: tuple[Place, ...] = ()
    forward: tuple[Place, ...] = ()


class PageStack(QStackedWidget):
    """Pages by name, and the way through them.

    Attributes
    ----------
    open_elsewhere : callable
        Lets what it is given go to a page beside the way one is on, where there are such.

    Signals
    -------
    changed(str)
        Another page is visible: its name.
    way_changed()
        There is more or less to go back or forward to.
    page_made(Page)
        A page is there, before it is seen.
    """

    changed = Signal(str)
    way_changed = Signal()
    page_made = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._makers: dict[str, Callable[[], Page]] = {}
        self._pages: dict[str, Page] = {}
        self._kept: dict[str, dict[str, Any]] = {}
        self._awaited: dict[str, list[Callable[[Any], None]]] = {}
        self._name = ""
        self._back: list[Place] = []
        self._forward: list[Place] = []
        self.open_elsewhere: Callable[[Callable[[], object]], object] = lambda go: go()

    def add(self, name: str, make: Callable[[], Page]) -> None:
        """Let a page be opened by a name; it is made then."""
        self._makers[name] = make

    @property
    def name(self) -> str:
        """The visible page's name."""
        return self._name

    def page(self, name: str) -> Page:
        """Return a page, made now if it was not yet."""
        if name not in self._pages:
            page = self._makers[name]()
            self._pages[name] = page
            self.addWidget(page)
            page.apply_theme(self._tokens)
            self.page_made.emit(page)
            for use in self._awaited.pop(name, ()):
                use(page)
            if name in self._kept:
                page.restore(self._kept.pop(name))
        return self._pages[name]

    def when_made(self, name: str, use: Callable[[Any], None]) -> None:
        """Do something with a page as soon as it is there: at once, or when it is made."""
        if name in self._pages:
            use(self._pages[name])
        else:
            self._awaited.setdefault(name, []).append(use)

    def names(self) -> list[str]:
        """Return what each page that can be opened is called."""
        return list(self._makers)

    def made(self) -> list[Page]:
        """Return the pages that exist."""
        return list(self._pages.values())

    def open(self, name: str, state: dict[str, Any] | None = None) -> None:
        """Show a page, in a certain place of it where a state is given."""
        if name == self._name and state is None:
            return
        if self._name:
            self._back = [*self._back, self._here()][-REMEMBERED:]
            self._forward.clear()
        self._show(name, state)

    def begin(self, name: str) -> None:
        """Show a page as the first, with nothing to go back to; it refreshes itself later."""
        self._back.clear()
        self._forward.clear()
        self._name = name
        self.setCurrentWidget(self.page(name))
        self.changed.emit(name)
        self.way_changed.emit()

    def back(self) -> None:
        """Go to where one was before."""
        if self._back:
            self._forward.append(self._here())
            self._go(self._back.pop())

    def forward(self) -> None:
        """Go to where one came back from."""
        if self._forward:
            self._back.append(self._here())
            self._go(self._forward.pop())

    def way(self) -> Way:
        """Return the way as it is now, to be taken again."""
        return Way(self._here(), tuple(self._back), tuple(self._forward))

    def take(self, way: Way) -> None:
        """Be where another way was left, in place of the present one."""
        self._back, self._forward = list(way.back), list(way.forward)
        self._go(way.place)

    def forget_way(self) -> None:
        """Have nothing to go back or forward to, as on a way that begins here."""
        self._back.clear()
        self._forward.clear()
        self.way_changed.emit()

    @property
    def can_go_back(self) -> bool:
        """Whether there is a page before."""
        return bool(self._back)

    @property
    def can_go_forward(self) -> bool:
        """Whether one came back from a page."""
        return bool(self._forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back by Backspace, too, where no field is typed in: as in a browser of files."""
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            self.back()
        else:
            super().keyPressEvent(event)

    def states(self) -> dict[str, dict[str, Any]]:
        """Return what each page wants to find again, those not opened this time included."""
        return self._kept | {name: page.state() for name, page in self._pages.items()}

    def waiting(self) -> dict[str, dict[str, Any]]:
        """Return what each page that was not opened yet is to find again; empty for nothing."""
        return {name: self._kept.get(name, {}) for name in self._makers if name not in self._pages}

    def keep(self, states: dict[str, Any]) -> None:
        """Remember what the pages wanted to find again."""
        for name, state in states.items():
            if not isinstance(state, dict):
                logger.warning("state of the page %s ignored", name)
            elif name in self._pages:
                self._pages[name].restore(state)
            else:
                self._kept[name] = state

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the pages that exist."""
        self._tokens = tokens
        for page in self._pages.values():
            page.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        for page in self._pages.values():
            page.covers_loaded()

    def _here(self) -> Place:
        return Place(self._name, self._pages[self._name].state())

    def _go(self, place: Place) -> None:
        self._show(place.name, place.state)

    def _show(self, name: str, state: dict[str, Any] | None) -> None:
        page = self.page(name)
        if state is not None:
            page.restore(state)
        else:
            page.show_all()
        self._name = name
        focus = self.window().focusWidget()  # also while another window is in front
        inside = focus is not None and self.isAncestorOf(focus)
        self.setCurrentWidget(page)
        if inside:  # Qt would go on to some button, which then looked as if it were chosen
            page.setFocus(Qt.FocusReason.OtherFocusReason)
        page.opened()
        self.changed.emit(name)
        self.way_changed.emit()

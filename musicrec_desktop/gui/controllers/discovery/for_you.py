"""Keeps the page For you in step with what is played, and still while it is looked at."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from musicrec_desktop.core.discovery import ForYou
from musicrec_desktop.gui.panels.for_you_page import ForYouPage
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.for_you import ForYouService

SETTLED_MS = 40  # in which events that come together are answered at once


class ForYouController(QObject):
    """Asks in the background; while an answer is on its way, only the newest wish is kept.

    What was asked for on the page is shown as it comes. What an event brings is offered:
    of the page that is looked at, only what is no longer wanted or there goes away.
    """

    def __init__(
        self, service: ForYouService, page: ForYouPage, jobs: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._page = page
        self._jobs = jobs
        self._asked: bool | None = None  # whether what is on its way is to be offered only
        self._wanted: tuple[float, bool] | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._look_again)
        page.read_requested.connect(self.read)

    def read(self, mood: float) -> None:
        """Show what is recommended in a mood."""
        self._ask(mood, offered=False)

    def happened(self) -> None:
        """Something was played or rated: look again soon, if anybody looks."""
        if not self._settled.isActive():  # else a stream of events would put it off for ever
            self._settled.start()

    def played(self) -> None:
        """The library is another: look again, if anybody looks."""
        self.happened()

    def grew(self) -> None:
        """Tags were read: where nothing was analysed yet, there is more to offer now."""
        shown = self._page.page
        if shown is not None and shown.readiness in ("nothing", "waiting"):
            self.happened()

    def _look_again(self) -> None:
        if self._page.isVisible():
            self._ask(self._page.mood_wanted(), offered=True)

    def _ask(self, mood: float, *, offered: bool) -> None:
        if self._asked is not None:  # what was asked for on the page is shown, whatever comes
            before = self._asked and (self._wanted is None or self._wanted[1])
            self._wanted = (mood, offered and before)
            return
        self._asked = offered
        shown = self._page.page if offered else None
        self._jobs.start(
            lambda: self._answer(mood, shown), finished=self._show, failed=self._failed
        )

    def _answer(self, mood: float, shown: ForYou | None) -> tuple[ForYou, ForYou | None]:
        """Return what is recommended now, and what is left of what is shown."""
        return self._service.page(mood), self._service.still(shown) if shown else None

    def _show(self, answer: tuple[ForYou, ForYou | None]) -> None:
        if self._next():
            return
        page, left = answer
        if left is None or not left.shelves or not page.shelves or left.readiness == "waiting":
            self._page.show_page(page)
        else:
            self._page.offer(page, left)

    def _next(self) -> bool:
        self._asked = None
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            mood, offered = wanted
            self._ask(mood, offered=offered)
        return wanted is not None

    def _failed(self, error: Exception) -> None:
        self._next()
        raise error

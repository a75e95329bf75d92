"""Keeps the page For you in step with what is played."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from musicrec_desktop.core.discovery import ForYou
from musicrec_desktop.gui.panels.for_you_page import ForYouPage
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.for_you import ForYouService

SETTLED_MS = 40  # in which events that come together are answered at once


class ForYouController(QObject):
    """Asks in the background; while an answer is on its way, only the newest wish is kept."""

    def __init__(
        self, service: ForYouService, page: ForYouPage, jobs: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._page = page
        self._jobs = jobs
        self._asking = False
        self._wanted: float | None = None
        self._settled = QTimer(self, singleShot=True, interval=SETTLED_MS)
        self._settled.timeout.connect(self._read_again)
        page.read_requested.connect(self.read)

    def read(self, mood: float) -> None:
        """Show what is recommended in a mood."""
        if self._asking:
            self._wanted = mood
            return
        self._asking = True
        self._jobs.start(lambda: self._service.page(mood), finished=self._show, failed=self._failed)

    def happened(self) -> None:
        """Something was played or rated: look again soon, if anybody looks."""
        if not self._settled.isActive():  # else a stream of events would put it off for ever
            self._settled.start()

    def played(self) -> None:
        """The library is another: look again, if anybody looks."""
        self.happened()

    def _read_again(self) -> None:
        if self._page.isVisible():
            self._page.refresh()

    def _show(self, page: ForYou) -> None:
        if not self._next():
            self._page.show_page(page)

    def _next(self) -> bool:
        self._asking = False
        wanted, self._wanted = self._wanted, None
        if wanted is not None:
            self.read(wanted)
        return wanted is not None

    def _failed(self, error: Exception) -> None:
        self._next()
        raise error

"""The page of jobs and the pill above the pages, wired to what runs."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.settings import Settings
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.jobs import JobsController
from musicrec_desktop.gui.pages import Page, PageStack
from musicrec_desktop.gui.panels.job_pill import JobPill
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.wiring.parts import Parts

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.jobs_page import JobsPage

SHOWN_AFTER_SECONDS = 0.4  # what is over sooner would only flicker


class JobsWiring(QObject):
    """Shows jobs on their page and the leading one in the pill; keeps to the machine's share.

    Parameters
    ----------
    parts : Parts
    pill : JobPill
    stack : PageStack
    sidebar : Sidebar
    window : QWidget

    Attributes
    ----------
    jobs : JobsController
    """

    def __init__(
        self,
        parts: Parts,
        pill: JobPill,
        stack: PageStack,
        sidebar: Sidebar,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._pill = pill
        self._stack = stack
        self._sidebar = sidebar
        library, settings = parts.library, parts.settings
        self._library = library
        self._settings = settings
        self._share = parts.services.share
        self._theme = parts.theme
        self._failures = 0
        self._page: JobsPage | None = None
        self.jobs = JobsController(parts.jobs, self)
        self.jobs.changed.connect(self._show)
        pill.open_requested.connect(lambda: stack.open("jobs"))
        pill.pause_requested.connect(self._pause_leading)
        pill.cancel_requested.connect(self._stop_leading)
        library.failures_changed.connect(self.count_failures)
        settings.changed.connect(self._take_share)
        parts.playback.snapshot_taken.connect(self._take_snapshot)
        self._take_share(settings.current)
        stack.add("jobs", self._make)
        sidebar.add_page("jobs", translate("Pages", "Jobs"), "jobs", tool=True)

    def _make(self) -> Page:
        from musicrec_desktop.gui.panels.jobs_page import JobsPage

        page = JobsPage(self._theme.tokens, self._stack)
        self._page = page
        page.refresh_requested.connect(self._show)
        page.refresh_requested.connect(self._library.count_failures)
        page.pause_requested.connect(self.jobs.pause)
        page.stop_requested.connect(self.jobs.stop)
        page.again_requested.connect(self.jobs.try_again)
        page.forget_requested.connect(self.jobs.forget)
        page.failures_requested.connect(self._sidebar.failures_requested)
        page.rescan_requested.connect(self._library.rescan)
        page.retry_requested.connect(self._library.try_again)
        page.share_chosen.connect(lambda share: self._settings.change(analysis_share=share))
        page.show_failures(self._failures)
        page.show_share(self._share.share)
        return page

    def _show(self) -> None:
        running = self.jobs.running()
        leading = self.jobs.leading()
        young = leading is not None and time.time() - leading.began < SHOWN_AFTER_SECONDS
        if leading is None or leading.progress is None or young:
            self._pill.end()
        else:
            others = len(running) - 1
            self._pill.show_progress(leading.progress, paused=leading.control.paused, others=others)
        if self._page is not None and self._page.isVisible():
            self._page.show_jobs(running, self.jobs.recent())

    def _pause_leading(self, paused: bool) -> None:
        leading = self.jobs.leading()
        if leading is not None:
            self.jobs.pause(leading, paused)

    def _stop_leading(self) -> None:
        leading = self.jobs.leading()
        if leading is not None:
            self.jobs.stop(leading)

    def count_failures(self, number: int) -> None:
        """Say how many files could not be read."""
        self._failures = number
        if self._page is not None:
            self._page.show_failures(number)

    def _take_share(self, settings: Settings) -> None:
        self._share.share = settings.analysis_share
        if self._page is not None:
            self._page.show_share(settings.analysis_share)

    def _take_snapshot(self, snapshot: PlayerSnapshot) -> None:
        self._share.playing = snapshot.state == "playing"

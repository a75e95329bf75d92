"""The page of tidying: registered in the window, and wired to who answers it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.tags.tidying import TidyController
from musicrec_desktop.gui.pages import Page, PageStack
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.tidy import counted

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.tidy_page import TidyPage

NAME = "tidy"


class TidyPages(QObject):
    """What tidies the library.

    Parameters
    ----------
    parts : Parts
    stack : PageStack
    sidebar : Sidebar
    window : QWidget

    Attributes
    ----------
    controller : TidyController
    """

    def __init__(self, parts: Parts, stack: PageStack, sidebar: Sidebar, window: QWidget) -> None:
        super().__init__(window)
        self._parts = parts
        self._stack = stack
        self._sidebar = sidebar
        services = parts.services
        self.controller = TidyController(
            services.tidying(beside=True), services.songs, parts.model, parts.jobs, self
        )
        self.controller.said.connect(
            lambda said, answer, name: parts.notice.say(said, name, answer)
        )
        stack.add(NAME, self._make)
        sidebar.add_page(NAME, translate("Pages", "Tidy up"), NAME, tool=True)

    def _make(self) -> Page:
        from musicrec_desktop.gui.panels.tidy_page import TidyPage

        page = TidyPage(self._parts.model.track, self._parts.theme.tokens, self._stack)
        tidying = self.controller
        page.look_requested.connect(tidying.look)
        page.stop_requested.connect(tidying.stop)
        page.accept_requested.connect(tidying.accept)
        page.refuse_requested.connect(tidying.refuse)
        page.undo_requested.connect(tidying.undo)
        page.ask_again_requested.connect(tidying.ask_again)
        page.add_folder_requested.connect(self._sidebar.add_folder_requested)
        self._parts.library.scan_ended.connect(page.library_changed)
        self._parts.removal.removed.connect(page.library_changed)

        def show(progress: Progress | None, looking: bool) -> None:
            page.show_progress(progress, looking=looking)
            self._count(page)

        tidying.progress.connect(show)
        tidying.found.connect(page.show_findings)
        tidying.done.connect(page.remove)
        tidying.returned.connect(page.add)
        tidying.undoable.connect(page.show_undoable)
        tidying.problem.connect(page.show_problem)
        for signal in (tidying.found, tidying.done, tidying.returned):
            signal.connect(lambda _found: self._count(page))
        return page

    def _count(self, page: TidyPage) -> None:
        proposals, notes = page.counts()
        self._sidebar.show_number(NAME, translate("Pages", "Tidy up"), proposals)
        found = counted(proposals, notes) if proposals or notes else ""
        self._sidebar.pages[NAME].setToolTip(found)

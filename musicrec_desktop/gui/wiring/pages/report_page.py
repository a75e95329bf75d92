"""The page of the library report, wired to who counts, measures, and can do something about it."""

from __future__ import annotations

from collections.abc import Callable

from musicrec_desktop.gui.controllers.library.report import ReportController
from musicrec_desktop.gui.pages import PageStack
from musicrec_desktop.gui.panels.report_page import ReportPage
from musicrec_desktop.gui.panels.sidebar import Sidebar
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.words.report_steps import Step


def make_report_page(
    parts: Parts,
    search: Callable[[str], None],
    has_music: Callable[[], bool],
    stack: PageStack,
    sidebar: Sidebar,
) -> ReportPage:
    """Return the page; it counts again as the library changes under it.

    Parameters
    ----------
    parts : Parts
    search : callable
        Shows the songs that a text finds.
    has_music : callable
        Whether there is anything to measure.
    stack : PageStack
    sidebar : Sidebar
    """
    library = parts.library
    page = ReportPage(parts.theme.tokens, stack, has_music, lambda: library.scanning)

    def take(step: Step) -> None:
        if step.way == "search":
            search(step.search)
        elif step.way == "failures":
            sidebar.failures_requested.emit()
        elif step.way == "analysis":
            library.rescan()
            stack.open("jobs")
        else:
            stack.open(step.way)

    def look_again() -> None:
        if page.isVisible():
            page.look_again()

    page.step_chosen.connect(take)
    page.add_folder_requested.connect(parts.choose_folder)
    for changed in (library.scan_ended, parts.removal.removed, library.index_changed):
        changed.connect(look_again)
    reports = ReportController(parts.services.reports(), parts.jobs, page)
    page.counts_requested.connect(reports.count)
    page.last_requested.connect(reports.read_last)
    page.make_requested.connect(reports.make)
    page.cancel_requested.connect(reports.cancel)
    reports.counted.connect(page.show_counts)
    reports.progress.connect(page.show_progress)
    reports.made.connect(page.show_report)
    reports.problem.connect(parts.notice.say)
    return page

"""Installs what the neural network needs, as a job, and says how that goes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import Job, JobRunner
from musicrec_desktop.services.genre import packages

if TYPE_CHECKING:
    from musicrec_desktop.gui.panels.learn_genres.setup import GenreSetup

INSTALLING = to_translate("Jobs", "Install what the neural network needs")


class GenrePackages(QObject):
    """One installation at a time, on the form that asks for it.

    Parameters
    ----------
    setup : GenreSetup
    jobs : JobRunner
    notice : Notice
    look : callable
        Asks anew what is missing, and shows it.
    """

    def __init__(
        self, setup: GenreSetup, jobs: JobRunner, notice: Notice, look: Callable[[], object]
    ) -> None:
        super().__init__(setup)
        self._setup = setup
        self._jobs = jobs
        self._notice = notice
        self._look = look
        self._job: Job | None = None
        setup.network.install_requested.connect(self.ask)
        setup.network.stop_requested.connect(self.stop)

    def ask(self) -> None:
        """Install once the user agrees."""
        wanted = packages.requirements()
        answer = QMessageBox.question(
            self._setup,
            translate("Learn genres", "Install the packages?"),
            translate(
                "Learn genres",
                "{packages} and what they need are downloaded from the Python package index, about "
                "{size} MB, and installed in {folder}. Nothing that is there is replaced, and you "
                "can go on listening.",
                packages=", ".join(wanted),
                size=packages.MEGABYTES,
                folder=sys.prefix,
            ),
        )
        if answer == QMessageBox.StandardButton.Yes:
            self.install()

    def install(self) -> None:
        """Begin; nothing where it is at it."""
        if self._job is not None:
            return
        wanted = packages.requirements()
        self._setup.network.show_running(translated("Jobs", INSTALLING))
        self._job = self._jobs.start(
            lambda: packages.install(wanted),
            yielded=self._show,
            finished=lambda _: self._installed(),
            failed=self._failed,
            cancelled=lambda _: self._ended(),
            name=translated("Jobs", INSTALLING),
            again=self.install,
        )

    def stop(self) -> None:
        """Stop; what was downloaded is kept by pip."""
        if self._job is not None:
            self._job.control.cancel()

    def _show(self, progress: Progress) -> None:
        self._setup.network.show_running(f"{progress.label}…")

    def _ended(self) -> None:
        self._job = None
        self._setup.network.show_running("")
        self._look()

    def _installed(self) -> None:
        self._ended()
        left = packages.requirements()
        self._notice.say(
            translate("Learn genres", "Start the program again: then it can train a network.")
            if left
            else translate("Learn genres", "The neural network can be trained now.")
        )

    def _failed(self, error: Exception) -> None:
        self._ended()
        self._setup.network.show_problem(sentence_of(error))

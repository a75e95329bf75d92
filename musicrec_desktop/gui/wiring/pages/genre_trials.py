"""Trying a genre model on other music: the view and what tests, wired together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.genre_scores import Confusion
from musicrec_desktop.core.genres import DataSummary
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.genre.genre_trial import GenreTrialController
from musicrec_desktop.gui.widgets.notice import Notice
from musicrec_desktop.gui.wiring.pages.genre_left_out import show_left_out
from musicrec_desktop.gui.wiring.pages.genre_saving import ask_report, save_plots, say_saved

if TYPE_CHECKING:
    from musicrec_desktop.gui.models.training_run import Trial
    from musicrec_desktop.gui.panels.learn_genres.trial import GenreTrial


class GenreTrials(QObject):
    """What answers the view of trials.

    Parameters
    ----------
    controller : GenreTrialController
    notice : Notice
    play : callable
        Plays a mistake and those after it.
    window : QWidget
    """

    def __init__(
        self,
        controller: GenreTrialController,
        notice: Notice,
        play: Callable[[Sequence[Confusion], int], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.controller = controller
        self._notice = notice
        self._play = play
        self._window = window
        controller.saved.connect(lambda path: say_saved(path, notice))
        controller.problem.connect(notice.say)

    def wire(self, view: GenreTrial) -> None:
        """Answer a view, and show it how the test stands."""
        view.begin_requested.connect(self.controller.begin)
        view.cancel_requested.connect(self.controller.cancel)
        view.back_requested.connect(self.controller.cancel)
        view.save_requested.connect(self._save)
        view.save_plots_requested.connect(lambda trial: self._save_plots(view, trial))
        view.outside_requested.connect(self._show_outside)
        view.play_requested.connect(self._play)
        self.controller.changed.connect(view.show_trial)

    def _save(self, trial: Trial) -> None:
        target = ask_report(_name(trial), self._window)
        if target:
            self.controller.save_report(trial, target)

    def _save_plots(self, view: GenreTrial, trial: Trial) -> None:
        save_plots(_name(trial), view.plots(), self._notice, self._window)

    def _show_outside(self, summary: DataSummary) -> None:
        number = len(summary.failed) + len(summary.left_out)
        show_left_out(
            summary,
            translate("Problems", "The model was not asked about %n file(s)", n=number),
            translate("Problems", "It was about the rest.", comment="asked about all others"),
            self._window,
        )


def _name(trial: Trial) -> str:
    return f"{trial.card.id}-{Path(trial.folder).name}"  # no words

"""A genre model on trial: what is asked for, how it goes, and what came of it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QWidget

from musicrec_desktop.core.errors import FolderMissing, StorageError
from musicrec_desktop.core.genres import GenreSource
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.gui.controllers.genre.genre_trial import GenreTrialController
from musicrec_desktop.gui.look.theme import DARK, LIGHT
from musicrec_desktop.gui.models.training_run import Models, Trial
from musicrec_desktop.gui.panels.learn_genres.models_page import GenreModelsPage
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.genre.testing import OutsideTest
from tests.gui.test_genre_training import CARD, FOUND, OTHER, SUMMARY

FOUND_OUT = OutsideTest(FOUND, SUMMARY)


class Service:
    """Tries a model as the service does, without sound."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.kept: list[Path] = []

    def evaluate(self, source: GenreSource, model_id: str) -> Iterator[Any]:
        self.asked.append((source.folder, model_id))
        yield Progress(1, 4, "Predicting genres")
        while source.folder == "/endless":  # until it is cancelled
            yield Progress(2, 4, "Predicting genres")
        if source.folder == "/gone":
            raise FolderMissing("“/gone” is not there.", "Name another.")
        return FOUND_OUT

    def report_outside(self, card: Any, test: OutsideTest, target: Path) -> None:
        assert (card, test) == (CARD, FOUND_OUT)
        if target.name == "full.html":
            raise StorageError("The disk is full.", "Free some space.")
        self.kept.append(target)


@pytest.fixture
def service() -> Service:
    return Service()


@pytest.fixture
def controller(qapp: Any, service: Service) -> Iterator[GenreTrialController]:
    jobs, parent = JobRunner(), QObject()
    yield GenreTrialController(service, jobs, parent)  # type: ignore[arg-type]
    jobs.shut_down()


@pytest.fixture
def page(qtbot: Any) -> Iterator[GenreModelsPage]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = GenreModelsPage(DARK, parent)
    parent.resize(900, 700)
    made.resize(900, 700)
    parent.show()
    made.show_models(Models((CARD, OTHER), CARD.id, 0.45))
    made.try_it.click()
    yield made


def test_each_test_has_one_ending_and_the_last_one_counts(
    qtbot: Any, controller: GenreTrialController, service: Service
) -> None:
    controller.begin(CARD, "/endless")
    first = controller.trial
    assert first is not None
    qtbot.waitUntil(lambda: first.progress is not None)
    controller.begin(CARD, "/labelled")  # overtakes it
    assert controller.trial is not None
    qtbot.waitUntil(lambda: controller.trial.standing == "done")
    assert controller.trial.found == FOUND_OUT and first.found is None
    assert service.asked[-1] == ("/labelled", CARD.id)

    controller.begin(CARD, "/gone")
    qtbot.waitUntil(lambda: controller.trial.standing == "failed")
    assert controller.trial.problem == "“/gone” is not there. Name another."

    controller.begin(CARD, "/endless")
    qtbot.waitUntil(lambda: controller.trial.progress is not None)
    controller.cancel()
    qtbot.waitUntil(lambda: controller.trial.standing == "cancelled")


def test_the_page_about_it_is_kept_or_it_is_said_why_not(
    qtbot: Any, controller: GenreTrialController, service: Service
) -> None:
    trial = Trial(CARD, "/labelled", "done", found=FOUND_OUT)
    with qtbot.waitSignal(controller.saved) as saved:
        controller.save_report(trial, "/kept/a.html")
    assert saved.args == [Path("/kept/a.html")] == service.kept
    with qtbot.waitSignal(controller.problem) as problem:
        controller.save_report(trial, "/kept/full.html")
    assert problem.args == ["The disk is full. Free some space."]


def test_the_view_says_what_will_happen_how_it_goes_and_what_came_of_it(
    page: GenreModelsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = page.trial
    assert page.view() is view and "Jazz, Rock" in view._intro.text()
    assert not view.save.isVisible() and not view.cancel.isVisible()
    asked: list[Any] = []
    view.begin_requested.connect(lambda card, folder: asked.append((card.id, folder)))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    view.choose.click()  # and closes the dialog
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "/labelled")
    view.choose.click()
    assert asked == [(CARD.id, "/labelled")]

    trial = Trial(CARD, "/labelled", progress=Progress(1, 4, "Predicting genres"))
    view.show_trial(trial)
    assert "Predicting genres 1 of 4" in view._said.text()
    assert view.cancel.isVisible() and not view.choose.isEnabled()
    trial.standing, trial.problem = "failed", "“/labelled” is not there. Name another."
    view.show_trial(trial)
    assert "Name another." in view._problem.text() and view.choose.isEnabled()

    trial = Trial(CARD, "/labelled", "done", found=FOUND_OUT)
    view.show_trial(trial)
    assert "80% of this music was guessed right" in view.head.said.text()
    assert [item.title for item in view.confused.shown()] == ["One", "Two"]
    view.matrix.chosen.emit("Jazz", "Rock")
    assert [item.title for item in view.confused.shown()] == ["One"]
    kept: list[Any] = []
    view.save_requested.connect(kept.append)
    view.outside_requested.connect(kept.append)
    view.save.click()
    view.outside.click()
    assert kept == [trial, SUMMARY]
    page.apply_theme(LIGHT)
    assert not page.grab().isNull()


def test_another_model_begins_anew(page: GenreModelsPage) -> None:
    page.trial.show_trial(Trial(CARD, "/labelled", "done", found=FOUND_OUT))
    page.trial.back.click()
    assert page.view() is page.result
    page.models.setCurrentIndex(1)
    page.try_it.click()
    assert OTHER.name in page.trial._intro.text() and not page.trial.save.isVisible()

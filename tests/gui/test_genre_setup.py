"""What genres are learnt from, what the network needs, and all of it in little room."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from types import SimpleNamespace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from musicrec_desktop.core.errors import LibraryMissing
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.gui.controllers.genre.genre_packages import INSTALLING, GenrePackages
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.panels.learn_genres.models_page import GenreModelsPage
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.genre import packages
from musicrec_desktop.services.genre.network_time import NetworkTime
from tests.gui.test_genre_training import SUMMARY


def test_in_little_room_the_music_its_genres_and_the_model_come_after_each_other(
    qtbot, qapp: QApplication
) -> None:
    page = GenreModelsPage(ThemeController(qapp, "dark").tokens, None)
    qtbot.addWidget(page)
    page.resize(600, 380)
    page.show()
    setup, steps = page.setup, page.setup.steps
    qtbot.waitUntil(steps.isVisible)
    begun: list[bool] = []
    setup.train_requested.connect(lambda: begun.append(True))

    def seen() -> list[bool]:
        return [part.isVisible() for part in (setup.sources, setup.small, setup.model, setup.train)]

    setup.show_looking()
    assert seen() == [True, False, False, False]
    qtbot.mouseClick(steps.after, Qt.MouseButton.LeftButton)
    assert seen() == [False, True, False, False] and setup.found.isVisible()
    assert not steps.after.isEnabled()  # nobody knows yet whether anything can be learnt
    setup.show_summary(SUMMARY)
    qtbot.mouseClick(steps.after, Qt.MouseButton.LeftButton)
    assert seen() == [False, False, True, True] and not steps.after.isVisible()
    qtbot.mouseClick(setup.train, Qt.MouseButton.LeftButton)
    assert begun == [True]
    qtbot.mouseClick(steps.tabs[0], Qt.MouseButton.LeftButton)
    assert seen() == [True, False, False, False] and not steps.before.isVisible()
    page.resize(1200, 380)
    qtbot.waitUntil(lambda: all(seen()))  # beside each other there is room for all
    assert not steps.isVisible() and setup.found.isVisible()
    qtbot.mouseClick(setup.train, Qt.MouseButton.LeftButton)
    assert begun == [True, True]


def test_how_long_a_network_takes_is_said_before_it_is_trained(page: GenreModelsPage) -> None:
    setup = page.setup
    setup.show_network_missing("")
    setup.show_summary(SUMMARY)
    assert not setup.network_time.isVisible()  # nobody knows yet
    setup.show_network_time(NetworkTime(780.0, 1300.0, here=False))
    assert setup.network_time.isVisible()
    assert "about 13 min, at most 22 min" in setup.network_time.text()
    setup.model.setCurrentIndex(setup.model.findData("classic"))
    assert not setup.network_time.isVisible()
    setup.model.setCurrentIndex(setup.model.findData("cnn"))
    assert setup.network_time.isVisible()
    setup.show_network_missing("Packages are missing.")
    assert not setup.network_time.isVisible()


@pytest.fixture
def page(qtbot, qapp: QApplication) -> GenreModelsPage:
    page = GenreModelsPage(ThemeController(qapp, "dark").tokens, None)
    qtbot.addWidget(page)
    page.resize(1000, 640)
    page.show()
    return page


def test_genres_stand_as_bars_of_which_the_small_ones_stand_back(page: GenreModelsPage) -> None:
    found, train = page.setup.found, page.setup.train
    sizes = [("Jazz", 12), ("Rock", 5), *((f"Polka {number}", 1) for number in range(20))]
    page.setup.show_problem("Add tracks.", 5, sizes)
    assert "No genre has 20 tracks" in found._headline.text()
    assert [bar.dimmed for bar in found.classes._bars[:2]] == [True, True]
    assert found.classes._bars[-1].name == "8 more genres"  # no wall of bars
    assert not train.isEnabled() and train.property("role") != "primary"
    assert found.fewer.property("role") == "primary"  # one next step
    page.setup.smallest.setValue(12)
    page.setup.show_problem("Add tracks.", 5, sizes)
    assert "Only one genre has 12 tracks" in found._headline.text()
    assert [bar.dimmed for bar in found.classes._bars[:2]] == [False, True]
    page.setup.show_summary(SUMMARY)
    assert [(bar.name, bar.dimmed) for bar in found.classes._bars] == [
        ("Jazz", False),
        ("Rock", False),
        ("Polka", True),
    ]
    assert train.property("role") == "primary" and not found.fewer.isVisible()


@pytest.fixture
def installing(
    page: GenreModelsPage, qtbot, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SimpleNamespace]:
    """A page on which the packages of the network are missing, and what pip would do."""
    told = SimpleNamespace(missing=["jax>=0.4"], said=[], error=None, stopped=False)
    told.go_on = Event()

    def install(wanted: list[str]) -> Iterator[Progress]:
        try:
            yield Progress(0, 0, "Downloading jax.whl")
            while not told.go_on.wait(0.05):
                yield Progress(0, 0, "Downloading jax.whl")
            if told.error is not None:
                raise told.error
            told.missing = []
        finally:
            told.stopped = True

    monkeypatch.setattr(packages, "requirements", lambda: told.missing)
    monkeypatch.setattr(packages, "install", install)
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    jobs = JobRunner()
    notice = SimpleNamespace(say=told.said.append)

    def look() -> None:
        how = "pip install jax" if told.missing else ""
        page.setup.show_network_missing(how, how, installable=True, megabytes=450)

    told.jobs = jobs
    told.controller = GenrePackages(page.setup, jobs, notice, look)
    look()
    page.summarise_requested.connect(lambda *_: page.show_summary(SUMMARY))
    page.setup.model.setCurrentIndex(page.setup.model.findData("cnn"))
    page.setup.show_summary(SUMMARY)
    yield told
    jobs.shut_down()


def test_what_the_network_needs_is_installed_and_it_can_be_trained(
    page: GenreModelsPage, installing: SimpleNamespace, qtbot
) -> None:
    network, train = page.setup.network, page.setup.train
    assert "450 MB" in network.install.text() and "pip" not in network.text()
    assert not train.isEnabled()
    qtbot.mouseClick(network.install, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Downloading jax.whl" in network.text())
    assert network.stop.isVisible() and not network.install.isVisible()
    assert [job.name for job in installing.jobs._jobs] == [INSTALLING]
    installing.go_on.set()
    qtbot.waitUntil(train.isEnabled)
    assert not network.isVisible()
    assert installing.said == ["The neural network can be trained now."]


def test_an_installation_is_stopped_or_fails_with_a_sentence(
    page: GenreModelsPage, installing: SimpleNamespace, qtbot
) -> None:
    network = page.setup.network
    qtbot.mouseClick(network.install, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Downloading jax.whl" in network.text())
    qtbot.mouseClick(network.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(network.install.isVisible)
    assert installing.stopped and not page.setup.train.isEnabled()
    installing.error = LibraryMissing("Nobody answers.", "Connect this computer.")
    installing.go_on.set()
    qtbot.mouseClick(network.install, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: network.text() == "Nobody answers. Connect this computer.")
    assert network.install.isVisible()  # to try again
    page.setup.show_network_missing("By hand: pip", "pip", installable=False)
    assert not network.install.isVisible() and not network.copy_command.isVisible()
    network.fold.click()
    assert "By hand: pip" in network.text() and network.copy_command.isVisible()

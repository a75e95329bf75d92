"""Learning genres where there is little room: one thing after the other."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.panels.genre_models_page import GenreModelsPage
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

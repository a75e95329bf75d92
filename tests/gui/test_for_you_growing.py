"""For you on the first evening: it fills by itself while the library is read."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.discovery import Card, ForYou, Shelf
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.controllers.discovery.for_you import ForYouController
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.panels.for_you_page import ForYouPage
from musicrec_desktop.gui.worker import JobRunner
from tests.gui.test_shelf import StandIns

SONG = Track(1, "/1.flac", Tags(title="Song", artist="Band", album="Album"))
ALBUM = Shelf("albums", (Card("album:a", (SONG,), album="Album", name="a"),))
MIX = Shelf("sampler", (Card("sampler:0", (SONG,)),))


class Told:
    """A service that answers as it is told to."""

    def __init__(self) -> None:
        self.answer = ForYou("nothing")

    def page(self, _mood: float) -> ForYou:
        return self.answer

    def still(self, page: ForYou) -> ForYou:
        return page


@pytest.fixture
def jobs(qapp):
    runner = JobRunner()
    yield runner
    runner.shut_down()


def test_a_page_fills_by_itself_until_something_was_analysed(qtbot, jobs: JobRunner) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    page, service = ForYouPage(StandIns(), DARK, window), Told()
    controller = ForYouController(service, page, jobs, page)  # type: ignore[arg-type]
    window.show()
    page.opened()
    qtbot.waitUntil(page.nothing.isVisible)
    service.answer = ForYou("waiting", (ALBUM,))
    controller.grew()
    qtbot.waitUntil(lambda: page.page == service.answer)
    assert not page.nothing.isVisible()
    service.answer = ForYou("ready", (MIX, ALBUM))
    controller.played()
    qtbot.waitUntil(lambda: page.page == service.answer)  # and is not only offered
    assert page.head.renew.isHidden()

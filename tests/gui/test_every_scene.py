"""Every page, state and dialog of the real window in made-up languages. Takes a minute."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QLabel,
    QMenu,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from musicrec_desktop.core import translation
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.panels.settings.settings_page import SettingsPage
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from tests.gui.conftest import OpenWindow
from tests.gui.test_words import Bracketed, untranslated
from tests.screenshots.languages import Long
from tests.screenshots.scene import Scene, in_front
from tests.screenshots.scenes import scenes

pytestmark = pytest.mark.slow
SIZES = ((1440, 900), (800, 600))
ARROW = 38  # pixels of a combo box that are not its text's
GIVEN = re.compile(  # what scenes show that is made up, from files, or said by Qt itself
    r"Mine|bpm:|Looking (through your music|for copies)|Drawing the music map|Library report"
    r"|^(Ambient|Audacity|Pulsed Noise)$"
    r"|^(Ben|Cancel|Dub|Jazz|jazz)$|\nJazz$|Slow and warm|Made for you|tracks were added to"
    r"|^[a-z]+:[<>=:\d\w.-]+( -?[a-z]+(:[<>=\d\w-]+)?)*$"  # a search
    r"|Free some|/music/|\S+\.flac|So What|Late-night radio|^Undo$|^Close$|^Press shortcut$"
    r"|Kafka|PLAIN|SCRAM-SHA-\d+|localhost:|musicrec\.listening|^(\{\w+(:02)?\}[,.] )+⟦"
)


@pytest.fixture
def speak() -> Iterator[Callable[[translation.Translation], None]]:
    yield translation.install
    translation.install(None)


def opened(open_window: Callable[..., OpenWindow], data: Path, qtbot: QtBot) -> MainWindow:
    """Open a window with a playlist of each kind, a track that plays and one that is likened."""
    found = open_window(data)
    window, playlists = found.window, found.services.playlists
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    tracks = window.model.tracks()
    playlists.create("Mine", [track.id for track in tracks])
    playlists.create_smart("Mine", "bpm:>120")
    window.playlists.refresh()
    qtbot.waitUntil(lambda: len(window.playlists.known) == 2)
    settings = window.pages.page("settings")
    assert isinstance(settings, SettingsPage)
    settings.playback.offer_devices([])  # those of the machine have names of their own
    window.playback.play(tracks, 0, "songs")
    return window


def shown(window: MainWindow, qtbot: QtBot) -> Iterator[tuple[Scene, list[QWidget]]]:
    """Bring the window to every scene; yield what is seen then."""
    for scene in scenes(window, empty=False):
        front = scene.prepare(window)
        qtbot.waitUntil(lambda: not window.busy)
        QApplication.processEvents()
        front = front or in_front(window)
        yield scene, [widget for widget in (window, front) if widget is not None]
        if front is not None:
            front.close()
        for menu in window.findChildren(QMenu):
            menu.close()


def test_every_word_of_every_scene_went_through_the_catalogue(
    open_window, scanned: Path, qtbot, speak
) -> None:
    speak(Bracketed())
    window = opened(open_window, scanned, qtbot)
    found: dict[str, str] = {}  # the text, and where it was seen first
    for scene, roots in shown(window, qtbot):
        for text in untranslated(*roots):
            found.setdefault(text, scene.name)
    assert {text: where for text, where in found.items() if not GIVEN.search(text)} == {}


def cut(root: QWidget) -> Iterator[str]:
    """Yield the words that have less room than they take, and no way to say so."""
    for widget in root.findChildren(QWidget):
        if not widget.isVisible() or isinstance(widget, ElidedLabel):
            continue
        text, room = "", widget.width()
        if isinstance(widget, QComboBox):
            text = widget.currentText()
            wanted = widget.fontMetrics().horizontalAdvance(text) + ARROW
        elif isinstance(widget, QToolButton):
            continue  # its icon alone is seen
        elif isinstance(widget, QAbstractButton) or (
            isinstance(widget, QLabel) and not widget.wordWrap()
        ):
            text, wanted = widget.text(), widget.sizeHint().width()
        if text and wanted > room + 1:
            yield f"{type(widget).__name__} {text!r}: {room} of {wanted}"


@pytest.mark.parametrize("size", SIZES)
def test_no_word_is_cut_in_a_language_a_third_longer(
    open_window, scanned: Path, qtbot, speak, size: tuple[int, int]
) -> None:
    speak(Long())
    window = opened(open_window, scanned, qtbot)
    window.resize(*size)
    found = {
        f"{scene.name}: {words}"
        for scene, roots in shown(window, qtbot)
        for root in roots
        for words in cut(root)
    }
    assert sorted(found) == []

"""Every word of the window goes through the catalogue, whatever it stands on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QWidget,
)
from pytestqt.qtbot import QtBot

from musicrec_desktop.core import translation
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.panels.settings.settings_page import SettingsPage
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from tests.gui.conftest import OpenWindow

Open = Callable[..., OpenWindow]

ITEM_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
)
WORD = re.compile(r"[^\W\d_]{2,}")
NO_WORDS = re.compile(
    r"MusicRec Desktop|\bMe\b|English|Deutsch|Español|ListenBrainz|Last\.fm|https?://\S+"
    r"|Kafka|localhost:9092|musicrec\.listening|PLAIN|SCRAM-SHA-(256|512)"
    r"|(Steady|Pulsed) \d|(Tone|Noise) Artist \d|Tones|Noises|Various Artists|FLAC"
    r"|steady tones|pulsed noise|/\S+|[A-Z]:\\\S+|music\d|<[^>]*>|&nbsp;|\b(Ctrl|Alt|Shift)\+\S+"
)


class Bracketed(translation.English):
    """English, each of whose texts says where it begins and ends."""

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        return f"⟦{super().text(context, text, comment, n)}⟧"


@pytest.fixture
def bracketed() -> Iterator[None]:
    translation.install(Bracketed())
    yield
    translation.install(None)


def outside_brackets(text: str) -> str:
    """Return what no translation encloses."""
    depth, outside = 0, []
    for letter in text:
        depth += (letter == "⟦") - (letter == "⟧")
        if not depth:
            outside.append(letter)
    return "".join(outside)


def texts_of(widget: QWidget) -> Iterator[str]:
    """Yield everything that a widget says, to be seen or heard."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton) and not isinstance(widget, ElidedLabel):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(place) for place in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield from texts_in(widget, widget.model())


def texts_in(view: QAbstractItemView, model: QAbstractItemModel) -> Iterator[str]:
    """Yield what the headings and the first row of a list or a table say."""
    root = QModelIndex()
    columns = 1 if isinstance(view, QListView) else model.columnCount(root)
    for column in range(columns):
        for role in ITEM_ROLES:
            yield model.headerData(column, Qt.Orientation.Horizontal, role)
            if model.rowCount(root):
                yield model.index(0, column).data(role)


def untranslated(*roots: QWidget) -> set[str]:
    """Return the words under some widgets that did not go through the catalogue."""
    found = set()
    for root in roots:
        said = [text for widget in (root, *root.findChildren(QWidget)) for text in texts_of(widget)]
        said += [action.text() for action in root.findChildren(QAction)]
        for text in said:
            bare = NO_WORDS.sub("", outside_brackets(text)) if isinstance(text, str) else ""
            if WORD.search(bare):
                found.add(text)
    return found


def open_pages(window: MainWindow) -> Iterator[str]:
    """Open one page after the other, those that need something to show left out."""
    settings = window.pages.page("settings")
    assert isinstance(settings, SettingsPage)
    settings.playback.offer_devices([])  # those of the machine have names of their own
    for name in window.pages.names():
        if name not in ("album", "genre", "playlist"):
            window.pages.open(name)
            yield name


@pytest.mark.usefixtures("bracketed")
def test_every_word_of_an_empty_window_can_be_translated(open_window: Open) -> None:
    window = open_window().window
    assert list(open_pages(window))
    assert untranslated(window) == set()


@pytest.mark.usefixtures("bracketed")
def test_every_word_about_music_can_be_translated(
    open_window: Open, scanned: Path, qtbot: QtBot
) -> None:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    tracks = window.model.tracks()
    window.playback.play(tracks, 0, "songs")
    window.neighbours.find(tracks[0])
    for _page in open_pages(window):
        qtbot.waitUntil(lambda: not window.busy)
    for number in (1, 3):
        window.answers.show_menu(tracks[:number], window.pos())
    window.toggle_mini()
    assert window.mini is not None
    found = untranslated(window, window.mini)
    for menu in window.findChildren(QMenu):
        menu.close()
    assert found == set()

"""What tags say is shown letter for letter, and what keys do is shown where it is chosen."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QToolTip

from musicrec_desktop.core.codecs import codec_said
from musicrec_desktop.gui.main_window import MainWindow
from musicrec_desktop.gui.words.text import long_duration
from tests.gui.menus import words

MEANT = "<b>R&B</b> & <i>Soul</i>"


@pytest.fixture
def window(open_window, scanned: Path, qtbot) -> MainWindow:
    window = open_window(scanned).window
    qtbot.waitUntil(lambda: window.model.rowCount() == 8)
    return window


def labels_that_read_html() -> list[QLabel]:
    """Return the labels that would take a tag's text for HTML."""
    plain = Qt.TextFormat.PlainText
    return [
        widget
        for widget in QApplication.allWidgets()
        if isinstance(widget, QLabel) and widget.textFormat() != plain and widget.isVisible()
    ]


def test_no_label_nor_tool_tip_reads_html_but_the_legend(window, qtbot) -> None:
    window.resize(1500, 900)
    for page in ("songs", "albums", "queue", "now-playing", "history", "for-you"):
        window.pages.open(page)
    asked = QMessageBox(QMessageBox.Icon.NoIcon, MEANT, MEANT, parent=window)
    asked.open()
    assert [label.objectName() for label in labels_that_read_html()] in ([], ["legend"])
    asked.done(0)
    QToolTip.showText(window.mapToGlobal(QPoint(50, 50)), MEANT, window)
    tip = next(
        w for w in QApplication.topLevelWidgets() if w.metaObject().className() == "QTipLabel"
    )
    assert isinstance(tip, QLabel)
    assert (tip.text(), tip.textFormat()) == (MEANT, Qt.TextFormat.PlainText)
    QToolTip.hideText()


def test_menus_show_names_and_keys(window, qtbot) -> None:
    track = window.model.shown()[0]
    named = replace(track, tags=replace(track.tags, title=MEANT))
    window.listening.ratings.rate([named], 2.0)
    undo = window.keys.command("undo").action
    qtbot.waitUntil(lambda: "R&&B" in undo.text())  # one & is the mark of a key
    other = QMenu(window)
    window.answers.actions.add_ratings(other, [track])
    assert not any(entry.shortcut().toString() for entry in other.actions()[0].menu().actions())
    window.activateWindow()
    window.songs.table.setFocus()
    qtbot.waitUntil(window.songs.table.hasFocus)
    window.songs.table.selectRow(0)  # now keys are about it
    menu = QMenu(window)
    window.answers.actions.add_ratings(menu, [track])
    stars = menu.actions()[0].menu()
    assert stars is not None
    keys = {words(action): action.shortcut().toString() for action in stars.actions()}
    assert keys["Love"] == "Ctrl+L"
    assert (keys["3 stars"], keys["3½ stars"], keys["No stars"]) == ("Ctrl+3", "", "Ctrl+0")
    menu.deleteLater()


def test_the_volume_is_said_in_percent_while_it_is_turned(window, qtbot) -> None:
    volume = window.frame.transport.volume
    volume.setFocus()
    volume.setValue(80)
    assert volume.toolTip() == "Volume: 80%"
    window.keys.command("louder").action.trigger()
    qtbot.waitUntil(QToolTip.isVisible)
    assert QToolTip.text() == "Volume: 85%"
    QToolTip.hideText()


@pytest.mark.parametrize(
    ("codec", "said"), [("flac", "FLAC"), ("vorbis", "Vorbis"), ("opus", "Opus"), ("xyz", "XYZ")]
)
def test_a_codec_is_written_as_it_is_called(codec: str, said: str) -> None:
    assert codec_said(codec) == said


@pytest.mark.parametrize(
    ("seconds", "said"),
    [(0.0, "0 min"), (22.4, "22 s"), (59.7, "59 s"), (90.0, "2 min"), (3660.0, "1 h 1 min")],
)
def test_a_sum_of_lengths_says_seconds_where_it_is_no_minute(seconds: float, said: str) -> None:
    assert long_duration(seconds) == said

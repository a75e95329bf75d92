"""Wrapped texts: high enough, and with lines of one length."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.paragraph import Paragraph

SENTENCE = "Double-click a song to hear and see it, or press Space to play the songs in view."


@pytest.fixture
def paragraph(qtbot: QtBot) -> Paragraph:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = Paragraph(SENTENCE, "secondary", parent)
    made.held_by = parent  # the parent lives as long
    parent.show()
    return made


@pytest.mark.parametrize("width", [360, 420, 500, 600])
def test_lines_are_made_even_and_no_more_of_them(paragraph: Paragraph, width: int) -> None:
    paragraph.resize(width, 100)
    beside = paragraph.contentsMargins().left()
    lines = paragraph.minimumHeight()
    inside = width - 2 * beside
    words = paragraph.fontMetrics().horizontalAdvance(SENTENCE)
    rows = max(1, round(lines / paragraph.fontMetrics().lineSpacing()))
    assert rows == -(-words // width) or rows == -(-words // width) + 1
    assert inside < words / rows + 70  # a long word more than a part of one length


def test_a_sentence_for_which_there_is_room_stays_one_line(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    page = MessagePage("Show the songs", parent, heading="Folders")
    page.show_message("No folders yet", "Add the folder.")
    parent.show()
    for width in (640, 420, 900, 420):
        page.resize(width, 400)
    qtbot.waitUntil(lambda: page._text.width() <= 420)
    assert page._text.minimumHeight() <= 1.5 * page._text.fontMetrics().height()
    assert page._title.minimumHeight() <= 1.5 * page._title.fontMetrics().height()

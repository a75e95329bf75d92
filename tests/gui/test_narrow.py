"""What gives way where there is little room, and how."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from musicrec_desktop.gui.dialogs.playlist_name import SaveTracksDialog
from musicrec_desktop.gui.dialogs.smart_playlist import SmartPlaylistDialog
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.forms.filter_field import FilterField
from musicrec_desktop.gui.widgets.forms.form import Choice, Form
from musicrec_desktop.gui.widgets.forms.switch import Switch
from musicrec_desktop.gui.widgets.layout.shy_buttons import ShyButton, ShyButtons
from musicrec_desktop.gui.widgets.layout.songs_splitter import LEAST_BESIDE, SongsSplitter
from musicrec_desktop.gui.widgets.paragraph import Paragraph

WORDS = ("Play everything", "Save as a playlist…", "Remove")


@pytest.fixture
def holder(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def row(holder: QWidget) -> ShyButtons:
    buttons = [ShyButton(words, holder) for words in WORDS]
    for button in buttons:
        button.setIcon(icon("play-now", DARK))
    buttons[0].setProperty("role", "primary")
    row = ShyButtons(buttons, holder)
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(row)
    holder.show()
    return row


def texts(row: ShyButtons) -> list[str]:
    return [button.text() for button in row.findChildren(ShyButton)]


@pytest.mark.parametrize("points", [9.0, 9.7, 10.3, 11.0, 13.5])
def test_words_give_way_to_icons_the_most_important_last(
    holder, row: ShyButtons, qtbot, points: float
) -> None:
    for button in row.findChildren(ShyButton):
        font = button.font()
        font.setPointSizeF(points)
        button.setFont(font)
    widest, narrowest = row.sizeHint().width(), row.minimumSizeHint().width()
    holder.resize(widest, 60)
    qtbot.waitUntil(lambda: texts(row) == list(WORDS))
    holder.resize(widest - 1, 60)
    qtbot.waitUntil(lambda: texts(row) == [*WORDS[:2], ""])
    first = row.findChildren(ShyButton)[0]
    words = first.width_with_words() - first.width_without_words()
    holder.resize(narrowest + words, 60)
    qtbot.waitUntil(lambda: texts(row) == [WORDS[0], "", ""])
    holder.resize(narrowest, 60)
    qtbot.waitUntil(lambda: texts(row) == ["", "", ""])
    assert (row.sizeHint().width(), row.minimumSizeHint().width()) == (widest, narrowest)
    for button in row.findChildren(ShyButton):
        assert button.width() >= button.sizeHint().width()
    holder.resize(widest, 60)
    qtbot.waitUntil(lambda: texts(row) == list(WORDS))


def test_what_shows_no_words_still_says_them(holder, row: ShyButtons, qtbot) -> None:
    holder.resize(row.minimumSizeHint().width(), 60)
    qtbot.waitUntil(lambda: texts(row) == ["", "", ""])
    save = row.findChildren(ShyButton)[1]
    told = QAccessible.queryAccessibleInterface(save)
    assert told.text(QAccessible.Text.Name) == "Save as a playlist"
    assert save.toolTip() == "Save as a playlist…"
    save.setText("Save it")
    assert (save.text(), save.toolTip()) == ("", "Save it")
    assert told.text(QAccessible.Text.Name) == "Save it"


def test_a_control_stands_below_its_name_where_there_is_no_room_beside(holder, qtbot) -> None:
    form = Form("Playback", holder)
    name = "How loud it is"
    wide = QLabel("as wide as this", holder)
    wide.setMinimumWidth(300)
    row = form.add(name, wide)
    beside = form.add("On or off", Switch("Prevent clipping", form))
    holder.show()

    def below() -> bool:
        foot = row.label.mapTo(row, row.label.rect().bottomLeft()).y()
        return foot < wide.geometry().top() and wide.x() == 0

    for width, wanted in ((700, False), (400, True), (700, False)):
        form.setGeometry(0, 0, width, 300)
        qtbot.waitUntil(lambda wanted=wanted: below() is wanted)
        switch = beside.control.geometry()
        middle = beside.label.mapTo(beside, beside.label.rect().center()).y()
        assert switch.top() < middle < switch.bottom()
        assert switch.right() == beside.rect().right()


def test_a_name_and_what_it_is_for_stand_beside_the_middle_of_a_control(holder, qtbot) -> None:
    form = Form("Playback", holder)
    box = Choice([(1, "The system's default")], form)
    row = form.add("Output", box, "Where the sound goes.")
    long = "A name that is too long for one line of its column"
    other = form.add(long, Choice([(1, "The system's default")], form))
    layout = QHBoxLayout(holder)
    layout.addWidget(form)
    holder.resize(560, 400)
    holder.show()

    def between_their_middles() -> float:
        words = row.label.geometry().united(row.hints[0].geometry())
        middle = row.label.parentWidget().mapTo(row, words.center()).y()
        return abs(middle - box.geometry().center().y())

    qtbot.waitUntil(lambda: row.hints[0].height() > 0 and between_their_middles() <= 2)
    line = other.label.fontMetrics().lineSpacing()
    qtbot.waitUntil(lambda: other.label.contentsRect().height() >= 2 * line)


def test_a_paragraph_is_no_higher_than_its_lines_once_it_says_less(holder) -> None:
    paragraph = Paragraph("", "secondary", holder)
    paragraph.resize(400, 20)
    paragraph.setText("Copies are found by their sound, in another encoding. " * 4)
    higher = paragraph.minimumHeight()
    paragraph.setText("There is none.")
    assert paragraph.minimumHeight() < higher / 2


def test_a_filter_field_is_named_in_full_or_by_its_icon_alone(holder) -> None:
    field = FilterField("Filter playlists", holder)
    holder.show()
    for width, said in ((220, "Filter playlists"), (90, ""), (220, "Filter playlists")):
        field.resize(width, 32)
        assert field.placeholderText() == said
        assert field.accessibleName() == "Filter playlists"


FRAME = 24  # pixels by which Qt is wrong about the frame that a window is going to have


@pytest.mark.parametrize("asks_for", ["a name", "rules"])
def test_a_dialog_stands_in_the_middle_and_keeps_its_size_when_it_is_typed_into(
    holder, qtbot, asks_for: str
) -> None:
    """One that asked for a name stood too high, and was lower from the first letter on."""
    holder.resize(760, 580)
    holder.show()
    if asks_for == "a name":
        dialog = SaveTracksDialog([], "", [], holder)
    else:
        dialog = SmartPlaylistDialog("bpm:>100 -live", DARK, holder)
    dialog.open()
    away = dialog.geometry().center() - holder.geometry().center()
    assert abs(away.x()) <= FRAME
    assert abs(away.y()) <= FRAME
    opened = dialog.geometry()
    qtbot.keyClicks(dialog.name, "x")
    assert dialog.geometry() == opened


def test_what_stands_beside_the_songs_stands_above_them_where_both_are_too_narrow(
    holder, qtbot
) -> None:
    splitter = SongsSplitter(DARK, holder)
    for _ in range(2):
        splitter.addWidget(QWidget(splitter))
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(splitter)
    turned: list[bool] = []
    splitter.turned.connect(turned.append)
    holder.resize(LEAST_BESIDE, 300)
    holder.show()
    splitter.set_beside(True)
    qtbot.waitUntil(lambda: splitter.orientation() == Qt.Orientation.Horizontal)
    holder.resize(LEAST_BESIDE - 1, 300)
    qtbot.waitUntil(lambda: splitter.orientation() == Qt.Orientation.Vertical)
    assert splitter.beside  # as it was chosen, and is kept
    holder.resize(LEAST_BESIDE, 300)
    qtbot.waitUntil(lambda: splitter.orientation() == Qt.Orientation.Horizontal)
    assert turned[-3:] == [True, False, True]

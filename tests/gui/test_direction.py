"""Names and numbers keep their order beside what is read from the other side."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from musicrec_desktop.core import translation
from musicrec_desktop.core.translation import plain, translate
from musicrec_desktop.gui.look.from_right import FromRightStyle
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.words.direction import (
    follow,
    in_sentence,
    isolated,
    joined,
    on_one_line,
)
from musicrec_desktop.gui.words.playlist_names import free_name

HEBREW, ARABIC = "שיר", "أغنية"


@pytest.fixture
def keeping_order() -> Iterator[None]:
    translation.keep_order(in_sentence)
    yield
    translation.keep_order(None)


@pytest.fixture
def from_right(qapp: QApplication, keeping_order: None) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    follow(qapp.isRightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def places(text: str, base: Qt.LayoutDirection, *parts: str) -> list[float]:
    """Return where parts are drawn, in pixels from the left: behind the first sign of each."""
    option = QTextOption()
    option.setTextDirection(base)
    layout = QTextLayout(text, QFont())
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(2_000)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return [line.cursorToX(text.index(part) + 1)[0] for part in parts]


LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def test_what_is_read_from_the_left_stays_as_it_is_there(qapp: QApplication) -> None:
    for text in ("Kite (live)", "Café – 85–123 BPM", "/m/Kite.flac", "夜に駆ける 🎧", ""):
        assert isolated(text) == in_sentence(text) == text


def test_an_artist_stands_before_a_title_though_both_are_hebrew(qapp: QApplication) -> None:
    artist, title = "אמן", HEBREW
    bare = f"{artist} — {title}"
    first, last = places(bare, LEFT, artist, title)
    assert first > last  # turned round, as Qt draws it
    line = joined(" — ", artist, title)
    first, last = places(line, LEFT, artist, title)
    assert first < last
    assert plain(line) == bare
    assert joined(" — ", "", title) == isolated(title)


@pytest.mark.parametrize("name", [HEBREW, ARABIC])
def test_a_sentence_takes_a_name_without_its_numbers_being_taken_along(
    name: str, keeping_order: None, qapp: QApplication
) -> None:
    said = translate("Test", "{name} 3 times", name=name)  # no words
    assert plain(said) == f"{name} 3 times"
    number, after = places(said, LEFT, "3", "times")
    assert places(said, LEFT, name)[0] < number < after


def test_what_is_kept_has_no_marks(keeping_order: None, qapp: QApplication) -> None:
    said = translate("Test", "Similar to {name}", name=HEBREW)  # no words
    assert said != plain(said)
    assert free_name(said, [f"Similar to {HEBREW}"]) == f"Similar to {HEBREW} (2)"


def test_numbers_and_paths_are_not_turned_in_a_window_from_the_right(from_right: None) -> None:
    for text, first, last in (
        ("3:45 / 4:10", "3:45", "4:10"),
        ("85–123", "85", "123"),
        (f"{HEBREW} 85–123", "85", "123"),
        (f"/{HEBREW}/{ARABIC}/Kite.mp3", HEBREW, "Kite"),
        ("Kite (live)", "Kite", "(live)"),
        ("What’s up?!", "What", "?!"),
    ):
        left, right = places(isolated(text), RIGHT, first, last)
        assert left < right, text
    assert isolated(isolated("Kite")) == isolated("Kite")
    assert in_sentence("93") == "93"  # goes with its percent sign


def test_rows_are_of_one_line() -> None:
    assert on_one_line("One\r\ntwo\tthree\u2028four") == "One two three four"


def test_labels_of_a_window_from_the_right_keep_their_order(
    from_right: None, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    style = FromRightStyle()
    label = QLabel("Kite?", holder)
    label.setStyle(style)
    label.resize(200, 30)
    marked, kept = QLabel("\u2068Kite?\u2069", holder), label.grab().toImage()
    marked.resize(200, 30)
    assert marked.grab().toImage() == kept
    label.setStyle(None)
    label.deleteLater()


def test_a_label_says_what_was_shortened_only_then(from_right: None, qtbot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    label = ElidedLabel(holder)
    holder.show()
    label.resize(300, 20)
    label.setText("Kite?")
    assert (label.toolTip(), plain(label.text())) == ("", "Kite?")
    label.resize(20, 20)
    assert plain(label.toolTip()) == "Kite?"
    assert label.whole_text() == label.accessibleName() == "Kite?"

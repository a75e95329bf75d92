"""Labels that shorten what does not fit."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from musicrec_desktop.core.translation import plain
from musicrec_desktop.gui.widgets.elided_label import ElidedLines

LONG = "Sinfonia In Re Minore (Luigi Boccherini)"


@pytest.fixture
def label(qtbot: QtBot) -> Iterator[ElidedLines]:
    parent = QWidget()
    qtbot.addWidget(parent)
    label = ElidedLines(parent)
    parent.show()
    yield label


def resize(label: ElidedLines, text: str, share: float) -> list[str]:
    """Show a text in a share of its width, and return the lines."""
    width = round(label.fontMetrics().horizontalAdvance(text) * share)
    label.resize(max(width, 30), 50)
    label.setText(text)
    return [plain(line) for line in label.text().split("\n")]


def test_a_name_that_is_no_text_is_broken_as_well(label: ElidedLines) -> None:
    """As of a file without tags, named in another encoding."""
    name = "Sinfonia In Re Mi\udcf1ore (Luigi Boccherini)"
    lines = resize(label, name, 0.7)
    assert len(lines) == 2
    assert " ".join(lines) == name.replace("\udcf1", "")


def test_a_long_title_goes_on_in_a_second_line(label: ElidedLines) -> None:
    assert resize(label, "Short", 2.0) == ["Short"]
    one = label.sizeHint().height()
    lines = resize(label, LONG, 0.7)
    assert len(lines) == 2
    assert " ".join(lines) == LONG
    assert label.toolTip() == ""
    assert label.sizeHint().height() > one
    assert label.minimumSizeHint().width() < 30


def test_what_two_lines_do_not_hold_is_said_on_hover(label: ElidedLines) -> None:
    lines = resize(label, LONG, 0.35)
    assert len(lines) == 2
    assert lines[1].endswith("…")
    assert LONG.startswith(lines[0])
    assert plain(label.toolTip()) == LONG
    assert label.accessibleName() == LONG


def test_a_name_without_spaces_is_broken_between_its_letters(label: ElidedLines) -> None:
    name = "音楽" * 8 + "🎻" * 4
    lines = resize(label, name, 0.6)
    assert len(lines) == 2
    assert "".join(lines) == name

"""A field of the tag editor for a number says in what little room it has how tracks differ."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.forms.tag_number import TagNumber

ROOMY = 300


@pytest.fixture
def field(qtbot) -> Iterator[TagNumber]:
    window = QWidget()
    qtbot.addWidget(window)
    made = TagNumber("year", "Year", DARK, window)
    made.resize(ROOMY, made.sizeHint().height())
    window.show()
    yield made


def show(field: TagNumber, *years: int | None) -> str:
    """Return what stands in the field for tracks of some years."""
    field.show_tags([Tags(year=year) for year in years])
    return field.line.placeholderText()


@pytest.mark.parametrize(
    ("years", "shown", "said"),
    [
        ((2001, 1994, 1998), "1994–2001", "Multiple values: 1994–2001"),
        ((2001, None, 1994), "1994–2001, –", "Multiple values: 1994–2001, or none"),
        ((None, 1994), "1994, –", "Multiple values: 1994, or none"),
        ((1994, 1994), "", ""),
        ((None, None), "", ""),
        ((), "", ""),
    ],
)
def test_different_numbers_are_a_range(field: TagNumber, years, shown: str, said: str) -> None:
    assert show(field, *years) == shown
    assert field.line.toolTip() == said
    assert field.line.accessibleDescription() == said


def test_a_hint_is_never_cut_but_becomes_a_mark(field: TagNumber) -> None:
    for width in range(ROOMY, 40, -7):
        field.resize(width, field.height())
        shown = show(field, 1994, 2001)
        assert shown in ("1994–2001", "…")
        assert field.line.toolTip() == "Multiple values: 1994–2001"
        field.clear.trigger()
        cleared = field.line.placeholderText()
        assert cleared in ("Will be cleared", "–")
        assert field.line.toolTip() == "Will be cleared"
        for text in (shown, cleared):
            assert QFontMetrics(field.line.font()).horizontalAdvance(text) < max(width - 30, 20)
        field.take_back()
    field.resize(ROOMY, field.height())
    assert field.line.placeholderText() == "1994–2001"


def test_what_was_typed_is_one_value_again(field: TagNumber) -> None:
    show(field, 1994, 2001)
    field.set_value("1999")
    assert (field.change, field.line.placeholderText()) == ("1999", "")
    field.complain("Not a year")
    assert field.line.toolTip() == "Not a year"
    field.take_back()
    assert field.line.placeholderText() == "1994–2001"
    assert field.line.toolTip() == "Multiple values: 1994–2001"

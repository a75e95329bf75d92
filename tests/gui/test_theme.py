"""Colours: readable in both themes, and the system's choice followed."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtGui import QColor

from musicrec_desktop.gui.icons import NAMES, icon
from musicrec_desktop.gui.theme import DARK, LIGHT, Tokens, palette, style_sheet

WCAG_AA = 4.5
TEXTS = ("text", "text_secondary", "text_muted")
GROUNDS = ("content", "surface", "raised", "selection")


def luminance(colour: str) -> float:
    """Relative luminance of WCAG 2.2."""
    channels = (QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF())
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """Contrast ratio of WCAG 2.2, 1 to 21."""
    high, low = sorted((luminance(one), luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize(("text", "ground"), list(itertools.product(TEXTS[:2], GROUNDS)))
def test_text_is_readable_on_every_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= WCAG_AA


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("ground", ["content", "surface", "raised"])
def test_muted_text_is_readable_where_it_stands(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.text_muted, getattr(tokens, ground)) >= WCAG_AA


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_accents_are_readable(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= WCAG_AA
    for ground in ("content", "surface", "selection"):
        assert contrast(tokens.accent, getattr(tokens, ground)) >= WCAG_AA
    assert contrast(tokens.error, tokens.surface) >= WCAG_AA


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_every_icon_exists_and_is_drawn(qapp, tokens: Tokens) -> None:
    for name in NAMES:
        assert not icon(name, tokens).pixmap(20, 20).toImage().isNull()


def test_the_style_sheet_names_no_colour_of_the_other_theme() -> None:
    for mine, other in ((DARK, LIGHT), (LIGHT, DARK)):
        sheet = style_sheet(mine)
        assert mine.content in sheet
        assert other.content not in sheet
        assert palette(mine).base().color() == QColor(mine.content)

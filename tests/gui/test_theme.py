"""Colours: readable in both themes, and the system's choice followed."""

from __future__ import annotations

import itertools
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QStyle,
    QStyleOptionFrame,
    QToolButton,
    QWidget,
)

from musicrec_desktop.core.settings import Accent, Settings
from musicrec_desktop.gui.look.icons import NAMES, icon
from musicrec_desktop.gui.look.style_sheet import palette, style_sheet
from musicrec_desktop.gui.look.theme import DARK, LIGHT, ThemeController, Tokens
from musicrec_desktop.gui.look.tokens import ACCENTS, contrast, with_accent

WCAG_AA = 4.5
TEXTS = ("text", "text_secondary", "text_muted")
GROUNDS = ("content", "surface", "raised", "selection")


THEMES = [
    pytest.param(with_accent(base, colour), id=f"{'dark' if base.dark else 'light'}-{name}")
    for base in (DARK, LIGHT)
    for name, colour in ACCENTS.items()
]


def test_black_on_white_has_the_contrast_of_the_standard() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)


@pytest.mark.parametrize("tokens", THEMES)
@pytest.mark.parametrize(("text", "ground"), list(itertools.product(TEXTS[:2], GROUNDS)))
def test_text_is_readable_on_every_ground(tokens: Tokens, text: str, ground: str) -> None:
    assert contrast(getattr(tokens, text), getattr(tokens, ground)) >= WCAG_AA


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
@pytest.mark.parametrize("ground", ["content", "surface", "raised"])
def test_muted_text_is_readable_where_it_stands(tokens: Tokens, ground: str) -> None:
    assert contrast(tokens.text_muted, getattr(tokens, ground)) >= WCAG_AA


@pytest.mark.parametrize("tokens", THEMES)
def test_accents_are_readable(tokens: Tokens) -> None:
    assert contrast(tokens.on_accent, tokens.accent) >= WCAG_AA
    for ground in ("content", "surface", "selection"):
        assert contrast(tokens.accent, getattr(tokens, ground)) >= WCAG_AA
    assert contrast(tokens.error, tokens.surface) >= WCAG_AA


@given(st.integers(0, 0xFFFFFF), st.sampled_from([DARK, LIGHT]))
def test_whatever_accent_a_system_has_can_be_read(number: int, base: Tokens) -> None:
    tokens = with_accent(base, f"#{number:06x}")
    assert contrast(tokens.on_accent, tokens.accent) >= WCAG_AA
    for ground in GROUNDS:
        assert contrast(tokens.accent, getattr(tokens, ground)) >= WCAG_AA
        assert contrast(tokens.text_secondary, getattr(tokens, ground)) >= WCAG_AA


def test_the_accents_are_told_apart() -> None:
    for base in (DARK, LIGHT):
        assert len({with_accent(base, colour).accent for colour in ACCENTS.values()}) == len(
            ACCENTS
        )


def test_every_accent_can_be_chosen_and_is_kept() -> None:
    assert {*ACCENTS, "system"} == set(get_args(Accent))


def test_settings_change_the_theme_at_once(qapp, qtbot) -> None:
    theme = ThemeController(qapp, "dark")
    with qtbot.waitSignal(theme.changed):
        theme.follow(Settings(theme="light", accent="teal", density="compact", motion="off"))
    assert not theme.tokens.dark
    assert theme.tokens.accent == with_accent(LIGHT, ACCENTS["teal"]).accent
    assert theme.tokens.row(38) < 38
    assert not theme.tokens.motion
    assert theme.tokens.accent in qapp.styleSheet()
    with qtbot.assertNotEmitted(theme.changed):
        theme.follow(Settings(theme="light", accent="teal", density="compact", motion="off"))
    theme.follow(Settings(theme="dark", accent="system"))
    assert contrast(theme.tokens.accent, theme.tokens.content) >= WCAG_AA
    assert theme.tokens.row(38) == 38


def test_themes_may_change_after_widgets_were_styled_and_went(qapp, qtbot) -> None:
    theme = ThemeController(qapp, "dark")
    for number in range(12):
        theme.choose("dark" if number % 2 else "light")
        page = QWidget()
        QLineEdit(page).setClearButtonEnabled(True)
        page.show()
        page.close()
        page.deleteLater()
        qapp.processEvents()
        qapp.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    qapp.setStyleSheet(style_sheet(DARK))


def test_going_to_the_other_theme_and_back_changes_no_pixel(qapp, qtbot) -> None:
    theme = ThemeController(qapp, "dark")
    page = QWidget()
    qtbot.addWidget(page)
    layout = QFormLayout(page)
    for kind in (QLineEdit, QPlainTextEdit, QComboBox, QToolButton, QPushButton):
        layout.addRow(QLabel("Title"), kind())
    for role in ("section", "heading", "display", "secondary", "chip", "problem"):
        label = QLabel(role)
        label.setProperty("role", role)
        layout.addRow(label)
    page.show()
    dark = page.grab().toImage()
    theme.choose("light")
    light = page.grab().toImage()
    theme.choose("dark")
    assert page.grab().toImage() == dark
    theme.choose("light")
    assert page.grab().toImage() == light
    assert light != dark


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_every_icon_exists_and_is_drawn(qapp, tokens: Tokens) -> None:
    for name in NAMES:
        assert not icon(name, tokens).pixmap(20, 20).toImage().isNull()


def test_an_icon_of_no_size_is_empty(qapp) -> None:
    """Styles ask for one; Qt warned six times that it could not be painted on."""
    assert icon("play", DARK).pixmap(QSize(0, 0)).isNull()


def test_the_style_sheet_names_no_colour_of_the_other_theme() -> None:
    for mine, other in ((DARK, LIGHT), (LIGHT, DARK)):
        sheet = style_sheet(mine)
        assert mine.content in sheet
        assert other.content not in sheet
        assert palette(mine).base().color() == QColor(mine.content)


def test_what_empties_a_field_is_drawn_in_the_colours_of_the_theme(qapp, qtbot) -> None:
    theme = ThemeController(qapp, "dark")
    fields = []
    for worn in ("light", "dark", "light"):
        theme.follow(Settings(theme=worn))
        field = QLineEdit()
        qtbot.addWidget(field)
        field.setClearButtonEnabled(True)
        fields.append(field)
        for each in fields:
            picture = each.findChild(QToolButton).icon().pixmap(32, 32).toImage()
            drawn = picture.pixelColor(16, 16)
            assert drawn.alpha() == 255
            assert abs(drawn.lightness() - QColor(theme.tokens.text_secondary).lightness()) < 30
            assert picture.pixelColor(16, 6).alpha() == 0  # a cross, and no disc


@pytest.mark.parametrize("tokens", [DARK, LIGHT])
@pytest.mark.parametrize("kind", [QLineEdit, QPlainTextEdit, QComboBox])
def test_a_field_that_takes_nothing_now_looks_so(qtbot, tokens: Tokens, kind) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    field = kind(window)
    if isinstance(field, QComboBox):
        field.addItem("HHHH")
    elif isinstance(field, QLineEdit):
        field.setText("HHHH")
    else:
        field.setProperty("role", "field")
        field.setPlainText("HHHH")
    window.setPalette(palette(tokens))
    window.setStyleSheet(style_sheet(tokens))

    def strongest() -> float:
        picture = window.grab(field.geometry()).toImage()
        places = itertools.product(range(picture.width()), range(picture.height()))
        colours = {picture.pixelColor(x, y).name() for x, y in places}
        return max(contrast(colour, tokens.raised) for colour in colours)

    open_to_text = strongest()
    field.setEnabled(False)
    assert strongest() < 0.8 * open_to_text


@pytest.mark.parametrize("tokens", [DARK, LIGHT], ids=["dark", "light"])
def test_a_question_looks_as_the_other_dialogs_do(tokens: Tokens, qapp, qtbot) -> None:
    qapp.setStyleSheet(style_sheet(tokens))
    parent = QWidget()
    qtbot.addWidget(parent)
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    chosen = box.addButton("Restore", QMessageBox.ButtonRole.AcceptRole)
    other = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(chosen)
    box.show()
    assert box.iconPixmap().isNull()  # a big one in blue, of no theme
    colours = [
        button.grab().toImage().pixelColor(button.width() // 2, 4).name()
        for button in (chosen, other)
    ]
    assert colours[0] == tokens.accent
    assert colours[1] != tokens.accent
    box.close()


@pytest.mark.parametrize("own", [False, True], ids=["made by the list", "own"])
def test_what_is_typed_into_a_list_of_choices_is_whole(qapp, qtbot, own: bool) -> None:
    qapp.setStyleSheet(style_sheet(DARK))
    parent = QWidget()
    qtbot.addWidget(parent)
    choices = QComboBox(parent)
    if own:
        choices.setLineEdit(QLineEdit(parent))
    else:
        choices.setEditable(True)
    parent.show()
    choices.resize(300, choices.sizeHint().height())
    typed = choices.lineEdit()
    assert typed is not None

    def room() -> int:
        option = QStyleOptionFrame()
        typed.initStyleOption(option)
        inside = QStyle.SubElement.SE_LineEditContents
        return typed.style().subElementRect(inside, option, typed).height()

    qtbot.waitUntil(lambda: room() >= typed.fontMetrics().height())

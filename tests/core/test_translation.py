"""Words in the reader's language, and in English where there is no other."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from musicrec_desktop.core import translation
from musicrec_desktop.core.translation import (
    decimal,
    number,
    percent,
    to_translate,
    translate,
    translated,
)


class Backwards:
    """A language that turns each text it knows around, and counts in dozens."""

    known = ("Clear", "%n track(s) of {artist}")

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        del context, comment
        if text not in self.known:
            return ""
        return "{artist}: %n" if "%n" in text else text[::-1]

    def number(self, value: int) -> str:
        return f"{value // 12} dozen"

    def decimal(self, value: float, digits: int) -> str:
        return f"{value:.{digits}f}".replace(".", ",")


class Mistyped(Backwards):
    """A language whose translator broke the places of a text."""

    def __init__(self, said: str) -> None:
        self._said = said

    def text(self, context: str, text: str, comment: str, n: int | None) -> str:
        return self._said


@pytest.fixture
def backwards() -> Iterator[None]:
    translation.install(Backwards())
    yield
    translation.install(None)


@pytest.mark.parametrize(
    ("text", "n", "said"),
    [
        ("%n track(s)", 1, "1 track"),
        ("%n track(s)", 0, "0 tracks"),
        ("%n track(s)", 9820, "9,820 tracks"),
        ("%n librar(y|ies)", 1, "1 library"),
        ("%n librar(y|ies)", 2, "2 libraries"),
        ("%n match(es)", 1, "1 match"),
        ("there (is|are) %n left", 1, "there is 1 left"),
        ("there (is|are) %n left", 5, "there are 5 left"),
        ("(It is|They are) left out", 1, "It is left out"),
        ("(It is|They are) left out", 2, "They are left out"),
    ],
)
def test_english_forms_its_plurals(text: str, n: int, said: str) -> None:
    assert translated("Test", text, n=n) == said


def test_brackets_stay_where_nothing_is_counted() -> None:
    assert translate("Test", "Key (Camelot)") == "Key (Camelot)"


def test_a_title_may_hold_what_looks_like_a_mark() -> None:
    said = translate("Test", "%n play(s) of “{title}”", n=3, title="100%n {artist} (x|y)")
    assert said == "3 plays of “100%n {artist} (x|y)”"


@pytest.mark.usefixtures("backwards")
def test_another_language_says_what_it_knows_and_english_the_rest() -> None:
    table = {"clear": to_translate("Test", "Clear")}
    assert translated("Test", table["clear"]) == "raelC"
    assert translate("Test", "%n track(s) of {artist}", n=24, artist="Nina") == "Nina: 2 dozen"
    assert translate("Test", "Undo") == "Undo"
    assert translate("Test", "%n album(s)", n=12) == "1 dozen albums"
    assert (number(36), decimal(4.25, 2)) == ("3 dozen", "4,25")


def test_english_numbers() -> None:
    assert (number(1234567), decimal(1024.5), decimal(0.125, 2)) == ("1,234,567", "1,024.5", "0.12")
    assert (percent(0.83), percent(0.8349, 1), percent(0.29)) == ("83%", "83.5%", "29%")


@pytest.mark.parametrize(
    "said", ["{artits}: %n", "{}: %n", "{0}", "{artist: %n", "} %n", "{artist.name}", "{artist[x]}"]
)
def test_a_text_whose_places_a_translator_broke_is_said_in_english(said: str) -> None:
    translation.install(Mistyped(said))
    try:
        shown = translate("Test", "%n track(s) of {artist}", n=24, artist="{Björk}")
    finally:
        translation.install(None)
    assert shown == "2 dozen tracks of {Björk}"

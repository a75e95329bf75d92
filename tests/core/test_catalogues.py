"""What translators wrote can be filled in: a mistyped place would be said in English."""

from __future__ import annotations

import string
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from musicrec_desktop.core.paths import resource
from musicrec_desktop.core.translation import English, install, percent

LANGUAGES = ("de", "es")


def places(text: str) -> set[str]:
    """Return the names in braces."""
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def translations(catalogue: Path) -> Iterator[tuple[str, list[str]]]:
    """Yield texts with what they are in another language; several are its plural forms."""
    for message in ElementTree.parse(catalogue).iter("message"):
        found = message.find("translation")
        assert found is not None
        forms = [form.text or "" for form in found.iter("numerusform")] or [found.text or ""]
        yield message.findtext("source") or "", [form for form in forms if form]


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_have_the_places_of_their_texts(language: str) -> None:
    known = list(translations(resource(f"translations/musicrec_{language}.ts")))
    assert len(known) > 1000
    wrong = [
        (text, said)
        for text, forms in known
        for said in forms
        if places(said) != places(text) or (said == forms[-1] and ("%n" in said) != ("%n" in text))
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_percent_sign_stands_as_the_language_writes_it(language: str) -> None:
    class Spoken(English):
        def text(self, context: str, text: str, comment: str, n: int | None) -> str:
            return known[text][0] if text == "{value}%" else ""

    known = dict(translations(resource(f"translations/musicrec_{language}.ts")))
    install(Spoken())
    try:
        assert percent(0.83) == "83\N{NO-BREAK SPACE}%"
    finally:
        install(None)

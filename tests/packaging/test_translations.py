"""Every word that a reader sees is in the catalogues, and each catalogue is whole."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
import translations
from translations import LANGUAGES, SOURCES, Message, WrongMarkError, catalogue, messages, unmarked

PLACES = re.compile(r"\{(\w+)")
FORMS = 2  # of a plural, in German and in Spanish

Known = tuple[str, str, str]


def entries(language: str) -> Iterator[tuple[Known, ElementTree.Element]]:
    root = ElementTree.parse(catalogue(language)).getroot()
    for context in root.iter("context"):
        for message in context.iter("message"):
            known = (
                context.findtext("name") or "",
                message.findtext("source") or "",
                message.findtext("comment") or "",
            )
            yield known, message


def said(message: ElementTree.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return forms or [translation.text or ""]


@pytest.fixture(scope="module")
def marked() -> list[Message]:
    """All that the code marks; to read it takes seconds."""
    return messages()


def test_every_word_of_the_window_is_marked() -> None:
    found = {
        f"{path.relative_to(SOURCES)}:{line}": text
        for path in (SOURCES / "gui").rglob("*.py")
        for line, text in unmarked(path)
    }
    assert found == {}


def test_apostrophes_are_those_of_print(marked: list[Message]) -> None:
    straight = re.compile(r"[A-Za-z]'[a-z ]")
    assert [message.text for message in marked if straight.search(message.text)] == []


def test_no_sentence_writes_a_percent_sign_otherwise_than_the_others(marked: list[Message]) -> None:
    wrong = [message.text for message in marked if re.search(r"\s%(?!n)", message.text)]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_catalogue_holds_what_the_code_says_and_all_of_it_is_translated(
    language: str, marked: list[Message]
) -> None:
    wanted = {(message.context, message.text, message.comment) for message in marked}
    held = dict(entries(language))
    assert sorted(wanted - held.keys()) == [], "run packaging/translations.py update"
    unfinished = [known for known in wanted if not all(map(str.strip, said(held[known])))]
    assert unfinished == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_has_the_places_of_its_text(language: str) -> None:
    wrong = []
    for known, message in entries(language):
        forms, plural = said(message), message.get("numerus") == "yes"
        places = [set(PLACES.findall(form)) for form in forms]
        counted = "%n" in forms[-1] or "%n" not in known[1]
        text, offered = set(PLACES.findall(known[1])), set(PLACES.findall(known[2]))
        right = all(found == text or (offered and found <= text | offered) for found in places)
        if not (right and counted and (len(forms) == FORMS) is plural):
            wrong.append((known, forms))
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_program_reads_what_linguist_edits(language: str, tmp_path: Path) -> None:
    made = tmp_path / "made.qm"
    command = Path(sys.executable).with_name("pyside6-lrelease")
    subprocess.run([command, "-silent", catalogue(language), "-qm", made], check=True)
    shipped = catalogue(language).with_suffix(".qm")
    assert made.read_bytes() == shipped.read_bytes(), "run packaging/translations.py release"


def test_nothing_is_translated_while_modules_are_imported() -> None:
    """A language is chosen after that, so such a text would stay English."""
    program = """
import importlib, pkgutil, traceback
import musicrec_desktop
from musicrec_desktop.core import translation
early = []
def noted(context, text, /, **rest):
    early.append((context, text, traceback.extract_stack()[-3].filename))
    return text
translation.translate = translation.translated = noted
translation.number = translation.decimal = lambda *rest: early.append(rest)
for module in pkgutil.walk_packages(musicrec_desktop.__path__, "musicrec_desktop."):
    if ".migrations" not in module.name and ".cnn" not in module.name:
        importlib.import_module(module.name)
print(early)
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )
    assert done.stdout.splitlines()[-1:] == ["[]"], done.stdout + done.stderr


def test_the_code_is_read_where_a_text_stands_within_another(tmp_path: Path) -> None:
    (tmp_path / "words.py").write_text(
        "a = translate('Queue', 'Clear')\n"
        "b = translate('Queue', '%n of {all}', n=len(f(1)), all=translate('Queue', 'all'))\n"
        "c = to_translate('Songs', 'Play', comment='a verb')\n",
        encoding="utf-8",
    )
    found = [(m.context, m.text, m.comment, m.plural) for m in messages(tmp_path)]
    assert found == [
        ("Queue", "Clear", "", False),
        ("Queue", "%n of {all}", "", True),
        ("Queue", "all", "", False),
        ("Songs", "Play", "a verb", False),
    ]


@pytest.mark.parametrize("mark", ["translate('Queue', text)", "translate('Queue', f'{a} b')"])
def test_a_mark_around_what_is_no_literal_is_named(mark: str, tmp_path: Path) -> None:
    (tmp_path / "words.py").write_text(f"\n{mark}\n", encoding="utf-8")
    with pytest.raises(WrongMarkError, match=r"words\.py:2"):
        messages(tmp_path)


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ("label.setText('Play next')", 1),
        ("label.setText(translate('Queue', 'Play next'))", 0),
        ("label.setText(f'{name} is away')", 1),
        ("label.setObjectName('Play next')", 0),
        ("key = 'views.songs'", 0),
        ("key = 'Two words'  # no words", 0),
        ('"""Play next."""', 0),
    ],
)
def test_words_without_a_mark_are_found(code: str, found: int, tmp_path: Path) -> None:
    (tmp_path / "words.py").write_text(code, encoding="utf-8")
    assert len(unmarked(tmp_path / "words.py")) == found


def test_new_words_come_into_a_catalogue_and_old_ones_leave(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(translations, "CATALOGUES", tmp_path)
    monkeypatch.setattr(
        translations, "messages", lambda: [Message("Queue", "%n track(s)", "", True, "queue.py")]
    )
    translations.update()
    monkeypatch.setattr(
        translations, "messages", lambda: [Message("Queue", "Clear", "a verb", False, "queue.py")]
    )
    translations.update()
    assert [known for known, _ in entries("de")] == [("Queue", "Clear", "a verb")]

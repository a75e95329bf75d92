"""Names in the order people expect, without the articles that the reader ignores."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from musicrec_desktop.core.name_order import (
    USUAL_ARTICLES,
    ignore_articles,
    last_article_gone,
    natural_key,
    plain_key,
)


@pytest.fixture(autouse=True)
def usual() -> Iterator[None]:
    yield
    ignore_articles(USUAL_ARTICLES)


def in_order(*names: str) -> list[str]:
    return sorted(names, key=natural_key)


def test_english_articles_are_ignored_at_first() -> None:
    assert in_order("The Beatles", "An Albatross", "A Perfect Circle", "Cher") == (
        ["An Albatross", "The Beatles", "Cher", "A Perfect Circle"]
    )
    assert plain_key("The Beatles") == "beatles"
    assert natural_key("Theatre") == "theatre"


def test_others_are_ignored_as_soon_as_they_are_named() -> None:
    names = ("Die Ärzte", "Los Lobos", "The Who", "Bap")
    assert in_order(*names) == ["Bap", "Die Ärzte", "Los Lobos", "The Who"]
    ignore_articles("die ,Los,, la")
    assert in_order(*names) == ["Die Ärzte", "Bap", "Los Lobos", "The Who"]
    assert natural_key("The Who") == "the who"
    ignore_articles("")
    assert natural_key("A Perfect Circle") == "a perfect circle"


def test_an_article_with_an_apostrophe_wants_no_space() -> None:
    ignore_articles("L', le")
    assert natural_key("L'Impératrice") == "imperatrice"
    assert natural_key("L\N{RIGHT SINGLE QUOTATION MARK}Arc-en-Ciel") == "arc-en-ciel"
    assert natural_key("Le Tigre") == "tigre"
    assert natural_key("Lee") == "lee"
    ignore_articles("l\N{RIGHT SINGLE QUOTATION MARK}")
    assert natural_key("L'Impératrice") == "imperatrice"


def test_an_article_alone_is_a_name() -> None:
    ignore_articles("The, A, L'")
    assert natural_key("The") == "the"
    assert natural_key("The ") == "the "
    assert natural_key("L'") == "l'"
    assert natural_key("") == ""


def test_an_article_behind_a_comma_counts_as_little() -> None:
    assert last_article_gone("Beatles, The") == "Beatles"
    assert last_article_gone("Ärzte, Die") == "Ärzte, Die"
    ignore_articles("Die")
    assert last_article_gone("Ärzte, Die") == "Ärzte"
    assert last_article_gone("Beatles, The") == "Beatles, The"
    assert last_article_gone("Bowie, David") == "Bowie, David"

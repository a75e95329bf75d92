"""A search as rules, there and back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.services.library.rules import Rule, Rules, read_rules, write_rules


@pytest.mark.parametrize(
    ("text", "rules"),
    [
        ("", Rules()),
        ("sort:-plays  limit:25", Rules(arranging="sort:-plays limit:25")),
        ("genre:jazz", Rules((Rule("genre", ":", "jazz"),))),
        (
            'artist:"miles davis" year:1955..1965 -live limit:2h',
            Rules(
                (
                    Rule("artist", ":", "miles davis", phrase=True),
                    Rule("year", ":", "1955..1965"),
                    Rule(value="live", negated=True),
                ),
                arranging="limit:2h",
            ),
        ),
        (
            'rating:>=4 OR loved:yes | genre:"" sort:random',
            Rules(
                (
                    Rule("rating", ">=", "4"),
                    Rule("loved", ":", "yes"),
                    Rule("genre", ":", "", nothing=True, phrase=True),
                ),
                any=True,
                arranging="sort:random",
            ),
        ),
        ("(genre:jazz OR genre:blues) year:<1960", None),
        ("miles davis OR bach", None),
        ("-(a b)", None),
        ("yaer:1990", None),
    ],
)
def test_a_search_is_read_as_rules_where_they_say_all_of_it(text: str, rules: Rules | None) -> None:
    assert read_rules(text) == rules
    if rules is not None:
        assert read_rules(write_rules(rules)) == rules


VALUES = st.text("abé1 -:=<>()|\"'.&ORNT", max_size=8)
RULES = st.builds(
    Rule,
    st.sampled_from(["", "title", "year", "genre~", "played"]),
    st.sampled_from([":", "=", "<", ">="]),
    VALUES,
    st.booleans(),
)


@given(st.lists(RULES, max_size=4), st.booleans())
def test_whatever_is_chosen_can_be_written_and_read_again(lines: list[Rule], either: bool) -> None:
    text = write_rules(Rules(tuple(lines), either, "sort:title"))
    found = read_rules(text)
    assert found is not None
    assert found.arranging == "sort:title"
    assert write_rules(found) == text


@given(st.text('ab :-"()|OR<=>~.', max_size=20) | st.text(max_size=12))
def test_what_is_shown_as_rules_keeps_its_meaning(text: str) -> None:
    rules = read_rules(text)
    if rules is not None:
        assert read_rules(write_rules(rules)) == rules

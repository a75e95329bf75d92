"""Columns share the width of a table."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.gui.widgets.tables.column_room import shared, that_stay

WANTED = {"when": 100, "title": 150, "album": 120, "from": 90}


@pytest.mark.parametrize(
    ("room", "stay"),
    [
        (460, ["when", "title", "album", "from"]),
        (459, ["when", "title", "album"]),
        (369, ["when", "title"]),
        (10, ["when", "title"]),
    ],
)
def test_the_least_important_goes_first_and_some_never_do(room: int, stay: list[str]) -> None:
    assert that_stay(WANTED, ["year", "from", "album"], room) == stay


def test_columns_shrink_no_further_than_the_first_stage() -> None:
    narrow, usual = {"a": 40, "b": 60}, {"a": 80, "b": 60}
    assert shared([narrow, usual], 30) == narrow
    assert shared([narrow, usual], 120) == {"a": 60, "b": 60}
    assert shared([narrow, usual], 500) == usual


stages = st.lists(
    st.fixed_dictionaries({name: st.integers(0, 500) for name in "abc"}), min_size=1, max_size=4
)


@given(stages, st.integers(0, 3000))
def test_the_whole_width_is_used_and_no_more(grown: list[dict[str, int]], room: int) -> None:
    made = [grown[0]]
    for more in grown[1:]:
        made.append({name: made[-1][name] + more[name] for name in more})
    least, most = (sum(stage.values()) for stage in (made[0], made[-1]))
    widths = shared(made, room)
    assert sum(widths.values()) == min(max(room, least), most)
    assert all(made[0][name] <= widths[name] <= made[-1][name] for name in widths)

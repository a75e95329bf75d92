"""Names ranked by the thousand stand as their keys do one by one."""

from __future__ import annotations

import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from musicrec_desktop.core.name_order import USUAL_ARTICLES, ignore_articles, natural_key
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.models.name_ranks import (
    KEY_BYTES,
    PIECE,
    name_keys,
    rank_keys,
    rank_names,
    text_keys,
)
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column
from musicrec_desktop.gui.models.track_order import ranks

# Numbers of this and other scripts side by side, articles, accents, and more than is compared.
NAMES = st.lists(
    st.text("ab Zé0123456789٣²the-ß\ud800", max_size=12)
    | st.text(max_size=3)
    | st.text("a7", min_size=KEY_BYTES - 6, max_size=KEY_BYTES + 6),
    max_size=12,
) | st.lists(
    # Plain letters only, which are folded together: articles, and what is nearly one.
    st.lists(st.sampled_from(["The ", "a ", "AN", "an ", "the\t", " ", "x", "7"]), max_size=5).map(
        "".join
    ),
    max_size=12,
)


def first_bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")[:KEY_BYTES].rstrip(b"\0")


@given(NAMES, st.sampled_from([USUAL_ARTICLES, "", "x, the", "An', the an, é"]))
@example(["", "7", "07", "٣7", "7٣", "12345678", "123456789", "a1", "1", "1a", "\0"], "")
@example(["The", "the  ", "The A", "an'x", "An'", "the an b", "the x"], "An', the an, the")
def test_keys_and_ranks_are_those_of_names_one_by_one(names, articles) -> None:
    ignore_articles(articles)
    try:
        check_keys_and_ranks(names)
    finally:
        ignore_articles(USUAL_ARTICLES)


def check_keys_and_ranks(names) -> None:
    for keys, expected in (
        (name_keys(names), [first_bytes(natural_key(name)) for name in names]),
        (text_keys(names), [first_bytes(name) for name in names]),
    ):
        assert [row.tobytes().rstrip(b"\0") for row in keys] == expected
        ranks, known = rank_keys(keys)
        order = sorted({key for key in expected if key})
        assert known == len(order)
        assert ranks.tolist() == [order.index(key) if key else known for key in expected]


@given(NAMES.map(lambda names: [name.replace("\0", "") for name in names]))
@example(["/music/" + 60 * "x" + end for end in ("/b", "/a", "", "/a2", "/a10")])
def test_names_are_ranked_by_all_of_their_letters(names) -> None:
    ranks, known = rank_names(names)
    keys = [natural_key(name) for name in names]
    order = sorted({key for key in keys if key})
    assert known == len(order)
    assert ranks.tolist() == [order.index(key) if key else known for key in keys]


def test_numbers_do_not_run_into_the_next_piece() -> None:
    names = [f"{n}" for n in range(2 * PIECE + 1)]
    assert np.array_equal(rank_keys(name_keys(names))[0], np.arange(len(names)))


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["", "Abbey", "The Abbey", "Zoo 2", "zoo 10"]),
            st.sampled_from([None, 1, 2, 12]),
            st.sampled_from([None, 1, 9, 10, 1200]),
        ),
        max_size=12,
    )
)
def test_the_tracks_of_an_album_stand_by_disc_and_number(values) -> None:
    tracks = [
        Track(n, f"/{n}", Tags(album=album, disc_number=disc, track_number=number))
        for n, (album, disc, number) in enumerate(values)
    ]
    found = ranks(tracks, COLUMNS[Column.ALBUM], {})
    keys = [COLUMNS[Column.ALBUM].sort_key(track) for track in tracks]
    order = sorted({key for key in keys if key})
    assert found.values.tolist() == [order.index(key) if key else len(order) for key in keys]

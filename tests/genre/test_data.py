"""What is learnt from: small genres settled, artists kept together, warnings given."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.genres import LIBRARY, OTHER, GenreSource, NotTrainable, TrainingOptions
from musicrec_desktop.genre.data import LabelledTrack, group, settle
from musicrec_desktop.genre.folds import assign_folds

FOLDER = GenreSource("folder", "/music")


def tracks(sizes: dict[str, int], *, artists: int = 3) -> list[LabelledTrack]:
    names = [genre for genre, size in sizes.items() for _ in range(size)]
    return [
        LabelledTrack(number, genre, f"/music/{number}", artists=(f"{genre} {number % artists}",))
        for number, genre in enumerate(names)
    ]


def test_small_genres_are_merged_or_left_out() -> None:
    found = tracks({"Jazz": 30, "Rock": 25, "Polka": 12, "Ska": 11})
    merged = settle(LIBRARY, found, TrainingOptions())
    assert merged.classes == ("Jazz", "Rock", OTHER)
    assert merged.summary.classes[2].merged == ("Polka", "Ska")
    assert len(merged) == 78
    left = settle(LIBRARY, found, TrainingOptions(small_classes="leave out"))
    assert left.classes == ("Jazz", "Rock")
    assert {item.path for item in left.summary.left_out} == {f"/music/{n}" for n in range(55, 78)}
    assert left.summary.small_classes == (("Polka", 12), ("Ska", 11))
    assert [left.classes[label] for label in left.labels] == [item.genre for item in left.tracks]


def test_too_few_small_ones_are_left_out_even_where_merging_is_wanted() -> None:
    found = settle(LIBRARY, tracks({"Jazz": 30, "Rock": 25, "Ska": 3}), TrainingOptions())
    assert found.classes == ("Jazz", "Rock")
    assert len(found.summary.left_out) == 3
    said = "3 tracks of small genres left out: too few to be put together as “Other”."
    assert said in found.summary.warnings


def test_of_very_many_tracks_some_are_drawn_and_that_is_said() -> None:
    found = settle(LIBRARY, tracks({"Jazz": 9000, "Rock": 3000}, artists=900), TrainingOptions())
    assert [item.tracks for item in found.summary.classes] == [6000, 2000]
    assert [track.id for track in found.tracks] == sorted(track.id for track in found.tracks)
    assert any("12000 tracks have a genre; 8000" in text for text in found.summary.warnings)


@pytest.mark.parametrize(
    ("sizes", "sentence"),
    [
        ({"Jazz": 40}, "one genre, “Jazz”"),
        ({"Jazz": 3}, "one genre, “Jazz”"),
        ({"Jazz": 1, "Rock": 1}, "Too few tracks"),
        ({}, "No track"),
        ({"": 9}, "No track"),
    ],
)
def test_what_cannot_be_learnt_from_is_refused(sizes: dict[str, int], sentence: str) -> None:
    with pytest.raises(NotTrainable, match=sentence) as refused:
        settle(FOLDER, tracks(sizes), TrainingOptions())
    assert refused.value.next_step


def test_where_artists_are_unknown_the_scores_are_said_to_be_optimistic() -> None:
    nameless = [
        LabelledTrack(n, genre, f"/{n}", album=f"{genre} {n % 4}")
        for n, genre in enumerate(["Jazz"] * 20 + ["Rock"] * 20)
    ]
    found = settle(FOLDER, nameless, TrainingOptions())
    assert (found.summary.grouped_by, found.summary.optimistic) == ("album", True)
    assert any("optimistic" in text for text in found.summary.warnings)
    assert len(np.unique(found.groups)) == 8
    known = settle(FOLDER, tracks({"Jazz": 20, "Rock": 20}), TrainingOptions())
    assert (known.summary.grouped_by, known.summary.optimistic) == ("artist", False)
    assert known.summary.warnings == ()


def test_artists_in_any_spelling_and_copies_stand_together() -> None:
    found = [
        LabelledTrack(1, "a", artists=("Miles Davis",)),
        LabelledTrack(2, "a", artists=("miles davis", "John Coltrane")),
        LabelledTrack(3, "a", artists=("John Coltrane",)),
        LabelledTrack(4, "a", artists=("Bach",), album="x"),
        LabelledTrack(5, "a", artists=("Brahms",), album="x"),
        LabelledTrack(6, "a"),
        LabelledTrack(7, "a"),
    ]
    assert group(found, [(5, 7)]).tolist() == [0, 0, 0, 1, 2, 3, 2]


@settings(max_examples=40)
@given(
    st.lists(st.tuples(st.integers(0, 3), st.integers(0, 9)), min_size=8, max_size=60),
    st.integers(2, 6),
    st.integers(0, 3),
)
def test_no_group_is_on_both_sides_of_a_split(
    drawn: list[tuple[int, int]], wanted: int, seed: int
) -> None:
    labels, groups = (np.array(column, np.int64) for column in zip(*drawn, strict=True))
    if len(np.unique(groups)) < 2 or np.bincount(labels).max() < 2:
        with pytest.raises(NotTrainable):
            assign_folds(labels, groups, wanted, seed)
        return
    folds = assign_folds(labels, groups, wanted, seed)
    assert 2 <= len(np.unique(folds)) <= wanted
    assert all(len(np.unique(folds[groups == each])) == 1 for each in groups)
    assert (folds == assign_folds(labels, groups + 7, wanted, seed)).all()

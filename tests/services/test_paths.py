"""Paths are found by tracks, mended by hand, and refused with a sentence."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from musicrec_desktop.core.discovery import MixRecipe
from musicrec_desktop.core.errors import MusicRecError, NothingToPlay, UnknownTrack
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.words.paths import path_said
from musicrec_desktop.services.discovery.mixing import MixService
from musicrec_desktop.services.discovery.paths import FoundPath, PathService
from musicrec_desktop.services.discovery.recipes import RecipeBook
from musicrec_desktop.services.library.title_order import titles_first
from musicrec_desktop.services.listeners.kept_taste import Forgetful
from tests.recommend.pools import styled_pool
from tests.services.invented import InventedLibrary, InventedListener


class Asked:
    def __init__(self) -> None:
        self.library = InventedLibrary(styled_pool(100, artists=50))
        self.listener = InventedListener()
        self.paths = PathService(self.library, self.listener.taste)  # type: ignore[arg-type]
        self.mixes = MixService(self.library, self.listener.taste)  # type: ignore[arg-type]


@pytest.fixture
def asked() -> Asked:
    return Asked()


def test_a_path_holds_both_ends_and_what_each_step_is_like(asked: Asked) -> None:
    path = asked.paths.find(0, 50, steps=8)
    assert len(path.tracks) == 8 and len(path.similarities) == 7
    assert (path.tracks[0].id, path.tracks[-1].id) == (0, 50)
    rows = [track.id // 10 for track in path.tracks]
    vectors = asked.library.pool.vectors
    products = [float(vectors[one] @ vectors[other]) for one, other in pairwise(rows)]
    assert path.similarities == pytest.approx(products, abs=1e-4)
    assert path.mean_step <= path.largest_step


def test_a_path_knows_that_its_ends_are_more_alike_than_some_on_the_way() -> None:
    def astray(straight: float | None, *alike: float) -> bool:
        return FoundPath((), alike, straight).astray

    assert astray(0.6, 0.9, 0.5)
    assert not astray(0.4, 0.9, 0.5)
    assert not astray(0.5, 0.9, 0.5)  # as alike
    assert not astray(0.6, 0.5)  # there is nothing between
    assert not astray(None, 0.9, 0.5)


@pytest.mark.parametrize(
    ("similarities", "jumps", "hardly_alike"),
    [
        ((0.4, 0.4, 0.4), 0, False),
        ((0.5, -0.4, 0.6), 1, False),
        ((0.9, 0.54, 0.9, 0.9, 0.56, 0.9), 2, False),
        ((0.9, 0.54, 0.92, 0.63, 0.7, 0.85, 0.77), 0, False),  # there are all sizes
        ((0.9, 0.2), 1, False),
        ((0.0, 0.1, 0.05), 0, True),
        ((0.7,), 0, False),  # there is none to compare it with
        ((1.0, 1.0, 1.0), 0, False),
    ],
)
def test_a_path_knows_what_is_rough_in_it(similarities, jumps, hardly_alike) -> None:
    path = FoundPath((), similarities)
    assert (path.jumps, path.hardly_alike) == (jumps, hardly_alike)


def test_what_is_said_of_a_rough_path_names_the_step_that_its_table_shows() -> None:
    tracks = tuple(Track(number, f"{number}", Tags(title=f"Song {number}")) for number in range(5))
    path = FoundPath(tracks, (0.6, 0.7, -0.5, 0.65))
    assert path.largest_at == 3
    said = path_said(path)
    assert "biggest jump is to “Song 3”" in said
    assert "One step, to “Song 3”, is far larger" in said
    both = FoundPath((*tracks, *tracks), (0.9, 0.54, 0.9, 0.9, 0.56, 0.9))
    assert "2 steps, the largest to “Song 2”, are far larger" in path_said(both)


@pytest.mark.parametrize("minutes", [15, 40, 90])
def test_a_path_is_about_as_long_as_asked(asked: Asked, minutes: int) -> None:
    path = asked.paths.find(0, 50, minutes=minutes)
    assert path.seconds == pytest.approx(60 * minutes, abs=60)


@pytest.mark.parametrize("minutes", [20, 45, 75])
def test_a_path_is_as_long_as_asked_where_most_tracks_are_short_and_a_few_long(
    asked: Asked, minutes: int
) -> None:
    """As in a library of classical music, or of excerpts and whole works."""
    lengths = np.where(np.arange(100) % 6 == 0, 240.0, 60.0)
    asked.library.pool = replace(asked.library.pool, seconds=lengths)
    rows = [track.id // 10 for track in asked.paths.find(0, 50, minutes=minutes).tracks]
    assert lengths[rows].sum() == pytest.approx(60 * minutes, abs=120)


def test_a_step_is_replaced_by_one_that_was_not_refused(asked: Asked) -> None:
    path = asked.paths.find(0, 50, steps=6)
    once = asked.paths.replaced(path, 2)
    twice = asked.paths.replaced(once, 2, [path.tracks[2].id])
    assert len({each.tracks[2].id for each in (path, once, twice)}) == 3
    assert [track.id for track in once.tracks[3:]] == [track.id for track in path.tracks[3:]]


def test_a_step_is_removed_until_two_are_left(asked: Asked) -> None:
    path = asked.paths.removed(asked.paths.find(0, 50, steps=3), 1)
    assert [track.id for track in path.tracks] == [0, 50]
    with pytest.raises(NothingToPlay, match="at least two"):
        asked.paths.removed(path, 0)


def test_disliked_tracks_are_not_on_the_way(asked: Asked) -> None:
    inner = {track.id for track in asked.paths.find(0, 50, steps=6).tracks} - {0, 50}
    asked.listener.ratings = {number: Rating(disliked=True) for number in inner}
    assert not inner & {track.id for track in asked.paths.find(0, 50, steps=6).tracks}


@pytest.mark.parametrize(
    ("ends", "length", "words"),
    [
        ((0, 0), {"steps": 5}, "both ends are the same"),
        ((0, 50), {"steps": 1}, "2 to 200"),
        ((0, 50), {"steps": 150}, "100 recordings"),
        ((0, 50), {"minutes": 5000.0}, "enough music"),
    ],
)
def test_what_cannot_be_is_refused_with_a_sentence(
    asked: Asked, ends: tuple[int, int], length: dict[str, float], words: str
) -> None:
    with pytest.raises(NothingToPlay, match=words):
        asked.paths.find(*ends, **length)  # type: ignore[arg-type]


def test_an_unknown_end_and_an_empty_library_are_told_apart(asked: Asked) -> None:
    with pytest.raises(UnknownTrack):
        asked.paths.find(0, 12345)
    asked.library.listened = False
    with pytest.raises(NothingToPlay):
        asked.paths.find(0, 50)


# ---- mixes


def test_a_mix_keeps_to_names_whatever_their_case(asked: Asked) -> None:
    recipe = MixRecipe(10, genres=("NAME 1",), without_artists=("name 5",))
    mix = asked.mixes.make(recipe, random=np.random.default_rng(0))
    assert len(mix.tracks) == len(mix.energies) == 10
    assert {track.tags.genre for track in mix.tracks} == {"Name 1"}
    assert "Name 5" not in {track.artist for track in mix.tracks}
    assert mix.name.genre == "Name 1"


def test_a_mix_is_like_what_was_named(asked: Asked) -> None:
    mix = asked.mixes.make(MixRecipe(10, like=(20,)), random=np.random.default_rng(0))
    assert np.mean([track.id // 10 % 4 == 2 for track in mix.tracks]) > 0.8


def test_a_mix_suits_the_listener_where_nothing_is_named(asked: Asked) -> None:
    asked.listener.play(*[10 * row for row in range(3, 60, 4)])
    mix = asked.mixes.make(MixRecipe(10), random=np.random.default_rng(0))
    assert np.mean([track.id // 10 % 4 == 3 for track in mix.tracks]) > 0.8


@pytest.mark.parametrize(
    "recipe",
    [
        MixRecipe(0),
        MixRecipe(None),
        MixRecipe(5, curve=(2.0,)),
        MixRecipe(5, tempo_bpm=(120, 80)),
        MixRecipe(1, must=(0, 10)),
        MixRecipe(5, must=(0,), must_not=(0,)),
        MixRecipe(5, decades=(1700,)),
        MixRecipe(5, must=(12345,)),
    ],
)
def test_a_recipe_that_makes_no_sense_is_refused(asked: Asked, recipe: MixRecipe) -> None:
    with pytest.raises(MusicRecError):
        asked.mixes.make(recipe)


def test_what_fits_is_counted_and_unknown_names_are_told(asked: Asked) -> None:
    pool, names = asked.library.pool, asked.library.names
    genre = int(pool.genres[0])
    of_genre = np.flatnonzero((pool.genres == genre) & pool.playable)
    other = int(np.flatnonzero((pool.genres != genre) & pool.playable)[0])
    recipe = MixRecipe(genres=(names[genre], "Jaz"), must=(int(pool.ids[other]),))
    found = asked.mixes.fitting(recipe)
    assert found.tracks == len(np.unique(pool.recordings[of_genre])) + 1
    assert found.unknown == ("Jaz",)
    assert asked.mixes.fitting(MixRecipe(decades=(1890,))).tracks == 0
    assert len(asked.mixes.make(MixRecipe(500)).tracks) == asked.mixes.fitting(MixRecipe()).tracks


def test_decades_are_those_of_the_library(asked: Asked) -> None:
    years = np.full(len(asked.library.pool), np.nan, np.float32)
    years[:3] = (1974, 2031, 1979)
    asked.library.pool = replace(asked.library.pool, years=years)
    assert asked.mixes.decades() == [1970, 2030]
    asked.library.listened = False
    assert asked.mixes.decades() == []


def test_recipes_are_kept_by_name_and_what_makes_no_sense_is_left_out() -> None:
    store = Forgetful()
    book = RecipeBook(lambda: store)
    assert book.last() is None and book.named() == {}
    evening = MixRecipe(
        None, seconds=3600.0, curve=(0.9, 0.1), tempo_bpm=(80.0, 100.0), genres=("Jazz",), must=(3,)
    )
    book.keep_last(MixRecipe(10))
    book.save("Evening", evening)
    book.save("another", MixRecipe(5))
    store.put("recipes", json.loads(json.dumps(store.get("recipes"))))  # as a database does
    assert book.last() == MixRecipe(10)
    assert list(book.named().items()) == [("another", MixRecipe(5)), ("Evening", evening)]
    book.remove("another")
    assert list(book.named()) == ["Evening"]
    store.put(
        "recipes",
        {"last": {"genres": [3]}, "named": {"x": {"must": 3}, "y": {"tracks": 4, "new": 1}}},
    )
    assert book.last() is None and book.named() == {"y": MixRecipe(4)}


def test_a_typed_title_leads_what_is_offered() -> None:
    def track(number: int, title: str, artist: str) -> Track:
        return Track(number, f"/{number}.flac", Tags(title, artist=artist))

    tracks = [
        track(1, "Blue", "River Band"),
        track(2, "Down by the River", "X"),
        track(3, "Rivers of Babylon", "X"),
        track(4, "Ríver", "X"),
    ]
    assert [each.id for each in titles_first(tracks, " river ")] == [4, 3, 2, 1]
    assert [each.id for each in titles_first(tracks, "the down")] == [2, 1, 3, 4]


def test_a_track_of_a_mix_is_replaced_by_another_that_fits_its_recipe(asked: Asked) -> None:
    recipe = MixRecipe(8, tempo_bpm=(90.0, 130.0))
    mix = asked.mixes.make(recipe, random=np.random.default_rng(0))
    fitting = asked.mixes.fitting(recipe).tracks
    refused: list[int] = []
    seen = {track.id for track in mix.tracks}
    while (other := asked.mixes.replaced(mix, recipe, 3, refused)) is not None:
        refused.append(mix.tracks[3].id)
        assert other.tracks[:3] + other.tracks[4:] == mix.tracks[:3] + mix.tracks[4:]
        assert len(other.energies) == 8
        assert other.tracks[3].id not in seen
        seen.add(other.tracks[3].id)
        mix = other
    assert len(seen) == fitting > 8


def test_a_track_is_taken_out_of_a_mix(asked: Asked) -> None:
    mix = asked.mixes.make(MixRecipe(5), random=np.random.default_rng(0))
    less = mix.without(1)
    assert less.tracks == (mix.tracks[0], *mix.tracks[2:])
    assert less.energies == (mix.energies[0], *mix.energies[2:])

"""The measure of quality, on rankings whose figures can be counted by hand."""

from __future__ import annotations

import numpy as np
import pytest

from tests.benchmarks.retrieval import (
    Labels,
    average_precisions,
    evaluate,
    hub_skewness,
    intervals,
)


def test_average_precision_counted_by_hand():
    distances = np.array([[0.1, 0.2, 0.3, 0.4]] * 4)
    relevant = np.array([[1, 0, 1, 0], [0, 0, 0, 1], [0, 0, 0, 0], [1, 1, 0, 0]], bool)
    pool = np.ones((4, 4), bool)
    expected = [(1 + 2 / 3) / 2, 1 / 4, np.nan, 1]  # the third has nothing to find
    assert average_precisions(distances, relevant, pool) == pytest.approx(expected, nan_ok=True)


def test_the_querys_artist_does_not_count_as_a_hit():
    # Two genres of two artists with two tracks each; every track is nearest to its artist's
    # other one, then to the other genre, and farthest from its own genre's other artist.
    genres = np.repeat([0, 1], 4)
    artists = np.repeat([0, 1, 2, 3], 2)
    same_artist = artists[:, None] == artists
    other_genre = genres[:, None] != genres
    found = evaluate(
        np.where(same_artist, 1.0, np.where(other_genre, 0.5, 0.0)),
        Labels(genres, artists, np.arange(8)),
    )
    assert found.first == 0
    assert found.artist == 100


def test_albums_are_left_out_when_artists_are_sought():
    artists = np.array([0, 0, 0, 1, 1])
    albums = np.array([0, 0, 1, 2, 2])
    similarities = np.array(
        [
            [1.0, 0.9, 0.2, 0.8, 0.1],
            [0.9, 1.0, 0.2, 0.1, 0.0],
            [0.2, 0.2, 1.0, 0.8, 0.7],
            [0.8, 0.1, 0.8, 1.0, 0.9],
            [0.1, 0.0, 0.7, 0.9, 1.0],
        ]
    )
    found = evaluate(similarities, Labels(artists, artists, albums))
    # Candidates without the album: track 0 finds 2 second, 1 finds it first, 2 finds 0 and 1
    # third and fourth. Tracks 3 and 4 have no other album.
    assert found.artist == pytest.approx(100 * np.mean([1 / 2, 1, (1 / 3 + 2 / 4) / 2]))
    assert found.album == 100


def test_a_hub_is_skew():
    rng = np.random.default_rng(0)
    even = rng.random((200, 200))
    np.fill_diagonal(even, np.inf)
    hub = even.copy()
    hub[:, 0] = -1
    assert hub_skewness(hub) > hub_skewness(even) + 3


def test_tracks_in_nobodys_list_are_orphans():
    similarities = np.random.default_rng(0).random((60, 60))
    similarities[:, [3, 8]] = -1
    labels = Labels(np.zeros(60, int), np.arange(60), np.arange(60) // 2)
    assert evaluate(similarities, labels).orphans == 2


def test_intervals_know_that_tracks_of_an_artist_are_alike():
    rng = np.random.default_rng(0)
    artists = np.arange(400) // 20
    figures = rng.normal(size=(400, 1))
    alike = 3 * rng.normal(size=(20, 1))[artists] + figures
    alike[5] = np.nan
    (low, high), (lower, higher) = intervals(np.hstack([figures, alike]), artists)
    assert low < 0 < high
    assert 0.1 < high - low < 0.3  # 4 · 1 / √400
    assert 1.5 < higher - lower < 4  # 4 · 3 / √20

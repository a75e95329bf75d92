"""The measure of quality, on rankings whose figures can be counted by hand."""

from __future__ import annotations

import numpy as np
import pytest

from tests.benchmarks.retrieval import Labels, evaluate, hub_skewness, mean_average_precision


def test_average_precision_counted_by_hand():
    distances = np.array([[0.1, 0.2, 0.3, 0.4]] * 4)
    relevant = np.array([[1, 0, 1, 0], [0, 0, 0, 1], [0, 0, 0, 0], [1, 1, 0, 0]], bool)
    pool = np.ones((4, 4), bool)
    expected = np.mean([(1 + 2 / 3) / 2, 1 / 4, 1])  # the third has nothing to find
    assert mean_average_precision(distances, relevant, pool) == pytest.approx(expected)


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

"""Neighbours from the index, the tail, and both."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import UnknownTrack
from musicrec_desktop.recommend import similarity
from musicrec_desktop.recommend.index import build_index
from musicrec_desktop.recommend.similarity import SimilarityIndex
from tests.recommend.planted import part, planted

TRACKS = 240
STYLES = 8


@pytest.fixture(scope="module")
def library():
    return planted(TRACKS, styles=STYLES, spread=1.0, within=1.0)


@pytest.fixture(scope="module")
def built(library, tmp_path_factory):
    root = tmp_path_factory.mktemp("index")
    library.table.save(root / "features")
    build_index(root / "features", root / "index")
    return root / "index"


@pytest.fixture
def index(built):
    return SimilarityIndex.open(built)


def style_of(track_id):
    return (track_id - 1) % STYLES


def exact_neighbours(built, track_id, k):
    folder = next(built.glob("index-*"))
    smoothed = np.load(folder / "smoothed.npy").astype(np.float64)
    scales = np.load(folder / "scales.npy").astype(np.float64)
    distances = scales[track_id - 1] * scales * (1 - smoothed @ smoothed[track_id - 1])
    distances[track_id - 1] = np.inf
    return (np.argsort(distances)[:k] + 1).tolist(), 1 - np.cbrt(np.sort(distances)[:k])


def test_neighbours_are_those_of_exact_search(index, built):
    hits = 0
    for track_id in range(1, TRACKS + 1):
        found = index.neighbours(track_id, 10)
        expected, similarities = exact_neighbours(built, track_id, 10)
        hits += len({each.track_id for each in found} & set(expected))
        assert found[0].similarity == pytest.approx(similarities[0], abs=1e-3)
    assert hits >= 0.99 * 10 * TRACKS


def test_neighbours_share_the_planted_style(index):
    for track_id in (1, 17, 100):
        assert {style_of(each.track_id) for each in index.neighbours(track_id, 10)} == {
            style_of(track_id)
        }


def test_answers_are_in_order_without_the_track_itself(index):
    for track_id in range(1, TRACKS + 1, 7):
        found = index.neighbours(track_id, 25)
        similarities = [each.similarity for each in found]
        assert similarities == sorted(similarities, reverse=True)
        assert len({each.track_id for each in found} - {track_id}) == 25


def test_components_are_the_family_cosines_before_smoothing(index, library):
    vectors = index.space.transform(library.table)
    shares = [family.weight for family in index.space.families.values()]
    for found in index.neighbours(3, 5):
        parts = found.components
        values = [parts.timbre, parts.rhythm, parts.harmony, parts.space]
        mean = np.dot(shares, values)
        assert mean == pytest.approx(vectors[2] @ vectors[found.track_id - 1], abs=1e-4)
        assert all(-1 <= value <= 1 for value in values)


def test_k_at_the_edges(index):
    assert index.neighbours(1, 0) == []
    assert len(index.neighbours(1, 10_000)) == TRACKS - 1


@settings(max_examples=30, deadline=None)
@given(
    track_id=st.integers(1, TRACKS),
    k=st.integers(1, 30),
    excluded=st.sets(st.integers(1, TRACKS)),
)
def test_filters_leave_the_best_of_the_rest(built, track_id, k, excluded):
    index = SimilarityIndex.open(built)
    everything = index.neighbours(track_id, TRACKS)
    expected = [each for each in everything if each.track_id not in excluded][:k]
    found = index.neighbours(track_id, k, exclude=excluded)
    assert len(found) == len(expected)
    assert not {each.track_id for each in found} & excluded
    assert sum(each in expected for each in found) >= len(expected) - 1
    assert index.neighbours(track_id, k, accept=lambda other: other not in excluded) == found


def test_a_filter_that_leaves_only_far_tracks_gets_them(index):
    other_style = [each for each in range(1, TRACKS + 1) if style_of(each) == 5]
    found = index.neighbours(1, 10, accept=lambda track_id: style_of(track_id) == 5)
    ranked = [each for each in index.neighbours(1, TRACKS) if each.track_id in other_style]
    assert found == ranked[:10]


def test_unknown_tracks_are_named(index):
    assert 10_000 not in index
    with pytest.raises(UnknownTrack, match="10000"):
        index.neighbours(10_000)


def test_export_agrees_with_asking_each_track(index):
    index.remove([4])
    index.add(planted(3, styles=STYLES, seed=9, first_id=500).table)
    exported = dict(index.neighbours_of_all(5))
    assert list(exported) == index.track_ids.tolist()
    assert all(len(found) == 5 for found in exported.values())
    same = sum(found == index.neighbours(track_id, 5) for track_id, found in exported.items())
    assert same >= 0.95 * len(exported)


def test_tail_answers_as_a_rebuild_does(library, tmp_path):
    older, newer = np.arange(0, 200), np.arange(200, TRACKS)
    part(library.table, older).save(tmp_path / "older")
    build_index(tmp_path / "older", tmp_path / "index")
    index = SimilarityIndex.open(tmp_path / "index")
    index.add(part(library.table, newer))
    assert index.tail_size == 40
    assert len(index) == TRACKS
    for track_id in (5, 150, 201, 240):
        found = index.neighbours(track_id, 29)
        assert {each.track_id for each in found} == {
            other
            for other in range(1, TRACKS + 1)
            if style_of(other) == style_of(track_id) and other != track_id
        }


def test_adding_a_track_again_replaces_it(index):
    other = planted(1, styles=1, seed=3, first_id=2).table  # style 0, where 2 had style 1
    for _ in range(2):
        index.add(other)
        assert index.tail_size == 1
        assert len(index) == TRACKS
        assert {style_of(each.track_id) for each in index.neighbours(2, 5)} == {0}
        assert 2 in {each.track_id for each in index.neighbours(1, 40)}
    found = [each.track_id for each in index.neighbours(10, TRACKS)]
    assert len(found) == len(set(found)) == TRACKS - 1


def test_removed_tracks_are_gone_until_they_are_added_again(index, library):
    index.add(planted(1, styles=STYLES, seed=4, first_id=900).table)
    index.remove([9, 900, 123_456])
    assert 9 not in index
    assert 900 not in index
    assert len(index) == TRACKS - 1
    assert 9 not in index.track_ids
    assert not {9, 900} & {each.track_id for each in index.neighbours(1, TRACKS)}
    with pytest.raises(UnknownTrack):
        index.neighbours(9)
    index.add(part(library.table, np.array([8])))
    assert 9 in index
    assert 9 in {each.track_id for each in index.neighbours(1, TRACKS)}


def test_equal_tracks_come_in_the_order_of_their_ids(index, library):
    copies = part(library.table, np.array([0, 0, 0]))
    copies.track_ids[:] = [703, 701, 702]
    index.add(copies)
    found = index.neighbours(701, 2)
    assert [each.track_id for each in found] == [702, 703]
    assert [each.similarity for each in found] == [1, 1]


def test_two_openings_give_equal_answers(built):
    first, second = SimilarityIndex.open(built), SimilarityIndex.open(built)
    assert list(first.neighbours_of_all(10)) == list(second.neighbours_of_all(10))
    assert [first.neighbours(i) for i in range(1, 20)] == [
        second.neighbours(i) for i in range(1, 20)
    ]


def test_answers_stay_whole_while_tracks_come_and_go(index):
    batches = [planted(2, styles=2, seed=i, first_id=1_000 + 2 * i).table for i in range(20)]
    problems, stop = [], threading.Event()

    def ask():
        while not stop.is_set():
            found = index.neighbours(1, 50)
            if len({each.track_id for each in found}) != 50:
                problems.append(found)

    askers = [threading.Thread(target=ask) for _ in range(3)]
    for asker in askers:
        asker.start()
    for batch in batches:
        index.add(batch)
        index.remove(batch.track_ids[:1].tolist())
    stop.set()
    for asker in askers:
        asker.join()
    assert not problems
    assert index.tail_size == 20


def test_an_index_that_is_replaced_while_it_is_opened_is_opened_where_it_is_now(built, monkeypatch):
    named = iter([built / "replaced", similarity.current_folder(built)])
    monkeypatch.setattr(similarity, "current_folder", lambda _folder: next(named))
    assert SimilarityIndex.open(built).neighbours(5, 3)


def test_an_index_that_stays_damaged_has_to_be_built_again(tmp_path, monkeypatch):
    monkeypatch.setattr(similarity, "current_folder", lambda folder: folder / "gone")
    assert SimilarityIndex.open(tmp_path) is None

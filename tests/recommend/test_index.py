"""Building, opening, swapping and distrusting an index."""

from __future__ import annotations

import json
import logging
import os
import pickle
import sys
import threading

import numpy as np
import pytest

from musicrec_desktop.core.errors import StorageError
from musicrec_desktop.recommend import index as index_module
from musicrec_desktop.recommend.annoy_file import open_annoy, recall
from musicrec_desktop.recommend.index import ANNOY_FILE, build_index, write_vectors
from musicrec_desktop.recommend.manifest import (
    CURRENT_FILE,
    MANIFEST_FILE,
    Manifest,
    current_folder,
)
from musicrec_desktop.recommend.similarity import SimilarityIndex
from musicrec_desktop.recommend.space import unit
from tests.recommend.planted import identical, planted


@pytest.fixture
def features(tmp_path):
    planted(60).table.save(tmp_path / "features")
    return tmp_path / "features"


@pytest.fixture
def root(tmp_path):
    return tmp_path / "index"


def random_vectors(count, dimensions=40, seed=0):
    rng = np.random.default_rng(seed)
    return unit(rng.normal(size=(count, dimensions))).astype(np.float32)


def test_recall_against_exact_search_on_random_vectors(tmp_path):
    vectors = random_vectors(3_000)
    manifest = write_vectors(tmp_path, np.arange(3_000), vectors)
    assert manifest.recall_at_10 >= 0.99
    smoothed = np.load(tmp_path / index_module.SMOOTHED_FILE)
    scales = np.load(tmp_path / index_module.SCALES_FILE)
    opened = open_annoy(tmp_path / ANNOY_FILE, 40)
    others = np.random.default_rng(1).choice(3_000, 100, replace=False)
    assert recall(opened, smoothed, scales, others, manifest.search_k) >= 0.99
    # The measure itself: the default budget is not enough for vectors without structure.
    assert recall(opened, smoothed, scales, others, 1) < 0.98


@pytest.mark.skipif(sys.platform != "linux", reason="names are Unicode there")
def test_a_folder_whose_name_is_not_unicode_holds_an_index(tmp_path):
    folder = tmp_path / os.fsdecode(b"\xe9\xff")
    folder.mkdir()
    write_vectors(folder, np.arange(30), random_vectors(30))
    assert open_annoy(folder / ANNOY_FILE, 40).get_n_items() == 30


def test_the_same_library_gives_the_same_index(features, tmp_path):
    first = build_index(features, tmp_path / "a")
    second = build_index(features, tmp_path / "b")
    assert first.annoy_digest == second.annoy_digest
    assert first.search_k == second.search_k


def test_nothing_built_yet_is_none_without_a_warning(root, caplog):
    assert SimilarityIndex.open(root) is None
    assert not caplog.records


def test_a_built_index_opens_with_its_manifest(features, root):
    manifest = build_index(features, root)
    opened = SimilarityIndex.open(root)
    assert opened is not None
    assert opened.manifest == manifest
    assert manifest.count == len(opened) == 60
    assert opened.measured_recall() >= 0.99
    assert opened.track_ids.tolist() == list(range(1, 61))


def test_building_can_be_handed_to_another_process(features, root):
    assert pickle.loads(pickle.dumps(build_index)) is build_index
    manifest = build_index(features, root)
    assert pickle.loads(pickle.dumps(manifest)) == manifest


@pytest.mark.parametrize("tracks", [1, 2, 10, 50, 100])
def test_small_libraries_can_be_indexed(tracks, tmp_path, root):
    planted(tracks, styles=2).table.save(tmp_path / "features")
    build_index(tmp_path / "features", root)
    found = SimilarityIndex.open(root).neighbours(1, 20)
    assert len(found) == min(20, tracks - 1)


def test_the_manifest_says_what_the_space_was_learnt_from(features, tmp_path, root):
    assert build_index(features, root).artist_tags
    assert not build_index(features, tmp_path / "other", artist_tags=False).artist_tags


def test_where_the_index_does_not_pay_answers_are_exact(features, root):
    manifest = build_index(features, root)
    assert manifest.search_k > manifest.count
    opened = SimilarityIndex.open(root)
    assert opened.measured_recall() == 1
    everything = dict(opened.neighbours_of_all(10))
    assert all(opened.neighbours(i, 10) == everything[i] for i in opened.track_ids.tolist())


def test_a_library_of_one_track_many_times_can_be_indexed(tmp_path, root):
    identical(80).save(tmp_path / "features")
    assert build_index(tmp_path / "features", root).recall_at_10 == 1
    found = SimilarityIndex.open(root).neighbours(5, 3)
    assert [(each.track_id, each.similarity) for each in found] == [(1, 1), (2, 1), (3, 1)]


def test_no_tracks_are_refused(tmp_path, root):
    planted(0).table.save(tmp_path / "features")
    with pytest.raises(ValueError, match="no tracks"):
        build_index(tmp_path / "features", root)


def test_a_new_index_replaces_the_old_one_and_its_folder(features, tmp_path, root):
    build_index(features, root)
    old = current_folder(root)
    planted(70).table.save(tmp_path / "more")
    build_index(tmp_path / "more", root)
    assert not old.exists()
    assert len(SimilarityIndex.open(root)) == 70


def test_an_open_index_answers_on_after_it_was_replaced(features, tmp_path, root):
    build_index(features, root)
    opened = SimilarityIndex.open(root)
    before = opened.neighbours(1, 10), opened.neighbours(2, 10)
    planted(70, seed=1).table.save(tmp_path / "more")
    build_index(tmp_path / "more", root)
    assert (opened.neighbours(1, 10), opened.neighbours(2, 10)) == before


def test_a_folder_that_cannot_be_removed_is_left_for_later(features, root, monkeypatch):
    build_index(features, root)
    old = current_folder(root)

    def still_open(path):
        raise PermissionError("open in another program")

    with monkeypatch.context() as patch:
        patch.setattr("shutil.rmtree", still_open)
        build_index(features, root)
    assert old.exists()
    assert current_folder(root) != old
    build_index(features, root)
    assert not old.exists()


def test_a_failed_build_leaves_the_current_index(features, root, monkeypatch):
    build_index(features, root)
    current = current_folder(root)

    def disk_full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(index_module, "build_annoy", disk_full)
    with pytest.raises(StorageError, match="disk is full"):
        build_index(features, root)
    assert current_folder(root) == current
    assert [path.name for path in root.glob("index-*")] == [current.name]
    assert SimilarityIndex.open(root) is not None


def test_readers_never_see_half_an_index(tmp_path, root):
    tables = [tmp_path / "a", tmp_path / "b"]
    planted(20, styles=2).table.save(tables[0])
    planted(30, styles=2).table.save(tables[1])
    build_index(tables[0], root)
    sizes, stop = set(), threading.Event()

    def read():
        while not stop.is_set():
            opened = SimilarityIndex.open(root)
            # None only where the folder was replaced between pointer and files.
            sizes.add(len(opened) if opened is not None else None)

    reader = threading.Thread(target=read)
    reader.start()
    turn = 0
    while turn < 10 or not sizes:  # a busy machine may let the reader begin late
        build_index(tables[turn % 2], root)
        turn += 1
    stop.set()
    reader.join()
    assert sizes <= {20, 30}


def rewrite(path, change):
    content = json.loads(path.read_text())
    change(content)
    path.write_text(json.dumps(content))


def flip_byte(path):
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 0xFF
    path.write_bytes(content)


DAMAGE = {
    "annoy byte": lambda f: flip_byte(f / ANNOY_FILE),
    "annoy cut": lambda f: (f / ANNOY_FILE).write_bytes((f / ANNOY_FILE).read_bytes()[:-100]),
    "annoy gone": lambda f: (f / ANNOY_FILE).unlink(),
    "annoy empty": lambda f: (f / ANNOY_FILE).write_bytes(b""),
    "vectors cut": lambda f: (f / "vectors.npy").write_bytes(b"\x93NUMPY"),
    "vectors empty": lambda f: (f / "vectors.npy").write_bytes(b""),
    "other vectors": lambda f: np.save(f / "smoothed.npy", np.zeros((3, 3), np.float32)),
    "other scales": lambda f: np.save(f / "scales.npy", np.ones(3, np.float32)),
    "strengths empty": lambda f: (f / "strengths.npy").write_bytes(b""),
    "other ids": lambda f: np.save(f / "track_ids.npy", np.arange(60) + 7),
    "ids empty": lambda f: (f / "track_ids.npy").write_bytes(b""),
    "space gone": lambda f: (f / "space.npz").unlink(),
    "space cut": lambda f: (f / "space.npz").write_bytes((f / "space.npz").read_bytes()[:500]),
    "space family": lambda f: rewrite(
        f / "space.json", lambda space: space["families"].pop("space")
    ),
    "manifest gone": lambda f: (f / MANIFEST_FILE).unlink(),
    "manifest text": lambda f: (f / MANIFEST_FILE).write_text("{"),
    "manifest list": lambda f: (f / MANIFEST_FILE).write_text("[]"),
    "older space": lambda f: rewrite(
        f / MANIFEST_FILE, lambda manifest: manifest.update(space_version=0)
    ),
    "newer features": lambda f: rewrite(
        f / MANIFEST_FILE, lambda manifest: manifest.update(feature_version=999)
    ),
    "other metric": lambda f: rewrite(
        f / MANIFEST_FILE, lambda manifest: manifest.update(metric="euclidean")
    ),
    "pointer text": lambda f: (f.parent / CURRENT_FILE).write_text("?"),
    "pointer elsewhere": lambda f: (f.parent / CURRENT_FILE).write_text('{"folder": "../x"}'),
    "pointer to nothing": lambda f: (f.parent / CURRENT_FILE).write_text('{"folder": "index-x"}'),
}


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    root = tmp_path_factory.mktemp("built")
    planted(60).table.save(root / "features")
    build_index(root / "features", root / "index")
    return root


@pytest.mark.parametrize("damage", DAMAGE)
def test_a_damaged_or_foreign_index_is_not_opened(damage, built, tmp_path, caplog):
    copy = tmp_path / "index"
    folder = current_folder(built / "index")
    (copy / folder.name).mkdir(parents=True)
    for path in [*folder.iterdir(), built / "index" / CURRENT_FILE]:
        (copy / path.relative_to(built / "index")).write_bytes(path.read_bytes())
    assert SimilarityIndex.open(copy) is not None
    DAMAGE[damage](copy / folder.name)
    with caplog.at_level(logging.WARNING):
        assert SimilarityIndex.open(copy) is None
    assert "has to be built again" in caplog.text


def test_manifest_survives_saving(built, tmp_path):
    manifest = Manifest.load(current_folder(built / "index"))
    manifest.save(tmp_path)
    assert Manifest.load(tmp_path) == manifest

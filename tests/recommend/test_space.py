"""The space learnt on a library."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest

from musicrec_desktop.core.features import BLOCK_SLICES
from musicrec_desktop.recommend import projection, space
from musicrec_desktop.recommend.families import FAMILIES
from musicrec_desktop.recommend.projection import Grouping, within_covariance
from musicrec_desktop.recommend.space import Space, unit
from tests.recommend.planted import EXCERPTS, identical, part, planted, style_precision


@pytest.fixture(scope="module")
def library():
    return planted(120, styles=6, spread=1.0, within=2.0)


@pytest.fixture(scope="module")
def fitted(library):
    return Space.fit(library.table)


def test_planted_styles_are_found_again(library, fitted):
    vectors = fitted.transform(library.table)
    assert style_precision(vectors, library.styles, 10) > 0.95


def test_styles_are_found_for_tracks_the_space_never_saw(fitted):
    unseen = planted(60, styles=6, spread=1.0, within=2.0, seed=5)
    assert style_precision(fitted.transform(unseen.table), unseen.styles, 5) > 0.95


def test_whitening_removes_what_changes_inside_tracks(monkeypatch):
    library = planted(90, styles=15, spread=1.5, within=6.0)
    whitened = Space.fit(library.table).transform(library.table)
    monkeypatch.setattr(
        projection,
        "within_covariance",
        lambda excerpts, *_: np.zeros((excerpts.shape[1], excerpts.shape[1])),
    )
    plain = Space.fit(library.table).transform(library.table)
    better = style_precision(whitened, library.styles, 5)
    worse = style_precision(plain, library.styles, 5)
    assert better > worse + 0.1


def test_artists_tags_can_be_left_out(library, fitted):
    tagged = replace(library.table, artists=np.arange(120, dtype=np.int32) // 5)
    learnt = Space.fit(tagged).transform(library.table)
    left_out = Space.fit(tagged, artist_tags=False).transform(library.table)
    np.testing.assert_array_equal(left_out, fitted.transform(library.table))
    assert np.abs(learnt - left_out).max() > 0.01


def test_artists_enter_the_within_covariance():
    rng = np.random.default_rng(3)
    tracks = rng.normal(size=(40, 2)) * [1.0, 5.0]
    excerpts = np.repeat(tracks, 2, axis=0) + 0.1 * rng.normal(size=(80, 2))
    owners = np.repeat(np.arange(40), 2)
    untagged = within_covariance(excerpts, tracks, Grouping(owners, np.full(40, -1)))
    tagged = within_covariance(excerpts, tracks, Grouping(owners, np.arange(40) // 4))
    alone = within_covariance(excerpts, tracks, Grouping(owners, np.arange(40)))
    np.testing.assert_allclose(untagged, alone)
    assert untagged[1, 1] == pytest.approx(0.5, abs=0.15)
    assert tagged[1, 1] > untagged[1, 1] + 0.1


def test_vectors_are_unit_and_their_cosine_is_the_weighted_mean_of_family_cosines(library, fitted):
    vectors = fitted.transform(library.table)
    assert vectors.dtype == np.float32
    assert vectors.shape == (120, fitted.dimensions)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    shares = np.array([family.weight for family in fitted.families.values()])
    assert shares == pytest.approx(np.array([1, 0.2, 0.3, 0.15]) / 1.65)
    cosines = fitted.family_cosines(vectors[0], vectors)
    np.testing.assert_allclose(cosines @ shares, vectors @ vectors[0], atol=1e-5)
    np.testing.assert_allclose(cosines[0], 1, atol=1e-5)


def test_families_lie_side_by_side(fitted):
    stops = [0]
    for part_of in fitted.families.values():
        assert part_of.columns.start == stops[-1]
        stops.append(part_of.columns.stop)
    assert stops[-1] == fitted.dimensions == 65 + 33 + 33 + 33


@pytest.mark.parametrize("tracks", [1, 2, 3, 10, 49, 50, 51])
@pytest.mark.parametrize("make", [lambda n: planted(n).table, identical])
def test_small_and_uniform_libraries_stay_finite(tracks, make):
    table = make(tracks)
    vectors = Space.fit(table).transform(table)
    assert np.isfinite(vectors).all()
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


@pytest.mark.parametrize("tracks", [2, 10, 49, 60])
def test_identical_tracks_are_entirely_alike(tracks):
    table = identical(tracks)
    vectors = Space.fit(table).transform(table)
    np.testing.assert_allclose(vectors @ vectors.T, 1, atol=1e-5)


@pytest.mark.parametrize("tracks", [10, 20, 50])
def test_few_tracks_still_group_by_style(tracks):
    few = planted(tracks, styles=2, spread=0.5)
    vectors = Space.fit(few.table).transform(few.table)
    assert style_precision(vectors, few.styles, 3) > 0.9


def test_two_tracks_are_not_called_opposites():
    table = planted(2).table
    first, second = Space.fit(table).transform(table)
    assert first @ second == pytest.approx(0, abs=1e-5)


def test_no_tracks_are_refused():
    with pytest.raises(ValueError, match="no tracks"):
        Space.fit(planted(0).table)


def test_a_track_without_excerpts_is_refused():
    table = planted(3).table
    with pytest.raises(ValueError, match="no excerpt"):
        Space.fit(replace(table, owners=np.repeat([0, 2, 2], EXCERPTS).astype(np.int32)))


def test_stereo_counts_for_nothing_in_a_mono_library():
    table = planted(12).table
    excerpts = table.excerpts.copy()
    excerpts[:, BLOCK_SLICES["stereo_width"]] = 0
    mono = replace(table, excerpts=excerpts)
    fitted = Space.fit(mono)
    assert fitted.families["space"].weight == 0
    assert sum(family.weight for family in fitted.families.values()) == pytest.approx(1)
    vectors = fitted.transform(mono)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    assert (fitted.family_cosines(vectors[0], vectors)[:, 3] == 0).all()


def test_fit_and_transform_are_deterministic(library, fitted):
    again = Space.fit(library.table)
    np.testing.assert_array_equal(again.transform(library.table), fitted.transform(library.table))


def test_units_of_a_summary_value_do_not_matter(library, fitted):
    excerpts = library.table.excerpts.copy()
    excerpts[:, BLOCK_SLICES["spectral_summary"].start + 3] *= np.float16(8)  # exact in binary
    other = replace(library.table, excerpts=excerpts)
    np.testing.assert_allclose(
        Space.fit(other).transform(other), fitted.transform(library.table), atol=1e-4
    )


def test_batches_and_order_do_not_change_a_vector(library, fitted, monkeypatch):
    whole = fitted.transform(library.table)
    monkeypatch.setattr(space, "BATCH_TRACKS", 7)
    np.testing.assert_allclose(fitted.transform(library.table), whole, atol=1e-6)
    shuffled = np.random.default_rng(0).permutation(len(library.table))
    np.testing.assert_allclose(
        fitted.transform(part(library.table, shuffled)), whole[shuffled], atol=1e-6
    )


def test_large_libraries_are_learnt_from_a_sample(library, monkeypatch):
    monkeypatch.setattr(space, "FIT_TRACKS_MAX", 61)
    sampled = Space.fit(library.table).transform(library.table)
    assert style_precision(sampled, library.styles, 10) > 0.95


def test_a_saved_space_places_tracks_the_same(library, fitted, tmp_path):
    fitted.save(tmp_path)
    np.testing.assert_array_equal(
        Space.load(tmp_path).transform(library.table), fitted.transform(library.table)
    )


def test_a_saved_space_of_a_small_library_keeps_its_constant(tmp_path):
    table = planted(5).table
    fitted = Space.fit(table)
    fitted.save(tmp_path)
    np.testing.assert_array_equal(Space.load(tmp_path).transform(table), fitted.transform(table))


def test_a_space_of_another_version_is_refused(fitted, tmp_path):
    fitted.save(tmp_path)
    description = tmp_path / "space.json"
    description.write_text(
        description.read_text().replace(
            f'"space_version": {space.SPACE_VERSION}', '"space_version": 0'
        )
    )
    with pytest.raises(ValueError, match="not of this program"):
        Space.load(tmp_path)


def test_rows_of_zeros_get_a_direction():
    np.testing.assert_array_equal(unit(np.zeros((2, 3))), [[1, 0, 0], [1, 0, 0]])


def test_the_families_are_those_of_a_recommendation(fitted):
    assert list(FAMILIES) == list(fitted.families) == ["timbre", "rhythm", "harmony", "space"]


def test_answering_needs_neither_scikit_learn_nor_scipy():
    code = (
        "import sys; import musicrec_desktop.recommend.similarity;"
        "print(*{'sklearn', 'scipy', 'annoy', 'librosa'} & sys.modules.keys())"
    )
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert result.stdout.strip() == ""

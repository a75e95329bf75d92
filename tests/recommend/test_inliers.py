"""A library holds more than music, and what is no music must not shape the space."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis.decode import SAMPLE_RATE_HZ, DecodedTrack, Excerpt
from musicrec_desktop.analysis.features import analyse_file, describe
from musicrec_desktop.core.features import BLOCK_SLICES, EXCERPT_SIZE
from musicrec_desktop.recommend.inliers import (
    heard_part,
    is_far,
    is_heard,
    is_trusted,
    trusted_part,
)
from musicrec_desktop.recommend.space import LARGEST_COSINE_APART, Space
from tests.recommend.planted import EXCERPTS, JUNK, joined, junk, part, planted, style_precision

MUSIC = Path(__file__).resolve().parents[3] / "shared" / "music"
SECONDS = 20


@pytest.fixture(scope="module")
def music():
    return planted(120, styles=6, spread=1.0, within=2.0)


@pytest.fixture(scope="module")
def fitted(music):
    """The space of the music alone."""
    return Space.fit(music.table)


@pytest.fixture(scope="module")
def alone(music, fitted):
    """The music in that space."""
    return fitted.transform(music.table)


def cosines_among(vectors):
    """Return every pair's cosine, once."""
    return (vectors @ vectors.T)[np.triu_indices(len(vectors), 1)]


@pytest.mark.parametrize("kinds", [JUNK, ("silence",), ("noise",), ("sweep",), ("snippet",)])
@pytest.mark.parametrize("share", [0.01, 0.2, 0.6])
def test_junk_does_not_change_how_alike_music_is(music, alone, share, kinds):
    library = joined(music.table, junk(round(len(alone) * share / (1 - share)), kinds=kinds))
    among = Space.fit(library).transform(library)[: len(alone)]
    assert (
        style_precision(among, music.styles, 10) > style_precision(alone, music.styles, 10) - 0.01
    )
    np.testing.assert_allclose(cosines_among(among), cosines_among(alone), atol=0.05)


def test_strangers_within_all_bounds_are_left_out_by_their_distance(music, alone):
    strangers = junk(30, kinds=("stranger",))
    library = joined(music.table, strangers)
    assert is_trusted(strangers.excerpts).all()
    np.testing.assert_array_equal(is_far(library), np.arange(150) >= 120)
    among = Space.fit(library).transform(library)[:120]
    np.testing.assert_allclose(cosines_among(among), cosines_among(alone), atol=0.05)


def test_a_small_library_keeps_its_styles_among_junk():
    few = planted(15, styles=3, spread=0.5)
    library = joined(few.table, junk(5))
    alone = Space.fit(few.table).transform(few.table)
    among = Space.fit(library).transform(library)[:15]
    assert style_precision(among, few.styles, 3) > 0.9
    np.testing.assert_allclose(cosines_among(among), cosines_among(alone), atol=0.05)


@pytest.mark.parametrize("songs", [1, 2, 5, 30])
@pytest.mark.parametrize("silent", [1, 8, 60])
def test_silence_is_like_silence_and_not_like_music(songs, silent):
    library = joined(planted(songs).table, junk(silent, kinds=("silence",)))
    vectors = Space.fit(library).transform(library)
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)
    products = vectors @ vectors.T
    assert products[:songs, songs:].max() <= LARGEST_COSINE_APART + 1e-5
    assert products[songs:, songs:].min() > 0.99


def test_a_silent_track_newer_than_the_index_is_not_like_music(music, fitted):
    silence = fitted.transform(junk(1, kinds=("silence",)))
    assert (fitted.transform(music.table) @ silence[0]).max() <= LARGEST_COSINE_APART + 1e-5
    assert (fitted.family_cosines(silence[0], silence) > 0.999).all()


def test_a_library_of_music_is_learnt_from_whole(music):
    assert trusted_part(music.table) is music.table
    heard, tracks = heard_part(music.table)
    assert heard is music.table
    assert tracks.all()


@pytest.mark.parametrize("kind", JUNK)
def test_where_all_is_junk_it_is_learnt_from(kind):
    library = junk(40, kinds=(kind,))
    vectors = Space.fit(library).transform(library)
    assert trusted_part(library) is library
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-5)


def test_short_tracks_count_where_most_are_short():
    snippets = planted(40).table
    snippets = replace(
        snippets,
        excerpts=snippets.excerpts[::EXCERPTS],
        owners=snippets.owners[::EXCERPTS],
    )
    kept = trusted_part(joined(snippets, junk(20, kinds=("silence", "tone"))))
    np.testing.assert_array_equal(kept.track_ids, snippets.track_ids)


def test_a_silent_excerpt_says_nothing_about_its_track(music, fitted):
    excerpts = music.table.excerpts.copy()
    excerpts[: EXCERPTS - 1] = junk(1, kinds=("silence",)).excerpts[0]
    quiet = replace(music.table, excerpts=excerpts)
    kept = replace(
        part(music.table, np.array([0])),
        excerpts=excerpts[EXCERPTS - 1 : EXCERPTS],
        owners=np.zeros(1, np.int32),
    )
    np.testing.assert_allclose(fitted.transform(quiet)[0], fitted.transform(kept)[0], atol=1e-6)


def test_one_absurd_value_does_not_drown_the_rest(music, fitted):
    excerpts = music.table.excerpts.copy()
    absurd = excerpts.copy()
    absurd[:EXCERPTS, BLOCK_SLICES["spectral_summary"].start + 5] = np.finfo(np.float16).max
    moved = fitted.transform(replace(music.table, excerpts=absurd))[0]
    assert moved @ fitted.transform(music.table)[0] > 0.8


def test_any_stored_value_is_placed(music, fitted):
    largest = np.finfo(np.float16).max
    rows = np.stack([np.full(EXCERPT_SIZE, value) for value in (-largest, largest, 0.0)])
    placed = fitted.transform(
        replace(
            part(music.table, np.arange(3)),
            excerpts=rows.astype(np.float16),
            owners=np.arange(3, dtype=np.int32),
        )
    )
    np.testing.assert_allclose(np.linalg.norm(placed, axis=1), 1, atol=1e-5)


def described(samples):
    sound = np.stack([samples, samples]).astype(np.float32)
    return describe(DecodedTrack((Excerpt(0.0, sound),), SECONDS)).excerpts


def seconds():
    return np.arange(SECONDS * SAMPLE_RATE_HZ) / SAMPLE_RATE_HZ


@pytest.mark.parametrize(
    "sound",
    [
        np.zeros_like,
        lambda t: np.full_like(t, 0.3),
        lambda t: 0.5 * np.sin(2 * np.pi * 440 * t),
        lambda t: 0.5 * np.sign(np.sin(2 * np.pi * 440 * t)),
        lambda t: 0.5 * (np.arange(len(t)) % 11_025 == 0),
        lambda t: 1e-5 * np.random.default_rng(0).normal(size=len(t)),
    ],
    ids=["silence", "offset", "tone", "square", "clicks", "hiss"],
)
def test_nothing_happens_in_steady_sounds(sound):
    excerpt = described(sound(seconds()))
    assert not is_heard(excerpt).any()
    assert not is_trusted(excerpt).any()


@pytest.mark.parametrize(
    "sound",
    [
        lambda t: 0.3 * np.random.default_rng(0).normal(size=len(t)),
        lambda t: 0.5 * np.sin(2 * np.pi * (20 * t + 4_990 / SECONDS * t**2)),
        lambda t: 0.5 * np.sin(2 * np.pi * 440 * t) * (2 * t % 1 < 0.5),
    ],
    ids=["noise", "sweep", "beeps"],
)
def test_no_space_is_learnt_from_noise_sweeps_and_beeps(sound):
    assert not is_trusted(described(sound(seconds()))).any()


@pytest.mark.music
@pytest.mark.skipif(not MUSIC.is_dir(), reason="needs the evaluation music beside the project")
def test_real_music_is_trusted():
    paths = sorted((MUSIC / "free").glob("*.ogg")) + sorted(MUSIC.glob("evaluation/*/1*.opus"))[::4]
    excerpts = np.concatenate([analyse_file(str(path)).excerpts for path in paths])
    assert len(paths) >= 15
    assert is_trusted(excerpts).all()

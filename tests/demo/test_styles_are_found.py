"""The program must hear what it composed: neighbours share the style."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from musicrec_desktop.analysis.features import analyse_file
from musicrec_desktop.core.features import FeatureTable
from musicrec_desktop.demo.catalogue import CATALOGUE
from musicrec_desktop.recommend.index import build_index
from musicrec_desktop.recommend.similarity import SimilarityIndex

# the first test to ask for the music waits until all of it is rendered, whoever renders it
pytestmark = pytest.mark.timeout(900)

SONGS = [(album.artist, song.style) for album in CATALOGUE for song in album.songs]


def feature_table(tracks: list[Path]) -> FeatureTable:
    """Listen to the tracks, in this process."""
    heard = [analyse_file(str(path)).excerpts for path in tracks]
    artists = sorted({artist for artist, _style in SONGS})
    return FeatureTable(
        track_ids=np.arange(len(tracks), dtype=np.int64),
        excerpts=np.concatenate(heard),
        owners=np.repeat(np.arange(len(tracks), dtype=np.int32), [len(rows) for rows in heard]),
        artists=np.array([artists.index(artist) for artist, _style in SONGS], np.int32),
    )


def test_neighbours_by_others_share_the_style(demo_music: list[Path], tmp_path: Path) -> None:
    feature_table(demo_music).save(tmp_path / "features")
    build_index(tmp_path / "features", tmp_path / "index")
    index = SimilarityIndex.open(tmp_path / "index")
    assert index is not None
    wrong = []
    for track, (artist, style) in enumerate(SONGS):
        own = {other for other, (name, _style) in enumerate(SONGS) if name == artist}
        nearest = index.neighbours(track, 1, exclude=own)[0]
        if SONGS[nearest.track_id][1] != style:
            wrong.append((demo_music[track].name, demo_music[nearest.track_id].name))
    assert len(wrong) <= 0.1 * len(SONGS), wrong

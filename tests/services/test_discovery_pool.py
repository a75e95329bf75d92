"""What stations and mixes are drawn from is what the library holds now."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import update

from musicrec_desktop.core.discovery import RadioSeeds
from musicrec_desktop.core.errors import NothingToPlay, UnknownTrack
from musicrec_desktop.core.features import Sound, SoundKind
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.loudness import Edges, Loudness
from musicrec_desktop.library.discovery_facts import DiscoveryFactsRepository
from musicrec_desktop.library.heard.loudness import LoudnessRepository
from musicrec_desktop.library.heard.recordings import RecordingRepository
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.library.schema import tracks
from musicrec_desktop.library.track_facts import TrackFactsRepository
from musicrec_desktop.services.discovery.discovery_pool import DiscoveryPool
from musicrec_desktop.services.discovery.listener_taste import ListenerTaste
from musicrec_desktop.services.discovery.stations import Stations
from musicrec_desktop.services.similarity.library_facts import LibraryFacts
from tests.services.conftest import Library, last_long, planted_features
from tests.services.invented import InventedListener

TRACKS = 12


class Discovering:
    """A scanned library of twelve tracks in four styles, and its pool."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.paths = library.add(*range(TRACKS))
        library.scan()
        self.facts = LibraryFacts(TrackFactsRepository(library.database), library.history)
        self.pool = self.opened()

    def opened(self) -> DiscoveryPool:
        return DiscoveryPool(
            self.library.similarity,
            self.facts,
            DiscoveryFactsRepository(self.library.database),
            self.library.tracks,
        )

    def id(self, number: int) -> int:
        return self.library.track(self.paths[number]).id

    def row(self, number: int) -> int:
        return self.pool.row(self.pool.required(), self.id(number))


@pytest.fixture
def discovering(library: Library) -> Discovering:
    return Discovering(library)


def test_every_track_is_there_with_its_facts(discovering: Discovering) -> None:
    found = discovering.pool.required()
    assert len(found.pool) == found.pool.distinct() == TRACKS
    row = discovering.row(3)
    assert found.names[found.pool.artists[row]] == "artist 3"
    assert found.pool.tempos_bpm[row] == 120.0 and found.pool.keys[row] >= 0
    assert found.pool.loudness_lufs[row] == -14.0
    assert found.numbered(["ARTIST 3"]) == [found.pool.artists[row]]
    assert [track.title for track in discovering.pool.tracks(found, [row])] == ["Title 3"]


def test_nothing_is_made_again_while_nothing_changes(discovering: Discovering) -> None:
    first = discovering.pool.current()
    assert discovering.pool.current() is first
    discovering.facts.reload()
    assert discovering.pool.current() is not first


def test_missing_files_speech_and_copies_are_told_apart(discovering: Discovering) -> None:
    library = discovering.library
    Path(discovering.paths[0]).unlink()
    library.scan()
    speech = replace(planted_features(1), sound=Sound(kind=SoundKind.SPEECH, kind_confidence=1.0))
    library.features.store([(discovering.id(1), speech)])
    copies = [(discovering.id(2), 1.0), (discovering.id(6), 1.0)]
    RecordingRepository(library.database).store([copies])
    discovering.facts.reload()
    pool = discovering.opened().required().pool
    playable = {number for number in range(1, TRACKS) if pool.playable[discovering.row(number)]}
    assert playable == set(range(2, TRACKS))
    assert pool.recordings[discovering.row(2)] == pool.recordings[discovering.row(6)]
    assert pool.distinct() == TRACKS - 3


def test_two_recordings_of_one_song_come_once(discovering: Discovering) -> None:
    library, other = discovering.library, discovering.id(7)
    with library.database.write() as connection:
        same = {"title": "title 3!", "artist": "ARTIST 3"}
        connection.execute(update(tracks).where(tracks.c.id == other).values(same))
    discovering.facts.reload()
    found = discovering.opened().required()
    assert found.pool.distinct() == TRACKS - 1
    assert found.pool.recordings[discovering.row(7)] == found.pool.recordings[discovering.row(3)]
    stations = Stations(discovering.opened(), InventedListener().taste)
    station = stations.make(RadioSeeds.of_tracks(discovering.id(3)), 0.0)
    picks = [pick for _ in range(TRACKS - 1) if (pick := station.next()) is not None]
    assert not any(pick.again for pick in picks)
    assert len({discovering.id(3), other} & {pick.track.id for pick in picks}) == 1


def test_what_is_too_short_is_not_drawn(discovering: Discovering) -> None:
    library = discovering.library
    last_long(library, 120.0)
    last_long(library, 4.0, discovering.id(3))
    discovering.facts.reload()
    pool = discovering.opened().required().pool
    assert [number for number in range(TRACKS) if not pool.playable[discovering.row(number)]] == [3]


def test_measured_edges_are_known(discovering: Discovering) -> None:
    repository = LoudnessRepository(discovering.library.database)
    measured = next(m for m in repository.pending() if m.track_id == discovering.id(4))
    edges = Edges(0.5, 1.5, -20.0, -30.0)
    repository.store([(measured, Loudness(-14.0, 5.0, 0.9, edges))])
    pool = discovering.opened().required().pool
    row = discovering.row(4)
    assert (pool.heads_lufs[row], pool.tails_lufs[row]) == (-20.0, -30.0)
    assert (pool.lead_ins_seconds[row], pool.lead_outs_seconds[row]) == (0.5, 1.5)
    assert np.isnan(pool.heads_lufs[discovering.row(5)])


def test_a_station_plays_what_the_library_holds(discovering: Discovering) -> None:
    listener = InventedListener()
    stations = Stations(discovering.pool, listener.taste)
    station = stations.make(RadioSeeds.of_tracks(discovering.id(0)), 0.0)
    titles = [pick.track.title for _ in range(2) if (pick := station.next()) is not None]
    assert set(titles) < {"Title 0", "Title 4", "Title 8"}


def test_an_unknown_track_is_explained(discovering: Discovering) -> None:
    found = discovering.pool.required()
    with pytest.raises(UnknownTrack):
        discovering.pool.row(found, 9999)


def test_an_empty_library_says_what_to_do(library: Library) -> None:
    facts = LibraryFacts(TrackFactsRepository(library.database), library.history)
    more = DiscoveryFactsRepository(library.database)
    pool = DiscoveryPool(library.similarity, facts, more, library.tracks)
    assert pool.current() is None
    with pytest.raises(NothingToPlay, match="Add a folder"):
        pool.required()


def test_a_taste_is_read_from_history_and_ratings(discovering: Discovering) -> None:
    library = discovering.library
    ratings = RatingRepository(library.database)
    taste = ListenerTaste(library.history, ratings)
    for number, outcome, seconds in (
        (0, "finished", 60.0),
        (1, "skipped", 0.01),
        (2, "stopped", 0.01),
    ):
        event = library.history.start(discovering.id(number), 1e9)
        library.history.finish(event, seconds, outcome)
    loved, disliked = Rating(loved=True, changed_at=1e9), Rating(disliked=True, changed_at=1e9)
    ratings.put({discovering.id(3): loved, discovering.id(4): disliked})
    pool = discovering.pool.required().pool
    known = taste.within(pool)
    assert {int(pool.ids[row]) for row in known.liked} == {discovering.id(0), discovering.id(3)}
    assert {int(pool.ids[row]) for row in known.unwanted} == {
        discovering.id(1),
        discovering.id(4),
    }
    assert taste.disliked() == {discovering.id(4)}
    assert set(taste.last_heard()) == {discovering.id(0)}
    assert not taste.within(pool, until=1e9 - 1).known

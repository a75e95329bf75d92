"""The map as the program draws and keeps it."""

from __future__ import annotations

from concurrent.futures import Executor, Future
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from musicrec_desktop.core.errors import StorageError
from musicrec_desktop.core.music_map import MusicMap
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.library.discovery_facts import DiscoveryFactsRepository
from musicrec_desktop.library.track_facts import TrackFactsRepository
from musicrec_desktop.services.discovery.discovery_pool import DiscoveryPool
from musicrec_desktop.services.discovery.music_map import FILE, MapService
from musicrec_desktop.services.similarity.library_facts import LibraryFacts
from tests.services.conftest import Immediate, Library


class Never(Executor):
    """Takes work and does none of it."""

    def __init__(self) -> None:
        self.futures: list[Future[Any]] = []

    def submit(self, fn: Any, /, *args: Any, **kwargs: Any) -> Future[Any]:
        self.futures.append(Future())
        return self.futures[-1]


def service(library: Library, executor: Executor | None = None) -> MapService:
    similarity = library.new_similarity()
    facts = LibraryFacts(TrackFactsRepository(library.database), library.history)
    discovery = DiscoveryPool(
        similarity, facts, DiscoveryFactsRepository(library.database), library.tracks
    )
    return MapService(similarity, discovery, executor or Immediate(), library.root / "map")


def drawn(maps: MapService, *, again: bool = False) -> tuple[MusicMap | None, list[Progress]]:
    steps, seen = maps.layout(again=again), []
    while True:
        try:
            seen.append(next(steps))
        except StopIteration as end:
            return end.value, seen


def test_a_library_has_a_map_with_every_track(library: Library) -> None:
    library.add(*range(16))
    library.scan()
    music, seen = drawn(service(library))
    assert music is not None
    assert len(music.layout) == 16
    assert np.isfinite(music.layout.xy).all()
    assert not music.stale
    assert seen[-1].done == seen[-1].total > 0
    rows = np.concatenate([region.rows for region in music.regions if region.level == 0])
    assert sorted(rows) == list(range(16))
    assert sorted(path.name for path in (library.root / "map").iterdir()) == [FILE]


def test_a_track_of_several_genres_has_the_colour_of_the_first(library: Library) -> None:
    for number in range(12):
        genre = "Rock" if number < 6 else "Rock; Indie" if number < 9 else "Ambient; Rock"
        library.tone(library.music / f"{number}.flac", number, genre=genre)
    library.scan()
    music, _ = drawn(service(library))
    assert music is not None
    named = {music.layout.track_ids[row]: music.names[g] for row, g in enumerate(music.genres)}
    wanted = ["rock"] * 9 + ["ambient"] * 3
    tracks = [library.track(library.music / f"{number}.flac") for number in range(12)]
    assert [named[track.id] for track in tracks] == wanted
    assert {region.genre for region in music.regions} <= {"rock", "ambient", ""}


def test_the_map_is_kept(library: Library) -> None:
    library.add(*range(12))
    library.scan()
    first, _ = drawn(service(library))
    second, seen = drawn(service(library, Never()))
    assert seen == []
    np.testing.assert_array_equal(first.layout.xy, second.layout.xy)


def test_tracks_that_are_added_move_no_other(library: Library) -> None:
    library.add(*range(12))
    library.scan()
    before, _ = drawn(service(library))
    library.add(*range(12, 20))
    library.scan()
    after, seen = drawn(service(library, Never()))
    assert seen == []
    rows = [after.layout.row(int(number)) for number in before.layout.track_ids]
    np.testing.assert_array_equal(after.layout.xy[rows], before.layout.xy)
    assert len(after.layout) == 20
    assert after.stale
    again, _ = drawn(service(library, Never()))
    np.testing.assert_array_equal(again.layout.xy, after.layout.xy)


def test_a_map_drawn_again_is_not_stale(library: Library) -> None:
    library.add(*range(12))
    library.scan()
    drawn(service(library))
    library.add(*range(12, 20))
    library.scan()
    music, seen = drawn(service(library), again=True)
    assert seen
    assert not music.stale


@pytest.mark.parametrize("tracks", [0, 1, 9])
def test_few_tracks_are_no_map(library: Library, tracks: int) -> None:
    library.add(*range(tracks))
    library.scan()
    assert drawn(service(library, Never())) == (None, [])


def test_a_drawing_can_be_given_up(library: Library) -> None:
    library.add(*range(12))
    library.scan()
    idle = Never()
    steps = service(library, idle).layout()
    assert next(steps).label == "Comparing tracks"
    next(steps)
    steps.close()
    assert idle.futures[0].cancelled()
    assert list((library.root / "map").iterdir()) == []


@pytest.mark.parametrize("damage", [b"", b"nonsense", b"PK\x03\x04"])
def test_a_damaged_map_is_drawn_again(library: Library, damage: bytes) -> None:
    library.add(*range(12))
    library.scan()
    drawn(service(library))
    (library.root / "map" / FILE).write_bytes(damage)
    music, seen = drawn(service(library))
    assert seen
    assert len(music.layout) == 12


def test_where_the_map_cannot_be_kept_it_says_so(library: Library) -> None:
    library.add(*range(12))
    library.scan()
    Path(library.root / "map").write_text("in the way")
    with pytest.raises(StorageError):
        drawn(service(library))


def test_all_spellings_of_a_genre_are_one(library: Library) -> None:
    spellings = ("Hip-Hop", "hip hop", "HipHop", "Electronic", "electronic", "ELECTRONIC")
    for number in range(12):
        genre = spellings[number % 6]
        library.tone(library.music / f"{number}.flac", number, genre=genre)
    library.scan()
    music, _ = drawn(service(library))
    assert music is not None
    assert len(set(music.genres.tolist())) == 2

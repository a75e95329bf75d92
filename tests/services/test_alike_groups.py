"""Artists, albums and genres by what their tracks sound like."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicrec_desktop.library.track_facts import TrackFactsRepository
from musicrec_desktop.services.similarity.alike_groups import AlikeGroupService
from musicrec_desktop.services.similarity.library_facts import LibraryFacts
from tests.services.conftest import STYLES, Library

GROUPS = 2 * STYLES  # n and n + STYLES are of one style


class Alike:
    """Sixteen tracks of eight bands, each with one record of one genre; two bands a style."""

    def __init__(self, library: Library) -> None:
        self.library = library
        for number in range(2 * GROUPS):
            band = number % GROUPS
            library.tone(
                library.music / f"{number}.flac",
                number,
                artist=f"Band {band}" if number != GROUPS else "Band 0; Guest",
                album=f"Record {band}",
                album_artist=f"Band {band}",
                genre=f"Genre {band}",
            )
        library.scan()
        facts = LibraryFacts(TrackFactsRepository(library.database), library.history)
        self.service = AlikeGroupService(library.similarity, facts, library.tracks)

    def of(self, band: int) -> list[int]:
        names = (f"{band}.flac", f"{band + GROUPS}.flac")
        return [self.library.track(self.library.music / name).id for name in names]


@pytest.fixture
def alike(library: Library) -> Alike:
    return Alike(library)


def test_the_nearest_of_each_kind_is_of_the_same_style(alike: Alike) -> None:
    ids = alike.of(0)
    artists, genres = alike.service.artists(ids), alike.service.genres(ids)
    albums = alike.service.albums(ids)
    assert artists[0].key == "Band 4"
    assert genres[0].key == "Genre 4"
    assert albums[0].lead.tags.album == "Record 4"
    assert albums[0].key == albums[0].lead.release
    for found in (artists, genres, albums):
        likeness = [group.likeness for group in found]
        assert likeness == sorted(likeness, reverse=True)
        assert len({group.key for group in found}) == len(found) == GROUPS - 1


def test_what_is_asked_about_is_no_answer_whatever_it_is_named_beside(alike: Alike) -> None:
    for found in (alike.service.artists(alike.of(0)), alike.service.albums(alike.of(0))):
        assert all("Band 0" not in group.lead.artist for group in found)


def test_files_that_are_away_are_left_out(alike: Alike) -> None:
    library = alike.library
    for number in (4, 12):
        Path(library.music / f"{number}.flac").unlink()
    library.scan()
    assert "Band 4" not in [group.key for group in alike.service.artists(alike.of(0))]


def test_what_nobody_listened_to_sounds_like_nothing(alike: Alike) -> None:
    assert alike.service.artists([]) == alike.service.albums([9_999]) == []

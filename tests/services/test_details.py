"""What is told of one song, as its file is now."""

from __future__ import annotations

from pathlib import Path

import pytest

from musicrec_desktop.library.detail_rows import TagDetailsRepository
from musicrec_desktop.library.heard.loudness import LoudnessRepository
from musicrec_desktop.library.heard.sounds import SoundRepository
from musicrec_desktop.library.track_facts import TrackFactsRepository
from musicrec_desktop.services.library.details import DetailsService
from tests.services.conftest import Library, touch_later


@pytest.fixture
def details(library: Library) -> DetailsService:
    database = library.database
    return DetailsService(
        library.tracks,
        TagDetailsRepository(database),
        SoundRepository(database),
        LoudnessRepository(database),
        TrackFactsRepository(database),
    )


def lyrics(details: DetailsService, track_id: int) -> str:
    """Return what is sung, which is said in two places."""
    found = details.of(track_id)
    assert found is not None
    assert details.lyrics(track_id) == found.tags.lyrics
    return found.tags.lyrics


def test_lyrics_are_those_of_the_file_as_it_is_and_where_it_is_away_those_of_the_scan(
    library: Library, details: DetailsService
) -> None:
    (song,) = library.add(1)
    library.scan()
    ((track,),) = library.tracks.all()
    assert lyrics(details, track.id) == ""
    beside = Path(song).with_suffix(".lrc")
    for line in ("[00:01.00]Frist", "[00:01.00]First"):  # as its mistake is mended
        beside.write_text(line)
        assert lyrics(details, track.id) == line

    touch_later(Path(song))
    library.scan()
    beside.unlink()
    assert lyrics(details, track.id) == ""
    Path(song).unlink()
    assert lyrics(details, track.id) == "[00:01.00]First"

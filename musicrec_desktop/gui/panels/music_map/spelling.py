"""Names on the map as people write them: it is told them in lower case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from musicrec_desktop.core.browsing import values_of
from musicrec_desktop.core.music_map import MapPlace, MapRegion, MusicMap
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.panels.music_map.tracks import MapTracks
from musicrec_desktop.gui.words.tracks import display_name

PROBED = 60  # tracks of a region, among which its leading names are looked for


def spelled(music: MusicMap, tracks: MapTracks) -> MusicMap:
    """Return a map whose genres and artists are written as in the tags of its tracks.

    Parameters
    ----------
    music : MusicMap
    tracks : MapTracks
        Of this map.
    """
    known: dict[str, str] = {}
    names = list(music.names)
    genres, first = np.unique(music.genres, return_index=True)
    for genre, row in zip(genres.tolist(), first.tolist(), strict=True):
        if genre >= 0:
            _look_up({names[genre]}, [row], tracks, known)
            names[genre] = known.get(names[genre], names[genre])
    regions = tuple(_region(region, tracks, known) for region in music.regions)
    places, islands = (
        tuple(_place(place, tracks, known) for place in found)
        for found in (music.places, music.islands)
    )
    return replace(music, names=names, regions=regions, places=places, islands=islands)


def _region(region: MapRegion, tracks: MapTracks, known: dict[str, str]) -> MapRegion:
    wanted = {region.genre, *region.artists} - {""}
    _look_up(wanted, np.asarray(region.rows)[:PROBED].tolist(), tracks, known)
    return replace(
        region,
        genre=known.get(region.genre, region.genre),
        artists=tuple(known.get(name, name) for name in region.artists),
    )


def _place(place: MapPlace, tracks: MapTracks, known: dict[str, str]) -> MapPlace:
    _look_up({place.name}, place.rows.tolist(), tracks, known)
    return replace(place, name=display_name(known.get(place.name, place.name)))


def _look_up(
    names: set[str], rows: Sequence[int], tracks: MapTracks, known: dict[str, str]
) -> None:
    """Add to what is known how names are written, from the first rows that tell."""
    wanted = names - known.keys()
    for row in rows:
        if not wanted:
            return
        for value in _values(tracks.at(row)):
            if value.casefold() in wanted:
                wanted.remove(value.casefold())
                known[value.casefold()] = value


def _values(track: Track | None) -> Iterator[str]:
    for text in () if track is None else (track.artist, track.tags.genre or ""):
        yield text
        yield from values_of(text)

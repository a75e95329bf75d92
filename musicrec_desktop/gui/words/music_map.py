"""The music map in words: what regions are called, and why a track lies where it does."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.music_map import MapRegion
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.words.tracks import display_name, quoted


def region_names(regions: Sequence[MapRegion]) -> list[str]:
    """Return what each region is called: coarse ones by genre, finer ones by who leads there.

    In a level no two are called the same, as long as they have different artists.
    """
    names: list[str] = []
    taken: set[tuple[int, str]] = set()
    for region in regions:
        name = next(
            (choice for choice in _choices(region) if (region.level, choice) not in taken),
            _choices(region)[-1],
        )
        taken.add((region.level, name))
        names.append(name)
    return names


def _choices(region: MapRegion) -> list[str]:
    genre = display_name(region.genre)
    artists = [display_name(name) for name in region.artists]
    around = [
        translate("Music map", "{genre} around {artist}", genre=genre, artist=name)
        if genre
        else name
        for name in artists
    ]
    choices = [genre, *around] if region.level == 0 else [*artists, genre]
    return [choice for choice in choices if choice] or [translate("Music map", "Untagged music")]


def why_there(region: str, beside: Sequence[Track]) -> str:
    """Return where a track lies: "In Jazz, beside “Kite” by Ada and “Fog” by Ivo"."""
    if not beside:
        return translate("Music map", "In {region}", region=region) if region else ""
    one, *others = (_named(track) for track in beside)
    tracks = one
    for other in others:
        tracks = translate("Music map", "{one} and {other}", one=tracks, other=other)
    if not region:
        return translate("Music map", "Beside {tracks}", tracks=tracks)
    return translate("Music map", "In {region}, beside {tracks}", region=region, tracks=tracks)


def _named(track: Track) -> str:
    if not track.artist:
        return quoted(track.title)
    return translate("Music map", "“{title}” by {artist}", title=track.title, artist=track.artist)


def region_line(name: str, region: MapRegion) -> str:
    """Return a region and who leads in it, for a list: "Jazz – Ada, Ivo, Zoe"."""
    leading = [display_name(artist) for artist in region.artists]
    leading = [artist for artist in leading if artist not in name]
    return f"{name} – {', '.join(leading)}" if leading else name


def shorten(text: str, letters: int) -> str:
    """Return a text of at most so many letters."""
    return text if len(text) <= letters else f"{text[: letters - 1].rstrip()}…"


def overview(tracks: int, regions: int) -> str:
    """Return what a screen reader says of the whole map."""
    return translate(
        "Music map",
        "{tracks} in {regions}. Shift and arrows go from track to track, Enter plays. The list "
        "beside the map holds the same.",
        tracks=translate("Counts", "%n track(s)", n=tracks),
        regions=translate("Counts", "%n region(s)", n=regions),
    )

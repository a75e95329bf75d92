"""Rhythmbox: ``rhythmdb.xml`` and, beside it, ``playlists.xml``."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.exchange.file_locations import location_readings
from musicrec_desktop.library.exchange.other_players.model import (
    ForeignLibrary,
    ForeignPlaylist,
    ForeignTrack,
    moment,
    name,
    positive,
    stars,
    whole,
)
from musicrec_desktop.library.text import clean_text

PLAYLISTS_NAME = "playlists.xml"
MOST_STARS = 5


def read_rhythmbox(path: Path) -> ForeignLibrary:
    """Read the tracks, and the playlists in the file beside.

    Raises
    ------
    UnreadableFile
        If that of the tracks is damaged.
    """
    tracks = {}
    for item in _elements(path, "entry"):
        if item.get("type") == "song":
            uri, track = _track(item)
            tracks[uri] = track
    beside = path.with_name(PLAYLISTS_NAME)
    playlists, unread = [], []
    try:
        for item in _elements(beside, "playlist") if beside.is_file() else ():
            if item.get("type") == "static" and (found := _listed(item, tracks)):
                title = clean_text(item.get("name", "")) or "Rhythmbox"  # no words
                playlists.append(ForeignPlaylist(title, found))
    except UnreadableFile as error:
        unread.append(str(error))
    return ForeignLibrary(
        "Rhythmbox",  # no words
        tuple(tracks.values()),
        tuple(playlists),
        tuple(unread),
    )


def _elements(path: Path, tag: str) -> Iterator[ElementTree.Element]:
    """Yield elements one after the other, without keeping the whole file."""
    try:
        with path.open("rb") as file:
            for _, item in ElementTree.iterparse(file):
                if item.tag == tag:
                    yield item
                    item.clear()
    except OSError as error:
        raise UnreadableFile(str(path), system_reason(error)) from error
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise UnreadableFile(
            str(path), translate("Reasons", "it is damaged XML ({reason})", reason=error)
        ) from error


def _track(item: ElementTree.Element) -> tuple[str, ForeignTrack]:
    said = {child.tag: child.text or "" for child in item}
    uri = said.get("location", "")
    return uri, ForeignTrack(
        location_readings(uri),
        name(said.get("title")),
        name(said.get("artist")),
        positive(said.get("duration")),
        stars(said.get("rating"), MOST_STARS),
        False,
        whole(said.get("play-count")),
        moment(said.get("last-played")),
    )


def _listed(item: ElementTree.Element, tracks: dict[str, ForeignTrack]) -> tuple[ForeignTrack, ...]:
    uris = [child.text or "" for child in item if child.tag == "location"]
    return tuple(tracks.get(uri) or ForeignTrack(location_readings(uri)) for uri in uris if uri)

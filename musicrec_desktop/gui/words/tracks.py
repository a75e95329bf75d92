"""Tracks as sentences name them."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.words.direction import joined


def no_artist() -> str:
    """Return what is shown where tracks name no artist."""
    return translate("Tracks", "Unknown artist")


def by_artist(track: Track) -> str:
    """Return a track with its artist, as one says it: "Kite by Ada"."""
    if not track.artist:
        return translate("Tracks", "{title} by unknown artist", title=track.title)
    return translate("Tracks", "{title} by {artist}", title=track.title, artist=track.artist)


def artist_and_title(track: Track) -> str:
    """Return a track as lists name it: "Ada – Kite"."""
    return joined(" – ", track.artist, track.title)


def one_or_many(tracks: Sequence[Track]) -> str:
    """Return the title of one track in quotation marks, or how many there are."""
    if len(tracks) == 1:
        return quoted(tracks[0].title)
    return translate("Counts", "%n track(s)", n=len(tracks))


def quoted(name: str) -> str:
    """Return a name in quotation marks."""
    return translate("Tracks", "“{name}”", name=name)


def display_name(name: str) -> str:
    """Return a name that was folded to lower case as names are written."""
    return name if any(letter.isupper() for letter in name) else name.title()

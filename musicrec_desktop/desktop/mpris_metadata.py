"""Tracks in the words of MPRIS 2.2: a map whose values carry exact D-Bus types."""

from __future__ import annotations

import math
from collections.abc import Iterable

from dbus_fast import Variant

from musicrec_desktop.desktop.addresses import file_uri
from musicrec_desktop.desktop.port import NowPlaying

TRACK_PATH = "/org/musicrec_desktop/track/"
NO_TRACK = "/org/mpris/MediaPlayer2/TrackList/NoTrack"
MICROSECONDS = 1_000_000
_INT32 = range(-(2**31), 2**31)
_LONGEST_SECONDS = 1e9  # past that a container lies about its length


def track_path(key: int) -> str:
    """Return the object path of a queue entry."""
    return f"{TRACK_PATH}{key}"


def track_key(path: str) -> int | None:
    """Return the queue entry that an object path names; None where it is not one of ours."""
    digits = path.removeprefix(TRACK_PATH)
    return int(digits) if digits != path and digits.isascii() and digits.isdecimal() else None


def bus_text(text: str) -> str:
    """Return text that may travel on D-Bus: valid UTF-8 without NUL, or the daemon hangs up."""
    return text.encode("utf-8", "replace").decode("utf-8").replace("\0", "")


def microseconds(seconds: float) -> int:
    """Return a time as MPRIS writes it; 0 for what is no time."""
    if not math.isfinite(seconds):
        return 0
    return round(min(max(seconds, 0.0), _LONGEST_SECONDS) * MICROSECONDS)


def metadata(now: NowPlaying | None) -> dict[str, Variant]:
    """Return MPRIS metadata of a track, with an entry for what is known only.

    Parameters
    ----------
    now : NowPlaying or None
        None while nothing is audible.

    Returns
    -------
    dict of str to dbus_fast.Variant
        ``mpris:trackid`` is there always. Source of names and types: the MPRIS v2
        metadata guidelines of freedesktop.org.
    """
    if now is None:
        return {"mpris:trackid": Variant("o", NO_TRACK)}
    entries = {
        "mpris:trackid": Variant("o", track_path(now.key)),
        "mpris:length": _length(now.length_seconds),
        "mpris:artUrl": _text(_art_url(now.art_path)),
        "xesam:title": _text(now.title),
        "xesam:artist": _texts(now.artists),
        "xesam:album": _text(now.album),
        "xesam:albumArtist": _texts(now.album_artists),
        "xesam:composer": _texts(now.composers),
        "xesam:genre": _texts(now.genres),
        "xesam:trackNumber": _integer(now.track_number),
        "xesam:discNumber": _integer(now.disc_number),
        "xesam:contentCreated": _date(now.year),
        "xesam:audioBPM": _integer(now.tempo_bpm),
        "xesam:useCount": _integer(now.use_count),
        "xesam:userRating": _rating(now.user_rating),
        "xesam:url": _text(now.url),
    }
    return {name: value for name, value in entries.items() if value is not None}


def _length(seconds: float) -> Variant | None:
    length = microseconds(seconds)
    return Variant("x", length) if length else None


def _art_url(path: str) -> str:
    return file_uri(path) if path else ""


def _text(text: str) -> Variant | None:
    clean = bus_text(text)
    return Variant("s", clean) if clean else None


def _texts(texts: Iterable[str]) -> Variant | None:
    clean = [text for text in map(bus_text, texts) if text]
    return Variant("as", clean) if clean else None


def _integer(number: float | None) -> Variant | None:
    if number is None or not math.isfinite(number) or round(number) not in _INT32:
        return None
    return Variant("i", round(number))


def _date(year: int | None) -> Variant | None:
    """Return the first moment of a year: the type knows no bare years."""
    if year is None or not 0 < year <= 9999:
        return None
    return Variant("s", f"{year:04}-01-01T00:00:00")


def _rating(rating: float | None) -> Variant | None:
    if rating is None or not math.isfinite(rating):
        return None
    return Variant("d", float(min(max(rating, 0.0), 1.0)))

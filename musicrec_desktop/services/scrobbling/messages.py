"""What is told of events: as they are, and as listens and feedback on recordings."""

from __future__ import annotations

import re
import uuid
from collections.abc import Mapping
from dataclasses import asdict
from typing import Any

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.listening_events import PlayEnded, PlayStarted, RatingsChanged
from musicrec_desktop.core.tracks import Track

Message = dict[str, Any]
MBID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def play_event(name: str, event: PlayStarted | PlayEnded, track: Track) -> Message:
    """Return a start or an end as it is."""
    return {**_event(name), **asdict(event), **_named(track)}


def rating_event(event: RatingsChanged, track: Track) -> Message:
    """Return what a listener thinks of a track from now on."""
    after = event.after[track.id]
    said = {"stars": after.stars, "loved": after.loved, "disliked": after.disliked}
    about = {"listener_id": event.listener_id, "at": event.at}
    return {**_event("rating"), **about, **_named(track), **said}


def listen(track: Track, at: float, recording: str = "") -> Message | None:
    """Return what a service is told of a play; None where the tags do not say what it is.

    Parameters
    ----------
    track : Track
    at : float
        Unix time of the start.
    recording : str
        MusicBrainz' id of it, as the file's tags have it.
    """
    if not track.artist or not track.tags.title:
        return None
    return {
        "kind": "listen",
        **_described(track, recording),
        "album_artist": track.tags.album_artist,
        "track_number": track.tags.track_number,
        "seconds": track.tags.duration_seconds,
        "started_at": at,
    }


def feedback(event: RatingsChanged, track: Track, recording: str = "") -> Message | None:
    """Return a love or a dislike, given or taken away; None where there is none to tell."""
    before, after = event.before[track.id], event.after[track.id]
    if score(before) == score(after) or not track.artist or not track.tags.title:
        return None
    return {
        "kind": "love",
        **_described(track, recording),
        "loved": after.loved,
        "love_changed": before.loved != after.loved,
        "score": score(after),
    }


def score(rating: Rating) -> int:
    """Return 1 for a love, -1 for a dislike, else 0."""
    return int(rating.loved) - int(rating.disliked)


def superseded(messages: Mapping[int, Message]) -> list[int]:
    """Return which waiting messages, by id and in order, a later one makes pointless.

    Feedback is what a listener thinks now: of several on one recording the last counts.
    """
    last: dict[tuple[str, str], int] = {}
    gone = []
    for number, message in messages.items():
        if message.get("kind") == "love":
            about = (message["artist"], message["title"])
            if about in last:
                gone.append(last[about])
            last[about] = number
    return gone


def _event(name: str) -> Message:
    return {"kind": "event", "event_id": uuid.uuid4().hex, "event": name}


def _described(track: Track, recording: str) -> Message:
    known = {"recording_mbid": recording.lower()} if MBID.fullmatch(recording) else {}
    return {"artist": track.artist, "title": track.tags.title, "album": track.tags.album, **known}


def _named(track: Track) -> Message:
    return {
        "track_id": track.id,
        "path": track.path.encode("utf-8", "replace").decode(),
        "artist": track.artist,
        "title": track.title,
        "album": track.tags.album,
    }

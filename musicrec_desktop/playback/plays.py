"""What is told of a track that begins or ends."""

from __future__ import annotations

import time

from musicrec_desktop.core.player_events import EndReason, Outcome, TrackEnded, TrackStarted
from musicrec_desktop.playback.timeline import Segment

OUTCOMES: dict[EndReason, Outcome] = {"end": "finished", "stop": "stopped"}


def started_now(segment: Segment) -> TrackStarted:
    """Return what is told of a segment that becomes audible."""
    return TrackStarted(segment.entry.item, time.time(), segment.from_seconds, segment.entry.key)


def ended(
    segment: Segment, seconds: float, reason: EndReason, length: float | None = None
) -> TrackEnded:
    """Return what is told of a segment of which so many seconds were heard."""
    entry, outcome = segment.entry, OUTCOMES.get(reason, "skipped")
    began = segment.began_seconds
    return TrackEnded(entry.item, seconds, outcome, reason, began, entry.key, length)

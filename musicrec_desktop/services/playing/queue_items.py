"""Tracks and files as the queue wants them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from sys import intern

from musicrec_desktop.core.loudness import Edges
from musicrec_desktop.core.play_queue import RADIO_ORIGIN, Levels, QueueItem, QueueView
from musicrec_desktop.core.tracks import Track

__all__ = ["RADIO_ORIGIN", "file_items", "queue_item", "without_radio"]  # no words

LevelsAndEdges = tuple[Levels, Edges | None]
UNTAGGED = Levels()  # one for all tracks that tell none: queues hold a hundred thousand
LevelsLookup = Callable[[Sequence[int]], Mapping[int, LevelsAndEdges]]


def queue_item(track: Track, origin: str = "", known: LevelsAndEdges | None = None) -> QueueItem:
    """Return what the queue needs to know of a track.

    Parameters
    ----------
    track : Track
    origin : str, optional
        From where it is started.
    known : (Levels, Edges or None), optional
        Its levels and edges; left out, levels are those of its tags.
    """
    levels, edges = known or (_tagged_levels(track), None)
    return QueueItem(
        track_id=track.id if track.id >= 0 else None,  # a file of no library
        path=track.path,
        levels=levels,
        start_seconds=track.start_seconds,
        end_seconds=track.end_seconds,
        album=intern(track.release),
        place=_place(track.tags.disc_number or 0, track.tags.track_number or 0),
        edges=edges,
        origin=origin,
    )


@lru_cache(maxsize=1024)
def _place(disc: int, number: int) -> tuple[int, int]:
    """Return one and the same pair for all tracks of that place."""
    return disc, number


def _tagged_levels(track: Track) -> Levels:
    tags = track.tags
    known = (tags.track_gain_db, tags.album_gain_db, tags.track_peak, tags.album_peak)
    return Levels(*known) if known != (None, None, None, None) else UNTAGGED


def file_items(paths: Sequence[str], origin: str = "file") -> list[QueueItem]:
    """Return what the queue needs to know of files that need not be in the library."""
    return [QueueItem(track_id=None, path=path, origin=origin) for path in paths]


def without_radio(view: QueueView) -> QueueView:
    """Return a queue that ends where the radio follows what the listener has queued."""
    items = {entry.key: entry.item for entry in view.entries}
    current = None if view.current_key is None else items.get(view.current_key)
    if current is None or current.origin == RADIO_ORIGIN:
        return view
    own = tuple(key for key in view.upcoming if items[key].origin != RADIO_ORIGIN)
    return view if len(own) == len(view.upcoming) else replace(view, upcoming=own)

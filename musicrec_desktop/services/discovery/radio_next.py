"""What really plays next while the radio is on: the queue says it, not the radio's plan."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from musicrec_desktop.core.play_queue import QueuedItem, QueueView
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.services.discovery.stations import RadioPick


def plays_next(
    view: QueueView,
    ahead: Sequence[RadioPick],
    pick_of: Callable[[int], RadioPick | None],
    track_of: Callable[[int], Track | None],
    origin: str,
) -> RadioPick | Track | None:
    """Return what the queue plays after the current track; None where it ends or stops there.

    Parameters
    ----------
    view : QueueView
    ahead : sequence of RadioPick
        What the radio decided on, part of which may be on its way to the queue.
    pick_of, track_of : callable
        Find a pick of the radio, and a track of the library, by the track's id.
    origin : str
        What the radio's own entries carry. A listener may queue a track that the radio had
        planned too; then it comes by the listener's choice, and the radio's reason is not its.
    """
    entries = {entry.key: entry for entry in view.entries}
    if view.next_key is None or view.next_key not in entries:
        stops = view.current_key is not None and view.stop_after_key == view.current_key
        return ahead[0] if ahead and not stops else None
    entry = entries[view.next_key]
    number = entry.item.track_id
    planned = entry.item.origin == origin and view.next_key != view.current_key
    pick = pick_of(number) if planned and number is not None else None
    if pick is None:
        track = None if number is None else track_of(number)
        return track or Track(-1, entry.item.path, Tags())
    current = None if view.current_key is None else entries.get(view.current_key)
    return _following(pick, current, track_of)


def in_playing_order(view: QueueView, picks: Sequence[RadioPick], origin: str) -> list[RadioPick]:
    """Return picks as the queue plays them; those that it does not have yet come last."""
    ids = {e.key: e.item.track_id for e in view.entries if e.item.origin == origin}
    order: Mapping[int | None, int] = {
        ids[key]: place for place, key in enumerate(view.upcoming) if key in ids
    }
    return sorted(picks, key=lambda pick: order.get(pick.track.id, len(order)))


def _following(
    pick: RadioPick, current: QueuedItem | None, track_of: Callable[[int], Track | None]
) -> RadioPick:
    """Return a pick with what is true of it after another track than it was chosen for."""
    number = None if current is None else current.item.track_id
    if pick.after is None or number is None or pick.after.id == number:
        return pick
    return replace(pick.without_last(), after=track_of(number))


def not_on_from(pick: RadioPick, skipped: Track) -> RadioPick:
    """Return a pick with what is true of it after the track that it goes on from was skipped."""
    gone = pick.last is not None and pick.last.id == skipped.id
    return pick.without_last() if gone else pick


def still_ahead(
    view: QueueView, picks: Sequence[RadioPick], begun: RadioPick, origin: str
) -> list[RadioPick]:
    """Return what is still to come, in the queue's order; what was jumped over is not."""
    ids = {e.key: e.item.track_id for e in view.entries if e.item.origin == origin}
    to_come = {ids[key] for key in view.upcoming if key in ids}
    on_the_way = [
        pick
        for pick in picks
        if pick.track.id != begun.track.id
        and (pick.track.id in to_come or pick.track.id not in ids.values())
    ]
    return in_playing_order(view, on_the_way, origin)


def queued_keys(view: QueueView, picks: Sequence[RadioPick], origin: str) -> list[int]:
    """Return the keys of picks in the queue, but for what plays."""
    ids = {pick.track.id for pick in picks}
    return [
        entry.key
        for entry in view.entries
        if entry.item.origin == origin
        and entry.item.track_id in ids
        and entry.key != view.current_key
    ]

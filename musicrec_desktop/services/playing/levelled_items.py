"""Tracks as a player's queue takes them, with the levels that are known of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from musicrec_desktop.core.play_queue import QueueItem, QueueView
from musicrec_desktop.core.player_events import PlayerEvent, TrackStarted
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.playback.levels import follows
from musicrec_desktop.playback.player import Player
from musicrec_desktop.services.playing.queue_items import LevelsAndEdges, LevelsLookup, queue_item

LOOKED_UP_AT_ONCE = 500  # tracks whose measured levels are waited for; the rest follow
PAUSE_SECONDS = 0.5  # of silence between two tracks, over which another level is no jump
AHEAD_SECONDS = 15.0  # of sound that may be decoded, with its level, before it is heard

Take = Callable[[Iterator[QueueItem]], None]


class LevelledItems:
    """Hands tracks to a player; of a long list most levels follow.

    Parameters
    ----------
    player : Player
    lookup : callable or None
        From track ids to levels and edges, measured ones included; None where levels are
        those of the tags.
    later : callable
        Calls what it is given, with what stands beside it, in another thread.
    """

    def __init__(
        self, player: Player, lookup: LevelsLookup | None, later: Callable[..., None]
    ) -> None:
        self._player = player
        self._lookup = lookup
        self._later = later
        self._held: frozenset[int] = frozenset()  # tracks that wait for the level of their album

    def play(self, tracks: Sequence[Track], start: int, origin: str) -> None:
        """Replace the queue and play from its ``start``-th track."""
        known = self._known(tracks[start : start + LOOKED_UP_AT_ONCE])
        first = None
        if len(tracks) > LOOKED_UP_AT_ONCE:  # it is not to wait for the others
            first = queue_item(tracks[start], origin, known.get(tracks[start].id))
        self._hand(
            tracks, origin, known, lambda items: self._player.play_items(items, start, first=first)
        )

    def put(self, tracks: Sequence[Track], origin: str, take: Take) -> None:
        """Give tracks to what queues them."""
        self._hand(tracks, origin, self._known(tracks[:LOOKED_UP_AT_ONCE]), take)

    def levelled(self, items: Sequence[QueueItem], origin: str) -> list[QueueItem]:
        """Return items with the levels of their tracks, as from another place."""
        ids = [item.track_id for item in items if item.track_id is not None]
        known = self._lookup(ids) if self._lookup is not None and ids else {}
        levels = [known.get(item.track_id or 0, (item.levels, None))[0] for item in items]
        return [
            replace(item, origin=origin, levels=own)
            for item, own in zip(items, levels, strict=True)
        ]

    def relevel(self, track_ids: Sequence[int] | None = None) -> None:
        """Look levels and edges of queued tracks up again; of all where none are named."""
        if self._lookup is not None:
            self._later(self._look_up, track_ids)

    def _known(self, tracks: Sequence[Track]) -> Mapping[int, LevelsAndEdges]:
        if self._lookup is None:
            return {}
        return self._lookup([track.id for track in tracks])

    def _hand(
        self,
        tracks: Sequence[Track],
        origin: str,
        known: Mapping[int, LevelsAndEdges],
        take: Take,
    ) -> None:
        held = tuple(tracks)
        take(queue_item(track, origin, known.get(track.id)) for track in held)
        if len(held) > LOOKED_UP_AT_ONCE:
            self.relevel([track.id for track in held])

    def _look_up(self, track_ids: Sequence[int] | None) -> None:
        assert self._lookup is not None
        view = self._player.queue_view()
        items = {
            entry.item.track_id: entry.item
            for entry in view.entries
            if entry.item.track_id is not None
        }
        changed = list(items if track_ids is None else track_ids)  # some are still to be queued
        albums = {items[number].album for number in changed if number in items} - {""}
        mates = {number for number, item in items.items() if item.album in albums}
        known = dict(self._lookup([*changed, *mates.difference(changed)]))
        run = self._run(view, known)
        if run and run[0].album in albums:
            held = self._level(run[0])
            for item in run:
                levels, edges = known.get(item.track_id or 0, (item.levels, item.edges))
                if item is run[0]:  # whatever it is decoded anew for
                    levels = item.levels
                known[item.track_id or 0] = replace(levels, **held), edges
            self._held = frozenset(item.track_id or 0 for item in run)
        self._player.relevel(known)

    def hear(self, event: PlayerEvent) -> None:
        """Level what was held, once something else plays; called from the engine's thread."""
        if not isinstance(event, TrackStarted) or event.item.track_id in self._held:
            return
        held, self._held = self._held, frozenset()
        if held:
            self.relevel(sorted(held))

    def _run(self, view: QueueView, known: Mapping[int, LevelsAndEdges]) -> list[QueueItem]:
        """Return what plays and what follows it on its album without a pause.

        Of these the level stays: another one would be a jump. After a pause, what was
        measured meanwhile counts.
        """
        items = {entry.key: entry.item for entry in view.entries}
        current = items.get(-1 if view.current_key is None else view.current_key)
        if current is None or not current.album or current.track_id is None:
            return []
        run = [current]
        decoded = self._decoded_beyond()
        for following in (items[key] for key in view.upcoming):
            last = run[-1]
            if not follows(last, following) or following.track_id is None:
                break
            if not (decoded and len(run) == 1) and _pause(last, following, known):
                break
            run.append(following)
        return run

    def _decoded_beyond(self) -> bool:
        """Whether the next track may be decoded, and has its level."""
        now = self._player.snapshot()
        return now.duration_seconds - now.position_seconds < AHEAD_SECONDS

    def _level(self, current: QueueItem) -> dict[str, float | None]:
        """Return the album level at which an album goes on that has begun to play."""
        levels, options = current.levels, self._player.options
        if levels.album_gain_db is not None:
            return {"album_gain_db": levels.album_gain_db, "album_peak": levels.album_peak}
        if levels.track_gain_db is not None:
            return {"album_gain_db": levels.track_gain_db, "album_peak": levels.track_peak}
        as_unknown = options.unknown_gain_db - options.preamp_db
        return {"album_gain_db": as_unknown, "album_peak": None}


def _pause(first: QueueItem, second: QueueItem, known: Mapping[int, LevelsAndEdges]) -> bool:
    """Whether there is silence between two tracks, as far as it was measured."""
    edges = [known.get(item.track_id or 0, (None, item.edges))[1] for item in (first, second)]
    if edges[0] is None or edges[1] is None:
        return False
    return edges[0].lead_out_seconds + edges[1].lead_in_seconds >= PAUSE_SECONDS

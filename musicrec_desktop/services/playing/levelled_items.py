"""Tracks as a player's queue takes them, with the levels that are known of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.playback.player import Player
from musicrec_desktop.services.playing.queue_items import LevelsAndEdges, LevelsLookup, queue_item

LOOKED_UP_AT_ONCE = 500  # tracks whose measured levels are waited for; the rest follow

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
        if track_ids is None:
            entries = self._player.queue_view().entries
            track_ids = [e.item.track_id for e in entries if e.item.track_id is not None]
        self._player.relevel(self._lookup(track_ids))

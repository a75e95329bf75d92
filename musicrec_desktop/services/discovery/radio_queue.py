"""The radio's places in the player's queue, and the picks that it put there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from musicrec_desktop.core.discovery import RadioSeeds
from musicrec_desktop.core.play_queue import QueuedItem, QueueItem
from musicrec_desktop.core.player_events import TrackEnded
from musicrec_desktop.services.discovery.radio_next import queued_keys
from musicrec_desktop.services.discovery.stations import RadioPick
from musicrec_desktop.services.playing.player import PlayerService
from musicrec_desktop.services.playing.queue_items import RADIO_ORIGIN, queue_item

REMEMBERED = 200  # picks whose reasons can still be told
SKIPPED_SHARE = 0.5  # of the track: who has heard more did not skip it for its sound
SEAM_SECONDS = 8.0  # on either side, of a preview


class KnownPicks:
    """What was picked in this session, as far back as its reasons can be told."""

    def __init__(self) -> None:
        self._picks: dict[int, RadioPick] = {}

    def get(self, track_id: int) -> RadioPick | None:
        """Return the last pick of a track; None where it was none."""
        return self._picks.get(track_id)

    def begin(self, picks: Sequence[RadioPick]) -> None:
        """Forget all but the picks that a station begins with."""
        self._picks = {pick.track.id: pick for pick in picks}

    def add(self, picks: Sequence[RadioPick]) -> None:
        """Remember picks, and forget the oldest."""
        for pick in picks:
            self._picks.pop(pick.track.id, None)
            self._picks[pick.track.id] = pick
        for track_id in list(self._picks)[: max(0, len(self._picks) - REMEMBERED)]:
            del self._picks[track_id]

    def of(self, item: QueueItem) -> RadioPick | None:
        """Return the pick that an item of the queue is; the held seed has another origin."""
        pick = self.get(item.track_id) if item.track_id is not None else None
        if pick is None or (item.origin != RADIO_ORIGIN and not pick.seed):
            return None
        return pick

    def mostly_heard(self, event: TrackEnded) -> bool:
        """Return whether more was heard of a pick than of one that is not liked."""
        pick = self.get(event.item.track_id or 0)
        return pick is not None and self.beyond_half(pick, event.played_seconds)

    def beyond_half(self, pick: RadioPick, seconds: float) -> bool:
        """Return whether so much of a pick is more than is heard of one that is not liked."""
        length = pick.track.tags.duration_seconds
        return bool(length) and seconds > SKIPPED_SHARE * (length or 0.0)


class RadioQueue:
    """Puts picks into the player's queue and takes them out again."""

    def __init__(self, player: PlayerService) -> None:
        self._player = player

    def held(self, seeds: RadioSeeds) -> QueuedItem | None:
        """Return the place of what plays, where that is a seed, so that it plays on."""
        snapshot, view = self._player.snapshot(), self._player.queue_view()
        if snapshot.state == "stopped" or snapshot.item is None or seeds.kind != "tracks":
            return None
        playing = next((e for e in view.entries if e.key == snapshot.queue_key), None)
        return playing if playing is not None and playing.item.track_id in seeds.track_ids else None

    def begin(self, picks: Sequence[RadioPick], held: QueuedItem | None) -> None:
        """Replace the queue by a station; what is held plays on as its first, paused or not."""
        if held is None:
            self._player.play_tracks([pick.track for pick in picks], origin=RADIO_ORIGIN)
            return
        self._player.leave_only(held.key)
        self.add(picks[1:])
        self._player.play()

    def add(self, picks: Sequence[RadioPick]) -> None:
        """Let picks come after what comes."""
        self._player.carry_on([pick.track for pick in picks], origin=RADIO_ORIGIN)

    def put_last(self, picks: Sequence[RadioPick]) -> None:
        """Let picks that are in the queue come after all others."""
        keys = queued_keys(self._player.queue_view(), picks, RADIO_ORIGIN)
        tracks = [pick.track for pick in picks]
        self._player.carry_on(tracks, without=keys, origin=RADIO_ORIGIN)

    def take_out(self, picks: Sequence[RadioPick], *, undone: bool = False) -> None:
        """Let picks come no more; ``undone`` where the listener may take that back."""
        keys = queued_keys(self._player.queue_view(), picks, RADIO_ORIGIN)
        if undone:
            self._player.remove_keys(keys)
        else:
            self._player.carry_on(without=keys)

    def barely_heard(self, pick: RadioPick, known: KnownPicks) -> bool:
        """Return whether so little of what plays was heard that going on would be a skip."""
        at = self._player.snapshot()
        return at.state != "stopped" and not known.beyond_half(pick, at.position_seconds)

    def queued_by_listener(self) -> set[int]:
        """Return the tracks in the queue that the radio did not put there."""
        return {
            entry.item.track_id
            for entry in self._player.queue_view().entries
            if entry.item.origin != RADIO_ORIGIN and entry.item.track_id is not None
        }

    def current(self) -> QueuedItem | None:
        """Return the entry that plays or is to be played."""
        view = self._player.queue_view()
        return next((e for e in view.entries if e.key == view.current_key), None)

    def current_id(self) -> int | None:
        """Return the track that plays or is to be played."""
        current = self.current()
        return None if current is None else current.item.track_id


def seam_of(pick: RadioPick) -> list[QueueItem]:
    """Return the end of the track before a pick and its beginning, for the player's preview."""
    items = []
    if pick.after is not None:
        before = queue_item(pick.after)
        length = pick.after.tags.duration_seconds or 0.0
        end = before.end_seconds or before.start_seconds + length
        start = max(before.start_seconds, end - SEAM_SECONDS)
        items.append(replace(before, start_seconds=start, end_seconds=end or None))
    after = queue_item(pick.track)
    items.append(replace(after, end_seconds=after.start_seconds + SEAM_SECONDS))
    return items

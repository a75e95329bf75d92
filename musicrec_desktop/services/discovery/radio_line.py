"""What plays on a station and what comes, and the places of both in the player's queue."""

from __future__ import annotations

from collections.abc import Callable

from musicrec_desktop.core.play_queue import QueueItem, QueueView
from musicrec_desktop.core.player_events import TrackEnded
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.services.discovery.kept_radio import KeptRadio
from musicrec_desktop.services.discovery.radio_next import (
    in_playing_order,
    not_on_from,
    plays_next,
    still_ahead,
)
from musicrec_desktop.services.discovery.radio_queue import KnownPicks, RadioQueue
from musicrec_desktop.services.discovery.stations import RadioPick, RadioState, Station
from musicrec_desktop.services.playing.preview import PREVIEW_ORIGIN
from musicrec_desktop.services.playing.queue_items import RADIO_ORIGIN

AHEAD = 4  # tracks that are decided on while one plays


class RadioLine:
    """One station in the queue, from its start to its end. Not for two threads at once.

    Parameters
    ----------
    station : Station
    queue : RadioQueue
    known : KnownPicks
        What was picked in this session.
    title : str
        Of the first track that it was started from.
    follows : int, optional
        Key of the listener's own track that it goes on from.
    seed_key : int, optional
        Key of what played already and is the seed: elsewhere in a queue the same track is not
        the station's.

    Attributes
    ----------
    ahead : list of RadioPick
        What comes, in order.
    playing : RadioPick or None
    following : RadioPick, Track or None
        What plays next, as the queue says.
    waits_for : int or None
        Key of the listener's own track that it follows, until its own first plays.
    """

    def __init__(
        self,
        station: Station,
        queue: RadioQueue,
        known: KnownPicks,
        title: str = "",
        *,
        follows: int | None = None,
        seed_key: int | None = None,
    ) -> None:
        self.station = station
        self.title = title
        self.ahead: list[RadioPick] = []
        self.playing: RadioPick | None = None
        self.following: RadioPick | Track | None = None
        self._queue = queue
        self._known = known
        self.waits_for = follows
        self._own_keys = {follows, seed_key}  # of what is the station's though not chosen by it
        self._arrived: set[int] = set()  # ids of ours that the queue has shown
        self._others: set[int] = set()  # keys in the queue of what is not the station's
        self._learnt: set[int] = set()  # keys in the queue of skips that were learnt from

    def state(self) -> RadioState:
        """Return what a window shows of it."""
        return RadioState(
            self.station.seeds,
            self.station.diversity,
            self.playing,
            tuple(self.ahead),
            self.title,
            following=self.following,
        )

    def kept(self) -> KeptRadio:
        """Return what another session goes on with."""
        station = self.station
        waits = self.waits_for is not None
        return KeptRadio(station.seeds, station.diversity, self.title, station.memory(), waits)

    def begun(self) -> list[RadioPick]:
        """Return what plays and what comes."""
        return [*filter(None, [self.playing]), *self.ahead]

    # ---- what the queue holds

    def arrived(self, picks: list[RadioPick]) -> None:
        """Take picks as shown by the queue."""
        self._arrived |= {pick.track.id for pick in picks}

    def left(self, view: QueueView) -> bool:
        """Return whether the queue holds nothing of the station any more: it was replaced.

        Tracks to come that were taken out of it are replaced by others.
        """
        if is_preview(view):
            return False
        there = self._ours(view)
        if self._arrived and (not self._arrived & there or self._others_came_back(view)):
            return True
        gone = self._arrived - there
        self._arrived = there
        if gone & {pick.track.id for pick in self.ahead}:
            self.ahead = [pick for pick in self.ahead if pick.track.id not in gone]
            self.fill()
        return False

    def _others_came_back(self, view: QueueView) -> bool:
        """Return whether the queue is another that holds only the seed of ours.

        So it is where the start of the station was undone.
        """
        chosen = {entry.item.track_id for entry in view.entries if _is_chosen(entry.item)}
        others = {entry.key for entry in view.entries if not _is_chosen(entry.item)}
        ahead = {pick.track.id for pick in self.ahead} & self._arrived
        return bool(ahead) and not chosen & self._arrived and bool(others - self._others)

    def comes_back(self, view: QueueView) -> bool:
        """Return whether what was to come is in the queue again, and go on with it then."""
        if is_preview(view):
            return False
        entries = {entry.key: entry.item for entry in view.entries}
        coming = {
            entries[key].track_id for key in view.upcoming if entries[key].origin == RADIO_ORIGIN
        }
        back = [pick for pick in self.ahead if pick.track.id in coming]
        if not back:
            return False
        lost = [pick for pick in self.ahead if pick not in back]
        self.station.take_back(lost, back[-1].track)
        self._known.add(back)  # of another station meanwhile
        self.ahead, self._arrived = back, self._ours(view)
        current = self._queue.current()
        self.playing = None if current is None else self._known.of(current.item)
        return True

    def look_ahead(self, view: QueueView, track_of: Callable[[int], Track | None]) -> None:
        """See what the queue plays next, which shuffle, a drag or an undo may have changed."""
        if any(entry.item.origin == PREVIEW_ORIGIN for entry in view.entries):
            return
        self.ahead = in_playing_order(view, self.ahead, RADIO_ORIGIN)
        self.following = plays_next(view, self.ahead, self._known.get, track_of, RADIO_ORIGIN)

    def take_out(self, *, undone: bool = False) -> None:
        """Let nothing more come; ``undone`` where the listener may take that back."""
        self._queue.take_out(self.ahead, undone=undone)

    def is_before_others(self, view: QueueView) -> bool:
        """Return whether the listener has put tracks after the station's since the last look.

        While shuffling they come anywhere, and what is dragged there is meant to be there.
        """
        if is_preview(view):
            return False
        known = self._others
        self._others = {e.key for e in view.entries if not _is_chosen(e.item)}
        if view.shuffle or not view.upcoming:
            return False
        return view.upcoming[-1] in self._others - known

    def give_way(self) -> None:
        """Come after all that the listener has queued."""
        self._queue.put_last(self.ahead)

    # ---- following the player

    def started(self, item: QueueItem, view: QueueView) -> None:
        """Take what became audible as what plays."""
        if item.origin == PREVIEW_ORIGIN:
            return
        if item.origin == RADIO_ORIGIN:
            self.waits_for = None
        self.playing = self._known.of(item)
        if self.playing is not None:
            self.ahead = still_ahead(view, self.ahead, self.playing, RADIO_ORIGIN)
        self.fill()

    def ended(self, event: TrackEnded) -> None:
        """Learn from a track that was heard out or skipped."""
        pick = self._known.of(event.item)
        if pick is None or pick.seed or event.key in self._learnt:
            return  # who skips what they started from still wants what is like it
        if event.outcome == "finished":
            self.station.heard(pick.track.id)
        elif (
            event.outcome == "skipped"
            and event.reason in ("next", "removed")
            and not self._known.mostly_heard(event)
        ):
            self.station.skipped(pick.track.id)
            self.decide_anew()
            self._not_on_from(pick.track)

    def skips(self) -> tuple[int, RadioPick] | None:
        """Return what a skip now would be learnt from, with its key in the queue."""
        entry = self._queue.current()
        pick = None if entry is None else self._known.of(entry.item)
        if entry is None or pick is None or pick.seed or entry.key in self._learnt:
            return None
        return (entry.key, pick) if self._queue.barely_heard(pick, self._known) else None

    def skip(self) -> None:
        """Learn from a skip that is about to be carried out; one track is decided on."""
        skipped = self.skips()
        if skipped is not None:
            key, pick = skipped
            self._learnt.add(key)
            self.station.skipped(pick.track.id)
            self.decide_anew(1)

    # ---- filling

    def decided(self, count: int) -> list[RadioPick]:
        """Decide on tracks; fewer where there are no more."""
        picks = [self.station.next() for _ in range(count)]
        return [pick for pick in picks if pick is not None]

    def fill(self) -> None:
        """Decide on as many as come, and on none that the listener has queued."""
        self.station.pass_over(self._queue.queued_by_listener())
        picks = self.decided(AHEAD - len(self.ahead))
        if picks:
            self.ahead = [*self.ahead, *picks]
            self._known.add(picks)
            self._queue.add(picks)

    def decide_anew(self, count: int = AHEAD) -> None:
        """Take what was to come out of the queue, and decide on it once more."""
        current = self._queue.current_id()
        taken = [pick for pick in self.ahead if pick.track.id != current]
        begun = [pick for pick in self.ahead if pick.track.id == current]
        self._queue.take_out(taken)
        last = begun[-1] if begun else self.playing
        self.station.take_back(taken, last.track if last else None)
        self._arrived -= {pick.track.id for pick in taken}
        self.station.pass_over(self._queue.queued_by_listener())
        picks = self.decided(count)
        self.ahead = [*begun, *picks]
        self._known.add(picks)
        self._queue.add(picks)

    def _not_on_from(self, skipped: Track) -> None:
        """Say of no track that began meanwhile that it goes on from what was skipped."""
        self.ahead = [not_on_from(pick, skipped) for pick in self.ahead]
        if self.playing is not None:
            self.playing = not_on_from(self.playing, skipped)
            self._known.add([self.playing])
        self._known.add(self.ahead)

    def _ours(self, view: QueueView) -> set[int]:
        return {
            entry.item.track_id
            for entry in view.entries
            if entry.item.track_id is not None
            and self._known.of(entry.item) is not None
            and (entry.item.origin == RADIO_ORIGIN or entry.key in self._own_keys)
        }


def is_preview(view: QueueView) -> bool:
    """Return whether a preview is in the place of the queue."""
    return bool(view.entries) and all(entry.item.origin == PREVIEW_ORIGIN for entry in view.entries)


def _is_chosen(item: QueueItem) -> bool:
    return item.origin == RADIO_ORIGIN

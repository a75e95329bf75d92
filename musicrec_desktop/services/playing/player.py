"""Playing from the library: tracks in, plays and history out."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from musicrec_desktop.core.audio_output import AudioOutput
from musicrec_desktop.core.listening_events import ListenerSwitched
from musicrec_desktop.core.play_queue import QueueItem, QueueState, QueueView
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.player_events import PlayerEvent, PlayerSnapshot
from musicrec_desktop.core.settings import Repeat, ShuffleUnit
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.listeners.history import PlayHistory
from musicrec_desktop.playback.player import Player
from musicrec_desktop.services.listeners.event_bus import EventBus
from musicrec_desktop.services.playing.led_skip import LedSkip
from musicrec_desktop.services.playing.levelled_items import LevelledItems
from musicrec_desktop.services.playing.play_recorder import PlayRecorder
from musicrec_desktop.services.playing.playback_session import SavedQueue, SessionKeeper
from musicrec_desktop.services.playing.preview import PREVIEW_ORIGIN, SETTLE_SECONDS, Preview
from musicrec_desktop.services.playing.queue_items import LevelsLookup, file_items, queue_item
from musicrec_desktop.services.playing.rating_weights import RatingWeights


class PlayerService:
    """The transport of the window and of ``musicrec-desktop play``.

    Parameters
    ----------
    output : AudioOutput
        Where sound goes.
    history : PlayHistory, optional
        Where plays are kept; left out, nothing is recorded.
    loudness : callable, optional
        From track ids to levels and edges, measured ones included; left out, levels
        are those of the tags.
    saved : SavedQueue, optional
        Where the queue is kept from session to session; left out, it is not.
    options : PlaybackOptions, optional
    bus : EventBus, optional
        Told of each start and end, once it is on disk; tells who listens.
    saved_of : callable, optional
        Returns where a listener's queue is kept, by id; left out, the queue stays
        whoever listens.
    weights : RatingWeights, optional
        How much sooner tracks come where better-rated ones do; left out, all come alike.
    """

    def __init__(
        self,
        output: AudioOutput,
        history: PlayHistory | None = None,
        *,
        loudness: LevelsLookup | None = None,
        saved: SavedQueue | None = None,
        options: PlaybackOptions | None = None,
        bus: EventBus | None = None,
        saved_of: Callable[[int], SavedQueue | None] | None = None,
        weights: RatingWeights | None = None,
    ) -> None:
        self._player = Player(output, options=options)
        self._began_at = time.time()
        self._plays = PlayRecorder(history, bus)
        self._levelled = LevelledItems(self._player, loudness, self._plays.later)
        self._player.subscribe(self._plays.hear)
        self._player.subscribe(self._levelled.hear)
        keeps = saved is not None or saved_of is not None
        self._keeper = SessionKeeper(saved, self._player) if keeps else None
        self._preview = Preview(self._player, self._hold_session)
        self._leads: Callable[[LedSkip], bool] | None = None
        # of what plays, made by the user: a step that was asked before one is off
        self._choices = 0
        self._weights = weights
        if weights is not None:
            weights.read_in(self._plays.later, self._player.reweigh)
            self._player.weigh_by(weights)
        self._unsubscribe: Callable[[], None] = lambda: None
        if bus is not None and saved_of is not None:
            self._unsubscribe = bus.subscribe(
                ListenerSwitched,
                lambda event: self.switch_listener(event.listener_id, saved_of(event.listener_id)),
            )

    # Playing

    def play_tracks(self, tracks: Sequence[Track], start: int = 0, *, origin: str = "") -> None:
        """Replace the queue and play from its ``start``-th track."""
        self._choices += 1
        self._levelled.play(tracks, start, origin)

    def play_files(self, paths: Sequence[str], *, origin: str = "file") -> None:
        """Play files that need not be in the library."""
        self._choices += 1
        self._player.play_items(file_items(paths, origin))

    def play(self) -> None:
        """Start, or go on after a pause."""
        self._player.play()

    def pause(self) -> None:
        """Hold at once."""
        self._player.pause()

    def toggle(self) -> None:
        """Pause what plays, play what is paused."""
        self._player.toggle()

    def stop(self) -> None:
        """Stop and keep the queue."""
        self._choices += 1
        self._player.stop()

    def next(self) -> None:
        """Go to the next track of the queue."""
        if self._leads is None:
            self._player.next()
        else:
            choices = self._choices
            LedSkip(lambda: self._go_on(choices)).led_by(self._leads)

    def _go_on(self, choices: int) -> None:
        if choices == self._choices:
            self._player.next()

    def be_led(self, leads: Callable[[LedSkip], bool] | None) -> None:
        """Let somebody put another track in the next one's place before the listener goes on.

        Parameters
        ----------
        leads : callable or None
            Called in the thread of :meth:`next`, with what goes on; returns whether it will
            be called, at once or soon: it is not waited for long. None takes that back.
        """
        self._leads = leads

    def previous(self) -> None:
        """Go back: to the beginning of the track, or to the one before it."""
        self._choices += 1
        self._player.previous()

    def seek(self, seconds: float) -> None:
        """Go on from a place in the audible track."""
        self._player.seek(seconds)

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 to 1 on a slider that feels even."""
        self._player.volume = volume

    def set_options(self, options: PlaybackOptions) -> None:
        """Let music be played so: levels, seams, equaliser, speed, device.

        ``OptionsChanged`` follows. Cheap enough for every move of a slider.
        """
        self._player.set_options(options)

    def prepare_equaliser(self) -> None:
        """Load the equaliser in the background, as when its page is shown: that takes a second."""
        self._player.prepare_equaliser()

    @property
    def listener_id(self) -> int:
        """Whose plays are recorded from now on; a guest's are not."""
        return self._plays.listener_id

    @listener_id.setter
    def listener_id(self, listener_id: int) -> None:
        self._plays.listener_id = listener_id

    @property
    def options(self) -> PlaybackOptions:
        """How music is played."""
        return self._player.options

    # The queue

    def play_next(self, tracks: Sequence[Track], *, origin: str = "") -> None:
        """Queue tracks directly after the one that plays."""
        self._levelled.put(tracks, origin, self._meant().play_next)

    def enqueue(self, tracks: Sequence[Track], *, origin: str = "") -> None:
        """Queue tracks after all others."""
        self._levelled.put(tracks, origin, self._meant().enqueue)

    def carry_on(
        self, tracks: Sequence[Track] = (), *, without: Iterable[int] = (), origin: str = ""
    ) -> None:
        """Queue tracks after all others and take keys out, as no step that is undone.

        For what runs by itself: the playing entry stays, and so does the listener's last edit.
        """
        gone = set(without)
        self._levelled.put(tracks, origin, lambda items: self._player.carry(items, gone))

    def insert(self, tracks: Sequence[Track], index: int, *, origin: str = "") -> None:
        """Queue tracks before the place ``index``."""
        queue = self._meant()
        self._levelled.put(tracks, origin, lambda items: queue.insert(items, index))

    def insert_files(self, paths: Sequence[str], index: int) -> None:
        """Queue files that need not be in the library before the place ``index``."""
        self._meant().insert(file_items(paths), index)

    def remove_keys(self, keys: Iterable[int]) -> None:
        """Take entries out of the queue; where the playing one is of them, the next plays."""
        self._player.remove_keys(self._preview.keys_after(keys))

    def move_keys(self, keys: Iterable[int], before: int) -> None:
        """Move entries, in their order, to before what stands at the place ``before``."""
        self._player.move_keys(keys, before)

    def reorder(self, keys: Iterable[int], before: int | None) -> None:
        """Let entries be played, in this order, before the one of a key; None is the end.

        While shuffling, what comes changes and the list stays as it is.
        """
        if before is None:
            self._player.reorder(self._preview.keys_after(keys), None)
        else:
            *moved, stop = self._preview.keys_after([*keys, before])
            self._player.reorder(moved, stop)

    def clear(self) -> None:
        """Stop and empty the queue."""
        self._meant().clear()

    def undo(self) -> None:
        """Take back the last change of the queue's entries."""
        self._meant().undo()

    def redo(self) -> None:
        """Take back the last :meth:`undo`."""
        self._meant().redo()

    def undo_to(self, edit: int) -> bool:
        """Take back the edit of a number and all after it; False where it is not remembered."""
        self._choices += 1
        known = self._player.can_undo(edit)
        self._meant().undo_to(edit)
        return known

    def redo_to(self, edit: int) -> bool:
        """Do again what :meth:`undo_to` took back; False where that is not remembered."""
        self._choices += 1
        known = self._player.can_redo(edit)
        self._meant().redo_to(edit)
        return known

    def can_undo(self, edit: int) -> bool:
        """Return whether the edit of a number can be taken back."""
        return self._player.can_undo(edit)

    def leave_only(self, key: int) -> None:
        """Take all but what plays out of the queue, as where another one begins with it."""
        self._player.leave_only(key)

    def jump_to(self, key: int) -> None:
        """Play the entry with this key."""
        self._choices += 1
        self._player.jump_to(self._preview.keys_after([key])[0])

    def stop_after(self, key: int | None) -> None:
        """Stop once after the entry with this key; None takes that back."""
        self._player.stop_after(None if key is None else self._preview.keys_after([key])[0])

    def stop_after_current(self) -> None:
        """Stop once after the current track."""
        self._player.stop_after_current()

    def set_shuffle(self, shuffle: bool) -> None:
        """Play the queue in a random order, each track once."""
        self._player.set_shuffle(shuffle)

    def set_shuffle_by(self, unit: ShuffleUnit) -> None:
        """Let the random order be one of songs, better-rated ones sooner, or of whole albums."""
        if unit == "rated" and self._weights is not None:
            self._weights.begin()
        self._player.set_shuffle_by(unit)

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the queue, or the track."""
        self._player.set_repeat(repeat)

    def queue_view(self) -> QueueView:
        """Return the queue as a window shows it; the same object while nothing changed."""
        return self._player.queue_view()

    def listed_queue(self) -> QueueView:
        """Return the queue as a list shows it: during a preview the one that comes back."""
        return self._preview.kept_view() or self._player.queue_view()

    def relevel(self, track_ids: Sequence[int] | None = None) -> None:
        """Look levels and edges of queued tracks up again, as after they were measured.

        Parameters
        ----------
        track_ids : sequence of int, optional
            Left out: all that are queued.
        """
        self._levelled.relevel(track_ids)

    def identify(self, tracks: Sequence[Track]) -> None:
        """Take queued files for the tracks of the library that they have become.

        What is audible goes on as the file that it was begun as.
        """
        self._player.identify({track.path: queue_item(track) for track in tracks})

    def relocate(self, tracks: Sequence[Track]) -> None:
        """Play queued tracks from where their files were moved to."""
        self._player.relocate({track.id: track.path for track in tracks})

    # Sessions

    def restore(self) -> bool:
        """Bring back the queue of the last session, paused; False where there is none.

        Reads the library: not for the thread of a window with a large queue.
        """
        restored = self._keeper is not None and self._keeper.restore()
        self._player.settle(SETTLE_SECONDS)
        state = self._player.state()
        item = state.items[state.current] if state.current is not None else None
        track_id = item.track_id if item is not None else None
        self._plays.end_open(self._began_at, track_id, state.position_seconds)
        return restored

    def switch_listener(self, listener_id: int, saved: SavedQueue | None) -> None:
        """Let somebody else listen: their queue comes, paused, and the one of before is kept.

        Parameters
        ----------
        listener_id : int
            Whose plays are recorded from now on.
        saved : SavedQueue or None
            Where their queue is kept. With None, as for a guest, what plays goes on; what
            was heard of it up to now is whoever listened before's, the rest is nobody's.
        """
        self._preview.cancel()
        if self._keeper is not None:
            self._keeper.change(saved)
        self._player.settle(SETTLE_SECONDS)  # what began before is whoever listened before's
        self._plays.listener_id = listener_id
        heard = self._player.heard() if saved is None else None
        if heard is not None:
            self._plays.part(*heard)

    def state(self) -> QueueState:
        """Return all that another session needs to go on."""
        return self._player.state()

    # What is going on

    def settle(self, timeout_seconds: float) -> bool:
        """Wait until every command so far has been carried out; False if that took longer."""
        return self._player.settle(timeout_seconds)

    def snapshot(self) -> PlayerSnapshot:
        """Return what is audible now; cheap enough for every frame."""
        return self._player.snapshot()

    def audible_samples(self, frames: int) -> NDArray[np.float32]:
        """Return the last ``frames`` audible frames, shape (frames, 2), zeros where none."""
        return self._player.audible_samples(frames)

    def audible_block(self, frames: int) -> tuple[int, NDArray[np.float32]]:
        """Return the number of the frame heard next, and the ``frames`` frames before it."""
        return self._player.audible_block(frames)

    def subscribe(self, listener: Callable[[PlayerEvent], None]) -> None:
        """Call ``listener`` from the engine's thread at each event."""
        self._player.subscribe(listener)

    @property
    def rate_hz(self) -> int:
        """The device's sample rate, in which audible samples are given."""
        return self._player.rate_hz

    def preview(
        self, stretches: Sequence[QueueItem], ended: Callable[[], None] = lambda: None
    ) -> None:
        """Play stretches of files, then go on with what played before, where it was.

        They are levelled as the tracks that they are of.

        Parameters
        ----------
        stretches : sequence of QueueItem
            At least one. They are in no history.
        ended : callable, optional
            Called from any thread when it is over: heard, cancelled, or something else
            is played.
        """
        self._preview.start(self._levelled.levelled(stretches, PREVIEW_ORIGIN), ended)

    def cancel_preview(self) -> None:
        """Go back at once to what played before a preview."""
        self._preview.cancel()

    def prepare(self) -> None:
        """Open the device ahead of the first play."""
        self._player.prepare()

    def close(self) -> None:
        """Stop, and wait until every play and the queue are on disk."""
        self._unsubscribe()
        if self._weights is not None:
            self._weights.close()
        self._preview.cancel()
        if self._keeper is not None:
            self._keeper.close()
        self._player.close()
        self._plays.close()

    def _hold_session(self, held: bool) -> None:
        if self._keeper is not None:
            self._keeper.held = held

    def _meant(self) -> Player:
        """Return the player with the queue that is meant, not what a preview put in its place."""
        self._preview.cancel()
        return self._player

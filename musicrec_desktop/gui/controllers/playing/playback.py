"""Between the player and what the window shows of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from musicrec_desktop.core.play_queue import QueueView
from musicrec_desktop.core.playback_options import PlaybackOptions
from musicrec_desktop.core.player_events import (
    DeviceChanged,
    Failed,
    PlayerEvent,
    PlayerSnapshot,
    QueueChanged,
)
from musicrec_desktop.core.settings import Repeat, ShuffleUnit, SongEntered
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.controllers.playing.heard_track import HeardTrack
from musicrec_desktop.gui.controllers.playing.outside_files import OutsideFiles, is_outside
from musicrec_desktop.gui.controllers.playing.playing_strip import PlayingStrip
from musicrec_desktop.gui.input.entered import Entered
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.turns import Turns
from musicrec_desktop.gui.widgets.sound.spectrogram_strip import SpectrogramStrip
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.listening.spectrograms import SpectrogramService
from musicrec_desktop.services.playing.player import PlayerService

FRAME_MS = 50
REST_MS = 250  # while nothing plays: what begins is told as it does


class PlaybackController(QObject):
    """Asks the player what is audible, twenty times a second while it plays, and passes it on.

    Everything shown follows the audible frame: the playing mark, the title, the
    line in the spectrogram.

    Attributes
    ----------
    entering : {"play", "queue", "next"}
        What comes of a song that is entered in a list.

    Signals
    -------
    track_changed(Track or None)
    shown_changed(Track or None)
        What `shown` is now.
    snapshot_taken(PlayerSnapshot)
    queued(str)
        What was put into the queue, as a sentence.
    queue_changed(QueueView)
    sought(float)
    brought_back()
        The queue of the last session is there, or there is none to bring back.
    problem(str)
        A sentence; empty when what it was about is over.
    """

    track_changed = Signal(object)
    shown_changed = Signal(object)
    snapshot_taken = Signal(object)
    queued = Signal(str)
    queue_changed = Signal(object)
    sought = Signal(float)
    brought_back = Signal()
    problem = Signal(str)
    _event = Signal(object)

    def __init__(
        self,
        player: PlayerService,
        spectrograms: SpectrogramService,
        model: TrackTableModel,
        strip: SpectrogramStrip,
        outside: OutsideFiles,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._player = player
        self._model = model
        self._strip = PlayingStrip(player, spectrograms, strip, jobs, self)
        self._heard = HeardTrack(model, outside)
        self._outside = outside
        outside.told.connect(self._name_outside)
        model.moved.connect(player.relocate)
        self._jobs = jobs
        self.entering: SongEntered = "play"
        self._error: str | None = None
        self._view: QueueView | None = None
        self._looked: tuple[QueueView, int] | None = None  # in this queue, and so many tracks
        self._telling = Turns(self)
        self._event.connect(self._show_event)
        player.subscribe(self._event.emit)
        self._timer = QTimer(self, interval=FRAME_MS)
        self._timer.timeout.connect(self.refresh)
        self._timer.start()

    def play(self, tracks: Sequence[Track], start: int, origin: str = "") -> None:
        """Replace the queue with tracks whose files are there, and play one of them.

        Parameters
        ----------
        tracks : sequence of Track
        start : int
            Of the one that is played first.
        origin : str
            From where they are played, as the history keeps it.
        """
        there = [track for track in tracks if not track.missing]
        chosen = tracks[start]
        if chosen.missing:
            self.problem.emit(
                translate(
                    "Playback",
                    "The file of “{title}” is not there. Connect its drive, or look for "
                    "changes (F5).",
                    title=chosen.title,
                )
            )
            return
        self._error = None  # who tries again is told again
        # Counted, not looked for: a track may be there twice, and comparing thousands takes long.
        place = start - sum(track.missing for track in tracks[:start])
        self._player.play_tracks(there, place, origin=origin)

    def enter(self, entered: Entered, origin: str) -> None:
        """Play songs that were entered in a list, or queue them, as :attr:`entering` says.

        With nothing queued there is nothing to queue them behind: then they play.
        """
        if self.entering == "play":
            self.play(entered.listed, entered.start, origin)
        elif not self._player.queue_view().entries:
            self.play(entered.chosen, 0, origin)
        elif self.entering == "next":
            self.play_next(entered.chosen)
        else:
            self.enqueue(entered.chosen)

    def play_files(self, paths: Sequence[str]) -> None:
        """Play files; see :meth:`tracks_of`."""
        self.play(self.tracks_of(paths), 0, "file")

    def tracks_of(self, paths: Sequence[str]) -> list[Track]:
        """Return files as the library's tracks or as outside ones; of a CUE sheet its parts."""
        known: dict[str, list[Track]] = {path: [] for path in paths}
        for track in self._model.tracks():
            for name in (track.path, *(_sheets(track.path) if track.segment else ())):
                if name in known:
                    known[name].append(track)
        by_place = [
            sorted(known[path], key=lambda each: each.segment) or [self._outside.track(path)]
            for path in paths
        ]
        return [track for tracks in by_place for track in tracks]

    def play_next(self, tracks: Sequence[Track]) -> None:
        """Queue tracks after the playing one."""
        self._player.play_next(tracks)
        if len(tracks) == 1:
            said = translate("Queue", "“{title}” will play next", title=tracks[0].title)
        else:
            said = translate("Queue", "%n track(s) will play next", n=len(tracks))
        self.queued.emit(said)

    def enqueue(self, tracks: Sequence[Track]) -> None:
        """Queue tracks after all others."""
        self._player.enqueue(tracks)
        if len(tracks) == 1:
            said = translate("Queue", "“{title}” added to the queue", title=tracks[0].title)
        else:
            said = translate("Queue", "%n track(s) added to the queue", n=len(tracks))
        self.queued.emit(said)

    def insert(self, ids: Sequence[int], index: int) -> None:
        """Queue tracks of the library before a place; shuffled, they come at any time."""
        tracks = [track for number in ids if (track := self._model.track(number))]
        if tracks:
            self._player.insert(tracks, index)

    def enqueue_ids(self, ids: Sequence[int]) -> None:
        """Queue tracks of the library after all others."""
        tracks = [track for number in ids if (track := self._model.track(number))]
        if tracks:
            self.enqueue(tracks)

    def toggle(self, otherwise: Callable[[], tuple[list[Track], int] | None]) -> None:
        """Pause or go on; with nothing queued, play what ``otherwise`` returns."""
        snapshot = self._player.snapshot()
        if snapshot.state == "stopped" and snapshot.item is None:
            choice = otherwise()
            if choice is not None:
                self.play(*choice)
                return
        self._error = None  # who tries again is told again
        self._player.toggle()

    def toggle_stop_after(self) -> None:
        """Stop once after the track that plays, or play on after all."""
        view = self._player.queue_view()
        if view.current_key is None:
            return
        if view.stop_after_key == view.current_key:
            self._player.stop_after(None)
            self.queued.emit(translate("Queue", "Playing goes on after this track."))
        else:
            self._player.stop_after(view.current_key)
            self.queued.emit(translate("Queue", "Playing stops after this track."))

    def end(self) -> None:
        """End playing; the queue stays, and Play begins the track anew."""
        self._player.stop()

    def next(self) -> None:
        """Go to the next track."""
        self._player.next()

    def next_album(self) -> None:
        """Go to the first track still to come that is of another album; without one, stay."""
        view, playing = self._player.listed_queue(), self.track
        if playing is None or view.current_key is None:
            return
        number_of = {entry.key: entry.item.track_id for entry in view.entries}
        keys = view.order or tuple(number_of)
        for key in keys[keys.index(view.current_key) + 1 :]:
            number = number_of[key]
            track = None if number is None else self._model.track(number)
            if track is None or track.release != playing.release:
                self._player.jump_to(key)
                return
        self.queued.emit(translate("Queue", "No other album comes after this one."))

    def previous(self) -> None:
        """Go back."""
        self._player.previous()

    def seek(self, seconds: float) -> None:
        """Go on from there."""
        self._player.seek(seconds)
        self._look_every(FRAME_MS)
        self.sought.emit(seconds)

    def set_options(self, options: PlaybackOptions) -> None:
        """Let music be played so from now on."""
        self._player.set_options(options)

    def relevel(self, track_ids: Sequence[int]) -> None:
        """Look up the levels of queued tracks again: they were measured."""
        self._player.relevel(track_ids)

    def bring_back(self) -> None:
        """Bring back the queue of the last session, paused where it was."""
        if self._player.queue_view().entries:
            self.brought_back.emit()
            return  # something plays already
        self._jobs.start(
            self._player.restore,
            finished=lambda _: self.brought_back.emit(),
            failed=self._not_brought_back,
        )

    def set_volume(self, volume: float) -> None:
        """Set the volume, 0 to 1."""
        self._player.set_volume(volume)

    def set_shuffle(self, shuffle: bool) -> None:
        """Play in a random order, or in the queue's."""
        self._player.set_shuffle(shuffle)

    def set_shuffle_by(self, unit: ShuffleUnit) -> None:
        """Let the random order be one of songs, or of albums that stay whole."""
        self._player.set_shuffle_by(unit)

    def set_repeat(self, repeat: Repeat) -> None:
        """Repeat nothing, the queue or the track."""
        self._player.set_repeat(repeat)

    @property
    def track(self) -> Track | None:
        """The audible track, where it is one of the library's."""
        return self._heard.track

    @property
    def shown(self) -> Track | None:
        """The audible track; a file that is none of the library's as its own tags tell."""
        return self._heard.shown

    def look_again(self) -> None:
        """Take files that play or are queued for tracks of the library that they have become."""
        self._identify_queued()
        if self._heard.look_again():
            self._tell_track()

    def _identify_queued(self) -> None:
        view, before = self._player.queue_view(), self._looked
        self._looked = view, self._model.total
        if before is not None and view is before[0] and before[1] == self._model.total:
            return  # asked several times a second while a folder is scanned
        files = {entry.item.path for entry in view.entries if entry.item.track_id is None}
        tracks = self._model.tracks() if files else ()
        found = [track for track in tracks if track.path in files and not track.segment]
        if found:
            self._player.identify(found)

    def refresh(self) -> None:
        """Show what is audible now."""
        snapshot = self._player.snapshot()
        self._look_every(FRAME_MS if snapshot.state == "playing" else REST_MS)
        if self._follow(snapshot):
            return  # looked at again in the turn after next
        self.snapshot_taken.emit(snapshot)
        view = self._player.listed_queue()
        if view is not self._view:  # a step through the queue is no event
            self._view = view
            self.queue_changed.emit(view)
        if snapshot.error != self._error:
            self._error = snapshot.error
            self.problem.emit(snapshot.error or "")
        duration = snapshot.duration_seconds or self._heard.stated_seconds
        if snapshot.item is not None and duration > 0:
            self._strip.go_on(snapshot, duration)

    def stop(self) -> None:
        """Ask no more; the window closes."""
        self._timer.stop()
        self._telling.stop()

    def _follow(self, snapshot: PlayerSnapshot) -> bool:
        """Notice that another track became audible; return whether one did."""
        item = snapshot.item
        if not self._heard.follow(item):
            return False
        length = (snapshot.duration_seconds or self._heard.stated_seconds) if item else 0.0
        self._strip.begin(item, length)
        self._tell_track()
        return True

    def _tell_track(self) -> None:
        track = self.track
        self._model.set_playing(track.id if track else None)
        self.shown_changed.emit(self.shown)
        self._telling.begin(self.refresh, lambda: self.track_changed.emit(self.track))

    def _name_outside(self) -> None:
        """Show a file that plays by what it says of itself."""
        shown = self.shown
        if is_outside(shown):
            self.shown_changed.emit(shown)

    def _not_brought_back(self, error: Exception) -> None:
        self.brought_back.emit()
        self.problem.emit(sentence_of(error))

    def _look_every(self, milliseconds: int) -> None:
        if milliseconds != self._timer.interval():
            self._timer.setInterval(milliseconds)

    def _show_event(self, event: PlayerEvent) -> None:
        self._look_every(FRAME_MS)
        if isinstance(event, Failed):
            self.problem.emit(event.reason)
        elif isinstance(event, QueueChanged):
            self._view = self._player.listed_queue()
            self.queue_changed.emit(self._view)
        elif isinstance(event, DeviceChanged) and event.reason:
            self.problem.emit(event.reason)


def _sheets(path: str) -> tuple[str, str]:
    """Return what a sheet that divides a file is called beside it."""
    return f"{path}.cue", str(Path(path).with_suffix(".cue"))  # no words

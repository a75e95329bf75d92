"""Between the radio and what the window shows of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.core.discovery import RadioSeeds
from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.discovery.radio import RadioService
from musicrec_desktop.services.discovery.stations import USUAL_DIVERSITY, RadioPick, RadioState
from musicrec_desktop.services.exchange.playlists import PlaylistService
from musicrec_desktop.services.playing.player import PlayerService


class RadioController(QObject):
    """Starts, steers and ends the radio in the background.

    Signals
    -------
    changed(RadioState)
    problem(str)
    """

    changed = Signal(object)
    problem = Signal(str)
    _told = Signal(object)

    def __init__(
        self,
        radio: RadioService,
        player: PlayerService,
        playlists: PlaylistService,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._radio = radio
        self._player = player
        self._playlists = playlists
        self._jobs = jobs
        self._diversity = USUAL_DIVERSITY
        self._told.connect(self._show)
        radio.subscribe(self._told.emit)

    def start_from(self, tracks: Sequence[Track]) -> None:
        """Play a station of what sounds like a track, or like several together."""
        self.start(RadioSeeds.of_tracks(*(track.id for track in tracks)))

    def start_named(self, kind: str, name: str) -> None:
        """Play a station of an "artist" or a "genre"."""
        self.start(RadioSeeds("artist" if kind == "artist" else "genre", name=name))

    def start_playlist(self, playlist: Playlist) -> None:
        """Play a station of what a playlist sounds like."""

        def work() -> None:
            contents = self._playlists.contents(playlist.id)
            ids = tuple(track.id for track in contents.tracks) if contents else ()
            self._radio.start(RadioSeeds("playlist", ids, playlist.name), self._diversity)

        self._run(work)

    def start(self, seeds: RadioSeeds) -> None:
        """Play a station."""
        self._run(lambda: self._radio.start(seeds, self._diversity))

    def resume(self) -> None:
        """Go on with the radio that was kept with the queue, once that is there."""
        self._run(self._radio.resume)

    def stop(self) -> None:
        """Let the radio end with what plays."""
        self._run(self._radio.stop)

    def leave(self) -> None:
        """Let go of the radio before somebody else listens; not for the window's thread."""
        self._radio.leave()

    def set_diversity(self, diversity: float) -> None:
        """Go nearer or farther from now on, 0 to 1."""
        self._diversity = diversity
        self._run(lambda: self._radio.set_diversity(diversity))

    def dislike(self, track: Track) -> None:
        """Play a track no more on this station, and go on."""

        def work() -> None:
            self._radio.dislike(track.id)
            self._player.next()

        self._run(work)

    def hear_seam(self) -> None:
        """Play the end of what plays and the beginning of what comes, then go on."""

        def work() -> None:
            following = self._radio.state().following
            if isinstance(following, RadioPick):
                self._player.preview(self._radio.seam_preview(following))

        self._run(work)

    @property
    def state(self) -> RadioState:
        """What is on now."""
        return self._radio.state()

    def close(self) -> None:
        """End with the window."""
        self._radio.close()

    def _run(self, work: Callable[[], Any]) -> None:
        self._jobs.start(work, failed=self._failed)

    def _show(self, state: RadioState) -> None:
        self.changed.emit(state)

    def _failed(self, error: Exception) -> None:
        self.problem.emit(sentence_of(error))

"""Lets people hear why two tracks are alike: a passage of each, then on with the music."""

from __future__ import annotations

from collections.abc import Generator
from concurrent.futures import CancelledError, Future

from PySide6.QtCore import QObject, Signal

from musicrec_desktop.gui.controllers.similarity.similar import SimilarController
from musicrec_desktop.gui.panels.similar import SimilarPanel
from musicrec_desktop.gui.words.sentences import sentence_of
from musicrec_desktop.gui.worker import JobRunner, result_of
from musicrec_desktop.services.playing.player import PlayerService
from musicrec_desktop.services.similarity.passages import Passages, PassageService, stretches
from musicrec_desktop.services.similarity.similarity import SimilarTrack

Found = tuple[float, float, float]


class PassageController(QObject):
    """Looks for passages in the background and plays them; a second click takes it back.

    Signals
    -------
    problem(str)
    """

    problem = Signal(str)
    _ended = Signal(int)

    def __init__(
        self,
        passages: PassageService,
        player: PlayerService,
        similar: SimilarController,
        panel: SimilarPanel,
        jobs: JobRunner,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._passages = passages
        self._player = player
        self._similar = similar
        self._panel = panel
        self._jobs = jobs
        self._number = 0
        self._heard: int | None = None  # the neighbour whose passages are wanted
        self._looking: Future[Found] | None = None
        panel.passages_requested.connect(self.hear)
        panel.preview_ended.connect(self.stop)
        self._ended.connect(self._over)

    def hear(self, item: SimilarTrack) -> None:
        """Play the most alike passages of the query and a neighbour; of the same again: stop."""
        again = self._heard == item.track.id
        self.stop()
        query = self._panel.query
        if again or query is None:
            return
        self._number += 1
        number = self._number
        self._heard = item.track.id
        self._panel.show_sounding(item.track.id, "looking")
        future = self._looking = self._passages.find(query, item.track)

        def play(found: Found | None) -> None:
            if number == self._number and found is not None:
                self._play(number, item, found)

        self._jobs.start(lambda: _wait_for(future), finished=play, failed=self._failed)

    def stop(self) -> None:
        """Give up what is looked for, and go back to what played before what is heard."""
        self._number += 1
        if self._looking is not None:
            self._looking.cancel()
        if self._heard is not None:
            self._player.cancel_preview()
        self._rest()

    def _play(self, number: int, item: SimilarTrack, found: Found) -> None:
        query = self._panel.query
        if query is None:
            self._rest()
            return
        self._looking = None
        self._panel.show_sounding(item.track.id, "playing")
        self._similar.hold(True)
        items = stretches(query, item.track, Passages(*found))
        self._player.preview(items, lambda: self._ended.emit(number))

    def _over(self, number: int) -> None:
        """The preview is over; an earlier one than the newest changes nothing."""
        if number == self._number:
            self._rest()

    def _rest(self) -> None:
        self._looking = self._heard = None
        self._panel.show_sounding(None)
        self._similar.hold(False)

    def _failed(self, error: Exception) -> None:
        self._rest()
        self.problem.emit(sentence_of(error))


def _wait_for(future: Future[Found]) -> Generator[None, None, Found | None]:
    """Return what the future brings, None where it was cancelled; may be closed any time."""
    try:
        return (yield from result_of(future))
    except CancelledError:
        return None

"""Keeps the similar panel in step with what plays, or with what was asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.panels.similar import WAITING, SimilarPanel
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.similarity import SimilarityService, SimilarTrack

NEIGHBOURS = 25


class SimilarController(QObject):
    """Asks for neighbours in the background; only the newest answer is shown."""

    def __init__(
        self, similarity: SimilarityService, panel: SimilarPanel, jobs: JobRunner, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._similarity = similarity
        self._panel = panel
        self._jobs = jobs
        self._playing: Track | None = None
        self._pinned: Track | None = None
        self._number = 0
        panel.follow_requested.connect(self.follow)

    def find(self, track: Track) -> None:
        """Show what sounds like ``track``, and stay with it."""
        self._pinned = track
        self.refresh()

    def follow(self) -> None:
        """Show what sounds like the playing track from now on."""
        self._pinned = None
        self.refresh()

    def playing(self, track: Track | None) -> None:
        """Another track became audible."""
        self._playing = track
        if self._pinned is None:
            self.refresh()
        else:
            self._panel.follow.setVisible(self._can_follow(self._pinned))

    def refresh(self) -> None:
        """Ask again: the track or the index is another one."""
        query = self._pinned or self._playing
        self._number += 1
        number = self._number
        if query is None:
            self._panel.show_message(None, WAITING)
            return
        self._jobs.start(
            lambda: (number, query, self._ask(query)),
            finished=self._show,
            failed=self._failed,
        )

    def _ask(self, query: Track) -> list[SimilarTrack] | MusicRecError:
        """Return the neighbours, or the sentence that says why there are none."""
        try:
            return self._similarity.neighbours(query.id, NEIGHBOURS)
        except MusicRecError as error:
            return error

    def _show(self, answer: tuple[int, Track, list[SimilarTrack] | MusicRecError]) -> None:
        number, query, rows = answer
        if number != self._number:
            return
        if isinstance(rows, MusicRecError):
            self._panel.show_message(query, str(rows), pinned=self._can_follow(query))
        else:
            self._panel.show_neighbours(query, rows, pinned=self._can_follow(query))

    def _can_follow(self, query: Track) -> bool:
        """Whether another track plays than the one that was asked for."""
        return self._pinned is not None and self._playing not in (None, query)

    def _failed(self, error: Exception) -> None:
        raise error

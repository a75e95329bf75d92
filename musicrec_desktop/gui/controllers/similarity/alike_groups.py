"""Between what sounds like an artist, an album or a genre and the pages of these."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer

from musicrec_desktop.core.browsing import Kind
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.name_order import plain_key
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.models.tiles import Tile
from musicrec_desktop.gui.worker import JobRunner
from musicrec_desktop.services.similarity.alike_groups import AlikeGroup, AlikeGroupService

REST_MS = 200  # who walks down a list is not asked about on the way
Answer = Callable[[list[Tile]], None]


@dataclass(frozen=True, slots=True)
class _Question:
    """What is asked, and who is told."""

    kind: Kind
    ids: tuple[int, ...]
    answer: Answer


class AlikeGroupController(QObject):
    """Asks in the background, once somebody stays with what he chose; only the last counts.

    Without an answer the pages do without a row of what sounds alike: nothing is said.
    """

    def __init__(self, service: AlikeGroupService, jobs: JobRunner, parent: QObject) -> None:
        super().__init__(parent)
        self._service = service
        self._jobs = jobs
        self._question: _Question | None = None
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._ask)

    def ask(self, kind: Kind, tracks: Sequence[Track], answer: Answer) -> None:
        """Find out what sounds like some tracks.

        Parameters
        ----------
        kind : {"artist", "album", "genre"}
            What is wanted.
        tracks : sequence of Track
        answer : callable
            Given tiles, in this thread; not called where something else was asked since.
        """
        self._question = _Question(kind, tuple(track.id for track in tracks), answer)
        self._rest.start()

    def _ask(self) -> None:
        asked = self._question
        if asked is None:
            return
        services = {
            "artist": self._service.artists,
            "album": self._service.albums,
            "genre": self._service.genres,
        }
        find = services[asked.kind]

        def finished(found: list[AlikeGroup]) -> None:
            if asked is self._question:
                asked.answer([_tile(asked.kind, group) for group in found])

        self._jobs.start(lambda: find(asked.ids), finished=finished, failed=self._failed)

    def _failed(self, error: Exception) -> None:
        if not isinstance(error, MusicRecError):
            raise error


def _tile(kind: Kind, group: AlikeGroup) -> Tile:
    """Return a tile with the cover of what is most alike in a group."""
    lead = group.lead
    if kind == "album":
        title, below = lead.tags.album, lead.tags.album_artist or lead.artist
    else:
        title, below = group.key, lead.tags.genre if kind == "artist" else lead.artist
    return Tile(group.key, title, below, "", lead.id, plain_key(title))

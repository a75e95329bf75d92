"""Playlists that were made at once, so that one step takes them back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.worker import Job
from musicrec_desktop.services.exchange.playlists import DeletedPlaylist, PlaylistService

Run = Callable[[Callable[[], object], Callable[[object], None]], Job]


class MadePlaylists:
    """Takes playlists back and makes them again, with what stood in them meanwhile.

    Parameters
    ----------
    made : sequence of Playlist
    playlists : PlaylistService
    run : callable
        (work, answer) → the job that does the work and hands what comes of it to the answer.
    gone : callable
        Called with the ids of those that are not there any more.
    """

    def __init__(
        self,
        made: Sequence[Playlist],
        playlists: PlaylistService,
        run: Run,
        gone: Callable[[list[int]], None],
    ) -> None:
        self._made = list(made)
        self._ids = [playlist.id for playlist in made]
        self._playlists = playlists
        self._run = run
        self._gone = gone
        self._kept: list[DeletedPlaylist] = []

    @property
    def said(self) -> str:
        """What was done, as it follows "Undo"."""
        if len(self._made) == 1:
            return translate("Undo", "making “{name}”", name=self._made[0].name)
        return translate("Undo", "making %n playlist(s)", n=len(self._made))

    def among(self, known: Sequence[Playlist]) -> bool:
        """Whether any of them is still there."""
        return any(playlist.id in self._ids for playlist in known)

    def undo(self) -> Job:
        """Take them away."""

        def work() -> None:
            found = [self._playlists.delete(number) for number in self._ids]
            self._kept = [deleted for deleted in found if deleted is not None]

        return self._run(work, lambda _done: self._gone(self._ids))

    def redo(self) -> Job:
        """Make them again, where they stood."""

        def work() -> None:
            for deleted in reversed(self._kept):  # each where what followed it is there already
                self._playlists.bring_back(deleted)

        return self._run(work, lambda _done: None)

"""What was changed in playlists, so that it can be taken back."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from threading import RLock

from musicrec_desktop.core.playlists import PlaylistEntry
from musicrec_desktop.library.playlists import PlaylistRepository

REMEMBERED = 50  # changes of each playlist


@dataclass(frozen=True, slots=True)
class PlaylistChange:
    """What stood in a playlist before and after something was done."""

    playlist_id: int
    before: tuple[PlaylistEntry, ...]
    after: tuple[PlaylistEntry, ...]


class PlaylistHistory:
    """Takes changes of playlists back while the program runs; from any thread.

    A playlist that was changed elsewhere since is left as it is, and what was done before
    is forgotten.

    Parameters
    ----------
    playlists : PlaylistRepository
    """

    def __init__(self, playlists: PlaylistRepository) -> None:
        self._playlists = playlists
        self._lock = RLock()
        self._done: dict[int, list[PlaylistChange]] = {}
        self._undone: dict[int, list[PlaylistChange]] = {}

    def change(self, playlist_id: int, how: Callable[[], None]) -> PlaylistChange | None:
        """Do something to a playlist and remember it; None where nothing changed."""
        with self._lock:
            before = tuple(self._playlists.entries(playlist_id))
            how()
            known = {entry: entry for entry in before}  # held once, however often remembered
            found = self._playlists.entries(playlist_id)
            after = tuple(known.get(entry, entry) for entry in found)
            if before == after:
                return None
            done = PlaylistChange(playlist_id, before, after)
            earlier = self._done.get(playlist_id, [])
            self._done[playlist_id] = [*earlier, done][-REMEMBERED:]
            self._undone.pop(playlist_id, None)
            return done

    def can_undo(self, playlist_id: int) -> bool:
        """Whether a change of this playlist is remembered."""
        return bool(self._done.get(playlist_id))

    def is_last(self, change: PlaylistChange) -> bool:
        """Whether a change is the one that would be taken back next."""
        done = self._done.get(change.playlist_id)
        return bool(done and done[-1] is change)

    def can_redo(self, playlist_id: int) -> bool:
        """Whether a change of this playlist was taken back last."""
        return bool(self._undone.get(playlist_id))

    def undo(self, playlist_id: int, change: PlaylistChange | None = None) -> bool:
        """Take the last change back; False where there is none, or it is not the one named."""
        with self._lock:
            done = self._done.get(playlist_id)
            if not done or (change is not None and done[-1] is not change):
                return False
            last = done[-1]
            if not self._put(playlist_id, last.after, last.before):
                return False
            self._undone.setdefault(playlist_id, []).append(done.pop())
            return True

    def redo(self, playlist_id: int) -> bool:
        """Do again what was taken back last; False where there is nothing."""
        with self._lock:
            undone = self._undone.get(playlist_id)
            if not undone or not self._put(playlist_id, undone[-1].before, undone[-1].after):
                return False
            self._done.setdefault(playlist_id, []).append(undone.pop())
            return True

    def forget(self, playlist_id: int) -> None:
        """Remember nothing of a playlist any more."""
        with self._lock:
            self._done.pop(playlist_id, None)
            self._undone.pop(playlist_id, None)

    def _put(
        self, playlist_id: int, found: Sequence[PlaylistEntry], wanted: Sequence[PlaylistEntry]
    ) -> bool:
        now = self._playlists.entries(playlist_id)
        if len(now) == len(found) and all(map(PlaylistEntry.same_file, now, found)):
            self._playlists.put(playlist_id, wanted)
            return True
        self.forget(playlist_id)
        return False

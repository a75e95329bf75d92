"""Many tracks whose files vanish at once: asked about, as a drive may be away."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.translation import number, translate

if TYPE_CHECKING:
    from musicrec_desktop.library.folders import FolderRepository
    from musicrec_desktop.library.tracks import TrackRepository

MANY_TRACKS = 50
MANY_SHARE = 0.5
FEW_TRACKS = 5  # of a folder this small nobody wants to be asked


@dataclass(frozen=True, slots=True)
class Disappeared:
    """A large part of a folder's tracks was there at the last look and is not at this one.

    They are marked as unavailable and nothing else: plays, ratings, playlists and features
    stay, and the tracks are available again as soon as their files are.

    Attributes
    ----------
    folder : str
        Of the library.
    track_ids : tuple of int
        Those that vanished.
    known : int
        How many were there at the last look.
    away : bool
        The folder itself is not there, or is empty, as where a drive is mounted.
    """

    folder: str
    track_ids: tuple[int, ...]
    known: int
    away: bool

    @property
    def sentence(self) -> str:
        """What happened, and what there is to do about it."""
        told = self._which()
        if self.away:
            hint = translate(
                "Library", "They stay in the library until their drive is connected again."
            )
        else:
            hint = translate(
                "Library",
                "They stay in the library as unavailable. If they were moved, add the "
                "folder they are in now; if they were deleted, remove the missing tracks.",
            )
        return f"{told} {hint}"  # no words: two sentences

    def _which(self) -> str:
        lost, folder = len(self.track_ids), display_path(self.folder)
        if lost == self.known:
            return translate(
                "Library",
                "(The|All) %n track(s) in “{folder}” (is|are) not there now.",
                n=lost,
                folder=folder,
            )
        return translate(
            "Library",
            "{lost} of %n track(s) in “{folder}” are not there now.",
            n=self.known,
            lost=number(lost),
            folder=folder,
        )


class Disappearances:
    """Tells which of the tracks that are gone vanished together."""

    def __init__(self, tracks: TrackRepository, folders: FolderRepository) -> None:
        self._tracks = tracks
        self._folders = folders

    def among(self, gone: Collection[int]) -> Iterator[Disappeared]:
        """Yield the folders of the library that lost much.

        Parameters
        ----------
        gone : collection of int
            Tracks that a look has found missing, and that are marked so by now.
        """
        if len(gone) < FEW_TRACKS:
            return
        vanished = frozenset(gone)
        for folder in self._folders.all():
            known = self._tracks.known_files(folder)
            lost = tuple(file.id for file in known if file.id in vanished)
            before = len(lost) + sum(not file.missing for file in known)
            if len(lost) >= FEW_TRACKS and (
                len(lost) > MANY_TRACKS or len(lost) > MANY_SHARE * before
            ):
                yield Disappeared(folder, lost, before, is_away(folder))


def is_away(folder: str) -> bool:
    """Whether a folder is not there, or holds nothing, as where a drive is mounted."""
    try:
        with os.scandir(folder) as entries:
            return next(entries, None) is None
    except OSError:
        return True

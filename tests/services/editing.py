"""What tests of edited tags and moved files share."""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

from musicrec_desktop.core.tag_edits import EditResult
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.folders import FolderRepository
from musicrec_desktop.library.tag_journal import TagJournal
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.library.file_moving import FileMoves
from musicrec_desktop.services.library.tag_editing import TagEditingService


def finish(editing: Generator[Any, None, EditResult]) -> EditResult:
    """Drive an edit to its end."""
    while True:
        try:
            next(editing)
        except StopIteration as end:
            return end.value


def service_of(database: Database) -> TagEditingService:
    """Return the service as a program that starts now would have it."""
    journal, tracks = TagJournal(database), TrackRepository(database)
    return TagEditingService(
        journal, tracks, FileMoves(journal, tracks, FolderRepository(database))
    )

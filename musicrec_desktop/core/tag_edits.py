"""What can be changed about the tags of a file, and what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from musicrec_desktop.core.errors import MusicRecError, display_path
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate

TagValue = str | int | float | bytes | None
TagChanges = Mapping[str, TagValue]

JOINED_WITH = "; "  # between the values of a field that takes several
COVER = "cover"
DEFAULT_PATTERN = "{albumartist}/{album}[ ({year})]/[{disc}-][{track:02} ]{title}"  # of paths
TEXT_FIELDS = ("title", "artist", "album", "album_artist", "genre", "composer")
NUMBER_FIELDS = ("year", "track_number", "disc_number")
LEVEL_FIELDS = ("track_gain_db", "album_gain_db", "track_peak", "album_peak")
TAG_FIELDS = (*TEXT_FIELDS, *NUMBER_FIELDS, *LEVEL_FIELDS)
# Of core.tag_details.TagDetails: how many there are, 1 for what is part of a compilation,
# what a disc is called, and what to sort by.
TOTAL_FIELDS = ("track_total", "disc_total")
SORT_FIELDS = (  # what to sort by: "Beatles, The"
    *("title_sort", "artist_sort", "album_sort"),
    *("album_artist_sort", "composer_sort"),
)
DETAIL_FIELDS = (*TOTAL_FIELDS, "compilation", "disc_subtitle", *SORT_FIELDS)
WORD_FIELDS = (*TEXT_FIELDS, "disc_subtitle", *SORT_FIELDS)  # of one line
MORE_FIELDS = (  # which only the files hold
    *("conductor", "lyricist", "remixer", "grouping", "mood"),
    *("bpm", "publisher", "isrc", "copyright"),
)
SEVERAL_FIELDS = (
    *("artist", "album_artist", "genre", "composer"),
    *("artist_sort", "album_artist_sort", "composer_sort"),
    *("conductor", "lyricist", "remixer", "mood", "publisher", "isrc"),
)
LINES_FIELDS = ("comment", "lyrics")  # of core.tag_details.TagDetails; with line breaks
WORDED_FIELDS = (  # whose values can be written down
    *(*TAG_FIELDS, *DETAIL_FIELDS, *LINES_FIELDS, *MORE_FIELDS),
)
EDITABLE_FIELDS = (*WORDED_FIELDS, COVER)
TABLE_KEYS = ("path", "file", "id")  # what the rows of a table may be recognised by
TABLE_COLUMNS = (*TABLE_KEYS, *TEXT_FIELDS, *NUMBER_FIELDS, *DETAIL_FIELDS)


def with_numbers(changes: TagChanges, numbers: TagChanges) -> TagChanges:
    """Return changes of a track that is numbered, too; totals that were typed stay."""
    typed = {name: changes[name] for name in TOTAL_FIELDS if name in changes}
    return {**changes, **numbers, **typed}


class BadTagValue(MusicRecError):
    """A value that a field cannot hold; nothing was written."""

    exit_code = 2


class TagsNotWritten(MusicRecError):
    """A file's tags could not be written. The file is as it was.

    Parameters
    ----------
    path : str
    reason : str
        A clause for people, in their language: "it is write-protected".
    next_step : str
    """

    exit_code = 9

    def __init__(self, path: str, reason: str, next_step: str = "") -> None:
        said = translate(
            "Errors",
            "The tags of “{path}” were not written: {reason}.",
            path=display_path(path),
            reason=reason,
        )
        super().__init__(said, next_step)
        self.path = path
        self.reason = reason

    def __reduce__(self) -> tuple[type[TagsNotWritten], tuple[str, str, str]]:
        return type(self), (self.path, self.reason, self.next_step)


@dataclass(frozen=True, slots=True)
class EditFailure:
    """A file whose tags stayed as they were, and why."""

    path: str
    reason: str
    next_step: str = ""


@dataclass(frozen=True, slots=True)
class EditResult:
    """What came of an edit, an undo or a redo.

    Attributes
    ----------
    batch : int
        Names the edit, to be undone or redone; 0 where nothing was written.
    written : int
        Files that were changed.
    unchanged : int
        Files that held these values before.
    tracks : tuple of Track
        The library's rows of the changed files, as they are now.
    failures : tuple of EditFailure
    """

    batch: int
    written: int
    unchanged: int = 0
    tracks: tuple[Track, ...] = ()
    failures: tuple[EditFailure, ...] = ()


@dataclass(frozen=True, slots=True)
class EditBatch:
    """An edit that the journal knows.

    Attributes
    ----------
    id : int
    at : float
        Unix time.
    files : int
        How many files it changed.
    fields : tuple of str
    undone : bool
        Whether it was taken back.
    """

    id: int
    at: float
    files: int
    fields: tuple[str, ...]
    undone: bool

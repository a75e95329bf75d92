"""What tags lack and the names of files and folders say."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tidying import FieldValue, Proposal, TagChange, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.tidying.path_reading import (
    MOST_LEARNT_FROM,
    PathReader,
    Reading,
)
from musicrec_desktop.library.tidying.rules.rule import Rule, subject
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, folder_of

FIELDS = ("title", "artist", "album", "year", "track_number", "disc_number")
LEAST_CONFIDENCE = 0.6
_PLACEHOLDER = re.compile(
    r"(?:unknown|unknown (?:artist|album|title)|untitled|no (?:artist|title|album)|"
    r"(?:audio ?)?track ?\d+|title ?\d+|various artists? ?\?|<unknown>|\?+|-+)",
    re.IGNORECASE,
)


class FileNames(Rule):
    """Title, artist, album, year and numbers from the path, by the library's own patterns."""

    kind = TidyKind.MISSING
    name = "file-names"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a proposal for each folder and field."""
        lacking = [track for track in library.tracks if not track.segment and _lacks(track)]
        if not lacking:
            return
        tagged = [track for track in library.tracks if track.tags.title and not track.segment]
        every = 1 + len(tagged) // MOST_LEARNT_FROM
        reader = PathReader(tagged[::every], library.roots)
        groups: defaultdict[tuple[str, str], list[tuple[Track, Reading]]] = defaultdict(list)
        for track in lacking:
            for field, reading in reader.read(track.path).items():
                wanted = field in FIELDS and is_missing(getattr(track.tags, field))
                says = reading.confidence >= LEAST_CONFIDENCE and not is_missing(reading.value)
                if wanted and says:
                    groups[folder_of(track), field].append((track, reading))
        for (folder, field), found in groups.items():
            yield self._of_folder(folder, field, found)

    def _of_folder(self, folder: str, field: str, found: list[tuple[Track, Reading]]) -> Proposal:
        track, first = found[0]
        changes = [
            TagChange(track.id, field, getattr(track.tags, field), reading.value)
            for track, reading in found
        ]
        named = folder.rpartition("/")[2]
        return self.proposal(
            f"{folder}\n{field}",
            _subject(field, len(found), named),
            getattr(track.tags, field),
            first.value,
            _reason(first),
            min(reading.confidence for _, reading in found),
            changes,
        )


def _subject(field: str, files: int, folder: str) -> str:
    what = subject(field)
    if files == 1:
        return phrase("Tidying", "{what} in “{folder}”", what=what, folder=folder)
    return phrase(
        "Tidying", "{what} of %n file(s) in “{folder}”", n=files, what=what, folder=folder
    )


def _reason(reading: Reading) -> str:
    """Say where a value was found, and why that can be believed."""
    known = (
        phrase(
            "Tidying",
            "right for {share}% of your tagged files",
            share=round(100 * reading.confidence),
        )
        if reading.learnt
        else phrase("Tidying", "a common way to name files")
    )
    level, pattern = reading.pattern.level, reading.pattern.shown
    if level == "name":
        return phrase(
            "Tidying",
            "From the file’s name, read as “{pattern}”: {known}.",
            comment="known: “a common way to name files”",
            pattern=pattern,
            known=known,
        )
    if level == "folder":
        return phrase(
            "Tidying",
            "From the folder’s name, read as “{pattern}”: {known}.",
            comment="known: “a common way to name files”",
            pattern=pattern,
            known=known,
        )
    return phrase(
        "Tidying",
        "From the parent folder’s name, read as “{pattern}”: {known}.",
        comment="known: “a common way to name files”",
        pattern=pattern,
        known=known,
    )


def is_missing(value: FieldValue) -> bool:
    """Whether a field says nothing: empty, or "Unknown Artist", "Track 01"."""
    return not value or (isinstance(value, str) and _PLACEHOLDER.fullmatch(value) is not None)


def _lacks(track: Track) -> bool:
    tags = track.tags
    return (
        is_missing(tags.title)
        or is_missing(tags.artist)
        or is_missing(tags.album)
        or tags.track_number is None
        or tags.year is None
    )

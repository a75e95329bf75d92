"""What a rule of tidying is, and how single changes become proposals that can be looked over."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from typing import ClassVar

from musicrec_desktop.core.phrases import Phrase, phrase, phrased
from musicrec_desktop.core.tag_edits import JOINED_WITH
from musicrec_desktop.core.tidying import FieldValue, Proposal, TagChange, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, folder_of, values_of

NAME_FIELDS = ("artist", "album_artist", "album", "genre", "composer")
PEOPLE_FIELDS = ("artist", "album_artist", "composer")
_SUBJECTS = {
    "title": to_translate("Tidying", "Title"),
    "artist": to_translate("Tidying", "Artist"),
    "album_artist": to_translate("Tidying", "Album artist"),
    "album": to_translate("Tidying", "Album"),
    "genre": to_translate("Tidying", "Genre"),
    "composer": to_translate("Tidying", "Composer"),
    "year": to_translate("Tidying", "Year"),
    "track_number": to_translate("Tidying", "Track number"),
    "disc_number": to_translate("Tidying", "Disc number"),
    "cover_key": to_translate("Tidying", "Cover"),
}
_SEVERAL: dict[str, Callable[[int], Phrase]] = {
    "title": lambda n: phrase("Tidying", "%n title(s)", n=n),
    "artist": lambda n: phrase("Tidying", "%n artist(s)", n=n),
    "album_artist": lambda n: phrase("Tidying", "%n album artist(s)", n=n),
    "album": lambda n: phrase("Tidying", "%n album(s)", n=n),
    "genre": lambda n: phrase("Tidying", "%n genre(s)", n=n),
    "composer": lambda n: phrase("Tidying", "%n composer(s)", n=n),
    "year": lambda n: phrase("Tidying", "%n year(s)", n=n),
    "track_number": lambda n: phrase("Tidying", "%n track number(s)", n=n),
    "disc_number": lambda n: phrase("Tidying", "%n disc number(s)", n=n),
    "cover_key": lambda n: phrase("Tidying", "%n cover(s)", n=n),
}


class Rule(ABC):
    """Looks through a library and proposes. Knows no database, and changes nothing.

    Attributes
    ----------
    kind : TidyKind
    name : str
        What its proposals are known by, also after a restart: never changed.
    """

    kind: ClassVar[TidyKind]
    name: ClassVar[str]

    @abstractmethod
    def propose(self, library: LibrarySnapshot) -> Iterable[Proposal]:
        """Return what could be better."""

    def proposal(
        self,
        about: str,
        subject: str,
        before: FieldValue,
        after: FieldValue,
        reason: str,
        confidence: float,
        changes: Iterable[TagChange] = (),
        track_ids: Iterable[int] = (),
    ) -> Proposal:
        """Return a proposal of this rule."""
        return Proposal(
            self.kind,
            self.name,
            about,
            subject,
            shown(before),
            shown(after),
            reason,
            confidence,
            tuple(changes),
            track_ids=tuple(track_ids),
        )

    def by_value(
        self, changes: Iterable[TagChange], reason: str, confidence: float
    ) -> Iterator[Proposal]:
        """Yield a proposal for each value that is replaced, whoever bears it."""
        groups: defaultdict[tuple[FieldValue, FieldValue, str], list[TagChange]] = defaultdict(list)
        for change in changes:
            field = "artist" if change.field in PEOPLE_FIELDS else change.field
            groups[change.before, change.after, field].append(change)
        for (before, after, _), group in groups.items():
            fields = {change.field for change in group}
            field = "artist" if "artist" in fields else min(fields)
            about = f"{field}\n{before}\n{after}"
            yield self.proposal(about, subject(field), before, after, reason, confidence, group)

    def by_album(
        self,
        library: LibrarySnapshot,
        changes: Iterable[TagChange],
        reason: str,
        confidence: float,
    ) -> Iterator[Proposal]:
        """Yield a proposal for each album, or folder, and field."""
        groups: defaultdict[tuple[str, str, str], list[TagChange]] = defaultdict(list)
        for change in changes:
            track = library.by_id[change.track_id]
            groups[folder_of(track), track.tags.album, change.field].append(change)
        for (folder, album, field), group in groups.items():
            first = group[0]
            named = album or folder.rpartition("/")[2]
            what = subject(field)
            if len({(change.before, change.after) for change in group}) > 1:
                what = _SEVERAL[field](len(group))
            about = f"{field}\n{folder}\n{album}"
            said = of_album(what, named) if named else what
            yield self.proposal(about, said, first.before, first.after, reason, confidence, group)


def subject(field: str) -> Phrase:
    """Return the name of a field for people."""
    return phrased("Tidying", _SUBJECTS[field])


def of_album(what: str, album: str) -> Phrase:
    """Return what of an album, or of a folder, a proposal is about."""
    return phrase("Tidying", "{what} of “{album}”", what=what, album=album)


def shown(value: FieldValue) -> str:
    """Return a value for people; nothing for none."""
    if isinstance(value, str):
        return value
    return "" if value is None else str(value)


def replaced_values(
    track: Track, field: str, replace: Callable[[str], str | None]
) -> TagChange | None:
    """Return the change that replaces the single values of a text field.

    Parameters
    ----------
    track : Track
    field : str
    replace : callable
        From a value to another, to the same, or to None where it is to go.
    """
    before = values_of(track, field)
    if not before:
        return None
    after = [replace(value) for value in before]
    kept = dict.fromkeys(value for value in after if value)
    text = JOINED_WITH.join(kept)
    old = getattr(track.tags, field)
    return TagChange(track.id, field, old, text) if text != old else None

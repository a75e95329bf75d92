"""What tidying proposes about a library, and what came of it."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum

from musicrec_desktop.core.tag_edits import EditFailure
from musicrec_desktop.core.tracks import Track

FieldValue = str | int | None

PREDICTED_GENRES = "predicted-genres"  # no words: the rule that proposes what a model guesses
SUREST_PROBABILITY = 0.6  # of a guess, to be proposed


class TidyKind(StrEnum):
    """What a proposal is about; people accept by kind."""

    MISSING = "missing"
    FORMS = "forms"
    CASE = "case"
    FEATURING = "featuring"
    GENRES = "genres"
    SPELLING = "spelling"
    ALBUMS = "albums"
    YEARS = "years"
    DUPLICATES = "duplicates"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class TagChange:
    """One field of one track.

    Attributes
    ----------
    track_id : int
    field : str
        Of :class:`~musicrec_desktop.core.tracks.Tags`, or "cover_key": then ``after`` is
        the key of the cover of another track of the album.
    before, after : str, int or None
        As :class:`~musicrec_desktop.core.tracks.Tags` holds them.
    """

    track_id: int
    field: str
    before: FieldValue
    after: FieldValue


@dataclass(frozen=True, slots=True)
class Merge:
    """Copies of one recording whose plays, ratings and places in playlists become one's.

    Attributes
    ----------
    into_id : int
        The better copy.
    from_ids : tuple of int
        Their files and rows stay.
    """

    into_id: int
    from_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something that could be better, and how.

    Attributes
    ----------
    kind : TidyKind
    rule : str
        Who proposes it.
    about : str
        With ``rule``, what the same proposal is known by the next time.
    subject : str
        What is shown in front: "Artist", "Title", "Album “Blue”".
    before, after : str
        As shown; ``after`` is empty where there is nothing to accept.
    reason : str
        A sentence.
    confidence : float
        0 to 1.
    changes : tuple of TagChange
    merge : Merge or None
    track_ids : tuple of int
        Whom it is about; those of ``changes`` where left out.
    """

    kind: TidyKind
    rule: str
    about: str
    subject: str
    before: str
    after: str
    reason: str
    confidence: float
    changes: tuple[TagChange, ...] = ()
    merge: Merge | None = None
    track_ids: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        """What this proposal is known by, the next time and after a restart."""
        text = f"{self.rule}\n{self.about}".encode("utf-8", "surrogatepass")
        return hashlib.blake2b(text, digest_size=12).hexdigest()

    @property
    def acceptable(self) -> bool:
        """Whether there is something to be done, not only to be known."""
        return bool(self.changes) or self.merge is not None

    @property
    def various(self) -> bool:
        """Whether what is shown is only the first of several new values."""
        first = self.changes[0].field if self.changes else ""
        return len({item.after for item in self.changes if item.field == first}) > 1

    @property
    def tracks(self) -> tuple[int, ...]:
        """The tracks it touches, each once."""
        return self.track_ids or tuple(dict.fromkeys(change.track_id for change in self.changes))


@dataclass(frozen=True, slots=True)
class Skipped:
    """A change that was not made, and why: a clause."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class TidyResult:
    """What came of accepting proposals, or of taking that back.

    Attributes
    ----------
    batch : int
        To be undone by; 0 where nothing was changed.
    changed : int
        Tracks whose row, file or listening changed.
    files : int
        Files that were written.
    tracks : tuple of Track
        The rows that changed, as they are now.
    skipped : tuple of Skipped
    failures : tuple of EditFailure
        Files that could not be written.
    """

    batch: int
    changed: int
    files: int = 0
    tracks: tuple[Track, ...] = ()
    skipped: tuple[Skipped, ...] = ()
    failures: tuple[EditFailure, ...] = ()


@dataclass(frozen=True, slots=True)
class TidyBatch:
    """Something that was accepted.

    Attributes
    ----------
    id : int
    at : float
        Unix time.
    said : str
        What it was, for people.
    in_files : bool
    undone : bool
    tag_batch : int
        The edit of files that belongs to it; 0 for none.
    changes : int
    """

    id: int
    at: float
    said: str
    in_files: bool
    undone: bool
    tag_batch: int = 0
    changes: int = 0


@dataclass(frozen=True, slots=True)
class TidyFindings:
    """What a look through the library found.

    Attributes
    ----------
    proposals : tuple of Proposal
        By kind, the surest first; no two of them change one field of one track.
    looked_at : int
        Tracks.
    refused : int
        Proposals left out because they are never wanted again.
    seconds : dict of str to float
        By rule.
    """

    proposals: tuple[Proposal, ...]
    looked_at: int
    refused: int = 0
    seconds: dict[str, float] = field(default_factory=dict)

    def of(self, kind: TidyKind) -> list[Proposal]:
        """Return the proposals of one kind."""
        return [proposal for proposal in self.proposals if proposal.kind is kind]

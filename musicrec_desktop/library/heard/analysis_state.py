"""How much of the library was listened to, and what is to be."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, and_, func, or_, select

from musicrec_desktop.core.features import FEATURE_VERSION
from musicrec_desktop.core.tracks import AnalysisState
from musicrec_desktop.library.schema import tracks


@dataclass(frozen=True, slots=True)
class PendingTrack:
    """A track that is to be listened to: its file, and the stretch of it."""

    id: int
    path: str
    start_seconds: float = 0.0
    end_seconds: float | None = None


@dataclass(frozen=True, slots=True)
class LibraryCounts:
    """How much there is.

    Attributes
    ----------
    tracks : int
        All rows, missing ones too.
    analysed, pending, failed : int
        Of those whose file is there; ``pending`` holds outdated analyses too.
    missing : int
    total_seconds : float
        Playing time of those whose file is there.
    """

    tracks: int
    analysed: int
    pending: int
    failed: int
    missing: int
    total_seconds: float


_OUTDATED = or_(
    tracks.c.analysis == AnalysisState.PENDING.value,
    tracks.c.analysis_version.is_distinct_from(FEATURE_VERSION),
)
# Knuth, The Art of Computer Programming 3, 6.4: multiples of the golden ratio lie evenly between
# 0 and 1, and so do those of neighbours, as the tracks of a folder are, whichever they are.
_GOLDEN_RATIO = 2_654_435_769  # of 2 ** 32
_SCATTERED = (tracks.c.id * _GOLDEN_RATIO).op("&")(2**32 - 1)


def pending_tracks(connection: Connection) -> list[PendingTrack]:
    """Return the tracks to be listened to, some of every folder at any time.

    Those are the present ones that never were, that changed, or whose
    features were stored by an older version. The order is always the same: what
    is listened to first stands for all of the library, not for one folder of it.
    """
    statement = (
        select(tracks.c.id, tracks.c.path, tracks.c.start_seconds, tracks.c.end_seconds)
        .where(tracks.c.missing.is_(False), _OUTDATED)
        .order_by(_SCATTERED)
    )
    return [PendingTrack(*row) for row in connection.execute(statement)]


def counts_of(connection: Connection) -> LibraryCounts:
    """Count the tracks by what is known of them."""
    present = tracks.c.missing.is_(False)

    def number(*conditions: Any) -> Any:
        return func.count().filter(and_(*conditions))

    statement = select(
        func.count(),
        number(present, ~_OUTDATED, tracks.c.analysis == AnalysisState.DONE.value),
        number(present, _OUTDATED),
        number(present, ~_OUTDATED, tracks.c.analysis == AnalysisState.FAILED.value),
        number(~present),
        func.total(tracks.c.duration_seconds).filter(present),
    ).select_from(tracks)
    return LibraryCounts(*connection.execute(statement).one())

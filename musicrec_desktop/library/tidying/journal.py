"""What was accepted: written into the library, kept, and taken back."""

from __future__ import annotations

import json
import time
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, delete, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from musicrec_desktop.core.phrases import in_english
from musicrec_desktop.core.tidying import FieldValue, Proposal, TagChange, TidyBatch
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import TAG_COLUMNS, among, tracks
from musicrec_desktop.library.tag_overrides import keep_overrides, set_tags
from musicrec_desktop.library.tidy_tables import (
    tidy_batches,
    tidy_changes,
    tidy_merges,
    tidy_refusals,
)

KEPT_BATCHES = 500
STALE = to_translate("Tidying", "its tag was changed meanwhile")
GONE = to_translate("Tidying", "it is no longer in the library")


@dataclass(frozen=True, slots=True)
class Applied:
    """What became of some changes.

    Attributes
    ----------
    made : list of TagChange
    skipped : list of (TagChange, str)
        Why not, as a clause.
    """

    made: list[TagChange]
    skipped: list[tuple[TagChange, str]]


class TidyJournal:
    """Accepted and refused proposals in and out of the library."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ---- batches

    def begin(self, said: str, *, in_files: bool) -> int:
        """Open a batch and return its number; the oldest ones are forgotten."""
        row = {"at": time.time(), "said": said, "in_files": in_files}
        with self._database.write() as connection:
            number = connection.execute(insert(tidy_batches).values(row)).lastrowid
            connection.execute(
                delete(tidy_batches).where(tidy_batches.c.id <= number - KEPT_BATCHES)
            )
        return int(number)

    def note_files(self, batch: int, tag_batch: int) -> None:
        """Note which edit of files belongs to a batch."""
        self._mark(batch, tag_batch=tag_batch)

    def mark_undone(self, batch: int) -> None:
        """Note that a batch was taken back."""
        self._mark(batch, undone=True)

    def forget(self, batch: int) -> None:
        """Drop a batch in which nothing was changed."""
        with self._database.write() as connection:
            connection.execute(delete(tidy_batches).where(tidy_batches.c.id == batch))

    def batches(self, limit: int = 50) -> list[TidyBatch]:
        """Return the latest batches, the newest first."""
        counts = [
            select(func.count()).where(table.c.batch_id == tidy_batches.c.id).scalar_subquery()
            for table in (tidy_changes, tidy_merges)
        ]
        statement = select(
            tidy_batches.c.id,
            tidy_batches.c.at,
            tidy_batches.c.said,
            tidy_batches.c.in_files,
            tidy_batches.c.undone,
            tidy_batches.c.tag_batch,
            counts[0] + counts[1],
        )
        with self._database.read() as connection:
            rows = connection.execute(statement.order_by(tidy_batches.c.id.desc()).limit(limit))
            return [TidyBatch(*row) for row in rows]

    def _mark(self, batch: int, **values: object) -> None:
        with self._database.write() as connection:
            connection.execute(
                update(tidy_batches).where(tidy_batches.c.id == batch).values(**values)
            )

    # ---- changes

    def apply(self, batch: int, changes: Sequence[TagChange]) -> Applied:
        """Change fields in the library only, where they still hold what they held.

        The values hold until the files say something else; see
        :mod:`~musicrec_desktop.library.tag_overrides`.
        """
        with self._database.write() as connection:
            applied = _current(connection, changes)
            values = _by_track(applied.made)
            keep_overrides(connection, values)
            set_tags(connection, values)
            if applied.made:
                connection.execute(
                    insert(tidy_changes), [_row(batch, change) for change in applied.made]
                )
        return applied

    def current(self, changes: Sequence[TagChange]) -> Applied:
        """Say which changes could be made now, and make none."""
        with self._database.read() as connection:
            return _current(connection, changes)

    def changes(self, batch: int) -> list[TagChange]:
        """Return what a batch changed in the library only."""
        statement = select(tidy_changes).where(tidy_changes.c.batch_id == batch)
        with self._database.read() as connection:
            return [
                TagChange(row.track_id, row.field, json.loads(row.before), json.loads(row.after))
                for row in connection.execute(statement.order_by(tidy_changes.c.id))
            ]

    def take_back(self, changes: Sequence[TagChange]) -> Applied:
        """Give fields the values they had before, where nobody changed them since."""
        back = [TagChange(item.track_id, item.field, item.after, item.before) for item in changes]
        with self._database.write() as connection:
            applied = _current(connection, back)
            values = _by_track(applied.made)
            keep_overrides(connection, values)
            set_tags(connection, values)
        return applied

    # ---- never again

    def refuse(self, proposals: Iterable[Proposal]) -> None:
        """Let proposals never come again."""
        now = time.time()
        rows = [{"key": item.key, "at": now, "said": said_of(item)} for item in proposals]
        if rows:
            with self._database.write() as connection:
                connection.execute(upsert(tidy_refusals).on_conflict_do_nothing(), rows)

    def allow(self, keys: Iterable[str] | None = None) -> int:
        """Let refused proposals come again, all where left out; return how many."""
        statement = delete(tidy_refusals)
        if keys is not None:
            statement = statement.where(tidy_refusals.c.key.in_(list(keys)))
        with self._database.write() as connection:
            return connection.execute(statement).rowcount

    def refused(self) -> frozenset[str]:
        """Return the keys of proposals that are never wanted again."""
        with self._database.read() as connection:
            return frozenset(connection.scalars(select(tidy_refusals.c.key)))


def said_of(proposal: Proposal) -> str:
    """Return what was proposed, as it is kept: in English."""
    before, after = (in_english(text) or "(none)" for text in (proposal.before, proposal.after))
    return f"{in_english(proposal.subject)}: {before} → {after}"  # no words: kept


def _current(connection: Connection, changes: Sequence[TagChange]) -> Applied:
    """Part changes whose field still holds what it held from the others."""
    statement = select(tracks.c.id, *TAG_COLUMNS).where(
        among(tracks.c.id, {change.track_id for change in changes})
    )
    tags = {row[0]: Tags(*row[1:]) for row in connection.execute(statement)}
    applied = Applied([], [])
    for change in changes:
        known = tags.get(change.track_id)
        if known is None:
            applied.skipped.append((change, translated("Tidying", GONE)))
        elif (getattr(known, change.field) or None) != (change.before or None):
            applied.skipped.append((change, translated("Tidying", STALE)))
        else:
            applied.made.append(change)
    return applied


def _by_track(changes: Sequence[TagChange]) -> dict[int, dict[str, FieldValue]]:
    values: defaultdict[int, dict[str, FieldValue]] = defaultdict(dict)
    for change in changes:
        values[change.track_id][change.field] = change.after
    return dict(values)


def _row(batch: int, change: TagChange) -> dict[str, object]:
    return {
        "batch_id": batch,
        "track_id": change.track_id,
        "field": change.field,
        "before": json.dumps(change.before),
        "after": json.dumps(change.after),
    }

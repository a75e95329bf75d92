"""Values that hold in the library in place of the files' own, until the files say another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.tidying import FieldValue
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.loudness import forget_album_levels
from musicrec_desktop.library.schema import TAG_COLUMNS, among, tracks
from musicrec_desktop.library.tidy_tables import tag_overrides
from musicrec_desktop.library.track_rows import derived

Values = Mapping[str, FieldValue]
_OF_ALBUM = ("album", "album_artist")


def set_tags(connection: Connection, wanted: Mapping[int, Values]) -> None:
    """Change what the library says of tracks, with what follows for order and search.

    Parameters
    ----------
    connection : Connection
        Inside a transaction.
    wanted : mapping of int to mapping
        By track, by field of :class:`~musicrec_desktop.core.tracks.Tags`.
    """
    if not wanted:
        return
    regrouped = [number for number, values in wanted.items() if values.keys() & set(_OF_ALBUM)]
    forget_album_levels(connection, regrouped)
    names = sorted({field for values in wanted.values() for field in values})
    rows = []
    for row in connection.execute(_tags_of(wanted)):
        tags = replace(Tags(*row[3:]), **_typed(wanted[row.id]))
        new = {name: getattr(tags, name) for name in names}
        rows.append({"number": row.id, **new, **derived(row.path, row.segment, tags)})
    if rows:
        columns = [name for name in rows[0] if name != "number"]
        values: dict[str, Any] = {name: bindparam(f"new_{name}") for name in columns}
        connection.execute(
            update(tracks).where(tracks.c.id == bindparam("number")).values(values),
            [
                {"number": row["number"], **{f"new_{name}": row[name] for name in columns}}
                for row in rows
            ],
        )
    forget_album_levels(connection, regrouped)


def keep_overrides(connection: Connection, changes: Mapping[int, Values]) -> None:
    """Let values hold although files say something else; call before :func:`set_tags`.

    What a file says stays remembered where a field was overridden before. A value that is
    what the file says needs no override.
    """
    if not changes:
        return
    said: dict[tuple[int, str], str] = {
        (row.track_id, row.field): row.in_file
        for row in connection.execute(
            select(tag_overrides).where(among(tag_overrides.c.track_id, changes))
        )
    }
    rows: list[dict[str, object]] = []
    ended: list[tuple[int, str]] = []
    for row in connection.execute(_tags_of(changes)):
        tags = Tags(*row[3:])
        for field, value in changes[row.id].items():
            in_file = said.get((row.id, field), json.dumps(getattr(tags, field)))
            new = {"track_id": row.id, "field": field, "in_file": in_file}
            packed = json.dumps(value)
            if packed == in_file:
                ended.append((row.id, field))
            else:
                rows.append({**new, "value": packed})
    if rows:
        added = insert(tag_overrides)
        connection.execute(
            added.on_conflict_do_update(
                index_elements=[tag_overrides.c.track_id, tag_overrides.c.field],
                set_={"value": added.excluded.value},
            ),
            rows,
        )
    _forget(connection, ended)


def apply_overrides(connection: Connection, paths: Sequence[str]) -> None:
    """Let overrides hold again after files were read anew.

    Where a file says something else than when its value was overridden, somebody has
    tagged it since: then the file is right, and the override ends.
    """
    if connection.execute(select(tag_overrides.c.track_id).limit(1)).first() is None:
        return
    for first in range(0, len(paths), _CHUNK):
        part = paths[first : first + _CHUNK]
        overridden = select(tag_overrides).join(tracks, tracks.c.id == tag_overrides.c.track_id)
        rows = connection.execute(overridden.where(tracks.c.path.in_(part))).all()
        _apply(connection, rows)


_CHUNK = 2000


def _apply(connection: Connection, rows: Sequence[Any]) -> None:
    wanted: dict[int, dict[str, FieldValue]] = {}
    for row in rows:
        wanted.setdefault(row.track_id, {})
    now = {row.id: Tags(*row[3:]) for row in connection.execute(_tags_of(wanted))}
    ended: list[tuple[int, str]] = []
    for row in rows:
        read = json.dumps(getattr(now[row.track_id], row.field))
        if read == row.in_file:
            wanted[row.track_id][row.field] = json.loads(row.value)
        elif read != row.value:
            ended.append((row.track_id, row.field))
    _forget(connection, ended)
    set_tags(connection, {number: values for number, values in wanted.items() if values})


def _forget(connection: Connection, ended: Sequence[tuple[int, str]]) -> None:
    if ended:
        statement = delete(tag_overrides).where(
            tag_overrides.c.track_id == bindparam("number"),
            tag_overrides.c.field == bindparam("name"),
        )
        connection.execute(statement, [{"number": number, "name": name} for number, name in ended])


def _tags_of(ids: Iterable[int]) -> Any:
    return select(tracks.c.id, tracks.c.path, tracks.c.segment, *TAG_COLUMNS).where(
        among(tracks.c.id, ids)
    )


def _typed(values: Values) -> dict[str, Any]:
    """Return values as tags hold them: no text is empty text, not None."""
    empty = Tags()
    return {
        field: getattr(empty, field) if value in (None, "") else value
        for field, value in values.items()
    }

"""Values that hold in the library in place of the files' own, until the files say another."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlalchemy.dialects.sqlite import insert

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tag_edits import DETAIL_FIELDS
from musicrec_desktop.core.tidying import FieldValue
from musicrec_desktop.core.tracks import Tags
from musicrec_desktop.library.heard.loudness import forget_album_levels
from musicrec_desktop.library.schema import TAG_COLUMNS, among, tag_details, tracks
from musicrec_desktop.library.tidy_tables import tag_overrides
from musicrec_desktop.library.track_rows import derived

Values = Mapping[str, FieldValue]
_OF_ALBUM = ("album", "album_artist")
_NOT_READ = "disc_subtitle"  # where it is null, the file was not read for its details


def set_tags(connection: Connection, wanted: Mapping[int, Values]) -> None:
    """Change what the library says of tracks, with what follows for order and search.

    Parameters
    ----------
    connection : Connection
        Inside a transaction.
    wanted : mapping of int to mapping
        By track, by field of :class:`~musicrec_desktop.core.tracks.Tags`, or one of
        :data:`core.tag_edits.DETAIL_FIELDS`.
    """
    _set_details(connection, wanted)
    wanted = {
        number: rest
        for number, values in wanted.items()
        if (rest := {name: values[name] for name in values if name not in DETAIL_FIELDS})
    }
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
    details = held_details(connection, changes)
    for row in connection.execute(_tags_of(changes)):
        held = {**asdict(Tags(*row[3:])), **details[row.id]}
        for field, value in changes[row.id].items():
            in_file = said.get((row.id, field), json.dumps(held[field]))
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
        of_tags = tag_overrides.c.field.not_in(DETAIL_FIELDS)
        rows = connection.execute(overridden.where(of_tags, tracks.c.path.in_(part))).all()
        now = connection.execute(_tags_of({row.track_id for row in rows}))
        _apply(connection, rows, {row.id: asdict(Tags(*row[3:])) for row in now})


_CHUNK = 2000


def apply_detail_overrides(connection: Connection, ids: Iterable[int]) -> None:
    """Do the same for :data:`core.tag_edits.DETAIL_FIELDS` of tracks whose details were read."""
    mine = among(tag_overrides.c.track_id, list(ids))
    of_details = tag_overrides.c.field.in_(DETAIL_FIELDS)
    rows = connection.execute(select(tag_overrides).where(mine, of_details)).all()
    if rows:
        _apply(connection, rows, held_details(connection, {row.track_id for row in rows}))


def held_details(connection: Connection, ids: Iterable[int]) -> dict[int, dict[str, FieldValue]]:
    """Return :data:`core.tag_edits.DETAIL_FIELDS` of tracks as the library holds them."""
    ids = list(ids)
    empty = asdict(TagDetails())
    found = {number: {name: empty[name] for name in DETAIL_FIELDS} for number in ids}
    columns = [tag_details.c[name] for name in DETAIL_FIELDS]
    statement = select(tag_details.c.track_id, *columns)
    for row in connection.execute(statement.where(among(tag_details.c.track_id, ids))):
        found[row[0]] |= zip(DETAIL_FIELDS, row[1:], strict=True)
        found[row[0]][_NOT_READ] = found[row[0]][_NOT_READ] or ""
    return found


def _set_details(connection: Connection, wanted: Mapping[int, Values]) -> None:
    empty = asdict(TagDetails())
    for name in DETAIL_FIELDS:
        rows = [
            {"number": number, "held": empty[name] if values[name] in (None, "") else values[name]}
            for number, values in wanted.items()
            if name in values
        ]
        if not rows:
            continue
        if name == _NOT_READ:
            read = tag_details.c[name].is_not(None)  # else it holds from when the file was read
            connection.execute(
                update(tag_details)
                .where(tag_details.c.track_id == bindparam("number"), read)
                .values({name: bindparam("held")}),
                rows,
            )
            continue
        added = insert(tag_details).values(
            {"track_id": bindparam("number"), name: bindparam("held")}
        )
        upsert = added.on_conflict_do_update(
            index_elements=[tag_details.c.track_id], set_={name: added.excluded[name]}
        )
        connection.execute(upsert, rows)


def _apply(
    connection: Connection, rows: Sequence[Any], now: Mapping[int, Mapping[str, FieldValue]]
) -> None:
    wanted: dict[int, dict[str, FieldValue]] = {row.track_id: {} for row in rows}
    ended: list[tuple[int, str]] = []
    for row in rows:
        read = json.dumps(now[row.track_id][row.field])
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

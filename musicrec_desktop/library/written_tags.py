"""What the program itself has written into files, as the library keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict

from sqlalchemy import Connection, case, delete, func, select, update

from musicrec_desktop.core.tag_details import TagDetails
from musicrec_desktop.core.tracks import AnalysisState, Tags, Track
from musicrec_desktop.library.detail_rows import store_details
from musicrec_desktop.library.heard.loudness import forget_album_levels
from musicrec_desktop.library.scanner import FoundFile
from musicrec_desktop.library.schema import among, loudness, tag_details, tracks
from musicrec_desktop.library.tag_overrides import apply_overrides
from musicrec_desktop.library.track_rows import derived, tracks_of_paths


def keep_written(
    connection: Connection, file: FoundFile, tags: Tags, details: TagDetails | None
) -> list[Track]:
    """Keep what the program itself has written into a file.

    Its sound is the same as before, so analysis and loudness stay valid; the levels
    of its album do where it stays in its album.

    Parameters
    ----------
    connection : sqlalchemy.Connection
    file : FoundFile
        As it lies on the disk now.
    tags : Tags
        Read back from it. Tracks of a CUE sheet keep their own.
    details : TagDetails or None
        Read back, too, where its comment or lyrics were written.

    Returns
    -------
    list of Track
        All tracks of the file; empty where the library does not hold it.
    """
    same_file = tracks.c.path == file.path
    ids = _keep_loudness(connection, file)
    numbers = tracks.c.track_number.is_distinct_from(tags.track_number)
    numbers |= tracks.c.disc_number.is_distinct_from(tags.disc_number)
    if connection.scalar(select(func.count()).where(same_file, numbers)):
        # "3/12" went with its total: the next scan reads what is left
        connection.execute(delete(tag_details).where(among(tag_details.c.track_id, ids)))
    if details is not None:
        store_details(connection, dict.fromkeys(ids, details))
    album = (tracks.c.album != tags.album) | (tracks.c.album_artist != tags.album_artist)
    regrouped = connection.scalar(select(func.count()).where(same_file, album))
    if regrouped:
        forget_album_levels(connection, ids)  # of the album that it leaves
    _store(connection, file, tags)
    apply_overrides(connection, [file.path])
    if regrouped:
        forget_album_levels(connection, ids)  # and of the one that it comes to
    return tracks_of_paths(connection, [file.path])


def _keep_loudness(connection: Connection, file: FoundFile) -> Sequence[int]:
    """Let what was measured of the file hold for it as it is now; return its tracks' ids."""
    columns = (tracks.c.id, tracks.c.size, tracks.c.mtime_ns)
    before = connection.execute(select(*columns).where(tracks.c.path == file.path)).all()
    for number, size, mtime_ns in before:
        connection.execute(
            update(loudness)
            .where(loudness.c.track_id == number)
            .where(loudness.c.size == size, loudness.c.mtime_ns == mtime_ns)
            .values(size=file.size, mtime_ns=file.mtime_ns)
        )
    return [row.id for row in before]


def _store(connection: Connection, file: FoundFile, tags: Tags) -> None:
    same_file = tracks.c.path == file.path
    connection.execute(
        update(tracks).where(same_file).values(size=file.size, mtime_ns=file.mtime_ns)
    )
    # a file that broke off promises more than was heard of it
    listened = tracks.c.analysis == AnalysisState.DONE.value
    length = case((listened, tracks.c.duration_seconds), else_=tags.duration_seconds)
    connection.execute(
        update(tracks)
        .where(same_file, tracks.c.segment == 0)
        .values(asdict(tags) | derived(file.path, 0, tags) | {"duration_seconds": length})
    )

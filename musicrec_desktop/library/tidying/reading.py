"""The library read for tidying."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from sqlalchemy import select, union

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.heard.loudness import measured_as_it_is
from musicrec_desktop.library.schema import (
    failures,
    folders,
    identities,
    loudness,
    loudness_blocks,
    play_events,
    playlist_entries,
    ratings,
    tracks,
)
from musicrec_desktop.library.tidying.snapshot import Heard
from musicrec_desktop.library.tracks import TrackRepository

STAGES = ("analysis", "loudness")


class TidyReader:
    """Reads what the rules look at.

    Parameters
    ----------
    database : Database
    sounding_seconds : callable
        From the packed blocks of a loudness measurement to how much is not silent.
    """

    def __init__(self, database: Database, sounding_seconds: Callable[[bytes], float]) -> None:
        self._database = database
        self._tracks = TrackRepository(database)
        self._sounding_seconds = sounding_seconds

    def chunks(self) -> Iterator[list[Track]]:
        """Yield the tracks whose files are there, in parts."""
        for chunk in self._tracks.all():
            yield [track for track in chunk if not track.missing]

    def heard(self) -> dict[int, Heard]:
        """Return what was measured, by track."""
        statement = (
            select(
                tracks.c.id,
                tracks.c.path,
                loudness.c.true_peak,
                loudness.c.failed,
                loudness_blocks.c.blocks,
            )
            .select_from(
                tracks.join(loudness, measured_as_it_is()).outerjoin(
                    loudness_blocks, loudness_blocks.c.track_id == tracks.c.id
                )
            )
            .where(tracks.c.missing.is_(False))
        )
        found: dict[int, Heard] = {}
        with self._database.read() as connection:
            broken = self._problems()
            for number, path, peak, failed, blocks in connection.execute(statement):
                seconds = self._sounding_seconds(blocks) if blocks else None
                found[number] = Heard(peak, seconds, failed or broken.pop(path, ""))
            if broken:
                rest = select(tracks.c.id, tracks.c.path).where(tracks.c.path.in_(list(broken)))
                for number, path in connection.execute(rest):
                    found.setdefault(number, Heard(problem=broken[path]))
        return found

    def _problems(self) -> dict[str, str]:
        statement = select(failures.c.path, failures.c.reason).where(failures.c.stage.in_(STAGES))
        with self._database.read() as connection:
            return {row.path: row.reason for row in connection.execute(statement)}

    def same_sound(self) -> Sequence[tuple[int, ...]]:
        """Return the whole files whose sound is the same, bit by bit."""
        statement = (
            select(identities.c.digest, tracks.c.id)
            .join(tracks, tracks.c.id == identities.c.track_id)
            .where(tracks.c.missing.is_(False), tracks.c.segment == 0)
        )
        groups: defaultdict[bytes, list[int]] = defaultdict(list)
        with self._database.read() as connection:
            for digest, number in connection.execute(statement):
                if digest:
                    groups[digest].append(number)
        return [tuple(group) for group in groups.values() if len(group) > 1]

    def listened(self) -> frozenset[int]:
        """Return the tracks that were played, rated or put into a playlist."""
        found = union(
            select(tracks.c.id).where(tracks.c.play_count > 0),
            *(select(table.c.track_id) for table in (play_events, ratings, playlist_entries)),
        )
        with self._database.read() as connection:
            return frozenset(number for number in connection.scalars(found) if number is not None)

    def without_genre(self) -> list[int]:
        """Return the tracks that are there and name no genre."""
        statement = select(tracks.c.id).where(tracks.c.missing.is_(False), tracks.c.genre == "")
        with self._database.read() as connection:
            return list(connection.scalars(statement))

    def roots(self) -> list[str]:
        """Return the library's folders, with "/" between names."""
        with self._database.read() as connection:
            return [path.replace("\\", "/") for path in connection.scalars(select(folders.c.path))]

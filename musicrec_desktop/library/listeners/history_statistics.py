"""A listener's history, summed up."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from musicrec_desktop.core.genre_names import genre_key
from musicrec_desktop.core.listening_statistics import (
    Discovered,
    ListeningStatistics,
    Period,
    Ranked,
)
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.schema import among, play_events, tracks

TOP = 10


@dataclass(frozen=True, slots=True)
class _Named:
    """What a track is called by, where plays are counted."""

    title: str
    artist: str
    album: str
    album_artist: str
    release: str
    genre: str


@dataclass(slots=True)
class _Sum:
    """What was heard of one track."""

    plays: int = 0
    seconds: float = 0.0


class HistoryStatistics:
    """Sums over the plays of one listener. Every method may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def span(self, listener_id: int) -> tuple[float, float] | None:
        """Return when the first and the last play began, in Unix time; None without any."""
        started = play_events.c.started_at
        statement = select(func.min(started), func.max(started)).where(
            play_events.c.listener_id == listener_id
        )
        with self._database.read() as connection:
            first, last = connection.execute(statement).one()
        return None if first is None else (first, last)

    def within(self, listener_id: int, period: Period, top: int = TOP) -> ListeningStatistics:
        """Return everything of a period.

        Parameters
        ----------
        listener_id : int
        period : Period
            Days of the system's time zone.
        top : int
            How many artists, albums, tracks and genres.
        """
        plays = self._plays(listener_id)
        since, until = period.bounds()
        summed = _Summed()
        firsts: dict[int, float] = {}
        for track, at, seconds, outcome, counted in plays:  # the oldest first
            new = counted and track not in firsts
            if new:
                firsts[track] = at
            if since <= at < until:
                summed.add(track, at, seconds or 0.0, outcome, bool(counted), bool(new))
        return summed.statistics(period, self._names(firsts), firsts, (since, until), top)

    def _plays(self, listener_id: int) -> Sequence[tuple[int, float, float, str, bool]]:
        columns = play_events.c
        statement = (
            select(
                columns.track_id,
                columns.started_at,
                columns.played_seconds,
                columns.outcome,
                columns.counted,
            )
            .where(columns.listener_id == listener_id)
            .order_by(columns.started_at)
        )
        with self._database.read() as connection:
            return [tuple(row) for row in connection.execute(statement)]

    def _names(self, track_ids: Iterable[int]) -> dict[int, _Named]:
        columns = tracks.c
        artist = func.iif(columns.artist != "", columns.artist, columns.album_artist)
        statement = select(
            columns.id,
            func.iif(columns.title != "", columns.title, columns.untitled_name),
            artist,
            columns.album,
            func.iif(columns.album_artist != "", columns.album_artist, artist),
            columns.release,
            columns.genre,
        ).where(among(columns.id, track_ids))
        with self._database.read() as connection:
            return {row[0]: _Named(*row[1:]) for row in connection.execute(statement)}


class _Summed:
    """The sums of a period, as plays are added to them."""

    def __init__(self) -> None:
        self.starts = self.skips = 0
        self.by_day: dict[str, float] = defaultdict(float)
        self.by_hour, self.by_weekday = [0.0] * 24, [0.0] * 7
        self.by_track: dict[int, _Sum] = defaultdict(_Sum)
        self.by_month: dict[str, set[int]] = defaultdict(set)
        self.new_by_month: Counter[str] = Counter()

    def add(
        self, track: int, at: float, seconds: float, outcome: str, counted: bool, new: bool
    ) -> None:
        """Add one play."""
        moment = datetime.fromtimestamp(at)
        self.starts += 1
        self.skips += outcome == "skipped" and not counted
        if seconds > 0:
            self.by_day[f"{moment:%Y-%m-%d}"] += seconds
            self.by_hour[moment.hour] += seconds
            self.by_weekday[moment.weekday()] += seconds
        heard = self.by_track[track]
        heard.seconds += seconds
        heard.plays += counted
        if counted:
            month = f"{moment:%Y-%m}"
            self.by_month[month].add(track)
            self.new_by_month[month] += new

    def statistics(
        self,
        period: Period,
        names: dict[int, _Named],
        firsts: dict[int, float],
        bounds: tuple[float, float],
        top: int,
    ) -> ListeningStatistics:
        """Return the sums, with names."""
        heard = [track for track, each in self.by_track.items() if each.plays and track in names]
        known = {track: names[track] for track in heard}
        first_of_artist: dict[str, float] = {}
        for track, at in firsts.items():
            artist = names[track].artist if track in names else ""
            if artist and at < first_of_artist.get(artist, float("inf")):
                first_of_artist[artist] = at
        since, until = bounds

        def ranked(
            key: Callable[[int], str],
            name: Callable[[_Named], str],
            beside: Callable[[_Named], str],
        ) -> tuple[Ranked, ...]:
            return self._ranked(known, key, name, beside, top)

        return ListeningStatistics(
            period=period,
            starts=self.starts,
            plays=sum(each.plays for each in self.by_track.values()),
            skips=self.skips,
            seconds=sum(each.seconds for each in self.by_track.values()),
            tracks=len(heard),
            artists=len({item.artist for item in known.values()} - {""}),
            albums=len({item.release for item in known.values()} - {""}),
            new_tracks=sum(since <= at < until for at in firsts.values()),
            new_artists=sum(since <= at < until for at in first_of_artist.values()),
            by_day=dict(self.by_day),
            by_hour=tuple(self.by_hour),
            by_weekday=tuple(self.by_weekday),
            top_artists=ranked(lambda n: known[n].artist, lambda item: item.artist, _nothing),
            top_albums=ranked(
                lambda n: known[n].release, lambda item: item.album, lambda item: item.album_artist
            ),
            top_tracks=ranked(str, lambda item: item.title, lambda item: item.artist),
            top_genres=ranked(
                lambda n: genre_key(known[n].genre), lambda item: item.genre, _nothing
            ),
            discovered=tuple(
                Discovered(month, len(self.by_month[month]), self.new_by_month[month])
                for month in sorted(self.by_month)
            ),
        )

    def _ranked(
        self,
        known: dict[int, _Named],
        key: Callable[[int], str],
        name: Callable[[_Named], str],
        beside: Callable[[_Named], str],
        top: int,
    ) -> tuple[Ranked, ...]:
        groups: dict[str, list[int]] = defaultdict(list)
        for track in known:
            if key(track):
                groups[key(track)].append(track)
        found = []
        for members in groups.values():
            lead = max(members, key=lambda track: (self.by_track[track].plays, -track))
            plays = sum(self.by_track[track].plays for track in members)
            seconds = sum(self.by_track[track].seconds for track in members)
            item = known[lead]
            found.append(Ranked(name(item), beside(item), plays, seconds, lead))
        found.sort(key=lambda each: (-each.plays, -each.seconds, each.track_id))
        return tuple(found[:top])


def _nothing(_item: _Named) -> str:
    return ""

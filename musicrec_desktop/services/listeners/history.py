"""What was listened to, with the tracks that it was; summed up, exported and forgotten."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from musicrec_desktop.core.atomic_file import replacing
from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.listeners import DEFAULT_LISTENER, GUEST, Listener
from musicrec_desktop.core.listening_events import HistoryChanged, RatingsImported
from musicrec_desktop.core.listening_statistics import ListeningStatistics, Period, Tally
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.listeners.history import Outcome, PlayEvent, PlayHistory
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.listeners.event_bus import EventBus

if TYPE_CHECKING:
    from musicrec_desktop.library.listeners.history_statistics import HistoryStatistics
    from musicrec_desktop.library.listeners.listeners import RatingRepository
    from musicrec_desktop.library.playlists import PlaylistRepository

ALL_PLAYS = 100_000_000
FINISHED_SHARE = 0.9
LAST_SECONDS = 3.0


@dataclass(frozen=True, slots=True)
class HeardTrack:
    """One play and the track that was played."""

    play: PlayEvent
    track: Track

    @property
    def ending(self) -> Outcome | None:
        """How it ended, for a person: what was left within moments of its end was finished."""
        length, played = self.track.tags.duration_seconds, self.play.played_seconds
        if self.play.outcome != "skipped" or not length or played is None:
            return self.play.outcome
        enough = min(FINISHED_SHARE * length, max(length - LAST_SECONDS, length / 2))
        return "finished" if played >= enough else "skipped"


class HistoryService:
    """Plays, the newest first. Every method may be called from any thread."""

    def __init__(
        self,
        history: PlayHistory,
        tracks: TrackRepository,
        *,
        statistics: HistoryStatistics | None = None,
        bus: EventBus | None = None,
    ) -> None:
        self._bus = bus or EventBus()
        self._history = history
        self._tracks = tracks
        self._statistics = statistics

    def recent(self, limit: int = 500, listener_id: int = DEFAULT_LISTENER) -> list[HeardTrack]:
        """Return what a listener played last, of tracks that are still in the library."""
        return self._heard(self._history.recent(limit, listener_id))

    def recent_of(
        self,
        listener_ids: Sequence[int],
        limit: int = 500,
        *,
        by: str = "when",
        descending: bool = True,
    ) -> list[HeardTrack]:
        """Return the first entries of several listeners' history, at first the newest.

        Parameters
        ----------
        listener_ids : sequence of int
        limit : int
        by : {"when", "title", "artist", "album", "heard", "from", "who"}
        descending : bool
        """
        plays = self._history.recent_of(listener_ids, limit, by=by, descending=descending)
        return self._heard(plays)

    def tally_of(self, listener_ids: Sequence[int]) -> Tally:
        """Return how much there is in the history of several listeners."""
        return self._history.tally_of(listener_ids)

    def statistics(
        self, listener_id: int = DEFAULT_LISTENER, period: Period | None = None
    ) -> ListeningStatistics:
        """Return what a listener's history says, all of it where no period is named."""
        if self._statistics is None or listener_id == GUEST:
            return ListeningStatistics(period or Period())
        return self._statistics.within(listener_id, period or Period())

    def years(self, listener_id: int = DEFAULT_LISTENER) -> list[int]:
        """Return the years from the last play back to the first."""
        span = None if self._statistics is None else self._statistics.span(listener_id)
        if span is None:
            return []
        first, last = (date.fromtimestamp(at).year for at in span)
        return list(range(last, first - 1, -1))

    def forget(self, listener_id: int, play_ids: Sequence[int] | None = None) -> Callable[[], None]:
        """Delete plays of a listener, all where none are named.

        Returns
        -------
        callable
            Brings them back.
        """
        gone = self._history.remove(listener_id, play_ids)
        changed = _changed(listener_id, gone)
        self._bus.publish(changed)

        def bring_back() -> None:
            self._history.put_back(gone)
            self._bus.publish(changed)

        return bring_back

    def _heard(self, plays: Sequence[PlayEvent]) -> list[HeardTrack]:
        ids = list(dict.fromkeys(play.track_id for play in plays))
        tracks = {track.id: track for track in self._tracks.get(ids)}
        return [
            HeardTrack(play, tracks[play.track_id]) for play in plays if play.track_id in tracks
        ]


class PersonalData:
    """Everything the library keeps of one listener, as a file to take along.

    Parameters
    ----------
    history : PlayHistory
    ratings : RatingRepository
    playlists : PlaylistRepository
    tracks : TrackRepository
    bus : EventBus, optional
        Told when plays and ratings were deleted or brought back.
    """

    def __init__(
        self,
        history: PlayHistory,
        ratings: RatingRepository,
        playlists: PlaylistRepository,
        tracks: TrackRepository,
        bus: EventBus | None = None,
    ) -> None:
        self._bus = bus or EventBus()
        self._history = history
        self._ratings = ratings
        self._playlists = playlists
        self._tracks = tracks

    def export(self, listener: Listener, output: Path) -> int:
        """Write history, ratings and playlists as one JSON file; return how many entries the
        history has.

        Tracks are named by their path, artist, title and album; times are ISO 8601 in UTC.
        PINs and tokens are not written.

        Raises
        ------
        StorageError
            If the file cannot be written; an older one stays.
        """
        plays = self._history.recent(ALL_PLAYS, listener.id)
        ratings = self._ratings.all(listener.id)
        tracks = {
            track.id: _named(track)
            for track in self._tracks.get(sorted({play.track_id for play in plays} | set(ratings)))
        }
        data = {
            "listener": {"name": listener.name, "created_at": _moment(listener.created_at)},
            "exported_at": _moment(time.time()),
            "plays": [{**tracks.get(play.track_id, {}), **_told(asdict(play))} for play in plays],
            "ratings": [
                {**tracks.get(number, {}), **_told(asdict(rating))}
                for number, rating in ratings.items()
            ],
            "playlists": [
                self._playlist(item.id, item.name, item.query) for item in self._lists(listener)
            ],
        }
        with replacing(output) as file:
            file.write(json.dumps(data, indent=1, ensure_ascii=False).encode("utf-8", "replace"))
        return len(plays)

    def forget(self, listener_id: int) -> Callable[[], None]:
        """Delete the plays and ratings of a listener; return what brings them back."""
        if listener_id == GUEST:
            raise MusicRecError(
                translate("History", "Nothing is kept of what a guest plays."),
                translate("Next steps", "There is nothing to delete."),
            )
        plays = self._history.remove(listener_id)
        ratings = self._ratings.all(listener_id)
        self._ratings.clear(listener_id)
        changed = _changed(listener_id, plays)

        def tell() -> None:
            self._bus.publish(changed)
            self._bus.publish(RatingsImported(listener_id))

        def bring_back() -> None:
            self._history.put_back(plays)
            self._ratings.put(ratings, listener_id)
            tell()

        tell()
        return bring_back

    def _lists(self, listener: Listener) -> Sequence[Any]:
        return self._playlists.list(listener.id)

    def _playlist(self, playlist_id: int, name: str, query: str) -> dict[str, Any]:
        if query:
            return {"name": name, "query": query}
        return {
            "name": name,
            "paths": [entry.path for entry in self._playlists.entries(playlist_id)],
        }


def _changed(listener_id: int, plays: Sequence[PlayEvent]) -> HistoryChanged:
    return HistoryChanged(listener_id, tuple({play.track_id for play in plays}))


def _named(track: Track) -> dict[str, Any]:
    return {
        "path": track.path,
        "artist": track.artist,
        "title": track.title,
        "album": track.tags.album,
    }


def _told(known: dict[str, Any]) -> dict[str, Any]:
    """Return values for people: without ids, and with times as dates."""
    return {
        name: (_moment(value) if value else None) if name.endswith("_at") else value
        for name, value in known.items()
        if not name.endswith("id")
    }


def _moment(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).isoformat(timespec="seconds")

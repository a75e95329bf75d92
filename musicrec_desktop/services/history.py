"""What was listened to, with the tracks that it was."""

from __future__ import annotations

from dataclasses import dataclass

from musicrec_desktop.core.listeners import DEFAULT_LISTENER
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.history import PlayEvent, PlayHistory
from musicrec_desktop.library.tracks import TrackRepository


@dataclass(frozen=True, slots=True)
class HeardTrack:
    """One play and the track that was played."""

    play: PlayEvent
    track: Track


class HistoryService:
    """Plays, the newest first. Every method may be called from any thread."""

    def __init__(self, history: PlayHistory, tracks: TrackRepository) -> None:
        self._history = history
        self._tracks = tracks

    def recent(self, limit: int = 500, listener_id: int = DEFAULT_LISTENER) -> list[HeardTrack]:
        """Return a listener's last plays of tracks that are still in the library."""
        plays = self._history.recent(limit, listener_id)
        ids = list(dict.fromkeys(play.track_id for play in plays))
        tracks = {track.id: track for track in self._tracks.get(ids)}
        return [
            HeardTrack(play, tracks[play.track_id]) for play in plays if play.track_id in tracks
        ]

"""Which track is heard: one of the library's, or a file from outside it."""

from __future__ import annotations

from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.playing.outside_files import OutsideFiles
from musicrec_desktop.gui.models.track_table import TrackTableModel


class HeardTrack:
    """Follows what is heard, and finds it in the library, where it may come to be meanwhile.

    Parameters
    ----------
    model : TrackTableModel
        The library's tracks.
    outside : OutsideFiles
        What files that are none of them say of themselves.
    """

    def __init__(self, model: TrackTableModel, outside: OutsideFiles) -> None:
        self._model = model
        self._outside = outside
        self._heard: tuple[int | None, str, float] | None = None
        self._adopted: int | None = None  # the library's track that a file from outside is now
        self._total = 0  # tracks there were when it was looked for

    @property
    def track(self) -> Track | None:
        """The track that is heard, where it is one of the library's."""
        if self._heard is None:
            return None
        track_id = self._adopted if self._heard[0] is None else self._heard[0]
        return None if track_id is None else self._model.track(track_id)

    @property
    def shown(self) -> Track | None:
        """The same; a file that is none of the library's as its own tags tell."""
        if self._heard is None or self._heard[0] is not None or self._adopted is not None:
            return self.track
        return self._outside.track(self._heard[1])

    @property
    def stated_seconds(self) -> float:
        """How long its tags say that it is; 0 where they do not."""
        track = self.shown
        return (track.tags.duration_seconds if track else None) or 0.0

    def follow(self, item: QueueItem | None) -> bool:
        """Notice what is heard now; return whether it is another track."""
        heard = None
        if item is not None:  # a track stays itself where its file is moved
            path = item.path if item.track_id is None else ""
            heard = (item.track_id, path, item.start_seconds)
        if heard == self._heard:
            return False
        self._heard, self._adopted, self._total = heard, None, self._model.total
        return True

    def look_again(self) -> bool:
        """Look whether a file from outside is in the library by now; return whether it is new."""
        if self._heard is None or self._heard[0] is not None or self._total == self._model.total:
            return False
        self._total = self._model.total
        path = self._heard[1]
        found = next(
            (track for track in self._model.tracks() if track.path == path and not track.segment),
            None,
        )
        if found is None or found.id == self._adopted:
            return False
        self._adopted = found.id
        return True

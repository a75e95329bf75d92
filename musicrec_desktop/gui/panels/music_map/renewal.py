"""When the map is drawn anew, or changed for a newer one: while nobody works on it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, QTimer, Signal

from musicrec_desktop.core.music_map import MusicMap
from musicrec_desktop.gui.widgets.music_map.view import MapView

REST_MS = 1_500  # in which nothing was done on the map


class MapRenewal(QObject):
    """Waits for a moment of rest.

    Signals
    -------
    drawing_wanted()
        The map is to be drawn anew.
    ready(MusicMap)
        A map that was held back can be shown.
    changed()
        Whether something waits for the user is another.
    """

    drawing_wanted = Signal()
    ready = Signal(object)
    changed = Signal()

    def __init__(self, view: MapView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._shown: MusicMap | None = None
        self._held: MusicMap | None = None
        self._refused = -1  # tracks of a map that was not to be drawn
        self._asked = False  # for the next map, whatever is done on this one
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self._look)
        view.moved.connect(self._touched)
        view.chosen.connect(self._touched)

    @property
    def offered(self) -> bool:
        """Whether the user may ask for what would else wait: they are at work, or said no."""
        return self._pending and (self._view.busy or self._is_refused)

    @property
    def _pending(self) -> bool:
        return self._held is not None or (self._shown is not None and self._shown.due)

    @property
    def _is_refused(self) -> bool:
        return self._shown is not None and len(self._shown.layout) == self._refused

    def holds(self, music: MusicMap) -> bool:
        """Hold back a map on which tracks lie elsewhere, as long as someone is at work."""
        before = before_of(self._shown, music)
        if before is None or self._asked or not self._view.busy:
            self._asked = self._asked and before is None
            return False
        self._held = music
        self._touched()
        return True

    def shown(self, music: MusicMap | None) -> None:
        """Note which map is shown now."""
        self._shown, self._held = music, None
        self._touched()

    def opened(self) -> None:
        """Note that the map is looked at again: where it was left half-way counts no more."""
        if self._pending and not self._is_refused and not self._view.chosen_something:
            self._view.fit()
            self.now()

    def refuse(self) -> None:
        """Note that drawing it was stopped, or failed: it is not begun again by itself."""
        self._asked = False
        if self._shown is not None:
            self._refused = len(self._shown.layout)
        self.changed.emit()

    def ask(self) -> None:
        """Do at once what waits: the user wants to see it now."""
        self._asked = self._held is None
        self.now()

    def now(self) -> None:
        """Do at once what waits."""
        self._refused = -1
        if self._held is not None:
            self.ready.emit(self._held)
        else:
            self.drawing_wanted.emit()

    def _touched(self, *_: object) -> None:
        if self._pending:
            self._rest.start()
        self.changed.emit()

    def _look(self) -> None:
        if not self._pending or self._is_refused:
            return
        if self._view.busy or not self._view.isVisible():
            self._rest.start()
        else:
            self.now()


def before_of(shown: MusicMap | None, music: MusicMap) -> NDArray[np.float32] | None:
    """Return where the tracks of a map lay on the one before, NaN for new ones: (n, 2).

    None where those on both lie as they did.
    """
    if shown is None or not len(shown.layout):
        return None
    ids = shown.layout.track_ids
    places = np.minimum(np.searchsorted(ids, music.layout.track_ids), len(ids) - 1)
    found = shown.layout.xy[places].astype(np.float32)
    found[ids[places] != music.layout.track_ids] = np.nan
    known = np.isfinite(found[:, 0])
    if not known.any() or np.allclose(found[known], music.layout.xy[known]):
        return None
    return found

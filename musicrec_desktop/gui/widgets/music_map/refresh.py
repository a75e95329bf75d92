"""Takes care that the map is sharp a moment after it was moved."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from musicrec_desktop.gui.widgets.music_map.picture import MapPicture

SHARP_AFTER_MS = 60  # of rest, after the map was zoomed
LOOK_MS = 10  # whether the next picture is ready


class MapRefresh(QObject):
    """Has a sharper picture painted while nothing moves, and takes it over when it is ready.

    Parameters
    ----------
    picture : MapPicture
    ask : callable
        Has the picture painted of what is in view.
    show : callable
        Called when another picture is to be drawn.
    parent : QObject
    """

    def __init__(
        self,
        picture: MapPicture,
        ask: Callable[[], None],
        show: Callable[[], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._picture, self._ask, self._show = picture, ask, show
        self._rest = QTimer(self, singleShot=True, interval=SHARP_AFTER_MS)
        self._rest.timeout.connect(self._begin)
        self._look = QTimer(self, singleShot=True, interval=LOOK_MS)
        self._look.timeout.connect(self._take_over)

    def drawn(self, *, sharp: bool) -> None:
        """Note that a frame was drawn."""
        if self._picture.working:
            self._look.start()
        elif not sharp:
            self._rest.start()

    def _begin(self) -> None:
        self._ask()
        self._look.start()

    def _take_over(self) -> None:
        if self._picture.take_over():
            self._show()
        elif self._picture.working:
            self._look.start()

"""How much room the column browser has, above the songs or beside them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.layout.line_splitter import LineSplitter

USUAL = {"above": 210, "beside": 230}  # pixels
LEAST_BESIDE = 540  # pixels of both: in fewer, names of the browser are cut to nothing
LEFT = {"above": 190, "beside": 320}  # pixels that the songs keep where the window is small


class SongsSplitter(LineSplitter):
    """The browser, and the songs, which have the rest.

    Signals
    -------
    turned(bool)
        Whether the browser stands beside the songs now; above them where that is too narrow.
    """

    turned = Signal(bool)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, tokens, parent)
        self._wanted = dict(USUAL)
        self._beside = False
        self.splitterMoved.connect(self._moved)

    @property
    def beside(self) -> bool:
        """Whether the browser stands beside the songs where there is room."""
        return self._beside

    def set_beside(self, beside: bool) -> None:
        """Let the browser stand beside the songs, or above them."""
        self._beside = beside
        self._fit()

    def state(self) -> dict[str, Any]:
        """Return, as JSON can hold it, where the browser is and how much room it has."""
        return {"beside": self.beside, "room": dict(self._wanted)}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Be as :meth:`state` said."""
        room = state.get("room")
        kept = room if isinstance(room, dict) else {}
        self._wanted = {
            side: kept[side] if isinstance(kept.get(side), int) else usual
            for side, usual in USUAL.items()
        }
        self.set_beside(state.get("beside") is True)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _moved(self) -> None:
        self._wanted[self._side()] = self.sizes()[0]

    def _fit(self) -> None:
        beside = self._beside and self.width() >= LEAST_BESIDE
        if beside != (self._side() == "beside"):
            self.setOrientation(Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical)
            self.turned.emit(beside)
        side = self._side()
        whole = self.width() if beside else self.height()
        first = max(1, min(self._wanted[side], whole - LEFT[side]))
        self.setSizes([first, max(1, whole - first - self.handleWidth())])

    def _side(self) -> str:
        return "beside" if self.orientation() == Qt.Orientation.Horizontal else "above"

"""What goes for every part of the page of songs that a listener may show or hide."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from musicrec_desktop.gui.frame.window_frame import WindowFrame
from musicrec_desktop.gui.wiring.listeners.kept_by_listener import KeptByListener
from musicrec_desktop.gui.wiring.listeners.listener_switching import ListenerSwitching
from musicrec_desktop.gui.wiring.parts import Parts
from musicrec_desktop.gui.wiring.window_pages import WindowPages


class SongsPart(QObject):
    """A part of the page of songs, as each listener has left it.

    Parameters
    ----------
    parts : Parts
    frame : WindowFrame
        On whose page of songs it stands.
    others : WindowPages
    switching : ListenerSwitching
        Tells that somebody else listens.
    parent : QObject

    Attributes
    ----------
    kept : KeptByListener
    """

    def __init__(
        self,
        parts: Parts,
        frame: WindowFrame,
        *,
        others: WindowPages,
        switching: ListenerSwitching,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._frame = frame
        self._songs = frame.songs
        self._model = parts.model
        self._browsing = others.browsing
        services = parts.services
        self.kept = KeptByListener(lambda: services.listener_id, self._left, self._bring_back)
        switching.controller.switched.connect(self.kept.switched)

    @property
    def shown(self) -> bool:
        """Whether it is wanted, though another page may be in view."""
        raise NotImplementedError

    def show(self, shown: bool) -> None:
        """Show it on the page of songs, or no longer."""
        raise NotImplementedError

    def toggle(self) -> None:
        """Show it or hide it; from another page, go to the songs and show it there."""
        if self._frame.pages.name != "songs":
            self._frame.pages.open("songs")
            self.show(True)
        else:
            self.show(not self.shown)

    def _left(self) -> dict[str, Any] | None:
        """Return how it is now, as JSON can hold it; None where it was not made yet."""
        raise NotImplementedError

    def _bring_back(self) -> None:
        """Be as :attr:`kept` says that whoever listens has left it."""
        raise NotImplementedError

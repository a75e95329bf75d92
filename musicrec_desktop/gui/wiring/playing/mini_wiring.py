"""The small window in place of the large one: made when first asked for, and wired."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QPoint
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow, QMenu

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.gui.controllers.playing.outside_files import is_outside
from musicrec_desktop.gui.controllers.playing.playback import PlaybackController
from musicrec_desktop.gui.covers import CoverLoader
from musicrec_desktop.gui.input.action_book import ActionBook
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.panels.playing.transport import TransportBar
from musicrec_desktop.gui.wiring.listeners.listening import Listening
from musicrec_desktop.gui.wiring.playing.playback_wiring import PlaybackWiring

if TYPE_CHECKING:
    from musicrec_desktop.gui.mini_player import MiniPlayer

MARGIN = QPoint(24, 48)
# What its keys do as those of the whole window; without a list, ratings are about what plays.
KEYS = ("mini", "quit", "next", "previous", "mute", "louder", "quieter", "shuffle", "repeat")
RATINGS = ("love", *(f"rate-{stars}" for stars in range(6)))  # no words: names of commands


class MiniWiring(QObject):
    """Shows the mini player and hides the window, or the other way round.

    Attributes
    ----------
    mini : MiniPlayer or None
        None until it is asked for.
    """

    def __init__(
        self,
        *,
        playback: PlaybackController,
        playing: PlaybackWiring,
        transport: TransportBar,
        listening: Listening,
        covers: CoverLoader,
        theme: ThemeController,
        keys: ActionBook,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._playback = playback
        self._playing = playing
        self._transport = transport
        self._listening = listening
        self._covers = covers
        self._theme = theme
        self._keys = keys
        self._window = window
        self._kept: dict[str, Any] = {}
        self.mini: MiniPlayer | None = None

    def toggle(self) -> None:
        """Show the small window in place of the large one, or that one again."""
        if self.mini is None:
            self.mini = self._make()
            self._place(self.mini)
        if self.mini.isVisible():
            self.mini.hide()
            self._window.show()
            self._window.activateWindow()
            return
        self.mini.show()
        self._window.hide()
        self._playback.refresh()

    def state(self) -> dict[str, Any]:
        """Return where it stands, and whether on top of other windows."""
        if self.mini is None:
            return self._kept
        place = self.mini.pos()
        return {"x": place.x(), "y": place.y(), "on-top": self.mini.on_top}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Stand where :meth:`state` was taken, once it is asked for."""
        self._kept = dict(state)

    def close(self) -> None:
        """Let go of the window; where it stood is still told."""
        if self.mini is not None:
            self._kept = self.state()
            self.mini.hide()
            self.mini.deleteLater()
            self.mini = None

    def _make(self) -> MiniPlayer:
        from musicrec_desktop.gui.mini_player import MiniPlayer

        mini, playback, transport = (
            MiniPlayer(self._covers, self._theme.tokens),
            self._playback,
            self._transport,
        )
        mini.toggle_requested.connect(self._playing.toggle)
        mini.next_requested.connect(playback.next)
        mini.previous_requested.connect(playback.previous)
        mini.seek_requested.connect(playback.seek)
        mini.back_requested.connect(self.toggle)
        mini.quit_requested.connect(self._keys.command("quit").action.trigger)
        mini.reveal_requested.connect(self._reveal)
        mini.fill_menu = self._fill_menu
        mini.set_volume(transport.volume.value())
        mini.volume.valueChanged.connect(transport.volume.setValue)
        mini.mute.clicked.connect(transport.toggle_mute)
        transport.volume.valueChanged.connect(mini.set_volume)
        self._listening.add_opinion(mini.opinion)
        playback.shown_changed.connect(mini.show_track)
        playback.snapshot_taken.connect(mini.show_snapshot)
        self._theme.changed.connect(mini.apply_theme)
        self._covers.loaded.connect(mini.covers_loaded)
        for name in (*KEYS, *RATINGS):
            mini.addAction(self._keys.command(name).action)
        mini.show_track(playback.shown)
        return mini

    def _fill_menu(self, menu: QMenu, track: Track) -> None:
        if not is_outside(track):
            self._listening.extend_menu(menu, [track])

    def _reveal(self) -> None:
        self.toggle()
        self._keys.command("playing").action.trigger()

    def _place(self, mini: MiniPlayer) -> None:
        """Stand where it stood, if a screen is still there, or else in the lower corner."""
        mini.set_on_top(self._kept.get("on-top") is not False)
        x, y = self._kept.get("x"), self._kept.get("y")
        if isinstance(x, int) and isinstance(y, int):
            middle = QPoint(x, y) + mini.rect().center()
            if QGuiApplication.screenAt(middle) is not None:
                mini.move(x, y)
                return
        corner = self._window.screen().availableGeometry().bottomRight()
        mini.move(corner - mini.rect().bottomRight() - MARGIN)

"""The icon in the desktop's tray: what plays, and the buttons to steer it."""

from __future__ import annotations

import sys
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QAction, QBrush, QColor, QIcon, QPainter, QPixmap, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QMenu, QSystemTrayIcon, QWidget

from musicrec_desktop.core.paths import resource
from musicrec_desktop.core.player_events import PlayState
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.text import literal

SIZES_PX = (16, 22, 24, 32, 48, 64)
LONGEST_TOOLTIP = 120  # Windows shows 127
LONGEST_TITLE = 60
VOLUME_STEP = 0.05
NOTCH = 120  # one click of a mouse wheel, in Qt's eighths of a degree
MESSAGE_MS = 5000
PROGRAM = "MusicRec Desktop"  # no words
GROUND, GLYPH = QColor("#ffffff"), QColor("#10131c")


class TrayIcon(QSystemTrayIcon):
    """Where there is no tray it stays away, and nothing it is told does anything.

    A click shows or hides the window, the middle button plays or pauses. The wheel
    changes the volume where the desktop passes it on: trays of the older XEmbed kind
    do, Qt swallows it from the newer StatusNotifierItem.

    Parameters
    ----------
    window : QWidget
        The window that it shows and hides; also its parent.
    tokens : Tokens
    available : callable
        Whether the desktop has a tray.

    Attributes
    ----------
    close_to_tray : bool
        The user wants the window's close button to hide it; see :attr:`keeps_running`.

    Signals
    -------
    toggle_requested, stop_requested, next_requested, previous_requested, quit_requested
    stop_after_changed(bool)
        Whether to stop after this track.
    volume_stepped(float)
        A part of the whole range, signed.
    """

    toggle_requested = Signal()
    stop_requested = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    quit_requested = Signal()
    stop_after_changed = Signal(bool)
    volume_stepped = Signal(float)
    _announced = Signal(str, str)

    def __init__(
        self,
        window: QWidget,
        tokens: Tokens,
        *,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(window)
        self.close_to_tray = False
        self._window = window
        self._available = available
        self._base = QIcon(str(resource("icon.svg")))
        self._state: PlayState = "stopped"
        self._icons: dict[PlayState, QIcon] = {}
        self._menu = QMenu(window)  # a menu cannot belong to what is no widget
        self._build_menu()
        self.setContextMenu(self._menu)
        self.activated.connect(self._activated)
        self.messageClicked.connect(self.show_window)
        self._announced.connect(self._show_message)
        window.installEventFilter(self)
        self._name_window(window.isVisible())
        self.apply_theme(tokens)
        self.show_track("", "")
        self.show_state("stopped", force=True)

    def _build_menu(self) -> None:
        def add(name: str, answer: Callable[[], None]) -> QAction:
            action = self._menu.addAction(name)
            action.triggered.connect(answer)
            return action

        self.title = self._menu.addAction("")
        self.title.setEnabled(False)
        self._menu.addSeparator()
        self.play = add(translate("Playback", "Play", comment="Verb"), self.toggle_requested.emit)
        self.stop = add(translate("Playback", "Stop", comment="Verb"), self.stop_requested.emit)
        self.next = add(translate("Playback", "Next"), self.next_requested.emit)
        self.previous = add(translate("Playback", "Previous"), self.previous_requested.emit)
        self.stop_after = self._menu.addAction(translate("Playback", "Stop after this track"))
        self.stop_after.setCheckable(True)
        self.stop_after.triggered.connect(self.stop_after_changed)
        self._menu.addSeparator()
        self.show_or_hide = add(translate("Desktop", "Show window"), self.toggle_window)
        self.quit = add(translate("Desktop", "Quit"), self.quit_requested.emit)

    # What it shows

    def appear(self) -> bool:
        """Show the icon, where the desktop has a tray for it; may be tried again later.

        Returns
        -------
        bool
            Whether it is there now.
        """
        if self._available():
            self.show()
        return self.isVisible()

    def show_track(self, title: str, artist: str) -> None:
        """Show what is audible; an empty title where nothing is."""
        line = joined(" – ", title, artist)
        self.setToolTip(_shortened(line or PROGRAM, LONGEST_TOOLTIP))
        name = _shortened(line or translate("Playback", "Nothing is playing"), LONGEST_TITLE)
        self.title.setText(literal(name))

    def show_state(self, state: PlayState, *, force: bool = False) -> None:
        """Show whether it plays; cheap when that has not changed."""
        if state == self._state and not force:
            return
        self._state = state
        if state not in self._icons:
            self._icons[state] = _badged(self._base, state)
        self.setIcon(self._icons[state])
        self._name_play()

    def show_stop_after(self, stop: bool) -> None:
        """Show whether playing ends with this track."""
        self.stop_after.setChecked(stop)

    def apply_theme(self, tokens: Tokens) -> None:
        """Draw the menu's icons in the colours of a theme."""
        self._tokens = tokens
        self.stop.setIcon(icon("stop-after", tokens))
        self.next.setIcon(icon("next", tokens))
        self.previous.setIcon(icon("previous", tokens))
        self._name_play()

    def announce(self, title: str, text: str) -> None:
        """Show a message beside the tray, from any thread; for systems without a service."""
        self._announced.emit(title, text)

    # The window

    @property
    def keeps_running(self) -> bool:
        """Whether closing the window should hide it, because the icon brings it back."""
        return self.close_to_tray and self.isVisible()

    def show_window(self) -> None:
        """Bring the window to the front, whatever state it is in."""
        self._window.setWindowState(self._window.windowState() & ~Qt.WindowState.WindowMinimized)
        self._window.show()
        self._window.raise_()
        self._window.activateWindow()

    def toggle_window(self) -> None:
        """Hide the window that is in front; show it otherwise."""
        in_front = self._window.isVisible() and not self._window.isMinimized()
        if in_front and self.isVisible() and self._window.isActiveWindow():
            self._window.hide()
        else:
            self.show_window()

    # Answers

    def _name_play(self) -> None:
        playing = self._state == "playing"
        self.play.setText(
            translate("Playback", "Pause", comment="Verb")
            if playing
            else translate("Playback", "Play", comment="Verb")
        )
        self.play.setIcon(icon("pause" if playing else "play", self._tokens))

    def _name_window(self, shown: bool) -> None:
        self.show_or_hide.setText(
            translate("Desktop", "Hide window") if shown else translate("Desktop", "Show window")
        )

    def _activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason == QSystemTrayIcon.ActivationReason.MiddleClick:
            self.toggle_requested.emit()
        elif reason == QSystemTrayIcon.ActivationReason.Trigger and sys.platform != "darwin":
            self.toggle_window()  # on macOS the click has opened the menu

    def _show_message(self, title: str, text: str) -> None:
        if self.isVisible() and self.supportsMessages():
            self.showMessage(title, text, self._base, MESSAGE_MS)

    # Qt's events

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QWheelEvent):
            self.volume_stepped.emit(event.angleDelta().y() / NOTCH * VOLUME_STEP)
            return True
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.Show, QEvent.Type.Hide):
            self._name_window(event.type() == QEvent.Type.Show)
        return super().eventFilter(watched, event)


def _shortened(text: str, longest: int) -> str:
    return text if len(text) <= longest else text[: longest - 1].rstrip() + "…"


def _badged(base: QIcon, state: PlayState) -> QIcon:
    """Return the program's icon with a sign of the state in its lower right corner."""
    whole = QIcon()
    for size in SIZES_PX:
        pixmap = base.pixmap(size, size)
        if state != "stopped":
            _draw_badge(pixmap, state)
        whole.addPixmap(pixmap)
    return whole


def _draw_badge(pixmap: QPixmap, state: PlayState) -> None:
    size = pixmap.width() / pixmap.devicePixelRatio()
    radius = 0.28 * size
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(size - radius, size - radius)
    painter.scale(radius, radius)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(GROUND))
    painter.drawEllipse(QPointF(0, 0), 1.0, 1.0)
    painter.setBrush(QBrush(GLYPH))
    if state == "playing":
        painter.drawPolygon(
            QPolygonF([QPointF(-0.35, -0.55), QPointF(-0.35, 0.55), QPointF(0.6, 0)])
        )
    else:
        painter.drawRect(QRectF(-0.45, -0.5, 0.32, 1.0))
        painter.drawRect(QRectF(0.13, -0.5, 0.32, 1.0))
    painter.end()

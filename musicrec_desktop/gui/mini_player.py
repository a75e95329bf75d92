"""A small window that stays on top: what plays, and the buttons one needs."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout, QWidget

from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.menu_letters import pop_up
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.opinion_bar import OpinionBar
from musicrec_desktop.gui.widgets.sound.seek_slider import SeekSlider
from musicrec_desktop.gui.widgets.sound.volume_slider import VolumeSlider
from musicrec_desktop.gui.words.text import clock, times_shown
from musicrec_desktop.gui.words.tracks import no_artist

SIZE = QSize(440, 140)
COVER = 112
VOLUME_WIDTH, VOLUME_STEPS = 84, 100
WHEEL_STEP = 120  # eighths of a degree, a notch of most mice
WHEEL_VOLUME = 5


class MiniPlayer(QWidget):
    """Cover, title, stars, transport, seek bar and volume; dragged by any empty place.

    Attributes
    ----------
    on_top : bool
        Whether it stands above the windows of other programs.
    fill_menu : callable
        Adds what can be said of what plays to its menu.
    volume : BarSlider
    mute : QToolButton
    opinion : OpinionBar

    Signals
    -------
    toggle_requested(), next_requested(), previous_requested()
    seek_requested(float)
        Seconds.
    back_requested()
        The whole window again.
    reveal_requested()
        The whole window with what plays among its songs.
    quit_requested()
    """

    toggle_requested = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    seek_requested = Signal(float)
    back_requested = Signal()
    reveal_requested = Signal()
    quit_requested = Signal()

    def __init__(self, covers: CoverSource, tokens: Tokens) -> None:
        flags = Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, flags | Qt.WindowType.FramelessWindowHint)
        self.setObjectName("mini")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setWindowTitle("MusicRec Desktop")  # no words: a name
        self.setFixedSize(SIZE)
        self._covers = covers
        self._tokens = tokens
        self._track: Track | None = None
        self._duration = 0.0
        self._playing = False
        self._grip: QPoint | None = None
        self._cover = QLabel(self)
        self._cover.setFixedSize(COVER, COVER)
        self._title = ElidedLabel(self)
        self._title.setProperty("role", "title")
        self._artist = ElidedLabel(self)
        self._artist.setProperty("role", "secondary")
        self._place = QLabel(self)
        self._place.setProperty("role", "muted")
        self.seek = SeekSlider(tokens, self)
        self.seek.seek_requested.connect(self.seek_requested)
        self.previous = self._button(
            translate("Playback", "Previous track"), self.previous_requested
        )
        self.play = self._button(
            translate("Playback", "Play", comment="Verb"), self.toggle_requested, 26
        )
        self.next = self._button(translate("Playback", "Next track"), self.next_requested)
        self.back = self._button(
            translate("Mini player", "Show the whole window"), self.back_requested, 16
        )
        self.on_top = True
        self.fill_menu: Callable[[QMenu, Track], None] = _add_nothing
        self.pin = self._button(translate("Mini player", "Always on top"), self.set_on_top, 16)
        self.pin.setCheckable(True)
        self.pin.setChecked(True)
        self.opinion = OpinionBar(tokens, self)
        self.mute = self._button(translate("Playback", "Mute"), self._draw_volume, 16)
        self.volume = VolumeSlider(VOLUME_STEPS, tokens, self)
        self.volume.setFixedWidth(VOLUME_WIDTH)
        self.volume.valueChanged.connect(self._draw_volume)
        self._lay_out()
        self.apply_theme(tokens)
        self.show_track(None)

    def show_track(self, track: Track | None) -> None:
        """Show what plays; None where nothing does."""
        self._track = track
        self._title.setText(track.title if track else translate("Playback", "Nothing is playing"))
        self._artist.setText((track.artist or no_artist()) if track else "")
        self.covers_loaded()

    def set_volume(self, steps: int) -> None:
        """Show the volume, in hundredths."""
        self.volume.setValue(steps)

    def set_on_top(self, on_top: bool) -> None:
        """Stand above the windows of other programs, or among them."""
        self.on_top = on_top
        self.pin.setChecked(on_top)
        self._draw_pin()
        shown, place = self.isVisible(), self.pos()
        if bool(self.windowFlags() & Qt.WindowType.WindowStaysOnTopHint) != on_top:
            self.setWindowFlag(Qt.WindowType.WindowStaysOnTopHint, on_top)  # which hides it
            self.move(place)
            self.setVisible(shown)

    def show_snapshot(self, snapshot: PlayerSnapshot) -> None:
        """Show where the player is; costs nothing while the window is hidden."""
        if not self.isVisible():
            return
        stated = self._track.tags.duration_seconds if self._track else None
        heard, self._duration = times_shown(
            snapshot.position_seconds, snapshot.duration_seconds, stated
        )
        active = snapshot.item is not None and self._duration > 0
        end = snapshot.duration_seconds or self._duration
        self.seek.show_position(snapshot.position_seconds, end if active else 0.0)
        place = f"{clock(heard)} / {clock(self._duration)}" if active else ""
        if place != self._place.text():
            self._place.setText(place)
        playing = snapshot.state == "playing"
        if playing != self._playing:
            self._playing = playing
            self._draw_play()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw icons and slider."""
        self._tokens = self.seek.tokens = self.volume.tokens = tokens
        self.opinion.apply_theme(tokens)
        self._draw_pin()
        self._draw_volume()
        self.previous.setIcon(icon("previous", tokens))
        self.next.setIcon(icon("next", tokens))
        self.back.setIcon(icon("map-fit", tokens))
        self._draw_play()

    def covers_loaded(self) -> None:
        """Draw the cover that has arrived."""
        if self._track is not None:
            ratio = self.devicePixelRatioF()
            self._cover.setPixmap(self._covers.pixmap(self._track, COVER, ratio))
        else:
            self._cover.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space:
            self.toggle_requested.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.back_requested.emit()
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.seek.step(1 if event.key() == Qt.Key.Key_Right else -1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Turn the volume up and down, wherever the pointer is."""
        steps = round(event.angleDelta().y() / WHEEL_STEP * WHEEL_VOLUME)
        self.volume.setValue(self.volume.value() + steps)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        for button in (self.play, self.next, self.previous):
            menu.addAction(button.accessibleName()).triggered.connect(button.click)
        menu.addSeparator()
        if self._track is not None:
            self.fill_menu(menu, self._track)
            found = menu.addAction(translate("Mini player", "Show in the library"))
            found.triggered.connect(self.reveal_requested)
            menu.addSeparator()
        menu.addAction(self.back.accessibleName()).triggered.connect(self.back_requested)
        on_top = menu.addAction(self.pin.accessibleName())
        on_top.setCheckable(True)
        on_top.setChecked(self.on_top)
        on_top.triggered.connect(self.set_on_top)
        menu.addSeparator()
        menu.addAction(translate("Keyboard", "Quit")).triggered.connect(self.quit_requested)
        pop_up(menu, event.globalPos())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        handle = self.windowHandle()
        # The window system moves it where it can; on Wayland nobody else may.
        if event.button() != Qt.MouseButton.LeftButton or handle is None:
            return
        if not handle.startSystemMove():
            self._grip = event.globalPosition().toPoint() - self.pos()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is not None:
            self.move(event.globalPosition().toPoint() - self._grip)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._grip = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.back_requested.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing the small window brings the whole one back; it does not end the music."""
        event.ignore()
        self.back_requested.emit()

    def _draw_play(self) -> None:
        self.play.setIcon(icon("pause" if self._playing else "play", self._tokens, accent=True))
        name = (
            translate("Playback", "Pause", comment="Verb")
            if self._playing
            else translate("Playback", "Play", comment="Verb")
        )
        self.play.setAccessibleName(name)
        self.play.setToolTip(translate("Playback", "{action} (Space)", action=name))

    def _draw_pin(self) -> None:
        name = "pinned" if self.on_top else "pin"
        self.pin.setIcon(icon(name, self._tokens, accent=self.on_top))

    def _draw_volume(self) -> None:
        silent = self.volume.value() == 0
        self.mute.setIcon(icon("volume-off" if silent else "volume", self._tokens))
        name = translate("Playback", "Unmute") if silent else translate("Playback", "Mute")
        self.mute.setAccessibleName(name)
        self.mute.setToolTip(name)

    def _button(self, name: str, signal: object, size: int = 18) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setIconSize(QSize(size, size))
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as players look everywhere
        top = QHBoxLayout()
        top.setSpacing(0)
        top.addWidget(self._title, 1)
        top.addWidget(self.pin)
        top.addWidget(self.back)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self._artist, 1)
        middle.addWidget(self.opinion)
        buttons = QHBoxLayout()
        buttons.setSpacing(2)
        for button in (self.previous, self.play, self.next):
            buttons.addWidget(button)
        buttons.addStretch(1)
        buttons.addWidget(self.mute)
        buttons.addWidget(self.volume)
        times = QHBoxLayout()
        times.setSpacing(10)
        times.addWidget(self.seek, 1)
        times.addWidget(self._place)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addLayout(top)
        words.addLayout(middle)
        words.addStretch(1)
        words.addLayout(buttons)
        words.addLayout(times)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(14)
        layout.addWidget(self._cover)
        layout.addLayout(words, 1)


def _add_nothing(_menu: QMenu, _track: Track) -> None:
    """Leave a menu as it is."""

"""The bottom edge: what plays, and the buttons that steer it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.settings import Repeat, ShuffleUnit
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.action_book import with_keys
from musicrec_desktop.gui.input.clicks import Clicks
from musicrec_desktop.gui.input.menu_letters import pop_up
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.playing.playing_track import PlayingTrack
from musicrec_desktop.gui.panels.playing.shuffle_button import ShuffleButton
from musicrec_desktop.gui.panels.playing.sleep_button import SleepButton
from musicrec_desktop.gui.widgets.opinion_bar import OpinionBar
from musicrec_desktop.gui.widgets.sound.seek_slider import SeekSlider
from musicrec_desktop.gui.widgets.sound.volume_slider import VolumeSlider
from musicrec_desktop.gui.words.text import clock, times_shown

HEIGHT = 84
ROOM_FOR_VOLUME = 1000  # pixels of the window
VOLUME_WIDTH, VOLUME_NARROW = 110, 56
TIME_WIDTH = 52
VOLUME_STEPS = 100
WIDE_SPACING = 6
NEXT_REPEAT: dict[Repeat, Repeat] = {"off": "all", "all": "one", "one": "off"}
REPEAT_NAMES: dict[Repeat, str] = {
    "off": to_translate("Playback", "Repeat: off"),
    "all": to_translate("Playback", "Repeat: the queue"),
    "one": to_translate("Playback", "Repeat: this track"),
}


class TransportBar(QWidget):
    """Cover and title, transport buttons, seek bar, volume.

    Signals
    -------
    toggle_requested(), stop_requested(), next_requested(), previous_requested()
    seek_requested(float)
        Seconds.
    volume_changed(float)
        0 to 1.
    shuffle_changed(bool), shuffle_by_changed(str), repeat_changed(str)
    queue_requested(), equaliser_requested(), mini_requested(), now_playing_requested()
        Show them.
    album_requested(Track), artist_requested(Track)
        Show the album, or the artist, of what plays.
    sleep_requested(object)
        Minutes, "track", "album" or "queue"; None takes the timer back.
    quit_after_sleep(bool)
        Whether the program is to end when the sleep timer has ended playing.
    """

    toggle_requested = Signal()
    stop_requested = Signal()
    next_requested = Signal()
    previous_requested = Signal()
    seek_requested = Signal(float)
    volume_changed = Signal(float)
    shuffle_changed = Signal(bool)
    shuffle_by_changed = Signal(str)
    repeat_changed = Signal(str)
    queue_requested = Signal()
    equaliser_requested = Signal()
    sleep_requested = Signal(object)
    quit_after_sleep = Signal(bool)
    mini_requested = Signal()
    now_playing_requested = Signal()
    album_requested = Signal(object)
    artist_requested = Signal(object)

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("transport")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HEIGHT)
        self._tokens = tokens
        self._track: Track | None = None
        self._duration = 0.0
        self._playing = False
        self._repeat: Repeat = "off"
        self._keys = dict.fromkeys(("repeat", "mute"), "")  # that do the same as a button
        self._audible_volume = VOLUME_STEPS
        self._remaining = self._stops_after = False
        self.track = PlayingTrack(covers, self)
        self.track.now_playing_requested.connect(self.now_playing_requested)
        self.track.album_requested.connect(self.album_requested)
        self.track.artist_requested.connect(self.artist_requested)
        self._make_times()
        self.opinion = OpinionBar(tokens, self)
        self._make_buttons()
        self.seek = SeekSlider(tokens, self)
        self.seek.seek_requested.connect(self.seek_requested)
        self.volume = VolumeSlider(VOLUME_STEPS, tokens, self)
        self.volume.setFixedWidth(VOLUME_WIDTH)
        self.volume.setValue(VOLUME_STEPS)
        self.volume.valueChanged.connect(self._volume_moved)
        self.volume.turn_over(self.mute)
        self._lay_out()
        self.apply_theme(tokens)
        self.show_track(None)

    # ---- what is shown

    def show_track(self, track: Track | None) -> None:
        """Show what plays; None where nothing does."""
        self._track = track
        self.track.show_track(track)

    def show_snapshot(self, snapshot: PlayerSnapshot) -> None:
        """Show where the player is."""
        stated = self._track.tags.duration_seconds if self._track else None
        heard, duration = times_shown(snapshot.position_seconds, snapshot.duration_seconds, stated)
        if duration != self._duration:
            self._duration = duration
            self._fit_times()
        active = snapshot.item is not None
        end = snapshot.duration_seconds or duration
        self.seek.show_position(snapshot.position_seconds, end if active else 0.0)
        self._elapsed.setText(clock(heard) if active else "")
        self.total.setText(self._right_time(heard) if active and duration else "")
        self.track.show_sound(snapshot)
        playing = snapshot.state == "playing"
        if playing != self._playing:
            self._playing = playing
            self._draw_play()

    def _fit_times(self) -> None:
        """Leave room for the longest time left: twelve hours shall not read as two."""
        longest = "".join("0" if c.isdigit() else c for c in clock(self._duration))
        width = self.total.fontMetrics().horizontalAdvance(f"−{longest}")  # no words
        for label in (self._elapsed, self.total):
            label.setFixedWidth(max(TIME_WIDTH, width + 2))  # its side bearings

    def _right_time(self, position: float) -> str:
        left = max(0.0, self._duration - position)
        return f"−{clock(left)}" if self._remaining else clock(self._duration)  # no words

    def state(self) -> dict[str, Any]:
        """Return, as JSON can hold it, how the user left the bar."""
        return {"remaining": self._remaining}

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Be as :meth:`state` said."""
        self.show_remaining(kept.get("remaining") is True)

    def show_remaining(self, remaining: bool) -> None:
        """Show at the right how long the track goes on, or how long it is."""
        self._remaining = remaining
        self.total.setToolTip(
            translate("Playback", "Time left. Click to show the length.")
            if remaining
            else translate("Playback", "Length. Click to show the time left.")
        )

    def show_stop_after(self, stops: bool) -> None:
        """Show at the way on whether playing stops after this track."""
        if stops != self._stops_after:
            self._stops_after = stops
            self._draw_next()

    def show_keys(self, name: str, keys: str) -> None:
        """Name the keys that do the same as the button "repeat" or "mute"."""
        self._keys[name] = keys
        self._draw_modes()
        self._draw_volume()

    def set_shuffle(self, shuffle: bool) -> None:
        """Show whether the order is random."""
        self.shuffle.setChecked(shuffle)

    def set_shuffle_by(self, unit: ShuffleUnit) -> None:
        """Show what is drawn where the order is random."""
        self.shuffle.show_unit(unit)

    def set_repeat(self, repeat: Repeat) -> None:
        """Show what is repeated."""
        self._repeat = repeat
        self._draw_modes()

    def set_volume(self, volume: float) -> None:
        """Show the volume, 0 to 1."""
        self.volume.setValue(round(volume * VOLUME_STEPS))

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw icons and sliders."""
        self._tokens = tokens
        self.seek.tokens = self.volume.tokens = tokens
        self.opinion.apply_theme(tokens)
        self.previous.setIcon(icon("previous", tokens))
        self._draw_next()
        self._draw_play()
        self.shuffle.apply_theme(tokens)
        self._draw_modes()
        self._draw_volume()
        self.queue.setIcon(icon("queue", tokens))
        self.equaliser.setIcon(icon("equaliser", tokens))
        self.mini.setIcon(icon("mini", tokens))
        self.sleep.apply_theme(tokens)

    def show_sleep(self, said: str) -> None:
        """Say when playing will end by itself; empty where it will not."""
        self.sleep.show_sleep(said)

    def covers_loaded(self) -> None:
        """Draw the cover that has arrived."""
        self.track.covers_loaded()

    # ---- making

    def _make_times(self) -> None:
        self._elapsed = QLabel(self)
        self.total = QLabel(self)
        for label, side in (
            (self._elapsed, Qt.AlignmentFlag.AlignRight),
            (self.total, Qt.AlignmentFlag.AlignLeft),
        ):
            label.setFixedWidth(TIME_WIDTH)
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            label.setProperty("role", "secondary")
        self.total.setCursor(Qt.CursorShape.PointingHandCursor)
        Clicks(self.total).clicked.connect(lambda: self.show_remaining(not self._remaining))
        self.show_remaining(False)

    def _make_buttons(self) -> None:
        self.shuffle = ShuffleButton(self._tokens, self)
        self.previous = self._button(translate("Playback", "Previous track"))
        self.play = self._button(
            translate("Playback", "Play", comment="Verb"),
            translate("Playback", "Play or pause (Space)"),
            size=34,
        )
        self.next = self._button(translate("Playback", "Next track"))
        self.repeat = self._button(translate("Playback", "Repeat", comment="Verb"))
        self.queue = self._button(translate("Playback", "Queue"))
        self.equaliser = self._button(translate("Playback", "Equaliser"))
        self.sleep = SleepButton(self._tokens, self)
        self.sleep.chosen.connect(self.sleep_requested)
        self.sleep.quit_chosen.connect(self.quit_after_sleep)
        self.mute = self._button(translate("Playback", "Mute"))
        self.mini = self._button(translate("Playback", "Mini player"))
        self.mini.clicked.connect(self.mini_requested)
        self.queue.clicked.connect(self.queue_requested)
        self.equaliser.clicked.connect(self.equaliser_requested)
        self.shuffle.clicked.connect(self.shuffle_changed)
        self.shuffle.unit_chosen.connect(self._shuffle_by)
        self.previous.clicked.connect(self.previous_requested)
        self.play.clicked.connect(self.toggle_requested)
        self.stop = QAction(translate("Playback", "Stop", comment="Verb"), self.play)
        self.stop.triggered.connect(self.stop_requested)
        # Not the button's own action: whoever holds it down for long means to play.
        self.play.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.play.customContextMenuRequested.connect(self._offer_stop)
        self.next.clicked.connect(self.next_requested)
        self.repeat.clicked.connect(self._repeat_clicked)
        self.mute.clicked.connect(self.toggle_mute)

    def _button(
        self, name: str, tip: str = "", *, size: int = 20, checkable: bool = False
    ) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(tip or name)
        button.setIconSize(QSize(size, size))
        button.setCheckable(checkable)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        left = QHBoxLayout()
        left.addWidget(self.track, 1)
        self.track.add_below_names(self.opinion)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch(1)
        for button in (self.shuffle, self.previous, self.play, self.next, self.repeat):
            buttons.addWidget(button)
        buttons.addStretch(1)
        times = QHBoxLayout()
        times.setSpacing(8)
        times.addWidget(self._elapsed)
        times.addWidget(self.seek, 1)
        times.addWidget(self.total)
        centre = QVBoxLayout()
        centre.setSpacing(2)
        centre.addLayout(buttons)
        centre.addLayout(times)
        right = self._right = QHBoxLayout()
        right.addStretch(1)
        for button in (self.queue, self.equaliser, self.sleep, self.mini):
            right.addWidget(button)
        for button in (self.queue, self.equaliser, self.sleep, self.mini, self.mute):
            button.setProperty("role", "small")  # else the volume has no room at 800 pixels
        right.addSpacing(6)
        right.addWidget(self.mute)
        right.addWidget(self.volume)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 16, 8)
        layout.setSpacing(16)
        for part in (left, centre, right):
            # equal thirds, whatever stands in them, so that the buttons never move
            holder = QWidget(self)
            holder.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
            part.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(part)
            if part is centre:  # which looks the same wherever one reads from
                holder.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            layout.addWidget(holder, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = event.size().width()
        self.opinion.fit(width)
        wide = width >= ROOM_FOR_VOLUME
        self._right.setSpacing(WIDE_SPACING if wide else 0)
        self.volume.setFixedWidth(VOLUME_WIDTH if wide else VOLUME_NARROW)

    # ---- answers to clicks

    def toggle_mute(self) -> None:
        """Fall silent, or return to the volume before."""
        if self.volume.value():
            self._audible_volume = self.volume.value()
            self.volume.setValue(0)
        else:
            self.volume.setValue(self._audible_volume or VOLUME_STEPS)

    def _volume_moved(self, steps: int) -> None:
        self._draw_volume()
        self.volume_changed.emit(steps / VOLUME_STEPS)

    def _offer_stop(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addAction(self.stop)
        pop_up(menu, self.play.mapToGlobal(place))

    def _shuffle_by(self, unit: str) -> None:
        """Shuffle so from now on; who chooses how wants it shuffled."""
        if not self.shuffle.isChecked():
            self.shuffle.click()
        self.shuffle_by_changed.emit(unit)

    def _repeat_clicked(self) -> None:
        self.set_repeat(NEXT_REPEAT[self._repeat])
        self.repeat_changed.emit(self._repeat)

    # ---- drawing

    def _draw_play(self) -> None:
        name = (
            translate("Playback", "Pause", comment="Verb")
            if self._playing
            else translate("Playback", "Play", comment="Verb")
        )
        self.play.setIcon(icon("pause" if self._playing else "play", self._tokens, accent=True))
        self.play.setAccessibleName(name)

    def _draw_next(self) -> None:
        stops = self._stops_after
        name = translate("Playback", "Next track")
        said = translate("Queue", "Playing stops after this track.") if stops else ""
        self.next.setIcon(icon("next", self._tokens, accent=stops))
        self.next.setToolTip(f"{name}\n{said}" if said else name)
        self.next.setAccessibleDescription(said)

    def _draw_modes(self) -> None:
        one = self._repeat == "one"
        self.repeat.setIcon(
            icon("repeat-one" if one else "repeat", self._tokens, accent=self._repeat != "off")
        )
        repeats = translated("Playback", REPEAT_NAMES[self._repeat])
        self.repeat.setToolTip(with_keys(repeats, self._keys["repeat"]))
        self.repeat.setAccessibleName(repeats)

    def _draw_volume(self) -> None:
        silent = self.volume.value() == 0
        self.mute.setIcon(icon("volume-off" if silent else "volume", self._tokens))
        name = translate("Playback", "Unmute") if silent else translate("Playback", "Mute")
        self.mute.setAccessibleName(name)
        self.mute.setToolTip(with_keys(name, self._keys["mute"]))

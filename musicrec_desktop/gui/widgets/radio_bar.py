"""The line that is there while the radio plays: from what, what comes next, and why."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.discovery import RadioSeeds
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.words.discovery import radio_why
from musicrec_desktop.gui.words.text import shortly
from musicrec_desktop.services.discovery.stations import RadioPick, RadioState

STEPS = 10
FEWEST_WORDS = 3  # of a reason: fewer say nothing
REST_MS = 250  # what comes next is decided anew, once the slider rests
SIGN = 16
ROOM_FOR_ENDS = 720  # pixels


class RadioBar(QFrame):
    """Hidden while the radio is off.

    Signals
    -------
    stop_requested(), seam_requested(), queue_requested()
    dislike_requested(Track)
    diversity_changed(float)
    """

    stop_requested = Signal()
    seam_requested = Signal()
    queue_requested = Signal()
    dislike_requested = Signal(object)
    diversity_changed = Signal(float)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._playing: Track | None = None
        self._sign = QLabel(self)
        self.from_what = ElidedLabel(self)
        self.next = ElidedLabel(self)
        self.from_what.setProperty("role", "title")
        self.next.setProperty("role", "muted")
        self.diversity = QSlider(Qt.Orientation.Horizontal, self)
        self.diversity.setRange(0, STEPS)
        self.diversity.setFixedWidth(88)
        self.diversity.setAccessibleName(
            translate("Radio", "Diversity of the radio, from near to far")
        )
        self.diversity.setToolTip(
            translate("Radio", "How far the radio goes: near to the left, far to the right")
        )
        self._rests = QTimer(self, singleShot=True, interval=REST_MS)
        self._rests.timeout.connect(
            lambda: self.diversity_changed.emit(self.diversity.value() / STEPS)
        )
        self.diversity.valueChanged.connect(lambda: self._rests.start())
        self.seam = self._button(translate("Radio", "Hear how the next track follows"), "seam")
        self.seam.clicked.connect(self.seam_requested)
        self.dislike = self._button(
            translate("Radio", "Leave this track out of this radio"), "dislike"
        )
        self.dislike.clicked.connect(self._dislike)
        self.queue = self._button(translate("Radio", "Show what comes"), "queue")
        self.queue.clicked.connect(self.queue_requested)
        self.stop = self._button(translate("Radio", "End the radio after this track"), "cancel")
        self.stop.clicked.connect(self.stop_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(20, 5, 12, 5)
        layout.setSpacing(10)
        layout.addWidget(self._sign)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.from_what)
        words.addWidget(self.next)
        layout.addLayout(words, 1)
        self._ends = [QLabel(each, self) for each in _ends()]
        for label in self._ends:
            label.setProperty("role", "muted")
        layout.addWidget(self._ends[0])
        layout.addWidget(self.diversity)
        layout.addWidget(self._ends[1])
        for button in (self.seam, self.dislike, self.queue, self.stop):
            layout.addWidget(button)
        self.apply_theme(tokens)
        self.hide()

    def show_state(self, state: RadioState) -> None:
        """Show what is on and what comes, or nothing."""
        self.setVisible(state.on)
        if state.seeds is None:
            return
        self._playing = state.playing.track if state.playing else None
        self.from_what.setText(
            _from_what(state.seeds, state), _from_what(state.seeds, state, brief=True)
        )
        following = state.following
        if isinstance(following, RadioPick):
            named = _named(following.track)
            alone = translate("Radio", "Next: {track}", track=named)
            brief = radio_why(following, brief=True)
            because = [
                translate("Radio", "Next: {track} – {why}", track=named, why=why)
                for why in (radio_why(following), brief, *_beginnings(brief))
            ]
            self.next.setText(*because, alone)
        elif following is not None:
            self.next.setText(translate("Radio", "Next: {track}", track=_named(following)))
        else:
            self.next.setText(translate("Radio", "Nothing comes after this track"))
        self.seam.setEnabled(isinstance(following, RadioPick))
        self.dislike.setEnabled(self._playing is not None)
        if not self.diversity.isSliderDown() and not self._rests.isActive():
            blocked = self.diversity.blockSignals(True)
            self.diversity.setValue(round(state.diversity * STEPS))
            self.diversity.blockSignals(blocked)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._sign.setPixmap(icon("radio", tokens, accent=True).pixmap(SIGN, SIGN))
        for button, name in (
            (self.seam, "seam"),
            (self.dislike, "dislike"),
            (self.queue, "queue"),
            (self.stop, "cancel"),
        ):
            button.setIcon(icon(name, tokens))
        self.setStyleSheet(f"RadioBar {{ border-top: 1px solid {tokens.line}; }}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for label in self._ends:  # the slider says the same to who points at it
            label.setVisible(self.width() >= ROOM_FOR_ENDS)

    def _dislike(self) -> None:
        if self._playing is not None:
            self.dislike_requested.emit(self._playing)

    def _button(self, text: str, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button


def _ends() -> tuple[str, str]:
    """Return what stands at the ends of the slider."""
    return (
        translate("Radio", "near", comment="The radio stays close to what it began with"),
        translate("Radio", "far", comment="The radio wanders"),
    )


def _beginnings(why: str) -> list[str]:
    """Return what a reason begins with, in fewer and fewer words."""
    words = why.split()
    return [f"{' '.join(words[:n])}…" for n in range(len(words) - 1, FEWEST_WORDS - 1, -1)]


def _named(track: Track) -> str:
    title = shortly(track.title)  # why it comes shall be seen, too
    if not track.artist:
        return translate("Radio", "“{title}”", title=title)
    return translate("Radio", "“{title}” by {artist}", title=title, artist=shortly(track.artist))


def _from_what(seeds: RadioSeeds, state: RadioState, *, brief: bool = False) -> str:
    more = len(seeds.track_ids) - 1 if seeds.kind == "tracks" else 0
    title = seeds.name or state.title or translate("Radio", "your choice")
    title = shortly(title) if brief else title
    if more > 0:
        return translate("Radio", "Radio from “{title}” and %n more", n=more, title=title)
    return translate("Radio", "Radio from “{title}”", title=title)

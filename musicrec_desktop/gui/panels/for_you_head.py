"""The top of the page For you: a greeting, what is offered anew, and the mood."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSlider, QWidget

from musicrec_desktop.core.discovery import NEUTRAL_MOOD
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.tables.tile_delegate import PADDING
from musicrec_desktop.gui.words.discovery import greeting

MOOD_STEPS = 20
MARGINS = 68  # pixels around the greeting and the mood, and between them
MOOD_REST_MS = 150
ROOM_FOR_MOOD = 520
MOOD_WIDTH, MOOD_NARROW = 148, 96  # pixels of the slider


class ForYouHead(QWidget):
    """One line; what there is no room for is left out, the least needed first.

    Attributes
    ----------
    mood : QSlider
    new_mix, renew : QPushButton

    Signals
    -------
    mood_rested()
        Another mood is wanted.
    """

    mood_rested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._greeting = QLabel(greeting(datetime.now()), self)
        self._greeting.setProperty("role", "display")
        self._mood_wanted = True
        self._make_mood()
        self.renew = QPushButton(self)
        self.renew.setToolTip(
            translate("For you", "New suggestions, from what you have played and rated since")
        )
        self.renew.setAccessibleName(_offer())
        self.renew.hide()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(PADDING, 0, 20, 0)
        layout.addWidget(self._greeting)
        layout.addSpacing(14)
        layout.addWidget(self.renew)
        layout.addStretch(1)
        layout.addWidget(self._mood_parts)

    def greet(self, now: datetime) -> None:
        """Say what one says at this time of day."""
        self._greeting.setText(greeting(now))
        self._fit()

    def mood_wanted(self) -> float:
        """Return the mood that is asked for, 0 calm to 1 lively."""
        return self.mood.value() / MOOD_STEPS

    def offer(self, offered: bool) -> None:
        """Offer what is new, or nothing any more."""
        self.renew.setVisible(offered)
        self._fit()

    def let_choose(self, choosable: bool) -> None:
        """Show the mood and what makes a mix, where there is anything to choose from."""
        self._mood_wanted = choosable
        self._fit()

    def apply_theme(self, tokens: Tokens) -> None:
        """Draw the icons in the theme's colours."""
        self.new_mix.setIcon(icon("demo", tokens))
        self.renew.setIcon(icon("rescan", tokens))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out words that there is no room for; slider and button say them themselves."""
        self._mood_parts.setVisible(self._mood_wanted and self.width() >= ROOM_FOR_MOOD)
        for said, slider, offered in (
            (True, MOOD_WIDTH, True),
            (True, MOOD_NARROW, True),
            (True, MOOD_NARROW, False),
            (False, MOOD_NARROW, False),
        ):
            for word in (self._calm, self._lively):
                word.setVisible(said)
            self.mood.setFixedWidth(slider)
            self.renew.setText(_offer() if offered else "")
            parts = [self._greeting, self._mood_parts]
            parts += [] if self.renew.isHidden() else [self.renew]
            if sum(part.sizeHint().width() for part in parts) + MARGINS <= self.width():
                break

    def _mood_moved(self) -> None:
        value = self.mood_wanted()
        if value == NEUTRAL_MOOD:
            said = translate("For you", "Mood: as it is")
        elif value < NEUTRAL_MOOD:
            said = translate("For you", "Mood: calmer")
        else:
            said = translate("For you", "Mood: livelier")
        self.mood.setToolTip(said)
        self._rests.start()

    def _make_mood(self) -> None:
        self._mood_parts = QWidget(self)
        self.mood = QSlider(Qt.Orientation.Horizontal, self._mood_parts)
        self.mood.setRange(0, MOOD_STEPS)
        self.mood.setValue(round(NEUTRAL_MOOD * MOOD_STEPS))
        self.mood.setFixedWidth(MOOD_WIDTH)
        self.mood.setAccessibleName(translate("For you", "Mood, from calm to lively"))
        self._rests = QTimer(self, singleShot=True, interval=MOOD_REST_MS)
        self._rests.timeout.connect(self.mood_rested)
        self.mood.valueChanged.connect(self._mood_moved)
        self.new_mix = QPushButton(translate("For you", "New mix…"), self._mood_parts)
        self.new_mix.setToolTip(
            translate("For you", "Make a mix by a recipe: length, mood, tempo, keys, decade")
        )
        self._calm = QLabel(translate("Mixes", "calm"), self._mood_parts)
        self._lively = QLabel(translate("Mixes", "lively"), self._mood_parts)
        mood = QHBoxLayout(self._mood_parts)
        mood.setContentsMargins(0, 0, 0, 0)
        mood.setSpacing(14)
        for widget in (self.new_mix, self._calm, self.mood, self._lively):
            mood.addWidget(widget)
            if isinstance(widget, QLabel):
                widget.setProperty("role", "secondary")


def _offer() -> str:
    """Return what the button says while there is another choice than the one that is shown."""
    return translate("For you", "New for you – show")

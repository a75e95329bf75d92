"""The slider that shows how far the playing track is, and seeks in it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.sound.bar_slider import BarSlider
from musicrec_desktop.gui.widgets.sound.seek_picture import SEEK_SECONDS

STEPS = 10_000
WHEEL_NOTCH = 120  # eighths of a degree; what turns more finely adds up to one


class SeekSlider(BarSlider):
    """Seeks where it is let go of, and at each step of the keyboard and notch of the wheel.

    Signals
    -------
    seek_requested(float)
        Seconds into the track.
    """

    seek_requested = Signal(float)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        name = translate("Playback", "Seek", comment="Where in the track")
        super().__init__(name, STEPS, tokens, parent)
        self._duration = 0.0
        self._turned = 0  # of a notch of the wheel
        self.setEnabled(False)
        self.setPageStep(STEPS // 20)
        self.sliderReleased.connect(self._seek)
        self.actionTriggered.connect(self._stepped)

    def show_position(self, seconds: float, duration_seconds: float) -> None:
        """Stand there; at 0 of a duration of 0 where there is nothing to seek in."""
        self._duration = duration_seconds
        self.setEnabled(duration_seconds > 0)
        if duration_seconds > 0:
            step = min(SEEK_SECONDS / duration_seconds, 1.0)  # a sound may last one sample
            self.setSingleStep(max(1, round(step * STEPS)))
        if not self.isSliderDown():
            share = seconds / duration_seconds if duration_seconds > 0 else 0.0
            self.setValue(round(min(share, 1.0) * STEPS))

    def step(self, steps: int) -> None:
        """Go as far as an arrow key does, or several of them; back where it is below 0."""
        self.setValue(self.value() + steps * max(1, self.singleStep()))
        self._seek()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Step forward where the wheel is turned away from one, and back."""
        event.accept()
        self._turned += event.angleDelta().y()
        notches = int(self._turned / WHEEL_NOTCH)
        self._turned -= notches * WHEEL_NOTCH
        if notches and not self.isSliderDown():
            self.step(notches)

    def _stepped(self, action: int) -> None:
        if action != QAbstractSlider.SliderAction.SliderMove.value:
            self._seek()

    def _seek(self) -> None:
        self.seek_requested.emit(self.sliderPosition() / STEPS * self._duration)

"""The cross over the live spectrogram, and what is read in it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPixmap

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.frequency import decibels, hertz, note
from musicrec_desktop.gui.widgets.picture_text import readout
from musicrec_desktop.gui.words.text import clock

STEP = 8  # pixels that an arrow key goes
BESIDE, ABOVE, EDGE = 14, 10, 4  # pixels from the cross, and from the picture's edges

_STEPS = {
    Qt.Key.Key_Left: QPoint(-STEP, 0),
    Qt.Key.Key_Right: QPoint(STEP, 0),
    Qt.Key.Key_Up: QPoint(0, -STEP),
    Qt.Key.Key_Down: QPoint(0, STEP),
}

Reading = tuple[str, ...]  # time, frequency, note and level


class PictureCursor:
    """Stands where the mouse is, or where arrow keys moved it.

    Attributes
    ----------
    place : QPoint or None
        In the widget; None where there is no cross.
    """

    def __init__(self) -> None:
        self.place: QPoint | None = None
        self._written: tuple[Reading, QPixmap] | None = None

    def step(self, key: Qt.Key, area: QRect) -> bool:
        """Go a step within an area, from its middle at first; return whether a key says so."""
        step = _STEPS.get(key)
        if step is None:
            return False
        moved = (self.place or area.center()) + step
        self.place = QPoint(
            min(max(moved.x(), area.left()), area.right()),
            min(max(moved.y(), area.top()), area.bottom()),
        )
        return True

    def draw(
        self, painter: QPainter, area: QRect, reading: Reading, font: QFont, ratio: float
    ) -> None:
        """Draw the cross over all of an area, and beside it what is read, if anything is."""
        place = self.place
        if place is None:
            return
        line = QColor(255, 255, 255, 70)
        painter.fillRect(QRect(place.x(), 0, 1, area.height()), line)
        painter.fillRect(QRect(0, place.y(), area.width(), 1), line)
        if not reading:
            return
        if self._written is None or self._written[0] != reading:
            self._written = (reading, readout(_lines(reading), font, ratio))
        box = self._written[1]
        size = box.deviceIndependentSize().toSize()
        x, y = place.x() + BESIDE, place.y() - size.height() - ABOVE
        if x + size.width() > area.width() - EDGE:
            x = place.x() - BESIDE - size.width()
        lowest = area.height() - size.height() - EDGE
        painter.drawPixmap(QPoint(max(EDGE, x), min(max(y, EDGE), lowest)), box)


def reading_of(seconds: float, hz: float, level_db: float | None) -> Reading:
    """Return what is read where a sound stands.

    Parameters
    ----------
    seconds : float
        Into its track; below 0 for the track before it.
    hz : float
    level_db : float or None
        None for silence.

    Returns
    -------
    (time, frequency, note, level)
        The note is empty where it has no name.
    """
    heard = translate("Spectrogram", "silence") if level_db is None else decibels(level_db)
    return (_moment(seconds), hertz(hz), note(hz), heard)


def _lines(reading: Reading) -> tuple[str, str]:
    moment, hz, pitch, level = reading
    return (f"{moment}  ·  {hz}", f"{pitch}  ·  {level}" if pitch else level)


def _moment(seconds: float) -> str:
    """Return a place in a track to the hundredth: 1:47.32."""
    if seconds < 0:
        return translate("Spectrogram", "before", comment="Of the track before this one")
    return f"{clock(seconds)}.{int(seconds * 100) % 100:02}"

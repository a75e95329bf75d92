"""The equaliser: ten bands, the curve they make, and presets of one's own."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.playback_options import (
    EQUALISER_FREQUENCIES_HZ,
    EQUALISER_RANGE_DB,
    EqualiserSettings,
)
from musicrec_desktop.core.translation import decimal, to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.sound.balanced_slider import BalancedSlider
from musicrec_desktop.gui.words.exact_numbers import exact

STEP_DB = 0.5
STEPS = round(EQUALISER_RANGE_DB / STEP_DB)  # up from zero, and as many down
# The pre-amp goes down twice as far as up; with coarser steps its zero stands with all others.
STEP_DOWN_DB = 2 * STEP_DB
OWN = Qt.ItemDataRole.UserRole + 1  # whether a preset is the listener's own
PRESET_NAMES = {  # by the names that settings know
    "Flat": to_translate("Equaliser", "Flat"),  # no words
    "Bass boost": to_translate("Equaliser", "Bass boost"),  # no words
    "Treble boost": to_translate("Equaliser", "Treble boost"),  # no words
    "Bass and treble": to_translate("Equaliser", "Bass and treble"),  # no words
    "Less bass": to_translate("Equaliser", "Less bass"),  # no words
    "Less treble": to_translate("Equaliser", "Less treble"),  # no words
    "Rock": to_translate("Equaliser", "Rock"),  # no words
    "Pop": to_translate("Equaliser", "Pop"),  # no words
    "Jazz": to_translate("Equaliser", "Jazz"),  # no words
    "Classical": to_translate("Equaliser", "Classical"),  # no words
    "Electronic": to_translate("Equaliser", "Electronic"),  # no words
    "Vocal": to_translate("Equaliser", "Vocal"),  # no words
    "Spoken word": to_translate("Equaliser", "Spoken word"),  # no words
    "Loudness": to_translate("Equaliser", "Loudness"),  # no words
    "Small speakers": to_translate("Equaliser", "Small speakers"),  # no words
    "Headphones": to_translate("Equaliser", "Headphones"),  # no words
}
CURVE_POINTS = 256
CURVE_RANGE_HZ = (20.0, 20_000.0)
CURVE_REACH_DB = 18.0
SCALE_PIXELS = 44  # beside the curve, for the decibels

Response = Callable[[EqualiserSettings, NDArray[np.float64]], NDArray[np.float64]]


class EqualiserDialog(QDialog):
    """Changes are heard while the sliders move.

    Parameters
    ----------
    settings : EqualiserSettings
    presets : mapping of str to sequence of 10 float
        Built in, by name, in dB.
    own_presets : mapping of str to sequence of 10 float
    response : callable
        (settings, frequencies in Hz) → dB; what is drawn.
    headroom : callable
        gains → the pre-gain in dB at which nothing clips.
    tokens : Tokens
    parent : QWidget

    Signals
    -------
    changed(EqualiserSettings)
    presets_changed(dict)
        The listener's own ones.
    """

    changed = Signal(object)
    presets_changed = Signal(object)

    def __init__(
        self,
        settings: EqualiserSettings,
        presets: Mapping[str, Sequence[float]],
        own_presets: Mapping[str, Sequence[float]],
        response: Response,
        headroom: Callable[[Sequence[float]], float],
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Equaliser", "Equaliser"))
        self._settings = settings
        self._presets = {name: _rounded(gains) for name, gains in presets.items()}
        self._own = {name: _rounded(gains) for name, gains in own_presets.items()}
        self._headroom = headroom
        self.enabled = QCheckBox(translate("Equaliser", "Equaliser on"), self)
        self.enabled.clicked.connect(self._switched)
        self.preset = QComboBox(self)
        self.preset.setAccessibleName(translate("Equaliser", "Preset"))
        self.preset.setMinimumWidth(190)
        self.preset.activated.connect(self._preset_chosen)
        self.keep = QPushButton(translate("Equaliser", "Save preset…"), self)
        self.keep.clicked.connect(self._keep)
        self.forget = QPushButton(translate("Equaliser", "Delete preset"), self)
        self.forget.clicked.connect(self._forget)
        self.curve = ResponseCurve(response, tokens, self)
        self.pregain = self._slider(translate("Equaliser", "Pre-amp"), self._pregain_moved)
        self.bands = [self._slider(_spoken(hz), self._moved) for hz in EQUALISER_FREQUENCIES_HZ]
        self.values = [QLabel(self) for _ in range(len(self.bands) + 1)]
        self.fit = QPushButton(translate("Equaliser", "Prevent clipping"), self)
        self.fit.setToolTip(
            translate("Equaliser", "Lower the pre-amp as far as the raised bands need")
        )
        self.fit.clicked.connect(self._fit)
        self._lay_out()
        self.show_settings(settings)

    def show_settings(self, settings: EqualiserSettings) -> None:
        """Show other settings."""
        self._settings = settings
        self.enabled.setChecked(settings.enabled)
        steps = [round(gain / STEP_DB) for gain in settings.gains_db]
        pregain = settings.pregain_db
        steps.insert(0, round(pregain / (STEP_DOWN_DB if pregain < 0 else STEP_DB)))
        for slider, step in zip([self.pregain, *self.bands], steps, strict=True):
            slider.blockSignals(True)
            slider.setValue(step)
            slider.blockSignals(False)
        self._say()
        self._offer_presets()

    def settings(self) -> EqualiserSettings:
        """Return what is set."""
        return self._settings

    def own_presets(self) -> dict[str, tuple[float, ...]]:
        """Return the listener's own presets."""
        return dict(self._own)

    def keep_as(self, name: str) -> None:
        """Keep the bands as a preset of one's own."""
        self._own[name] = self._settings.gains_db
        self.presets_changed.emit(dict(self._own))
        self._offer_presets()

    # ---- answers

    def _set_bands(self, gains: tuple[float, ...]) -> None:
        self._change(
            replace(self._settings, enabled=True, gains_db=gains, pregain_db=self._room(gains))
        )

    def _moved(self, _step: int) -> None:
        gains = tuple(slider.value() * STEP_DB for slider in self.bands)
        self._change(replace(self._settings, enabled=True, gains_db=gains))

    def _pregain_moved(self, step: int) -> None:
        pregain = step * (STEP_DOWN_DB if step < 0 else STEP_DB)
        self._change(replace(self._settings, enabled=True, pregain_db=pregain))

    def _switched(self, on: bool) -> None:
        self._change(replace(self._settings, enabled=on))

    def _fit(self) -> None:
        room = self._room(self._settings.gains_db)
        self._change(replace(self._settings, pregain_db=room))

    def _room(self, gains: Sequence[float]) -> float:
        """Return the pre-gain at which nothing clips, on a step of the slider."""
        return float(np.floor(min(self._headroom(gains), 0.0) / STEP_DOWN_DB) * STEP_DOWN_DB)

    def _change(self, settings: EqualiserSettings) -> None:
        self.show_settings(settings)
        self.changed.emit(settings)

    def _preset_chosen(self, index: int) -> None:
        gains = self._gains_at(index)
        if gains is not None:
            self._set_bands(gains)

    def _gains_at(self, index: int) -> tuple[float, ...] | None:
        """Return what an entry stands for; an own preset may be called as one that is there."""
        own = self.preset.itemData(index, OWN)
        return (self._own if own else self._presets).get(self.preset.itemData(index))

    def _keep(self) -> None:
        title = translate("Equaliser", "Save preset")
        question = translate("Equaliser", "Name of the preset:")
        name, accepted = QInputDialog.getText(self, title, question)
        if accepted and name.strip():
            self.keep_as(name.strip())

    def _forget(self) -> None:
        self._own.pop(self.preset.currentData(), None)
        self.presets_changed.emit(dict(self._own))
        self._offer_presets()

    # ---- what is shown

    def _offer_presets(self) -> None:
        """Offer all presets, and name the one that the bands are set to."""
        self.preset.clear()
        for name in sorted(self._own):
            self.preset.addItem(name, name)
            self.preset.setItemData(self.preset.count() - 1, True, OWN)
        if self._own:
            self.preset.insertSeparator(self.preset.count())
        for name in self._presets:
            self.preset.addItem(translated("Equaliser", PRESET_NAMES.get(name, name)), name)
        entries = range(self.preset.count())  # the own ones first
        set_to = [at for at in entries if self._gains_at(at) == self._settings.gains_db]
        if not set_to:
            self.preset.insertItem(0, translate("Equaliser", "Custom"))
        self.preset.setCurrentIndex(set_to[0] if set_to else 0)
        self.forget.setEnabled(bool(self.preset.currentData(OWN)))
        self.keep.setEnabled(not set_to)

    def _say(self) -> None:
        gains = [self._settings.pregain_db, *self._settings.gains_db]
        sliders = [self.pregain, *self.bands]
        for slider, gain, label in zip(sliders, gains, self.values, strict=True):
            label.setText(_gain(gain, 1))
            slider.setAccessibleDescription(translate("Units", "{x} dB", x=_gain(gain, 1)))
        self.curve.show_settings(self._settings)

    def _slider(self, name: str, moved: Callable[[int], None]) -> QSlider:
        slider = BalancedSlider(self.curve.tokens, self)
        slider.setRange(-STEPS, STEPS)
        slider.setPageStep(round(3 / STEP_DB))
        slider.setMinimumHeight(150)
        slider.setAccessibleName(name)
        slider.valueChanged.connect(moved)
        return slider

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.enabled)
        top.addStretch(1)
        for widget in (self.preset, self.keep, self.forget):
            top.addWidget(widget)
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        names = [translate("Equaliser", "Pre-amp"), *map(_short, EQUALISER_FREQUENCIES_HZ)]
        for column, (name, slider, value) in enumerate(
            zip(names, [self.pregain, *self.bands], self.values, strict=True)
        ):
            at = column + (column > 0)  # a gap after the pre-gain
            value.setMinimumWidth(44)
            value.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label = QLabel(name, self)
            label.setProperty("role", "muted")
            grid.addWidget(value, 0, at, Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(slider, 1, at, Qt.AlignmentFlag.AlignHCenter)
            grid.addWidget(label, 2, at, Qt.AlignmentFlag.AlignHCenter)
        grid.setColumnMinimumWidth(1, 16)
        close = QPushButton(translate("Equaliser", "Close"), self)
        close.setDefault(True)
        close.clicked.connect(self.accept)
        bottom = QHBoxLayout()
        bottom.addWidget(self.fit)
        bottom.addStretch(1)
        bottom.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 20, 16)
        layout.setSpacing(14)
        layout.addLayout(top)
        layout.addWidget(self.curve)
        bands = QWidget(self)
        bands.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # low to high, as the curve
        grid.setContentsMargins(0, 0, 0, 0)
        bands.setLayout(grid)
        layout.addWidget(bands)
        layout.addLayout(bottom)


class ResponseCurve(QWidget):
    """Gain over frequency, as the bands together make it."""

    def __init__(self, response: Response, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._response = response
        self.tokens = tokens
        self._frequencies_hz = np.geomspace(*CURVE_RANGE_HZ, CURVE_POINTS)
        self._decibels = np.zeros(CURVE_POINTS)
        self._on = False
        self.setMinimumHeight(130)
        self.setAccessibleName(translate("Equaliser", "Response curve"))

    def show_settings(self, settings: EqualiserSettings) -> None:
        """Draw the response of these settings; a flat line where it is off."""
        self._on = settings.enabled
        self._decibels = (
            self._response(settings, self._frequencies_hz)
            if settings.enabled
            else np.zeros(CURVE_POINTS)
        )
        low, high = float(self._decibels.min()), float(self._decibels.max())
        self.setAccessibleDescription(
            translate("Equaliser", "From {low} to {high} dB", low=decimal(low), high=decimal(high))
        )
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(620, 140)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as frequencies are read
        area = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.content))
        painter.drawRoundedRect(area, 8, 8)
        self._grid(painter, area)
        path = QPainterPath()
        for number, decibels in enumerate(self._decibels):
            x = self._across(area, number / (CURVE_POINTS - 1))
            point = QPointF(x, self._height(area, float(decibels)))
            path.lineTo(point) if number else path.moveTo(point)
        colour = self.tokens.accent if self._on else self.tokens.text_muted
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colour), 2))
        painter.setClipRect(area)
        painter.drawPath(path)
        painter.end()

    def _grid(self, painter: QPainter, area: QRectF) -> None:
        painter.setPen(QPen(QColor(self.tokens.line), 1))
        for decibels in (-12.0, -6.0, 0.0, 6.0, 12.0):
            y = self._height(area, decibels)
            painter.drawLine(QPointF(area.left() + SCALE_PIXELS, y), QPointF(area.right() - 8, y))
        painter.setPen(QColor(self.tokens.text_muted))
        for decibels in (-12.0, 0.0, 12.0):
            beside = QRectF(area.left(), self._height(area, decibels) - 10, SCALE_PIXELS - 6, 20)
            painter.drawText(
                beside, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _gain(decibels)
            )
        low, high = np.log(CURVE_RANGE_HZ[0]), np.log(CURVE_RANGE_HZ[1])
        for hz in (100.0, 1000.0, 10_000.0):
            x = self._across(area, float((np.log(hz) - low) / (high - low)))
            beside = QRectF(x - 40, area.bottom() - 20, 80, 20)
            painter.drawText(beside, Qt.AlignmentFlag.AlignCenter, _spoken(hz))

    def _across(self, area: QRectF, share: float) -> float:
        left = area.left() + SCALE_PIXELS
        return left + (area.right() - 8 - left) * share

    def _height(self, area: QRectF, decibels: float) -> float:
        share = np.clip(decibels / CURVE_REACH_DB, -1, 1)
        return float(area.center().y() - share * area.height() / 2)


def _rounded(gains: Sequence[Any]) -> tuple[float, ...]:
    return tuple(round(float(gain) / STEP_DB) * STEP_DB for gain in gains)


def _gain(decibels: float, places: int = 0) -> str:
    if not decibels:
        return "0"
    return ("−" if decibels < 0 else "+") + decimal(abs(decibels), places)


def _short(hz: float) -> str:
    if hz >= 1000:
        return translate(
            "Units", "{x}k", comment="Kilohertz, where room is short", x=exact(hz / 1000)
        )
    return f"{hz:.0f}"


def _spoken(hz: float) -> str:
    if hz >= 1000:
        return translate("Units", "{x} kHz", x=exact(hz / 1000))
    return translate("Units", "{x} Hz", x=f"{hz:.0f}")

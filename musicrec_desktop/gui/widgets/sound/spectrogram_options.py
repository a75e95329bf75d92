"""How the live spectrogram is drawn, and the small window in which that is chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, replace
from typing import Any, Literal, get_args

import numpy as np
from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.live_picture import AXES, DETAILS, Axis, Detail
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.colour_map import DEFAULT_MAP, NAMES, lookup_table
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.sound.bar_slider import BarSlider

Motion = Literal["system", "smooth", "calm"]

FLOORS_DB, CEILINGS_DB = (-120, -45), (-40, 0)
WIDTH = 316
SWATCH = QSize(84, 12)
AXIS_CHOICES = {
    "mel": to_translate("Spectrogram", "Mel"),
    "log": to_translate("Spectrogram", "Log"),
    "linear": to_translate("Spectrogram", "Linear"),
}
DETAIL_CHOICES = {
    "time": to_translate("Spectrogram", "Time"),
    "balanced": to_translate("Spectrogram", "Balanced"),
    "pitch": to_translate("Spectrogram", "Pitch"),
}
MOTION_CHOICES = {
    "system": to_translate("Spectrogram", "Follow the system"),
    "smooth": to_translate("Spectrogram", "Smooth"),
    "calm": to_translate("Spectrogram", "Calm"),
}


@dataclass(frozen=True, slots=True)
class SpectrogramChoices:
    """What the user chose.

    Attributes
    ----------
    axis : {"mel", "log", "linear"}
    colour_map : str
        A key of ``colour_map.NAMES``.
    floor_db, ceiling_db : int
        The levels that are drawn darkest and lightest.
    detail : {"time", "balanced", "pitch"}
        What the transform resolves best.
    motion : {"system", "smooth", "calm"}
        Calm is ten pictures a second.
    """

    axis: Axis = "mel"
    colour_map: str = DEFAULT_MAP
    floor_db: int = -95
    ceiling_db: int = -10
    detail: Detail = "balanced"
    motion: Motion = "system"

    def to_dict(self) -> dict[str, Any]:
        """Return the choices as JSON can hold them."""
        return asdict(self)


def choices_from(stored: Mapping[str, Any]) -> SpectrogramChoices:
    """Return choices as :meth:`SpectrogramChoices.to_dict` gave them; defaults for nonsense."""
    allowed: dict[str, Sequence[object]] = {
        "axis": AXES,
        "colour_map": tuple(NAMES),
        "floor_db": range(FLOORS_DB[0], FLOORS_DB[1] + 1),
        "ceiling_db": range(CEILINGS_DB[0], CEILINGS_DB[1] + 1),
        "detail": DETAILS,
        "motion": get_args(Motion),
    }
    fit = {
        name: stored[name]
        for name, values in allowed.items()
        if name in stored and not isinstance(stored[name], bool) and stored[name] in values
    }
    return replace(SpectrogramChoices(), **fit)


class SpectrogramOptions(QFrame):
    """A small window under its button; every change shows at once.

    Attributes
    ----------
    above : QVBoxLayout
        For what else is chosen there.
    drawing : QWidget
        What is about the spectrogram.

    Signals
    -------
    changed(SpectrogramChoices)
    """

    changed = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("options")
        self.setAccessibleName(translate("Spectrogram", "Spectrogram options"))
        self.setFixedWidth(WIDTH)
        self._choices = SpectrogramChoices()
        self._groups: dict[str, QButtonGroup] = {}
        self._sliders: dict[str, tuple[BarSlider, QLabel]] = {}
        self.above = QVBoxLayout()
        self.above.setSpacing(6)
        self.drawing = QWidget(self)
        self._layout = QVBoxLayout(self.drawing)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 16)
        whole.setSpacing(6)
        whole.addLayout(self.above)
        whole.addWidget(self.drawing)
        self._add_choice("axis", translate("Spectrogram", "Frequency axis"), AXIS_CHOICES)
        self._add_colours()
        self._add_slider("floor_db", translate("Spectrogram", "Darkest at"), FLOORS_DB, tokens)
        self._add_slider("ceiling_db", translate("Spectrogram", "Lightest at"), CEILINGS_DB, tokens)
        self._add_choice("detail", translate("Spectrogram", "Sharpest in"), DETAIL_CHOICES)
        self._add_choice("motion", translate("Spectrogram", "Motion"), MOTION_CHOICES)
        self.apply_theme(tokens)
        self.show_choices(self._choices)

    @property
    def choices(self) -> SpectrogramChoices:
        """What is chosen now."""
        return self._choices

    def show_choices(self, choices: SpectrogramChoices) -> None:
        """Show these as chosen; nothing is signalled."""
        self._choices = choices
        values = choices.to_dict()
        for name, group in self._groups.items():
            for button in group.buttons():
                button.setChecked(button.property("value") == values[name])
        for name, (slider, label) in self._sliders.items():
            slider.blockSignals(True)
            slider.setValue(values[name])
            slider.blockSignals(False)
            label.setText(_decibels(values[name]))

    def open_below(self, button: QWidget) -> None:
        """Appear under a button, its right edge under the button's."""
        self.adjustSize()
        corner = button.mapToGlobal(QPoint(button.width() - self.width(), button.height() + 4))
        screen = button.screen().availableGeometry()
        corner.setX(min(max(corner.x(), screen.left()), screen.right() - self.width()))
        corner.setY(min(max(corner.y(), screen.top()), screen.bottom() - self.height()))
        self.move(corner)
        self.show()
        self.take_focus()

    def take_focus(self) -> None:
        """Let the keys work on the first choice."""
        for choice in self._groups["axis"].buttons():
            if choice.isChecked():
                choice.setFocus(Qt.FocusReason.PopupFocusReason)

    def apply_theme(self, tokens: Tokens) -> None:
        """Draw in these colours."""
        t = tokens
        for slider, _ in self._sliders.values():
            slider.tokens = t
        self.setStyleSheet(
            f"#options {{ background: {t.surface}; border: 1px solid {t.line}; }}"
            f"QPushButton {{ padding: 5px 6px; font-size: 12px; }}"
            f"QPushButton:checked {{ background: {t.selection}; color: {t.accent}; }}"
            f"#swatch:checked {{ border: 2px solid {t.accent}; }}"
            f"QLabel {{ color: {t.text_secondary}; font-size: 12px; }}"
        )

    # ---- making

    def _add_choice(self, name: str, title: str, values: Mapping[str, str]) -> None:
        self._layout.addWidget(QLabel(title, self))
        row = QHBoxLayout()
        row.setSpacing(6)
        self._groups[name] = QButtonGroup(self)
        for value, marked in values.items():
            text = translated("Spectrogram", marked)
            row.addWidget(
                self._button(
                    name,
                    value,
                    text,
                    translate("Spectrogram", "{choice}: {value}", choice=title, value=text),
                ),
                1,
            )
        self._layout.addLayout(row)
        self._layout.addSpacing(6)

    def _add_colours(self) -> None:
        self._layout.addWidget(QLabel(translate("Spectrogram", "Colours"), self))
        grid = QGridLayout()
        grid.setSpacing(6)
        self._groups["colour_map"] = QButtonGroup(self)
        for place, (key, marked) in enumerate(NAMES.items()):
            text = translated("Colour maps", marked)
            button = self._button(
                "colour_map", key, "", translate("Spectrogram", "Colours: {name}", name=text)
            )
            button.setObjectName("swatch")
            button.setIcon(QIcon(_swatch(key)))
            button.setIconSize(SWATCH)
            button.setToolTip(text)
            grid.addWidget(button, place // 3, place % 3)
        self._layout.addLayout(grid)
        self._layout.addSpacing(6)

    def _button(self, name: str, value: str, text: str, spoken: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setCheckable(True)
        button.setAccessibleName(spoken)
        button.setProperty("value", value)
        self._groups[name].addButton(button)
        button.clicked.connect(self._clicked)
        return button

    def _add_slider(self, name: str, title: str, ends: tuple[int, int], tokens: Tokens) -> None:
        row = QHBoxLayout()
        caption, value = QLabel(title, self), QLabel(self)
        caption.setFixedWidth(70)
        value.setFixedWidth(52)
        value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        slider = BarSlider(title, 1, tokens, self)
        slider.setObjectName(name)
        slider.setRange(*ends)
        slider.setSingleStep(1)
        slider.setPageStep(5)
        slider.valueChanged.connect(self._slid)
        row.addWidget(caption)
        row.addWidget(slider, 1)
        row.addWidget(value)
        self._sliders[name] = (slider, value)
        self._layout.addLayout(row)
        if name == "ceiling_db":
            self._layout.addSpacing(6)

    # ---- answers

    def _clicked(self) -> None:
        checked: dict[str, Any] = {
            name: button.property("value")
            for name, group in self._groups.items()
            for button in group.buttons()
            if button.isChecked()
        }
        self._choose(replace(self._choices, **checked))

    def _slid(self) -> None:
        values: dict[str, Any] = {
            name: slider.value() for name, (slider, _) in self._sliders.items()
        }
        for name, (_, label) in self._sliders.items():
            label.setText(_decibels(values[name]))
        self._choose(replace(self._choices, **values))

    def _choose(self, choices: SpectrogramChoices) -> None:
        if choices != self._choices:
            self._choices = choices
            self.changed.emit(choices)


def _swatch(name: str) -> QPixmap:
    """Return a colour map from its darkest to its lightest colour."""
    places = np.linspace(0, 255, SWATCH.width()).astype(int)
    pixels = np.ascontiguousarray(np.tile(lookup_table(1.0, name)[places], (SWATCH.height(), 1)))
    image = QImage(
        pixels.data, SWATCH.width(), SWATCH.height(), 4 * SWATCH.width(), QImage.Format.Format_RGB32
    )
    return QPixmap.fromImage(image)


def _decibels(value: int) -> str:
    return translate("Units", "{x} dB", x=str(value).replace("-", "−"))

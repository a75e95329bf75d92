"""How much timbre, rhythm, harmony and space count, as four sliders with presets."""

from __future__ import annotations

from dataclasses import asdict, replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.recommendation import FamilyWeights
from musicrec_desktop.core.similar import PRESETS
from musicrec_desktop.core.translation import percent, to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.chip import Chip
from musicrec_desktop.gui.widgets.sound.bar_slider import BarSlider

STEPS = 20  # from nothing to 1
WIDTH = 312

EXPLANATIONS = {
    "timbre": to_translate(
        "Similar tracks", "Instruments, voices and production: what it sounds made of"
    ),
    "rhythm": to_translate("Similar tracks", "Beat, accents and drive"),
    "harmony": to_translate("Similar tracks", "Chords, keys and how they change"),
    "space": to_translate(
        "Similar tracks", "Where in the stereo image things are, and how wide it is"
    ),
}
NAMES = {
    "timbre": to_translate("Similar tracks", "Timbre"),
    "rhythm": to_translate("Similar tracks", "Rhythm"),
    "harmony": to_translate("Similar tracks", "Harmony"),
    "space": to_translate("Similar tracks", "Space"),
}
WEIGHTS = {
    "timbre": to_translate("Similar tracks", "Weight of timbre"),
    "rhythm": to_translate("Similar tracks", "Weight of rhythm"),
    "harmony": to_translate("Similar tracks", "Weight of harmony"),
    "space": to_translate("Similar tracks", "Weight of space"),
}
PRESET_WORDS = {  # by the name that settings and commands know
    "Balanced": (  # no words
        to_translate("Similar tracks", "Balanced"),
        to_translate("Similar tracks", "What finds the most alike music overall"),
    ),
    "Sound": (  # no words
        to_translate("Similar tracks", "Sound"),
        to_translate("Similar tracks", "Same instruments and production, whatever they play"),
    ),
    "Groove": (  # no words
        to_translate("Similar tracks", "Groove"),
        to_translate("Similar tracks", "Same beat and drive first"),
    ),
    "Harmony": (  # no words
        to_translate("Similar tracks", "Harmony"),
        to_translate("Similar tracks", "Same chords and keys first"),
    ),
}


def family_colour(family: str, tokens: Tokens) -> str:
    """Return the colour that stands for a family everywhere in the window."""
    colours = {"timbre": tokens.timbre, "rhythm": tokens.rhythm, "harmony": tokens.harmony}
    return colours.get(family, tokens.text_muted)


def preset_name(preset: str) -> str:
    """Return how a mix is called that settings know by a name."""
    return translated("Similar tracks", PRESET_WORDS[preset][0])


def _preset_explanation(preset: str) -> str:
    return translated("Similar tracks", PRESET_WORDS[preset][1])


class FamilySlider(BarSlider):
    """A slider filled in its family's colour."""

    def __init__(self, family: str, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translated("Similar tracks", WEIGHTS[family]), STEPS, tokens, parent)
        self._family = family
        explanation = translated("Similar tracks", EXPLANATIONS[family])
        self.setToolTip(explanation)
        self.setAccessibleDescription(explanation)
        self.setPageStep(STEPS // 4)
        self.apply_theme(tokens)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.tokens = replace(
            tokens, rhythm=family_colour(self._family, tokens), raised=tokens.line
        )
        self.update()


class MixPopover(QFrame):
    """Opens under a button; Escape or a click elsewhere closes it.

    Signals
    -------
    weights_changed(FamilyWeights)
    music_only_changed(bool)
    """

    weights_changed = Signal(object)
    music_only_changed = Signal(bool)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("mix")
        self.setAccessibleName(translate("Similar tracks", "What counts as alike"))
        self.setFixedWidth(WIDTH)
        self._heading = QLabel(translate("Similar tracks", "What counts as alike"), self)
        self._heading.setProperty("role", "title")
        self.presets = {
            name: Chip(preset_name(name), _preset_explanation(name), tokens, self)
            for name in PRESETS
        }
        for name, chip in self.presets.items():
            chip.clicked.connect(lambda _checked=False, name=name: self._choose(name))
        self.sliders = {name: FamilySlider(name, tokens, self) for name in EXPLANATIONS}
        self._values = {name: QLabel(self) for name in self.sliders}
        for slider in self.sliders.values():
            slider.valueChanged.connect(self._slid)
        self.music_only = QCheckBox(translate("Similar tracks", "Music only"), self)
        self.music_only.setToolTip(
            translate("Similar tracks", "Leave out speech, noise and silence")
        )
        self.music_only.toggled.connect(self.music_only_changed)
        self._lay_out()
        self.apply_theme(tokens)

    def show_weights(self, weights: FamilyWeights) -> None:
        """Set the sliders without telling anybody."""
        for name, value in asdict(weights).items():
            slider = self.sliders[name]
            slider.blockSignals(True)
            slider.setValue(round(min(1.0, value) * STEPS))
            slider.blockSignals(False)
            slider.update()
        self._describe(weights)

    def show_music_only(self, music_only: bool) -> None:
        """Set the box without telling anybody."""
        self.music_only.blockSignals(True)
        self.music_only.setChecked(music_only)
        self.music_only.blockSignals(False)

    def open_under(self, widget: QWidget) -> None:
        """Open, right edges in line, within the screen."""
        self.adjustSize()
        corner = widget.mapToGlobal(QPoint(widget.width(), widget.height() + 4))
        left = max(widget.screen().availableGeometry().left(), corner.x() - self.width())
        self.move(left, corner.y())
        self.show()
        self.sliders["timbre"].setFocus(Qt.FocusReason.PopupFocusReason)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.setStyleSheet(
            f"#mix {{ background: {tokens.raised}; border: 1px solid {tokens.line};"
            " border-radius: 10px; }"
        )
        for slider in self.sliders.values():
            slider.apply_theme(tokens)
        on_raised = replace(tokens, raised=tokens.line)
        for chip in self.presets.values():
            chip.apply_theme(on_raised)

    def _slid(self) -> None:
        values = {name: slider.value() / STEPS for name, slider in self.sliders.items()}
        if not any(values.values()):  # something has to count
            values["timbre"] = 1 / STEPS
        weights = FamilyWeights(**values)
        self._describe(weights)
        self.weights_changed.emit(weights)

    def _choose(self, name: str) -> None:
        self.show_weights(PRESETS[name])
        self.weights_changed.emit(PRESETS[name])

    def _describe(self, weights: FamilyWeights) -> None:
        """Say what share each family has, and which preset that is."""
        values = asdict(weights)
        total = sum(values.values())
        for name, label in self._values.items():
            label.setText(percent(values[name] / total))
        for name, chip in self.presets.items():
            chip.setChecked(_alike(PRESETS[name], weights))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (name, slider) in enumerate(self.sliders.items()):
            label = QLabel(translated("Similar tracks", NAMES[name]), self)
            label.setToolTip(translated("Similar tracks", EXPLANATIONS[name]))
            value = self._values[name]
            value.setMinimumWidth(38)
            value.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            value.setProperty("role", "muted")
            grid.addWidget(label, row, 0)
            grid.addWidget(slider, row, 1)
            grid.addWidget(value, row, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(12)
        layout.addWidget(self._heading)
        presets = QHBoxLayout()
        presets.setSpacing(6)
        for chip in self.presets.values():
            presets.addWidget(chip)
        presets.addStretch(1)
        layout.addLayout(presets)
        layout.addLayout(grid)
        layout.addWidget(self.music_only)


def _alike(one: FamilyWeights, other: FamilyWeights) -> bool:
    """Whether two weights are the same within a step of the sliders."""
    pairs = zip(asdict(one).values(), asdict(other).values(), strict=True)
    return all(round(a * STEPS) == round(b * STEPS) for a, b in pairs)

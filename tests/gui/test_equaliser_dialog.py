"""The equaliser's dialog: what is moved is told, presets are found again."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.playback_options import EqualiserSettings
from musicrec_desktop.gui.dialogs import equaliser
from musicrec_desktop.gui.dialogs.equaliser import EqualiserDialog
from musicrec_desktop.gui.look.theme import DARK

PRESETS = {"Flat": (0.0,) * 10, "Bass": (6.0, 4.0, 2.0) + (0.0,) * 7}


@pytest.fixture
def dialog(qtbot) -> EqualiserDialog:
    parent = QWidget()
    qtbot.addWidget(parent)

    def response(settings: EqualiserSettings, frequencies_hz: np.ndarray) -> np.ndarray:
        return np.full(len(frequencies_hz), max(settings.gains_db))

    def headroom(gains: Sequence[float]) -> float:
        return -max(gains)

    dialog = EqualiserDialog(EqualiserSettings(), PRESETS, {}, response, headroom, DARK, parent)
    dialog.parent_ = parent
    return dialog


def choose_preset(dialog: EqualiserDialog, name: str) -> None:
    index = dialog.preset.findText(name)
    dialog.preset.setCurrentIndex(index)
    dialog.preset.activated.emit(index)


def test_a_moved_band_is_heard_at_once(dialog: EqualiserDialog, qtbot) -> None:
    with qtbot.waitSignal(dialog.changed) as told:
        dialog.bands[3].setValue(5)
    settings = told.args[0]
    assert settings.enabled
    assert settings.gains_db == (0, 0, 0, 2.5, 0, 0, 0, 0, 0, 0)
    assert dialog.values[4].text() == "+2.5"
    assert dialog.preset.currentText() == "Custom"


def test_a_preset_leaves_room_for_what_it_raises(dialog: EqualiserDialog) -> None:
    choose_preset(dialog, "Bass")
    assert dialog.settings().gains_db == PRESETS["Bass"]
    assert dialog.settings().pregain_db == -6.0
    assert dialog.preset.currentText() == "Bass"
    assert not dialog.forget.isEnabled()


def test_zero_stands_at_one_height_and_the_preamp_goes_down_twice_as_far(
    dialog: EqualiserDialog,
) -> None:
    sliders = [dialog.pregain, *dialog.bands]
    assert {(slider.minimum(), slider.maximum()) for slider in sliders} == {(-24, 24)}
    for step, gain in ((24, 12.0), (1, 0.5), (-1, -1.0), (-24, -24.0), (0, 0.0)):
        dialog.pregain.setValue(step)
        assert dialog.settings().pregain_db == gain
    dialog.show_settings(EqualiserSettings(enabled=True, pregain_db=-5.5))  # of an older version
    assert dialog.values[0].text() == "−5.5"
    dialog.bands[0].setValue(2)
    assert dialog.settings().pregain_db == -5.5


def test_own_presets_are_kept_chosen_and_deleted(dialog: EqualiserDialog, qtbot) -> None:
    dialog.bands[0].setValue(-8)
    with qtbot.waitSignal(dialog.presets_changed) as told:
        dialog.keep_as("Small room")
    assert told.args[0] == {"Small room": (-4.0,) + (0.0,) * 9}
    choose_preset(dialog, "Flat")
    choose_preset(dialog, "Small room")
    assert dialog.settings().gains_db[0] == -4.0
    assert dialog.preset.currentText() == "Small room"
    dialog.forget.click()
    assert dialog.own_presets() == {}


def test_an_own_preset_may_have_the_name_of_one_that_is_there_and_keeps_its_words(
    dialog: EqualiserDialog, qtbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(equaliser, "translated", lambda _context, text: f"[{text}]")
    dialog.bands[0].setValue(-8)
    dialog.keep_as("Bass")
    assert dialog.preset.currentText() == "Bass"
    assert dialog.forget.isEnabled()
    choose_preset(dialog, "[Bass]")
    assert dialog.settings().gains_db == PRESETS["Bass"]
    assert dialog.preset.currentText() == "[Bass]"
    assert not dialog.forget.isEnabled()
    choose_preset(dialog, "Bass")
    assert dialog.settings().gains_db[0] == -4.0
    dialog.forget.click()
    assert dialog.own_presets() == {}
    assert dialog.preset.findText("[Bass]") >= 0


def test_it_can_be_switched_off_and_keeps_its_bands(dialog: EqualiserDialog, qtbot) -> None:
    choose_preset(dialog, "Bass")
    with qtbot.waitSignal(dialog.changed) as told:
        qtbot.mouseClick(dialog.enabled, Qt.MouseButton.LeftButton)
    assert not told.args[0].enabled
    assert told.args[0].gains_db == PRESETS["Bass"]
    assert dialog.curve.accessibleDescription() == "From 0.0 to 0.0 dB"


def test_every_slider_has_a_name_and_says_its_value(dialog: EqualiserDialog) -> None:
    dialog.bands[5].setValue(-3)
    assert dialog.bands[5].accessibleName() == "1 kHz"
    assert dialog.bands[5].accessibleDescription() == "−1.5 dB"

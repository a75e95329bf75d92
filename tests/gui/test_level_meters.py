"""Level meters: the names of figures find room, in languages with longer ones, too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.sound.level_meters import NAME_GAP, LevelMeters
from musicrec_desktop.services.playing.live_views import LoudnessReading


@pytest.mark.parametrize("long", ["Momentary", "Momentánea", "Momentane Lautheit"])
def test_names_of_figures_find_room(qtbot, monkeypatch, long: str) -> None:
    said = {"Momentary": long, "Short-term": "Corto plazo"}
    monkeypatch.setattr(
        "musicrec_desktop.gui.widgets.sound.level_meters.translate",
        lambda _context, text, **_: said.get(text, text),
    )
    meters = LevelMeters(DARK, None)
    qtbot.addWidget(meters)
    meters.show_loudness(LoudnessReading(-14.2, -15.0, -16.0, -12.5))
    meters.resize(meters.sizeHint())
    font = QFont(meters.font())
    font.setPixelSize(11)
    metrics = QFontMetrics(font)
    columns = meters._columns()
    for name, (_, width) in zip(meters.figures(), columns, strict=True):
        assert metrics.elidedText(name, Qt.TextElideMode.ElideRight, width - NAME_GAP) == name
    assert sum(columns[-1]) <= meters.width()


def test_numbers_find_room_beside_a_long_unit(qtbot, monkeypatch) -> None:
    monkeypatch.setattr(
        "musicrec_desktop.gui.widgets.sound.level_meters.translate",
        lambda _context, text, **said: text.replace("dB", "decibels").format(**said),
    )
    meters = LevelMeters(DARK, None)
    qtbot.addWidget(meters)
    meters.show_loudness(LoudnessReading(-14.2, -15.0, -16.0, -12.5))
    meters.resize(meters.sizeHint())
    font = QFont(meters.font())
    font.setPixelSize(15)
    font.setWeight(QFont.Weight.DemiBold)
    peak = meters.figures()["True peak"]
    assert peak == "−12.5 decibels"
    assert QFontMetrics(font).horizontalAdvance(peak) <= meters._columns()[-1][1]

"""Level meters: the names of figures find room, in languages with longer ones, too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics

from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.sound.level_meters import NAME_GAP, LevelMeters


@pytest.mark.parametrize("long", ["Momentary", "Momentánea"])
def test_names_of_figures_find_room(qtbot, monkeypatch, long: str) -> None:
    said = {"Momentary": long, "Short-term": "Corto plazo"}
    monkeypatch.setattr(
        "musicrec_desktop.gui.widgets.sound.level_meters.translate",
        lambda _context, text, **_: said.get(text, text),
    )
    meters = LevelMeters(DARK, None)
    qtbot.addWidget(meters)
    meters.clear()
    font = QFont(meters.font())
    font.setPixelSize(11)
    metrics = QFontMetrics(font)
    columns = meters._columns(metrics)
    for name, (_, width) in zip(meters.figures(), columns, strict=True):
        assert metrics.elidedText(name, Qt.TextElideMode.ElideRight, width - NAME_GAP) == name
    assert sum(columns[-1]) <= meters.width()

"""The bar at the bottom: what stands in it has room there, from whichever side it is read."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from musicrec_desktop.core.play_queue import QueueItem
from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.gui.look.theme import ThemeController
from musicrec_desktop.gui.panels.transport import TransportBar
from musicrec_desktop.gui.window_frame import SMALLEST
from tests.gui.test_panels_translated import Covers


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
@pytest.mark.parametrize("width", [SMALLEST.width(), 1440])
def test_the_whole_volume_slider_is_seen_beside_its_button(
    qtbot, qapp: QApplication, way: Qt.LayoutDirection, width: int
) -> None:
    holder = QWidget()
    holder.setLayoutDirection(way)
    qtbot.addWidget(holder)
    bar = TransportBar(Covers(), ThemeController(qapp, "dark").tokens, holder)
    bar.resize(width, bar.sizeHint().height())
    holder.resize(bar.size())
    holder.show()

    def place(part: QWidget) -> QRect:
        return QRect(part.mapTo(bar, QPoint(0, 0)), part.size())

    qtbot.waitUntil(lambda: bar.volume.isVisible() and place(bar.volume).width() > 40)
    assert bar.rect().contains(place(bar.volume))
    for button in (bar.mute, bar.mini, bar.sleep, bar.equaliser, bar.queue):
        assert not place(button).intersects(place(bar.volume))
        assert bar.rect().contains(place(button))


@pytest.mark.parametrize("remaining", [False, True])
def test_twelve_hours_do_not_read_as_two(qtbot, qapp: QApplication, remaining: bool) -> None:
    bar = TransportBar(Covers(), ThemeController(qapp, "dark").tokens, holder := QWidget())
    qtbot.addWidget(holder)
    bar.show_remaining(remaining)
    item = QueueItem(None, "/m/day.mp3")
    bar.show_snapshot(PlayerSnapshot("playing", item, 44_400.0, 24 * 3600.0))
    shown = [label for label in bar.findChildren(QLabel) if label.text().endswith(":00")]
    assert len(shown) == 2
    assert all(label.width() >= label.sizeHint().width() for label in shown)

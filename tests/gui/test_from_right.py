"""What is painted or laid out by hand stands the other way round where one reads from the right."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from musicrec_desktop.gui.input.quiet_focus import QUIET
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.widgets.chip_row import ChipRow
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.plots.bar_chart import Bar, BarChart
from musicrec_desktop.gui.widgets.plots.column_chart import Column, ColumnChart
from musicrec_desktop.gui.widgets.star_rating import StarRating


@pytest.fixture
def holder(qtbot) -> Iterator[QWidget]:
    holder = QWidget()
    qtbot.addWidget(holder)
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    holder.resize(400, 300)
    yield holder


def ink(widget: QWidget, colour: str) -> list[int]:
    """Return the columns of a widget in which a colour is found."""
    image = widget.grab().toImage()
    wanted = {x for x in range(image.width()) for y in range(image.height())
              if image.pixelColor(x, y).name() == colour}  # fmt: skip
    return sorted(wanted)


def test_stars_begin_at_the_right(holder: QWidget, qtbot) -> None:
    stars = StarRating(DARK, holder)
    stars.show_stars(1.0)
    drawn = ink(stars, DARK.harmony)
    assert min(drawn) > stars.width() * 0.7
    given: list[float | None] = []
    stars.rated.connect(given.append)
    for x in (stars.width() - 2, 1):
        qtbot.mouseClick(stars, Qt.MouseButton.LeftButton, pos=QPoint(x, 8))
    assert given == [0.5, 5.0]


def test_bars_grow_from_the_right(holder: QWidget) -> None:
    chart = BarChart("Bars", "rhythm", DARK, holder)
    chart.show_bars([Bar("one", "1", 0.25)])
    chart.resize(400, chart.sizeHint().height())
    drawn = ink(chart, DARK.rhythm)
    assert min(drawn) > 200
    assert len(drawn) < 120


def test_columns_and_their_axis_run_from_the_right(holder: QWidget) -> None:
    chart = ColumnChart("Columns", "timbre", str, DARK, holder)
    chart.show_columns([Column(9.0, "first", "first"), *[Column(0.0, "", "none")] * 9])
    chart.resize(400, chart.sizeHint().height())
    assert min(ink(chart, DARK.timbre)) > 280
    assert chart._place(350) == 0


def test_names_and_chips_stand_at_the_right(holder: QWidget) -> None:
    label, chips = ElidedLabel(holder), ChipRow("Facts", holder)
    label.setText("Kite")
    label.resize(400, 20)
    label.setStyleSheet("color: #ff0000")
    assert min(ink(label, "#ff0000")) > 300
    chips.resize(400, 22)
    chips.set_texts(["FLAC", "76 BPM"])
    first, second = chips._chips
    assert first.geometry().right() > 390
    assert second.geometry().right() < first.geometry().left()


def test_a_ring_is_for_the_keyboard(theme_holder: QWidget, qtbot) -> None:
    first, second = theme_holder.findChildren(QPushButton)
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert second.property(QUIET)
    qtbot.keyClick(second, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert first.hasFocus()
    assert not first.property(QUIET)
    qtbot.keyClick(first, Qt.Key.Key_Tab)
    assert second.hasFocus()
    assert not second.property(QUIET)


@pytest.fixture
def theme_holder(qtbot, qapp) -> Iterator[QWidget]:
    from musicrec_desktop.gui.look.theme import ThemeController

    theme = ThemeController(qapp, "dark")
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QVBoxLayout(holder)
    for name in ("one", "two"):
        layout.addWidget(QPushButton(name, holder))
    holder.show()
    holder.activateWindow()
    qtbot.waitUntil(holder.isActiveWindow)
    yield holder
    theme.deleteLater()

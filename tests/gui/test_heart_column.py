"""The heart of a column's heading stands over the hearts below it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.style_sheet import style_sheet
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables.songs_table import SongsTable
from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate

APART = 1.5  # pixels that the middles may be: a letter is not drawn as a picture is


class NoCovers:
    def pixmap(self, _track: Track, size: int, _ratio: float) -> QPixmap:
        return QPixmap(size, size)


def middle(image: QImage, area: QRect) -> float:
    """Return where the middle of what is drawn in an area is, from its left edge."""
    ground = image.pixel(area.left() + 1, area.center().y())
    inked = [
        x - area.left()
        for x in range(area.left() + 1, area.right())
        if any(image.pixel(x, y) != ground for y in range(area.top() + 4, area.bottom() - 4))
    ]
    return (min(inked) + max(inked)) / 2


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    page.setStyleSheet(style_sheet(DARK))
    page.resize(1000, 300)
    qtbot.addWidget(page)
    return page


@pytest.mark.parametrize("mirrored", [False, True])
def test_the_heading_s_heart_stands_over_the_hearts(page: QWidget, qtbot, mirrored) -> None:
    model = TrackTableModel(page)
    model.append([Track(1, "/1.flac", Tags(title="One")), Track(2, "/2.flac", Tags(title="Two"))])
    model.set_ratings({1: Rating(loved=True)})
    table = SongsTable(model, TrackDelegate(NoCovers(), DARK, page), page)
    if mirrored:
        page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.resize(page.size())
    table.columns.choose_columns([Column.TITLE, Column.LOVED, Column.TIME])
    with qtbot.waitExposed(page):
        page.show()
    left = table.columns.sectionViewportPosition(Column.LOVED)
    wide = table.columns.sectionSize(Column.LOVED)
    heading = table.columns.viewport().grab().toImage()
    above = middle(heading, QRect(left, 0, wide, heading.height() - 3))
    rows = table.viewport().grab().toImage()
    below = middle(rows, table.visualRect(model.index(0, Column.LOVED)))
    assert abs(above - below) <= APART

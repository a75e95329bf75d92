"""What is kept from one drawing of a cell to the next changes nothing of how it looks."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from musicrec_desktop.core.tracks import Tags, Track
from musicrec_desktop.gui.look.theme import DARK
from musicrec_desktop.gui.models.track_columns import Column
from musicrec_desktop.gui.models.track_table import TrackTableModel
from musicrec_desktop.gui.widgets.tables import shortened
from musicrec_desktop.gui.widgets.tables.track_delegate import TrackDelegate

ARTIST = "Academy of Ancient Music and many others of the same town"
NARROW, WIDE = 90, 160


class NoCovers:
    def pixmap(self, _track: Track, size: int, _ratio: float) -> QPixmap:
        return QPixmap(size, size)


@pytest.fixture
def page(qtbot) -> QWidget:
    page = QWidget()
    qtbot.addWidget(page)
    return page


@pytest.fixture
def model(page) -> TrackTableModel:
    model = TrackTableModel(page)
    model.replace([Track(n, f"/{n}.flac", Tags(title=f"{n}", artist=ARTIST)) for n in range(40)])
    return model


def drawn(
    delegate: TrackDelegate,
    model: TrackTableModel,
    width: int,
    larger: int = 0,
    *,
    row: int = 0,
    under_mouse: bool = False,
) -> QImage:
    """Return how an artist is drawn, in the font of lists or in a larger one."""
    image = QImage(width, 38, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.black)
    option = QStyleOptionViewItem()
    option.initFrom(delegate.parent())
    option.rect = image.rect()
    if under_mouse:
        option.state |= QStyle.StateFlag.State_MouseOver
    font = option.font
    font.setPixelSize(13 + larger)
    option.font = font
    option.fontMetrics = QFontMetrics(font)
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(row, Column.ARTIST))
    painter.end()
    return image


def test_a_text_drawn_before_is_cut_where_a_new_font_or_width_wants_it(model, page):
    kept = TrackDelegate(NoCovers(), DARK, page)
    pictures = []
    for width, larger in ((WIDE, 0), (WIDE, 6), (NARROW, 6), (NARROW, 0), (WIDE, 0)):
        picture = drawn(kept, model, width, larger)
        assert picture == drawn(TrackDelegate(NoCovers(), DARK, page), model, width, larger)
        pictures.append(picture)
    assert pictures[0] == pictures[-1]
    assert pictures[0] != pictures[1]


def test_no_more_texts_are_kept_than_some_windows_show(model, page, monkeypatch):
    monkeypatch.setattr(shortened, "KEPT", 5)
    kept = TrackDelegate(NoCovers(), DARK, page)
    for width in range(NARROW, NARROW + 20):
        picture = drawn(kept, model, width)
        assert picture == drawn(TrackDelegate(NoCovers(), DARK, page), model, width)
    assert len(kept.texts) <= 6


def test_only_the_row_that_the_mouse_is_in_is_lit_whatever_qt_says_of_the_cell(model, page):
    delegate = TrackDelegate(NoCovers(), DARK, page)
    quiet = drawn(delegate, model, WIDE)
    delegate.pointed_row = 0
    lit = drawn(delegate, model, WIDE)
    assert lit != quiet
    delegate.pointed_row = 1
    assert drawn(delegate, model, WIDE, under_mouse=True) == quiet
    assert drawn(delegate, model, WIDE, row=1) == lit

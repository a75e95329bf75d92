"""How a row of the songs table is drawn."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import cast

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPixmap,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QToolTip,
    QWidget,
)

from musicrec_desktop.core.tracks import AnalysisState, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.track_columns import KINDS, Column
from musicrec_desktop.gui.models.tracks_by_column import (
    LEFT,
    LOVED_ROLE,
    PLAYING_ROLE,
    RATING_ROLE,
    RIGHT,
    TRACK_ROLE,
    TracksByColumn,
)
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.star_rating import SMALL_SIDE, paint_stars, stars_at
from musicrec_desktop.gui.widgets.tables.cover_sign import paint_on_cover
from musicrec_desktop.gui.widgets.tables.painted_rows import Cell
from musicrec_desktop.gui.widgets.tables.row_background import (
    as_read,
    is_chosen,
    kept_colour,
    paint_row,
)
from musicrec_desktop.gui.widgets.tables.shortened import Shortened

ROW_HEIGHT = 38
COVER = 28
PADDING = 8
ICON = 18
# As numbers, which are found among others without being asked of Python's enumeration.
TITLE = int(Column.TITLE)
OPINIONS = frozenset({Column.RATING, Column.LOVED})  # given by a click


class TrackDelegate(QStyledItemDelegate):
    """Cover and title in the first column, stars and a heart to click, quieter text elsewhere.

    Signals
    -------
    rated(Track, float or None)
        A star was clicked; None where the one that was given already.
    loved(Track, bool)
        A heart was clicked: whether the track is loved from now on.
    """

    rated = Signal(object, object)
    loved = Signal(object, bool)
    height, cover = ROW_HEIGHT, COVER  # pixels, of a row and of the picture in it
    marks_cover = False  # what plays has its mark there, else before its title

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self.tokens = tokens
        self._pointed = QPoint(-1, -1)  # where the mouse is over the table
        self.pointed_row = -1  # which its table keeps
        self.headed: Collection[int] = frozenset()  # rows below the head of an album
        self.head_height = 0
        self.numbered: Callable[[int, Track], str] | None = None  # instead of covers
        self._number: str | None = None  # of the row that is drawn
        self.texts = Shortened()
        self._shown = self.texts.shown

    @property
    def row_height(self) -> int:
        """Pixels of a row."""
        return self.tokens.row(self.height)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(option.rect.width(), self.row_height)

    @guarded
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        cell = (index.column(), option.rect.left(), option.rect.width())
        self.draw_row(painter, option, index.model(), index.row(), (cell,))

    @guarded
    def draw_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        model: QAbstractItemModel,
        row: int,
        cells: Sequence[Cell],
    ) -> None:
        """Draw some cells of a row.

        Parameters
        ----------
        painter : QPainter
        option : QStyleOptionViewItem
            Its rectangle is where the row stands.
        model : QAbstractItemModel
        row : int
        cells : sequence of (int, int, int)
            A column, where it begins and how wide it is, in pixels.
        """
        if row in self.headed:
            option.rect = option.rect.adjusted(0, self.head_height, 0, 0)
        # Qt lights up one cell, also of the row below the head that is pointed at
        pointed, rect = row == self.pointed_row, option.rect
        paint_row(painter, rect, self.tokens, chosen=is_chosen(option), pointed=pointed)
        top, height = rect.top(), rect.height()
        track: Track = model.data(model.index(row, TITLE), TRACK_ROLE)
        for column, left, width in cells:
            area = QRect(left + PADDING, top, width - 2 * PADDING, height)
            index = model.createIndex(row, column)  # index() asks how large the model is
            if column == TITLE:
                self._title(painter, option, area, index)
            elif column not in OPINIONS:
                self._words(painter, option, area, index, track)
            elif not _of_no_library(track):
                self._opinion(painter, option, area, index, pointed)

    def _opinion(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        pointed: bool,
    ) -> None:
        data = index.model().data  # index.data() would go through Qt, for every cell
        if index.column() == Column.RATING:
            self._stars(painter, option, area, data(index, RATING_ROLE), pointed)
        else:
            self._heart(painter, area, bool(data(index, LOVED_ROLE)), pointed)

    def _title(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw a title after its cover, marked where it plays or could not be listened to."""
        data = index.model().data
        track: Track = data(index, TRACK_ROLE)
        playing = bool(data(index, PLAYING_ROLE))
        self._number = self.numbered(index.row(), track) if self.numbered is not None else None
        area = self._cover(painter, option, area, track, playing)
        if track.analysis is AnalysisState.FAILED:
            area = self._mark(painter, option, area, "failures")
        colour = self.tokens.accent if playing else self.tokens.text
        self._words(painter, option, area, index, track, colour)

    def _words(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        index: QModelIndex | QPersistentModelIndex,
        track: Track,
        colour: str = "",
    ) -> None:
        """Draw the text of a cell, quieter where it is a guess or the file is not there."""
        cells, column = cast(TracksByColumn, index.model()).cells, index.column()
        kind = KINDS[column]
        said = cells.text(track, kind)  # not through the model: it would look for the track again
        if not said:
            return
        guessed = kind.guessed and cells.is_guessed(track, kind)
        quiet = track.missing or guessed
        colour = self.tokens.text_muted if quiet else colour or self.tokens.text_secondary
        font = option.font
        painter.setPen(kept_colour(colour))
        painter.setFont(_italic(font) if guessed else font)
        text = self._shown(option, font, said, area.width())
        painter.drawText(area, RIGHT if kind.numeric else LEFT, text)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Follow the mouse over stars, and take a click on them, or on a heart, as an opinion."""
        if not isinstance(event, QMouseEvent):
            return super().editorEvent(event, model, option, index)
        self._pointed = event.position().toPoint()
        if index.row() in self.headed:
            option.rect = option.rect.adjusted(0, self.head_height, 0, 0)
        pressed = (
            event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)
            and event.button() == Qt.MouseButton.LeftButton
            and not event.modifiers()
        )
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        track: Track | None = index.data(TRACK_ROLE)
        if not pressed or not area.contains(self._pointed) or _of_no_library(track):
            return False
        if index.column() == Column.RATING:
            stars = self._stars_pointed_at(option, area)
            given = index.data(RATING_ROLE)
            self.rated.emit(track, None if stars == given else stars)
        elif index.column() == Column.LOVED:
            self.loved.emit(track, not index.data(LOVED_ROLE))
        return False

    def helpEvent(
        self,
        event: QHelpEvent,
        view: QAbstractItemView,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> bool:
        """Repeat no text that stands there whole: a tip would only hide the rows below."""
        said = str(index.data() or "")
        room = option.rect.width() - 2 * PADDING
        if index.column() == Column.TITLE:  # and signs, if there are any
            room -= self.tokens.row(self.cover) + 4 * PADDING + 2 * ICON
        fits = option.fontMetrics.horizontalAdvance(said) <= room
        if fits and said == index.data(Qt.ItemDataRole.ToolTipRole):
            QToolTip.hideText()
            return True
        return super().helpEvent(event, view, option, index)

    def _heart(self, painter: QPainter, area: QRect, loved: bool, over: bool) -> None:
        """Draw a heart where a track is loved, or its outline where the mouse is."""
        if loved or over:
            sign = icon("loved" if loved else "heart", self.tokens, accent=loved)
            top = area.top() + (area.height() - ICON) // 2
            left = area.left() + (area.width() - ICON) // 2
            sign.paint(painter, QRect(left, top, ICON, ICON))

    def _stars(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        stars: float | None,
        over: bool,
    ) -> None:
        """Draw stars; those not given only where the mouse is."""
        pointed = over and area.contains(self._pointed)
        if pointed:
            stars = self._stars_pointed_at(option, area)
        if stars is not None or over:
            painter.save()
            painter.setClipRect(area.adjusted(-PADDING, 0, PADDING, 0))
            paint_stars(
                painter,
                QRectF(area),
                stars,
                self.tokens,
                side=SMALL_SIDE,
                bold=pointed,
                empty=over,
            )
            painter.restore()

    def _stars_pointed_at(self, option: QStyleOptionViewItem, area: QRect) -> float:
        x = self._pointed.x()
        from_right = option.direction == Qt.LayoutDirection.RightToLeft
        return stars_at(area.right() - x if from_right else x - area.left(), SMALL_SIDE)

    def _mark(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        name: str,
        *,
        accent: bool = False,
    ) -> QRect:
        """Draw a sign at the far edge, and return what is left for the title."""
        mark = QRect(area.right() - ICON, area.top() + (area.height() - ICON) // 2, ICON, ICON)
        icon(name, self.tokens, accent=accent).paint(painter, as_read(option, area, mark))
        return as_read(option, area, area.adjusted(0, 0, -ICON - PADDING, 0))

    def _cover(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        area: QRect,
        track: Track,
        playing: bool,
    ) -> QRect:
        """Draw cover, or number, and playing mark, and return what is left for the title."""
        side = self.tokens.row(self.cover)
        top = area.top() + (area.height() - side) // 2
        ratio = painter.device().devicePixelRatioF()
        if track.missing:
            painter.setOpacity(0.4)
        cover = as_read(option, area, QRect(area.left(), top, side, side))
        if self._number is None:
            painter.drawPixmap(cover.topLeft(), self._covers.pixmap(track, side, ratio))
        else:
            painter.setPen(kept_colour(self.tokens.text_muted))
            painter.drawText(cover, int(Qt.AlignmentFlag.AlignCenter), self._number)
        painter.setOpacity(1.0)
        left = area.left() + side + 2 * PADDING
        if playing and self.marks_cover:
            paint_on_cover(painter, cover, "playing", ICON)
        elif playing:
            mark = QRect(left, area.top() + (area.height() - ICON) // 2, ICON, ICON)
            sign = icon("playing", self.tokens, accent=True)
            sign.paint(painter, as_read(option, area, mark))
            left += ICON + PADDING
        rest = QRect(left, area.top(), area.right() - left, area.height())
        return as_read(option, area, rest)


def _of_no_library(track: Track | None) -> bool:
    """Whether nobody's stars or heart can be given to what stands in a row."""
    return track is None or track.id < 0


def _italic(font: QFont) -> QFont:
    slanted = QFont(font)
    slanted.setItalic(True)
    return slanted


def drag_picture(tracks: Sequence[Track], tokens: Tokens, ratio: float) -> QPixmap:
    """Return what hangs from the mouse while tracks are dragged."""
    text = (
        tracks[0].title if len(tracks) == 1 else translate("Counts", "%n track(s)", n=len(tracks))
    )
    font = QGuiApplication.font()
    size = QSize(min(280, 32 + 8 * len(text)), 32)
    picture = QPixmap(size * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.accent))
    painter.drawRoundedRect(QRect(QPoint(), size), 8, 8)
    painter.setPen(QColor(tokens.on_accent))
    painter.setFont(font)
    area = QRect(12, 0, size.width() - 24, size.height())
    shown = elided(painter.fontMetrics(), text, area.width())
    painter.drawText(area, int(Qt.AlignmentFlag.AlignVCenter), shown)
    painter.end()
    return picture

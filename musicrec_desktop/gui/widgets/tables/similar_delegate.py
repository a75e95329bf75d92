"""How a neighbour is drawn: cover, names beside percentage and bars, and why."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from musicrec_desktop.core.explanation import FAMILIES
from musicrec_desktop.core.recommendation import percent_alike
from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.look.two_lines import one_or_two_lines
from musicrec_desktop.gui.models.similar_list import (
    EXPANDED_ROLE,
    SIMILAR_ROLE,
    SOUNDING_ROLE,
    WHY_ROLE,
    copies_text,
)
from musicrec_desktop.gui.pyside.painting import guarded
from musicrec_desktop.gui.widgets.forms.family_sliders import family_colour
from musicrec_desktop.gui.widgets.tables.cover_sign import paint_on_cover
from musicrec_desktop.gui.widgets.tables.row_background import as_read
from musicrec_desktop.gui.words.direction import isolated
from musicrec_desktop.gui.words.similar import family_name, how_alike
from musicrec_desktop.gui.words.tracks import no_artist
from musicrec_desktop.services.similarity.similarity import SimilarTrack

ROW_HEIGHT = 60
COVER = 40
PADDING = 8
TOP = 5
LINE = 18
BARS_WIDTH = 54
BAR_HEIGHT = 3
BAR_STEP = 6
BAR_RADIUS = 1.5
PERCENT_WIDTH = 46
NUMBERS_STEP = 18
NUMBERS_HEIGHT = 4 * NUMBERS_STEP + 8
NUMBERS_LABEL = 58
WHY_PIXELS = 12
WHY_LINE = 15
MOST_LINES = 3  # which German needs at times
MUCH_ROOM = 10_000  # pixels
KEPT_ROWS = 500
BESIDE_WORDS = COVER + 3 * PADDING
ROUNDED = 2  # pixels by which a text may be wider than it says
SIGN = 20  # pixels, on the cover
_SIGNS = {"": "preview", "looking": "find-similar", "playing": "stop-after"}
_PREVIEWS = {
    "looking": to_translate("Similar tracks", "Looking for the passages that are most alike…"),
    "playing": to_translate("Similar tracks", "Preview of the alike passages; click to stop"),
}

Index = QModelIndex | QPersistentModelIndex


class SimilarDelegate(QStyledItemDelegate):
    """One neighbour a row; the bars say which family of descriptors it is alike in.

    Signals
    -------
    passages_requested(int), numbers_requested(int)
        The cover, or the bars, of a row were clicked.
    """

    passages_requested = Signal(int)
    numbers_requested = Signal(int)

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self.tokens = tokens
        self._kept: dict[tuple[str, float, str, int, str], _Words] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        more = NUMBERS_HEIGHT if index.data(EXPANDED_ROLE) else 0
        return QSize(200, ROW_HEIGHT + self._words(option, index).more + more)

    def _words(self, option: QStyleOptionViewItem, index: Index) -> _Words:
        """Return how a row's words are broken, which a list asks several times for each."""
        item: SimilarTrack = index.data(SIMILAR_ROLE)
        alike = item.recommendation.similarity
        view = option.widget
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 0
        key = item.track.title, alike, self._said(index), width, option.font.key()
        words = self._kept.get(key)
        if words is None:
            if len(self._kept) >= KEPT_ROWS:
                self._kept.clear()
            percent, room = how_alike(alike), width - BESIDE_WORDS
            words = self._kept[key] = _broken(key[0], percent, key[2], room, option.font)
        return words

    def _said(self, index: Index) -> str:
        """Return the small line: what it has in common, or that it is heard now."""
        sounding = index.data(SOUNDING_ROLE)
        if sounding:
            return translated("Similar tracks", _PREVIEWS[sounding])
        said: str = index.data(WHY_ROLE)
        return said

    @guarded
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item: SimilarTrack = index.data(SIMILAR_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._background(painter, option)
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        self._cover(painter, option, index)
        left, top = area.left() + COVER + PADDING, area.top() + TOP
        words, width = self._words(option, index), option.rect.width() - BESIDE_WORDS
        names = QRect(left, top, width, (1 + len(words.title)) * LINE)
        self._names(painter, option, area, names, item, words)
        line = QRect(left, names.bottom() + 1, width, words.why_height)
        self._why(painter, as_read(option, area, line), index)
        if index.data(EXPANDED_ROLE):
            below = QRect(left, area.top() + ROW_HEIGHT + words.more, width, NUMBERS_HEIGHT)
            self._numbers(painter, as_read(option, area, below), item)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and isinstance(event, QMouseEvent):
            plain = event.button() == Qt.MouseButton.LeftButton and not event.modifiers()
            place = event.position().toPoint()
            if plain and as_read(option, option.rect, cover_area(option.rect)).contains(place):
                self.passages_requested.emit(index.row())
            elif plain and as_read(option, option.rect, bars_area(option.rect)).contains(place):
                self.numbers_requested.emit(index.row())
        return super().editorEvent(event, model, option, index)

    def _background(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        colour = None
        if option.state & QStyle.StateFlag.State_Selected:
            colour = self.tokens.selection
        elif option.state & QStyle.StateFlag.State_MouseOver:
            colour = self.tokens.hover
        if colour:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(QRectF(option.rect), 6, 6)

    def _cover(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw the cover, and over it the sign for hearing passages where that is near."""
        item: SimilarTrack = index.data(SIMILAR_ROLE)
        where = as_read(option, option.rect, cover_area(option.rect))
        ratio = painter.device().devicePixelRatioF()
        painter.drawPixmap(where.topLeft(), self._covers.pixmap(item.track, COVER, ratio))
        sounding = index.data(SOUNDING_ROLE)
        if sounding or option.state & QStyle.StateFlag.State_MouseOver:
            paint_on_cover(painter, where, _SIGNS[sounding or ""], SIGN)

    def _names(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: QRect,
        area: QRect,
        item: SimilarTrack,
        words: _Words,
    ) -> None:
        """Draw title and percentage, and below them artist and bars."""
        centre = Qt.AlignmentFlag.AlignVCenter
        first = QRect(area.left(), area.top(), area.width(), LINE)
        painter.setPen(QColor(self.tokens.text))
        painter.drawText(
            as_read(option, row, first), centre | Qt.AlignmentFlag.AlignRight, words.percent
        )
        for place, text in enumerate(words.title):
            beside = 0 if place else words.beside
            line = first.translated(0, place * LINE).adjusted(0, 0, -beside, 0)
            painter.drawText(as_read(option, row, line), centre, text)
        artist = item.track.artist or no_artist()
        if item.copies:
            artist = f"{copies_text(item)} · {artist}"
        last = first.translated(0, len(words.title) * LINE)
        line = last.adjusted(0, 0, -BARS_WIDTH - PADDING, 0)
        painter.setPen(QColor(self.tokens.text_secondary))
        shown = elided(option.fontMetrics, artist, line.width())
        painter.drawText(as_read(option, row, line), centre, shown)
        bars = QRect(last.right() - BARS_WIDTH, last.top(), BARS_WIDTH, LINE)
        self._bars(painter, as_read(option, row, bars), item)

    def _why(self, painter: QPainter, area: QRect, index: Index) -> None:
        """Say in small letters what it has in common."""
        painter.setFont(_why_font(painter.font()))
        heard = bool(index.data(SOUNDING_ROLE))
        painter.setPen(QColor(self.tokens.accent if heard else self.tokens.text_muted))
        painter.drawText(area, int(Qt.TextFlag.TextWordWrap), isolated(self._said(index)))

    def _bars(self, painter: QPainter, area: QRect, item: SimilarTrack) -> None:
        first = area.bottom() - 2 * BAR_STEP - BAR_HEIGHT
        for row, family in enumerate(FAMILIES[:3]):
            value = getattr(item.recommendation.components, family)
            self._bar(
                painter,
                QRectF(area.left(), first + row * BAR_STEP, BARS_WIDTH, BAR_HEIGHT),
                family,
                value,
            )

    def _bar(self, painter: QPainter, bar: QRectF, family: str, value: float) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.tokens.raised))
        painter.drawRoundedRect(bar, BAR_RADIUS, BAR_RADIUS)
        filled = QRectF(bar)
        filled.setWidth(bar.width() * percent_alike(value) / 100)
        if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(bar.right())
        if filled.width() >= 1:
            painter.setBrush(QColor(family_colour(family, self.tokens)))
            painter.drawRoundedRect(filled, BAR_RADIUS, BAR_RADIUS)

    def _numbers(self, painter: QPainter, area: QRect, item: SimilarTrack) -> None:
        """Draw the four families with their numbers."""
        centre = Qt.AlignmentFlag.AlignVCenter
        for row, family in enumerate(FAMILIES):
            value = getattr(item.recommendation.components, family)
            line = QRect(area.left(), area.top() + row * NUMBERS_STEP, area.width(), NUMBERS_STEP)
            painter.setPen(QColor(self.tokens.text_secondary))
            painter.drawText(line, centre, family_name(family))
            painter.drawText(
                line,
                centre | Qt.AlignmentFlag.AlignRight,
                how_alike(value),
            )
            width = line.width() - NUMBERS_LABEL - PERCENT_WIDTH
            middle = line.center().y() - BAR_HEIGHT / 2 + 1
            bar = QRectF(line.left() + NUMBERS_LABEL, middle, width, BAR_HEIGHT)
            if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(line.right() - NUMBERS_LABEL)
            self._bar(painter, bar, family, value)


@dataclass(frozen=True, slots=True)
class _Words:
    """How a row's words are broken.

    Attributes
    ----------
    title : tuple of str
        One line, or two.
    percent : str
    beside : int
        Pixels that the percentage takes from the title.
    why_height : int
        Pixels.
    """

    title: tuple[str, ...]
    percent: str
    beside: int
    why_height: int

    @property
    def more(self) -> int:
        """By how many pixels the row is higher than one with a line for each."""
        return (len(self.title) - 1) * LINE + self.why_height - WHY_LINE


def _broken(title: str, percent: str, said: str, room: int, font: QFont) -> _Words:
    beside = QFontMetrics(font).horizontalAdvance(percent) + PADDING
    lines = one_or_two_lines(title, font, max(0, room - beside), max(0, room))
    return _Words(lines, percent, beside, _why_height(said, room, font))


def _why_height(said: str, room: int, font: QFont) -> int:
    """Return how many pixels the reasons take, broken into lines of so many pixels.

    Lines are higher where another font has to lend a letter.
    """
    metrics = QFontMetrics(_why_font(font))
    if room <= 0 or metrics.horizontalAdvance(said) < room - ROUNDED:
        return WHY_LINE
    shown, wrapped = isolated(said), int(Qt.TextFlag.TextWordWrap)
    line = metrics.boundingRect(QRect(0, 0, MUCH_ROOM, MUCH_ROOM), 0, shown).height()
    broken = metrics.boundingRect(QRect(0, 0, room, MUCH_ROOM), wrapped, shown).height()
    return max(WHY_LINE, min(broken, MOST_LINES * line))


def _why_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(WHY_PIXELS)
    return small


def cover_area(row: QRect) -> QRect:
    """Return where in a row its cover is."""
    return QRect(row.left() + PADDING, row.top() + (ROW_HEIGHT - COVER) // 2, COVER, COVER)


def bars_area(row: QRect) -> QRect:
    """Return where in a row its bars and percentage are."""
    width = BARS_WIDTH + 2 * PADDING
    return QRect(row.right() - width, row.top(), width, ROW_HEIGHT)

"""Lyrics: the line that is sung is marked, and kept in view."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEasingCurve,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPropertyAnimation,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from musicrec_desktop.core.lyrics import LyricLine, line_at
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.sound.edge_fade import EdgeFade

SPACING = 3  # pixels around a line
MOVING_MS = 260
TIMED_WEIGHT = QFont.Weight.DemiBold
MOST_PIXELS = 10_000  # that a line is high
UNSEEN = "QScrollBar::handle { background: transparent; }"  # no words


class _LineHeights(QStyledItemDelegate):
    """Lets each line be as high as its text is in the room that it is drawn in.

    Qt reckons with more room than it draws in, and cuts what then takes another line. Lines
    that are marked in turn are all as bold, so that nothing moves.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        view = self.parent()
        assert isinstance(view, LyricsView)
        margin = view.style().pixelMetric(QStyle.PixelMetric.PM_FocusFrameHMargin) + 1
        room = view.viewport().width() - 2 * (view.spacing() + margin) - 1
        font = view.font()
        font.setWeight(TIMED_WEIGHT)
        box = QRect(0, 0, max(1, room), MOST_PIXELS)
        text = index.data() or " "  # between stanzas
        drawn = QFontMetrics(font).boundingRect(box, Qt.TextFlag.TextWordWrap, text)
        return QSize(room, drawn.height() + 2)


class LyricsView(QListWidget):
    """Lines, hidden where there are none.

    Parameters
    ----------
    tokens : Tokens
    parent : QWidget
    fading : bool
        What is cut at an edge fades out there, and the scroll bar is seen only under the mouse.

    Signals
    -------
    seek_requested(float)
        Seconds into the track: a line with a time was double-clicked, or Enter pressed on it.
    """

    seek_requested = Signal(float)

    def __init__(self, tokens: Tokens, parent: QWidget, *, fading: bool = False) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._pixels = 0
        self._moving = QPropertyAnimation(self.verticalScrollBar(), b"value", self)
        self._moving.setDuration(MOVING_MS)
        self._moving.setEasingCurve(QEasingCurve.Type.InOutQuad)
        self._fades: list[EdgeFade] = []
        self._lines: Sequence[LyricLine] = ()
        self._marked: int | None = None
        self.setAccessibleName(translate("Now playing", "Lyrics"))
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)  # lines may need another one
        self.setSpacing(SPACING)
        self.setItemDelegate(_LineHeights(self))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.itemActivated.connect(self._activated)
        if fading:
            self._fades = [EdgeFade(self, tokens.content, above=above) for above in (True, False)]
            self.verticalScrollBar().setStyleSheet(UNSEEN)
        self.hide()

    @property
    def marked(self) -> int | None:
        """Which line is being sung."""
        return self._marked

    def show_lines(self, lines: Sequence[LyricLine]) -> None:
        """Show other lyrics."""
        self._lines, self._marked = tuple(lines), None
        self.clear()
        self.addItems([line.text for line in self._lines])
        self.scrollToTop()
        self._paint()

    def follow(self, seconds: float) -> None:
        """Mark the line that is sung at this moment of the track."""
        row = line_at(self._lines, seconds)
        if row == self._marked:
            return
        self._marked = row
        self._paint()
        self._show_marked(moving=True)
        said = self._lines[row].text if row is not None else ""
        self.setAccessibleDescription(said)

    def enlarge(self, pixels: int) -> None:
        """Write so large, with more room between the lines of large letters."""
        if pixels != self._pixels:
            self._pixels = pixels
            self.setSpacing(max(SPACING, round(pixels * 0.22)))
            # A font would be lost where the program's style sheet is changed, its own is not.
            self.setStyleSheet(f"font-size: {pixels}px")
            self.scheduleDelayedItemsLayout()
            self._show_marked()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        for fade in self._fades:
            fade.set_colour(tokens.content)
        self._paint()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        if self._fades:
            self.verticalScrollBar().setStyleSheet("")

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if self._fades:
            self.verticalScrollBar().setStyleSheet(UNSEEN)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_marked()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_marked()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Right):
            event.ignore()  # the window's: play, pause and seek
        else:
            super().keyPressEvent(event)

    def _show_marked(self, *, moving: bool = False) -> None:
        if self._marked is None or self.hasFocus():  # who reads is not pulled along
            return
        self._moving.stop()
        bar, before = self.verticalScrollBar(), self.verticalScrollBar().value()
        line = self.item(self._marked)
        self.scrollToItem(line, QAbstractItemView.ScrollHint.PositionAtCenter)
        there = bar.value()
        near = 0 < abs(there - before) < self.viewport().height()
        if moving and near and self._tokens.motion and self.isVisible():
            bar.setValue(before)
            self._moving.setStartValue(before)
            self._moving.setEndValue(there)
            self._moving.start()

    def _paint(self) -> None:
        timed = any(line.seconds is not None for line in self._lines)
        usual = self._tokens.text_muted if timed else self._tokens.text
        for row in range(self.count()):
            item = self.item(row)
            colour = self._tokens.accent if row == self._marked else usual
            item.setForeground(QColor(colour))
            font = item.font()
            font.setWeight(TIMED_WEIGHT if timed else QFont.Weight.Normal)
            item.setFont(font)

    def _activated(self, item: QListWidgetItem) -> None:
        seconds = self._lines[self.row(item)].seconds
        if seconds is not None:
            self.seek_requested.emit(seconds)

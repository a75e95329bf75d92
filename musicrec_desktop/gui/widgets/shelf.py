"""A row of cards under a heading: covers with a title and the reason why they are there."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from itertools import pairwise

from PySide6.QtCore import QEasingCurve, QPoint, QPropertyAnimation, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from musicrec_desktop.core.discovery import Card, Shelf
from musicrec_desktop.core.name_order import natural_key
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource, stand_in_hue
from musicrec_desktop.gui.look.elision import elided
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.tiles import Tile, TileListModel
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.tables.tile_delegate import LINE, PADDING, TileDelegate
from musicrec_desktop.gui.widgets.tables.tile_grid import TileGrid
from musicrec_desktop.gui.widgets.tables.track_drag import drag_tracks
from musicrec_desktop.gui.words.discovery import card_words, shelf_title

EDGES = (148, 118)  # pixels of a cover: of mixes, and of what is one thing
WIDE_EDGES = (192, 148)  # where the page is so wide that even a full row would end half-way
WIDE = 1480
STAYS = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
REASON_LINES = 2
LARGE_REASON_LINES = 3
SCROLL_MS = 220
INDENT = 20 - PADDING


class CardDelegate(TileDelegate):
    """Draws a tile whose reason may take some lines.

    Attributes
    ----------
    reason_lines : int
        At most so many: whom it is by takes what why it is there leaves.
    """

    reason_lines = REASON_LINES

    def tile_size(self) -> QSize:
        return super().tile_size() + QSize(0, (self.reason_lines - 1) * LINE)

    def _words(self, painter: QPainter, cover: QRect, tile: Tile, *, playing: bool) -> None:
        line = QRect(cover.left(), cover.bottom() + PADDING, cover.width(), LINE)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(self._title_font)
        painter.setPen(self._title_colour)
        title = elided(self._title_metrics, tile.title, line.width())
        painter.drawText(line, middle, title)
        painter.setFont(QApplication.font())
        painter.setPen(self._line_colour)
        for text in self._broken(tile.subtitle, line.width()):
            line.translate(0, LINE)
            painter.drawText(line, middle, text)

    def _broken(self, text: str, width: int) -> list[str]:
        """Return the reason in lines: its two parts apart, each broken between words."""
        who, _, why = text.partition(" · ")
        last = [elided(self._line_metrics, why, width)] if why else []
        return self._wrapped(who, width, self.reason_lines - len(last)) + last

    def lines_of(self, text: str) -> int:
        """Return how many lines a reason takes."""
        return max(1, len(self._broken(text, self.edge)))

    def _wrapped(self, text: str, width: int, lines: int) -> list[str]:
        """Return a text in at most so many lines; what is too long for the last one is cut."""
        layout = QTextLayout(text, QApplication.font())
        layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
        layout.beginLayout()
        starts = [0]
        for _ in range(lines):
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(width)
            starts.append(line.textStart() + line.textLength())
        layout.endLayout()
        parts = [text[start:end].strip() for start, end in pairwise(starts)]
        if len(parts) == lines:
            parts[-1] = elided(self._line_metrics, text[starts[-2] :].strip(), width)
        return parts


class ShelfStrip(TileGrid):
    """The cards of a shelf; Up and Down lead to the shelves above and below.

    Signals
    -------
    left(int)
        1 downwards, -1 upwards.
    """

    left = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}.get(Qt.Key(event.key()))
        if step is not None and not event.modifiers():
            self.left.emit(step)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in STAYS:  # of all shelves, one has what keys and menus are about
            self.clearSelection()

    def enter(self, row: int) -> None:
        """Have the keyboard, at this card or the last one."""
        last = self.model().rowCount() - 1
        if last >= 0:
            self.go_to_row(min(max(0, row), last))
        self.setFocus(Qt.FocusReason.OtherFocusReason)


class ShelfRow(QWidget):
    """One shelf.

    Signals
    -------
    opened(Card), play_requested(Card)
    left(int)
        The shelf below is wanted (1), or that above (-1).
    menu_requested(list of Card, QPoint)
    """

    opened = Signal(object)
    play_requested = Signal(object)
    left = Signal(int)
    menu_requested = Signal(list, QPoint)

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._cards: dict[str, Card] = {}
        self._leads: dict[int, Track] = {}
        self._shown: tuple[Shelf, datetime] | None = None
        self._wide = False
        self._delegate = CardDelegate(covers, self._leads.get, tokens, self, edge=EDGES[0])
        self._tiles = TileListModel(self)
        self.strip = ShelfStrip(self._tiles, self._delegate, self, name="", strip=True)
        self.strip.left.connect(self.left)
        self.heading = QLabel(self, textFormat=Qt.TextFormat.PlainText)
        self.heading.setProperty("role", "title")
        self.beside = ElidedLabel(self)
        self.beside.setProperty("role", "secondary")
        self.onward = QToolButton(self)
        onward = translate("For you", "Show more of this row")
        self.onward.setAccessibleName(onward)
        self.onward.setToolTip(onward)
        self.onward.clicked.connect(self._scroll_on)
        self._rolling = QPropertyAnimation(self.strip.horizontalScrollBar(), b"value", self)
        self._rolling.setDuration(SCROLL_MS)
        self._rolling.setEasingCurve(QEasingCurve.Type.OutCubic)
        self.strip.horizontalScrollBar().rangeChanged.connect(self._show_onward)
        self.strip.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.strip.opened.connect(lambda key: self.opened.emit(self._cards[key]))
        self.strip.play_requested.connect(
            lambda keys: self.play_requested.emit(self._cards[keys[0]])
        )
        self.strip.menu_requested.connect(self._menu)
        self.strip.setDragEnabled(True)
        self.strip.drag_requested.connect(self._drag)
        self._lay_out()

    def show_shelf(self, shelf: Shelf, now: datetime) -> None:
        """Show a shelf; where its cards are the same, selection and place stay."""
        title, beside = shelf_title(shelf)
        self.heading.setText(title)
        self.beside.setText(beside)
        self.strip.setAccessibleName(title)
        self._cards = {card.key: card for card in shelf.cards}
        self._shown = shelf, now
        large = shelf.kind in ("mixes", "sampler", "corners", "decades")
        chosen = large or shelf.kind == "genres"
        leads = leads_of(shelf.cards) if chosen else [card.tracks[0] for card in shelf.cards]
        self._leads.clear()
        self._leads.update({track.id: track for track in leads})
        of_mixes, of_others = WIDE_EDGES if self._wide else EDGES
        self._delegate.edge = of_mixes if large else of_others
        self._delegate.reason_lines = LARGE_REASON_LINES if large else REASON_LINES
        # No line stands empty below the longest reason.
        reasons = [why for _, why in card_words(shelf, now)]
        self._delegate.reason_lines = max(map(self._delegate.lines_of, reasons))
        self.strip.show_tiles(_tiles(shelf.cards, leads, card_words(shelf, now)))
        self.strip.setFixedHeight(self._delegate.tile_size().height() + 2)
        self.strip.doItemsLayout()
        self._show_onward()

    def fit(self, width: int) -> None:
        """Draw covers of the size that suits a page of so many pixels."""
        wide = width >= WIDE
        if wide != self._wide:
            self._wide = wide
            if self._shown is not None:
                self.show_shelf(*self._shown)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._delegate.tokens = tokens
        self.onward.setIcon(icon("onward", tokens))
        self.strip.viewport().update()

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.strip.viewport().update()

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setContentsMargins(PADDING, 0, INDENT, 0)
        top.setSpacing(12)
        top.addWidget(self.heading)
        top.addWidget(self.beside, 1)
        top.addWidget(self.onward)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.strip)

    def _show_onward(self) -> None:
        # Its place is kept, so that a heading does not move.
        self.onward.setEnabled(self.strip.horizontalScrollBar().maximum() > 0)

    def _scroll_on(self) -> None:
        """Go on by what is visible; from the end, back to the beginning."""
        bar = self.strip.horizontalScrollBar()
        at_end = bar.value() >= bar.maximum()
        target = 0 if at_end else min(bar.maximum(), bar.value() + self.strip.viewport().width())
        self._rolling.stop()
        self._rolling.setDuration(SCROLL_MS if self._delegate.tokens.motion else 0)
        self._rolling.setStartValue(bar.value())
        self._rolling.setEndValue(target)
        self._rolling.start()

    def _drag(self, keys: list[str]) -> None:
        tracks = [track for key in keys for track in self._cards[key].tracks]
        drag_tracks(self.strip, tracks, self._delegate.tokens)

    def _menu(self, keys: list[str], place: QPoint) -> None:
        self.menu_requested.emit([self._cards[key] for key in keys], place)


def leads_of(mixes: Sequence[Card]) -> list[Track]:
    """Return the track whose cover each mix shows: no two the same, where there are others.

    Where none of its tracks has a cover, it is the one whose stand-in is least like those
    of the other mixes.
    """
    leads: list[Track] = []
    shown = {""}  # no cover
    hues: list[float] = []
    for mix in mixes:
        others = (track for track in mix.tracks if track.tags.cover_key not in shown)
        lead = next(others, None)
        if lead is None:
            lead = max(mix.tracks, key=lambda track: _nearest(stand_in_hue(track), hues))
            hues.append(stand_in_hue(lead))
        leads.append(lead)
        shown.add(lead.tags.cover_key)
    return leads


def _nearest(hue: float, hues: Sequence[float]) -> float:
    """Return how far a hue is from the nearest of some, around the circle of colours."""
    return min((min(abs(hue - other), 1 - abs(hue - other)) for other in hues), default=1.0)


def _tiles(
    cards: Sequence[Card], leads: Sequence[Track], words: Sequence[tuple[str, str]]
) -> list[Tile]:
    return [
        Tile(
            card.key,
            title,
            why,
            _many(card),
            lead.id,
            natural_key(title),
        )
        for card, lead, (title, why) in zip(cards, leads, words, strict=True)
    ]


def _many(card: Card) -> str:
    tracks = len(card.tracks)
    return translate("Counts", "%n track(s)", n=tracks) if tracks > 1 else ""

"""The page For you: rows of what a listener may want to hear now, each card with its reason."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.discovery import Card, ForYou, Shelf
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.models.opened_mix import OpenedMix
from musicrec_desktop.gui.pages import Page
from musicrec_desktop.gui.panels.for_you_head import ForYouHead
from musicrec_desktop.gui.panels.welcome import MessagePage
from musicrec_desktop.gui.widgets.shelf import INDENT, ShelfRow
from musicrec_desktop.gui.widgets.tables.tile_delegate import PADDING
from musicrec_desktop.gui.words.discovery import (
    card_words,
    nothing_to_show,
    shelf_title,
    still_to_come,
)

ORIGINS = {
    "continue": "album",
    "mixes": "mix",
    "sampler": "mix",
    "because": "for you",  # no words: as plays are kept
    "neglected": "for you",  # no words: as plays are kept
    "new": "for you",  # no words: as plays are kept
    "albums": "album",
    "genres": "radio",
    "corners": "mix",
    "recent": "album",
    "most": "for you",  # no words: as plays are kept
    "resting": "for you",  # no words: as plays are kept
    "decades": "mix",
}


MIX_SHELVES = ("mixes", "sampler", "corners", "decades")  # no words: kinds


class ForYouPage(Page):
    """Shelves, one below the other.

    Signals
    -------
    read_requested(float)
        What is recommended in this mood is wanted.
    play_requested(list of Track, int, str)
        The tracks of a card or, where it has one, those of its shelf; which is played
        first, and from where they are played.
    mix_opened(OpenedMix)
        The tracks of a mix are to be shown.
    album_opened(str), station_requested(str)
        An album is to be shown, by its release; a station of a genre is to be played.
    menu_requested(list of Track, QPoint)
    mix_requested()
        A mix by a recipe is wanted.
    add_folder_requested(), rescan_requested(), songs_requested()
        Next steps where there is nothing to recommend.
    """

    read_requested = Signal(float)
    play_requested = Signal(list, int, str)
    mix_opened = Signal(object)
    album_opened = Signal(str)
    station_requested = Signal(str)
    menu_requested = Signal(list, QPoint)
    mix_requested = Signal()
    add_folder_requested = Signal()
    rescan_requested = Signal()
    songs_requested = Signal()

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self._tokens = tokens
        self._page: ForYou | None = None
        self._offered: ForYou | None = None
        self._rows: list[ShelfRow] = []
        self._top: int | None = None
        self.head = ForYouHead(self)
        self.head.mood_rested.connect(self.refresh)
        self.head.renew.clicked.connect(self._renew)
        self.head.new_mix.clicked.connect(self.mix_requested)
        self._make_shelves()
        self.nothing = MessagePage("", self, "for-you")
        self.nothing.action.clicked.connect(self._next_step)
        self.loading = QLabel(
            translate("For you", "Looking through your library…"),
            self,
            alignment=Qt.AlignmentFlag.AlignCenter,
        )
        self.loading.setProperty("role", "secondary")
        self._pages = QStackedWidget(self)
        for page in (self.loading, self._scroll, self.nothing):
            self._pages.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(INDENT, 10, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.head)
        layout.addWidget(self._pages, 1)
        self.apply_theme(tokens)

    # ---- what it is told

    def show_page(self, page: ForYou) -> None:
        """Show what is recommended; rows that stay keep their place."""
        self._page, self._offered = page, None
        now = datetime.now().astimezone()
        self.head.offer(False)
        self.head.greet(now)
        while len(self._rows) < len(page.shelves):
            self._rows.append(self._new_row())
        for number, row in enumerate(self._rows):
            row.setVisible(number < len(page.shelves))
            if number < len(page.shelves):
                row.show_shelf(page.shelves[number], now)
        self._to_come.setText(still_to_come(page))
        self._to_come.setVisible(bool(self._to_come.text()))
        heading, sentence = nothing_to_show(page)
        if heading:
            self.nothing.show_message(heading, sentence)
            self.nothing.action.setText(_next_step(page.readiness))
        self._pages.setCurrentWidget(self.nothing if heading else self._scroll)
        self.pass_focus(self.nothing.action if heading else self._rows[0].strip)
        self.head.let_choose(not heading and page.readiness != "waiting")
        if self._top is not None and page.shelves:
            bar, top, self._top = self._scroll.verticalScrollBar(), self._top, None
            QTimer.singleShot(0, bar, lambda: bar.setValue(top))

    def offer(self, page: ForYou, left: ForYou) -> None:
        """Leave what is shown in its place but for what went, and offer what is new.

        Parameters
        ----------
        page : ForYou
            What is recommended now.
        left : ForYou
            What is left of what is shown.
        """
        left = _as_far(left, page)
        if left != self._page:
            self.show_page(left)
        self._offered = page if _brings_news(page, left) else None
        self.head.offer(self._offered is not None)

    @property
    def page(self) -> ForYou | None:
        """What is shown."""
        return self._page

    def mood_wanted(self) -> float:
        """Return the mood that is asked for, 0 calm to 1 lively."""
        return self.head.mood_wanted()

    def refresh(self) -> None:
        """Ask for what is recommended now."""
        self.read_requested.emit(self.mood_wanted())

    def opened(self) -> None:
        self.refresh()
        first = self._rows[0].strip if self._page and self._page.shelves else self
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def state(self) -> dict[str, Any]:
        return {"mood": self.head.mood.value(), "top": self._scroll.verticalScrollBar().value()}

    def restore(self, state: dict[str, Any]) -> None:
        mood, top = state.get("mood"), state.get("top")
        if isinstance(mood, int):
            self.head.mood.setValue(mood)
        if isinstance(top, int):
            self._top = top

    def apply_theme(self, tokens: Tokens) -> None:
        self._tokens = tokens
        self.head.apply_theme(tokens)
        for row in self._rows:
            row.apply_theme(tokens)

    def covers_loaded(self) -> None:
        for row in self._rows:
            row.covers_loaded()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for row in self._rows:
            row.fit(self.width())

    # ---- what it does

    def _renew(self) -> None:
        """Show what is offered, as far down as one was."""
        focused = self.head.renew.hasFocus()
        if self._offered is not None:
            self.show_page(self._offered)
        if focused and self._rows:
            self._rows[0].strip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, card: Card) -> None:
        """Show what is in a mix or an album; anything else is played."""
        shelf = self._shelf_of(card)
        if shelf.kind in ("albums", "recent"):
            self.album_opened.emit(card.name)
        elif shelf.kind in MIX_SHELVES:
            words = card_words(shelf, datetime.now().astimezone())[shelf.cards.index(card)]
            heading, beside = shelf_title(shelf)
            ids = tuple(track.id for track in card.tracks)
            self.mix_opened.emit(OpenedMix(heading, *words, beside, ids))
        else:
            self._play(card)

    def _step(self, row: ShelfRow, step: int) -> None:
        """Let the keys go on to the shelf above or below, about as far along."""
        shown = [each for each in self._rows if not each.isHidden()]
        there = shown.index(row) + step
        if 0 <= there < len(shown):
            shown[there].strip.enter(row.strip.currentIndex().row())
            self._scroll.ensureWidgetVisible(shown[there], 0, 0)

    def _shelf_of(self, card: Card) -> Shelf:
        shelves = self._page.shelves if self._page else ()
        return next(shelf for shelf in shelves if card in shelf.cards)

    def _play(self, card: Card) -> None:
        shelf = self._shelf_of(card)
        if shelf.kind == "genres":
            self.station_requested.emit(card.name)
            return
        tracks, start = list(card.tracks), 0
        if all(len(other.tracks) == 1 for other in shelf.cards):
            tracks = [other.tracks[0] for other in shelf.cards]
            start = shelf.cards.index(card)
        self.play_requested.emit(tracks, start, ORIGINS[shelf.kind])

    def _menu(self, cards: list[Card], place: QPoint) -> None:
        tracks = {track.id: track for card in cards for track in card.tracks}
        self.menu_requested.emit(list(tracks.values()), place)

    def _next_step(self) -> None:
        readiness = self._page.readiness if self._page else "ready"
        if readiness in ("nothing", "one-track"):
            self.add_folder_requested.emit()
        elif readiness == "missing":
            self.rescan_requested.emit()
        else:
            self.songs_requested.emit()

    # ---- making

    def _make_shelves(self) -> None:
        inside = QWidget(self)
        inside.setObjectName("content")
        self._shelves = QVBoxLayout(inside)
        self._shelves.setContentsMargins(0, 0, 0, 16)
        self._shelves.setSpacing(10)
        self._to_come = QLabel(inside)
        self._to_come.setProperty("role", "secondary")
        self._to_come.setWordWrap(True)
        self._to_come.setContentsMargins(PADDING, 0, INDENT, 0)
        self._to_come.hide()
        self._shelves.addWidget(self._to_come)
        self._shelves.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inside)

    def _new_row(self) -> ShelfRow:
        row = ShelfRow(self._covers, self._tokens, self)
        row.apply_theme(self._tokens)
        row.fit(self.width())
        row.opened.connect(self._open)
        row.play_requested.connect(self._play)
        row.left.connect(lambda step: self._step(row, step))
        row.menu_requested.connect(self._menu)
        self._shelves.insertWidget(self._shelves.count() - 1, row)
        return row


def _brings_news(page: ForYou, left: ForYou) -> bool:
    """Return whether there is anything on a page that was not there before."""
    before = {card.key: _ids(card) for shelf in left.shelves for card in shelf.cards}
    return any(
        not _ids(card) <= before.get(card.key, set())
        for shelf in page.shelves
        for card in shelf.cards
    )


def _ids(card: Card) -> set[int]:
    return {track.id for track in card.tracks}


def _as_far(left: ForYou, page: ForYou) -> ForYou:
    """Return what is left, with albums from where one has come to in them since."""
    begun = {
        card.key: card for shelf in page.shelves if shelf.kind == "continue" for card in shelf.cards
    }
    shelves = [
        replace(shelf, cards=tuple(begun.get(card.key, card) for card in shelf.cards))
        for shelf in left.shelves
    ]
    return replace(left, shelves=tuple(shelves))


def _next_step(readiness: str) -> str:
    """Return what the button says where there is nothing to recommend."""
    if readiness in ("nothing", "one-track"):
        return translate("Next steps", "Add a music folder…")
    if readiness == "missing":
        return translate("Next steps", "Look for changes")
    return translate("Next steps", "Show the songs")

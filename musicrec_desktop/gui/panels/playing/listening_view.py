"""One look of the page of what plays: a large cover, the lyrics, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.link_clicks import LinkClicks
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.playing.next_songs import NextSongs
from musicrec_desktop.gui.panels.playing.playing_choices import PlayingChoices
from musicrec_desktop.gui.widgets.cover_picture import CoverPicture
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel, ElidedLines
from musicrec_desktop.gui.widgets.lyrics_view import LyricsView
from musicrec_desktop.gui.words.tracks import no_artist

NARROW = 520  # pixels: the cover stands above the rest
COVER_STEP = 8  # a cover of each size is drawn anew
COVER_LEAST, COVER_MOST = 72, 900
BESIDE_OF_HEIGHT, BESIDE_OF_WIDTH = 0.52, 0.4  # of the page, that the cover takes beside others
ALONE_OF_HEIGHT, ALONE_OF_WIDTH = 0.62, 0.6
LYRICS_OF_BOTH, NEXT_ROWS_LEAST = 0.62, 3
BOTH_FROM_HEIGHT = 380
WIDEST_LETTERS = 34  # of lyrics: longer lines are hard to read
NEXT_WIDEST = 560  # pixels of a row: its time is to stand near its title
ANY = 16_777_215


class ListeningView(QWidget):
    """Cover and names at one side, lyrics and next songs at the other, in the page's size.

    Signals
    -------
    album_requested(Track), artist_requested(Track)
        Show the album, or the artist, of what plays.
    menu_requested(Track, QPoint)
        Its menu is wanted at a place of the screen.
    """

    album_requested = Signal(object)
    artist_requested = Signal(object)
    menu_requested = Signal(object, QPoint)

    def __init__(
        self,
        track: Callable[[int], Track | None],
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._track: Track | None = None
        self._choices = PlayingChoices()
        self._has_lyrics = False
        self._sheets: dict[QWidget, str] = {}
        self.cover = CoverPicture(covers, tokens, self)
        self.cover.setAccessibleName(translate("Now playing", "Cover"))
        self.cover.show_cover_of(lambda: self._track)
        self.title, self.artist, self.album = (
            ElidedLines(self),
            ElidedLabel(self),
            ElidedLabel(self),
        )
        self.album.setProperty("role", "secondary")
        self._links = [LinkClicks(label) for label in (self.title, self.artist, self.album)]
        self._links[0].clicked.connect(lambda: self.album_requested.emit(self._track))
        self._links[1].clicked.connect(lambda: self.artist_requested.emit(self._track))
        self._links[2].clicked.connect(lambda: self.album_requested.emit(self._track))
        self.lyrics = LyricsView(tokens, self, fading=True)
        self.next = NextSongs(track, covers, tokens, self)
        self.next.few_changed.connect(self._adapt)
        self._lay_out()

    # ---- what is shown

    def show_track(self, track: Track | None, path: str) -> None:
        """Show a track of the library, or else the name of a file."""
        self._track = track
        self.title.setText(track.title if track else Path(path).stem.strip())
        self.artist.setText((track.artist or no_artist()) if track else "")
        self.album.setText(_album_and_year(track) if track else "")
        self.artist.setVisible(track is not None)
        self.album.setVisible(bool(self.album.whole_text()))
        to_album = translate("Track menu", "Go to album") if track and track.release else ""
        to_artist = translate("Track menu", "Go to artist") if track and track.artist else ""
        labels = (self.title, self.artist, self.album)
        for label, link, hint in zip(
            labels, self._links, (to_album, to_artist, to_album), strict=True
        ):
            link.lead(hint)
            label.set_hint(hint)
        self.cover.update()

    def show_lyrics(self, *, any_words: bool) -> None:
        """Give the lyrics room, or take it."""
        self._has_lyrics = any_words
        self._adapt()

    def choose(self, choices: PlayingChoices) -> None:
        """Show the parts that were chosen."""
        self._choices = choices
        self._adapt()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.cover.tokens = tokens
        self.cover.update()
        self.lyrics.apply_theme(tokens)
        self.next.apply_theme(tokens)

    def covers_loaded(self) -> None:
        """Draw covers that have arrived."""
        self.cover.update()
        self.next.covers_loaded()

    # ---- making

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(4)
        names.addStretch(1)
        for label in (self.title, self.artist, self.album):
            names.addWidget(label)
        names.addStretch(1)
        self._who = QWidget(self)
        self._beside_cover = QBoxLayout(QBoxLayout.Direction.TopToBottom, self._who)
        self._beside_cover.setContentsMargins(0, 0, 0, 0)
        self._beside_cover.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignCenter)
        self._names = QWidget(self._who)
        self._names.setLayout(names)
        names.setContentsMargins(0, 0, 0, 0)
        self._beside_cover.addWidget(self._names, 1)
        self._what = QWidget(self)
        self._column = QVBoxLayout(self._what)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(0)
        self._column.addWidget(self.lyrics, 1)
        self._column.addWidget(self.next)
        self._column.addStretch(0)
        self._whole = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._whole.setContentsMargins(0, 0, 0, 0)
        self._whole.addStretch(1)
        self._whole.addWidget(self._who, 0, Qt.AlignmentFlag.AlignVCenter)
        self._whole.addWidget(self._what, 3)
        self._whole.addStretch(1)

    # ---- Qt's events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._adapt()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._track is not None and self._who.geometry().contains(event.pos()):
            self.menu_requested.emit(self._track, event.globalPos())
        elif event.reason() == QContextMenuEvent.Reason.Mouse and not self._over_lyrics(event):
            event.accept()  # beside the next songs is nothing that a menu could be of
        else:
            super().contextMenuEvent(event)

    def _over_lyrics(self, event: QContextMenuEvent) -> bool:
        lyrics = self.lyrics
        return lyrics.isVisible() and lyrics.rect().contains(
            lyrics.mapFromGlobal(event.globalPos())
        )

    # ---- how large it all is

    def _adapt(self) -> None:
        """Let all grow with the page, and take the room of what there is nothing of."""
        width, height = self.width(), self.height()
        lyrics = self._has_lyrics and self._choices.shows("lyrics")
        next_ = self.next.any and self._choices.shows("next")
        if lyrics and height < BOTH_FROM_HEIGHT:
            next_ = False
        beside = lyrics or next_
        narrow = beside and width < NARROW
        times = min(max(min(height / 700, width / 1000), 1.0), 2.2)
        self.lyrics.setVisible(lyrics)
        self.next.setVisible(next_)
        self._what.setVisible(beside)
        self.next.enlarge(min(times, 1.7))
        letters = round(min(max(min(height / 36, width / 46), 15), 44))
        self.lyrics.enlarge(letters)
        widest = letters * WIDEST_LETTERS if lyrics else round(NEXT_WIDEST * min(times, 1.7))
        self._what.setMaximumWidth(ANY if narrow else widest)
        self._place(narrow=narrow, beside=beside, times=times)
        self._fit_next(lyrics=lyrics)
        self._fit_cover(narrow=narrow, beside=beside)
        self._fit_names(narrow=narrow, centred=not beside)

    def _place(self, *, narrow: bool, beside: bool, times: float) -> None:
        directions = QBoxLayout.Direction
        self._whole.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        forward = directions.LeftToRight
        self._beside_cover.setDirection(forward if narrow else directions.TopToBottom)
        self._beside_cover.setSpacing(round(14 * times))
        self._whole.setSpacing(round((16 if narrow else 32) * times))
        self._column.setSpacing(round(14 * times))
        side = 0 if narrow else 1
        self._whole.setStretch(0, side)
        self._whole.setStretch(2, 1 if narrow else 100)
        self._whole.setStretch(3, side)
        self._whole.setAlignment(
            self._who, Qt.AlignmentFlag(0) if narrow else Qt.AlignmentFlag.AlignVCenter
        )

    def _fit_next(self, *, lyrics: bool) -> None:
        """Below lyrics, a few rows are enough; without, as many as there are, in the middle."""
        row, height = self.next.row_height, self.height()
        room = height * (1 - LYRICS_OF_BOTH) if lyrics else height
        rows = max(NEXT_ROWS_LEAST, int((room - row) / row))
        self.next.setFixedHeight(min(self.next.height_of(rows), height))
        for place in (0, 3):
            self._column.setStretch(place, 0 if lyrics else 1)

    def _fit_cover(self, *, narrow: bool, beside: bool) -> None:
        width, height = self.width(), self.height()
        if narrow:
            edge = min(height * 0.26, width * 0.32)
        elif beside:
            edge = min(height * BESIDE_OF_HEIGHT, width * BESIDE_OF_WIDTH)
            if not self._has_lyrics or not self._choices.shows("lyrics"):
                edge = min(height * ALONE_OF_HEIGHT, width * BESIDE_OF_WIDTH)
        else:
            edge = min(height * ALONE_OF_HEIGHT, width * ALONE_OF_WIDTH)
        edge = min(max(edge, COVER_LEAST), COVER_MOST)
        pixels = int(edge / COVER_STEP) * COVER_STEP
        self.cover.set_edge(pixels)
        if narrow:
            self._who.setMinimumWidth(0)
            self._who.setMaximumWidth(ANY)
        else:
            self._who.setFixedWidth(pixels if beside else min(round(pixels * 1.5), width))

    def _fit_names(self, *, narrow: bool, centred: bool) -> None:
        cover = self.cover.width()
        title = min(max(round(cover * (0.15 if narrow else 0.085)), 17), 52)
        below = min(max(round(title * 0.62), 14), 30)
        side = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        if not centred and self.isRightToLeft():  # else names in Latin letters stand far away
            side = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
        for label, pixels, weight in (
            (self.title, title, 700),
            (self.artist, below, 600),
            (self.album, below, 400),
        ):
            # A font would be lost where the program's style sheet is changed, its own sheet is not.
            sheet = f"font-size: {pixels}px; font-weight: {weight}"  # no words
            if self._sheets.get(label) != sheet:
                self._sheets[label] = sheet
                label.setStyleSheet(sheet)
            if label.alignment() != side | Qt.AlignmentFlag.AlignVCenter:
                label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)


def _album_and_year(track: Track) -> str:
    if not track.tags.album:
        return ""
    return f"{track.tags.album} ({track.tags.year})" if track.tags.year else track.tags.album

"""The upper part of the page of what plays: cover, names, facts, waveform."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import decimal, percent, translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.link_clicks import LinkClicks
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.playing.look_bar import HEIGHT as BAR_HEIGHT
from musicrec_desktop.gui.widgets.chip_row import ChipRow
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.sound.waveform_view import WaveformView
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.gain import gain_said, lufs
from musicrec_desktop.gui.words.keys import key_in_full
from musicrec_desktop.gui.words.tracks import no_artist

SPACING = 20
COVER_SMALLEST = 56
WAVEFORM_FROM_COVER = 168
CAPTION_FROM_COVER = 96
TITLE_PIXELS = ((340, 48), (270, 40), (168, 32), (110, 24), (0, 18))
ARTIST_PIXELS = ((340, 22), (270, 19), (0, 15))
FACT_PIXELS = ((340, 16), (270, 14), (0, 12))


class NowPlayingHeader(QWidget):
    """As high as its cover; the smaller that is, the less stands beside it.

    Signals
    -------
    seek_requested(float)
        Seconds into the track.
    album_requested(Track), artist_requested(Track)
        Show the album, or the artist, of what plays.
    menu_requested(Track, QPoint)
        Its menu is wanted at a place of the screen.
    """

    seek_requested = Signal(float)
    album_requested = Signal(object)
    artist_requested = Signal(object)
    menu_requested = Signal(object, QPoint)

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self._track: Track | None = None
        self._taken = 0
        self._cover = QLabel(self)
        self._caption = QLabel(translate("Now playing", "NOW PLAYING", comment="A caption"), self)
        self._caption.setProperty("role", "section")
        self._title = ElidedLabel(self)
        self._artist = ElidedLabel(self)
        self._to_album, self._to_artist = LinkClicks(self._title), LinkClicks(self._artist)
        self._to_album.clicked.connect(lambda: self.album_requested.emit(self._track))
        self._to_artist.clicked.connect(lambda: self.artist_requested.emit(self._track))
        self.facts = ChipRow(translate("Now playing", "About the playing track"), self)
        self.waveform = WaveformView(tokens, self)
        self.waveform.seek_requested.connect(self.seek_requested)
        self._lay_out()
        self.apply_theme(tokens)

    @property
    def title(self) -> str:
        """The title as shown, before it was shortened."""
        return self._title.whole_text()

    @property
    def artist(self) -> str:
        """Artist and album as shown, before they were shortened."""
        return self._artist.whole_text()

    def show_track(self, track: Track | None, path: str) -> None:
        """Show a track of the library, or else the name of a file."""
        self._track = track
        self._title.setText(track.title if track else Path(path).stem.strip())
        self._artist.setText(_artist_and_album(track) if track else "")
        self._cover.setVisible(track is not None)
        to_album = translate("Track menu", "Go to album") if track and track.release else ""
        to_artist = translate("Track menu", "Go to artist") if track and track.artist else ""
        self._to_album.lead(to_album)
        self._title.set_hint(to_album)
        self._to_artist.lead(to_artist)
        self._artist.set_hint(to_artist)
        self.draw_cover()

    def show_facts(self, snapshot: PlayerSnapshot) -> None:
        """Show format and gain as they are heard, and what is known of the track."""
        track = self._track
        depth = track.tags.bit_depth if track and snapshot.stream else None
        bits = translate("Tracks", "{depth} bit", depth=depth) if depth else ""
        facts = [" · ".join(filter(None, (snapshot.stream, bits)))]
        facts.append(gain_said(snapshot.gain_db))
        if track is not None:
            facts += [_tempo(track), _key(track), track.tags.genre, _loudness(track)]
        self.facts.set_texts(facts)

    def leave(self, pixels: int) -> None:
        """Know how much of the end of the upper edge is taken by what lies over it."""
        self._taken = pixels

    def draw_cover(self) -> None:
        """Draw the cover, or the better one that has arrived."""
        if self._track is not None and self._cover.width() > 0:
            ratio = self.devicePixelRatioF()
            self._cover.setPixmap(self._covers.pixmap(self._track, self._cover.width(), ratio))

    def fit(self, edge: float, *, width: int, waveform: bool = True) -> None:
        """Make the cover about this large, and show beside it what there is room for."""
        cover = round(max(edge, COVER_SMALLEST))
        self._cover.setFixedSize(cover, cover)
        beside = width - cover - SPACING - self._caption.sizeHint().width()
        self._caption.setVisible(
            cover >= CAPTION_FROM_COVER and beside >= self._taken + 2 * SPACING
        )
        self.waveform.setVisible(waveform and cover >= WAVEFORM_FROM_COVER)
        title = next(pixels for least, pixels in TITLE_PIXELS if cover >= least)
        artist = next(pixels for least, pixels in ARTIST_PIXELS if cover >= least)
        # A font would be lost where the program's style sheet is changed, its own sheet is not.
        self._title.setStyleSheet(f"font-size: {title}px; font-weight: 700")
        self._artist.setStyleSheet(f"font-size: {artist}px; font-weight: 600")
        self.facts.set_letters(next(pixels for least, pixels in FACT_PIXELS if cover >= least))
        self.draw_cover()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.waveform.apply_theme(tokens)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if self._track is not None:
            self.menu_requested.emit(self._track, event.globalPos())

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._caption)
        top.addStretch(1)
        top.addStrut(BAR_HEIGHT)  # which stands at its end
        names = QVBoxLayout()
        names.setSpacing(6)
        names.addLayout(top)
        names.addStretch(1)
        names.addWidget(self._title)
        names.addWidget(self._artist)
        names.addSpacing(2)
        names.addWidget(self.facts)
        names.addStretch(1)
        names.addWidget(self.waveform)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACING)
        layout.addWidget(self._cover)
        layout.addLayout(names, 1)


def _artist_and_album(track: Track) -> str:
    artist = track.artist or no_artist()
    if not track.tags.album:
        return artist
    year = f" ({track.tags.year})" if track.tags.year else ""
    return f"{joined(' — ', artist, track.tags.album)}{year}"


def _tempo(track: Track) -> str:
    if not track.sure_bpm:
        return ""
    return translate("Tracks", "{bpm} BPM", bpm=decimal(track.sure_bpm, 0))


def _loudness(track: Track) -> str:
    if track.loudness_lufs is None:
        return ""
    return translate("Tracks", "{loudness} LUFS", loudness=lufs(track.loudness_lufs))


def _key(track: Track) -> str:
    """Return the key with its certainty: A minor · 83%."""
    if not track.sure_key:
        return ""
    name = key_in_full(track.key)
    if not track.key_confidence:
        return name
    return joined(" · ", name, percent(track.key_confidence))

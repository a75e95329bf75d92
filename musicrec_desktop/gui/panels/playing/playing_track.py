"""What plays, at the left of the transport bar: cover and names, and what is wrong."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.player_events import PlayerSnapshot
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate, translated
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.input.clicks import Clicks
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.words.direction import joined
from musicrec_desktop.gui.words.gain import gain_said
from musicrec_desktop.gui.words.spectrogram import NOTHING
from musicrec_desktop.gui.words.tracks import no_artist

COVER = 56
BELOW_HEIGHT = 27  # pixels: stars and a heart
POINTING = Qt.CursorShape.PointingHandCursor


class PlayingTrack(QWidget):
    """Each name opens what it names.

    Signals
    -------
    now_playing_requested()
    album_requested(Track), artist_requested(Track)
        Show the album, or the artist, of what plays.
    """

    now_playing_requested = Signal()
    album_requested = Signal(object)
    artist_requested = Signal(object)

    def __init__(self, covers: CoverSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self._track: Track | None = None
        self.cover = QLabel(self)
        self.cover.setFixedSize(COVER, COVER)
        self.cover.setCursor(POINTING)
        self.cover.setAccessibleName(translate("Pages", "Now playing"))
        self.cover.setToolTip(translate("Pages", "Now playing"))
        Clicks(self.cover).clicked.connect(self.now_playing_requested)
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "title")
        Clicks(self.title).clicked.connect(self._title_clicked)
        self.artist = ElidedLabel(self)
        self.artist.setProperty("role", "secondary")
        Clicks(self.artist).clicked.connect(self._artist_clicked)
        self._problem = ElidedLabel(self)
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        self._lay_out()

    def show_track(self, track: Track | None) -> None:
        """Show what plays; None where nothing does."""
        self._track = track
        self.cover.setVisible(track is not None)
        self.title.setText(track.title if track else "")
        self.artist.setText(
            _artist_and_album(track) if track else translated("Spectrogram", NOTHING)
        )
        self.title.set_hint(translate("Track menu", "Go to album") if self._has_album() else "")
        self.title.setCursor(POINTING if self._has_album() else Qt.CursorShape.ArrowCursor)
        self.artist.set_hint(translate("Track menu", "Go to artist") if self._has_artist() else "")
        self.artist.setCursor(POINTING if self._has_artist() else Qt.CursorShape.ArrowCursor)
        self.covers_loaded()

    def show_sound(self, snapshot: PlayerSnapshot) -> None:
        """Show what is wrong; format and gain to who points at the cover."""
        active = snapshot.item is not None
        sound = (snapshot.stream, gain_said(snapshot.gain_db)) if active else ()
        said = "\n".join(
            [translate("Pages", "Now playing"), " · ".join(filter(None, sound))]
        ).strip()
        if said != self.cover.toolTip():
            self.cover.setToolTip(said)
        problem = (snapshot.error or "").split(". ")[0]
        if problem != self._problem.accessibleName():
            self._problem.setText(problem)
            self._problem.setAccessibleName(problem)
        self._problem.setVisible(bool(problem))

    def add_below_names(self, widget: QWidget) -> None:
        """Put something before what is wrong, where it takes no room from the names."""
        self._below.insertWidget(0, widget, 0, Qt.AlignmentFlag.AlignVCenter)
        self._below.addStretch(0)

    def covers_loaded(self) -> None:
        """Draw the cover that has arrived."""
        if self._track is not None:
            cover = self._covers.pixmap(self._track, COVER, self.devicePixelRatioF())
            if cover.cacheKey() != self.cover.pixmap().cacheKey():  # else all is laid out anew
                self.cover.setPixmap(cover)

    def _lay_out(self) -> None:
        holder = QWidget(self)
        holder.setMinimumHeight(BELOW_HEIGHT)  # the names stay where they are, whatever it holds
        below = self._below = QHBoxLayout(holder)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(12)
        below.addWidget(self._problem, 1)
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.title)
        names.addWidget(self.artist)
        names.addWidget(holder)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.cover)
        layout.addLayout(names, 1)

    def _has_album(self) -> bool:
        return self._track is not None and bool(self._track.release)

    def _has_artist(self) -> bool:
        return self._track is not None and bool(self._track.artist)

    def _artist_clicked(self) -> None:
        if self._has_artist():
            self.artist_requested.emit(self._track)

    def _title_clicked(self) -> None:
        if self._has_album():
            self.album_requested.emit(self._track)


def _artist_and_album(track: Track) -> str:
    artist = track.artist or no_artist()
    return joined(" — ", artist, track.tags.album)

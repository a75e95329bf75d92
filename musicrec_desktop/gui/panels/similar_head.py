"""Above what is alike: the track that it is alike to."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel, ElidedLines
from musicrec_desktop.gui.widgets.layout.laid_out_once import laid_out_once
from musicrec_desktop.gui.words.similar import kind_said
from musicrec_desktop.gui.words.tracks import no_artist

COVER = 56


class SimilarHead(QWidget):
    """Cover and names of a track, and what is heard in it where that is no music."""

    def __init__(self, covers: CoverSource, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self._query: Track | None = None
        self._cover = QLabel(self)
        self._cover.setFixedSize(COVER, COVER)
        self._section = QLabel(self)
        self._section.setProperty("role", "section")
        self._title = ElidedLines(self)
        self._title.setProperty("role", "title")
        self._artist = ElidedLabel(self)
        self._artist.setProperty("role", "secondary")
        self.kind = QLabel(self)
        self.kind.setProperty("role", "problem")
        self.so_far = QLabel(self)
        self.so_far.setProperty("role", "muted")
        self.so_far.setWordWrap(True)
        self.so_far.hide()
        names = QVBoxLayout()
        names.setSpacing(1)
        for widget in (self._section, self._title, self._artist, self.kind, self.so_far):
            names.addWidget(widget)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._cover, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(names, 1)

    def show_query(self, query: Track | None, others: int, kind: SoundKind) -> None:
        """Show a track.

        Parameters
        ----------
        query : Track or None
            None where there is none.
        others : int
            How many more it is one of.
        kind : SoundKind
            What is heard in it.
        """
        self._query = query
        with laid_out_once(self):
            self._show(query, others, kind)

    def _show(self, query: Track | None, others: int, kind: SoundKind) -> None:
        for widget in (self._cover, self._title, self._artist):
            widget.setVisible(query is not None)
        if query is not None:
            self.draw_cover()
            self._title.setText(_titles(query, others))
            self._artist.setText(query.artist or no_artist())
        self.kind.setText(kind_said(kind))
        self.kind.setVisible(bool(kind_said(kind)))
        self._section.setText(
            translate("Similar tracks", "SIMILAR TO")
            if query is not None
            else translate("Similar tracks", "SIMILAR TRACKS")
        )

    def show_so_far(self, said: str) -> None:
        """Say from how much of the library the answer comes; nothing where it is all of it."""
        self.so_far.setText(said)
        self.so_far.setVisible(bool(said))

    def draw_cover(self) -> None:
        """Draw the cover, or the better one that has arrived."""
        if self._query is not None:
            self._cover.setPixmap(self._covers.pixmap(self._query, COVER, self.devicePixelRatioF()))


def _titles(track: Track, others: int) -> str:
    if others <= 0:
        return track.title
    return translate("Similar tracks", "{title} and %n more", n=others, title=track.title)

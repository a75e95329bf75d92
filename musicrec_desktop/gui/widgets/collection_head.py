"""What stands above the tracks of an album, an artist, a genre: what it is, and what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.icons import icon
from musicrec_desktop.gui.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.flow_layout import FlowRow
from musicrec_desktop.gui.widgets.shy_buttons import ShyButton, ShyButtons


class CollectionHead(QWidget):
    """Cover, name, links, facts, and three buttons.

    Parameters
    ----------
    covers : CoverSource
        None where there is no cover to show.

    Signals
    -------
    play_requested(), shuffle_requested(), queue_requested()
    link_requested(str)
        The key of a link.
    """

    play_requested = Signal()
    shuffle_requested = Signal()
    queue_requested = Signal()
    link_requested = Signal(str)

    def __init__(
        self, kind: str, covers: CoverSource | None, tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.cover = CoverPicture(covers, tokens, self) if covers is not None else None
        self._kind = QLabel(kind.upper(), self)
        self._kind.setProperty("role", "section")
        self._kind.setVisible(bool(kind))
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "display" if covers is not None else "heading")
        self.links = FlowRow(self, spacing=2)
        self.facts = ElidedLabel(self)
        self.facts.setProperty("role", "secondary")
        self.play = self._button(translate("Lists of tracks", "Play"), self.play_requested)
        self.play.setProperty("role", "primary")
        self.shuffle = self._button(translate("Lists of tracks", "Shuffle"), self.shuffle_requested)
        self.queue = self._button(
            translate("Lists of tracks", "Queue", comment="Put into the queue"),
            self.queue_requested,
        )
        self.queue.setToolTip(translate("Lists of tracks", "Add everything to the queue"))
        self._lay_out()
        self.apply_theme(tokens)

    def show_words(self, title: str, facts: str, links: Sequence[tuple[str, str]] = ()) -> None:
        """Say what it is.

        Parameters
        ----------
        title, facts : str
        links : sequence of (str, str)
            What they say and their keys.
        """
        self.title.setText(title)
        self.facts.setText(facts)
        self.links.clear()
        for text, key in links:
            self.links.add(self._link(text, key))
        self.links.setVisible(bool(links))

    def set_playable(self, playable: bool) -> None:
        """Offer the buttons, or not."""
        for button in (self.play, self.shuffle, self.queue):
            button.setEnabled(playable)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw cover and icons."""
        on_accent = replace(tokens, text_secondary=tokens.on_accent, text=tokens.on_accent)
        self.play.setIcon(icon("play-now", on_accent))
        self.shuffle.setIcon(icon("shuffle", tokens))
        self.queue.setIcon(icon("queue", tokens))
        if self.cover is not None:
            self.cover.tokens = tokens
            self.cover.update()

    def _link(self, text: str, key: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self.links)
        button.setProperty("role", "link")
        button.setStyleSheet("QPushButton { padding-left: 0; padding-right: 10px; }")
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAccessibleName(translate("Lists of tracks", "Show {name}", name=text))
        button.clicked.connect(lambda: self.link_requested.emit(key))
        return button

    def _button(self, text: str, signal: SignalInstance) -> ShyButton:
        button = ShyButton(text, self)
        button.setIconSize(QSize(16, 16))
        button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        button.clicked.connect(signal)
        return button

    def _lay_out(self) -> None:
        left = Qt.AlignmentFlag.AlignLeft
        buttons = ShyButtons((self.play, self.shuffle, self.queue), self, left)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._kind)
        words.addWidget(self.title)
        words.addWidget(self.links)
        words.addWidget(self.facts)
        words.addSpacing(6)
        words.addWidget(buttons)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        if self.cover is not None:
            layout.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)


class CoverPicture(QWidget):
    """One cover, in a size of its own."""

    def __init__(self, covers: CoverSource, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._covers = covers
        self._track: Callable[[], Track | None] = lambda: None
        self.tokens = tokens
        self.set_edge(184)

    def set_edge(self, pixels: int) -> None:
        """Be as large as this."""
        self.setFixedSize(pixels, pixels)

    def show_cover_of(self, track: Callable[[], Track | None]) -> None:
        """Show the cover of the track that a call returns then."""
        self._track = track
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        track = self._track()
        if track is not None:
            pixmap = self._covers.pixmap(track, self.width(), self.devicePixelRatioF())
            painter.drawPixmap(0, 0, pixmap)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.raised))
            painter.drawRoundedRect(self.rect(), self.width() / 14, self.width() / 14)
        painter.end()

"""What stands above the tracks of an album, an artist, a genre: what it is, and what to do."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal, SignalInstance
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.covers import CoverSource
from musicrec_desktop.gui.look.icons import icon, icon_on_accent
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.cover_picture import CoverPicture
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowRow
from musicrec_desktop.gui.widgets.layout.shy_buttons import ShyButton, ShyButtons
from musicrec_desktop.gui.words.text import literal


class CollectionHead(QWidget):
    """Cover, name, links, facts, and buttons for everything that is there.

    Parameters
    ----------
    kind : str
        Said above the name.
    covers : CoverSource
    tokens : Tokens
    parent : QWidget
    round_ : bool
        The cover is a disc.
    plain : bool
        Without a cover and a radio.

    Signals
    -------
    play_requested(), shuffle_requested(), radio_requested(), queue_requested()
    link_requested(str)
        The key of a link.
    """

    play_requested = Signal()
    shuffle_requested = Signal()
    radio_requested = Signal()
    queue_requested = Signal()
    link_requested = Signal(str)

    def __init__(
        self,
        kind: str,
        covers: CoverSource,
        tokens: Tokens,
        parent: QWidget,
        *,
        round_: bool = False,
        plain: bool = False,
    ) -> None:
        super().__init__(parent)
        self.cover = CoverPicture(covers, tokens, self, round_=round_)
        self.cover.setVisible(not plain)
        self._kind = QLabel(kind.upper(), self)
        self._kind.setProperty("role", "section")
        self._kind.setVisible(bool(kind))
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "heading" if plain else "display")
        self.links = FlowRow(self, spacing=2)
        self.facts = ElidedLabel(self)
        self.facts.setProperty("role", "secondary")
        self.play = self._button(translate("Lists of tracks", "Play"), self.play_requested)
        self.play.setProperty("role", "primary")
        self.shuffle = self._button(translate("Lists of tracks", "Shuffle"), self.shuffle_requested)
        self.radio = self._button(translate("Lists of tracks", "Radio"), self.radio_requested)
        self.radio.setToolTip(
            translate("Lists of tracks", "Endless music that sounds like these tracks")
        )
        self.radio.setVisible(not plain)
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
        for button in (self.play, self.shuffle, self.radio, self.queue):
            button.setEnabled(playable)

    def add_beside_facts(self, widget: QWidget) -> None:
        """Put something at the end of the line of facts."""
        self._facts_row.addWidget(widget)

    def add_below_title(self, widget: QWidget) -> None:
        """Put a line between the name and the facts."""
        self._words.insertWidget(self._words.indexOf(self.links), widget)

    def add_at_the_end(self, widget: QWidget) -> None:
        """Put a line below the buttons."""
        self._words.insertWidget(self._words.count() - 1, widget)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw cover and icons."""
        self.play.setIcon(icon_on_accent("play-now", tokens))
        self.shuffle.setIcon(icon("shuffle", tokens))
        self.radio.setIcon(icon("radio", tokens))
        self.queue.setIcon(icon("queue", tokens))
        self.cover.tokens = tokens
        self.cover.update()

    def _buttons(self) -> tuple[ShyButton, ...]:
        """Return what stands below the names, from the beginning of the row."""
        return self.play, self.shuffle, self.radio, self.queue

    def _link(self, text: str, key: str) -> QPushButton:
        button = QPushButton(literal(text), self.links)
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
        buttons = ShyButtons(self._buttons(), self, left)
        words = self._words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._kind)
        words.addWidget(self.title)
        words.addWidget(self.links)
        self._facts_row = QHBoxLayout()
        self._facts_row.setSpacing(12)
        self._facts_row.addWidget(self.facts, 1)
        words.addLayout(self._facts_row)
        words.addSpacing(6)
        words.addWidget(buttons)
        words.addStretch(1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(20)
        layout.addWidget(self.cover, 0, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(words, 1)

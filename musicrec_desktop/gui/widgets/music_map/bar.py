"""Below the map: what its colours mean or, once some are chosen, what can be done with tracks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon, icon_on_accent
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel
from musicrec_desktop.gui.widgets.layout.shy_buttons import ShyButton, ShyButtons

TITLE_WIDTH = 180  # pixels that how many they are keeps before the buttons' words


class MapBar(QWidget):
    """Some tracks, with buttons that play, queue and keep them.

    Signals
    -------
    play_requested(list of Track), queue_requested(list of Track), save_requested(list of Track)
    closed()
        They are let go.
    """

    play_requested = Signal(list)
    queue_requested = Signal(list)
    save_requested = Signal(list)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.tracks: list[Track] = []
        self.title = ElidedLabel(self)
        self.title.setProperty("role", "title")
        self.details = ElidedLabel(self)
        self.details.setProperty("role", "secondary")
        # Where it is narrow, how many they are comes before what is said of them.
        self.details.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.details.setMinimumWidth(1)
        self.play = ShyButton(translate("Lists of tracks", "Play"), self)
        self.play.setProperty("role", "primary")
        self.queue = ShyButton(translate("Lists of tracks", "Add to queue"), self)
        self.save = ShyButton(translate("Lists of tracks", "Save as playlist…"), self)
        self.close_button = ShyButton(
            translate("Music map", "Clear", comment="Select nothing"), self
        )
        for button, signal in (
            (self.play, self.play_requested),
            (self.queue, self.queue_requested),
            (self.save, self.save_requested),
        ):
            button.clicked.connect(lambda _checked=False, told=signal: told.emit(self.tracks))
        self.close_button.clicked.connect(self.closed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(self.title)
        layout.addWidget(self.details, 1)
        buttons = (self.play, self.queue, self.save, self.close_button)
        layout.addWidget(ShyButtons(buttons, self))

    def show_tracks(self, title: str, details: str, tracks: Sequence[Track]) -> None:
        """Show these."""
        self.tracks = list(tracks)
        self.title.setText(title)
        self.title.setMinimumWidth(min(self.title.sizeHint().width(), TITLE_WIDTH))
        facts = details.split(" · ")
        briefer = (" · ".join(facts[:number]) for number in range(len(facts) - 1, 0, -1))
        self.details.setText(details, *briefer)

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw the icons."""
        self.play.setIcon(icon_on_accent("play-now", tokens))
        self.queue.setIcon(icon("queue", tokens))
        self.save.setIcon(icon("save", tokens))
        self.close_button.setIcon(icon("cancel", tokens))


class MapFoot(QStackedWidget):
    """The legend or the bar in the same place: the map stays where it is when tracks are chosen."""

    def __init__(self, legend: QWidget, bar: MapBar, parent: QWidget) -> None:
        super().__init__(parent)
        self._legend, self._bar = legend, bar
        holder = QWidget(self)
        inside = QVBoxLayout(holder)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(legend)
        inside.addStretch(1)
        self.addWidget(holder)
        self.addWidget(bar)
        self.fit()

    def show_tracks(self, title: str, details: str, tracks: Sequence[Track]) -> None:
        """Show these in the bar; none brings the legend back."""
        self._bar.show_tracks(title, details, tracks)
        self.setCurrentIndex(1 if tracks else 0)

    def fit(self) -> None:
        """Be as high as either needs, as when the legend has other colours."""
        needed = (self._legend.heightForWidth(self.width()), self._bar.sizeHint().height())
        self.setFixedHeight(max(needed))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()

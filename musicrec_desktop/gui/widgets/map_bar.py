"""What was drawn on the map, and what can be done with it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.widgets.elided_label import ElidedLabel


class MapBar(QWidget):
    """Some tracks, with buttons that play, queue and keep them; hidden while there are none.

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
        self.play = QPushButton(translate("Lists of tracks", "Play"), self)
        self.play.setProperty("role", "primary")
        self.queue = QPushButton(translate("Lists of tracks", "Add to queue"), self)
        self.save = QPushButton(translate("Lists of tracks", "Save as playlist…"), self)
        self.close_button = QPushButton(
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
        for button in (self.play, self.queue, self.save, self.close_button):
            button.setAccessibleName(button.text())
            layout.addWidget(button)
        self.hide()

    def show_tracks(self, title: str, details: str, tracks: Sequence[Track]) -> None:
        """Show these; none hides the bar."""
        self.tracks = list(tracks)
        self.title.setText(title)
        self.details.setText(details)
        self.setVisible(bool(tracks))

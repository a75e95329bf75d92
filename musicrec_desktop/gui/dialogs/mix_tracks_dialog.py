"""The tracks of a mix that was made already: to be looked through, played, kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.dialogs.dialog_size import open_at
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.tables.chosen_tracks import (
    ChosenTracksButtons,
    ChosenTracksTable,
    measures,
    track_headings,
)
from musicrec_desktop.gui.words.text import long_duration


class MixTracksDialog(QDialog):
    """Shows a mix of the page For you.

    Parameters
    ----------
    title, beside : str
        What the mix is called, and what is said of it.
    tracks : sequence of Track
    """

    def __init__(
        self, title: str, beside: str, tracks: Sequence[Track], tokens: Tokens, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        name = translate("Mixes", "Tracks of the mix")
        self.tracks = ChosenTracksTable(name, track_headings(), (0, 1), self, (2, 4))
        self.tracks.show_texts([(each.title, each.artist, *measures(each)) for each in tracks])
        self.buttons = ChosenTracksButtons(tokens, self)
        self.tracks.play_asked.connect(lambda row: self.buttons.play_from(row))
        self.buttons.show_tracks(tracks, title)
        self.buttons.play.setProperty("role", "primary")
        on_accent = replace(tokens, text_secondary=tokens.on_accent, text=tokens.on_accent)
        self.buttons.play.setIcon(icon("play-now", on_accent))
        self.buttons.play.setDefault(True)
        self.buttons.play_requested.connect(self.accept)
        self.said = QLabel(
            translate(
                "Mixes",
                "{tracks}, {time}.",
                tracks=translate("Counts", "%n track(s)", n=len(tracks)),
                time=long_duration(sum(each.tags.duration_seconds or 0.0 for each in tracks)),
            ),
            self,
        )
        self._lay_out(beside)
        self.buttons.play.setFocus()
        open_at(self, max(820, self.sizeHint().width()), 620)

    def _lay_out(self, beside: str) -> None:
        heading, reason = QLabel(self.windowTitle(), self), QLabel(beside, self)
        heading.setProperty("role", "heading")
        for label in (reason, self.said):
            label.setProperty("role", "secondary")
        for label in (heading, reason):
            label.setWordWrap(True)
        for label in (heading, reason, self.said):
            label.setTextFormat(Qt.TextFormat.PlainText)
        last = QHBoxLayout()
        last.addWidget(self.said, 1)
        last.addWidget(self.buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 20, 20, 16)
        layout.setSpacing(12)
        layout.addWidget(heading)
        layout.addWidget(reason)
        layout.addWidget(self.tracks, 1)
        layout.addWidget(self.buttons.job)
        layout.addLayout(last)

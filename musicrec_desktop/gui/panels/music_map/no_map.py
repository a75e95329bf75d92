"""What stands where the map would be, as long as there is none."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.music_map import FEWEST_TRACKS
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.panels.welcome import MessagePage


class NoMap(MessagePage):
    """Why there is no map, and what to do.

    Signals
    -------
    draw_requested(), songs_requested()
    analysis_requested(), add_folder_requested()
    """

    draw_requested = Signal()
    songs_requested = Signal()
    analysis_requested = Signal()
    add_folder_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, "map")
        self._wanted = self.songs_requested
        self._lacks = 0, 0  # so many were analysed, of so many
        self.action.clicked.connect(lambda: self._wanted.emit())
        self.show_too_little(0)

    def show_too_little(self, there: int) -> None:
        """Say that too few of the tracks that are there were analysed for a map, and what to do."""
        enough = there >= FEWEST_TRACKS
        self.show_message(
            translate("Music map", "Too little was analysed for a map"),
            translate(
                "Music map",
                "Your songs have to be analysed first: from %n track(s) on, their map is drawn "
                "here, and it grows with the others.",
                n=FEWEST_TRACKS,
            )
            if enough
            else translate(
                "Music map",
                "It takes %n track(s). Add a folder of music; once it was analysed, its "
                "map is drawn here.",
                n=FEWEST_TRACKS,
            ),
        )
        if enough:
            self._offer(translate("Next steps", "Analyse the songs"), self.analysis_requested)
        else:
            self._offer(translate("Next steps", "Add a music folder…"), self.add_folder_requested)

    def show_lacking(self, heard: int, there: int) -> None:
        """Say why there is none: too little was heard, or it was not compared yet."""
        self._lacks = heard, there
        if heard < FEWEST_TRACKS:
            self.show_too_little(there)
            return
        self.show_message(
            translate("Music map", "The map comes in a moment"),
            translate(
                "Music map",
                "%n track(s) were analysed so far. As soon as they were compared with each "
                "other, the map is drawn here; it grows while the others are analysed.",
                n=heard,
            ),
        )
        self._offer(translate("Next steps", "Show the songs"), self.songs_requested)

    def show_lacking_still(self) -> None:
        """Say it as far as it is known, until it is known better."""
        self.show_lacking(*self._lacks)

    def show_given_up(self) -> None:
        """Say that drawing it was stopped."""
        self.show_message(
            translate("Music map", "The map was not drawn"),
            translate("Music map", "Drawing it was stopped."),
        )
        self._offer(translate("Music map", "Draw the map"), self.draw_requested)

    def _offer(self, name: str, wanted: SignalInstance) -> None:
        self.action.setText(name)
        self._wanted = wanted

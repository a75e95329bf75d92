"""What stands where the map would be, as long as there is none."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.music_map import FEWEST_TRACKS
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.panels.welcome import MessagePage


class NoMap(MessagePage):
    """Why there is no map, and what to do.

    Signals
    -------
    draw_requested(), songs_requested()
    """

    draw_requested = Signal()
    songs_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("", parent, "map")
        self._given_up = False
        self.action.clicked.connect(self._next_step)
        self.show_too_little()

    def show_too_little(self) -> None:
        """Say that too few tracks are known for a map."""
        self._given_up = False
        self.show_message(
            translate("Music map", "Too little was analysed for a map"),
            translate(
                "Music map",
                "It takes %n track(s). Add a folder of music; once it was analysed, its "
                "map is drawn here.",
                n=FEWEST_TRACKS,
            ),
        )
        self.action.setText(translate("Next steps", "Show the songs"))

    def show_lacking(self, heard: int) -> None:
        """Say why there is none: too little was heard, or it was not compared yet."""
        if heard < FEWEST_TRACKS:
            self.show_too_little()
            return
        self._given_up = False
        self.show_message(
            translate("Music map", "The map comes in a moment"),
            translate(
                "Music map",
                "%n track(s) were analysed so far. As soon as they were compared with each "
                "other, the map is drawn here; it grows while the others are analysed.",
                n=heard,
            ),
        )
        self.action.setText(translate("Next steps", "Show the songs"))

    def show_given_up(self) -> None:
        """Say that drawing it was stopped."""
        self._given_up = True
        self.show_message(
            translate("Music map", "The map was not drawn"),
            translate("Music map", "Drawing it was stopped."),
        )
        self.action.setText(translate("Music map", "Draw the map"))

    def _next_step(self) -> None:
        (self.draw_requested if self._given_up else self.songs_requested).emit()

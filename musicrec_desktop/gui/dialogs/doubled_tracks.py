"""The question whether tracks are to stand in a playlist twice."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.translation import translate


class DoubledTracks(QMessageBox):
    """Asks what is done with tracks of which some stand in a playlist already.

    Parameters
    ----------
    playlist : Playlist
    tracks, new : int
        How many are to be put into it, and how many of them do not stand in it.
    parent : QWidget

    Attributes
    ----------
    new_button, all_button : QPushButton
        Put in what is new, and everything.
    """

    def __init__(self, playlist: Playlist, tracks: int, new: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Playlist", "Add to playlist"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(_said(playlist.name, tracks, new))
        box = QMessageBox.ButtonRole
        self.new_button = self.addButton(
            translate("Playlist", "Add the %n new track(s)", n=new), box.AcceptRole
        )
        self.all_button = self.addButton(
            translate("Playlist", "Add all again")
            if not new
            else translate("Playlist", "Add all %n track(s)", n=tracks),
            box.AcceptRole,
        )
        cancel = self.addButton(QMessageBox.StandardButton.Cancel)
        self.new_button.setVisible(bool(new))
        self.setDefaultButton(self.new_button if new else cancel)
        self.setEscapeButton(cancel)


def _said(name: str, tracks: int, new: int) -> str:
    if not new:
        return translate(
            "Playlist", "%n track(s) (is|are) in “{name}” already.", n=tracks, name=name
        )
    return translate(
        "Playlist",
        "%n of {tracks} tracks (is|are) in “{name}” already.",
        n=tracks - new,
        tracks=tracks,
        name=name,
    )

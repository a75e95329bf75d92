"""What a playlist is to be called, and what becomes of one that is called so already."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QLabel,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from musicrec_desktop.core.playlists import Playlist
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import plain, translate
from musicrec_desktop.gui.widgets.forms.dialog_buttons import DialogButtons
from musicrec_desktop.gui.words.playlist_names import free_name
from musicrec_desktop.gui.words.text import literal, long_duration

WIDTH = 420  # pixels
LONGEST_NAME = 200  # characters


class Keep(StrEnum):
    """What is done with tracks under a name."""

    NEW = "new"
    ADD = "add"
    REPLACE = "replace"


class NameDialog(QDialog):
    """Asks for a name, which may not be empty nor another's.

    Parameters
    ----------
    title, accept : str
        What is asked for, and what its button says.
    name : str
        What is proposed.
    parent : QWidget
    taken : collection of str
        What others are called.

    Signals
    -------
    named(str)
    """

    named = Signal(str)

    def __init__(
        self, title: str, accept: str, name: str, parent: QWidget, taken: Collection[str] = ()
    ) -> None:
        super().__init__(parent)
        self._taken = {other.casefold() for other in taken}
        self.setWindowTitle(title)
        self.name = QLineEdit(plain(name), self)
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setAccessibleName(translate("Playlist", "Name"))
        self.name.selectAll()
        label = QLabel(translate("Playlist", "Name"), self)
        label.setProperty("role", "small")
        label.setBuddy(self.name)
        self.said = QLabel(self)
        self.said.setProperty("role", "secondary")
        self.said.setWordWrap(True)
        self.middle = QVBoxLayout()
        self.middle.setSpacing(4)
        buttons = DialogButtons(accept, self.accept, self)
        self.accept_button = buttons.accept_button
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 22, 24, 18)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.name)
        layout.addWidget(self.said)
        layout.addLayout(self.middle)
        layout.addSpacing(8)
        layout.addStretch(1)
        layout.addWidget(buttons)
        self.setMinimumWidth(WIDTH)
        self.name.textChanged.connect(self.check)
        self.name.setFocus()
        self.check()

    def showEvent(self, event: QShowEvent) -> None:
        self.say(self.said.text())  # as high as in the letters that it has now, then centred
        super().showEvent(event)

    def accept(self) -> None:
        """Tell the name, where it may be that."""
        if self.accept_button.isEnabled():
            self.tell()
            super().accept()

    def text(self) -> str:
        """Return what was typed, without blanks around it."""
        return " ".join(self.name.text().split())

    def tell(self) -> None:
        """Tell what was chosen."""
        self.named.emit(self.text())

    def check(self) -> None:
        """Say what speaks against what was typed, or goes with it."""
        name = self.text()
        taken = name.casefold() in self._taken
        self.accept_button.setEnabled(bool(name) and not taken)
        if taken:
            self.say(
                translate("Playlist", "There is “{name}” already. Choose another name.", name=name)
            )
        else:
            self.say(self.facts())

    def facts(self) -> str:
        """Return what is said where nothing speaks against the name."""
        return ""

    def say(self, sentence: str) -> None:
        """Say something below the name, and be as high as it needs."""
        self.said.setVisible(bool(sentence))
        self.said.setText(sentence)
        self.said.setAccessibleName(sentence)
        layout = self.layout()
        if layout is not None:
            layout.activate()
            width = max(self.width(), WIDTH)
            self.resize(width, layout.totalHeightForWidth(width))


class SaveTracksDialog(NameDialog):
    """Asks under which name tracks are kept.

    Parameters
    ----------
    tracks : sequence of Track
        None for a playlist that begins empty.
    name : str
        What is proposed.
    playlists : sequence of Playlist
        Those that are there.
    parent : QWidget

    Signals
    -------
    chosen(Keep, str, Playlist or None)
        What is done, under which name, and with which playlist that is there.
    """

    chosen = Signal(object, str, object)

    def __init__(
        self, tracks: Sequence[Track], name: str, playlists: Sequence[Playlist], parent: QWidget
    ) -> None:
        self._tracks = tracks
        self._playlists = playlists
        self._choices: dict[Keep, QRadioButton] = {}
        proposed = free_name(name, [known.name for known in playlists]) if name else ""
        title = (
            translate("Playlist", "Save as playlist")
            if tracks
            else translate("Playlist", "New playlist")
        )
        super().__init__(title, translate("Playlist", "Save"), proposed, parent)
        self.name.setPlaceholderText(translate("Playlist", "As in: Sunday morning"))
        group = QButtonGroup(self)
        for keep in Keep:
            choice = QRadioButton(self)
            group.addButton(choice)
            self.middle.addWidget(choice)
            choice.toggled.connect(self._tell_choice)
            self._choices[keep] = choice
        self._choices[Keep.NEW].setChecked(True)
        self.check()

    @property
    def choices(self) -> dict[Keep, QRadioButton]:
        """What may be done where the name is taken."""
        return self._choices

    def check(self) -> None:
        """Offer what can be done with a playlist that is called so already."""
        super().check()
        same = self._same()
        for keep, choice in self._choices.items():
            choice.setVisible(same is not None and bool(self._tracks))
            choice.setEnabled(keep is Keep.NEW or (same is not None and same.takes_tracks))
        if same is not None and self._choices:
            self._name_choices(same)
            if not self._chosen().isEnabled():
                self._choices[Keep.NEW].setChecked(True)
        self._tell_choice()

    def tell(self) -> None:
        same = self._same()
        names = [known.name for known in self._playlists]
        keep = next(keep for keep, choice in self._choices.items() if choice is self._chosen())
        if same is None or keep is Keep.NEW:
            self.chosen.emit(Keep.NEW, free_name(self.text(), names), None)
        else:
            self.chosen.emit(keep, same.name, same)

    def _same(self) -> Playlist | None:
        """Return the playlist that is called so already, one that takes tracks before others."""
        wanted = self.text().casefold()
        same = [known for known in self._playlists if known.name.casefold() == wanted]
        return min(same, key=lambda known: known.kind != "manual", default=None)

    def _chosen(self) -> QRadioButton:
        return next(choice for choice in self._choices.values() if choice.isChecked())

    def _name_choices(self, same: Playlist) -> None:
        held = translate("Counts", "%n track(s)", n=same.count)
        free = free_name(self.text(), [known.name for known in self._playlists])
        texts = {
            Keep.NEW: translate("Playlist", "Keep both, this one as “{name}”", name=free),
            Keep.ADD: translate(
                "Playlist", "Add to “{name}” ({tracks})", name=same.name, tracks=held
            ),
            Keep.REPLACE: translate("Playlist", "Replace what is in “{name}”", name=same.name),
        }
        for keep, text in texts.items():
            self._choices[keep].setText(literal(text))

    def _tell_choice(self) -> None:
        """Say what the button is going to do."""
        same = self._same()
        if not self.text() or not self._choices:
            return
        self.accept_button.setText(self._accepting(same))
        if same is None:
            self.say(self.facts())
        elif not self._tracks or same.kind == "smart":
            free = free_name(self.text(), [known.name for known in self._playlists])
            self.say(
                translate(
                    "Playlist",
                    "There is a playlist “{name}” already; this one will be “{free}”.",
                    name=same.name,
                    free=free,
                )
            )
        else:
            said = translate("Playlist", "There is a playlist “{name}” already.", name=same.name)
            self.say(said)

    def _accepting(self, same: Playlist | None) -> str:
        if same is None or self._choices[Keep.NEW].isChecked():
            return translate("Playlist", "Save")
        if self._choices[Keep.ADD].isChecked():
            return translate("Playlist", "Add")
        return translate("Playlist", "Replace")

    def facts(self) -> str:
        if not self._tracks:
            return ""
        seconds = sum(track.tags.duration_seconds or 0.0 for track in self._tracks)
        tracks = translate("Counts", "%n track(s)", n=len(self._tracks))
        return "  ·  ".join([tracks, long_duration(seconds)])

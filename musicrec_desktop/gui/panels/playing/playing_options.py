"""What the page of what plays shows, and how: a small window under its button."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QWidget

from musicrec_desktop.core.translation import translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.playing.playing_choices import (
    LOOKS,
    PARTS,
    PARTS_OF,
    Look,
    PlayingChoices,
)
from musicrec_desktop.gui.widgets.sound.spectrogram_options import SpectrogramOptions

COLUMNS = 2
Key = TypeVar("Key", bound=str)  # no words


class PlayingOptions(SpectrogramOptions):
    """The look and its parts, and how the spectrogram is drawn where there is one.

    Signals
    -------
    arranged(PlayingChoices)
        Another look, or other parts, were chosen.
    """

    arranged = Signal(object)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        self._playing = PlayingChoices()
        self._looks: dict[Look, QPushButton] = {}
        self._parts: dict[str, QPushButton] = {}
        super().__init__(tokens, parent)
        self.setAccessibleName(translate("Now playing", "View options"))
        self._add_looks()
        self._add_parts()
        self.show_playing(self._playing)

    def show_playing(self, choices: PlayingChoices) -> None:
        """Show these as chosen; nothing is signalled."""
        self._playing = choices
        for look, button in self._looks.items():
            button.setChecked(look == choices.look)
        for part, button in self._parts.items():
            button.setVisible(part in PARTS_OF[choices.look])
            button.setChecked(choices.shows(part))
        self.drawing.setVisible(choices.look == "sound" and choices.shows("spectrogram"))
        self.adjustSize()

    def take_focus(self) -> None:
        self._looks[self._playing.look].setFocus(Qt.FocusReason.PopupFocusReason)

    def _add_looks(self) -> None:
        title = translate("Now playing", "View")
        group = QButtonGroup(self)
        for look, button in self._add(title, LOOKS).items():
            self._looks[look] = button
            group.addButton(button)
            button.clicked.connect(lambda _on, look=look: self._look_clicked(look))

    def _add_parts(self) -> None:
        for part, button in self._add(translate("Now playing", "Show"), PARTS).items():
            self._parts[part] = button
            button.clicked.connect(lambda on, part=part: self._part_clicked(part, on))

    def _add(self, title: str, texts: Mapping[Key, str]) -> dict[Key, QPushButton]:
        """Return buttons in rows below a title, by what they stand for."""
        self.above.addWidget(QLabel(title, self))
        grid = QGridLayout()
        grid.setSpacing(6)
        made = {}
        for place, (key, marked) in enumerate(texts.items()):
            text = translated("Now playing", marked)
            button = made[key] = QPushButton(text, self)
            button.setCheckable(True)
            said = translate("Spectrogram", "{choice}: {value}", choice=title, value=text)
            button.setAccessibleName(said)
            grid.addWidget(button, place // COLUMNS, place % COLUMNS)
        self.above.addLayout(grid)
        self.above.addSpacing(6)
        return made

    def _look_clicked(self, look: Look) -> None:
        self._arrange(replace(self._playing, look=look))

    def _part_clicked(self, part: str, shown: bool) -> None:
        self._arrange(self._playing.with_part(part, shown=shown))

    def _arrange(self, choices: PlayingChoices) -> None:
        self.show_playing(choices)
        self.arranged.emit(choices)

"""What can be done with all tracks that sound alike: a radio, play, queue, save."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.layout.shy_buttons import ShyButton

ICON_BUTTON, BUTTON_GAP = 36, 4


class SimilarActions(QWidget):
    """A row of buttons, of which one has its word where there is room for it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.radio = QPushButton(translate("Similar tracks", "Start radio"), self)
        self.radio.setProperty("role", "primary")
        self.radio.setToolTip(
            translate("Similar tracks", "Endless music like this, from your own library")
        )
        self.play_all = self._icon_button(translate("Similar tracks", "Play all"))
        self.queue_all = ShyButton(translate("Similar tracks", "Queue all"), self)
        self.queue_all.setMinimumWidth(ICON_BUTTON)
        self.save = self._icon_button(translate("Similar tracks", "Save as playlist"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(BUTTON_GAP)
        layout.addWidget(self.radio, 1)
        for button in (self.play_all, self.queue_all, self.save):
            layout.addWidget(button)

    def fit(self, width: int) -> None:
        """Show the word where a row this wide has room for it."""
        others = self.radio.sizeHint().width() + 2 * ICON_BUTTON + 3 * BUTTON_GAP
        self.queue_all.show_words(others + self.queue_all.width_with_words() <= width)

    def apply_theme(self, tokens: Tokens) -> None:
        """Draw the icons in these colours."""
        on_accent = replace(tokens, text_secondary=tokens.on_accent, text=tokens.on_accent)
        self.radio.setIcon(icon("radio", on_accent))
        self.play_all.setIcon(icon("play-now", tokens))
        self.queue_all.setIcon(icon("queue", tokens))
        self.save.setIcon(icon("save", tokens))

    def _icon_button(self, name: str) -> QPushButton:
        button = QPushButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setFixedWidth(ICON_BUTTON)
        return button

"""The upper edge of the page of what plays: which look it has, and how it is drawn."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QToolButton, QWidget

from musicrec_desktop.core.translation import translate, translated
from musicrec_desktop.gui.look.icons import icon
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.panels.playing.playing_choices import LOOKS, LOOKS_SAID, Look
from musicrec_desktop.gui.widgets.pane_button import PaneButton

HEIGHT = 30


class LookBar(QWidget):
    """Two looks to choose from, and buttons.

    Signals
    -------
    look_chosen(str)
    pane_requested()
        The panel at the side shall come back.
    """

    look_chosen = Signal(str)
    pane_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Now playing", "Look of the page"))
        self.setFixedHeight(HEIGHT)
        self._alone = False
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        group = QButtonGroup(self)
        self.looks: dict[Look, QPushButton] = {}
        for look, marked in LOOKS.items():
            button = self.looks[look] = QPushButton(translated("Now playing", marked), self)
            button.setProperty("role", "tab")
            button.setCheckable(True)
            button.setAccessibleName(button.text())
            said = translated("Now playing", LOOKS_SAID[look])
            button.setAccessibleDescription(said)
            button.setToolTip(said)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on, look=look: self.look_chosen.emit(look))
            group.addButton(button)
            layout.addWidget(button)
        layout.addSpacing(6)
        save = translate("Now playing", "Save the spectrogram as a picture")
        self.picture_button = self._button(
            save, translate("Now playing", "Save as a picture (Ctrl+S)")
        )
        view = translate("Now playing", "View options")
        self.options_button = self._button(view, view)
        layout.addWidget(self.picture_button)
        layout.addWidget(self.options_button)
        self.pane = PaneButton(tokens, self)
        self.pane.clicked.connect(self.pane_requested)
        layout.addWidget(self.pane)
        self.apply_theme(tokens)

    def stand_alone(self, alone: bool) -> None:
        """Offer the panel at the side and nothing else, or everything."""
        self._alone = alone
        self.options_button.setVisible(not alone)

    def show_look(self, look: Look, *, pictured: bool) -> None:
        """Show which look the page has, and whether there is a picture to be saved."""
        self.looks[look].setChecked(True)
        self.picture_button.setVisible(pictured)

    def fit(self, room: int) -> None:
        """Leave the looks to the options where so many pixels are too few for them."""
        self.pane.show_words(True)
        if self.sizeHint().width() > room:
            self.pane.show_words(False)
        for button in self.looks.values():
            button.setVisible(not self._alone)
        if self.sizeHint().width() > room:
            for button in self.looks.values():
                button.hide()

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self.pane.apply_theme(tokens)
        self.picture_button.setIcon(icon("keep-picture", tokens))
        self.options_button.setIcon(icon("view-options", tokens))

    def _button(self, name: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(tip)
        button.setIconSize(QSize(18, 18))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

"""What a model takes for what, as a matrix, and its surest mistakes, to be heard."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from musicrec_desktop.core.genre_scores import Evaluation
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.layout.titled_card import TitledCard, Words
from musicrec_desktop.gui.widgets.plots.confusion_matrix import ConfusionMatrix
from musicrec_desktop.gui.widgets.tables.confused_tracks import ConfusedTracks
from musicrec_desktop.gui.words.genre import worst_confusion


class MatrixCard(TitledCard):
    """The matrix, and below it what is marked in words, else the worst confusion."""

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(translate("Learn genres", "What is taken for what"), parent)
        self.matrix = ConfusionMatrix(tokens, self)
        self._said = Words("", "small", self)
        self._worst = ""
        self.matrix.marked.connect(lambda said: self._said.setText(said or self._worst))
        self.body.addWidget(self.matrix)
        self.body.addWidget(self._said)
        self.body.addStretch(1)

    def show_found(self, found: Evaluation) -> None:
        """Show what a test found."""
        self._worst = worst_confusion(found)
        self.matrix.show_matrix(found.classes, found.confusion)
        self._said.setText(self._worst)


class ConfusedCard(TitledCard):
    """The surest mistakes; hidden where there are none.

    Signals
    -------
    play_requested(list of Confusion, int)
    """

    play_requested = Signal(list, int)

    def __init__(self, matrix: ConfusionMatrix, parent: QWidget) -> None:
        super().__init__(translate("Learn genres", "The surest mistakes"), parent)
        hint = translate(
            "Learn genres",
            "Listen: the label may be the one that errs. Double-click or Enter plays.",
        )
        self.body.addWidget(Words(hint, "small", self))
        self.tracks = ConfusedTracks(self)
        self.tracks.play_requested.connect(self.play_requested)
        matrix.chosen.connect(self.tracks.show_only)
        self.body.addWidget(self.tracks)

    def show_found(self, found: Evaluation) -> None:
        """Show what a test found."""
        self.tracks.show_tracks(found.confused)
        self.setVisible(bool(found.confused))

"""What a model guesses in the library: how much of it, and the way to it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from musicrec_desktop.core.translation import number, translate
from musicrec_desktop.gui.widgets.layout.flow_layout import FlowLayout
from musicrec_desktop.gui.widgets.layout.titled_card import TitledCard, Words
from musicrec_desktop.gui.words.text import literal

MOST_LINKS = 12


class GenresInLibrary(TitledCard):
    """Guesses in a sentence, a link for each genre, and a button that writes them into tags.

    Signals
    -------
    search_requested(str)
    """

    search_requested = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(translate("Learn genres", "In your library"), parent)
        self.links: list[QPushButton] = []
        self.said = Words("", "small", self)
        self._holder = QWidget(self)
        self._link_row = FlowLayout(self._holder)
        self.tidy = QPushButton(self)
        self.tidy.setProperty("role", "primary")
        self.body.addWidget(self.said)
        self.body.addWidget(self._holder)
        row = QHBoxLayout()
        row.addWidget(self.tidy)
        row.addStretch(1)
        self.body.addLayout(row)

    def show_guessed(
        self, guessed: Mapping[str, int], unknown: int, tracks: int, surest: int, *, in_use: bool
    ) -> None:
        """Show how many tracks without a genre tag are guessed to be what, by the model in use.

        Parameters
        ----------
        guessed : mapping of str to int
            How many tracks of each genre.
        unknown : int
            Of how many tracks it does not know.
        tracks : int
            In the library.
        surest : int
            How many of the guesses are sure enough to be proposed for the tags.
        in_use : bool
            Only then there is something to show.
        """
        self.setVisible(in_use)
        for button in self.links:
            self._link_row.removeWidget(button)
            button.deleteLater()
        self.links = []
        self.said.setText(_guesses_said(sum(guessed.values()), unknown, tracks))
        ranked = sorted(guessed.items(), key=lambda item: -item[1])[:MOST_LINKS]
        for genre, amount in ranked:
            self._add_link(genre, amount)
        self._holder.setVisible(bool(ranked))
        self.tidy.setText(
            translate("Learn genres", "Write the %n surest into the tags, in Tidy up…", n=surest)
        )
        self.tidy.setVisible(surest > 0)

    def _add_link(self, genre: str, amount: int) -> None:
        button = QPushButton(literal(f"{genre} · {number(amount)}"), self)
        quoted = f'"{genre}"' if any(c in genre for c in " ()|") else genre
        query = f"genre~:{quoted}"  # no words: as it is searched for
        button.setToolTip(translate("Learn genres", "Show them: {search}", search=query))
        button.setAccessibleName(
            translate("Learn genres", "Show what is guessed to be “{genre}”", genre=genre)
        )
        button.clicked.connect(lambda: self.search_requested.emit(query))
        self._link_row.addWidget(button)
        self.links.append(button)


def _guesses_said(guesses: int, unknown: int, tracks: int) -> str:
    if guesses:
        return f"{_guessed(guesses, unknown)} {_where_they_are()}"
    if unknown:
        return translate(
            "Learn genres",
            "%n track(s) without a genre tag: the model is not sure enough to guess any of them. "
            "In the details below, the confidence it needs can be lowered.",
            n=unknown,
        )
    if not tracks:
        return translate(
            "Learn genres",
            "Your library is empty. Add a music folder: what has no genre tag is guessed as it is "
            "analysed.",
        )
    return translate(
        "Learn genres",
        "Every track of your library that was analysed has a genre tag, so there is nothing to "
        "guess. New music without one is guessed as it is scanned.",
    )


def _guessed(guesses: int, unknown: int) -> str:
    if not unknown:
        return translate(
            "Learn genres", "%n track(s) (has|have) no genre tag and a guess now.", n=guesses
        )
    return translate(
        "Learn genres",
        "%n track(s) (has|have) no genre tag and a guess now; for {unknown} more the answer is “I "
        "don’t know”.",
        n=guesses,
        unknown=number(unknown),
    )


def _where_they_are() -> str:
    return translate(
        "Learn genres",
        "Guesses stand in italics in the column Genre. In the search field, {field} finds "
        "everything that sounds like a genre, tagged or not:",
        field="genre~:",
    )

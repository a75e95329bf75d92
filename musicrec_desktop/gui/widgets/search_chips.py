"""A search as chips: what it asks for can be taken away, and what is often asked is a click."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.look.theme import Tokens
from musicrec_desktop.gui.widgets.chip import Chip, RemovableChip

# A field with its value, which may stand in quotes; a leading minus belongs to it.
_ASKED = re.compile(r'-?[a-z]+~?[:=](?:"[^"]*"?|\S+)', re.IGNORECASE)


MOST_ASKED = 2  # that find room; the others stand in the search field


@dataclass(frozen=True, slots=True)
class Quick:
    """Something that is often asked for.

    Attributes
    ----------
    name, asked, explanation : str
        What the chip says, what stands in the search, and what it does.
    others : dict of str to str
        More to ask for by names, in the chip's menu.
    """

    name: str
    asked: str
    explanation: str
    others: tuple[tuple[str, str], ...] = ()

    def all(self) -> list[str]:
        """Return all that the chip can ask for."""
        return [self.asked, *(asked for _, asked in self.others)]


QUICK: Sequence[Quick] = (
    Quick(
        to_translate("Filters", "★ 4+"),
        "rating:>=4",
        to_translate("Filters", "Songs with four stars and more"),
        (
            (to_translate("Filters", "★ 3+"), "rating:>=3"),
            (to_translate("Filters", "★ 5"), "rating:5"),
            (to_translate("Filters", "Loved"), "loved:yes"),
        ),
    ),
    Quick(
        to_translate("Filters", "New"),
        "added:<30d",
        to_translate("Filters", "Songs that came within thirty days"),
        (
            (to_translate("Filters", "This week"), "added:<7d"),
            (to_translate("Filters", "This year"), "added:<1y"),
        ),
    ),
    Quick(
        to_translate("Filters", "Unplayed"),
        "plays:0",
        to_translate("Filters", "Songs that were never played"),
    ),
    Quick(
        to_translate("Filters", "Lossless"),
        "lossless:yes",
        to_translate("Filters", "Songs in a lossless format"),
    ),
)


def _words(quick: Quick, name: str) -> tuple[str, str]:
    """Return what a chip shows and says under a name."""
    return translated("Filters", name), translated("Filters", quick.explanation)


def _searched(part: str) -> str:
    return translate("Filters", "Searched: {part}", part=part)


def parts_of(text: str) -> list[str]:
    """Return what a search asks of fields, in order."""
    return _ASKED.findall(text)


def without(text: str, part: str) -> str:
    """Return a search without one of its parts."""
    return " ".join(text.replace(part, " ", 1).split())


class SearchChips(QWidget):
    """Chips for the search of the songs.

    Signals
    -------
    search_changed(str)
        The search with a part more or less.
    """

    search_changed = Signal(str)

    def __init__(self, tokens: Tokens, parent: QWidget) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._text = ""
        self.quick: dict[Quick, Chip] = {}
        self.asked: list[RemovableChip] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(6)
        for quick in QUICK:
            offered = ((quick.name, quick.asked), *quick.others) if quick.others else ()
            choices = [(translated("Filters", name), asked) for name, asked in offered]
            chip = Chip(*_words(quick, quick.name), tokens, self, choices)
            chip.clicked.connect(lambda on, quick=quick: self._toggle(quick, on))
            chip.chosen.connect(lambda asked, quick=quick: self._ask(quick, asked))
            self.quick[quick] = chip
            self._row.addWidget(chip)

    def show_search(self, text: str) -> None:
        """Show what a search asks for."""
        self._text = text
        parts = parts_of(text)
        for quick, chip in self.quick.items():
            found = next((asked for asked in quick.all() if asked in parts), None)
            names = dict([(quick.asked, quick.name), *((a, n) for n, a in quick.others)])
            chip.value = found
            chip.setChecked(found is not None)
            chip.explain(*_words(quick, names[found or quick.asked]))
        known = {asked for quick in QUICK for asked in quick.all()}
        self._show_asked([part for part in parts if part not in known][:MOST_ASKED])

    def _show_asked(self, parts: list[str]) -> None:
        """Show parts in the chips that are there: while one is typed, each key changes it."""
        for chip, part in zip(self.asked, parts, strict=False):
            chip.hold(part, _searched(part), part)
        for part in parts[len(self.asked) :]:
            self.asked.append(self._removable(part))
        for old in self.asked[len(parts) :]:
            old.hide()
            old.deleteLater()
        del self.asked[len(parts) :]

    def apply_theme(self, tokens: Tokens) -> None:
        """Redraw in other colours."""
        self._tokens = tokens
        for chip in self.quick.values():
            chip.apply_theme(tokens)
        for asked in self.asked:
            asked.apply_theme(tokens)

    def _removable(self, part: str) -> RemovableChip:
        chip = RemovableChip(part, _searched(part), part, self._tokens, self)
        chip.removed.connect(lambda gone: self.search_changed.emit(without(self._text, gone)))
        self._row.insertWidget(len(self.asked), chip)
        return chip

    def _toggle(self, quick: Quick, on: bool) -> None:
        text = self._cleared(quick)
        self.search_changed.emit(f"{text} {quick.asked}".strip() if on else text)

    def _ask(self, quick: Quick, asked: object) -> None:
        self.search_changed.emit(f"{self._cleared(quick)} {asked}".strip())

    def _cleared(self, quick: Quick) -> str:
        text = self._text
        for asked in quick.all():
            if asked in parts_of(text):
                text = without(text, asked)
        return text

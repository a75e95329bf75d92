"""What a table of tracks says in its cells and headings, and beyond what stands in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.tracks import AnalysisState, Track
from musicrec_desktop.core.translation import translate
from musicrec_desktop.gui.models.track_columns import COLUMNS, Column, ColumnKind, cell_said
from musicrec_desktop.gui.models.track_order import NO_GUESSES, Guesses, SortBy, guessed_genre
from musicrec_desktop.gui.words.genre import guess_said
from musicrec_desktop.gui.words.keys import key_said
from musicrec_desktop.gui.words.text import said_stars

ORDINALS = "¹²³⁴"


class TrackCells:
    """What the cells of tracks say; stars and guesses are not the tracks' own.

    Attributes
    ----------
    ratings : mapping of int to Rating
    guesses : mapping of int to GenrePrediction
        Both by track.
    """

    def __init__(self) -> None:
        self.ratings: Mapping[int, Rating] = {}
        self.guesses: Guesses = NO_GUESSES

    def stars(self, track: Track) -> float | None:
        """Return what the listener gave a track."""
        rating = self.ratings.get(track.id)
        return rating.stars if rating is not None else None

    def loved(self, track: Track) -> bool:
        """Return whether the listener loves a track."""
        rating = self.ratings.get(track.id)
        return rating is not None and rating.loved

    def text(self, track: Track, kind: ColumnKind) -> str:
        """Return what stands in a cell."""
        if kind.loved:
            return kind.name if self.loved(track) else ""
        if not kind.rated:
            return kind.text(track) or self._guess(track, kind)
        stars = self.stars(track)
        return said_stars(stars) if stars is not None else ""

    def is_guessed(self, track: Track, kind: ColumnKind) -> bool:
        """Return whether what stands in a cell is a guess."""
        return not kind.text(track) and bool(self._guess(track, kind))

    def tip(self, track: Track, kind: ColumnKind) -> str | None:
        """Return what is said when the pointer rests on a cell."""
        guess = self.guesses.get(track.id) if kind.guessed and not kind.text(track) else None
        if guess is not None:
            return guess_said(guess)
        return tool_tip(track, kind, self.text(track, kind))

    def said(self, track: Track, kind: ColumnKind) -> str:
        """Return what a screen reader says of a cell."""
        if kind.loved:
            return kind.name if self.loved(track) else translate("Columns", "not loved")
        said = cell_said(kind.short_name, self.text(track, kind))
        if self.is_guessed(track, kind):
            return translate("Columns", "{cell}, guessed", cell=said)
        return said

    def _guess(self, track: Track, kind: ColumnKind) -> str:
        return guessed_genre(track, self.guesses) if kind.guessed and self.guesses else ""


def heading(column: Column, sorts: Sequence[SortBy]) -> str:
    """Return a heading; its arrow is text, since a drawn one finds no room in a narrow column."""
    text = COLUMNS[column].short_name.upper()
    for place, sort in enumerate(sorts):
        if sort.column == column:
            ordinal = ORDINALS[place] if len(sorts) > 1 else ""
            return f"{text} {'↓' if sort.descending else '↑'}{ordinal}"
    return text


def heading_said(column: Column, sorts: Sequence[SortBy]) -> str:
    """Return a column's name, and its part in the order: "Year, sorted downwards"."""
    parts = [COLUMNS[column].name]
    for place, sort in enumerate(sorts):
        if sort.column == column:
            parts.append(
                translate("Columns", "sorted downwards")
                if sort.descending
                else translate("Columns", "sorted upwards")
            )
            if len(sorts) > 1:
                parts.append(translate("Columns", "number {place} of the order", place=place + 1))
            break
    return ", ".join(parts)


def tool_tip(track: Track, kind: ColumnKind, text: str) -> str | None:
    """Return what is to be known of a track in a column, beyond the text that stands there."""
    if track.analysis is AnalysisState.FAILED:
        return translate(
            "Tracks", "This file could not be analysed; the list of unreadable files says why."
        )
    if track.missing:
        return translate("Tracks", "The file is not there: {path}", path=track.path)
    if (kind.loved or kind.rated) and track.id < 0:
        return None  # a file of no library has nobody's stars
    if kind.loved:
        if text:
            return translate("Rating", "Loved. Click to remove the heart.")
        return translate("Rating", "Click to love it.")
    if kind.rated:
        return translate(
            "Rating",
            "{stars}. Click to rate; click the same star again to clear it.",
            stars=text or said_stars(None),
        )
    return text or unsure_said(track, kind)


def unsure_said(track: Track, kind: ColumnKind) -> str | None:
    """Return why no tempo or key stands in the table: what was heard is too unsure."""
    if kind is COLUMNS[Column.BPM]:
        bpm = round(track.tempo_bpm or 0.0)
        if bpm:
            return translate("Tracks", "Perhaps {bpm} BPM; no clear pulse was heard", bpm=bpm)
        none = translate("Tracks", "No pulse was heard")
    elif kind is COLUMNS[Column.KEY]:
        if track.key:
            key = key_said(track.key)
            return translate("Tracks", "Perhaps {key}; no clear key was heard", key=key)
        none = translate("Tracks", "No key was heard")
    else:
        return None
    waits = track.analysis is AnalysisState.PENDING
    return translate("Tracks", "Not analysed yet") if waits else none

"""The words of the column browser."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from musicrec_desktop.core.column_browser import TEMPO_STEP_BPM, BrowserKind
from musicrec_desktop.core.translation import to_translate, translate, translated
from musicrec_desktop.gui.words.keys import key_in_full
from musicrec_desktop.gui.words.text import said_stars


@dataclass(frozen=True, slots=True)
class KindWords:
    """What is said of one kind; marked for the catalogue.

    Attributes
    ----------
    name : str
        Above the column.
    all : callable
        From how many values there are, what its first row says.
    none : str
        Of tracks that say nothing.
    """

    name: str
    all: Callable[[int], str]
    none: str


WORDS = {
    BrowserKind.GENRE: KindWords(
        to_translate("Columns", "Genre"),
        lambda n: translate("Column browser", "All %n genre(s)", n=n),
        to_translate("Column browser", "No genre"),
    ),
    BrowserKind.ALBUM_ARTIST: KindWords(
        to_translate("Columns", "Album artist"),
        lambda n: translate("Column browser", "All %n album artist(s)", n=n),
        to_translate("Column browser", "Unknown artist"),
    ),
    BrowserKind.ARTIST: KindWords(
        to_translate("Columns", "Artist"),
        lambda n: translate("Column browser", "All %n artist(s)", n=n),
        to_translate("Column browser", "Unknown artist"),
    ),
    BrowserKind.ALBUM: KindWords(
        to_translate("Columns", "Album"),
        lambda n: translate("Column browser", "All %n album(s)", n=n),
        to_translate("Column browser", "On no album"),
    ),
    BrowserKind.COMPOSER: KindWords(
        to_translate("Columns", "Composer"),
        lambda n: translate("Column browser", "All %n composer(s)", n=n),
        to_translate("Column browser", "Unknown composer"),
    ),
    BrowserKind.DECADE: KindWords(
        to_translate("Columns", "Decade"),
        lambda n: translate("Column browser", "All %n decade(s)", n=n),
        to_translate("Column browser", "No year"),
    ),
    BrowserKind.YEAR: KindWords(
        to_translate("Columns", "Year"),
        lambda n: translate("Column browser", "All %n year(s)", n=n),
        to_translate("Column browser", "No year"),
    ),
    BrowserKind.FOLDER: KindWords(
        to_translate("Columns", "Folder"),
        lambda n: translate("Column browser", "All %n folder(s)", n=n),
        to_translate("Column browser", "No folder"),
    ),
    BrowserKind.RATING: KindWords(
        to_translate("Columns", "Rating"),
        lambda n: translate("Column browser", "All %n rating(s)", n=n),
        to_translate("Column browser", "Not rated"),
    ),
    BrowserKind.FORMAT: KindWords(
        to_translate("Columns", "Format"),
        lambda n: translate("Column browser", "All %n format(s)", n=n),
        to_translate("Column browser", "Unknown format"),
    ),
    BrowserKind.KEY: KindWords(
        to_translate("Columns", "Key", "Musical"),
        lambda n: translate("Column browser", "All %n key(s)", comment="Musical", n=n),
        to_translate("Column browser", "No clear key"),
    ),
    BrowserKind.TEMPO: KindWords(
        to_translate("Columns", "Tempo"),
        lambda n: translate("Column browser", "All %n tempo(s)", n=n),
        to_translate("Column browser", "No clear tempo"),
    ),
}
_COMMENTS = {BrowserKind.KEY: "Musical"}  # no words


def kind_said(kind: BrowserKind) -> str:
    """Return what a column is headed with."""
    return translated("Columns", WORDS[kind].name, comment=_COMMENTS.get(kind, ""))


def all_said(kind: BrowserKind, values: int) -> str:
    """Return what its first row says: "All 24 genres"."""
    return WORDS[kind].all(values) if values else translate("Column browser", "All tracks")


def order_said(kind: BrowserKind) -> str:
    """Return what the usual order of a kind is called."""
    if kind is BrowserKind.RATING:
        return translate("Column browser", "Best first")
    if kind in (BrowserKind.DECADE, BrowserKind.YEAR):
        return translate("Column browser", "Oldest first")
    if kind is BrowserKind.TEMPO:
        return translate("Column browser", "Slowest first")
    return translate("Column browser", "By name")


def value_said(kind: BrowserKind, key: str, label: str) -> str:
    """Return what stands in the row of a value."""
    if not key:
        return translated("Column browser", WORDS[kind].none)
    if kind is BrowserKind.DECADE:
        return translate("Column browser", "{year}s", comment="A decade: 1970s", year=key)
    if kind is BrowserKind.RATING:
        return said_stars(float(key))
    if kind is BrowserKind.FORMAT:
        return label.upper()
    if kind is BrowserKind.KEY:
        return key_in_full(key)
    if kind is BrowserKind.TEMPO:
        low = int(key)
        return translate(
            "Column browser", "{low}–{high} BPM", low=low, high=low + TEMPO_STEP_BPM - 1
        )
    return label


def row_said(text: str, tracks: int) -> str:
    """Return what a screen reader says of a row: "Jazz, 213 tracks"."""
    counted = translate("Counts", "%n track(s)", n=tracks)
    return translate("Column browser", "{value}, {tracks}", value=text, tracks=counted)

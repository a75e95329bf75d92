"""What is chosen in the column browser, as a search that a smart playlist can ask."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence

from musicrec_desktop.core.column_browser import TEMPO_STEP_BPM, BrowserColumn, BrowserKind
from musicrec_desktop.services.library.column_browsing import PATH
from musicrec_desktop.services.library.rules import Rule, Rules, write_rules

_FIELDS: Mapping[BrowserKind, str] = {
    BrowserKind.GENRE: "genre",
    BrowserKind.ARTIST: "artist",
    BrowserKind.ALBUM_ARTIST: "albumartist~",
    BrowserKind.ALBUM: "album",
    BrowserKind.COMPOSER: "composer",
    BrowserKind.DECADE: "year",
    BrowserKind.YEAR: "year",
    BrowserKind.FOLDER: "path",
    BrowserKind.RATING: "rating",
    BrowserKind.FORMAT: "codec",
    BrowserKind.KEY: "key",
    BrowserKind.TEMPO: "bpm",
}
_STEPS = {BrowserKind.DECADE: 10, BrowserKind.TEMPO: TEMPO_STEP_BPM}
_WHOLE = frozenset({BrowserKind.GENRE, BrowserKind.ARTIST, BrowserKind.ALBUM_ARTIST})


def column_query(columns: Sequence[BrowserColumn], searched: str = "") -> str:
    """Return a search for the tracks that have what is chosen in every column.

    Parameters
    ----------
    columns : sequence of BrowserColumn
    searched : str
        What was searched for among them.
    """
    parts = [f"({searched})" if re.search(r"\bOR\b|\|", searched) else searched.strip()]
    parts += [_either([_asked(column.kind, key) for key in column.chosen]) for column in columns]
    return " ".join(filter(None, parts))


def _asked(kind: BrowserKind, key: str) -> str:
    field = _FIELDS[kind]
    if kind is BrowserKind.ALBUM and key:
        return _of_album(*key.split("\n", 1))
    if not key:
        return "rating:0" if kind is BrowserKind.RATING else _written(Rule(field, nothing=True))
    if kind in _STEPS:
        return f"{field}:{key}..{int(key) + _STEPS[kind] - 1}"
    if kind is BrowserKind.FOLDER:
        return _in_folder(key)
    return _named(field, key) if kind in _WHOLE else _written(Rule(field, value=key))


def _of_album(title: str, whose: str) -> str:
    of = [_named("albumartist", whose)]
    if PATH.match(whose):
        of = [_written(Rule("albumartist", nothing=True)), _in_folder(whose)]
    return " ".join((_named("album", title), *of))


def _in_folder(folder: str) -> str:
    return _written(Rule("path", value=(folder + "/").replace("/", os.sep)))


def _named(field: str, name: str) -> str:
    """Ask for a name as a whole; where the language cannot write it, for its words."""
    exact = '"' not in name
    return _written(Rule(field, "=" if exact else ":", name, phrase=True))


def _written(rule: Rule) -> str:
    return write_rules(Rules((rule,)))


def _either(asked: Sequence[str]) -> str:
    return asked[0] if len(asked) == 1 else f"({' OR '.join(asked)})" if asked else ""

"""What a word that is begun in the search field may become."""

from __future__ import annotations

import re

from sqlalchemy import select

from musicrec_desktop.core.features import SoundKind
from musicrec_desktop.core.keys import camelot
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.query.arrangement import ORDERS
from musicrec_desktop.library.query.fields import FIELDS, UNTAGGED
from musicrec_desktop.library.query.syntax import ARRANGING
from musicrec_desktop.library.query.values import all_keys
from musicrec_desktop.library.schema import genre_predictions, playlists, tracks

MOST = 8
FEWEST_LETTERS = 2

_BEGUN = re.compile(r'(?P<not>-?)(?:(?P<field>[A-Za-z_]+~?):)?(?P<value>"[^"]*|[^\s()|"]*)$')
_COLUMNS = {
    "title": tracks.c.title,
    "artist": tracks.c.artist,
    "albumartist": tracks.c.album_artist,
    "albumartist~": tracks.c.album_artist,
    "album": tracks.c.album,
    "genre": tracks.c.genre,
    "composer": tracks.c.composer,
    "codec": tracks.c.codec,
    "playlist": playlists.c.name,
    "genre~": genre_predictions.c.genre,
}
_DOWNWARDS = ("plays", "added", "played", "rating")  # which most want the highest of
_LIMITS = ("25", "50", "100", "1h", "2h")
_YES_OR_NO = ("lossless", "loved", "disliked", "cover", "missing", "heard")


class Completer:
    """Names of fields, and values that the library holds."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def complete(self, text: str, cursor: int) -> list[str]:
        """Return the whole text with the word before the cursor completed.

        Parameters
        ----------
        text : str
        cursor : int
            Place in ``text``.

        Returns
        -------
        list of str
            At most :data:`MOST`; none where nothing is begun.
        """
        match = _BEGUN.search(text[:cursor])
        if match is None:
            return []
        before, after = text[: match.start()], text[cursor:]
        return [f"{before}{match['not']}{word}{after}" for word in self._words(match)[:MOST]]

    def _words(self, match: re.Match[str]) -> list[str]:
        field, value = match["field"], match["value"].strip('"')
        if field is None:
            begun = value.lower()
            fields = [f"{name}:" for name in (*FIELDS, *ARRANGING) if name.startswith(begun)]
            return fields if len(begun) >= FEWEST_LETTERS else []
        name = field.lower()
        values = [found for found in self._values(name, value) if found != value]
        return [f"{field}:{_quoted(found)}" for found in values]

    def _values(self, name: str, begun: str) -> list[str]:
        if name in _COLUMNS:
            return self._stored(name, begun)
        offered: list[str] = []
        if name in _YES_OR_NO:
            offered = ["yes", "no"]
        elif name in ("key", "fits"):
            offered = sorted(map(camelot, all_keys()), key=lambda key: (int(key[:-1]), key[-1]))
        elif name == "untagged":
            offered = list(UNTAGGED)
        elif name == "sort":
            up = [order for order in ORDERS if order not in _DOWNWARDS]
            offered = [f"-{order}" for order in _DOWNWARDS] + up
            offered += [f"-{order}" for order in up if order != "random"] + list(_DOWNWARDS)
        elif name == "limit":
            offered = list(_LIMITS)
        elif name == "kind":
            offered = [kind.value for kind in SoundKind]
        return [value for value in offered if value.lower().startswith(begun.lower())]

    def _stored(self, name: str, begun: str) -> list[str]:
        column = _COLUMNS[name]
        statement = (
            select(column)
            .where(column.istartswith(begun, autoescape=True), column != "")
            .distinct()
            .order_by(column)
            .limit(MOST)
        )
        with self._database.read() as connection:
            return list(connection.scalars(statement))


def _quoted(value: str) -> str:
    bare = value.replace('"', "")
    return f'"{bare}"' if re.search(r"[\s()|]", bare) else bare

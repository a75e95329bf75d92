"""Tables of metadata: one's own as CSV, and those of the FMA data set.

The Free Music Archive's set for music analysis (Defferrard et al., "FMA: A Dataset For
Music Analysis", ISMIR 2017) comes as ``tracks.csv``, whose header takes three lines,
``genres.csv`` and ``features.csv``; its sound files are named by the track's number.
"""

from __future__ import annotations

import codecs
import contextlib
import csv
import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from musicrec_desktop.core.errors import UnreadableFile
from musicrec_desktop.core.reasons import system_reason
from musicrec_desktop.core.tag_edits import (
    DETAIL_FIELDS,
    NUMBER_FIELDS,
    TABLE_KEYS,
    TEXT_FIELDS,
    TOTAL_FIELDS,
    BadTagValue,
)
from musicrec_desktop.core.translation import number as said_number
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.library.tags.details import flag, total
from musicrec_desktop.library.tags.values import number, year
from musicrec_desktop.library.text import clean_text

LONGEST_CELL = 1 << 24
GUESSED_BYTES = 1 << 20  # by which the encoding is told
ODD_SHARE = 0.3  # of the bytes beyond ASCII; more than that are no UTF-8
FIELDS = (*TEXT_FIELDS, *NUMBER_FIELDS, *DETAIL_FIELDS)

# Names of columns that are known without being told, in lower case and without separators.
_KNOWN_AS = {
    "path": ("path", "filepath", "location", "fullpath"),
    "file": ("file", "filename"),
    "id": ("id", "trackid", "fmaid"),
    "title": ("title", "track", "tracktitle", "song", "name"),
    "artist": ("artist", "artistname", "trackartist"),
    "album": ("album", "albumtitle", "release"),
    "album_artist": ("albumartist",),
    "genre": ("genre", "genretop", "genres", "label"),
    "composer": ("composer",),
    "year": ("year", "date", "releaseyear"),
    "track_number": ("tracknumber", "trackno"),
    "disc_number": ("discnumber", "disc", "disk", "discno"),
    "track_total": ("tracktotal", "totaltracks", "trackcount"),
    "disc_total": ("disctotal", "totaldiscs", "disccount"),
    "disc_subtitle": ("discsubtitle", "setsubtitle", "disctitle"),
    "compilation": ("compilation", "iscompilation", "partofacompilation"),
    "title_sort": ("titlesort", "sorttitle", "titlesortorder", "sortname"),
    "artist_sort": ("artistsort", "sortartist", "artistsortorder"),
    "album_sort": ("albumsort", "sortalbum", "albumsortorder"),
    "album_artist_sort": ("albumartistsort", "sortalbumartist", "albumartistsortorder"),
    "composer_sort": ("composersort", "sortcomposer", "composersortorder"),
}
_FMA_COLUMNS = {  # by the two upper lines of the header
    ("track", "title"): "title",
    ("artist", "name"): "artist",
    ("album", "title"): "album",
    ("track", "composer"): "composer",
    ("track", "number"): "track_number",
    ("album", "date_released"): "year",
}
_FMA_GENRES, _FMA_TOP = ("track", "genres"), ("track", "genre_top")

_TOTALS = {"track_number": "track_total", "disc_number": "disc_total"}

FieldValue = str | int


@dataclass(frozen=True, slots=True)
class MetadataRow:
    """What a row says of one track.

    Attributes
    ----------
    line : int
        Of the file, for messages.
    key : str
        What the track is recognised by.
    values : mapping of str to (str or int)
        By field of :class:`core.tracks.Tags`, or of :class:`core.tag_details.TagDetails`;
        what the row leaves empty is not in it.
    """

    line: int
    key: str
    values: Mapping[str, FieldValue]


@dataclass(frozen=True, slots=True)
class MetadataTable:
    """A table that was read.

    Attributes
    ----------
    source : str
        For people: "FMA" or the file's name.
    key : str
        "path", "file" or "id": what the keys of the rows are.
    columns : mapping of str to str
        The table's name for each field that it has.
    rows : tuple of MetadataRow
    remarks : tuple of str
        What was noticed, for people.
    """

    source: str
    key: str
    columns: Mapping[str, str]
    rows: tuple[MetadataRow, ...]
    remarks: tuple[str, ...] = field(default=())


def is_table(path: Path) -> bool:
    """Whether a file or folder looks like a table of metadata, by its name."""
    return path.suffix.lower() in (".csv", ".tsv") or (path / "tracks.csv").is_file()


def read_table(
    path: Path,
    columns: Mapping[str, str] | None = None,
    *,
    passing: Callable[[Iterator[list[str]]], Iterator[list[str]]] = iter,
) -> MetadataTable:
    """Read a table of metadata.

    Parameters
    ----------
    path : pathlib.Path
        A CSV, or the folder of FMA's metadata, or its ``tracks.csv``.
    columns : mapping of str to str, optional
        The table's name of a column by one of :data:`core.tag_edits.TABLE_COLUMNS`, empty
        where it is not to be taken; those left out are recognised by their usual names.
    passing : callable, optional
        Passes the rows on, and may count them.

    Raises
    ------
    UnreadableFile
        If it cannot be read, or is no such table.
    BadTagValue
        If a column that was named is not there, or none says which track a row is about.
    """
    if path.is_dir():
        path = path / "tracks.csv"
    previous = csv.field_size_limit(LONGEST_CELL)
    try:
        with _opened(path) as file:
            rows = passing(csv.reader(file, _dialect(path, file)))
            header = next(rows, [])
            if not columns and header[:1] == [""] and {"album", "track"} <= set(header):
                return _fma(path, header, rows)
            return _own(path, header, rows, columns or {})
    except csv.Error as error:
        raise UnreadableFile(
            str(path), translate("Reasons", "it is not a CSV file ({reason})", reason=error)
        ) from error
    finally:
        csv.field_size_limit(previous)


def table_header(path: Path) -> tuple[tuple[str, ...], dict[str, str]]:
    """Return the names of a table's columns, and those that are known by their names.

    Returns
    -------
    names : tuple of str
        Empty for the set of FMA, whose columns are always the same.
    known : dict of str to str
        The table's name by one of :data:`core.tag_edits.TABLE_COLUMNS`.

    Raises
    ------
    UnreadableFile
        If it cannot be read, or is no CSV.
    """
    if path.is_dir():
        return (), {}
    try:
        with _opened(path) as file:
            header = [name.strip() for name in next(csv.reader(file, _dialect(path, file)), [])]
    except csv.Error as error:
        raise UnreadableFile(
            str(path), translate("Reasons", "it is not a CSV file ({reason})", reason=error)
        ) from error
    if header[:1] == [""] and {"album", "track"} <= set(header):
        return (), {}
    places = _places(path, header, {})
    return tuple(header), {name: header[place] for name, place in places.items()}


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[TextIO]:
    """Open a table, line by line, because that of FMA takes 260 MB.

    Bytes of paths that are no UTF-8 come as surrogates, as this program writes them.
    """
    try:
        with path.open("rb") as raw:
            head = raw.read(GUESSED_BYTES)
        if head[:2] in (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE):
            encoding, errors = "utf-16", "replace"
        else:
            encoding, errors = _eight_bits(head)
        with path.open(encoding=encoding, errors=errors, newline="") as file:
            yield file
    except OSError as error:
        raise UnreadableFile(str(path), system_reason(error)) from error


def _eight_bits(head: bytes) -> tuple[str, str]:
    try:
        codecs.getincrementaldecoder("utf-8")().decode(head)
    except UnicodeError:
        # one odd name of a file among much UTF-8, or a table from an older Windows
        odd = head.decode("utf-8", "replace").count("\ufffd")
        letters = sum(byte > 127 for byte in head)
        if odd > ODD_SHARE * letters:
            return "cp1252", "replace"
    return "utf-8-sig", "surrogateescape"


def _dialect(path: Path, file: TextIO) -> type[csv.Dialect]:
    """Return the dialect of a table: parted by what its first line has most of."""
    first = file.readline()
    file.seek(0)

    class Found(csv.excel):
        delimiter = "\t" if path.suffix.lower() == ".tsv" else max(",;\t", key=first.count)

    return Found


# ---- one's own


def _own(
    path: Path, header: list[str], rows: Iterator[list[str]], columns: Mapping[str, str]
) -> MetadataTable:
    places = _places(path, [name.strip() for name in header], columns)
    key = next((name for name in TABLE_KEYS if name in places), None)
    if key is None:
        raise BadTagValue(
            translate(
                "Metadata import",
                "No column of “{name}” says which track a row is about.",
                name=path.name,
            ),
            translate(
                "Next steps",
                "Name one: --column path=NAME, --column file=NAME or --column id=NAME.",
            ),
        )
    found = []
    for line, row in enumerate(rows, 2):
        cells = {name: row[place] for name, place in places.items() if place < len(row)}
        if cells.get(key, "").strip():
            values = {name: _value(name, cells[name]) for name in FIELDS if name in cells}
            kept = {name: value for name, value in values.items() if value is not None}
            behind = _totals_behind_numbers(cells)
            found.append(MetadataRow(line, cells[key].strip(), {**behind, **kept}))
    named = {name: header[place] for name, place in places.items()}
    for number_name, total_name in _TOTALS.items():
        if total_name not in named and any(total_name in row.values for row in found):
            named[total_name] = named[number_name]
    return MetadataTable(path.name, key, named, tuple(found))


def _places(path: Path, header: list[str], columns: Mapping[str, str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for name, column in columns.items():
        if column and column not in header:
            raise BadTagValue(
                translate(
                    "Metadata import",
                    "“{name}” has no column “{column}”.",
                    name=path.name,
                    column=column,
                ),
                translate(
                    "Next steps",
                    "It has: {names}.",
                    names=", ".join(item for item in header[:40] if item),
                ),
            )
        if column:
            places[name] = header.index(column)
    plain = ["".join(letter for letter in name.lower() if letter.isalnum()) for name in header]
    for name, spellings in _KNOWN_AS.items():
        for spelling in spellings:
            if spelling in plain and name not in places and name not in columns:
                place = plain.index(spelling)
                if place not in places.values():
                    places[name] = place
    return places


def _totals_behind_numbers(cells: Mapping[str, str]) -> dict[str, FieldValue]:
    """Return how many there are where a number says so: "3/12"."""
    return {
        name: said
        for of, name in _TOTALS.items()
        if (said := total({of: [cells.get(of, "")]}, (of,), ())) is not None
    }


def _value(name: str, cell: str) -> FieldValue | None:
    text = clean_text(cell)
    if name == "year":
        return year(text)
    if name in (*NUMBER_FIELDS, *TOTAL_FIELDS):
        return number(text)
    if name == "compilation":
        return flag([text]) or None
    return text or None


# ---- FMA


def _fma(path: Path, header: list[str], rows: Iterator[list[str]]) -> MetadataTable:
    pairs = list(zip(header, next(rows, []), strict=False))
    next(rows, None)  # "track_id" and nothing else
    places = {name: pairs.index(pair) for pair, name in _FMA_COLUMNS.items() if pair in pairs}
    listed = pairs.index(_FMA_GENRES) if _FMA_GENRES in pairs else None
    top = pairs.index(_FMA_TOP) if _FMA_TOP in pairs else None
    titles, remarks = _genre_titles(path.with_name("genres.csv"))
    found = []
    for line, row in enumerate(rows, 4):
        if not row or not row[0].strip().isdecimal():
            continue
        values = {
            name: _value(name, row[place]) for name, place in places.items() if place < len(row)
        }
        values["genre"] = _genres(row, listed, top, titles)
        kept = {name: value for name, value in values.items() if value is not None}
        found.append(MetadataRow(line, row[0].strip(), kept))
    features = path.with_name("features.csv")
    if features.is_file():
        remarks.append(_said_of_features(features))
    columns = {name: " / ".join(pair) for pair, name in _FMA_COLUMNS.items() if name in places}
    if listed is not None or top is not None:
        columns["genre"] = "track / genre_top, genres"  # no words
    return MetadataTable("FMA", "id", columns, tuple(found), tuple(remarks))


def _genre_titles(path: Path) -> tuple[dict[int, str], list[str]]:
    """Return the names of genres by number; where the file is missing, only top genres count."""
    if not path.is_file():
        return {}, [
            translate(
                "Metadata import",
                "There is no genres.csv beside it: only the top genres have names.",
            )
        ]
    try:
        with _opened(path) as file:
            rows = csv.DictReader(file)
            return {int(row["genre_id"]): clean_text(row["title"]) for row in rows}, []
    except (KeyError, TypeError, ValueError) as error:
        raise UnreadableFile(
            str(path), to_translate("Reasons", "it is not a list of FMA’s genres")
        ) from error


def _genres(
    row: list[str], listed: int | None, top: int | None, titles: Mapping[int, str]
) -> str | None:
    """Return the top genre and those that a track is filed under, each once."""
    names = [row[top]] if top is not None and top < len(row) else []
    if listed is not None and listed < len(row) and titles:
        names += [titles.get(item, "") for item in _numbers(row[listed])]
    found = dict.fromkeys(clean_text(name) for name in names)
    return "; ".join(name for name in found if name) or None


def _numbers(cell: str) -> list[int]:
    """Return the numbers of a list as Python writes it; none of anything else."""
    try:
        found = json.loads(cell or "[]")
    except (RecursionError, ValueError):
        return []
    return [item for item in found if isinstance(item, int)] if isinstance(found, list) else []


def _said_of_features(path: Path) -> str:
    with path.open(encoding="utf-8", errors="replace") as file:
        columns = file.readline().count(",")
        tracks = sum(1 for line in file if line[:1].isdigit())
    return translate(
        "Metadata import",
        "features.csv ({columns} columns for {tracks} tracks) is left alone: this program "
        "listens to the files itself, and its features are compared with each other only.",
        columns=columns,
        tracks=said_number(tracks),
    )

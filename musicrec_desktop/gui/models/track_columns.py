"""The columns that a table of tracks can have: how each is headed, shown and sorted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import IntEnum

from musicrec_desktop.core.codecs import codec_said
from musicrec_desktop.core.name_order import kept_natural_key, natural_key
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import decimal, to_translate, translate, translated
from musicrec_desktop.gui.words.keys import key_said
from musicrec_desktop.gui.words.text import clock

MOST_TRACKS = 100_000  # of a disc, by number
LOSSY = frozenset({"mp3", "aac", "vorbis", "opus", "wma", "musepack", "ac3"})


class Column(IntEnum):
    """The columns, in the order in which they stand until the user moves them."""

    TITLE = 0
    ARTIST = 1
    ALBUM = 2
    GENRE = 3
    YEAR = 4
    BPM = 5
    KEY = 6
    TIME = 7
    RATING = 8
    PLAYS = 9
    LAST_PLAYED = 10
    ADDED = 11
    ALBUM_ARTIST = 12
    COMPOSER = 13
    TRACK_NUMBER = 14
    DISC = 15
    FORMAT = 16
    BITRATE = 17
    LOUDNESS = 18
    FOLDER = 19
    LOVED = 20


@dataclass(frozen=True, slots=True)
class ColumnKind:
    """One column.

    Attributes
    ----------
    heading : str
        Marked for the catalogue, as ``said`` is.
    text : callable
        What stands in the cell of a track.
    sort_key : callable
        Text, or a number; None or "" is unknown.
    named : bool
        Whether the key is the text as people order names.
    people : bool
        Whether the names are of people, who may stand under other names.
    numeric : bool
        Whether the key is a number, and the text stands at the right.
    width : int
        Pixels, until the user drags it.
    said : str
        The heading in full, where it is short.
    rated, loved : bool
        Text and key come from the listener's rating, not from the track.
    guessed : bool
        Where the track says nothing, a guess stands in its place.
    place : callable, optional
        A number from 0 that orders tracks of the same text, as the key does.
    comment : str
        Of the heading, for who translates it.
    """

    heading: str
    text: Callable[[Track], str]
    sort_key: Callable[[Track], str | float | None]
    numeric: bool = False
    width: int = 120
    said: str = ""
    rated: bool = False
    loved: bool = False
    named: bool = False
    people: bool = False
    guessed: bool = False
    place: Callable[[Track], int] | None = None
    comment: str = ""

    @property
    def short_name(self) -> str:
        """The heading in the reader's language."""
        return translated("Columns", self.heading, comment=self.comment)

    @property
    def name(self) -> str:
        """The heading in full, as menus and screen readers say it."""
        return translated("Columns", self.said) if self.said else self.short_name


def cell_said(column: str, text: str) -> str:
    """Return what a screen reader says of a cell: "Title: Kite"."""
    said = text or translate("Columns", "unknown")
    return translate("Columns", "{column}: {text}", column=column, text=said)


def _number(value: float | None) -> str:
    return f"{value:g}" if value is not None else ""


def _day(at: float | None) -> str:
    return f"{datetime.fromtimestamp(at, UTC).astimezone():%Y-%m-%d}" if at else ""


def _format(track: Track) -> str:
    tags = track.tags
    if not tags.codec:
        return ""
    rate = f" {tags.sample_rate_hz / 1000:g}" if tags.sample_rate_hz else ""
    depth = f"/{tags.bit_depth}" if tags.bit_depth and tags.codec not in LOSSY else ""
    return codec_said(tags.codec) + rate + depth


def _folder(track: Track) -> str:
    return track.path.replace("\\", "/").rpartition("/")[0]


def _album_key(track: Track) -> str | None:
    tags = track.tags
    return f"{kept_natural_key(tags.album)}\x01{_place_in_album(track):012}" if tags.album else None


def _place_in_album(track: Track) -> int:
    tags = track.tags
    return (tags.disc_number or 0) * MOST_TRACKS + (tags.track_number or 0)


def _text(
    heading: str, text: Callable[[Track], str], width: int = 120, *, people: bool = False
) -> ColumnKind:
    return ColumnKind(
        heading, text, lambda t: natural_key(text(t)), width=width, named=True, people=people
    )


def _value(
    heading: str,
    value: Callable[[Track], float | None],
    text: Callable[[float | None], str] = _number,
    *,
    width: int,
    said: str = "",
) -> ColumnKind:
    return ColumnKind(
        heading, lambda t: text(value(t)), value, numeric=True, width=width, said=said
    )


COLUMNS: dict[Column, ColumnKind] = {
    Column.TITLE: _text(to_translate("Columns", "Title"), lambda t: t.title, 250),
    Column.ARTIST: _text(to_translate("Columns", "Artist"), lambda t: t.artist, 130, people=True),
    Column.ALBUM: ColumnKind(
        to_translate("Columns", "Album"),
        lambda t: t.tags.album,
        _album_key,
        width=130,
        place=_place_in_album,
    ),
    Column.GENRE: replace(
        _text(to_translate("Columns", "Genre"), lambda t: t.tags.genre, 92), guessed=True
    ),
    Column.YEAR: _value(to_translate("Columns", "Year"), lambda t: t.tags.year or None, width=52),
    Column.BPM: _value(
        to_translate("Columns", "BPM"),
        lambda t: t.sure_bpm,
        lambda bpm: f"{bpm:.0f}" if bpm else "",
        width=56,
        said=to_translate("Columns", "Beats per minute"),
    ),
    Column.KEY: ColumnKind(
        to_translate("Columns", "Key", "Musical"),
        lambda t: key_said(t.sure_key),
        lambda t: kept_natural_key(t.sure_key),
        width=62,
        comment="Musical",  # no words
    ),
    Column.TIME: _value(
        to_translate("Columns", "Time"),
        lambda t: t.tags.duration_seconds,
        clock,
        width=74,  # of audio books, too: 24:00:00
        said=to_translate("Columns", "Length"),
    ),
    Column.RATING: ColumnKind(
        to_translate("Columns", "Rating"),
        lambda _: "",
        lambda _: None,
        numeric=False,
        width=84,  # five small stars
        rated=True,
    ),
    Column.PLAYS: _value(
        to_translate("Columns", "Plays"),
        lambda t: t.play_count,
        width=66,
        said=to_translate("Columns", "Play count"),
    ),
    Column.LAST_PLAYED: _value(
        to_translate("Columns", "Last played"), lambda t: t.last_played_at, _day, width=104
    ),
    Column.ADDED: _value(
        to_translate("Columns", "Added"),
        lambda t: t.added_at or None,
        _day,
        width=98,
        said=to_translate("Columns", "Date added"),
    ),
    Column.ALBUM_ARTIST: _text(
        to_translate("Columns", "Album artist"), lambda t: t.tags.album_artist, 140, people=True
    ),
    Column.COMPOSER: _text(
        to_translate("Columns", "Composer"), lambda t: t.tags.composer, 140, people=True
    ),
    Column.TRACK_NUMBER: _value(
        "#", lambda t: t.tags.track_number, width=52, said=to_translate("Columns", "Track number")
    ),
    Column.DISC: _value(
        to_translate("Columns", "Disc"),
        lambda t: t.tags.disc_number,
        width=56,
        said=to_translate("Columns", "Disc number"),
    ),
    Column.FORMAT: _text(to_translate("Columns", "Format"), _format, 112),
    Column.BITRATE: _value(
        to_translate("Columns", "kbit/s"),
        lambda t: t.tags.bitrate_bps,
        lambda rate: f"{rate / 1000:.0f}" if rate else "",
        width=72,
        said=to_translate("Columns", "Bit rate"),
    ),
    Column.LOUDNESS: _value(
        to_translate("Columns", "LUFS"),
        lambda t: t.loudness_lufs,
        lambda lufs: decimal(lufs).replace("-", "−") if lufs is not None else "",
        width=72,
        said=to_translate("Columns", "Loudness"),
    ),
    Column.FOLDER: _text(to_translate("Columns", "Folder"), _folder, 220),
    Column.LOVED: ColumnKind(
        "♥",
        lambda _: "",
        lambda _: None,
        width=44,
        said=to_translate("Columns", "Loved"),
        loved=True,
    ),
}
KINDS: tuple[ColumnKind, ...] = tuple(COLUMNS[column] for column in Column)
STANDARD: tuple[Column, ...] = (
    Column.TITLE,
    Column.ARTIST,
    Column.ALBUM,
    Column.GENRE,
    Column.YEAR,
    Column.BPM,
    Column.KEY,
    Column.LOVED,
    Column.RATING,
    Column.TIME,
)


def column_named(name: object) -> Column | None:
    """Return the column that settings call so; None where there is none."""
    return Column.__members__.get(name.upper()) if isinstance(name, str) else None

"""The fields that can be asked, and how each answers in SQL."""

from __future__ import annotations

import difflib
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    Integer,
    LargeBinary,
    Text,
    and_,
    case,
    cast,
    exists,
    func,
    or_,
    select,
    true,
)

from musicrec_desktop.core.browsing import VALUE_SEPARATOR
from musicrec_desktop.core.codecs import LOSSLESS
from musicrec_desktop.core.errors import SearchSyntaxError
from musicrec_desktop.core.features import KEY_SHOWN, TEMPO_SHOWN, SoundKind
from musicrec_desktop.core.keys import fits
from musicrec_desktop.core.tracks import AnalysisState
from musicrec_desktop.core.translation import translate
from musicrec_desktop.library.query import values
from musicrec_desktop.library.query.album_artist import album_artist, without_album_artist
from musicrec_desktop.library.query.asking import Asker, Condition, holds, within
from musicrec_desktop.library.query.full_text import matching
from musicrec_desktop.library.query.plays import played, plays
from musicrec_desktop.library.query.syntax import Asked
from musicrec_desktop.library.schema import (
    genre_choice,
    genre_corrections,
    genre_predictions,
    playlist_entries,
    playlists,
    ratings,
    sounds,
    tag_details,
    track_lyrics,
    tracks,
)
from musicrec_desktop.library.text import fold, searchable

# What is asked for is what is shown: sure, and to as many digits, so that nothing of which
# 100 stands in the table is above 100.
SHOWN_BPM = func.round(case((tracks.c.tempo_confidence >= TEMPO_SHOWN, tracks.c.tempo_bpm)))
SHOWN_KBITS = func.round(tracks.c.bitrate_bps / 1000.0)
SHOWN_LUFS = func.round(tracks.c.loudness_lufs, 1)
SHOWN_SECONDS = cast(tracks.c.duration_seconds, Integer)  # begun ones do not count
SURE_KEY = case((tracks.c.key_confidence >= KEY_SHOWN, tracks.c.key))


@dataclass(frozen=True, slots=True)
class Field:
    """One field.

    Attributes
    ----------
    condition : callable
        (Asked, Asker) → condition on ``tracks``; raises ``ValueError`` for a value
        that makes no sense.
    example : str
        A value, for messages and completion.
    columns : tuple of str
        Of the full-text index, where that answers it.
    """

    condition: Callable[[Asked, Asker], Condition]
    example: str
    columns: tuple[str, ...] = ()


def condition(asked: Asked, asker: Asker) -> Condition:
    """Return what a field is asked as a condition on ``tracks``.

    Raises
    ------
    SearchSyntaxError
        If the value makes no sense for the field.
    """
    field = FIELDS[asked.field]
    if not asked.value and not asked.nothing:
        return true()  # it is still being typed
    try:
        if asked.nothing:
            return _untagged(asked, asker)
        return field.condition(asked, asker)
    except ValueError:
        example = f"{asked.field}{field.example}"
        raise senseless(
            asked, translate("Next steps", "Write it such as {example}.", example=example)
        ) from None


def senseless(asked: Asked, next_step: str) -> SearchSyntaxError:
    """Return the error that says where a value makes no sense for its field."""
    return SearchSyntaxError(
        translate(
            "Search", "“{value}” is not a value for {field}.", value=asked.value, field=asked.field
        ),
        next_step,
        asked.start,
        asked.end,
    )


def nearest_field(name: str) -> str | None:
    """Return the field that a name was probably meant to be."""
    return next(iter(difflib.get_close_matches(name.lower(), FIELDS, 1, 0.75)), None)


def _full_text(example: str, *columns: str) -> Field:
    """Return a field of the full-text index; ``=`` asks for exactly these words."""

    def ask(asked: Asked, _asker: Asker) -> Condition:
        if asked.comparison not in (":", "="):
            raise ValueError(asked.value)
        found = matching(asked.value, phrase=asked.phrase, columns=columns)
        if asked.comparison == "=":
            same = or_(*(_says(tracks.c[name], asked.value) for name in columns))
            if not searchable(asked.value):  # of which the index holds nothing, such as "!!!"
                return same
            return and_(found, same) if asked.value.isascii() else found
        return found

    return Field(ask, example, columns)


def _says(column: Any, value: str) -> Condition:
    """Return that a tag, or one of several values in it, is this one as a whole."""
    between = VALUE_SEPARATOR
    said = between + func.lower(column) + between
    return func.instr(said, f"{between}{value.lower()}{between}") > 0


def _contains(column: Any) -> Callable[[Asked, Asker], Condition]:
    return lambda asked, _asker: _holding(column, asked.value)


def _detail(column: Any) -> Callable[[Asked, Asker], Condition]:
    """Return a field of text that another table keeps of a track."""
    owner = column.table.c.track_id

    def ask(asked: Asked, _asker: Asker) -> Condition:
        holding = _holding(column, asked.value)
        return tracks.c.id.in_(select(owner).where(column != "", holding))

    return ask


def _original_year(asked: Asked, _asker: Asker) -> Condition:
    """Ask for the year of the first release: the year itself, where nothing else is known."""
    first = (
        select(tag_details.c.original_year)
        .where(tag_details.c.track_id == tracks.c.id)
        .scalar_subquery()
    )
    found = values.span(asked.value, asked.comparison, values.number)
    return within(func.coalesce(first, tracks.c.year), found, 1.0)


def _compilation(_asker: Asker) -> Condition:
    return tracks.c.id.in_(select(tag_details.c.track_id).where(tag_details.c.compilation))


def _path(asked: Asked, _asker: Asker) -> Condition:
    """Ask for a part of the path, byte by byte, small and capital letters alike in ASCII."""
    return func.instr(func.lower(cast(tracks.c.path, Text)), asked.value.lower()) > 0


def _number(
    column: Any, *, slack: float = 0.0, factor: float = 1.0, read: Any = values.number
) -> Callable[[Asked, Asker], Condition]:
    def ask(asked: Asked, _asker: Asker) -> Condition:
        found = values.span(asked.value, asked.comparison, read, slack=slack)
        return within(column, found, factor)

    return ask


def _moment(column: Any) -> Callable[[Asked, Asker], Condition]:
    def ask(asked: Asked, asker: Asker) -> Condition:
        if asked.value.casefold() == "never":
            return column.is_(None)  # type: ignore[no-any-return]
        return within(column, values.moments(asked.value, asked.comparison, asker.now), 1.0)

    return ask


def _flag(condition: Callable[[Asker], Condition]) -> Callable[[Asked, Asker], Condition]:
    def ask(asked: Asked, asker: Asker) -> Condition:
        found = condition(asker)
        return found if values.yes_or_no(asked.value) else ~found

    return ask


def _key(asked: Asked, _asker: Asker) -> Condition:
    return SURE_KEY.in_(values.keys(asked.value))


def _fits(asked: Asked, _asker: Asker) -> Condition:
    wanted = values.keys(asked.value)
    return SURE_KEY.in_(
        [name for name in values.all_keys() if any(fits(name, key) for key in wanted)]
    )


def _kind(asked: Asked, _asker: Asker) -> Condition:
    kind = SoundKind(asked.value.casefold())
    return exists().where(sounds.c.track_id == tracks.c.id, sounds.c.kind == kind.value)


def _rating(asked: Asked, asker: Asker) -> Condition:
    """Ask for stars, 0 to 5; what was never rated has none."""
    found = values.span(asked.value, asked.comparison, values.number)
    so = within(func.coalesce(ratings.c.stars, 0.0), found, 1.0)
    mine = select(ratings.c.track_id).where(ratings.c.listener_id == asker.listener_id)
    # Lists of what was rated, not a look for each track: few are.
    if holds(found, 0.0):
        return tracks.c.id.not_in(mine.where(~so))
    return tracks.c.id.in_(mine.where(so))


def _mine(column: Any) -> Callable[[Asker], Condition]:
    rated = select(ratings.c.track_id).where(column)
    return lambda asker: tracks.c.id.in_(rated.where(ratings.c.listener_id == asker.listener_id))


def _playlist(asked: Asked, asker: Asker) -> Condition:
    named = select(playlist_entries.c.track_id).join_from(playlist_entries, playlists)
    return tracks.c.id.in_(
        named.where(
            playlists.c.listener_id == asker.listener_id,
            _holding(playlists.c.name, asked.value),
        )
    )


def _guessed_genre(asked: Asked, _asker: Asker) -> Condition:
    """Ask for a genre that was guessed and is believed, or that the user gave in its place."""
    if asked.comparison not in (":", "="):
        raise ValueError(asked.value)
    # One pass over the guesses, not one look for each track.
    guessed = (
        select(genre_predictions.c.track_id)
        .join(genre_choice, genre_choice.c.model == genre_predictions.c.model)
        .where(
            genre_predictions.c.probability >= genre_choice.c.unknown_below,
            _named(genre_predictions.c.genre, asked),
            genre_predictions.c.track_id.not_in(select(genre_corrections.c.track_id)),
        )
    )
    corrected = select(genre_corrections.c.track_id).where(_named(genre_corrections.c.genre, asked))
    return tracks.c.id.in_(guessed.union_all(corrected))


def _named(column: Any, asked: Asked) -> Condition:
    if asked.comparison == "=":
        return func.fold(column) == fold(asked.value)
    return _holding(column, asked.value)


def _holding(column: Any, value: str) -> Condition:
    """Return that a text holds another, whatever its case and accents.

    Only texts beyond ASCII are folded, letter by letter: that takes a thousand times as long.
    """
    beyond_ascii = func.length(column) != func.length(cast(column, LargeBinary))
    folded = and_(beyond_ascii, func.instr(func.fold(column), fold(value)) > 0)
    # SQLite's LIKE takes small and capital letters of ASCII for the same by itself.
    return or_(column.contains(value, autoescape=True), folded)


def _untagged(asked: Asked, _asker: Asker) -> Condition:
    """Ask for what a tag says nothing of; as ``untagged:genre``, or as ``genre:""``."""
    name = asked.field if asked.nothing else asked.value.lower()
    known = _WITHOUT if asked.nothing else UNTAGGED
    if asked.comparison not in (":", "=") or name not in known:
        raise ValueError(asked.value)
    return known[name]


def _without(column: Any) -> Condition:
    """Return that another table keeps no text of a track."""
    return tracks.c.id.not_in(select(column.table.c.track_id).where(column != ""))


UNTAGGED: dict[str, Condition] = {
    "title": tracks.c.title == "",
    "artist": tracks.c.artist == "",
    "album": tracks.c.album == "",
    "albumartist": tracks.c.album_artist == "",
    "genre": tracks.c.genre == "",
    "composer": tracks.c.composer == "",
    "comment": _without(tag_details.c.comment),
    "lyrics": _without(track_lyrics.c.lyrics),
    "year": tracks.c.year.is_(None),
    "track": tracks.c.track_number.is_(None),
    "disc": tracks.c.disc_number.is_(None),
    "cover": tracks.c.cover_key == "",
}
_WITHOUT = UNTAGGED | {  # no tags: only as bpm:""
    "albumartist~": without_album_artist(),
    "codec": tracks.c.codec == "",
    "key": func.coalesce(SURE_KEY, "") == "",
    "bpm": func.coalesce(SHOWN_BPM, 0.0) == 0.0,
}

FIELDS: dict[str, Field] = {
    "title": _full_text(':"so what"', "title", "untitled_name"),  # no words
    "artist": _full_text(':"miles davis"', "artist", "album_artist"),  # no words
    "album": _full_text(':"kind of blue"', "album"),  # no words
    "albumartist": _full_text(":various", "album_artist"),
    "albumartist~": Field(album_artist, ":various"),
    "genre": _full_text(":jazz", "genre"),
    "genre~": Field(_guessed_genre, ":jazz"),
    "untagged": Field(_untagged, ":genre"),
    "composer": Field(_contains(tracks.c.composer), ":bach"),
    "comment": Field(_detail(tag_details.c.comment), ":vinyl"),
    "lyrics": Field(_detail(track_lyrics.c.lyrics), ':"blue moon"'),  # no words
    "codec": Field(_contains(tracks.c.codec), ":flac"),
    "path": Field(_path, ":live"),
    "year": Field(_number(tracks.c.year), ":1955..1965"),
    "originalyear": Field(_original_year, ":1955..1965"),
    "track": Field(_number(tracks.c.track_number), ":1"),
    "disc": Field(_number(tracks.c.disc_number), ":2"),
    "length": Field(_number(SHOWN_SECONDS, read=values.duration), ":>5:00"),
    "bitrate": Field(_number(SHOWN_KBITS, slack=0.5), ":>=256"),
    "rate": Field(_number(tracks.c.sample_rate_hz, slack=0.05, factor=1000.0), ":>44.1"),
    "bits": Field(_number(tracks.c.bit_depth), ":24"),
    "bpm": Field(_number(SHOWN_BPM, slack=0.5), ":>120"),
    "key": Field(_key, ":8A"),
    "fits": Field(_fits, ":8A"),
    "loudness": Field(_number(SHOWN_LUFS, slack=0.5), ":>-10"),
    "kind": Field(_kind, ":speech"),
    "rating": Field(_rating, ":>=4"),
    "plays": Field(plays, ":0"),
    "played": Field(played, ":<30d"),
    "added": Field(_moment(tracks.c.added_at), ":<30d"),
    "lossless": Field(_flag(lambda _: tracks.c.codec.in_(LOSSLESS)), ":yes"),
    "compilation": Field(_flag(_compilation), ":yes"),
    "loved": Field(_flag(_mine(ratings.c.loved)), ":yes"),
    "disliked": Field(_flag(_mine(ratings.c.disliked)), ":yes"),
    "cover": Field(_flag(lambda _: tracks.c.cover_key != ""), ":no"),
    "missing": Field(_flag(lambda _: tracks.c.missing.is_(True)), ":yes"),
    "heard": Field(_flag(lambda _: tracks.c.analysis == AnalysisState.DONE.value), ":no"),
    "playlist": Field(_playlist, ':"road trip"'),  # no words
}

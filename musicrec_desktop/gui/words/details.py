"""What is known of a song, as lines of a name and a value."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from musicrec_desktop.core.codecs import codec_said
from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.heard import HeardTrack
from musicrec_desktop.core.translation import (
    decimal,
    number,
    plain,
    to_translate,
    translate,
    translated,
)
from musicrec_desktop.gui.words.gain import decibels_said
from musicrec_desktop.gui.words.heard import heard_groups
from musicrec_desktop.gui.words.text import (
    clock,
    day_and_time,
    long_duration,
    said_stars,
)
from musicrec_desktop.services.library.details import SongDetails

Row = tuple[str, str]
Group = tuple[str, list[Row]]

TAGS = (
    ("title", to_translate("Details", "Title")),
    ("artist", to_translate("Details", "Artist")),
    ("album", to_translate("Details", "Album")),
    ("album_artist", to_translate("Details", "Album artist")),
    ("genre", to_translate("Details", "Genre")),
    ("composer", to_translate("Details", "Composer")),
    ("year", to_translate("Details", "Year")),
)
MORE_TAGS = (
    ("disc_subtitle", to_translate("Details", "Disc title")),
    ("original_year", to_translate("Details", "First released")),
    ("artists", to_translate("Details", "Artists (individually)")),
    ("comment", to_translate("Details", "Comment")),
)
SORTING = (
    ("title_sort", to_translate("Details", "Title")),
    ("artist_sort", to_translate("Details", "Artist")),
    ("album_sort", to_translate("Details", "Album")),
    ("album_artist_sort", to_translate("Details", "Album artist")),
    ("composer_sort", to_translate("Details", "Composer")),
)
IDENTITIES = (
    ("recording_id", to_translate("Details", "Recording")),
    ("release_track_id", to_translate("Details", "Release track")),
    ("album_id", to_translate("Details", "Release")),
    ("release_group_id", to_translate("Details", "Release group")),
    ("artist_ids", to_translate("Details", "Artists")),
    ("album_artist_ids", to_translate("Details", "Album artists")),
    ("acoustid", "AcoustID"),  # no words
)


def detail_groups(details: SongDetails, now: datetime) -> list[Group]:
    """Return everything that is known of a song; what is not known is left out."""
    groups = [
        (translate("Details", "Tags"), _tags(details)),
        (translate("Details", "Sorted as"), _named(details.tags, SORTING)),
        *(heard_groups([details.heard]) if details.heard is not None else ()),
        (translate("Details", "File"), _file(details, now)),
        (translate("Details", "In the library"), _kept(details, now)),
        (translate("Details", "Stored in the file"), _own_count(details)),
        ("MusicBrainz", _named(details.tags, IDENTITIES)),  # no words
    ]
    return [(name, rows) for name, rows in groups if rows]


def several_groups(heard: Sequence[HeardTrack]) -> list[Group]:
    """Return what is known of several songs together, from the least to the most."""
    tracks = [item.track for item in heard]
    lengths = [track.tags.duration_seconds or 0.0 for track in tracks]
    years = [track.tags.year for track in tracks if track.tags.year]
    rows = [
        (translate("Details", "Songs"), number(len(tracks))),
        (translate("Details", "Total length"), long_duration(sum(lengths))),
        (translate("Details", "Length"), _from_to(clock(min(lengths)), clock(max(lengths)))),
        (translate("Details", "Artists"), number(len({t.artist for t in tracks}))),
        (translate("Details", "Albums"), number(len({t.release for t in tracks}))),
    ]
    if years:
        rows.append((translate("Details", "Year"), _from_to(str(min(years)), str(max(years)))))
    listened = sum(item.sound is not None for item in heard)
    if listened < len(heard):
        said = translate(
            "Details", "{x} of {y}", x=number(listened), y=number(len(heard)), comment="Songs"
        )
        rows.append((translate("Details", "Analysed"), said))
    return [(translate("Details", "Selection"), rows), *heard_groups(heard)]


def _from_to(least: str, most: str) -> str:
    if least == most:
        return least
    return translate("Details", "{least} to {most}", least=least, most=most)


def as_lines(groups: list[Group]) -> str:
    """Return groups as text, a tab between name and value."""
    said = "\n\n".join(
        "\n".join([name, *(f"{label}\t{value}" for label, value in rows)]) for name, rows in groups
    )
    return plain(said)


def _named(holder: object, names: tuple[tuple[str, str], ...]) -> list[Row]:
    values = ((translated("Details", label), getattr(holder, name)) for name, label in names)
    return [(label, str(value)) for label, value in values if value not in ("", None)]


def _tags(details: SongDetails) -> list[Row]:
    tags, more = details.track.tags, details.tags
    places = (
        (translate("Details", "Track"), _place(tags.track_number, more.track_total)),
        (translate("Details", "Disc"), _place(tags.disc_number, more.disc_total)),
    )
    rows = [*_named(tags, TAGS), *(row for row in places if row[1]), *_named(more, MORE_TAGS)]
    if more.compilation is not None:
        said = (
            translate("Details", "yes", comment="It is a compilation")
            if more.compilation
            else translate("Details", "no", comment="It is no compilation")
        )
        rows.append((translate("Details", "Compilation"), said))
    return rows


def _place(place: int | None, total: int | None) -> str:
    if place is None:
        return ""
    if total is None:
        return number(place)
    return translate("Details", "{place} of {total}", place=number(place), total=number(total))


def _file(details: SongDetails, now: datetime) -> list[Row]:
    tags, track = details.track.tags, details.track
    rows = [(translate("Details", "Path"), display_path(track.path))]
    if track.missing:
        rows.append((translate("Details", "State"), translate("Details", "missing")))
    if details.size_bytes is not None:
        size = translate("Units", "{x} MiB", x=decimal(details.size_bytes / 2**20))
        rows.append((translate("Details", "Size"), size))
    if details.changed_at is not None:
        rows.append((translate("Details", "Changed"), day_and_time(details.changed_at, now)))
    if tags.duration_seconds is not None:
        rows.append((translate("Details", "Length"), clock(tags.duration_seconds)))
    if tags.codec:
        rows.append((translate("Details", "Codec"), codec_said(tags.codec)))
    for value, label, said in (
        (
            tags.bitrate_bps,
            translate("Details", "Bit rate"),
            translate("Units", "{x} kbit/s", x=number(round((tags.bitrate_bps or 0) / 1000))),
        ),
        (
            tags.sample_rate_hz,
            translate("Details", "Sample rate"),
            translate("Units", "{x} Hz", x=number(tags.sample_rate_hz or 0)),
        ),
        (
            tags.bit_depth,
            translate("Details", "Bit depth"),
            translate("Units", "%n bit(s)", n=tags.bit_depth or 0),
        ),
        (tags.channels, translate("Details", "Channels"), number(tags.channels or 0)),
    ):
        if value:
            rows.append((label, said))
    for gain, label in (
        (tags.track_gain_db, translate("Details", "Track ReplayGain")),
        (tags.album_gain_db, translate("Details", "Album ReplayGain")),
    ):
        if gain is not None:
            rows.append((label, decibels_said(gain)))
    return rows


def _kept(details: SongDetails, now: datetime) -> list[Row]:
    track = details.track
    rows = []
    if track.added_at:
        rows.append((translate("Details", "Added"), day_and_time(track.added_at, now)))
    rows.append((translate("Details", "Plays"), number(track.play_count)))
    if track.last_played_at:
        played = day_and_time(track.last_played_at, now)
        rows.append((translate("Details", "Last played"), played))
    return rows


def _own_count(details: SongDetails) -> list[Row]:
    rows = []
    if details.tags.stars is not None:
        rows.append((translate("Details", "Rating"), said_stars(details.tags.stars)))
    if details.tags.play_count is not None:
        rows.append((translate("Details", "Plays"), number(details.tags.play_count)))
    return rows


def local_now() -> datetime:
    """Return the moment, in the zone of who looks."""
    return datetime.now(UTC).astimezone()

"""FMA's table of tracks: which genre each numbered file has.

Defferrard, Benzi, Vandergheynst and Bresson 2017, "FMA: a dataset for music analysis".
"""

from __future__ import annotations

import csv
import os
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from musicrec_desktop.core.errors import display_path
from musicrec_desktop.core.genres import GenreSource, LeftOut, NotTrainable
from musicrec_desktop.core.translation import to_translate, translate
from musicrec_desktop.library.files import absolute
from musicrec_desktop.library.genres import HeardTrack

TABLE = "tracks.csv"
COLUMNS = {
    "genre": ("track", "genre_top"),
    "artist": ("artist", "name"),
    "album": ("album", "title"),
    "title": ("track", "title"),
}
NO_GENRE = to_translate("Reasons", "the table of FMA names no genre for it")

Table = dict[int, dict[str, str]]


def read_table(source: GenreSource) -> Table:
    """Return what FMA's table tells of each track, by FMA's number.

    Raises
    ------
    NotTrainable
        If there is none, or it is another file; the sentence names it.
    """
    path = _place(source)
    try:
        with path.open(encoding="utf-8", newline="") as file:
            return dict(_rows(csv.reader(file)))
    except OSError as error:
        reason = error.strerror or str(error)
    except UnicodeDecodeError:
        reason = translate("Learn genres", "it is no text")
    except _NotTheTable as error:
        reason = str(error)
    except (csv.Error, ValueError, IndexError):
        reason = translate("Learn genres", "it is cut off or was changed")
    raise NotTrainable(
        translate(
            "Learn genres",
            "“{path}” is not the table of FMA: {reason}.",
            path=display_path(path),
            reason=reason,
        ),
        translate("Next steps", "Name tracks.csv, as it was unpacked from fma_metadata.zip."),
    )


def told(track: HeardTrack, table: Table) -> HeardTrack:
    """Return a track as FMA's table describes it."""
    row = table.get(number_of(track.path) or -1, {})
    return replace(
        track,
        title=row.get("title") or track.title,
        artist=row.get("artist") or track.artist,
        album=row.get("album") or track.album,
        genre=row.get("genre", ""),
    )


def number_of(path: str) -> int | None:
    """Return FMA's number of a file, such as 2 of ``000002.mp3``; None where it has none."""
    stem = os.fsdecode(Path(path).stem)
    return int(stem) if stem.isascii() and stem.isdecimal() else None


def without_genre(tracks: Sequence[HeardTrack]) -> list[LeftOut]:
    """Return the tracks for which the table names no genre."""
    return [LeftOut(track.path, NO_GENRE) for track in tracks if not track.genre]


def require_labelled(folder: str, tracks: Collection[HeardTrack], table: Table) -> None:
    """Check that the audio is that of the table.

    Raises
    ------
    NotTrainable
    """
    if any(track.genre for track in tracks):
        return
    place = display_path(folder)
    if not tracks:
        said = translate("Learn genres", "“{path}” holds no audio that could be read.", path=place)
    elif not any(number_of(track.path) in table for track in tracks):
        said = translate(
            "Learn genres",
            "None of the %n audio file(s) in “{path}” is named by a number that is in tracks.csv, "
            "as those of FMA are (000002.mp3).",
            n=len(tracks),
            path=place,
        )
    else:
        said = translate(
            "Learn genres",
            "The table names a genre for none of the %n audio file(s) in “{path}”.",
            n=len(tracks),
            path=place,
        )
    raise NotTrainable(
        said,
        translate("Next steps", "Name the folder of FMA’s audio, such as fma_small."),
    )


class _NotTheTable(Exception):
    """A file is read that is another one; the text is a clause."""


def _place(source: GenreSource) -> Path:
    if source.table:
        return Path(absolute(source.table))
    folder = Path(absolute(source.folder))
    found = next((place for place in _places(folder) if place.is_file()), None)
    if found is None:
        raise NotTrainable(
            translate(
                "Learn genres",
                "No {file} was found in or beside “{path}”.",
                file=TABLE,
                path=display_path(folder),
            ),
            translate(
                "Next steps",
                "Name tracks.csv, unpack fma_metadata.zip beside the audio, or name a folder "
                "that holds one for each genre.",
            ),
        )
    return found


def _places(folder: Path) -> list[Path]:
    metadata = "fma_metadata"
    return [
        folder / TABLE,
        folder / metadata / TABLE,
        folder.parent / metadata / TABLE,
        folder.parent / TABLE,
    ]


def _rows(lines: Iterator[list[str]]) -> Iterator[tuple[int, dict[str, str]]]:
    above, below = next(lines, []), next(lines, [])
    next(lines, [])  # names the first column
    names = list(zip(above, below, strict=False))
    for wanted in COLUMNS.values():
        if wanted not in names:
            column = "/".join(wanted)
            raise _NotTheTable(
                translate("Learn genres", "it has no column “{column}”", column=column)
            )
    columns = {name: names.index(wanted) for name, wanted in COLUMNS.items()}
    for line in lines:
        yield int(line[0]), {name: line[place] for name, place in columns.items()}

"""The library looked through: read, and put before the rules, in whatever process."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from musicrec_desktop.core.phrases import phrased
from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tidying import TidyFindings
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.library.tidying.snapshot import Copies, Guess, LibrarySnapshot
from musicrec_desktop.services.similarity.duplicates import Duplicates, better_by, ranked

if TYPE_CHECKING:
    from musicrec_desktop.library.tidying.reading import TidyReader

READING = to_translate("Jobs", "Reading the library")
BETTER = {
    "lossless": to_translate("Tidying", "it is lossless"),
    "quality": to_translate("Tidying", "it sounds better"),
    "sample rate": to_translate("Tidying", "its sample rate is higher"),  # no words: the key
    "length": to_translate("Tidying", "it plays longer"),
    "tags": to_translate("Tidying", "its tags are more complete"),
    "plays": to_translate("Tidying", "it was played more"),
}

Looking = Generator[Progress, None, TidyFindings]


def look_through(
    reader: TidyReader,
    copies: Sequence[Copies],
    guesses: Sequence[Guess],
    refused: frozenset[str],
) -> Looking:
    """Look through a library.

    Parameters
    ----------
    reader : TidyReader
    copies : sequence of Copies
        Known by their sound; files that are the same bit by bit are added.
    guesses : sequence of Guess
        Predicted genres.
    refused : frozenset of str
        Keys of proposals that are never wanted again.
    """
    from musicrec_desktop.library.tidying.engine import look

    yield Progress(0, 0, translated("Jobs", READING))
    tracks: list[Track] = []
    for chunk in reader.chunks():
        tracks += chunk
        yield Progress(len(tracks), 0, translated("Jobs", READING))
    library = LibrarySnapshot(
        tracks,
        heard=reader.heard(),
        copies=[*copies, *_same_sound(reader, tracks, copies)],
        listened=reader.listened(),
        guesses=guesses,
        roots=reader.roots(),
    )
    return (yield from look(library, refused=refused))


def look_in_process(
    database_path: Path,
    copies: Sequence[Copies],
    guesses: Sequence[Guess],
    refused: frozenset[str],
) -> TidyFindings:
    """Open the library and look through it: for a worker, so that the window does not wait.

    Raises
    ------
    DatabaseError
    """
    from musicrec_desktop.analysis.loudness import sounding_seconds
    from musicrec_desktop.library.database import Database
    from musicrec_desktop.library.tidying.reading import TidyReader

    database = Database.open(database_path)
    try:
        looking = look_through(TidyReader(database, sounding_seconds), copies, guesses, refused)
        while True:
            try:
                next(looking)
            except StopIteration as end:
                found: TidyFindings = end.value
                return found
    finally:
        database.close()


def copies_of(group: Duplicates) -> Copies:
    """Return a group of copies as the rules see it."""
    ids = tuple(track.id for track in group.tracks)
    return Copies(ids, group.confidence, _better(group.tracks))


def _better(group: Sequence[Track]) -> str:
    why = BETTER.get(better_by(group))
    return "" if why is None else phrased("Tidying", why)


def _same_sound(
    reader: TidyReader, tracks: Sequence[Track], known: Sequence[Copies]
) -> list[Copies]:
    by_id = {track.id: track for track in tracks}
    grouped = {number for copies in known for number in copies.track_ids}
    found = []
    for ids in reader.same_sound():
        group = ranked([by_id[number] for number in ids if number in by_id])
        if len(group) > 1 and not grouped & set(ids):
            found.append(Copies(tuple(track.id for track in group), 1.0, _better(group)))
    return found

"""Years that cannot be: in the future, before there was sound to keep, or unlike the album's."""

from __future__ import annotations

from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.tidying.path_reading import PATTERNS, parts_of
from musicrec_desktop.library.tidying.rules.rule import Rule
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, most_common

FIRST_RECORDING = 1860  # Scott de Martinville's phonautograph
FEWEST_AGREEING = 4
COMPOSED = ("classical", "opera", "baroque", "romantic", "renaissance", "medieval")


class Years(Rule):
    """The year of the album or of its folder, or none."""

    kind = TidyKind.YEARS
    name = "years"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield proposals by album."""
        impossible: list[TagChange] = []
        for track in library.tracks:
            year = track.tags.year
            if year is not None and (year > library.this_year + 1 or _too_early(track, year)):
                mates = library.albums.get(_album_of(track), [])
                impossible.append(
                    TagChange(track.id, "year", year, _likelier(library, mates, track))
                )
        reason = phrase(
            "Tidying",
            "Nothing was recorded before {year}, and nothing is from the future.",
            year=FIRST_RECORDING,
        )
        yield from self.by_album(library, impossible, reason, 0.9)
        for tracks in library.albums.values():
            yield from self._unlike(library, tracks)

    def _unlike(self, library: LibrarySnapshot, tracks: list[Track]) -> Iterator[Proposal]:
        if len({track.tags.artist for track in tracks}) > 1:
            return
        years = [track.tags.year for track in tracks if track.tags.year is not None]
        year, number = most_common(years)
        odd = [track for track in tracks if track.tags.year not in (None, year)]
        if not isinstance(year, int) or number < FEWEST_AGREEING or len(odd) > number / 4:
            return
        changes = [
            TagChange(track.id, "year", track.tags.year, year)
            for track in odd
            if _possible(library, track.tags.year)
        ]
        reason = phrase(
            "Tidying", "All others of the album, %n track(s), say {year}.", n=number, year=year
        )
        yield from self.by_album(library, changes, reason, 0.7)


def _possible(library: LibrarySnapshot, year: int | None) -> bool:
    return year is not None and FIRST_RECORDING <= year <= library.this_year + 1


def _too_early(track: Track, year: int) -> bool:
    """Whether it is no year of a recording; of classical music it may be the composition's."""
    composed = any(word in track.tags.genre.casefold() for word in COMPOSED)
    return year < FIRST_RECORDING and not composed


def _album_of(track: Track) -> tuple[str, str]:
    folder = track.path.replace("\\", "/").rpartition("/")[0]
    return folder, track.tags.album.casefold()


def _likelier(library: LibrarySnapshot, mates: list[Track], track: Track) -> int | None:
    """Return the year of the rest of the album, else the folder's, else none."""
    year, _ = most_common(mate.tags.year for mate in mates if _possible(library, mate.tags.year))
    if isinstance(year, int):
        return year
    parts = parts_of(track.path, library.roots)
    for pattern in PATTERNS:
        said = pattern.read(parts[pattern.level]).get("year")
        if isinstance(said, int) and _possible(library, said):
            return said
    return None

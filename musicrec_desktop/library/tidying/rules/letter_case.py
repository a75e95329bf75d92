"""ALL CAPITALS, and none at all."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator
from statistics import fmean

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.tidying.rules.rule import Rule, replaced_values
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot
from musicrec_desktop.library.tidying.text_forms import in_title_case, shouts, whispers

FEWEST_TITLES = 3
FEWEST_OTHERS = 5  # titles of the artist elsewhere, to know how they write
SHARE = 0.8  # of an album's titles


class LetterCase(Rule):
    """Titles by album, and names in capitals, where it is likely that nobody meant them so."""

    kind = TidyKind.CASE
    name = "letter-case"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield proposals for albums' titles, albums and artists."""
        styles = _styles(library)
        for tracks in library.albums.values():
            if len(tracks) >= FEWEST_TITLES:
                yield from self._titles(library, tracks, styles)
        shouted: list[TagChange] = []
        for track in library.tracks:
            for field in ("artist", "album_artist", "album"):
                if getattr(track.tags, field).isupper():
                    change = replaced_values(track, field, _without_shouting)
                    shouted += [change] if change is not None else []
        yield from self.by_value(shouted, phrase("Tidying", "Everything is in capitals."), 0.75)

    def _titles(
        self, library: LibrarySnapshot, tracks: list[Track], styles: dict[str, list[str]]
    ) -> Iterator[Proposal]:
        titles = [track.tags.title for track in tracks if track.tags.title]
        for test in (shouts, whispers):
            if not titles or fmean(_fits(title, test) for title in titles) < SHARE:
                continue
            if not any(test(title) for title in titles):
                continue
            own = set(titles)
            others = [title for title in styles[tracks[0].artist] if title not in own]
            known = len(others) >= FEWEST_OTHERS
            usual = known and fmean(test(title) for title in others) < 0.5
            if (known and not usual) or (test is whispers and not usual):
                continue
            changes = [
                TagChange(track.id, "title", track.tags.title, in_title_case(track.tags.title))
                for track in tracks
                if _fits(track.tags.title, test)
                and in_title_case(track.tags.title) != track.tags.title
            ]
            reason = _reason(capitals=test is shouts, unlike_others=usual)
            yield from self.by_album(library, changes, reason, 0.85 if usual else 0.75)


def _reason(*, capitals: bool, unlike_others: bool) -> str:
    if not capitals:
        return phrase(
            "Tidying", "There are no capitals, and elsewhere this artist’s titles have them."
        )
    if unlike_others:
        return phrase(
            "Tidying", "Everything is in capitals, and elsewhere this artist’s titles are not."
        )
    return phrase("Tidying", "Everything is in capitals.")


def _fits(title: str, test: Callable[[str], bool]) -> bool:
    """Whether a title is in capitals, or in none, if only of one word."""
    return title.isupper() if test is shouts else title.islower()


def _without_shouting(text: str) -> str:
    return in_title_case(text) if shouts(text) else text


def _styles(library: LibrarySnapshot) -> dict[str, list[str]]:
    titles: defaultdict[str, list[str]] = defaultdict(list)
    for track in library.tracks:
        titles[track.artist].append(track.tags.title)
    return titles

"""All rules, one after the other, and no two of their proposals against each other."""

from __future__ import annotations

import time
from collections.abc import Collection, Generator, Sequence
from dataclasses import replace

from musicrec_desktop.core.progress import Progress
from musicrec_desktop.core.tidying import Proposal, TidyFindings, TidyKind
from musicrec_desktop.core.translation import to_translate, translated
from musicrec_desktop.library.tidying.rules.album_artists import AlbumArtists
from musicrec_desktop.library.tidying.rules.album_mates import AlbumMates
from musicrec_desktop.library.tidying.rules.clipping import Clipping
from musicrec_desktop.library.tidying.rules.copies import CopiesOfRecordings
from musicrec_desktop.library.tidying.rules.discs import Discs
from musicrec_desktop.library.tidying.rules.durations import Durations
from musicrec_desktop.library.tidying.rules.encodings import Encodings
from musicrec_desktop.library.tidying.rules.featuring import Featuring
from musicrec_desktop.library.tidying.rules.file_names import FileNames
from musicrec_desktop.library.tidying.rules.genre_forms import GenreForms
from musicrec_desktop.library.tidying.rules.letter_case import LetterCase
from musicrec_desktop.library.tidying.rules.numbered_titles import NumberedTitles
from musicrec_desktop.library.tidying.rules.predicted_genres import PredictedGenres
from musicrec_desktop.library.tidying.rules.rule import Rule
from musicrec_desktop.library.tidying.rules.sort_forms import SortForms
from musicrec_desktop.library.tidying.rules.spelling import AlbumSpelling, ArtistSpelling
from musicrec_desktop.library.tidying.rules.white_space import WhiteSpace
from musicrec_desktop.library.tidying.rules.years import Years
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot

LABEL = to_translate("Jobs", "Looking for what could be tidier")

# A new rule is a file of its own, and a line here. Of two that would change the same field
# of the same track, the earlier one does.
RULES: tuple[Rule, ...] = (
    Encodings(),
    WhiteSpace(),
    NumberedTitles(),
    SortForms(),
    ArtistSpelling(),
    AlbumSpelling(),
    GenreForms(),
    Discs(),
    AlbumArtists(),
    Featuring(),
    LetterCase(),
    Years(),
    AlbumMates(),
    FileNames(),
    PredictedGenres(),
    CopiesOfRecordings(),
    Durations(),
    Clipping(),
)
_ORDER = {kind: place for place, kind in enumerate(TidyKind)}


def look(
    library: LibrarySnapshot,
    *,
    refused: Collection[str] = (),
    rules: Sequence[Rule] = RULES,
) -> Generator[Progress, None, TidyFindings]:
    """Look through a library.

    Parameters
    ----------
    library : LibrarySnapshot
    refused : collection of str
        Keys of proposals that are never wanted again.
    rules : sequence of Rule

    Yields
    ------
    Progress
        After each rule.

    Returns
    -------
    TidyFindings
    """
    found: list[Proposal] = []
    seconds: dict[str, float] = {}
    left_out = 0
    yield Progress(0, len(rules), translated("Jobs", LABEL))
    for done, rule in enumerate(rules, 1):
        started = time.perf_counter()
        for proposal in rule.propose(library):
            if proposal.key in refused:
                left_out += 1
            else:
                found.append(proposal)
        seconds[rule.name] = time.perf_counter() - started
        yield Progress(done, len(rules), translated("Jobs", LABEL))
    kept = without_contradictions(found)
    kept.sort(key=lambda item: (_ORDER[item.kind], -item.confidence, -len(item.tracks)))
    return TidyFindings(tuple(kept), len(library.tracks), left_out, seconds)


def without_contradictions(found: Sequence[Proposal]) -> list[Proposal]:
    """Return proposals of which no two change one field of one track; the earlier ones stay.

    What is left out comes back, if it still holds, after the other was accepted or refused.
    """
    taken: set[tuple[int, str]] = set()
    kept: list[Proposal] = []
    for proposal in found:
        if not proposal.changes:
            kept.append(proposal)
            continue
        free = [
            change for change in proposal.changes if (change.track_id, change.field) not in taken
        ]
        taken.update((change.track_id, change.field) for change in free)
        if len(free) == len(proposal.changes):
            kept.append(proposal)
        elif free:
            kept.append(replace(proposal, changes=tuple(free), track_ids=()))
    return kept

"""Genres that the sound suggests, for tracks that name none."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from musicrec_desktop.core.genre_names import genre_names
from musicrec_desktop.core.phrases import Phrase, phrase
from musicrec_desktop.core.tidying import (
    PREDICTED_GENRES,
    SUREST_PROBABILITY,
    Proposal,
    TagChange,
    TidyKind,
)
from musicrec_desktop.library.tidying.name_keys import folded
from musicrec_desktop.library.tidying.rules.file_names import is_missing
from musicrec_desktop.library.tidying.rules.genre_forms import NO_GENRES
from musicrec_desktop.library.tidying.rules.rule import Rule, of_album, subject
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, folder_of


class PredictedGenres(Rule):
    """What a genre model says, where it is likely enough."""

    kind = TidyKind.MISSING
    name = PREDICTED_GENRES

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a proposal for each folder, album and genre."""
        best: dict[int, tuple[float, str]] = {}
        for track_id, genre, probability in library.guesses:
            known = genre_names().find(genre)
            named = known.name if known is not None else genre
            if folded(genre) not in NO_GENRES:
                best[track_id] = max(best.get(track_id, (0.0, "")), (probability, named))
        groups: defaultdict[tuple[str, str, str], list[tuple[int, float]]] = defaultdict(list)
        for track_id, (probability, genre) in best.items():
            track = library.by_id.get(track_id)
            if track is None or probability < SUREST_PROBABILITY:
                continue
            if not is_missing(track.tags.genre):
                continue
            groups[folder_of(track), track.tags.album, genre].append((track_id, probability))
        for (folder, album, genre), found in groups.items():
            least = min(probability for _, probability in found)
            changes = [
                TagChange(number, "genre", library.by_id[number].tags.genre, genre)
                for number, _ in found
            ]
            named = album or folder.rpartition("/")[2]
            yield self.proposal(
                f"{folder}\n{album}\n{genre}",
                of_album(subject("genre"), named),
                changes[0].before,
                genre,
                _reason(genre, least),
                least,
                changes,
            )


def _reason(genre: str, least: float) -> Phrase:
    if least >= 1.0:  # no model is as sure as that
        return phrase(
            "Tidying", "You said that it is “{genre}”; the tags do not say it yet.", genre=genre
        )
    return phrase(
        "Tidying",
        "It sounds like “{genre}”: {share}% sure or more, by the genre model.",
        genre=genre,
        share=round(100 * least),
    )

"""Files that are shorter than they say, cut off, or that cannot be read to their end."""

from __future__ import annotations

from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.reasons import kept_reason
from musicrec_desktop.core.tidying import Proposal, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.tidying.rules.rule import Rule
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot

LEAST_SECONDS = 0.5
LACKING_SECONDS, LACKING_SHARE = 20.0, 0.25


class Durations(Rule):
    """Nothing to be accepted here: to know which files to look at, or to get again."""

    kind = TidyKind.SOUND
    name = "durations"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a finding for each track."""
        for track in library.tracks:
            problem, confidence = _problem(library, track)
            if problem:
                about = f"{track.path}\n{track.segment}"
                yield self.proposal(
                    about,
                    phrase("Tidying", "Sound"),
                    track.title,
                    "",
                    problem,
                    confidence,
                    track_ids=(track.id,),
                )


def _problem(library: LibrarySnapshot, track: Track) -> tuple[str, float]:
    heard = library.heard.get(track.id)
    seconds = track.tags.duration_seconds
    if heard is not None and heard.problem:
        return _unreadable(heard.problem), 0.95
    if seconds is not None and seconds < LEAST_SECONDS:
        return phrase("Tidying", "It is only {seconds} seconds long.", seconds=seconds), 0.9
    if track.segment:
        return _segment_problem(track, seconds)
    if heard is None or heard.sounding_seconds is None or not seconds:
        return "", 0.0
    lacking = seconds - heard.sounding_seconds
    if lacking > LACKING_SECONDS and lacking > LACKING_SHARE * seconds:
        said, sounding = _clock(seconds), _clock(seconds - lacking)
        return (
            phrase(
                "Tidying",
                "It says that it is {length} long, but sounds for {sounding} only.",
                length=said,
                sounding=sounding,
            ),
            0.7,
        )
    return "", 0.0


def _unreadable(reason: str) -> str:
    return phrase(
        "Tidying",
        "It could not be read to its end: {reason}.",
        reason=kept_reason(reason),
    )


def _segment_problem(track: Track, seconds: float | None) -> tuple[str, float]:
    if track.end_seconds is not None and track.end_seconds <= track.start_seconds:
        return phrase("Tidying", "Its CUE sheet lets it end before it begins."), 0.95
    if seconds is not None and seconds <= 0:
        return phrase("Tidying", "Its CUE sheet lets it begin after the end of the file."), 0.95
    return "", 0.0


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"

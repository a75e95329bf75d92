"""Recordings that are there twice: what was done with one copy, for the better one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from musicrec_desktop.core.codecs import codec_said
from musicrec_desktop.core.phrases import phrase, sentences
from musicrec_desktop.core.tidying import Merge, Proposal, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.tidying.rules.rule import Rule
from musicrec_desktop.library.tidying.snapshot import Copies, LibrarySnapshot


class CopiesOfRecordings(Rule):
    """Plays, ratings and places in playlists move to the better copy; no file is touched."""

    kind = TidyKind.DUPLICATES
    name = "copies"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a proposal for each recording, or a finding where there is nothing to move."""
        for copies in library.copies:
            tracks = [library.by_id[n] for n in copies.track_ids if n in library.by_id]
            if len(tracks) > 1:
                yield self._merged(library, copies, tracks)

    def _merged(self, library: LibrarySnapshot, copies: Copies, tracks: list[Track]) -> Proposal:
        better, *others = tracks
        moving = tuple(track.id for track in others if track.id in library.listened)
        said, kept = ", ".join(_described(track) for track in others), _described(better)
        found = self.proposal(
            "\n".join(sorted(track.path for track in tracks)),
            phrase(
                "Tidying",
                "{title} – {artist}",
                title=better.title,
                artist=better.artist or phrase("Tidying", "Unknown artist"),
            ),
            said if moving else f"{kept}, {said}",
            kept if moving else "",
            sentences(
                phrase("Tidying", "The same recording in %n file(s).", n=len(tracks)),
                _what_comes(bool(moving), copies.better_by),
            ),
            copies.confidence,
            track_ids=[track.id for track in tracks],
        )
        return replace(found, merge=Merge(better.id, moving) if moving else None)


def _what_comes(moving: bool, why: str) -> str:
    if moving and why:
        return phrase(
            "Tidying",
            "Plays, ratings and places in playlists would move to the better one: {why}.",
            comment="why: “it is lossless”",
            why=why,
        )
    if moving:
        return phrase(
            "Tidying", "Plays, ratings and places in playlists would move to the better one."
        )
    if why:
        return phrase(
            "Tidying",
            "Nothing has to be moved; the better one is the first: {why}.",
            comment="why: “it is lossless”",
            why=why,
        )
    return phrase("Tidying", "Nothing has to be moved; the better one is the first.")


def _described(track: Track) -> str:
    """Return what tells a copy from others: name of its file, and how it is encoded."""
    tags = track.tags
    name = track.path.replace("\\", "/").rpartition("/")[2]
    rate = (
        f" {tags.bitrate_bps / 1000:.0f} kbit/s"  # no words
        if tags.bitrate_bps and not tags.bit_depth
        else ""
    )
    return f"{name} ({codec_said(tags.codec)}{rate})" if tags.codec else name

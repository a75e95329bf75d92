"""Albums that fall apart because their tracks name several album artists, or none."""

from __future__ import annotations

from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase, sentences
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.tidying.name_keys import name_key
from musicrec_desktop.library.tidying.rules.rule import Rule, of_album, subject
from musicrec_desktop.library.tidying.rules.spelling import VARIOUS
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, most_common, values_of

VARIOUS_ARTISTS = "Various Artists"  # no words: as it stands in tags
FEWEST_TRACKS, FEWEST_ARTISTS = 3, 3
NAMES_SHOWN = 3
MAIN_SHARE = 0.6  # of an album's tracks on which its artist plays


class AlbumArtists(Rule):
    """One folder, one album name, several album artists: one album artist, or a compilation."""

    kind = TidyKind.ALBUMS
    name = "album-artists"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a proposal for each album that is split, or whose album artist is "VA"."""
        for (folder, _), tracks in library.albums.items():
            if len(tracks) >= FEWEST_TRACKS:
                yield from self._joined(folder, tracks)
        yield from self.by_value(
            _named_otherwise(library), phrase("Tidying", "It is a compilation."), 0.95
        )

    def _joined(self, folder: str, tracks: list[Track]) -> Iterator[Proposal]:
        named = {name_key(track.tags.album_artist).compact for track in tracks}
        numbers = [(track.tags.disc_number, track.tags.track_number) for track in tracks]
        several = len(named) > 1 or named == {""}
        artists = {name_key(name).compact for t in tracks for name in values_of(t, "artist")}
        if not several or len(artists) < 2 or len(set(numbers)) < MAIN_SHARE * len(numbers):
            return
        main, share = _main_artist(tracks)
        if share >= MAIN_SHARE and len(named - {""}) > 1:
            after, confidence = main, 0.8
            reason = phrase(
                "Tidying",
                "{artist} plays on {share}% of it.",
                artist=main,
                share=round(100 * share),
            )
        elif len(artists) >= FEWEST_ARTISTS and share < MAIN_SHARE:
            after, confidence = VARIOUS_ARTISTS, 0.85
            reason = phrase("Tidying", "Many artists play on it.")
        else:
            return
        album = tracks[0].tags.album
        changes = [
            TagChange(track.id, "album_artist", track.tags.album_artist, after)
            for track in tracks
            if track.tags.album_artist != after
        ]
        before = sorted({track.tags.album_artist for track in tracks if track.tags.album_artist})
        yield self.proposal(
            f"{folder}\n{album}",
            of_album(subject("album_artist"), album),
            _shortened(before),
            after,
            sentences(_split() if before else _lacking(), reason),
            confidence,
            changes,
        )


def _split() -> str:
    return phrase("Tidying", "This album lies in one folder, but names several album artists.")


def _lacking() -> str:
    return phrase("Tidying", "This album lies in one folder and names no album artist.")


def _shortened(names: list[str]) -> str:
    said = ", ".join(names[:NAMES_SHOWN])
    if len(names) <= NAMES_SHOWN:
        return said
    return phrase("Tidying", "{names} and %n more", n=len(names) - NAMES_SHOWN, names=said)


def _main_artist(tracks: list[Track]) -> tuple[str, float]:
    """Return who plays on most of some tracks, guests aside, and on what share of them."""
    leads = [values_of(track, "artist")[:1] for track in tracks]
    name, number = most_common(lead[0].split(" feat. ")[0] for lead in leads if lead)
    return str(name or ""), number / len(tracks)


def _named_otherwise(library: LibrarySnapshot) -> Iterator[TagChange]:
    for track in library.tracks:
        name = track.tags.album_artist
        if name and name != VARIOUS_ARTISTS and name.casefold() in VARIOUS:
            yield TagChange(track.id, "album_artist", name, VARIOUS_ARTISTS)

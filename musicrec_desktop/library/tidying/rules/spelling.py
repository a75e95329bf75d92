"""Artists and albums that are there in several spellings: the likelier one for all."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Iterator, Mapping
from itertools import combinations

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.tidying.name_groups import Variant, variants
from musicrec_desktop.library.tidying.name_keys import name_key
from musicrec_desktop.library.tidying.names import LIKELY
from musicrec_desktop.library.tidying.rules.rule import (
    PEOPLE_FIELDS,
    Rule,
    replaced_values,
    subject,
)
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, folder_of, values_of

WORD_IN_NAMES = 3  # other names that make a word one
MOST_BESIDE = 8  # artists of one album that are compared with each other
VARIOUS = frozenset(
    {"various artists", "various", "va", "v.a.", "diverse", "verschiedene"}  # no words
)


class ArtistSpelling(Rule):
    """Artists, album artists and composers."""

    kind = TidyKind.SPELLING
    name = "artist-spelling"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a proposal for each spelling that is to give way."""
        counts = library.counts(*PEOPLE_FIELDS)
        found_in = _albums_of(library)
        words = library.words
        found = variants(
            counts,
            "artist",
            shared=lambda one, other: found_in[one] & found_in[other],
            is_word=lambda word: words[word] > WORD_IN_NAMES,
            pairs=_beside(library),
        )
        yield from _proposals(self, library.tracks, found, counts, PEOPLE_FIELDS)


class AlbumSpelling(Rule):
    """Albums of one artist, and those that lie in one folder."""

    kind = TidyKind.SPELLING
    name = "album-spelling"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a proposal for each spelling that is to give way."""
        words = library.words
        groups: defaultdict[str, list[Track]] = defaultdict(list)
        for track in library.tracks:
            artist = track.tags.album_artist or track.tags.artist
            if track.tags.album:
                various = artist.casefold() in VARIOUS or not artist
                key = folder_of(track) if various else name_key(artist).compact
                groups[key].append(track)
        for tracks in groups.values():
            counts = Counter(track.tags.album for track in tracks)
            if len(counts) > 1:
                yield from self._of_one_artist(tracks, counts, words)

    def _of_one_artist(
        self, tracks: list[Track], counts: Counter[str], words: Mapping[str, int]
    ) -> Iterator[Proposal]:
        folders: defaultdict[str, set[str]] = defaultdict(set)
        numbers: defaultdict[str, set[tuple[int | None, int | None]]] = defaultdict(set)
        for track in tracks:
            folders[track.tags.album].add(folder_of(track))
            numbers[track.tags.album].add((track.tags.disc_number, track.tags.track_number))
        found = [
            variant
            for variant in variants(
                counts,
                "album",
                shared=lambda one, other: folders[one] & folders[other],
                is_word=lambda word: words[word] > WORD_IN_NAMES,
            )
            if variant.likeness.confidence > LIKELY
            or not numbers[variant.name] & numbers[variant.likelier]
        ]
        artist = tracks[0].tags.album_artist or tracks[0].tags.artist
        yield from _proposals(self, tracks, found, counts, ("album",), artist)


def _proposals(
    rule: Rule,
    tracks: Collection[Track],
    found: list[Variant],
    counts: Mapping[str, int],
    fields: tuple[str, ...],
    artist: str = "",
) -> Iterator[Proposal]:
    meant = {variant.name: variant.likelier for variant in found}
    changes: defaultdict[str, list[TagChange]] = defaultdict(list)
    for track in tracks if meant else ():
        for field in fields:
            for name in set(values_of(track, field)) & meant.keys():

                def replace(value: str, name: str = name) -> str:
                    return meant[name] if value == name else value

                change = replaced_values(track, field, replace)
                changes[name] += [change] if change is not None else []
    about = subject("album" if fields == ("album",) else "artist")
    for variant in found:
        name, likelier = variant.name, variant.likelier
        reason = phrase(
            "Tidying",
            "{most}, {fewer}; {difference}.",
            comment="12 tracks say “Moby”, 2 say “MOBY”; they differ in case and spaces only.",
            most=phrase(
                "Tidying", "%n track(s) (says|say) “{name}”", n=counts[likelier], name=likelier
            ),
            fewer=phrase("Tidying", "%n (says|say) “{name}”", n=counts[name], name=name),
            difference=variant.likeness.reason,
        )
        yield rule.proposal(
            "\n".join((artist, name, likelier)),
            about,
            name,
            likelier,
            reason,
            variant.likeness.confidence,
            changes[name],
        )


def _albums_of(library: LibrarySnapshot) -> defaultdict[str, set[str]]:
    """Return the albums, by folder and name, in which each person is found."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for track in library.tracks:
        if track.tags.album:
            album = f"{folder_of(track)}\n{track.tags.album.casefold()}"
            for field in PEOPLE_FIELDS:
                for name in values_of(track, field):
                    found[name].add(album)
    return found


def _beside(library: LibrarySnapshot) -> Iterator[tuple[str, str]]:
    """Yield the artists of one album in pairs, where they are not many."""
    for tracks in library.albums.values():
        names = {name for track in tracks for name in values_of(track, "artist")}
        if 1 < len(names) <= MOST_BESIDE:
            yield from combinations(sorted(names), 2)

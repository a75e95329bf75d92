"""Discs that stand in the album's name, or in the folder's only."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tidying import Proposal, TagChange, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.tidying.path_reading import parts_of
from musicrec_desktop.library.tidying.rules.rule import Rule, of_album, subject
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, folder_of

_DISC = re.compile(
    r"(?P<album>.*\S)\s*[\s,:–-]*[(\[]?\s*\b(?:cd|dis[ck])\s*#?(?P<disc>\d{1,2})\s*"
    r"(?:(?:of|/)\s*\d{1,2}\s*)?[)\]]?",
    re.IGNORECASE,
)


_MAY_BE = re.compile(r"(?:cd|dis[ck])\W*\d", re.IGNORECASE)


class Discs(Rule):
    """ "Blue (Disc 2)" is disc 2 of "Blue"."""

    kind = TidyKind.ALBUMS
    name = "discs"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a proposal for each album with a disc in its name, and for each disc's folder."""
        albums: defaultdict[tuple[str, str], list[tuple[Track, int]]] = defaultdict(list)
        folders: defaultdict[tuple[str, str, int], list[Track]] = defaultdict(list)
        for track in library.tracks:
            if not track.tags.album:
                continue
            match = _DISC.fullmatch(track.tags.album) if _MAY_BE.search(track.tags.album) else None
            if match is not None:
                name = match["album"].rstrip(" -–,:([")
                artist = track.tags.album_artist or track.tags.artist
                albums[name, artist].append((track, int(match["disc"])))
            elif track.tags.disc_number is None:
                disc = parts_of(track.path, library.roots)["disc"]
                if disc:
                    above = folder_of(track).rpartition("/")[0]
                    folders[above, track.tags.album, int(disc)].append(track)
        known = library.counts("album")
        for (name, artist), found in albums.items():
            discs = {disc for _, disc in found}
            if name and all(track.tags.disc_number in (None, disc) for track, disc in found):
                sure = 0.92 if len(discs) > 1 or known[name] else 0.75
                yield self._renamed(name, artist, found, sure)
        yield from self._numbered(folders)

    def _renamed(
        self, name: str, artist: str, found: list[tuple[Track, int]], confidence: float
    ) -> Proposal:
        changes = [TagChange(track.id, "album", track.tags.album, name) for track, _ in found]
        changes += [
            TagChange(track.id, "disc_number", None, disc)
            for track, disc in found
            if track.tags.disc_number is None
        ]
        number = len({disc for _, disc in found})
        return self.proposal(
            f"{name}\n{artist}",
            subject("album"),
            found[0][0].tags.album,
            phrase("Tidying", "{album}, disc {number}", album=name, number=found[0][1])
            if number == 1
            else phrase("Tidying", "{album}, discs by number", album=name),
            phrase(
                "Tidying",
                "The disc belongs into its own field; in the album’s name it makes two albums of "
                "one.",
            ),
            confidence,
            changes,
        )

    def _numbered(self, folders: dict[tuple[str, str, int], list[Track]]) -> Iterator[Proposal]:
        discs: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
        for above, album, disc in folders:
            discs[above, album].add(disc)
        for (above, album, disc), tracks in folders.items():
            if len(discs[above, album]) > 1:
                changes = [TagChange(track.id, "disc_number", None, disc) for track in tracks]
                yield self.proposal(
                    f"{above}\n{album}\n{disc}",
                    of_album(subject("disc_number"), album),
                    None,
                    disc,
                    phrase(
                        "Tidying",
                        "Its folder is named by a disc, and so is another of the same album.",
                    ),
                    0.9,
                    changes,
                )

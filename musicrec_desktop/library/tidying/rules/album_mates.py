"""What a track lacks and the others of its album agree about."""

from __future__ import annotations

from collections.abc import Iterator

from musicrec_desktop.core.phrases import phrase
from musicrec_desktop.core.tidying import FieldValue, Proposal, TagChange, TidyKind
from musicrec_desktop.core.tracks import Track
from musicrec_desktop.library.tidying.rules.file_names import is_missing
from musicrec_desktop.library.tidying.rules.rule import Rule, of_album, subject
from musicrec_desktop.library.tidying.snapshot import LibrarySnapshot, most_common

FIELDS = {"artist": 3, "album_artist": 1, "year": 2, "genre": 2, "cover_key": 1}  # fewest mates
AGREEING = 0.8  # of the mates that say something
SPEAKING = 0.34  # of the album that must say something
FEWEST_IN_FOLDER = 3


class AlbumMates(Rule):
    """Album artist, year, genre and cover from the same album; the album from the same folder."""

    kind = TidyKind.MISSING
    name = "album-mates"

    def propose(self, library: LibrarySnapshot) -> Iterator[Proposal]:
        """Yield a proposal for each album and field."""
        for (folder, _), tracks in library.albums.items():
            if len(tracks) < 2:
                continue
            for field, fewest in FIELDS.items():
                yield from self._from_mates(folder, tracks, field, fewest)
        for folder, tracks in library.folders.items():
            yield from self._from_mates(folder, tracks, "album", FEWEST_IN_FOLDER)

    def _from_mates(
        self, folder: str, tracks: list[Track], field: str, fewest: int
    ) -> Iterator[Proposal]:
        lacking = [track for track in tracks if is_missing(getattr(track.tags, field))]
        said = [value for track in tracks if not is_missing(value := getattr(track.tags, field))]
        if not lacking or len(said) < fewest or len(said) < SPEAKING * len(tracks):
            return
        value, number = most_common(said)
        share = number / len(said)
        if share < (1.0 if field in ("artist", "album") else AGREEING):
            return
        assert isinstance(value, (str, int))
        changes = [
            TagChange(track.id, field, getattr(track.tags, field), value) for track in lacking
        ]
        album = tracks[0].tags.album if field != "album" else folder.rpartition("/")[2]
        shown: FieldValue = value if field != "cover_key" else _cover_said(tracks, value)
        yield self.proposal(
            f"{folder}\n{album}\n{field}",
            of_album(subject(field), album),
            "" if field == "cover_key" else getattr(lacking[0].tags, field),
            shown,
            _reason(field, number),
            min(0.97, 0.6 + 0.35 * share * min(1.0, len(said) / 4)),
            changes,
        )


def _reason(field: str, number: int) -> str:
    if field == "album":
        return phrase("Tidying", "All %n other(s) in this folder (says|say) so.", n=number)
    if field == "cover_key" and number == 1:
        return phrase(
            "Tidying",
            "Another track of the album has it; covers are written into files only.",
        )
    if field == "cover_key":
        return phrase(
            "Tidying",
            "%n other(s) of the album (has|have) it; covers are written into files only.",
            n=number,
        )
    if number == 1:
        return phrase("Tidying", "Another track of the album says so.")
    return phrase("Tidying", "%n other(s) of the album (says|say) so.", n=number)


def _cover_said(tracks: list[Track], key: FieldValue) -> str:
    mate = next(track for track in tracks if track.tags.cover_key == key)
    return phrase("Tidying", "the cover of “{title}”", title=mate.title)

"""What the pages of tiles say: of albums, and of genres."""

from __future__ import annotations

from dataclasses import dataclass

from musicrec_desktop.core.translation import number, translate

EXAMPLES = "year:1960..1970, added:<30d, rating:>=4, plays:0"  # no words


@dataclass(frozen=True, slots=True)
class TilesWords:
    """Texts of one kind of tiles.

    Attributes
    ----------
    name, reading, filter : str
        Heading, what stands while they are read, and the name of the field that filters.
    none, untagged, untagged_why : str
        Where the library is empty, and where no file names one.
    unmatched : str
        Where none passes the filter: where its words are looked for.
    """

    name: str
    reading: str
    filter: str
    none: str
    untagged: str
    untagged_why: str
    unmatched: str


def tiles_words(kind: str) -> TilesWords:
    """Return what is said of "album" or "genre"."""
    if kind == "album":
        return TilesWords(
            translate("Albums", "Albums"),
            translate("Albums", "Reading albums…"),
            translate("Albums", "Filter albums"),
            translate("Albums", "No albums yet"),
            translate("Albums", "No albums yet"),
            translate(
                "Albums", "None of your files has an album tag. All your music is under Songs."
            ),
            translate(
                "Albums",
                "Every word must appear in the album’s name, artist, year or genre. Fields ask its "
                "songs: {examples}.",
                examples=EXAMPLES,
            ),
        )
    return TilesWords(
        translate("Genres", "Genres"),
        translate("Genres", "Reading genres…"),
        translate("Genres", "Filter genres"),
        translate("Genres", "No genres yet"),
        translate("Genres", "No genres yet"),
        translate("Genres", "None of your files has a genre tag. All your music is under Songs."),
        translate("Genres", "Every word must appear in the name."),
    )


def no_match(kind: str, typed: str) -> str:
    """Return that nothing passes the filter."""
    if kind == "album":
        return translate("Albums", "No album matches “{typed}”", typed=typed)
    return translate("Genres", "No genre matches “{typed}”", typed=typed)


def counted(kind: str, shown: int, total: int) -> str:
    """Return how many there are, and how many of them pass the filter."""
    if kind == "album":
        if shown == total:
            return translate("Counts", "%n album(s)", n=total)
        return translate("Counts", "{found} of %n album(s)", n=total, found=number(shown))
    if shown == total:
        return translate("Counts", "%n genre(s)", n=total)
    return translate("Counts", "{found} of %n genre(s)", n=total, found=number(shown))

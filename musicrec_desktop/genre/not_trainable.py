"""Why there is nothing to learn genres from, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.genres import NotTrainable
from musicrec_desktop.core.translation import translate

SMALL_SHOWN = 5
FEWEST_GENRES = 2
FEWEST_TRACKS = 4  # of a genre; fewer cannot be learnt on one side and tested on the other


def one_genre(folder: str, genre: str) -> NotTrainable:
    """Return the error for music of one genre; of the library where no folder is named."""
    said = (
        translate(
            "Learn genres",
            "All tracks in “{folder}” are of one genre, “{genre}”.",
            folder=folder,
            genre=genre,
        )
        if folder
        else translate(
            "Learn genres", "All tracks of the library are of one genre, “{genre}”.", genre=genre
        )
    )
    step = translate("Next steps", "There is nothing to tell apart: add a second genre.")
    return NotTrainable(said, step)


def no_genres(folder: str) -> NotTrainable:
    """Return the error for music without labels."""
    said = (
        translate(
            "Learn genres", "No track in “{folder}” that could be heard has a genre.", folder=folder
        )
        if folder
        else translate("Learn genres", "No track of the library that could be heard has a genre.")
    )
    step = translate(
        "Next steps",
        "Tag some music with genres, or name a folder that holds one folder for each genre.",
    )
    return NotTrainable(said, step)


def all_silent(folder: str, tracks: int) -> NotTrainable:
    """Return the error for labelled music of which nothing can be heard."""
    said = (
        translate(
            "Learn genres",
            "All %n labelled track(s) in “{folder}” (is|are) silent.",
            n=tracks,
            folder=folder,
        )
        if folder
        else translate(
            "Learn genres", "All %n labelled track(s) of the library (is|are) silent.", n=tracks
        )
    )
    return NotTrainable(said, translate("Next steps", "Choose music that can be heard."))


def too_few(folder: str, large: int, small: Sequence[tuple[str, int]]) -> NotTrainable:
    """Return the error for too few genres.

    Parameters
    ----------
    folder : str
        Empty for the library.
    large : int
        Genres with enough tracks.
    small : sequence of (str, int)
        The others, with their tracks.
    """
    needed = _enough(large, [count for _, count in small])
    listed = ", ".join(f"{genre}: {count}" for genre, count in small[:SMALL_SHOWN])  # no words
    if not small:
        enough = translate("Learn genres", "only %n genre(s) (has|have) enough of them", n=large)
    elif large:
        enough = translate(
            "Learn genres",
            "only %n genre(s) (has|have) enough of them ({small})",
            n=large,
            small=listed,
        )
    else:
        enough = translate("Learn genres", "no genre has enough of them ({small})", small=listed)
    error = NotTrainable(_too_few(folder, enough), _more(needed))
    error.enough = needed
    return error


def _more(enough: int) -> str:
    if enough:
        return translate(
            "Next steps", "Add tracks to the small genres, or lower the minimum for a genre."
        )
    return translate(
        "Next steps",
        "Add tracks: two genres of %n track(s) each are the least that can be learnt from.",
        n=FEWEST_TRACKS,
    )


def _enough(large: int, small: Sequence[int]) -> int:
    """Return the size from which two genres, and those nearly as large, can be learnt; else 0."""
    wanted = max(0, FEWEST_GENRES - large)
    able = sorted((count for count in small if count >= FEWEST_TRACKS), reverse=True)
    if len(able) < wanted or not able:
        return 0
    needed = able[max(0, wanted - 1)]
    return min(count for count in able if count >= needed / 2)


def _too_few(folder: str, enough: str) -> str:
    if folder:
        return translate(
            "Learn genres",
            "Too few tracks in “{folder}” to learn genres from: {enough}.",
            comment="enough: “only 1 genre has enough of them (Jazz: 3)”",
            folder=folder,
            enough=enough,
        )
    return translate(
        "Learn genres",
        "Too few tracks of the library to learn genres from: {enough}.",
        comment="enough: “only 1 genre has enough of them (Jazz: 3)”",
        enough=enough,
    )

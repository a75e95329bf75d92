"""Why there is nothing to learn genres from, and what can be done about it."""

from __future__ import annotations

from collections.abc import Sequence

from musicrec_desktop.core.genres import NotTrainable
from musicrec_desktop.core.translation import translate

SMALL_SHOWN = 5


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
    listed = ", ".join(f"{genre}: {count}" for genre, count in small[:SMALL_SHOWN])  # no words
    enough = (
        translate(
            "Learn genres",
            "only %n genre(s) (has|have) enough of them ({small})",
            n=large,
            small=listed,
        )
        if small
        else translate("Learn genres", "only %n genre(s) (has|have) enough of them", n=large)
    )
    step = translate(
        "Next steps",
        "Add tracks to the small genres, or let fewer tracks do for a genre "
        "(on the command line: --smallest N).",
    )
    return NotTrainable(_too_few(folder, enough), step)


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

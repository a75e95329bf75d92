"""Text as the library keeps it: printable, storable, and in an order people expect."""

from __future__ import annotations

import hashlib
import unicodedata
from functools import lru_cache

from musicrec_desktop.core.tracks import Tags

MAX_TEXT_CHARACTERS = 1000
SEPARATOR = "\x01"  # below every printable character, so "Ab" sorts before "Ab c"
_LAST = "\U0010fffd"  # what says nothing about itself stands at the end
_NUMBER_WIDTH = 5

_CONTROLS = dict.fromkeys((*range(0x20), 0x7F), " ")


def clean_text(text: str) -> str:
    """Return text that every database and every label can hold.

    Parameters
    ----------
    text : str
        As a tag gave it: may hold NULs, line breaks, lone surrogates, or megabytes.

    Returns
    -------
    str
        Stripped, control characters turned into spaces, undecodable parts into
        replacement characters, at most :data:`MAX_TEXT_CHARACTERS` long.
    """
    text = text[: 4 * MAX_TEXT_CHARACTERS]
    if not text.isprintable():
        text = text.translate(_CONTROLS).encode("utf-8", "replace").decode("utf-8")
    return text.strip()[:MAX_TEXT_CHARACTERS].rstrip()


def clean_lines(text: str, longest: int) -> str:
    """Return text of several lines, each fit for a database.

    Parameters
    ----------
    text : str
    longest : int
        Characters at most.
    """
    text = text[:longest].replace("\r\n", "\n").replace("\r", "\n").strip("\0 \n\t")
    if text.isprintable():
        return text
    lines = text.replace("\0", "\n").split("\n")
    cleaned = (line.translate(_CONTROLS).encode("utf-8", "replace").decode() for line in lines)
    return "\n".join(line.rstrip() for line in cleaned).strip()


def searchable(text: str) -> bool:
    """Return whether the full-text index keeps anything of it: letters, digits."""
    return any(unicodedata.category(letter)[0] in "LN" for letter in text)


@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return text without case and accents, for sorting and for comparing names."""
    if text.isascii():
        return text.lower()
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def lot(number: int, draw: int) -> int:
    """Return where a number stands in a draw: at random, and the same each time it is asked."""
    digest = hashlib.blake2b(b"%d:%d" % (draw, number), digest_size=7).digest()
    return int.from_bytes(digest, "big")


def sort_key(tags: Tags, title: str) -> str:
    """Return the key of the library's default order.

    Parameters
    ----------
    tags : Tags
    title : str
        The title as shown, that is, with the file's name where the tag is empty.

    Returns
    -------
    str
        Compares, code point by code point, as album artist (or artist), album,
        disc, track, title; tracks that lack an artist or album stand last.
    """
    return SEPARATOR.join(
        (
            fold(tags.album_artist or tags.artist) or _LAST,
            fold(tags.album) or _LAST,
            str(tags.disc_number or 0).zfill(_NUMBER_WIDTH),
            str(tags.track_number or 0).zfill(_NUMBER_WIDTH),
            fold(title),
        )
    )

"""What is noted about genre models: kept with them in English, shown in any language."""

from __future__ import annotations

import re

from musicrec_desktop.core.genres import ModelKind
from musicrec_desktop.core.kept_words import KeptWords
from musicrec_desktop.core.translation import to_translate, translated

DRAWN = to_translate(
    "Genre notes",
    "{labelled} tracks have a genre; {learnt} of them, drawn by chance, are learnt from.",
)
ALBUMS_TOGETHER = to_translate(
    "Genre notes",
    "The artists are unknown, so only albums are kept together: the scores are optimistic.",
)
COPIES_TOGETHER = to_translate(
    "Genre notes",
    "The artists are unknown, so only copies of one recording are kept together: the scores are "
    "optimistic.",
)
SOME_UNKNOWN = to_translate(
    "Genre notes",
    "The artist of {unknown} of {tracks} tracks is unknown: the scores are somewhat optimistic.",
)
ONE_ARTIST = to_translate(
    "Genre notes",
    "All tracks of “{genre}” are by one artist (or of one album): whether it is recognised in "
    "others cannot be tested.",
)
LOPSIDED = to_translate(
    "Genre notes",
    "The genres are of very different sizes: “{largest}” has {most} tracks, “{smallest}” {fewest}.",
)
ONE_NOT_MERGED = to_translate(
    "Genre notes",
    "1 track of small genres left out: too few to be put together as “{other}”.",
)
NOT_MERGED = to_translate(
    "Genre notes",
    "{tracks} tracks of small genres left out: too few to be put together as “{other}”.",
)
HEARD_BEFORE = to_translate(
    "Genre notes",
    "{tracks} of the tracks were heard when the model was trained: the scores are optimistic.",
)
SAME_MUSIC = to_translate(
    "Genre notes",
    "The model was trained on this very music: the scores say nothing about other music.",
)
ONLY_ONE: dict[ModelKind, str] = {
    "classic": to_translate(
        "Genre notes", "Only the classical model was trained, as was asked for."
    ),
    "cnn": to_translate("Genre notes", "Only the network was trained, as was asked for."),
}
BETTER: dict[ModelKind, str] = {
    "classic": to_translate(
        "Genre notes",
        "The classical model ({method}) is used: on the same artist-disjoint folds its macro-F1 "
        "is {score}%, that of the network {other_score}%.",
    ),
    "cnn": to_translate(
        "Genre notes",
        "The network ({method}) is used: on the same artist-disjoint folds its macro-F1 is "
        "{score}%, that of the classical model {other_score}%.",
    ),
}
LICENCE = to_translate(
    "Genre notes",
    "Learnt from music whose licences are its own; the model holds descriptors of it, no sound. "
    "Before passing it on, see what the licences of that music and of its labels allow.",
)

_SPACED_SCORE = re.compile(r"(\d\.\d) %")  # as cards were written before


def shown_note(note: str) -> str:
    """Return a note of a model's card in the reader's language.

    Parameters
    ----------
    note : str
        In English: one of the sentences above, with its values.
    """
    return str(_NOTES.shown(_SPACED_SCORE.sub(r"\1%", note)))


def says_left_out(note: str) -> bool:
    """Return whether a note says how many tracks are left out because their genres are small."""
    return _LEFT_OUT.knows(note)


def shown_method(method: str) -> str:
    """Return the name of a way to learn, such as "Gradient boosting", for people."""
    return translated("Genre methods", method)


_LEFT_OUT = KeptWords("Genre notes", (NOT_MERGED, ONE_NOT_MERGED))  # no words
_NOTES = KeptWords(
    "Genre notes",  # no words
    (
        DRAWN,
        SOME_UNKNOWN,
        ONE_ARTIST,
        LOPSIDED,
        NOT_MERGED,
        ONE_NOT_MERGED,
        HEARD_BEFORE,
        *BETTER.values(),
    ),
    {"method": shown_method},
)

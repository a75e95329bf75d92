"""Musical keys in the reader's language, in which other letters may name the notes."""

from __future__ import annotations

import re

from musicrec_desktop.core.translation import to_translate, translated

_FLAT = re.compile(r"\b([A-G])b\b")

_SHORT = {
    "C maj": to_translate("Musical keys", "C maj"),
    "C min": to_translate("Musical keys", "C min"),
    "C# maj": to_translate("Musical keys", "C# maj"),
    "C# min": to_translate("Musical keys", "C# min"),
    "D maj": to_translate("Musical keys", "D maj"),
    "D min": to_translate("Musical keys", "D min"),
    "Eb maj": to_translate("Musical keys", "Eb maj"),  # no words
    "Eb min": to_translate("Musical keys", "Eb min"),  # no words
    "E maj": to_translate("Musical keys", "E maj"),
    "E min": to_translate("Musical keys", "E min"),
    "F maj": to_translate("Musical keys", "F maj"),
    "F min": to_translate("Musical keys", "F min"),
    "F# maj": to_translate("Musical keys", "F# maj"),
    "F# min": to_translate("Musical keys", "F# min"),
    "G maj": to_translate("Musical keys", "G maj"),
    "G min": to_translate("Musical keys", "G min"),
    "Ab maj": to_translate("Musical keys", "Ab maj"),  # no words
    "Ab min": to_translate("Musical keys", "Ab min"),  # no words
    "A maj": to_translate("Musical keys", "A maj"),
    "A min": to_translate("Musical keys", "A min"),
    "Bb maj": to_translate("Musical keys", "Bb maj"),  # no words
    "Bb min": to_translate("Musical keys", "Bb min"),  # no words
    "B maj": to_translate("Musical keys", "B maj"),
    "B min": to_translate("Musical keys", "B min"),
}
_FULL = {
    "C maj": to_translate("Musical keys", "C major"),
    "C min": to_translate("Musical keys", "C minor"),
    "C# maj": to_translate("Musical keys", "C# major"),
    "C# min": to_translate("Musical keys", "C# minor"),
    "D maj": to_translate("Musical keys", "D major"),
    "D min": to_translate("Musical keys", "D minor"),
    "Eb maj": to_translate("Musical keys", "Eb major"),  # no words
    "Eb min": to_translate("Musical keys", "Eb minor"),  # no words
    "E maj": to_translate("Musical keys", "E major"),
    "E min": to_translate("Musical keys", "E minor"),
    "F maj": to_translate("Musical keys", "F major"),
    "F min": to_translate("Musical keys", "F minor"),
    "F# maj": to_translate("Musical keys", "F# major"),
    "F# min": to_translate("Musical keys", "F# minor"),
    "G maj": to_translate("Musical keys", "G major"),
    "G min": to_translate("Musical keys", "G minor"),
    "Ab maj": to_translate("Musical keys", "Ab major"),  # no words
    "Ab min": to_translate("Musical keys", "Ab minor"),  # no words
    "A maj": to_translate("Musical keys", "A major"),
    "A min": to_translate("Musical keys", "A minor"),
    "Bb maj": to_translate("Musical keys", "Bb major"),  # no words
    "Bb min": to_translate("Musical keys", "Bb minor"),  # no words
    "B maj": to_translate("Musical keys", "B major"),
    "B min": to_translate("Musical keys", "B minor"),
}


def key_said(key: str) -> str:
    """Return a key, such as the one that the library calls "A min", for a narrow place."""
    return _with_signs(translated("Musical keys", _SHORT[key])) if key in _SHORT else key


def key_in_full(key: str) -> str:
    """Return a key such as A minor, of the library's "A min"."""
    return _with_signs(translated("Musical keys", _FULL[key])) if key in _FULL else key


def _with_signs(said: str) -> str:
    """Return a key with the signs of printed music, where letters and # stand for them."""
    return _FLAT.sub("\\1♭", said).replace("#", "♯")

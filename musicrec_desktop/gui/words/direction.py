"""Texts of other directions than the window's: kept in their own order wherever they are shown.

What is read from the right beside what is read from the left, such as a Hebrew title in an
English sentence or "3:45 / 4:10" in an Arabic one, would take signs and numbers of its
neighbours along. Isolates keep them apart (Unicode Standard Annex 9, section 2.4): marks that
are not seen around a text. They are for eyes only; `core.translation.plain` takes them away again.
"""

from __future__ import annotations

import re
from collections.abc import Callable

ISOLATE, FROM_LEFT, END = "\u2068", "\u2066", "\u2069"
_FROM_RIGHT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATED = re.compile(f"[{ISOLATE}{FROM_LEFT}][^{END}]*{END}?")
_WORDS = re.compile(r"\w")
_LETTER = re.compile(r"[^\W\d_]")
_BREAKS = re.compile("[\x00-\x1f\x7f\x85\u2028\u2029]+")
_PATH = re.compile(r"(?:~?/|\\\\|[A-Za-z]:[\\/])\S")
# Numbers that belong together: 85–123, 3:45 / 4:10, −0.9, 2025-03-07.
_NUMBERS = re.compile(r"[+±−-]?\d[\d.,:]*(?:\s?[–/×-]\s?\d[\d.,:]*)+|[+±−-]\d[\d.,:]*")


class _Window:
    """Tells whether the window is read from the right: words know no Qt to ask."""

    def __init__(self) -> None:
        # Of the object: a static method copies the documentation of what it wraps, and to write
        # that of a function of Qt's takes PySide 25 ms of the start.
        self.reads_from_right: Callable[[], bool] = lambda: False


_window = _Window()


def follow(reads_from_right: Callable[[], bool]) -> None:
    """Keep the order of texts as a window needs it, which says where it is read from."""
    _window.reads_from_right = reads_from_right


def isolated(text: str) -> str:
    """Return a text as it is set beside others, so that each keeps its order.

    Nothing is changed where nothing would be turned round: Latin letters in a window that is
    read from the left, or parts that are isolated already. A path is read from the left in
    any script.

    Parameters
    ----------
    text : str
        A name, a value, a whole cell or label.
    """
    from_right = _window.reads_from_right()
    if not from_right and (text.isascii() or not _FROM_RIGHT.search(text)):
        return text
    beside = _ISOLATED.sub("", text)
    turned = _WORDS.search(beside) if from_right else _FROM_RIGHT.search(beside)
    return "\n".join(map(_marked, text.split("\n"))) if turned else text


def in_sentence(value: str) -> str:
    """Return a name, or numbers that belong together, as a sentence takes them.

    A single number stays bare: what is said of it, such as a percent sign, goes with it.
    """
    if _LETTER.search(value):
        return isolated(value)
    if _window.reads_from_right() and _NUMBERS.fullmatch(value):
        return f"{FROM_LEFT}{value}{END}"
    return value


def joined(sign: str, *parts: str | None) -> str:
    """Return parts such as artist and title with a sign between them, empty ones left out."""
    return sign.join(isolated(part) for part in parts if part)


def _marked(line: str) -> str:
    if _PATH.match(line) or (line and not _LETTER.search(line)):
        return f"{FROM_LEFT}{line}{END}"  # numbers alone take the side of the window, in Qt
    if _FROM_RIGHT.search(line) and ISOLATE not in line:
        line = _NUMBERS.sub(lambda found: f"{FROM_LEFT}{found[0]}{END}", line)
    return f"{ISOLATE}{line}{END}" if line else line


def on_one_line(text: str) -> str:
    """Return a text whose breaks and tabs are blanks: a row shows one line of it."""
    return text if text.isprintable() else _BREAKS.sub(" ", text)

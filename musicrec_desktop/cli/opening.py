"""Files named without a command, as desktops name them: they are opened in the window."""

from __future__ import annotations

import os
from collections.abc import Collection, Sequence

OPEN = "open"
ONLY_NAMES = "--"
TAKE_A_VALUE = ("--data-dir", "--screenshot")


def with_command(argv: Sequence[str], commands: Collection[str]) -> list[str]:
    """Return the arguments with ``open`` before files that no command comes before.

    Parameters
    ----------
    argv : sequence of str
    commands : collection of str
        Names that are commands, even where there are files of these names.
    """
    words = list(argv)
    place = 0
    while place < len(words) and words[place].startswith("-") and words[place] != ONLY_NAMES:
        place += 2 if words[place] in TAKE_A_VALUE else 1
    if place < len(words) and words[place] not in commands and _begins_files(words[place]):
        words.insert(place, OPEN)
    return words


def _begins_files(word: str) -> bool:
    """Tell a file from a command that was mistyped."""
    return word == ONLY_NAMES or word.startswith("file:") or os.sep in word or os.path.lexists(word)

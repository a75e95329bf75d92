"""What a user is told when something fails."""

from __future__ import annotations

from musicrec_desktop.core.errors import MusicRecError


def sentence_of(error: Exception) -> str:
    """Return the sentence that an error brings for the user.

    Raises
    ------
    Exception
        The error itself where it is none that a user can act on: a bug, for the excepthook.
    """
    if not isinstance(error, MusicRecError):
        raise error
    return str(error)

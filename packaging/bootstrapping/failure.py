"""What ends a set-up early: a sentence, the next step and an exit code."""

from __future__ import annotations

SYSTEM_PIECE_MISSING = 3
PACKAGES_NOT_INSTALLED = 4


class BootstrapError(Exception):
    """A set-up that cannot go on.

    Parameters
    ----------
    message : str
        What is wrong, and what the user does next.
    exit_code : int
        What the process ends with.
    """

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code

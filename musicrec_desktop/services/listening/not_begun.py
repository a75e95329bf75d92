"""Where no process can be started to read files in: that costs no file anything."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from concurrent.futures import Future
from typing import Generic, TypeVar

from musicrec_desktop.core.errors import MusicRecError, ReadingNotBegun
from musicrec_desktop.core.reasons import shown_reason
from musicrec_desktop.core.translation import translate

Item = TypeVar("Item")
Result = TypeVar("Result")

IN_A_ROW = 3  # one may be a moment without memory; after these the rest would fare the same


class Begun(Generic[Item, Result]):
    """What workers answer, until no process can be started any more.

    Parameters
    ----------
    answers : generator
        As :func:`~musicrec_desktop.services.listening.bounded.completed`. It is closed.
    """

    def __init__(self, answers: Generator[tuple[Item, Future[Result]] | None, None, None]) -> None:
        self._answers = answers
        self._not_begun: list[tuple[Item, Future[Result]]] = []

    def __iter__(self) -> Iterator[tuple[Item, Future[Result]] | None]:
        """Yield each answer; one that was not begun only once another one was."""
        any_begun = False
        try:
            for answer in self._answers:
                if answer is not None and _why_not_begun(answer[1]):
                    self._not_begun.append(answer)
                    if len(self._not_begun) >= IN_A_ROW:
                        return
                    continue
                if answer is not None:
                    yield from self._taken()
                    any_begun = True
                yield answer
            if any_begun:
                yield from self._taken()
        finally:
            self._answers.close()

    def _taken(self) -> list[tuple[Item, Future[Result]]]:
        taken, self._not_begun = self._not_begun, []
        return taken

    def require(self) -> None:
        """Say so where none were begun any more.

        Raises
        ------
        MusicRecError
        """
        if not self._not_begun:
            return
        error = _why_not_begun(self._not_begun[-1][1])
        assert error is not None
        raise MusicRecError(
            translate("Errors", "Listening ended: {reason}.", reason=shown_reason(error.reason)),
            translate(
                "Next steps",
                "What was heard is kept. Close other programs to free memory, and scan again.",
            ),
        ) from error


def _why_not_begun(answer: Future[Result]) -> ReadingNotBegun | None:
    error = None if answer.cancelled() else answer.exception()
    return error if isinstance(error, ReadingNotBegun) else None

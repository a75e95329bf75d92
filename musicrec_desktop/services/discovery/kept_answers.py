"""Answers that are kept as long as what they follow from is the same."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from musicrec_desktop.services.discovery.discovery_pool import Discoverable

T = TypeVar("T")


class KeptAnswers:
    """What stays the same through a day need not be worked out at each event. Thread-safe."""

    def __init__(self) -> None:
        self._kept: dict[str, tuple[Discoverable, object, Any]] = {}

    def answer(self, name: str, found: Discoverable, key: object, make: Callable[[], T]) -> T:
        """Return the last answer of a name where it follows from the same; else make it."""
        kept = self._kept.get(name)
        if kept is not None and kept[0] is found and kept[1] == key:
            answer: T = kept[2]
            return answer
        made = make()
        self._kept[name] = (found, key, made)
        return made

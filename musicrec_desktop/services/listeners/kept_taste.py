"""A listener's filters and weights of the similar panel, kept from session to session."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from musicrec_desktop.core.similar import SimilarTaste

NAME = "similar"


class Store(Protocol):
    """Values of one listener by name."""

    def get(self, name: str, default: object = None) -> object:
        """Return what was put under a name."""

    def put(self, name: str, value: object) -> None:
        """Keep a value that JSON can hold."""


class KeptTaste:
    """Where the taste of the current listener is kept.

    Parameters
    ----------
    store : callable
        Returns the current listener's settings.
    """

    def __init__(self, store: Callable[[], Store]) -> None:
        self._store = store

    def of_now(self) -> KeptTaste:
        """Return where the taste of whoever listens now is kept, whoever listens later."""
        store = self._store()
        return KeptTaste(lambda: store)

    def load(self) -> SimilarTaste:
        """Return what was kept; the default of every part that makes no sense."""
        return SimilarTaste.from_json(self._store().get(NAME))

    def save(self, taste: SimilarTaste) -> None:
        """Keep a taste in place of the one before.

        Raises
        ------
        DatabaseError
        """
        self._store().put(NAME, taste.as_json())


class Forgetful:
    """What a guest chooses: there as long as the program runs, and kept nowhere."""

    def __init__(self) -> None:
        self._values: dict[str, object] = {}

    def get(self, name: str, default: object = None) -> object:
        """Return what was put under a name."""
        return self._values.get(name, default)

    def put(self, name: str, value: object) -> None:
        """Remember a value."""
        self._values[name] = value

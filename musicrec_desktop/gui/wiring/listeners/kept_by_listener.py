"""How each listener has left a part of the window, over a switch and over a restart."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any


class KeptByListener:
    """Keeps how a part was left, and brings it back when its listener does.

    Parameters
    ----------
    listener_id : callable
        Returns who listens; 0 is a guest.
    left : callable
        Returns how the part is now, as JSON can hold it; None where it was not made yet.
    bring_back : callable
        Has the part be as :attr:`own` says.
    """

    def __init__(
        self,
        listener_id: Callable[[], int],
        left: Callable[[], dict[str, Any] | None],
        bring_back: Callable[[], object],
    ) -> None:
        self._listener_id = listener_id
        self._left = left
        self._bring_back = bring_back
        self._by_listener: dict[str, dict[str, Any]] = {}
        self._who = ""

    @property
    def own(self) -> Mapping[str, Any]:
        """How whoever listens has left it; empty where they never did."""
        return self._by_listener.get(self._who, {})

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Have what :meth:`state` returned, and be as whoever listens has left it."""
        self._by_listener = {who: one for who, one in kept.items() if isinstance(one, dict)}
        self._change_over()

    def state(self) -> dict[str, Any]:
        """Return, as JSON can hold it, how each listener has left it."""
        left = self._left()
        if left is not None:
            self._by_listener[self._who] = left
        return dict(self._by_listener)

    def switched(self, _listener_id: int) -> None:
        """Put away how it was left, and be as whoever listens now has left it."""
        self.state()
        self._change_over()

    def _change_over(self) -> None:
        self._who = str(self._listener_id())
        self._bring_back()

"""Methods of dataclasses that are compiled when somebody first asks for them.

A frozen dataclass writes six functions as text and compiles each of them. The window imports
three hundred such classes before it stands: 0.12 s of processor time of its 0.8 s to usable in
Python 3.11 and 3.12, with which bundles are made. Most methods are called later, many never.

This replaces a private function of :mod:`dataclasses`, which Python 3.13 no longer has: there
it does nothing, and once 3.12 is no longer supported it can go.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import Any


def compile_methods_late() -> None:
    """Let dataclasses that are made from here on compile each method when it is asked for.

    Where Python makes them in another way, as it does from 3.13 on, everything stays as it is.
    """
    module: Any = dataclasses
    compiled = getattr(module, "_create_fn", None)
    if compiled is not None and not isinstance(compiled, _Later):
        module._create_fn = _Later(compiled)


class _Later:
    """Makes methods as another function does, but later."""

    def __init__(self, make: Callable[..., Any]) -> None:
        self._make = make

    def __call__(self, name: str, *parts: Any, **options: Any) -> _LateMethod:
        return _LateMethod(name, lambda: self._make(name, *parts, **options))


class _LateMethod:
    """Stands in a class for a method, until it is asked for and takes its own place."""

    __slots__ = ("__name__", "_make")

    def __init__(self, name: str, make: Callable[[], Any]) -> None:
        self.__name__ = name
        self._make = make

    def __get__(self, instance: object, owner: type) -> Any:
        method = self._make()
        for kind in owner.__mro__:
            if kind.__dict__.get(self.__name__) is self:
                method.__qualname__ = f"{kind.__qualname__}.{self.__name__}"
                setattr(kind, self.__name__, method)
        return method.__get__(instance, owner)

    def __call__(self, instance: object) -> Any:
        """Answer what is wrapped in another function, as ``__repr__`` is."""
        return self._make()(instance)

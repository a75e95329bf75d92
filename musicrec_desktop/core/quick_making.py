"""Objects of frozen dataclasses, made by the hundred thousand."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields
from typing import Any, TypeVar

T = TypeVar("T")

MAKER = """
def make({names}):
    made = blank()
{assignments}
    made.__class__ = kind
    return made
"""  # no words


def quick_maker(kind: type[T]) -> Callable[..., T]:
    """Return what makes objects of a frozen dataclass with slots, four times as fast as it does.

    A frozen class sets each of its fields through a function, since it refuses to be set. What
    is made here is at first of a class with the same slots that does not refuse.

    Parameters
    ----------
    kind : type
        Has no ``__post_init__``.

    Returns
    -------
    callable
        Takes a value for every field, in their order, and gives what ``kind`` would.
    """
    names = [field.name for field in fields(kind)]  # type: ignore[arg-type]
    blank = type(f"Blank{kind.__name__}", (), {"__slots__": tuple(names)})
    assignments = "\n".join(f"    made.{name} = {name}" for name in names)
    known: dict[str, Any] = {"blank": blank, "kind": kind}
    exec(MAKER.format(names=", ".join(names), assignments=assignments), known)
    make: Callable[..., T] = known["make"]
    return make

"""Errors that PySide can hand on.

Where Python calls Qt and Qt calls an overridden method, PySide writes into an error of that
method which method it was. In Python before 3.12 an error that the interpreter itself raises
(``[][0]``, ``1 / 0``, ``len(3)``) is at first a type and a text apart from each other, and
becomes an exception where Python code first handles it. PySide takes the text for the
exception: the program ends in a segmentation fault.

In every Python PySide also damages memory where it writes that into an error whose only argument
is a text: some hundred errors later the program ends in a segmentation fault, mostly while
garbage is collected (seen with 6.11 and 6.12, Python 3.11 to 3.13). It leaves an argument alone
that is not quite a ``str``.

So every overridden method lets its errors pass through a handler, which tells by itself where
they come from. They go on as before: raised again where Python called Qt, or told as any
unexpected error.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache, update_wrapper
from inspect import CO_VARARGS, CO_VARKEYWORDS
from string import ascii_lowercase
from types import FunctionType
from typing import Any

from shiboken6 import Shiboken

HERE = "<an overridden method>"  # no words: in the traces of errors
HANDLER = """
def handled(method):
    def called({given}):
        try:
            return method({given})
        except BaseException:
            mark(method)
            raise
    return called
"""  # no words


class Said(str):
    """What an error says, and nobody writes into."""

    __slots__ = ()


def keep_errors_whole() -> None:
    """Let every class of Qt that is derived from here on have errors that PySide can hand on."""
    every: Any = Shiboken.Object
    every.__init_subclass__ = classmethod(_derived)


def _derived(kind: type[Any], /, **given: Any) -> None:
    every: Any = Shiboken.Object
    super(every, kind).__init_subclass__(**given)
    order = kind.__mro__
    first = next(place for place, each in enumerate(order) if _is_qt(each))
    names = _names(order[first])
    for ours in order[:first]:
        for name, method in list(vars(ours).items()):
            if name in names and isinstance(method, FunctionType):
                _handle(ours, name, method)


def _is_qt(kind: type) -> bool:
    return kind.__module__.startswith(("PySide6.", "Shiboken", "shiboken6"))  # no words


@cache
def _names(qt: type) -> frozenset[str]:
    """Return what may be overridden: ``hasattr`` takes long where a class has no such thing."""
    return frozenset(name for each in qt.__mro__ for name in vars(each) if name[0] != "_")


def _handle(kind: type, name: str, method: FunctionType) -> None:
    """Put a handler around a method, unless it has one, as that of a class that is mixed in.

    It takes what the method takes: PySide counts that, to leave out what a slot is not told.
    """
    code = method.__code__
    if code.co_filename == HERE:
        return
    if code.co_kwonlyargcount or code.co_flags & (CO_VARARGS | CO_VARKEYWORDS):
        called = _handler("*given, **named")(method)
    else:
        count = code.co_argcount
        called = _handler(", ".join(ascii_lowercase[:count]))(method)
        called.__code__ = called.__code__.replace(co_varnames=code.co_varnames[:count])
        called.__defaults__ = method.__defaults__
    setattr(kind, name, update_wrapper(called, method))


@cache
def _handler(given: str) -> Callable[[FunctionType], FunctionType]:
    names: dict[str, Any] = {"mark": _mark}
    exec(compile(HANDLER.format(given=given), HERE, "exec"), names)
    made: Callable[[FunctionType], FunctionType] = names["handled"]
    return made


def _mark(method: FunctionType) -> None:
    """Put where the error being handled comes from before what it says, as PySide would."""
    error = sys.exc_info()[1]
    said = error.args if error else ()
    if error and len(said) == 1 and type(said[0]) is str:
        error.args = (Said(f"{method.__qualname__}(): {said[0]}"),)

"""Errors in methods that Qt calls.

PySide does not survive them where Python called Qt, as nearly always. It puts such an error by
until it is back in Python, and where it meets an overridden method that it has not called before
of that object, it lets go of a function that it does not hold: the function is gone while its
class still has it, and the program ends in a segmentation fault. It also forgets that this object
overrides the method, and mostly the error. (``Sbk_GetPyOverride``; seen with 6.11, Python 3.11 to
3.13.) In Python before 3.12 an error that the interpreter itself raises (``[][0]``, ``1 / 0``)
ended it at once, and what it writes into an error's text damages memory, too.

So no error of a method that Qt calls ever gets to PySide: it is told as any unexpected error, and
Qt is answered that there is nothing. What only ends the program (``SystemExit``) passes, and so do
errors of methods that have a name of Qt's, but only Python calls.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache, update_wrapper
from inspect import CO_VARARGS, CO_VARKEYWORDS
from string import ascii_lowercase
from types import FunctionType
from typing import Any

from shiboken6 import Shiboken

from musicrec_desktop.gui.pyside.harmless_answers import Answer, harmless_answer
from musicrec_desktop.gui.pyside.told_errors import tell

HERE = "<an overridden method>"  # no words: in the traces of errors
HANDLER = """
def handled(method, answer, action):
    def called({given}):
        try:
            return method({given})
        except Exception as error:
            tell(error, ({told},), action=action)
            return answer()
    return called
"""  # no words

# What Qt calls because somebody has done something once, not because something is shown.
ACTIONS = frozenset(
    {
        *("accept", "reject", "done", "closeEvent", "contextMenuEvent", "startDrag"),
        *("dropEvent", "dropMimeData", "mimeData", "setData", "setModelData", "sort"),
        *("keyPressEvent", "keyReleaseEvent", "keyboardSearch", "editorEvent", "nextCheckState"),
        *("mousePressEvent", "mouseReleaseEvent", "mouseDoubleClickEvent"),
    }
)


def keep_errors_from_qt() -> None:
    """Let no error of a class that is derived from Qt's from here on get to PySide."""
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
                answer = harmless_answer(name)
                if answer is not None:
                    _handle(ours, name, method, answer)


def _is_qt(kind: type) -> bool:
    return kind.__module__.startswith(("PySide6.", "Shiboken", "shiboken6"))  # no words


@cache
def _names(qt: type) -> frozenset[str]:
    """Return what may be overridden: ``hasattr`` takes long where a class has no such thing."""
    return frozenset(name for each in qt.__mro__ for name in vars(each) if name[0] != "_")


def _handle(kind: type, name: str, method: FunctionType, answer: Answer) -> None:
    """Put a handler around a method, unless it has one, as that of a class that is mixed in.

    It takes what the method takes: PySide counts that, to leave out what a slot is not told.
    """
    code = method.__code__
    if code.co_filename == HERE:
        return
    if code.co_kwonlyargcount or code.co_flags & (CO_VARARGS | CO_VARKEYWORDS):
        called = _handler("*given, **named", "*given")(method, answer, name in ACTIONS)
    else:
        count = code.co_argcount
        given = ", ".join(ascii_lowercase[:count])
        called = _handler(given, given)(method, answer, name in ACTIONS)
        named = called.__code__.co_varnames[count:]
        called.__code__ = called.__code__.replace(co_varnames=code.co_varnames[:count] + named)
        called.__defaults__ = method.__defaults__
    setattr(kind, name, update_wrapper(called, method))


@cache
def _handler(given: str, told: str) -> Callable[[FunctionType, Answer, bool], FunctionType]:
    names: dict[str, Any] = {"tell": tell}
    exec(compile(HANDLER.format(given=given, told=told), HERE, "exec"), names)
    made: Callable[[FunctionType, Answer, bool], FunctionType] = names["handled"]
    return made

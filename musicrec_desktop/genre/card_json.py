"""Cards as JSON, and back, checked against their types."""

from __future__ import annotations

import math
import types
from collections.abc import Mapping
from dataclasses import asdict, fields, is_dataclass
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

T = TypeVar("T")


def as_json(value: object) -> Any:
    """Return a dataclass as what JSON can hold; tuples become lists."""
    return asdict(cast("Any", value))


def from_json(wanted: type[T], stored: object) -> T:
    """Make a dataclass of what :func:`as_json` returned; missing fields keep their default.

    Raises
    ------
    ValueError
        If something is of another type than it should be, or missing without a default.
    """
    return cast("T", _read(wanted, stored))


def _read(wanted: Any, stored: Any) -> Any:
    origin, arguments = get_origin(wanted), get_args(wanted)
    if is_dataclass(wanted):
        return _read_dataclass(wanted, stored)
    if origin in (Union, types.UnionType):
        if stored is None and type(None) in arguments:
            return None
        return _read(next(each for each in arguments if each is not type(None)), stored)
    if origin is Literal:
        return _checked(stored, stored in arguments, wanted)
    if origin is tuple:
        return _read_tuple(arguments, _checked(stored, isinstance(stored, list), wanted))
    if origin is not None and issubclass(origin, Mapping):
        pairs = _checked(stored, isinstance(stored, dict), wanted).items()
        return {_read(arguments[0], key): _read(arguments[1], value) for key, value in pairs}
    return _read_plain(wanted, stored)


def _read_plain(wanted: Any, stored: Any) -> Any:
    if wanted is float:
        number = isinstance(stored, int | float) and not isinstance(stored, bool)
        return float(_checked(stored, number and math.isfinite(stored), wanted))
    if wanted is int:
        return _checked(stored, isinstance(stored, int) and not isinstance(stored, bool), wanted)
    return _checked(stored, isinstance(stored, wanted), wanted)


def _read_dataclass(wanted: Any, stored: Any) -> Any:
    _checked(stored, isinstance(stored, dict), wanted)
    hints = get_type_hints(wanted)
    known = {item.name: hints[item.name] for item in fields(wanted) if item.name in stored}
    try:
        return wanted(**{name: _read(hint, stored[name]) for name, hint in known.items()})
    except TypeError as error:
        raise ValueError(f"{wanted.__name__}: {error}") from error


def _read_tuple(arguments: tuple[Any, ...], stored: list[Any]) -> tuple[Any, ...]:
    if len(arguments) == 2 and arguments[1] is Ellipsis:
        return tuple(_read(arguments[0], value) for value in stored)
    _checked(stored, len(stored) == len(arguments), arguments)
    return tuple(_read(hint, value) for hint, value in zip(arguments, stored, strict=True))


def _checked(stored: Any, fits: bool, wanted: object) -> Any:
    if not fits:
        raise ValueError(f"{stored!r:.80} is not {getattr(wanted, '__name__', wanted)}")
    return stored

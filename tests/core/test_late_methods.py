"""Dataclasses whose methods are compiled late are dataclasses like others."""

from __future__ import annotations

import copy
import dataclasses
import inspect
import pickle
import sys
from types import ModuleType
from typing import Any, get_type_hints

import pytest

from musicrec_desktop.core.late_methods import compile_methods_late

SOURCE = """
import dataclasses

@dataclasses.dataclass(frozen=True, slots=True, order=True)
class Place:
    '''Where.'''
    x: int
    names: list[str] = dataclasses.field(default_factory=list, compare=False)

@dataclasses.dataclass(frozen=True)
class Named(Place):
    '''Where, and what.'''
    name: str = "here"

@dataclasses.dataclass
class Loose:
    x: int
    y: float = 2.0
"""


@pytest.fixture
def made(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Classes that were made after methods began to be compiled late."""
    if hasattr(dataclasses, "_create_fn"):
        monkeypatch.setattr(dataclasses, "_create_fn", dataclasses._create_fn)
    compile_methods_late()
    compile_methods_late()  # a second time changes nothing
    module = ModuleType("made_late")
    monkeypatch.setitem(sys.modules, "made_late", module)
    exec(compile(SOURCE, "made_late", "exec", dont_inherit=True), module.__dict__)
    return module


def test_values_are_made_compared_ordered_hashed_and_printed(made: Any) -> None:
    one, same, other = made.Place(1, ["a"]), made.Place(1, ["b"]), made.Place(2)
    assert one == same
    assert one != other
    assert hash(one) == hash(same)
    assert one < other
    assert {one: "found"}[same] == "found"
    assert repr(made.Place(1, [made.Place(2)])) == "Place(x=1, names=[Place(x=2, names=[])])"
    assert made.Named(3, name="there") == made.Named(3, [], "there")
    assert made.Named(1) != one  # of another class
    assert repr(made.Named(3)) == "Named(x=3, names=[], name='here')"
    assert made.Loose(1) == made.Loose(1, 2.0)
    with pytest.raises(TypeError, match="unhashable"):
        hash(made.Loose(1))


@pytest.mark.parametrize("kind", ["Place", "Named"])
def test_frozen_values_stay_frozen(made: Any, kind: str) -> None:
    value = getattr(made, kind)(1)
    for _ in range(2):
        with pytest.raises(dataclasses.FrozenInstanceError, match="x"):
            value.x = 2
        with pytest.raises(dataclasses.FrozenInstanceError, match="names"):
            del value.names
    assert dataclasses.replace(value, x=5).x == 5
    assert value.x == 1
    loose = made.Loose(1)
    loose.x = 7
    assert loose.x == 7


def test_signatures_hints_and_names_are_told_before_anything_is_called(made: Any) -> None:
    assert list(inspect.signature(made.Place).parameters) == ["x", "names"]
    assert get_type_hints(made.Named.__init__)["name"] is str
    assert made.Named.__init__.__qualname__ == "Named.__init__"
    assert made.Loose.__eq__.__qualname__ == "Loose.__eq__"
    assert made.Loose.__doc__ == "Loose(x: int, y: float = 2.0)"


def test_copies_are_equal(made: Any) -> None:
    for value in (made.Place(3, ["a"]), made.Named(4, ["b"], "c"), made.Loose(5)):
        assert copy.deepcopy(value) == value
        assert pickle.loads(pickle.dumps(value)) == value


def test_a_method_takes_too_many_values_as_little_as_ever(made: Any) -> None:
    for _ in range(2):
        with pytest.raises(TypeError, match=r"__init__\(\)"):
            made.Loose()
        with pytest.raises(TypeError, match=r"__init__\(\)"):
            made.Loose(1, 2, 3)

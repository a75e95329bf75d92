"""What makes objects of frozen dataclasses quickly gives what the classes themselves give."""

from __future__ import annotations

import pickle
from dataclasses import FrozenInstanceError, astuple, fields, replace

import pytest

from musicrec_desktop.core.quick_making import quick_maker
from musicrec_desktop.core.tracks import Tags, Track


@pytest.mark.parametrize("kind", [Tags, Track])
def test_what_is_made_quickly_is_what_the_class_makes(kind: type) -> None:
    values = [f"{number}" for number in range(len(fields(kind)))]
    made, expected = quick_maker(kind)(*values), kind(*values)
    assert type(made) is kind
    assert (made, hash(made), repr(made)) == (expected, hash(expected), repr(expected))
    assert astuple(made) == tuple(values)
    assert pickle.loads(pickle.dumps(made)) == expected


def test_what_is_made_quickly_refuses_to_be_changed() -> None:
    make = quick_maker(Tags)
    made = make(*(field.default for field in fields(Tags)))
    with pytest.raises(FrozenInstanceError):
        made.title = "another"  # type: ignore[misc]
    assert replace(made, title="another") == Tags(title="another")
    assert made == Tags()


def test_every_field_is_given() -> None:
    with pytest.raises(TypeError):
        quick_maker(Tags)("a title alone")

"""One folder holds one library, and the program's own files are found."""

from __future__ import annotations

import dataclasses
import os
import stat
from pathlib import Path

import pytest

from musicrec_desktop.core.errors import StorageError
from musicrec_desktop.core.paths import DataFolder, resource

PLACES = [
    name
    for name, value in vars(DataFolder).items()
    if isinstance(value, property) and name != "home"
]


def test_everything_lies_inside_and_nothing_twice(tmp_path: Path) -> None:
    data = DataFolder(tmp_path)
    places = [place for name in PLACES if isinstance(place := getattr(data, name), Path)]
    assert all(place.parent == tmp_path for place in places)
    assert len(set(places)) == len(places) >= 8


def test_the_default_belongs_to_this_user() -> None:
    root = DataFolder.default().root
    assert root.is_absolute()
    assert root.name == "musicrec-desktop"


def test_it_can_be_made_twice(tmp_path: Path) -> None:
    data = DataFolder(tmp_path / "a" / "b")
    data.create()
    data.create()
    assert data.root.is_dir()


@pytest.mark.skipif(os.name != "posix", reason="there are no such permissions here")
def test_a_new_folder_is_private_and_an_old_one_stays_as_it_was(tmp_path: Path) -> None:
    private = DataFolder(tmp_path / "new")
    private.create()
    assert stat.S_IMODE(private.root.stat().st_mode) == 0o700
    shared = DataFolder(tmp_path / "shared")
    shared.root.mkdir()
    shared.root.chmod(0o775)
    shared.create()
    assert stat.S_IMODE(shared.root.stat().st_mode) == 0o775


def test_a_file_in_the_way_is_named(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("")
    with pytest.raises(StorageError) as raised:
        DataFolder(tmp_path / "taken").create()
    assert str(tmp_path / "taken") in raised.value.message
    assert raised.value.next_step


def test_it_cannot_be_changed(tmp_path: Path) -> None:
    with pytest.raises(dataclasses.FrozenInstanceError):
        DataFolder(tmp_path).root = tmp_path / "other"  # type: ignore[misc]


def test_resources_are_found() -> None:
    assert resource("icon.svg").is_file()

"""Clearing the library of what is gone, without losing what is only away."""

from __future__ import annotations

from pathlib import Path

from tests.services.conftest import Library


def test_removed_tracks_are_forgotten_and_brought_back(library: Library) -> None:
    one, two = library.add(1, 2)
    library.scan()
    before = library.track(one)
    assert library.songs.remove([before.id, 999]) == 1
    assert library.paths() == {two}
    assert library.songs.undo_remove() == [before]
    assert library.songs.undo_remove() == []
    assert library.paths() == {one, two}
    assert Path(one).exists()


def test_a_removal_of_nothing_brings_back_nothing_else(library: Library) -> None:
    (one,) = library.add(1)
    library.scan()
    before = library.track(one)
    library.songs.remove([before.id])
    assert library.songs.remove([before.id]) == 0
    assert library.songs.undo_remove() == []
    assert library.songs.undo_remove() == [before]


def test_a_removed_folder_takes_its_tracks_and_comes_back_with_them(library: Library) -> None:
    other = library.root / "other"
    (one,) = library.add(1)
    (two,) = library.add(2, folder=other)
    library.scan(library.music, other)
    assert library.songs.remove_folder(str(other)) == 1
    assert (library.songs.folders(), library.paths()) == ([str(library.music)], {one})
    assert [track.path for track in library.songs.undo_remove()] == [two]
    assert set(library.songs.folders()) == {str(library.music), str(other)}


def test_tracks_that_lie_in_another_folder_too_stay(library: Library) -> None:
    inner = library.music / "inner"
    (one,) = library.add(1)
    (two,) = library.add(2, folder=inner)
    library.scan(library.music, inner)
    assert library.songs.remove_folder(str(library.music)) == 1
    assert library.paths() == {two}
    library.songs.undo_remove()
    assert library.songs.remove_folder(str(inner)) == 0
    assert library.paths() == {one, two}


def test_an_undo_brings_back_a_folder_only_with_its_own_removal(library: Library) -> None:
    other = library.root / "other"
    (one,) = library.add(1)
    library.add(2, folder=other)
    library.scan(library.music, other)
    library.songs.remove_folder(str(other))
    library.songs.remove([library.track(one).id])
    assert [track.path for track in library.songs.undo_remove()] == [one]
    assert library.songs.folders() == [str(library.music)]

"""Playlists in an order of the listener's own, and in folders."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from musicrec_desktop.core.errors import MusicRecError
from musicrec_desktop.core.listeners import GUEST
from musicrec_desktop.core.playlists import PlaylistFolder
from musicrec_desktop.library.database import Database
from musicrec_desktop.library.playlist_folders import PlaylistFolderRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.library.tracks import TrackRepository
from musicrec_desktop.services.exchange.folder_removal import FolderRemoval
from musicrec_desktop.services.exchange.playlist_folders import Place, PlaylistFolderService
from musicrec_desktop.services.exchange.playlists import PlaylistService


class Held:
    """Playlists named by single letters, and how they stand."""

    def __init__(self, database: Database) -> None:
        repository = PlaylistRepository(database)
        self.who = 1
        self.folders = PlaylistFolderService(
            PlaylistFolderRepository(database, repository), listener=lambda: self.who
        )
        search, tracks = TrackSearch(database), TrackRepository(database)
        self.playlists = PlaylistService(
            repository, self.folders, tracks, search, listener=lambda: self.who
        )
        self.ids = {name: self.playlists.create(name).id for name in "dbac"}

    def said(self) -> str:
        """Return the tree as text: ``a b Box(c d)``."""
        return " ".join(
            f"{item.name}({''.join(p.name for p in item.playlists)})"
            if isinstance(item, PlaylistFolder)
            else item.name
            for item in self.folders.tree().items
        )

    def place(self, name: str) -> Place:
        found = [folder for folder in self.folders.tree().folders if folder.name == name]
        return Place(found[0].id, folder=True) if found else Place(self.ids[name])


@pytest.fixture
def held(tmp_path: Path):
    database = Database.open(tmp_path / "library.sqlite")
    yield Held(database)
    database.close()


def test_playlists_stand_by_name_until_one_is_moved(held: Held) -> None:
    assert held.said() == "a b c d"
    done = held.folders.move(held.place("d"), before=held.place("b"))
    assert held.said() == "a d b c"
    assert [playlist.name for playlist in held.playlists.all()] == ["a", "d", "b", "c"]
    held.playlists.create("aa")
    assert held.said() == "a d b c aa"
    held.folders.sort_by_name()
    assert held.said() == "a aa b c d"
    held.folders.redo(done)
    assert held.said() == "a d b c aa"
    held.folders.undo(done)
    assert held.said() == "a aa b c d"
    assert held.folders.move(held.place("b"), before=held.place("b")) is None


def test_a_folder_is_filled_named_folded_and_taken_away(held: Held) -> None:
    made = held.folders.create("Box", [held.ids["c"], held.ids["a"]])
    assert held.said() == "Box(ac) b d"
    box = held.place("Box")
    held.folders.fold(box.id, folded=True)
    held.folders.rename(box.id, "Blå")
    held.folders.move(Place(held.ids["d"]), box.id, held.place("c"))
    assert held.said() == "Blå(adc) b"
    held.folders.move(box)
    assert held.said() == "b Blå(adc)"
    assert held.folders.tree().folders[0].folded
    gone = held.folders.delete(box.id)
    assert held.said() == "b a d c"
    held.folders.undo(gone)
    assert held.said() == "b Blå(adc)"
    assert held.folders.tree().folders == [gone.before.folders[0]]
    held.folders.put_into(held.ids["a"], None)
    assert held.said() == "b Blå(dc) a"
    held.folders.undo(made)
    assert held.said() == "a b c d"
    with pytest.raises(MusicRecError):
        held.folders.create("  ")


def test_a_deleted_playlist_and_a_copy_stand_where_one_looks_for_them(held: Held) -> None:
    held.folders.create("Box", [held.ids["c"], held.ids["a"]])
    held.folders.move(held.place("c"), held.place("Box").id, held.place("a"))
    deleted = held.playlists.delete(held.ids["c"])
    held.playlists.create("new")
    assert held.said() == "Box(a) b d new"
    again = held.playlists.bring_back(deleted)
    assert held.said() == "Box(ca) b d new"
    held.playlists.duplicate(again.id)
    assert held.said() == "Box(cc (copy)a) b d new"
    deleted = held.playlists.delete(again.id)
    held.folders.delete(held.place("Box").id)
    held.playlists.bring_back(deleted)
    assert sorted(held.said().split()) == sorted(["c", "(copy)", "a", "b", "d", "new", "c"])


def test_a_folder_is_deleted_with_its_playlists_and_brought_back(held: Held) -> None:
    removal = FolderRemoval(held.playlists, held.folders)
    held.folders.create("Box", [held.ids["c"], held.ids["a"]])
    held.folders.move(Place(held.ids["d"]), before=Place(held.ids["b"]))
    before = held.said()
    box = held.place("Box").id
    deleted = removal.delete(box)
    assert deleted is not None
    assert held.said() == "d b"
    assert removal.delete(box) is None
    removal.bring_back(deleted)
    assert held.said() == before
    assert {name: held.place(name).id for name in "abcd"} == held.ids
    again = removal.delete(held.place("Box").id)
    assert again is not None and held.said() == "d b"
    removal.bring_back(again)
    assert held.said() == before
    held.who = GUEST
    with pytest.raises(MusicRecError):
        removal.delete(held.place("Box").id if held.folders.tree().folders else box)
    held.who = 1
    assert held.said() == before


def test_each_listener_has_an_order_and_a_guest_none(held: Held) -> None:
    held.folders.create("Box", [held.ids["c"]])
    held.who = GUEST
    assert held.said() == ""
    with pytest.raises(MusicRecError):
        held.folders.create("Box")


@settings(
    deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(
    steps=st.lists(
        st.tuples(
            st.sampled_from(["move", "into", "folder", "delete", "name"]),
            st.integers(0, 6),
            st.integers(0, 6),
            st.integers(0, 2),
        ),
        max_size=6,
    )
)
def test_no_playlist_is_lost_and_every_step_can_be_taken_back(
    held: Held, steps: list[tuple[str, int, int, int]]
) -> None:
    folders = held.folders
    for what, first, second, third in steps:
        tree = folders.tree()
        ids = [playlist.id for playlist in tree.playlists]
        inside = [None, *(folder.id for folder in tree.folders)]
        chosen, folder = Place(ids[first % len(ids)]), inside[third % len(inside)]
        if what == "move":
            done = folders.move(chosen, folder, Place(ids[second % len(ids)]))
        elif what == "into":
            done = folders.put_into(chosen.id, folder)
        elif what == "folder":
            done = folders.create("F", [chosen.id])
        elif what == "delete":
            done = folders.delete(folder or 0)
        else:
            done = folders.sort_by_name()
        now = folders.tree()
        assert sorted(playlist.id for playlist in now.playlists) == sorted(ids)
        if done is None:
            assert now == tree
        else:
            folders.undo(done)
            assert folders.tree() == tree
            folders.redo(done)
            assert folders.tree() == now

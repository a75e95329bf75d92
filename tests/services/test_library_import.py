"""What another player knows is taken over, and nothing that is known here is lost."""

from __future__ import annotations

from urllib.parse import quote

import pytest

from musicrec_desktop.core.errors import MusicRecError, StorageError
from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.core.paths import DataFolder
from musicrec_desktop.library.listeners.listeners import ListenerRepository, RatingRepository
from musicrec_desktop.library.playlist_folders import PlaylistFolderRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.library.search import TrackSearch
from musicrec_desktop.services.exchange.library_import import LibraryImport
from musicrec_desktop.services.exchange.playlist_exchange import PlaylistExchange
from musicrec_desktop.services.exchange.playlist_folders import PlaylistFolderService
from musicrec_desktop.services.exchange.playlists import PlaylistService
from musicrec_desktop.services.library.backups import BackupService
from tests.services.conftest import Library


@pytest.fixture
def backups(library: Library) -> BackupService:
    return BackupService(DataFolder(library.root))


@pytest.fixture
def exchange(library: Library) -> PlaylistExchange:
    repository = PlaylistRepository(library.database)
    folders = PlaylistFolderService(PlaylistFolderRepository(library.database, repository))
    service = PlaylistService(repository, folders, library.tracks, TrackSearch(library.database))
    return PlaylistExchange(service, repository, library.tracks)


@pytest.fixture
def imports(library: Library, exchange: PlaylistExchange, backups: BackupService) -> LibraryImport:
    ratings = RatingRepository(library.database)
    return LibraryImport(library.database, library.tracks, ratings, exchange, backups.make)


def rhythmdb(library: Library, *songs: tuple[str, int, int, int]) -> str:
    """Write a library of Rhythmbox: path, stars, plays, last play."""
    entries = "".join(
        f'<entry type="song"><location>file://{quote(path)}</location><rating>{stars}</rating>'
        f"<play-count>{plays}</play-count><last-played>{last}</last-played></entry>"
        for path, stars, plays, last in songs
    )
    file = library.root / "rhythmdb.xml"
    file.write_text(f"<rhythmdb>{entries}</rhythmdb>")
    locations = "".join(f"<location>file://{quote(song[0])}</location>" for song in songs)
    (library.root / "playlists.xml").write_text(
        f'<l><playlist name="All" type="static">{locations}</playlist></l>'
    )
    return str(file)


def test_higher_counts_later_plays_and_ratings_stay(
    library: Library, imports: LibraryImport, exchange: PlaylistExchange, backups: BackupService
) -> None:
    paths = library.add(1, 2, 3)
    library.scan()
    ratings = RatingRepository(library.database)
    first, second, third = (library.track(path) for path in paths)
    ratings.put({first.id: Rating(2.0), second.id: Rating(disliked=True)})
    for _ in range(3):
        library.history.finish(library.history.start(first.id, 5000.0), 0.2, "finished")

    file = rhythmdb(
        library,
        (paths[0], 5, 2, 4000),
        (paths[1], 4, 7, 9000),
        ("/lost/Music/Some song.mp3", 1, 1, 1),
    )
    plan = imports.look(file)
    assert (plan.player, plan.tracks, plan.found) == ("Rhythmbox", 3, 2)
    assert plan.absent == ("/lost/Music/Some song.mp3",)
    assert (plan.ratings, plan.loved, plan.counts, plan.dates) == (1, 0, 1, 1)
    assert [name for name, _ in plan.playlists] == ["All"]
    assert library.track(paths[1]).play_count == 0  # nothing was changed by looking

    backup = imports.apply(plan)
    after = [library.track(path) for path in paths]
    assert [track.play_count for track in after] == [3, 7, 0]
    assert [track.last_played_at for track in after] == [5000.0, 9000.0, None]
    rated = ratings.all()
    assert rated[first.id].stars == 2.0
    assert (rated[second.id].stars, rated[second.id].disliked) == (4.0, True)
    assert third.id not in rated
    assert exchange.named("all").count == 3

    again = imports.look(file)
    assert not again.changes
    assert backup in backups.all()


def test_the_backup_brings_back_what_was(
    library: Library, imports: LibraryImport, backups: BackupService
) -> None:
    (path,) = library.add(1)
    library.scan()
    backup = imports.apply(imports.look(rhythmdb(library, (path, 5, 9, 9000))))
    assert library.track(path).play_count == 9
    library.database.close()
    backups.restore(backup)
    restored = type(library.database).open(library.database.path)
    try:
        assert type(library.tracks)(restored).by_path(path).play_count == 0
    finally:
        restored.close()


def test_ratings_become_whoever_listens_and_a_guest_is_told(
    library: Library, exchange: PlaylistExchange, backups: BackupService
) -> None:
    ratings, listening = RatingRepository(library.database), [0]
    imports = LibraryImport(
        library.database,
        library.tracks,
        ratings,
        exchange,
        backups.make,
        listener=lambda: listening[0],
    )
    (path,) = library.add(1)
    library.scan()
    theirs = rhythmdb(library, (path, 4, 0, 0))
    with pytest.raises(MusicRecError, match="guest"):
        imports.look(theirs)
    listening[0] = ListenerRepository(library.database).create("Anna").id
    imports.apply(imports.look(theirs))
    assert ratings.all() == {}
    assert ratings.all(listening[0])[library.track(path).id].stars == 4.0


def test_nothing_is_changed_where_no_backup_can_be_made(
    library: Library, exchange: PlaylistExchange
) -> None:
    (path,) = library.add(1)
    library.scan()

    def full() -> None:
        raise StorageError("The disk is full.")

    ratings = RatingRepository(library.database)
    imports = LibraryImport(library.database, library.tracks, ratings, exchange, full)
    plan = imports.look(rhythmdb(library, (path, 5, 9, 9000)))
    with pytest.raises(StorageError):
        imports.apply(plan)
    assert library.track(path).play_count == 0


def test_what_is_no_library_has_a_next_step(library: Library, imports: LibraryImport) -> None:
    file = library.root / "a.txt"
    file.write_text("hello")
    assert not imports.knows(str(file))
    with pytest.raises(MusicRecError, match="Rhythmbox"):
        imports.look(str(file))


def test_ratings_and_counts_in_the_files_own_tags_are_taken_over_when_asked(
    library: Library, imports: LibraryImport
) -> None:
    rated, kept, plain = (
        library.tone(library.music / f"{number}.flac", number, FMPS_RATING=stars)
        for number, stars in ((1, "0.7"), (2, "0.2"), (3, ""))
    )
    library.scan()
    ratings = RatingRepository(library.database)
    ratings.put({library.track(kept).id: Rating(5.0)})
    assert library.track(rated).id not in ratings.all()  # until somebody asks for it
    plan = imports.look_into_tags()
    assert (plan.player, plan.found, plan.ratings) == ("The files’ own tags", 2, 1)
    imports.apply(plan)
    found = ratings.all()
    assert found[library.track(rated).id].stars == 3.5
    assert found[library.track(kept).id].stars == 5.0
    assert library.track(plain).id not in found
    assert not imports.look_into_tags().changes

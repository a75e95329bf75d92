"""Files that were renamed and retagged keep what is known of them."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mutagen
import pytest
from sqlalchemy import text

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.library.audio_identity import audio_identity
from musicrec_desktop.library.genres import GenreRepository
from musicrec_desktop.library.heard.identities import IdentityRepository
from musicrec_desktop.library.listeners.listeners import RatingRepository
from musicrec_desktop.library.playlists import PlaylistRepository
from musicrec_desktop.services.listening import file_reading, scan_results
from musicrec_desktop.services.listening.scanning import ScanSummary, TracksChanged
from tests.services.conftest import Immediate, Library, touch_later


@pytest.fixture
def identities(library: Library) -> IdentityRepository:
    return IdentityRepository(library.database)


def rename_and_retag(path: str, target: Path, **tags: str) -> str:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.move(path, target)
    file = mutagen.File(target)
    file.update(tags)
    file.save()
    touch_later(target)
    return str(target)


def test_history_ratings_and_features_follow(library: Library) -> None:
    paths = library.add(1, 2)
    library.scan()
    before = library.track(paths[0])
    RatingRepository(library.database).put({before.id: Rating(4.0)})
    library.history.finish(library.history.start(before.id, 5.0), 0.2, "finished")
    target = rename_and_retag(paths[0], library.music / "new" / "7.flac", title="Another")
    summary = library.scan()
    assert (summary.moved, summary.new, summary.gone) == (1, 0, 0)
    assert library.ears.asked == []  # the sound was heard before
    after = library.track(target)
    assert (after.id, after.play_count, after.title) == (before.id, 1, "Another")
    assert RatingRepository(library.database).all()[before.id].stars == 4.0
    assert library.paths() == {target, paths[1]}
    assert library.scan().unchanged == 2


def test_a_removed_song_that_was_retagged_is_still_the_one_it_was(library: Library) -> None:
    (path,) = library.add(1)
    library.scan()
    before = library.track(path)
    library.history.finish(library.history.start(before.id, 5.0), 0.2, "finished")
    library.songs.remove([before.id])
    rename_and_retag(path, Path(path), title="Another")
    assert library.scan().new == 0
    assert library.ears.asked == []
    after = library.track(path)
    assert (after.id, after.play_count, after.title) == (before.id, 1, "Another")
    assert library.scan().unchanged == 1


@pytest.mark.parametrize("removed", [False, True])
def test_a_scan_that_ends_before_tags_are_read_leaves_them_to_the_next(
    library: Library, removed: bool
) -> None:
    (path,) = library.add(1)
    library.scan()
    before = library.track(path)
    if removed:
        library.songs.remove([before.id])
    target = rename_and_retag(
        path, library.music / ("1.flac" if removed else "7.flac"), title="Another"
    )
    scan = library.scanning().scan([str(library.music)])
    next(event for event in scan if isinstance(event, TracksChanged))
    scan.close()
    library.scan()
    after = library.track(target)
    assert (after.id, after.title) == (before.id, "Another")
    assert library.ears.asked == []


def test_a_move_found_later_is_followed_too(library: Library) -> None:
    (path,) = library.add(1)
    library.scan()
    before = library.track(path)
    hidden = library.root / "elsewhere.flac"
    shutil.move(path, hidden)
    (library.music / "notes.txt").touch()  # the folder is not an empty mount point
    assert library.scan().gone == 1
    target = rename_and_retag(str(hidden), library.music / "3.flac", title="Back")
    assert library.scan().moved == 1
    assert library.track(target).id == before.id


@pytest.mark.parametrize("deleted", [False, True])
def test_what_was_moved_out_of_a_folder_that_is_empty_now_is_followed(
    library: Library, deleted: bool
) -> None:
    arrivals = library.music / "arrivals"
    library.add(2)
    (path,) = library.add(1, folder=arrivals)
    library.scan(library.music, arrivals)
    before = library.track(path)
    target = rename_and_retag(path, library.music / "album" / "7.flac", title="Another")
    os.utime(arrivals, (before.added_at + 5, before.added_at + 5))
    if deleted:
        arrivals.rmdir()
        events = library.scanning().scan()
        (summary,) = [event for event in events if isinstance(event, ScanSummary)]
    else:
        summary = library.scan(library.music, arrivals)
    assert (summary.moved, summary.new, summary.gone) == (1, 0, 0)
    assert library.track(target).id == before.id


def test_what_is_on_a_drive_that_is_away_is_not_taken_for_moved(library: Library) -> None:
    drive = library.root / "drive"
    (path,) = library.add(1, folder=drive)
    library.scan(drive)
    known = library.track(path)
    drive.rename(library.root / "unplugged")
    drive.mkdir()  # the empty mount point, which was there before
    os.utime(drive, (known.added_at - 5, known.added_at - 5))
    copy = library.music / "2.flac"
    shutil.copy(library.root / "unplugged" / "1.flac", copy)
    touch_later(copy)
    summary = library.scan(drive, library.music)
    assert (summary.new, summary.moved) == (1, 0)
    assert library.track(path).id == known.id
    assert library.track(path).missing


def test_what_was_copied_and_then_deleted_goes_on_as_the_copy(library: Library) -> None:
    """So do moves to another drive look, where a scan comes between."""
    other = library.root / "other"
    other.mkdir()
    library.add(2)
    (path,) = library.add(1)
    library.scan(library.music, other)
    before = library.track(path)
    ratings, playlists = RatingRepository(library.database), PlaylistRepository(library.database)
    ratings.put({before.id: Rating(4.0, loved=True)})
    library.history.finish(library.history.start(before.id, 5.0), 0.2, "finished")
    mine = playlists.create("Mine").id
    playlists.add(mine, [before.id])
    GenreRepository(library.database).correct(before.id, "Funk", "Jazz")
    copy = Path(shutil.copy(path, other / "1.flac"))
    touch_later(copy)
    library.scan(other)
    assert library.track(copy).play_count == 0
    Path(path).unlink()
    library.scan(library.music)
    after = library.track(copy)
    assert (after.play_count, after.last_played_at) == (1, 5.0)
    assert ratings.all()[after.id].stars == 4.0 and ratings.all()[after.id].loved
    assert [entry.track_id for entry in playlists.entries(mine)] == [after.id]
    assert [play.track_id for play in library.history.recent()] == [after.id]
    corrections = GenreRepository(library.database).corrections()
    assert [(each.track_id, each.genre) for each in corrections] == [(after.id, "Funk")]
    assert library.track(path).missing and library.track(path).play_count == 0
    events = library.scan_events(library.music, other)
    assert not any(isinstance(event, TracksChanged) for event in events)


def test_a_copy_that_was_there_before_keeps_to_itself(library: Library) -> None:
    (path,) = library.add(1)
    copy = Path(shutil.copy(path, library.music / "2.flac"))
    library.scan()
    number = library.track(path).id
    with library.database.write() as connection:  # the song came later than its copy
        connection.execute(text("UPDATE tracks SET added_at = 9e9 WHERE id = :id"), {"id": number})
    library.history.finish(library.history.start(number, 5.0), 0.2, "finished")
    Path(path).unlink()
    library.scan()
    assert (library.track(path).play_count, library.track(copy).play_count) == (1, 0)


def test_of_two_copies_none_is_taken_for_the_one_that_went(library: Library) -> None:
    (path,) = library.add(1)
    library.scan()
    for name in ("2.flac", "3.flac"):
        shutil.copy(path, library.music / name)
        touch_later(library.music / name)
    Path(path).unlink()
    summary = library.scan()
    assert (summary.new, summary.moved, summary.gone) == (2, 0, 1)


def test_a_file_with_other_sound_gets_another_identity(
    library: Library, identities: IdentityRepository
) -> None:
    (path,) = library.add(1)
    library.scan()
    number = library.track(path).id
    before = identities.of([number])
    assert before[number]
    library.tone(Path(path), 2)
    touch_later(path)
    library.scan()
    assert identities.of([number])[number] != before[number]
    assert identities.pending() == []


def test_an_older_library_gets_its_identities_at_the_next_scan(
    library: Library, identities: IdentityRepository
) -> None:
    paths = library.add(1, 2, 3)
    library.scan()
    identities.forget(paths)
    assert sorted(identities.pending()) == sorted(paths)
    library.scan()
    assert identities.pending() == []
    assert len(identities.of(range(100))) == 3


def test_what_was_recognised_before_a_kill_is_kept(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Killed(BaseException):
        pass

    class Dying(Immediate):
        def answer(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
            if fn is audio_identity and len(self.asked) > 5 + 3:
                raise Killed
            return super().answer(fn, *args, **kwargs)

    library.add(*range(1, 6))
    monkeypatch.setattr(file_reading, "IN_FLIGHT", 1)
    monkeypatch.setattr(scan_results, "FLUSH_SECONDS", 0.0)
    library.tag_reader = Dying()
    with pytest.raises(Killed):
        library.scan()
    assert len(IdentityRepository(library.database).pending()) == 2

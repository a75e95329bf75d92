"""Files that were renamed and retagged keep what is known of them."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import mutagen
import pytest

from musicrec_desktop.core.listeners import Rating
from musicrec_desktop.library.audio_identity import audio_identity
from musicrec_desktop.library.identities import IdentityRepository
from musicrec_desktop.library.listeners import RatingRepository
from musicrec_desktop.services.listening import file_reading, scan_results
from musicrec_desktop.services.listening.scanning import TracksChanged
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


def test_what_is_on_a_drive_that_is_away_is_not_taken_for_moved(library: Library) -> None:
    drive = library.root / "drive"
    (path,) = library.add(1, folder=drive)
    library.scan(drive)
    known = library.track(path)
    drive.rename(library.root / "unplugged")
    drive.mkdir()  # the empty mount point
    copy = library.music / "2.flac"
    shutil.copy(library.root / "unplugged" / "1.flac", copy)
    touch_later(copy)
    summary = library.scan(drive, library.music)
    assert (summary.new, summary.moved) == (1, 0)
    assert library.track(path).id == known.id
    assert library.track(path).missing


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

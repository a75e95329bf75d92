"""Much that vanishes at once is asked about, and nothing of it is forgotten."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from musicrec_desktop.services.listening import disappearances
from musicrec_desktop.services.listening.disappearances import Disappeared
from tests.services.conftest import Library


def questions(library: Library) -> list[Disappeared]:
    found = [event for event in library.scan_events() if isinstance(event, Disappeared)]
    library.ears.asked.clear()
    return found


@pytest.fixture
def ten(library: Library) -> Iterator[Library]:
    library.add(*range(6), folder=library.music / "a")
    library.add(*range(6, 10), folder=library.music / "b")
    assert questions(library) == []
    yield library


def test_the_larger_part_of_a_folder_is_asked_about(ten: Library) -> None:
    library = ten
    heard = library.track(library.music / "a" / "0.flac")
    library.history.finish(library.history.start(heard.id, 5.0), 60.0, "finished")
    shutil.move(library.music / "a", library.root / "elsewhere")
    (asked,) = questions(library)
    assert (asked.folder, asked.known, asked.away) == (str(library.music), 10, False)
    assert len(asked.track_ids) == 6
    assert heard.id in asked.track_ids
    assert "6 of 10 tracks" in asked.sentence
    assert library.track(heard.path).missing
    assert questions(library) == []  # once, not at every look
    shutil.move(library.root / "elsewhere", library.music / "a")
    assert questions(library) == []
    again = library.track(heard.path)
    assert (again.id, again.missing, again.play_count) == (heard.id, False, 1)
    assert library.ears.asked == []


def test_a_few_of_many_are_no_question(ten: Library) -> None:
    shutil.rmtree(ten.music / "b")
    assert questions(ten) == []


def test_more_than_fifty_are_a_question_whatever_is_left(
    ten: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disappearances, "MANY_TRACKS", 3)
    monkeypatch.setattr(disappearances, "FEW_TRACKS", 2)
    shutil.rmtree(ten.music / "b")
    (asked,) = questions(ten)
    assert (len(asked.track_ids), asked.known) == (4, 10)


@pytest.mark.parametrize("left", ["nothing", "an empty folder"])
def test_a_drive_that_is_away_is_named_so(ten: Library, left: str, tmp_path: Path) -> None:
    library = ten
    shutil.move(library.music, tmp_path / "away")
    if left == "an empty folder":
        library.music.mkdir()
    events = list(library.scanning().scan([str(library.music)]))
    (asked,) = (event for event in events if isinstance(event, Disappeared))
    assert (asked.away, len(asked.track_ids), asked.known) == (True, 10, 10)
    assert "All 10 tracks" in asked.sentence


def test_a_retagged_move_within_the_library_is_no_question(ten: Library) -> None:
    shutil.move(ten.music / "a", ten.music / "renamed")
    assert questions(ten) == []

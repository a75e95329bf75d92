"""Reading many files: each once, whatever happens to one of them."""

from __future__ import annotations

import pickle
import shutil
from collections.abc import Callable, Iterator
from concurrent.futures import Executor
from pathlib import Path
from typing import Any

import pytest

from musicrec_desktop.core.errors import Cancelled, ReadingNotBegun, UnreadableFile
from musicrec_desktop.library.cue import CueFile, CueSheet, CueTrack
from musicrec_desktop.library.cue_tracks import FileTracks, SheetOfFile, read_tracks
from musicrec_desktop.services.listening.file_reading import FEW, FileReading
from musicrec_desktop.services.listening.scan_results import outcome
from tests.conftest import ToneFile
from tests.services.conftest import Immediate

MANY = FEW + 6


class Apart(Immediate):
    """Works as a process does: everything comes and goes as bytes."""

    def __init__(self) -> None:
        super().__init__()
        self.dies_of = ""
        self.error: Exception | type[Exception] | None = None

    def answer(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self.error is not None:
            raise self.error
        first, others, *_ = args
        if self.dies_of in (first, *others):
            raise UnreadableFile(first, "the decoder crashed")
        return pickle.loads(pickle.dumps(fn(*pickle.loads(pickle.dumps(args)), **kwargs)))


@pytest.fixture
def files(tone_file: ToneFile, tmp_path: Path) -> list[str]:
    one = tone_file(tmp_path / "0.flac", 0.1, 220, tags={"title": "A tone"})
    names = [one, *(str(tmp_path / f"{n}.flac") for n in range(1, MANY))]
    for name in names[1:]:
        shutil.copy(one, name)
    return names


def read(
    files: list[str], threads: Executor, processes: Executor, **sheets: SheetOfFile
) -> Iterator[tuple[str, FileTracks | Exception]]:
    reading = FileReading(threads, processes, lambda: 1)
    about = {files[0]: sheets["of_first"]} if sheets else {}
    pairs = reading.read(
        read_tracks, files, lambda paths: ({path: about[path] for path in paths if path in about},)
    )
    return ((pair[0], outcome(*pair)) for pair in pairs if pair)


def test_many_files_are_read_apart_each_once_and_as_they_are(files: list[str]) -> None:
    Path(files[3]).write_bytes(b"no music at all")
    threads, processes = Immediate(), Apart()
    answers = list(read(files, threads, processes))
    assert sorted(path for path, _ in answers) == sorted(files)
    bad = {path: answer for path, answer in answers if isinstance(answer, Exception)}
    assert list(bad) == [files[3]]
    assert isinstance(bad[files[3]], UnreadableFile)
    expected = read_tracks(files[0])
    assert all(answer == expected for path, answer in answers if path not in bad)
    assert threads.asked == []


def test_a_few_are_read_at_once_without_a_process(files: list[str]) -> None:
    threads, processes = Immediate(), Apart()
    assert len(list(read(files[:FEW], threads, processes))) == FEW
    assert processes.asked == []


def test_a_file_that_a_process_dies_of_costs_no_other(files: list[str]) -> None:
    processes = Apart()
    processes.dies_of = files[20]
    answers = dict(read(files, Immediate(), processes))
    assert set(answers) == set(files)
    bad = [path for path, answer in answers.items() if isinstance(answer, Exception)]
    assert bad == [files[20]]


def test_a_sheet_comes_along_to_the_file_it_is_about(files: list[str]) -> None:
    named = CueFile(files[0], [CueTrack(1, title="From the sheet")])
    sheet = SheetOfFile(CueSheet(files=[named]), named)
    answers = dict(read(files, Immediate(), Apart(), of_first=sheet))
    assert answers[files[0]] == read_tracks(files[0], {files[0]: sheet})
    assert answers[files[1]] == read_tracks(files[1])


def test_a_pool_that_ends_says_nothing_of_the_files(files: list[str]) -> None:
    processes = Apart()
    processes.error = Cancelled
    with pytest.raises(Cancelled):
        list(read(files, Immediate(), processes))


def test_where_no_process_starts_threads_read_what_is_left(files: list[str]) -> None:
    processes = Apart()
    processes.error = ReadingNotBegun(files[0], "no memory")
    answers = list(read(files, Immediate(), processes))
    assert sorted(path for path, _ in answers) == sorted(files)
    assert not [answer for _, answer in answers if isinstance(answer, Exception)]
    assert len(processes.asked) <= 4  # each may be waited for a minute long

"""Walking folders, and telling what changed in them."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.core.errors import FolderMissing
from musicrec_desktop.library.scanner import Changes, FoundFile, KnownFile, compare, walk


@pytest.fixture
def music(tmp_path: Path) -> Path:
    folder = tmp_path / "music"
    folder.mkdir()
    return folder


def make(path: Path, content: bytes = b"x") -> str:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    return str(path)


def fail(path: str, reason: str) -> None:
    raise AssertionError(f"{path}: {reason}")


def paths(folder: Path) -> list[str]:
    return [file.path for file in walk(str(folder), on_error=fail)]


def test_audio_is_found_in_every_depth_and_case(music: Path) -> None:
    wanted = [
        make(music / "a.mp3"),
        make(music / "b" / "c" / "d.FLAC"),
        make(music / "b" / "two.names.Opus"),
        make(music / "b" / "c" / "e.mka"),
    ]
    for name in ("cover.jpg", "notes.txt", "mp3", "song.mp3.part", "list.m3u"):
        make(music / "b" / name)
    assert sorted(paths(music)) == sorted(wanted)


def test_size_and_time_of_change_are_told(music: Path) -> None:
    path = make(music / "a.mp3", b"12345")
    os.utime(path, ns=(1, 1_234_567_890_123_456_700))
    assert list(walk(str(music), on_error=fail)) == [FoundFile(path, 5, 1_234_567_890_123_456_700)]


def test_hidden_and_system_folders_are_left_out(music: Path) -> None:
    for name in (".hidden/a.mp3", "._a.mp3", "$RECYCLE.BIN/a.mp3", "@eaDir/a.mp3"):
        make(music / name)
    make(music / "System Volume Information" / "a.mp3")
    kept = make(music / "b.mp3")
    assert paths(music) == [kept]


def test_a_hidden_folder_can_be_asked_for(tmp_path: Path) -> None:
    kept = make(tmp_path / ".music" / "a.mp3")
    assert paths(tmp_path / ".music") == [kept]


def test_links_are_followed_and_loops_end(music: Path, tmp_path: Path) -> None:
    make(music / "a" / "one.mp3")
    make(tmp_path / "elsewhere" / "two.mp3")
    (music / "a" / "loop").symlink_to(music)
    (music / "self").symlink_to(music / "self")
    (music / "linked").symlink_to(tmp_path / "elsewhere")
    (music / "dead.mp3").symlink_to(tmp_path / "nowhere.mp3")
    reported: list[str] = []
    found = walk(str(music), on_error=lambda path, reason: reported.append(path))
    assert sorted(Path(file.path).name for file in found) == ["one.mp3", "two.mp3"]
    assert reported == [str(music / "self")]


def test_pipes_and_folders_with_audio_names_are_no_files(music: Path) -> None:
    os.mkfifo(music / "pipe.mp3")
    inside = make(music / "Album.flac" / "a.flac")
    assert paths(music) == [inside]


def test_odd_names_come_as_the_system_gave_them(music: Path) -> None:
    for name in (b"\xff\xfe.mp3", b"new\nline.mp3", b"y" * 251 + b".mp3", b" .mp3"):
        Path(os.fsdecode(os.fsencode(music) + b"/" + name)).write_bytes(b"x")
    names = {os.fsencode(Path(path).name) for path in paths(music)}
    assert names == {b"\xff\xfe.mp3", b"new\nline.mp3", b"y" * 251 + b".mp3", b" .mp3"}


@pytest.mark.parametrize("name", ["nowhere", "file.mp3"])
def test_a_root_that_cannot_be_entered_is_an_error_at_once(music: Path, name: str) -> None:
    make(music / "file.mp3")
    with pytest.raises(FolderMissing, match=name) as caught:
        walk(str(music / name), on_error=fail)
    assert caught.value.next_step


def test_a_folder_that_vanishes_is_reported_and_the_rest_is_found(music: Path) -> None:
    make(music / "a.mp3")
    make(music / "b" / "b.mp3")
    kept = make(music / "c" / "c.mp3")
    reported: list[str] = []
    found = walk(str(music), on_error=lambda path, reason: reported.append(path))
    next(found)
    shutil.rmtree(music / "b")
    assert [file.path for file in found] == [kept]
    assert reported == [str(music / "b")]


def test_folders_without_permission_are_reported(
    music: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Root may enter everything, so the refusal is made here.
    closed, kept = str(music / "closed"), make(music / "open" / "a.mp3")
    make(music / "closed" / "b.mp3")
    scandir = os.scandir

    def refusing(folder: str) -> object:
        if folder == closed:
            raise PermissionError(13, "Permission denied", folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    reported: list[tuple[str, str]] = []
    found = walk(str(music), on_error=lambda path, reason: reported.append((path, reason)))
    assert [file.path for file in found] == [kept]
    assert reported == [(closed, "permission denied")]


# Few names, sizes and times, so that likenesses and clashes are common.
_PATHS = st.builds(
    "/{}/{}".format, st.sampled_from("abc"), st.sampled_from(["x.mp3", "y.mp3", "z.mp3"])
)
_FOUND = st.builds(FoundFile, _PATHS, st.integers(1, 2), st.integers(1, 2))


@st.composite
def _known(draw: st.DrawFn) -> list[KnownFile]:
    files = draw(st.lists(_FOUND, max_size=9, unique_by=lambda file: file.path))
    return [
        KnownFile(number, file.path, file.size, file.mtime_ns, draw(st.booleans()))
        for number, file in enumerate(files)
    ]


def applied(known: list[KnownFile], changes: Changes) -> dict[str, tuple[int, int, bool]]:
    """Return what the library holds after acting on the changes."""
    held = {file.id: (file.path, file.size, file.mtime_ns, file.missing) for file in known}
    ids = {file.path: file.id for file in known}
    for number in changes.gone:
        held[number] = (*held[number][:3], True)
    for number in changes.back:
        held[number] = (*held[number][:3], False)
    for number, file in changes.moved:
        held[number] = (file.path, file.size, file.mtime_ns, False)
    for file in changes.changed:
        held[ids[file.path]] = (file.path, file.size, file.mtime_ns, False)
    for number, file in enumerate(changes.new, start=1000):
        held[number] = (file.path, file.size, file.mtime_ns, False)
    assert len({row[0] for row in held.values()}) == len(held)
    return {row[0]: row[1:] for row in held.values()}


@given(known=_known(), found=st.lists(_FOUND, max_size=9, unique_by=lambda file: file.path))
def test_acting_on_the_changes_makes_the_library_what_was_found(
    known: list[KnownFile], found: list[FoundFile]
) -> None:
    changes = compare(known, found)
    after = applied(known, changes)
    present = {path: row[:2] for path, row in after.items() if not row[2]}
    assert present == {file.path: (file.size, file.mtime_ns) for file in found}
    again = compare(
        [KnownFile(n, path, *row) for n, (path, row) in enumerate(after.items())], found
    )
    assert again == Changes([], [], [], [], [], unchanged=len(found))


@given(known=_known(), found=st.lists(_FOUND, max_size=9, unique_by=lambda file: file.path))
def test_every_file_and_every_track_is_told_of_once(
    known: list[KnownFile], found: list[FoundFile]
) -> None:
    changes = compare(known, found)
    told = [file.path for file in (*changes.new, *changes.changed)]
    told += [file.path for _, file in changes.moved]
    by_id = {file.id: file for file in known}
    told += [by_id[number].path for number in changes.back]
    assert len(told) == len(set(told))
    assert len(told) + changes.unchanged == len(found)
    for number, file in changes.moved:
        before = by_id[number]
        assert (before.size, before.mtime_ns) == (file.size, file.mtime_ns)
        exchanged = before.path in {each.path for each in found}
        assert exchanged or Path(before.path).name == Path(file.path).name
        assert exchanged is (file.path in {each.path for each in known})
    left = {by_id[number].path for number, _ in changes.moved}
    assert left & {file.path for file in found} == {file.path for _, file in changes.moved} & {
        file.path for file in known
    }
    assert not any(by_id[number].missing for number in changes.gone)


def test_a_moved_folder_keeps_its_tracks() -> None:
    known = [KnownFile(n, f"/old/{n}.mp3", 10, 20, False) for n in range(3)]
    found = [FoundFile(f"/new/{n}.mp3", 10, 20) for n in range(3)]
    assert compare(known, found) == Changes(
        [], [], [(n, found[n]) for n in range(3)], [], [], unchanged=0
    )


def test_what_could_not_be_looked_at_is_not_gone() -> None:
    paths = ["/m/closed/x.mp3", "/m/closed.mp3", "/m/closed2/x.mp3", "/m/dead.mp3"]
    known = [KnownFile(number, path, 1, 1, False) for number, path in enumerate(paths)]
    changes = compare(known, [], unreadable=["/m/closed", "/m/dead.mp3"])
    assert changes == Changes([], [], [], [1, 2], [], unchanged=0)


def test_a_name_renamed_in_its_case_only_is_a_move() -> None:
    changes = compare(
        [KnownFile(1, "/m/abba/SOS.mp3", 5, 7, False)], [FoundFile("/m/ABBA/Sos.mp3", 5, 7)]
    )
    assert changes.moved == [(1, FoundFile("/m/ABBA/Sos.mp3", 5, 7))]
    assert (changes.new, changes.gone) == ([], [])


def test_files_that_took_each_others_names_have_moved() -> None:
    known = [KnownFile(n, f"/m/{n}.mp3", n, 10 * n, False) for n in (1, 2, 3, 4)]
    one, two, three = (
        FoundFile("/m/1.mp3", 2, 20),
        FoundFile("/m/2.mp3", 3, 30),
        FoundFile("/m/3.mp3", 1, 10),
    )
    four = FoundFile("/m/4.mp3", 4, 41)
    changes = compare(known, [one, two, three, four])
    assert sorted(changes.moved) == [(1, three), (2, one), (3, two)]
    assert (changes.changed, changes.gone, changes.new) == ([four], [], [])
    copied = compare(known, [one, FoundFile("/m/2.mp3", 2, 20)])  # and not the other way
    assert (copied.moved, copied.changed) == ([], [one])
    like_it = [*known, KnownFile(5, "/other/5.mp3", 2, 20, False)]  # which may be it as well
    changes = compare(like_it, [one, two, three, four])
    assert (changes.moved, changes.changed) == ([], [one, two, three, four])


def test_a_copy_is_not_a_move() -> None:
    known = [KnownFile(1, "/a/x.mp3", 10, 20, False)]
    found = [FoundFile("/a/x.mp3", 10, 20), FoundFile("/b/x.mp3", 10, 20)]
    assert compare(known, found) == Changes([found[1]], [], [], [], [], unchanged=1)


def test_two_that_could_have_moved_are_new_and_gone() -> None:
    known = [KnownFile(1, "/a/x.mp3", 10, 20, False)]
    found = [FoundFile("/b/x.mp3", 10, 20), FoundFile("/c/x.mp3", 10, 20)]
    assert compare(known, found) == Changes(found, [], [], [1], [], unchanged=0)


def test_a_path_found_twice_counts_once() -> None:
    file = FoundFile("/a/x.mp3", 10, 20)
    assert compare([], [file, file]) == Changes([file], [], [], [], [], unchanged=0)


# ---- files that hold several tracks


def known(*missing: bool, path: str = "/a/x.flac") -> list[KnownFile]:
    return [KnownFile(n, path, 10, 20, gone) for n, gone in enumerate(missing)]


HERE, ELSEWHERE = FoundFile("/a/x.flac", 10, 20), FoundFile("/b/x.flac", 10, 20)


def test_several_tracks_of_an_unchanged_file_are_one_unchanged_file() -> None:
    assert compare(known(False, False), [HERE]) == Changes([], [], [], [], [], unchanged=1)


@pytest.mark.parametrize("missing", [(True, False), (False, True)])
def test_a_track_that_its_sheet_names_no_more_stays_missing(missing: tuple[bool, bool]) -> None:
    rows = known(*missing)
    stale = [KnownFile(row.id, row.path, 9, 9, True) if row.missing else row for row in rows]
    for tracks in (rows, stale):
        assert compare(tracks, [HERE]) == Changes([], [], [], [], [], unchanged=1)
        assert compare(tracks, []).gone == [missing.index(False)]


def test_a_file_of_several_tracks_that_is_there_again_is_read_again() -> None:
    assert compare(known(True, True), [HERE]) == Changes([], [HERE], [], [], [], unchanged=0)


def test_a_file_of_several_tracks_moves_with_all_of_them_and_is_read_again() -> None:
    assert compare(known(False, True, False), [ELSEWHERE]) == Changes(
        [], [ELSEWHERE], [(n, ELSEWHERE) for n in range(3)], [], [], unchanged=0
    )


def test_a_file_of_several_tracks_that_is_gone_takes_them_all() -> None:
    assert compare(known(False, False), []) == Changes([], [], [], [0, 1], [], unchanged=0)


def test_hard_links_are_files_of_their_own(music: Path) -> None:
    (music / "one.mp3").write_bytes(b"x")
    os.link(music / "one.mp3", music / "two.mp3")
    assert [Path(path).name for path in paths(music)] == ["one.mp3", "two.mp3"]


def test_paths_as_long_as_the_system_allows_are_found_and_longer_ones_end_well(
    music: Path,
) -> None:
    """Deeper than PATH_MAX nothing can be named; it is told of, and the rest is found."""
    (music / "near.mp3").write_bytes(b"x")
    deep = str(music)
    while len(os.fsencode(deep)) + 202 < 4096 - 10:
        deep += "/" + "d" * 200
    Path(deep).mkdir(parents=True)
    Path(deep, "far.mp3").write_bytes(b"x")
    here = os.open(deep, os.O_RDONLY)
    try:
        for _ in range(3):  # by steps, beyond what a path can say
            os.mkdir("e" * 200, dir_fd=here)
            inner = os.open("e" * 200, os.O_RDONLY, dir_fd=here)
            os.close(here)
            here = inner
        os.close(os.open("never.mp3", os.O_CREAT | os.O_WRONLY, dir_fd=here))
    finally:
        os.close(here)
    problems: list[tuple[str, str]] = []
    files = list(walk(str(music), on_error=lambda path, why: problems.append((path, why))))
    assert {Path(file.path).name for file in files} == {"near.mp3", "far.mp3"}
    assert [why for _, why in problems] == ["its path is longer than the system allows"]

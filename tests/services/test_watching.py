"""Changes on the disk are told of, once, and from folders worth a look."""

from __future__ import annotations

import contextlib
import os
import queue
import shutil
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from musicrec_desktop.library.mounts import is_network_folder, mount_type, parse_mountinfo
from musicrec_desktop.services.listening import folder_poll, watching
from musicrec_desktop.services.listening.folder_poll import FolderPoll, snapshot
from musicrec_desktop.services.listening.touched_folders import (
    MOST_FOLDERS,
    TouchedFolders,
    concerns,
    outermost,
    worth_a_look,
)
from musicrec_desktop.services.listening.watching import Watcher

LONG_SECONDS = 60.0
QUICK = {"quiet_seconds": 0.05, "longest_seconds": 1.0, "check_seconds": 0.05, "poll_seconds": 0.02}

pytestmark = pytest.mark.timeout(300)


class Told:
    """A watcher, and what it told."""

    def __init__(self, *roots: Path, **options) -> None:
        self.roots = [str(root) for root in roots]
        self.batches: queue.Queue[list[str]] = queue.Queue()
        self.said: list[str] = []
        self.watcher = Watcher(self._folders, self.batches.put, self.said.append, **QUICK | options)
        self.watcher.start()

    def _folders(self) -> list[str]:
        return self.roots

    def until(self, *folders: Path) -> None:
        """Wait until all of these were told."""
        waiting = {str(folder) for folder in folders}
        while waiting:
            waiting -= set(self.batches.get(timeout=LONG_SECONDS))

    def stands(self, root: Path) -> bool:
        """Return whether, sooner or later, a new folder is told by its own name."""
        made: set[str] = set()
        until = time.monotonic() + LONG_SECONDS
        while time.monotonic() < until:
            folder = root / f"probe {len(made)}"
            folder.mkdir()
            (folder / "a.mp3").touch()
            made.add(str(folder))
            with contextlib.suppress(queue.Empty):
                while True:
                    if made & set(self.batches.get(timeout=0.3)):
                        return True
        return False


@pytest.fixture(autouse=True)
def no_rest(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a busy machine, on which a look takes long, look again as soon."""
    monkeypatch.setattr(folder_poll, "REST_FACTOR", 0)


@pytest.fixture
def watch() -> Iterator[Callable[..., Told]]:
    open_ones: list[Told] = []

    def start(*roots: Path, **options) -> Told:
        told = Told(*roots, **options)
        open_ones.append(told)
        return told

    yield start
    for told in open_ones:
        told.watcher.stop()


@pytest.fixture(params=["system", "polling"])
def options(request: pytest.FixtureRequest) -> dict:
    return {"is_network": lambda _path: request.param == "polling"}


def drained(told: Told) -> None:
    while not told.batches.empty():
        told.batches.get()


# ---- the watcher on a real disk


def test_files_that_come_change_move_and_go_are_told(
    tmp_path: Path, watch: Callable[..., Told], options: dict
) -> None:
    first, second = tmp_path / "m" / "first", tmp_path / "m" / "second"
    first.mkdir(parents=True)
    second.mkdir()
    told = watch(tmp_path / "m", **options)
    told.until(tmp_path / "m")
    (first / "a.mp3").write_bytes(b"1")
    told.until(first)
    (first / "a.mp3").write_bytes(b"22")
    told.until(first)
    (first / "a.mp3").rename(second / "a.mp3")
    told.until(first, second)
    (second / "a.mp3").unlink()
    told.until(second)


def test_new_and_vanished_folders_are_told(
    tmp_path: Path, watch: Callable[..., Told], options: dict
) -> None:
    root = tmp_path / "m"
    root.mkdir()
    told = watch(root, **options)
    told.until(root)
    made = tmp_path / "elsewhere" / "album"
    made.mkdir(parents=True)
    (made / "a.flac").write_bytes(b"1")
    drained(told)
    made.rename(root / "album")
    told.until(root / "album")
    (root / "album" / "later.flac").write_bytes(b"1")
    told.until(root / "album")
    shutil.rmtree(root / "album")
    told.until(root)


def test_a_drive_that_goes_and_comes_is_told_and_watched_again(
    tmp_path: Path, watch: Callable[..., Told], options: dict
) -> None:
    root = tmp_path / "drive"
    root.mkdir()
    told = watch(root, **options)
    told.until(root)
    drained(told)
    root.rename(tmp_path / "away")
    told.until(root)
    drained(told)
    (tmp_path / "away").rename(root)
    told.until(root)
    assert told.stands(root)


def test_a_folder_deleted_and_made_anew_is_watched_again(
    tmp_path: Path, watch: Callable[..., Told]
) -> None:
    root = tmp_path / "m"
    root.mkdir()
    told = watch(root)
    told.until(root)
    shutil.rmtree(root)
    root.mkdir()
    assert told.stands(root)


def test_a_linked_folder_is_told_by_the_name_it_has_here(
    tmp_path: Path, watch: Callable[..., Told]
) -> None:
    (tmp_path / "real").mkdir()
    root = tmp_path / "link"
    root.symlink_to(tmp_path / "real")
    told = watch(root)
    told.until(root)
    drained(told)
    (root / "a.mp3").write_bytes(b"1")
    told.until(root)


def test_other_folders_can_be_added_and_removed(tmp_path: Path, watch: Callable[..., Told]) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    told = watch(tmp_path / "one", check_seconds=3600.0)
    told.until(tmp_path / "one")
    told.roots = [str(tmp_path / "two")]
    told.watcher.refresh()
    told.until(tmp_path / "two")
    drained(told)
    (tmp_path / "one" / "unseen.mp3").touch()
    (tmp_path / "two" / "seen.mp3").touch()
    assert told.batches.get(timeout=LONG_SECONDS) == [str(tmp_path / "two")]


def test_where_the_system_refuses_it_is_said_and_looked_at_now_and_then(
    tmp_path: Path, watch: Callable[..., Told], monkeypatch: pytest.MonkeyPatch, caplog
) -> None:
    class Refusing(watching.Observer):
        def schedule(self, *_args, **_kwargs):
            raise OSError(28, "inotify watch limit reached")

    monkeypatch.setattr(watching, "Observer", Refusing)
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
    told = watch(tmp_path / "one", tmp_path / "two")
    told.until(tmp_path / "one", tmp_path / "two")
    assert told.stands(tmp_path / "one")
    assert told.stands(tmp_path / "two")
    assert len(told.said) == 1
    assert "max_user_watches" in told.said[0]
    assert "now and then" in caplog.text


# ---- what is worth a look


def test_changes_are_gathered_until_they_pause_but_not_for_ever() -> None:
    now = 100.0
    touched = TouchedFolders(quiet_seconds=1, longest_seconds=5, clock=lambda: now)
    assert touched.due is None
    for second in range(8):
        now = 100.0 + 0.9 * second
        touched.add("/m")
        assert touched.due == min(now + 1, 105)
    assert touched.take() == {"/m"}
    assert touched.due is None


@pytest.mark.parametrize(
    ("path", "is_folder", "expected"),
    [
        ("/m/a.mp3", False, True),
        ("/m/x/a.cue", False, True),
        ("/m/x", True, True),
        ("/m/cover.jpg", False, True),
        ("/m/back.jpg", False, False),
        ("/m/.a.mp3-123", False, False),
        ("/m/.hidden/a.mp3", False, False),
        ("/m/@eaDir/a.mp3", False, False),
        ("/m/$RECYCLE.BIN", True, False),
    ],
)
def test_only_music_and_folders_concern(path: str, is_folder: bool, expected: bool) -> None:
    assert concerns(path, "/m", is_folder=is_folder) is expected


def test_folders_worth_a_look(tmp_path: Path) -> None:
    root = tmp_path / "m"
    (root / "a" / "b").mkdir(parents=True)
    (root / "a-b").mkdir()
    roots = [str(root)]
    look = lambda *folders: worth_a_look(map(str, folders), roots)  # noqa: E731
    assert look(root / "a", root / "a" / "b", root / "a-b") == [str(root / "a"), str(root / "a-b")]
    assert look(root / "a" / "gone" / "deep") == [str(root / "a")]
    assert look(tmp_path / "outside") == []
    for number in range(MOST_FOLDERS + 1):
        (root / str(number)).mkdir()
    assert look(*(root / str(number) for number in range(MOST_FOLDERS + 1))) == roots
    shutil.rmtree(root)
    assert look(root / "a") == roots


@given(
    st.sets(st.lists(st.sampled_from("ab-"), max_size=4).map(lambda parts: "/" + "/".join(parts)))
)
def test_every_folder_lies_in_an_outermost_one(folders: set[str]) -> None:
    kept = outermost(folders)
    for folder in folders:
        holding = [k for k in kept if folder == k or folder.startswith(k.rstrip("/") + "/")]
        assert len(holding) == 1


def test_a_poll_tells_differences_only(tmp_path: Path) -> None:
    now = 0.0
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "a.mp3").write_bytes(b"1")
    poll = FolderPoll(str(tmp_path), seconds=60, clock=lambda: now)
    assert poll.look() == []
    assert poll.due == 60
    assert poll.look() == []
    (tmp_path / "x" / "a.mp3").write_bytes(b"22")
    (tmp_path / "b.mp3").touch()
    assert poll.look() == [str(tmp_path), str(tmp_path / "x")]
    assert snapshot(str(tmp_path / "nowhere")) == {}


def test_shares_are_known_by_their_mount() -> None:
    lines = [
        "22 1 8:1 / / rw - ext4 /dev/sda1 rw",
        "30 22 0:40 / /mnt/my\\040nas rw - cifs //nas/music rw",
        "31 22 0:41 / /mnt/my\\040nas/local rw - ext4 /dev/sdb1 rw",
        "broken",
    ]
    mounts = list(parse_mountinfo(lines))
    assert mount_type("/mnt/my nas/Music", mounts) == "cifs"
    assert mount_type("/mnt/my nas/local/x", mounts) == "ext4"
    assert mount_type("/mnt/my nasty", mounts) == "ext4"
    assert mount_type("/x", []) == ""
    assert not is_network_folder(os.fspath(Path(__file__).parent))

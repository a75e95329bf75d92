"""From a checkout into this user's menu, and out of it without a trace but the music's data."""

from __future__ import annotations

import configparser
import re
import sys
from pathlib import Path

import pytest
from bootstrapping import menu
from bootstrapping.environment import Environment
from bootstrapping.menu import User

ROOT = Path(__file__).resolve().parents[2]
linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's menus")


@pytest.fixture
def checkout(tmp_path: Path) -> Environment:
    """A checkout in a folder with an unkind name, set up."""
    root = tmp_path / 'my "music" $1 50% `x` \\y'
    for name in ("packaging/linux/musicrec-desktop.desktop", "resources/icon.svg"):
        (root / name).parent.mkdir(parents=True)
        (root / name).write_bytes((ROOT / name).read_bytes())
    kinds = "packaging/linux/musicrec-desktop-mime.xml"
    (root / kinds).write_bytes((ROOT / kinds).read_bytes())
    environment = Environment(root)
    environment.programs.mkdir(parents=True)
    (environment.programs / "musicrec-desktop").touch()
    (root / "build").mkdir()
    return environment


def files_below(folder: Path) -> set[Path]:
    return {path for path in folder.rglob("*") if path.is_file() or path.is_symlink()}


def executed(value: str) -> list[str]:
    """Read an ``Exec`` value as the specification says: a string first, then quoted words."""
    string = re.sub(r"\\(.)", lambda match: {"s": " "}.get(match[1], match[1]), value)
    words = re.findall(r'"((?:\\.|[^"\\])*)"|(\S+)', string)
    return [re.sub(r"\\(.)", r"\1", quoted).replace("%%", "%") or plain for quoted, plain in words]


@linux_only
def test_the_entry_starts_the_program_wherever_the_checkout_is(
    checkout: Environment, tmp_path: Path
) -> None:
    user = User.of({}, tmp_path / "home", "linux")
    menu.install(checkout, user)
    parser = configparser.RawConfigParser(delimiters=("=",))
    parser.optionxform = str
    parser.read(user.share / "applications" / "musicrec-desktop.desktop", encoding="utf-8")
    program = str(checkout.programs / "musicrec-desktop-window")
    assert executed(parser["Desktop Entry"]["Exec"]) == [program, "%F"]
    assert executed(parser["Desktop Action demo"]["Exec"]) == [program, "--demo"]
    assert (user.programs / "musicrec-desktop").resolve().parent == checkout.programs


@linux_only
def test_removing_leaves_the_library_and_says_where_it_is(
    checkout: Environment, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    user = User.of({}, tmp_path / "home", "linux")
    library = user.library / "library.sqlite"
    library.parent.mkdir(parents=True)
    library.write_bytes(b"years of listening")
    before = files_below(tmp_path)
    menu.install(checkout, user)
    menu.install(checkout, user)  # again, as after an update
    menu.uninstall(checkout, user)
    gone = before - files_below(tmp_path)
    assert files_below(tmp_path) < before
    assert {path.relative_to(checkout.root).parts[0] for path in gone} == {".venv"}
    assert not (checkout.root / "build").exists()
    assert str(user.library) in capsys.readouterr().out


@linux_only
def test_a_program_of_the_same_name_that_is_not_ours_stays(
    checkout: Environment, tmp_path: Path
) -> None:
    user = User.of({}, tmp_path / "home", "linux")
    theirs = user.programs / "musicrec-desktop"
    theirs.parent.mkdir(parents=True)
    theirs.write_text("another")
    menu.install(checkout, user)
    menu.uninstall(checkout, user)
    assert theirs.read_text() == "another"


def test_the_library_is_where_the_program_keeps_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from musicrec_desktop.core.paths import DataFolder

    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert User.here().library == DataFolder.default().root

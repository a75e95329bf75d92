"""The one command that a user is told to type."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest
from bootstrapping import managers
from bootstrapping.managers import command_to_type, find_manager, packages_for
from bootstrapping.pieces import APPLE_COMPILER, Piece, Purpose, all_pieces
from bootstrapping.steps import StepFailedError

APT = "apt-get install -y --no-install-recommends g++ libgl1"


@pytest.mark.parametrize(
    ("manager", "is_root", "has_sudo", "expected"),
    [
        ("apt", True, False, f"apt-get update && {APT}"),
        ("apt", False, True, f"sudo apt-get update && sudo {APT}"),
        ("apt", False, False, f"su - -c 'apt-get update && {APT}'"),
        ("dnf", False, True, "sudo dnf install -y g++ libgl1"),
        ("pacman", False, True, "sudo pacman -S --needed --noconfirm g++ libgl1"),
        ("brew", False, True, "brew install g++ libgl1"),
    ],
)
def test_the_command_fits_the_manager_and_the_rights(
    manager: str, is_root: bool, has_sudo: bool, expected: str
) -> None:
    packages = ["g++", "libgl1"]
    assert command_to_type(manager, packages, is_root=is_root, has_sudo=has_sudo) == expected


def test_apples_compiler_is_asked_for_in_apples_way() -> None:
    command = command_to_type("brew", [APPLE_COMPILER, "python@3.12"], is_root=False, has_sudo=True)
    assert command == "xcode-select --install && brew install python@3.12"


def test_windows_gets_the_build_tools_with_their_c_plus_plus_part() -> None:
    packages = packages_for("winget", all_pieces("win32"))
    command = command_to_type("winget", packages, is_root=False, has_sudo=False)
    assert command.startswith("winget install Microsoft.VisualStudio.2022.BuildTools --override ")
    assert "VCTools" in command


def test_a_package_of_two_pieces_is_named_once_and_the_order_kept() -> None:
    known = [
        Piece("one", Purpose.PROGRAM, {"apt": ("b", "a"), "dnf": ("x",)}, lambda: False),
        Piece("two", Purpose.PROGRAM, {"apt": ("a", "c")}, lambda: False),
    ]
    assert packages_for("apt", known) == ["b", "a", "c"]
    assert packages_for("dnf", known) == ["x"]


@pytest.mark.parametrize("tool", ["apt-get", "dnf", "pacman"])
def test_the_manager_is_the_one_on_the_path(
    tool: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert find_manager("linux") is None
    (tmp_path / tool).touch(mode=0o755)
    assert find_manager("linux") == tool.removesuffix("-get")


class FakeApt:
    """Stands for apt: it knows whether its lists are fresh and what fails."""

    def __init__(self, *, lists: str) -> None:
        self.lists = lists
        self.ran: list[str] = []

    def simulates(self, command, **options):
        assert "--simulate" in command
        return subprocess.CompletedProcess(command, 100 if self.lists == "none" else 0)

    def run(self, label, command) -> None:
        verb = "update" if command[-1] == "update" else "install"
        self.ran.append(verb)
        if verb == "update":
            self.lists = "broken" if self.lists == "broken" else "fresh"
        elif self.lists != "fresh":
            raise StepFailedError("E: Unable to fetch some archives")


@pytest.mark.parametrize(
    ("lists", "expected"),
    [
        ("fresh", ["install"]),
        ("none", ["update", "install"]),
        ("stale", ["install", "update", "install"]),
    ],
)
def test_apt_lists_are_refreshed_only_where_it_is_needed(
    lists: str, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    apt = FakeApt(lists=lists)
    monkeypatch.setattr(managers.subprocess, "run", apt.simulates)
    managers.install_with_apt(apt, ["libgl1"], [], "Installing")
    assert apt.ran == expected


def test_apt_that_fails_with_fresh_lists_is_a_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    apt = FakeApt(lists="broken")
    monkeypatch.setattr(managers.subprocess, "run", apt.simulates)
    with pytest.raises(StepFailedError):
        managers.install_with_apt(apt, ["libgl1"], [], "Installing")

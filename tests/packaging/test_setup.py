"""What is installed, what is only noted, and what stops a set-up."""

from __future__ import annotations

import pytest
from bootstrapping import managers, setup
from bootstrapping.failure import SYSTEM_PIECE_MISSING, BootstrapError
from bootstrapping.pieces import Piece, Purpose
from bootstrapping.setup import bring_pieces, has_screen

REQUIRED = {Purpose.PROGRAM}
WELCOME = {Purpose.FONT}


class Machine:
    """A Debian machine with some packages."""

    def __init__(self, *installed: str) -> None:
        self.installed = set(installed)
        self.unavailable: set[str] = set()
        self.asked: list[list[str]] = []

    def piece(self, package: str, purpose: Purpose) -> Piece:
        return Piece(
            f"lib{package}", purpose, {"apt": (package,)}, lambda: package in self.installed
        )

    def install(self, steps, packages, prefix, label) -> None:
        self.asked.append(list(packages))
        if self.unavailable & set(packages):
            raise setup.StepFailedError("E: Unable to locate package")
        self.installed |= set(packages)


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    machine = Machine()
    monkeypatch.setattr(managers, "find_manager", lambda: "apt")
    monkeypatch.setattr(managers, "way_to_root", list)
    monkeypatch.setattr(managers, "install_with_apt", machine.install)
    return machine


def bring(machine: Machine) -> None:
    known = [machine.piece("needed", Purpose.PROGRAM), machine.piece("nice", Purpose.FONT)]
    bring_pieces(known, REQUIRED, WELCOME, steps=None)


def test_what_is_there_is_not_installed_again(machine: Machine) -> None:
    machine.installed = {"needed", "nice"}
    bring(machine)
    assert machine.asked == []


def test_root_gets_what_is_missing(machine: Machine) -> None:
    machine.installed = {"nice"}
    bring(machine)
    assert machine.asked == [["needed"]]


def test_a_font_is_chosen_before_a_library_brings_another(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    install = machine.install

    def library_brings_font(steps, packages, prefix, label) -> None:
        install(steps, packages, prefix, label)
        machine.installed.add("nice")

    monkeypatch.setattr(managers, "install_with_apt", library_brings_font)
    bring(machine)
    assert machine.asked == [["needed"], ["nice"]]


def test_an_optional_package_that_cannot_be_had_stops_nothing(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    machine.unavailable = {"nice"}
    bring(machine)
    assert machine.installed == {"needed"}
    assert "needed for showing text only: libnice" in capsys.readouterr().out


def test_a_required_package_that_cannot_be_had_stops_with_the_command(machine: Machine) -> None:
    machine.unavailable = {"needed"}
    with pytest.raises(BootstrapError, match="libneeded") as caught:
        bring(machine)
    assert caught.value.exit_code == SYSTEM_PIECE_MISSING
    assert "install -y --no-install-recommends needed" in str(caught.value)


def test_without_rights_one_command_names_everything(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(managers, "way_to_root", lambda: None)
    monkeypatch.setattr(managers, "is_root", lambda: False)
    monkeypatch.setattr(setup.shutil, "which", lambda name: f"/usr/bin/{name}")
    with pytest.raises(BootstrapError) as caught:
        bring(machine)
    assert machine.asked == []
    assert str(caught.value).endswith(
        "  sudo apt-get update && sudo apt-get install -y --no-install-recommends needed nice"
    )


def test_an_unknown_system_gets_the_names_of_the_libraries(
    machine: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(managers, "find_manager", lambda: None)
    with pytest.raises(BootstrapError, match=r"libneeded\n\nInstall them with this system's"):
        bring(machine)


@pytest.mark.parametrize("name", ["DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"])
def test_a_screen_is_what_the_environment_names(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(setup.sys, "platform", "linux")
    for one in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(one, raising=False)
    assert not has_screen()
    monkeypatch.setenv(name, "something")
    assert has_screen()

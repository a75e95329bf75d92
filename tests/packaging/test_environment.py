"""When the virtual environment is ready, updated, or made anew."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from bootstrapping import environment as room
from bootstrapping.environment import INPUTS, STAMP, UNFINISHED, Environment, State, explain
from bootstrapping.failure import PACKAGES_NOT_INSTALLED, BootstrapError
from bootstrapping.steps import StepFailedError

THIS_PYTHON = f"version = {sys.version_info[0]}.{sys.version_info[1]}.0\n"


class FakeSteps:
    """Records the commands, and makes the folder where they would."""

    log = Path("build", "bootstrap.log")

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.commands: list[list[str]] = []
        self.failing: BaseException | None = None

    def run(self, label: str, command: list[str]) -> None:
        self.commands.append(command)
        if self.failing is not None and "-r" in command:
            raise self.failing
        if "venv" in command:
            make_environment(self.folder)

    @property
    def pip_calls(self) -> list[str]:
        return [" ".join(command) for command in self.commands if "pip" in command]


def make_environment(folder: Path, settings: str = THIS_PYTHON) -> None:
    programs = folder / ("Scripts" if sys.platform == "win32" else "bin")
    programs.mkdir(parents=True, exist_ok=True)
    Environment(folder.parent).python.touch()
    (folder / "pyvenv.cfg").write_text(settings, encoding="utf-8")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    root = tmp_path / "Müsic [x] Rec"
    (root / "packaging").mkdir(parents=True)
    for path in INPUTS:
        (root / path).write_text(f"alembic==1.0 # {path.name}\n", encoding="utf-8")
    return root


@pytest.fixture
def steps(checkout: Path) -> FakeSteps:
    return FakeSteps(checkout / ".venv")


def set_up(checkout: Path, steps: FakeSteps) -> State:
    environment = Environment(checkout)
    state = environment.state()
    if state.needs_work:
        environment.prepare(state, steps)
    return state


def test_a_fresh_checkout_is_filled_and_then_left_alone(checkout: Path, steps: FakeSteps) -> None:
    assert set_up(checkout, steps) is State.ABSENT
    assert len(steps.pip_calls) == 3
    assert set_up(checkout, steps) is State.READY
    assert len(steps.pip_calls) == 3


def test_packages_come_from_the_locks_and_the_project_from_the_checkout(
    checkout: Path, steps: FakeSteps
) -> None:
    set_up(checkout, steps)
    tools, packages, project = steps.pip_calls
    assert tools.endswith("-r " + str(Path("packaging", "build-tools.lock")))
    assert packages.endswith("-r " + str(Path("packaging", "requirements.lock")))
    assert project.endswith("--no-deps -e .")


@pytest.mark.parametrize("changed", INPUTS, ids=str)
def test_a_changed_lock_or_project_file_updates_what_is_there(
    changed: Path, checkout: Path, steps: FakeSteps
) -> None:
    set_up(checkout, steps)
    steps.commands.clear()
    (checkout / changed).write_text("alembic==2.0\n", encoding="utf-8")
    assert set_up(checkout, steps) is State.OUTDATED
    assert len(steps.pip_calls) == 3


def test_an_environment_made_by_hand_is_kept_and_filled(checkout: Path, steps: FakeSteps) -> None:
    make_environment(checkout / ".venv")
    (checkout / ".venv" / "mine").touch()
    assert set_up(checkout, steps) is State.OUTDATED
    assert (checkout / ".venv" / "mine").exists()


def test_a_killed_set_up_is_begun_anew(checkout: Path, steps: FakeSteps) -> None:
    steps.failing = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        set_up(checkout, steps)
    (checkout / ".venv" / "half-a-package").touch()
    steps.failing = None
    assert set_up(checkout, steps) is State.INTERRUPTED
    assert not (checkout / ".venv" / "half-a-package").exists()
    assert Environment(checkout).state() is State.READY


def test_an_update_that_is_killed_does_not_pass_for_ready(checkout: Path, steps: FakeSteps) -> None:
    set_up(checkout, steps)
    (checkout / INPUTS[0]).write_text("alembic==2.0\n", encoding="utf-8")
    steps.failing = KeyboardInterrupt()
    with pytest.raises(KeyboardInterrupt):
        set_up(checkout, steps)
    (checkout / INPUTS[0]).write_text(f"alembic==1.0 # {INPUTS[0].name}\n", encoding="utf-8")
    assert Environment(checkout).state() is State.INTERRUPTED


def test_a_failed_download_keeps_what_was_installed(checkout: Path, steps: FakeSteps) -> None:
    steps.failing = StepFailedError("NewConnectionError: Temporary failure in name resolution")
    with pytest.raises(BootstrapError, match="network connection") as caught:
        set_up(checkout, steps)
    assert caught.value.exit_code == PACKAGES_NOT_INSTALLED
    assert str(steps.log) in str(caught.value)
    assert not (checkout / ".venv" / UNFINISHED).exists()
    assert Environment(checkout).state() is State.OUTDATED


def test_a_moved_checkout_gets_a_new_environment(
    checkout: Path, steps: FakeSteps, tmp_path: Path
) -> None:
    set_up(checkout, steps)
    moved = checkout.rename(tmp_path / "elsewhere")
    assert Environment(moved).state() is State.MOVED


def _other_version(checkout: Path) -> None:
    make_environment(checkout / ".venv", "version = 3.2.1\n")


def _other_version_of_uv(checkout: Path) -> None:
    make_environment(checkout / ".venv", "version_info = 3.2.1\n")


def _removed_python(checkout: Path) -> None:
    Environment(checkout).python.unlink()


def _other_installation(checkout: Path) -> None:
    stamp = checkout / ".venv" / STAMP
    values = json.loads(stamp.read_text(encoding="ascii"))
    stamp.write_text(json.dumps({**values, "interpreter": "3.11 /elsewhere"}), encoding="ascii")


@pytest.mark.parametrize(
    "change", [_other_version, _other_version_of_uv, _removed_python, _other_installation]
)
def test_another_python_makes_its_own_environment(
    change: Callable[[Path], None], checkout: Path, steps: FakeSteps
) -> None:
    set_up(checkout, steps)
    change(checkout)
    assert set_up(checkout, steps) is State.OTHER_PYTHON
    assert Environment(checkout).state() is State.READY


def test_a_damaged_stamp_means_looking_again(checkout: Path, steps: FakeSteps) -> None:
    set_up(checkout, steps)
    (checkout / ".venv" / STAMP).write_text("{", encoding="ascii")
    assert Environment(checkout).state() is State.OUTDATED


def test_a_folder_that_is_something_else_is_left_alone(checkout: Path) -> None:
    (checkout / ".venv").mkdir()
    (checkout / ".venv" / "thesis.txt").touch()
    with pytest.raises(BootstrapError, match="Rename it"):
        Environment(checkout).state()
    assert (checkout / ".venv" / "thesis.txt").exists()


@pytest.mark.parametrize("make", [Path.touch, lambda path: path.symlink_to("/nowhere")])
def test_a_file_or_a_link_to_nothing_is_no_folder_to_fill(
    make: Callable[[Path], None], checkout: Path, steps: FakeSteps
) -> None:
    make(checkout / ".venv")
    with pytest.raises(BootstrapError, match="Rename it"):
        set_up(checkout, steps)
    assert steps.commands == []


def test_a_link_is_removed_and_not_what_it_names(
    checkout: Path, steps: FakeSteps, tmp_path: Path
) -> None:
    make_environment(tmp_path / "shared" / ".venv", "version = 3.2.1\n")
    (checkout / ".venv").symlink_to(tmp_path / "shared" / ".venv", target_is_directory=True)
    set_up(checkout, steps)
    assert (tmp_path / "shared" / ".venv" / "pyvenv.cfg").exists()
    assert not (checkout / ".venv").is_symlink()


def test_a_disk_that_is_too_small_is_said_before_the_download(
    checkout: Path, steps: FakeSteps, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room, "NEEDED_BYTES", 10**18)
    with pytest.raises(BootstrapError, match="are free"):
        set_up(checkout, steps)
    assert steps.commands == []


@pytest.mark.parametrize(
    ("output", "expected"),
    [
        ("OSError: [Errno 28] No space left on device", "disk is full"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM", "not the one that was tested"),
        ("fatal error: Python.h: No such file or directory", "could not be compiled"),
        ("error: command 'x86_64-linux-gnu-g++' failed", "could not be compiled"),
        ("error: Command '['g++']'\n  ERROR: Failed building wheel for annoy", "be compiled"),
        ("/home/me/.venv/bin/python: No module named pip", "no pip in .venv"),
        ("SSLError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] self-signed')", "SSL_CERT_FILE"),
        ("Max retries exceeded with url: /simple/rich/", "could not be reached"),
        ("No matching distribution found for rich (from versions: none)", "could not be reached"),
        ("ERROR: something new", "ERROR: something new"),
        ("", "no reason"),
    ],
)
def test_what_pip_says_becomes_a_next_step(output: str, expected: str) -> None:
    assert expected in explain(output)

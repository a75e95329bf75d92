"""The set-up from a fresh checkout to an environment that can run the program."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from bootstrapping import managers
from bootstrapping.environment import Environment, refused
from bootstrapping.failure import SYSTEM_PIECE_MISSING, BootstrapError
from bootstrapping.pieces import Piece, Purpose, all_pieces, missing
from bootstrapping.steps import StepFailedError, Steps

LOG = Path("build", "bootstrap.log")


def set_up(root: Path, *, for_tests: bool, for_window: bool) -> Environment:
    """Bring in what is missing.

    Parameters
    ----------
    root : Path
        The checkout.
    for_tests : bool
        Bring in what only the tests use, too.
    for_window : bool
        Insist on what a window on a screen needs, where there is a screen.

    Returns
    -------
    Environment
        With every package in place.

    Raises
    ------
    BootstrapError
        Where something is missing that cannot be installed from here.
    """
    steps = Steps(root / LOG, root)
    environment = Environment(root)
    try:
        _set_up(environment, steps, for_tests=for_tests, for_window=for_window)
    except OSError as error:
        raise refused(error, root) from error
    return environment


def _set_up(environment: Environment, steps: Steps, *, for_tests: bool, for_window: bool) -> None:
    with environment.locked():
        state = environment.state()
        required = {Purpose.PROGRAM}
        if for_window and has_screen():
            required.add(Purpose.WINDOW)
        if state.needs_work:
            required.add(Purpose.BUILD)
        welcome = {Purpose.WINDOW, Purpose.FONT}
        if for_tests:
            welcome.add(Purpose.DESKTOP_TEST)
        # A second sound server beside PipeWire would take the user's sound away.
        if for_tests and not shutil.which("pipewire"):
            welcome.add(Purpose.SOUND_TEST)
        bring_pieces(all_pieces(), required, welcome - required, steps)
        if state.needs_work:
            environment.prepare(state, steps)


def has_screen() -> bool:
    """Tell whether a window could be shown."""
    if not sys.platform.startswith("linux"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def bring_pieces(
    pieces: Sequence[Piece], required: set[Purpose], welcome: set[Purpose], steps: Steps
) -> None:
    """Install missing system pieces where that is allowed.

    Parameters
    ----------
    pieces : sequence of Piece
        Everything there is to look for.
    required, welcome : set of Purpose
        What must be there, and what is only noted where it is not.
    steps : Steps
        Runs the package manager.

    Raises
    ------
    BootstrapError
        Where a required piece stays missing. Names the command to type.
    """
    lacking = missing(pieces, required | welcome)
    if not lacking:
        return
    manager = managers.find_manager()
    prefix = managers.way_to_root() if manager == "apt" else None
    if prefix is not None:
        needed = managers.packages_for("apt", missing(lacking, required))
        extra = managers.packages_for("apt", missing(lacking, welcome))
        for packages, kind in ((needed, "system packages"), (extra, "optional packages")):
            if packages:
                _try_apt(steps, packages, prefix, f"Installing {len(packages)} {kind} with apt")
        lacking = missing(lacking, required | welcome)
    blocking = [piece for piece in lacking if piece.purpose in required]
    if blocking:
        raise BootstrapError(_blocked(blocking, lacking, manager), SYSTEM_PIECE_MISSING)
    for purpose in sorted({piece.purpose for piece in lacking}, key=lambda one: one.value):
        names = ", ".join(piece.name for piece in lacking if piece.purpose is purpose)
        print(f"Not on this machine, and needed for {purpose.value} only: {names}")


def _try_apt(steps: Steps, packages: Sequence[str], prefix: Sequence[str], label: str) -> None:
    try:
        managers.install_with_apt(steps, packages, prefix, label)
    except StepFailedError as failure:
        # What is still missing afterwards decides; apt's own words help with it.
        complaints = [line for line in failure.output.splitlines() if line.startswith("E: ")]
        print("\n".join(complaints or [f"apt-get failed; its output is in {steps.log}"]))


def _blocked(blocking: Sequence[Piece], lacking: Sequence[Piece], manager: str | None) -> str:
    *purposes, last = dict.fromkeys(piece.purpose.value for piece in blocking)
    needed_for = f"{', '.join(purposes)} and {last}" if purposes else last
    sentence = (
        f"Missing on this machine, and needed for {needed_for}:\n  "
        + "\n  ".join(piece.name for piece in blocking)
        + "\n\n"
    )
    packages = managers.packages_for(manager, lacking) if manager else []
    if manager is None or not packages:
        return sentence + "Install them with this system's package manager, then try again."
    command = managers.command_to_type(
        manager,
        packages,
        is_root=managers.is_root(),
        has_sudo=shutil.which("sudo") is not None,
    )
    return f"{sentence}Type this, then the same command again:\n\n  {command}"

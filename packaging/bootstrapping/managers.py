"""Package managers: which one there is, what to type, and installing with apt."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterable, Sequence

from bootstrapping.pieces import APPLE_COMPILER, MICROSOFT_COMPILER, Piece
from bootstrapping.steps import StepFailedError, Steps

LINUX_MANAGERS = {"apt": "apt-get", "dnf": "dnf", "pacman": "pacman"}
INSTALL = {
    "apt": "apt-get install -y --no-install-recommends",
    "dnf": "dnf install -y",
    "pacman": "pacman -S --needed --noconfirm",
    "brew": "brew install",
    "winget": "winget install",
}
MICROSOFT_OPTIONS = (
    '--override "--passive --add Microsoft.VisualStudio.Workload.VCTools --includeRecommended"'
)
# The daily update of a fresh machine may hold apt's lock for some minutes.
LOCK_SECONDS = 300
SYSTEM_FOLDERS = "/usr/local/sbin:/usr/sbin:/sbin"


def find_manager(platform: str = sys.platform) -> str | None:
    """Return the package manager of this machine, None where it is an unknown one."""
    if platform == "darwin":
        return "brew"
    if platform == "win32":
        return "winget"
    return next((name for name, tool in LINUX_MANAGERS.items() if shutil.which(tool)), None)


def packages_for(manager: str, pieces: Iterable[Piece]) -> list[str]:
    """Return the packages that bring the pieces, each once, in the order of the pieces."""
    names = (name for piece in pieces for name in piece.packages.get(manager, ()))
    return list(dict.fromkeys(names))


def command_to_type(manager: str, packages: Sequence[str], *, is_root: bool, has_sudo: bool) -> str:
    """Return the one line that a user types to install the packages.

    Parameters
    ----------
    manager : str
        apt, dnf, pacman, brew or winget.
    packages : sequence of str
        What to install.
    is_root, has_sudo : bool
        Whether the user is root already, or has a ``sudo``.
    """
    if manager == "winget":
        return f"{INSTALL[manager]} {MICROSOFT_COMPILER} {MICROSOFT_OPTIONS}"
    if manager == "brew":
        return _brew_command(packages)
    commands = [f"{INSTALL[manager]} {' '.join(packages)}"]
    if manager == "apt":
        commands.insert(0, "apt-get update")
    if is_root:
        return " && ".join(commands)
    if has_sudo:
        return " && ".join(f"sudo {command}" for command in commands)
    return f"su - -c '{' && '.join(commands)}'"


def _brew_command(packages: Sequence[str]) -> str:
    plain = [name for name in packages if name != APPLE_COMPILER]
    commands = ["xcode-select --install"] if APPLE_COMPILER in packages else []
    if plain:
        commands.append(f"{INSTALL['brew']} {' '.join(plain)}")
    return " && ".join(commands)


def is_root() -> bool:
    """Tell whether this process may do anything on this machine."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


def way_to_root() -> list[str] | None:
    """Return what runs a command as root, None where that takes a password."""
    if is_root():
        return []
    sudo = shutil.which("sudo")
    if sudo is None:
        return None
    asked = subprocess.run([sudo, "-n", "true"], capture_output=True, check=False)
    return [sudo, "-n"] if asked.returncode == 0 else None


def install_with_apt(
    steps: Steps, packages: Sequence[str], prefix: Sequence[str], label: str
) -> None:
    """Install packages; refresh apt's lists only where it cannot do without.

    Raises
    ------
    StepFailedError
        Where apt cannot install them with fresh lists either.
    """
    apt = [
        *prefix,
        "env",
        "DEBIAN_FRONTEND=noninteractive",
        # A plain `su` keeps a user's search path, where dpkg does not find its own tools.
        f"PATH={SYSTEM_FOLDERS}:{os.environ.get('PATH', os.defpath)}",
        "apt-get",
        *("-o", f"DPkg::Lock::Timeout={LOCK_SECONDS}"),
    ]
    # --no-remove: no piece is worth a package that the user has chosen.
    install = [*apt, "install", "-y", "--no-install-recommends", "--no-remove", *packages]
    simulate = [*apt, "install", "--simulate", "--no-remove", *packages]
    if not _succeeds(simulate):
        steps.run("Refreshing apt's lists of packages", [*apt, "update"])
    try:
        steps.run(label, install)
    except StepFailedError:
        # Lists of last month know files that the server has replaced since.
        steps.run("Refreshing apt's lists of packages", [*apt, "update"])
        steps.run(f"{label}, again", install)


def _succeeds(command: Sequence[str]) -> bool:
    return subprocess.run(command, capture_output=True, check=False).returncode == 0

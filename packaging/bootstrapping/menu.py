"""The player in the menu of this user's desktop, from a checkout; and out of it again."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bootstrapping.environment import Environment
from bootstrapping.failure import SYSTEM_PIECE_MISSING, BootstrapError

NAME = "musicrec-desktop"
# What each database is made anew with, after its folder has changed; whoever lacks one
# of the programs has a desktop that looks into the folders itself.
REFRESHED = (("update-desktop-database", "applications"), ("update-mime-database", "mime"))


@dataclass(frozen=True, slots=True)
class User:
    """Where things of one user are.

    Attributes
    ----------
    share : Path
        Data of programs, such as ``~/.local/share``.
    programs : Path
        Commands, such as ``~/.local/bin``.
    library : Path
        What the player has learnt.
    """

    share: Path
    programs: Path
    library: Path

    @classmethod
    def here(cls) -> User:
        """Return the places of whoever runs this."""
        return cls.of(os.environ, Path.home(), sys.platform)

    @classmethod
    def of(cls, variables: Mapping[str, str], home: Path, platform: str) -> User:
        """Return the places by an environment and a user's folder."""
        named = Path(variables.get("XDG_DATA_HOME", ""))
        share = named if named.is_absolute() else home / ".local" / "share"
        local = variables.get("LOCALAPPDATA")
        folders = {
            "win32": Path(local) if local else home / "AppData" / "Local",
            "darwin": home / "Library" / "Application Support",
        }
        return cls(share, home / ".local" / "bin", folders.get(platform, share) / NAME)


def install(environment: Environment, user: User) -> None:
    """Add desktop entry, icon, kinds of files and a command for this user.

    Parameters
    ----------
    environment : Environment
        Holds the program.
    user : User

    Raises
    ------
    BootstrapError
        Where there are no such menus.
    """
    if not sys.platform.startswith("linux"):
        raise BootstrapError(
            "Only Linux's menus can be written from here. On macOS and Windows use the installer, "
            "or start the player with `python3 packaging/bootstrap.py run`.",
            SYSTEM_PIECE_MISSING,
        )
    recipes = environment.root / "packaging" / "linux"
    entry, icon, kinds, command = _places(user)
    text = (recipes / f"{NAME}.desktop").read_text(encoding="utf-8")
    program = quoted(environment.programs / f"{NAME}-window")
    for place in (entry, icon, kinds, command):
        place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(environment.root / "resources" / "icon.svg", icon)
    shutil.copyfile(recipes / f"{NAME}-mime.xml", kinds)
    if command.is_symlink() or not command.exists():
        command.unlink(missing_ok=True)
        command.symlink_to(environment.programs / NAME)
    # The entry last: what it names is there by then.
    lines = re.sub(rf"^Exec={NAME}\b", lambda _: f"Exec={program}", text, flags=re.MULTILINE)
    entry.write_text(lines, encoding="utf-8")
    _refresh(user.share)
    print(f"MusicRec Desktop is in the menu of this user, and {command} starts it.")
    print("To take it out again: python3 packaging/bootstrap.py uninstall")


def uninstall(environment: Environment, user: User) -> None:
    """Remove what :func:`install` added, and what the set-up made in the checkout.

    Parameters
    ----------
    environment : Environment
        Removed.
    user : User
        Whose library is named, and left.
    """
    *files, command = _places(user)
    for place in files:
        place.unlink(missing_ok=True)
    if command.is_symlink() and command.readlink() == environment.programs / NAME:
        command.unlink()
    if sys.platform.startswith("linux"):
        _refresh(user.share)
        _tidy(user.share)
    made = [environment.folder, environment.root / "build"]
    for folder in made:
        if folder.is_symlink():
            folder.unlink()
        elif folder.exists():
            shutil.rmtree(folder)
    print("Removed: the entry in the menu, " + " and ".join(map(str, made)))
    print(f"Left: this folder, {environment.root}, which you may delete")
    if user.library.exists():
        print(f"Left: your library, settings and logs in {user.library}")


def quoted(program: Path) -> str:
    """Return a program as a desktop entry's ``Exec`` takes it, whatever its path holds.

    https://specifications.freedesktop.org/desktop-entry-spec/latest/exec-variables.html
    """
    path = re.sub(r'(["`$\\])', r"\\\1", str(program)).replace("%", "%%")
    # The whole value is a string of its own, in which a backslash is written twice.
    return '"' + path.replace("\\", "\\\\") + '"'


def _places(user: User) -> tuple[Path, Path, Path, Path]:
    share = user.share
    return (
        share / "applications" / f"{NAME}.desktop",
        share / "icons" / "hicolor" / "scalable" / "apps" / f"{NAME}.svg",
        share / "mime" / "packages" / f"{NAME}.xml",
        user.programs / NAME,
    )


def _refresh(share: Path) -> None:
    for program, folder in REFRESHED:
        if (share / folder).is_dir() and shutil.which(program):
            subprocess.run([program, str(share / folder)], check=False, capture_output=True)


def _tidy(share: Path) -> None:
    """Remove the databases that were made for our files alone."""
    applications, mime = share / "applications", share / "mime"
    if not any(applications.glob("*.desktop")):
        (applications / "mimeinfo.cache").unlink(missing_ok=True)
    if not any((mime / "packages").glob("*")):
        shutil.rmtree(mime, ignore_errors=True)  # everything in it is made from these

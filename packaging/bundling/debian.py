"""The Debian package."""

from __future__ import annotations

import gzip
import hashlib
import os
import re
import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

from bootstrapping.failure import SYSTEM_PIECE_MISSING, BootstrapError
from bootstrapping.steps import Steps

from bundling.binaries import is_elf, linked_to, missing_libraries, telling
from bundling.linux_tree import lay_out
from bundling.project import NAME, Project

MAINTAINER = "MusicRec Desktop <musicrec-desktop@localhost>"
CONTROL = """\
Package: {name}
Version: {version}
Section: sound
Priority: optional
Architecture: {machine}
Maintainer: {maintainer}
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: ca-certificates, pipewire-pulse | pulseaudio, fonts-inter | fonts-dejavu-core
Description: music player that hears, and finds what sounds alike
 It reads the tags of your music, listens to every file, and from then on finds
 what sounds alike: in a panel that follows the playing song and says why, as
 radio, or as a path from one song to another. It plays gapless and at an even
 loudness, shows the sound as it moves, keeps queue, playlists and history, and
 answers media keys.
 .
 Everything happens on your computer; nothing is sent unless you ask for it.
"""
CONTROL_OF_SOURCE = f"Source: {NAME}\n\nPackage: {NAME}\nArchitecture: any\n"
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: MusicRec Desktop

Files: *
Copyright: the authors of MusicRec Desktop
License: GPL-3+
 This program is free software: you can redistribute it and/or modify it under
 the terms of the GNU General Public License as published by the Free Software
 Foundation, either version 3 of the License, or (at your option) any later
 version. It comes with ABSOLUTELY NO WARRANTY.
 .
 On Debian systems the whole text is in /usr/share/common-licenses/GPL-3.
 .
 The package holds Python, Qt, FFmpeg and other libraries with licences of their
 own, all of them compatible with this one; their texts lie in the folders
 /usr/lib/musicrec-desktop/lib/*.dist-info.
"""


def build(project: Project, steps: Steps) -> Path:
    """Make the package of a bundle and return its path.

    Parameters
    ----------
    project : Project
    steps : Steps
        Runs the commands.

    Raises
    ------
    BootstrapError
        Where Debian's tools are missing.
    StepFailedError
        Where one of them failed.
    """
    for tool in ("dpkg-shlibdeps", "dpkg-deb"):
        if shutil.which(tool) is None:
            raise BootstrapError(
                f"{tool} is missing. Install it: apt install dpkg-dev", SYSTEM_PIECE_MISSING
            )
    stage = project.work / "deb"
    shutil.rmtree(stage, ignore_errors=True)
    lay_out(project, stage / "usr")
    _documents(project, stage / "usr" / "share" / "doc" / NAME)
    depends = _dependencies(project, stage, steps)
    control = stage / "DEBIAN"
    control.mkdir()
    files = [path for path in sorted(stage.rglob("*")) if _is_content(path, control)]
    control.joinpath("control").write_text(
        CONTROL.format(
            name=NAME,
            version=project.version,
            machine=project.debian_machine,
            maintainer=MAINTAINER,
            kilobytes=sum(path.stat().st_size for path in files) // 1024,
            depends=depends,
        ),
        encoding="utf-8",
    )
    sums = (f"{_md5(path)}  {path.relative_to(stage)}\n" for path in files)
    control.joinpath("md5sums").write_text("".join(sums), encoding="utf-8")
    _settle_modes(stage)
    package = project.output / f"{NAME}_{project.version}_{project.debian_machine}.deb"
    package.parent.mkdir(exist_ok=True)
    command = ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(stage), str(package)]
    steps.run("Packing the .deb", command)
    return package


def _documents(project: Project, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "copyright").write_text(COPYRIGHT, encoding="utf-8")
    changes = (project.root / "CHANGELOG.md").read_bytes()
    (folder / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))


def _dependencies(project: Project, stage: Path, steps: Steps) -> str:
    """Return the packages that bring what the bundle links to and does not hold.

    `dpkg-shlibdeps` knows which version of a package each symbol needs; it also names the
    packages of libraries that the bundle has copies of, and these are dropped.
    """
    inside = stage / "usr" / "lib" / NAME
    links = linked_to(path for path in sorted(inside.rglob("*")) if is_elf(path))
    folder = project.work / "shlibdeps"
    (folder / "debian").mkdir(parents=True, exist_ok=True)
    (folder / "debian" / "control").write_text(CONTROL_OF_SOURCE, encoding="utf-8")
    answer = folder / "substvars"
    answer.unlink(missing_ok=True)
    steps.run(
        "Finding what the .deb depends on",
        [
            *("env", "-C", str(folder), "dpkg-shlibdeps", "--ignore-missing-info", "--warnings=0"),
            *(f"-l{path}" for path in sorted({path.parent for path in links})),
            *(f"-e{path}" for path in telling(inside, links)),
            f"-T{answer}",
        ],
    )
    lines = dict(line.split("=", 1) for line in answer.read_text().splitlines())
    needed = packages_of(missing_libraries(inside, links))
    found = lines["shlibs:Depends"].split(", ")
    return ", ".join(one for one in found if one.split()[0] in needed)


def packages_of(libraries: Iterable[str]) -> set[str]:
    """Return the packages of this system that libraries come from.

    Parameters
    ----------
    libraries : iterable of str
        Their file names.
    """
    listed = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    paths = dict(re.findall(r"^\s+(\S+) .*=> (\S+)$", listed, re.MULTILINE))
    # Debian 12 keeps /lib as a link to /usr/lib, and its database knows one of the two names.
    names = [f"*/{Path(paths[name]).resolve().name}" for name in libraries if name in paths]
    command = ["dpkg", "-S", *sorted(names)]
    owners = subprocess.run(command, capture_output=True, text=True, check=False).stdout
    return {line.split(":")[0] for line in owners.splitlines()}


def _is_content(path: Path, control: Path) -> bool:
    return path.is_file() and not path.is_symlink() and control not in path.parents


def _md5(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "md5").hexdigest()


def _settle_modes(stage: Path) -> None:
    """Let everybody read everything, whatever the builder's mask was."""
    for path in stage.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
    stage.chmod(0o755)

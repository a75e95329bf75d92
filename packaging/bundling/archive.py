"""The portable folder, packed."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

from bootstrapping.failure import SYSTEM_PIECE_MISSING, BootstrapError
from bootstrapping.steps import Steps

from bundling.linux_tree import lay_out_desktop
from bundling.project import NAME, Project

README = """\
MusicRec Desktop {version}

Start the program "{name}" in this folder; nothing has to be installed, and the folder may
lie anywhere. What it learns is kept in your data folder, not here:
~/.local/share/musicrec-desktop on Linux.

To have it in the menu of your desktop, run ./add-to-menu; ./add-to-menu --remove undoes that.
"""
ADD_TO_MENU = """\
#!/bin/sh
# Put MusicRec Desktop into the menu of this user, or with --remove take it out.
set -eu
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
data=${XDG_DATA_HOME:-$HOME/.local/share}
entry=$data/applications/musicrec-desktop.desktop
if [ "${1:-}" = --remove ]; then
    rm -f "$entry" "$data/icons/hicolor/scalable/apps/musicrec-desktop.svg"
    echo "Taken out of the menu. This folder and $data/musicrec-desktop, the library, are left."
    exit 0
fi
mkdir -p "$data/applications" "$data/icons/hicolor/scalable/apps"
cp "$here/share/icons/hicolor/scalable/apps/musicrec-desktop.svg" \\
    "$data/icons/hicolor/scalable/apps/"
sed "s|^Exec=musicrec-desktop|Exec=\\"$here/musicrec-desktop\\"|" \\
    "$here/share/applications/musicrec-desktop.desktop" > "$entry"
echo "MusicRec Desktop is in the menu now."
"""


def build(project: Project, steps: Steps) -> Path:
    """Make ``…-linux-x86_64.tar.zst`` and return its path.

    Raises
    ------
    BootstrapError
        Where the packer is missing.
    StepFailedError
        Where it failed.
    """
    if shutil.which("zstd") is None:
        raise BootstrapError("zstd is missing. Install it: apt install zstd", SYSTEM_PIECE_MISSING)
    name = f"{NAME}-{project.version}-{sys.platform}-{project.machine}"
    stage = project.work / "tar"
    shutil.rmtree(stage, ignore_errors=True)
    folder = stage / name
    shutil.copytree(project.bundle, folder, symlinks=True)
    lay_out_desktop(project, folder / "share")
    (folder / "README.txt").write_text(README.format(version=project.version, name=NAME))
    menu = folder / "add-to-menu"
    menu.write_text(ADD_TO_MENU)
    menu.chmod(0o755)
    package = project.output / f"{name}.tar.zst"
    package.parent.mkdir(exist_ok=True)
    steps.run(
        "Packing the .tar.zst",
        [
            *("tar", "--owner=0", "--group=0", "--numeric-owner", "-I", "zstd -T0 -17 --long=26"),
            *("-cf", str(package), "-C", str(stage), name),
        ],
    )
    return package

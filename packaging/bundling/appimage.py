"""The AppImage: one file that runs where it lies.

A type 2 AppImage is a small program, the runtime, with a squashfs image behind it, which the
runtime mounts and starts ``AppRun`` in. The runtime is not in any package registry: whoever
has one names it with ``--runtime``; without it everything but the joining is done.
https://github.com/AppImage/type2-runtime
"""

from __future__ import annotations

import shutil
from pathlib import Path

from bootstrapping.failure import SYSTEM_PIECE_MISSING, BootstrapError
from bootstrapping.steps import Steps

from bundling.linux_tree import lay_out
from bundling.project import NAME, Project

APP_RUN = """\
#!/bin/sh
# Started by the runtime with APPDIR set; by hand from an unpacked AppDir without.
here=${APPDIR:-$(dirname -- "$(readlink -f -- "$0")")}
exec "$here/usr/lib/musicrec-desktop/musicrec-desktop" "$@"
"""
ELF = b"\x7fELF"
APPIMAGE_MAGIC = b"AI\x02"
MAGIC_OFFSET = 8


def build(project: Project, steps: Steps, runtime: Path | None) -> Path:
    """Make the AppImage, or where there is no runtime the image that goes behind one.

    Parameters
    ----------
    project : Project
    steps : Steps
        Runs the commands.
    runtime : Path or None
        The runtime of AppImages of type 2.

    Returns
    -------
    Path
        ``….AppImage``, or ``….squashfs``.

    Raises
    ------
    BootstrapError
        Where the packer is missing, or the runtime is none.
    StepFailedError
        Where the packer failed.
    """
    if shutil.which("mksquashfs") is None:
        raise BootstrapError(
            "mksquashfs is missing. Install it: apt install squashfs-tools", SYSTEM_PIECE_MISSING
        )
    folder = lay_out_app_dir(project)
    name = f"{NAME}-{project.version}-{project.machine}"
    project.output.mkdir(exist_ok=True)
    image = project.output / f"{name}.squashfs"
    image.unlink(missing_ok=True)
    command = ["mksquashfs", str(folder), str(image), "-root-owned", "-noappend", "-no-progress"]
    # Larger blocks pack better and let a start wait for what it does not read.
    compression = ["-comp", "zstd", "-Xcompression-level", "19", "-b", "256K"]
    steps.run("Packing the AppImage", [*command, *compression])
    if runtime is None:
        return image
    package = project.output / f"{name}.AppImage"
    join(runtime, image, package)
    image.unlink()
    return package


def lay_out_app_dir(project: Project) -> Path:
    """Make the folder that is packed, and return it."""
    folder = project.work / f"{NAME}.AppDir"
    shutil.rmtree(folder, ignore_errors=True)
    lay_out(project, folder / "usr")
    start = folder / "AppRun"
    start.write_text(APP_RUN, encoding="utf-8")
    start.chmod(0o755)
    share = folder / "usr" / "share"
    shutil.copyfile(share / "applications" / f"{NAME}.desktop", folder / f"{NAME}.desktop")
    picture = share / "icons" / "hicolor" / "256x256" / "apps" / f"{NAME}.png"
    shutil.copyfile(picture, folder / f"{NAME}.png")
    (folder / ".DirIcon").symlink_to(f"{NAME}.png")
    return folder


def join(runtime: Path, image: Path, package: Path) -> None:
    """Put a runtime before an image.

    Raises
    ------
    BootstrapError
        Where the runtime is no runtime.
    """
    with runtime.open("rb") as file:
        start = file.read(MAGIC_OFFSET + len(APPIMAGE_MAGIC))
    if not start.startswith(ELF) or not start.endswith(APPIMAGE_MAGIC):
        raise BootstrapError(
            f"{runtime} is no runtime of AppImages of type 2; one is attached to the releases of "
            "AppImage/type2-runtime.",
            SYSTEM_PIECE_MISSING,
        )
    with package.open("wb") as joined:
        for part in (runtime, image):
            with part.open("rb") as file:
                shutil.copyfileobj(file, joined)
    package.chmod(0o755)

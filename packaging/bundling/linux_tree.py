"""What a desktop expects of a program, laid out below a prefix such as ``usr``."""

from __future__ import annotations

import gzip
import shutil
from pathlib import Path

from bundling.icons import PNG_SIZES
from bundling.project import APP_ID, NAME, Project


def lay_out(project: Project, prefix: Path) -> None:
    """Put the bundle and everything about it below a prefix.

    Parameters
    ----------
    project : Project
        Its bundle must have been made.
    prefix : Path
        Such as ``…/usr``; made here.
    """
    shutil.copytree(project.bundle, prefix / "lib" / NAME, symlinks=True)
    programs = prefix / "bin"
    programs.mkdir()
    (programs / NAME).symlink_to(Path("..", "lib", NAME, NAME))
    lay_out_desktop(project, prefix / "share")


def lay_out_desktop(project: Project, share: Path) -> None:
    """Put desktop entry, icons, metadata, file types and manual below ``share``."""
    recipes = project.packaging / "linux"
    for source, folder in (
        (recipes / f"{NAME}.desktop", "applications"),
        (recipes / f"{APP_ID}.metainfo.xml", "metainfo"),
    ):
        _copy(source, share / folder / source.name)
    _copy(recipes / f"{NAME}-mime.xml", share / "mime" / "packages" / f"{NAME}.xml")
    icons = share / "icons" / "hicolor"
    for size in PNG_SIZES:
        picture = project.icons / f"{size}.png"
        _copy(picture, icons / f"{size}x{size}" / "apps" / f"{NAME}.png")
    _copy(project.root / "resources" / "icon.svg", icons / "scalable" / "apps" / f"{NAME}.svg")
    manual = (recipes / f"{NAME}.1").read_bytes()
    packed = share / "man" / "man1" / f"{NAME}.1.gz"
    packed.parent.mkdir(parents=True)
    packed.write_bytes(gzip.compress(manual, mtime=0))


def _copy(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(source, target)

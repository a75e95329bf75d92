"""What `flatpak-builder` makes a Flatpak of: a manifest and the folder that it packs."""

from __future__ import annotations

import shutil
from pathlib import Path

from bootstrapping.steps import Steps

from bundling.linux_tree import lay_out
from bundling.project import APP_ID, NAME, Project


def build(project: Project, _steps: Steps) -> Path:
    """Lay everything out and return the manifest.

    ``flatpak-builder --user --install build/flatpak dist/flatpak/org.musicrec.Desktop.yml``
    does the rest.
    """
    folder = project.output / "flatpak"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    lay_out(project, folder / "files")
    # Only what bears the sandbox's name leaves it, and older flatpak-builders rename no kinds.
    kinds = folder / "files" / "share" / "mime" / "packages" / f"{NAME}.xml"
    kinds.rename(kinds.with_name(f"{APP_ID}.xml"))
    manifest = folder / f"{APP_ID}.yml"
    shutil.copyfile(project.packaging / "flatpak" / manifest.name, manifest)
    return manifest

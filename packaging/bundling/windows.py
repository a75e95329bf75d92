"""What Windows asks of a program. Written from the tools' documentation, not tried yet."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from bootstrapping.failure import SYSTEM_PIECE_MISSING, BootstrapError
from bootstrapping.steps import Steps

from bundling.file_types import AUDIO, PLAYLISTS
from bundling.project import NAME, TITLE, Project

ASSOCIATION = (
    'Root: HKA; Subkey: "Software\\Classes\\.{ending}\\OpenWithProgids"; ValueType: string; '
    'ValueName: "{{#ProgId}}"; ValueData: ""; Flags: uninsdeletevalue; Tasks: openwith\n'
    'Root: HKA; Subkey: "Software\\Classes\\Applications\\{{#Program}}\\SupportedTypes"; '
    'ValueType: string; ValueName: ".{ending}"; ValueData: ""; Tasks: openwith\n'
)
VERSION_RESOURCE = """\
VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004,
                    fileType=0x1, subtype=0x0, date=(0, 0)),
  kids=[
    StringFileInfo([StringTable("040904B0", [
      StringStruct("CompanyName", "{title}"),
      StringStruct("FileDescription", "{title}"),
      StringStruct("FileVersion", "{version}"),
      StringStruct("InternalName", "{name}"),
      StringStruct("LegalCopyright", "GPL-3.0-or-later"),
      StringStruct("OriginalFilename", "{name}.exe"),
      StringStruct("ProductName", "{title}"),
      StringStruct("ProductVersion", "{version}"),
    ])]),
    VarFileInfo([VarStruct("Translation", [1033, 1200])]),
  ],
)
"""


def version_numbers(version: str) -> tuple[int, int, int, int]:
    """Return the four numbers that Windows compares; what is no number is 0."""
    parts = [int(part) if part.isdecimal() else 0 for part in version.split(".")[:4]]
    first, second, third, fourth = (*parts, 0, 0, 0, 0)[:4]
    return first, second, third, fourth


def write_version_resource(project: Project) -> Path:
    """Write what the Explorer shows of the program, as PyInstaller reads it."""
    path = project.prepared / "version.txt"
    numbers = version_numbers(project.version)
    text = VERSION_RESOURCE.format(numbers=numbers, title=TITLE, name=NAME, version=project.version)
    path.write_text(text, encoding="utf-8")
    return path


def write_associations(project: Project) -> Path:
    """Write the lines of the installer that offer the program for kinds of files."""
    path = project.prepared / "associations.iss"
    lines = (ASSOCIATION.format(ending=ending) for ending in (*AUDIO, *PLAYLISTS))
    path.write_text("".join(lines), encoding="utf-8")
    return path


def build(project: Project, steps: Steps) -> Path:
    """Make the installer with Inno Setup 6 and return its path.

    Raises
    ------
    BootstrapError
        Where Inno Setup is missing.
    StepFailedError
        Where it failed.
    """
    folder = Path(os.environ.get("PROGRAMFILES(X86)", r"C:\Program Files (x86)"), "Inno Setup 6")
    compiler = shutil.which("iscc") or shutil.which("ISCC", path=str(folder))
    if compiler is None:
        raise BootstrapError(
            "Inno Setup 6 is missing. Install it: winget install JRSoftware.InnoSetup",
            SYSTEM_PIECE_MISSING,
        )
    steps.run(
        "Packing the installer",
        [
            compiler,
            f"/DAppVersion={project.version}",
            f"/DBundle={project.bundle}",
            f"/DOutput={project.output}",
            f"/DIcon={project.icons / 'icon.ico'}",
            f'/DAssociations="{write_associations(project)}"',
            str(project.packaging / "windows" / "installer.iss"),
        ],
    )
    return project.output / f"{NAME}-{project.version}-setup.exe"

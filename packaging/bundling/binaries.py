"""What programs and libraries of Linux ask of the system they run on."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable
from pathlib import Path

GLIBC = re.compile(rb"GLIBC_([0-9]+\.[0-9]+)")


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library of Linux."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def oldest_glibc(files: Iterable[Path]) -> str:
    """Return the C library that the files ask for: they run with it and newer ones."""
    asked = {
        tuple(int(number) for number in match.split(b"."))
        for path in files
        for match in GLIBC.findall(path.read_bytes())
    }
    return ".".join(map(str, max(asked))) if asked else "none"


def missing_libraries(bundle: Path, binaries: Iterable[Path]) -> set[str]:
    """Return the libraries that a bundle is linked to and does not hold."""
    held = {path.name for path in bundle.rglob("*.so*")}
    asked: set[str] = set()
    for path in binaries:
        done = subprocess.run(
            ["readelf", "-d", str(path)], capture_output=True, text=True, check=False
        )
        asked.update(re.findall(r"\(NEEDED\).*\[(.+)\]", done.stdout))
    return asked - held

"""What programs and libraries of Linux ask of the system they run on."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from pathlib import Path

NEEDED = re.compile(r"\(NEEDED\).*\[(.+)\]")
C_LIBRARY = re.compile(r"(ld-linux|lib(c|m|dl|rt|pthread|resolv|mvec)\.so)")
GLIBC = re.compile(rb"GLIBC_([0-9]+\.[0-9]+)")


def is_elf(path: Path) -> bool:
    """Tell whether a file is a program or a library of Linux."""
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def glibc_of(path: Path) -> tuple[int, ...]:
    """Return the C library that a file asks for: it runs with that and newer ones."""
    asked = {
        tuple(int(number) for number in match.split(b"."))
        for match in GLIBC.findall(path.read_bytes())
    }
    return max(asked, default=())


def linked_to(binaries: Iterable[Path]) -> dict[Path, set[str]]:
    """Return the file names of the libraries that each program or library is linked to."""
    found = {}
    for path in binaries:
        done = subprocess.run(
            ["readelf", "-d", str(path)], capture_output=True, text=True, check=False
        )
        found[path] = set(NEEDED.findall(done.stdout))
    return found


def missing_libraries(bundle: Path, links: Mapping[Path, set[str]]) -> set[str]:
    """Return the libraries that a bundle is linked to and does not hold.

    Parameters
    ----------
    bundle : Path
    links : mapping
        Of :func:`linked_to`.
    """
    held = {path.name for path in bundle.rglob("*.so*")}
    return {name for names in links.values() for name in names} - held


def telling(bundle: Path, links: Mapping[Path, set[str]]) -> list[Path]:
    """Return the binaries whose needs are those of all.

    Each of the others needs of the system the C library only, and of that no newer one.
    """
    asked = {path: glibc_of(path) for path in links}
    newest = max(asked.values(), default=())
    system = {name for name in missing_libraries(bundle, links) if not C_LIBRARY.match(name)}
    return [path for path, names in links.items() if names & system or asked[path] == newest]

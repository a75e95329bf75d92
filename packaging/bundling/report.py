"""Sizes, and what a bundle asks of the system it runs on."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from bundling.binaries import glibc_of, is_elf, linked_to, missing_libraries
from bundling.project import Project

MEGABYTE = 1_000_000
BUNDLE_LIMIT = 450
PACKAGE_LIMIT = 160
START_LIMIT_SECONDS = 1.5
SHOWN_PARTS = 14


def size_of(folder: Path) -> int:
    """Return the bytes of all files below a folder, links not followed."""
    files = (path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())
    return sum(path.stat().st_size for path in files)


def parts(bundle: Path) -> list[tuple[str, int]]:
    """Return the bytes of each library of a bundle, the largest first."""
    sizes: Counter[str] = Counter()
    for path in bundle.rglob("*"):
        if path.is_file() and not path.is_symlink():
            inside = path.relative_to(bundle).parts
            name = inside[1] if len(inside) > 2 else "(single files)"
            sizes[name.removesuffix(".libs")] += path.stat().st_size
    return sizes.most_common()


def lines(project: Project, packages: Sequence[Path]) -> list[str]:
    """Return the report on a bundle and what was made of it, without the times."""
    total = size_of(project.bundle)
    report = [_size("bundle, unpacked", total, BUNDLE_LIMIT)]
    report += [
        f"    {size / MEGABYTE:7.1f} MB  {name}"
        for name, size in parts(project.bundle)[:SHOWN_PARTS]
    ]
    report += [_size(path.name, path.stat().st_size, PACKAGE_LIMIT) for path in packages]
    binaries = [path for path in project.bundle.rglob("*") if is_elf(path)]
    if binaries:
        glibc = ".".join(map(str, max(map(glibc_of, binaries))))
        report.append(f"asks for glibc {glibc} or newer ({len(binaries)} binaries)")
        absent = missing_libraries(project.bundle, linked_to(binaries))
        report.append("libraries of the system: " + ", ".join(sorted(absent)))
    return report


def _size(name: str, size: int, limit: int) -> str:
    megabytes = size / MEGABYTE
    verdict = "" if megabytes <= limit else "  OVER THE AIM"
    return f"{megabytes:8.1f} MB  {name} (aim: {limit} MB or less){verdict}"

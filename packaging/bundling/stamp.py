"""What the bundle that was tried last was made of, so that no other is tried for nothing.

The stamp lies in the repository: whoever changes what a bundle is made of makes and tries one,
and commits the stamp with the change. Where it does not fit, the checks make and try a bundle.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
from pathlib import Path

STAMP = Path("packaging", "bundle.stamp")
RECIPES = ("bundling/*.py", "pyinstaller/*", "*.lock", "build.py")
PACKAGE = "musicrec_desktop"
IMPORT = re.compile(
    r"^ *(?:from ([A-Za-z_][\w.]*) import "
    r"|import ([A-Za-z_][\w.]*(?:, *[A-Za-z_][\w.]*)*)(?: as |\s*$))",
    re.MULTILINE,
)
TABLES = ("project", "build-system")
TESTS_ONLY = "test"  # the optional part that no bundle holds


def fits(root: Path) -> bool:
    """Return whether a bundle of just this was tried and worked."""
    stamp = root / STAMP
    return stamp.is_file() and stamp.read_text(encoding="utf-8").strip() == digest(root)


def write(root: Path) -> None:
    """Remember that a bundle of what is there now works."""
    (root / STAMP).write_text(digest(root) + "\n", encoding="utf-8")


def digest(root: Path) -> str:
    """Return a hash of what decides on the content of a bundle.

    That is how it is made, which packages it holds, which of their modules the program
    imports, and the kinds of files that come with it; not what the program does, which the
    other tests see without a bundle.

    Parameters
    ----------
    root : Path
        The checkout.

    Returns
    -------
    str
        SHA-256 in hexadecimal digits; the same on every machine.
    """
    packaging = root / "packaging"
    found = hashlib.sha256()
    paths = {path for pattern in RECIPES for path in packaging.glob(pattern) if path.is_file()}
    for path in sorted(paths, key=lambda path: path.relative_to(root).as_posix()):
        text = path.read_bytes().replace(b"\r\n", b"\n")
        found.update(f"{path.relative_to(root).as_posix()}\0{len(text)}\0".encode() + text)
    what = [_needs(root), sorted(_imported(root / PACKAGE)), _shipped(root / "resources")]
    found.update(json.dumps(what, sort_keys=True).encode())
    return found.hexdigest()


def _needs(root: Path) -> dict[str, object]:
    """Return what pyproject.toml says of the program itself, not of its tests and tools."""
    whole = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))
    tables: dict[str, object] = {name: whole[name] for name in TABLES}
    extras = {**whole["project"]["optional-dependencies"]}
    extras.pop(TESTS_ONLY, None)
    return {**tables, "project": {**whole["project"], "optional-dependencies": extras}}


def _shipped(resources: Path) -> list[str]:
    """Return the kinds of files in each folder: one more of a kind changes nothing."""
    files = (path.relative_to(resources) for path in resources.rglob("*") if path.is_file())
    return sorted({f"{path.parent.as_posix()} {path.suffix}" for path in files})


def _imported(package: Path) -> set[str]:
    """Return the modules from outside that are imported anywhere in a package."""
    names: set[str] = set()
    for path in package.rglob("*.py"):
        for one, several in IMPORT.findall(path.read_text(encoding="utf-8")):
            names.update([one] if one else re.split(r", *", several))
    return {name for name in names if name.partition(".")[0] not in (PACKAGE, "__future__")}


if __name__ == "__main__":  # whether the checks would make a bundle
    sys.exit(0 if fits(Path(__file__).resolve().parents[2]) else 1)

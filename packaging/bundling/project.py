"""What every package says of the program, read from where it is written once."""

from __future__ import annotations

import platform
import sys
import tomllib
from dataclasses import dataclass
from pathlib import Path

NAME = "musicrec-desktop"
TITLE = "MusicRec Desktop"
APP_ID = "org.musicrec.Desktop"  # where a reverse domain name is asked for
CATALOGUE = "musicrec_"  # and the language
DEBIAN_MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}


@dataclass(frozen=True, slots=True)
class Project:
    """One checkout and what is made of it.

    Attributes
    ----------
    root : Path
        The checkout.
    version, summary : str
        As pyproject.toml has them; the version may be another for a test of upgrades.
    """

    root: Path
    version: str
    summary: str

    @classmethod
    def read(cls, root: Path, version: str | None = None) -> Project:
        """Read pyproject.toml."""
        text = (root / "pyproject.toml").read_text(encoding="utf-8")
        table = tomllib.loads(text)["project"]
        return cls(root, version or table["version"], table["description"])

    @property
    def packaging(self) -> Path:
        """The folder of the packages' recipes."""
        return self.root / "packaging"

    @property
    def languages(self) -> tuple[str, ...]:
        """What the program speaks beside English."""
        catalogues = (self.root / "resources" / "translations").glob(f"{CATALOGUE}*.qm")
        return tuple(sorted(path.stem.removeprefix(CATALOGUE) for path in catalogues))

    @property
    def work(self) -> Path:
        """Where things lie while a package is made; may be deleted at any time."""
        return self.root / "build" / "bundle"

    @property
    def prepared(self) -> Path:
        """What is computed and drawn before the bundle is made."""
        return self.work / "prepared"

    @property
    def icons(self) -> Path:
        """The icons in every size."""
        return self.prepared / "icons"

    @property
    def bundle(self) -> Path:
        """The folder that runs by itself."""
        return self.work / "dist" / NAME

    @property
    def program(self) -> Path:
        """The executable in it."""
        return self.bundle / (f"{NAME}-cli.exe" if sys.platform == "win32" else NAME)

    @property
    def output(self) -> Path:
        """Where finished packages are put."""
        return self.root / "dist"

    @property
    def machine(self) -> str:
        """The processor's family, such as ``x86_64``."""
        return platform.machine()

    @property
    def debian_machine(self) -> str:
        """The same in Debian's words."""
        return DEBIAN_MACHINES.get(self.machine, self.machine)

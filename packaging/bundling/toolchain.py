"""The Python that bundles are made from: only what the program needs, for any CPU."""

from __future__ import annotations

import hashlib
import os
import platform
import shutil
import sys
import tomllib
from pathlib import Path

from bootstrapping.environment import explain
from bootstrapping.failure import PACKAGES_NOT_INSTALLED, BootstrapError
from bootstrapping.steps import StepFailedError, Steps

from bundling.locks import runtime_lock

TOOLS = ("build-tools.lock", "bundle-tools.lock")
# Annoy asks for the instructions of the machine it is compiled on, which another may lack.
# These are its options with those that every processor since about 2009 has.
ANNOY_OPTIONS = (
    "-march=x86-64-v2",
    "-fpermissive",
    "-O3",
    "-ffast-math",
    "-fno-associative-math",
    "-DANNOYLIB_MULTITHREADED_BUILD",
    "-std=c++14",
)


class Toolchain:
    """A virtual environment below ``build/`` with the locked packages and PyInstaller.

    Parameters
    ----------
    root : Path
        The checkout.
    steps : Steps
        Runs the commands.
    extras : tuple of str
        Optional parts of the project that the bundle is to hold.
    """

    def __init__(self, root: Path, steps: Steps, extras: tuple[str, ...] = ()) -> None:
        self.root = root
        self.folder = root / "build" / "bundle-env"
        self._steps = steps
        self._extras = extras

    @property
    def python(self) -> Path:
        """Its interpreter."""
        windows = os.name == "nt"
        return self.folder / ("Scripts/python.exe" if windows else "bin/python")

    def prepare(self) -> None:
        """Make it, or make it anew where the locks have changed.

        Raises
        ------
        BootstrapError
            Where the packages could not be installed.
        """
        lock = self._lock()
        stamp = self.folder / "inputs.txt"
        wanted = self._digest(lock)
        try:
            if not stamp.is_file() or stamp.read_text() != wanted:
                self._install(lock)
                stamp.write_text(wanted)
            self._steps.run(
                "Installing the program",
                [*self._pip(), "--no-build-isolation", "--no-deps", str(self.root)],
            )
        except StepFailedError as failure:
            raise BootstrapError(
                f"{explain(failure.output)}\nAll that was printed: {self._steps.log}",
                PACKAGES_NOT_INSTALLED,
            ) from failure

    def _install(self, lock: str) -> None:
        if self.folder.exists():
            shutil.rmtree(self.folder)
        base = getattr(sys, "_base_executable", None) or sys.executable
        self._steps.run("Making a Python for the bundle", [base, "-m", "venv", str(self.folder)])
        tools = [f"-r{self.root / 'packaging' / name}" for name in TOOLS]
        self._steps.run("Installing the tools", [*self._pip(), *tools])
        # Without the cache: it may hold one that was compiled for this machine's processor.
        self._steps.run(
            "Compiling Annoy for any processor",
            self._from_lock("annoy.lock", runtime_lock(lock, ["annoy"]), "--no-cache-dir"),
            {**os.environ, **annoy_settings()},
        )
        self._steps.run("Installing the program's packages", self._from_lock("program.lock", lock))

    def _pip(self) -> list[str]:
        return [str(self.python), "-m", "pip", "install", "--no-input", "--progress-bar=off"]

    def _from_lock(self, name: str, lock: str, *options: str) -> list[str]:
        path = self.folder / name
        path.write_text(lock, encoding="utf-8")
        return [*self._pip(), "--no-build-isolation", *options, "-r", str(path)]

    def _lock(self) -> str:
        text = (self.root / "pyproject.toml").read_text(encoding="utf-8")
        project = tomllib.loads(text)["project"]
        asked = list(project["dependencies"])
        for extra in self._extras:
            asked += project["optional-dependencies"][extra]
        path = self.root / "packaging" / "requirements.lock"
        try:
            return runtime_lock(path.read_text(encoding="utf-8"), asked)
        except ValueError as error:
            raise BootstrapError(
                f"{path}: {error}. Make it anew; the command is in its first lines.",
                PACKAGES_NOT_INSTALLED,
            ) from error

    def _digest(self, lock: str) -> str:
        digest = hashlib.sha256(f"{sys.version}{self.folder}{annoy_settings()}{lock}".encode())
        for name in TOOLS:
            digest.update((self.root / "packaging" / name).read_bytes())
        return digest.hexdigest()


def annoy_settings() -> dict[str, str]:
    """Return what makes Annoy compile itself for other machines than this one."""
    if sys.platform != "linux" or platform.machine() != "x86_64":
        return {}  # it asks for this machine's own instructions there only
    return {"ANNOY_COMPILER_ARGS": ",".join(ANNOY_OPTIONS)}
